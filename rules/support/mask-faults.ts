/** What is wrong with one value in a slot of an enum or a mask, whatever else stands beside it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { knownBits } from '../../src/model/known.js';
import type { VulkanModel } from '../../src/model/model.js';
import { contains, withTypes } from '../../src/model/syntax.js';
import { destinationsOf, type Slot } from '../../src/model/types.js';
import { certainAlternatives } from '../../src/model/alternatives.js';
import { forEachLeaf, hasConstant } from '../../src/model/leaves.js';
import { definedBitsOf, hasForeignConstant } from '../../src/model/of-type.js';
import { bitsOf, exactOf, knownOf, type Bits, type Value } from '../../src/model/value.js';
import {
  bitCount,
  constantOf,
  constantOfStem,
  constantsOf,
  isNeverDefined,
  numberText,
  type Constant,
  type EnumType,
} from '../../src/registry/index.js';
import { chainUsage } from '../../src/registry/implicit.js';
import { handlePosition, refusalOf } from '../../src/registry/handle-types.js';
import { listText } from '../../src/words.js';
import { namesText, ownerName, usageOf, usageOfOwner } from './text.js';

/** The messages that tell such faults, and their repairs. */
export const faultMessages = {
  unknownBits: '{{value}} in {{place}} has {{unknown}}, which {{type}} does not define{{vuid}}.{{known}}',
  noBits: '{{value}} in {{place}} is {{what}} of {{type}}{{vuid}}.',
  complement: '{{source}} in {{place}} is {{value}}: it sets bits that {{type}} does not define{{vuid}}.',
  reserved: '{{value}} in {{place}} must be 0: {{type}} is reserved for future use{{vuid}}.',
  severalBits: '{{value}} in {{place}} has {{count}} bits, but only one is allowed there{{vuid}}.',
  zeroNotAllowed: '{{place}} must not be 0: it takes {{count}} of {{type}}{{vuid}}.',
  emptyIntersection: '{{source}} is always 0, because the constants share no bit. Was | meant?',
  carry: '{{source}} adds bits that are already set, and so means {{result}}. Use | to combine masks.',
  truncated: '{{source}} loses bits: JavaScript computes with 32 bits of a number. Use bigints.',
  needsBigint: '{{value}} in {{place}} has bits above the 32nd, which get lost in a number there. Use a bigint.',
  combinedEnum: '{{source}} in {{place}} combines constants of {{type}}, which is no mask: it takes one{{vuid}}.',
  notAnEnumerant: '{{value}} in {{place}} is no value of {{type}}{{vuid}}.',
  useOne: 'Use {{constants}} alone.',
  useMask: 'Use {{constants}}.',
  useZero: 'Use {{constants}}.',
  useKnownBits: 'Keep only the bits that are defined: {{constants}}.',
  clearBits: 'Clear the bits with &=.',
  setBits: 'Set the bits with |=.',
  giveValue: 'Give it this value alone, with =.',
} as const;

/** The operators that were meant where another one gives a mask its value. */
export const OPERATORS = { clearBits: '&=', setBits: '|=', giveValue: '=' } as const;

export type FaultMessageIds = keyof typeof faultMessages;
type RepairMessageIds = 'useOne' | 'useKnownBits' | 'useMask' | 'useZero';

/** What is wrong with a value, and constants that could stand in its place. */
export interface Fault {
  readonly messageId: Exclude<FaultMessageIds, RepairMessageIds | keyof typeof OPERATORS>;
  readonly value: TSESTree.Node;
  /** The part of the value that is at fault, where it is one alone. */
  readonly node?: TSESTree.Node;
  /** The statement, or undefined for none, where it is not the one about the slot's type. */
  readonly vuid?: string | undefined;
  readonly data?: Readonly<Record<string, string>>;
  readonly instead?: {
    readonly messageId: RepairMessageIds;
    /** Masks, of which the empty one is 0. */
    readonly choices: readonly (readonly Constant[])[];
  };
  /** What the assignment of the value was meant to do, where it may be meant so. */
  readonly meant?: keyof typeof OPERATORS;
  /** Whether it is still there in a mask that the value has become a part of; undefined where it is none of the value's. */
  readonly isIn?: (mask: bigint) => boolean;
}

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

/** Whether a slot holds what stands there: what it is compared with violates no statement. */
export function isHeld({ use }: Slot): boolean {
  return use === 'value' || use === 'add';
}

/** What is certainly wrong with a value in a slot, whatever its unknown parts are. */
function faultsOfValue(slot: Slot, value: Value): readonly Fault[] {
  const faults: Fault[] = [];
  for (const alternative of certainAlternatives(value)) {
    const fault = slot.type.kind === 'enum' ? enumFault(slot, alternative) : maskFault(slot, alternative);
    if (fault !== undefined) faults.push(fault);
  }
  if (faults.length > 0 || value.kind !== 'operation') return faults;
  // Bits that are set whichever branch runs.
  const fault = slot.type.kind === 'enum' ? undefined : maskFault(slot, value);
  return fault === undefined ? [] : [fault];
}

function enumFault(slot: Slot, value: Value): Fault | undefined {
  const type = slot.type.constants;
  if (type === undefined || hasForeignConstant(value, type)) return undefined;
  if (value.kind === 'operation' && isCombining(value)) {
    const fault = { messageId: 'combinedEnum', value: value.node, ...oneOf(value, type) } as const;
    return isHeld(slot) ? fault : { ...fault, vuid: undefined };
  }
  const exact = exactOf(value);
  if (exact === undefined || typeof exact === 'bigint') return undefined;
  if (type.byValue.has(exact) || exact === MAX_ENUM) return undefined;
  if (slot.use !== 'value' && !(isComparedWithHeld(slot) && isNeverDefined(type, exact))) return undefined;
  return {
    messageId: 'notAnEnumerant',
    value: value.node,
    ...(isHeld(slot) ? ownConstant(slot) : { vuid: undefined }),
    data: { value: String(exact) },
    isIn: (held) => held === BigInt.asUintN(32, BigInt(exact)),
  };
}

/** The only constant that a member takes, as the sType of a struct does, and the statement that says so. */
function ownConstant({ owner }: Slot): Pick<Fault, 'vuid' | 'instead'> {
  const own = owner.kind === 'member' ? constantOf(owner.member.values ?? '') : undefined;
  if (owner.kind !== 'member' || own === undefined) return {};
  return { vuid: chainUsage(owner.struct).sType, instead: { messageId: 'useMask', choices: [[own]] } };
}

/** Each of the constants that are combined, alone. */
function oneOf(value: Value & { kind: 'operation' }, type: EnumType): Pick<Fault, 'instead'> {
  const choices = new Set<Constant>();
  forEachLeaf(value, (leaf, role) => {
    if (role === 'set' && leaf.kind === 'constant' && leaf.constant.type === type) choices.add(leaf.constant);
  });
  return choices.size > 4 ? {} : { instead: { messageId: 'useOne', choices: [...choices].map((each) => [each]) } };
}

/** Whether something is compared with what Vulkan's own members and parameters hold. An author may have values of his own. */
function isComparedWithHeld({ use, owner }: Slot): boolean {
  return use === 'compare' && owner.kind !== 'declared';
}

/**
 * Whether constants are combined as those of a mask are; `FIRST + 2` is the second behind one, and what is not known may
 * be 0.
 */
function isCombining(value: Value & { kind: 'operation' }): boolean {
  const { operator, operands } = value;
  if (operator === '+') return operands.every(({ kind }) => kind === 'constant');
  if (!COMBINING.has(operator)) return false;
  if (operands.some((operand) => operand.kind === 'operation' && isCombining(operand))) return true;
  return hasConstant(value) && !isInteger(value) && operands.every((operand) => exactOf(operand) !== undefined);
}

/** `VK_X | 0`: JavaScript's way to make an integer of a number, which leaves this one as it is. */
function isInteger({ operator, operands }: Value & { kind: 'operation' }): boolean {
  return operator === '|' && operands.some((operand) => operand.kind === 'number' && Number(operand.value) === 0);
}

function maskFault(slot: Slot, value: Value): Fault | undefined {
  const type = slot.type.constants;
  if (type !== undefined && hasForeignConstant(value, type)) return undefined;
  const bits = bitsOf(value, slot.type.width);
  // A validator asks for VK_SHADER_STAGE_ALL by its name, where nobody may give it.
  if (slot.use === 'compare') return value.kind === 'constant' ? undefined : severalBits(slot, value, bits);
  const part = carryIn(value, slot) ?? emptyIn(value, slot);
  if (part !== undefined) return part;
  const mask = type === undefined ? 0n : definedBitsOf(value, type, bits.ones);
  if ((bits.ones & ~mask) !== 0n) return undefinedBits(slot, value, bits, mask);
  if (slot.use !== 'value') return undefined;
  return severalBits(slot, value, bits) ?? zeroFault(slot, value);
}

function severalBits(slot: Slot, value: Value, bits: Bits): Fault | undefined {
  const single = singleBit(slot);
  if (single === undefined || bitCount(bits.ones) <= 1) return undefined;
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

/** For a mask of all bits that there can be: the constants by which a type says all that it has. */
function allOf({ type }: Slot, ones: bigint): Fault['instead'] {
  if (type.constants === undefined || ones !== (1n << BigInt(type.width)) - 1n) return undefined;
  for (const stems of ALL) {
    const constants = stems.flatMap((stem) => constantOfStem(stem, type.constants!) ?? []);
    if (constants.length === stems.length) return { messageId: 'useMask', choices: [constants] };
  }
  return undefined;
}

/** VK_SHADER_STAGE_ALL, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT, and of VkAccessFlagBits the two that go for all others. */
const ALL = [['ALL'], ['ALL_COMMANDS'], ['MEMORY_READ', 'MEMORY_WRITE']];

/** The one operand of a mask that brings all of some bits into it; the mask where there is no such one. */
function operandWith(value: Value, bits: bigint, width: 32 | 64): Value {
  if (value.kind !== 'operation' || value.operator !== '|') return value;
  const [only, ...more] = value.operands.filter((operand) => (bitsOf(operand, width).ones & bits) !== 0n);
  return only === undefined || more.length > 0 ? value : operandWith(only, bits, width);
}

function zeroFault(slot: Slot, value: Value): Fault | undefined {
  if (value.kind === 'other' || exactOf(value) === undefined || Number(exactOf(value)) !== 0) return undefined;
  if (value.kind === 'operation' && value.operator === '&' && hasConstant(value)) {
    return { messageId: 'emptyIntersection', value: value.node, ...united(slot, value) };
  }
  if (slot.owner.kind === 'declared') return undefined;
  const { name } = slot.owner.member;
  if (handlePosition(ownerName(slot.owner), name)?.zeroAllowed === true) return undefined;
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

/** What is wrong with what a member holds after `|=`, `^=` or `+=`, where the value alone is right. */
export function changeFault(model: VulkanModel, slot: Slot): readonly Fault[] | undefined {
  const type = slot.type.constants;
  if (slot.use !== 'add' || type === undefined || hasForeignConstant(slot.value, type)) return undefined;
  const change = model.states.changeBy(slot.node);
  const { width } = slot.type;
  const before = change && knownBits(change.before, width);
  if (change === undefined || before === undefined) {
    // On top of nothing it only gives a value.
    return slot.type.kind === 'enum' && change?.before.kind !== 'absent' ? combinationBy(slot) : undefined;
  }
  const added = knownBits(knownOf(slot.value, width), width);
  const after = knownBits(change.after, width);
  if (added === undefined || after === undefined) return undefined;
  const { node } = change;
  if (slot.type.kind === 'enum') {
    const { givenBefore } = change;
    // On top of a plain 0, or of itself, it is only an odd way to give a value; a constant that is 0 is one of two.
    const isGiven = before.ones !== 0n || (givenBefore !== undefined && hasConstant(model.evaluate(givenBefore)));
    const isMixed = isGiven && before.ones !== added.ones;
    return isMixed && hasConstant(slot.value) ? [combinedBy(node)] : [];
  }
  const single = singleBit(slot);
  if (single !== undefined && bitCount(after.ones) > 1) {
    const data = { value: numberText(after.ones, true), count: String(bitCount(after.ones)) };
    return [{ messageId: 'severalBits', value: node, vuid: single.vuid, data }];
  }
  const isSum = node.operator === '+=';
  if (!isSum || (before.ones & added.ones) === 0n || change.after.kind !== 'exact') return undefined;
  const constants = constantsOf(type, after.ones);
  const result = constants === undefined ? numberText(after.ones, true) : listText(constants.map(({ name }) => name));
  return [{ messageId: 'carry', value: node, data: { result }, meant: 'setBits' }];
}

/** A sum of masks that share a bit: the carry makes another mask of it. */
function carryIn(value: Value, slot: Slot): Fault | undefined {
  if (value.kind !== 'operation') return undefined;
  if (value.operator === '+' && hasConstant(value)) {
    const [a, b] = value.operands.map((operand) => bitsOf(operand, slot.type.width));
    const sum = exactOf(value);
    if (a !== undefined && b !== undefined && (a.ones & b.ones) !== 0n && sum !== undefined) {
      const constants = slot.type.constants && constantsOf(slot.type.constants, sum);
      const result = constants === undefined ? numberText(sum, true) : listText(constants.map(({ name }) => name));
      return { messageId: 'carry', value: value.node, data: { result }, ...united(slot, value) };
    }
  }
  for (const operand of value.operands) {
    const fault = carryIn(operand, slot);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** `info.presentMode |= VK_X`: whatever it held, the two are combined. */
function combinationBy({ node, value }: Slot): readonly Fault[] | undefined {
  const { parent } = withTypes(node);
  const isCombined = parent?.type === 'AssignmentExpression' && (parent.operator === '|=' || parent.operator === '^=');
  return isCombined && hasConstant(value) && Number(exactOf(value)) !== 0 ? [combinedBy(parent)] : undefined;
}

function combinedBy(assignment: TSESTree.Node): Fault {
  return { messageId: 'combinedEnum', value: assignment, meant: 'giveValue' };
}

/** Constants without a common bit that `&` leaves nothing of, in a mask of others: `A | (B & C)`. */
function emptyIn(value: Value, slot: Slot): Fault | undefined {
  if (value.kind !== 'operation' || value.operator !== '|') return undefined;
  for (const operand of value.operands) {
    if (operand.kind !== 'operation') continue;
    const isEmpty = operand.operator === '&' && operand.operands.every(isMaskOfNames) && Number(exactOf(operand)) === 0;
    const fault = isEmpty ? undefined : emptyIn(operand, slot);
    if (isEmpty) return { messageId: 'emptyIntersection', value: operand.node, ...united(slot, operand) };
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The operands of an operation as one mask, which was meant where another operator stands between them. */
function united({ type }: Slot, { operands }: Value & { kind: 'operation' }): Pick<Fault, 'instead'> {
  const bits = operands.reduce((all, operand) => all | bitsOf(operand, type.width).ones, 0n);
  const constants = type.constants && constantsOf(type.constants, bits);
  return constants === undefined ? {} : { instead: { messageId: 'useMask', choices: [constants] } };
}

function isMaskOfNames(value: Value): boolean {
  if (value.kind === 'operation') return value.operator === '|' && value.operands.every(isMaskOfNames);
  return value.kind === 'constant';
}

/** Whether a slot takes one bit at most, and the statement that says so. */
export function singleBit(slot: Slot): { vuid: string | undefined } | undefined {
  // What an author declares as FlagBits may well hold a mask: bindings have no other type for it.
  for (const { owner, node } of destinationsOf(slot)) {
    const type = node === slot.node ? slot.type : owner.member.slot;
    if (type?.kind === 'flagBits') return { vuid: usageOfOwner(owner).parameter };
    const position = handlePosition(ownerName(owner), owner.member.name);
    if (position?.atMostOneBit === true) return { vuid: position.vuids.oneBit };
  }
  return undefined;
}

/** Whether a slot takes a constant of its type: of handle types, many take only some. */
function takes(slot: Slot, name: string): boolean {
  return destinationsOf(slot).every(({ owner }) => {
    const position = handlePosition(ownerName(owner), owner.member.name);
    return position === undefined || refusalOf(position, name) === undefined;
  });
}

function valueText(value: Value, bits: Bits, type?: EnumType): string {
  if (value.kind === 'constant') return value.constant.name;
  const constants = type !== undefined && hasConstant(value) ? constantsOf(type, bits.ones) : undefined;
  if (constants !== undefined && constants.length <= MANY_BITS) return namesText(constants);
  return numberText(exactOf(value) ?? bits.ones, true);
}

/** A view of a type in which a mask is always told bit by bit. */
function singles(type: EnumType | undefined): EnumType {
  const byValue = new Map([...type!.byValue].filter(([value]) => bitCount(BigInt(value)) === 1));
  return { ...type!, byValue };
}

/** More constants than a message can name. */
const MANY_BITS = 6;

/** What `VK_*_MAX_ENUM` is in C: no value, but nobody writes it by mistake. */
const MAX_ENUM = 0x7fff_ffff;

const COMBINING = new Set(['|', '&', '^', '~']);
