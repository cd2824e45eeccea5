/** Comments at the number: what they say of it, and what becomes of them. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'a comment that says the same',
      code: 'new VkSamplerCreateInfo({ magFilter: 1 /* VK_FILTER_LINEAR */ });',
      output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR /* VK_FILTER_LINEAR */ });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a comment that says the same by an alias',
      code: 'new VkImageMemoryBarrier({ newLayout: 1000117000 /* VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR */ });',
      output:
        'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL /* VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR */ });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:39-1:49',
          data: {
            raw: '1000117000',
            place: 'VkImageMemoryBarrier.newLayout',
            constants: 'VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a comment that disagrees, behind the number',
      code: 'new VkSamplerCreateInfo({ magFilter: 1 /* VK_FILTER_NEAREST */ });',
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '1:38-1:39',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            commented: 'VK_FILTER_NEAREST',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR /* VK_FILTER_NEAREST */ });',
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_NEAREST /* VK_FILTER_NEAREST */ });',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that disagrees, before the number',
      code: 'new VkSamplerCreateInfo({ magFilter: /* VK_FILTER_NEAREST */ 1 });',
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '1:62-1:63',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            commented: 'VK_FILTER_NEAREST',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: 'new VkSamplerCreateInfo({ magFilter: /* VK_FILTER_NEAREST */ VK_FILTER_LINEAR });',
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: 'new VkSamplerCreateInfo({ magFilter: /* VK_FILTER_NEAREST */ VK_FILTER_NEAREST });',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that disagrees, at the end of the line',
      code: `const info = new VkSamplerCreateInfo();
info.magFilter = 1; // VK_FILTER_NEAREST`,
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '2:18-2:19',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            commented: 'VK_FILTER_NEAREST',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `const info = new VkSamplerCreateInfo();
info.magFilter = VK_FILTER_LINEAR; // VK_FILTER_NEAREST`,
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: `const info = new VkSamplerCreateInfo();
info.magFilter = VK_FILTER_NEAREST; // VK_FILTER_NEAREST`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that disagrees, inside the expression',
      code: 'new VkBufferCreateInfo({ usage: 2 /* VK_BUFFER_USAGE_TRANSFER_SRC_BIT */ | 0x80 });',
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '1:33-1:80',
          data: {
            raw: '0x82',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            commented: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a comment that names several bits',
      code: 'new VkBufferCreateInfo({ usage: 3 }); // VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
      output:
        'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT }); // VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:33-1:34',
          data: {
            raw: '3 (0x3)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a comment that names one bit of several',
      code: 'new VkBufferCreateInfo({ usage: 3 /* VK_BUFFER_USAGE_TRANSFER_SRC_BIT */ });',
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '1:33-1:34',
          data: {
            raw: '3 (0x3)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            commented: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT' },
              output:
                'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT /* VK_BUFFER_USAGE_TRANSFER_SRC_BIT */ });',
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT' },
              output:
                'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_SRC_BIT /* VK_BUFFER_USAGE_TRANSFER_SRC_BIT */ });',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that names a constant of another type',
      code: 'new VkSamplerCreateInfo({ magFilter: 1 /* like VK_BUFFER_USAGE_TRANSFER_DST_BIT */ });',
      output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR /* like VK_BUFFER_USAGE_TRANSFER_DST_BIT */ });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a name alone on the line above',
      code: `new VkSamplerCreateInfo({
  // VK_FILTER_NEAREST
  magFilter: 1,
});`,
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '3:14-3:15',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            commented: 'VK_FILTER_NEAREST',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `new VkSamplerCreateInfo({
  // VK_FILTER_NEAREST
  magFilter: VK_FILTER_LINEAR,
});`,
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: `new VkSamplerCreateInfo({
  // VK_FILTER_NEAREST
  magFilter: VK_FILTER_NEAREST,
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment on the line above that says more',
      code: `new VkSamplerCreateInfo({
  // not VK_FILTER_NEAREST
  magFilter: 1,
});`,
      output: `new VkSamplerCreateInfo({
  // not VK_FILTER_NEAREST
  magFilter: VK_FILTER_LINEAR,
});`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:14-3:15',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a name further above',
      code: `// VK_FILTER_NEAREST

new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `// VK_FILTER_NEAREST

new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:38-3:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a comment behind a line with one number of that enum',
      code: 'new VkSamplerCreateInfo({ magFilter: 1 }); // VK_FILTER_NEAREST',
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '1:38-1:39',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            commented: 'VK_FILTER_NEAREST',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR }); // VK_FILTER_NEAREST',
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_NEAREST }); // VK_FILTER_NEAREST',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment behind a call',
      code: 'vkCmdBindPipeline(commands, 1, pipeline); // VK_PIPELINE_BIND_POINT_GRAPHICS',
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '1:29-1:30',
          data: {
            raw: '1',
            place: 'the argument pipelineBindPoint of vkCmdBindPipeline',
            constants: 'VK_PIPELINE_BIND_POINT_COMPUTE',
            commented: 'VK_PIPELINE_BIND_POINT_GRAPHICS',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_PIPELINE_BIND_POINT_COMPUTE' },
              output:
                'vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline); // VK_PIPELINE_BIND_POINT_GRAPHICS',
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_PIPELINE_BIND_POINT_GRAPHICS' },
              output:
                'vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_GRAPHICS, pipeline); // VK_PIPELINE_BIND_POINT_GRAPHICS',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment on what the line has by its name',
      code: 'new VkSamplerCreateInfo({ magFilter: 1, minFilter: VK_FILTER_NEAREST }); // VK_FILTER_NEAREST',
      output:
        'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, minFilter: VK_FILTER_NEAREST }); // VK_FILTER_NEAREST',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a number over two lines',
      code: `new VkBufferCreateInfo({ usage: 1 | // src
  2 });`,
      errors: [
        {
          messageId: 'rawMask',
          at: '1:33-2:4',
          data: {
            raw: '0x3',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a comment of a line that says more',
      code: 'new VkSamplerCreateInfo({ magFilter: 1, minFilter: 1 }); // VK_FILTER_LINEAR',
      output:
        'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, minFilter: VK_FILTER_LINEAR }); // VK_FILTER_LINEAR',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '1:52-1:53',
          data: { raw: '1', place: 'VkSamplerCreateInfo.minFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a comment inside the expression',
      code: 'new VkBufferCreateInfo({ usage: (1 << 1) /* copies */ | (1 << 7) });',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:33-1:65',
          data: {
            raw: '0x82',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a comment between - and the number',
      code: 'if (vkDeviceWaitIdle(device) === -/* lost */4) throw new Error();',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:34-1:46',
          data: {
            raw: '-/* lost */4 (-4)',
            place: 'a comparison with the VkResult of vkDeviceWaitIdle',
            constants: 'VK_ERROR_DEVICE_LOST',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a comment of several lines that ends at the number',
      code: `new VkSamplerCreateInfo({ magFilter: /*
  VK_FILTER_NEAREST */ 1 });`,
      errors: [
        {
          messageId: 'commentDisagrees',
          at: '2:24-2:25',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            commented: 'VK_FILTER_NEAREST',
            note: '',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `new VkSamplerCreateInfo({ magFilter: /*
  VK_FILTER_NEAREST */ VK_FILTER_LINEAR });`,
            },
            {
              messageId: 'useCommented',
              data: { constants: 'VK_FILTER_NEAREST' },
              output: `new VkSamplerCreateInfo({ magFilter: /*
  VK_FILTER_NEAREST */ VK_FILTER_NEAREST });`,
            },
          ],
        },
      ],
    },
  ],
});
