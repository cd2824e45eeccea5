/**
 * The bindings that npm has, as they are published: what they export, their types, and fixes in programs that use them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readExports } from '../../scripts/bindings/read.js';
import { parseTable } from '../../scripts/bindings/table.js';
import { projectRoot } from '../../scripts/project.js';
import { PROGRAMS } from '../fixes/programs.js';
import { UserProject } from './user-project.js';

const OXLINT = join(projectRoot, 'node_modules/oxlint/bin/oxlint');

/** Each binding at the release that the plugin has a list of, and the file that declares it. */
const BINDINGS = [
  { list: 'nvk', install: 'nvk@0.8.0', declares: 'nvk/generated/1.1.126/win32/index.d.ts' },
  { list: 'vulkan-api', install: 'vulkan-api@0.9.4', declares: 'vulkan-api/generated/1.2.162/win32/index.d.ts' },
  { list: 'vulkan-node', install: 'vulkan-node@0.1.0', declares: 'vulkan-node/dist/dist.d.ts' },
] as const;

const TYPES = `declare module 'nvk' { export * from 'nvk/generated/1.1.126/win32/index.js'; }\n`;
const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'nodenext',
    types: [],
    verbatimModuleSyntax: false,
    pretty: false,
  },
  include: ['*.ts'],
});
const ESLINT = (rules: string): string => `import parser from '@typescript-eslint/parser';
import vulkan from 'eslint-plugin-vulkan';

export default [
  { ignores: ['**/*.d.ts'] },
  { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { projectService: true } } },
  { files: ['**/*.{ts,js,cjs}'], plugins: { vulkan }, rules: ${rules} },
];
`;
const ONE_RULE = ESLINT("{ 'vulkan/prefer-named-constant': 'error' }");
const PRESET = JSON.stringify({
  categories: { correctness: 'off' },
  jsPlugins: ['eslint-plugin-vulkan'],
  rules: { 'vulkan/prefer-named-constant': 'error' },
});

/** The programs that TypeScript knows the binding of. */
const TYPED = PROGRAMS.filter(
  ({ file, code }) => file.endsWith('.ts') && /from ['"](?:nvk|vulkan-node)['"]/.test(code),
);

let modules: string;

beforeAll(() => {
  const { folder } = new UserProject(inject('installs')['10'], { 'package.json': '{ "private": true }' });
  const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline'];
  execFileSync('npm', ['install', ...flags, ...BINDINGS.map(({ install }) => install)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  modules = join(folder, 'node_modules');
});

/** A project with the bindings in it; of their files only those that TypeScript reads. */
function projectWith(files: Readonly<Record<string, string>>): UserProject {
  const project = new UserProject(inject('installs')['10'], {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': TSCONFIG,
    'types.d.ts': TYPES,
    ...files,
  });
  for (const { declares } of BINDINGS) {
    const name = declares.split('/')[0]!;
    cpSync(join(modules, name), join(project.folder, 'node_modules', name), {
      recursive: true,
      filter: (path) => !/\.(?:node|so|dll|dylib|lib|h|cpp|md)(?:\.|$)|\/src\//.test(basename(path)),
    });
  }
  return project;
}

/** What TypeScript has to say, without the columns that a fix moves. */
function typeErrors(project: UserProject): string[] {
  const { stdout } = project.run('typescript/bin/tsc', ['-p', '.']);
  return [...stdout.matchAll(/^(\S+\.ts)\((\d+),\d+\): error (TS\d+)/gm)].map((match) => match.slice(1).join(' '));
}

describe.each(BINDINGS)('$list', ({ list, declares }) => {
  test('exports what the table says', () => {
    const { names, objects } = readExports(list, readFileSync(join(modules, declares), 'utf8'));
    const table = parseTable(readFileSync(join(projectRoot, 'src/bindings/tables/exports.txt'), 'utf8'));
    const entry = table.lists.find(({ id }) => id === list)!;
    const right = new Set(
      [...table.names].filter(([, letters]) => letters.includes(entry.letter)).map(([name]) => name),
    );
    expect([...objects].sort()).toEqual([...entry.objects].sort());
    expect([...right].filter((name) => !names.has(name))).toEqual([]);
    expect([...names].filter(([name, isRight]) => isRight && name.startsWith('VK_') && !right.has(name))).toEqual([]);
    expect(right.size).toBeGreaterThan(2000);
  });
});

test('with types, what the installed binding declares is what it exports', () => {
  const project = projectWith({
    'eslint.config.js': ESLINT("{ 'vulkan/no-unknown-constant': 'error', 'vulkan/prefer-named-constant': 'error' }"),
    'a.ts': `import * as vk from 'nvk';
import { VK_SEMAPHORE_TYPE_TIMELINE, VK_FILTER_LINEAR } from 'nvk';
export const stage = vk.VK_PIPELINE_STAGE_2_COPY_BIT;
export const types = [VK_SEMAPHORE_TYPE_TIMELINE, VK_FILTER_LINEAR, vk.VkFilter.VK_FILTER_NEAREST];
export const info = new vk.VkMemoryBarrier2({ srcStageMask: 0x800 });
`,
  });
  expect(project.findings()).toEqual([
    'a.ts:3:22 vulkan/no-unknown-constant',
    'a.ts:4:23 vulkan/no-unknown-constant',
    'a.ts:5:61 vulkan/prefer-named-constant',
  ]);
  // It has no constant for the mask, so that there is nothing to write.
  const before = project.read('a.ts');
  project.eslint('--fix', '.');
  expect(project.read('a.ts')).toBe(before);
});

test('the page about types shows what is reported, and that the declarations of nvk have to be found for it', () => {
  const page = readFileSync(join(projectRoot, 'docs/types.md'), 'utf8');
  const { 'nvk.d.ts': declarations = '', ...files } = Object.fromEntries(
    [...page.matchAll(/```ts\n\/\/ (\S+)\n([^`]*)```/g)].map(([, name = '', code = '']) => [name, code]),
  );
  const shown = [...(files['app.ts'] ?? '').matchAll(/; \/\/ (.*)$/gm)].map(([, message]) => message);
  expect(shown).toHaveLength(1);
  const messagesWith = (types: string): string[] => {
    // The messages are for the reader: a name of Vulkan's in a comment is a reason to look at a file.
    const app = (files['app.ts'] ?? '').replace(/ \/\/ .*$/gm, '');
    const { stdout } = projectWith({ ...files, 'app.ts': app, 'types.d.ts': types }).eslint('--format', 'json', '.');
    const results = JSON.parse(stdout) as { messages: { message: string }[] }[];
    return results.flatMap(({ messages }) => messages.map(({ message }) => message));
  };
  expect(messagesWith('')).toEqual([]);
  expect(messagesWith(declarations)).toEqual(shown);
});

test('a number of an alias that the binding declares as an enum of its own becomes a member of that', () => {
  const { list, declares } = BINDINGS[1];
  const { objects } = readExports(list, readFileSync(join(modules, declares), 'utf8'));
  const aliases = [...objects].filter(([name, object]) => name === object).map(([name]) => name);
  expect(aliases).toContain('VkPointClippingBehaviorKHR');
  const lines = aliases.map((name) => `export const of${name}: vk.${name} = 1;\n`);
  const project = projectWith({
    'eslint.config.js': ONE_RULE,
    'a.ts': `import * as vk from '${list}';\n${lines.join('')}`,
  });
  project.eslint('--fix', '.');
  expect(project.read('a.ts')).not.toContain('= 1;');
  expect(typeErrors(project)).toEqual([]);
});

test('types change no finding of the programs that are the same in every binding', () => {
  const files = ['nvk', 'vulkan-api', 'vulkan-node'].map((name) => [
    `program-${name}.ts`,
    readFileSync(join(projectRoot, 'test/fixtures', name, 'broken.ts'), 'utf8'),
  ]);
  const project = projectWith({
    'eslint.config.js': ESLINT('vulkan.configs.recommended.rules'),
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  const rules = project.findings().map((finding) => finding.replace(/:\d+:\d+/, ''));
  for (const [file] of files) expect(rules.filter((each) => each.startsWith(`${String(file)} `))).toHaveLength(7);
  const errors = typeErrors(project);
  project.eslint('--fix', '.');
  for (const name of ['nvk', 'vulkan-api', 'vulkan-node']) {
    const fixed = readFileSync(join(projectRoot, 'test/fixtures', name, 'fixed.ts'), 'utf8');
    expect(project.read(`program-${name}.ts`)).toBe(fixed);
  }
  expect(typeErrors(project).filter((error) => !error.includes('vulkan-node'))).toEqual(
    errors.filter((error) => !error.includes('vulkan-node')),
  );
});

describe('two hundred literals', () => {
  const programs = Object.fromEntries(PROGRAMS.map(({ file, code }) => [file, code]));

  test('are fixed by ESLint, and by two runs of oxlint, into the same text, and a further run changes nothing', () => {
    const untyped = ONE_RULE.replace(', parserOptions: { projectService: true }', '');
    const byESLint = new UserProject(inject('installs')['10'], { 'eslint.config.mjs': untyped, ...programs });
    const byOxlint = new UserProject(inject('installs')['10'], { '.oxlintrc.json': PRESET, ...programs });
    expect(byESLint.eslint('--fix', '.').status).toBe(0);
    byOxlint.run(OXLINT, ['--fix', '.']);
    byOxlint.run(OXLINT, ['--fix', '.']);
    const fixed = PROGRAMS.map(({ file }) => byOxlint.read(file));
    expect(fixed).toEqual(PROGRAMS.map(({ file }) => byESLint.read(file)));
    expect(fixed).not.toContain(PROGRAMS[0]!.code);
    expect(byOxlint.run(OXLINT, ['--fix', '.'])).toMatchObject({ status: 0 });
    expect(PROGRAMS.map(({ file }) => byOxlint.read(file))).toEqual(fixed);
  });

  test('typecheck as they did before', () => {
    const project = projectWith(Object.fromEntries(TYPED.map(({ file, code }) => [file, code])));
    const before = typeErrors(project);
    const fixing = projectWith({
      'eslint.config.js': ONE_RULE,
      ...Object.fromEntries(TYPED.map(({ file, code }) => [file, code])),
    });
    expect(fixing.eslint('--fix', '.').status).toBe(0);
    expect(summary(typeErrors(fixing))).toEqual(summary(before));
    expect(summary(before)).not.toHaveProperty('named.ts');
  });
});

/** How many errors of each kind a file has: new imports move their lines. */
function summary(errors: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const error of errors) {
    const [file, , code] = error.split(' ');
    const key = `${String(file)} ${String(code)}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
