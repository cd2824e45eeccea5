/** What is offered where a handle type cannot stand: another type, or another struct that takes it. */
import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [],
  invalid: [
    {
      name: 'types of which one is forbidden beside a name',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, name: "texture" });',
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
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT, name: "texture" });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, name: "texture" });',
            },
          ],
        },
      ],
    },
    {
      name: 'a type of the other enum becomes the one that means the same, or its struct the other one',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle });',
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
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, handle });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoNV' },
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle });',
            },
          ],
        },
      ],
    },
    {
      name: 'a type of the other enum in a struct of NVIDIA',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:51-1:103',
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
              output:
                'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoKHR' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a type of the other enum in a struct that is filled in later',
      code: `const info = new VkExportMemoryAllocateInfoNV();
info.handleTypes = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;`,
      errors: [
        {
          messageId: 'otherFamily',
          at: '2:20-2:67',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'VkExportMemoryAllocateInfoNV.handleTypes takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x2 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output: `const info = new VkExportMemoryAllocateInfoNV();
info.handleTypes = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV;`,
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkExportMemoryAllocateInfo' },
              output: `const info = new VkExportMemoryAllocateInfo();
info.handleTypes = VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a struct with members that the other has not stays',
      code: `new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, name: 'Local\\\\x' });`,
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:52-1:102',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkImportMemoryWin32HandleInfoKHR.handleType takes VkExternalMemoryHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output: `new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT, name: 'Local\\\\x' });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a struct whose name stands in a type as well stays',
      code: 'const info: VkImportMemoryWin32HandleInfoKHR = new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:99-1:149',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkImportMemoryWin32HandleInfoKHR.handleType takes VkExternalMemoryHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'const info: VkImportMemoryWin32HandleInfoKHR = new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a struct that says its sType stays',
      code: 'new VkImportMemoryWin32HandleInfoKHR({ sType: VK_STRUCTURE_TYPE_IMPORT_MEMORY_WIN32_HANDLE_INFO_KHR, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:114-1:164',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkImportMemoryWin32HandleInfoKHR.handleType takes VkExternalMemoryHandleTypeFlagBits',
            collision: '0x1 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory',
            vuid: ' (VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660)',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT' },
              output:
                'new VkImportMemoryWin32HandleInfoKHR({ sType: VK_STRUCTURE_TYPE_IMPORT_MEMORY_WIN32_HANDLE_INFO_KHR, handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'the other struct is imported where names are',
      code: `import { VkImportMemoryWin32HandleInfoKHR, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV } from 'nvk';
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });`,
      errors: [
        {
          messageId: 'otherFamily',
          at: '2:52-2:101',
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
              output: `import { VkImportMemoryWin32HandleInfoKHR, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT } from 'nvk';
new VkImportMemoryWin32HandleInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });`,
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkImportMemoryWin32HandleInfoNV' },
              output: `import { VkImportMemoryWin32HandleInfoKHR, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, VkImportMemoryWin32HandleInfoNV } from 'nvk';
new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a struct with the handle of its own API stays',
      code: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT, fd });',
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
              output: 'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT, fd });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT' },
              output:
                'new VkImportMemoryFdInfoKHR({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT, fd });',
            },
          ],
        },
      ],
    },
    {
      name: 'a struct that a command expects stays',
      code: 'new VkFenceGetFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
      errors: [
        {
          messageId: 'notTaken',
          at: '1:39-1:85',
          data: {
            constant: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
            what: 'an NT handle to a fence',
            place: 'VkFenceGetFdInfoKHR.handleType',
            takes: 'a POSIX file descriptor type',
            vuid: ' (VUID-VkFenceGetFdInfoKHR-handleType-01456)',
            fits: ' VkFenceGetWin32HandleInfoKHR takes it.',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT' },
              output: 'new VkFenceGetFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT });',
            },
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT' },
              output: 'new VkFenceGetFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a type becomes one that a get command returns',
      code: 'vkGetMemoryWin32HandleNV(device, memory, VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT, handle);',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:42-1:90',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            other: 'VkExternalMemoryHandleTypeFlagBits',
            expected: 'the argument handleType of vkGetMemoryWin32HandleNV takes VkExternalMemoryHandleTypeFlagBitsNV',
            collision:
              '0x8 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV, a global share (KMT) handle to a Direct3D 11 texture',
            vuid: '',
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
      name: 'a struct that the other types of a mask need stays',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:95-1:144',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkExportMemoryAllocateInfo.handleTypes takes VkExternalMemoryHandleTypeFlagBits',
            collision:
              '0x4 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a struct that a number beside the type needs stays',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: 2 | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:51-1:100',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkExportMemoryAllocateInfo.handleTypes takes VkExternalMemoryHandleTypeFlagBits',
            collision:
              '0x4 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkExportMemoryAllocateInfo({ handleTypes: 2 | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a struct whose mask is not known stays',
      code: 'const f = (base) => new VkExportMemoryAllocateInfo({ handleTypes: base | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:74-1:123',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkExportMemoryAllocateInfo.handleTypes takes VkExternalMemoryHandleTypeFlagBits',
            collision:
              '0x4 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'const f = (base) => new VkExportMemoryAllocateInfo({ handleTypes: base | VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a mask becomes that of a struct that takes all of it',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
      errors: [
        {
          messageId: 'otherFamily',
          at: '1:47-1:96',
          data: {
            constant: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
            other: 'VkExternalMemoryHandleTypeFlagBitsNV',
            expected: 'VkExportMemoryAllocateInfo.handleTypes takes VkExternalMemoryHandleTypeFlagBits',
            collision:
              '0x4 is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT, a global share (KMT) handle to Vulkan memory',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'useType',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT' },
              output:
                'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkExportMemoryAllocateInfoNV' },
              output:
                'new VkExportMemoryAllocateInfoNV({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
            },
          ],
        },
        {
          messageId: 'otherFamily',
          at: '1:99-1:149',
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
                'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
            },
            {
              messageId: 'useStruct',
              data: { struct: 'VkExportMemoryAllocateInfoNV' },
              output:
                'new VkExportMemoryAllocateInfoNV({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV });',
            },
          ],
        },
      ],
    },
  ],
});
