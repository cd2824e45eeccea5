/** `docs/coverage.md`: which statements of the specification are checked, as far as executed programs show it. */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { constraintsVersion } from '../../src/registry/constraints.js';
import { NOT_USED } from './exceptions.js';
import { KINDS, failureOf } from './coverage-measure.js';
import type { Case } from './coverage-measure.js';

interface Kind {
  readonly title: string;
  /** What the specification calls the statements of the kind. */
  readonly total: readonly string[];
}

const TITLES: Readonly<Record<(typeof KINDS)[number], Kind>> = {
  parameter: { title: 'a value of an enum or a mask (`-parameter`)', total: ['parameter'] },
  requiredbitmask: { title: 'a mask that is not 0 (`-requiredbitmask`)', total: ['requiredbitmask'] },
  zerobitmask: { title: 'a reserved mask (`-zerobitmask`)', total: ['zerobitmask'] },
  sType: { title: 'the sType of a struct (`-sType-sType`)', total: ['sType'] },
  unique: { title: 'each struct once in a chain (`-sType-unique`)', total: ['unique'] },
  pNext: { title: 'what may be in a chain (`-pNext-pNext`)', total: ['pNext'] },
  arraylength: { title: 'arrays that are not empty (`-arraylength`)', total: ['arraylength'] },
  explicit: { title: 'numbered, decided by constants', total: ['numbered'] },
  featureGated: { title: 'numbered, decided by constants and what is enabled', total: ['numbered'] },
};

/** One statement that is not checked. */
export interface Miss {
  readonly vuid: string;
  readonly reason: string;
}

export interface Coverage {
  readonly page: string;
  readonly misses: readonly Miss[];
}

/** Lints all programs and writes down what came of it. */
export async function coverageOf(cases: readonly Case[]): Promise<Coverage> {
  const all = new Map<string, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
  const kinds = new Map<string, string>();
  const missed = new Map<string, string>();
  for (const each of cases) {
    // What constants decide in one case and what is enabled in another is one statement.
    const kind = kinds.get(each.vuid) ?? each.kind;
    kinds.set(each.vuid, kind);
    all.get(kind)?.add(each.vuid);
    const failure = failureOf(each);
    // A statement that is judged from several structs counts when it is checked from each.
    if (failure !== undefined && !missed.has(each.vuid)) missed.set(each.vuid, failure);
  }
  const totals = statementCounts();
  const rows = KINDS.map((kind) => {
    const vuids = [...(all.get(kind) ?? [])];
    const checked = vuids.filter((vuid) => !missed.has(vuid)).length;
    const total = TITLES[kind].total.reduce((sum, name) => sum + (totals.get(name) ?? 0), 0);
    return { kind, title: TITLES[kind].title, checked, decidable: vuids.length, total };
  });
  const misses = [...missed].map(([vuid, reason]) => ({ vuid, reason }));
  return { page: await format(text(rows, misses, totals), { parser: 'markdown', printWidth: 120 }), misses };
}

/** The counts of the specification, from the second line of the constraint table. */
function statementCounts(): ReadonlyMap<string, number> {
  const table = readFileSync(new URL('../../src/registry/tables/constraints.txt', import.meta.url), 'utf8');
  const [, line = ''] = table.split('\n', 2);
  return new Map([...line.matchAll(/(\d+) (\w+)/g)].map(([, count, kind = '']) => [kind, Number(count)]));
}

interface Row {
  readonly kind: (typeof KINDS)[number];
  readonly title: string;
  readonly checked: number;
  readonly decidable: number;
  readonly total: number;
}

function text(rows: readonly Row[], misses: readonly Miss[], totals: ReadonlyMap<string, number>): string {
  const isNumbered = ({ kind }: Row): boolean => kind === 'explicit' || kind === 'featureGated';
  const line = ({ title, checked, decidable, total }: Omit<Row, 'kind'>): string =>
    `| ${title} | ${number(checked)} | ${number(decidable)} | ${number(total)} |`;
  const sum = (title: string, of: readonly Row[], total: number): string =>
    line({
      title: `**${title}**`,
      checked: of.reduce((all, { checked }) => all + checked, 0),
      decidable: of.reduce((all, { decidable }) => all + decidable, 0),
      total,
    });
  const implicit = rows.filter((row) => !isNumbered(row));
  const numbered = rows.filter(isNumbered);
  const count = [...totals.values()].reduce((all, one) => all + one, 0);
  const other = [...totals].filter(([kind]) => !rows.some((row) => TITLES[row.kind].total.includes(kind)));
  return `# Coverage of valid usage

Written by \`npm run coverage:usage\`, which takes every statement of Vulkan ${constraintsVersion()} that constants
decide and builds two programs from the statement itself: one that violates it and one that satisfies it. Both are
linted with all rules of the strict config. A statement counts as checked when the first is reported with its VUID and
the second is silent about it; \`npm run coverage:usage -- --show VUID\` prints both.

- **decidable**: constants alone decide it, in one value, one struct or call, one pNext chain, or what an object was
  created from. For a numbered statement this means that its sentence was read into the constraint table, by the grammar
  in \`scripts/usage\` or, where the sentence says another thing than it means, by hand: \`hand-read\` there has each with
  the reason.
- **total**: all statements of the kind that the specification makes.

| statements | checked | decidable | total |
| --- | ---: | ---: | ---: |
${[
  ...implicit.map(line),
  sum(
    'that follow from vk.xml',
    implicit,
    implicit.reduce((all, { total }) => all + total, 0),
  ),
].join('\n')}
${[...numbered.map(line), sum('numbered', numbered, totals.get('numbered') ?? 0)].join('\n')}
${sum('all', rows, count)}

Statements about what is enabled are checked when the settings name [the enabled features](settings.md#features), the
extensions or the version, or when the file makes its device itself.

## Not checked

${misses.length === 0 ? 'Every decidable statement is checked.' : misses.map(({ vuid, reason }) => `- ${vuid}: ${reason}`).join('\n')}

The others are not decided by constants: they speak of the state of objects, of what was recorded or executed before,
of limits, formats and properties of a device, of memory and its contents, or of shader code. Of those that follow from
vk.xml, \`-parameter\` is about handles and pointers too, and these are about objects and command buffers:

| statements | total |
| --- | ---: |
${other.map(([kind, n]) => `| \`-${kind}\` | ${number(n)} |`).join('\n')}

Of the numbered ones, some look as if constants decided them, and do not, for one of these reasons:

${[...byReason(NOT_USED)].map(([reason, vuids]) => `- ${reason}:\n${vuids.map((vuid) => `  - ${vuid}\n`).join('')}`).join('')}`;
}

function byReason(reasons: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [vuid, reason] of Object.entries(reasons)) groups.set(reason, [...(groups.get(reason) ?? []), vuid]);
  return groups;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
