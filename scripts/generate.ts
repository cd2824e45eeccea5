/** `npm run generate -- PATH/vk.xml`: writes the tables of `src/registry/tables` from the Khronos registry. */
import { join } from 'node:path';
import { generate } from './generate-tables.js';
import { argumentsOf, misuse, projectRoot, refuse } from './project.js';

const USAGE = `Writes the registry tables of the plugin from the Khronos registry.

  npm run generate -- PATH/vk.xml                        write src/registry/tables/registry.txt
  npm run generate -- PATH/vk.xml PATH/validusage.json   and src/registry/tables/constraints.txt
  npm run generate -- --check PATH...                    write nothing; exit 1 and say what differs if the tables are
                                                         not from these files
  npm run generate -- --help                             this text

  --report        every statement that was added, that changed, or that is not read any more, and why; without it, the
                  first few
  --out=FOLDER    another folder than src/registry/tables

The files are in registry/ of https://github.com/KhronosGroup/Vulkan-Headers. The same files give the same tables, byte
for byte. A file that is broken, of another kind, or of another version than the other one leaves all tables as they are.
`;

const TABLES = join(projectRoot, 'src/registry/tables');
const args = argumentsOf(USAGE);
refuse(
  args.find((arg) => arg.startsWith('-') && !/^--(?:check|report|out=.+)$/.test(arg)),
  USAGE,
);
const [registry, usage, ...rest] = args.filter((arg) => !arg.startsWith('-'));
refuse(rest[0], USAGE);
if (registry === undefined) misuse('PATH/vk.xml is missing.', USAGE);

const isDone = generate({
  registry,
  usage,
  out: args.find((arg) => arg.startsWith('--out='))?.slice('--out='.length) ?? TABLES,
  check: args.includes('--check'),
  report: args.includes('--report'),
});
if (!isDone) process.exit(1);
