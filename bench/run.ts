/** `npm run bench`: what the plugin costs, next to what ESLint costs. See README.md beside this file. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Linter as LinterClass } from 'eslint';
import { format } from 'prettier';
import { argumentsOf, loadBuiltPlugin, projectRoot, refuse } from '../scripts/project.js';
import { firstCosts } from './fresh-process.js';
import { growth } from './growth.js';
import { linterTimes } from './linters.js';
import { declarationFile } from './declarations.js';
import { lintTimes, prepared, relintTimes, unseen } from './measure.js';
import { memory } from './memory.js';
import { neighbours } from './neighbours.js';
import { programs } from './programs.js';
import { isNoise, ms, msOf, output, percentOf, print, ratio, ratioOf, table, us } from './report.js';
import { denseSource, ordinarySource } from './sources.js';
import { typed } from './typed.js';

const USAGE = `Measures what the plugin costs, next to what ESLint costs; bench/README.md says what and how.

  npm run bench                 everything, a quarter of an hour to half an hour
  npm run bench -- --quick      small files and few rounds, a minute
  npm run bench -- --write      also write the tables to docs/performance.md
`;

const args = argumentsOf(USAGE);
refuse(
  args.find((arg) => arg !== '--quick' && arg !== '--write'),
  USAGE,
);
const quick = args.includes('--quick');

const INTRODUCTION = `# Performance

What the plugin costs, from one run of \`npm run bench -- --write\`, which writes this page.
[bench/README.md](../bench/README.md) says what is measured and how to read it. Ratios first: they travel between
machines, milliseconds do not. \`strict\` is all rules.

`;

/** What the page says first: a sentence for each table that one can be said of. */
const inShort: string[] = [];

const { configs } = await loadBuiltPlugin();
const variants = {
  magic: prepared({ rules: { 'no-magic-numbers': 'error' } }),
  strict: prepared(configs.strict),
};

print(
  `Node ${process.version}, ESLint ${LinterClass.version}, ${cpus().length} x ${(cpus()[0]?.model ?? '').trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB. Medians of interleaved rounds in one process. Times in ms.\n`,
);

const sizes = quick ? [100, 1_000, 3_000] : [100, 1_000, 10_000, 100_000];
const perLine = sizeTable('Vulkan-dense TypeScript', denseSource);
sizeTable('TypeScript without Vulkan', ordinarySource);

const [, small = NaN] = perLine;
const large = perLine.at(-1) ?? NaN;
if (!Number.isNaN(large / small)) {
  print(`Growth: time per line of dense code at ${sizes.at(-1)} lines is ${ratio(large, small)} that at 1000.\n`);
}

table(
  'Programs of this repository',
  ['programs', 'files', 'lines', 'ratio', 'of ESLint', 'no-magic-numbers', 'strict'],
  programs(variants, quick ? 5 : 30),
);
table(
  `A declaration file of ${quick ? '0.2' : '1.7'} MB, as a binding has it`,
  ['lines', 'ratio', 'of ESLint', 'ESLint, no rule', 'no-magic-numbers', 'strict'],
  declarationFile(variants, quick ? 200_000 : 1_700_000, quick ? 5 : 7),
);
const dense = denseSource(quick ? 1_000 : 5_000);
table(
  `Beside others, ${dense.split('\n').length} Vulkan-dense lines`,
  ['rules', 'rules on', 'of no-magic-numbers', 'of ESLint', 'ms'],
  neighbours(dense, { ...variants, recommended: prepared(configs.recommended) }, quick ? 5 : 12),
);
table(
  'With types, 1,000 lines',
  ['program', 'lines', 'of ESLint', 'ESLint and TypeScript, no rule', 'strict'],
  typed(variants.strict, quick ? 3 : 15),
);
table('Twice the size', ['program', 'size', 'over half the size', 'strict'], growth(variants.strict, quick));
warmRelint();
onceAProcess();
table(
  'Memory, over ESLint without the plugin',
  ['files linted in one process', 'heap in use', 'peak of the process'],
  memory(quick ? 1 : 5, quick),
);
wholeRuns();
if (args.includes('--write')) {
  writeFileSync(
    join(projectRoot, 'docs/performance.md'),
    await formatted(INTRODUCTION + inShort.map((each) => `- ${each}\n`).join('') + '\n' + output.join('\n')),
  );
}

/** One row a size; returns the plugin's microseconds per line. */
function sizeTable(title: string, source: (lines: number) => string): number[] {
  const perLine: number[] = [];
  const rows = sizes.map((size) => {
    const text = source(size);
    const lines = text.split('\n').length;
    const { parse, floor, cost } = lintTimes(text, variants, roundsFor(lines));
    const { magic, strict } = cost;
    const whole = parse + floor;
    perLine.push(isNoise(strict) ? NaN : (strict.value / lines) * 1000);
    const perLineText = isNoise(strict) ? '-' : us(strict.value / lines);
    const ratios = [ratioOf(strict, magic), percentOf(strict, whole)];
    const told = isNoise(strict) || isNoise(magic) ? '' : `${ratios[0]} of no-magic-numbers, `;
    if (size === 1_000) inShort.push(`${title}, ${lines} lines: strict costs ${told}${ratios[1]} of ESLint.`);
    return [lines, ...ratios, perLineText, ms(whole), msOf(magic), msOf(strict)];
  });
  const head = ['lines', 'ratio', 'of ESLint', 'µs a line', 'ESLint, no rule', 'no-magic-numbers', 'strict'];
  table(title, head, rows);
  return perLine;
}

/** One file linted again and again, as an editor does. */
function warmRelint(): void {
  const text = denseSource(1_000);
  const rows = [
    ['as it is saved: unchanged', () => text] as const,
    ['as it is typed: changed each time', () => unseen(text)] as const,
  ].map(([label, next]) => {
    const { floor, cost } = relintTimes(next, variants, quick ? 4 : 12);
    return [label, percentOf(cost.strict, floor), ms(floor), msOf(cost.magic), msOf(cost.strict)];
  });
  const head = ['the file', 'of ESLint', 'ESLint, no rule', 'no-magic-numbers', 'strict'];
  table('Warm re-lint of a 1,000-line Vulkan file', head, rows);
}

function onceAProcess(): void {
  const costs = firstCosts(quick ? 3 : 15);
  table(
    'Once a process, over ESLint without the plugin',
    ['what', 'ms'],
    [
      ['import of the plugin', msOf(costs.importPlugin)],
      ['first file, no Vulkan in it', msOf(costs.firstFile)],
      ['first answers of the registry', msOf(costs.registry)],
      ['first Vulkan file (20 lines)', msOf(costs.firstVulkanFile)],
    ],
  );
}

/** What a CI waits for. `--cache` is a second run with nothing changed. */
function wholeRuns(): void {
  const rules = configs.strict.rules ?? {};
  const runs: [string, string, number][] = quick
    ? [['100 ordinary files', ordinarySource(100), 100]]
    : [
        ['1,000 ordinary files of 100 lines', ordinarySource(100), 1_000],
        ['100 Vulkan-dense files of 1,000 lines', denseSource(1_000), 100],
      ];
  const rows = runs.map(([label, text, count]) => {
    const { eslint, ...others } = linterTimes(text, count, rules, quick ? 1 : 2);
    const faster = (time: number): string => `${ratio(eslint, time)} (${ms(time)})`;
    inShort.push(`${label}: oxlint takes ${ratio(others.oxlint, eslint)} the time of ESLint, both with all rules.`);
    return [
      label,
      ms(eslint),
      faster(others.alone),
      faster(others.cached),
      faster(others.threads),
      faster(others.oxlint),
    ];
  });
  const head = ['files', 'ESLint', 'without the plugin', 'with --cache', 'with --concurrency 2', 'oxlint'];
  table('Whole runs with all rules of strict: times as fast as ESLint', head, rows);
}

function formatted(markdown: string): Promise<string> {
  return format(markdown, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

function roundsFor(lines: number): number {
  if (lines <= 1_500) return quick ? 20 : 50;
  return lines <= 15_000 ? (quick ? 7 : 12) : 6;
}
