/** The programs of this repository: the examples of the docs, and what the tests have of each binding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import { programsIn, projectRoot } from '../scripts/project.js';
import type { Cost } from './measure.js';
import { lintTimes, sumOf } from './measure.js';
import { msOf, percentOf, ratioOf } from './report.js';

const FOLDERS = ['docs/examples', 'test/fixtures/interop', 'test/fixtures'];

/** A row for each group of programs: the sum of what their files take, each linted as a file of its own. */
export function programs(
  variants: Readonly<Record<'magic' | 'strict', Linter.Config[]>>,
  rounds: number,
): (string | number)[][] {
  return FOLDERS.map((folder) => {
    const own = programsIn(folder).filter((file) => folder !== 'test/fixtures' || !file.startsWith('interop'));
    const files = own.map((file) => readFileSync(join(projectRoot, folder, file), 'utf8'));
    const times = files.map((text) => lintTimes(text, variants, rounds));
    const total = (cost: (of: (typeof times)[number]) => Cost): Cost => sumOf(times.map(cost));
    const magic = total(({ cost }) => cost.magic);
    const strict = total(({ cost }) => cost.strict);
    const whole = times.reduce((sum, { parse, floor }) => sum + parse + floor, 0);
    const lines = files.reduce((sum, text) => sum + text.split('\n').length, 0);
    const label = folder === 'test/fixtures' ? 'test/fixtures, a program in each binding' : folder;
    return [label, files.length, lines, ratioOf(strict, magic), percentOf(strict, whole), msOf(magic), msOf(strict)];
  });
}
