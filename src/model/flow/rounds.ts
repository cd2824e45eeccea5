/** Loops, and callbacks for each of a list: whether they come round at all. */
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import type { Evaluator } from '../values/evaluate.js';
import { visitsElements } from '../values/functions.js';
import { exactOf } from '../values/value.js';
import { readsIn } from './deciders.js';

/**
 * Whether a place of a function may be left out because a loop around it has no round: for an empty list, for one mip
 * level, for whatever the caller passes.
 */
export function isInOpenLoop(place: TSESTree.Node, callee: TSESTree.Node, evaluator: Evaluator): boolean {
  let child = place;
  for (let { parent } = place; parent !== undefined && parent !== callee; { parent } = parent) {
    if (mayLeaveOut(child, parent, evaluator)) return true;
    child = parent;
  }
  return false;
}

function mayLeaveOut(part: TSESTree.Node, node: TSESTree.Node, evaluator: Evaluator): boolean {
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
function isCountedOut(test: TSESTree.Expression, init: TSESTree.ForInitialiser | null, evaluator: Evaluator): boolean {
  const counters = init?.type === 'VariableDeclaration' ? init.declarations.map(({ id }) => id) : [];
  return readsIn(test).every(
    (read) =>
      counters.some((id) => id.type === 'Identifier' && read.type === 'Identifier' && id.name === read.name) ||
      exactOf(evaluator.evaluate(read)) !== undefined,
  );
}

function hasElements(list: TSESTree.Expression, evaluator: Evaluator): boolean {
  const literal = evaluator.tables.literalBehind(list);
  return literal?.type === 'ArrayExpression' && literal.elements.length > 0;
}
