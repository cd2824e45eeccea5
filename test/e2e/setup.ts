/**
 * Before the end-to-end tests: packs the plugin and installs the tarball as a user does, once beside each ESLint that it
 * supports. Tests make their projects inside these folders, where Node finds what is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../scripts/project.js';

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
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(npm(pack, projectRoot)) as [{ filename: string }];
  const tarball = join(folder, packed.filename);
  provide('tarball', tarball);
  provide('installs', {
    '9': install(join(folder, 'eslint-9'), tarball, 'eslint-9'),
    '10': install(join(folder, 'eslint-10'), tarball, 'eslint'),
  });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Installs the tarball, and of everything else the version that the project itself has. */
function install(folder: string, tarball: string, eslint: string): string {
  const version = (name: string): string => {
    const manifest = readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  };
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'user',
      private: true,
      devDependencies: {
        '@typescript-eslint/parser': version('@typescript-eslint/parser'),
        eslint: version(eslint),
        'eslint-plugin-vulkan': `file:${tarball}`,
        jiti: version('jiti'),
        typescript: version('typescript'),
      },
    }),
  );
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'], folder);
  return folder;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
}
