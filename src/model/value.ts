import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Occurrence } from '../bindings/occurrences.js';
import { definedBits, type Constant, type EnumType, type SlotType } from '../registry/index.js';
import { combinedBits, maskOf, UNKNOWN, type Bits, type Known } from './known.js';

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
  /** One of several, depending on the run. */
  | { readonly kind: 'choice'; readonly node: Node; readonly of: readonly Alternative[] }
  /** The value of a variable, a function or an object of this file. */
  | { readonly kind: 'followed'; readonly node: Node; readonly through: Through; readonly value: Value }
  /** No number: a string, a boolean, null, an object. */
  | { readonly kind: 'other'; readonly node: Node; readonly known: Known }
  | { readonly kind: 'unknown'; readonly node: Node };

/** What a value was followed through. */
export type Through =
  | { readonly kind: 'variable'; readonly variable: TSESLint.Scope.Variable }
  | { readonly kind: 'function'; readonly variable: TSESLint.Scope.Variable }
  /**
   * A property, a field or a member of an enum; `reads` are all its uses, undefined when they are not all known. What a
   * look-up finds is one of all that are `among` it.
   */
  | { readonly kind: 'member'; readonly reads: readonly Node[] | undefined; readonly among?: readonly Value[] };

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

/** The standing of a value that is one of several of which one of several is taken. */
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
      if (BITWISE.has(value.operator)) return operationBits(value.operator, value.operands, width);
      break;
    default:
  }
  const exact = exactOf(value);
  return exact === undefined ? NO_BITS : (exactBits(exact, width) ?? NO_BITS);
}

const NO_BITS: Bits = { ones: 0n, zeros: 0n };

/** Operators whose result is known bit by bit. */
const BITWISE = new Set(['|', '&', '^', '~', '>>>', '>>']);

function exactBits(exact: number | bigint, width: 32 | 64): Bits | undefined {
  if (typeof exact === 'number' && !Number.isInteger(exact)) return undefined;
  const ones = BigInt.asUintN(width, BigInt(exact));
  return { ones, zeros: ones ^ maskOf[width] };
}

function operationBits(operator: string, operands: readonly Value[], width: 32 | 64): Bits {
  const [first, second] = operands;
  if (first === undefined) return NO_BITS;
  const a = partialBits(first, width);
  if (second === undefined) return operator === '~' ? { ones: a.zeros, zeros: a.ones } : NO_BITS;
  const b = partialBits(second, width);
  // `x >>> 0` only makes a number unsigned.
  return combinedBits(operator, a, b) ?? (b.zeros === maskOf[width] ? a : NO_BITS);
}

/** JavaScript's result of an operator on plain numbers or bigints; undefined where it throws or is no number. */
export function calculate(operator: string, operands: readonly (number | bigint)[]): number | bigint | undefined {
  const [a, b] = operands;
  if (a === undefined) return undefined;
  if (b === undefined) {
    switch (operator) {
      case '-':
        return -a;
      case '~':
        return ~a;
      case '+':
        return typeof a === 'number' ? a : undefined;
      default:
        return undefined;
    }
  }
  if (typeof a === 'number' && typeof b === 'number') return calculateNumbers(operator, a, b);
  if (typeof a === 'bigint' && typeof b === 'bigint') return calculateBigints(operator, a, b);
  return undefined;
}

function calculateNumbers(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    case '>>>':
      return a >>> b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    default:
      return undefined;
  }
}

function calculateBigints(operator: string, a: bigint, b: bigint): bigint | undefined {
  switch (operator) {
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    case '<<':
      return b < 0n || b > 64n ? undefined : a << b;
    case '>>':
      return b < 0n || b > 64n ? undefined : a >> b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '**':
      return b < 0n || b > 64n ? undefined : a ** b;
    default:
      return undefined;
  }
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

/** How a part of an expression bears on the value of the whole. */
export type Role =
  /** The value itself, or bits that go into it. */
  | 'set'
  /** Bits that select or clear others: an operand of `&` or `~`. */
  | 'mask'
  /** No mask and no enumerant: a shift distance, a factor. */
  | 'amount';

/** Visits the constants and plain numbers that a value is made of; `through` names what each was followed through. */
export function forEachLeaf(
  value: Value,
  visit: (leaf: Value, role: Role, through: readonly Through[], standing: Standing) => void,
  role: Role = 'set',
  through: readonly Through[] = [],
  standing: Standing = 'certain',
): void {
  switch (value.kind) {
    case 'operation':
      for (let i = 0; i < value.operands.length; i++) {
        forEachLeaf(
          value.operands[i]!,
          visit,
          isNegation(value) ? 'amount' : roleOfOperand(value.operator, i, role),
          through,
          standing,
        );
      }
      break;
    case 'choice':
      for (const each of value.of) forEachLeaf(each.value, visit, role, through, weaker(standing, each.standing));
      break;
    case 'followed':
      forEachLeaf(value.value, visit, role, [...through, value.through], standing);
      break;
    default:
      visit(value, role, through, standing);
  }
}

/** `~x + 1`, which is `-x`. */
function isNegation({ operator, operands }: Value & { kind: 'operation' }): boolean {
  return operator === '+' && operands.some((operand) => operand.kind === 'operation' && operand.operator === '~');
}

/** The same for a value that is one of an enum: what is computed with is a distance there, and no enumerant. */
export function forEachEnumerant(
  value: Value,
  visit: (leaf: Value, role: Role, through: readonly Through[]) => void,
  through: readonly Through[] = [],
): void {
  if (value.kind === 'choice') for (const { value: one } of value.of) forEachEnumerant(one, visit, through);
  else if (value.kind === 'followed') forEachEnumerant(value.value, visit, [...through, value.through]);
  else if (value.kind !== 'operation') visit(value, 'set', through);
}

/** The same as {@link forEachLeaf} for the parts that certainly take part in some run: a starting value that may be replaced does not. */
export function forEachCertainLeaf(value: Value, visit: (leaf: Value, role: Role) => void, role: Role = 'set'): void {
  switch (value.kind) {
    case 'operation':
      for (let i = 0; i < value.operands.length; i++) {
        forEachCertainLeaf(value.operands[i]!, visit, roleOfOperand(value.operator, i, role));
      }
      break;
    case 'choice':
      for (const each of value.of) if (each.standing === 'certain') forEachCertainLeaf(each.value, visit, role);
      break;
    case 'followed':
      forEachCertainLeaf(value.value, visit, role);
      break;
    default:
      visit(value, role);
  }
}

/** Visits every node whose value was followed elsewhere: reads of variables and calls. */
export function forEachFollowed(value: Value, visit: (node: Node) => void): void {
  switch (value.kind) {
    case 'operation':
      for (const operand of value.operands) forEachFollowed(operand, visit);
      break;
    case 'choice':
      for (const alternative of value.of) forEachFollowed(alternative.value, visit);
      break;
    case 'followed':
      visit(value.node);
      forEachFollowed(value.value, visit);
      break;
    default:
  }
}

/** Whether a value is one constant of a type, not 0, or for a mask an `|` of them, all written out. */
export function isWrittenByName(value: Value, type: EnumType | undefined): boolean {
  if (value.kind === 'constant') {
    return value.constant.type === type && (type.kind === 'enum' || Number(value.constant.value) !== 0);
  }
  return (
    value.kind === 'operation' &&
    value.operator === '|' &&
    type?.kind === 'flagBits' &&
    value.operands.every((operand) => isWrittenByName(operand, type))
  );
}

/** Whether a value has a constant in it that is none of `type`: one of another enum, or one of no enum that is not 0. */
export function hasForeignConstant(value: Value, type: EnumType): boolean {
  let found = false;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === 'constant' && leaf.constant.type !== type) found = true;
    if (leaf.kind === 'apiConstant' && Number(leaf.value) !== 0) found = true;
  });
  return found;
}

/**
 * Whether a value is one that a slot's type can hold at all, as far as it is known: of its own constants, without bits
 * that it does not define, and one bit where it takes one. Another is told as such; what it comes to says nothing more.
 */
export function isOfType(value: Value, { kind, width, constants }: SlotType): boolean {
  if (constants === undefined || value.kind === 'unknown') return true;
  if (hasForeignConstant(value, constants)) return false;
  if (kind === 'enum') {
    const exact = exactOf(value);
    return exact === undefined || constants.byValue.has(Number(exact));
  }
  const { ones } = bitsOf(value, width);
  if ((ones & ~definedBitsOf(value, constants, ones)) !== 0n) return false;
  return kind === 'flags' || (ones & (ones - 1n)) === 0n;
}

/** The bits that a type defines, with all that the constants in a value have: `VK_SHADER_STAGE_ALL & ~A`. */
export function definedBitsOf(value: Value, type: EnumType, ones: bigint): bigint {
  let bits = definedBits(type, ones);
  if ((ones & BigInt(type.mask) & ~bits) === 0n) return bits;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === 'constant' && leaf.constant.type === type) bits |= BigInt(leaf.constant.value);
  });
  return bits;
}

/** Whether a value has a named constant in it. */
export function hasConstant(value: Value): boolean {
  let found = false;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === 'constant') found = true;
  });
  return found;
}

function roleOfOperand(operator: string, index: number, role: Role): Role {
  if (role === 'amount') return role;
  switch (operator) {
    case '|':
    case '^':
    case '+':
      return role;
    case '-':
      // `x - 1` and `2 * A - 1` are arithmetic.
      return index === 0 ? role : 'amount';
    case '&':
    case '~':
      return 'mask';
    case '>>>':
      return index === 0 ? role : 'amount';
    default:
      return 'amount';
  }
}

/**
 * The values that some run certainly takes, each on its own: the branches of a conditional are separate, the
 * starting value that a later branch may replace is none.
 */
export function certainAlternatives(value: Value): readonly Value[] {
  const result: Value[] = [];
  collectAlternatives(value, result);
  return result;
}

function collectAlternatives(value: Value, result: Value[]): void {
  switch (value.kind) {
    case 'choice':
      for (const each of value.of) if (each.standing === 'certain') collectAlternatives(each.value, result);
      break;
    case 'followed':
      collectAlternatives(value.value, result);
      break;
    case 'operation':
      collectChosen(value, result);
      break;
    default:
      result.push(value);
  }
}

/** With two choices in one expression their conditions may depend on each other: then it is taken as a whole. */
function collectChosen(value: Value, result: Value[]): void {
  const chosen = choicesIn(value) === 1 ? choose(value) : [];
  if (chosen.length === 0) result.push(value);
  for (let i = 0; i < chosen.length; i++) result.push(chosen[i]!);
}

function choicesIn(value: Value): number {
  switch (value.kind) {
    case 'choice':
      return 1 + Math.max(0, ...value.of.map((each) => choicesIn(each.value)));
    case 'followed':
      return choicesIn(value.value);
    case 'operation':
      return value.operands.reduce((sum, operand) => sum + choicesIn(operand), 0);
    default:
      return 0;
  }
}

/** The forms that a value with one choice in it can take. */
function choose(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'choice':
      return value.of.filter((each) => each.standing === 'certain').map((each) => each.value);
    case 'followed':
      return choose(value.value);
    case 'operation': {
      const index = value.operands.findIndex((operand) => choicesIn(operand) > 0);
      if (index < 0) return [value];
      return choose(value.operands[index]!).map((chosen) => ({
        ...value,
        operands: value.operands.with(index, chosen),
      }));
    }
    default:
      return [value];
  }
}
