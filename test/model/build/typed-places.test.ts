/** Places that only types tell: a program of several files in memory, and what the rules say of one of them. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import plugin from '../../../index.js';

const NVK = `export enum VkFormat { VK_FORMAT_UNDEFINED, VK_FORMAT_R4G4_UNORM_PACK8 }
export enum VkBufferUsageFlagBits { VK_BUFFER_USAGE_TRANSFER_SRC_BIT, VK_BUFFER_USAGE_TRANSFER_DST_BIT }
export const VK_FORMAT_UNDEFINED: VkFormat;
export const VK_BUFFER_USAGE_TRANSFER_DST_BIT: VkBufferUsageFlagBits;
export const VK_IMAGE_USAGE_SAMPLED_BIT: number;
export const VK_IMAGE_USAGE_STORAGE_BIT: number;
`;
const HELPERS = `import * as vk from 'nvk';
import { VkFormat as Own } from './own';
export declare function makeBuffer(usage: vk.VkBufferUsageFlagBits, size: number): void;
export declare function setFormat(format?: vk.VkFormat | null): void;
export declare function either(format: vk.VkFormat | number): void;
export declare function same<T>(value: T): T;
export declare function ownFormat(format: Own): void;
export declare function overloaded(count: number): void;
export declare function overloaded(format: vk.VkFormat, more: boolean): void;
export declare function all(size: number, ...formats: vk.VkFormat[]): void;
export declare function maker(): (format: vk.VkFormat) => void;
export declare const tools: { readonly setFormat: (format: vk.VkFormat) => void };
export declare const unknown: any;
export declare const maybe: ((format: vk.VkFormat) => void) | undefined;
export declare class Format { constructor(format: vk.VkFormat); }
export interface Options { format: vk.VkFormat; usages: vk.VkBufferUsageFlagBits[]; width: number }
export declare function open(options: Options): void;
export declare class Image { format: vk.VkFormat; constructor(options: Options); }
`;
const OWN = 'export enum VkFormat { A, B, C }\n';
/** What TypeScript does not do without. */
const LIB = `interface Array<T> { length: number; [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface Number {}
interface NewableFunction {} interface Object {} interface RegExp {} interface String {}
declare const Math: object;
`;
const FILES: Readonly<Record<string, string>> = {
  '/project/node_modules/nvk/index.d.ts': NVK.replaceAll('export ', 'export declare '),
  '/lib.d.ts': LIB,
  '/project/helpers.d.ts': HELPERS,
  '/project/own.ts': OWN,
};
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** What all rules find in a file of the program, and what `--fix` makes of it. */
function lint(code: string, settings: object = {}, typed = true) {
  const files = new Map(Object.entries({ ...FILES, '/project/a.ts': code }));
  const host: ts.CompilerHost = {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getSourceFile: (path, target) =>
      files.has(path) ? ts.createSourceFile(path, files.get(path)!, target, true) : undefined,
    directoryExists: (path) => [...files.keys()].some((file) => file.startsWith(`${path}/`)),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/project',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  const linter = new Linter({ cwd: '/project' });
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser, ...(typed ? { parserOptions: { programs: [program] } } : {}) },
    plugins: { vulkan: plugin },
    rules: plugin.configs.recommended.rules!,
    settings: { vulkan: settings },
  };
  const messages = linter.verify(code, config, { filename: '/project/a.ts' });
  let output = code;
  for (const { fix } of [...messages].reverse()) {
    if (fix) output = output.slice(0, fix.range[0]) + fix.text + output.slice(fix.range[1]);
  }
  return {
    found: messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? message}`),
    said: messages.map(({ message }) => message),
    output,
  };
}

const IMPORTS = `import * as vk from 'nvk';
import { makeBuffer, setFormat, either, same, ownFormat, overloaded, open, Image } from './helpers';
import * as helpers from './helpers';
`;

describe('a number', () => {
  test.each([
    ['handed to a helper', 'makeBuffer(2, 64);', 'makeBuffer(vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT, 64);'],
    ['of a sum', 'makeBuffer(1 | 2, 64);', undefined],
    ['where undefined and null are taken too', 'setFormat(1);', undefined],
    [
      'in a branch',
      'setFormat(Math ? 0 : vk.VK_FORMAT_UNDEFINED);',
      'setFormat(Math ? vk.VK_FORMAT_UNDEFINED : vk.VK_FORMAT_UNDEFINED);',
    ],
    [
      'in an object that a helper takes',
      'open({ format: 0, usages: [], width: 4 });',
      'open({ format: vk.VK_FORMAT_UNDEFINED, usages: [], width: 4 });',
    ],
    [
      'in an array in such an object',
      'open({ format: vk.VK_FORMAT_UNDEFINED, usages: [2], width: 4 });',
      'open({ format: vk.VK_FORMAT_UNDEFINED, usages: [vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT], width: 4 });',
    ],
    [
      'given to a class',
      'new Image({ format: 0, usages: [], width: 4 });',
      'new Image({ format: vk.VK_FORMAT_UNDEFINED, usages: [], width: 4 });',
    ],
    [
      'assigned to a field',
      'declare const image: Image; image.format = 0;',
      'declare const image: Image; image.format = vk.VK_FORMAT_UNDEFINED;',
    ],
    ['for the rest of the parameters', 'helpers.all(1, 0);', 'helpers.all(1, vk.VK_FORMAT_UNDEFINED);'],
    ['behind a spread', 'helpers.all(...[1, 2] as const, 0);', undefined],
    ['given to what a helper returns', 'helpers.maker()(0);', 'helpers.maker()(vk.VK_FORMAT_UNDEFINED);'],
    ['given to a method', 'helpers.tools.setFormat(0);', 'helpers.tools.setFormat(vk.VK_FORMAT_UNDEFINED);'],
    ['given to a helper that may not be there', 'helpers.maybe?.(0);', 'helpers.maybe?.(vk.VK_FORMAT_UNDEFINED);'],
    ['given to the constructor of a class', 'new helpers.Format(0);', 'new helpers.Format(vk.VK_FORMAT_UNDEFINED);'],
    [
      'given to a function of the file',
      'const f = helpers.setFormat; f(0);',
      'const f = helpers.setFormat; f(vk.VK_FORMAT_UNDEFINED);',
    ],
    ['for the overload that is meant', 'overloaded(0, true);', 'overloaded(vk.VK_FORMAT_UNDEFINED, true);'],
  ])('%s is reported', (_, code, fixed) => {
    const { found, output } = lint(IMPORTS + code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^4:\d+ vulkan\/prefer-named-constant$/);
    if (fixed !== undefined) expect(output).toBe(IMPORTS + fixed);
    // It is the type alone that tells.
    expect(lint(IMPORTS + code, {}, false).found).toEqual([]);
  });

  test.each([
    ['given to nobody knows what', 'helpers.unknown(1); helpers.unknown.deep(1); new helpers.unknown(1);'],
    ['beyond the parameters', 'setFormat(vk.VK_FORMAT_UNDEFINED, 1);'],
    ['for a class that is called', 'helpers.Format(1);'],
    ['where any number is taken', 'either(1);'],
    ['whose type comes from itself', 'same(1);'],
    ['of an enum of the author', 'ownFormat(1);'],
    ['for an overload that takes a count', 'overloaded(1);'],
    ['that is no enumerant', 'open({ format: vk.VK_FORMAT_UNDEFINED, usages: [], width: 4 });'],
    ['0 in a mask', 'makeBuffer(0, 0);'],
    ['that says its type itself', 'makeBuffer(2 as any, 64);'],
    ['that is compared', 'declare const image: Image; if (image.format === vk.VK_FORMAT_UNDEFINED) setFormat();'],
  ])('%s is not reported', (_, code) => {
    expect(lint(IMPORTS + code).found).toEqual([]);
  });

  test('is reported where the file imports no binding, and stays as it is', () => {
    const code = "import { makeBuffer } from './helpers'; // vulkan\nmakeBuffer(2, 64);";
    expect(lint(code)).toMatchObject({ found: ['2:12 vulkan/prefer-named-constant'], output: code });
  });

  test('is said to stand in the parameter that takes it, where one with a name does', () => {
    expect(lint(`${IMPORTS}makeBuffer(2, 64); new Image({ format: 1, usages: [], width: 1 });`).said).toEqual([
      '2 (0x2) in usage (VkBufferUsageFlagBits) is VK_BUFFER_USAGE_TRANSFER_DST_BIT: use the name.',
      '1 in a VkFormat is VK_FORMAT_R4G4_UNORM_PACK8: use the name.',
    ]);
  });

  test('is not reported where the binding is excluded', () => {
    expect(lint(`${IMPORTS}makeBuffer(2, 64);`, { exclude: ['nvk'] }).found).toEqual([]);
  });
});

test('bits of another mask are reported, which TypeScript takes for a number', () => {
  const code = `${IMPORTS}makeBuffer(vk.VK_IMAGE_USAGE_SAMPLED_BIT | vk.VK_IMAGE_USAGE_STORAGE_BIT, 64);`;
  expect(lint(code).found).toEqual(['4:12 vulkan/no-foreign-constant', '4:44 vulkan/no-foreign-constant']);
});

test('bits that no mask has are reported', () => {
  expect(lint(`${IMPORTS}makeBuffer(vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT | (1 << 31), 64);`).found).toEqual([
    '4:51 vulkan/no-invalid-flags',
  ]);
});
