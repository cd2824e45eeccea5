/**
 * The rule pages are tests: what they call incorrect is reported, what they call correct is not, and fixes are real.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Linter, type Rule } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../index.js';
import { derivedFiles, ruleHead } from '../scripts/derived-docs.js';
import { samplesOnPage, SAMPLES_PAGE } from '../scripts/handle-samples/pages.js';
import { reportOf } from '../scripts/handle-samples/reports.js';
import { projectRoot } from '../scripts/project.js';
import { ruleFacts } from '../scripts/rule-facts.js';
import { parseRulePage, SECTIONS, type RulePage } from '../scripts/rule-pages.js';
import { sampleConfig, sampleFile, sampleReports } from '../scripts/rule-samples.js';

const pages = join(projectRoot, 'docs/rules');
const rules = ruleFacts(plugin);
const linter = new Linter();
const derived = derivedFiles(plugin);

test('there is a page for every rule, and no other', () => {
  const names = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));
  expect(names.sort()).toEqual(rules.map((rule) => rule.name));
});

test.each(['README.md', 'oxlint.json', ...rules.map(({ name }) => `docs/rules/${name}.md`)])(
  '%s holds what `npm run docs` writes',
  async (path) => {
    const file = (await derived).find((candidate) => candidate.path === path);
    expect(file?.current).toBe(file?.expected);
  },
);

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const path = join(pages, `${rule.name}.md`);
  const page = pageAt(path);

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

  test('shows every message, or leads to a page that does', () => {
    const shown = new Set(['', ...linksOf(page)].flatMap((link) => messagesOn(basename(link || path))));
    const missing = Object.entries(messagesOf(rule.name)).filter(([, text]) => !shown.has(text));
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  test.each(page.incorrect)('incorrect, line $line', (sample) => {
    const messages = sampleReports(plugin, rule.name, sample);
    expect(messages.filter((message) => message.ruleId !== `vulkan/${rule.name}`)).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
    const fixed = linter.verifyAndFix(sample.code, sampleConfig(plugin, rule.name, sample), sampleFile(sample)).output;
    expect(fixed).toBe(sample.fixed ?? sample.code);
    expect(suggestionOutputs(sample.code, messages)).toEqual(expect.arrayContaining(sample.suggested.slice()));
  });

  test.each(page.correct)('correct, line $line', (sample) => {
    const strict = { name: 'strict', ...plugin.configs.strict };
    const messages = linter.verify(
      sample.code,
      [strict, ...sampleConfig(plugin, rule.name, sample)],
      sampleFile(sample),
    );
    expect(messages).toEqual([]);
  });
});

function pageAt(path: string): RulePage {
  return parseRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

function messagesOf(rule: string): Readonly<Record<string, string>> {
  return (plugin.rules as Readonly<Record<string, Rule.RuleModule>>)[rule]?.meta?.messages ?? {};
}

/** The messages, with their placeholders, that the samples of a page are reported with. */
function messagesOn(page: string): readonly string[] {
  const name = page.replace(/\.md$/, '');
  const rule = rules.some((each) => each.name === name);
  const reports = rule
    ? pageAt(join(pages, page)).incorrect.flatMap((sample) => sampleReports(plugin, name, sample))
    : page === basename(SAMPLES_PAGE)
      ? [...samplesOnPage()].flatMap(([id, { violating }]) => reportOf(violating, id) ?? [])
      : [];
  return reports.flatMap(({ ruleId, messageId = '', suggestions = [] }) => {
    const messages = messagesOf(ruleId?.replace('vulkan/', '') ?? '');
    return [messageId, ...suggestions.map((each) => each.messageId ?? '')].map((id) => messages[id] ?? '');
  });
}

function linksOf({ sections }: RulePage): readonly string[] {
  return [...[...sections.values()].join('').matchAll(/\]\(([^()#:]*\.md)\)/g)].map(([, link = '']) => link);
}

function suggestionOutputs(code: string, messages: readonly Linter.LintMessage[]): string[] {
  return messages
    .flatMap((message) => message.suggestions ?? [])
    .map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]));
}
