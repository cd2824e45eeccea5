import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { TYPE } from '../../syntax/definitions.js';
import { keyName } from '../../syntax/members.js';
import { variableAt } from '../../syntax/scopes.js';

type Node = TSESTree.Node;
type SourceCode = Readonly<TSESLint.SourceCode>;

/** A step into a value: the name of a property, undefined for one that is not known, or the index of an element. */
export type TypeStep = string | number | undefined;

/**
 * The part of a type that holds what lies at the end of a path, from the outside in: of
 * `Record<Kind, { type: VkImageType }>` the last name, for a property of a property.
 *
 * @returns the type where its parts are not written out in this file
 */
export function typeAt(sourceCode: SourceCode, type: Node, path: readonly TypeStep[]): Node {
  let part = type;
  for (const step of path) {
    const inner = stepInto(sourceCode, part, step, 0);
    if (inner === undefined) return partWith(sourceCode, part, step);
    part = inner;
  }
  return part;
}

/** What of an intersection may have a member, if that is one part of it: what is written out without it has not. */
function partWith(sourceCode: SourceCode, type: Node, step: TypeStep): Node {
  let whole = type;
  for (let depth = 0; depth < DEPTH && whole.type !== 'TSIntersectionType'; depth++) {
    const named = whole.type === 'TSTypeAnnotation' ? whole.typeAnnotation : aliasedBy(sourceCode, whole);
    if (named === undefined) return type;
    whole = named;
  }
  if (whole.type !== 'TSIntersectionType' || typeof step !== 'string') return type;
  const [only, ...others] = whole.types.filter((each) => mayHave(sourceCode, each, step));
  return only !== undefined && others.length === 0 ? only : type;
}

/** What a name of a type stands for in the file. */
function aliasedBy(sourceCode: SourceCode, type: Node): Node | undefined {
  const name = type.type === 'TSTypeReference' ? type.typeName : undefined;
  const definitions = name?.type === 'Identifier' ? (variableAt(sourceCode, name)?.defs ?? []) : [];
  const [declaration, ...others] = definitions.map(({ node }) => node as Node);
  return declaration?.type === 'TSTypeAliasDeclaration' && others.length === 0 ? declaration.typeAnnotation : undefined;
}

/** Whether a type may have a member: not where all that it has is written out. */
function mayHave(sourceCode: SourceCode, type: Node, name: string): boolean {
  const members = membersWrittenOut(sourceCode, type);
  return members?.some((each) => 'key' in each && keyName(each.key, each.computed) === name) ?? true;
}

/** The part of a type at the end of a path of names and numbers; undefined where the parts are not written out. */
export function typeInside(sourceCode: SourceCode, type: Node, path: readonly string[]): Node | undefined {
  let part: Node | undefined = type;
  for (const step of path) part &&= stepInto(sourceCode, part, /^\d+$/u.test(step) ? Number(step) : step, 0);
  return part;
}

/**
 * The members of an object type, or of each of several, where all of them stand in this file under names; none for what
 * has no members of its own.
 */
export function membersWrittenOut(
  sourceCode: SourceCode,
  type: Node,
  depth = 0,
): readonly TSESTree.TypeElement[] | undefined {
  if (depth > DEPTH) return undefined;
  switch (type.type) {
    case 'TSTypeLiteral':
      return type.members.every(isNamed) ? type.members : undefined;
    case 'TSInterfaceDeclaration':
      return type.extends.length === 0 && type.body.body.every(isNamed) ? type.body.body : undefined;
    case 'TSTypeAliasDeclaration':
      return membersWrittenOut(sourceCode, type.typeAnnotation, depth + 1);
    case 'TSUnionType': {
      const members = type.types.map((each) => membersWrittenOut(sourceCode, each, depth + 1));
      return members.includes(undefined) ? undefined : members.flatMap((each) => each!);
    }
    case 'TSTypeReference': {
      const variable = type.typeName.type === 'Identifier' ? variableAt(sourceCode, type.typeName) : undefined;
      const [definition] = variable?.defs ?? [];
      if (definition?.type !== TYPE || variable!.defs.length > 1) return undefined;
      return membersWrittenOut(sourceCode, definition.node, depth + 1);
    }
    case 'TSBooleanKeyword':
    case 'TSLiteralType':
    case 'TSNullKeyword':
    case 'TSNumberKeyword':
    case 'TSStringKeyword':
    case 'TSUndefinedKeyword':
      return [];
    default:
      return undefined;
  }
}

/** Whether a member of an object type has a name that is written there. */
function isNamed(member: TSESTree.TypeElement): boolean {
  return 'key' in member && keyName(member.key, member.computed) !== undefined;
}

/** How many names are followed to what they stand for. */
const DEPTH = 8;

function stepInto(sourceCode: SourceCode, type: Node, step: TypeStep, depth: number): Node | undefined {
  if (depth > DEPTH) return undefined;
  switch (type.type) {
    case 'TSTypeAnnotation':
      return stepInto(sourceCode, type.typeAnnotation, step, depth + 1);
    case 'TSArrayType':
      return typeof step === 'number' ? type.elementType : undefined;
    case 'TSTupleType':
      return typeof step === 'number' && !type.elementTypes.some(isLoose) ? type.elementTypes[step] : undefined;
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation
        ? stepInto(sourceCode, type.typeAnnotation, step, depth + 1)
        : undefined;
    case 'TSTypeLiteral':
      return memberOf(type.members, step);
    case 'TSInterfaceDeclaration':
      return memberOf(type.body.body, step);
    case 'TSTypeAliasDeclaration':
      return stepInto(sourceCode, type.typeAnnotation, step, depth + 1);
    case 'TSMappedType':
      return typeof step === 'number' ? undefined : type.typeAnnotation;
    case 'TSIntersectionType': {
      const [only, ...others] =
        typeof step === 'string' ? type.types.filter((each) => mayHave(sourceCode, each, step)) : [];
      return only && others.length === 0 ? stepInto(sourceCode, only, step, depth + 1) : undefined;
    }
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' ? intoNamed(sourceCode, type, type.typeName, step, depth) : undefined;
    default:
      return undefined;
  }
}

/** Into a type of the file, or one of the language's own. */
function intoNamed(
  sourceCode: SourceCode,
  { typeArguments }: TSESTree.TSTypeReference,
  name: TSESTree.Identifier,
  step: TypeStep,
  depth: number,
): Node | undefined {
  const definitions = variableAt(sourceCode, name)?.defs ?? [];
  const [definition] = definitions;
  if (definition !== undefined) {
    if (definitions.length > 1 || definition.type !== TYPE) return undefined;
    const inner = stepInto(sourceCode, definition.node, step, depth + 1);
    return inner && argumentFor(inner, definition.node, typeArguments);
  }
  const [first, second] = typeArguments?.params ?? [];
  switch (name.name) {
    case 'Record':
      return typeof step === 'number' ? undefined : second;
    case 'Array':
    case 'ReadonlyArray':
      return typeof step === 'number' ? first : undefined;
    case 'Readonly':
    case 'Required':
    case 'Partial':
      return first && stepInto(sourceCode, first, step, depth + 1);
    default:
      return undefined;
  }
}

/** What a type has for one of its parameters; the type itself where it is none of them. */
function argumentFor(type: Node, declaration: Node, given: TSESTree.TSTypeParameterInstantiation | undefined): Node {
  const { name } = type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName : NO_NAME;
  const parameters = 'typeParameters' in declaration ? declaration.typeParameters?.params : undefined;
  const index = parameters?.findIndex((each) => each.name.name === name) ?? -1;
  return given?.params[index] ?? parameters?.[index]?.default ?? type;
}

const NO_NAME = { name: undefined };

function memberOf(members: readonly TSESTree.TypeElement[], step: TypeStep): Node | undefined {
  if (typeof step !== 'string') return undefined;
  const found = members.filter(
    (each) => each.type === 'TSPropertySignature' && keyName(each.key, each.computed) === step,
  );
  const [member] = found;
  return found.length === 1 && member?.type === 'TSPropertySignature'
    ? member.typeAnnotation?.typeAnnotation
    : undefined;
}

function isLoose({ type }: TSESTree.TypeNode): boolean {
  return type === 'TSRestType' || type === 'TSOptionalType' || type === 'TSNamedTupleMember';
}
