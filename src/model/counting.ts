import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../bindings/modules.js';
import { withTypes } from './syntax.js';
import type { Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

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

/**
 * Whether a variable is computed with, so that it holds something else than what it was declared as: `mask >>= 1` moves
 * the bits, `format++` goes to the next one. A mask may well be added to and subtracted from.
 */
export function isComputedWith(variable: Variable, isMask: boolean): boolean {
  const isOther = (operator: string): boolean => MOVING.has(operator) || (!isMask && SUMS.has(operator));
  return variable.references.some((reference) => {
    const identifier = reference.identifier as TSESTree.Node;
    const { parent } = identifier;
    if (parent?.type === 'UpdateExpression') return true;
    if (parent?.type === 'BinaryExpression') {
      const target = isOther(parent.operator) ? assignmentAround(parent)?.left : undefined;
      return target?.type === 'Identifier' && target.name === (identifier as TSESTree.Identifier).name;
    }
    return (
      parent?.type === 'AssignmentExpression' && parent.left === identifier && isOther(parent.operator.slice(0, -1))
    );
  });
}

const MOVING = new Set(['>>', '>>>', '<<', '*', '/', '%', '**']);
const SUMS = new Set(['+', '-']);

/** `mask = mask >> 1`, `format = Math.floor(format / 2)` */
function assignmentAround(part: TSESTree.Node): TSESTree.AssignmentExpression | undefined {
  let node = part;
  while (node.parent && COMPUTING.has(node.parent.type)) node = node.parent;
  const { parent } = node;
  return parent?.type === 'AssignmentExpression' && parent.right === node && parent.operator === '='
    ? parent
    : undefined;
}

const COMPUTING: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'CallExpression',
  'UnaryExpression',
  'TSAsExpression',
]);
