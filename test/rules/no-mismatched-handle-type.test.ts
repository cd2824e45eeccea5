import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [
    {
      name: 'an NV type in an NV import',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
    },
    {
      name: 'a KHR type in a KHR import',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
    },
    { name: 'no type in an NV import', code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: 0 });' },
    {
      name: 'an NV type that its get command returns',
      code: 'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, handle);',
    },
    {
      name: 'several types in a mask',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
    },
    {
      name: 'several types where one is allowed are reported elsewhere',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV });',
    },
    { name: 'a number that fits', code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: 8 });' },
    {
      name: 'a KHR type whose name ends like those of NV',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_RDMA_ADDRESS_BIT_NV });',
    },
    {
      name: 'a dma-buf in a file descriptor import',
      code: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT });',
    },
    {
      name: 'a query about a type that may not be supported',
      code: 'new VkPhysicalDeviceExternalBufferInfo({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_ANDROID_HARDWARE_BUFFER_BIT_ANDROID });',
    },
    {
      name: 'types that a query is tested for',
      code: `function canExport(properties: VkExternalMemoryProperties) {
  return (properties.compatibleHandleTypes & VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT) !== 0;
}`,
    },
    {
      name: 'a type that a parameter gives',
      code: `function create(handleType) {
  return new VkImportMemoryFdInfoKHR({ handleType });
}`,
    },
    {
      name: 'a starting value that a branch replaces',
      code: `let handleType = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT;
if (isWindows) handleType = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;
new VkExportMemoryAllocateInfo({ handleTypes: handleType });`,
    },
    {
      name: 'a sync file on a semaphore and a fence',
      code: `new VkImportSemaphoreFdInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT });
new VkImportFenceFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT });`,
    },
    {
      name: 'a constant of another kind is reported elsewhere',
      code: 'new VkImportMemoryFdInfoKHR({ handleType: VK_FILTER_LINEAR });',
    },
    {
      name: `a struct of one's own`,
      code: `class VkImportMemoryFdInfoKHR { constructor(members) {} }
new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });`,
    },
  ],
  invalid: [
    {
      name: 'a file descriptor in a Win32 import',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:52-1:96',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of Vulkan memory',
            place: 'VkImportMemoryWin32HandleInfoKHR.handleType',
            takes: 'an NT handle or global share (KMT) handle type',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660)',
            fits: ' VkImportMemoryFdInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryFdInfoKHR' },
              output: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a Win32 handle in a file descriptor import',
      code: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:43-1:90',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to Vulkan memory',
            place: 'VkImportMemoryFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00669)',
            fits: ' VkImportMemoryWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' },
              output: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT' },
              output: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoKHR' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'an opaque type in a query for the properties of a handle',
      code: 'vkGetMemoryWin32HandlePropertiesKHR(device, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT, handle, properties);',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:45-1:92',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to Vulkan memory',
            place: 'the argument handleType of vkGetMemoryWin32HandlePropertiesKHR',
            takes: 'a Direct3D handle type: no others have properties to ask for',
            vuid: ' (VUID-vkGetMemoryWin32HandlePropertiesKHR-handleType-00666)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'vkGetMemoryWin32HandlePropertiesKHR(device, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, handle, properties);',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT' },
              output:
                'vkGetMemoryWin32HandlePropertiesKHR(device, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT, handle, properties);',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT' },
              output:
                'vkGetMemoryWin32HandlePropertiesKHR(device, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT, handle, properties);',
            },
          ],
        },
      ],
    },
    {
      name: 'a memory type on a semaphore',
      code: 'new VkImportSemaphoreFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:46-1:90',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkImportSemaphoreFdInfoKHR.handleType takes VkExternalSemaphoreHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of a semaphore',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT' },
              output:
                'new VkImportSemaphoreFdInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a semaphore type on a fence',
      code: 'new VkImportFenceFdInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:42-1:87',
          data: {
            constant: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT',
            other: 'VkExternalSemaphoreHandleTypeFlagBits',
            expected: 'VkImportFenceFdInfoKHR.handleType takes VkExternalFenceHandleTypeFlagBits',
            collision: '0x10 is no handle type',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-handleType-parameter)',
          },
          suggestions: [
            {
              messageId: 'useTypeWith',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT', flag: 'VK_FENCE_IMPORT_TEMPORARY_BIT' },
              output:
                'new VkImportFenceFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT, flags: VK_FENCE_IMPORT_TEMPORARY_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a sync file as a Win32 handle of a fence',
      code: 'new VkFenceGetWin32HandleInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:48-1:89',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT',
            what: 'a file descriptor of a Linux sync file or an Android fence',
            place: 'VkFenceGetWin32HandleInfoKHR.handleType',
            takes: 'an NT handle or global share (KMT) handle type',
            vuid: ' (VUID-VkFenceGetWin32HandleInfoKHR-handleType-01452)',
            fits: ' VkFenceGetFdInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'new VkFenceGetWin32HandleInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT' },
              output:
                'new VkFenceGetWin32HandleInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a type in an assignment',
      code: `const info = new VkImportMemoryWin32HandleInfoNV();
info.handleType = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;`,
      errors: [
        {
          messageId: 'otherFamily',
          at: '2:19-2:66',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkImportMemoryWin32HandleInfoNV.handleType takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x2 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output: `const info = new VkImportMemoryWin32HandleInfoNV();
info.handleType = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV;`,
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoKHR' },
              output: `const info = new VkImportMemoryWin32HandleInfoKHR();
info.handleType = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a type that is compared',
      code: `function isOpaque(info: VkImportMemoryWin32HandleInfoNV) {
  return info.handleType === VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;
}`,
      errors: [
        {
          messageId: 'otherFamily',
          at: '2:30-2:77',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkImportMemoryWin32HandleInfoNV.handleType takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x2 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output: `function isOpaque(info: VkImportMemoryWin32HandleInfoNV) {
  return info.handleType === VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a type in an annotated variable',
      code: 'const type: VkExternalMemoryHandleTypeFlagBits = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV;',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:50-1:100',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'type is a VkExternalMemoryHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'const type: VkExternalMemoryHandleTypeFlagBits = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;',
            },
          ],
        },
      ],
    },
    {
      name: 'a type of one branch',
      code: `function create(isTexture: boolean) {
  return new VkImportMemoryFdInfoKHR({ handleType: isTexture ? VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT : VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });
}`,
      errors: [
        {
          messageId: 'notTaken',
          at: '2:64-2:112',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            what: 'an NT handle to a Direct3D 10 or 11 texture',
            place: 'VkImportMemoryFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00669)',
            fits: ' VkImportMemoryWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' },
              output: `function create(isTexture: boolean) {
  return new VkImportMemoryFdInfoKHR({ handleType: isTexture ? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT : VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });
}`,
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT' },
              output: `function create(isTexture: boolean) {
  return new VkImportMemoryFdInfoKHR({ handleType: isTexture ? VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT : VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a type held in a variable',
      code: `const type = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;
new VkImportMemoryFdInfoKHR({ handleType: type });`,
      errors: [
        {
          messageId: 'notTaken',
          at: '1:14-1:61',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to Vulkan memory',
            place: 'VkImportMemoryFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00669)',
            fits: ' VkImportMemoryWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' },
              output: `const type = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT;
new VkImportMemoryFdInfoKHR({ handleType: type });`,
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT' },
              output: `const type = VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT;
new VkImportMemoryFdInfoKHR({ handleType: type });`,
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoKHR' },
              output: `const type = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;
new VkImportMemoryWin32HandleInfoKHR({ handleType: type });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a type that nobody imports',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_RDMA_ADDRESS_BIT_NV });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:52-1:102',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_RDMA_ADDRESS_BIT_NV',
            what: 'an address of memory that remote devices can access',
            place: 'VkImportMemoryWin32HandleInfoKHR.handleType',
            takes: 'an NT handle or global share (KMT) handle type',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a suggestion brings its import',
      code: `import { VkImportMemoryWin32HandleInfoNV } from 'nvk';
import { VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT } from 'nvk';
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT });`,
      errors: [
        {
          messageId: 'otherFamily',
          at: '3:51-3:103',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkImportMemoryWin32HandleInfoNV.handleType takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision: '0x10 is no handle type',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoNV-handleType-parameter)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV' },
              output: `import { VkImportMemoryWin32HandleInfoNV, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV } from 'nvk';
import { VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT } from 'nvk';
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV });`,
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoKHR' },
              output: `import { VkImportMemoryWin32HandleInfoNV, VkImportMemoryWin32HandleInfoKHR } from 'nvk';
import { VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT } from 'nvk';
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT });`,
            },
          ],
        },
      ],
    },
  ],
});
