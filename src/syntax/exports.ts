/** Where a file hands something to other files. */
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from './members.js';

/** `export { x }`, `export default x`, `module.exports = { x }`, `exports.x = x` */
export function isExportedAt(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
    case 'ExportSpecifier':
      return true;
    case 'AssignmentExpression':
      return parent.right === node && isOfExports(parent.left);
    case 'Property': {
      const { parent: given } = parent.parent;
      return parent.value === node && given.type === 'AssignmentExpression' && isOfExports(given.left);
    }
    default:
      return false;
  }
}

/** `module.exports`, `module.exports.x`, `exports.x` */
function isOfExports(target: TSESTree.Node): boolean {
  if (target.type !== 'MemberExpression') return false;
  const { object } = target;
  if (object.type === 'Identifier' && object.name === 'exports') return true;
  const isModule = object.type === 'Identifier' && object.name === 'module' && memberName(target) === 'exports';
  return isModule || isOfExports(object);
}
