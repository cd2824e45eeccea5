/** What `eslint --inspect-config` shows: the site that the inspector builds from a user's configuration. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import plugin from '../../index.js';
import { install, versionOf } from './install.js';
import { UserProject } from './user-project.js';

interface Payload {
  readonly configs: readonly { readonly name?: string; readonly rules?: Readonly<Record<string, unknown>> }[];
  readonly rules: Readonly<Record<string, ShownRule>>;
  readonly files: readonly { readonly filepath: string; readonly configs: readonly number[] }[];
}
interface ShownRule {
  readonly docs?: { readonly description?: string; readonly url?: string };
  readonly fixable?: string;
  readonly hasSuggestions?: boolean;
  readonly defaultOptions?: unknown;
  readonly plugin?: string;
}

let modules: string;
let payload: Payload;

beforeAll(() => {
  modules = install(mkdtempSync(join(dirname(inject('tarball')), 'inspector-')), {
    '@eslint/config-inspector': '3.5.0',
    eslint: versionOf('eslint'),
    'eslint-plugin-vulkan': `file:${inject('tarball')}`,
  });
  const user = new UserProject(modules, {
    'package.json': '{ "type": "module" }',
    'eslint.config.js': `import vulkan from 'eslint-plugin-vulkan';
export default [vulkan.configs.recommended, { ...vulkan.configs.strict, files: ['gpu/*.js'] }];
`,
    'gpu/a.js': '',
    'cpu/a.js': '',
  });
  const run = user.run('@eslint/config-inspector/bin.mjs', ['build', '--outDir', 'site']);
  if (run.status !== 0) throw new Error(run.stderr);
  const data = join(user.folder, 'site/__rpc-dump');
  const file = readdirSync(data).find((name) => name.includes('get-payload.record'));
  if (file === undefined) throw new Error(`The inspector wrote ${readdirSync(data).join(', ')}.`);
  const { output } = cloned(readFileSync(join(data, file), 'utf8')) as { output: Payload };
  payload = output;
});

afterAll(() => {
  rmSync(modules, { recursive: true, force: true });
});

test('every rule, with its description, its page, its defaults and what it repairs', () => {
  const shown = Object.entries(payload.rules).filter(([name]) => name.startsWith('vulkan/'));
  expect(shown.map(([name]) => name.slice('vulkan/'.length)).sort()).toEqual(Object.keys(plugin.rules).sort());
  for (const [name, rule] of shown) {
    const { meta } = plugin.rules[name.slice('vulkan/'.length) as keyof typeof plugin.rules];
    expect(rule.plugin).toBe('vulkan');
    expect(rule.docs?.description).toBe(meta?.docs?.description);
    expect(rule.docs?.url).toMatch(new RegExp(`^https://.*/docs/rules/${name.slice('vulkan/'.length)}\\.md$`));
    expect(rule.defaultOptions).toEqual(meta?.defaultOptions);
    expect(rule.fixable).toBe(meta?.fixable);
    expect(rule.hasSuggestions).toBe(meta?.hasSuggestions);
  }
});

test('the configs under their names, with their rules', () => {
  const { recommended, strict } = plugin.configs;
  const named = new Map(payload.configs.map(({ name, rules }) => [name, rules]));
  expect(named.get('vulkan/recommended')).toEqual(recommended.rules);
  expect(named.get('vulkan/strict')).toEqual(strict.rules);
});

test('which files have the config that is for some', () => {
  const strict = payload.configs.findIndex(({ name }) => name === 'vulkan/strict');
  const files = payload.files.filter(({ configs }) => configs.includes(strict));
  expect(files.map(({ filepath }) => filepath)).toEqual(['gpu/a.js']);
});

/**
 * Reads the inspector's form of a structured clone: a list of `[kind, content]`, whose contents point into the list.
 */
function cloned(text: string): unknown {
  const list = JSON.parse(text) as readonly (readonly [number, unknown?])[];
  const read = (index: number): unknown => {
    const [kind, content] = list[index]!;
    if (kind === -1) return undefined;
    if (kind === 0) return content;
    if (kind === 1) return (content as number[]).map(read);
    if (kind === 2) {
      return Object.fromEntries((content as [number, number][]).map(([key, value]) => [read(key), read(value)]));
    }
    throw new Error(`Kind ${kind} is not expected.`);
  };
  return read(0);
}
