import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from './nodes.js';

/** A function, the signature of one that is written elsewhere, or the type of one. */
export type Callable = TSESTree.FunctionLike | FunctionSignature;

/** What says what a function takes and gives, and is none. */
export type FunctionSignature = TSESTree.TSMethodSignature | FunctionTypeNode | ObjectSignature;

/** The whole type of a function or a constructor. */
type FunctionTypeNode = TSESTree.TSConstructorType | TSESTree.TSFunctionType;

/** What makes something to call of an object type: `{ (op: VkStencilOp): void }`, `{ new (op: VkStencilOp): object }`. */
export type ObjectSignature = TSESTree.TSCallSignatureDeclaration | TSESTree.TSConstructSignatureDeclaration;

/** A call, or one that makes an object. */
export type AnyCall = TSESTree.CallExpression | TSESTree.NewExpression;

/** Whether a node has parameters and a result. */
export function isCallable(node: TSESTree.Node): node is Callable {
  switch (node.type) {
    case 'TSDeclareFunction':
    case 'TSEmptyBodyFunctionExpression':
      return true;
    default:
      return isFunction(node) || isSignature(node);
  }
}

/** Whether a node is no function, and only says what one takes and gives. */
export function isSignature(node: TSESTree.Node): node is FunctionSignature {
  return node.type === 'TSMethodSignature' || isFunctionType(node) || isObjectSignature(node);
}

/** `(op: VkStencilOp) => void`, `new (op: VkStencilOp) => object` */
export function isFunctionType(node: TSESTree.Node): node is FunctionTypeNode {
  return node.type === 'TSFunctionType' || node.type === 'TSConstructorType';
}

/** Whether a node makes something to call of an object type. */
export function isObjectSignature(node: TSESTree.Node): node is ObjectSignature {
  return node.type === 'TSCallSignatureDeclaration' || node.type === 'TSConstructSignatureDeclaration';
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
