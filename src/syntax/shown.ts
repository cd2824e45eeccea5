import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from './asserted.js';
import { isCalled, memberName, writtenText } from './members.js';
import { isGivenToTag } from './nodes.js';

/** Whether all that is done with a value where it is read is to write it out: in a message, a log, a text of any kind. */
export function isWrittenOut(read: TSESTree.Node): boolean {
  const node = withTypes(read);
  const { parent } = node;
  switch (parent?.type) {
    case 'TemplateLiteral':
      return !isGivenToTag(node);
    case 'BinaryExpression': {
      const other = parent.left === node ? parent.right : parent.left;
      return parent.operator === '+' && (writtenText(other) !== undefined || other.type === 'TemplateLiteral');
    }
    case 'MemberExpression':
      return parent.object === node && memberName(parent) === 'toString' && isCalled(parent);
    case 'CallExpression': {
      const { callee } = parent;
      if (callee.type === 'Identifier') return callee.name === 'String';
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
      const { name } = callee.object;
      return name === 'console' || (name === 'JSON' && memberName(callee) === 'stringify');
    }
    default:
      return false;
  }
}
