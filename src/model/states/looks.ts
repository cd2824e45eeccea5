import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberName, memberWritten, rootOf } from '../../syntax/members.js';
import { isGivenToTag } from '../../syntax/nodes.js';

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
      return isCopy(parent) && !isAssignedTo(node);
    default:
      return false;
  }
}

/** Whether what stands at a node is only shown, or compared by a test: `console.log(info)`, `expect(info)`. */
export function isShown({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'CallExpression') return false;
  const { callee } = parent;
  const shower = callee.type === 'MemberExpression' ? callee.object : callee;
  return shower.type === 'Identifier' && SHOWERS.has(shower.name);
}

const SHOWERS: ReadonlySet<string> = new Set(['assert', 'console', 'expect']);

/** Whether a call writes to what stands at a node: `Object.assign(info, ...)`, `Reflect.set(info, name, value)`. */
export function isAssignedTo(node: TSESTree.Node): node is TSESTree.Node & { parent: TSESTree.CallExpression } {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node) return false;
  const { callee } = parent;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return WRITERS.get(callee.object.name)?.has(memberName(callee) ?? '') === true;
}

const WRITERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Object', new Set(['assign', 'defineProperties', 'defineProperty', 'setPrototypeOf'])],
  ['Reflect', new Set(['defineProperty', 'deleteProperty', 'set', 'setPrototypeOf'])],
]);

/** `structuredClone(info)`, `JSON.stringify(info)`, `Object.entries(info)`: the call keeps nothing of what it is given. */
export function isCopy({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'structuredClone';
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'JSON' || callee.object.name === 'Object';
}

/** `const { width } = info.extent` */
export function isTakenApart(place: TSESTree.Node): boolean {
  const { parent } = withTypes(place);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
}

/** `info.usage = info.usage | x`: what is computed of the member that a variable's object has goes into the same object. */
export function isGivenBack(member: TSESTree.MemberExpression, holder: TSESTree.Expression): boolean {
  let node = withTypes(member);
  while (node.parent?.type === 'BinaryExpression') node = withTypes(node.parent);
  const { parent } = node;
  const written = parent?.type === 'AssignmentExpression' && parent.right === node ? memberWritten(parent) : undefined;
  const root = written && rootOf(written);
  return root?.type === 'Identifier' && holder.type === 'Identifier' && root.name === holder.name;
}
