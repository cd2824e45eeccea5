/**
 * The tests that each case comes out as it says. A release of ESLint has a file of its own, so that they run at once.
 */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';
import { type Case, caseFiles, Judge, judge, type LinterClass, readCases } from './harness.js';

/** A test for each case, under one release. */
export function testCases(linterClass: LinterClass): void {
  const engine = new Judge(linterClass, plugin);
  describe.each(caseFiles().map((file) => ({ file: basename(file), cases: readCases(file) })))('$file', ({ cases }) => {
    it.each(cases)('$id', (test) => {
      check(engine, test);
    });
  });
}

/** Compares piece by piece, so that a failure says which part of the case it is. */
function check(engine: Judge, test: Case): void {
  const verdict = judge(engine, test);
  expect(verdict.fatal, 'a crash, or code that does not parse').toBeUndefined();
  if (test.tier === 'contested') return;
  expect({ missed: verdict.missed, wrong: verdict.wrong }).toEqual({ missed: [], wrong: [] });
  if (verdict.fix?.ok === false) expect(verdict.fix.got).toBe(test.fixed);
  expect(verdict.secondFix, 'a second fix run changes the code').toBeUndefined();
  if (verdict.suggestion?.ok === false) expect(verdict.suggestion.got).toContain(test.suggested);
}
