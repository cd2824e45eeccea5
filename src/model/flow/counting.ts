import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import type { Variables } from '../values/variables.js';

/**
 * Whether what an expression gives, or what of a list it gives, is counted or shown as the number that it is:
 * `width * height * samples`, `${samples}x`, `list.map(...)`. A constant of the same value would say something else.
 */
export function isCounted(variables: Variables, expression: TSESTree.Node): boolean {
  const node = withDefault(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return ARITHMETIC.has(parent.operator);
    case 'TemplateLiteral':
      return true;
    case 'MemberExpression':
      return parent.object === node && parent.parent.type === 'CallExpression' && memberName(parent) !== 'at';
    case 'VariableDeclarator': {
      if (parent.id.type !== 'Identifier') return false;
      const references = variables.of(parent.id)?.references ?? [];
      return references.some(({ init, identifier }) => init !== true && isCounted(variables, identifier));
    }
    default:
      return false;
  }
}

/** `x ?? 1`, `x!` */
function withDefault(expression: TSESTree.Node): TSESTree.Node {
  let node = withTypes(expression);
  while (node.parent?.type === 'LogicalExpression' && node.parent.left === node) node = withTypes(node.parent);
  return node;
}

const ARITHMETIC = new Set(['*', '/', '%', '+', '-', '**']);
