/** 64-bit masks: numbers stay numbers and bigints bigints, unless the place takes either. */
import { expect, test } from 'vitest';
import { pass } from './passes.js';

interface Case {
  readonly name: string;
  readonly head: string;
  readonly code: string;
  readonly fixed: string;
  readonly settings?: object;
}

const V = "import { default as V } from './vulkan.node.js';\n";
const NODE = "import * as vk from 'vulkan-node';\n";
const DENO = "import * as vk from 'https://deno.land/x/vulkan/mod.ts';\n";
const NVK = "import * as vk from 'nvk';\n";

const CASES: readonly Case[] = [
  {
    name: 'a member that takes either gets the bigint constant',
    head: V,
    code: 'new V.VkMemoryBarrier2({ srcStageMask: 0x800, dstStageMask: 0x800n });',
    fixed:
      'new V.VkMemoryBarrier2({ srcStageMask: V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT, dstStageMask: V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT });',
  },
  {
    name: 'a variable stays what it is',
    head: V,
    code: 'const stage = 0x800; new V.VkMemoryBarrier2({ srcStageMask: stage });',
    fixed:
      'const stage = Number(V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT); new V.VkMemoryBarrier2({ srcStageMask: stage });',
  },
  {
    name: 'an operand beside who knows what stays what it is',
    head: V,
    code: 'new V.VkMemoryBarrier2({ srcStageMask: stage | 0x800, dstStageMask: stage | 0x800n });',
    fixed:
      'new V.VkMemoryBarrier2({ srcStageMask: stage | Number(V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT), dstStageMask: stage | V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT });',
  },
  {
    name: 'an operand beside a constant is of its type',
    head: V,
    code: 'new V.VkMemoryBarrier2({ srcStageMask: V.VK_PIPELINE_STAGE_2_COPY_BIT | 0x800n });',
    fixed:
      'new V.VkMemoryBarrier2({ srcStageMask: V.VK_PIPELINE_STAGE_2_COPY_BIT | V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT });',
  },
  {
    name: 'a compared value stays what it is',
    head: V,
    code: 'const b = new V.VkMemoryBarrier2(); if (b.srcStageMask === 0x800) go();',
    fixed:
      'const b = new V.VkMemoryBarrier2(); if (b.srcStageMask === Number(V.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT)) go();',
  },
  {
    name: 'several bits become one mask before they become a number',
    head: NODE,
    code: 'new vk.VkMemoryBarrier2({ srcStageMask: 0x1800 });',
    fixed:
      'new vk.VkMemoryBarrier2({ srcStageMask: Number(vk.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT | vk.VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT) });',
  },
  {
    name: 'numbers where constants are numbers',
    head: DENO,
    code: 'new vk.MemoryBarrier2({ srcStageMask: 0x1800, dstStageMask: 0x800n }); const a: vk.AccessFlags2 = 8n;',
    fixed:
      'new vk.MemoryBarrier2({ srcStageMask: vk.PipelineStageFlagBits2.PIPELINE_STAGE_2_COMPUTE_SHADER_BIT | vk.PipelineStageFlagBits2.PIPELINE_STAGE_2_ALL_TRANSFER_BIT, dstStageMask: vk.PipelineStageFlagBits2.PIPELINE_STAGE_2_COMPUTE_SHADER_BIT }); const a: vk.AccessFlags2 = BigInt(vk.AccessFlagBits2.ACCESS_2_UNIFORM_READ_BIT);',
  },
  {
    name: 'constants that the binding has with a wrong value are not written',
    head: DENO,
    code: 'new vk.MemoryBarrier2({ srcStageMask: 0x100000000n });',
    fixed: 'new vk.MemoryBarrier2({ srcStageMask: 0x100000000n });',
  },
  {
    name: 'an | of numbers would lose the upper bits',
    head: '',
    settings: { flags64: 'number' },
    code: 'new VkMemoryBarrier2({ srcStageMask: 0x100000800, dstStageMask: 0x100000000 });',
    fixed: 'new VkMemoryBarrier2({ srcStageMask: 0x100000800, dstStageMask: VK_PIPELINE_STAGE_2_COPY_BIT });',
  },
  {
    name: 'an | of what may be numbers would lose the upper bits',
    head: '',
    code: 'new VkMemoryBarrier2({ srcStageMask: 0x100000800, dstStageMask: 0x100000800n });',
    fixed:
      'new VkMemoryBarrier2({ srcStageMask: 0x100000800, dstStageMask: VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_2_COPY_BIT });',
  },
  {
    name: 'a struct of a later version than the list of the binding',
    head: NVK,
    code: 'new vk.VkMemoryBarrier2({ srcStageMask: 0x800, dstStageMask: 0x800n });',
    fixed:
      'new vk.VkMemoryBarrier2({ srcStageMask: vk.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT, dstStageMask: vk.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT });',
  },
  {
    name: 'a variable that goes on to be used as what it is, where nobody knows what the constants are',
    head: '',
    code: 'let stage = 0; stage |= 1 << 11; new VkMemoryBarrier2({ srcStageMask: stage });',
    fixed: 'let stage = 0; stage |= 1 << 11; new VkMemoryBarrier2({ srcStageMask: stage });',
  },
  {
    name: 'operands and compared values, where nobody knows what the constants are',
    head: '',
    code: `const b = new VkMemoryBarrier2({ srcStageMask: stage | 0x800, dstStageMask: VK_PIPELINE_STAGE_2_COPY_BIT | 0x800n });
if (b.srcStageMask === 0x800) go();`,
    fixed: `const b = new VkMemoryBarrier2({ srcStageMask: stage | 0x800, dstStageMask: VK_PIPELINE_STAGE_2_COPY_BIT | VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT });
if (b.srcStageMask === 0x800) go();`,
  },
  {
    name: 'a constant that is only given to members, where nobody knows what the constants are',
    head: '',
    code: 'const STAGE = 0x800; new VkMemoryBarrier2({ srcStageMask: STAGE, dstStageMask: STAGE });',
    fixed:
      'const STAGE = VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT; new VkMemoryBarrier2({ srcStageMask: STAGE, dstStageMask: STAGE });',
  },
  {
    name: 'a constant that is also an operand, where nobody knows what the constants are',
    head: '',
    code: 'const STAGE = 0x800; new VkMemoryBarrier2({ srcStageMask: STAGE, dstStageMask: STAGE | 1 });',
    fixed: 'const STAGE = 0x800; new VkMemoryBarrier2({ srcStageMask: STAGE, dstStageMask: STAGE | 1 });',
  },
];

test.each(CASES)('$name', ({ head, code, fixed, settings }) => {
  const once = pass(head + code, 'a.ts', settings);
  expect(once).toBe(head + fixed);
  expect(pass(once, 'a.ts', settings)).toBe(once);
});
