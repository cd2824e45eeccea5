import { basename } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint-9';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';
import { type Case, caseFiles, Judge, judge, KIND_OF_RULE, passes, readCases, SAMPLES } from './harness.js';

const files = caseFiles().map((file) => ({ file, cases: readCases(file) }));
const all = files.flatMap(({ cases }) => cases);
const own = files.filter(({ file }) => file !== SAMPLES).flatMap(({ cases }) => cases);
/** Cases that the plugin does not meet, each with the reason. */
const gaps = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('known-gaps.json', import.meta.url), 'utf8')) as Record<string, string>,
  ),
);

describe('the case files', () => {
  it('name each case once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('expect reports on lines that exist, of kinds that a rule has', () => {
    const kinds = new Set(Object.values(KIND_OF_RULE));
    const wrong = all.filter(({ code, expect: expected, mayReport }) => {
      const last = code.split('\n').length - 1;
      return [...expected, ...(mayReport ?? [])].some(
        ({ line, kind, altLines }) => !kinds.has(kind) || [line, ...(altLines ?? [])].some((at) => at < 1 || at > last),
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('hold silent cases for nearly half, and every kind', () => {
    const judged = own.filter(({ tier }) => tier !== 'contested');
    expect(judged.filter((test) => test.expect.length === 0).length / judged.length).toBeGreaterThan(0.45);
    const kinds = new Set(own.flatMap((test) => test.expect.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...new Set(Object.values(KIND_OF_RULE))].sort());
  });

  it('name only cases that exist as known gaps', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect([...gaps.keys()].filter((id) => !ids.has(id) && existsSync(SAMPLES))).toEqual([]);
  });
});

const releases = [
  { name: 'ESLint 10', engine: new Judge(Linter, plugin) },
  { name: 'ESLint 9', engine: new Judge(Linter9 as never, plugin) },
];

for (const { name, engine } of releases) {
  describe.each(files.map(({ file, cases }) => ({ file: basename(file), cases })))(`${name}: $file`, ({ cases }) => {
    it.each(cases.filter(({ id }) => !gaps.has(id)))('$id', (test) => {
      check(engine, test);
    });

    const known = cases.filter(({ id }) => gaps.has(id));
    if (known.length === 0) return;
    it('still has its known gaps', () => {
      const closed = known.filter((test) => passes(judge(engine, test)));
      expect(
        closed.map(({ id }) => id),
        'take these out of known-gaps.json',
      ).toEqual([]);
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
