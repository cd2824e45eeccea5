import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import type { Slot } from '../src/model/types.js';
import { forEachLeaf } from '../src/model/leaves.js';
import { constantsOf, sameStem, type Constant, type EnumType } from '../src/registry/index.js';
import { familyOfEnum } from '../src/registry/handle-types.js';
import { pageOf, type Rule } from './support/rule.js';
import { sameValueMessage, suggestionOf } from './support/suggest.js';
import { allAsSpelled, expectedText, namesText, placeText, usageOf, vuidText } from './support/text.js';

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
      otherEnum: '{{constant}} belongs to {{other}}, but {{expected}}.{{meaning}}',
      otherReserved: '{{constant}} belongs to {{other}}, but {{place}} is reserved and must be 0{{vuid}}.',
      noEnum: '{{constant}} belongs to no enum, but {{expected}}.{{meaning}}',
      ...repairMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const reported = new Set<TSESTree.Node>();
      for (const slot of model.unnamedSlots) {
        const type = slot.type.constants;
        const value = slot.value;
        if (value.kind === 'constant' && value.constant.type === type) continue;
        forEachLeaf(value, (leaf, role, through, standing) => {
          if (role === 'amount' || standing === 'possible' || reported.has(leaf.node)) return;
          if (standing === 'meant' && (type === undefined || !model.servesOnly(through, type))) return;
          if (leaf.kind === 'constant' && leaf.constant.type !== type) {
            // A handle type of another family is a matter of its API.
            if (type !== undefined && familyOfEnum(type.name) && familyOfEnum(leaf.constant.type.name)) return;
            const node = model.placeOfForeign(slot, leaf);
            if (reported.has(node)) return;
            reported.add(node);
            report(context, model, slot, node, leaf.constant);
          } else if (leaf.kind === 'apiConstant' && Number(leaf.value) !== 0 && type !== undefined) {
            reported.add(leaf.node);
            context.report({
              node: leaf.node,
              messageId: 'noEnum',
              data: {
                constant: leaf.name,
                expected: expectedText(slot, type),
                meaning: meaningText(type, leaf.value),
              },
            });
          }
        });
      }
    });
  },
};

export default rule;

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  slot: Slot,
  node: TSESTree.Node,
  constant: Constant,
): void {
  const type = slot.type.constants;
  const data = { constant: constant.name, other: constant.type.name };
  if (type === undefined || type.constants.length === 0) {
    const isWhole = slot.use === 'value' && slot.value.kind === 'constant';
    const zero = isWhole ? replaceByZero(model, node, slot.type.width, slot.origin) : undefined;
    context.report({
      node,
      messageId: 'otherReserved',
      data: allAsSpelled(model, { ...data, place: placeText(slot), vuid: vuidText(usageOf(slot).zeroBitmask) }),
      suggest: zero === undefined ? [] : [suggestionOf(model, 'useZero', zero)],
    });
    return;
  }
  const meaning = sameStem(constant, type);
  const value = constantsOf(type, constant.value);
  const suggest = [];
  const isAll = model.isOneValue(node);
  if (meaning !== undefined && isAll) suggest.push(suggestion(model, slot, node, 'useSameMeaning', [meaning]));
  const isOne = slot.type.kind !== 'flagBits' || value?.length === 1;
  if (value !== undefined && isOne && isAll && value[0] !== meaning)
    suggest.push(suggestion(model, slot, node, 'useSameValue', value));
  context.report({
    node,
    messageId: 'otherEnum',
    data: allAsSpelled(model, {
      ...data,
      expected: expectedText(slot, type),
      meaning: meaningText(type, constant.value),
    }),
    suggest: suggest.flat(),
  });
}

/** What the number of a foreign constant means in the slot. */
function meaningText(type: EnumType, value: number | bigint): string {
  if (type.kind === 'flagBits' && Number(value) === 0) return '';
  const constants = constantsOf(type, value);
  return constants === undefined ? '' : ` There its value is ${namesText(constants)}.`;
}

function suggestion(
  model: VulkanModel,
  slot: Slot,
  node: TSESTree.Node,
  messageId: 'useSameMeaning' | 'useSameValue',
  constants: readonly Constant[],
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  const replacement = replaceByConstants(model, node, constants, slot.origin);
  return replacement === undefined ? [] : [suggestionOf(model, messageId, replacement)];
}
