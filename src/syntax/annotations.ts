/** What the types say that are written in the code. */
import type { TSESTree } from '@typescript-eslint/utils';

/** The type that a function is declared to return, or to promise. */
export function typeOfResult({ async: isAsync, returnType }: TSESTree.FunctionLike): TSESTree.TypeNode | undefined {
  const said = returnType?.typeAnnotation;
  if (!isAsync || said?.type !== 'TSTypeReference') return said;
  return said.typeArguments?.params[0] ?? said;
}

/** Whether a type says no more than that something is a number, or none. */
export function saysNumber(type: TSESTree.Node): boolean {
  switch (type.type) {
    case 'TSUnionType':
      return type.types.every(saysNumber);
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return true;
    default:
      return false;
  }
}
