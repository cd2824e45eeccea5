/** What stands around the number: parentheses and spaces that the constants need. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'a number in parentheses',
      code: 'new VkImageMemoryBarrier({ subresourceRange: { aspectMask: (1) } });',
      output: 'new VkImageMemoryBarrier({ subresourceRange: { aspectMask: (VK_IMAGE_ASPECT_COLOR_BIT) } });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:61-1:62',
          data: {
            raw: '1 (0x1)',
            place: 'VkImageSubresourceRange.aspectMask',
            constants: 'VK_IMAGE_ASPECT_COLOR_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'parentheses where the operator around binds tighter',
      code: `function test(usage: VkBufferUsageFlags) {
  return (usage & 3) !== 0;
}`,
      output: `function test(usage: VkBufferUsageFlags) {
  return (usage & (VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT)) !== 0;
}`,
      errors: [
        {
          messageId: 'rawMask',
          at: '2:19-2:20',
          data: {
            raw: '3 (0x3)',
            place: 'usage (VkBufferUsageFlags)',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'no second pair of parentheses',
      code: `function test(usage: VkBufferUsageFlags) {
  return usage & (3);
}`,
      output: `function test(usage: VkBufferUsageFlags) {
  return usage & (VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT);
}`,
      errors: [
        {
          messageId: 'rawMask',
          at: '2:19-2:20',
          data: {
            raw: '3 (0x3)',
            place: 'usage (VkBufferUsageFlags)',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'parentheses under a complement',
      code: 'const info = new VkBufferCreateInfo(); info.usage &= ~3;',
      output:
        'const info = new VkBufferCreateInfo(); info.usage &= ~(VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT);',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:55-1:56',
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
      name: 'parentheses before a type assertion',
      code: 'const usage = 3 as VkBufferUsageFlags;',
      output:
        'const usage = (VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT) as VkBufferUsageFlags;',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:15-1:16',
          data: {
            raw: '3 (0x3)',
            place: 'a VkBufferUsageFlags',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'parentheses before satisfies',
      code: 'const usage = 3 satisfies VkBufferUsageFlags;',
      output:
        'const usage = (VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT) satisfies VkBufferUsageFlags;',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:15-1:16',
          data: {
            raw: '3 (0x3)',
            place: 'a VkBufferUsageFlags',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'no parentheses beside another |',
      code: 'const usage: VkBufferUsageFlags = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT | 3;',
      output:
        'const usage: VkBufferUsageFlags = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT;',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:71-1:72',
          data: {
            raw: '3 (0x3)',
            place: 'usage (VkBufferUsageFlags)',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'no parentheses in a conditional',
      code: `function create(copy: boolean): VkBufferUsageFlags {
  return copy ? 3 : VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
}`,
      output: `function create(copy: boolean): VkBufferUsageFlags {
  return copy ? VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT : VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
}`,
      errors: [
        {
          messageId: 'rawMask',
          at: '2:17-2:18',
          data: {
            raw: '3 (0x3)',
            place: 'a VkBufferUsageFlags',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'no parentheses behind =>',
      code: 'const usage = (): VkBufferUsageFlags => 3;',
      output:
        'const usage = (): VkBufferUsageFlags => VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT;',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:41-1:42',
          data: {
            raw: '3 (0x3)',
            place: 'a VkBufferUsageFlags',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a space behind return',
      code: `function filter(): VkResult {
  return-4;
}`,
      output: `function filter(): VkResult {
  return VK_ERROR_DEVICE_LOST;
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:9-2:11',
          data: { raw: '-4', place: 'a VkResult', constants: 'VK_ERROR_DEVICE_LOST', note: '' },
        },
      ],
    },
    {
      name: 'a space behind case',
      code: 'function isLost(result: VkResult) { switch (result) { case-4: return true; } }',
      output: 'function isLost(result: VkResult) { switch (result) { case VK_ERROR_DEVICE_LOST: return true; } }',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:59-1:61',
          data: {
            raw: '-4',
            place: 'a comparison with result (VkResult)',
            constants: 'VK_ERROR_DEVICE_LOST',
            note: '',
          },
        },
      ],
    },
    {
      name: 'parentheses in a sum',
      code: 'const usage: VkBufferUsageFlags = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT + 3;',
      output:
        'const usage: VkBufferUsageFlags = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT + (VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT);',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:71-1:72',
          data: {
            raw: '3 (0x3)',
            place: 'usage (VkBufferUsageFlags)',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
  ],
});
