/**
 * Masks and enums whose value has no meaning: constants of an enum combined, sums that carry, numbers of no enumerant.
 */
import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [],
  invalid: [
    {
      name: 'enumerants that are added up',
      code: 'new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_2D + VK_IMAGE_VIEW_TYPE_3D });',
      errors: [
        {
          messageId: 'combinedEnum',
          at: '1:39-1:84',
          data: {
            source: 'VK_IMAGE_VIEW_TYPE_2D + VK_IMAGE_VIEW_TYPE_3D',
            place: 'VkImageViewCreateInfo.viewType',
            how: 'combines constants',
            type: 'VkImageViewType',
            vuid: ' (VUID-VkImageViewCreateInfo-viewType-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_IMAGE_VIEW_TYPE_2D' },
              output: 'new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_2D });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_IMAGE_VIEW_TYPE_3D' },
              output: 'new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_3D });',
            },
          ],
        },
      ],
    },
    {
      name: 'the complement of an enumerant',
      code: 'new VkPipelineInputAssemblyStateCreateInfo({ topology: ~VK_PRIMITIVE_TOPOLOGY_LINE_LIST });',
      errors: [
        {
          messageId: 'combinedEnum',
          at: '1:56-1:88',
          data: {
            source: '~VK_PRIMITIVE_TOPOLOGY_LINE_LIST',
            place: 'VkPipelineInputAssemblyStateCreateInfo.topology',
            how: 'inverts a constant',
            type: 'VkPrimitiveTopology',
            vuid: ' (VUID-VkPipelineInputAssemblyStateCreateInfo-topology-parameter)',
          },
        },
      ],
    },
    {
      name: 'a sum of masks that share a bit',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT + VK_ACCESS_SHADER_READ_BIT });',
      errors: [
        {
          messageId: 'carry',
          at: '1:38-1:91',
          data: {
            source: 'VK_ACCESS_SHADER_READ_BIT + VK_ACCESS_SHADER_READ_BIT',
            result: 'VK_ACCESS_SHADER_WRITE_BIT',
            operator: '|',
          },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_ACCESS_SHADER_READ_BIT' },
              output: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that is negated as a condition is',
      code: 'new VkCommandPoolCreateInfo({ flags: !VK_COMMAND_POOL_CREATE_TRANSIENT_BIT });',
      errors: [
        {
          messageId: 'negated',
          at: '1:38-1:75',
          data: {
            source: '!VK_COMMAND_POOL_CREATE_TRANSIENT_BIT',
            place: 'VkCommandPoolCreateInfo.flags',
            type: 'VkCommandPoolCreateFlagBits',
          },
        },
      ],
    },
    {
      name: 'a sum whose carry has no name',
      code: 'new VkPipelineRasterizationStateCreateInfo({ cullMode: VK_CULL_MODE_FRONT_AND_BACK + VK_CULL_MODE_FRONT_BIT });',
      errors: [
        {
          messageId: 'carry',
          at: '1:56-1:108',
          data: { source: 'VK_CULL_MODE_FRONT_AND_BACK + VK_CULL_MODE_FRONT_BIT', result: '0x4', operator: '|' },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_CULL_MODE_FRONT_AND_BACK' },
              output: 'new VkPipelineRasterizationStateCreateInfo({ cullMode: VK_CULL_MODE_FRONT_AND_BACK });',
            },
          ],
        },
      ],
    },
    {
      name: 'constants of an enum combined',
      code: 'new VkImageCreateInfo({ tiling: VK_IMAGE_TILING_LINEAR | VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT });',
      errors: [
        {
          messageId: 'combinedEnum',
          at: '1:33-1:97',
          data: {
            source: 'VK_IMAGE_TILING_LINEAR | VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT',
            place: 'VkImageCreateInfo.tiling',
            how: 'combines constants',
            type: 'VkImageTiling',
            vuid: ' (VUID-VkImageCreateInfo-tiling-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_IMAGE_TILING_LINEAR' },
              output: 'new VkImageCreateInfo({ tiling: VK_IMAGE_TILING_LINEAR });',
            },
          ],
        },
      ],
    },
    {
      name: 'constants of an enum combined in an argument',
      code: 'vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE | VK_PIPELINE_BIND_POINT_GRAPHICS, pipeline);',
      errors: [
        {
          messageId: 'combinedEnum',
          at: '1:29-1:93',
          data: {
            source: 'VK_PIPELINE_BIND_POINT_COMPUTE | VK_PIPELINE_BIND_POINT_GRAPHICS',
            place: 'the argument pipelineBindPoint of vkCmdBindPipeline',
            how: 'combines constants',
            type: 'VkPipelineBindPoint',
            vuid: ' (VUID-vkCmdBindPipeline-pipelineBindPoint-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_PIPELINE_BIND_POINT_COMPUTE' },
              output: 'vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_PIPELINE_BIND_POINT_GRAPHICS' },
              output: 'vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_GRAPHICS, pipeline);',
            },
          ],
        },
      ],
    },
    {
      name: 'a number that is no enumerant',
      code: 'new VkImageCreateInfo({ format: 999 });',
      errors: [
        {
          messageId: 'notAnEnumerant',
          at: '1:33-1:36',
          data: {
            value: '999',
            place: 'VkImageCreateInfo.format',
            type: 'VkFormat',
            vuid: ' (VUID-VkImageCreateInfo-format-parameter)',
          },
        },
      ],
    },
    {
      name: 'a negative number that is no enumerant',
      code: 'new VkImageCreateInfo({ format: -1 });',
      errors: [
        {
          messageId: 'notAnEnumerant',
          at: '1:33-1:35',
          data: {
            value: '-1',
            place: 'VkImageCreateInfo.format',
            type: 'VkFormat',
            vuid: ' (VUID-VkImageCreateInfo-format-parameter)',
          },
        },
      ],
    },
    {
      name: 'an enum combined of many constants',
      code: 'new VkSamplerCreateInfo({ borderColor: VK_BORDER_COLOR_INT_OPAQUE_BLACK | VK_BORDER_COLOR_INT_OPAQUE_WHITE | VK_BORDER_COLOR_FLOAT_OPAQUE_BLACK | VK_BORDER_COLOR_FLOAT_OPAQUE_WHITE | VK_BORDER_COLOR_INT_TRANSPARENT_BLACK });',
      errors: [
        {
          messageId: 'combinedEnum',
          at: '1:40-1:221',
          data: {
            source: 'This expression',
            place: 'VkSamplerCreateInfo.borderColor',
            how: 'combines constants',
            type: 'VkBorderColor',
            vuid: '',
          },
        },
      ],
    },
    {
      name: 'a number that is no sType',
      code: 'new VkBufferCreateInfo({ sType: 12345, size: 4 });',
      errors: [
        {
          messageId: 'notAnEnumerant',
          at: '1:33-1:38',
          data: {
            value: '12345',
            place: 'VkBufferCreateInfo.sType',
            type: 'VkStructureType',
            vuid: ' (VUID-VkBufferCreateInfo-sType-sType)',
          },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO' },
              output: 'new VkBufferCreateInfo({ sType: VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO, size: 4 });',
            },
          ],
        },
      ],
    },
  ],
});
