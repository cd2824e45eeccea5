import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isObjectCall } from '../../syntax/builtins.js';
import { keyName, writtenText } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { declaredAt } from '../../syntax/scopes.js';
import { isCallable, type Callable } from '../../syntax/callables.js';
import { typeOfMember, type VkType } from '../types.js';

/** What a type annotation belongs to, with the Vulkan type that it gives it. */
export type Annotated = { readonly type: VkType } & (
  | { readonly kind: 'variable'; readonly node: TSESTree.Identifier }
  | { readonly kind: 'pattern'; readonly node: TSESTree.ObjectPattern | TSESTree.ArrayPattern }
  | {
      readonly kind: 'field';
      readonly node:
        | TSESTree.AccessorProperty
        | TSESTree.PropertyDefinition
        | TSESTree.TSAbstractAccessorProperty
        | TSESTree.TSAbstractPropertyDefinition;
      readonly name: string;
    }
  | { readonly kind: 'result'; readonly node: Callable }
  | {
      readonly kind: 'assertion';
      readonly node: TSESTree.TSAsExpression | TSESTree.TSSatisfiesExpression | TSESTree.TSTypeAssertion;
    }
  /** `new Set<VkFormat>()`, `Object.freeze<State>({ ... })` */
  | { readonly kind: 'construction'; readonly node: TSESTree.NewExpression | TSESTree.CallExpression }
  /** A name for the type: `type Usage = VkImageUsageFlags`, or the interface or class around it. */
  | {
      readonly kind: 'alias';
      readonly references: readonly TSESTree.Node[];
      /** The bodies of the classes and interfaces that extend or implement it. */
      readonly heirs: readonly TSESTree.Node[];
    }
  /** What a generic type, a class or a function of the file is given for one of its type parameters. */
  | { readonly kind: 'argument'; readonly generic: TSESTree.Node; readonly parameter: TSESTree.TSTypeParameter }
  /** The keys or the values of a map. */
  | { readonly kind: 'entry'; readonly map: TSESTree.Node; readonly part: 'key' | 'of' }
  /** A part of an intersection, `Sized & { usage: VkBufferUsageFlags }`, or of a union: `Barrier | Copy`. */
  | {
      readonly kind: 'part';
      readonly whole: TSESTree.TSIntersectionType | TSESTree.TSUnionType;
      readonly part: TSESTree.Node;
      readonly has: Has;
    }
  /** What an interface or a class has the members of: `interface Named extends VkImageCreateInfo`. */
  | { readonly kind: 'parent'; readonly heir: TSESTree.TSInterfaceBody | TSESTree.ClassBody; readonly has: Has }
  /** What some of its members are taken from: `Omit<Sized, 'usage'>`. */
  | { readonly kind: 'selection'; readonly whole: TSESTree.TSTypeReference; readonly has: (name: string) => boolean }
  /** A property of an interface, an object type or a tuple. */
  | { readonly kind: 'property'; readonly record: TSESTree.Node; readonly name: string }
);

/** Which members are taken over; undefined for all of them. */
type Has = ((name: string) => boolean) | undefined;

/** Generic types that hold elements of their argument. */
const LISTS = new Set(['Array', 'ReadonlyArray', 'Iterable', 'Set', 'ReadonlySet']);
/** Generic types that hand out elements of their first argument, one after another. */
const ITERATORS = new Set([
  'AsyncGenerator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'Generator',
  'IterableIterator',
  'Iterator',
]);
/** Generic types that hold values of their second argument, under keys of the first. */
const MAPS = new Set(['Map', 'ReadonlyMap', 'WeakMap']);
/** Generic types of what is waited for. */
const PROMISES = new Set(['Promise', 'PromiseLike']);
/** Generic types that change nothing about which values are legal. */
const SAME = new Set(['Readonly', 'Required', 'NonNullable', 'Partial']);
/** Generic types that take something away from their first argument. */
const PARTS = new Set(['Omit', 'Pick', 'Exclude', 'Extract']);
/** Those that take away members. */
const SELECTIONS = new Set(['Omit', 'Pick']);

/**
 * What a type node annotates.
 *
 * @param node - the type reference (or object type, function type or class body) with a Vulkan type
 * @param type - that Vulkan type
 * @param depth - how many of the file's generic types are looked into already
 * @returns undefined where the type is only part of a larger one that says nothing certain
 */
export function annotationAround(
  node: TSESTree.Node,
  type: VkType,
  sourceCode: Readonly<TSESLint.SourceCode>,
  depth = 0,
): Annotated | undefined {
  let child = node;
  let current = type;
  // Of a struct, who only takes it over does not have what is left out here.
  let has: Has;
  for (;;) {
    const { parent } = child;
    if (parent === undefined) return undefined;
    switch (parent.type) {
      case 'TSArrayType':
        current = { kind: 'list', of: current };
        break;
      case 'TSTypeOperator':
        // `keyof` makes names of it.
        if (parent.operator !== 'readonly') return undefined;
        break;
      case 'TSTypeParameterInstantiation': {
        const generic = parent.parent;
        const step = throughGeneric(parent, child, { type: current, has }, sourceCode, depth);
        if (step === undefined || 'kind' in step) return step;
        ({ type: current, has } = step);
        child = generic;
        continue;
      }
      case 'TSIndexedAccessType': {
        const member = parent.objectType === child ? memberType(current, parent.indexType) : undefined;
        if (member === undefined) return undefined;
        current = member;
        break;
      }
      case 'TSNamedTupleMember':
      case 'TSOptionalType':
        break;
      case 'TSMappedType':
        // `{ [name in Name]: VkFormat }`; in the names of it the type says something else.
        if (parent.typeAnnotation !== child) return undefined;
        current = { kind: 'dictionary', of: current };
        break;
      case 'TSTupleType': {
        // A tuple is an object whose members are called 0, 1, 2; behind a rest of any length no number is known.
        const index = parent.elementTypes.indexOf(child as TSESTree.TypeNode);
        if (parent.elementTypes.slice(0, index).some(isRest)) return undefined;
        return { kind: 'property', record: parent, name: String(index), type: current };
      }
      case 'TSUnionType':
        if (parent.types.every((each) => each === child || isWithoutNumbers(each))) break;
        // What is one of several objects has the members of each.
        return current.kind === 'record' ? { kind: 'part', whole: parent, part: child, has, type: current } : undefined;
      case 'TSTypeAnnotation':
        if (parent.parent.type === 'TSIndexSignature') {
          if (!isDictionary(parent.parent, sourceCode)) return undefined;
          current = { kind: 'dictionary', of: current };
          child = parent.parent.parent;
          continue;
        }
        return ownerOf(parent, current);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        if (isOneOperand(parent, current, sourceCode)) return undefined;
        return { kind: 'assertion', node: parent, type: current };
      case 'TSTypeParameter':
        // `<F extends VkFormat>`: whatever it is, it is one.
        if (parent.constraint !== child) return undefined;
        return { kind: 'alias', ...usesOf(parent, sourceCode), type: current };
      case 'ClassDeclaration':
      case 'ClassExpression':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        if (child.type === 'TSInterfaceHeritage' || child.type === 'TSClassImplements') {
          const { body } = parent as TSESTree.TSInterfaceDeclaration | TSESTree.ClassDeclaration;
          return { kind: 'parent', heir: body, has, type: current };
        }
        if (parent.type === 'ClassExpression') return undefined;
        return { kind: 'alias', ...usesOf(parent, sourceCode), type: current };
      case 'TSIntersectionType':
        return { kind: 'part', whole: parent, part: child, has, type: current };
      default:
        return undefined;
    }
    child = parent;
  }
}

/**
 * Whether a type is asserted of one operand where all of an operation is meant: `packed & 7 as VkCompareOp`, which is
 * `packed & (7 as VkCompareOp)` to TypeScript. Bits that are added are some of the type either way.
 */
function isOneOperand(
  assertion: TSESTree.TSAsExpression | TSESTree.TSSatisfiesExpression | TSESTree.TSTypeAssertion,
  type: VkType,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  const { parent } = assertion;
  if (assertion.type === 'TSTypeAssertion' || parent.type !== 'BinaryExpression') return false;
  const isMask = type.kind === 'slot' && type.slot.kind !== 'enum';
  if (!UNMASKING.has(parent.operator) && (isMask || parent.operator !== '|')) return false;
  return sourceCode.getTokenAfter(assertion)?.value !== ')' || sourceCode.getTokenBefore(assertion)?.value !== '(';
}

/** Operators between masks that leave bits out. */
const UNMASKING: ReadonlySet<string> = new Set(['&', '^']);

/** What is known of a type on the way out to what it annotates. */
interface Ascent {
  readonly type: VkType;
  /** Of a struct, who only takes it over does not have what is left out on the way. */
  readonly has: Has;
}

/** What a generic type makes of one of its arguments: where the way ends, what is annotated. */
function throughGeneric(
  { parent: generic, params }: TSESTree.TSTypeParameterInstantiation,
  argument: TSESTree.Node,
  inner: Ascent,
  sourceCode: Readonly<TSESLint.SourceCode>,
  depth: number,
): Ascent | Annotated | undefined {
  const { type } = inner;
  const name = genericName(generic, sourceCode);
  if (name === undefined) {
    const index = params.indexOf(argument as TSESTree.TypeNode);
    const made = madeByAlias(generic, index, type, sourceCode, depth);
    if (made !== undefined) return { ...inner, type: made };
    const parameter = parameterGiven(generic, index, sourceCode);
    return parameter && { kind: 'argument', generic, parameter, type };
  }
  const isFirst = params[0] === argument;
  const isSecond = params.length === 2 && params[1] === argument;
  if (MAPS.has(name)) return { kind: 'entry', map: generic, part: isSecond ? 'of' : 'key', type };
  if (PARTS.has(name) && isFirst) {
    if (type.kind === 'record' && SELECTIONS.has(name)) return selectionBy(generic, name === 'Pick', params[1], type);
    return { ...inner, has: namesIn(name === 'Pick', params[1]) ?? NONE };
  }
  const outer = madeByLanguage(generic, name, params, argument, inner);
  if (outer === undefined || (generic.type !== 'NewExpression' && generic.type !== 'CallExpression')) return outer;
  return { kind: 'construction', node: generic, type: outer.type };
}

/** What one of the language's generic types holds or gives of its argument: a list, a dictionary, the same. */
function madeByLanguage(
  generic: TSESTree.Node,
  name: string,
  params: readonly TSESTree.TypeNode[],
  argument: TSESTree.Node,
  inner: Ascent,
): Ascent | undefined {
  const { type } = inner;
  if (name === 'Record' && params.length === 2 && params[1] === argument) {
    return { ...inner, type: { kind: 'dictionary', of: type } };
  }
  if (ITERATORS.has(name) && params[0] === argument) {
    // What another function returns as one is an object of its own, which is not written as a list of structs.
    return isOfGenerator(generic) || type.kind === 'slot' ? { ...inner, type: { kind: 'list', of: type } } : undefined;
  }
  if (params.length !== 1) return undefined;
  if (LISTS.has(name)) return { ...inner, type: { kind: 'list', of: type } };
  if (PROMISES.has(name)) return { ...inner, type: { kind: 'promise', of: type } };
  return SAME.has(name) ? inner : undefined;
}

/** The name of one of the language's own generic types, not of one of the file's. */
function genericName(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  if (node.type === 'CallExpression') return isObjectCall(node, 'freeze') ? 'Readonly' : undefined;
  const name =
    node.type === 'TSTypeReference'
      ? node.typeName
      : node.type === 'NewExpression'
        ? node.callee
        : node.type === 'TSInterfaceHeritage' || node.type === 'TSClassImplements'
          ? node.expression
          : undefined;
  return name?.type === 'Identifier' && declaredAt(sourceCode, name.name, name) === undefined ? name.name : undefined;
}

/** How many generic types of a file are looked into, one in another. */
const DEPTH = 8;

/** What an alias of the file makes of a type that it is given: of a format again one by `type Nullable<T> = T | null`. */
function madeByAlias(
  generic: TSESTree.Node,
  index: number,
  type: VkType,
  sourceCode: Readonly<TSESLint.SourceCode>,
  depth: number,
): VkType | undefined {
  const name = generic.type === 'TSTypeReference' ? generic.typeName : undefined;
  if (name?.type !== 'Identifier' || depth === DEPTH) return undefined;
  const alias = declaredAt(sourceCode, name.name, name)?.defs[0]?.node as TSESTree.Node | undefined;
  if (alias?.type !== 'TSTypeAliasDeclaration') return undefined;
  const parameter = alias.typeParameters?.params[index];
  const [use, ...others] = parameter ? usesOf(parameter, sourceCode).references : [];
  // In the constraint of another parameter it is no part of what is made.
  if (use === undefined || others.length > 0 || use.range[0] < alias.typeAnnotation.range[0]) return undefined;
  const made = annotationAround(use, type, sourceCode, depth + 1);
  return made?.kind === 'alias' ? made.type : undefined;
}

/** The type parameter of the file's own type, class or function that an argument is given for. */
function parameterGiven(
  generic: TSESTree.Node,
  index: number,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESTree.TSTypeParameter | undefined {
  const name = nameOfGeneric(generic);
  const definitions = name?.type === 'Identifier' ? (declaredAt(sourceCode, name.name, name)?.defs ?? []) : [];
  const [declaration, ...others] = definitions.map(({ node }) => node as TSESTree.Node);
  if (declaration === undefined || others.length > 0) return undefined;
  const given = declaration.type === 'VariableDeclarator' ? declaration.init : declaration;
  return given && 'typeParameters' in given ? given.typeParameters?.params[index] : undefined;
}

function nameOfGeneric(generic: TSESTree.Node): TSESTree.Node | null | undefined {
  switch (generic.type) {
    case 'TSTypeReference':
      return generic.typeName;
    case 'CallExpression':
    case 'NewExpression':
      return generic.callee;
    case 'TSInterfaceHeritage':
    case 'TSClassImplements':
      return generic.expression;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return generic.superClass;
    default:
      return undefined;
  }
}

/** `Omit<Sized, 'usage'>`; undefined where the names are not written out. */
function selectionBy(
  whole: TSESTree.Node,
  isKept: boolean,
  names: TSESTree.TypeNode | undefined,
  type: VkType,
): Annotated | undefined {
  const has = namesIn(isKept, names);
  return whole.type !== 'TSTypeReference' || has === undefined ? undefined : { kind: 'selection', whole, has, type };
}

/** What is kept or left out by names; undefined where they are not written out. */
function namesIn(isKept: boolean, names: TSESTree.TypeNode | undefined): Has {
  const written = names?.type === 'TSUnionType' ? names.types : [names];
  const named = new Set(
    written.map((each) => (each?.type === 'TSLiteralType' ? writtenText(each.literal) : undefined)),
  );
  return named.has(undefined) ? undefined : (name) => named.has(name) === isKept;
}

const NONE: Has = () => false;

/**
 * Whether what has a signature like `[name: string]: VkFormat` in it has values of that type under all names: members
 * that stand beside it, or are inherited, may be of other types.
 */
function isDictionary(
  { parameters, typeAnnotation, static: isStatic, parent: body }: TSESTree.TSIndexSignature,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  if (isStatic || !isWithoutParents(body)) return false;
  const [key] = parameters;
  const keys = key?.type === 'Identifier' ? key.typeAnnotation?.typeAnnotation.type : undefined;
  if (typeAnnotation === undefined || (keys !== 'TSStringKeyword' && keys !== 'TSNumberKeyword')) return false;
  const members: readonly TSESTree.Node[] = body.type === 'TSTypeLiteral' ? body.members : body.body;
  const text = sourceCode.getText(typeAnnotation);
  return members.every(
    (each) => 'typeAnnotation' in each && each.typeAnnotation && sourceCode.getText(each.typeAnnotation) === text,
  );
}

function isWithoutParents(body: TSESTree.TSIndexSignature['parent']): boolean {
  switch (body.type) {
    case 'ClassBody':
      return body.parent.superClass === null;
    case 'TSInterfaceBody':
      return body.parent.extends.length === 0;
    default:
      return true;
  }
}

/** Whether a type is what a generator is declared to return. */
function isOfGenerator({ parent }: TSESTree.Node): boolean {
  const callee = parent?.type === 'TSTypeAnnotation' ? parent.parent : undefined;
  return callee !== undefined && isFunction(callee) && callee.generator && callee.returnType === parent;
}

function ownerOf(annotation: TSESTree.TSTypeAnnotation, type: VkType): Annotated | undefined {
  const { parent } = annotation;
  switch (parent.type) {
    case 'Identifier':
      return { kind: 'variable', node: parent, type };
    case 'RestElement':
      return parent.argument.type === 'Identifier' ? { kind: 'variable', node: parent.argument, type } : undefined;
    case 'ObjectPattern':
    case 'ArrayPattern':
      return { kind: 'pattern', node: parent, type };
    case 'AccessorProperty':
    case 'PropertyDefinition':
    case 'TSAbstractAccessorProperty':
    case 'TSAbstractPropertyDefinition': {
      const name = keyName(parent.key, parent.computed);
      return name === undefined ? undefined : { kind: 'field', node: parent, name, type };
    }
    case 'TSPropertySignature': {
      const name = keyName(parent.key, parent.computed);
      const record = parent.parent;
      if (name === undefined) return undefined;
      return { kind: 'property', record, name, type };
    }
    default:
      return isCallable(parent) && parent.returnType === annotation
        ? { kind: 'result', node: parent, type }
        : undefined;
  }
}

/** What gives a type a name. */
type Named =
  | TSESTree.ClassDeclaration
  | TSESTree.TSInterfaceDeclaration
  | TSESTree.TSTypeAliasDeclaration
  | TSESTree.TSTypeParameter;

/** Where a type is named by itself, and what it is a parent of. */
export function usesOf(
  declaration: Named,
  sourceCode: Readonly<TSESLint.SourceCode>,
): { readonly references: readonly TSESTree.Node[]; readonly heirs: readonly TSESTree.Node[] } {
  const references: TSESTree.Node[] = [];
  const heirs: TSESTree.Node[] = [];
  // A class has a second variable for what is inside of it.
  for (const variable of sourceCode.getDeclaredVariables(declaration)) {
    if (variable.defs.length !== 1) continue;
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Node;
      const { parent } = identifier;
      if (parent?.type === 'TSTypeReference') references.push(parent);
      const heir = heirBy(identifier);
      if (heir !== undefined && heir !== declaration) heirs.push(heir.body);
    }
  }
  return { references, heirs };
}

/** The class or interface that a name is the parent of: `class B extends A`, `class B implements A`. */
function heirBy(
  name: TSESTree.Node,
): TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.TSInterfaceDeclaration | undefined {
  const { parent } = name;
  switch (parent?.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === name ? parent : undefined;
    case 'TSClassImplements':
    case 'TSInterfaceHeritage':
      return parent.parent as TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.TSInterfaceDeclaration;
    default:
      return undefined;
  }
}

/** `VkImageCreateInfo['format']` */
function memberType(type: VkType, index: TSESTree.TypeNode): VkType | undefined {
  const name = index.type === 'TSLiteralType' ? writtenText(index.literal) : undefined;
  if (name === undefined) return undefined;
  if (type.kind === 'record') return type.members.get(name);
  const member = type.kind === 'struct' ? type.struct.member(name) : undefined;
  return member && typeOfMember(member);
}

function isRest(node: TSESTree.TypeNode): boolean {
  return node.type === 'TSRestType';
}

/** Whether no number is of a type, so that a union with it takes the same numbers. */
function isWithoutNumbers(node: TSESTree.TypeNode): boolean {
  switch (node.type) {
    case 'TSBooleanKeyword':
    case 'TSNullKeyword':
    case 'TSStringKeyword':
    case 'TSUndefinedKeyword':
    case 'TSVoidKeyword':
      return true;
    case 'TSLiteralType':
      return node.literal.type === 'Literal' && ['boolean', 'string'].includes(typeof node.literal.value);
    default:
      return false;
  }
}
