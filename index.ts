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
import type { RuleDocs } from './rules/support/rule.js';
import { version } from './src/version.js';

const rules = {
  'no-foreign-constant': noForeignConstant,
  'no-invalid-chain': noInvalidChain,
  'no-invalid-flags': noInvalidFlags,
  'no-invalid-usage': noInvalidUsage,
  'no-legacy-name': noLegacyName,
  'no-mismatched-handle-type': noMismatchedHandleType,
  'no-pointless-flag-test': noPointlessFlagTest,
  'no-unknown-constant': noUnknownConstant,
  'prefer-named-constant': preferNamedConstant,
};

/** The plugin as a configuration sees it. */
export interface VulkanPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, ESLintRule.RuleModule>;
  readonly configs: Record<'recommended' | 'strict', Linter.Config>;
}

const plugin: VulkanPlugin = {
  meta: { name: 'eslint-plugin-vulkan', version, namespace: 'vulkan' },
  // ESLint's own types know its rules by another name than typescript-eslint's: one cast, here.
  rules: rules as unknown as VulkanPlugin['rules'],
  configs: { recommended: {}, strict: {} },
};

plugin.configs.recommended = config('recommended');
plugin.configs.strict = config('strict');

/** A config with the rules of a preset, as each rule's meta says; `strict` has all, and is stricter where a rule can be. */
function config(preset: RuleDocs['preset']): Linter.Config {
  const names = Object.entries(rules).filter(([, rule]) => preset === 'strict' || rule.meta.docs?.preset === preset);
  return {
    name: `vulkan/${preset}`,
    plugins: { vulkan: plugin },
    rules: Object.fromEntries(
      names.map(([name, { meta }]) => {
        const options = preset === 'strict' ? (meta.docs?.strictOptions ?? []) : [];
        return [`vulkan/${name}`, options.length === 0 ? ('error' as const) : (['error', ...options] as const)];
      }),
    ),
  };
}

export default plugin;
