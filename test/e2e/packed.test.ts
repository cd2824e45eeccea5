/** The packed plugin in projects as users have them, with each ESLint that it supports. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import plugin from '../../index.js';
import { loadBuiltPlugin, projectRoot, type VulkanPlugin } from '../../scripts/project.js';
import { FINDINGS, FIXED_PROGRAM, PROGRAM, UserProject } from './user-project.js';

const TYPESCRIPT_CONFIG = `import parser from '@typescript-eslint/parser';
import vulkan from 'eslint-plugin-vulkan';
import { defineConfig } from 'eslint/config';

export default defineConfig([{ files: ['**/*.ts'], languageOptions: { parser } }, vulkan.configs.strict]);
`;
const MODULE_CONFIG = `import vulkan from 'eslint-plugin-vulkan';
export default [vulkan.configs.strict];
`;
const COMMONJS_CONFIG = `const { default: vulkan } = require('eslint-plugin-vulkan');
module.exports = [vulkan.configs.strict];
`;
const NAMED_COMMONJS_CONFIG = `const { configs, rules, meta } = require('eslint-plugin-vulkan');
module.exports = [{ ...configs.strict, plugins: { [meta.namespace]: { meta, rules } } }];
`;
/** What the types of the plugin know: each of these is a mistake. */
const MISTAKES = `import vulkan, { rules, type VulkanRules, type VulkanSettings } from 'eslint-plugin-vulkan';

// @ts-expect-error
void vulkan.rules['no-such'];
// @ts-expect-error
void rules['no-such'];
// @ts-expect-error
void ({ modules: { './x': 'nvkk' } } satisfies VulkanSettings);
// @ts-expect-error
void ({ module: {} } satisfies VulkanSettings);
// @ts-expect-error
void ({ apiVersion: 1.3 } satisfies VulkanSettings);
// @ts-expect-error
void ({ 'vulkan/no-invalid-usage': ['error', { legcy: true }] } satisfies VulkanRules);
// @ts-expect-error
void ({ 'vulkan/no-such': 'error' } satisfies VulkanRules);

export default [];
`;
/** Configurations to compile, by the names of their files: those that the pages show are among them. */
function typescriptConfigs(): Record<string, string> {
  const files: Record<string, string> = { 'eslint.config.ts': TYPESCRIPT_CONFIG, 'mistakes.ts': MISTAKES };
  for (const page of ['README', 'docs/settings', 'docs/types']) {
    const text = readFileSync(join(projectRoot, `${page}.md`), 'utf8');
    const shown = [...text.matchAll(/```ts\n(\/\/ eslint\.config\.ts\n[^`]*)```/g)];
    for (const [index, [, code = '']] of shown.entries()) files[`${page}-${index}.ts`] = code;
  }
  return files;
}
const found = (file: string): string[] => FINDINGS.map((finding) => `${file}:${finding}`);

describe('the package', () => {
  test('is what publint expects of a package', async () => {
    const file = readFileSync(inject('tarball'));
    const pack = { tarball: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) };
    const { messages, pkg } = await publint({ pack });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('has types that resolve wherever an ES module does', async () => {
    const pack = createPackageFromTarballData(readFileSync(inject('tarball')));
    const analysis = await checkPackage(pack);
    if (analysis.types === false) throw new Error('The package has no types.');
    // The package is an ES module alone: old resolution and require() in TypeScript's eyes are not its business.
    const foreign = ['node10', 'node16-cjs'];
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && foreign.includes(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });

  test('carries the tables, the preset and the licences, and no tests or scripts', () => {
    const pack = createPackageFromTarballData(readFileSync(inject('tarball')));
    const files = pack.listFiles().map((file) => file.replace(/^\/node_modules\/eslint-plugin-vulkan\//, ''));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'oxlint.json', 'dist/index.js']));
    expect(files).toContain('dist/tables/registry.txt');
    expect(files.filter((file) => /^(?:dist\/)?(?:test|scripts|bench|src|rules)\//.test(file))).toEqual([]);
  });

  test('has declarations that stand on ESLint alone', () => {
    const declarations = readFileSync(join(projectRoot, 'dist/index.d.ts'), 'utf8');
    const imports = [...declarations.matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1]);
    expect(new Set(imports)).toEqual(new Set(['eslint']));
  });

  test('says of each rule what its module says', async () => {
    const published = await loadBuiltPlugin();
    const metasOf = (of: VulkanPlugin): object =>
      Object.fromEntries(Object.entries(of.rules).map(([name, { meta }]) => [name, meta]));
    expect(metasOf(published)).toEqual(metasOf(plugin));
    expect(published.configs.strict.rules).toEqual(plugin.configs.strict.rules);
  });
});

describe.each(['9', '10'] as const)('with ESLint %s', (major) => {
  const install = inject('installs')[major];
  const project = (files: Readonly<Record<string, string>>): UserProject => new UserProject(install, files);
  const typescript = (): UserProject =>
    project({ 'package.json': '{ "type": "module" }', 'eslint.config.ts': TYPESCRIPT_CONFIG, 'a.ts': PROGRAM });

  test('is the version it says', () => {
    expect(project({}).eslint('--version').stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  test('configurations in TypeScript pass the strictest compiler, and what is misspelt in them does not', () => {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      target: 'es2023',
      module: 'nodenext',
      types: [],
      noEmit: true,
    };
    const configs = typescriptConfigs();
    expect(Object.keys(configs)).toEqual(expect.arrayContaining(['README-0.ts', 'docs/settings-1.ts']));
    const user = project({
      'package.json': '{ "type": "module" }',
      ...configs,
      'tsconfig.json': JSON.stringify({ compilerOptions, include: ['**/*.ts'] }),
    });
    const run = user.run('typescript/bin/tsc');
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  test('a configuration in TypeScript lints TypeScript', () => {
    expect(typescript().findings()).toEqual(found('a.ts'));
  });

  test('a configuration in JavaScript lints JavaScript', () => {
    const user = project({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': MODULE_CONFIG,
      'a.js': PROGRAM,
    });
    expect(user.findings()).toEqual(found('a.js'));
  });

  test.each([
    ['the default export', COMMONJS_CONFIG],
    ['its exports by name', NAMED_COMMONJS_CONFIG],
  ])('a CommonJS configuration with %s lints CommonJS', (_, config) => {
    const program = PROGRAM.replace("import * as vk from 'nvk';", "const vk = require('nvk');").replace(
      /^export .*$/m,
      'module.exports = { buffer, image, imported };',
    );
    const user = project({ 'eslint.config.cjs': config, 'a.cjs': program });
    expect(user.findings()).toEqual(found('a.cjs'));
  });

  test('--fix names the number, and a second run changes nothing', () => {
    const user = typescript();
    expect(user.findings('--fix')).toHaveLength(FINDINGS.length - 1);
    expect(user.read('a.ts')).toBe(FIXED_PROGRAM);
    user.findings('--fix');
    expect(user.read('a.ts')).toBe(FIXED_PROGRAM);
  });

  test('--cache and --concurrency find the same', () => {
    const user = project({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': MODULE_CONFIG,
      ...Object.fromEntries(['a.js', 'b.js', 'c.js', 'd.js'].map((file) => [file, PROGRAM])),
    });
    const expected = ['a.js', 'b.js', 'c.js', 'd.js'].flatMap(found);
    expect(user.findings('--cache')).toEqual(expected);
    expect(user.read('.eslintcache')).toContain('a.js');
    expect(user.findings('--cache')).toEqual(expected);
    // What is changed is linted again, and nothing else needs to be.
    writeFileSync(join(user.folder, 'b.js'), PROGRAM.replace('130', '131'));
    writeFileSync(join(user.folder, 'c.js'), '');
    expect(user.findings('--cache')).toEqual(expected.filter((each) => !each.startsWith('c.js')));
    writeFileSync(join(user.folder, 'c.js'), PROGRAM);
    expect(user.findings('--concurrency', '2')).toEqual(expected);
  });

  test('--suppress-all keeps what is there and reports what is new', () => {
    const user = typescript();
    expect(user.eslint('--suppress-all', '.').status).toBe(0);
    expect(user.findings()).toEqual([]);
    writeFileSync(join(user.folder, 'b.ts'), PROGRAM);
    expect(user.findings()).toEqual(found('b.ts'));
    // As a second finding of a rule in a file that has one suppressed.
    writeFileSync(join(user.folder, 'b.ts'), '');
    writeFileSync(join(user.folder, 'a.ts'), user.read('a.ts').replace('4096,', '4096, flags: 3,'));
    expect(user.findings().filter((each) => each.endsWith('named-constant'))).toHaveLength(2);
  });

  test('--print-config shows the rules and their severity', () => {
    const user = typescript();
    const config = JSON.parse(user.eslint('--print-config', 'a.ts').stdout) as { rules: Record<string, unknown[]> };
    expect(config.rules['vulkan/prefer-named-constant']?.[0]).toBe(2);
  });

  test('a directive and a severity of the user count', () => {
    const user = project({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': `import vulkan from 'eslint-plugin-vulkan';
export default [vulkan.configs.strict, { rules: { 'vulkan/no-foreign-constant': 'off' } }];
`,
      'a.js': PROGRAM.replace('usage: 130,', 'usage: 130, // eslint-disable-line vulkan/prefer-named-constant'),
    });
    expect(user.findings('--report-unused-disable-directives')).toEqual([
      'a.js:10:12 vulkan/no-invalid-flags',
      'a.js:15:15 vulkan/no-mismatched-handle-type',
    ]);
  });

  test('directives of every kind silence a rule, and one that silences nothing is reported', () => {
    const user = project({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': MODULE_CONFIG,
      'block.js': `/* eslint-disable vulkan/no-invalid-flags */\n${PROGRAM}`,
      'file.js': `/* eslint vulkan/no-foreign-constant: "off", vulkan/no-mismatched-handle-type: "warn" */\n${PROGRAM}`,
      'line.js': PROGRAM.replace(
        /^( +usage: 130)/m,
        '  // eslint-disable-next-line vulkan/prefer-named-constant -- as measured\n$1',
      ),
    });
    expect(user.findings()).toEqual([
      'block.js:6:10 vulkan/prefer-named-constant',
      'block.js:12:11 vulkan/no-foreign-constant',
      'block.js:16:15 vulkan/no-mismatched-handle-type',
      'file.js:6:10 vulkan/prefer-named-constant',
      'file.js:11:12 vulkan/no-invalid-flags',
      'file.js:16:15 vulkan/no-mismatched-handle-type',
      'line.js:11:12 vulkan/no-invalid-flags',
      'line.js:12:11 vulkan/no-foreign-constant',
      'line.js:16:15 vulkan/no-mismatched-handle-type',
    ]);
    writeFileSync(join(user.folder, 'nothing.js'), 'export {}; // eslint-disable-line vulkan/no-invalid-flags\n');
    const { stdout } = user.eslint('--report-unused-disable-directives', 'nothing.js');
    expect(stdout).toContain("no problems were reported from 'vulkan/no-invalid-flags'");
  });

  test('a rule takes its options, and no others', () => {
    const legacy = `import * as vk from 'nvk';
const info = new vk.VkImportMemoryWin32HandleInfoNV({});
export { info };
`;
    const withOptions = (options: string): UserProject =>
      project({
        'package.json': '{ "type": "module" }',
        'eslint.config.js': `import vulkan from 'eslint-plugin-vulkan';
export default [{ plugins: { vulkan }, rules: { 'vulkan/no-legacy-name': ['error', ${options}] } }];
`,
        'a.js': legacy,
      });
    expect(withOptions('{}').findings()).toEqual([]);
    expect(withOptions('{ extensions: true }').findings()).toEqual(['a.js:2:18 vulkan/no-legacy-name']);
    const { status, stderr } = withOptions('{ extension: true }').eslint('.');
    expect(status).toBe(2);
    expect(stderr).toMatch(/vulkan\/no-legacy-name[^]*extension/);
  });

  test('a setting that does not exist is an error that names the ones that do', () => {
    const user = project({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': `import vulkan from 'eslint-plugin-vulkan';
export default [vulkan.configs.strict, { settings: { vulkan: { module: {} } } }];
`,
      'a.js': PROGRAM,
    });
    const run = user.eslint('.');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/settings\.vulkan\.module is unknown\. Known settings: .*modules/);
  });
});
