/** What the plugin finds, misses and gets wrong on the case files. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint-9';
import plugin from '../../index.js';
import { argumentsOf, misuse, refuse } from '../../scripts/project.js';
import { caseFiles, Judge, judge, passes, readCases, type Case, type Verdict } from './harness.js';

const USAGE = `Prints what the plugin finds, misses and gets wrong on the case files.

  npx tsx test/cases/score.ts                  all cases
  npx tsx test/cases/score.ts FILE.json...     those of a file, by its path or by its name in test/cases
  npx tsx test/cases/score.ts WORD...          those whose id has the word in it

  --failures     also the failing cases, with what was expected
  --tier=TIER    the cases of one tier: core, stretch or contested
  --eslint-9     under ESLint 9
`;

const args = argumentsOf(USAGE);
refuse(
  args.find((arg) => arg.startsWith('-') && !/^--(?:failures|eslint-9|tier=(?:core|stretch|contested))$/.test(arg)),
  USAGE,
);
const words = args.filter((arg) => !arg.startsWith('--'));
const files = words.filter((word) => word.endsWith('.json'));
const idParts = words.filter((word) => !word.endsWith('.json'));
const tier = args.find((arg) => arg.startsWith('--tier='))?.slice('--tier='.length);

const chosen = files.length > 0 ? files.map(locate) : caseFiles();
const engine = new Judge((args.includes('--eslint-9') ? Linter9 : Linter) as never, plugin);

interface Row {
  cases: number;
  passed: number;
  found: number;
  missed: number;
  wrong: number;
  fixes: number;
  fixesOk: number;
}
const rows = new Map<string, Row>();
const failures: { file: string; test: Case; verdict: Verdict }[] = [];

for (const file of chosen) {
  for (const test of readCases(file)) {
    if (tier !== undefined && test.tier !== tier) continue;
    if (idParts.length > 0 && !idParts.some((part) => test.id.includes(part))) continue;
    const verdict = judge(engine, test);
    const pass = passes(verdict);
    if (!pass) failures.push({ file, test, verdict });
    const silent = test.expect.length === 0 ? 'nothing expected' : 'something expected';
    for (const key of [`tier ${test.tier}`, `file ${basename(file)}`, `case ${silent}`]) {
      const row = rowOf(key);
      row.cases++;
      row.passed += Number(pass);
      row.found += verdict.found.length;
      row.missed += verdict.missed.length;
      row.wrong += verdict.wrong.length;
      row.fixes += Number(verdict.fix !== undefined);
      row.fixesOk += Number(verdict.fix?.ok === true);
    }
    for (const item of verdict.found) rowOf(`kind ${item.kind}`).found++;
    for (const item of verdict.missed) rowOf(`kind ${item.kind}`).missed++;
    for (const item of verdict.wrong) rowOf(`kind ${item.kind}`).wrong++;
  }
}

if (args.includes('--failures')) for (const failure of failures) printFailure(failure);
printTable();

/** A case file by its path, or by its name in this folder. */
function locate(file: string): string {
  if (existsSync(file)) return resolve(file);
  return caseFiles().find((known) => basename(known) === file) ?? misuse(`There is no file ${file}.`, USAGE);
}

function rowOf(key: string): Row {
  const row = rows.get(key) ?? { cases: 0, passed: 0, found: 0, missed: 0, wrong: 0, fixes: 0, fixesOk: 0 };
  rows.set(key, row);
  return row;
}

function printFailure({ file, test, verdict }: { file: string; test: Case; verdict: Verdict }): void {
  console.log(`\n## ${test.id} (${test.tier}, ${basename(file)})`);
  if (verdict.fatal !== undefined) console.log(`   CRASH  ${verdict.fatal}`);
  const lines = test.code.split('\n');
  const show = (line: number): string => (lines[line - 1] ?? '').trim().slice(0, 130);
  for (const item of verdict.missed) {
    console.log(
      `   missed ${String(item.line)} ${item.kind}${item.note === undefined ? '' : ` (${item.note})`}\n            ${show(item.line)}`,
    );
  }
  for (const item of verdict.wrong) {
    console.log(
      `   wrong  ${String(item.line)} ${item.kind} [${item.rule}] ${item.message}\n            ${show(item.line)}`,
    );
  }
  if (verdict.fix?.ok === false) printDifference('fix', verdict.fix.got, test.fixed ?? '');
  if (verdict.secondFix !== undefined) printDifference('second fix', verdict.secondFix, verdict.fix?.got ?? '');
  if (verdict.suggestion?.ok === false) {
    const { got } = verdict.suggestion;
    if (got.length === 0) console.log('   suggestion: none came');
    for (const code of got) printDifference('suggestion', code, test.suggested ?? '');
  }
}

function printDifference(what: string, got: string, want: string): void {
  const have = got.split('\n');
  const need = want.split('\n');
  for (let index = 0; index < Math.max(have.length, need.length); index++) {
    if (have[index] === need[index]) continue;
    console.log(
      `   ${what} ${String(index + 1)}\n     want ${need[index] ?? '(no line)'}\n     got  ${have[index] ?? '(no line)'}`,
    );
  }
}

function printTable(): void {
  const head = ['', 'cases', 'passed', 'found', 'missed', 'wrong', 'fixes ok'];
  const body = [...rows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, row]) => [
      key,
      row.cases === 0 ? '' : String(row.cases),
      row.cases === 0 ? '' : `${String(row.passed)} (${((100 * row.passed) / row.cases).toFixed(1)}%)`,
      String(row.found),
      String(row.missed),
      String(row.wrong),
      row.fixes === 0 ? '' : `${String(row.fixesOk)}/${String(row.fixes)}`,
    ]);
  const widths = head.map((cell, column) => Math.max(cell.length, ...body.map((line) => line[column]?.length ?? 0)));
  console.log();
  for (const line of [head, ...body]) {
    console.log(
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}
