/** Which structs hold a feature. */
import { expect, test } from 'vitest';
import { allStructs, holdsFeatures, structOf, structsOfFeatures } from '../../src/registry/index.js';

test.each([
  ['robustBufferAccess', ['VkPhysicalDeviceFeatures']],
  ['meshShader', ['VkPhysicalDeviceMeshShaderFeaturesEXT', 'VkPhysicalDeviceMeshShaderFeaturesNV']],
  // Its struct extends another one of features.
  ['clusterShadingRate', ['VkPhysicalDeviceClusterCullingShaderVrsFeaturesHUAWEI']],
  ['maxImageDimension2D', undefined],
])('%s is in %s', (feature, structs) => {
  expect(structsOfFeatures().get(feature)).toEqual(structs);
});

test('structs of features are called so', () => {
  const names = [...allStructs()].filter(holdsFeatures).map(({ name }) => name);
  expect(names.filter((name) => !/^VkPhysicalDevice\w*Features[A-Z]*$/.test(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(250);
  expect(holdsFeatures(structOf('VkPhysicalDeviceFeatures2')!)).toBe(false);
  expect(holdsFeatures(structOf('VkPhysicalDeviceProperties2')!)).toBe(false);
});
