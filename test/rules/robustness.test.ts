/** Whatever stands in a file, half-typed or rarely seen: no rule throws. Run with all rules, and with their fixes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../../index.js';

const linter = new Linter();
const PROGRAMS = join(import.meta.dirname, 'programs');

describe.each(['typescript.txt', 'javascript.txt'])('%s', (name) => {
  const program = readFileSync(join(PROGRAMS, name), 'utf8');
  const tokens = [...program.matchAll(/[\w$]+|[^\s\w]/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );

  test('is reported as a whole', () => {
    expect(linter.verify(program, inTypeScript, 'program.ts').filter(isFatal)).toEqual([]);
    expect(linter.verify(program, inTypeScript, 'program.ts').length).toBeGreaterThan(5);
  });

  test('cut off behind any token', () => {
    expect(tokens.filter(([, end]) => throws(program.slice(0, end)))).toEqual([]);
  });

  test('cut off before any token', () => {
    expect(tokens.filter(([start]) => throws(program.slice(start)))).toEqual([]);
  });

  test('without any one token', () => {
    expect(tokens.filter(([start, end]) => throws(program.slice(0, start) + program.slice(end)))).toEqual([]);
  });

  test('with any one token twice', () => {
    expect(tokens.filter(([start, end]) => throws(`${program.slice(0, end)} ${program.slice(start)}`))).toEqual([]);
  });
});

describe('rare syntax', () => {
  test.each([
    [
      'structs that arrow functions make of what others hold',
      `import * as vk from 'nvk'; export function create(gpu: vk.VkPhysicalDevice, device: vk.VkDevice, features: vk.VkPhysicalDeviceFeatures2) { const makeInfo = () => new vk.VkDeviceCreateInfo({ pNext: features, queueCreateInfoCount: 1 }); vk.vkCreateDevice(gpu, makeInfo(), null, device); }`,
    ],
    [
      'static blocks',
      `class A { static { this.x = 4; new VkBufferCreateInfo({ usage: this.x }); } static x = 4; static { let y = 0x80; y |= 1; new VkBufferCreateInfo({ usage: y }); } }`,
    ],
    [
      'generators',
      `function* g() { const x = yield 4; new VkBufferCreateInfo({ usage: yield* x }); for (const y of g()) new VkBufferCreateInfo({ usage: y }); }`,
    ],
    [
      'decorators',
      `@dec({ usage: VK_X }) class B { @prop({ format: VK_FORMAT_UNDEFINED }) usage: VkBufferUsageFlags = 4; @m() f(@p() x: VkFormat = 1) { return new VkBufferCreateInfo({ usage: this.usage, format: x }); } }`,
    ],
    [
      'enums',
      `enum E { A = VK_FILTER_LINEAR, B = 1 << A, C = 'x'.length, 'D-E' = 4, F } new VkBufferCreateInfo({ usage: E.B | E['D-E'] | E.F }); declare enum X { A = 4 } const enum Y { Z = X.A } new VkBufferCreateInfo({ usage: Y.Z });`,
    ],
    [
      'namespaces',
      `namespace N { export const usage: VkBufferUsageFlags = 4; let x = 1; x |= 2; new VkBufferCreateInfo({ usage: x }); } namespace N.M { new VkBufferCreateInfo({ usage: N.usage }); } declare module 'x' { const y: VkFormat; } declare global { var z: VkFormat; }`,
    ],
    [
      'type assertions',
      `const a = { usage: 4 } satisfies VkBufferCreateInfo; const b = <VkBufferCreateInfo>{ usage: 4 }; const c = { usage: 4 } as const as VkBufferCreateInfo; let d = a!.usage!; d! |= 8;`,
    ],
    [
      'using',
      `{ using x = new VkBufferCreateInfo({ usage: 4 }); x.usage |= 8; } async function f() { await using y = new VkBufferCreateInfo({ usage: 4 }); y.usage = 1; }`,
    ],
    [
      'private names with in',
      `class C { #info = new VkBufferCreateInfo(); static is(o) { return #info in o && o.#info.usage === 4; } f() { if (#info in this) this.#info.usage = 4; } }`,
    ],
    [
      'every way to assign a member',
      `const i = new VkBufferCreateInfo(); i?.usage; i?.['usage']; a?.b.usage; delete i?.usage; i.usage ||= 4; i.usage &&= 8; i.usage ??= 1; (i as any).usage = 4; (i).usage = 4; i!.usage = 4; [i.usage] = [4]; ({ usage: i.usage } = { usage: 4 }); ({ usage: i.usage = 4 } = o); for (i.usage of [4]) {} for (i.usage in o) {}`,
    ],
    [
      'sparse arrays and patterns',
      `new VkSubmitInfo({ pWaitDstStageMask: [, 4, , ...[8, , 16], ] }); const [, x = 4, ...[y]] = [ , 4]; new VkSubmitInfo({ pWaitDstStageMask: [x, y] });`,
    ],
    [
      'every kind of property',
      `new VkBufferCreateInfo({ get usage() { return 4; }, set usage(x) {}, usage() {}, async *usage() {}, 'usage': 4, ['usage']: 4, [\`usage\`]: 4, 4: 4, __proto__: { usage: 4 }, '__proto__': null, ...null, ...{ usage: 4 }, ...(c && { usage: 4 }), ...c ? { usage: 4 } : {}, constructor: 4, toString: 4 });`,
    ],
    [
      'names of Object.prototype',
      `new VkBufferCreateInfo({ __proto__: null, hasOwnProperty: 1, valueOf: 4 }); const o = { __proto__: null, constructor: 4 }; new VkBufferCreateInfo({ usage: o.constructor | o.toString | o.__proto__ });`,
    ],
    [
      'import = and export =',
      `import x = require('nvk'); export = x; import y = x.VkFormat; import type z = require('nvk'); new x.VkBufferCreateInfo({ usage: 4 }); const f: y = 4; const g: z.VkFormat = 4;`,
    ],
    [
      'kinds of imports and exports',
      `import type T from 'nvk'; import { type VkFormat, default as D, 'string name' as S } from 'nvk'; export * from 'nvk'; export * as ns from 'nvk'; export { VkFormat, D as 'x y' }; export default new D.VkBufferCreateInfo({ usage: 4 }); import json from './x.json' with { type: 'json' };`,
    ],
    [
      'classes that extend structs',
      `export default class extends VkBufferCreateInfo { usage = 4; constructor() { super({ usage: 4 }); super.usage = 4; } } new (class extends VkImageCreateInfo {})({ usage: 4 });`,
    ],
    [
      'functions of every kind',
      `export default function (usage: VkBufferUsageFlags = 4) { return arguments; } (function (usage: VkBufferUsageFlags) {})(4); ((usage: VkBufferUsageFlags) => usage)(4); new (function (this: VkBufferCreateInfo, usage: VkBufferUsageFlags) { this.usage = 4; })(4);`,
    ],
    [
      'labels and switches',
      `label: for (;;) { label2: { switch (VK_FILTER_LINEAR) { case 1: continue label; case VK_FILTER_NEAREST: break label2; default: } } } switch (x) {} switch (x as VkFormat) { default: case 4: case 8: }`,
    ],
    [
      'types of every kind',
      `let v: VkFormat, w: VkFormat | undefined, u: Array<VkFormat>, t: [VkFormat, VkFilter?, ...VkFormat[]], s: Map<VkFormat, VkFilter>, r: (f: VkFormat) => VkFilter, q: VkFormat['x'], p: keyof VkFormat, o: typeof VkFormat, n: VkFormat extends infer U ? U : never, m: { [K in VkFormat]: VkFilter }, l: \`\${VkFormat}\`, k: unique symbol, j: asserts, i: Promise<VkFormat>; v = 4; w ??= 4; u = [4]; t = [4, 1, 4]; s = new Map([[4, 1]]); r = (f) => 4;`,
    ],
    [
      'parameters of every kind',
      `function f(this: VkBufferCreateInfo, { usage = 4, ...rest }: VkBufferCreateInfo, [a, b = 4]: VkFormat[], ...more: VkFormat[]): asserts this is VkBufferCreateInfo {} f({ usage: 4 }, [4], 4); f(...[]); f.call(null, { usage: 4 }); function over(x: VkFormat): void; function over(x: any) {} over(4);`,
    ],
    [
      'members of every kind',
      `abstract class Q { abstract usage: VkBufferUsageFlags; declare format: VkFormat; readonly [key: string]: VkFormat; static async *[Symbol.iterator]() {} constructor(private readonly format2: VkFormat = 4, public override usage2?: VkBufferUsageFlags) { this.format = 4; this.usage2 = 4; } get g(): VkFormat { return 4; } set g(x: VkFormat) {} accessor acc: VkFormat = 4; }`,
    ],
    [
      'calls of every kind',
      `vk.vkCreateBuffer; vkCreateBuffer(...args, 4); vkCmdSetCullMode(); vkCmdSetCullMode(c, 4, 5, 6, 7); vkCmdSetCullMode?.(c, 4); new vkCmdSetCullMode(c, 4); vkCmdSetCullMode\`x\`; vkCmdSetCullMode.call(null, c, 4); await vkCmdSetCullMode(c, 4); void vkCmdSetCullMode(c, 4); VkFormat(4); new VkFormat(4); new VkBufferCreateInfo; new VkBufferCreateInfo(...x); new VkBufferCreateInfo(null); new VkBufferCreateInfo(4); VkBufferCreateInfo\`4\`; VkFilter[VK_FILTER_LINEAR]; VkFilter['VK_FILTER_LINEAR']; VK_FILTER_LINEAR.toString(); VK_FILTER_LINEAR++; VK_FILTER_LINEAR = 4; [VK_FILTER_LINEAR] = [4]; typeof VK_FILTER_LINEAR; delete VK_FILTER_LINEAR;`,
    ],
    [
      'numbers of every kind',
      `new VkBufferCreateInfo({ usage: (4, 8) }); new VkBufferCreateInfo({ usage: x = 4 }); new VkBufferCreateInfo({ usage: x += 4 }); new VkBufferCreateInfo({ usage: x++ }); new VkBufferCreateInfo({ usage: -+~-4 }); new VkBufferCreateInfo({ usage: 1e400 }); new VkBufferCreateInfo({ usage: 0/0 }); new VkBufferCreateInfo({ usage: 2**53 }); new VkBufferCreateInfo({ usage: 1n << -1n }); new VkBufferCreateInfo({ usage: 1n << 99999999999n }); new VkBufferCreateInfo({ usage: 1n ** 99999999999n }); new VkBufferCreateInfo({ usage: 99n ** 99n ** 9n }); new VkBufferCreateInfo({ usage: 1n / 0n }); new VkBufferCreateInfo({ usage: 1 << 1n }); new VkBufferCreateInfo({ usage: -0 }); new VkBufferCreateInfo({ usage: NaN | Infinity }); new VkMemoryBarrier2({ srcAccessMask: 1.5 }); new VkMemoryBarrier2({ srcAccessMask: 2 ** 70 }); new VkMemoryBarrier2({ srcAccessMask: -(2n ** 70n) }); new VkImageCreateInfo({ format: 10n ** 60n, samples: 2n ** 64n });`,
    ],
    [
      'values that depend on themselves',
      `let a1 = a2, a2 = a3, a3 = a1; const b1 = () => b1(); let c1 = c1 | 4; var d1 = d1; new VkBufferCreateInfo({ usage: a1 | b1() | c1 | d1 }); const o1 = { x: o1.x, y: { ...o1 } }; new VkBufferCreateInfo({ ...o1, usage: o1.x }); const l1 = [...l1]; for (const e of l1) new VkBufferCreateInfo({ usage: e }); class D { x = this.x | 4; y = D.z; static readonly z = D.z; f() { new VkBufferCreateInfo({ usage: this.x | D.z }); } }`,
    ],
    [
      'chains that come back to themselves',
      `const p = new VkMemoryAllocateInfo(); p.pNext = p; const q = new VkImageCreateInfo({ pNext: r }), r = new VkImageFormatListCreateInfo({ pNext: q }); vkAllocateMemory(d, p, null, m); let s = new VkMemoryAllocateInfo({ pNext: s }); for (const t of [p, q]) { t.pNext = s; s = t; }`,
    ],
    ['meta properties and super', `new VkBufferCreateInfo({ usage: import.meta.x | new.target | this | super.x });`],
    [
      'with',
      `try { new VkBufferCreateInfo({ usage: 4 }) } catch { } finally { } with (x) { new VkBufferCreateInfo({ usage: 4 }) }`,
    ],
    [
      'a byte order mark and line ends',
      `\uFEFF'use strict';\r\nimport { VkBufferCreateInfo } from "nvk"\r\nnew VkBufferCreateInfo({ usage: 4 })\u2028new VkBufferCreateInfo({ usage: 8 })`,
    ],
    [
      'escaped names',
      `new VkBufferCreateInfo({ us\\u0061ge: 4 }); new Vk\\u0042ufferCreateInfo({ usage: 4 }); const VK_FILTER_LINE\\u0041R = 4;`,
    ],
    [
      'directives',
      `// eslint-disable-next-line\nnew VkBufferCreateInfo({ usage: 4 }); /* eslint-disable vulkan/prefer-named-constant -- why */ new VkBufferCreateInfo({ usage: 4 }); /* eslint-enable */ new VkBufferCreateInfo({ usage: 4 }); // eslint-disable-line`,
    ],
    ['nothing', ``],
    ['VK_ alone', `VK_`],
    ['Vk alone', `Vk`],
    ['vk alone', `vk`],
    ['a comment', `/* VK_ */`],
    ['a string', `'VK_FORMAT_UNDEFINED'`],
    ['a shebang', `#!/usr/bin/env node`],
    ['a shebang and more', `#!/usr/bin/env node\nnew VkBufferCreateInfo({ usage: 4 })`],
  ])('%s', (_, code) => {
    expect(linter.verifyAndFix(code, inTypeScript, 'sample.ts').messages.filter(isFatal)).toEqual([]);
    expect(() => linter.verifyAndFix(code, inJavaScript('module'), 'sample.js')).not.toThrow();
    expect(() => linter.verifyAndFix(code, inJavaScript('script'), 'sample.js')).not.toThrow();
    expect(() => linter.verifyAndFix(code, inJavaScript('commonjs'), 'sample.js')).not.toThrow();
  });

  test.each([
    [
      'attributes and children',
      'const e = <VkBufferCreateInfo usage={4} {...{ usage: 4 }}>{VK_FILTER_LINEAR}{/* c */}<></></VkBufferCreateInfo>;',
    ],
    ['a member as an element', 'const f = <vk.VkImage format={new VkBufferCreateInfo({ usage: 4 })} />;'],
    ['a function in an attribute', 'const g = <a b={(x) => new VkBufferCreateInfo({ usage: x ? 4 : 8 })} />;'],
  ])('JSX: %s', (_, code) => {
    expect(linter.verifyAndFix(code, withJsx({ parser }), 'sample.tsx').messages.filter(isFatal)).toEqual([]);
    expect(linter.verifyAndFix(code, withJsx({}), 'sample.jsx').messages.filter(isFatal)).toEqual([]);
  });
});

const strict: Linter.Config = { files: ['**/*.{ts,js,tsx,jsx}'], ...plugin.configs.strict };
const inTypeScript: Linter.Config[] = [{ ...strict, languageOptions: { parser } }];

function inJavaScript(sourceType: 'module' | 'script' | 'commonjs'): Linter.Config[] {
  return [{ ...strict, languageOptions: { sourceType } }];
}

function withJsx(options: Linter.LanguageOptions): Linter.Config[] {
  return [{ ...strict, languageOptions: { ...options, parserOptions: { ecmaFeatures: { jsx: true } } } }];
}

function isFatal(message: Linter.LintMessage): boolean {
  return message.fatal === true;
}

/** Whether linting fails; code that does not parse is no failure. */
function throws(code: string): boolean {
  try {
    linter.verify(code, inTypeScript, 'program.ts');
    return false;
  } catch {
    return true;
  }
}
