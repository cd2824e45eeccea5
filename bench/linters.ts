/** Whole runs of ESLint and of oxlint, both with the plugin, over many files: what a CI waits for. */
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
  /** Median milliseconds of a run. */
  readonly eslint: number;
  readonly oxlint: number;
}

/** Lints `count` files of the same text with both, `rounds` times, in turn. */
export function linterTimes(text: string, count: number, rules: object, rounds: number): LinterTimes {
  const folder = mkdtempSync(join(tmpdir(), 'vulkan-bench-'));
  try {
    mkdirSync(join(folder, 'src'));
    for (let index = 0; index < count; index++) writeFileSync(join(folder, `src/file-${index}.ts`), text);
    writeFileSync(
      join(folder, 'eslint.config.mjs'),
      `import parser from ${JSON.stringify(pathToFileURL(require.resolve('@typescript-eslint/parser')).href)};
import vulkan from ${JSON.stringify(pathToFileURL(plugin).href)};
export default [{ files: ['**/*.ts'], languageOptions: { parser } }, vulkan.configs.strict];
`,
    );
    const oxlint = { jsPlugins: [{ name: 'vulkan', specifier: plugin }], categories: { correctness: 'off' }, rules };
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(oxlint));
    const run = (script: string): number =>
      timeOf(() => {
        const args = [join(projectRoot, 'node_modules', script), '--quiet', 'src'];
        const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 });
        if (status !== 0 && status !== 1) throw new Error(stderr.toString());
      });
    const eslintTimes: number[] = [];
    const oxlintTimes: number[] = [];
    for (let round = 0; round < rounds; round++) {
      eslintTimes.push(run('eslint/bin/eslint.js'));
      oxlintTimes.push(run('oxlint/bin/oxlint'));
    }
    return { eslint: median(eslintTimes), oxlint: median(oxlintTimes) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
