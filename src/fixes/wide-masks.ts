import type { TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../bindings/occurrences.js';
import type { VulkanModel } from '../model/model.js';

/** What an expression of plain numbers is in JavaScript; undefined when it is none. */
export function numberTypeOf(node: TSESTree.Node): 'number' | 'bigint' | undefined {
  switch (node.type) {
    case 'Literal':
      return 'bigint' in node ? 'bigint' : typeof node.value === 'number' ? 'number' : undefined;
    case 'UnaryExpression':
      return numberTypeOf(node.argument);
    case 'BinaryExpression':
      return numberTypeOf(node.left) ?? numberTypeOf(node.right);
    case 'CallExpression':
      return node.callee.type === 'Identifier' ? CONVERSIONS.get(node.callee.name) : undefined;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return numberTypeOf(node.expression);
    default:
      return undefined;
  }
}

const CONVERSIONS: ReadonlyMap<string, 'number' | 'bigint'> = new Map([
  ['BigInt', 'bigint'],
  ['Number', 'number'],
]);

/**
 * Whether an expression is all that a member or an argument is given, so that it may become a bigint or a number where
 * the binding takes both. A variable's value, an operand and a compared value go on to be used as what they are.
 */
export function isGiven(model: VulkanModel, node: TSESTree.Node): boolean {
  const slot = model.slotAt(node);
  if (slot !== undefined) return slot.use === 'value' && slot.owner.kind !== 'declared' && !isInTypedArray(node);
  const { parent } = node;
  switch (parent?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return isGiven(model, parent);
    case 'ConditionalExpression':
      return parent.test !== node && isGiven(model, parent);
    case 'LogicalExpression':
      return parent.right === node && isGiven(model, parent);
    default:
      return false;
  }
}

/** Whether an expression is given so, or is a constant of the file's own that is given so wherever it is read. */
export function isOnlyGiven(model: VulkanModel, node: TSESTree.Node): boolean {
  if (isGiven(model, node)) return true;
  const { parent } = node;
  if (parent?.type !== 'VariableDeclarator') return false;
  // One that is declared a bigint stays one.
  if (parent.id.typeAnnotation && model.slotAt(node) === undefined) return false;
  if (parent.parent.parent.type === 'ExportNamedDeclaration') return false;
  const [variable] = model.sourceCode.getDeclaredVariables(parent);
  const reads = variable?.references.filter(({ init }) => init !== true) ?? [];
  return reads.length > 0 && reads.every(({ identifier }) => isGiven(model, identifier as TSESTree.Node));
}

/**
 * A typed array takes either numbers or bigints, never both: `new BigInt64Array([1n])`, `BigInt64Array.of(1n)`,
 * `new BigInt64Array(2).fill(1n)`.
 */
function isInTypedArray({ parent }: TSESTree.Node): boolean {
  const call = parent?.type === 'ArrayExpression' ? parent.parent : parent;
  if (call?.type !== 'NewExpression' && call?.type !== 'CallExpression') return false;
  const { callee } = call;
  const holder = callee.type === 'MemberExpression' ? callee.object : callee;
  const name = holder.type === 'NewExpression' ? holder.callee : holder;
  return name.type === 'Identifier' && /^(?:Big)?(?:Int|Uint)\d+Array$/u.test(name.name);
}

/** Whether an operand stands beside a named constant, so that the constants that replace it are of its type. */
export function isBesideConstant(names: FileNames, node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !/^[|&^]$/u.test(parent.operator)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  return names.at(other)?.entity.kind === 'constant' || isBesideConstant(names, parent);
}
