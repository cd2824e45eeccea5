import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { isWrittenInto, memberName, memberWritten, rootOf } from '../../syntax/members.js';
import { methodOfList } from '../../syntax/methods.js';
import { isGivenToTag } from '../../syntax/nodes.js';
import { deedOf, isGivenBackBy, onlyReads } from '../../syntax/runtime-calls.js';
import type { Scopes } from '../../syntax/scopes.js';
import type { Struct } from '../types.js';

/** Whether what an expression gives is tested or copied there, and neither changed nor used as it is. */
export function isOnlyLookedAt(expression: TSESTree.Node, scopes: Scopes): boolean {
  const node = withTypes(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'DoWhileStatement':
    case 'ExpressionStatement':
    case 'IfStatement':
    case 'SpreadElement':
    case 'SwitchStatement':
    case 'UnaryExpression':
    case 'WhileStatement':
      return true;
    case 'TemplateLiteral':
      return !isGivenToTag(node);
    case 'ConditionalExpression':
      return parent.test === node;
    case 'LogicalExpression':
      return parent.left === node && parent.operator === '&&';
    case 'CallExpression':
      if (isGivenBackBy(parent, node, scopes)) return isOnlyLookedAt(parent, scopes);
      return isCopy(parent, scopes) && !isAssignedTo(node, scopes);
    default:
      return false;
  }
}

/** Whether what stands at a node is only shown, or compared by a test: `console.log(info)`, `expect(info)`. */
export function isShown({ parent }: TSESTree.Node, scopes: Scopes): boolean {
  if (parent?.type !== 'CallExpression') return false;
  const deed = deedOf(parent, scopes);
  return deed === 'shows' || deed === 'tests';
}

/** Whether a call writes to what stands at a node: `Object.assign(info, ...)`, `Reflect.set(info, name, value)`. */
export function isAssignedTo(
  node: TSESTree.Node,
  scopes: Scopes,
): node is TSESTree.Node & { parent: TSESTree.CallExpression } {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node) return false;
  const deed = deedOf(parent, scopes);
  return deed === 'copies' || deed === 'writes';
}

/** Whether a call keeps nothing of what it is given but what is in it: `JSON.stringify(info)`, `Object.entries(info)`. */
export function isCopy(call: TSESTree.CallExpression, scopes: Scopes): boolean {
  const deed = deedOf(call, scopes);
  return deed === 'lists' || deed === 'copies' || onlyReads(call, scopes);
}

/** Whether a call hands an expression from one call of a function to the next, which may change it: `list.reduce(add, info)`. */
export function isFolded(
  { callee, arguments: [, start] }: TSESTree.CallExpression,
  expression: TSESTree.Node,
): boolean {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  return start === expression && methodOfList(name)?.calls === 'fold';
}

/** `const { width } = info.extent` */
export function isTakenApart(place: TSESTree.Node): boolean {
  const { parent } = withTypes(place);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
}

/** Whether a member of a struct is looked at, and not only to compute what it is given. */
export function isRead(member: TSESTree.MemberExpression, holder: TSESTree.Expression, struct: Struct): boolean {
  return !isWrittenInto(member) && isOfVulkan(member, struct) && !isGivenBack(member, holder);
}

/** Whether a member is one that Vulkan has: `info.ptr` is how a binding hands on the whole. */
export function isOfVulkan(member: TSESTree.MemberExpression, { struct, origin }: Struct): boolean {
  const name = memberName(member);
  return name !== undefined && struct.member(origin.dialect.memberName(name)) !== undefined;
}

/** `info.usage = info.usage | x`: what is computed of the member that a variable's object has goes into the same object. */
function isGivenBack(member: TSESTree.MemberExpression, holder: TSESTree.Expression): boolean {
  let node = withTypes(member);
  while (node.parent?.type === 'BinaryExpression') node = withTypes(node.parent);
  const { parent } = node;
  const written = parent?.type === 'AssignmentExpression' && parent.right === node ? memberWritten(parent) : undefined;
  const root = written && rootOf(written);
  return root?.type === 'Identifier' && holder.type === 'Identifier' && root.name === holder.name;
}
