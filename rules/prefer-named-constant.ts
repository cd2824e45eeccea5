import type { TSESLint } from '@typescript-eslint/utils';
import { numbersOfMixedLists } from '../src/fixes/mixed-lists.js';
import { applyEdits, replaceByConstants, type Replacement } from '../src/fixes/replace.js';
import { importNeeds, silencedLines } from '../src/fixes/silenced.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { rawNumbersOf, type RawNumber } from '../src/model/raw-numbers.js';
import { constantOf } from '../src/registry/index.js';
import { contradictingComment, contradictingName, type Said } from './support/comments.js';
import { pageOf, type Rule } from './support/rule.js';
import { sameValueMessage, suggestionOf } from './support/suggest.js';
import { asSpelled, collisionText, namesText, placeText, replacementText, numberAsWritten } from './support/text.js';

const repairMessages = {
  ...sameValueMessage,
  useCommented: 'Follow the comment: use {{constants}}, which is another value.',
  useCalled: 'Follow the name: use {{constants}}, which is another value.',
} as const;

type MessageIds = 'rawNumber' | 'rawMask' | 'commentDisagrees' | 'nameDisagrees' | keyof typeof repairMessages;

/** A number to report, and what can take its place: the file may have no way to write the names there. */
interface Reported extends RawNumber {
  readonly replacement: Replacement | undefined;
}

/** What a fix replaces, and the imports that the fixes of the file bring along. */
interface FixPlan {
  readonly replacements: readonly (Replacement | undefined)[];
  readonly imports: ReturnType<typeof importNeeds>;
}

const rule: Rule<MessageIds> = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require the named constant where a raw number stands in a Vulkan enum or mask',
      url: pageOf('prefer-named-constant'),
      preset: 'recommended',
    },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      rawNumber: '{{raw}} in {{place}} is {{constants}}: use the name.{{note}}',
      rawMask: '{{raw}} in {{place}} is {{constants}}: use the names.',
      commentDisagrees:
        '{{raw}} in {{place}} is {{constants}}, but the comment beside it says {{commented}}. One of them is wrong.{{note}}',
      nameDisagrees:
        '{{raw}} in {{place}} is {{constants}}, but it is called {{called}}. One of them is wrong.{{note}}',
      ...repairMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const { raw: numbers, types } = rawNumbersOf(model);
      if (numbers.length === 0) return;
      const raw = numbers.map((each): Reported => {
        const { node, constants, slot } = each;
        return { ...each, replacement: replaceByConstants(model, node, constants, slot.origin, slot.type) };
      });
      const silenced = silencedLines(model.sourceCode, context.id);
      const alone = aloneInTheirLines(raw);
      const said = new Map(raw.map((each) => [each, saidAgainst(model, each, alone.has(each))]));
      // In JavaScript, a list may hold anything.
      const mixed = /\.[cm]?jsx?$/u.test(context.filename) ? new Set() : numbersOfMixedLists(model, types);
      const isFixable = (each: Reported): boolean => said.get(each) === undefined && !mixed.has(each.node);
      // What is not fixed needs no import.
      const fixed = raw.filter((each) => isFixable(each) && !silenced(each.node));
      const imports = importNeeds(fixed.map((each) => each.replacement));
      const replaced = new Map(fixed.map((each) => [each.node, each.replacement]));
      for (const each of raw) {
        const together = each.table?.flatMap(({ node }) => replaced.get(node) ?? []);
        const replacements = together?.includes(each.replacement!) === true ? together : [each.replacement];
        const plan = isFixable(each) ? { imports, replacements } : undefined;
        report(context, model, each, said.get(each), plan);
      }
    });
  },
};

export default rule;

/** What the author calls a number that it is not. */
function saidAgainst(model: VulkanModel, { node, slot, constants }: RawNumber, isAlone: boolean): Said | undefined {
  const type = slot.type.constants!;
  const commented = contradictingComment(model.sourceCode, node, type, constants, isAlone);
  return commented ?? contradictingName(node, type, constants);
}

/** Those that are the only ones of their enum in a line, so that a comment on that enum is about them. */
function aloneInTheirLines<Raw extends RawNumber>(raw: readonly Raw[]): ReadonlySet<Raw> {
  const counts = new Map<string, number>();
  const keyOf = ({ node, slot }: RawNumber): string => `${String(node.loc.end.line)} ${slot.type.constants!.name}`;
  for (const each of raw) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return new Set(raw.filter((each) => counts.get(keyOf(each)) === 1));
}

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { node, value, slot, constants, replacement }: Reported,
  said: Said | undefined,
  plan: FixPlan | undefined,
): void {
  const data = {
    raw: numberAsWritten(model.sourceCode, node, value, slot.type.kind !== 'enum'),
    place: placeText(slot),
    constants: (replacement && registryNames(replacement.text)) ?? asSpelled(model, namesText(constants)),
    note: constants.length === 1 ? collisionText(slot.type.constants!, constants[0]!.value) : '',
  };
  if (said !== undefined) {
    const isName = said.by === 'name';
    const other =
      said.constants.length === 0 ? undefined : replaceByConstants(model, node, said.constants, slot.origin, slot.type);
    context.report({
      node,
      messageId: isName ? 'nameDisagrees' : 'commentDisagrees',
      data: { ...data, [isName ? 'called' : 'commented']: said.said },
      suggest: [
        ...suggestion(model, 'useSameValue', replacement),
        ...suggestion(model, isName ? 'useCalled' : 'useCommented', other),
      ],
    });
    return;
  }
  context.report({
    node,
    messageId: constants.length === 1 ? 'rawNumber' : 'rawMask',
    data,
    // Without a replacement there is a comment in the way, or the file has no way to name the constant there.
    fix: replacement && plan ? (fixer) => fixed(model, fixer, plan) : null,
    suggest: plan === undefined ? suggestion(model, 'useSameValue', replacement) : [],
  });
}

function fixed(
  model: VulkanModel,
  fixer: TSESLint.RuleFixer,
  { replacements, imports }: FixPlan,
): TSESLint.RuleFix[] | null {
  const found = replacements.flatMap((each) => each ?? []);
  const edits = found.map(({ edit }) => edit);
  return applyEdits(model, fixer, edits, [...new Set(found.flatMap((each) => imports.for(each)))]);
}

/** What a replacement writes, where that is names of the registry: a binding may have an older one of a constant. */
function registryNames(replacement: string): string | undefined {
  const text = replacementText(replacement);
  return text.split(' | ').every((name) => constantOf(name) !== undefined) ? text : undefined;
}

function suggestion(
  model: VulkanModel,
  messageId: keyof typeof repairMessages,
  replacement: Replacement | undefined,
): TSESLint.ReportSuggestionArray<MessageIds> {
  return replacement === undefined ? [] : [suggestionOf(model, messageId, replacement)];
}
