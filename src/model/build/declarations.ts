import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import type { StructType } from '../../registry/index.js';
import {
  isCallable,
  isFunctionType,
  isObjectSignature,
  isSignature,
  parametersOf,
  parameterWith,
  type Callable,
  type ObjectSignature,
} from '../../syntax/callables.js';
import { classAround, isThis } from '../../syntax/class-fields.js';
import { findInText } from '../../syntax/find.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import {
  declared,
  nameOf,
  typeOfMember,
  type FunctionType,
  type MapType,
  type Provenance,
  type Parameter,
  type VkType,
} from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { memberMadeBy, otherAccessor } from '../values/members.js';
import { annotationAround, type Annotated } from './annotations.js';
import type { Expectations } from './expectations.js';
import { instanceBy } from './generics.js';
import { Heirs, type Inherited } from './heirs.js';
import type { TypedUses } from './uses.js';

/** What the members of a struct take, where that is of a Vulkan type. */
function membersOf({ members }: StructType): ReadonlyMap<string, VkType> {
  return new Map(
    members.flatMap((member) => {
      const type = typeOfMember(member);
      return type === undefined ? [] : [[member.name, type] as const];
    }),
  );
}

/** A type that is still being read: one annotation tells of one member or parameter. */
interface Composite {
  readonly type:
    { readonly kind: 'record'; readonly members: Map<string, VkType>; callee?: FunctionType } | Signature | Keyed;
  readonly origin: NameOrigin;
}

interface Keyed extends MapType {
  key: VkType | undefined;
  of: VkType | undefined;
}

interface Signature extends FunctionType {
  readonly parameters: (Parameter | undefined)[];
  result: VkType | undefined;
}

/**
 * What type annotations with Vulkan types in them declare: variables, parameters, fields, results, objects, functions.
 * One annotation tells of one member or parameter, so that what is of a type made of several of them waits for all.
 */
export class Declarations {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #fields: Fields;
  readonly #expected: Expectations;
  readonly #uses: TypedUses;
  readonly #heirs: Heirs;
  /** Object types, classes and functions that annotations stand in. */
  readonly #composites = new Map<TSESTree.Node, Composite>();
  readonly #waiting: { readonly annotated: Annotated; readonly origin: NameOrigin }[] = [];

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    evaluator: Evaluator,
    fields: Fields,
    expected: Expectations,
    uses: TypedUses,
  ) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#functions = evaluator.functions;
    this.#fields = fields;
    this.#expected = expected;
    this.#uses = uses;
    this.#heirs = new Heirs(sourceCode, fields, expected, uses);
  }

  /** What a type annotation with a Vulkan type in it declares. */
  declare(node: TSESTree.Node, type: VkType, origin: NameOrigin): void {
    const annotated = annotationAround(node, type, this.#sourceCode);
    if (annotated === undefined) return;
    this.#collect(annotated, origin);
    // What is made of several annotations has no name.
    if (nameOf(type) === '') this.#waiting.push({ annotated, origin });
    else this.#annotated(annotated, origin);
  }

  /** What is of an object type or a function type of the file, once all annotations are read. */
  complete(): void {
    // One may be part of another: those that are found on the way come in behind.
    for (const [node, { type, origin }] of this.#composites) {
      if (node.type === 'NewExpression')
        this.#waiting.push({ annotated: { kind: 'construction', node, type }, origin });
      else if (isObjectSignature(node)) this.#calledAs(node, type, origin);
      else if (!isCallable(node) || isFunctionType(node)) this.declare(node, type, origin);
      else {
        const member = memberMadeBy(node);
        if (member !== undefined) this.#member(member.record, member.name, type, origin);
      }
    }
    this.#completeInstances();
    this.#heirs.complete();
    for (const { annotated, origin } of this.#waiting) this.#annotated(annotated, origin);
    this.#heirs.expectMembers();
    for (const [node, { type, origin }] of this.#composites) {
      if (type.kind === 'function') this.#called(node, type, origin);
      else if (node.type === 'ClassBody') this.#constructed(node, type, origin);
    }
  }

  /** Takes down what an annotation tells of a larger type. */
  #collect(annotated: Annotated, origin: NameOrigin): void {
    const { type } = annotated;
    switch (annotated.kind) {
      case 'alias':
        for (const reference of annotated.references) {
          // What is given its type arguments has members of these, too.
          if (this.#composites.has(reference)) this.#inherit(reference, type, origin);
          else this.declare(reference, type, origin);
        }
        for (const heir of annotated.heirs) this.#inherit(heir, type, origin);
        break;
      case 'argument':
        this.#instance(annotated.generic, annotated.parameter, type, origin);
        break;
      case 'entry':
        this.#mapOf(annotated.map, origin)[annotated.part] = type;
        break;
      case 'part':
        this.#inherit(annotated.whole, type, origin, annotated);
        break;
      case 'parent':
        this.#inherit(annotated.heir, type, origin, annotated);
        break;
      case 'selection':
        this.#inherit(annotated.whole, type, origin, { has: annotated.has });
        break;
      case 'property':
        this.#member(annotated.record, annotated.name, type, origin);
        break;
      case 'field': {
        const { key, parent, static: isStatic } = annotated.node;
        if (key.type === 'Identifier' && !isStatic) this.#member(parent, annotated.name, type, origin);
        break;
      }
      case 'result':
        this.#resultOf(annotated.node, type, origin);
        break;
      case 'pattern':
      case 'variable':
        this.#parameter(annotated.node, type, origin);
        break;
      default:
    }
  }

  /** A member of an object type, or of the instances of a class. */
  #member(record: TSESTree.Node, name: string, type: VkType, origin: NameOrigin): void {
    this.#membersOf(record, origin)?.set(name, type);
  }

  #membersOf(record: TSESTree.Node, origin: NameOrigin): Map<string, VkType> | undefined {
    let known = this.#composites.get(record)?.type;
    if (known === undefined) {
      known = { kind: 'record', members: new Map<string, VkType>() };
      this.#composites.set(record, { type: known, origin });
    }
    return known.kind === 'record' ? known.members : undefined;
  }

  /** What becomes of a generic type, class or function of the file where it is given a type. */
  #instance(generic: TSESTree.Node, parameter: TSESTree.TSTypeParameter, type: VkType, origin: NameOrigin): void {
    const { members, callee } = instanceBy(parameter, type, this.#sourceCode);
    switch (generic.type) {
      case 'CallExpression':
      case 'NewExpression':
        this.#uses.climb(generic.callee, callee, declared(nameOf(callee), origin));
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        if (members.size > 0) this.#inherit(generic.body, { kind: 'record', members }, origin);
        return;
      default:
    }
    if (generic.type === 'CallExpression' || members.size === 0) return;
    const own = this.#membersOf(generic, origin);
    for (const [name, each] of members) own?.set(name, each);
  }

  /** What has the members of another object type, or some of them, as its own. */
  #inherit(
    heir: TSESTree.Node,
    type: VkType,
    origin: NameOrigin,
    { part, has }: Pick<Inherited, 'part' | 'has'> = {},
  ): void {
    const from = type.kind === 'record' ? type.members : type.kind === 'struct' ? membersOf(type.struct) : undefined;
    const to = from && this.#membersOf(heir, origin);
    if (to !== undefined) this.#heirs.add({ from: from!, to, heir, origin, part, has });
  }

  #parameter(
    target: TSESTree.Identifier | TSESTree.ObjectPattern | TSESTree.ArrayPattern,
    type: VkType,
    origin: NameOrigin,
  ): void {
    const parameter = parameterWith(target);
    const callee = parameter.parent;
    if (callee === undefined || !isCallable(callee)) return;
    const index = parametersOf(callee).findIndex((each) => each === parameter);
    const name = target.type === 'Identifier' ? target.name : nameOf(type);
    if (index === 0 && this.#accessor(callee, 'set', type, origin)) return;
    if (index >= 0)
      this.#signatureOf(callee, origin).parameters[index] = { name, type, isRest: parameter.type === 'RestElement' };
    if (parameter.type === 'TSParameterProperty' && target.type === 'Identifier') {
      const body = callee.parent.parent;
      if (body?.type === 'ClassBody') this.#member(body, name, type, origin);
    }
  }

  #resultOf(callee: Callable, type: VkType, origin: NameOrigin): void {
    if (this.#accessor(callee, 'get', type, origin)) return;
    // What goes through an asynchronous generator waits for each of its values.
    const isAsync = 'async' in callee && callee.async && !callee.generator;
    if (!isAsync || type.kind === 'promise') this.#signatureOf(callee, origin).result = type;
  }

  /** Takes a getter or a setter as the property that it is used as. False for another function. */
  #accessor(callee: Callable, kind: 'get' | 'set', type: VkType, origin: NameOrigin): boolean {
    const member = memberMadeBy(callee);
    if (member?.kind !== kind) return false;
    const other = otherAccessor(callee);
    const otherText = other && typeText(other, this.#sourceCode);
    const isOne = otherText === undefined || otherText === typeText(callee, this.#sourceCode);
    // A getter may build another object each time: what is done with one of them is not done with the next.
    if (!isOne || type.kind !== 'slot') return true;
    const { record, name } = member;
    this.#member(record, name, type, origin);
    if (record.type === 'ClassBody') this.#uses.ofField(record, name, type, origin);
    return true;
  }

  /** What an object of a type is called with, if that is all of its kind in the type. */
  #calledAs(signature: ObjectSignature, type: Composite['type'], origin: NameOrigin): void {
    const { parent } = signature;
    const members: readonly TSESTree.Node[] = parent.type === 'TSTypeLiteral' ? parent.members : parent.body;
    if (type.kind !== 'function' || members.filter(isObjectSignature).length > 1) return;
    this.#membersOf(parent, origin);
    const record = this.#composites.get(parent)?.type;
    if (record?.kind === 'record') record.callee = type;
  }

  /** What a getter of an object gives where it is read. */
  #got(callee: Callable, type: VkType, origin: NameOrigin): void {
    const member = type.kind === 'slot' ? undefined : memberMadeBy(callee);
    if (member?.kind !== 'get' || member.record.type !== 'ClassBody' || otherAccessor(callee) !== undefined) return;
    for (const body of this.#fields.havingMember(member.record, member.name)) {
      for (const use of this.#fields.uses(body, member.name)) {
        if (this.#fields.isOwn(body, use)) this.#uses.climb(use, type, declared(member.name, origin));
      }
    }
  }

  #mapOf(node: TSESTree.Node, origin: NameOrigin): Keyed {
    const known = this.#composites.get(node)?.type;
    if (known?.kind === 'map') return known;
    const type: Keyed = { kind: 'map', key: undefined, of: undefined };
    this.#composites.set(node, { type, origin });
    return type;
  }

  #signatureOf(callee: Callable, origin: NameOrigin): Signature {
    const known = this.#composites.get(callee)?.type;
    if (known?.kind === 'function') return known;
    const type: Signature = { kind: 'function', parameters: [], result: undefined };
    this.#composites.set(callee, { type, origin });
    return type;
  }

  /** Every call of a function of the file. */
  #called(callee: TSESTree.Node, type: FunctionType, origin: NameOrigin): void {
    if (!isCallable(callee) || isSignature(callee)) return;
    const references = this.#functions.ownReferencesTo(callee);
    // What is put in the place of a member of an object may take something else.
    if (callee.parent.type === 'Property' && references.some(isTarget)) return;
    for (const reference of references) {
      this.#uses.climb(reference, type, declared(nameOf(type), origin));
    }
    if (IN_PLACE.has(callee.parent.type)) this.#uses.climb(callee, type, declared(nameOf(type), origin));
    const overloads = this.#functions.overloadsOf(callee);
    const [first] = overloads;
    if (first === undefined) return;
    const parameters = type.parameters.map((parameter, index) =>
      overloads.every((each) => this.#takes(each, index, parameter)) ? parameter : undefined,
    );
    for (const reference of this.#evaluator.variables.usesOf(first)) {
      this.#uses.climb(reference, { kind: 'function', parameters, result: undefined }, declared(nameOf(type), origin));
    }
  }

  /** Every instance that is made of a class. */
  #constructed(body: TSESTree.ClassBody, type: VkType, origin: NameOrigin): void {
    for (const made of this.#madeOf(body)) this.#uses.climb(made, type, declared(nameOf(type), origin));
  }

  /** What is made of a class with type arguments has the members that these say nothing of, too. */
  #completeInstances(): void {
    for (const [body, { type, origin }] of this.#composites) {
      if (body.type !== 'ClassBody') continue;
      for (const made of this.#madeOf(body)) if (this.#composites.has(made)) this.#inherit(made, type, origin);
    }
  }

  *#madeOf(body: TSESTree.ClassBody): Iterable<TSESTree.NewExpression> {
    for (const { references } of this.#fields.classes.namesOf(body)) {
      for (const { identifier } of references) {
        const { parent } = identifier as TSESTree.Node;
        if (parent?.type === 'NewExpression' && parent.callee === identifier) yield parent;
      }
    }
  }

  /** Whether a signature takes the same as another one at an index, or has nothing there. */
  #takes(signature: TSESTree.TSDeclareFunction, index: number, parameter: Parameter | undefined): boolean {
    const own = this.#composites.get(signature)?.type;
    const other = own?.kind === 'function' ? own.parameters[index] : undefined;
    if (other === undefined || parameter === undefined)
      return index >= signature.params.length && signature.params.at(-1)?.type !== 'RestElement';
    return other.type.kind === 'slot' && nameOf(other.type) === nameOf(parameter.type) && !other.isRest;
  }

  #annotated(annotated: Annotated, origin: NameOrigin): void {
    const { type } = annotated;
    switch (annotated.kind) {
      case 'assertion':
      case 'construction': {
        const given = annotated.kind === 'assertion' ? annotated.node.expression : annotated.node;
        this.#expected.expect(given, type, declared(nameOf(type), origin));
        this.#uses.climb(annotated.node, type, declared(nameOf(type), origin));
        break;
      }
      case 'field': {
        const { node } = annotated;
        if (node.value !== null) this.#expected.expect(node.value, type, declared(annotated.name, origin));
        this.#uses.ofField(node.parent, annotated.name, type, origin);
        break;
      }
      case 'result':
        this.#uses.callables.returned(annotated.node, type, origin);
        this.#got(annotated.node, type, origin);
        break;
      case 'pattern':
        this.#start(annotated.node, type, declared(nameOf(type), origin));
        this.#uses.targets.pattern(annotated.node, type, origin, true);
        break;
      case 'variable':
        this.#variable(annotated.node, type, origin);
        break;
      default:
    }
  }

  /** A declared variable or parameter: what it starts with, and every use. */
  #variable(identifier: TSESTree.Identifier, type: VkType, origin: NameOrigin): void {
    const from = declared(identifier.name, origin);
    this.#start(identifier, type, from);
    const parameter = parameterWith(identifier);
    if (parameter.type === 'TSParameterProperty') {
      const body = parameter.parent.parent.parent;
      if (body?.type === 'ClassBody') this.#uses.ofField(body, identifier.name, type, origin);
    }
    if (identifier.name === 'this') {
      for (const node of this.#namesOfThis(parameter.parent))
        this.#uses.climb(node, type, declared(nameOf(type), origin));
      return;
    }
    const variable = this.#evaluator.variables.of(identifier);
    if (variable !== undefined) this.#uses.ofVariable(variable, type, from);
  }

  /** Where a function names what it is called on: `function reset(this: VkX) { this.flags = 0; }`. */
  #namesOfThis(callee: TSESTree.Node | undefined): readonly TSESTree.Node[] {
    if (callee === undefined || !isFunction(callee)) return [];
    return findInText(this.#sourceCode, callee, 'this', isThis).filter((node) => {
      let home = functionAround(node);
      while (home?.type === 'ArrowFunctionExpression') home = functionAround(home);
      return home === callee && classAround(node) === classAround(callee);
    });
  }

  /** What a declared name or pattern is given where it is declared, or by default. */
  #start(
    target: TSESTree.Identifier | TSESTree.ObjectPattern | TSESTree.ArrayPattern,
    type: VkType,
    from: Provenance,
  ): void {
    const { parent } = target;
    if (parent.type === 'VariableDeclarator') {
      if (parent.init !== null) this.#expected.expect(parent.init, type, from);
    } else if (parent.type === 'AssignmentPattern' && parent.left === target) {
      this.#expected.expect(parent.right, type, from);
    }
  }
}

/** What a function stands in that is used where it is written: called, given to another function, or given back. */
const IN_PLACE: ReadonlySet<string> = new Set(['ArrowFunctionExpression', 'CallExpression', 'ReturnStatement']);

/** The type that a getter or a setter is written with; undefined where it has none. */
function typeText(accessor: Callable, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const [parameter] = accessor.params;
  const annotation = accessor.returnType ?? (parameter?.type === 'Identifier' ? parameter.typeAnnotation : undefined);
  return annotation && sourceCode.getText(annotation);
}
