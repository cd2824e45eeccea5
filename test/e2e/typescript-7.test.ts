/**
 * TypeScript 7 compiles, TypeScript 6 serves typescript-eslint: 7 has no API that a parser could use, and
 * typescript-eslint refuses it. This is how TypeScript's makers say the two live side by side.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { install, versionOf } from './install.js';
import { FINDINGS, FIXED_PROGRAM, PROGRAM, UserProject } from './user-project.js';

const CONFIG = `import parser from '@typescript-eslint/parser';
import vulkan from 'eslint-plugin-vulkan';
import { defineConfig } from 'eslint/config';

export default defineConfig([
  { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { projectService: true } } },
  vulkan.configs.strict,
]);
`;
/** A binding that has less than is known of it: only its types say so. */
const BINDING = `declare module 'nvk' {
  export const VK_FILTER_NEAREST: number;
}
`;
const TYPED = `import * as vk from 'nvk';

export const filters = [vk.VK_FILTER_NEAREST, vk.VK_FILTER_LINEAR];
`;
const TSCONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: 'es2023',
    module: 'nodenext',
    types: [],
    noEmit: true,
  },
  include: ['*.ts'],
};

describe.each(['9', '10'] as const)('with ESLint %s', (major) => {
  let modules: string;

  beforeAll(() => {
    const parent = mkdtempSync(join(dirname(inject('tarball')), 'typescript-7-'));
    modules = install(parent, {
      '@typescript-eslint/parser': versionOf('@typescript-eslint/parser'),
      '@typescript/native': 'npm:typescript@7.0.2',
      eslint: versionOf(major === '9' ? 'eslint-9' : 'eslint'),
      'eslint-plugin-vulkan': `file:${inject('tarball')}`,
      jiti: versionOf('jiti'),
      typescript: 'npm:@typescript/typescript6@6.0.2',
    });
  });

  afterAll(() => {
    rmSync(modules, { recursive: true, force: true });
  });

  const project = (files: Readonly<Record<string, string>> = {}): UserProject =>
    new UserProject(modules, {
      'package.json': '{ "type": "module" }',
      'eslint.config.ts': CONFIG,
      'tsconfig.json': JSON.stringify(TSCONFIG),
      ...files,
    });

  test('the configuration passes the strictest compiler', () => {
    const user = project();
    expect(user.run('@typescript/native/bin/tsc', ['--version']).stdout).toMatch(/^Version 7\./);
    expect(user.run('@typescript/native/bin/tsc')).toMatchObject({ status: 0, stdout: '' });
  });

  test('a wrong configuration does not', () => {
    const user = project({ 'eslint.config.ts': CONFIG.replace('configs.strict', 'configs.severe') });
    expect(user.run('@typescript/native/bin/tsc').stdout).toMatch(/TS2339: .*'severe'/);
  });

  test('finds and fixes what it does beside TypeScript 6 alone', () => {
    const user = project({ 'a.ts': PROGRAM });
    expect(user.findings()).toEqual(FINDINGS.map((finding) => `a.ts:${finding}`));
    user.findings('--fix');
    expect(user.read('a.ts')).toBe(FIXED_PROGRAM);
  });

  test('reads the types', () => {
    const user = project({ 'binding.d.ts': BINDING, 'a.ts': TYPED });
    expect(user.findings()).toEqual(['a.ts:3:47 vulkan/no-unknown-constant']);
    expect(project({ 'a.ts': TYPED }).findings()).toEqual([]);
  });
});
