import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
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

/** Whether a name is read as a value: neither given one, nor a type, nor called. */
export function isRead(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (node.type === 'TSQualifiedName' || isTarget(node)) return false;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node;
    case 'TaggedTemplateExpression':
    case 'TSTypeQuery':
    case 'TSTypeReference':
    case 'MemberExpression':
      return false;
    default:
      return true;
  }
}

/**
 * Whether any object of a file but `this` may be given a member of a name. It searches the text for `.name =`, and for
 * `assign(...)` to something that has a name: for objects that have names which are not followed. It may find too much.
 */
export function isAssignedElsewhere({ text }: Readonly<TSESLint.SourceCode>, name: string): boolean {
  const member = String.raw`(?<!\bthis)\.${name.replaceAll('$', String.raw`\$`)}\s*[&|?]*=(?!=)`;
  return new RegExp(String.raw`${member}|\bassign\s*\(\s*(?!global|\{|new\b)`, 'u').test(text);
}
