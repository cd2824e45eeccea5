/** Lists of which one mask is made: `list.reduce((mask, bit) => mask | bit, 0)`. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { onlyReturned } from './returns.js';
import type { Value } from './value.js';

/** A call that puts the bits of all elements of a list together. */
export interface Fold {
  readonly list: TSESTree.Expression;
  /** What the elements are added to. */
  readonly start: TSESTree.Expression | undefined;
}

/** The fold that a call is, where it does nothing but put the bits of all elements together. */
export function foldOf({ callee, arguments: [combine, start] }: TSESTree.CallExpression): Fold | undefined {
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'reduce') return undefined;
  if (combine === undefined || !isFunction(combine) || start?.type === 'SpreadElement') return undefined;
  const returned = onlyReturned(combine);
  const sum = returned && withoutTypes(returned);
  if (sum?.type !== 'BinaryExpression' || sum.operator !== '|') return undefined;
  const [one, other] = combine.params.map(nameOf);
  const names = [sum.left, sum.right].map(nameOf);
  const isOfBoth = one !== undefined && other !== undefined && names.includes(one) && names.includes(other);
  return isOfBoth ? { list: withoutTypes(callee.object), start } : undefined;
}

/** The fold of all that a function takes, where it does nothing else: `(...bits) => bits.reduce((a, b) => a | b, 0)`. */
export function foldOfArguments(callee: TSESTree.Node): Fold | undefined {
  const returned = isFunction(callee) ? onlyReturned(callee) : undefined;
  if (!isFunction(callee) || returned === undefined) return undefined;
  const call = withoutTypes(returned);
  const fold = call.type === 'CallExpression' ? foldOf(call) : undefined;
  const [rest, ...more] = callee.params;
  if (rest?.type !== 'RestElement' || more.length > 0 || rest.argument.type !== 'Identifier') return undefined;
  return fold !== undefined && nameOf(fold.list) === rest.argument.name ? fold : undefined;
}

/** What a fold of some values comes to. */
export function foldedFrom(node: TSESTree.Node, values: readonly Value[]): Value | undefined {
  const [first, ...more] = values;
  return (
    first && more.reduce((all, each) => ({ kind: 'operation', node, operator: '|', operands: [all, each] }), first)
  );
}

function nameOf(node: TSESTree.Node): string | undefined {
  const name = withoutTypes(node as TSESTree.Expression);
  return name.type === 'Identifier' ? name.name : undefined;
}
