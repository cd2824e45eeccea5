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
    name: 'that of the registry, where a struct is later than the list of the binding',
    code: `import * as vk from 'nvk';
new vk.VkOpticalFlowSessionCreateInfoNV({ performanceLevel: 0 });
new vk.VkRayTracingShaderGroupCreateInfoKHR({ type: 2 });
new vk.VkSamplerCreateInfo({ addressModeU: 4 });`,
    fixed: `import * as vk from 'nvk';
new vk.VkOpticalFlowSessionCreateInfoNV({ performanceLevel: vk.VK_OPTICAL_FLOW_PERFORMANCE_LEVEL_UNKNOWN_NV });
new vk.VkRayTracingShaderGroupCreateInfoKHR({ type: vk.VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR });
new vk.VkSamplerCreateInfo({ addressModeU: vk.VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE });`,
  },
  {
    name: 'that of the registry, in the object of the enum, where a constant is later than the list',
    code: `import * as vk from 'vulkan-api';
const result = vk.VkResult.VK_PIPELINE_COMPILE_REQUIRED;
new vk.VkDeviceQueueGlobalPriorityCreateInfoEXT({ globalPriority: 128 });`,
    fixed: `import * as vk from 'vulkan-api';
const result = vk.VkResult.VK_PIPELINE_COMPILE_REQUIRED;
new vk.VkDeviceQueueGlobalPriorityCreateInfoEXT({ globalPriority: vk.VkQueueGlobalPriority.VK_QUEUE_GLOBAL_PRIORITY_LOW });`,
  },
  {
    name: 'that of the list, where the file asks for what is later',
    code: `import * as vk from 'nvk';
const later = 'VkMemoryBarrier2' in vk ? new vk.VkMemoryBarrier2() : undefined;
if (vk.vkCmdPipelineBarrier2) vk.vkCmdPipelineBarrier2(commands, info);
new vk.VkSubpassDescriptionDepthStencilResolveKHR({ depthResolveMode: 1 });`,
    fixed: `import * as vk from 'nvk';
const later = 'VkMemoryBarrier2' in vk ? new vk.VkMemoryBarrier2() : undefined;
if (vk.vkCmdPipelineBarrier2) vk.vkCmdPipelineBarrier2(commands, info);
new vk.VkSubpassDescriptionDepthStencilResolveKHR({ depthResolveMode: vk.VK_RESOLVE_MODE_SAMPLE_ZERO_BIT_KHR });`,
  },
  {
    name: 'that of the list, where what is not in it is for another platform, or an initializer',
    code: `import * as vk from 'nvk';
const init: vk.VkSemaphoreTypeCreateInfoKHRInitializer = { semaphoreType: 1 };
new vk.VkXcbSurfaceCreateInfoKHR();`,
    fixed: `import * as vk from 'nvk';
const init: vk.VkSemaphoreTypeCreateInfoKHRInitializer = { semaphoreType: vk.VK_SEMAPHORE_TYPE_TIMELINE_KHR };
new vk.VkXcbSurfaceCreateInfoKHR();`,
  },
  {
    name: 'that of the list, where the binding is published and will not have what is later',
    code: `import * as vk from 'vulkan-node';
new vk.VkCopyMemoryIndirectInfoKHR();
new vk.VkDeviceQueueGlobalPriorityCreateInfoKHR({ globalPriority: 128 });`,
    fixed: `import * as vk from 'vulkan-node';
new vk.VkCopyMemoryIndirectInfoKHR();
new vk.VkDeviceQueueGlobalPriorityCreateInfoKHR({ globalPriority: vk.VkQueueGlobalPriorityKHR.VK_QUEUE_GLOBAL_PRIORITY_LOW_KHR });`,
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
