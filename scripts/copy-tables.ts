/** Second half of `npm run build`: the compiler copies no data, and the plugin reads its tables at run time. */
import { cpSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from './project.js';

const source = join(projectRoot, 'src');

for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.txt') || basename(dirname(file)) !== 'tables') continue;
  cpSync(join(source, file), join(projectRoot, 'dist/src', file));
}
