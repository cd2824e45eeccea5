/** What is reported of a file follows from that file alone: the order of the files and what ran before change nothing. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../index.js';
import { caseFiles, readCases } from './cases/harness.js';

const programs = caseFiles()
  .flatMap((file) => readCases(file))
  .map(({ code }) => code);
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.strict];

/** The reports on each of the programs at `order`, one after the other in one linter. */
function reportsInOrder(order: readonly number[]): Map<number, Linter.LintMessage[]> {
  const linter = new Linter();
  return new Map(order.map((index) => [index, linter.verify(programs[index] ?? '', config, 'a.ts')]));
}

// Some thousand programs, three times: slow machines need their time.
test('any split and order of the files gives the same reports', () => {
  const forward = programs.map((_, index) => index);
  const whole = reportsInOrder(forward);
  expect([...whole.values()].flat().length).toBeGreaterThan(500);
  const backward = reportsInOrder(forward.toReversed());
  const odd = reportsInOrder(forward.filter((index) => index % 2 === 1));
  const even = reportsInOrder(forward.filter((index) => index % 2 === 0));
  for (const index of forward) {
    expect(backward.get(index), programs[index]).toEqual(whole.get(index));
    expect(odd.get(index) ?? even.get(index), programs[index]).toEqual(whole.get(index));
  }
});
