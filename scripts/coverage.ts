/** `npm run coverage:usage`: which statements of the specification the plugin checks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explicitCases } from './usage/coverage-explicit.js';
import { implicitCases } from './usage/coverage-implicit.js';
import { reportsOn } from './usage/coverage-measure.js';
import type { Case } from './usage/coverage-measure.js';
import { coverageOf } from './usage/coverage-page.js';
import { programOf } from './usage/coverage-program.js';
import { argumentsOf, fail, misuse, projectRoot, refuse } from './project.js';

const USAGE = `Measures which statements of the specification the plugin checks, by programs that violate and satisfy each.

  npm run coverage:usage                   write docs/coverage.md
  npm run coverage:usage -- --check        write nothing; exit 1 if the page is stale
  npm run coverage:usage -- --show VUID    print the two programs of a statement, and what is reported about them
`;

const target = join(projectRoot, 'docs/coverage.md');
const [option, vuid, ...rest] = argumentsOf(USAGE);
if (option !== '--check' && option !== '--show') refuse(option, USAGE);
refuse(option === '--show' ? rest[0] : vuid, USAGE);
if (option === '--show' && vuid === undefined) misuse('The VUID behind --show is missing.', USAGE);

const cases = [...implicitCases(), ...explicitCases()];
if (option === '--show') {
  const own = cases.filter((each) => each.vuid === vuid);
  if (own.length === 0) fail(`${vuid ?? ''} is no statement that constants decide.`);
  for (const each of own) show(each);
} else {
  const { page, misses } = await coverageOf(cases);
  for (const miss of misses) console.log(`${miss.vuid}: ${miss.reason}`);
  if (option !== '--check') writeFileSync(target, page);
  else if (readFileSync(target, 'utf8') !== page) fail('docs/coverage.md is stale: run `npm run coverage:usage`.');
  console.log(`${new Set(cases.map((each) => each.vuid)).size - misses.length} statements are checked.`);
}

function show({ violating, satisfying, settings }: Case): void {
  for (const [index, sample] of [violating, satisfying].entries()) {
    const enabled = settings?.[index];
    const reports = sample === undefined ? [] : reportsOn(programOf(sample), enabled);
    const setting = enabled === undefined ? '' : `, settings: ${JSON.stringify(enabled)}`;
    console.log(`-- ${index === 0 ? 'violates it' : 'satisfies it'}${setting}`);
    console.log(sample === undefined ? 'no sample was found' : programOf(sample));
    for (const { ruleId, message } of reports) console.log(`   ${ruleId ?? ''}: ${message}`);
  }
}
