import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [],
  invalid: [
    {
      name: 'a bit that the type does not define',
      code: 'new VkBufferCreateInfo({ usage: 0x40000000 });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:33-1:43',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: '',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
        },
      ],
    },
    {
      name: 'a bit that the type does not define beside one that it does',
      code: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT | 0x40000000 });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:69-1:79',
          data: {
            value: '0x40000080',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: ' (the rest is VK_BUFFER_USAGE_VERTEX_BUFFER_BIT)',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
          suggestions: [
            {
              messageId: 'useKnownBits',
              data: { constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT' },
              output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'beside six bits that have names',
      code: 'new VkBufferCreateInfo({ usage: 0x4000003f });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:33-1:43',
          data: {
            value: '0x4000003f',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known:
              ' (the rest is VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_BUFFER_BIT)',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
          suggestions: [
            {
              messageId: 'useKnownBits',
              data: {
                constants:
                  'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_BUFFER_BIT',
              },
              output:
                'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_BUFFER_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'beside more bits than a message can name',
      code: 'new VkBufferCreateInfo({ usage: 0x4000007f });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:33-1:43',
          data: {
            value: '0x4000007f',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: '',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
        },
      ],
    },
    {
      name: 'a bit in a constant, told once however often it is used',
      code: `const usage = 0x80 | 0x40000000;
const one = new VkBufferCreateInfo({ usage });
const two = new VkBufferCreateInfo({ usage });`,
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:15-1:32',
          data: {
            value: '0x40000080',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: ' (the rest is VK_BUFFER_USAGE_VERTEX_BUFFER_BIT)',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
          suggestions: [
            {
              messageId: 'useKnownBits',
              data: { constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT' },
              output: `const usage = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
const one = new VkBufferCreateInfo({ usage });
const two = new VkBufferCreateInfo({ usage });`,
            },
          ],
        },
      ],
    },
    {
      name: 'the operand that sets all bits, over several lines',
      code: `new VkImageCreateInfo({
  usage:
    VK_IMAGE_USAGE_SAMPLED_BIT |
    ~VK_IMAGE_USAGE_STORAGE_BIT,
});`,
      errors: [
        {
          messageId: 'complement',
          at: '4:5-4:32',
          data: {
            source: '~VK_IMAGE_USAGE_STORAGE_BIT',
            place: 'VkImageCreateInfo.usage',
            value: '0xfffffff7',
            type: 'VkImageUsageFlagBits',
            vuid: ' (VUID-VkImageCreateInfo-usage-parameter)',
          },
        },
      ],
    },
    {
      name: 'several bits that the type does not define',
      code: 'new VkBufferCreateInfo({ usage: 0xc0000080 });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:33-1:43',
          data: {
            value: '0xc0000080',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bits 0xc0000000',
            type: 'VkBufferUsageFlagBits',
            known: ' (the rest is VK_BUFFER_USAGE_VERTEX_BUFFER_BIT)',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
          suggestions: [
            {
              messageId: 'useKnownBits',
              data: { constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT' },
              output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that is certain in a mask that is not',
      code: `function create(usage) {
  return new VkBufferCreateInfo({ usage: usage | 0x40000000 });
}`,
      errors: [
        {
          messageId: 'unknownBits',
          at: '2:50-2:60',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: '',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
        },
      ],
    },
    {
      name: 'a bit that one branch sets',
      code: `function create(special: boolean) {
  return new VkBufferCreateInfo({ usage: special ? 0x40000000 : VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });
}`,
      errors: [
        {
          messageId: 'unknownBits',
          at: '2:52-2:62',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: '',
            vuid: '',
          },
        },
      ],
    },
    {
      name: 'a bit that is added to a member',
      code: `const info = new VkBufferCreateInfo();
info.usage |= 0x40000000;`,
      errors: [
        {
          messageId: 'unknownBits',
          at: '2:15-2:25',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: '',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
        },
      ],
    },
    {
      name: 'a bit of a mask of 64 bits',
      code: 'new VkMemoryBarrier2({ srcAccessMask: 1n << 63n });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:39-1:48',
          data: {
            value: '0x8000000000000000',
            place: 'VkMemoryBarrier2.srcAccessMask',
            unknown: 'bit 0x8000000000000000',
            type: 'VkAccessFlagBits2',
            known: '',
            vuid: ' (VUID-VkMemoryBarrier2-srcAccessMask-parameter)',
          },
        },
      ],
    },
    {
      name: 'a bit in an array',
      code: 'new VkSubmitInfo({ pWaitDstStageMask: [0x40000000] });',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:40-1:50',
          data: {
            value: '0x40000000',
            place: 'VkSubmitInfo.pWaitDstStageMask',
            unknown: 'bit 0x40000000',
            type: 'VkPipelineStageFlagBits',
            known: '',
            vuid: ' (VUID-VkSubmitInfo-pWaitDstStageMask-parameter)',
          },
        },
      ],
    },
    {
      name: 'a bit in an argument',
      code: 'vkCmdSetCullMode(commands, 8);',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:28-1:29',
          data: {
            value: '0x8',
            place: 'the argument cullMode of vkCmdSetCullMode',
            unknown: 'bit 0x8',
            type: 'VkCullModeFlagBits',
            known: '',
            vuid: ' (VUID-vkCmdSetCullMode-cullMode-parameter)',
          },
        },
      ],
    },
    {
      name: 'a bit in an annotated variable',
      code: 'const usage: VkBufferUsageFlags = 0x40000000;',
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:35-1:45',
          data: {
            value: '0x40000000',
            place: 'usage (VkBufferUsageFlags)',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            known: '',
            vuid: '',
          },
        },
      ],
    },
    {
      name: 'all bits',
      code: 'new VkBufferCreateInfo({ usage: -1 });',
      errors: [
        {
          messageId: 'complement',
          at: '1:33-1:35',
          data: {
            source: '-1',
            place: 'VkBufferCreateInfo.usage',
            value: '0xffffffff',
            type: 'VkBufferUsageFlagBits',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
          },
        },
      ],
    },
    {
      name: 'all bits but one',
      code: 'new VkMemoryBarrier({ srcAccessMask: ~VK_ACCESS_HOST_READ_BIT });',
      errors: [
        {
          messageId: 'complement',
          at: '1:38-1:62',
          data: {
            source: '~VK_ACCESS_HOST_READ_BIT',
            place: 'VkMemoryBarrier.srcAccessMask',
            value: '0xffffdfff',
            type: 'VkAccessFlagBits',
            vuid: ' (VUID-VkMemoryBarrier-srcAccessMask-parameter)',
          },
        },
      ],
    },
    {
      name: 'all bits of 64',
      code: 'new VkMemoryBarrier2({ srcAccessMask: -1n });',
      errors: [
        {
          messageId: 'complement',
          at: '1:39-1:42',
          data: {
            source: '-1n',
            place: 'VkMemoryBarrier2.srcAccessMask',
            value: '0xffffffffffffffff',
            type: 'VkAccessFlagBits2',
            vuid: ' (VUID-VkMemoryBarrier2-srcAccessMask-parameter)',
          },
        },
      ],
    },
    {
      name: 'a reserved mask',
      code: 'new VkSemaphoreCreateInfo({ flags: 1 });',
      errors: [
        {
          messageId: 'reserved',
          at: '1:36-1:37',
          data: {
            value: '0x1',
            place: 'VkSemaphoreCreateInfo.flags',
            type: 'VkSemaphoreCreateFlags',
            vuid: ' (VUID-VkSemaphoreCreateInfo-flags-zerobitmask)',
          },
        },
      ],
    },
    {
      name: 'a reserved mask given a constant of nobody',
      code: 'new VkSemaphoreCreateInfo({ flags: VK_TRUE });',
      errors: [
        {
          messageId: 'reserved',
          at: '1:36-1:43',
          data: {
            value: '0x1',
            place: 'VkSemaphoreCreateInfo.flags',
            type: 'VkSemaphoreCreateFlags',
            vuid: ' (VUID-VkSemaphoreCreateInfo-flags-zerobitmask)',
          },
        },
      ],
    },
  ],
});
