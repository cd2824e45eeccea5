/** Members of structs, in their literals and where they are assigned. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'what a command has written to an object of one member',
      code: "import * as vk from 'nvk';\nconst features = { $: 0 };\nvk.vkGetDeviceGroupPeerMemoryFeatures(device, 0, 0, 1, features);\nif (features.$ & 2) copy();",
      output:
        "import * as vk from 'nvk';\nconst features = { $: 0 };\nvk.vkGetDeviceGroupPeerMemoryFeatures(device, 0, 0, 1, features);\nif (features.$ & vk.VK_PEER_MEMORY_FEATURE_COPY_DST_BIT) copy();",
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:18-4:19',
          data: {
            raw: '2 (0x2)',
            place: 'features.$ (VkPeerMemoryFeatureFlags)',
            constants: 'VK_PEER_MEMORY_FEATURE_COPY_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a member of a struct',
      code: 'new VkSamplerCreateInfo({ magFilter: 1 });',
      output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a zero in an enum',
      code: 'new VkSamplerCreateInfo({ magFilter: 0 });',
      output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_NEAREST });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '0', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
      ],
    },
    {
      name: 'a negative enumerant',
      code: `declare const device: VkDevice;
if (vkDeviceWaitIdle(device) === -4) throw new Error();`,
      output: `declare const device: VkDevice;
if (vkDeviceWaitIdle(device) === VK_ERROR_DEVICE_LOST) throw new Error();`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:34-2:36',
          data: {
            raw: '-4',
            place: 'a comparison with the VkResult of vkDeviceWaitIdle',
            constants: 'VK_ERROR_DEVICE_LOST',
            note: '',
          },
        },
      ],
    },
    {
      name: 'several bits of a mask',
      code: 'new VkBufferCreateInfo({ usage: 0x82 });',
      output:
        'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:33-1:37',
          data: {
            raw: '0x82',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a constant of several bits where it fits exactly',
      code: 'new VkPipelineRasterizationStateCreateInfo({ cullMode: 3 });',
      output: 'new VkPipelineRasterizationStateCreateInfo({ cullMode: VK_CULL_MODE_FRONT_AND_BACK });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:56-1:57',
          data: {
            raw: '3 (0x3)',
            place: 'VkPipelineRasterizationStateCreateInfo.cullMode',
            constants: 'VK_CULL_MODE_FRONT_AND_BACK',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a constant of several bits that does not fit exactly is no part of the answer',
      code: 'new VkDescriptorSetLayoutBinding({ stageFlags: 0x3f });',
      output:
        'new VkDescriptorSetLayoutBinding({ stageFlags: VK_SHADER_STAGE_VERTEX_BIT | VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT | VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT | VK_SHADER_STAGE_GEOMETRY_BIT | VK_SHADER_STAGE_FRAGMENT_BIT | VK_SHADER_STAGE_COMPUTE_BIT });',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:48-1:52',
          data: {
            raw: '0x3f',
            place: 'VkDescriptorSetLayoutBinding.stageFlags',
            constants:
              'VK_SHADER_STAGE_VERTEX_BIT | VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT | VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT | VK_SHADER_STAGE_GEOMETRY_BIT | VK_SHADER_STAGE_FRAGMENT_BIT | VK_SHADER_STAGE_COMPUTE_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a shift',
      code: 'new VkBufferCreateInfo({ usage: 1 << 7 });',
      output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:33-1:39',
          data: {
            raw: '1 << 7 (0x80)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an expression of numbers is one number',
      code: 'new VkBufferCreateInfo({ usage: (1 << 1) | (1 << 7) });',
      output:
        'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:33-1:52',
          data: {
            raw: '(1 << 1) | (1 << 7) (0x82)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a number beside a constant is replaced alone',
      code: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_DST_BIT | 0x80 });',
      output:
        'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:68-1:72',
          data: {
            raw: '0x80',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a bigint in a mask of 64 bits',
      code: 'new VkMemoryBarrier2({ srcAccessMask: 0x1000n });',
      output: 'new VkMemoryBarrier2({ srcAccessMask: VK_ACCESS_2_TRANSFER_WRITE_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:39-1:46',
          data: {
            raw: '0x1000n',
            place: 'VkMemoryBarrier2.srcAccessMask',
            constants: 'VK_ACCESS_2_TRANSFER_WRITE_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an assignment to a member',
      code: `const info = new VkSamplerCreateInfo();
info.magFilter = 1;`,
      output: `const info = new VkSamplerCreateInfo();
info.magFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:18-2:19',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a struct in a field',
      code: `class Sampler {
  info = new VkSamplerCreateInfo();
  linear() {
    this.info.magFilter = 1;
  }
}`,
      output: `class Sampler {
  info = new VkSamplerCreateInfo();
  linear() {
    this.info.magFilter = VK_FILTER_LINEAR;
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:27-4:28',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a struct in a private field',
      code: `class Sampler {
  #info = new VkSamplerCreateInfo();
  linear() {
    this.#info.magFilter = 1;
  }
}`,
      output: `class Sampler {
  #info = new VkSamplerCreateInfo();
  linear() {
    this.#info.magFilter = VK_FILTER_LINEAR;
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:28-4:29',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a nested struct',
      code: 'new VkImageViewCreateInfo({ subresourceRange: { aspectMask: 1 } });',
      output: 'new VkImageViewCreateInfo({ subresourceRange: { aspectMask: VK_IMAGE_ASPECT_COLOR_BIT } });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:61-1:62',
          data: {
            raw: '1 (0x1)',
            place: 'VkImageSubresourceRange.aspectMask',
            constants: 'VK_IMAGE_ASPECT_COLOR_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a member of a member',
      code: `const info = new VkImageViewCreateInfo();
info.subresourceRange.aspectMask = 1;`,
      output: `const info = new VkImageViewCreateInfo();
info.subresourceRange.aspectMask = VK_IMAGE_ASPECT_COLOR_BIT;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:36-2:37',
          data: {
            raw: '1 (0x1)',
            place: 'VkImageSubresourceRange.aspectMask',
            constants: 'VK_IMAGE_ASPECT_COLOR_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an element of an array of structs',
      code: 'new VkRenderPassCreateInfo({ pAttachments: [new VkAttachmentDescription({ loadOp: 1 })] });',
      output:
        'new VkRenderPassCreateInfo({ pAttachments: [new VkAttachmentDescription({ loadOp: VK_ATTACHMENT_LOAD_OP_CLEAR })] });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:83-1:84',
          data: {
            raw: '1',
            place: 'VkAttachmentDescription.loadOp',
            constants: 'VK_ATTACHMENT_LOAD_OP_CLEAR',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an element of an array',
      code: 'new VkSubmitInfo({ pWaitDstStageMask: [0x400] });',
      output: 'new VkSubmitInfo({ pWaitDstStageMask: [VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT] });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:40-1:45',
          data: {
            raw: '0x400',
            place: 'VkSubmitInfo.pWaitDstStageMask',
            constants: 'VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an element of a typed array',
      code: 'new VkSubmitInfo({ pWaitDstStageMask: new Int32Array([0x400]) });',
      output:
        'new VkSubmitInfo({ pWaitDstStageMask: new Int32Array([VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT]) });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:55-1:60',
          data: {
            raw: '0x400',
            place: 'VkSubmitInfo.pWaitDstStageMask',
            constants: 'VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an element of a typed array made of its elements',
      code: 'new VkPipelineDynamicStateCreateInfo({ pDynamicStates: Int32Array.of(0, 1) });',
      output:
        'new VkPipelineDynamicStateCreateInfo({ pDynamicStates: Int32Array.of(VK_DYNAMIC_STATE_VIEWPORT, VK_DYNAMIC_STATE_SCISSOR) });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:70-1:71',
          data: {
            raw: '0',
            place: 'VkPipelineDynamicStateCreateInfo.pDynamicStates',
            constants: 'VK_DYNAMIC_STATE_VIEWPORT',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '1:73-1:74',
          data: {
            raw: '1',
            place: 'VkPipelineDynamicStateCreateInfo.pDynamicStates',
            constants: 'VK_DYNAMIC_STATE_SCISSOR',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an element of a typed array held in a constant',
      code: `const stages = new Uint32Array([0x400]);
new VkSubmitInfo({ pWaitDstStageMask: stages });`,
      output: `const stages = new Uint32Array([VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT]);
new VkSubmitInfo({ pWaitDstStageMask: stages });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:33-1:38',
          data: {
            raw: '0x400',
            place: 'VkSubmitInfo.pWaitDstStageMask',
            constants: 'VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an argument',
      code: `declare const commands: VkCommandBuffer, pipeline: VkPipeline;
vkCmdBindPipeline(commands, 1, pipeline);`,
      output: `declare const commands: VkCommandBuffer, pipeline: VkPipeline;
vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:29-2:30',
          data: {
            raw: '1',
            place: 'the argument pipelineBindPoint of vkCmdBindPipeline',
            constants: 'VK_PIPELINE_BIND_POINT_COMPUTE',
            note: '',
          },
        },
      ],
    },
  ],
});
