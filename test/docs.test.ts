/**
 * The rule pages are tests: what they call incorrect is reported, what they call correct is not, and fixes are real.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../index.js';
import { derivedFiles, ruleHead } from '../scripts/derived-docs.js';
import { projectRoot } from '../scripts/project.js';
import { ruleFacts } from '../scripts/rule-facts.js';
import type { Sample } from '../scripts/rule-pages.js';
import { parseRulePage, SECTIONS } from '../scripts/rule-pages.js';

const pages = join(projectRoot, 'docs/rules');
const rules = ruleFacts(plugin);
const linter = new Linter();

test('there is a page for every rule, and no other', () => {
  const names = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));
  expect(names.sort()).toEqual(rules.map((rule) => rule.name));
});

test.each(['README.md', 'oxlint.json'])('%s holds what `npm run docs` writes', async (path) => {
  const file = (await derivedFiles(plugin)).find((candidate) => candidate.path === path);
  expect(file?.current).toBe(file?.expected);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const path = join(pages, `${rule.name}.md`);
  const page = parseRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '');

  test('has the sections of a rule page, in order', () => {
    expect(page.head).toBe(ruleHead(rule));
    expect([...page.sections.keys()]).toEqual(SECTIONS);
  });

  test('says why with a link to the specification', () => {
    expect(page.sections.get('Why')).toMatch(/https:\/\/(docs\.vulkan\.org|registry\.khronos\.org)\//);
  });

  test('describes every option', () => {
    const options = page.sections.get('Options') ?? '';
    expect(options.trim()).not.toBe('');
    for (const name of rule.options) expect(options).toContain(`\`${name}\``);
  });

  test('shows both sides, and what a fix writes', () => {
    expect(page.incorrect.length).toBeGreaterThan(0);
    expect(page.correct.length).toBeGreaterThan(0);
    expect(page.incorrect.some((sample) => sample.fixed !== undefined)).toBe(rule.fixable);
    expect(page.incorrect.some((sample) => sample.suggested.length > 0)).toBe(rule.hasSuggestions);
  });

  test.each(page.incorrect)('incorrect, line $line', (sample) => {
    const messages = linter.verify(sample.code, configFor(rule.name, sample), fileName(sample));
    expect(messages.filter((message) => message.ruleId !== `vulkan/${rule.name}`)).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
    const fixed = linter.verifyAndFix(sample.code, configFor(rule.name, sample), fileName(sample)).output;
    expect(fixed).toBe(sample.fixed ?? sample.code);
    expect(suggestionOutputs(sample.code, messages)).toEqual(expect.arrayContaining(sample.suggested.slice()));
  });

  test.each(page.correct)('correct, line $line', (sample) => {
    const strict = { name: 'strict', ...plugin.configs.strict };
    const messages = linter.verify(sample.code, [strict, ...configFor(rule.name, sample)], fileName(sample));
    expect(messages).toEqual([]);
  });
});

function configFor(rule: string, { language, options, settings }: Sample): Linter.Config[] {
  return [
    {
      files: ['**/*.{ts,js}'],
      ...(language === 'ts' ? { languageOptions: { parser } } : {}),
      plugins: { vulkan: plugin },
      settings: { vulkan: settings },
      rules: { [`vulkan/${rule}`]: ['error', ...options] },
    },
  ];
}

function fileName(sample: Sample): string {
  return `sample.${sample.language}`;
}

function suggestionOutputs(code: string, messages: readonly Linter.LintMessage[]): string[] {
  return messages
    .flatMap((message) => message.suggestions ?? [])
    .map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]));
}
