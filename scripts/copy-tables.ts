/** Second half of `npm run build`: the compiler copies no data, and the registry reads its tables at run time. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.js';

const from = join(projectRoot, 'src/registry/tables');
const to = join(projectRoot, 'dist/src/registry/tables');

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith('.txt'))) cpSync(join(from, file), join(to, file));
