import type { TSESTree } from '@typescript-eslint/utils';
import { memberName, nameGivenTo } from '../syntax/members.js';

function isConstantName(name: string | undefined): boolean {
  return name?.startsWith('VK_') === true;
}

/** Whether an expression is a name of the form of Vulkan's constants: `VK_X`, `own.VK_X`. */
export function namesConstant(node: TSESTree.Expression): boolean {
  if (node.type === 'MemberExpression') return isConstantName(memberName(node));
  return node.type === 'Identifier' && isConstantName(node.name);
}

/** Whether a node is all that a file gives a name of that form: a constant of its own, or one newer than the tables. */
export function definesConstant(node: TSESTree.Node): boolean {
  return isConstantName(nameGivenTo(node));
}
