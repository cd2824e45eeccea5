import type { TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly, withoutTypes } from './asserted.js';
import { memberName } from './members.js';

/**
 * Whether the value of a part can be the value of the whole: either branch of `?:`, an operand of `||` and `??`, the right
 * one of `&&`, and what a type is asserted of.
 */
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

/** Whether the value of a part can be the value of the whole, as {@link handsOn}, or bits of it: an operand of `|`. */
export function handsBitsOn(whole: TSESTree.Node, part: TSESTree.Node): boolean {
  return (whole.type === 'BinaryExpression' && whole.operator === '|') || handsOn(whole, part);
}

/** An expression with all that hands it on, be it one of several: `enabled ? info : null` for `info`. */
export function withBranches(expression: TSESTree.Node): TSESTree.Node {
  let node = expression;
  while (node.parent !== undefined && handsOn(node.parent, node)) node = node.parent;
  return node;
}

/** Whether nobody takes what an expression gives: it is a statement, or only its effect is wanted. */
export function isDropped(expression: TSESTree.Node): boolean {
  const node = withBranches(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'SequenceExpression':
      return parent.expressions.at(-1) !== node || isDropped(parent);
    case 'ForStatement':
      return parent.test !== node;
    case 'UnaryExpression':
      return parent.operator === 'void';
    case 'ArrowFunctionExpression':
      return parent.parent.type === 'CallExpression' && isVisit(parent.parent);
    default:
      return false;
  }
}

/** `infos.forEach((info) => (info.pNext = next))` */
function isVisit({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === 'MemberExpression' && memberName(callee) === 'forEach';
}

/** The expressions of which another gives one: `a` and `b` of `enabled ? a : b`. */
export function branchesOf(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  const node = withoutTypes(expression);
  if (node.type === 'ConditionalExpression') return [...branchesOf(node.consequent), ...branchesOf(node.alternate)];
  return node.type === 'LogicalExpression' ? [...branchesOf(node.left), ...branchesOf(node.right)] : [node];
}
