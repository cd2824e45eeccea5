/** Writes docs/external-handles-samples.md. */
import { writeFileSync } from 'node:fs';
import { generatedPair } from './generated.js';
import { decidableStatements, samplesOnPage, samplesPage, SAMPLES_PAGE, type Pair } from './page.js';
import { argumentsOf, refuse } from '../project.js';
import { writtenPairs } from './written.js';

const USAGE = `Writes docs/external-handles-samples.md. What is written by hand comes from written.ts; a program that follows
from a statement is made once and then kept, so that the page changes only where a statement does.

  npx tsx scripts/handle-samples/write.ts
`;
refuse(argumentsOf(USAGE)[0], USAGE);

const kept = samplesOnPage();
const pairs = new Map<string, Pair>();
for (const { id } of decidableStatements()) {
  const pair = writtenPairs[id] ?? kept.get(id) ?? generatedPair(id);
  if (pair === undefined) throw new Error(`No program follows from ${id}: write one in written.ts.`);
  pairs.set(id, pair);
}
writeFileSync(SAMPLES_PAGE, samplesPage(pairs));
