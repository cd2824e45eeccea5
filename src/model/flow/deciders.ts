import type { TSESTree } from '@typescript-eslint/utils';
import { contains, isFunction } from '../../syntax/nodes.js';
import { testBefore } from '../../syntax/skipped.js';
import { isComposite } from '../values/compose.js';
import type { Value } from '../values/value.js';

type Node = TSESTree.Node;

/** So many tests decide about a value that no more are looked for. */
export const MANY_DECIDERS = 32;

/** The tests that decide which of several values one is, each with the place that it decides about. */
export interface Decider {
  readonly test: Node;
  readonly at: Node;
}

/**
 * What decides between the alternatives of a value: the test of `win ? A : B`, of `if (win) type = A`.
 *
 * @example decidersOf(evaluate(type)) // [{ test: win, at: win ? A : B }]
 */
export function decidersOf(value: Value): readonly Decider[] {
  const found: Decider[] = [];
  collect(value, found, new Set());
  return found;
}

/** @param seen - the values that have been looked at: what is part of one twice decides nothing more */
function collect(value: Value, found: Decider[], seen: Set<Value>): void {
  if (found.length >= MANY_DECIDERS || !isComposite(value) || seen.has(value)) return;
  seen.add(value);
  switch (value.kind) {
    case 'followed':
      collect(value.value, found, seen);
      break;
    case 'operation':
      for (const operand of value.operands) collect(operand, found, seen);
      break;
    case 'choice':
      if (value.node.type === 'ConditionalExpression') add(found, value.node.test, value.node);
      // Of a number or its default only the number itself tells which it is; of an object each part does.
      if (value.isOfWholes && value.node.type === 'LogicalExpression') add(found, value.node.left, value.node);
      for (const { value: alternative } of value.of) {
        if (value.node.type !== 'ConditionalExpression') collectAround(alternative.node, value.node, found);
        collect(alternative, found, seen);
      }
      break;
    default:
  }
}

/** The tests under which a node runs that do not stand around the place which reads what it leaves. */
function collectAround(node: Node, read: Node, found: Decider[]): void {
  let child = node;
  for (let { parent } = node; parent && !isFunction(parent); { parent } = parent) {
    if (contains(parent, read)) return;
    const test = testBefore(child, parent);
    if (test !== undefined) add(found, test, parent);
    child = parent;
  }
}

function add(found: Decider[], test: Node, at: Node): void {
  if (!found.some((known) => known.test === test)) found.push({ test, at });
}

/** The variables, and fields of `this`, that a test reads. */
export function readsIn(test: Node): readonly (TSESTree.Identifier | TSESTree.MemberExpression)[] {
  switch (test.type) {
    case 'Identifier':
      return [test];
    case 'MemberExpression':
      return test.object.type === 'ThisExpression' ? [test] : readsIn(test.object);
    case 'UnaryExpression':
    case 'AwaitExpression':
      return readsIn(test.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [...readsIn(test.left), ...readsIn(test.right)];
    case 'CallExpression':
      return [test.callee, ...test.arguments].flatMap((part) => readsIn(part));
    case 'ConditionalExpression':
      return [test.test, test.consequent, test.alternate].flatMap((part) => readsIn(part));
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return readsIn(test.expression);
    default:
      return [];
  }
}
