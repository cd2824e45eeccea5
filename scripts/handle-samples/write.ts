/** `npm run docs:handles`: writes the pages of the statements about external handles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argumentsOf, fail, projectRoot, refuse } from '../project.js';
import { generatedPair } from './generated.js';
import { overviewPage, OVERVIEW, samplesOnPage, samplesPage, SAMPLES_PAGE, type Pair } from './pages.js';
import { reportOf, reportsOf } from './reports.js';
import { decidableStatements } from './statements.js';
import { writtenPairs } from './written.js';

const USAGE = `Writes docs/external-handles.md, the list of all statements about external handles, from statements.json, and
docs/external-handles-samples.md, with the programs of those that code decides. What is written by hand comes from
written.ts; programs that follow from a statement are made once and kept as long as they show it, so that the page changes
only where a statement does.

  npm run docs:handles               write
  npm run docs:handles -- --check    write nothing; list what is stale, and exit 1 if anything is
`;

const args = argumentsOf(USAGE);
refuse(
  args.find((arg) => arg !== '--check'),
  USAGE,
);

const kept = new Map([...samplesOnPage()].filter(([id, pair]) => shows(pair, id)));
const pairs = new Map<string, Pair>();
for (const { id } of decidableStatements()) {
  const pair = writtenPairs[id] ?? kept.get(id) ?? generatedPair(id);
  if (pair === undefined) fail(`No program follows from ${id}: write one in scripts/handle-samples/written.ts.`);
  pairs.set(id, pair);
}

const current = (page: string): string => readFileSync(page, 'utf8');
const pages = [
  { page: OVERVIEW, expected: overviewPage(current(OVERVIEW)) },
  { page: SAMPLES_PAGE, expected: samplesPage(pairs) },
];
const stale = pages.filter(({ page, expected }) => current(page) !== expected);
const names = stale.map(({ page }) => relative(projectRoot, page));
if (args.includes('--check')) {
  if (stale.length > 0) fail(`Stale, run \`npm run docs:handles\`:\n${names.map((name) => `  ${name}`).join('\n')}`);
  console.log('The pages of external handles are up to date.');
} else {
  for (const { page, expected } of stale) writeFileSync(page, expected);
  console.log(stale.length === 0 ? 'Nothing to write.' : names.map((name) => `wrote ${name}`).join('\n'));
}

/**
 * Whether the rules still say of the programs what the page does: a new version of Vulkan may define what was wrong.
 */
function shows({ violating, satisfying }: Pair, id: string): boolean {
  return reportOf(violating, id) !== undefined && reportsOf(satisfying).length === 0;
}
