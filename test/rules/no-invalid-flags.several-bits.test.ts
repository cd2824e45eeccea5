/** Several bits where Vulkan takes one. */
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
            value: '3 (VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_2_BIT)',
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
            value: '15 (VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_2_BIT | VK_SAMPLE_COUNT_4_BIT | VK_SAMPLE_COUNT_8_BIT)',
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
      name: 'bits of which another statement takes one',
      code: 'new VkImageCreateInfo({ imageType: VK_IMAGE_TYPE_3D, samples: 1 | 4 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:63-1:68',
          data: {
            value: '1 | 4 (VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT)',
            place: 'VkImageCreateInfo.samples',
            count: '2',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: { constants: 'VK_SAMPLE_COUNT_1_BIT' },
              output: 'new VkImageCreateInfo({ imageType: VK_IMAGE_TYPE_3D, samples: VK_SAMPLE_COUNT_1_BIT });',
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
            value:
              '31 (VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_2_BIT | VK_SAMPLE_COUNT_4_BIT | VK_SAMPLE_COUNT_8_BIT | VK_SAMPLE_COUNT_16_BIT)',
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
            value: '3 (VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT)',
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
      name: 'several bits in an NV mask that takes one',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: 3 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:51-1:52',
          data: {
            value:
              '3 (VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV)',
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
      name: 'a suggestion brings its import',
      code: `import { VkImageCreateInfo } from 'nvk';
new VkImageCreateInfo({ samples: 5 });`,
      errors: [
        {
          messageId: 'severalBits',
          at: '2:34-2:35',
          data: {
            value: '5 (VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT)',
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
  ],
});
