/** Handle types of one family where those of another are expected: KHR in NV, memory in semaphores. */
import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [
    {
      name: 'a number that gets its name first: no statement says that the type is import only',
      code: 'vkGetMemoryWin32HandleNV(device, memory, 4, handle);',
    },
  ],
  invalid: [
    {
      name: 'a KHR type in an NV import',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:51-1:99',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkImportMemoryWin32HandleInfoNV.handleType takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x8 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV, a global share (KMT) handle to a Direct3D 11 texture',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV' },
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoKHR' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'an NV type in a KHR import',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:52-1:101',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkImportMemoryWin32HandleInfoKHR.handleType takes VkExternalMemoryHandleTypeFlagBits',
            collision:
              '0x4 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoNV' },
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
            },
          ],
        },
      ],
    },
    {
      name: 'an NV type in a KHR mask',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:47-1:97',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkExportMemoryAllocateInfo.handleTypes takes VkExternalMemoryHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkExportMemoryAllocateInfoNV' },
              output:
                'new VkExportMemoryAllocateInfoNV({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
            },
          ],
        },
      ],
    },
    {
      name: 'a KHR type among others in an NV mask',
      code: 'new VkExportMemoryAllocateInfoNV({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:102-1:153',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkExportMemoryAllocateInfoNV.handleTypes takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x4 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, an NT handle to a Direct3D 11 texture',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV' },
              output:
                'new VkExportMemoryAllocateInfoNV({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV });',
            },
          ],
        },
      ],
    },
    {
      name: 'a KHR type in an NV query',
      code: 'vkGetPhysicalDeviceExternalImageFormatPropertiesNV(gpu, VK_FORMAT_R8G8B8A8_UNORM, VK_IMAGE_TYPE_2D, VK_IMAGE_TILING_OPTIMAL, VK_IMAGE_USAGE_SAMPLED_BIT, 0, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT, properties);',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:157-1:204',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected:
              'the argument externalHandleType of vkGetPhysicalDeviceExternalImageFormatPropertiesNV takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x2 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output:
                'vkGetPhysicalDeviceExternalImageFormatPropertiesNV(gpu, VK_FORMAT_R8G8B8A8_UNORM, VK_IMAGE_TYPE_2D, VK_IMAGE_TILING_OPTIMAL, VK_IMAGE_USAGE_SAMPLED_BIT, 0, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, properties);',
            },
          ],
        },
      ],
    },
    {
      name: 'a type that an NV get command cannot return',
      code: 'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle);',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:42-1:91',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            what: 'an NT handle to a Direct3D 11 texture',
            place: 'the argument handleType of vkGetMemoryWin32HandleNV',
            takes: 'an opaque type: the Direct3D 11 types are import only, their handles come from DXGI',
            vuid: '',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output:
                'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, handle);',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV' },
              output:
                'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, handle);',
            },
          ],
        },
      ],
    },
    {
      name: 'the table of a struct that has no implicit statement',
      code: 'new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:55-1:104',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkImportSemaphoreWin32HandleInfoKHR.handleType takes VkExternalSemaphoreHandleTypeFlagBits',
            collision: '0x40 is no handle type',
            vuid: ' (VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01140)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT',
              },
              output:
                'new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT });',
            },
            {
              messageId: 'useType',
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
      name: 'a number that the older enum has for another type',
      code: 'new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: 1 });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:57-1:58',
          data: {
            constant: '0x1 (VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT)',
            what: 'a POSIX file descriptor of Vulkan memory',
            place: 'VkMemoryGetWin32HandleInfoKHR.handleType',
            takes: 'an NT handle or global share (KMT) handle type',
            vuid: ' (VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00664)',
            fits: ' VkMemoryGetFdInfoKHR takes it. The same number is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV in the NV enum.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
              },
              output:
                'new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a number that means the same for semaphores and fences',
      code: 'new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: 2 });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:54-1:55',
          data: {
            constant: '0x2 (VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT)',
            what: 'an NT handle to a semaphore',
            place: 'VkSemaphoreGetFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkSemaphoreGetFdInfoKHR-handleType-01136)',
            fits: ' VkSemaphoreGetWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT',
              },
              output:
                'new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT',
              },
              output:
                'new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a number that means another type for semaphores',
      code: 'new VkFenceGetWin32HandleInfoKHR({ fence, handleType: 8 });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:55-1:56',
          data: {
            constant: '0x8 (VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT)',
            what: 'a file descriptor of a Linux sync file or an Android fence',
            place: 'VkFenceGetWin32HandleInfoKHR.handleType',
            takes: 'an NT handle or global share (KMT) handle type',
            vuid: ' (VUID-VkFenceGetWin32HandleInfoKHR-handleType-01452)',
            fits: ' VkFenceGetFdInfoKHR takes it. The same number is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT for semaphores.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'new VkFenceGetWin32HandleInfoKHR({ fence, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'new VkFenceGetWin32HandleInfoKHR({ fence, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
            },
          ],
        },
      ],
    },
  ],
});
