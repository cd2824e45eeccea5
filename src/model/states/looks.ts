import type { TSESTree } from '@typescript-eslint/utils';
import { isObjectCall } from '../../bindings/modules.js';
import { withTypes } from '../syntax.js';

/** Whether what an expression gives is tested or copied there, and neither changed nor used as it is. */
export function isOnlyLookedAt(expression: TSESTree.Node): boolean {
  const node = withTypes(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'DoWhileStatement':
    case 'ExpressionStatement':
    case 'IfStatement':
    case 'SpreadElement':
    case 'SwitchStatement':
    case 'TemplateLiteral':
    case 'UnaryExpression':
    case 'WhileStatement':
      return true;
    case 'ConditionalExpression':
      return parent.test === node;
    case 'LogicalExpression':
      return parent.left === node && parent.operator === '&&';
    case 'CallExpression':
      return isCopy(parent) && !(isObjectCall(parent, 'assign') && parent.arguments[0] === node);
    default:
      return false;
  }
}

/** `structuredClone(info)`, `JSON.stringify(info)`, `Object.entries(info)`: the call keeps nothing of what it is given. */
export function isCopy({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'structuredClone';
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'JSON' || callee.object.name === 'Object';
}
