/** Bits that exclude or need each other, by a statement of the specification. */
import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [],
  invalid: [
    {
      name: 'several statements about one value, reported together',
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
      name: 'a bit that no table has',
      code: 'new VkImportFenceWin32HandleInfoKHR({ handleType: 0x40 });',
      errors: [
        {
          messageId: 'noBits',
          at: '1:51-1:55',
          data: {
            value: '0x40',
            place: 'VkImportFenceWin32HandleInfoKHR.handleType',
            what: 'no bit',
            type: 'VkExternalFenceHandleTypeFlagBits',
            vuid: ' (VUID-VkImportFenceWin32HandleInfoKHR-handleType-01457)',
          },
        },
      ],
    },
    {
      name: 'two types of a table',
      code: 'new VkImportSemaphoreWin32HandleInfoKHR({ handleType: 6 });',
      errors: [
        {
          messageId: 'severalBits',
          at: '1:55-1:56',
          data: {
            value:
              '6 (VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT | VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT)',
            place: 'VkImportSemaphoreWin32HandleInfoKHR.handleType',
            count: '2',
            vuid: ' (VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01140)',
          },
          suggestions: [
            {
              messageId: 'useOne',
              data: {
                constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useOne',
              data: {
                constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a handle type of semaphores as a number for a fence',
      code: 'new VkImportFenceFdInfoKHR({ handleType: 0x10 });',
      errors: [
        {
          messageId: 'noHandleType',
          at: '1:42-1:46',
          data: {
            value: '0x10',
            place: 'VkImportFenceFdInfoKHR.handleType',
            type: 'VkExternalFenceHandleTypeFlagBits',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-handleType-parameter)',
            note: ' The same number is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT for semaphores.',
          },
        },
      ],
    },
    {
      name: 'a handle type of the newer enum as a number for the older one',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: 0x10 });',
      errors: [
        {
          messageId: 'noHandleType',
          at: '1:51-1:55',
          data: {
            value: '0x10',
            place: 'VkImportMemoryWin32HandleInfoNV.handleType',
            type: 'VkExternalMemoryHandleTypeFlagBitsNV',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoNV-handleType-parameter)',
            note: ' The same number is VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT in the KHR enum.',
          },
          suggestions: [
            {
              messageId: 'useMask',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV',
              },
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV });',
            },
          ],
        },
      ],
    },
    {
      name: 'a number that is a handle type nowhere else',
      code: 'new VkImportFenceFdInfoKHR({ handleType: 0x400 });',
      errors: [
        {
          messageId: 'noBits',
          at: '1:42-1:47',
          data: {
            value: '0x400',
            place: 'VkImportFenceFdInfoKHR.handleType',
            what: 'no bit',
            type: 'VkExternalFenceHandleTypeFlagBits',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-handleType-parameter)',
          },
        },
      ],
    },
  ],
});
