/** What messages say of violated statements, by the facts that violate them. */
import { describe, expect, it } from 'vitest';
import { enabledFeatures } from '../../src/model/usage/enabled.js';
import type { StructFacts } from '../../src/model/values/known.js';
import { call, one, struct } from '../model/usage-facts.js';

describe('what is said', () => {
  it('of two values that are the same, once', () => {
    const external = 'VK_SUBPASS_EXTERNAL';
    const both = { srcSubpass: 0xffff_ffff, dstSubpass: 0xffff_ffff };
    expect(one(struct('VkSubpassDependency', both), 'srcSubpass-00865').found).toBe(
      `srcSubpass and dstSubpass are ${external}`,
    );
  });

  it('of many forbidden values, those that are there', () => {
    const layout = 'VK_IMAGE_LAYOUT_PRESENT_SRC_KHR';
    const reference = struct('VkAttachmentReference2', { attachment: 0, layout });
    expect(one(reference, 'layout-03077')).toMatchObject({
      demand: `When attachment is not VK_ATTACHMENT_UNUSED, layout must not be ${layout}`,
    });
  });

  it('of a version and of the largest integer, by the names that they have', () => {
    expect(one(struct('VkApplicationInfo', { apiVersion: 1 }), 'apiVersion-04010').demand).toBe(
      'When apiVersion is not 0, it must be at least VK_API_VERSION_1_0',
    );
    const stride = struct('VkAccelerationStructureGeometryAabbsDataKHR', { stride: 2n ** 32n });
    expect(one(stride, 'stride-03820').demand).toBe(
      'VkAccelerationStructureGeometryAabbsDataKHR.stride must be at most 2^32 - 1',
    );
  });

  it('of one forbidden value, in the demand alone', () => {
    const conversion = struct('VkFramebufferCreateInfo', { width: 0 });
    expect(one(conversion, 'width-00885').isFoundSaid).toBe(false);
    const index = call('vkCmdBindIndexBuffer', { indexType: 'VK_INDEX_TYPE_NONE_KHR' });
    expect(one(index, 'indexType-08786').isFoundSaid).toBe(true);
  });
  it('of an array of which no element is as one must be, names the array', () => {
    const stage = (name: string): StructFacts => struct('VkPipelineShaderStageCreateInfo', { stage: name });
    const rays = struct('VkRayTracingPipelineCreateInfoKHR', {
      flags: 0,
      pLibraryInfo: null,
      pStages: [stage('VK_SHADER_STAGE_MISS_BIT_KHR'), stage('VK_SHADER_STAGE_CALLABLE_BIT_KHR')],
    });
    const { found, demand } = one(rays, 'stage-03425');
    expect(found).toBe('');
    expect(demand).toContain(
      'pLibraryInfo is NULL, pStages must have an element whose stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
    );
  });

  it('of an array of which no element equals another value, names that value', () => {
    const formats = struct('VkImageFormatListCreateInfo', {
      viewFormatCount: 2,
      pViewFormats: ['VK_FORMAT_B8G8R8A8_SRGB', 'VK_FORMAT_R8G8B8A8_UNORM'],
    });
    const swapchain = struct(
      'VkSwapchainCreateInfoKHR',
      { flags: 'VK_SWAPCHAIN_CREATE_MUTABLE_FORMAT_BIT_KHR', imageFormat: 'VK_FORMAT_B8G8R8A8_UNORM' },
      [formats],
    );
    const { demand, repairs } = one(swapchain, 'flags-03168');
    expect(demand).toBe(
      'When VkSwapchainCreateInfoKHR.flags includes VK_SWAPCHAIN_CREATE_MUTABLE_FORMAT_BIT_KHR, VkImageFormatListCreateInfo.pViewFormats must have an element that is equal to VkSwapchainCreateInfoKHR.imageFormat',
    );
    // Without the flag, one format is all that there may be.
    expect(repairs).toEqual([]);
  });

  it('of a value that must equal one of several, names the array of these and the value', () => {
    const input = struct('VkPipelineVertexInputStateCreateInfo', {
      pVertexBindingDescriptions: [struct('VkVertexInputBindingDescription', { binding: 0 })],
      pVertexAttributeDescriptions: [struct('VkVertexInputAttributeDescription', { binding: 1 })],
    });
    const { found, demand } = one(input, 'binding-00615');
    expect(found).toBe('pVertexAttributeDescriptions[0].binding is 1');
    expect(demand).toContain(
      'pVertexBindingDescriptions must have an element whose binding is equal to pVertexAttributeDescriptions[0].binding',
    );
  });

  it('of a condition that no element is something, names the array', () => {
    const states = ['VK_DYNAMIC_STATE_VIEWPORT', 'VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT'];
    const pipeline = struct('VkGraphicsPipelineCreateInfo', {
      flags: 0,
      pRasterizationState: struct('VkPipelineRasterizationStateCreateInfo', { rasterizerDiscardEnable: 0 }),
      pDynamicState: struct('VkPipelineDynamicStateCreateInfo', { dynamicStateCount: 2, pDynamicStates: states }),
      pViewportState: null,
    });
    expect(one(pipeline, 'rasterizerDiscardEnable-09024').demand).toContain(
      'and no element of pDynamicState.pDynamicStates is VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT, pViewportState must not be NULL',
    );
  });

  it('of a condition with many values, names the one that is there', () => {
    const layout = struct('VkIndirectCommandsLayoutCreateInfoEXT', {
      shaderStages: 'VK_SHADER_STAGE_COMPUTE_BIT',
      pTokens: [struct('VkIndirectCommandsLayoutTokenEXT', { type: 'VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_EXT' })],
    });
    expect(one(layout, 'pTokens-11104').demand).toContain(
      'When pTokens[0].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_EXT, shaderStages must include',
    );
  });

  it('of members that are left out, names those that the statement itself speaks of', () => {
    const pipeline = struct('VkGraphicsPipelineCreateInfo', {});
    expect(one(pipeline, 'dynamicRendering-06576', { features: enabledFeatures([]) }).demand).toBe(
      'When renderPass is not set, the feature dynamicRendering must be enabled',
    );
  });

  it('of several places of which one must be otherwise, that not all may be so', () => {
    const both = { srcSubpass: 0xffffffff, dstSubpass: 0xffffffff };
    const { demand, isFoundSaid } = one(struct('VkSubpassDependency', both), 'srcSubpass-00865');
    expect(demand).toBe('VkSubpassDependency.srcSubpass and dstSubpass must not both be VK_SUBPASS_EXTERNAL');
    expect(isFoundSaid).toBe(true);
  });

  it('of several arguments, that they are some of the command', () => {
    expect(one(call('vkAcquireNextImageKHR', { semaphore: null, fence: null }), 'semaphore-01780').demand).toBe(
      'The arguments semaphore and fence of vkAcquireNextImageKHR must not both be VK_NULL_HANDLE',
    );
  });

  it('of two structs that exclude each other, that the chain must not have both', () => {
    const modifiers = ['VkImageDrmFormatModifierListCreateInfoEXT', 'VkImageDrmFormatModifierExplicitCreateInfoEXT'];
    const image = struct(
      'VkImageCreateInfo',
      { tiling: 'VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT' },
      modifiers.map((name) => struct(name, {})),
    );
    expect(one(image, 'tiling-02261').demand).toBe(
      `When tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT, the pNext chain must not include both ${modifiers.join(' and ')}`,
    );
  });

  it('of demands of which one is to be met, that it is either', () => {
    const derivative = struct('VkComputePipelineCreateInfo', {
      flags: 'VK_PIPELINE_CREATE_DERIVATIVE_BIT',
      basePipelineIndex: 0,
      basePipelineHandle: { kind: 'object' },
    });
    expect(one(derivative, 'flags-07986').demand).toBe(
      'When flags includes VK_PIPELINE_CREATE_DERIVATIVE_BIT, either basePipelineIndex must be -1, or basePipelineHandle must be VK_NULL_HANDLE',
    );
  });

  it('of features and extensions of which one is to be enabled, in one list', () => {
    expect(
      one(call('vkCmdSetCullMode', {}), 'None-08971', { features: () => false, provider: () => false }).demand,
    ).toBe('The feature extendedDynamicState, shaderObject or Vulkan 1.3 must be enabled');
  });

  it('of a member beside one of a struct in the chain, whose it is', () => {
    const present = struct('VkPresentInfoKHR', { swapchainCount: 1 }, [
      struct('VkPresentIdKHR', { swapchainCount: 2 }),
    ]);
    const { found, demand } = one(present, 'swapchainCount-04998');
    expect(found).toBe('VkPresentIdKHR.swapchainCount is 2 and VkPresentInfoKHR.swapchainCount is 1');
    expect(demand).toBe('VkPresentIdKHR.swapchainCount must be equal to VkPresentInfoKHR.swapchainCount');
  });

  it('of a value under a condition on the same value, its name once', () => {
    const range = struct('VkDescriptorBufferInfo', { range: 0 });
    expect(one(range, 'range-00341').demand).toBe('When range is not VK_WHOLE_SIZE, it must be greater than 0');
  });

  it('of a struct in the chain, nothing where one of its members is named', () => {
    const external = struct('VkExternalMemoryImageCreateInfo', {
      handleTypes: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_SCREEN_BUFFER_BIT_QNX',
    });
    const image = struct('VkImageCreateInfo', { imageType: 'VK_IMAGE_TYPE_1D' }, [external]);
    expect(one(image, 'pNext-08951').demand).toBe(
      'When VkExternalMemoryImageCreateInfo.handleTypes includes VK_EXTERNAL_MEMORY_HANDLE_TYPE_SCREEN_BUFFER_BIT_QNX, imageType must be VK_IMAGE_TYPE_2D',
    );
  });

  it('of a chain with none of many structs, behind the other conditions', () => {
    const memory = struct('VkMemoryAllocateInfo', { allocationSize: 0 }, [
      struct('VkExportMemoryAllocateInfo', { handleTypes: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' }),
    ]);
    expect(one(memory, 'allocationSize-07899').demand).toMatch(
      /^When VkExport\S+ is not 0, \S+ does not include \S+ and the pNext chain includes none of .* and 7 others, allocationSize must be/,
    );
  });

  it('of flags that are not set, which bits they lack', () => {
    const layout = struct('VkDescriptorSetLayoutCreateInfo', {
      pBindings: [0, 0].map((binding) => struct('VkDescriptorSetLayoutBinding', { binding })),
    });
    expect(one(layout, 'binding-00279').demand).toContain(
      'When flags does not include VK_DESCRIPTOR_SET_LAYOUT_CREATE_PER_STAGE_BIT_NV, pBindings[0].binding must not be',
    );
  });

  it('of many forbidden values, the one that is there, in the demand alone', () => {
    const attachment = struct('VkAttachmentDescription', {
      format: 'VK_FORMAT_R8_UNORM',
      finalLayout: 'VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL',
    });
    const { demand, isFoundSaid } = one(attachment, 'format-03287');
    expect(demand).toMatch(/, finalLayout must not be VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL$/);
    expect(isFoundSaid).toBe(true);
  });
});
