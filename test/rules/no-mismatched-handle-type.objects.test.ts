/** What a handle or memory comes from, against the object that it goes to: semaphores, and buffer collections. */
import { testRule } from './harness.js';

/** A semaphore of one type whose payload is exported, and another one to import it into. */
function semaphores(other: string): string {
  return `const source = new VkSemaphore(), semaphore = new VkSemaphore(), fd = { $: 0 };
vkCreateSemaphore(device, new VkSemaphoreCreateInfo({ pNext: new VkExportSemaphoreCreateInfo({ pNext: new VkSemaphoreTypeCreateInfo({ semaphoreType: VK_SEMAPHORE_TYPE_TIMELINE }), handleTypes: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT }) }), null, source);
vkCreateSemaphore(device, new VkSemaphoreCreateInfo({ pNext: new VkSemaphoreTypeCreateInfo({ semaphoreType: ${other} }) }), null, semaphore);
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore: source, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT }), fd);
`;
}

/** Memory that is imported for a buffer, which is created for the first one of a collection or without it. */
function collections(pNext: string, index: number): string {
  return `const buffer = new VkBuffer();
vkCreateBuffer(device, new VkBufferCreateInfo(${pNext}), null, buffer);
const dedicated = new VkMemoryDedicatedAllocateInfo({ buffer });
const imported = new VkImportMemoryBufferCollectionFUCHSIA({ pNext: dedicated, collection, index: ${index} });
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: imported, allocationSize: 65536n }), null, memory);`;
}

const OF_COLLECTION = '{ pNext: new VkBufferCollectionBufferCreateInfoFUCHSIA({ collection, index: 0 }) }';

testRule('no-mismatched-handle-type', {
  valid: [
    {
      name: 'a timeline semaphore imported into another one',
      code: `${semaphores('VK_SEMAPHORE_TYPE_TIMELINE')}
new VkImportSemaphoreFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT, fd: fd.$ });`,
    },
    { name: 'memory of the buffer in a collection that it is for', code: collections(OF_COLLECTION, 0) },
  ],
  invalid: [
    {
      name: 'a timeline semaphore imported into a binary one',
      code: `${semaphores('VK_SEMAPHORE_TYPE_BINARY')}
new VkImportSemaphoreFdInfoKHR({ semaphore, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT, fd: fd.$ });`,
      errors: [
        {
          messageId: 'otherSemaphoreType',
          at: '6:110-6:114',
          data: {
            from: 'VK_SEMAPHORE_TYPE_TIMELINE',
            into: 'VK_SEMAPHORE_TYPE_BINARY',
            vuid: ' (VUID-VkImportSemaphoreFdInfoKHR-handleType-03264)',
          },
        },
      ],
    },
    {
      name: 'a timeline semaphore imported temporarily',
      code: `${semaphores('VK_SEMAPHORE_TYPE_TIMELINE')}
new VkImportSemaphoreFdInfoKHR({ semaphore, flags: VK_SEMAPHORE_IMPORT_TEMPORARY_BIT, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT, fd: fd.$ });`,
      errors: [
        {
          messageId: 'temporaryTimeline',
          at: '6:152-6:156',
          data: { vuid: ' (VUID-VkImportSemaphoreFdInfoKHR-flags-03323)' },
        },
      ],
    },
    {
      name: 'a timeline semaphore imported temporarily into a binary one',
      code: `${semaphores('VK_SEMAPHORE_TYPE_BINARY')}
new VkImportSemaphoreFdInfoKHR({ semaphore, flags: VK_SEMAPHORE_IMPORT_TEMPORARY_BIT, handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT, fd: fd.$ });`,
      errors: [
        {
          messageId: 'temporaryTimeline',
          at: '6:152-6:156',
          data: { vuid: ' (VUID-VkImportSemaphoreFdInfoKHR-flags-03323)' },
        },
      ],
    },
    {
      name: 'memory of another buffer in a collection',
      code: collections(OF_COLLECTION, 1),
      errors: [
        {
          messageId: 'otherCollectionBuffer',
          at: '3:55-3:61',
          data: {
            index: '1',
            other: '0',
            resource: 'buffer',
            vuid: ' (VUID-VkMemoryAllocateInfo-buffer-06380)',
          },
        },
      ],
    },
    {
      name: 'memory of a collection for a buffer that is of none',
      code: collections('', 0),
      errors: [
        {
          messageId: 'createdWithoutCollection',
          at: '3:55-3:61',
          data: {
            resource: 'buffer',
            struct: 'VkBufferCollectionBufferCreateInfoFUCHSIA',
            vuid: ' (VUID-VkMemoryAllocateInfo-buffer-06385)',
          },
        },
      ],
    },
    {
      name: 'memory of no collection for an image that is of one',
      code: `const image = new VkImage(), memory = new VkDeviceMemory();
vkCreateImage(device, new VkImageCreateInfo({ pNext: new VkBufferCollectionImageCreateInfoFUCHSIA({ collection, index: 0 }) }), null, image);
vkAllocateMemory(device, new VkMemoryAllocateInfo({ allocationSize: 65536n, memoryTypeIndex: 1 }), null, memory);
vkBindImageMemory(device, image, memory, 0n);`,
      errors: [
        {
          messageId: 'allocatedWithoutCollection',
          at: '4:34-4:40',
          data: {
            resource: 'image',
            struct: 'VkImportMemoryBufferCollectionFUCHSIA',
            vuid: ' (VUID-vkBindImageMemory-image-06392)',
          },
        },
      ],
    },
    {
      name: 'a descriptor that is none',
      code: 'vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd: -1 }) }), null, memory);',
      errors: [
        {
          messageId: 'noHandle',
          at: '1:152-1:154',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
            what: 'fd is -1',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00670)',
          },
        },
      ],
    },
    {
      name: 'neither a handle nor a name',
      code: 'vkImportFenceWin32HandleKHR(device, new VkImportFenceWin32HandleInfoKHR({ fence, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT, handle: null }));',
      errors: [
        {
          messageId: 'noHandle',
          at: '1:150-1:154',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'handle is null and there is no name',
            vuid: ' (VUID-VkImportFenceWin32HandleInfoKHR-handleType-01460)',
          },
        },
      ],
    },
    {
      name: 'a handle that is null, in a struct that nobody uses yet',
      code: 'const info = new VkImportFenceWin32HandleInfoKHR({ fence, handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT, handle: null, name: null });',
      errors: [
        {
          messageId: 'noHandle',
          at: '1:127-1:131',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'handle is null and there is no name',
            vuid: ' (VUID-VkImportFenceWin32HandleInfoKHR-handleType-01460)',
          },
        },
      ],
    },
    {
      name: 'a dedicated allocation without a resource',
      code: 'vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryWin32HandleInfoKHR({ pNext: new VkMemoryDedicatedAllocateInfo({ image: null }), handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, handle }) }), null, memory);',
      errors: [
        {
          messageId: 'notDedicated',
          at: '1:170-1:218',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            verb: 'imported',
            how: 'has neither an image nor a buffer',
            vuid: '',
          },
        },
      ],
    },
    {
      name: 'a type of another system in a question about a descriptor',
      code: 'vkGetMemoryFdPropertiesKHR(device, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, fd, properties);',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:36-1:84',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            what: 'an NT handle to a Direct3D 10 or 11 texture',
            place: 'the argument handleType of vkGetMemoryFdPropertiesKHR',
            takes: 'a dma-buf type: no others have properties to ask for',
            vuid: '',
            fits: ' vkGetMemoryWin32HandlePropertiesKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: {
                constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT',
              },
              output:
                'vkGetMemoryFdPropertiesKHR(device, VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT, fd, properties);',
            },
          ],
        },
      ],
    },
  ],
});
