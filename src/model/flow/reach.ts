import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { visitsElements } from '../../syntax/methods.js';
import { contains, functionAround, isFunction, isLoop } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import { mayBeSkipped, mayEndBefore } from '../../syntax/skipped.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Functions } from '../values/functions.js';
import { exits, leavesFunction } from './jumps.js';
import { hasElements, mayHaveNoRound } from './rounds.js';

type Node = TSESTree.Node;

/** What is known of a file, to tell what runs with what. */
interface File {
  readonly evaluator: Evaluator;
  readonly functions: Functions;
}

/** Functions that call what they are given, each by way of the next one. */
const MANY_CALLBACKS = 4;

/**
 * Whether a place certainly runs once `since` has: no test, no loop without a round, no handler, no callback that somebody
 * else has, nothing optional and no `yield` may keep control from it. Any of them may go together with what the code, or
 * whoever calls it, has chosen at `since`.
 */
export function runsWith(since: Node, place: Node, file: File, depth: number = MANY_CALLBACKS): boolean {
  if (contains(place, since)) return true;
  const { evaluator, functions } = file;
  if (mayEndBefore(place) || evaluator.decisions.isTestedBetween(since, place)) return false;
  const home = functionAround(since);
  if (home !== undefined && isFunction(home) && home.generator) {
    // Who has the generator need not go on with it.
    const isLeft = functions
      .yieldsOf(home)
      .some(({ range }) => since.range[1] <= range[0] && range[1] <= place.range[0]);
    if (isLeft) return false;
  }
  let child = place;
  for (let { parent } = place; parent; { parent } = parent) {
    const isCommon = contains(parent, since);
    if (mayBeSkipped(child, parent) || mayHaveNoRound(child, parent, evaluator)) return false;
    if (!isCommon && isFunction(parent) && !isCalledInPlace(parent, file, depth)) return false;
    const from = isCommon ? since.range[1] : parent.range[0];
    const before = handlersIn(parent).some(({ range }) => from <= range[0] && range[1] <= child.range[0]);
    if (before) return false;
    if (isCommon) break;
    child = parent;
  }
  return true;
}

/** Whether a function is certainly called where it is written: by itself, with each of a list, by what it is given to. */
function isCalledInPlace(callback: TSESTree.FunctionLike, file: File, depth: number): boolean {
  if (callback.generator) return false;
  const { parent } = callback;
  if (parent.type === 'NewExpression') return isGlobal(parent.callee, 'Promise', file.evaluator.variables);
  if (parent.type !== 'CallExpression') return false;
  const { callee, arguments: given } = parent;
  if (callee === callback) return true;
  const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  // Whether there are elements is a matter of the rounds.
  if (visitsElements(method)) return given[0] === callback;
  if (
    method === 'from' &&
    callee.type === 'MemberExpression' &&
    isGlobal(callee.object, 'Array', file.evaluator.variables)
  ) {
    const [list] = given;
    return list !== undefined && list.type !== 'SpreadElement' && hasElements(list, file.evaluator);
  }
  return depth > 0 && isCalledBy(parent, callback, file, depth - 1);
}

/** Whether the function of the file that a call runs certainly calls what it is given. */
function isCalledBy(call: TSESTree.CallExpression, given: Node, file: File, depth: number): boolean {
  const callee = file.functions.calledBy(call);
  const index = call.arguments.findIndex((each) => each === given || each.type === 'SpreadElement');
  const param = callee?.params[index];
  if (param?.type !== 'Identifier' || call.arguments[index] !== given) return false;
  const references = file.evaluator.variables.of(param)?.references ?? [];
  return (
    !references.some((each) => each.isWrite()) &&
    references.some(({ identifier }) => {
      const { parent } = withTypes(identifier);
      const isCalled = parent?.type === 'CallExpression' && parent.callee === identifier && !parent.optional;
      return isCalled && runsWith(param, parent, file, depth);
    })
  );
}

const handlers = new WeakMap<Node, readonly Node[]>();

/** The statements of a block that leave it where something in them fails. */
function handlersIn(node: Node): readonly Node[] {
  if (node.type !== 'BlockStatement' && node.type !== 'Program' && node.type !== 'SwitchCase') return NONE;
  let found = handlers.get(node);
  if (found === undefined) {
    const statements = node.type === 'SwitchCase' ? node.consequent : node.body;
    handlers.set(node, (found = statements.filter((each) => leavesByHandler(each, exits))));
  }
  return found;
}

const NONE: readonly Node[] = [];

/** @param leaves - whether control does not come out at the end of a block */
function leavesByHandler(node: Node, leaves: (block: Node) => boolean): boolean {
  const isIn = (each: Node | null | undefined): boolean => each != null && leavesByHandler(each, leaves);
  switch (node.type) {
    case 'TryStatement':
      return (
        (node.handler !== null && leaves(node.handler.body)) ||
        [node.block, node.handler?.body, node.finalizer].some(isIn)
      );
    case 'BlockStatement':
      return node.body.some(isIn);
    case 'IfStatement':
      return isIn(node.consequent) || isIn(node.alternate);
    case 'LabeledStatement':
      return isIn(node.body);
    case 'SwitchStatement':
      return node.cases.some(({ consequent }) => consequent.some((each) => leavesByHandler(each, leavesFunction)));
    default:
      return isLoop(node) && leavesByHandler((node as TSESTree.WhileStatement).body, leavesFunction);
  }
}
