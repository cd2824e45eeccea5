import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { rootOf } from '../../syntax/members.js';
import type { VulkanModel } from '../model.js';
import { isCondition } from './conditions.js';

/**
 * Whether the code asks of what type it is that a member is of, so that it may be another one there than is
 * declared: `isKhr(source) ? source.type : 0`, `source instanceof Khr`, `'fd' in source`.
 */
export function mayBeNarrowed(model: VulkanModel, member: TSESTree.MemberExpression): boolean {
  const root = rootOf(member);
  const variable = root.type === 'Identifier' ? model.variables.of(root) : undefined;
  return variable?.references.some(({ identifier }) => asksForType(model, withTypes(identifier))) === true;
}

function asksForType(model: VulkanModel, node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator === 'instanceof' || (parent.operator === 'in' && parent.right === node);
    case 'CallExpression':
      return parent.callee !== node && isCondition(model, parent);
    default:
      return false;
  }
}
