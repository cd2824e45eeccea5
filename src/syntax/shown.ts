import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from './asserted.js';
import { isCalled, memberName, writtenText } from './members.js';
import { isGivenToTag } from './nodes.js';
import { isGlobal } from './runtime-calls.js';
import type { Scopes } from './scopes.js';

/** Whether all that is done with a value where it is read is to write it out: in a message, a log, a text of any kind. */
export function isWrittenOut(read: TSESTree.Node, scopes: Scopes): boolean {
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
      if (callee.type !== 'MemberExpression') return isGlobal(callee, 'String', scopes);
      const { object } = callee;
      if (isGlobal(object, 'JSON', scopes)) return memberName(callee) === 'stringify';
      return isGlobal(object, 'console', scopes);
    }
    default:
      return false;
  }
}
