/** What extensions need beside them. */
import { describe, expect, it } from 'vitest';
import { alternativesIn, dependencyRows } from '../../scripts/usage/dependencies.js';

describe('the condition of an extension', () => {
  it('is read as the sets of which one name each must be there', () => {
    expect(alternativesIn('VK_KHR_surface')).toEqual([['VK_KHR_surface']]);
    expect(alternativesIn('(A,VK_VERSION_1_1)+B')).toEqual([['A', 'VK_VERSION_1_1'], ['B']]);
    expect(alternativesIn('(A+B),C')).toEqual([
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });

  it('has operators that bind alike, from left to right', () => {
    expect(alternativesIn('A,B+C')).toEqual([['A', 'B'], ['C']]);
    expect(alternativesIn('A+B,C')).toEqual([
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });

  it.each(['', '(A', 'A)', 'A B', 'A+', 'A|B'])('is refused where it is none: "%s"', (text) => {
    expect(() => alternativesIn(text)).toThrow(`"${text}" is no condition of extensions and versions`);
  });
});

describe('the rows', () => {
  const device = dependencyRows('VkDeviceCreateInfo', 'device').join('\n');

  it('have what extensions of one list need of it', () => {
    expect(device).toMatch(
      /lists <[\w|]*VK_KHR_ray_query[\w|]*> => ppEnabledExtensionNames lists VK_KHR_acceleration_structure$/mu,
    );
    const instance = dependencyRows('VkInstanceCreateInfo', 'instance').join('\n');
    expect(instance).toMatch(
      /lists <[\w|]*VK_KHR_win32_surface[\w|]*> => ppEnabledExtensionNames lists VK_KHR_surface$/mu,
    );
  });

  it('have nothing that a version of Vulkan brings, or the instance', () => {
    // VK_KHR_external_semaphore is part of Vulkan 1.1, VK_KHR_surface is of the instance.
    expect(device).not.toContain('VK_KHR_external_semaphore');
    expect(device).not.toContain('VK_KHR_surface');
  });

  it('take what an extension has become for it', () => {
    expect(device).toContain('lists VK_EXT_opacity_micromap,VK_KHR_opacity_micromap');
  });
});
