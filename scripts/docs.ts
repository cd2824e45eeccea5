/**
 * Writes what the docs derive from the rules: the rules table of the README, the head of every rule page, and the
 * oxlint preset.
 *
 *     npm run docs               writes
 *     npm run docs -- --check    writes nothing, lists what is stale and fails
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import plugin from '../index.js';
import { derivedFiles, rulesWithoutPage } from './derived-docs.js';
import { fail, projectRoot } from './project.js';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--check');
if (unknown !== undefined) fail(`Unknown argument "${unknown}". The only one is --check.`);

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
