/** What is certainly wrong with the values that a file gives to enums and masks, whatever else its structs hold. */
import type { TSESTree } from '@typescript-eslint/utils';
import { isOneBit } from '../registry/index.js';
import { isPointlessComparison } from './flag-tests.js';
import { isMended, isOnlySelecting, isPlaceholder } from './flow/later.js';
import type { VulkanModel } from './model.js';
import { FaultPlaces, type FaultPlace } from './places/fault-places.js';
import { withEntriesTaken } from './places/serving.js';
import { buildOf, isHeld, positionOf, usageOf } from './positions.js';
import { isOnlyABeginning } from './slot-faults/beginnings.js';
import { changeFault } from './slot-faults/changes.js';
import type { SlotFault } from './slot-faults/fault.js';
import { lostBits } from './slot-faults/lost-bits.js';
import { faultsOf } from './slot-faults/masks.js';
import { destinationsOf, type Destination, type Slot } from './types.js';
import type { Violation } from './usage.js';
import { knownBits, type Known } from './values/known.js';
import { isIgnored, violationsOf } from './violations.js';

/** A fault of a file, and where it is reported. */
export interface FileSlotFault {
  readonly slot: Slot;
  readonly fault: SlotFault;
  readonly node: TSESTree.Node;
  /** Where another value can stand in the place of this one. */
  readonly replaced: FaultPlace;
  /** The statements that it violates. */
  readonly vuids: readonly string[];
}

/** What is wrong in the slots of a file, one fault a place; and the violated statements that say no more than these. */
export function slotFaultsOf(model: VulkanModel): {
  readonly faults: Iterable<FileSlotFault>;
  readonly covered: ReadonlySet<Violation>;
} {
  const stated = new Map<TSESTree.Node, Violation[]>();
  for (const { node, violation } of violationsOf(model, 'mask')) {
    stated.set(node, [...(stated.get(node) ?? []), violation]);
  }
  const faulty = model.slots.flatMap((slot) => faultsIn(model, slot).map((fault) => ({ slot, fault })));
  const places = new FaultPlaces(
    model,
    faulty.flatMap(({ slot, fault: { node, part = node } }) => [node, part].map((each) => ({ slot, node: each }))),
  );
  const found = new Map<TSESTree.Node, FileSlotFault>();
  const covered = new Set<Violation>();
  for (const { slot, fault } of faulty) {
    const same = [fault.node, slot.node]
      .flatMap((node) => stated.get(node) ?? [])
      .filter((violation) => saysTheSame(violation, fault.kind));
    for (const violation of same) covered.add(violation);
    const { node } = places.of({ slot, node: fault.part ?? fault.node });
    const other = found.get(node);
    // What a member takes says more than what the author calls the value.
    if (other === undefined || (other.slot.owner.kind === 'declared' && slot.owner.kind !== 'declared')) {
      const vuids = new Set([...statementsOf(slot, fault), ...same.map(({ vuid }) => vuid)]);
      found.set(node, { slot, fault, node, replaced: places.of({ slot, node: fault.node }), vuids: [...vuids] });
    }
  }
  return { faults: found.values(), covered };
}

/** What is wrong in a slot, and is still there when its value is used. */
function faultsIn(model: VulkanModel, slot: Slot): readonly SlotFault[] {
  if (slot.value.kind === 'unknown' || slot.use === 'mask') return NONE;
  if (slot.use === 'fallback' && slot.type.kind !== 'enum') return NONE;
  if (isHeld(slot) && isReturnedOnly(slot)) return NONE;
  const lost = isHeld(slot) ? lostBits(model, slot) : undefined;
  if (lost === undefined && slot.isNamed && isLegalByName(slot)) return NONE;
  const value = withEntriesTaken(model, slot.value, slot.type.constants);
  const taken = value === slot.value ? slot : { ...slot, value };
  const ofValue = lost === undefined ? faultsOf(taken).filter((fault) => isLasting(model, slot, fault)) : [lost];
  if (ofValue.length > 0 && (isReplaced(model, slot) || isMended(model, slot))) return NONE;
  const faults = ofValue.length > 0 ? ofValue : (changeFault(model, slot) ?? NONE);
  // What bits are compared with that they never make is reported with the comparison.
  if (faults.length > 0 && isPointlessComparison(model, slot)) return NONE;
  return faults.filter((fault) => !isMeant(model, slot, fault));
}

const NONE: readonly SlotFault[] = [];

/** Whether a slot is of a struct that Vulkan fills in: what others write there stands for no value, or plays Vulkan. */
function isReturnedOnly({ owner }: Slot): boolean {
  return owner.kind === 'member' && owner.struct.returnedOnly;
}

/** Whether a value that no member may have is none for a member: a beginning, a placeholder, a selection of bits. */
function isMeant(model: VulkanModel, slot: Slot, { kind, node }: SlotFault): boolean {
  if (kind === 'zeroNotAllowed') {
    return destinationsOf(slot).some(
      (each) => isOnlyABeginning(model, each) || isIgnored(model, each) || isOfAnswer(model, each),
    );
  }
  return (BITS_TOO_MANY.has(kind) && isOnlySelecting(model, slot)) || isPlaceholder(model, slot, node);
}

/** What a mask may well be that only selects bits of others. */
const BITS_TOO_MANY: ReadonlySet<SlotFault['kind']> = new Set<SlotFault['kind']>(['complement', 'unknownBits']);

/** Whether a value stands in a struct that is chained to one which Vulkan fills in: what it begins with is nothing yet. */
function isOfAnswer(model: VulkanModel, destination: Destination): boolean {
  const build = buildOf(model, destination);
  return build !== undefined && model.states.wholes.of(build).some(({ struct }) => struct.struct.returnedOnly);
}

/** Whether a fault is still there when the struct is used: what is wrong with a value may be cleared from it before. */
function isLasting(model: VulkanModel, slot: Slot, { isIn }: SlotFault): boolean {
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
  return type.kind === 'flags' || bits === 0n || isOneBit(bits);
}

/** The statement about a fault; where there is none of its own, the one about what the slot takes by its type. */
function statementsOf(slot: Slot, fault: SlotFault): readonly string[] {
  const { parameter, zeroBitmask } = usageOf(slot);
  const vuid = 'vuid' in fault ? fault.vuid : (parameter ?? zeroBitmask);
  return vuid === undefined ? [] : [vuid];
}

/** Whether a statement says of a value no more than what is reported of it anyway. */
function saysTheSame({ constraint, present }: Violation, kind: SlotFault['kind']): boolean {
  // A value that is no mask of its type at all, or another one than the code says: more would only confuse.
  if (!HAVING_UNKNOWN.has(kind) && kind !== 'severalBits' && kind !== 'zeroNotAllowed') return true;
  return constraint.then.every(({ op }) => {
    if (op === 'valid' || op === 'one' || op === 'max1') return true;
    if (op === 'is' || op === 'not') return !HAVING_UNKNOWN.has(kind);
    return op === 'only' && present.every((name) => !name.startsWith('VK_'));
  });
}

/** Of values with bits that have no name. */
const HAVING_UNKNOWN: ReadonlySet<SlotFault['kind']> = new Set<SlotFault['kind']>([
  'unknownBits',
  'noBits',
  'noHandleType',
]);
