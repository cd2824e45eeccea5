/** What is offered where functions of the file take a handle type, or say what struct they return. */
import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [],
  invalid: [
    {
      name: 'a type that is only imported temporarily, where a function says nothing of it',
      code: 'function importFence(fence, fd, handleType) {\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT);',
      errors: [
        {
          messageId: 'notTaken',
          at: '4:24-4:70',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to a fence',
            place: 'VkImportFenceFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-handleType-01464)',
            fits: ' VkImportFenceWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
              },
              output:
                'function importFence(fence, fd, handleType) {\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: 'where its caller says it',
      code: 'function importFence(fence, fd, handleType, flags = 0) {\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd, flags }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT);',
      errors: [
        {
          messageId: 'notTaken',
          at: '4:24-4:70',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to a fence',
            place: 'VkImportFenceFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-handleType-01464)',
            fits: ' VkImportFenceWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
              },
              output:
                'function importFence(fence, fd, handleType, flags = 0) {\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd, flags }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: 'where the function says it itself',
      code: 'function importFence(fence, fd, handleType) {\n  const flags = VK_FENCE_IMPORT_TEMPORARY_BIT;\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd, flags }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT);',
      errors: [
        {
          messageId: 'notTaken',
          at: '5:24-5:70',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to a fence',
            place: 'VkImportFenceFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-handleType-01464)',
            fits: ' VkImportFenceWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
              },
              output:
                'function importFence(fence, fd, handleType) {\n  const flags = VK_FENCE_IMPORT_TEMPORARY_BIT;\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd, flags }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT);',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT',
              },
              output:
                'function importFence(fence, fd, handleType) {\n  const flags = VK_FENCE_IMPORT_TEMPORARY_BIT;\n  return vkImportFenceFdKHR(device, new VkImportFenceFdInfoKHR({ fence, handleType, fd, flags }));\n}\nimportFence(fence, fd, VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: 'a type of the other enum for a function that has a default',
      code: 'function importMemory(fd, handleType) {\n  return new VkImportMemoryFdInfoKHR({ handleType: handleType ?? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd });\n}\nimportMemory(3, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV);',
      errors: [
        {
          messageId: 'otherFamily',
          at: '4:17-4:67',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'handleType is a VkExternalMemoryHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
              },
              output:
                'function importMemory(fd, handleType) {\n  return new VkImportMemoryFdInfoKHR({ handleType: handleType ?? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd });\n}\nimportMemory(3, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT);',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT',
              },
              output:
                'function importMemory(fd, handleType) {\n  return new VkImportMemoryFdInfoKHR({ handleType: handleType ?? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd });\n}\nimportMemory(3, VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT);',
            },
          ],
        },
      ],
    },
    {
      name: 'a member of options that has a default',
      code: 'function importMemory(options) {\n  return new VkImportMemoryFdInfoKHR({ handleType: options.handleType ?? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd: options.fd });\n}\nimportMemory({ fd: 3, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT });',
      errors: [
        {
          messageId: 'notTaken',
          at: '4:35-4:80',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT',
            what: 'an NT handle to a Direct3D 12 heap',
            place: 'VkImportMemoryFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00669)',
            fits: ' VkImportMemoryWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
              },
              output:
                'function importMemory(options) {\n  return new VkImportMemoryFdInfoKHR({ handleType: options.handleType ?? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd: options.fd });\n}\nimportMemory({ fd: 3, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT',
              },
              output:
                'function importMemory(options) {\n  return new VkImportMemoryFdInfoKHR({ handleType: options.handleType ?? VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd: options.fd });\n}\nimportMemory({ fd: 3, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT });',
            },
          ],
        },
      ],
    },
    {
      name: 'the other struct, where nothing says what a function returns',
      code: 'const make = (fd) => { return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }); };',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:82-1:126',
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
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'const make = (fd) => { return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT }); };',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'const make = (fd) => { return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }); };',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
              },
              output:
                'const make = (fd) => { return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT }); };',
            },
            {
              messageId: 'useStruct',
              data: {
                struct: 'VkImportMemoryFdInfoKHR',
              },
              output:
                'const make = (fd) => { return new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }); };',
            },
          ],
        },
      ],
    },
    {
      name: 'no other struct than the one that a function returns',
      code: 'function make(): VkImportMemoryWin32HandleInfoKHR {\n  return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT });\n}',
      errors: [
        {
          messageId: 'notTaken',
          at: '2:61-2:105',
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
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'function make(): VkImportMemoryWin32HandleInfoKHR {\n  return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });\n}',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'function make(): VkImportMemoryWin32HandleInfoKHR {\n  return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });\n}',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
              },
              output:
                'function make(): VkImportMemoryWin32HandleInfoKHR {\n  return new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'no other struct in what a function returns',
      code: 'const make = (): Chain => ({ first: new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }) });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:88-1:132',
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
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'const make = (): Chain => ({ first: new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT }) });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'const make = (): Chain => ({ first: new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }) });',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
              },
              output:
                'const make = (): Chain => ({ first: new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT }) });',
            },
          ],
        },
      ],
    },
    {
      name: 'no other struct than the one that a function takes',
      code: 'const handleOf = (info: VkImportMemoryWin32HandleInfoKHR) => info.handle;\nhandleOf(new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }));',
      errors: [
        {
          messageId: 'notTaken',
          at: '2:61-2:105',
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
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
              },
              output:
                'const handleOf = (info: VkImportMemoryWin32HandleInfoKHR) => info.handle;\nhandleOf(new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT }));',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
              },
              output:
                'const handleOf = (info: VkImportMemoryWin32HandleInfoKHR) => info.handle;\nhandleOf(new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }));',
            },
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
              },
              output:
                'const handleOf = (info: VkImportMemoryWin32HandleInfoKHR) => info.handle;\nhandleOf(new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT }));',
            },
          ],
        },
      ],
    },
  ],
});
