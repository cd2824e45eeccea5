/**
 * Runs the cases of one rule under ESLint 10 and ESLint 9. Every error has to say its message, its data, where it
 * begins and ends, and what each suggestion writes; a case without `output` is one that `--fix` leaves alone.
 */
import * as parser from '@typescript-eslint/parser';
import { RuleTester } from 'eslint';
import { RuleTester as RuleTester9 } from 'eslint-9';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';

type RuleName = keyof typeof plugin.rules;

export interface ValidCase {
  readonly name: string;
  readonly code: string;
  readonly options?: readonly object[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface InvalidCase extends ValidCase {
  /** What one pass of `--fix` writes. */
  readonly output?: string;
  readonly errors: readonly ExpectedError[];
}

export interface ExpectedError {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** Where it begins and ends, lines and columns from 1: `'2:41-2:42'`. */
  readonly at: string;
  readonly suggestions?: readonly ExpectedSuggestion[];
}

export interface ExpectedSuggestion {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly output: string;
}

export interface Cases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** Cases in TypeScript, read by `@typescript-eslint/parser`. */
export function testRule(name: RuleName, cases: Cases): void {
  run(name, cases, { parser });
}

/** Cases in JavaScript, read by ESLint's own parser. */
export function testRuleInJavaScript(name: RuleName, cases: Cases): void {
  run(name, cases, {});
}

function run(name: RuleName, cases: Cases, languageOptions: { parser?: typeof parser }): void {
  const rule = plugin.rules[name];
  const tests = {
    valid: cases.valid,
    invalid: cases.invalid.map((each) => ({ ...each, errors: each.errors.map(located) })),
    // ESLint 9 does not know them, and does not mind.
    assertionOptions: { requireMessage: 'messageId', requireLocation: true, requireData: true },
  };
  describe('ESLint 10', () => {
    new RuleTester({ languageOptions }).run(name, rule, tests as unknown as Tests);
  });
  describe('ESLint 9', () => {
    new RuleTester9({ languageOptions }).run(name, rule as never, tests as never);
  });
  it('names no case twice', () => {
    const names = [...cases.valid, ...cases.invalid].map((each) => each.name);
    expect(names.filter((each, index) => names.indexOf(each) !== index)).toEqual([]);
  });
}

function located({ at, ...error }: ExpectedError): object {
  const match = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(at);
  if (match === null) throw new Error(`"${at}" is no place of the form 1:2-3:4.`);
  const [line, column, endLine, endColumn] = match.slice(1).map(Number);
  return { ...error, line, column, endLine, endColumn };
}

type Tests = Parameters<RuleTester['run']>[2];

for (const tester of [RuleTester, RuleTester9]) {
  tester.describe = describe;
  tester.it = it;
}
