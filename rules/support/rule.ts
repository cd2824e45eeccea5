import type { TSESLint } from '@typescript-eslint/utils';

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

/** Where the pages of the rules stand. A release is made from no other repository. */
const pages = 'https://github.com/eslint-plugin-vulkan/eslint-plugin-vulkan/blob/main/docs/rules';

/** Where the page of a rule stands. */
export function pageOf(name: string): string {
  return `${pages}/${name}.md`;
}
