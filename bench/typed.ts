/**
 * What the plugin adds where the parser has types: every round has a program of its own, as a run of ESLint has one.
 */
import { Linter as LinterClass, type Linter } from 'eslint';
import ts from 'typescript';
import { declarations } from './declarations.js';
import { lintTimes, parsed } from './measure.js';
import { ms, msOf, percentOf } from './report.js';
import { denseSource } from './sources.js';

const LIB = ['Array<T>', 'Boolean', 'CallableFunction', 'Function', 'IArguments', 'NewableFunction', 'Number', 'Object']
  .concat('RegExp', 'String')
  .map((name) => `interface ${name} {}\n`)
  .join('');
const HELPERS = `import type * as vk from 'nvk';
export declare function makeBuffer(size: number, usage: vk.VkBufferUsageFlagBits, mode: vk.VkSharingMode): number;
`;

/** One row a program. */
export function typed(strict: Linter.Config[], rounds: number): (string | number)[][] {
  const programs: [string, string][] = [
    ['Vulkan-dense', denseSource(1_000)],
    ['calls of typed helpers', helperCalls(1_000, 100)],
    ['the same, half of them with numbers', helperCalls(1_000, 2)],
  ];
  return programs.map(([label, text]) => {
    const programOf = programFactory(text);
    const messages = new LinterClass().verify(parsed(text, [programOf()]), strict, { filename: '/bench.ts' });
    if (messages.length === 0) throw new Error(`${label}: nothing is found, the types do not reach the rules`);
    const { parse, floor, cost } = lintTimes(text, { strict }, rounds, (code) => parsed(code, [programOf()]));
    const lines = text.split('\n').length;
    return [label, lines, percentOf(cost.strict, parse + floor), ms(parse + floor), msOf(cost.strict)];
  });
}

/** What only types tell to be Vulkan's. One in `every` is a number, and found. */
function helperCalls(lines: number, every: number): string {
  const calls = Array.from({ length: lines - 3 }, (_, i) =>
    i % every === 0
      ? `export const buffer${i} = makeBuffer(${i}, 2, vk.VK_SHARING_MODE_EXCLUSIVE);`
      : `export const buffer${i} = makeBuffer(${i}, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT, vk.VK_SHARING_MODE_EXCLUSIVE);`,
  );
  return `import * as vk from 'nvk';\nimport { makeBuffer } from './helpers';\n${calls.join('\n')}\n`;
}

/** Makes programs of one file and what it imports, whose checkers have not been asked anything yet. */
function programFactory(text: string): () => ts.Program {
  const files = new Map(
    Object.entries({
      '/bench.ts': text,
      '/helpers.d.ts': HELPERS,
      '/lib.d.ts': LIB,
      '/node_modules/nvk/index.d.ts': declarations(1_700_000),
    }).map(([path, code]) => [path, ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true)]),
  );
  const host: ts.CompilerHost = {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path)?.text,
    getSourceFile: (path) => files.get(path),
    directoryExists: (path) => path === '/' || [...files.keys()].some((file) => file.startsWith(`${path}/`)),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  return () => ts.createProgram([...files.keys()], options, host);
}
