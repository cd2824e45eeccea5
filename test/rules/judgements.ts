/** The rules as the built plugin has them: they remember what they have said of a file. Here they are counted. */
import { Linter, type Rule } from 'eslint';
import plugin from '../../index.js';
import { remembering } from '../../rules/support/remembering.js';

let judged = 0;

/** A rule that remembers, and of which it is counted how often it judges a file. */
export function remembered(rule: Rule.RuleModule): Rule.RuleModule {
  const counted = {
    create(context: Rule.RuleContext): Rule.RuleListener {
      judged++;
      return rule.create(context);
    },
  };
  return { ...rule, create: (context) => remembering(counted as never, context as never) as Rule.RuleListener };
}

/** All rules, so. */
export const rules = Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, remembered(rule)]));
/** How many rules judge a file. */
export const all = Object.keys(rules).length;

/** The strict config, with these rules. */
export function configOf(languageOptions: Linter.LanguageOptions, more: Linter.Config = {}): Linter.Config[] {
  return [
    {
      files: ['**/*.ts', '**/*.js'],
      plugins: { vulkan: { ...plugin, rules } },
      rules: plugin.configs.strict.rules ?? {},
      languageOptions,
      ...more,
    },
  ];
}

/** Lints, and says how many rules have judged the file. */
export function lint(
  text: string,
  config: Linter.Config[],
  filename = 'a.ts',
  options: Linter.LintOptions = {},
): { readonly messages: Linter.LintMessage[]; readonly judgements: number } {
  judged = 0;
  const messages = new Linter().verify(text, config, { filename, ...options });
  return { messages, judgements: judged };
}
