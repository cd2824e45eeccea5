/** Loops, and callbacks for each of a list: whether they come round at all. */
import type { TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly } from '../../syntax/asserted.js';
import { memberName, propertyName } from '../../syntax/members.js';
import { visitsElements } from '../../syntax/methods.js';
import { isFunction } from '../../syntax/nodes.js';
import type { Evaluator } from '../values/evaluate.js';
import { exactOf } from '../values/value.js';

/**
 * Whether a part of a node may be left out because that is a loop which has no round: for an empty list, for one mip
 * level, for whatever a caller passes.
 */
export function mayHaveNoRound(part: TSESTree.Node, node: TSESTree.Node, evaluator: Evaluator): boolean {
  switch (node.type) {
    case 'ForStatement':
      return part === node.body && node.test !== null && !isCountedOut(node.test, node.init, evaluator);
    case 'WhileStatement':
      return part === node.body && !isCountedOut(node.test, null, evaluator);
    case 'ForOfStatement':
    case 'ForInStatement':
      return part === node.body && !hasElements(node.right, evaluator);
    case 'CallExpression': {
      const { callee } = node;
      const isOfEach = callee.type === 'MemberExpression' && visitsElements(memberName(callee));
      return isOfEach && isFunction(part) && !hasElements(callee.object, evaluator);
    }
    default:
      return false;
  }
}

/** Whether a loop has its number of rounds in itself, `for (let i = 0; i < 4; i++)`, and nothing else ends it. */
function isCountedOut(test: TSESTree.Node, init: TSESTree.ForInitialiser | null, evaluator: Evaluator): boolean {
  switch (test.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isCountedOut(test.left, init, evaluator) && isCountedOut(test.right, init, evaluator);
    case 'UnaryExpression':
      return isCountedOut(test.argument, init, evaluator);
    case 'Literal':
      return true;
    case 'Identifier': {
      const counters = init?.type === 'VariableDeclaration' ? init.declarations.map(({ id }) => id) : [];
      if (counters.some((id) => id.type === 'Identifier' && id.name === test.name)) return true;
      break;
    }
    default:
      if (isTypeOnly(test)) return isCountedOut((test as TSESTree.TSAsExpression).expression, init, evaluator);
  }
  return exactOf(evaluator.evaluate(test)) !== undefined;
}

/** Whether a list has any elements, as far as it is written in the file: `[a, b]`, `{ length: 3 }`. */
export function hasElements(list: TSESTree.Expression, evaluator: Evaluator): boolean {
  const literal = evaluator.tables.literalBehind(list);
  if (literal?.type === 'ArrayExpression') return literal.elements.length > 0;
  const length = literal?.properties.find((each) => each.type === 'Property' && propertyName(each) === 'length');
  return length?.type === 'Property' && Number(exactOf(evaluator.evaluate(length.value)) ?? 0) > 0;
}
