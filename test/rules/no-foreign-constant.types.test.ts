/** Between which types a constant is at fault, and what its value means in the other. */
import { testRule } from './harness.js';

testRule('no-foreign-constant', {
  valid: [],
  invalid: [
    {
      name: 'a constant of another mask, with the same meaning and value',
      code: 'new VkImageCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_IMAGE_USAGE_SAMPLED_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:32-1:64',
          data: {
            constant: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            other: 'VkBufferUsageFlagBits',
            expected: 'VkImageCreateInfo.usage takes VkImageUsageFlagBits',
            meaning: ', where 0x2 is VK_IMAGE_USAGE_TRANSFER_DST_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
              output: 'new VkImageCreateInfo({ usage: VK_IMAGE_USAGE_TRANSFER_DST_BIT | VK_IMAGE_USAGE_SAMPLED_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of another mask, with another meaning',
      code: 'new VkMemoryBarrier({ dstAccessMask: VK_PIPELINE_STAGE_VERTEX_SHADER_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:38-1:73',
          data: {
            constant: 'VK_PIPELINE_STAGE_VERTEX_SHADER_BIT',
            other: 'VkPipelineStageFlagBits',
            expected: 'VkMemoryBarrier.dstAccessMask takes VkAccessFlagBits',
            meaning: ', where 0x8 is VK_ACCESS_UNIFORM_READ_BIT',
          },
        },
      ],
    },
    {
      name: 'a constant of the older version of the type',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_TRANSFER_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:38-1:68',
          data: {
            constant: 'VK_PIPELINE_STAGE_TRANSFER_BIT',
            other: 'VkPipelineStageFlagBits',
            expected: 'VkMemoryBarrier2.srcStageMask takes VkPipelineStageFlagBits2',
            meaning: ', where 0x1000 is VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT' },
              output: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant whose value is no value of the type',
      code: 'new VkImageCreateInfo({ tiling: VK_FORMAT_R8G8B8A8_UNORM });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:33-1:57',
          data: {
            constant: 'VK_FORMAT_R8G8B8A8_UNORM',
            other: 'VkFormat',
            expected: 'VkImageCreateInfo.tiling takes VkImageTiling',
            meaning: '',
          },
        },
      ],
    },
    {
      name: 'a constant whose value is 0',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_IMAGE_LAYOUT_UNDEFINED });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:38-1:63',
          data: {
            constant: 'VK_IMAGE_LAYOUT_UNDEFINED',
            other: 'VkImageLayout',
            expected: 'VkMemoryBarrier.srcAccessMask takes VkAccessFlagBits',
            meaning: '',
          },
        },
      ],
    },
    {
      name: 'a constant of an enum in another',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_SAMPLER_MIPMAP_MODE_LINEAR });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:38-1:67',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'VkSamplerCreateInfo.magFilter takes VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of an enum in a mask',
      code: 'new VkBufferCreateInfo({ usage: VK_SHARING_MODE_CONCURRENT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:33-1:59',
          data: {
            constant: 'VK_SHARING_MODE_CONCURRENT',
            other: 'VkSharingMode',
            expected: 'VkBufferCreateInfo.usage takes VkBufferUsageFlagBits',
            meaning: ', where 0x1 is VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
          },
        },
      ],
    },
    {
      name: 'a constant of a mask in an enum',
      code: 'new VkPipelineShaderStageCreateInfo({ stage: VK_PIPELINE_STAGE_VERTEX_SHADER_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:46-1:81',
          data: {
            constant: 'VK_PIPELINE_STAGE_VERTEX_SHADER_BIT',
            other: 'VkPipelineStageFlagBits',
            expected: 'VkPipelineShaderStageCreateInfo.stage takes VkShaderStageFlagBits',
            meaning: ', where 0x8 is VK_SHADER_STAGE_GEOMETRY_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_SHADER_STAGE_VERTEX_BIT' },
              output: 'new VkPipelineShaderStageCreateInfo({ stage: VK_SHADER_STAGE_VERTEX_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant in a reserved mask',
      code: 'new VkSemaphoreCreateInfo({ flags: VK_FENCE_CREATE_SIGNALED_BIT });',
      errors: [
        {
          messageId: 'otherReserved',
          at: '1:36-1:64',
          data: {
            constant: 'VK_FENCE_CREATE_SIGNALED_BIT',
            other: 'VkFenceCreateFlagBits',
            place: 'VkSemaphoreCreateInfo.flags',
            vuid: ' (VUID-VkSemaphoreCreateInfo-flags-zerobitmask)',
          },
          suggestions: [
            { messageId: 'useZero', data: { constants: '0' }, output: 'new VkSemaphoreCreateInfo({ flags: 0 });' },
          ],
        },
      ],
    },
  ],
});
