import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { operatorEdits } from '../src/fixes/operators.js';
import { applyEdits, replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { slotFaultsOf, type FileSlotFault } from '../src/model/slot-faults.js';
import type { SlotFault } from '../src/model/slot-faults/fault.js';
import type { Slot } from '../src/model/types.js';
import { isForbiddenIn } from '../src/model/violations.js';
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
    if (isForbiddenIn(model, slot, node, constants)) return [];
    const replacement =
      constants.length === 0
        ? replaceByZero(model, node, slot.type.width, slot.origin)
        : replaceByConstants(model, node, constants, slot.origin, slot.type);
    return replacement === undefined ? [] : [suggestionOf(model, REPAIRS[instead.kind], replacement)];
  });
}

/** The operator that was meant in the assignment of a value, or in the value itself. */
function operators(model: VulkanModel, node: TSESTree.Node, { operator }: SlotFault): Suggestion[] {
  const edits = operator === undefined ? [] : operatorEdits(model, node, operator);
  if (operator === undefined || edits.length === 0) return [];
  return [{ messageId: OPERATORS[operator], fix: (fixer) => applyEdits(model, fixer, edits, []) }];
}
