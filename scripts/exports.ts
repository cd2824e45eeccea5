/** `npm run exports`: what bindings export, as a table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDialects, readExports } from './bindings/read.js';
import { keptOf, parseTable, printTable, withList } from './bindings/table.js';
import { argumentsOf, fail, misuse, projectRoot, refuse } from './project.js';

const USAGE = `Reads what one binding exports from its declarations or sources, and writes it into its column of
src/bindings/tables/exports.txt.

  npm run exports -- LIST RELEASE FILE...
  npm run exports -- nvk "nvk 0.8.0" node_modules/nvk/generated/1.1.126/win32/index.d.ts
  npm run exports            write the table anew, without rows of names that the registry no longer has and no binding
                             exports

LIST is what a dialect in src/bindings/dialects names as \`exports\`. RELEASE is a word or two for the reader of the table.
`;

const args = argumentsOf(USAGE);
refuse(
  args.find((arg) => arg.startsWith('-')),
  USAGE,
);
const [list, release, ...files] = args;
const path = join(projectRoot, 'src/bindings/tables/exports.txt');
const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
let table = parseTable(current);
if (list !== undefined) {
  if (!listDialects.has(list)) {
    misuse(`No dialect names a list "${list}". Known lists: ${[...listDialects.keys()].join(', ')}.`, USAGE);
  }
  if (release === undefined) misuse('RELEASE and FILE are missing.', USAGE);
  if (files.length === 0) misuse('FILE is missing.', USAGE);
  const exported = readExports(list, files.map(textOf).join('\n'));
  const count = (test: RegExp): number => [...exported.names.keys()].filter((name) => test.test(name)).length;
  const [constants, types] = [count(/^VK_/), count(/^Vk/)];
  const found = `${files.join(', ')}: ${constants} constants and ${types} types`;
  if (constants === 0 || types === 0) fail(`${found}, so this is no binding. Nothing is written.`);
  const { had, kept } = keptOf(table, list, exported);
  if (kept < had / 2) {
    fail(
      `${found}, but only ${kept} of the ${had} names that the table has of ${list}: this is not the whole binding. ` +
        `Nothing is written. To begin the list anew, take its line "@${list}" out of ${path}.`,
    );
  }
  table = withList(table, list, release, exported);
  const wrong = [...exported.names.values()].filter((isRight) => !isRight).length;
  console.log(
    `${list}: ${constants} constants (${wrong} with another value), ${types} types, ` +
      `${count(/^vk/)} commands, ${exported.objects.size} irregular objects`,
  );
}
const text = printTable(table);
if (text !== current) writeFileSync(path, text);
console.log(text === current ? 'Nothing to write.' : 'wrote src/bindings/tables/exports.txt');

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`${file} cannot be read: ${(error as Error).message}`);
  }
}
