import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from './members.js';

/** A call of a method of `Object`: `Object.assign(a, b)`. */
export function isObjectCall(
  node: TSESTree.Node,
  method: 'assign' | 'entries' | 'freeze' | 'keys' | 'values',
): node is TSESTree.CallExpression {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object } = node.callee;
  return object.type === 'Identifier' && object.name === 'Object' && memberName(node.callee) === method;
}

/** `Object.assign(global, ...)`: what is assigned becomes globals. */
export function isGlobalAssign(node: TSESTree.Node): node is TSESTree.CallExpression {
  if (!isObjectCall(node, 'assign')) return false;
  const [target] = node.arguments;
  if (target?.type === 'ThisExpression') return true;
  return target?.type === 'Identifier' && isGlobalObject(target);
}

/** Whether an identifier names the object that has the globals, where it is no variable of the file's. */
export function isGlobalObject({ name }: TSESTree.Identifier): boolean {
  return name === 'globalThis' || name === 'global' || name === 'window' || name === 'self';
}

/** The class of arrays of numbers: `Uint32Array`, `Float32Array`. */
export function isTypedArray(node: TSESTree.Expression): boolean {
  return isIntegerArray(node) || (node.type === 'Identifier' && /^Float(?:16|32|64)Array$/u.test(node.name));
}

/** Whether an expression makes an array of numbers of what it is given: `new Int32Array(list)`, `Int32Array.from(list)`. */
export function makesTypedArray(node: TSESTree.Node): boolean {
  if (node.type === 'NewExpression') return isTypedArray(node.callee);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  // What a second argument makes of the numbers is another matter.
  return isTypedArray(node.callee.object) && memberName(node.callee) === 'from' && node.arguments.length === 1;
}

/** Whether an expression is a class of typed arrays of integers. */
export function isIntegerArray(node: TSESTree.Expression): boolean {
  return node.type === 'Identifier' && /^(?:Big)?(?:Int|Uint)(?:8|16|32|64)(?:Clamped)?Array$/u.test(node.name);
}

/** `new Int32Array(list)`, which has its own copy of the numbers. */
export function isNumbers(node: TSESTree.Node): node is TSESTree.NewExpression & { callee: TSESTree.Identifier } {
  return node.type === 'NewExpression' && isTypedArray(node.callee);
}
