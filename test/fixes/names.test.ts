/** Which name of a constant a fix writes: one that the binding has, and that has the type which the place expects. */
import { describe, expect, test } from 'vitest';
import { pass } from './passes.js';

interface Case {
  readonly name: string;
  readonly code: string;
  /** Undefined where nothing is to be fixed. */
  readonly fixed?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'the object of the enum itself, where one with an older name is there as well',
    code: `import * as vk from 'vulkan-api';
const f = vk.VkFilter.VK_FILTER_LINEAR;
const t = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: 1 });`,
    fixed: `import * as vk from 'vulkan-api';
const f = vk.VkFilter.VK_FILTER_LINEAR;
const t = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: vk.VkSemaphoreType.VK_SEMAPHORE_TYPE_TIMELINE });`,
  },
  {
    name: 'the object with the older name, where it is the only one',
    code: `import * as vk from 'nvk';
const f = vk.VkFilter.VK_FILTER_LINEAR;
const t = new vk.VkSemaphoreTypeCreateInfoKHR({ semaphoreType: 1 });`,
    fixed: `import * as vk from 'nvk';
const f = vk.VkFilter.VK_FILTER_LINEAR;
const t = new vk.VkSemaphoreTypeCreateInfoKHR({ semaphoreType: vk.VkSemaphoreTypeKHR.VK_SEMAPHORE_TYPE_TIMELINE_KHR });`,
  },
  {
    name: 'an alias, where the binding declares the name outside of the enum',
    code: `import * as vk from 'nvk';
const s = new vk.VkSamplerCreateInfo({ addressModeU: 4 });`,
    fixed: `import * as vk from 'nvk';
const s = new vk.VkSamplerCreateInfo({ addressModeU: vk.VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE_KHR });`,
  },
  {
    name: 'none, where the binding declares the only name outside of the enum',
    code: `import * as vk from 'nvk';
const t = new vk.VkDescriptorUpdateTemplateCreateInfo({ templateType: 1 });`,
  },
];

describe('names', () => {
  test.each(CASES)('$name', ({ code, fixed = code }) => {
    expect(pass(code)).toBe(fixed);
    expect(pass(fixed)).toBe(fixed);
  });
});
