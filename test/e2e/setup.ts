/**
 * Before the end-to-end tests: packs the plugin and installs the tarball as a user does, once beside each ESLint that
 * it supports. Tests make their projects inside these folders, where Node finds what is installed.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { install, pack, versionOf } from './install.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed plugin. */
    tarball: string;
    /** A folder for each major version of ESLint, with it and the plugin installed. */
    installs: Readonly<Record<'9' | '10', string>>;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vulkan-e2e-')));
  const tarball = pack(folder);
  // Of everything else the version that the project itself has.
  const beside = (eslint: string): string =>
    install(join(folder, eslint), {
      '@typescript-eslint/parser': versionOf('@typescript-eslint/parser'),
      eslint: versionOf(eslint),
      'eslint-plugin-vulkan': `file:${tarball}`,
      jiti: versionOf('jiti'),
      typescript: versionOf('typescript'),
    });
  provide('tarball', tarball);
  provide('installs', { '9': beside('eslint-9'), '10': beside('eslint') });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
