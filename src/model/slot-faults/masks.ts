/** What is wrong with one value in a slot of an enum or a mask, whatever else stands beside it. */
import {
  counterpartOf,
  familyOfEnum,
  handleTypeFacts,
  mistakenFor,
  type HandleFamily,
} from '../../registry/handle-types.js';
import {
  bitCount,
  constantOf,
  constantOfStem,
  constantsOf,
  isOneBit,
  type Constant,
  type EnumType,
} from '../../registry/index.js';
import { contains } from '../../syntax/nodes.js';
import { isHeld, positionOf, singleBit, takes, usageOfOwner } from '../positions.js';
import { destinationsOf, type Destination, type Slot } from '../types.js';
import { certainAlternatives } from '../values/alternatives.js';
import { behind, hasConstant } from '../values/leaves.js';
import { definedBitsOf, hasForeignConstant } from '../values/of-type.js';
import { bitsOf, exactOf, type Bits, type Value } from '../values/value.js';
import { enumFault } from './enums.js';
import { MANY_BITS, type Held, type Instead, type SlotFault } from './fault.js';
import { carryIn, emptyIn, emptyIntersection, negatedIn } from './operators.js';

/** VK_SHADER_STAGE_ALL, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT, and of VkAccessFlagBits the two that go for all others. */
const ALL = [['ALL'], ['ALL_COMMANDS'], ['MEMORY_READ', 'MEMORY_WRITE']];

/** What is certainly wrong with what stands in a slot. */
export function faultsOf(slot: Slot): readonly SlotFault[] {
  const faults = faultsOfValue(slot, slot.value);
  if (isHeld(slot)) return faults;
  // What is only compared may be right where it comes from.
  return faults.map((fault) =>
    contains(slot.node, fault.node) ? fault : { ...fault, node: slot.node, part: slot.node, instead: undefined },
  );
}

/** What is certainly wrong with a value in a slot, whatever its unknown parts are. */
function faultsOfValue(slot: Slot, value: Value): readonly SlotFault[] {
  const faults: SlotFault[] = [];
  for (const alternative of certainAlternatives(value)) {
    if (alternative.kind === 'unknown') continue;
    const fault = slot.type.kind === 'enum' ? enumFault(slot, alternative) : maskFault(slot, alternative);
    if (fault !== undefined) faults.push(fault);
  }
  if (faults.length > 0 || value.kind !== 'operation') return faults;
  // Bits that are set whichever branch runs.
  const fault = slot.type.kind === 'enum' ? undefined : maskFault(slot, value);
  return fault === undefined ? [] : [fault];
}

function maskFault(slot: Slot, value: Value): SlotFault | undefined {
  const type = slot.type.constants;
  // A reserved mask has no constants of its own.
  if (type === undefined ? hasConstant(value) : hasForeignConstant(value, type)) return undefined;
  const bits = bitsOf(value, slot.type.width);
  // A validator asks for VK_SHADER_STAGE_ALL by its name, where nobody may give it.
  if (slot.use === 'compare') return value.kind === 'constant' ? undefined : severalBits(slot, value, bits);
  const part = negatedIn(value) ?? carryIn(value, slot) ?? emptyIn(value, slot) ?? noMask(slot, value);
  if (part !== undefined) return part;
  const mask = type === undefined ? 0n : definedBitsOf(value, type, bits.ones);
  if ((bits.ones & ~mask) !== 0n) return undefinedBits(slot, value, bits, mask);
  if (slot.use !== 'value') return undefined;
  return severalBits(slot, value, bits) ?? zeroFault(slot, value);
}

/** What no mask of 32 bits can be, however much of it may be read as one: 2 ** 33, 1.5. */
function noMask(slot: Slot, value: Value): SlotFault | undefined {
  const exact = slot.use === 'value' && slot.type.width === 32 ? exactOf(value) : undefined;
  if (exact === undefined || slot.type.constants === undefined) return undefined;
  if (Number.isNaN(Number(exact)) || (exact < 2 ** 32 && (typeof exact === 'bigint' || Number.isInteger(exact))))
    return undefined;
  return { kind: 'noBits', node: value.node, held: { number: exact, value }, isBit: false };
}

function severalBits(slot: Slot, value: Value, bits: Bits): SlotFault | undefined {
  if (bitCount(bits.ones) <= 1) return undefined;
  const single = singleBit(slot);
  if (single === undefined) return undefined;
  const named = (constantsOf(singles(slot.type.constants!), bits.ones) ?? []).filter(({ name }) => takes(slot, name));
  return {
    kind: 'severalBits',
    node: value.node,
    vuid: isHeld(slot) ? single.vuid : undefined,
    held: heldIn(value, bits),
    bits: bits.ones,
    isIn: (mask) => bitCount(mask & bits.ones) > 1,
    instead: { kind: 'one', choices: named.length > 4 ? [] : named.map((constant) => [constant]) },
  };
}

/** @param defined - the bits that the type defines */
function undefinedBits(slot: Slot, value: Value, bits: Bits, defined: bigint): SlotFault {
  const unknown = bits.ones & ~defined;
  const held = heldIn(value, bits);
  const isIn = (mask: bigint): boolean => (mask & unknown) !== 0n;
  const exact = exactOf(value);
  if (defined === 0n) {
    const instead = { kind: 'zero', choices: [[]] } as const;
    const isWhole = slot.use === 'value' && exact !== undefined;
    return { kind: 'reserved', node: value.node, held, isIn, ...(isWhole && { instead }) };
  }
  const type = slot.type.constants!;
  const isComplement =
    (value.kind === 'operation' && value.operator === '~') ||
    (exact !== undefined && exact < 0 && (Number(exact) === -1 || bitCount(unknown) > 1));
  const rest = constantsOf(type, bits.ones & defined);
  // So many bits nobody has chosen one by one.
  const known = (bits.ones & defined) === 0n || (rest?.length ?? 0) > MANY_BITS ? undefined : rest;
  const isKept = exact !== undefined && !(isComplement && singleBit(slot) !== undefined);
  const instead = allOf(slot, bits.ones, unknown) ?? (isKept && known ? kept(known) : undefined);
  const { node: part } = operandWith(value, unknown, slot.type.width);
  const place = { held, node: value.node, part, isIn, ...(instead && { instead }) };
  if (isComplement) {
    const isMask = value.kind === 'operation' && hasConstant(value);
    return { kind: 'complement', ...place, ...(isMask && { operator: '&=' }) };
  }
  if ((bits.ones & defined) !== 0n) return { kind: 'unknownBits', unknown, rest: known, ...place };
  const family = exact === undefined ? undefined : familyOfEnum(type.name);
  const other = family && mistakenFor(family, Number(exact));
  if (other !== undefined) return { kind: 'noHandleType', ...place, ...meantIn(slot, other.name, family!) };
  return { kind: 'noBits', isBit: isOneBit(unknown), ...place };
}

function kept(constants: readonly Constant[]): Instead {
  return { kind: 'knownBits', choices: [constants] };
}

/** The handle type of a slot that is called as the one of another enum is which a number means there. */
function meantIn(slot: Slot, other: string, family: HandleFamily): Pick<SlotFault, 'instead'> {
  const meant = counterpartOf(other, family);
  const constant = meant === undefined ? undefined : constantOf(meant);
  // One that needs a flag as well is repaired by hand.
  if (constant === undefined || handleTypeFacts(constant.name)?.temporaryOnly === true) return {};
  return takes(slot, constant.name) ? { instead: { kind: 'mask', choices: [[constant]] } } : {};
}

/** For a mask of all bits that there can be: the constants by which a type says all that it has. */
function allOf(slot: Slot, ones: bigint, unknown: bigint): Instead | undefined {
  const { type } = slot;
  if (type.constants === undefined || ones !== (1n << BigInt(type.width)) - 1n || ones === unknown) return undefined;
  if (singleBit(slot) !== undefined) return undefined;
  for (const stems of ALL) {
    const constants = stems.flatMap((stem) => constantOfStem(stem, type.constants!) ?? []);
    if (constants.length === stems.length) return { kind: 'mask', choices: [constants] };
  }
  return undefined;
}

/** The one operand of a mask that brings all of some bits into it; the mask where there is no such one. */
function operandWith(value: Value, bits: bigint, width: 32 | 64): Value {
  if (value.kind !== 'operation' || value.operator !== '|') return value;
  const [only, ...more] = value.operands.filter((operand) => (bitsOf(operand, width).ones & bits) !== 0n);
  return only === undefined || more.length > 0 ? value : operandWith(only, bits, width);
}

function zeroFault(slot: Slot, value: Value): SlotFault | undefined {
  if (value.kind === 'other' || exactOf(value) === undefined || Number(exactOf(value)) !== 0) return undefined;
  if (value.kind === 'operation' && value.operator === '&' && hasConstant(value) && !isClearedAtTimes(slot, value)) {
    return emptyIntersection(value, slot);
  }
  const required = destinationsOf(slot).find(({ owner }) => takesNoZero(owner));
  if (required === undefined) return undefined;
  const { requiredBitmask, parameter } = usageOfOwner(required.owner);
  return {
    kind: 'zeroNotAllowed',
    node: value.node,
    vuid: requiredBitmask ?? parameter,
    takesOne: singleBit(slot) !== undefined,
  };
}

/** Whether a statement clears bits in some runs, `if (plain) flags &= ~A`: that nothing is left may be what it is for. */
function isClearedAtTimes(slot: Slot, { node, operands }: Value & { readonly kind: 'operation' }): boolean {
  if (node.type !== 'AssignmentExpression' || behind(slot.value).kind !== 'choice') return false;
  return operands.some((each) => each.kind === 'operation' && each.operator === '~');
}

/** Whether a member or an argument must have one bit at least. */
function takesNoZero(owner: Destination['owner']): boolean {
  const { optional, slot } = owner.member;
  if (slot === undefined || positionOf(owner)?.zeroAllowed === true) return false;
  const usage = usageOfOwner(owner);
  if (usage.requiredBitmask !== undefined) return true;
  const isSingle = slot.kind === 'flagBits' && usage.parameter !== undefined && !optional;
  return isSingle && slot.constants?.byValue.has(slot.width === 64 ? 0n : 0) !== true;
}

function heldIn(value: Value, bits: Bits): Held {
  return { number: exactOf(value) ?? bits.ones, value };
}

/** A view of a type in which a mask is always named bit by bit. */
function singles(type: EnumType): EnumType {
  return { ...type, byValue: new Map([...type.byValue].filter(([value]) => isOneBit(BigInt(value)))) };
}
