import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [],
  invalid: [
    {
      name: 'several bits where one is allowed',
      code: 'new VkImageCreateInfo({ samples: 3 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:34-1:35',
          data: {
            value: '0x3',
            place: 'VkImageCreateInfo.samples',
            count: '2',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_1_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_2_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_2_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'four bits, each of which may be meant',
      code: 'new VkImageCreateInfo({ samples: 15 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:34-1:36',
          data: {
            value: '0xf',
            place: 'VkImageCreateInfo.samples',
            count: '4',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_1_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_2_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_2_BIT });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_4_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_8_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_8_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'more bits than anybody wants to choose from',
      code: 'new VkImageCreateInfo({ samples: 31 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:34-1:36',
          data: {
            value: '0x1f',
            place: 'VkImageCreateInfo.samples',
            count: '5',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
        },
      ],
    },
    {
      name: 'several handle types, of which the place takes one',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: 3 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:52-1:53',
          data: {
            value: '0x3',
            place: 'VkImportMemoryWin32HandleInfoKHR.handleType',
            count: '2',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'several handle types, of which the place takes none',
      code: 'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV, out);',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:42-1:147',
          data: {
            value:
              'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV',
            place: 'the argument handleType of vkGetMemoryWin32HandleNV',
            count: '2',
            vuid: '',
          },
          suggestions: [],
        },
      ],
    },
    {
      name: 'several constants where one is allowed',
      code: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:34-1:79',
          data: {
            value: 'VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT',
            place: 'VkImageCreateInfo.samples',
            count: '2',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_1_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_4_BIT' },
              output: 'new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of several bits where one is allowed',
      code: 'new VkPipelineShaderStageCreateInfo({ stage: VK_SHADER_STAGE_ALL_GRAPHICS });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:46-1:74',
          data: {
            value: 'VK_SHADER_STAGE_ALL_GRAPHICS',
            place: 'VkPipelineShaderStageCreateInfo.stage',
            count: '5',
            vuid: ' (VUID-VkPipelineShaderStageCreateInfo-stage-parameter, VUID-VkPipelineShaderStageCreateInfo-stage-00706)',
          },
        },
      ],
    },
    {
      name: 'several bits that are certain in a mask that is not',
      code: `function create(count) {
  return new VkImageCreateInfo({ samples: count | VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT });
}`,
      errors: [
        {
          messageId: 'severalBits',
          at: '2:43-2:96',
          data: {
            value: 'VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT',
            place: 'VkImageCreateInfo.samples',
            count: '2',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_1_BIT' },
              output: `function create(count) {
  return new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });
}`,
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_4_BIT' },
              output: `function create(count) {
  return new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT });
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'several statements about one value, told together',
      code: 'new VkBufferCreateInfo({ flags: VK_BUFFER_CREATE_PROTECTED_BIT | VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT });',
      errors: [
        {
          messageId: 'violatedTogether',
          at: '1:33-1:103',
          data: {
            found: '',
            demands:
              'VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT needs VK_BUFFER_CREATE_SPARSE_BINDING_BIT in VkBufferCreateInfo.flags (VUID-VkBufferCreateInfo-flags-00918). VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT and VK_BUFFER_CREATE_PROTECTED_BIT exclude each other in VkBufferCreateInfo.flags (VUID-VkBufferCreateInfo-None-01888)',
          },
          suggestions: [
            {
              messageId: 'addBits',
              data: { constants: 'VK_BUFFER_CREATE_SPARSE_BINDING_BIT' },
              output:
                'new VkBufferCreateInfo({ flags: VK_BUFFER_CREATE_PROTECTED_BIT | VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT | VK_BUFFER_CREATE_SPARSE_BINDING_BIT });',
            },
            {
              messageId: 'dropBits',
              data: { constants: 'VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT' },
              output: 'new VkBufferCreateInfo({ flags: VK_BUFFER_CREATE_PROTECTED_BIT });',
            },
            {
              messageId: 'dropBits',
              data: { constants: 'VK_BUFFER_CREATE_PROTECTED_BIT' },
              output: 'new VkBufferCreateInfo({ flags: VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'constants without a common bit in a larger mask',
      code: `function create(usage) {
  return new VkImageCreateInfo({
    usage: usage | VK_IMAGE_USAGE_SAMPLED_BIT | (VK_IMAGE_USAGE_STORAGE_BIT & VK_IMAGE_USAGE_TRANSFER_DST_BIT),
  });
}`,
      errors: [
        {
          messageId: 'emptyIntersection',
          at: '3:50-3:110',
          data: { source: 'VK_IMAGE_USAGE_STORAGE_BIT & VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_IMAGE_USAGE_TRANSFER_DST_BIT | VK_IMAGE_USAGE_STORAGE_BIT' },
              output:
                'function create(usage) {\n  return new VkImageCreateInfo({\n    usage: usage | VK_IMAGE_USAGE_SAMPLED_BIT | (VK_IMAGE_USAGE_TRANSFER_DST_BIT | VK_IMAGE_USAGE_STORAGE_BIT),\n  });\n}',
            },
          ],
        },
      ],
    },
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
      name: 'several bits in an NV mask that takes one',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: 3 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:51-1:52',
          data: {
            value: '0x3',
            place: 'VkImportMemoryWin32HandleInfoNV.handleType',
            count: '2',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoNV-handleType-01327)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV' },
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV });',
            },
          ],
        },
      ],
    },
    {
      name: 'several bits in an argument that takes one',
      code: 'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, handle);',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:42-1:149',
          data: {
            value:
              'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV',
            place: 'the argument handleType of vkGetMemoryWin32HandleNV',
            count: '2',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output:
                'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, handle);',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV' },
              output:
                'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, handle);',
            },
          ],
        },
      ],
    },
    {
      name: 'no bit where one is required',
      code: 'new VkImageSubresourceRange({ aspectMask: 0 });',
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:43-1:44',
          data: {
            place: 'VkImageSubresourceRange.aspectMask',
            count: 'at least one bit',
            type: 'VkImageAspectFlagBits',
            vuid: ' (VUID-VkImageSubresourceRange-aspectMask-requiredbitmask)',
          },
        },
      ],
    },
    {
      name: 'no bit where one is required, in a variable',
      code: `const aspectMask = 0;
new VkImageSubresourceRange({ aspectMask });`,
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:20-1:21',
          data: {
            place: 'VkImageSubresourceRange.aspectMask',
            count: 'at least one bit',
            type: 'VkImageAspectFlagBits',
            vuid: ' (VUID-VkImageSubresourceRange-aspectMask-requiredbitmask)',
          },
        },
      ],
    },
    {
      name: 'no bit where exactly one is required',
      code: 'new VkImageCreateInfo({ samples: 0 });',
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:34-1:35',
          data: {
            place: 'VkImageCreateInfo.samples',
            count: 'one bit',
            type: 'VkSampleCountFlagBits',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
        },
      ],
    },
    {
      name: 'no bit in an NV argument that takes exactly one',
      code: 'vkGetMemoryWin32HandleNV(device, memory, 0, handle);',
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:42-1:43',
          data: {
            place: 'The argument handleType of vkGetMemoryWin32HandleNV',
            count: 'one bit',
            type: 'VkExternalMemoryHandleTypeFlagBitsNV',
            vuid: ' (VUID-vkGetMemoryWin32HandleNV-handleType-requiredbitmask)',
          },
        },
      ],
    },
    {
      name: 'constants that share no bit',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT & VK_ACCESS_SHADER_WRITE_BIT });',
      errors: [
        {
          messageId: 'emptyIntersection',
          at: '1:38-1:92',
          data: { source: 'VK_ACCESS_SHADER_READ_BIT & VK_ACCESS_SHADER_WRITE_BIT' },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT' },
              output: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT });',
            },
          ],
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
      name: 'a sum whose carry has no name',
      code: 'new VkPipelineRasterizationStateCreateInfo({ cullMode: VK_CULL_MODE_FRONT_AND_BACK + VK_CULL_MODE_FRONT_BIT });',
      errors: [
        {
          messageId: 'carry',
          at: '1:56-1:108',
          data: { source: 'VK_CULL_MODE_FRONT_AND_BACK + VK_CULL_MODE_FRONT_BIT', result: '0x4' },
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
            type: 'VkImageTiling',
            vuid: ' (VUID-VkImageCreateInfo-tiling-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_IMAGE_TILING_LINEAR' },
              output: 'new VkImageCreateInfo({ tiling: VK_IMAGE_TILING_LINEAR });',
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT' },
              output: 'new VkImageCreateInfo({ tiling: VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT });',
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
      name: 'a long expression is not repeated',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT & (VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT | VK_ACCESS_HOST_WRITE_BIT) });',
      errors: [
        {
          messageId: 'emptyIntersection',
          at: '1:38-1:152',
          data: { source: 'This expression' },
          suggestions: [
            {
              messageId: 'useMask',
              data: {
                constants:
                  'VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT | VK_ACCESS_HOST_WRITE_BIT',
              },
              output:
                'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT | VK_ACCESS_HOST_WRITE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a suggestion brings its import',
      code: `import { VkImageCreateInfo } from 'nvk';
new VkImageCreateInfo({ samples: 5 });`,
      errors: [
        {
          messageId: 'severalBits',
          at: '2:34-2:35',
          data: {
            value: '0x5',
            place: 'VkImageCreateInfo.samples',
            count: '2',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_1_BIT' },
              output: `import { VkImageCreateInfo, VK_SAMPLE_COUNT_1_BIT } from 'nvk';
new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });`,
            },
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_4_BIT' },
              output: `import { VkImageCreateInfo, VK_SAMPLE_COUNT_4_BIT } from 'nvk';
new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'more than four bits are no choice to offer',
      code: 'new VkPipelineShaderStageCreateInfo({ stage: 0x7f });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:46-1:50',
          data: {
            value: '0x7f',
            place: 'VkPipelineShaderStageCreateInfo.stage',
            count: '7',
            vuid: ' (VUID-VkPipelineShaderStageCreateInfo-stage-parameter)',
          },
        },
      ],
    },
    {
      name: 'bits that exclude each other',
      code: 'new VkImageCreateInfo({ usage: VK_IMAGE_USAGE_TRANSIENT_ATTACHMENT_BIT | VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT | VK_IMAGE_USAGE_SAMPLED_BIT });',
      errors: [
        {
          messageId: 'violated',
          at: '1:32-1:138',
          data: {
            found: '',
            demand:
              'VK_IMAGE_USAGE_TRANSIENT_ATTACHMENT_BIT cannot stand with VK_IMAGE_USAGE_SAMPLED_BIT in VkImageCreateInfo.usage',
            vuid: 'VUID-VkImageCreateInfo-usage-00963',
          },
          suggestions: [
            {
              messageId: 'dropBits',
              data: { constants: 'VK_IMAGE_USAGE_SAMPLED_BIT' },
              output:
                'new VkImageCreateInfo({ usage: VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT | VK_IMAGE_USAGE_TRANSIENT_ATTACHMENT_BIT });',
            },
            {
              messageId: 'dropBits',
              data: { constants: 'VK_IMAGE_USAGE_TRANSIENT_ATTACHMENT_BIT' },
              output:
                'new VkImageCreateInfo({ usage: VK_IMAGE_USAGE_SAMPLED_BIT | VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'bits that exclude each other whatever else is set',
      code: `function create(usage) {
  return new VkImageCreateInfo({ usage: usage | VK_IMAGE_USAGE_TRANSIENT_ATTACHMENT_BIT | VK_IMAGE_USAGE_SAMPLED_BIT });
}`,
      errors: [
        {
          messageId: 'violated',
          at: '2:41-2:117',
          data: {
            found: '',
            demand:
              'VK_IMAGE_USAGE_TRANSIENT_ATTACHMENT_BIT cannot stand with VK_IMAGE_USAGE_SAMPLED_BIT in VkImageCreateInfo.usage',
            vuid: 'VUID-VkImageCreateInfo-usage-00963',
          },
        },
      ],
    },
    {
      name: 'a bit that needs another',
      code: `import * as vk from 'nvk';
new vk.VkImageCreateInfo({ flags: vk.VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT });`,
      errors: [
        {
          messageId: 'violated',
          at: '2:35-2:74',
          data: {
            found: '',
            demand:
              'VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT needs VK_IMAGE_CREATE_SPARSE_BINDING_BIT in VkImageCreateInfo.flags',
            vuid: 'VUID-VkImageCreateInfo-flags-00987',
          },
          suggestions: [
            {
              messageId: 'addBits',
              data: { constants: 'VK_IMAGE_CREATE_SPARSE_BINDING_BIT' },
              output: `import * as vk from 'nvk';
new vk.VkImageCreateInfo({ flags: vk.VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT | vk.VK_IMAGE_CREATE_SPARSE_BINDING_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that needs another, in a struct whose bits are named by an import',
      code: `import { VkImageCreateInfo, VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT, VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT } from 'nvk';
new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT | VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT });`,
      errors: [
        {
          messageId: 'violated',
          at: '2:32-2:105',
          data: {
            found: '',
            demand:
              'VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT needs VK_IMAGE_CREATE_SPARSE_BINDING_BIT in VkImageCreateInfo.flags',
            vuid: 'VUID-VkImageCreateInfo-flags-00987',
          },
          suggestions: [
            {
              messageId: 'addBits',
              data: { constants: 'VK_IMAGE_CREATE_SPARSE_BINDING_BIT' },
              output: `import { VkImageCreateInfo, VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT, VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT, VK_IMAGE_CREATE_SPARSE_BINDING_BIT } from 'nvk';
new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT | VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT | VK_IMAGE_CREATE_SPARSE_BINDING_BIT });`,
            },
            {
              messageId: 'dropBits',
              data: { constants: 'VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT' },
              output: `import { VkImageCreateInfo, VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT, VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT } from 'nvk';
new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that is not allowed, alone where none is needed',
      code: 'new VkGraphicsPipelineCreateInfo({ flags: VK_PIPELINE_CREATE_DISPATCH_BASE_BIT });',
      errors: [
        {
          messageId: 'violated',
          at: '1:43-1:79',
          data: {
            found: '',
            demand: 'VkGraphicsPipelineCreateInfo.flags must not include VK_PIPELINE_CREATE_DISPATCH_BASE_BIT',
            vuid: 'VUID-VkGraphicsPipelineCreateInfo-flags-00764',
          },
          suggestions: [
            {
              messageId: 'dropBits',
              data: { constants: 'VK_PIPELINE_CREATE_DISPATCH_BASE_BIT' },
              output: 'new VkGraphicsPipelineCreateInfo({ flags: 0 });',
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that is not allowed, alone where one is needed',
      code: 'new VkImageSubresourceLayers({ aspectMask: VK_IMAGE_ASPECT_METADATA_BIT, layerCount: 1 });',
      errors: [
        {
          messageId: 'violated',
          at: '1:44-1:72',
          data: {
            found: '',
            demand: 'VkImageSubresourceLayers.aspectMask must not include VK_IMAGE_ASPECT_METADATA_BIT',
            vuid: 'VUID-VkImageSubresourceLayers-aspectMask-00168',
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
