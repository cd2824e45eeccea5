/** Packs and installs as a user does. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project.js';

/** What a package.json says of a dependency: a version, an alias, a file. By the name that it is installed under. */
export type Packages = Readonly<Record<string, string>>;

/** Writes the tarball that would be published into `folder`; returns its path. */
export function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(npm(args, projectRoot)) as [{ filename: string }];
  return join(folder, packed.filename);
}

/** Makes a folder with these packages installed in it; returns it. */
export function install(folder: string, packages: Packages): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'user', private: true, devDependencies: packages }),
  );
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'], folder);
  return folder;
}

/** The version of a package that the project itself has. */
export function versionOf(name: string): string {
  const manifest = readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
}
