/** The tags of vendors and extensions at the end of names. */
import { expect, test } from 'vitest';
import { tagOf, withoutTag, withoutTypeTag } from '../../src/registry/vendors.js';

test.each([
  ['VK_FORMAT_R10X6G10X6_UNORM_2PACK16_EXT', '_EXT'],
  ['VK_FORMAT_R8_UNORM', ''],
  // Of those who have a tag and no extension yet.
  ['VK_FORMAT_MAX_ENUM_TIZEN', '_TIZEN'],
  ['VK_FORMAT_R8_UNORM_ext', ''],
  ['EXT', ''],
])('%s has the tag "%s"', (name, tag) => {
  expect(tagOf(name)).toBe(tag);
  expect(withoutTag(name) + tag).toBe(name);
});

test.each([
  ['VkPresentModeKHR', 'VkPresentMode'],
  // No AMD in front of an X.
  ['VkGpaSqShaderStageFlagBitsAMDX', 'VkGpaSqShaderStageFlagBits'],
  ['VkFormat', 'VkFormat'],
])('%s is %s of nobody', (name, without) => {
  expect(withoutTypeTag(name)).toBe(without);
});
