/**
 * The case format, and the judge: lints one case, compares reports, fixes and suggestions with what it expects.
 * Used by `releases.ts` (vitest) and `score.ts` (a table on the terminal).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';

export type Kind = 'raw-literal' | 'invalid-combination' | 'wrong-enum' | 'wrong-handle-api';
export type Tier = 'core' | 'stretch' | 'contested';

export interface Expectation {
  readonly line: number;
  readonly kind: Kind;
  readonly note?: string;
  /** Lines on which the report is as good. */
  readonly altLines?: readonly number[];
}

/** One case; the README of this folder says what each field means. */
export interface Case {
  readonly id: string;
  readonly code: string;
  readonly expect: readonly Expectation[];
  readonly fixed?: string;
  readonly fixAlternatives?: readonly string[];
  readonly fixedCompare?: 'modulo-import-order';
  readonly suggested?: string;
  readonly mayReport?: readonly Expectation[];
  readonly tier: Tier;
}

/** What the reports of a rule count as. Rules that are not here are neither run for fixes nor judged. */
export const KIND_OF_RULE: Readonly<Record<string, Kind>> = {
  'prefer-named-constant': 'raw-literal',
  'no-invalid-flags': 'invalid-combination',
  'no-invalid-usage': 'invalid-combination',
  'no-pointless-flag-test': 'invalid-combination',
  'no-foreign-constant': 'wrong-enum',
  'no-mismatched-handle-type': 'wrong-handle-api',
  'no-invalid-chain': 'wrong-handle-api',
};

const FOLDER = dirname(fileURLToPath(import.meta.url));
/** More cases, in a file outside of the project; it may be absent. */
export const SAMPLES = resolve(FOLDER, '../../../shared/cases/cases.json');

/** The case files of this folder, in name order, followed by the samples where they are present. */
export function caseFiles(): string[] {
  const own = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(FOLDER, name));
  return existsSync(SAMPLES) ? [...own, SAMPLES] : own;
}

/** The cases of one file, as JSON holds them. */
export function readCases(file: string): Case[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Case[];
}

/** The two releases of ESLint differ in their types, not in what is used of them here. */
export type LinterClass = new (options: { configType: 'flat' }) => Pick<Linter, 'verify' | 'verifyAndFix'>;

/** The parts of the plugin that the judge uses. */
export interface Plugin {
  readonly configs: Readonly<Record<string, Linter.Config | undefined>>;
}

/** One ESLint release with the plugin's strict configuration; lints one case at a time. */
export class Judge {
  private readonly linter: Pick<Linter, 'verify' | 'verifyAndFix'>;
  private readonly config: Linter.Config[];
  private readonly fixConfig: Linter.Config[];

  constructor(linterClass: LinterClass, plugin: Plugin) {
    this.linter = new linterClass({ configType: 'flat' });
    const strict = plugin.configs['strict'];
    if (!strict?.plugins) throw new Error("The plugin has no configuration 'strict'");
    const [prefix = 'vulkan'] = Object.keys(strict.plugins);
    const rules = Object.keys(KIND_OF_RULE).map((name) => `${prefix}/${name}`);
    const base: Linter.Config = {
      files: ['**/*.ts'],
      plugins: strict.plugins,
      languageOptions: { parser, sourceType: 'module' },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    };
    this.config = [{ ...base, rules: strict.rules ?? {} }];
    // Renaming legacy names (strict) is no part of the cases, so it must not touch the fixed code.
    const judged = Object.entries(strict.rules ?? {}).filter(([name]) => rules.includes(name));
    this.fixConfig = [{ ...base, rules: Object.fromEntries(judged) }];
  }

  /** Every message on the code, by the whole strict configuration. */
  verify(code: string): Linter.LintMessage[] {
    return this.linter.verify(code, this.config, { filename: 'case.ts' });
  }

  /** The code after autofix run to convergence by the rules that have a kind. */
  fix(code: string): Linter.FixReport {
    return this.linter.verifyAndFix(code, this.fixConfig, { filename: 'case.ts' });
  }
}

export interface Report {
  readonly line: number;
  readonly kind: Kind;
  readonly rule: string;
  readonly message: string;
}

/** What one case came to. */
export interface Verdict {
  readonly id: string;
  readonly tier: Tier;
  /** Expected reports that came, with those that did not. */
  readonly found: readonly Expectation[];
  readonly missed: readonly Expectation[];
  /** Reports that nobody expected. */
  readonly wrong: readonly Report[];
  /** Undefined where the case names no fixed code. */
  readonly fix: { readonly ok: boolean; readonly got: string } | undefined;
  /** What a second fix run made of fixed code; undefined when it changed nothing. */
  readonly secondFix: string | undefined;
  readonly suggestion: { readonly ok: boolean; readonly got: readonly string[] } | undefined;
  /** A crash of a rule or code that does not parse. */
  readonly fatal: string | undefined;
}

/** True when nothing is wrong with the verdict. Of a contested case only a crash counts. */
export function passes(verdict: Verdict): boolean {
  if (verdict.fatal !== undefined) return false;
  if (verdict.tier === 'contested') return true;
  return (
    verdict.missed.length === 0 &&
    verdict.wrong.length === 0 &&
    verdict.fix?.ok !== false &&
    verdict.secondFix === undefined &&
    verdict.suggestion?.ok !== false
  );
}

/** Lints, fixes and compares one case. */
export function judge(engine: Judge, test: Case): Verdict {
  try {
    return compare(engine, test);
  } catch (error) {
    const fatal =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error);
    return {
      id: test.id,
      tier: test.tier,
      found: [],
      missed: test.expect,
      wrong: [],
      fix: undefined,
      secondFix: undefined,
      suggestion: undefined,
      fatal,
    };
  }
}

function compare(engine: Judge, test: Case): Verdict {
  const messages = engine.verify(test.code);
  const reports = messages.flatMap(toReport);
  const { found, missed, wrong } = match(test, reports);
  // Where nothing is to be fixed, a run of `--fix` says the same once more.
  const isFixed = messages.some((message) => message.fix !== undefined && toReport(message).length > 0);
  const { output, messages: left } = isFixed ? engine.fix(test.code) : { output: test.code, messages: [] };
  const again = left.some(({ fix }) => fix !== undefined) ? engine.fix(output).output : output;
  const suggestions = messages.flatMap((message) =>
    (message.suggestions ?? []).map(
      ({ fix }) => test.code.slice(0, fix.range[0]) + fix.text + test.code.slice(fix.range[1]),
    ),
  );
  return {
    id: test.id,
    tier: test.tier,
    found,
    missed,
    wrong,
    fix: test.fixed === undefined ? undefined : { ok: fixMatches(test, output), got: output },
    secondFix: again === output ? undefined : again,
    suggestion:
      test.suggested === undefined ? undefined : { ok: suggestions.includes(test.suggested), got: suggestions },
    fatal: messages.find((message) => message.fatal)?.message,
  };
}

function toReport(message: Linter.LintMessage): Report[] {
  const rule = message.ruleId?.replace(/^.*\//, '');
  const kind = rule === undefined ? undefined : KIND_OF_RULE[rule];
  return rule === undefined || kind === undefined ? [] : [{ line: message.line, kind, rule, message: message.message }];
}

/**
 * Pairs expected and actual reports one to one: first those on the named line, then those on `altLines`. A finding
 * that is reported once per use (on several of its `altLines`) and not at its own line counts once.
 */
function match(test: Case, reports: readonly Report[]): Pick<Verdict, 'found' | 'missed' | 'wrong'> {
  const left = new Set(reports);
  const take = (kind: Kind, lines: readonly number[]): boolean => {
    for (const report of left) {
      if (report.kind === kind && lines.includes(report.line)) return left.delete(report);
    }
    return false;
  };
  const open: Expectation[] = [];
  const found = test.expect.filter((item) => {
    if (take(item.kind, [item.line])) return true;
    open.push(item);
    return false;
  });
  const missed: Expectation[] = [];
  for (const item of open) {
    const lines = item.altLines ?? [];
    if (!take(item.kind, lines)) {
      missed.push(item);
      continue;
    }
    found.push(item);
    const others = open.filter((other) => other !== item && other.kind === item.kind);
    for (const line of lines) if (!others.some((other) => other.altLines?.includes(line))) take(item.kind, [line]);
  }
  const neutral = (report: Report): boolean =>
    (test.mayReport ?? []).some(
      ({ kind, line, altLines }) => kind === report.kind && (line === report.line || altLines?.includes(report.line)),
    );
  return { found, missed, wrong: [...left].filter((report) => !neutral(report)) };
}

function fixMatches(test: Case, output: string): boolean {
  if (test.fixed === undefined) return true;
  const normal = test.fixedCompare === 'modulo-import-order' ? sortSpecifiers : (code: string): string => code;
  const want = normal(test.fixed);
  const got = normal(output);
  return got === want || (test.fixAlternatives ?? []).some((snippet) => replaces(snippet, got, want));
}

/** Whether `got` is `want` with one stretch of it written as `snippet`. */
function replaces(snippet: string, got: string, want: string): boolean {
  for (let at = got.indexOf(snippet); at >= 0; at = got.indexOf(snippet, at + 1)) {
    const before = got.slice(0, at);
    const after = got.slice(at + snippet.length);
    if (want.startsWith(before) && want.endsWith(after) && before.length + after.length < want.length) return true;
  }
  return false;
}

/** The code with the names of every import and `require` pattern sorted, and imports of the same module joined. */
function sortSpecifiers(code: string): string {
  return code.replace(
    /\b(import|const|let|var)( type)?\s*\{([^}]*)\}/g,
    (_all, word: string, type: string | undefined, list: string) => {
      const names = list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
      return `${word}${type ?? ''} { ${names.sort().join(', ')} }`;
    },
  );
}
