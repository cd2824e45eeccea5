/** Second half of `npm run build`: the compiler copies no data, and the plugin reads its tables at run time. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.js';

for (const folder of ['src/registry/tables', 'src/bindings/tables']) {
  const from = join(projectRoot, folder);
  const to = join(projectRoot, 'dist', folder);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith('.txt')))
    cpSync(join(from, file), join(to, file));
}
