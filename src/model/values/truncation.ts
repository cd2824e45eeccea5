import type { TSESTree } from '@typescript-eslint/utils';
import { calculate, calculateBigints } from './arithmetic.js';
import { bitsOf, exactOf, type Value } from './value.js';

/** A part of an expression in which JavaScript loses bits. */
export interface Truncation {
  readonly node: TSESTree.Node;
  /** What the code says, when all of it is plain numbers; the part computes something else. */
  readonly meant: bigint | undefined;
  /** What the part computes; undefined where that depends on the run. */
  readonly result: number | undefined;
  /** Whether bits above the 32nd are lost; else it is the 32nd that makes the number negative. */
  readonly losesBits: boolean;
}

/**
 * Where an expression loses bits because JavaScript's operators on numbers have 32: `1 << 32` is 1, and so is
 * `0x100000000 | 1`.
 *
 * @param width - of the mask that the expression is for
 * @param constants - what named constants of 64 bits are, where it is known
 */
export function truncationIn(
  value: Value,
  width: 32 | 64,
  constants: 'number' | 'bigint' | undefined,
): Truncation | undefined {
  switch (value.kind) {
    case 'number': {
      const meant = meantBy(value.node);
      if (meant === undefined || typeof value.value === 'bigint' || !Number.isInteger(value.value)) return undefined;
      const isCut = BigInt.asUintN(width, meant) !== BigInt.asUintN(width, BigInt(value.value));
      return isCut ? { node: value.node, meant, result: value.value, losesBits: true } : undefined;
    }
    case 'followed':
      return truncationIn(value.value, width, constants);
    case 'choice':
      for (const { value: alternative, standing } of value.of) {
        const found = standing === 'certain' ? truncationIn(alternative, width, constants) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    case 'operation': {
      for (const operand of value.operands) {
        const found = truncationIn(operand, width, constants);
        if (found !== undefined) return found;
      }
      if (width === 32 || !CUTTING.has(value.operator) || !isOfNumbers(value, constants)) return undefined;
      const large = value.operands.filter(
        (operand) => bitsOf(operand, 64).ones >= 0x8000_0000n && !isNegative(operand),
      );
      if (large.length === 0) return undefined;
      const losesBits = large.some((operand) => bitsOf(operand, 64).ones > 0xffff_ffffn);
      return { node: value.node, meant: undefined, result: resultOf(value), losesBits };
    }
    default:
      return undefined;
  }
}

/** What JavaScript makes of an operation on numbers. */
function resultOf({ operator, operands }: Value & { kind: 'operation' }): number | undefined {
  const numbers: number[] = [];
  for (const operand of operands) {
    const exact = exactOf(operand);
    if (exact === undefined) return undefined;
    numbers.push(Number(exact));
  }
  return calculate(operator, numbers) as number | undefined;
}

/** Operators that leave 32 bits of a number. */
const CUTTING = new Set(['|', '&', '^', '~', '<<', '>>']);

/** Whether an operation is certainly on numbers, of which one would do: with a bigint beside it, it would throw. */
function isOfNumbers(value: Value, constants: 'number' | 'bigint' | undefined): boolean {
  switch (value.kind) {
    case 'number':
      return typeof value.value === 'number';
    case 'constant':
      return value.constant.type.width === 64 && constants === 'number';
    case 'followed':
      return isOfNumbers(value.value, constants);
    case 'operation': {
      if (value.operator === 'Number' || value.operator === 'BigInt') return value.operator === 'Number';
      // What stands beside constants that may be bigints is a fault of another kind, or none.
      const isOpen = constants !== 'number' && value.operands.some(({ kind }) => kind === 'constant');
      return !isOpen && value.operands.some((operand) => isOfNumbers(operand, constants));
    }
    default:
      return false;
  }
}

/** `~x`, `-1`: all the upper bits are set, and stay set. */
function isNegative(value: Value): boolean {
  const exact = exactOf(value);
  return exact !== undefined ? exact < 0 : value.kind === 'operation' && value.operator === '~';
}

/** What an expression of plain numbers says, computed without limits; undefined where it says it in bigints or else. */
function meantBy(node: TSESTree.Node): bigint | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' && Number.isSafeInteger(node.value) ? BigInt(node.value) : undefined;
    case 'UnaryExpression': {
      const value = meantBy(node.argument);
      if (value === undefined) return undefined;
      return node.operator === '-'
        ? -value
        : node.operator === '~'
          ? ~value
          : node.operator === '+'
            ? value
            : undefined;
    }
    case 'BinaryExpression': {
      const left = meantBy(node.left);
      const right = meantBy(node.right);
      return left === undefined || right === undefined ? undefined : meantByOperator(node.operator, left, right);
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return meantBy(node.expression);
    default:
      return undefined;
  }
}

function meantByOperator(operator: string, left: bigint, right: bigint): bigint | undefined {
  const isFar = right < 0n || right >= 64n;
  // Bigints have no `>>>`.
  if (operator === '>>>') {
    return isFar || right >= 32n ? undefined : BigInt.asUintN(left < 0n ? 32 : 64, left) >> right;
  }
  return isFar && GROWING.has(operator) ? undefined : calculateBigints(operator, left, right);
}

/** The operators by which a large number makes one without end, or nothing. */
const GROWING: ReadonlySet<string> = new Set(['<<', '>>', '**']);
