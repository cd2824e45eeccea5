import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from './nodes.js';

/** A function, the signature of one that is written elsewhere, or the type of one. */
export type Callable = TSESTree.FunctionLike | TSESTree.TSFunctionType | TSESTree.TSMethodSignature;

/** A call, or one that makes an object. */
export type AnyCall = TSESTree.CallExpression | TSESTree.NewExpression;

/** Whether a node has parameters and a result. */
export function isCallable(node: TSESTree.Node): node is Callable {
  switch (node.type) {
    case 'TSDeclareFunction':
    case 'TSEmptyBodyFunctionExpression':
    case 'TSFunctionType':
    case 'TSMethodSignature':
      return true;
    default:
      return isFunction(node);
  }
}

/** The parameters that calls give arguments for: TypeScript's `this` is none. */
export function parametersOf({ params }: Callable): readonly TSESTree.Parameter[] {
  const [first] = params;
  return first?.type === 'Identifier' && first.name === 'this' ? params.slice(1) : params;
}

/** The parameter that a name or a pattern is all of, if it is one: with its default, `...` and `private`. */
export function parameterWith(target: TSESTree.Node): TSESTree.Node {
  let node = target;
  for (
    let { parent } = node;
    (parent?.type === 'AssignmentPattern' && parent.left === node) ||
    parent?.type === 'RestElement' ||
    parent?.type === 'TSParameterProperty';
    { parent } = parent
  ) {
    node = parent;
  }
  return node;
}
