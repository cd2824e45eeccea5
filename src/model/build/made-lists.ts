/** Lists that calls make: `Array.of(a)`, `new Array(2).fill(a)`, `list.map(() => a)`. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { isIntegerArray } from '../../syntax/builtins.js';
import { isPlace, memberName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import type { Scopes } from '../../syntax/scopes.js';
import type { Evaluator } from '../values/evaluate.js';

/** What a list is made of, as far as that is seen. */
interface MadeList {
  /** The elements of these are elements of it, but for those that stand for nothing where it has been filtered. */
  readonly lists?: readonly TSESTree.Expression[];
  readonly filtered?: TSESTree.ArrayExpression;
  readonly elements?: readonly TSESTree.Expression[];
  /** What this gives is an element, or a list of them. */
  readonly maker?: TSESTree.FunctionLike | undefined;
  readonly listMaker?: TSESTree.FunctionLike | undefined;
}

/** What a call makes a list of that is written there, for nobody else; undefined where it makes none. */
export function listMadeBy(
  call: TSESTree.CallExpression,
  { variables: scopes, functions }: Evaluator,
): MadeList | undefined {
  const { callee, arguments: given } = call;
  // The author's own `map` may make anything of what it is given.
  if (callee.type !== 'MemberExpression' || functions.isOwnMethod(callee)) return undefined;
  const { object } = callee;
  const [first, second] = given;
  const isClass = isIntegerArray(object) || isGlobal(object, 'Array', scopes);
  switch (memberName(callee)) {
    case 'of':
      return isClass ? listOf(given) : undefined;
    case 'from':
      if (!isClass) return undefined;
      return second === undefined ? { lists: listsIn(first) } : { maker: makerIn(second) };
    case 'fill':
      // What is given behind it says where to begin.
      return isNewArray(object, scopes) && given.length === 1 ? listOf(given) : undefined;
    case 'map':
      return { maker: makerIn(first) };
    case 'flatMap':
      return { listMaker: makerIn(first) };
    case 'concat':
      return joined(object, given);
    case 'filter': {
      const list = withoutTypes(object);
      return asksForAny(first) && list.type === 'ArrayExpression' ? { filtered: list } : {};
    }
    case 'slice':
      // What is left out may be something else.
      return given.length === 0 ? { lists: [object] } : {};
    case 'toReversed':
    case 'toSorted':
      return { lists: [object] };
    default:
      return undefined;
  }
}

function listOf(given: readonly TSESTree.CallExpressionArgument[]): MadeList {
  return {
    elements: given.flatMap((each) => (each.type === 'SpreadElement' ? [] : each)),
    lists: given.flatMap((each) => (each.type === 'SpreadElement' ? each.argument : [])),
  };
}

/** `Array.from(list)`; `{ length: 2 }` has nothing in it. */
function listsIn(start: TSESTree.CallExpressionArgument | undefined): readonly TSESTree.Expression[] {
  if (start === undefined || start.type === 'SpreadElement') return [];
  return withoutTypes(start).type === 'ObjectExpression' ? [] : [start];
}

/** `base.concat([a], b)`, where `b` is an element, or a list if it has a name. */
function joined(object: TSESTree.Expression, given: readonly TSESTree.CallExpressionArgument[]): MadeList {
  const lists = [object];
  const elements: TSESTree.Expression[] = [];
  for (const each of given) {
    if (each.type === 'SpreadElement') continue;
    if (LISTS.has(withoutTypes(each).type)) lists.push(each);
    else if (!isPlace(each)) elements.push(each);
  }
  return { lists, elements };
}

/** Expressions that are lists here, and no elements of one. */
const LISTS: ReadonlySet<string> = new Set(['ArrayExpression', 'CallExpression', 'NewExpression']);

/** A function that is written where a method calls it, and nobody else does. */
function makerIn(given: TSESTree.Node | undefined): TSESTree.FunctionLike | undefined {
  if (given === undefined || !isFunction(given)) return undefined;
  return given.async || given.generator || given.returnType ? undefined : given;
}

/** `new Array(2)`, `Array(2)`, `new Int32Array(2)`: a list that has nothing in it yet. */
function isNewArray(node: TSESTree.Expression, scopes: Scopes): boolean {
  const expression = withoutTypes(node);
  if (expression.type !== 'NewExpression' && expression.type !== 'CallExpression') return false;
  return isIntegerArray(expression.callee) || isGlobal(expression.callee, 'Array', scopes);
}

/** Whether a function that is given to `filter` leaves out nothing but what is not there: `Boolean`, `(each) => each`. */
function asksForAny(test: TSESTree.Node | undefined): boolean {
  if (test?.type === 'Identifier') return test.name === 'Boolean';
  if (test?.type !== 'ArrowFunctionExpression') return false;
  const [parameter] = test.params;
  let { body } = test;
  while (body.type === 'UnaryExpression' && body.operator === '!') body = body.argument;
  return parameter?.type === 'Identifier' && body.type === 'Identifier' && body.name === parameter.name;
}
