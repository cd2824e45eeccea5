/** Where an expression does something besides its value, nothing is fixed. */
import { testRuleInJavaScript } from './harness.js';

testRuleInJavaScript('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'a call inside the expression',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: 1 | (log(), 2) });`,
      errors: [
        {
          messageId: 'rawMask',
          at: '2:33-2:47',
          data: {
            raw: '1 | (log(), 2) (0x3)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an assignment inside the expression',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: (n = 2) | 1 });`,
      errors: [
        {
          messageId: 'rawMask',
          at: '2:33-2:44',
          data: {
            raw: '(n = 2) | 1 (0x3)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a step inside the expression',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: (n++, 4) | 2 });`,
      errors: [
        {
          messageId: 'rawMask',
          at: '2:33-2:45',
          data: {
            raw: '(n++, 4) | 2 (0x6)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a call in the distance of a shift',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: 1 << (log(), 2) });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:48',
          data: {
            raw: '1 << (log(), 2) (0x4)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a call before the number',
      code: `new VkBufferCreateInfo({ usage: (log(), 2) });`,
      output: `new VkBufferCreateInfo({ usage: (log(), VK_BUFFER_USAGE_TRANSFER_DST_BIT) });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:41-1:42',
          data: {
            raw: '2 (0x2)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
  ],
});
