import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { FaultPlaces, type FaultPlace } from '../src/model/places/fault-places.js';
import type { Slot } from '../src/model/types.js';
import type { Violation } from '../src/model/usage.js';
import { violationsOf } from '../src/model/violations.js';
import { withTypes } from '../src/syntax/asserted.js';
import { contains } from '../src/syntax/nodes.js';
import { faultMessages, OPERATORS, type Fault, type FaultMessageIds } from './support/faults.js';
import { pageOf, type Rule } from './support/rule.js';
import { faultsIn } from './support/slot-faults.js';
import { suggestionOf } from './support/suggest.js';
import { allAsSpelled, capital, placeText, usageOf, vuidText } from './support/text.js';
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
      const stated = new Map<TSESTree.Node, Violation[]>();
      for (const { node, violation } of violationsOf(model, 'mask')) {
        stated.set(node, [...(stated.get(node) ?? []), violation]);
      }
      const faulty = model.slots.flatMap((slot) => faultsIn(model, slot).map((fault) => ({ slot, fault })));
      const places = new FaultPlaces(
        model,
        faulty.flatMap(({ slot, fault: { value, node = value } }) =>
          [value, node].map((each) => ({ slot, node: each })),
        ),
      );
      const found = new Map<TSESTree.Node, Finding>();
      const covered = new Set<Violation>();
      for (const { slot, fault } of faulty) {
        const same = [fault.value, slot.node]
          .flatMap((node) => stated.get(node) ?? [])
          .filter((violation) => saysTheSame(violation, fault.messageId));
        for (const violation of same) covered.add(violation);
        const { node } = places.of({ slot, node: fault.node ?? fault.value });
        const other = found.get(node);
        // What a member takes says more than what the author calls the value.
        if (other === undefined || (other.slot.owner.kind === 'declared' && slot.owner.kind !== 'declared')) {
          found.set(node, { slot, fault, node, replaced: places.of({ slot, node: fault.value }), same });
        }
      }
      for (const finding of found.values()) report(context, model, finding);
      reportViolations(context, model, 'mask', ({ violation }) => covered.has(violation));
    });
  },
};

export default rule;

interface Finding {
  readonly slot: Slot;
  readonly fault: Fault;
  /** Where it is reported. */
  readonly node: TSESTree.Node;
  /** Where another value can stand in the place of this one. */
  readonly replaced: FaultPlace;
  /** Statements that say the same of the value. */
  readonly same: readonly Violation[];
}

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { slot, fault: { messageId, value, data, instead, ...fault }, node, replaced, same }: Finding,
): void {
  const usage = usageOf(slot);
  const implicit = 'vuid' in fault ? fault.vuid : (usage.parameter ?? usage.zeroBitmask);
  const vuids = [...(implicit === undefined ? [] : [implicit]), ...same.map((each) => each.vuid)];
  const source = model.sourceCode.getText(fault.node ?? value).replace(/\s+/gu, ' ');
  context.report({
    node,
    messageId,
    data: allAsSpelled(model, {
      place: messageId === 'zeroNotAllowed' ? capital(placeText(slot)) : placeText(slot),
      type: slot.type.constants?.name ?? slot.type.name,
      source: source.length > 90 ? 'This expression' : source,
      vuid: vuidText(vuids.length === 0 ? undefined : [...new Set(vuids)].join(', ')),
      ...data,
    }),
    suggest: replaced.isPart
      ? [...operators(model, replaced.node, fault.meant), ...replacements(model, slot, replaced.node, instead)]
      : [],
  });
}

type Suggestion = TSESLint.SuggestionReportDescriptor<MessageIds>;

/** Masks and enumerants in the place of a value. */
function replacements(model: VulkanModel, slot: Slot, value: TSESTree.Node, instead: Fault['instead']): Suggestion[] {
  return (instead?.choices ?? []).flatMap((constants) => {
    const replacement =
      constants.length === 0
        ? replaceByZero(model, value, slot.type.width, slot.origin)
        : replaceByConstants(model, value, constants, slot.origin);
    return replacement === undefined || instead === undefined
      ? []
      : [suggestionOf(model, instead.messageId, replacement)];
  });
}

/** The operator that was meant in the assignment of a value. */
function operators(model: VulkanModel, value: TSESTree.Node, meant: Fault['meant']): Suggestion[] {
  const around = value.type === 'AssignmentExpression' ? value : withTypes(value).parent;
  if (meant === undefined || around?.type !== 'AssignmentExpression' || contains(around.left, value)) return [];
  const { left, right } = around;
  const by = OPERATORS[meant];
  const token = model.sourceCode.getTokensBetween(left, right).find((each) => each.value === around.operator)!;
  return [{ messageId: meant, fix: (fixer) => fixer.replaceText(token, by) }];
}

/** Whether a statement says of a value no more than what is reported of it anyway. */
function saysTheSame({ constraint, present }: Violation, fault: Fault['messageId']): boolean {
  // A value that is no mask of its type at all, or another one than the code says: more would only confuse.
  if (!hasUnknown(fault) && fault !== 'severalBits' && fault !== 'zeroNotAllowed') return true;
  return constraint.then.every(({ op }) => {
    if (op === 'valid' || op === 'one' || op === 'max1') return true;
    if (op === 'is' || op === 'not') return !hasUnknown(fault);
    return op === 'only' && present.every((name) => !name.startsWith('VK_'));
  });
}

function hasUnknown(fault: Fault['messageId']): boolean {
  return fault === 'unknownBits' || fault === 'noBits' || fault === 'noHandleType';
}
