/** Timing that survives a busy machine: every round measures every variant once, and medians are compared. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as parser from '@typescript-eslint/parser';
import { Linter, SourceCode } from 'eslint';

setFlagsFromString('--expose-gc');
/** Only the young generation: a full collection also throws compiled code away, and the next run pays for that. */
const collectYoung = runInNewContext("() => gc({ type: 'minor' })") as () => void;

interface ConfigArray {
  normalizeSync(): ConfigArray;
}
type ConfigArrayClass = new (configs: readonly Linter.Config[], options: { basePath: string }) => ConfigArray;

// The ESLint class normalises a config once and keeps it; Linter does it again for every file when it is handed a plain
// array. The class behind both is not exported, so it is taken from where it lies.
const require = createRequire(import.meta.url);
const eslintFolder = dirname(require.resolve('eslint/package.json'));
const { FlatConfigArray } = require(join(eslintFolder, 'lib/config/flat-config-array.js')) as {
  FlatConfigArray: ConfigArrayClass;
};

/** A config that is ready to use, as the second and every further file of a run meets it. */
export function prepared(config: Linter.Config): Linter.Config[] {
  const base: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser } };
  return new FlatConfigArray([base, config], { basePath: '/' }).normalizeSync() as unknown as Linter.Config[];
}

/** Parses as ESLint does. A new object every time: the plugin keeps what it learns about a file. */
export function parsed(text: string, programs?: parser.ParserOptions['programs']): SourceCode {
  const result = parser.parseForESLint(text, {
    ...(programs ? { programs } : {}),
    ecmaVersion: 'latest',
    sourceType: 'module',
    filePath: '/bench.ts',
    range: true,
    loc: true,
    tokens: true,
    comment: true,
    eslintVisitorKeys: true,
    eslintScopeManager: true,
  });
  return new SourceCode({
    text,
    ast: result.ast as never,
    scopeManager: result.scopeManager as never,
    visitorKeys: result.visitorKeys as never,
    parserServices: result.services as never,
  });
}

const WARM_UP = 3;
const NO_RULE = Symbol('no rule');
export const noRule = prepared({});

/** What something costs, in milliseconds, and how far the rounds of this run leave that open. */
export interface Cost {
  readonly value: number;
  readonly noise: number;
}

export interface Times<Name extends string> {
  /** Median milliseconds of parsing. */
  readonly parse: number;
  /** Median milliseconds that ESLint takes with no rule on a parsed file. */
  readonly floor: number;
  /**
   * What each variant adds to that: the median of the differences within a round, so that slow drift cancels out, with
   * what may be nothing but noise in it.
   */
  readonly cost: Readonly<Record<Name, Cost>>;
}

let versions = 0;

/** A text as no file has had it: one that has not changed is not judged again. */
export function unseen(text: string): string {
  return `${text}// ${++versions}\n`;
}

/** Lints `text` with no rule and with every variant in turn, `rounds` times, each on a freshly parsed file. */
export function lintTimes<Name extends string>(
  text: string,
  variants: Readonly<Record<Name, Linter.Config[]>>,
  rounds: number,
  parse: (text: string) => SourceCode = (code) => parsed(unseen(code)),
): Times<Name> {
  const linter = new Linter();
  const added = Object.keys(variants) as Name[];
  const names = [NO_RULE, ...added] as const;
  const parseTimes: number[] = [];
  const lint = new Map(names.map((name) => [name, [] as number[]]));
  // The largest files warm up within one.
  const warmUp = rounds > 10 ? WARM_UP : 1;
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Rotated, so that no variant always runs behind the same neighbour.
      const name = names[(turn + round + warmUp) % names.length] as Name | typeof NO_RULE;
      const config = name === NO_RULE ? noRule : variants[name];
      const begin = performance.now();
      const source = parse(text);
      const parseTime = performance.now() - begin;
      collectYoung();
      const lintTime = timeOf(() => linter.verify(source, config, { filename: '/bench.ts' }));
      if (round < 0) continue;
      parseTimes.push(parseTime);
      lint.get(name)?.push(lintTime);
    }
  }
  const floor = lint.get(NO_RULE) ?? [];
  const cost = (name: Name): Cost => costOf((lint.get(name) ?? []).map((time, round) => time - (floor[round] ?? NaN)));
  return {
    parse: median(parseTimes),
    floor: median(floor),
    cost: Object.fromEntries(added.map((name) => [name, cost(name)])) as Record<Name, Cost>,
  };
}

/** How many re-lints stand together, so that each variant pays for the collections that it causes. */
const BLOCK = 20;

/**
 * Lints a file again and again, parsing included, with no rule and with every variant in turn, `rounds` blocks of each.
 * Milliseconds of one lint. A single one may or may not meet a collection of the young generation, which costs more
 * than the rules do, and in what turn they come decides it for every round; over a block it is even.
 *
 * @param next - what the file has in it when it is linted the next time
 */
export function relintTimes<Name extends string>(
  next: () => string,
  variants: Readonly<Record<Name, Linter.Config[]>>,
  rounds: number,
): { readonly floor: number; readonly cost: Readonly<Record<Name, Cost>> } {
  const block = (config: Linter.Config[]): number =>
    timeOf(() => {
      for (let count = 0; count < BLOCK; count++) linter.verify(next(), config, { filename: '/bench.ts' });
    }) / BLOCK;
  const floor: number[] = [];
  const names = Object.keys(variants) as Name[];
  const added = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    const base = block(noRule);
    const blocks = names.map((name) => [name, block(variants[name]) - base] as const);
    if (round < 0) continue;
    floor.push(base);
    for (const [name, difference] of blocks) added.get(name)?.push(difference);
  }
  const cost = Object.fromEntries(names.map((name) => [name, costOf(added.get(name) ?? [])])) as Record<Name, Cost>;
  return { floor: median(floor), cost };
}

const linter = new Linter();

/** Milliseconds of linting `text` once, parsed before. */
export function lintTime(text: string, config: Linter.Config[]): number {
  const source = parsed(unseen(text));
  collectYoung();
  return timeOf(() => linter.verify(source, config, { filename: '/bench.ts' }));
}

/** How long something takes, in milliseconds. */
export function timeOf(action: () => unknown): number {
  const begin = performance.now();
  action();
  return performance.now() - begin;
}

/** The median of the differences of all rounds, and twice its standard error, from their median distance to it. */
export function costOf(differences: readonly number[]): Cost {
  const value = median(differences);
  const spread = 1.4826 * median(differences.map((each) => Math.abs(each - value)));
  return { value, noise: (2 * 1.2533 * spread) / Math.sqrt(differences.length) };
}

/** Several costs as one. */
export function sumOf(costs: readonly Cost[]): Cost {
  return {
    value: costs.reduce((sum, { value }) => sum + value, 0),
    noise: Math.hypot(...costs.map(({ noise }) => noise)),
  };
}

/** The middle one, or between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
