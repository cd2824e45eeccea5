import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isParenthesized, replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { slotFaultsOf, type FileSlotFault } from '../src/model/slot-faults.js';
import type { SlotFault } from '../src/model/slot-faults/fault.js';
import type { Slot } from '../src/model/types.js';
import { withTypes } from '../src/syntax/asserted.js';
import { contains, operatorToken } from '../src/syntax/nodes.js';
import { faultData, faultMessages, OPERATORS, REPAIRS, type FaultMessageIds } from './support/faults.js';
import { pageOf, type Rule } from './support/rule.js';
import { suggestionOf } from './support/suggest.js';
import { allAsSpelled, capital, placeText, vuidText } from './support/text.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';

type MessageIds = FaultMessageIds | UsageMessageIds;

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow values that a Vulkan enum or mask can never have',
      url: pageOf('no-invalid-flags'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      ...faultMessages,
      ...usageMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const { faults, covered } = slotFaultsOf(model);
      for (const fault of faults) report(context, model, fault);
      reportViolations(context, model, 'mask', ({ violation }) => covered.has(violation));
    });
  },
};

export default rule;

/** The text of a place as a sentence begins with it. What the author has named stays as it is. */
function beginning(place: string): string {
  return place.startsWith('the ') || place.startsWith('a ') ? capital(place) : place;
}

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { slot, fault, node, replaced, vuids }: FileSlotFault,
): void {
  const source = model.sourceCode.getText(fault.part ?? fault.node).replace(/\s+/gu, ' ');
  context.report({
    node,
    messageId: fault.kind,
    data: allAsSpelled(model, {
      place: fault.kind === 'zeroNotAllowed' ? beginning(placeText(slot)) : placeText(slot),
      type: slot.type.constants?.name ?? slot.type.name,
      source: source.length > 90 ? 'This expression' : source,
      vuid: vuidText(vuids.length === 0 ? undefined : vuids.join(', ')),
      ...faultData(model, slot, fault),
    }),
    suggest: replaced.isPart
      ? [...operators(model, replaced.node, fault), ...replacements(model, slot, replaced.node, fault)]
      : [],
  });
}

type Suggestion = TSESLint.SuggestionReportDescriptor<MessageIds>;

/** Masks and enumerants in the place of a value. */
function replacements(model: VulkanModel, slot: Slot, node: TSESTree.Node, { instead }: SlotFault): Suggestion[] {
  if (instead === undefined) return [];
  return instead.choices.flatMap((constants) => {
    const replacement =
      constants.length === 0
        ? replaceByZero(model, node, slot.type.width, slot.origin)
        : replaceByConstants(model, node, constants, slot.origin, slot.type);
    return replacement === undefined ? [] : [suggestionOf(model, REPAIRS[instead.kind], replacement)];
  });
}

/** The operator that was meant in the assignment of a value, or in the value itself. */
function operators(model: VulkanModel, node: TSESTree.Node, { operator }: SlotFault): Suggestion[] {
  if (operator === '|') return joined(model, node);
  const around = node.type === 'AssignmentExpression' ? node : withTypes(node).parent;
  if (operator === undefined || around?.type !== 'AssignmentExpression' || contains(around.left, node)) return [];
  const token = operatorToken(model.sourceCode, around);
  return [{ messageId: OPERATORS[operator], fix: (fixer) => fixer.replaceText(token, operator) }];
}

/** `A & B & C` -> `A | B | C` */
function joined({ sourceCode }: VulkanModel, node: TSESTree.Node): Suggestion[] {
  if (node.type !== 'BinaryExpression') return [];
  const { parent } = node;
  // `A & B ^ C` would be another mask of all three.
  const isOperand = parent.type === 'BinaryExpression' && parent.operator !== '|';
  if (isOperand && !isParenthesized(sourceCode, node)) return [];
  const tokens: TSESTree.Token[] = [];
  for (let each: TSESTree.Node = node; each.type === 'BinaryExpression' && each.operator === '&'; each = each.left) {
    tokens.push(operatorToken(sourceCode, each));
  }
  return [{ messageId: OPERATORS['|'], fix: (fixer) => tokens.map((token) => fixer.replaceText(token, '|')) }];
}
