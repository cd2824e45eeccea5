/** The promises of the package: lists follow from meta, and every rule is complete. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../index.js';
import { projectRoot } from '../scripts/project.js';

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, object>;
  dependencies?: Record<string, string>;
  files: string[];
};
const rules = Object.entries(plugin.rules);
const ruleNames = rules.map(([name]) => name);

test('the plugin names itself as the package does', () => {
  expect(plugin.meta).toMatchObject({ name: manifest.name, version: manifest.version, namespace: 'vulkan' });
});

test('the lockfile has the version of the package', () => {
  const lockfile = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lockfile.version, lockfile.packages['']?.version]).toEqual([manifest.version, manifest.version]);
});

test('the package asks for ESLint and nothing else, and does not bring it along: oxlint needs none', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.peerDependencies).toEqual({ eslint: '^9.0.0 || ^10.0.0' });
  expect(manifest.peerDependenciesMeta).toEqual({ eslint: { optional: true } });
});

test('the release workflow finds the address of the pages, and that of no other repository', () => {
  const source = readFileSync(join(projectRoot, 'rules/support/rule.ts'), 'utf8');
  const [repository, ...others] = [...source.matchAll(/'https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/blob\//g)];
  expect(others).toEqual([]);
  const address = `://github.com/${repository?.[1] ?? 'nowhere'}/`;
  for (const [, { meta }] of rules) expect(meta?.docs?.url).toContain(address);
});

describe('configs', () => {
  test.each(['recommended', 'strict'] as const)('%s is a named flat config with the plugin in it', (name) => {
    const config = plugin.configs[name];
    expect(config.name).toBe(`vulkan/${name}`);
    expect(config.plugins?.['vulkan']).toBe(plugin);
  });

  test('recommended holds the rules whose meta says so', () => {
    const wanted = rules.filter(([, { meta }]) => presetOf(meta) === 'recommended').map(([name]) => name);
    expect(Object.keys(plugin.configs.recommended.rules ?? {}).sort()).toEqual(wanted.map(qualified).sort());
  });

  test('strict holds every rule', () => {
    expect(Object.keys(plugin.configs.strict.rules ?? {}).sort()).toEqual(ruleNames.map(qualified).sort());
  });
});

describe.each(rules)('%s', (name, { meta }) => {
  const source = readFileSync(join(projectRoot, `rules/${name}.ts`), 'utf8');

  test('has a description, a page behind its url in this release, and a preset', () => {
    expect(meta?.docs?.description).toMatch(/^(Disallow|Require) .*[^.]$/);
    expect(meta?.docs?.url?.split('/blob/')[1]).toBe(`v${manifest.version}/docs/rules/${name}.md`);
    expect(['recommended', 'strict']).toContain(presetOf(meta));
    expect(meta?.docs?.recommended).toBe(presetOf(meta) === 'recommended');
  });

  test('has a test file and a page', () => {
    expect(existsSync(join(projectRoot, `test/rules/${name}.test.ts`))).toBe(true);
    expect(existsSync(join(projectRoot, `docs/rules/${name}.md`))).toBe(true);
  });

  test('cites the specification on its page', () => {
    const page = readFileSync(join(projectRoot, `docs/rules/${name}.md`), 'utf8');
    expect(page).toMatch(/VUID-|https:\/\/(docs\.vulkan\.org|registry\.khronos\.org)\//);
  });

  test('has a schema, and defaults where it takes options', () => {
    const schema: unknown = meta?.schema;
    expect(Array.isArray(schema)).toBe(true);
    expect(meta?.defaultOptions !== undefined).toBe((schema as unknown[]).length > 0);
  });

  test('imports nothing at run time but the project', () => {
    const imports = [...source.matchAll(/^import (?!type)[^;]* from '([^']+)'/gm)].map((match) => match[1] ?? '');
    expect(imports.filter((specifier) => !/^\.\.?\//.test(specifier))).toEqual([]);
  });
});

function qualified(name: string): string {
  return `vulkan/${name}`;
}

function presetOf(meta: Rule.RuleMetaData | undefined): unknown {
  return (meta?.docs as { preset?: unknown } | undefined)?.preset;
}
