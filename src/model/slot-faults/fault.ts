import type { TSESTree } from '@typescript-eslint/utils';
import type { Constant } from '../../registry/index.js';
import type { Truncation } from '../values/truncation.js';
import type { Value } from '../values/value.js';

/** What is wrong with one value in a slot of an enum or a mask. */
export type SlotFault = FaultKind & {
  /** The value, in the place of which another can stand. */
  readonly node: TSESTree.Node;
  /** The part of the value that is at fault, where it is one alone. */
  readonly part?: TSESTree.Node;
  /** The statement, or undefined for none, where it is not the one about the slot's type. */
  readonly vuid?: string | undefined;
  /** What could stand in its place. */
  readonly instead?: Instead | undefined;
  /** The operator that the assignment of the value, or the value itself, was meant to have, where it may be meant so. */
  readonly operator?: '&=' | '|=' | '=' | '|';
  /** Whether it is still there in a mask that the value has become a part of; undefined where it is none of the value's. */
  readonly isIn?: (mask: bigint) => boolean;
};

type FaultKind =
  /** It has bits that its type does not define, beside those that are the rest. */
  | {
      readonly kind: 'unknownBits';
      readonly held: Held;
      readonly unknown: bigint;
      /** The constants of the other bits; undefined where they have none, or too many. */
      readonly rest: readonly Constant[] | undefined;
    }
  /** It has no bits but such ones, or is no mask at all. */
  | { readonly kind: 'noBits'; readonly held: Held; readonly isBit: boolean }
  /** It is a handle type of another enum, by its number. */
  | { readonly kind: 'noHandleType'; readonly held: Held }
  /** It is the complement of a mask, which has all the bits that nobody defines. */
  | { readonly kind: 'complement'; readonly held: Held }
  /** It is not 0 where its type has no bits yet. */
  | { readonly kind: 'reserved'; readonly held: Held }
  /** It has several bits where one is taken. */
  | { readonly kind: 'severalBits'; readonly held: Held; readonly bits: bigint }
  /** It is 0 where bits are taken. */
  | { readonly kind: 'zeroNotAllowed'; readonly takesOne: boolean }
  /** Constants without a common bit are joined by `&`. */
  | { readonly kind: 'emptyIntersection' }
  /** `A & ~A` */
  | { readonly kind: 'clearedAll' }
  /** `!` makes false of constants. */
  | { readonly kind: 'negated' }
  /** Masks that share a bit are added up. */
  | { readonly kind: 'carry'; readonly sum: number | bigint }
  /** JavaScript makes another number of it than the code says. */
  | ({ readonly kind: 'truncated' } & Truncation)
  /** It is a number that the binding cuts to 32 bits. */
  | { readonly kind: 'needsBigint'; readonly held: Held }
  /** Constants of an enum that is no mask are combined. */
  | { readonly kind: 'combinedEnum' }
  /** It is no value of an enum. */
  | { readonly kind: 'notAnEnumerant'; readonly held: Held };

/** What stands somewhere: the number that it is, or of a mask the bits that are certain. */
export interface Held {
  readonly number: number | bigint;
  /** What the code says there; undefined for what several places make together. */
  readonly value?: Value;
}

/** Constants that could stand in the place of a value. */
export interface Instead {
  readonly kind: 'one' | 'knownBits' | 'mask' | 'zero';
  /** Masks, of which the empty one is 0. */
  readonly choices: readonly (readonly Constant[])[];
}

/** More constants than anybody chooses one by one, or a message can name. */
export const MANY_BITS = 6;
