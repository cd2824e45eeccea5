import type { ESLint, Linter, Rule as ESLintRule } from 'eslint';
import noForeignConstant from './rules/no-foreign-constant.js';
import noInvalidChain from './rules/no-invalid-chain.js';
import noInvalidFlags from './rules/no-invalid-flags.js';
import noInvalidUsage from './rules/no-invalid-usage.js';
import noLegacyName from './rules/no-legacy-name.js';
import noMismatchedHandleType from './rules/no-mismatched-handle-type.js';
import noPointlessFlagTest from './rules/no-pointless-flag-test.js';
import noUnknownConstant from './rules/no-unknown-constant.js';
import preferNamedConstant from './rules/prefer-named-constant.js';
import { pluginOf } from './rules/support/plugin.js';
import type { VulkanRuleOptions } from './src/configuration.js';

export type * from './src/configuration.js';

const modules = {
  'no-foreign-constant': noForeignConstant,
  'no-invalid-chain': noInvalidChain,
  'no-invalid-flags': noInvalidFlags,
  'no-invalid-usage': noInvalidUsage,
  'no-legacy-name': noLegacyName,
  'no-mismatched-handle-type': noMismatchedHandleType,
  'no-pointless-flag-test': noPointlessFlagTest,
  'no-unknown-constant': noUnknownConstant,
  'prefer-named-constant': preferNamedConstant,
} satisfies Record<keyof VulkanRuleOptions, unknown>;

/** `rules` of a configuration: the severity of each rule of the plugin, and its options. */
export type VulkanRules = {
  [Name in keyof VulkanRuleOptions as `vulkan/${Name}`]?: Linter.RuleEntry<VulkanRuleOptions[Name]>;
};

/** The plugin as a configuration sees it. */
export interface VulkanPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<keyof VulkanRuleOptions, ESLintRule.RuleModule>;
  readonly configs: Record<'recommended' | 'strict', Linter.Config>;
}

// ESLint's own types know its rules by another name than typescript-eslint's: one cast, here.
const plugin: VulkanPlugin = pluginOf(modules as unknown as VulkanPlugin['rules']);

export default plugin;
// By name as well: `require` gives them beside `default`.
export const meta: VulkanPlugin['meta'] = plugin.meta;
export const rules: VulkanPlugin['rules'] = plugin.rules;
export const configs: VulkanPlugin['configs'] = plugin.configs;
