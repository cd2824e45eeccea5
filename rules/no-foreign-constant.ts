import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { misplacedNamesOf } from '../src/model/extension-names.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { onePerPlace, type FaultPlace } from '../src/model/places/fault-places.js';
import { onlyConstantOf, usageOf } from '../src/model/positions.js';
import { foreignConstantsOf, type ForeignConstant } from '../src/model/slot-faults/foreign-constants.js';
import { foreignReadsOf } from '../src/model/slot-faults/foreign-reads.js';
import { misplacedConstantsOf, type MisplacedConstant } from '../src/model/slot-faults/misplaced-constants.js';
import type { Slot } from '../src/model/types.js';
import { isForbiddenIn } from '../src/model/violations.js';
import { constantsOf, numberText, sameStem, shareWord, type Constant, type EnumType } from '../src/registry/index.js';
import { pageOf, type Rule } from './support/rule.js';
import { sameValueMessage, suggestionOf } from './support/suggest.js';
import {
  allAsSpelled,
  destinationName,
  expectedText,
  foreignReadText,
  namesText,
  ownerText,
  vuidText,
} from './support/text.js';

const repairMessages = {
  useSameMeaning: 'Use {{constants}}, its counterpart there.',
  ...sameValueMessage,
  useOwn: 'Use {{constants}}.',
  useZero: 'Use {{constants}}.',
} as const;

type MessageIds =
  'otherEnum' | 'otherType' | 'otherReserved' | 'noEnum' | 'takesNoEnum' | 'otherList' | keyof typeof repairMessages;

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow a constant of another enum than the one that Vulkan expects',
      url: pageOf('no-foreign-constant'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      otherEnum: '{{constant}} belongs to {{other}}, but {{expected}}{{meaning}}.',
      otherType: '{{source}} is a {{other}}, but {{expected}}.{{apart}}',
      otherReserved: '{{constant}} belongs to {{other}}, but {{place}} is reserved and must be 0{{vuid}}.',
      noEnum: '{{constant}} belongs to no enum, but {{expected}}{{meaning}}.',
      takesNoEnum: '{{constant}} belongs to {{other}}, but {{place}} takes {{taken}}.',
      otherList: '{{name}} is {{is}}, but {{place}} takes {{taken}}.',
      ...repairMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const [fault, place] of onePerPlace(model, foreignConstantsOf(model))) {
        report(context, model, fault, place);
      }
      for (const read of foreignReadsOf(model, false)) {
        context.report({ node: read.node, messageId: 'otherType', data: foreignReadText(model, read) });
      }
      for (const misplaced of misplacedConstantsOf(model)) {
        const data = allAsSpelled(model, misplacedText(misplaced));
        context.report({ node: misplaced.node, messageId: 'takesNoEnum', data });
      }
      for (const { node, name, is, owner, takes } of misplacedNamesOf(model)) {
        const data = { name, is: NAMED[is].one, place: destinationName(owner), taken: NAMED[takes].all };
        context.report({ node, messageId: 'otherList', data });
      }
    });
  },
};

export default rule;

/** What lists of names take. */
const NAMED = {
  instance: { one: 'an instance extension', all: 'instance extensions' },
  device: { one: 'a device extension', all: 'device extensions' },
  layer: { one: 'a layer', all: 'layers' },
} as const;

/** What stands where no enum is taken, and what is taken there. */
function misplacedText({
  constant,
  owner,
  taken,
}: MisplacedConstant): Record<'constant' | 'other' | 'place' | 'taken', string> {
  const { typeName } = owner.member;
  const text = taken === 'boolean' ? 'VK_TRUE or VK_FALSE' : taken === 'quantity' ? 'a plain number' : `a ${typeName}`;
  return { constant: constant.name, other: constant.type.name, place: destinationName(owner), taken: text };
}

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { slot, leaf }: ForeignConstant,
  { node, isPart }: FaultPlace,
): void {
  const type = slot.type.constants;
  const constant = leaf.kind === 'constant' ? leaf.constant : undefined;
  const { name, value } = leaf.kind === 'constant' ? leaf.constant : leaf;
  const data = { constant: name, other: constant?.type.name ?? '' };
  if (type === undefined || type.constants.length === 0) {
    const isWhole = slot.use === 'value' && slot.value.kind === 'constant';
    const zero = isWhole ? replaceByZero(model, node, slot.type.width, slot.origin) : undefined;
    context.report({
      node,
      messageId: 'otherReserved',
      data: allAsSpelled(model, { ...data, place: ownerText(slot), vuid: vuidText(usageOf(slot).zeroBitmask) }),
      suggest: zero === undefined ? [] : [suggestionOf(model, 'useZero', zero)],
    });
    return;
  }
  context.report({
    node,
    messageId: constant === undefined ? 'noEnum' : 'otherEnum',
    data: allAsSpelled(model, { ...data, expected: expectedText(slot, type), meaning: meaningText(type, value) }),
    suggest: isPart ? suggestions(model, slot, node, leaf) : [],
  });
}

/** What can stand in place of a constant: the only one, what means the same, what has its value and may be meant. */
function suggestions(
  model: VulkanModel,
  slot: Slot,
  node: TSESTree.Node,
  leaf: ForeignConstant['leaf'],
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  const own = onlyConstantOf(slot.owner);
  if (own !== undefined) return suggestion(model, slot, node, 'useOwn', [own]);
  const type = slot.type.constants!;
  const meaning = leaf.kind === 'constant' ? sameStem(leaf.constant, type) : undefined;
  const same = leaf.kind === 'constant' ? constantsOf(type, leaf.constant.value) : undefined;
  const isOne = slot.type.kind !== 'flagBits' || same?.length === 1;
  const isMeant = isOne && leaf.kind === 'constant' && same?.every((each) => shareWord(leaf.constant, each)) === true;
  return [
    ...(meaning === undefined ? [] : suggestion(model, slot, node, 'useSameMeaning', [meaning])),
    ...(isMeant && same[0] !== meaning ? suggestion(model, slot, node, 'useSameValue', same) : []),
  ];
}

/** What the number of a foreign constant is in the slot, as the end of a sentence on what that takes. */
function meaningText(type: EnumType, value: number | bigint): string {
  const isMask = type.kind === 'flagBits';
  if (isMask && Number(value) === 0) return '';
  const constants = constantsOf(type, value);
  return constants === undefined ? '' : `, where ${numberText(value, isMask)} is ${namesText(constants)}`;
}

function suggestion(
  model: VulkanModel,
  slot: Slot,
  node: TSESTree.Node,
  messageId: 'useOwn' | 'useSameMeaning' | 'useSameValue',
  constants: readonly Constant[],
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  if (isForbiddenIn(model, slot, node, constants)) return [];
  const replacement = replaceByConstants(model, node, constants, slot.origin, slot.type);
  return replacement === undefined ? [] : [suggestionOf(model, messageId, replacement)];
}
