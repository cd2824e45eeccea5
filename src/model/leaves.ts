import type { TSESTree } from '@typescript-eslint/utils';
import { weaker, type Standing, type Through, type Value } from './value.js';

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
        forEachLeaf(value.operands[i]!, visit, roleOfOperand(value, i, role), through, standing);
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
        forEachCertainLeaf(value.operands[i]!, visit, roleOfOperand(value, i, role));
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
export function forEachFollowed(value: Value, visit: (node: TSESTree.Node) => void): void {
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

/** How a value comes to a leaf: by which node it was followed first, and through what. None where it is written in it. */
export function wayTo(
  value: Value,
  leaf: TSESTree.Node,
): { readonly read: TSESTree.Node; readonly through: readonly Through[] } | undefined {
  switch (value.kind) {
    case 'operation':
      return firstOf(value.operands, (operand) => wayTo(operand, leaf));
    case 'choice':
      return firstOf(value.of, (each) => wayTo(each.value, leaf));
    case 'followed': {
      let found: readonly Through[] | undefined;
      forEachLeaf(value, ({ node }, _role, through) => {
        if (node === leaf) found ??= through;
      });
      return found && { read: value.node, through: found };
    }
    default:
      return undefined;
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value has a named constant in it. */
export function hasConstant(value: Value): boolean {
  let found = false;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === 'constant') found = true;
  });
  return found;
}

type Operation = Value & { kind: 'operation' };

function roleOfOperand(operation: Operation, index: number, role: Role): Role {
  if (role === 'amount' || isNegation(operation)) return 'amount';
  switch (operation.operator) {
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

/** `~x + 1`, which is `-x`. */
function isNegation({ operator, operands }: Operation): boolean {
  return operator === '+' && operands.some((operand) => operand.kind === 'operation' && operand.operator === '~');
}
