/** Masks of 64 bits: bigints, numbers, and where JavaScript loses bits of them. */
import { testRule } from './harness.js';

const V = "import { default as V } from './vulkan.node.js';\n";

testRule('no-invalid-flags', {
  valid: [
    {
      name: 'bigints',
      code: 'new VkMemoryBarrier2({ srcStageMask: 0x100000000n | 0x800n, dstStageMask: 1n << 32n });',
    },
    { name: 'a number that is not computed with', code: 'new VkMemoryBarrier2({ srcStageMask: 0x100000000 });' },
    { name: 'the sum of numbers', code: 'new VkMemoryBarrier2({ srcStageMask: 0x100000000 + 0x800 });' },
    { name: 'the last bit of 32', code: 'new VkMemoryBarrier({ srcAccessMask: (1 << 16) | (1 << 15) });' },
    {
      name: 'an unsigned shift that only takes the sign away',
      code: 'new VkDependencyInfo({ dependencyFlags: (1 << 2) >>> 0 });',
    },
    {
      name: 'constants of which nobody knows what they are',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_COPY_BIT | VK_PIPELINE_STAGE_2_BLIT_BIT });',
    },
    {
      name: 'a number beside a bigint, which is a fault of another kind',
      code: `${V}new V.VkMemoryBarrier2({ srcStageMask: V.VK_PIPELINE_STAGE_2_COPY_BIT | 0x800 });`,
    },
    {
      name: 'constants that are numbers, below the upper bits',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_2_HOST_BIT });',
      settings: { vulkan: { flags64: 'number' } },
    },
    {
      name: 'a number that a binding takes whole',
      code: `import * as vk from 'vulkan-node';\nnew vk.VkMemoryBarrier2({ srcStageMask: 0x100000000 });`,
    },
  ],
  invalid: [
    {
      name: 'an | of numbers',
      code: 'new VkMemoryBarrier2({ srcStageMask: 0x100000000 | 0x800 });',
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: '0x100000000 | 0x800',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'is 0x800, not 0x100000800',
            advice: 'Use bigints.',
          },
          at: '1:38-1:57',
        },
      ],
    },
    {
      name: 'an | of numbers where the constants are bigints',
      code: `${V}new V.VkMemoryBarrier2({ srcStageMask: 0x100000000 | 0x800 });`,
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: '0x100000000 | 0x800',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'is 0x800, not 0x100000800',
            advice: 'Use bigints.',
          },
          at: '2:40-2:59',
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_2_COPY_BIT' },
              output: `${V}new V.VkMemoryBarrier2({ srcStageMask: V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT | V.VK_PIPELINE_STAGE_2_COPY_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a shift by more than numbers have',
      code: 'new VkBufferCreateInfo({ usage: 1 << 32 });',
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: '1 << 32',
            place: 'VkBufferCreateInfo.usage',
            what: 'is 0x1, not 0x100000000',
            advice: 'VkBufferUsageFlagBits has 32 bits.',
          },
          at: '1:33-1:40',
        },
      ],
    },
    {
      name: 'the sign bit, which is extended',
      code: 'new VkMemoryBarrier2({ srcStageMask: 0x80000000 | 1 });',
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: '0x80000000 | 1',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'is -0x7fffffff, not 0x80000001',
            advice: 'Use bigints.',
          },
          at: '1:38-1:52',
        },
      ],
    },
    {
      name: 'constants that are numbers',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_COPY_BIT | stages });',
      settings: { vulkan: { flags64: 'number' } },
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: 'VK_PIPELINE_STAGE_2_COPY_BIT | stages',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'loses bits',
            advice: 'Use bigints.',
          },
          at: '1:38-1:75',
        },
      ],
    },
    {
      name: 'constants that are numbers, all of which are known',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_COPY_BIT | VK_PIPELINE_STAGE_2_HOST_BIT });',
      settings: { vulkan: { flags64: 'number' } },
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: 'VK_PIPELINE_STAGE_2_COPY_BIT | VK_PIPELINE_STAGE_2_HOST_BIT',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'is 0x4000',
            advice: 'Use bigints.',
          },
          at: '1:38-1:97',
        },
      ],
    },
    {
      name: 'the sign bit of a number that is not known',
      code: 'new VkMemoryBarrier2({ srcStageMask: stages & 0x80000000 });',
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: 'stages & 0x80000000',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'may turn negative',
            advice: 'Use bigints.',
          },
          at: '1:38-1:57',
        },
      ],
    },
    {
      name: 'one branch of several',
      code: 'new VkMemoryBarrier2({ srcStageMask: late ? 0x100000000 | 1 : 1 });',
      errors: [
        {
          messageId: 'truncated',
          data: {
            source: '0x100000000 | 1',
            place: 'VkMemoryBarrier2.srcStageMask',
            what: 'is 0x1, not 0x100000001',
            advice: 'Use bigints.',
          },
          at: '1:45-1:60',
        },
      ],
    },
    {
      name: 'a number where a bigint is needed',
      code: `${V}new V.VkMemoryBarrier2({ srcStageMask: 0x100000000 });`,
      errors: [
        {
          messageId: 'needsBigint',
          data: { value: '0x100000000', place: 'VkMemoryBarrier2.srcStageMask' },
          at: '2:40-2:51',
          suggestions: [
            {
              messageId: 'useMask',
              data: { constants: 'VK_PIPELINE_STAGE_2_COPY_BIT' },
              output: `${V}new V.VkMemoryBarrier2({ srcStageMask: V.VK_PIPELINE_STAGE_2_COPY_BIT });`,
            },
          ],
        },
      ],
    },
  ],
});
