import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Occurrence } from '../../bindings/occurrences.js';
import type { Constant } from '../../registry/index.js';
import { calculate } from './arithmetic.js';
import { combinedBits, maskOf, NO_BITS, UNKNOWN, type Bits, type Known } from './known.js';

export type { Bits } from './known.js';

type Node = TSESTree.Node;

/** What an expression computes, as far as this file tells. Every part keeps the node that it stands at. */
export type Value =
  /** A constant of the registry, by name. */
  | { readonly kind: 'constant'; readonly node: Node; readonly constant: Constant; readonly name: Occurrence }
  /** An API constant such as `VK_TRUE`, which belongs to no enum. */
  | { readonly kind: 'apiConstant'; readonly node: Node; readonly name: string; readonly value: number | bigint }
  /** An expression of plain numbers, as large as it gets: `4`, `(1 << 1) | (1 << 2)`. */
  | { readonly kind: 'number'; readonly node: Node; readonly value: number | bigint }
  | { readonly kind: 'operation'; readonly node: Node; readonly operator: string; readonly operands: readonly Value[] }
  /** One of several, depending on the run. `isOfWholes`: parts of objects that `||` or `??` chooses between. */
  | { readonly kind: 'choice'; readonly node: Node; readonly of: readonly Alternative[]; readonly isOfWholes?: true }
  /** The value of a variable, a function or an object of this file. */
  | { readonly kind: 'followed'; readonly node: Node; readonly through: Through; readonly value: Value }
  /** No number: a string, a boolean, null, an object. */
  | { readonly kind: 'other'; readonly node: Node; readonly known: Known }
  | { readonly kind: 'unknown'; readonly node: Node };

/** What a value was followed through. */
export type Through =
  | { readonly kind: 'variable'; readonly variable: TSESLint.Scope.Variable }
  | {
      readonly kind: 'function';
      readonly variable: TSESLint.Scope.Variable;
      readonly call: TSESTree.CallExpression;
    }
  /**
   * A property, a field or a member of an enum; `reads` are all its uses, undefined when they are not all known. What a
   * look-up finds is one of all that are `among` it.
   */
  | { readonly kind: 'member'; readonly reads: readonly Node[] | undefined; readonly among?: readonly Value[] };

/** One of the values that an expression may have. */
export interface Alternative {
  readonly value: Value;
  readonly standing: Standing;
}

/** What the code says of one of several values. */
export type Standing =
  /** In so many words, that it is taken in some run. */
  | 'certain'
  /** That it was written to be taken here, though no run is seen to: an entry of a table, what a test chose elsewhere. */
  | 'meant'
  /** Nothing: it may always be replaced by another. */
  | 'possible';

/** The weaker of two standings: that of an alternative inside of another alternative. */
export function weaker(one: Standing, other: Standing): Standing {
  if (one === 'possible' || other === 'possible') return 'possible';
  return one === 'meant' ? one : other;
}

/** The exact number that a value is in every run (JavaScript's own arithmetic), or undefined. */
export function exactOf(value: Value): number | bigint | undefined {
  switch (value.kind) {
    case 'number':
    case 'apiConstant':
      return value.value;
    case 'constant':
      return value.constant.value;
    case 'followed':
      return exactOf(value.value);
    case 'operation': {
      const operands: (number | bigint)[] = [];
      for (const operand of value.operands) {
        const exact = exactOf(operand);
        if (exact === undefined) return undefined;
        operands.push(exact);
      }
      return calculate(value.operator, operands);
    }
    case 'choice': {
      let result: number | bigint | undefined;
      for (const { value: alternative } of value.of) {
        const exact = exactOf(alternative);
        if (exact === undefined || (result !== undefined && exact !== result)) return undefined;
        result = exact;
      }
      return result;
    }
    default:
      return undefined;
  }
}

/** The bits of a value that are certain in every run; none where it is not known to be a number at all. */
export function bitsOf(value: Value, width: 32 | 64): Bits {
  const exact = exactOf(value);
  return exact === undefined ? partialBits(value, width) : (exactBits(exact, width) ?? NO_BITS);
}

/** The same for a value that is not known as a whole. Each part is looked at once, however deep it lies. */
function partialBits(value: Value, width: 32 | 64): Bits {
  switch (value.kind) {
    case 'followed':
      return partialBits(value.value, width);
    case 'choice': {
      let ones = maskOf[width];
      let zeros = ones;
      for (const { value: alternative } of value.of) {
        const bits = partialBits(alternative, width);
        ones &= bits.ones;
        zeros &= bits.zeros;
      }
      return { ones, zeros };
    }
    case 'operation':
      if (KNOWN_BY_BIT.has(value.operator)) return operationBits(value.operator, value.operands, width);
      break;
    default:
  }
  const exact = exactOf(value);
  return exact === undefined ? NO_BITS : (exactBits(exact, width) ?? NO_BITS);
}

/** What makes a number of the other kind out of one: `Number(VK_A)`. */
const CONVERTING: ReadonlySet<string> = new Set(['BigInt', 'Number']);

/** Operators whose result is known bit by bit. */
const KNOWN_BY_BIT: ReadonlySet<string> = new Set(['|', '&', '^', '~', '>>>', '>>', ...CONVERTING]);

function exactBits(exact: number | bigint, width: 32 | 64): Bits | undefined {
  if (typeof exact === 'number' && !Number.isInteger(exact)) return undefined;
  const ones = BigInt.asUintN(width, BigInt(exact));
  return { ones, zeros: ones ^ maskOf[width] };
}

function operationBits(operator: string, operands: readonly Value[], width: 32 | 64): Bits {
  const [first, second] = operands;
  if (first === undefined) return NO_BITS;
  const a = partialBits(first, width);
  if (second === undefined) {
    if (CONVERTING.has(operator)) return a;
    return operator === '~' ? { ones: a.zeros, zeros: a.ones } : NO_BITS;
  }
  const b = partialBits(second, width);
  // `x >>> 0` only makes a number unsigned.
  return combinedBits(operator, a, b) ?? (b.zeros === maskOf[width] ? a : NO_BITS);
}

/** What a value is known to be, without its nodes. */
export function knownOf(value: Value, width: 32 | 64 = 64): Known {
  if (value.kind === 'other') return value.known;
  if (value.kind === 'followed') return knownOf(value.value, width);
  const exact = exactOf(value);
  if (exact !== undefined) return { kind: 'exact', value: exact };
  if (value.kind === 'choice') return { kind: 'choice', of: value.of.map((each) => knownOf(each.value, width)) };
  if (value.kind !== 'operation') return UNKNOWN;
  const bits = bitsOf(value, width);
  return bits.ones === 0n && bits.zeros === 0n ? UNKNOWN : { kind: 'bits', ...bits };
}
