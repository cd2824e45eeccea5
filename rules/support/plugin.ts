import type { Linter, Rule } from 'eslint';
import { mentionsVulkan } from '../../src/bindings/mentions.js';
import { version } from '../../src/version.js';
import { remembering } from './remembering.js';
import type { RuleDocs } from './rule.js';

type Rules = Readonly<Record<string, Rule.RuleModule>>;

/** A plugin object as ESLint takes it, with its presets as the `meta` of each rule says. */
export function pluginOf<Given extends Rules>(given: Given) {
  const rules = withRecommended(given);
  const plugin = {
    meta: { name: 'eslint-plugin-vulkan', version, namespace: 'vulkan' },
    rules,
    configs: {} as Record<RuleDocs['preset'], Linter.Config>,
  };
  for (const preset of ['recommended', 'strict'] as const) {
    plugin.configs[preset] = { name: `vulkan/${preset}`, plugins: { vulkan: plugin }, rules: rulesOf(preset, rules) };
  }
  return plugin;
}

/**
 * The rules, each with what tools that list rules read of its preset: `recommended`, as the rules of ESLint have it.
 */
function withRecommended<Given extends Rules>(rules: Given): Given {
  const entries = Object.entries(rules).map(([name, rule]) => {
    const docs = rule.meta?.docs as RuleDocs | undefined;
    return [name, { ...rule, meta: { ...rule.meta, docs: { ...docs, recommended: docs?.preset === 'recommended' } } }];
  });
  return Object.fromEntries(entries) as Given;
}

/** The rules of a preset; `strict` has all, and is stricter where a rule can be. */
function rulesOf(preset: RuleDocs['preset'], rules: Rules): Linter.RulesRecord {
  const entries = Object.entries(rules).flatMap(([name, { meta }]) => {
    const docs = meta?.docs as RuleDocs | undefined;
    if (preset !== 'strict' && docs?.preset !== preset) return [];
    const options = preset === 'strict' ? (docs?.strictOptions ?? []) : [];
    return [[`vulkan/${name}`, options.length === 0 ? ('error' as const) : (['error', ...options] as const)] as const];
  });
  return Object.fromEntries(entries) as Linter.RulesRecord;
}

/**
 * Rules as a configuration needs them, without what they do: that is loaded with the first file that can have Vulkan in
 * it. Reading all of it takes Node longer than linting a file, and most files of a repository have no Vulkan.
 *
 * @param metas - the `meta` of each rule, by its name
 * @param load - gives the rules themselves
 */
export function lazyRules(metas: Readonly<Record<string, Rule.RuleMetaData>>, load: () => Rules): Rules {
  return Object.fromEntries(
    Object.entries(metas).map(([name, meta]): [string, Rule.RuleModule] => [
      name,
      {
        meta,
        create: (context) =>
          // Settings can name other words to look for, and have to be checked.
          context.settings['vulkan'] === undefined && !mentionsVulkan(context.sourceCode.text)
            ? {}
            : // ESLint's own types know its rules by another name than typescript-eslint's.
              (remembering(load()[name] as never, context as never) as Rule.RuleListener),
      },
    ]),
  );
}
