/** What is wrong with one value in a slot of an enum or a mask, whatever else stands beside it. */
import type { Slot } from '../../src/model/types.js';
import { certainAlternatives } from '../../src/model/values/alternatives.js';
import { hasConstant } from '../../src/model/values/leaves.js';
import { definedBitsOf, hasForeignConstant } from '../../src/model/values/of-type.js';
import { bitsOf, exactOf, type Bits, type Value } from '../../src/model/values/value.js';
import { counterpartOf, familyOfEnum, handleTypeFacts, mistakenFor } from '../../src/registry/handle-types.js';
import {
  bitCount,
  constantOf,
  constantOfStem,
  constantsOf,
  numberText,
  type EnumType,
} from '../../src/registry/index.js';
import { contains } from '../../src/syntax/nodes.js';
import { enumFault } from './enum-faults.js';
import type { Fault } from './faults.js';
import { carryIn, emptyIn, emptyIntersection } from './operator-faults.js';
import { isHeld, positionOf, singleBit, takes } from './positions.js';
import { collisionText, namesText, usageOf } from './text.js';

/** More constants than a message can name. */
const MANY_BITS = 6;

/** VK_SHADER_STAGE_ALL, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT, and of VkAccessFlagBits the two that go for all others. */
const ALL = [['ALL'], ['ALL_COMMANDS'], ['MEMORY_READ', 'MEMORY_WRITE']];

/** What is certainly wrong with what stands in a slot. */
export function faultsOf(slot: Slot): readonly Fault[] {
  const faults = faultsOfValue(slot, slot.value);
  if (isHeld(slot)) return faults;
  // What is only compared may be right where it comes from.
  return faults.map((fault) =>
    contains(slot.node, fault.value)
      ? fault
      : { ...fault, value: slot.node, node: slot.node, instead: { messageId: 'useOne', choices: [] } },
  );
}

/** What is certainly wrong with a value in a slot, whatever its unknown parts are. */
function faultsOfValue(slot: Slot, value: Value): readonly Fault[] {
  const faults: Fault[] = [];
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

function maskFault(slot: Slot, value: Value): Fault | undefined {
  const type = slot.type.constants;
  // A reserved mask has no constants of its own.
  if (type === undefined ? hasConstant(value) : hasForeignConstant(value, type)) return undefined;
  const bits = bitsOf(value, slot.type.width);
  // A validator asks for VK_SHADER_STAGE_ALL by its name, where nobody may give it.
  if (slot.use === 'compare') return value.kind === 'constant' ? undefined : severalBits(slot, value, bits);
  const part = carryIn(value, slot) ?? emptyIn(value, slot) ?? noMask(slot, value);
  if (part !== undefined) return part;
  const mask = type === undefined ? 0n : definedBitsOf(value, type, bits.ones);
  if ((bits.ones & ~mask) !== 0n) return undefinedBits(slot, value, bits, mask);
  if (slot.use !== 'value') return undefined;
  return severalBits(slot, value, bits) ?? zeroFault(slot, value);
}

/** What no mask of 32 bits can be, however much of it may be read as one: 2 ** 33, 1.5. */
function noMask(slot: Slot, value: Value): Fault | undefined {
  const exact = slot.use === 'value' && slot.type.width === 32 ? exactOf(value) : undefined;
  if (exact === undefined || slot.type.constants === undefined) return undefined;
  if (Number.isNaN(Number(exact)) || (exact < 2 ** 32 && (typeof exact === 'bigint' || Number.isInteger(exact))))
    return undefined;
  const data = { value: numberText(exact, Number.isInteger(Number(exact))), what: 'no combination of bits' };
  return { messageId: 'noBits', value: value.node, data };
}

function severalBits(slot: Slot, value: Value, bits: Bits): Fault | undefined {
  if (bitCount(bits.ones) <= 1) return undefined;
  const single = singleBit(slot);
  if (single === undefined) return undefined;
  const type = slot.type.constants;
  const named = (constantsOf(singles(type), bits.ones) ?? []).filter(({ name }) => takes(slot, name));
  return {
    messageId: 'severalBits',
    value: value.node,
    vuid: isHeld(slot) ? single.vuid : undefined,
    data: { value: valueText(value, bits, type), count: String(bitCount(bits.ones)) },
    isIn: (held) => bitCount(held & bits.ones) > 1,
    instead: { messageId: 'useOne', choices: named.length > 4 ? [] : named.map((constant) => [constant]) },
  };
}

function undefinedBits(slot: Slot, value: Value, bits: Bits, mask: bigint): Fault {
  const unknown = bits.ones & ~mask;
  const shown = valueText(value, bits);
  const isIn = (held: bigint): boolean => (held & unknown) !== 0n;
  const { node } = operandWith(value, unknown, slot.type.width);
  const exact = exactOf(value);
  if (mask === 0n) {
    const instead = { messageId: 'useZero', choices: [[]] } as const;
    const isWhole = slot.use === 'value' && exact !== undefined;
    return { messageId: 'reserved', value: value.node, data: { value: shown }, isIn, ...(isWhole && { instead }) };
  }
  const isComplement =
    (value.kind === 'operation' && value.operator === '~') ||
    (exact !== undefined && exact < 0 && (Number(exact) === -1 || bitCount(unknown) > 1));
  const type = slot.type.constants!;
  const known = bits.ones & mask;
  const rest = known === 0n ? undefined : constantsOf(type, known);
  // So many bits nobody has chosen one by one.
  const constants = rest !== undefined && rest.length > MANY_BITS ? undefined : rest;
  const isOne = singleBit(slot) !== undefined;
  const isKept = constants !== undefined && exact !== undefined && !(isComplement && isOne);
  const all = unknown === bits.ones || isOne ? undefined : allOf(slot, bits.ones);
  const instead = all ?? (isKept ? ({ messageId: 'useKnownBits', choices: [constants] } as const) : undefined);
  const place = { value: value.node, node, isIn, ...(instead && { instead }) };
  if (isComplement) {
    const isMask = value.kind === 'operation' && hasConstant(value);
    return { messageId: 'complement', data: { value: shown }, ...place, ...(isMask && { meant: 'clearBits' }) };
  }
  const isBit = bitCount(unknown) === 1;
  if (known === 0n) {
    const note = exact === undefined ? '' : collisionText(type, exact);
    if (note !== '')
      return { messageId: 'noHandleType', data: { value: shown, note }, ...place, ...meantIn(slot, exact!) };
    return { messageId: 'noBits', data: { value: shown, what: isBit ? 'no bit' : 'no combination of bits' }, ...place };
  }
  return {
    messageId: 'unknownBits',
    ...place,
    data: {
      value: shown,
      unknown: `${isBit ? 'bit' : 'bits'} ${numberText(unknown, true)}`,
      known: constants === undefined ? '' : ` The rest is ${namesText(constants)}.`,
    },
  };
}

/** The handle type of a slot that a number means in the enum that it is mistaken for. */
function meantIn(slot: Slot, value: number | bigint): Pick<Fault, 'instead'> {
  const family = familyOfEnum(slot.type.constants!.name);
  const other = family && mistakenFor(family, Number(value));
  const meant = other && counterpartOf(other.name, family);
  const constant = meant === undefined ? undefined : constantOf(meant);
  // One that needs a flag as well is repaired by hand.
  if (constant === undefined || handleTypeFacts(constant.name)?.temporaryOnly === true) return {};
  return takes(slot, constant.name) ? { instead: { messageId: 'useMask', choices: [[constant]] } } : {};
}

/** For a mask of all bits that there can be: the constants by which a type says all that it has. */
function allOf({ type }: Slot, ones: bigint): Fault['instead'] {
  if (type.constants === undefined || ones !== (1n << BigInt(type.width)) - 1n) return undefined;
  for (const stems of ALL) {
    const constants = stems.flatMap((stem) => constantOfStem(stem, type.constants!) ?? []);
    if (constants.length === stems.length) return { messageId: 'useMask', choices: [constants] };
  }
  return undefined;
}

/** The one operand of a mask that brings all of some bits into it; the mask where there is no such one. */
function operandWith(value: Value, bits: bigint, width: 32 | 64): Value {
  if (value.kind !== 'operation' || value.operator !== '|') return value;
  const [only, ...more] = value.operands.filter((operand) => (bitsOf(operand, width).ones & bits) !== 0n);
  return only === undefined || more.length > 0 ? value : operandWith(only, bits, width);
}

function zeroFault(slot: Slot, value: Value): Fault | undefined {
  if (value.kind === 'other' || exactOf(value) === undefined || Number(exactOf(value)) !== 0) return undefined;
  if (value.kind === 'operation' && value.operator === '&' && hasConstant(value)) {
    return emptyIntersection(value, slot);
  }
  if (slot.owner.kind === 'declared') return undefined;
  if (positionOf(slot.owner)?.zeroAllowed === true) return undefined;
  const usage = usageOf(slot);
  const isSingle = slot.type.kind === 'flagBits' && usage.parameter !== undefined && !slot.owner.member.optional;
  if (usage.requiredBitmask === undefined && !isSingle) return undefined;
  if (isSingle && slot.type.constants?.byValue.has(slot.type.width === 64 ? 0n : 0) === true) return undefined;
  return {
    messageId: 'zeroNotAllowed',
    value: value.node,
    vuid: usage.requiredBitmask ?? usage.parameter,
    data: { count: singleBit(slot) === undefined ? 'at least one bit' : 'one bit' },
  };
}

function valueText(value: Value, bits: Bits, type?: EnumType): string {
  if (value.kind === 'constant') return value.constant.name;
  const constants = type !== undefined && hasConstant(value) ? constantsOf(type, bits.ones) : undefined;
  if (constants !== undefined && constants.length <= MANY_BITS) return namesText(constants);
  return numberText(exactOf(value) ?? bits.ones, true);
}

/** A view of a type in which a mask is always named bit by bit. */
function singles(type: EnumType | undefined): EnumType {
  const byValue = new Map([...type!.byValue].filter(([value]) => bitCount(BigInt(value)) === 1));
  return { ...type!, byValue };
}
