/**
 * The pages of the statements about external handles: docs/external-handles.md lists them all by what decides them,
 * docs/external-handles-samples.md has two programs for each that code decides.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constraintsVersion } from '../../src/registry/constraints.js';
import { quoted } from '../rule-samples.js';
import { reportOf } from './reports.js';
import { DECIDABLE, statementsOf, type Statement, type StatementClass } from './statements.js';

export const OVERVIEW = fileURLToPath(new URL('../../docs/external-handles.md', import.meta.url));
export const SAMPLES_PAGE = fileURLToPath(new URL('../../docs/external-handles-samples.md', import.meta.url));

/** Two programs, in names as the registry has them. */
export interface Pair {
  readonly violating: string;
  readonly satisfying: string;
}

const TITLES = {
  constant: 'Decided by one constant',
  struct: 'Decided by one struct',
  chain: 'Decided by one chain',
  origin: 'Decided by the origin',
  notDecidable: 'Not decidable',
} as const satisfies Readonly<Record<StatementClass, string>>;

/** The page of all statements: what an author wrote, with the version and the list as they are now. */
export function overviewPage(page: string): string {
  const begin = '<!-- statements: begin -->\n';
  const before = page
    .slice(0, page.indexOf(begin) + begin.length)
    .replace(/(?<=of Vulkan )\d+(?:\.\d+)+/u, constraintsVersion());
  const after = page.slice(page.indexOf('<!-- statements: end -->'));
  const names = Object.keys(TITLES) as StatementClass[];
  return before + names.map(section).join('') + after;
}

function section(name: StatementClass): string {
  const rows = statementsOf(name).map(
    ({ id, partly, reason }) => `| ${linked(id, name)} | ${partly ? 'In part: ' : ''}${reason} |`,
  );
  return `\n## ${TITLES[name]} (${rows.length})\n\n| Statement | By what |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** A statement that code decides has its programs on the page of samples. */
function linked(id: string, name: StatementClass): string {
  return name === 'notDecidable' ? `\`${id}\`` : `[\`${id}\`](external-handles-samples.md#${id.toLowerCase()})`;
}

/** The page of samples for programs that are known to be right. */
export function samplesPage(pairs: ReadonlyMap<string, Pair>): string {
  const sections = DECIDABLE.map((name) => `\n## ${TITLES[name]}\n${statementsOf(name).map(sample).join('')}`);
  return `# External handles: the samples

Two programs for each of the ${pairs.size} statements of [External handles](external-handles.md) that code decides: the first
violates the statement and is reported with its name, in the words below it; the second satisfies it and is not reported
at all, both by the \`strict\` config. The tests run all of them. Names without an import are those of the registry, as
most real files have them; \`device\` and the like are the program's own.

<!-- prettier-ignore-start -->
${sections.join('')}
<!-- prettier-ignore-end -->
`;

  function sample({ id }: Statement): string {
    const { violating = '', satisfying = '' } = pairs.get(id) ?? {};
    const report = reportOf(violating, id);
    return `
### ${id}

\`\`\`ts
${violating}\`\`\`

${quoted(report === undefined ? [] : [report])}
Silent:

\`\`\`ts
${satisfying}\`\`\`
`;
  }
}

/** The programs that stand on the page of samples, by statement. */
export function samplesOnPage(): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  const section = /^### (VUID-\S+)\n\n```ts\n([^]*?)^```\n\n(?:>.*\n)*\nSilent:\n\n```ts\n([^]*?)^```$/gmu;
  for (const [, id = '', violating = '', satisfying = ''] of readFileSync(SAMPLES_PAGE, 'utf8').matchAll(section)) {
    pairs.set(id, { violating, satisfying });
  }
  return pairs;
}
