/** Every script of the project says what it is for, and what it does not understand it does not do. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project.js';

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** The scripts of package.json that are a file of this project. */
const named = Object.values(scripts).flatMap((command) => /tsx (\S+\.ts)$/.exec(command)?.[1] ?? []);
const files = [...named, 'test/cases/score.ts'];

test.each(files)('%s', (file) => {
  const run = (argument: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', file, argument], { cwd: projectRoot, encoding: 'utf8' });
  const help = run('--help');
  expect(help.stderr).toBe('');
  expect(help.status).toBe(0);
  expect(help.stdout).toMatch(/^[A-Z].*\n[^]*^ {2}(?:npm run|npx tsx) /m);
  const wrong = run('--no-such-option');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('--no-such-option');
  expect(wrong.stderr).toContain(help.stdout.toString().trim().split('\n')[0]);
  expect(wrong.stdout).toBe('');
});
