import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { onePerPlace, type FaultPlace, type FaultyValue } from '../src/model/places/fault-places.js';
import type { Slot } from '../src/model/types.js';
import { forEachLeaf } from '../src/model/values/leaves.js';
import { isForeign as isNoneOf } from '../src/model/values/of-type.js';
import type { Value } from '../src/model/values/value.js';
import { familyOfEnum } from '../src/registry/handle-types.js';
import { constantsOf, numberText, sameStem, type Constant, type EnumType } from '../src/registry/index.js';
import { pageOf, type Rule } from './support/rule.js';
import { sameValueMessage, suggestionOf } from './support/suggest.js';
import { allAsSpelled, expectedText, namesText, ownerText, usageOf, vuidText } from './support/text.js';

const repairMessages = {
  useSameMeaning: 'Use {{constants}}, its counterpart there.',
  ...sameValueMessage,
  useZero: 'Use {{constants}}.',
} as const;

type MessageIds = 'otherEnum' | 'otherReserved' | 'noEnum' | keyof typeof repairMessages;

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
      otherReserved: '{{constant}} belongs to {{other}}, but {{place}} is reserved and must be 0{{vuid}}.',
      noEnum: '{{constant}} belongs to no enum, but {{expected}}{{meaning}}.',
      ...repairMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const [{ slot, leaf }, place] of onePerPlace(model, foreignConstants(model))) {
        report(context, model, slot, place, leaf);
      }
    });
  },
};

export default rule;

type Leaf = Value & { readonly kind: 'constant' | 'apiConstant' };

/** A constant that is none of the type of a slot that is given it. */
interface ForeignConstant extends FaultyValue {
  readonly slot: Slot;
  readonly leaf: Leaf;
}

function foreignConstants(model: VulkanModel): readonly ForeignConstant[] {
  const found: ForeignConstant[] = [];
  for (const slot of model.unnamedSlots) {
    const { value, type } = slot;
    if (value.kind === 'constant' && value.constant.type === type.constants) continue;
    forEachLeaf(value, (leaf, role, through, standing) => {
      if (role === 'amount' || standing === 'possible' || !isForeign(leaf, type.constants)) return;
      if (standing === 'meant' && (type.constants === undefined || !model.servesOnly(through, type.constants))) return;
      found.push({ slot, node: leaf.node, leaf });
    });
  }
  return found;
}

function isForeign(leaf: Value, type: EnumType | undefined): leaf is Leaf {
  if (leaf.kind === 'apiConstant') return type !== undefined && isNoneOf(leaf, type);
  if (leaf.kind !== 'constant' || leaf.constant.type === type) return false;
  // A handle type of another family is a matter of its API.
  return type === undefined || !familyOfEnum(type.name) || !familyOfEnum(leaf.constant.type.name);
}

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  slot: Slot,
  { node, isPart }: FaultPlace,
  leaf: Leaf,
): void {
  const type = slot.type.constants;
  const constant = leaf.kind === 'constant' ? leaf.constant : undefined;
  const { name, value } = constant ?? (leaf as Value & { kind: 'apiConstant' });
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
  const meaning = constant && sameStem(constant, type);
  const named = constantsOf(type, value);
  const suggest = [];
  if (meaning !== undefined && isPart) suggest.push(suggestion(model, slot, node, 'useSameMeaning', [meaning]));
  const isOne = slot.type.kind !== 'flagBits' || named?.length === 1;
  if (named !== undefined && isOne && isPart && named[0] !== meaning)
    suggest.push(suggestion(model, slot, node, 'useSameValue', named));
  context.report({
    node,
    messageId: constant === undefined ? 'noEnum' : 'otherEnum',
    data: allAsSpelled(model, { ...data, expected: expectedText(slot, type), meaning: meaningText(type, value) }),
    suggest: suggest.flat(),
  });
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
  messageId: 'useSameMeaning' | 'useSameValue',
  constants: readonly Constant[],
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  const replacement = replaceByConstants(model, node, constants, slot.origin, slot.type);
  return replacement === undefined ? [] : [suggestionOf(model, messageId, replacement)];
}
