/** What every script of the project needs: where the project is, and the plugin as it was built. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type plugin from '../index.js';

export type VulkanPlugin = typeof plugin;

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** The programs below a folder of the project, as paths from there: TypeScript and JavaScript, without declarations. */
export function programsIn(folder: string): string[] {
  const root = join(projectRoot, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:[jt]s|cjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The compiled plugin, as a user gets it. Throws a sentence that says what to run when it is not there. */
export async function loadBuiltPlugin(): Promise<VulkanPlugin> {
  const entry = join(projectRoot, 'dist/index.js');
  if (!existsSync(entry)) throw new Error('dist/index.js is missing. Run `npm run build` first.');
  const module = (await import(pathToFileURL(entry).href)) as { default: VulkanPlugin };
  return module.default;
}

/** What a script was called with. `--help` prints its usage and ends it. */
export function argumentsOf(usage: string): string[] {
  const args = process.argv.slice(2);
  if (!args.includes('--help') && !args.includes('-h')) return args;
  console.log(usage);
  process.exit(0);
}

/** Ends a script that was called with an argument that it does not know, if there is one. */
export function refuse(unknown: string | undefined, usage: string): void {
  if (unknown !== undefined) misuse(`Unknown argument "${unknown}".`, usage);
}

/** Ends a script that was called the wrong way: with status 2, one sentence and how to call it. */
export function misuse(message: string, usage: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

/** Ends a script with status 1, and one sentence instead of a stack trace. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
