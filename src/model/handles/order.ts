import type { TSESTree } from '@typescript-eslint/utils';
import { functionAround } from '../syntax.js';
import { isLoop } from '../flow.js';

/**
 * Whether the code says in so many words that `later` runs after `earlier`: both stand in one list of statements, and
 * no condition, loop or function lies between the list and either of them. What a `finally` does comes after its `try`.
 */
export function certainlyFollows(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  if (later.range[0] < earlier.range[1] || functionAround(earlier) !== functionAround(later)) return false;
  const way = new Set<TSESTree.Node>();
  for (let node: TSESTree.Node | null | undefined = later; node; node = node.parent) way.add(node);
  let child = earlier;
  for (let { parent } = earlier; parent; { parent } = parent) {
    if (way.has(parent)) return isCertainWithin(later, parent) && !isBranchBetween(parent, child, later);
    if (mayBeSkipped(parent, child)) return false;
    child = parent;
  }
  return false;
}

/** Whether a node runs whenever the construct around it does. */
function isCertainWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  let child = node;
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent === outer) return true;
    if (mayBeSkipped(parent, child)) return false;
    child = parent;
  }
  return false;
}

/** Whether a part of a construct may be left out when the construct runs. */
function mayBeSkipped(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test;
    case 'LogicalExpression':
      return child === parent.right;
    case 'AssignmentPattern':
    case 'ChainExpression':
    case 'CatchClause':
    case 'SwitchCase':
      return true;
    case 'AssignmentExpression':
      return ['||=', '&&=', '??='].includes(parent.operator) && child === parent.right;
    case 'TryStatement':
      return child === parent.handler;
    default:
      return isLoop(parent);
  }
}

/** The node that both are in chooses between them, or runs one of them only under a condition. */
function isBranchBetween(common: TSESTree.Node, earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  let node = later;
  while (node.parent !== undefined && node.parent !== common) node = node.parent;
  if (common.type === 'SwitchCase') return false;
  if (common.type === 'TryStatement') return node !== common.finalizer;
  return mayBeSkipped(common, node) || mayBeSkipped(common, earlier);
}
