/**
 * `npm run bench`: what the plugin costs, next to what ESLint costs. See README.md beside this file.
 *
 *     npm run bench                 everything, some minutes
 *     npm run bench -- --quick      small files and few rounds, a minute
 *     npm run bench -- --write      also writes the tables to docs/performance.md
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import { Linter as LinterClass } from 'eslint';
import { format } from 'prettier';
import tseslint from 'typescript-eslint';
import { fail, loadBuiltPlugin, projectRoot } from '../scripts/project.js';
import { firstCosts } from './fresh-process.js';
import { linterTimes } from './linters.js';
import { lintTimes, median, noRule, prepared, timeOf } from './measure.js';
import { denseSource, longChainSource, longFunctionSource, longMaskSource, ordinarySource } from './sources.js';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--quick' && arg !== '--write');
if (unknown !== undefined) fail(`Unknown argument "${unknown}". There are --quick and --write.`);
const quick = args.includes('--quick');
const output: string[] = [];

const INTRODUCTION = `# Performance

What the plugin costs, from one run of \`npm run bench -- --write\`, which writes this page.
[bench/README.md](../bench/README.md) says what is measured and how to read it. Ratios first: they travel between
machines, milliseconds do not. \`strict\` is all rules.

`;

const { configs } = await loadBuiltPlugin();
const rulesOf = (sets: readonly { readonly rules?: object }[]): Linter.RulesRecord =>
  Object.assign({}, ...sets.map((set) => set.rules)) as Linter.RulesRecord;
const variants = {
  magic: prepared({ rules: { 'no-magic-numbers': 'error' } }),
  strict: prepared(configs.strict),
};

print(
  `Node ${process.version}, ESLint ${LinterClass.version}, ${cpus().length} x ${(cpus()[0]?.model ?? '').trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB. Medians of interleaved rounds in one process. Times in ms.\n`,
);

const sizes = quick ? [100, 1_000, 5_000] : [100, 1_000, 10_000, 100_000];
const perLine = sizeTable('Vulkan-dense TypeScript', denseSource);
sizeTable('TypeScript without Vulkan', ordinarySource);

const [, small = NaN] = perLine;
print(`Growth: time per line at ${sizes.at(-1)} lines is ${ratio(perLine.at(-1) ?? NaN, small)} that at 1000.\n`);

besideOthers();
growthCases();
warmRelint();
onceAProcess();
wholeRuns();
if (args.includes('--write')) {
  writeFileSync(join(projectRoot, 'docs/performance.md'), await formatted(INTRODUCTION + output.join('\n')));
}

/** One row a size; returns the plugin's microseconds per line. */
function sizeTable(title: string, source: (lines: number) => string): number[] {
  const perLine: number[] = [];
  const rows = sizes.map((size) => {
    const text = source(size);
    const lines = text.split('\n').length;
    const { parse, floor, added } = lintTimes(text, variants, roundsFor(lines));
    const { magic, strict } = added;
    const whole = parse + floor;
    perLine.push((strict / lines) * 1000);
    return [lines, ms(whole), ms(magic), ms(strict), ratio(strict, magic), percent(strict, whole), us(strict / lines)];
  });
  const head = ['lines', 'ESLint, no rule', 'no-magic-numbers', 'strict', 'ratio', 'of ESLint', 'us a line'];
  table(title, head, rows);
  return perLine;
}

/** The same file under rule sets that people know. */
function besideOthers(): void {
  const text = denseSource(quick ? 1_000 : 5_000);
  const { parse, floor, added } = lintTimes(
    text,
    {
      ...variants,
      recommended: prepared(configs.recommended),
      typescript: prepared({
        plugins: { '@typescript-eslint': tseslint.plugin },
        rules: rulesOf(tseslint.configs.recommended),
      }),
    },
    quick ? 10 : 20,
  );
  const row = (label: string, value: number): string[] => [
    label,
    ms(value),
    ratio(value, added.magic),
    percent(value, parse + floor),
  ];
  table(
    `Beside others, ${text.split('\n').length} Vulkan-dense lines`,
    ['rules', 'ms', 'of no-magic-numbers', 'of ESLint'],
    [
      row('no-magic-numbers', added.magic),
      row('vulkan recommended', added.recommended),
      row('vulkan strict', added.strict),
      row('typescript-eslint recommended', added.typescript),
    ],
  );
}

/** Programs made to find a quadratic path: twice the size must cost about twice the time. */
function growthCases(): void {
  const scale = quick ? 0.1 : 1;
  const cases: [string, (count: number) => string, number][] = [
    ['statements in one function', longFunctionSource, 10_000 * scale],
    ['structs in one chain', longChainSource, 2_500 * scale],
    ['operands in one mask', longMaskSource, 500 * (quick ? 0.5 : 1)],
  ];
  const rows = cases.map(([label, source, count]) => {
    const cost = (size: number): number => lintTimes(source(size), { strict: variants.strict }, 5).added.strict;
    const once = cost(count);
    const twice = cost(count * 2);
    return [label, count * 2, ms(twice), ratio(twice, once)];
  });
  table('Twice the size', ['program', 'size', 'strict', 'over half the size'], rows);
}

/** One file linted again and again, as an editor does. */
function warmRelint(): void {
  const text = denseSource(1_000);
  const linter = new LinterClass();
  const lint = (config: Linter.Config[]): number =>
    timeOf(() => linter.verify(text, config, { filename: '/bench.ts' }));
  const without: number[] = [];
  const differences: number[] = [];
  for (let round = -10; round < (quick ? 20 : 70); round++) {
    const base = lint(noRule);
    const difference = lint(variants.strict) - base;
    if (round < 0) continue;
    without.push(base);
    differences.push(difference);
  }
  table(
    'Warm re-lint of a 1,000-line Vulkan file',
    ['ESLint, no rule', 'strict adds'],
    [[ms(median(without)), ms(median(differences))]],
  );
}

function onceAProcess(): void {
  const costs = firstCosts(quick ? 5 : 15);
  table(
    'Once a process, over ESLint without the plugin',
    ['what', 'cost'],
    [
      ['import of the plugin', `${ms(costs.importPlugin)} ms`],
      ['first file, no Vulkan in it', `${ms(costs.firstFile)} ms`],
      ['first answers of the registry', `${ms(costs.registry)} ms`],
      ['first Vulkan file (20 lines)', `${ms(costs.firstVulkanFile)} ms`],
      ['heap after a 1,000-line Vulkan file', `${costs.heap.toFixed(1)} MB`],
    ],
  );
}

function wholeRuns(): void {
  const rules = configs.strict.rules ?? {};
  const runs: [string, string, number][] = quick
    ? [['100 ordinary files', ordinarySource(100), 100]]
    : [
        ['1,000 ordinary files of 100 lines', ordinarySource(100), 1_000],
        ['100 Vulkan-dense files of 1,000 lines', denseSource(1_000), 100],
      ];
  const rows = runs.map(([label, text, count]) => {
    const { eslint, oxlint } = linterTimes(text, count, rules, quick ? 1 : 3);
    return [label, ms(eslint), ms(oxlint), ratio(eslint, oxlint)];
  });
  table('Whole runs with all rules of strict', ['files', 'ESLint', 'oxlint', 'oxlint is faster'], rows);
}

function print(text: string): void {
  console.log(text);
  output.push(text);
}

function formatted(markdown: string): Promise<string> {
  return format(markdown, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

function roundsFor(lines: number): number {
  if (lines <= 1_500) return quick ? 20 : 60;
  return lines <= 15_000 ? (quick ? 7 : 20) : 5;
}

function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  print(`## ${title}\n`);
  print([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') + '\n');
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function us(milliseconds: number): string {
  return (milliseconds * 1000).toFixed(2);
}

function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)}x`;
}

function percent(value: number, of: number): string {
  return `${((100 * value) / of).toFixed(2)}%`;
}
