/** What is wrong with one value in a slot of an enum or a mask, whatever else stands beside it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { printerOf } from '../../src/fixes/replace.js';
import { knownBits } from '../../src/model/known.js';
import type { VulkanModel } from '../../src/model/model.js';
import { truncationIn } from '../../src/model/truncation.js';
import { contains, withTypes } from '../../src/model/syntax.js';
import type { Slot } from '../../src/model/types.js';
import {
  bitsOf,
  certainAlternatives,
  definedBitsOf,
  exactOf,
  hasConstant,
  hasForeignConstant,
  knownOf,
  type Bits,
  type Value,
} from '../../src/model/value.js';
import {
  bitCount,
  constantsOf,
  isNeverDefined,
  numberText,
  type Constant,
  type EnumType,
} from '../../src/registry/index.js';
import { handlePosition, refusalOf } from '../../src/registry/handle-types.js';
import { listText, namesText, ownerName, usageOf } from './text.js';

/** The messages that tell such faults, and their repairs. */
export const faultMessages = {
  unknownBits: '{{value}} in {{place}} has {{unknown}}, which {{type}} does not define{{known}}{{vuid}}.',
  complement: '{{source}} in {{place}} is {{value}}: it sets bits that {{type}} does not define{{vuid}}.',
  reserved: '{{value}} in {{place}} must be 0: {{type}} is reserved for future use{{vuid}}.',
  severalBits: '{{value}} in {{place}} has {{count}} bits, but only one is allowed there{{vuid}}.',
  zeroNotAllowed: '{{place}} must not be 0{{vuid}}.',
  emptyIntersection: '{{source}} is always 0, because the constants share no bit. Was | meant?',
  carry: '{{source}} adds bits that are already set, and so means {{result}}. Use | to combine masks.',
  truncated: '{{source}} loses bits: JavaScript computes with 32 bits of a number. Use bigints.',
  needsBigint: '{{value}} in {{place}} has bits above the 32nd, which get lost in a number there. Use a bigint.',
  combinedEnum: '{{source}} combines constants of {{type}}, which holds one value and no mask{{vuid}}.',
  notAnEnumerant: '{{value}} in {{place}} is no value of {{type}}{{vuid}}.',
  useOne: 'Use {{constants}} alone.',
  useMask: 'Use {{constants}}.',
  useKnownBits: 'Keep only the bits that are defined: {{constants}}.',
} as const;

export type FaultMessageIds = keyof typeof faultMessages;
type RepairMessageIds = 'useOne' | 'useKnownBits' | 'useMask';

/** What is wrong with a value, and constants that could stand in its place. */
export interface Fault {
  readonly messageId: Exclude<FaultMessageIds, RepairMessageIds>;
  readonly value: TSESTree.Node;
  /** The part of the value that is at fault, where it is one alone. */
  readonly node?: TSESTree.Node;
  /** The statement, or undefined for none, where it is not the one about the slot's type. */
  readonly vuid?: string | undefined;
  readonly data?: Readonly<Record<string, string>>;
  readonly instead?: {
    readonly messageId: RepairMessageIds;
    readonly choices: readonly (readonly Constant[])[];
  };
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
    const fault = { messageId: 'combinedEnum', value: value.node } as const;
    return isHeld(slot) ? fault : { ...fault, vuid: undefined };
  }
  const exact = exactOf(value);
  if (exact === undefined || typeof exact === 'bigint') return undefined;
  if (type.byValue.has(exact) || exact === MAX_ENUM) return undefined;
  if (slot.use !== 'value' && !(isComparedWithHeld(slot) && isNeverDefined(type, exact))) return undefined;
  return {
    messageId: 'notAnEnumerant',
    value: value.node,
    ...(isHeld(slot) ? {} : { vuid: undefined }),
    data: { value: String(exact) },
    isIn: (held) => held === BigInt.asUintN(32, BigInt(exact)),
  };
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
  if (mask === 0n) return { messageId: 'reserved', value: value.node, data: { value: shown }, isIn };
  const exact = exactOf(value);
  const isComplement =
    (value.kind === 'operation' && value.operator === '~') ||
    (exact !== undefined && exact < 0 && (Number(exact) === -1 || bitCount(unknown) > 1));
  if (isComplement) return { messageId: 'complement', value: value.node, node, data: { value: shown }, isIn };
  const type = slot.type.constants!;
  const known = bits.ones & mask;
  const rest = known === 0n ? undefined : constantsOf(type, known);
  // So many bits nobody has chosen one by one.
  const constants = rest !== undefined && rest.length > MANY_BITS ? undefined : rest;
  return {
    messageId: 'unknownBits',
    value: value.node,
    node,
    isIn,
    data: {
      value: shown,
      unknown: bitCount(unknown) === 1 ? `bit ${numberText(unknown, true)}` : `bits ${numberText(unknown, true)}`,
      known: constants === undefined ? '' : ` (the rest is ${namesText(constants)})`,
    },
    ...(constants !== undefined && exact !== undefined
      ? { instead: { messageId: 'useKnownBits' as const, choices: [constants] } }
      : {}),
  };
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
    // On top of the one that is 0, or of itself, it is only an odd way to give a value.
    const isMixed = before.ones !== 0n && added.ones !== 0n && before.ones !== added.ones;
    return isMixed && hasConstant(slot.value) ? [{ messageId: 'combinedEnum', value: node }] : [];
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
  return [{ messageId: 'carry', value: node, data: { result } }];
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
  return isCombined && hasConstant(value) && Number(exactOf(value)) !== 0
    ? [{ messageId: 'combinedEnum', value: parent }]
    : undefined;
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
  if (slot.owner.kind === 'declared') return undefined;
  if (slot.type.kind === 'flagBits') {
    const usage = usageOf(slot);
    return { vuid: usage.parameter };
  }
  const position = handlePosition(ownerName(slot.owner), slot.owner.member.name);
  return position?.atMostOneBit === true ? { vuid: position.vuids.oneBit } : undefined;
}

/** Whether a slot takes a constant of its type: of handle types, many take only some. */
function takes({ owner }: Slot, name: string): boolean {
  const position = owner.kind === 'declared' ? undefined : handlePosition(ownerName(owner), owner.member.name);
  return position === undefined || refusalOf(position, name) === undefined;
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

/** A mask that JavaScript makes another of than the code says, because numbers have 32 bits to compute with. */
export function lostBits(model: VulkanModel, { type, value, isNamed, origin, owner }: Slot): Fault | undefined {
  if (type.kind === 'enum' || (type.width === 32 && isNamed)) return undefined;
  const wide = type.width === 64 ? printerOf(model).flags64(origin) : undefined;
  const cut = truncationIn(value, type.width, wide);
  const instead = (mask: bigint | undefined): Pick<Fault, 'instead'> => {
    // Constants that are numbers would lose the same bits.
    const constants =
      mask === undefined || type.constants === undefined ? undefined : constantsOf(type.constants, mask);
    const isLost = constants === undefined || (wide !== 'bigint' && constants.length > 1);
    return isLost ? {} : { instead: { messageId: 'useMask', choices: [constants] } };
  };
  if (cut !== undefined) return { messageId: 'truncated', value: cut.node, vuid: undefined, ...instead(cut.meant) };
  const exact = exactOf(value);
  if (wide !== 'bigint' || origin.dialect.slots64 !== 'both' || owner.kind === 'declared') return undefined;
  if (typeof exact !== 'number' || exact < 2 ** 32) return undefined;
  const data = { value: numberText(exact, true) };
  return { messageId: 'needsBigint', value: value.node, vuid: undefined, data, ...instead(BigInt(exact)) };
}

/** More constants than a message can name. */
const MANY_BITS = 6;

/** What `VK_*_MAX_ENUM` is in C: no value, but nobody writes it by mistake. */
const MAX_ENUM = 0x7fff_ffff;

const COMBINING = new Set(['|', '&', '^', '~']);
