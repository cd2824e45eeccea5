/** No bit: where one is required, and where constants that share none are intersected. */
import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [],
  invalid: [
    {
      name: 'constants without a common bit in a larger mask',
      code: `function create(usage) {
  return new VkImageCreateInfo({
    usage: usage | VK_IMAGE_USAGE_SAMPLED_BIT | (VK_IMAGE_USAGE_STORAGE_BIT & VK_IMAGE_USAGE_TRANSFER_DST_BIT),
  });
}`,
      errors: [
        {
          messageId: 'emptyIntersection',
          at: '3:50-3:110',
          data: { source: 'VK_IMAGE_USAGE_STORAGE_BIT & VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
          suggestions: [
            {
              messageId: 'joinBits',
              data: {},
              output:
                'function create(usage) {\n  return new VkImageCreateInfo({\n    usage: usage | VK_IMAGE_USAGE_SAMPLED_BIT | (VK_IMAGE_USAGE_STORAGE_BIT | VK_IMAGE_USAGE_TRANSFER_DST_BIT),\n  });\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'no bit where one is required',
      code: 'new VkImageSubresourceRange({ aspectMask: 0 });',
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:43-1:44',
          data: {
            place: 'VkImageSubresourceRange.aspectMask',
            count: 'at least one bit',
            type: 'VkImageAspectFlagBits',
            vuid: ' (VUID-VkImageSubresourceRange-aspectMask-requiredbitmask)',
          },
        },
      ],
    },
    {
      name: 'no bit where one is required, in a variable',
      code: `const aspectMask = 0;
new VkImageSubresourceRange({ aspectMask });`,
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:20-1:21',
          data: {
            place: 'VkImageSubresourceRange.aspectMask',
            count: 'at least one bit',
            type: 'VkImageAspectFlagBits',
            vuid: ' (VUID-VkImageSubresourceRange-aspectMask-requiredbitmask)',
          },
        },
      ],
    },
    {
      name: 'no bit where exactly one is required',
      code: 'new VkImageCreateInfo({ samples: 0 });',
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:34-1:35',
          data: {
            place: 'VkImageCreateInfo.samples',
            count: 'one bit',
            type: 'VkSampleCountFlagBits',
            vuid: ' (VUID-VkImageCreateInfo-samples-parameter)',
          },
        },
      ],
    },
    {
      name: 'no bit in an NV argument that takes exactly one',
      code: 'vkGetMemoryWin32HandleNV(device, memory, 0, handle);',
      errors: [
        {
          messageId: 'zeroNotAllowed',
          at: '1:42-1:43',
          data: {
            place: 'The argument handleType of vkGetMemoryWin32HandleNV',
            count: 'one bit',
            type: 'VkExternalMemoryHandleTypeFlagBitsNV',
            vuid: ' (VUID-vkGetMemoryWin32HandleNV-handleType-requiredbitmask)',
          },
        },
      ],
    },
    {
      name: 'constants that share no bit',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT & VK_ACCESS_SHADER_WRITE_BIT });',
      errors: [
        {
          messageId: 'emptyIntersection',
          at: '1:38-1:92',
          data: { source: 'VK_ACCESS_SHADER_READ_BIT & VK_ACCESS_SHADER_WRITE_BIT' },
          suggestions: [
            {
              messageId: 'joinBits',
              data: {},
              output: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant without itself',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT & ~VK_ACCESS_SHADER_READ_BIT });',
      errors: [
        {
          messageId: 'clearedAll',
          at: '1:38-1:92',
          data: { source: 'VK_ACCESS_SHADER_READ_BIT & ~VK_ACCESS_SHADER_READ_BIT' },
        },
      ],
    },
    {
      name: 'a long expression is not repeated',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT & (VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT | VK_ACCESS_HOST_WRITE_BIT) });',
      errors: [
        {
          messageId: 'emptyIntersection',
          at: '1:38-1:152',
          data: { source: 'This expression' },
          suggestions: [
            {
              messageId: 'joinBits',
              data: {},
              output:
                'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT | (VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT | VK_ACCESS_HOST_WRITE_BIT) });',
            },
          ],
        },
      ],
    },
  ],
});
