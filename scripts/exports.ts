/** `npm run exports`: what bindings export, as a table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExports } from './bindings/read.js';
import { parseTable, printTable, withList } from './bindings/table.js';
import { argumentsOf, fail, projectRoot } from './project.js';

const USAGE = `Reads what one binding exports from its declarations or sources, and writes it into its column of
src/bindings/tables/exports.txt.

  npm run exports -- LIST RELEASE FILE...
  npm run exports -- nvk "nvk 0.8.0" node_modules/nvk/generated/1.1.126/win32/index.d.ts
  npm run exports            write the table anew, without rows of names that the registry no longer has and no binding
                             exports

LIST is what a dialect in src/bindings/dialects names as \`exports\`. RELEASE is a word or two for the reader of the table.
`;

const [list, release, ...files] = argumentsOf(USAGE);
const path = join(projectRoot, 'src/bindings/tables/exports.txt');
let table = parseTable(existsSync(path) ? readFileSync(path, 'utf8') : '');
if (list !== undefined) {
  const missing = files.find((file) => !existsSync(file));
  if (release === undefined || files.length === 0 || missing !== undefined) {
    fail(missing === undefined ? USAGE : `There is no file ${missing}.`);
  }
  const exported = readExports(list, files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  if (exported.names.size === 0) fail(`${files.join(', ')}: no name of Vulkan in it.`);
  table = withList(table, list, release, exported);
  const count = (test: RegExp): number => [...exported.names.keys()].filter((name) => test.test(name)).length;
  const wrong = [...exported.names.values()].filter((isRight) => !isRight).length;
  console.log(
    `${list}: ${String(count(/^VK_/))} constants (${String(wrong)} with another value), ` +
      `${String(count(/^Vk/))} types, ${String(count(/^vk/))} commands, ${String(exported.objects.size)} irregular objects`,
  );
}
writeFileSync(path, printTable(table));
