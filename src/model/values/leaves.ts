import type { TSESTree } from '@typescript-eslint/utils';
import { exactOf, weaker, type Standing, type Through, type Value } from './value.js';

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

/** Visits the constants that a value clears from bits of which nothing is known, `x & ~VK_A`: they are none of its own. */
export function forEachCleared(value: Value, visit: (constant: Value) => void): void {
  switch (value.kind) {
    case 'operation':
      if (value.operator === '&') {
        const cleared = value.operands.filter((each) => each.kind === 'operation' && each.operator === '~');
        const rest = value.operands.filter((each) => !cleared.includes(each));
        for (const each of rest.some(hasConstant) ? [] : cleared) forEachLeaf(each, visit);
      }
      for (const operand of value.operands) forEachCleared(operand, visit);
      break;
    case 'choice':
      for (const each of value.of) forEachCleared(each.value, visit);
      break;
    case 'followed':
      forEachCleared(value.value, visit);
      break;
    default:
  }
}

/**
 * The same as {@link forEachLeaf} for a value that is one of an enum: what is computed with is a distance there, and no
 * enumerant.
 */
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

/** A place from which a value was followed on the way to a part of it. */
export interface FollowedStep {
  readonly node: TSESTree.Node;
  readonly through: Through;
  /** Whether what is read there is the part and nothing else. */
  readonly isPart: boolean;
  /** Whether it is nothing else that is known, or has the part in it. */
  readonly hasPart: boolean;
}

/**
 * All places from which a value was followed to a part of it, the ones in the expression itself before those that they lead
 * to. None where the part is written in it; undefined where it has no such part.
 */
export function stepsTo(value: Value, part: TSESTree.Node): readonly FollowedStep[] | undefined {
  const steps: FollowedStep[] = [];
  return addSteps(value, part, steps) ? steps : undefined;
}

function addSteps(value: Value, part: TSESTree.Node, steps: FollowedStep[]): boolean {
  if (value.node === part) return true;
  let isFound = false;
  switch (value.kind) {
    case 'operation':
      for (const operand of value.operands) isFound = addSteps(operand, part, steps) || isFound;
      return isFound;
    case 'choice':
      for (const each of value.of) isFound = addSteps(each.value, part, steps) || isFound;
      return isFound;
    case 'followed': {
      const before = steps.length;
      const { node, through } = value;
      steps.push({ node, through, isPart: behind(value).node === part, hasPart: hasAlways(value.value, part) });
      if (addSteps(value.value, part, steps)) return true;
      steps.length = before;
      return false;
    }
    default:
      return false;
  }
}

/** Whether a value has a part in it whatever runs, as far as anything is known of it. */
function hasAlways(value: Value, part: TSESTree.Node): boolean {
  if (value.node === part) return true;
  switch (value.kind) {
    case 'operation':
      return value.operands.some((operand) => hasAlways(operand, part));
    case 'choice':
      return value.of.every((each) => each.value.kind === 'unknown' || hasAlways(each.value, part));
    case 'followed':
      return hasAlways(value.value, part);
    default:
      return false;
  }
}

/**
 * The parts of an expression that give it, or bits of it, what is known of other places: reads of variables and members,
 * calls. Of several values those that some run takes.
 */
export function readPartsOf(value: Value): readonly Value[] {
  const parts: Value[] = [];
  collectReads(value, 'set', parts);
  return parts;
}

function collectReads(value: Value, role: Role, parts: Value[]): void {
  switch (value.kind) {
    case 'operation':
      for (let i = 0; i < value.operands.length; i++) {
        collectReads(value.operands[i]!, roleOfOperand(value, i, role), parts);
      }
      break;
    case 'choice':
      for (const each of value.of) if (each.standing === 'certain') collectReads(each.value, role, parts);
      break;
    case 'followed':
    case 'unknown':
      if (role === 'set') parts.push(value);
      break;
    default:
  }
}

/** What a value is where it is written. */
export function behind(value: Value): Value {
  return value.kind === 'followed' ? behind(value.value) : value;
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
    case 'BigInt':
    case 'Number':
      return role;
    case '-':
      // `x - 1` and `2 * A - 1` are arithmetic.
      return index === 0 && operation.operands.slice(1).some(hasConstant) ? role : 'amount';
    case '&':
    case '~':
      return 'mask';
    case '>>>':
      // `x >>> 0` makes a mask of what is negative, and `x >>> 4` another one.
      return index === 0 && operation.operands.slice(1).every((each) => exactOf(each) === 0) ? role : 'amount';
    default:
      return 'amount';
  }
}

/** `~x + 1`, which is `-x`. */
function isNegation({ operator, operands }: Operation): boolean {
  return operator === '+' && operands.some((operand) => operand.kind === 'operation' && operand.operator === '~');
}
