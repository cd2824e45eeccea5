import type { TSESLint } from '@typescript-eslint/utils';
import { version } from '../../src/version.js';

/** What every rule says of itself; lists of rules are derived from it. */
export interface RuleDocs {
  readonly description: string;
  readonly url: string;
  /** The smallest config that turns the rule on. */
  readonly preset: 'recommended' | 'strict';
  /** The options of the rule in the strict config, where it is stricter there. */
  readonly strictOptions?: readonly unknown[];
}

/** A rule of the plugin. */
export type Rule<MessageIds extends string, Options extends readonly unknown[] = []> = TSESLint.RuleModule<
  MessageIds,
  Options,
  RuleDocs
>;

/** Where the repository shows its files. A release is made from no other repository. */
const files = 'https://github.com/eslint-plugin-vulkan/eslint-plugin-vulkan/blob/';

/** Where the page of a rule stands, as it was in this release: the page of a later one speaks of another rule. */
export function pageOf(name: string): string {
  return `${files}v${version}/docs/rules/${name}.md`;
}
