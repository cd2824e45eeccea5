import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../bindings/names.js';

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
      return node.callee.type === 'Identifier' && node.callee.name === 'BigInt' ? 'bigint' : undefined;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return numberTypeOf(node.expression);
    default:
      return undefined;
  }
}

/**
 * Whether an expression is all that a member or an argument is given, so that it may become a bigint or a number where
 * the binding takes both. A variable's value, an operand and a compared value go on to be used as what they are.
 */
export function isGiven(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ArrayExpression':
      return isGiven(parent);
    case 'ConditionalExpression':
      return parent.test !== node && isGiven(parent);
    case 'LogicalExpression':
      return parent.right === node && isGiven(parent);
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && !isTypedArray(parent.callee);
    case 'AssignmentExpression':
      return parent.operator === '=' && parent.right === node && parent.left.type === 'MemberExpression';
    default:
      return false;
  }
}

/** Whether an expression is given so, or is a constant of the file's own that is given so wherever it is read. */
export function isOnlyGiven(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  if (isGiven(node)) return true;
  const { parent } = node;
  if (parent?.type !== 'VariableDeclarator' || parent.id.typeAnnotation !== undefined) return false;
  if (parent.parent.parent.type === 'ExportNamedDeclaration') return false;
  const [variable] = sourceCode.getDeclaredVariables(parent);
  const reads = variable?.references.filter(({ init }) => init !== true) ?? [];
  return reads.length > 0 && reads.every(({ identifier }) => isGiven(identifier as TSESTree.Node));
}

/** A typed array takes either numbers or bigints, never both. */
function isTypedArray(callee: TSESTree.Node): boolean {
  return callee.type === 'Identifier' && /^(?:Big)?(?:Int|Uint)\d+Array$/u.test(callee.name);
}

/** Whether an operand stands beside a named constant, so that the constants that replace it are of its type. */
export function isBesideConstant(names: FileNames, node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !/^[|&^]$/u.test(parent.operator)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  return names.at(other)?.entity.kind === 'constant' || isBesideConstant(names, parent);
}
