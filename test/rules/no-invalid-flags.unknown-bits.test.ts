/** Bits and numbers that a type does not define. */
import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [],
  invalid: [
    {
      name: 'a bit that the type does not define',
      code: 'new VkBufferCreateInfo({ usage: 0x40000000 });',
      errors: [
        {
          messageId: 'noBits',
          at: '1:33-1:43',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            what: 'no bit',
            type: 'VkBufferUsageFlagBits',
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
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
            known: ' The rest is VK_BUFFER_USAGE_VERTEX_BUFFER_BIT.',
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
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
            known:
              ' The rest is VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT | VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT | VK_BUFFER_USAGE_STORAGE_BUFFER_BIT.',
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
      name: 'a bit in a constant, reported once however often it is used',
      code: `const usage = 0x80 | 0x40000000;
const one = new VkBufferCreateInfo({ usage });
const two = new VkBufferCreateInfo({ usage });`,
      errors: [
        {
          messageId: 'unknownBits',
          at: '1:15-1:32',
          data: {
            value: '0x80 | 0x40000000 (0x40000080)',
            place: 'VkBufferCreateInfo.usage',
            unknown: 'bit 0x40000000',
            type: 'VkBufferUsageFlagBits',
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
            known: ' The rest is VK_BUFFER_USAGE_VERTEX_BUFFER_BIT.',
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
            vuid: ' (VUID-VkBufferCreateInfo-None-09499)',
            known: ' The rest is VK_BUFFER_USAGE_VERTEX_BUFFER_BIT.',
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
          messageId: 'noBits',
          at: '2:50-2:60',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            what: 'no bit',
            type: 'VkBufferUsageFlagBits',
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
          messageId: 'noBits',
          at: '2:52-2:62',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            what: 'no bit',
            type: 'VkBufferUsageFlagBits',
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
          messageId: 'noBits',
          at: '2:15-2:25',
          data: {
            value: '0x40000000',
            place: 'VkBufferCreateInfo.usage',
            what: 'no bit',
            type: 'VkBufferUsageFlagBits',
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
          messageId: 'noBits',
          at: '1:39-1:48',
          data: {
            value: '1n << 63n (0x8000000000000000)',
            place: 'VkMemoryBarrier2.srcAccessMask',
            what: 'no bit',
            type: 'VkAccessFlagBits2',
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
          messageId: 'noBits',
          at: '1:40-1:50',
          data: {
            value: '0x40000000',
            place: 'VkSubmitInfo.pWaitDstStageMask',
            what: 'no bit',
            type: 'VkPipelineStageFlagBits',
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
          messageId: 'noBits',
          at: '1:28-1:29',
          data: {
            value: '8 (0x8)',
            place: 'the argument cullMode of vkCmdSetCullMode',
            what: 'no bit',
            type: 'VkCullModeFlagBits',
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
          messageId: 'noBits',
          at: '1:35-1:45',
          data: {
            value: '0x40000000',
            place: 'usage (VkBufferUsageFlags)',
            what: 'no bit',
            type: 'VkBufferUsageFlagBits',
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
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_ACCESS_2_MEMORY_READ_BIT | VK_ACCESS_2_MEMORY_WRITE_BIT' },
              output:
                'new VkMemoryBarrier2({ srcAccessMask: VK_ACCESS_2_MEMORY_READ_BIT | VK_ACCESS_2_MEMORY_WRITE_BIT });',
            },
          ],
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
            value: '1 (0x1)',
            place: 'VkSemaphoreCreateInfo.flags',
            type: 'VkSemaphoreCreateFlags',
            vuid: ' (VUID-VkSemaphoreCreateInfo-flags-zerobitmask)',
          },
          suggestions: [
            { messageId: 'useZero', data: { constants: '0' }, output: 'new VkSemaphoreCreateInfo({ flags: 0 });' },
          ],
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
          suggestions: [
            { messageId: 'useZero', data: { constants: '0' }, output: 'new VkSemaphoreCreateInfo({ flags: 0 });' },
          ],
        },
      ],
    },
    {
      name: 'several bits, none of which the type defines',
      code: 'new VkFenceCreateInfo({ flags: 6 });',
      errors: [
        {
          messageId: 'noBits',
          at: '1:32-1:33',
          data: {
            value: '6 (0x6)',
            place: 'VkFenceCreateInfo.flags',
            what: 'no combination of bits',
            type: 'VkFenceCreateFlagBits',
            vuid: ' (VUID-VkFenceCreateInfo-flags-parameter)',
          },
        },
      ],
    },
    {
      name: 'all but one bit of a type with few of them',
      code: `import * as vk from 'nvk';
const info = new vk.VkCommandPoolCreateInfo({ flags: ~vk.VK_COMMAND_POOL_CREATE_TRANSIENT_BIT });`,
      errors: [
        {
          messageId: 'complement',
          at: '2:54-2:94',
          data: {
            source: '~vk.VK_COMMAND_POOL_CREATE_TRANSIENT_BIT',
            place: 'VkCommandPoolCreateInfo.flags',
            value: '0xfffffffe',
            type: 'VkCommandPoolCreateFlagBits',
            vuid: ' (VUID-VkCommandPoolCreateInfo-flags-parameter)',
          },
          suggestions: [
            {
              messageId: 'useKnownBits',
              data: {
                constants: 'VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT | VK_COMMAND_POOL_CREATE_PROTECTED_BIT',
              },
              output: `import * as vk from 'nvk';
const info = new vk.VkCommandPoolCreateInfo({ flags: vk.VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT | vk.VK_COMMAND_POOL_CREATE_PROTECTED_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'all but one bit, which was to be cleared',
      code: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo({ usage: base() });
info.usage = ~vk.VK_IMAGE_USAGE_STORAGE_BIT; // no storage`,
      errors: [
        {
          messageId: 'complement',
          at: '3:14-3:44',
          data: {
            source: '~vk.VK_IMAGE_USAGE_STORAGE_BIT',
            place: 'VkImageCreateInfo.usage',
            value: '0xfffffff7',
            type: 'VkImageUsageFlagBits',
            vuid: ' (VUID-VkImageCreateInfo-usage-parameter)',
          },
          suggestions: [
            {
              messageId: 'clearBits',
              data: {},
              output: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo({ usage: base() });
info.usage &= ~vk.VK_IMAGE_USAGE_STORAGE_BIT; // no storage`,
            },
          ],
        },
      ],
    },
    {
      name: 'all but some bits, which were to be cleared',
      code: `let usage: VkImageUsageFlags = base();
usage |= ~(VK_IMAGE_USAGE_STORAGE_BIT /* slow */ | VK_IMAGE_USAGE_SAMPLED_BIT);`,
      errors: [
        {
          messageId: 'complement',
          at: '2:10-2:79',
          data: {
            source: '~(VK_IMAGE_USAGE_STORAGE_BIT /* slow */ | VK_IMAGE_USAGE_SAMPLED_BIT)',
            place: 'usage (VkImageUsageFlags)',
            value: '0xfffffff3',
            type: 'VkImageUsageFlagBits',
            vuid: '',
          },
          suggestions: [
            {
              messageId: 'clearBits',
              data: {},
              output: `let usage: VkImageUsageFlags = base();
usage &= ~(VK_IMAGE_USAGE_STORAGE_BIT /* slow */ | VK_IMAGE_USAGE_SAMPLED_BIT);`,
            },
          ],
        },
      ],
    },
    {
      name: 'all bits of stages and accesses',
      code: `import { vkCmdPipelineBarrier, VkMemoryBarrier } from 'nvk';
const barrier = new VkMemoryBarrier({ srcAccessMask: 0xffffffff });
vkCmdPipelineBarrier(commands, -1, ~0, 0, 1, [barrier], 0, null, 0, null);`,
      errors: [
        {
          messageId: 'unknownBits',
          at: '2:54-2:64',
          data: {
            value: '0xffffffff',
            place: 'VkMemoryBarrier.srcAccessMask',
            unknown: 'bits 0xf0000000',
            type: 'VkAccessFlagBits',
            vuid: ' (VUID-VkMemoryBarrier-srcAccessMask-parameter)',
            known: '',
          },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_ACCESS_MEMORY_READ_BIT | VK_ACCESS_MEMORY_WRITE_BIT' },
              output: `import { vkCmdPipelineBarrier, VkMemoryBarrier, VK_ACCESS_MEMORY_READ_BIT, VK_ACCESS_MEMORY_WRITE_BIT } from 'nvk';
const barrier = new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_MEMORY_READ_BIT | VK_ACCESS_MEMORY_WRITE_BIT });
vkCmdPipelineBarrier(commands, -1, ~0, 0, 1, [barrier], 0, null, 0, null);`,
            },
          ],
        },
        {
          messageId: 'complement',
          at: '3:32-3:34',
          data: {
            source: '-1',
            place: 'the argument srcStageMask of vkCmdPipelineBarrier',
            value: '0xffffffff',
            type: 'VkPipelineStageFlagBits',
            vuid: ' (VUID-vkCmdPipelineBarrier-srcStageMask-parameter)',
          },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_PIPELINE_STAGE_ALL_COMMANDS_BIT' },
              output: `import { vkCmdPipelineBarrier, VkMemoryBarrier, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT } from 'nvk';
const barrier = new VkMemoryBarrier({ srcAccessMask: 0xffffffff });
vkCmdPipelineBarrier(commands, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT, ~0, 0, 1, [barrier], 0, null, 0, null);`,
            },
          ],
        },
        {
          messageId: 'complement',
          at: '3:36-3:38',
          data: {
            source: '~0',
            place: 'the argument dstStageMask of vkCmdPipelineBarrier',
            value: '0xffffffff',
            type: 'VkPipelineStageFlagBits',
            vuid: ' (VUID-vkCmdPipelineBarrier-dstStageMask-parameter)',
          },
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_PIPELINE_STAGE_ALL_COMMANDS_BIT' },
              output: `import { vkCmdPipelineBarrier, VkMemoryBarrier, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT } from 'nvk';
const barrier = new VkMemoryBarrier({ srcAccessMask: 0xffffffff });
vkCmdPipelineBarrier(commands, -1, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT, 0, 1, [barrier], 0, null, 0, null);`,
            },
          ],
        },
      ],
    },
    {
      name: 'all bits of colors',
      code: `new VkPipelineColorBlendAttachmentState({
  colorWriteMask: -1, // all
});`,
      errors: [
        {
          messageId: 'complement',
          at: '2:19-2:21',
          data: {
            source: '-1',
            place: 'VkPipelineColorBlendAttachmentState.colorWriteMask',
            value: '0xffffffff',
            type: 'VkColorComponentFlagBits',
            vuid: ' (VUID-VkPipelineColorBlendAttachmentState-colorWriteMask-parameter)',
          },
          suggestions: [
            {
              messageId: 'useKnownBits',
              data: {
                constants:
                  'VK_COLOR_COMPONENT_R_BIT | VK_COLOR_COMPONENT_G_BIT | VK_COLOR_COMPONENT_B_BIT | VK_COLOR_COMPONENT_A_BIT',
              },
              output: `new VkPipelineColorBlendAttachmentState({
  colorWriteMask: VK_COLOR_COMPONENT_R_BIT | VK_COLOR_COMPONENT_G_BIT | VK_COLOR_COMPONENT_B_BIT | VK_COLOR_COMPONENT_A_BIT, // all
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'all bits where one is allowed',
      code: 'new VkPipelineShaderStageCreateInfo({ stage: -1 });',
      errors: [
        {
          messageId: 'complement',
          at: '1:46-1:48',
          data: {
            source: '-1',
            place: 'VkPipelineShaderStageCreateInfo.stage',
            value: '0xffffffff',
            type: 'VkShaderStageFlagBits',
            vuid: ' (VUID-VkPipelineShaderStageCreateInfo-stage-parameter)',
          },
        },
      ],
    },
    {
      name: 'a reserved mask of 64 bits',
      code: 'new VkMemoryBarrierAccessFlags3KHR({ srcAccessMask3: 4n });',
      errors: [
        {
          messageId: 'reserved',
          at: '1:54-1:56',
          data: {
            value: '4n (0x4)',
            place: 'VkMemoryBarrierAccessFlags3KHR.srcAccessMask3',
            type: 'VkAccessFlagBits3KHR',
            vuid: ' (VUID-VkMemoryBarrierAccessFlags3KHR-srcAccessMask3-parameter)',
          },
          suggestions: [
            {
              messageId: 'useZero',
              data: { constants: '0n' },
              output: 'new VkMemoryBarrierAccessFlags3KHR({ srcAccessMask3: 0n });',
            },
          ],
        },
      ],
    },
  ],
});
