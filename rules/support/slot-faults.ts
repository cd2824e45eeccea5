import { isPointlessComparison } from '../../src/model/flag-tests.js';
import { isChangedElsewhere, isFilledInLater, isOnlySelecting, isPlaceholder } from '../../src/model/flow/later.js';
import type { VulkanModel } from '../../src/model/model.js';
import { destinationsOf, type Slot } from '../../src/model/types.js';
import { knownBits, type Known } from '../../src/model/values/known.js';
import { isIgnored } from '../../src/model/violations.js';
import { changeFault } from './change-faults.js';
import type { Fault, FaultMessageIds } from './faults.js';
import { lostBits } from './lost-bits.js';
import { faultsOf } from './mask-faults.js';
import { isHeld, positionOf } from './positions.js';

/** What is wrong in a slot, and is still there when its value is used. */
export function faultsIn(model: VulkanModel, slot: Slot): readonly Fault[] {
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

/** What a mask may well be that only selects bits of others. */
const BITS_TOO_MANY: ReadonlySet<FaultMessageIds> = new Set<FaultMessageIds>(['complement', 'unknownBits']);

/** Whether a 0 says nothing yet: it is not seen to be what a struct is used with. */
function mayBeFilledIn(model: VulkanModel, slot: Slot): boolean {
  const isUsed =
    slot.owner.kind === 'member' ? model.states.values.isUsedWith(slot.node, slot.owner.member) : undefined;
  return isUsed === undefined ? isFilledInLater(model, slot) : !isUsed || isChangedElsewhere(model, slot.node);
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
