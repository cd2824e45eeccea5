import type { TSESLint } from '@typescript-eslint/utils';
import type { VulkanModel } from '../../src/model/model.js';
import { MANY_BITS, type Held, type SlotFault } from '../../src/model/slot-faults/fault.js';
import type { Slot } from '../../src/model/types.js';
import { hasConstant } from '../../src/model/values/leaves.js';
import type { Truncation } from '../../src/model/values/truncation.js';
import { bitCount, constantsOf, isOneBit, numberText, type EnumType } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';
import { collisionText, namesText, numberAsWritten } from './text.js';

/** What is reported of one value in a slot of an enum or a mask, and the repairs. */
export const faultMessages = {
  unknownBits: '{{value}} in {{place}} has {{unknown}}, which {{type}} does not define{{vuid}}.{{known}}',
  noBits: '{{value}} in {{place}} is {{what}} of {{type}}{{vuid}}.',
  noHandleType: '{{value}} in {{place}} is no bit of {{type}}{{vuid}}.{{note}}',
  complement: '{{source}} in {{place}} is {{value}}: it sets bits that {{type}} does not define{{vuid}}.',
  reserved: '{{value}} in {{place}} must be 0: {{type}} is reserved for future use{{vuid}}.',
  severalBits: '{{value}} in {{place}} has {{count}} bits, but only one is allowed there{{vuid}}.',
  zeroNotAllowed: '{{place}} must not be 0: it takes {{count}} of {{type}}{{vuid}}.',
  emptyIntersection: '{{source}} is always 0, because the constants share no bit. Was | meant?',
  clearedAll: '{{source}} is always 0, because & ~ clears all that is set.',
  negated: '{{source}} in {{place}} is false, which is no value of {{type}}: ! negates conditions, and ~ bits.',
  carry: '{{source}} adds bits that are already set, and so means {{result}}. Use {{operator}} to combine masks.',
  truncated: '{{source}} in {{place}} {{what}}: JavaScript computes with 32 bits of a number. {{advice}}',
  needsBigint: '{{value}} in {{place}} has bits above the 32nd, which get lost in a number there. Use a bigint.',
  combinedEnum: '{{source}} in {{place}} {{how}} of {{type}}, which is no mask: it takes one{{vuid}}.',
  notAnEnumerant: '{{value}} in {{place}} is no value of {{type}}{{vuid}}.',
  useOne: 'Use {{constants}} alone.',
  useMask: 'Use {{constants}}.',
  useZero: 'Use {{constants}}.',
  useKnownBits: 'Keep only the bits that are defined: {{constants}}.',
  clearBits: 'Clear the bits with &=.',
  setBits: 'Set the bits with |=.',
  giveValue: 'Give it this value alone, with =.',
  joinBits: 'Join the bits with |.',
} as const;

/** These messages, by their ids. */
export type FaultMessageIds = keyof typeof faultMessages;

/** The messages of suggestions, by what stands in the place of a value then. */
export const REPAIRS = { one: 'useOne', mask: 'useMask', zero: 'useZero', knownBits: 'useKnownBits' } as const;

/** The messages of suggestions, by the operator that stands in the assignment of a value, or in itself, then. */
export const OPERATORS = { '&=': 'clearBits', '|=': 'setBits', '=': 'giveValue', '|': 'joinBits' } as const;

/** What the message of a fault says beside its place, its type and its source. */
export function faultData(
  { sourceCode }: VulkanModel,
  { type: { constants: type, width } }: Slot,
  fault: SlotFault,
): Readonly<Record<string, string>> {
  switch (fault.kind) {
    case 'unknownBits': {
      const { held, unknown, rest } = fault;
      return {
        value: heldText(sourceCode, held),
        unknown: `${isOneBit(unknown) ? 'bit' : 'bits'} ${numberText(unknown, true)}`,
        known: rest === undefined ? '' : ` The rest is ${namesText(rest)}.`,
      };
    }
    case 'noBits':
      return { value: heldText(sourceCode, fault.held), what: fault.isBit ? 'no bit' : 'no combination of bits' };
    case 'noHandleType':
      return { value: heldText(sourceCode, fault.held), note: collisionText(type!, fault.held.number) };
    case 'complement':
      return { value: numberText(fault.held.number, true) };
    case 'reserved':
    case 'needsBigint':
      return { value: heldText(sourceCode, fault.held) };
    case 'severalBits':
      return { value: namedText(sourceCode, fault.held, type), count: String(bitCount(fault.bits)) };
    case 'zeroNotAllowed':
      return { count: fault.takesOne ? 'one bit' : 'at least one bit' };
    case 'carry': {
      const constants = type && constantsOf(type, fault.sum);
      return {
        result: constants === undefined ? numberText(fault.sum, true) : listText(constants.map(({ name }) => name)),
        operator: fault.operator ?? '|',
      };
    }
    case 'truncated':
      return { what: truncationText(fault), advice: width === 64 ? 'Use bigints.' : `${type!.name} has 32 bits.` };
    case 'combinedEnum':
      return { how: fault.node.type === 'UnaryExpression' ? 'inverts a constant' : 'combines constants' };
    case 'notAnEnumerant':
      return { value: heldText(sourceCode, fault.held, false) };
    default:
      return {};
  }
}

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What stands somewhere: a number as the code has it. */
function heldText(sourceCode: SourceCode, { value, number }: Held, isMask = true): string {
  if (value?.kind === 'constant') return value.constant.name;
  return value?.kind === 'number'
    ? numberAsWritten(sourceCode, value.node, number, isMask)
    : numberText(number, isMask);
}

/** The same with the names of its bits, where these are not too many. */
function namedText(sourceCode: SourceCode, held: Held, type: EnumType | undefined): string {
  const { value, number } = held;
  const constants = value?.kind === 'constant' ? undefined : type && constantsOf(type, number);
  if (constants === undefined || constants.length > MANY_BITS) return heldText(sourceCode, held);
  const names = namesText(constants);
  if (value !== undefined && hasConstant(value)) return names;
  return value?.kind === 'number'
    ? numberAsWritten(sourceCode, value.node, number, true, names)
    : `${numberText(number, true)} (${names})`;
}

/** What JavaScript makes of a number: `is 0x100, not 0x10000000000`. */
function truncationText({ meant, result, losesBits }: Truncation): string {
  if (result === undefined) return losesBits ? 'loses bits' : 'may turn negative';
  const is = `is ${signedText(result)}`;
  return meant === undefined ? is : `${is}, not ${signedText(meant)}`;
}

/** A mask with the sign that it has in JavaScript. */
function signedText(value: number | bigint): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : numberText(value, true);
}
