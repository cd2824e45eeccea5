/** Where a mask is a number first: its bits are moved, counted or hashed, and no test asks for one of them. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { memberName, pathOf, rootOf } from '../../syntax/members.js';
import { NONE, PartReads } from '../places/part-reads.js';
import type { Variables } from '../values/variables.js';

/**
 * Whether an operand of `&` or `|` is about a part of a number and not about flags, because bits are shifted or packed
 * there: `mask & 0xff` beside `mask >> 8`, `buckets[mask & 7]`, and 128 in `(mask & 127) | 128`.
 *
 * @param value - what the operand comes to
 */
export function isOfMovedBits(
  operand: TSESTree.Node,
  value: number | bigint | undefined,
  variables: Variables,
): boolean {
  const node = withTypes(operand);
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression') return false;
  const other = withoutTypes((parent.left === node ? parent.right : parent.left) as TSESTree.Expression);
  if (parent.operator === '&') {
    return isLowOnes(value) && (isReckoned(parent) || readsLike(other, variables).some(isMoved));
  }
  if (parent.operator !== '|' || other.type !== 'BinaryExpression' || other.operator !== '&') return false;
  return [other.left, other.right].some(
    (side) => side.type === 'Literal' && typeof side.value === 'number' && isOfMovedBits(side, side.value, variables),
  );
}

/** Whether what reads a value takes it for a number: moves its bits, counts or shows it, or looks something up by them. */
export function isNumberFirst(read: TSESTree.Node, isMask: boolean): boolean {
  if (isMoved(read)) return true;
  const node = withTypes(read);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression': {
      if (parent.operator !== '&') return parent.operator === '-' || (isMask && RECKONING.has(parent.operator));
      const other = parent.left === node ? parent.right : parent.left;
      // Of `x & 1` nobody knows whether it asks for a flag or for an odd number.
      return isReckoned(parent) || (other.type === 'Literal' && other.value === 1);
    }
    case 'TemplateLiteral':
      return isMask;
    case 'CallExpression':
      return parent.callee !== node && isOfMath(parent.callee);
    default:
      return false;
  }
}

/** `x >> 8`, `x *= 2` */
function isMoved(read: TSESTree.Node): boolean {
  const node = withTypes(read);
  const { parent } = node;
  if (parent?.type === 'BinaryExpression') return MOVING.has(parent.operator);
  return (
    parent?.type === 'AssignmentExpression' && parent.left === node && MOVING.has(parent.operator.replace(/=$/u, ''))
  );
}

/** Whether a part of a number is computed with, shown, or used to look something up. */
function isReckoned(part: TSESTree.Node): boolean {
  const node = withTypes(part);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return RECKONING.has(parent.operator);
    case 'AssignmentExpression':
      return parent.right === node && RECKONING.has(parent.operator.replace(/=$/u, ''));
    case 'MemberExpression':
      return parent.computed && parent.property === node;
    default:
      return parent?.type === 'TemplateLiteral';
  }
}

/** Every read of the same variable, or of the same member of it. */
function readsLike(value: TSESTree.Expression, variables: Variables): readonly TSESTree.Node[] {
  const isMember = value.type === 'MemberExpression';
  const root = isMember ? rootOf(value) : value;
  const path = isMember ? pathOf(value) : [];
  const variable = root.type === 'Identifier' ? variables.of(root) : undefined;
  if (variable === undefined || path === undefined) return NONE;
  const parts = new PartReads(variables);
  return variable.references.flatMap(({ identifier }) => parts.of(identifier, path) ?? NONE);
}

/** 1, 3, 7, 15 ... */
function isLowOnes(value: number | bigint | undefined): boolean {
  if (value === undefined || !Number.isSafeInteger(Number(value)) || Number(value) <= 0) return false;
  const bits = BigInt(value);
  return (bits & (bits + 1n)) === 0n;
}

function isOfMath(callee: TSESTree.Expression): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'Math' && memberName(callee) !== undefined;
}

/** The operators behind which a bit stands elsewhere, or for something else. */
export const MOVING: ReadonlySet<string> = new Set(['<<', '>>', '>>>', '*', '/', '%', '**']);
const RECKONING: ReadonlySet<string> = new Set([...MOVING, '+', '-', '^']);
