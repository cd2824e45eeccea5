/** Names that a number is given: what they say of it. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'a name that says another constant of the enum',
      code: 'const LINEAR = 0; new VkSamplerCreateInfo({ magFilter: LINEAR });',
      errors: [
        {
          messageId: 'nameDisagrees',
          at: '1:16-1:17',
          data: {
            raw: '0',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_NEAREST',
            called: 'LINEAR',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: 'const LINEAR = VK_FILTER_NEAREST; new VkSamplerCreateInfo({ magFilter: LINEAR });',
            },
            {
              messageId: 'useCalled',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: 'const LINEAR = VK_FILTER_LINEAR; new VkSamplerCreateInfo({ magFilter: LINEAR });',
            },
          ],
        },
      ],
    },
    {
      name: 'a static field with the name of a handle type of the other enum',
      code: 'class C { static readonly D3D11_TEXTURE = 8; } new VkImportMemoryWin32HandleInfoNV({ handleType: C.D3D11_TEXTURE });',
      errors: [
        {
          messageId: 'nameDisagrees',
          at: '1:43-1:44',
          data: {
            raw: '8 (0x8)',
            place: 'VkImportMemoryWin32HandleInfoNV.handleType',
            constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV',
            called: 'D3D11_TEXTURE',
            note: ' The same number is VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT in the KHR enum.',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV' },
              output:
                'class C { static readonly D3D11_TEXTURE = VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV; } new VkImportMemoryWin32HandleInfoNV({ handleType: C.D3D11_TEXTURE });',
            },
            {
              messageId: 'useCalled',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV' },
              output:
                'class C { static readonly D3D11_TEXTURE = VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV; } new VkImportMemoryWin32HandleInfoNV({ handleType: C.D3D11_TEXTURE });',
            },
          ],
        },
      ],
    },
    {
      name: 'a property with the name of a handle type that the enum has not',
      code: 'const T = { OPAQUE_FD: 1 }; new VkImportMemoryWin32HandleInfoNV({ handleType: T.OPAQUE_FD });',
      errors: [
        {
          messageId: 'nameDisagrees',
          at: '1:24-1:25',
          data: {
            raw: '1 (0x1)',
            place: 'VkImportMemoryWin32HandleInfoNV.handleType',
            constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
            called: 'OPAQUE_FD',
            note: ' The same number is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT in the KHR enum.',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV' },
              output:
                'const T = { OPAQUE_FD: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV }; new VkImportMemoryWin32HandleInfoNV({ handleType: T.OPAQUE_FD });',
            },
          ],
        },
      ],
    },
    {
      name: 'names that say the same, or nothing',
      code: 'const NEAREST = 0, FLAGS = 1; new VkSamplerCreateInfo({ magFilter: NEAREST, minFilter: FLAGS });',
      output:
        'const NEAREST = VK_FILTER_NEAREST, FLAGS = VK_FILTER_LINEAR; new VkSamplerCreateInfo({ magFilter: NEAREST, minFilter: FLAGS });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:17-1:18',
          data: { raw: '0', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '1:28-1:29',
          data: { raw: '1', place: 'VkSamplerCreateInfo.minFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'what several bits are called together',
      code: 'const TRANSFER = 0x1001, ALL = 0x10; new VkSubmitInfo({ pWaitDstStageMask: [TRANSFER] }); new VkPushConstantRange({ stageFlags: ALL });',
      output:
        'const TRANSFER = VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT, ALL = VK_SHADER_STAGE_FRAGMENT_BIT; new VkSubmitInfo({ pWaitDstStageMask: [TRANSFER] }); new VkPushConstantRange({ stageFlags: ALL });',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:18-1:24',
          data: {
            raw: '0x1001',
            place: 'VkSubmitInfo.pWaitDstStageMask',
            constants: 'VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '1:32-1:36',
          data: {
            raw: '0x10',
            place: 'VkPushConstantRange.stageFlags',
            constants: 'VK_SHADER_STAGE_FRAGMENT_BIT',
            note: '',
          },
        },
      ],
    },
  ],
});
