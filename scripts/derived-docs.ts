/**
 * The parts of the docs that follow from the rules and the tables: nobody writes them by hand, and CI compares them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { registryVersion } from '../src/registry/index.js';
import type { VulkanPlugin } from './project.js';
import { projectRoot } from './project.js';
import type { RuleFacts } from './rule-facts.js';
import { ruleFacts } from './rule-facts.js';
import { withReports } from './rule-samples.js';

const TABLE_BEGIN = '<!-- begin rules: written by `npm run docs` -->';
const TABLE_END = '<!-- end rules -->';

export interface DerivedFile {
  /** Relative to the project. */
  readonly path: string;
  readonly current: string;
  readonly expected: string;
}

/** Every file that holds something derived, as it is and as it should be. */
export async function derivedFiles(plugin: VulkanPlugin): Promise<DerivedFile[]> {
  const rules = ruleFacts(plugin);
  const files = [
    await derive('README.md', (text) => withVersion(withTable(text, rules))),
    await derive('oxlint.json', () => oxlintPreset(plugin)),
    await derive('docs/large-repositories.md', (text) => withStrictRules(text, plugin)),
  ];
  const pages = rules.filter((rule) => existsSync(join(projectRoot, pageOf(rule))));
  for (const rule of pages) {
    files.push(await derive(pageOf(rule), (text) => withReports(withHead(text, rule), plugin, rule.name)));
  }
  return files;
}

/** The rules that nobody has written a page for yet. */
export function rulesWithoutPage(plugin: VulkanPlugin): string[] {
  return ruleFacts(plugin)
    .filter((rule) => !existsSync(join(projectRoot, pageOf(rule))))
    .map((rule) => rule.name);
}

async function derive(path: string, rewrite: (text: string) => string): Promise<DerivedFile> {
  const file = join(projectRoot, path);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const expected = await format(rewrite(current), { ...(await resolveConfig(file)), filepath: file });
  return { path, current, expected };
}

/** Everything above the first section of a rule page. */
export function ruleHead(rule: RuleFacts): string {
  return `# vulkan/${rule.name}\n\n${sentence(rule.description)}\n\n${notice(rule)}\n\n`;
}

function notice({ configs, fixable, hasSuggestions }: RuleFacts): string {
  const names = configs.map((config) => `\`${config}\``);
  const sentences = [
    names.length === 0 ? 'In no config: turn it on by name.' : `💼 In the ${listed(names)} config${plural(names)}.`,
    ...(fixable ? ['🔧 Fixed by `--fix`.'] : []),
    ...(hasSuggestions ? ['💡 Has suggestions that an editor offers.'] : []),
    'How to [switch off a report](../settings.md#to-switch-off-a-report).',
  ];
  return sentences.join(' ');
}

function withHead(text: string, rule: RuleFacts): string {
  const body = text.search(/^## /m);
  return ruleHead(rule) + (body === -1 ? '' : text.slice(body));
}

function withTable(text: string, rules: readonly RuleFacts[]): string {
  const begin = text.indexOf(TABLE_BEGIN);
  const end = text.indexOf(TABLE_END);
  if (begin === -1 || end < begin) throw new Error(`README.md lacks "${TABLE_BEGIN}" or "${TABLE_END}".`);
  const rows = rules.map(
    (rule) =>
      `| [${rule.name}](${pageOf(rule)}) | ${rule.description.replaceAll('|', '\\|')} | ` +
      `${mark(rule.configs.includes('recommended'), '✅')} | ${mark(rule.configs.includes('strict'), '🔒')} | ` +
      `${mark(rule.fixable, '🔧')} | ${mark(rule.hasSuggestions, '💡')} |`,
  );
  const table = ['| Rule | What it does | ✅ | 🔒 | 🔧 | 💡 |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  return `${text.slice(0, begin)}${TABLE_BEGIN}\n\n${table}\n\n${text.slice(end)}`;
}

/** The README with the version of Vulkan that the tables are of. */
function withVersion(text: string): string {
  const version = /(?<=registry of Vulkan )[\d.]+(?=:)/;
  if (!version.test(text)) throw new Error('README.md lacks "registry of Vulkan 1.2.3:".');
  return text.replace(version, registryVersion());
}

/** The recommended config as oxlint reads it; its path to the plugin is relative to the preset itself. */
function oxlintPreset(plugin: VulkanPlugin): string {
  return JSON.stringify({
    jsPlugins: [{ name: 'vulkan', specifier: './dist/index.js' }],
    rules: plugin.configs.recommended.rules,
  });
}

/** The page about oxlint, with the rules that `strict` has besides the preset or has stricter. */
function withStrictRules(text: string, { configs }: VulkanPlugin): string {
  const block = /(?<=```json\n)[^`]*"rules"[^`]*(?=```)/;
  const [sample] = block.exec(text) ?? [];
  if (sample === undefined) throw new Error('docs/large-repositories.md lacks a JSON sample with "rules".');
  const preset = configs.recommended.rules ?? {};
  const added = Object.entries(configs.strict.rules ?? {}).filter(
    ([name, entry]) => JSON.stringify(entry) !== JSON.stringify(preset[name]),
  );
  const shown = { ...(JSON.parse(sample) as object), rules: Object.fromEntries(added) };
  return text.replace(block, () => `${JSON.stringify(shown)}\n`);
}

const pageOf = (rule: RuleFacts): string => `docs/rules/${rule.name}.md`;
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const mark = (is: boolean, sign: string): string => (is ? sign : '');
const plural = (items: readonly unknown[]): string => (items.length > 1 ? 's' : '');
const listed = (items: readonly string[]): string => items.join(' and ');
