/** The README and the guides are tests: what they show is what the plugin says, and what the project itself does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../index.js';
import { projectRoot } from '../scripts/project.js';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const readme = read('README.md');

test('the README begins with a program and what is said of it', () => {
  const [, code = '', quote = ''] = /```ts\n([^`]*)```\n[^`>]*\n((?:> .*\n)+)/.exec(readme) ?? [];
  const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.recommended];
  const messages = new Linter().verify(code, config, 'a.ts').map(({ message }) => message);
  expect(messages).toEqual([quote.replaceAll(/^> /gm, '').replaceAll('\n', ' ').trim()]);
});

test('what the README says to paste where nothing is reported tells a module that is not known from a file that is not read', () => {
  const [, line = ''] = /Paste this line .*`(.*)`/.exec(readme) ?? [];
  const lines = (code: string, settings: object): number[] => {
    const config = [plugin.configs.recommended, { settings: { vulkan: settings } }];
    return new Linter().verify(`${code}\n${line}\n`, config).map((message) => message.line);
  };
  const code = "import * as gpu from './gpu.js';\nnew gpu.VkBufferCreateInfo({ usage: 0x40000000 });";
  expect(lines(code, {})).toEqual([3]);
  expect(lines(code, { modules: { './gpu.js': 'nvk' } })).toEqual([2, 3]);
});

test('the settings of the README name modules for every folder that imports them', () => {
  const [, modules = '', exclude = ''] = /modules: \{ '(.*)': 'nvk' \}[^]*?exclude: \['(.*)'\]/.exec(readme) ?? [];
  const reports = (specifier: string, settings: object): number => {
    const code = `import * as gpu from '${specifier}';\nnew gpu.VkBufferCreateInfo({ usage: 0x40000000 });\n`;
    return new Linter().verify(code, [plugin.configs.recommended, { settings: { vulkan: settings } }]).length;
  };
  for (const from of ['.', '..', '../..', './gpu']) {
    expect(reports(modules.replace('*', from), { modules: { [modules]: 'nvk' } })).toBe(1);
    expect(reports(exclude.replace('*', from), { exclude: [exclude] })).toBe(0);
  }
});

test('the page about CI has the overrides of the SARIF formatter that the project has', () => {
  const [, shown = '{}'] = /```json\n([^`]*"overrides"[^`]*)```/.exec(read('docs/ci.md')) ?? [];
  const { overrides } = JSON.parse(read('package.json')) as { overrides: object };
  expect(JSON.parse(shown)).toEqual({ overrides });
});

test('the README and the page about large repositories promise no more than was measured', () => {
  const lines = read('docs/performance.md').split('\n');
  const figures = (files: string): number[] => {
    const row = lines.findLast((line) => line.startsWith(`| ${files}`)) ?? '';
    return [...row.matchAll(/([\d.]+)x/g)].map(([, times]) => Number(times));
  };
  const [ordinary, dense] = [figures('1,000 ordinary files'), figures('100 Vulkan-dense files')];
  for (const text of [readme, read('docs/large-repositories.md')]) {
    expect(text).toMatch(/more than\sthirty\stimes as\sfast [^.]*and\smore\sthan\stwice\sas\sfast/);
  }
  expect(ordinary.at(-1)).toBeGreaterThan(30);
  expect(dense.at(-1)).toBeGreaterThan(2);
  expect(read('docs/large-repositories.md')).toMatch(/`--cache` makes it more than ten times as\sfast/);
  expect(Math.min(ordinary[1]!, dense[1]!)).toBeGreaterThan(10);
});

test('all pages name the same versions of oxlint', () => {
  const versions = [readme, read('docs/large-repositories.md')].map((text) => [
    ...new Set([...text.matchAll(/\b1\.\d\d\b/g)].map(([version]) => version)),
  ]);
  expect(versions[0]).toEqual(versions[1]);
});

test('the page about oxlint has what the strict config has besides the preset', () => {
  const [, shown = '{}'] = /```json\n([^`]*"rules"[^`]*)```/.exec(read('docs/large-repositories.md')) ?? [];
  const preset = (JSON.parse(read('oxlint.json')) as { rules: object }).rules;
  const { rules } = JSON.parse(shown) as { rules: object };
  expect({ ...preset, ...rules }).toEqual(plugin.configs.strict.rules);
});
