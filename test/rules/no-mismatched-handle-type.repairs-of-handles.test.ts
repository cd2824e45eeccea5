/** What is offered where a handle, an export or a layout does not fit its handle type. */
import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [],
  invalid: [
    {
      name: 'a sync file gets its type and is imported temporarily',
      code: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:60-3:103',
          data: {
            source: 'vkGetSemaphoreFdKHR',
            returned: 'a file descriptor of a Linux sync file or an Android fence',
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of a fence',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-fd-01541)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useTypeWith',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT', flag: 'VK_FENCE_IMPORT_TEMPORARY_BIT' },
              output: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT, flags: VK_FENCE_IMPORT_TEMPORARY_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sync file of which the flags are 0',
      code: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT, flags: 0 });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:60-3:103',
          data: {
            source: 'vkGetSemaphoreFdKHR',
            returned: 'a file descriptor of a Linux sync file or an Android fence',
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of a fence',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-fd-01541)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useTypeWith',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT', flag: 'VK_FENCE_IMPORT_TEMPORARY_BIT' },
              output: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT, flags: VK_FENCE_IMPORT_TEMPORARY_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sync file that is imported temporarily already',
      code: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT, flags: VK_FENCE_IMPORT_TEMPORARY_BIT });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:60-3:103',
          data: {
            source: 'vkGetSemaphoreFdKHR',
            returned: 'a file descriptor of a Linux sync file or an Android fence',
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of a fence',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-fd-01541)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT' },
              output: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT, flags: VK_FENCE_IMPORT_TEMPORARY_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sync file of which the flags are not known',
      code: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT, flags });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:60-3:103',
          data: {
            source: 'vkGetSemaphoreFdKHR',
            returned: 'a file descriptor of a Linux sync file or an Android fence',
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of a fence',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-fd-01541)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT' },
              output: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT, flags });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sync file whose struct is filled in later',
      code: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
const info = new VkImportFenceFdInfoKHR();
info.fd = out.$;
info.handleType = VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT;
vkImportFenceFdKHR(device, info);`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '5:19-5:62',
          data: {
            source: 'vkGetSemaphoreFdKHR',
            returned: 'a file descriptor of a Linux sync file or an Android fence',
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'a POSIX file descriptor of a fence',
            vuid: ' (VUID-VkImportFenceFdInfoKHR-fd-01541)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useTypeWith',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT', flag: 'VK_FENCE_IMPORT_TEMPORARY_BIT' },
              output: `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT }), out);
const info = new VkImportFenceFdInfoKHR();
info.fd = out.$;
info.handleType = VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT;
info.flags = VK_FENCE_IMPORT_TEMPORARY_BIT;
vkImportFenceFdKHR(device, info);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a handle of another kind gets its type',
      code: `const handle = texture.GetSharedHandle();
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT, handle });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '2:52-2:99',
          data: {
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to Vulkan memory',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661)',
            fits: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT' },
              output: `const handle = texture.GetSharedHandle();
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT, handle });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a handle of another kind whose type stands elsewhere',
      code: `const TYPE = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;
const handle = texture.GetSharedHandle();
new VkImportMemoryWin32HandleInfoKHR({ handleType: TYPE, handle });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '3:52-3:56',
          data: {
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to Vulkan memory',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661)',
            fits: ' VkImportMemoryWin32HandleInfoNV takes it.',
          },
        },
      ],
    },
    {
      name: 'a handle of which no type of the place is right',
      code: `const handle = texture.GetSharedHandle();
new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT, handle });`,
      errors: [
        {
          messageId: 'otherOrigin',
          at: '2:55-2:105',
          data: {
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            constant: 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to a semaphore',
            vuid: ' (VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01468)',
            fits: ' VkImportMemoryWin32HandleInfoKHR and VkImportMemoryWin32HandleInfoNV take it.',
          },
        },
      ],
    },
    {
      name: 'an export is asked for a type that it has, or gets the other as well',
      code: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });`,
      errors: [
        {
          messageId: 'notExported',
          at: '3:57-3:104',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            object: 'memory',
            exported: 'to export VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
            vuid: ' (VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00662)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT' },
              output: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });`,
            },
            {
              messageId: 'addType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'an export gets a type beside others',
      code: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });`,
      errors: [
        {
          messageId: 'notExported',
          at: '3:57-3:104',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            object: 'memory',
            exported:
              'to export VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT and VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT',
            vuid: ' (VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00662)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT' },
              output: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT });`,
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT' },
              output: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT });`,
            },
            {
              messageId: 'addType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output: `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a layout at the border to Direct3D becomes GENERAL',
      code: `const image = new VkImage();
vkCreateImage(device, new VkImageCreateInfo({ pNext: new VkExternalMemoryImageCreateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT }) }), null, image);
new VkImageMemoryBarrier({ dstQueueFamilyIndex: VK_QUEUE_FAMILY_EXTERNAL, newLayout: VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL, image });`,
      errors: [
        {
          messageId: 'notGeneral',
          at: '3:86-3:122',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            layouts: 'VK_IMAGE_LAYOUT_GENERAL',
            member: 'newLayout',
            vuid: ' (VUID-VkImageMemoryBarrier-dstQueueFamilyIndex-12331)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_IMAGE_LAYOUT_GENERAL' },
              output: `const image = new VkImage();
vkCreateImage(device, new VkImageCreateInfo({ pNext: new VkExternalMemoryImageCreateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT }) }), null, image);
new VkImageMemoryBarrier({ dstQueueFamilyIndex: VK_QUEUE_FAMILY_EXTERNAL, newLayout: VK_IMAGE_LAYOUT_GENERAL, image });`,
            },
          ],
        },
      ],
    },
  ],
});
