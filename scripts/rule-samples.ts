/** What a rule says of the samples on its page, and how the page shows it. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { VulkanPlugin } from './project.js';
import { parseRulePage, type Sample } from './rule-pages.js';

const linter = new Linter();

/** How a rule runs on a sample of its page. */
export function sampleConfig(
  plugin: VulkanPlugin,
  rule: string,
  { language, options, settings }: Sample,
): Linter.Config[] {
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

/** The file that a sample is. */
export function sampleFile(sample: Sample): string {
  return `sample.${sample.language}`;
}

/** What a rule reports of a sample of its page. */
export function sampleReports(plugin: VulkanPlugin, rule: string, sample: Sample): readonly Linter.LintMessage[] {
  return linter.verify(sample.code, sampleConfig(plugin, rule, sample), sampleFile(sample));
}

/** Reports as a page shows them: a quotation of what a user sees, suggestions below their report. */
export function quoted(reports: readonly Linter.LintMessage[]): string {
  return reports
    .flatMap(({ line, message, suggestions = [] }) => [
      `> - Line ${line}: ${escaped(message)}`,
      ...suggestions.map(({ desc }) => `>   - 💡 ${escaped(desc)}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** A rule page with what is reported below each sample of "Incorrect", above what a fix makes of it. */
export function withReports(text: string, plugin: VulkanPlugin, rule: string): string {
  const [, before = '', section = '', after = ''] = /^([^]*?^## Incorrect\n)([^]*?)(^## [^]*)$/m.exec(text) ?? [];
  if (section === '') return text;
  const bare = before + section.replaceAll(QUOTED, '$1') + after;
  const lines = bare.split('\n');
  for (const sample of parseRulePage(bare).incorrect.toReversed()) {
    const end = lines.indexOf('```', sample.line);
    lines.splice(end + 1, 0, ...`\n${quoted(sampleReports(plugin, rule, sample))}`.trimEnd().split('\n'));
  }
  return lines.join('\n');
}

/** A fence that ends a sample, and the quotation behind it. */
const QUOTED = /(^```\n)\n(?:^>.*\n)+/gm;

/** A message as Markdown that shows it letter by letter. */
function escaped(message: string): string {
  return message.replaceAll(/[\\*`]|<(?=[a-z])/gi, '\\$&');
}
