/**
 * Second half of `npm run build`: makes one module of the compiled plugin, and puts the tables beside it. Importing
 * sixty modules takes Node longer than all that the plugin does on a file.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from './project.js';

const dist = join(projectRoot, 'dist');
const source = join(projectRoot, 'src');

buildSync({
  entryPoints: [join(dist, 'index.js')],
  outfile: join(dist, 'index.js'),
  allowOverwrite: true,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
for (const folder of ['src', 'rules']) rmSync(join(dist, folder), { recursive: true, force: true });

// `new URL('./tables/...', import.meta.url)` is beside the module that reads it: now that one.
mkdirSync(join(dist, 'tables'), { recursive: true });
for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.txt') && basename(dirname(file)) === 'tables') {
    copyFileSync(join(source, file), join(dist, 'tables', basename(file)));
  }
}
