/** Handles that are imported as what they are not, by what gave them. */
import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [
    {
      name: 'a shared handle imported as one',
      code: `const handle = resource.GetSharedHandle();
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV, handle });`,
    },
    {
      name: 'an NT handle imported as one',
      code: `const handle = resource.CreateSharedHandle(null, 1, null);
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle });`,
    },
    {
      name: 'a handle of unknown origin',
      code: `function create(handle: bigint) {
  return new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle });
}`,
    },
    {
      name: 'a handle that may come from either',
      code: `const handle = isNT ? resource.CreateSharedHandle(null, 1, null) : resource.GetSharedHandle();
new VkImportMemoryWin32HandleInfoNV({ handleType: isNT ? VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV : VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV, handle });`,
    },
  ],
  invalid: [
    {
      name: 'a shared handle imported as an NT handle',
      code: `const handle = resource.GetSharedHandle();
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '2:51-2:100',
          data: {
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            what: 'an NT handle to a Direct3D 11 texture',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoNV-handle-01328)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV' },
              output: `const handle = resource.GetSharedHandle();
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV, handle });`,
            },
          ],
        },
      ],
    },
    {
      name: 'an NT handle imported as a shared handle',
      code: `const handle = resource.CreateSharedHandle(null, 1, null);
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT, handle });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '2:52-2:104',
          data: {
            source: 'CreateSharedHandle',
            returned: 'an NT handle to a Direct3D resource, heap or fence',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT',
            what: 'a global share (KMT) handle to a Direct3D 10 or 11 texture',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output: `const handle = resource.CreateSharedHandle(null, 1, null);
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, handle });`,
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT' },
              output: `const handle = resource.CreateSharedHandle(null, 1, null);
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT, handle });`,
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT' },
              output: `const handle = resource.CreateSharedHandle(null, 1, null);
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT, handle });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a handle of Vulkan imported as another type',
      code: `const out = { \$: 0n };
vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, out);
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, handle: out.\$ });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:51-3:105',
          data: {
            source: 'vkGetMemoryWin32HandleNV',
            returned: 'an NT handle to Vulkan memory',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV',
            what: 'a global share (KMT) handle to Vulkan memory',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoNV-handle-01328)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output: `const out = { $: 0n };
vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, out);
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, handle: out.$ });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file descriptor imported as another type',
      code: `const out = { \$: 0 };
vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }), out);
new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT, fd: out.\$ });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:43-3:89',
          data: {
            source: 'vkGetMemoryFdKHR',
            returned: 'a POSIX file descriptor of Vulkan memory',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT',
            what: 'a file descriptor of a Linux dma-buf',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00670)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' },
              output: `const out = { $: 0 };
vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }), out);
new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd: out.$ });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a semaphore imported as memory',
      code: `const out = { \$: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT }), out);
new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd: out.\$ });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:43-3:87',
          data: {
            source: 'vkGetSemaphoreFdKHR',
            returned: 'a POSIX file descriptor of a semaphore',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of Vulkan memory',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00670)',
            fits: ' VkImportSemaphoreFdInfoKHR takes it.',
          },
        },
      ],
    },
  ],
});
