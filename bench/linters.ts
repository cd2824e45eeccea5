/** Whole runs of ESLint and of oxlint over many files: what a CI waits for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../scripts/project.js';
import { median, timeOf } from './measure.js';

const require = createRequire(import.meta.url);
const plugin = join(projectRoot, 'dist/index.js');

export interface LinterTimes {
  /** Median milliseconds of a run of ESLint with all rules. */
  readonly eslint: number;
  /** The same without the plugin, and with one rule of ESLint's own. */
  readonly alone: number;
  /** A second run with `--cache`, nothing changed. */
  readonly cached: number;
  /** With `--concurrency 2`. */
  readonly threads: number;
  /** oxlint with the same rules. */
  readonly oxlint: number;
}

/** Lints `count` files of the same text in each way, `rounds` times, in turn. */
export function linterTimes(text: string, count: number, rules: object, rounds: number): LinterTimes {
  const folder = mkdtempSync(join(tmpdir(), 'vulkan-bench-'));
  try {
    mkdirSync(join(folder, 'src'));
    for (let index = 0; index < count; index++) writeFileSync(join(folder, `src/file-${index}.ts`), text);
    const parser = pathToFileURL(require.resolve('@typescript-eslint/parser')).href;
    const config = (imports: string, use: string): string => `import parser from ${JSON.stringify(parser)};
${imports}
export default [{ files: ['**/*.ts'], languageOptions: { parser } }${use}];
`;
    const vulkan = `import vulkan from ${JSON.stringify(pathToFileURL(plugin).href)};`;
    writeFileSync(join(folder, 'eslint.config.mjs'), config(vulkan, ', vulkan.configs.strict'));
    // With one rule of its own: the first one, whatever it is, costs a run of ESLint a seventh.
    writeFileSync(join(folder, 'alone.config.mjs'), config('', ", { rules: { 'no-debugger': 'error' } }"));
    const oxlint = { jsPlugins: [{ name: 'vulkan', specifier: plugin }], categories: { correctness: 'off' }, rules };
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(oxlint));
    const run = (script: string, ...options: string[]): number =>
      timeOf(() => {
        const args = [join(projectRoot, 'node_modules', script), '--quiet', ...options, 'src'];
        const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 });
        // A plugin that fails is a finding to oxlint, and a fast run.
        const hasFailed = (status !== 0 && status !== 1) || stdout.includes('Error running JS plugin');
        if (hasFailed) throw new Error(stderr.toString() || stdout.toString());
      });
    const eslint = 'eslint/bin/eslint.js';
    const ways: Readonly<Record<keyof LinterTimes, () => number>> = {
      eslint: () => run(eslint),
      alone: () => run(eslint, '--config', 'alone.config.mjs'),
      // In a place of its own: a run without --cache deletes the usual one.
      cached: () => run(eslint, '--cache', '--cache-location', 'warm.eslintcache'),
      threads: () => run(eslint, '--concurrency', '2'),
      oxlint: () => run('oxlint/bin/oxlint'),
    };
    ways.cached();
    const times = Object.keys(ways).map((way) => [way, [] as number[]] as const);
    for (let round = 0; round < rounds; round++) {
      for (const [way, list] of times) list.push(ways[way as keyof LinterTimes]());
    }
    return Object.fromEntries(times.map(([way, list]) => [way, median(list)])) as unknown as LinterTimes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
