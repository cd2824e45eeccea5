/** `npm run generate -- PATH/vk.xml`: writes the tables of `src/registry/tables` from the Khronos registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './registry/differences.js';
import { readRegistry } from './registry/read.js';
import { writeRegistry } from './registry/write.js';
import { RegistryError } from './registry/xml.js';
import { checkTables, existing, writeTables } from './tables.js';
import type { Table } from './tables.js';
import { constraintTable, InputError } from './usage/write.js';

const USAGE = `Writes the registry tables of the plugin from the Khronos registry.

  npm run generate -- PATH/vk.xml                        write src/registry/tables/registry.txt
  npm run generate -- PATH/vk.xml PATH/validusage.json   and src/registry/tables/constraints.txt
  npm run generate -- --check PATH...                    write nothing; exit 1 and say what differs if the tables are
                                                         not from these files
  npm run generate -- --help                             this text

  --report        every statement that was added, that changed, or that is not read any more, and why; without it, the
                  first few
  --out FOLDER    another folder than src/registry/tables

The files are in registry/ of https://github.com/KhronosGroup/Vulkan-Headers. The same files give the same tables, byte
for byte. A file that is broken, of another kind, or of another version than the other one leaves all tables as they are.
`;

const TABLES = join(import.meta.dirname, '../src/registry/tables');

/** Exit status: 0 done, 1 the tables differ (`--check`) or the input cannot be used, 2 wrong arguments. */
export function main(args: readonly string[]): number {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        report: { type: 'boolean', default: false },
        out: { type: 'string', default: TABLES },
      },
    });
  } catch (error) {
    // Its first sentence says what is wrong; the others are about arguments that begin with a hyphen.
    const [reason = ''] = (error as Error).message.split('. ');
    console.error(`${reason.replace(/\.?$/, '.')}\n\n${USAGE}`);
    return 2;
  }
  if (options.values.help) {
    console.log(USAGE);
    return 0;
  }
  const [input, usage, ...rest] = options.positionals;
  if (input === undefined || rest.length > 0) {
    console.error(`One vk.xml is expected, and at most one validusage.json.\n\n${USAGE}`);
    return 2;
  }
  const { out, report } = options.values;
  try {
    const registry = registryTable(input, join(out, 'registry.txt'));
    const tables = [registry];
    if (usage !== undefined) {
      tables.push(constraintTable({ usage, registry: registry.text, target: join(out, 'constraints.txt'), report }));
    }
    if (options.values.check) return checkTables(tables) ? 0 : 1;
    writeTables(tables);
    return 0;
  } catch (error) {
    if (!(error instanceof RegistryError || error instanceof InputError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function registryTable(input: string, target: string): Table {
  const before = existing(target);
  const text = writeRegistry(readRegistry(readInput(input), input));
  return {
    target,
    source: 'vk.xml',
    text,
    title: text.split(',', 1)[0] ?? '',
    differences: before === undefined ? [] : differences(before, text),
  };
}

function readInput(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
