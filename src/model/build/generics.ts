/** What the file's own generic types, classes and functions make of a type that they are given. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isCallable, parametersOf, parameterWith, type Callable } from '../../syntax/callables.js';
import { nameOf, type FunctionType, type Parameter, type VkType } from '../types.js';
import { isOverloaded, memberMadeBy, otherAccessor } from '../values/members.js';
import { annotationAround, usesOf } from './annotations.js';

/** What is of a type where a generic one is given it, as far as that stands in the generic one itself. */
export interface Instance {
  /** The members of its objects. */
  readonly members: ReadonlyMap<string, VkType>;
  /** A function, or the constructor of a class. */
  readonly callee: FunctionType;
}

interface Signature extends FunctionType {
  readonly parameters: (Parameter | undefined)[];
  result: VkType | undefined;
}

/** What a type makes of a generic type, a class or a function, as the argument for one of its parameters. */
export function instanceBy(
  parameter: TSESTree.TSTypeParameter,
  type: VkType,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Instance {
  const declaration = parameter.parent.parent;
  const body = bodyOf(declaration);
  const members = new Map<string, VkType>();
  const callee = newSignature();
  /** The function that takes or gives something, if it is one that others call by the generic name. */
  const signatureOf = (of: Callable): Signature | undefined => {
    if (of === declaration || isConstructor(of, body)) return callee;
    const member = memberMadeBy(of);
    if (member?.kind !== 'method' || member.record !== body) return undefined;
    const known = members.get(member.name) as Signature | undefined;
    if (known !== undefined) return known;
    const signature = newSignature();
    members.set(member.name, signature);
    return signature;
  };
  /** Takes an accessor as the member that it is used as, if it has no other half that may be of another type. */
  const accessor = (of: Callable, kind: 'get' | 'set', own: VkType): void => {
    const member = memberMadeBy(of);
    if (member?.kind !== kind || member.record !== body || otherAccessor(of) !== undefined) return;
    if (own.kind === 'slot') members.set(member.name, own);
  };
  for (const use of usesOf(parameter, sourceCode).references) {
    const annotated = annotationAround(use, type, sourceCode, 1);
    switch (annotated?.kind) {
      case 'property':
        if (annotated.record === body) members.set(annotated.name, annotated.type);
        break;
      case 'field': {
        const { key, parent, static: isStatic } = annotated.node;
        if (parent === body && key.type === 'Identifier' && !isStatic) members.set(annotated.name, annotated.type);
        break;
      }
      case 'result': {
        const { node, type: own } = annotated;
        accessor(node, 'get', own);
        const isAwaited = 'async' in node && node.async && own.kind !== 'promise';
        const signature = isAwaited ? undefined : signatureOf(node);
        if (signature !== undefined) signature.result = own;
        break;
      }
      case 'pattern':
      case 'variable': {
        const { node, type: own } = annotated;
        const taken = parameterWith(node);
        const of = taken.parent;
        if (of === undefined || !isCallable(of)) break;
        const name = node.type === 'Identifier' ? node.name : nameOf(own);
        if (taken.type === 'TSParameterProperty' && isConstructor(of, body)) members.set(name, own);
        accessor(of, 'set', own);
        const signature = signatureOf(of);
        const index = parametersOf(of).findIndex((each) => each === taken);
        if (signature !== undefined && index >= 0)
          signature.parameters[index] = { name, type: own, isRest: taken.type === 'RestElement' };
        break;
      }
      default:
    }
  }
  return { members, callee };
}

function newSignature(): Signature {
  return { kind: 'function', parameters: [], result: undefined };
}

/** What the members of a type stand in. */
function bodyOf(declaration: TSESTree.Node): TSESTree.Node | undefined {
  switch (declaration.type) {
    case 'ClassDeclaration':
    case 'TSInterfaceDeclaration':
      return declaration.body;
    case 'TSTypeAliasDeclaration':
      return declaration.typeAnnotation.type === 'TSTypeLiteral' ? declaration.typeAnnotation : undefined;
    default:
      return undefined;
  }
}

function isConstructor({ parent }: Callable, body: TSESTree.Node | undefined): boolean {
  return (
    parent.type === 'MethodDefinition' &&
    parent.kind === 'constructor' &&
    parent.parent === body &&
    !isOverloaded(parent)
  );
}
