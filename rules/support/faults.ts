import { MANY_BITS, type Held, type SlotFault } from '../../src/model/slot-faults/fault.js';
import type { Slot } from '../../src/model/types.js';
import { hasConstant } from '../../src/model/values/leaves.js';
import { bitCount, constantsOf, isOneBit, numberText, type EnumType } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';
import { collisionText, namesText } from './text.js';

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

export type FaultMessageIds = keyof typeof faultMessages;

/** The messages of suggestions, by what stands in the place of a value then. */
export const REPAIRS = { one: 'useOne', mask: 'useMask', zero: 'useZero', knownBits: 'useKnownBits' } as const;

/** The same by the operator that stands in the assignment of it. */
export const OPERATORS = { '&=': 'clearBits', '|=': 'setBits', '=': 'giveValue' } as const;

/** What the message of a fault says beside its place, its type and its source. */
export function faultData({ type: { constants: type } }: Slot, fault: SlotFault): Readonly<Record<string, string>> {
  switch (fault.kind) {
    case 'unknownBits': {
      const { held, unknown, rest } = fault;
      return {
        value: heldText(held),
        unknown: `${isOneBit(unknown) ? 'bit' : 'bits'} ${numberText(unknown, true)}`,
        known: rest === undefined ? '' : ` The rest is ${namesText(rest)}.`,
      };
    }
    case 'noBits':
      return { value: heldText(fault.held), what: fault.isBit ? 'no bit' : 'no combination of bits' };
    case 'noHandleType':
      return { value: heldText(fault.held), note: collisionText(type!, fault.held.number) };
    case 'complement':
    case 'reserved':
    case 'needsBigint':
      return { value: heldText(fault.held) };
    case 'severalBits':
      return { value: heldText(fault.held, type), count: String(bitCount(fault.bits)) };
    case 'zeroNotAllowed':
      return { count: fault.takesOne ? 'one bit' : 'at least one bit' };
    case 'carry': {
      const constants = type && constantsOf(type, fault.sum);
      return {
        result: constants === undefined ? numberText(fault.sum, true) : listText(constants.map(({ name }) => name)),
      };
    }
    case 'notAnEnumerant':
      return { value: String(fault.held.number) };
    default:
      return {};
  }
}

function heldText({ value, number }: Held, type?: EnumType): string {
  if (value?.kind === 'constant') return value.constant.name;
  const constants = type !== undefined && value && hasConstant(value) ? constantsOf(type, number) : undefined;
  if (constants !== undefined && constants.length <= MANY_BITS) return namesText(constants);
  return numberText(number, true);
}
