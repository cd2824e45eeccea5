import type { TSESTree } from '@typescript-eslint/utils';
import type { Constant } from '../../src/registry/index.js';

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
