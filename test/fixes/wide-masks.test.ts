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
    name: 'a bigint beside bigints, in a mask of 32 bits',
    head: NVK,
    code: 'new vk.VkBufferCreateInfo({ usage: x | 4n }); let m = 0n; m |= 8n; new vk.VkBufferCreateInfo({ usage: m });',
    fixed:
      'new vk.VkBufferCreateInfo({ usage: x | BigInt(vk.VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT) }); let m = 0n; m |= BigInt(vk.VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT); new vk.VkBufferCreateInfo({ usage: m });',
  },
  {
    name: 'a bigint that a variable, an object, a list of bigints or a comparison has',
    head: NVK,
    code: 'const n: bigint = 4n; const o = { a: 8n }; const i = new vk.VkBufferCreateInfo({ usage: n }); i.usage = o.a | z; if (i.usage === 2n) go(); new vk.VkSubmitInfo({ pWaitDstStageMask: new BigInt64Array([1n]) }); new vk.VkSubmitInfo({ pWaitDstStageMask: BigInt64Array.of(1n) });',
    fixed:
      'const n: bigint = BigInt(vk.VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT); const o = { a: BigInt(vk.VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT) }; const i = new vk.VkBufferCreateInfo({ usage: n }); i.usage = o.a | z; if (i.usage === BigInt(vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT)) go(); new vk.VkSubmitInfo({ pWaitDstStageMask: new BigInt64Array([BigInt(vk.VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT)]) }); new vk.VkSubmitInfo({ pWaitDstStageMask: BigInt64Array.of(BigInt(vk.VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT)) });',
  },
  {
    name: 'a bigint where a member takes a number',
    head: NVK,
    code: 'new vk.VkBufferCreateInfo({ usage: 4n }); new vk.VkBufferCreateInfo({ usage: a ? 4n : 2n });',
    fixed:
      'new vk.VkBufferCreateInfo({ usage: vk.VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT }); new vk.VkBufferCreateInfo({ usage: a ? vk.VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT : vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT });',
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
    name: 'the same of a constant that is declared a mask, and not of one that is declared a bigint or exported',
    head: '',
    code: `const A: VkPipelineStageFlags2 = 0x800n; const B: bigint = 0x800n; export const C = 0x800n;
new VkMemoryBarrier2({ srcStageMask: A }); new VkMemoryBarrier2({ srcStageMask: B, dstStageMask: C });`,
    fixed: `const A: VkPipelineStageFlags2 = VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT; const B: bigint = 0x800n; export const C = 0x800n;
new VkMemoryBarrier2({ srcStageMask: A }); new VkMemoryBarrier2({ srcStageMask: B, dstStageMask: C });`,
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
