/** `npm run generate -- PATH/vk.xml`: writes the tables of `src/registry/tables` from the Khronos registry. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './registry/differences.js';
import { readRegistry } from './registry/read.js';
import { writeRegistry } from './registry/write.js';
import { RegistryError } from './registry/xml.js';
import { writeConstraints } from './usage/write.js';

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
for byte. A file that is broken, or of another kind, leaves its table as it is.
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
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
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
  try {
    const text = writeRegistry(readRegistry(readInput(input), input));
    const target = join(options.values.out, 'registry.txt');
    const status = options.values.check ? check(text, target) : write(text, target);
    if (usage === undefined || status !== 0) return status;
    return writeConstraints({ ...options.values, usage, registry: target });
  } catch (error) {
    if (!(error instanceof RegistryError || error instanceof InputError)) throw error;
    console.error(error.message);
    return 1;
  }
}

class InputError extends Error {}

function readInput(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Beside the target first and renamed at the end, so that no moment and no failure leaves half a table. */
function write(text: string, target: string): number {
  const before = existing(target);
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
  const summary = before === undefined ? ['new'] : differences(before, text);
  console.log(`${relative(process.cwd(), target)}: ${text.split('\n', 1)[0]?.split(',')[0]}, ${text.length} bytes`);
  console.log(summary.length > 0 ? summary.join('\n') : 'no difference');
  return 0;
}

function check(text: string, target: string): number {
  const before = existing(target);
  if (before === text) {
    console.log(`${relative(process.cwd(), target)} is what this vk.xml gives.`);
    return 0;
  }
  const reason = before === undefined ? ['the file does not exist'] : differences(before, text);
  console.error(`${relative(process.cwd(), target)} is not what this vk.xml gives:\n${reason.join('\n')}`);
  return 1;
}

function existing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
