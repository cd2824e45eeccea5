import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from './asserted.js';

/** Whether a variable or a member is given a value, by an assignment, a pattern or a loop, or deleted. */
export function isTarget(expression: TSESTree.Node): boolean {
  const node = withTypes(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === node;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectPattern';
    case 'UnaryExpression':
      return parent.operator === 'delete';
    case 'ArrayPattern':
    case 'RestElement':
    case 'UpdateExpression':
      return true;
    default:
      return false;
  }
}
