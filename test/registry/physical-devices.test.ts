import { describe, expect, it } from 'vitest';
import { commandOf, isAskedOfPhysicalDevices, isOfPhysicalDevice, structOf } from '../../src/registry/index.js';

function isAsked(name: string): boolean {
  return isAskedOfPhysicalDevices(structOf(name)!);
}

describe('isOfPhysicalDevice', () => {
  it('is true of what a physical device is asked', () => {
    expect(isOfPhysicalDevice(commandOf('vkGetPhysicalDeviceImageFormatProperties2')!)).toBe(true);
    expect(isOfPhysicalDevice(commandOf('vkCreateImage')!)).toBe(false);
    expect(isOfPhysicalDevice(commandOf('vkCreateInstance')!)).toBe(false);
  });

  it('is false of the command that makes a device', () => {
    expect(isOfPhysicalDevice(commandOf('vkCreateDevice')!)).toBe(false);
  });
});

describe('isAskedOfPhysicalDevices', () => {
  it('is true of structs that commands take, and of their members and chains', () => {
    expect(isAsked('VkPhysicalDeviceSurfaceInfo2KHR')).toBe(true);
    expect(isAsked('VkSurfaceFullScreenExclusiveInfoEXT')).toBe(true);
    expect(isAsked('VkVideoProfileInfoKHR')).toBe(true);
    expect(isAsked('VkVideoDecodeH264ProfileInfoKHR')).toBe(true);
    expect(isAsked('VkDisplayModeParametersKHR')).toBe(true);
  });

  it('is false of structs that only devices are given, and of parts of what is filled in', () => {
    expect(isAsked('VkDeviceCreateInfo')).toBe(false);
    expect(isAsked('VkDeviceQueueCreateInfo')).toBe(false);
    expect(isAsked('VkImageCreateInfo')).toBe(false);
    expect(isAsked('VkComponentMapping')).toBe(false);
  });
});
