/** One file under the rule sets that people know, in turn. */
import type { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';
import { lintTimes, prepared } from './measure.js';
import { msOf, percentOf, ratioOf } from './report.js';

type Variants = Readonly<Record<'magic' | 'recommended' | 'strict', Linter.Config[]>>;

const others = {
  typescript: {
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: rulesOf(tseslint.configs.recommended),
  },
  unicorn: { plugins: { unicorn }, rules: rulesOf([unicorn.configs.recommended]) },
  regexp: { plugins: { regexp }, rules: rulesOf([regexp.configs['flat/recommended']]) },
} satisfies Record<string, Linter.Config>;

/** A row for each rule set: what it adds to ESLint on `text`. */
export function neighbours(text: string, variants: Variants, rounds: number): string[][] {
  const names = Object.keys(others) as (keyof typeof others)[];
  const prepareds = Object.fromEntries(names.map((name) => [name, prepared(others[name])])) as Record<
    keyof typeof others,
    Linter.Config[]
  >;
  const { parse, floor, cost } = lintTimes(text, { ...variants, ...prepareds }, rounds);
  const row = (label: string, name: keyof typeof cost, rules: object): string[] => [
    label,
    String(Object.values(rules).filter((setting) => setting !== 'off' && setting !== 0).length),
    ratioOf(cost[name], cost.magic),
    percentOf(cost[name], parse + floor),
    msOf(cost[name]),
  ];
  return [
    row('no-magic-numbers', 'magic', { 'no-magic-numbers': 'error' }),
    row('vulkan recommended', 'recommended', ownRules(variants.recommended)),
    row('vulkan strict', 'strict', ownRules(variants.strict)),
    row('regexp recommended', 'regexp', others.regexp.rules),
    row('typescript-eslint recommended', 'typescript', others.typescript.rules),
    row('unicorn recommended', 'unicorn', others.unicorn.rules),
  ];
}

function ownRules(config: readonly Linter.Config[]): object {
  return rulesOf(config.filter(({ name }) => name?.startsWith('vulkan/') === true));
}

/** The rules of a plugin's config, without those of ESLint itself that it turns on or off. */
function rulesOf(sets: readonly { readonly rules?: object }[]): Linter.RulesRecord {
  const all = Object.assign({}, ...sets.map((set) => set.rules)) as Linter.RulesRecord;
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.includes('/')));
}
