import type { TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly, withoutTypes } from './asserted.js';

/** Whether an expression gives what a part of it gives, or may: one with a type asserted, a choice of which it is a branch. */
export function handsOn(whole: TSESTree.Node, part: TSESTree.Node): boolean {
  switch (whole.type) {
    case 'ConditionalExpression':
      return whole.test !== part;
    case 'LogicalExpression':
      return whole.right === part || whole.operator !== '&&';
    default:
      return isTypeOnly(whole);
  }
}

/** An expression with all that hands it on, be it one of several: `enabled ? info : null` for `info`. */
export function withBranches(expression: TSESTree.Node): TSESTree.Node {
  let node = expression;
  while (node.parent !== undefined && handsOn(node.parent, node)) node = node.parent;
  return node;
}

/** The expressions of which another gives one: `a` and `b` of `enabled ? a : b`. */
export function branchesOf(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  const node = withoutTypes(expression);
  if (node.type === 'ConditionalExpression') return [...branchesOf(node.consequent), ...branchesOf(node.alternate)];
  return node.type === 'LogicalExpression' ? [...branchesOf(node.left), ...branchesOf(node.right)] : [node];
}

/** Whether a place is come to behind a statement without a test, a loop or another function on the way. */
export function isStraightBehind(statement: TSESTree.Node, place: TSESTree.Node): boolean {
  for (let node = place, { parent } = node; parent !== undefined; node = parent, { parent } = node) {
    if (parent === statement.parent) return statement.range[1] <= node.range[0];
    if (!RUN_THROUGH.has(parent.type)) return false;
  }
  return false;
}

/** What runs all of its parts, one after the other, if it runs. */
const RUN_THROUGH: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'AssignmentExpression',
  'AwaitExpression',
  'BinaryExpression',
  'CallExpression',
  'ExpressionStatement',
  'MemberExpression',
  'NewExpression',
  'ObjectExpression',
  'Property',
  'ReturnStatement',
  'SequenceExpression',
  'SpreadElement',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'UnaryExpression',
  'VariableDeclaration',
  'VariableDeclarator',
]);
