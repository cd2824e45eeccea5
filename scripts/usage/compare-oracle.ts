/** Compares the constraint table with `valid-usage-rules.json`, an independent reading of the same statements. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { parseRow } from '../../src/registry/constraint-rows.js';
import type { Condition, Path } from '../../src/registry/constraints.js';
import { constantOf, structOf } from '../../src/registry/index.js';
import { argumentsOf, fail, projectRoot, refuse } from '../project.js';
import { HAND_READ } from './exceptions.js';
import { generateConstraints } from './generate.js';
import type { Reading } from './generate.js';
import { REASONS } from './oracle-reasons.js';
import { plainText } from './words.js';

interface OracleAtom {
  readonly op: string;
  readonly paths?: readonly string[];
  readonly bits?: readonly string[];
  readonly vals?: readonly string[];
  readonly other?: readonly string[];
  readonly structs?: readonly string[];
  readonly type?: string;
  readonly of?: string;
  readonly q?: string;
}

interface OracleRule {
  readonly vuid: string;
  readonly api: string;
  readonly if?: OracleCondition | null;
  readonly then?: readonly OracleAtom[] | null;
  readonly features?: readonly string[];
  readonly manual?: unknown;
}

type OracleCondition =
  OracleAtom | { readonly and: readonly OracleCondition[] } | { readonly or: readonly OracleCondition[] };

const GROUPS = ['flags', 'constants', 'featureGated'] as const;
type Oracle = Readonly<Record<(typeof GROUPS)[number], readonly OracleRule[]>>;

const OPS: Readonly<Record<string, string>> = {
  'has-any': 'any',
  'has-all': 'all',
  'has-none': 'none',
  'lacks-some': 'lacks',
  eq: 'is',
  ne: 'not',
  'array-has-none': 'not',
  'array-has-any': 'is',
  'popcount<=1': 'max1',
  'popcount==1': 'one',
  'chain-has': 'has',
  'chain-lacks': 'without',
  'multiple-of': 'multiple',
  'valid-flags': 'valid',
  'valid-enum': 'valid',
};

/** All atoms of a condition, as sorted text: enough to see a difference, blind to how they are nested. */
function oracleAtoms(condition: OracleCondition | null | undefined, api: string): string[] {
  if (condition === null || condition === undefined) return [];
  if ('and' in condition) return condition.and.flatMap((part) => oracleAtoms(part, api));
  if ('or' in condition) return condition.or.flatMap((part) => oracleAtoms(part, api));
  const { op, paths = [], bits, vals, other, structs, type, of } = condition;
  const name = OPS[op] ?? op;
  if (structs !== undefined) return [`${of === undefined ? '' : `${of}.`}pNext ${name} ${names(structs)}`];
  if (op === 'all-equal')
    return paths.slice(1).map((path) => `${plainPath(paths[0] ?? '', api)} eq ${plainPath(path, api)}`);
  return paths.map((path) => {
    const first = plainPath(path, api);
    if (other !== undefined) return `${first} ${relation(name)} ${other.map((one) => plainPath(one, api)).join()}`;
    const operands = bits ?? vals ?? (type === undefined ? [] : [type]);
    return atomText(first, name, operands);
  });
}

/** One bit asked for is the same however it is asked. */
function atomText(path: string, op: string, operands: readonly string[]): string {
  const one = operands.length === 1 && op === 'all' ? 'any' : op;
  return `${path} ${one}${operands.length > 0 ? ` ${names(operands)}` : ''}`;
}

function relation(op: string): string {
  return { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', is: 'eq', not: 'ne' }[op] ?? op;
}

function names(list: readonly string[]): string {
  const known = list
    // What the wildcard stands for is written out in one reading only.
    .filter((name) => !name.includes('*'))
    .map((name) => constantOf(name)?.name ?? structOf(name)?.name ?? ZERO[name] ?? name);
  return [...new Set(known)].sort().join(',');
}

const ZERO: Readonly<Record<string, string>> = { NULL: '0', VK_NULL_HANDLE: '0', '0.0': '0', '1.0': '1' };

function plainPath(path: string, api: string): string {
  return path
    .replace(/\^|\[[*?i]\]/g, '')
    .replace(/pNext<(\w+)>::/g, '$1::')
    .replace(/(\w+)::/g, (_all, struct: string) => `${structOf(struct)?.name ?? struct}::`)
    .replace(`${api}::`, '');
}

function ownAtoms({ rows }: Reading, api: string): { atoms: string[]; features: string[] } {
  const atoms: string[] = [];
  const features: string[] = [];
  for (const { owner, text } of rows.slice(0, 1)) {
    const constraint = parseRow(owner, text);
    const each = constraint.each?.text;
    const pathText = (path: Path): string => {
      const isOwn = structOf(api)?.name === owner || api === owner;
      const full = path.text.replace(/^\$\.?/, each === undefined || !isOwn ? '' : `${each}.`);
      if (isOwn || path.root !== 'owner') return plainPath(full, api);
      const holder = structOf(owner)?.members.find(({ typeName }) => typeName === api)?.name;
      if (holder !== undefined && full.startsWith(`${holder}.`)) return plainPath(full.slice(holder.length + 1), api);
      return plainPath(full.includes('::') || full === 'pNext' ? full : `${owner}::${full}`, api);
    };
    const visit = (condition: Condition): void => {
      if ('of' in condition) condition.of.forEach(visit);
      else if ('features' in condition) features.push(...condition.features.map((name) => name.replace(/^.*::/, '')));
      else if ('providers' in condition) features.push(...condition.providers);
      else if ('structs' in condition)
        atoms.push(`${pathText(condition.path)} ${condition.op} ${names(condition.structs)}`);
      else if ('other' in condition)
        atoms.push(`${pathText(condition.path)} ${condition.op} ${pathText(condition.other)}`);
      else {
        const operands =
          'operands' in condition
            ? condition.operands.map(({ text: name }) => name)
            : 'operand' in condition
              ? [condition.operand.text]
              : 'type' in condition
                ? [condition.type]
                : [];
        atoms.push(atomText(pathText(condition.path), condition.op, operands));
      }
    };
    if (constraint.if !== undefined) visit(constraint.if);
    constraint.then.forEach(visit);
  }
  return { atoms, features };
}

/** The wildcard of pipeline stages, written out, is no difference. */
function withoutShaderStages(atom: string): string {
  return atom.replace(/,?VK_PIPELINE_STAGE_\w*_SHADERS?_BIT(?:_[A-Z]+)?/g, '').replace(' ,', ' ');
}

interface Difference {
  readonly vuid: string;
  readonly kind: 'unread' | 'different';
  readonly theirs: string;
  readonly ours: string;
  readonly sentence: string;
}

function compare(
  rules: readonly OracleRule[],
  readings: ReadonlyMap<string, Reading>,
): { same: number; hand: number; differences: Difference[] } {
  let same = 0;
  let hand = 0;
  const differences: Difference[] = [];
  for (const rule of rules) {
    const reading = readings.get(rule.vuid);
    const sentence = plainText(reading?.statement.html ?? '');
    if (reading === undefined || reading.rows.length === 0) {
      differences.push({
        vuid: rule.vuid,
        kind: 'unread',
        theirs: '',
        ours: reading?.reason ?? 'not in this version',
        sentence,
      });
      continue;
    }
    if (rule.manual !== undefined) {
      hand++;
      continue;
    }
    const theirs = [
      ...oracleAtoms(rule.if, rule.api),
      ...(rule.then ?? []).flatMap((atom) => oracleAtoms(atom, rule.api)),
    ];
    const own = ownAtoms(reading, rule.api);
    const text = (atoms: readonly string[]): string => [...new Set(atoms.map(withoutShaderStages))].sort().join(' ; ');
    const [a, b] = [text(theirs), text(own.atoms)];
    const isFeatured = (rule.features ?? []).every((name) => own.features.includes(name.replace(/^.*[:.]/, '')));
    if (a === b && isFeatured) same++;
    else
      differences.push({
        vuid: rule.vuid,
        kind: 'different',
        theirs: a,
        ours: `${b}${isFeatured ? '' : ` [${own.features.join()}]`}`,
        sentence,
      });
  }
  return { same, hand, differences };
}

function page(oracle: Oracle, readings: ReadonlyMap<string, Reading>): { text: string; unexplained: Difference[] } {
  const unexplained: Difference[] = [];
  const rows: string[] = [];
  const sections: string[] = [];
  for (const group of GROUPS) {
    const { same, hand, differences } = compare(oracle[group], readings);
    const unread = differences.filter(({ kind }) => kind === 'unread');
    const different = differences.filter(({ kind }) => kind === 'different');
    rows.push(`| ${group} | ${oracle[group].length} | ${same} | ${different.length} | ${hand} | ${unread.length} |`);
    const lines: string[] = [];
    for (const difference of differences) {
      const reason = reasonOf(difference);
      if (reason === undefined) unexplained.push(difference);
      const detail =
        difference.kind === 'unread'
          ? `not used: ${difference.ours}`
          : `theirs \`${difference.theirs}\`, ours \`${difference.ours}\`. ${reason ?? 'Not explained.'}`;
      lines.push(`- **${difference.vuid}**: ${detail}`);
    }
    sections.push(`## ${group}\n\n${lines.join('\n')}`);
  }
  const known = new Set(GROUPS.flatMap((group) => oracle[group].map(({ vuid }) => vuid)));
  const more = [...readings.values()].filter(
    ({ statement, rows: own }) => own.length > 0 && !known.has(statement.vuid) && /\d$/.test(statement.vuid),
  );
  const text = `# The constraint table and an independent reading

Written by \`scripts/usage/compare-oracle.ts\`. \`valid-usage-rules.json\` is a reading of the same sentences by another
parser. Compared are the relations of each statement, its members and its constants; where the two differ, the
specification's sentence decides.

| group | statements | same | different | only read by hand there | not used here |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Statements about the lengths of arrays are left out: they follow from vk.xml. ${more.length} others are read here and are not in it: ${more.filter(({ rows: own }) => /^\S+ [MSC] /.test(own[0]?.text ?? '')).length} of them depend on enabled features.
${Object.keys(HAND_READ).length} statements are read by hand here, each with its reason in the folder \`scripts/usage/hand-read\`.

${sections.join('\n\n')}
`;
  return { text, unexplained };
}

function reasonOf({ vuid, kind, ours }: Difference): string | undefined {
  if (kind === 'unread') return ours;
  for (const { match, reason } of REASONS) {
    if (match.includes(vuid)) return reason;
  }
  return undefined;
}

const USAGE = `Compares two readings of the valid-usage statements and writes docs/oracle-comparison.md. Exit 1 if a difference
has no reason in scripts/usage/oracle-reasons.ts.

  npx tsx scripts/usage/compare-oracle.ts PATH/validusage.json PATH/valid-usage-rules.json
`;
const args = argumentsOf(USAGE);
refuse(args.find((arg) => arg.startsWith('-')) ?? args[2], USAGE);
const [usage, rules] = args;
if (usage === undefined || rules === undefined) fail(`Two files are expected.\n\n${USAGE}`);
const generated = generateConstraints(readFileSync(usage, 'utf8'));
const readings = new Map(generated.readings.map((reading) => [reading.statement.vuid, reading]));
const { text, unexplained } = page(JSON.parse(readFileSync(rules, 'utf8')) as Oracle, readings);
writeFileSync(
  join(projectRoot, 'docs/oracle-comparison.md'),
  await format(text, { parser: 'markdown', printWidth: 120 }),
);
for (const { vuid, theirs, ours, sentence } of unexplained) {
  console.error(`${vuid}\n  ${sentence}\n  theirs: ${theirs}\n  ours:   ${ours}`);
}
if (unexplained.length > 0)
  fail(`${unexplained.length} differences have no reason in scripts/usage/oracle-reasons.ts.`);
