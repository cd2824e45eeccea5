/** Where a file gives Vulkan values: the slots of a snippet, as `slotsIn` writes them down. */
import { describe, expect, test } from 'vitest';
import { servesOnly } from '../../src/model/places/serving.js';
import { modelOf, slotsIn } from './slots.js';

describe('members in literals', () => {
  test.each([
    [
      'new VkImageCreateInfo({ format: 4, usage: 4, extent: {}, mipLevels: 4, sType: 4, pNext: 4, nothing: 4 });',
      [
        '4: VkFormat in VkImageCreateInfo.format',
        '4: VkImageUsageFlags in VkImageCreateInfo.usage',
        '4: VkStructureType in VkImageCreateInfo.sType',
      ],
    ],
    ['new VkImageCreateInfo();', []],
    ['new VkImageCreateInfo(null);', []],
    ['VkImageCreateInfo({ format: 4 });', ['4: VkFormat in VkImageCreateInfo.format']],
    [
      "new VkImageCreateInfo({ 'format': 4, ['usage']: 4, [usage]: 4 });",
      ['4: VkFormat in VkImageCreateInfo.format', '4: VkImageUsageFlags in VkImageCreateInfo.usage'],
    ],
    [
      'new VkImageCreateInfo({ format: x as VkFormat });',
      ['x as VkFormat: VkFormat in VkImageCreateInfo.format', 'x: VkFormat in VkFormat'],
    ],
    [
      'new VkImageViewCreateInfo({ subresourceRange: { aspectMask: 4 } });',
      ['4: VkImageAspectFlags in VkImageSubresourceRange.aspectMask'],
    ],
    [
      'new VkImageViewCreateInfo({ subresourceRange: new VkImageSubresourceRange({ aspectMask: 4 }) });',
      ['4: VkImageAspectFlags in VkImageSubresourceRange.aspectMask'],
    ],
    [
      'const range = { aspectMask: 4 }; new VkImageViewCreateInfo({ subresourceRange: range });',
      ['4: VkImageAspectFlags in VkImageSubresourceRange.aspectMask'],
    ],
    [
      'new VkRenderPassCreateInfo({ pAttachments: [{ loadOp: 4 }, { format: 5 }] });',
      ['4: VkAttachmentLoadOp in VkAttachmentDescription.loadOp', '5: VkFormat in VkAttachmentDescription.format'],
    ],
    [
      'new VkSubmitInfo({ pWaitDstStageMask: [4, ...[5], c ? 6 : 7] });',
      [
        '4: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask',
        '5: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask',
        'c ? 6 : 7: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask',
      ],
    ],
    [
      'new VkSubmitInfo({ pWaitDstStageMask: new Int32Array([4]) });',
      ['4: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask'],
    ],
    [
      'new VkSubmitInfo({ pWaitDstStageMask: Uint32Array.of(4, 5) });',
      [
        '4: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask',
        '5: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask',
      ],
    ],
    [
      'new VkSubmitInfo({ pWaitDstStageMask: Int32Array.from([4]) });',
      ['4: VkPipelineStageFlags in VkSubmitInfo.pWaitDstStageMask'],
    ],
    ['new VkSubmitInfo({ pWaitDstStageMask: new Int32Array(4) });', []],
    [
      'new VkImageCreateInfo({ ...{ format: 4 }, usage: 5 });',
      ['4: VkFormat in VkImageCreateInfo.format', '5: VkImageUsageFlags in VkImageCreateInfo.usage'],
    ],
    [
      'new VkImageCreateInfo({ ...(c ? { format: 4 } : { format: 5 }) });',
      ['4: VkFormat in VkImageCreateInfo.format', '5: VkFormat in VkImageCreateInfo.format'],
    ],
    ['new VkImageCreateInfo({ ...(c && { format: 4 }) });', ['4: VkFormat in VkImageCreateInfo.format']],
    ['new VkImageCreateInfo({ ...unknown, format: 4 });', ['4: VkFormat in VkImageCreateInfo.format']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('members that are assigned', () => {
  test.each([
    [
      'const info = new VkImageCreateInfo(); info.format = 4; info.usage |= 4; info.usage &= 4; info.usage ^= 4; info.usage += 4; info.format ??= 4; info.format ||= 4; info.usage <<= 4;',
      [
        '4: VkFormat in VkImageCreateInfo.format',
        '4: add VkImageUsageFlags in VkImageCreateInfo.usage',
        '4: mask VkImageUsageFlags in VkImageCreateInfo.usage',
        '4: add VkImageUsageFlags in VkImageCreateInfo.usage',
        '4: add VkImageUsageFlags in VkImageCreateInfo.usage',
        '4: VkFormat in VkImageCreateInfo.format',
        '4: VkFormat in VkImageCreateInfo.format',
      ],
    ],
    [
      "const info = new VkImageCreateInfo(); info['format'] = 4; info[format] = 4; (info).format = 4; info!.format = 4;",
      [
        '4: VkFormat in VkImageCreateInfo.format',
        '4: VkFormat in VkImageCreateInfo.format',
        '4: VkFormat in VkImageCreateInfo.format',
      ],
    ],
    [
      'const info = new VkImageViewCreateInfo(); info.subresourceRange.aspectMask = 4; const { subresourceRange } = info; subresourceRange.aspectMask = 4;',
      [
        '4: VkImageAspectFlags in VkImageSubresourceRange.aspectMask',
        '4: VkImageAspectFlags in VkImageSubresourceRange.aspectMask',
      ],
    ],
    ['let info; info = new VkImageCreateInfo(); info.format = 4;', ['4: VkFormat in VkImageCreateInfo.format']],
    ['let info = null; info = new VkImageCreateInfo(); info.format = 4;', ['4: VkFormat in VkImageCreateInfo.format']],
    ['let info = new VkImageCreateInfo(); info = f(); info.format = 4;', []],
    [
      'const infos = [new VkImageCreateInfo(), new VkImageCreateInfo()]; infos[0].format = 4; infos.forEach((i) => { i.format = 5; }); for (const i of infos) i.format = 6;',
      [
        '4: VkFormat in VkImageCreateInfo.format',
        '5: VkFormat in VkImageCreateInfo.format',
        '6: VkFormat in VkImageCreateInfo.format',
      ],
    ],
    ['const infos = [new VkImageCreateInfo(), f()]; infos[0].format = 4;', []],
    [
      'class A { info = new VkImageCreateInfo(); f() { this.info.format = 4; } }',
      ['4: VkFormat in VkImageCreateInfo.format'],
    ],
    [
      'class A { constructor() { this.info = new VkImageCreateInfo(); this.info.format = 4; } }',
      ['4: VkFormat in VkImageCreateInfo.format'],
    ],
    [
      'class A { #info = new VkImageCreateInfo(); f() { this.#info.format = 4; } }',
      ['4: VkFormat in VkImageCreateInfo.format'],
    ],
    [
      'function create() { return new VkImageCreateInfo(); } create().format = 4; const info = create(); info.format = 5;',
      ['4: VkFormat in VkImageCreateInfo.format', '5: VkFormat in VkImageCreateInfo.format'],
    ],
    ['const create = () => new VkImageCreateInfo(); create().format = 4;', ['4: VkFormat in VkImageCreateInfo.format']],
    [
      'async function create() { return new VkImageCreateInfo(); } (await create()).format = 4; create().format = 5;',
      ['4: VkFormat in VkImageCreateInfo.format'],
    ],
    [
      'function create() { if (c) return null; return new VkImageCreateInfo(); } create().format = 4;',
      ['4: VkFormat in VkImageCreateInfo.format'],
    ],
    ['function create() { if (c) return { format: 4 }; return new VkImageCreateInfo(); } create().format = 4;', []],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('arguments', () => {
  test.each([
    ['vkCmdSetCullMode(c, 4);', ['4: VkCullModeFlags in vkCmdSetCullMode(cullMode)']],
    ['vkCmdBindPipeline(...args); vkCmdBindPipeline(c, ...args, 4);', []],
    [
      'vkCmdPipelineBarrier(c, 4, 5, 6, 7, [{ srcAccessMask: 8 }], 0, null, 0, null);',
      [
        '4: VkPipelineStageFlags in vkCmdPipelineBarrier(srcStageMask)',
        '5: VkPipelineStageFlags in vkCmdPipelineBarrier(dstStageMask)',
        '6: VkDependencyFlags in vkCmdPipelineBarrier(dependencyFlags)',
        '8: VkAccessFlags in VkMemoryBarrier.srcAccessMask',
      ],
    ],
    ['vkCreateImage(d, { format: 4 }, null, out);', ['4: VkFormat in VkImageCreateInfo.format']],
    [
      'vkCreateImage(d, c ? { format: 4 } : { format: 5 }, null, out);',
      ['4: VkFormat in VkImageCreateInfo.format', '5: VkFormat in VkImageCreateInfo.format'],
    ],
    ['vkCreateImage(d, info ?? { format: 4 }, null, out);', ['4: VkFormat in VkImageCreateInfo.format']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('results', () => {
  test.each([
    [
      'if (vkQueueWaitIdle(q) === 4) f(); const r = vkQueueWaitIdle(q); if (r !== 5) g(); switch (r) { case 6: }',
      [
        '4: compare VkResult in vkQueueWaitIdle',
        '5: compare VkResult in vkQueueWaitIdle',
        '6: compare VkResult in vkQueueWaitIdle',
      ],
    ],
    [
      'let r = vkQueueWaitIdle(q); r = vkDeviceWaitIdle(d); if (r < 0 || r == 4) f();',
      ['vkDeviceWaitIdle(d): VkResult in vkQueueWaitIdle', '4: compare VkResult in vkQueueWaitIdle'],
    ],
    ['let r = vkQueueWaitIdle(q); r = 4; if (r === 5) f();', []],
    ['const r = await vkQueueWaitIdle(q); if (r === 4) f();', ['4: compare VkResult in vkQueueWaitIdle']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('annotated variables', () => {
  test.each([
    ['const a: VkFormat = 4;', ['4: VkFormat in a']],
    ['let a: VkFormat; a = 4;', ['4: VkFormat in a']],
    [
      'let a: VkFormat | undefined = 4; let b: VkFormat | null = 5; let c: VkFormat | number = 6;',
      ['4: VkFormat in a', '5: VkFormat in b'],
    ],
    [
      'let a: readonly VkFormat[] = [4]; let b: Array<VkFormat> = [5]; let c: ReadonlyArray<VkFormat> = [6]; let d: Set<VkFormat> = new Set([7]);',
      ['4: VkFormat in a', '5: VkFormat in b', '6: VkFormat in c', '7: VkFormat in d'],
    ],
    [
      'let a: Readonly<VkFormat> = 4; let b: Partial<VkImageCreateInfo> = { format: 5 }; let c: Foo<VkFormat> = 6; let d: Map<string, VkFormat>;',
      ['4: VkFormat in a', '5: VkFormat in VkImageCreateInfo.format'],
    ],
    ['const a: VkImageCreateInfo = { format: 4 };', ['4: VkFormat in VkImageCreateInfo.format']],
    ['const a: VkImageCreateInfo[] = [{ format: 4 }];', ['4: VkFormat in VkImageCreateInfo.format']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('annotated parameters', () => {
  test.each([
    ['function f(a: VkFormat) { return a === 4; }', ['4: compare VkFormat in a']],
    ['function f(a: VkFormat = 4) { a = 5; }', ['4: VkFormat in a', '5: VkFormat in a']],
    ['function f(a: VkFormat, ...b: VkFormat[]) {} f(4, 5);', ['4: VkFormat in a', '5: VkFormat in b']],
    [
      'function f({ format, usage = 4 }: VkImageCreateInfo) { if (format === 5) g(usage | 6); }',
      [
        '4: VkImageUsageFlags in VkImageCreateInfo.usage',
        '5: compare VkFormat in VkImageCreateInfo.format',
        '6: add VkImageUsageFlags in VkImageCreateInfo.usage',
      ],
    ],
    ['function f(a?: VkFormat) { return a ?? 4; }', ['4: fallback VkFormat in a']],
    ['const f = (a: VkFormat) => a; f(4);', ['4: VkFormat in a']],
    [
      'const o = { f(a: VkFormat) {}, g: (a: VkFormat) => a }; o.f(4); o.g(5); o[f](6);',
      ['4: VkFormat in a', '5: VkFormat in a'],
    ],
    ['let o = { f(a: VkFormat) {} }; o = other; o.f(4); ({ f(a: VkFormat) {} }).f(5);', []],
    ['class A { f(a: VkFormat) {} g() { this.f(4); } } new A().f(5);', ['4: VkFormat in a', '5: VkFormat in a']],
    [
      'class A { constructor(private format: VkFormat = 4) {} f() { this.format = 5; } } new A(6);',
      ['4: VkFormat in format', '5: VkFormat in format', '6: VkFormat in format'],
    ],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('annotated fields', () => {
  test.each([
    [
      'class A { a: VkFormat = 4; f() { this.a = 5; return this.a === 6; } }',
      ['4: VkFormat in a', '5: VkFormat in a', '6: compare VkFormat in a'],
    ],
    ['class A { static a: VkFormat = 4; f() { A.a = 5; } }', ['4: VkFormat in a', '5: VkFormat in a']],
    [
      'class A { accessor a: VkFormat = 4; get b(): VkFormat { return 5; } set b(x: VkFormat) { x = 6; } }',
      ['4: VkFormat in a', '5: VkFormat in VkFormat', '6: VkFormat in x'],
    ],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('annotated results', () => {
  test.each([
    [
      'function f(): VkFormat { if (c) return 4; return g(() => { return 5; }); }',
      ['4: VkFormat in VkFormat', 'g(() => { return 5; }): VkFormat in VkFormat'],
    ],
    ['async function f(): Promise<VkFormat> { return 4; }', ['4: VkFormat in VkFormat']],
    ['function* f(): Generator<VkFormat> { yield 4; }', ['4: VkFormat in VkFormat']],
    [
      'function f(): VkFormat { return 4; } if (f() === 5) g();',
      ['4: VkFormat in VkFormat', '5: compare VkFormat in VkFormat'],
    ],
    ['const f = (): VkImageUsageFlags => 4;', ['4: VkImageUsageFlags in VkImageUsageFlags']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('assertions', () => {
  test.each([
    [
      'const a = 4 as VkFormat; const b = <VkFormat>5; const c = 6 satisfies VkFormat;',
      ['4: VkFormat in VkFormat', '5: VkFormat in VkFormat', '6: VkFormat in VkFormat'],
    ],
    [
      'const a = { format: 4 } as VkImageCreateInfo; const b = { format: 5 } satisfies VkImageCreateInfo;',
      ['4: VkFormat in VkImageCreateInfo.format', '5: VkFormat in VkImageCreateInfo.format'],
    ],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('names for types, interfaces and object types', () => {
  test.each([
    ['type T = VkFormat; const a: T = 4; type U = T[]; const b: U = [5];', ['4: VkFormat in a', '5: VkFormat in b']],
    ['type T<X> = VkFormat; const a: T<number> = 4;', ['4: VkFormat in a']],
    [
      'type T = { format: VkFormat }; function f(o: T) { o.format = 4; return o.format === 5; } f({ format: 6 });',
      ['4: VkFormat in format', '5: compare VkFormat in format', '6: VkFormat in format'],
    ],
    ['const a: { format: VkFormat } = { format: 4 };', ['4: VkFormat in format']],
    [
      'interface I { format: VkFormat } interface I { usage: VkImageUsageFlags } const a: I = { format: 4, usage: 5 };',
      [],
    ],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('other types', () => {
  test.each([
    ['type F = (a: VkFormat) => VkFilter; const f: F = (a) => 4;', ['4: VkFilter in VkFilter']],
    ['type F = new (a: VkFormat) => VkFilter; declare const F: F; new F(4);', []],
    [
      "let b: VkFormat['x'] = 6; let c: keyof VkFormat = 7; let d: typeof VkFormat = 8; let e: VkSubmitInfo[string] = 9;",
      [],
    ],
    ['let a: [VkFormat, VkFilter] = [4, 5];', ['4: VkFormat in VkFormat', '5: VkFilter in VkFilter']],
    ['let a: vk.VkFormat = 4;', []],
    ["import type * as vk from 'nvk'; let a: vk.VkFormat = 4;", ['4: VkFormat in a']],
    ["import type { VkFormat as F } from 'nvk'; let a: F = 4;", ['4: VkFormat in a']],
    ['interface VkFormat { x: number } let a: VkFormat = 4;', []],
    ['let a: VkPipelineStageFlags2KHR = 4n;', ['4n: VkPipelineStageFlags2 in a']],
    ['let a: VkDevice = 4; let b: VkBool32 = 5; let c: VkDeviceSize = 6;', []],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('tests and operations', () => {
  test.each([
    [
      'function f(usage: VkImageUsageFlags) { if (usage & 4) g(); if ((usage & 5) === 6) g(); if (usage === (7 | 8)) g(); return usage | 9; }',
      [
        '4: mask VkImageUsageFlags in usage',
        '5: mask VkImageUsageFlags in usage',
        '6: compare VkImageUsageFlags in usage',
        '7 | 8: compare VkImageUsageFlags in usage',
        '9: add VkImageUsageFlags in usage',
      ],
    ],
    [
      'function f(usage: VkImageUsageFlags) { return (usage | 4) & ~5; }',
      ['4: add VkImageUsageFlags in usage', '~5: mask VkImageUsageFlags in usage'],
    ],
    ['function f(usage: VkImageUsageFlags) { return usage << 4; }', []],
    [
      'function f(x) { return (x & 4) === VK_IMAGE_USAGE_SAMPLED_BIT; }',
      ['4: mask VkImageUsageFlagBits in VkImageUsageFlagBits'],
    ],
    ['function f(x) { return x === VK_FORMAT_UNDEFINED || x === 4; }', []],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('what is inferred', () => {
  test.each([
    [
      'function f(x) { return new VkImageCreateInfo({ format: x }); } f(4);',
      ['x: VkFormat in VkImageCreateInfo.format', '4: VkFormat in x'],
    ],
    [
      'class A { setFormat(x) { this.x = x; } create() { return new VkImageCreateInfo({ format: this.x }); } g() { this.setFormat(4); } }',
      ['x: VkFormat in x', 'this.x: VkFormat in VkImageCreateInfo.format', '4: VkFormat in x'],
    ],
    [
      'function f(x) { log(x); return new VkImageCreateInfo({ format: x }); } f(4);',
      ['x: VkFormat in VkImageCreateInfo.format'],
    ],
    [
      'function f({ format }) { return new VkImageCreateInfo({ format }); } f({ format: 4 });',
      ['format: VkFormat in VkImageCreateInfo.format', '4: VkFormat in format'],
    ],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('elements of lists', () => {
  test.each([
    [
      'function f(p: VkMemoryType[]) { return p.find((t) => (t.propertyFlags & 4) === 5); }',
      [
        '4: mask VkMemoryPropertyFlags in VkMemoryType.propertyFlags',
        '5: compare VkMemoryPropertyFlags in VkMemoryType.propertyFlags',
      ],
    ],
    [
      'function f(p: VkPhysicalDeviceMemoryProperties) { for (const { propertyFlags } of p.memoryTypes) if (propertyFlags & 4) g(); p.memoryTypes[0].propertyFlags & 5; }',
      [
        '4: mask VkMemoryPropertyFlags in VkMemoryType.propertyFlags',
        '5: mask VkMemoryPropertyFlags in VkMemoryType.propertyFlags',
      ],
    ],
    [
      'interface I { format: VkFormat; list: VkFormat[] } const a: I = { format: 4, list: [5] };',
      ['4: VkFormat in format', '5: VkFormat in list'],
    ],
    ['function f(x) { switch (x) { case VK_FORMAT_UNDEFINED: case 4: } }', ['4: compare VkFormat in VkFormat']],
    ['function f(x) { switch (x) { case VK_SUCCESS: case -4: case !a: } }', ['-4: compare VkResult in VkResult']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('structs', () => {
  test.each([
    ['new VkImageCreateInfo({ format: 4 });', 'VkImageCreateInfo', true],
    ['new VkImageCreateInfo();', 'VkImageCreateInfo', true],
    ['new VkImageCreateInfo(null);', 'VkImageCreateInfo', true],
    ['new VkImageCreateInfo(members);', 'VkImageCreateInfo', false],
    ['new VkImageCreateInfo(...members);', 'VkImageCreateInfo', false],
    ['Object.assign(new VkImageCreateInfo(), { format: 4 });', 'VkImageCreateInfo', true],
    ['Object.assign(new VkImageCreateInfo(), members);', 'VkImageCreateInfo', false],
    ['VkImageCreateInfo({});', 'VkImageCreateInfo', true],
    ['const info: VkImageCreateInfo = {};', 'VkImageCreateInfo', true],
    ['vkCreateImage(device, {}, null, image);', 'VkImageCreateInfo', true],
  ])('%s is a %s; all of its members are known: %s', (code, name, complete) => {
    const [build, ...others] = modelOf(code).structs;
    expect(others).toEqual([]);
    expect(build?.struct.name).toBe(name);
    expect(build?.start.includes(undefined)).toBe(!complete);
  });

  test('a literal of members that several structs share is read once', () => {
    expect(slotsIn('const m = { format: 4 }; new VkImageCreateInfo(m); new VkImageCreateInfo(m);')).toEqual([
      '4: VkFormat in VkImageCreateInfo.format',
    ]);
  });
});

describe('calls', () => {
  test.each([
    ['vkCmdSetCullMode(commands, 4);', 'vkCmdSetCullMode', ['commandBuffer: commands', 'cullMode: 4']],
    ['vkCmdSetCullMode(commands, ...rest);', 'vkCmdSetCullMode', ['commandBuffer: commands']],
    ['vkCmdSetCullMode(...[commands, 4]);', 'vkCmdSetCullMode', ['commandBuffer: commands', 'cullMode: 4']],
    ['vkCmdSetCullMode.call(null, commands, 4);', 'vkCmdSetCullMode', ['commandBuffer: commands', 'cullMode: 4']],
    ['vkCmdSetCullMode.apply(null, [commands, 4]);', 'vkCmdSetCullMode', ['commandBuffer: commands', 'cullMode: 4']],
    ['vkCmdSetCullMode();', 'vkCmdSetCullMode', []],
    ['vkCmdSetCullMode(commands, 4, 5);', 'vkCmdSetCullMode', ['commandBuffer: commands', 'cullMode: 4']],
  ])('%s', (code, name, args) => {
    const { calls, sourceCode } = modelOf(code);
    expect(calls.map((call) => call.command.name)).toEqual([name]);
    expect([...calls[0]!.args].map(([param, node]) => `${param}: ${sourceCode.getText(node)}`)).toEqual(args);
  });

  test.each([
    'new vkCmdSetCullMode(commands, 4);',
    'vkCmdSetCullMode.bind(null, commands, 4);',
    'o.vkCmdSetCullMode(commands, 4);',
  ])('%s is none', (code) => {
    expect(modelOf(code).calls).toEqual([]);
  });
});

describe('a number that serves slots of one enum alone', () => {
  test.each([
    ['const X = 1; new VkSamplerCreateInfo({ magFilter: X, minFilter: X });', true],
    ['const X = 1; new VkSamplerCreateInfo({ magFilter: X, mipmapMode: X });', false],
    ['const X = 1; new VkSamplerCreateInfo({ magFilter: X }); f(X);', false],
    ['export const X = 1; new VkSamplerCreateInfo({ magFilter: X });', true],
    ['const X = 1; export { X }; new VkSamplerCreateInfo({ magFilter: X });', true],
    ['const X = () => 1; new VkSamplerCreateInfo({ magFilter: X() });', true],
    ['const X = () => 1; new VkSamplerCreateInfo({ magFilter: X() }); f(X());', false],
    ['const o = { X: 1 }; new VkSamplerCreateInfo({ magFilter: o.X });', true],
    ['const o = { X: 1 }; new VkSamplerCreateInfo({ magFilter: o.X }); f(o.X);', false],
    ['const o = { X: 1 }; new VkSamplerCreateInfo({ magFilter: o.X }); f(o[k]);', false],
  ])('%s %s', (code, expected) => {
    const model = modelOf(code);
    const slot = model.slots.find((each) => each.type.name === 'VkFilter')!;
    expect(slot.value.kind).toBe('followed');
    if (slot.value.kind === 'followed') {
      expect(servesOnly(model, [slot.value.through], slot.type.constants!)).toBe(expected);
    }
  });
});

describe('values under names or keys', () => {
  test.each([
    ['const f: Record<string, VkFormat> = { a: 4, [b]: 5 };', ['4: VkFormat in a', '5: VkFormat in VkFormat']],
    ['const f: Partial<Record<K, VkFormat>> = { a: 4 };', ['4: VkFormat in a']],
    ['const f: { [name: string]: VkFormat } = { a: 4 }; f.b = 5;', ['4: VkFormat in a', '5: VkFormat in b']],
    ['interface F { readonly [name: string]: VkFormat } const f: F = { a: 4 };', ['4: VkFormat in a']],
    [
      'const f: Record<string, VkFormat> = { ...{ a: 4 }, ...(c ? { b: 5 } : {}) };',
      ['4: VkFormat in a', '5: VkFormat in b'],
    ],
    ['const f: Record<string, VkFormat[]> = {}; f[a] = [4];', ['4: VkFormat in f']],
    ['const f: Record<VkFormat, number> = { 4: 5 };', []],
    ['const f: Record<string, VkFormat | number> = { a: 4 };', []],
    ["const f = new Map<string, VkFormat>([['a', 4], b]);", ['4: VkFormat in VkFormat']],
    [
      "const f: Map<string, VkFormat> = new Map(); f.set('a', 4); f.get('a') === 5;",
      ['4: VkFormat in f', '5: compare VkFormat in f'],
    ],
    ['const f: Map<VkFormat, number> = new Map(); f.set(4, 5);', ['4: VkFormat in f']],
    ['const f: Map<string, VkFormat> = new Map(); if (f.size === 4 || f[a] === 5 || f.add(6) || f.at(7)) g();', []],
    ['const f: Record<string, VkFormat> = {}; if (f.get(4) === 5) g();', []],
    ['const f: Map<string, VkFormat> = new Map([4]); f.set(...a);', []],
    ['const f = new Set<VkFormat>([4]);', ['4: VkFormat in VkFormat']],
    ['const f = new Promise<VkFormat>(4);', []],
    ['const f = new Vector<VkFormat>(4);', []],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('methods of lists', () => {
  test.each([
    ['const f: VkFormat[] = []; f.push(4, ...a, 5);', ['4: VkFormat in f', '5: VkFormat in f']],
    ['const f: Set<VkFormat> = new Set(); f.add(4);', ['4: VkFormat in f']],
    ['function g(f: VkFormat[]) { return f.includes(4); }', ['4: compare VkFormat in f']],
    ['function g(f: VkFormat[]) { return f.at(0) === 4; }', ['4: compare VkFormat in f']],
    ['function g(f: VkFormat[]) { return f.slice(4).indexOf(...a); }', []],
    ['function g(f: VkFormat[]) { return f.length === 4 || f.get(5) === 6 || f.set(7, 8) || f.fill(9); }', []],
    ['const f: VkImageCreateInfo[] = []; f.push({ format: 4 });', ['4: VkFormat in VkImageCreateInfo.format']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });
});

describe('Object.assign', () => {
  test.each([
    [
      'const i = new VkImageCreateInfo(); Object.assign(i, a, { format: 4 });',
      ['4: VkFormat in VkImageCreateInfo.format'],
    ],
    [
      'const i = Object.assign(new VkImageCreateInfo(), { format: 4 }); i.usage = 5;',
      ['4: VkFormat in VkImageCreateInfo.format', '5: VkImageUsageFlags in VkImageCreateInfo.usage'],
    ],
    ['Object.assign(a, { format: 4 });', []],
    ['assign(new VkImageCreateInfo(), { format: 4 });', []],
    ['Object.create(new VkImageCreateInfo(), { format: 4 });', []],
    ['const f: Record<string, VkFormat> = {}; Object.assign(f, { a: 4 });', ['4: VkFormat in a']],
  ])('%s', (code, expected) => {
    expect(slotsIn(code)).toEqual(expected);
  });

  test('is no struct of its own', () => {
    const { structs } = modelOf('const i = new VkImageCreateInfo(); Object.assign(i, { format: 4 });');
    expect(structs).toHaveLength(1);
  });
});
