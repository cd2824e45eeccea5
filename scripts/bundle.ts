/**
 * Second half of `npm run build`: makes two modules of the compiled plugin, and puts the tables beside them. Importing
 * each module on its own takes Node longer than all that the plugin does on a file. `index.js` is what ESLint needs to
 * read a configuration; `rules.cjs` is everything else, loaded by the first file that can have Vulkan in it. It is
 * CommonJS because that is loaded at once, in the middle of a `create`.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync, type BuildOptions } from 'esbuild';
import { argumentsOf, fail, projectRoot, refuse, type VulkanPlugin } from './project.js';

const USAGE = `Makes two modules of the plugin that the compiler has just written into dist, and puts the tables beside them.

  npm run build      compiles, and then does this
`;

refuse(argumentsOf(USAGE)[0], USAGE);

const dist = join(projectRoot, 'dist');
const source = join(projectRoot, 'src');
const compiled = join(dist, 'index.js');
// What is bundled has no modules of its own any more: bundled again, it would be nothing but itself.
if (!existsSync(join(dist, 'rules')))
  fail('dist is not what the compiler writes. Run `npm run build`, which compiles first.');
const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  minifyWhitespace: true,
  // Node says of a crash in which line and column it was: in one line of half a million columns, that says nothing.
  lineLimit: 120,
};

const { rules } = ((await import(pathToFileURL(compiled).href)) as { default: VulkanPlugin }).default;
const metas = Object.fromEntries(Object.entries(rules).map(([name, { meta }]) => [name, meta]));

buildSync({
  ...shared,
  entryPoints: [compiled],
  outfile: join(dist, 'rules.cjs'),
  format: 'cjs',
  // `new URL('./tables/...', import.meta.url)` is beside the module that reads it: now that one.
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
buildSync({
  ...shared,
  stdin: {
    contents: `
      import { createRequire } from 'node:module';
      import { lazyRules, pluginOf } from './rules/support/plugin.js';
      const require = createRequire(import.meta.url);
      const plugin = pluginOf(lazyRules(${JSON.stringify(metas)}, () => require('./rules.cjs').default.rules));
      export default plugin;
      export const { meta, rules, configs } = plugin;
    `,
    resolveDir: dist,
  },
  outfile: compiled,
  allowOverwrite: true,
  format: 'esm',
});

// One file of declarations as well.
const declarations = join(dist, 'index.d.ts');
const configuration = readFileSync(join(dist, 'src/configuration.d.ts'), 'utf8');
writeFileSync(
  declarations,
  readFileSync(declarations, 'utf8')
    .replace(/^import .*'\.\/src\/configuration\.js';\n/m, '')
    .replace(/^export .*'\.\/src\/configuration\.js';\n/m, () => configuration),
);
for (const folder of ['src', 'rules']) rmSync(join(dist, folder), { recursive: true, force: true });

mkdirSync(join(dist, 'tables'), { recursive: true });
for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.txt') && basename(dirname(file)) === 'tables') {
    copyFileSync(join(source, file), join(dist, 'tables', basename(file)));
  }
}
