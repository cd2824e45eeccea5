/** `npm run docs`: writes what the docs derive from the rules and the tables. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import plugin from '../index.js';
import { derivedFiles, rulesWithoutPage } from './derived-docs.js';
import { argumentsOf, fail, projectRoot, refuse } from './project.js';

const USAGE = `Writes what follows from the rules: the rules table of the README, the head of every rule page and what is reported of
each of its incorrect samples, the oxlint preset, and what docs/large-repositories.md adds to it for strict; and into the
README the version of Vulkan that the tables are of.

  npm run docs               write
  npm run docs -- --check    write nothing; list what is stale, and exit 1 if anything is
`;

const args = argumentsOf(USAGE);
refuse(
  args.find((arg) => arg !== '--check'),
  USAGE,
);

const stale = (await derivedFiles(plugin)).filter((file) => file.current !== file.expected);
if (args.includes('--check')) {
  if (stale.length > 0) fail(`Stale, run \`npm run docs\`:\n${stale.map((file) => `  ${file.path}`).join('\n')}`);
  console.log('The derived docs are up to date.');
} else {
  for (const { path, expected } of stale) writeFileSync(join(projectRoot, path), expected);
  console.log(stale.length === 0 ? 'Nothing to write.' : stale.map((file) => `wrote ${file.path}`).join('\n'));
}

const missing = rulesWithoutPage(plugin);
if (missing.length > 0) fail(`No page in docs/rules for: ${missing.join(', ')}.`);
