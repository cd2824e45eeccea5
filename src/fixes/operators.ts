import type { TSESTree } from '@typescript-eslint/utils';
import type { VulkanModel } from '../model/model.js';
import type { SlotFault } from '../model/slot-faults/fault.js';
import { withTypes } from '../syntax/asserted.js';
import { contains, operatorToken } from '../syntax/nodes.js';
import type { Edit } from './imports.js';
import { isParenthesized } from './replace.js';

/**
 * The edits that write the operator which was meant: in the assignment of a value, or in the value itself.
 *
 * @returns none where it has no place there
 */
export function operatorEdits(
  model: VulkanModel,
  node: TSESTree.Node,
  operator: NonNullable<SlotFault['operator']>,
): readonly Edit[] {
  if (operator === '|') return joined(model, node);
  const around = node.type === 'AssignmentExpression' ? node : withTypes(node).parent;
  if (around?.type !== 'AssignmentExpression' || contains(around.left, node)) return [];
  return [{ range: operatorToken(model.sourceCode, around).range, text: operator }];
}

/** `A & B & C` -> `A | B | C` */
function joined({ sourceCode }: VulkanModel, node: TSESTree.Node): readonly Edit[] {
  if (node.type !== 'BinaryExpression') return [];
  const { parent } = node;
  // `A & B ^ C` would be another mask of all three.
  const isOperand = parent.type === 'BinaryExpression' && parent.operator !== '|';
  if (isOperand && !isParenthesized(sourceCode, node)) return [];
  const edits: Edit[] = [];
  for (let each: TSESTree.Node = node; each.type === 'BinaryExpression' && each.operator === '&'; each = each.left) {
    edits.push({ range: operatorToken(sourceCode, each).range, text: '|' });
  }
  return edits;
}
