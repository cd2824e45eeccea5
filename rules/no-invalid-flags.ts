import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { replaceByConstants, replaceByZero } from '../src/fixes/replace.js';
import { isPointlessComparison } from '../src/model/flag-tests.js';
import { isChangedElsewhere, isFilledInLater, isOnlySelecting, isPlaceholder } from '../src/model/flow/later.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { FaultPlaces, type FaultPlace } from '../src/model/places/fault-places.js';
import { destinationsOf, type Slot } from '../src/model/types.js';
import type { Violation } from '../src/model/usage.js';
import { knownBits, type Known } from '../src/model/values/known.js';
import { isIgnored, violationsOf } from '../src/model/violations.js';
import { withTypes } from '../src/syntax/asserted.js';
import { contains } from '../src/syntax/nodes.js';
import { changeFault } from './support/change-faults.js';
import { faultMessages, OPERATORS, type Fault, type FaultMessageIds } from './support/faults.js';
import { lostBits } from './support/lost-bits.js';
import { faultsOf } from './support/mask-faults.js';
import { isHeld, positionOf } from './support/positions.js';
import { pageOf, type Rule } from './support/rule.js';
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

/** What is wrong in a slot, and is still there when its value is used. */
function faultsIn(model: VulkanModel, slot: Slot): readonly Fault[] {
  if (slot.value.kind === 'unknown' || slot.use === 'mask') return NONE;
  if (slot.use === 'fallback' && slot.type.kind !== 'enum') return NONE;
  const lost = isHeld(slot) ? lostBits(model, slot) : undefined;
  if (lost === undefined && slot.isNamed && isLegalByName(slot)) return NONE;
  const ofValue = lost === undefined ? faultsOf(slot).filter((fault) => isLasting(model, slot, fault)) : [lost];
  if (ofValue.length > 0 && isReplaced(model, slot)) return NONE;
  const faults = ofValue.length > 0 ? ofValue : (changeFault(model, slot) ?? NONE);
  // What bits are compared with that they never make is reported with the comparison.
  if (faults.length > 0 && isPointlessComparison(model, slot)) return NONE;
  return faults.filter((fault) => !isMeant(model, slot, fault));
}

const NONE: readonly Fault[] = [];

/** Whether a value that no member may have is none for a member: a beginning, a placeholder, a selection of bits. */
function isMeant(model: VulkanModel, slot: Slot, { messageId, value }: Fault): boolean {
  if (messageId === 'zeroNotAllowed' && (mayBeFilledIn(model, slot) || isIgnored(model, slot))) return true;
  return (BITS_TOO_MANY.has(messageId) && isOnlySelecting(model, slot)) || isPlaceholder(model, slot, value);
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
        : replaceByConstants(model, value, constants, slot.origin, slot.type);
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

/** Whether a 0 says nothing yet: it is not seen to be what a struct is used with. */
function mayBeFilledIn(model: VulkanModel, slot: Slot): boolean {
  const isUsed =
    slot.owner.kind === 'member' ? model.states.values.isUsedWith(slot.node, slot.owner.member) : undefined;
  return isUsed === undefined ? isFilledInLater(model, slot) : !isUsed || isChangedElsewhere(model, slot);
}

/** Whether a fault is still there when the struct is used: what is wrong with a value may be cleared from it before. */
function isLasting(model: VulkanModel, slot: Slot, { isIn }: Fault): boolean {
  if (isIn === undefined) return true;
  return destinationsOf(slot).every(({ owner, node }) => {
    const held = owner.kind === 'member' ? model.states.values.heldLater(node, owner.member) : undefined;
    return held === undefined || held.some((known) => isInSome(known, slot.type.width, isIn));
  });
}

function isInSome(known: Known, width: 32 | 64, isIn: (mask: bigint) => boolean): boolean {
  if (known.kind === 'choice') return known.of.some((each) => isInSome(each, width, isIn));
  const bits = knownBits(known, width);
  return bits !== undefined && isIn(bits.ones);
}

/** Whether a struct in the chain makes what a slot holds count for nothing. */
function isReplaced(model: VulkanModel, slot: Slot): boolean {
  return destinationsOf(slot).some(
    ({ owner, node }) => owner.kind === 'member' && model.states.values.isReplaced(node, owner.member),
  );
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

/** Whether a value that names constants of its type is legal for that alone. */
function isLegalByName(slot: Slot): boolean {
  const { type, use, value } = slot;
  // What is added may be wrong together with what is there.
  if (use === 'add') return false;
  if (type.kind === 'enum' || (use === 'compare' && value.kind === 'constant')) return true;
  if (value.kind !== 'constant') {
    return (
      use === 'value' &&
      type.kind === 'flags' &&
      destinationsOf(slot).every(({ owner }) => !positionOf(owner)?.atMostOneBit)
    );
  }
  const bits = BigInt(value.constant.value);
  return type.kind === 'flags' || (bits & (bits - 1n)) === 0n;
}

/** What a mask may well be that only selects bits of others. */
const BITS_TOO_MANY: ReadonlySet<MessageIds> = new Set<MessageIds>(['complement', 'unknownBits']);
