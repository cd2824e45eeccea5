/** The case files are in order; `eslint-*.test.ts` show that each case comes out as it says. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseFiles, KIND_OF_RULE, readCases, SAMPLES } from './harness.js';

const files = caseFiles().map((file) => ({ file, cases: readCases(file) }));
const all = files.flatMap(({ cases }) => cases);
const own = files.filter(({ file }) => file !== SAMPLES).flatMap(({ cases }) => cases);

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
});

it('the README says what each file is about, and of no other', () => {
  const [, table = ''] = readFileSync(new URL('README.md', import.meta.url), 'utf8').split('## The files');
  const named = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w*-]+/g) ?? []);
  const covers = (name: string, file: string): boolean =>
    name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : file === `${name}.json`;
  const names = files.filter(({ file }) => file !== SAMPLES).map(({ file }) => basename(file));
  expect(names.filter((file) => !named.some((name) => covers(name, file)))).toEqual([]);
  expect(named.filter((name) => !names.some((file) => covers(name, file)))).toEqual([]);
});
