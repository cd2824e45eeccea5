import type { StructType } from '../../registry/index.js';

/**
 * What is certainly known of a value. Everything that is not certain is `unknown`,
 * so a judgement made on a `Known` holds whatever the unknown parts turn out to be.
 */
export type Known =
  /** Nothing is known. */
  | { readonly kind: 'unknown' }
  /**
   * The member is left out of a struct that is used as it is. Its value is what the binding starts with: treated as
   * unknown, but for two of them, which are equal.
   */
  | { readonly kind: 'absent' }
  /** `null` or `undefined`. */
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  /** A number as the program has it: masks are unsigned, enums signed, sizes and floats as they stand. */
  | { readonly kind: 'exact'; readonly value: number | bigint }
  /** A mask of which some bits are certainly 1 (`ones`) and some certainly 0 (`zeros`); the others are unknown. */
  | { readonly kind: 'bits'; readonly ones: bigint; readonly zeros: bigint }
  /** One of several values, depending on the run. */
  | { readonly kind: 'choice'; readonly of: readonly Known[] }
  /** An array whose elements are all written down. */
  | { readonly kind: 'list'; readonly items: readonly Known[] }
  | { readonly kind: 'struct'; readonly struct: StructFacts }
  /** Something that is certainly neither null nor 0, of unknown content. */
  | { readonly kind: 'object' };

/** One struct, as far as the code that builds it tells. */
export interface StructFacts {
  readonly type: StructType;
  /** What is known of a member; `absent` where it is not written and nothing else can have written it. */
  member(name: string): Known;
  /** The structs reached through pNext, nearest first, as far as they are known. */
  readonly chain: readonly StructFacts[];
  /** Whether `chain` is all of it: the last struct's pNext is null or left out, and nobody fills it in later. */
  readonly chainIsComplete: boolean;
  /**
   * Whether a struct behind `chain` may hold a value in place of a member. Where the chain ends for now it does not, even
   * if somebody else goes on with it: who replaces a member has no use for the value that was written.
   */
  readonly mayBeReplaced: boolean;
  /** The struct that the object in a member, or in an element of it, was created from; undefined if not known. */
  createdFrom?(name: string, index: number | undefined): StructFacts | undefined;
}

export const UNKNOWN: Known = { kind: 'unknown' };
export const ABSENT: Known = { kind: 'absent' };
export const NULL: Known = { kind: 'null' };
export const OBJECT: Known = { kind: 'object' };

/** The bits that are certainly 1 and certainly 0, as unsigned bigints of `width` bits; undefined when no number is known. */
export function knownBits(known: Known, width: 32 | 64): { ones: bigint; zeros: bigint } | undefined {
  switch (known.kind) {
    case 'exact': {
      if (typeof known.value === 'number' && !Number.isInteger(known.value)) return undefined;
      const ones = BigInt.asUintN(width, BigInt(known.value));
      return { ones, zeros: BigInt.asUintN(width, ~ones) };
    }
    case 'bits':
      return { ones: known.ones, zeros: known.zeros };
    case 'boolean':
      return knownBits({ kind: 'exact', value: known.value ? 1 : 0 }, width);
    case 'null':
      return knownBits({ kind: 'exact', value: 0 }, width);
    case 'choice': {
      let ones: bigint | undefined;
      let zeros: bigint | undefined;
      for (const alternative of known.of) {
        const bits = knownBits(alternative, width);
        if (bits === undefined) return undefined;
        ones = ones === undefined ? bits.ones : ones & bits.ones;
        zeros = zeros === undefined ? bits.zeros : zeros & bits.zeros;
      }
      return ones === undefined || zeros === undefined ? undefined : { ones, zeros };
    }
    default:
      return undefined;
  }
}

/** A string as Vulkan reads it: to the first NUL, which code that talks to C writes itself. */
export function stringText(value: string): string {
  const end = value.indexOf('\0');
  return end < 0 ? value : value.slice(0, end);
}

/** What an operator makes of two values; unknown where nothing of the outcome is certain. */
export function combined(operator: string, one: Known, other: Known, width: 32 | 64): Known {
  // What is left out of a mask has no bits, and clearing some does not make a 0 of it that somebody has written.
  if (one.kind === 'absent') return operator === '&' ? one : other;
  const a = knownBits(one, width) ?? NO_BITS;
  const b = knownBits(other, width) ?? NO_BITS;
  const full = maskOf[width];
  if (operator !== '+') return ofBits(combinedBits(operator, a, b) ?? NO_BITS, full);
  if ((a.ones | a.zeros) !== full || (b.ones | b.zeros) !== full) return UNKNOWN;
  const sum = (a.ones + b.ones) & full;
  return ofBits({ ones: sum, zeros: full ^ sum }, full);
}

/** The bits that are certainly 1, and those that are certainly 0, of a number of 32 bits or a bigint taken as 64 bits. */
export interface Bits {
  readonly ones: bigint;
  readonly zeros: bigint;
}

/** All bits of a number of a width. */
export const maskOf = { 32: 0xffff_ffffn, 64: 0xffff_ffff_ffff_ffffn } as const;

/** Nothing is known of any bit. */
export const NO_BITS: Bits = { ones: 0n, zeros: 0n };

/** What `|`, `&` or `^` makes of known bits; undefined for another operator. */
export function combinedBits(operator: string, a: Bits, b: Bits): Bits | undefined {
  switch (operator) {
    case '|':
      return { ones: a.ones | b.ones, zeros: a.zeros & b.zeros };
    case '&':
      return { ones: a.ones & b.ones, zeros: a.zeros | b.zeros };
    case '^':
      return { ones: (a.ones & b.zeros) | (a.zeros & b.ones), zeros: (a.ones & b.ones) | (a.zeros & b.zeros) };
    default:
      return undefined;
  }
}

function ofBits({ ones, zeros }: Bits, full: bigint): Known {
  if ((ones | zeros) === full) return { kind: 'exact', value: full === maskOf[32] ? Number(ones) : ones };
  return ones === 0n && zeros === 0n ? UNKNOWN : { kind: 'bits', ones, zeros };
}
