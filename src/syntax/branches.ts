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
