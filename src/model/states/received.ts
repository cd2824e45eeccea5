import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import type { StructType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { fieldName, isWrittenInto, stepName } from '../../syntax/members.js';
import { contains, functionAround, isFunction, isLoop } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { memberType, type KnownTypes, type Typed } from '../build/known-types.js';
import type { ReceivedStruct, VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { type Fields } from '../values/fields.js';
import { fieldParameterOf, propertyDefinition } from '../values/variables.js';
import type { StatesContext } from './context.js';

type Variable = TSESLint.Scope.Variable;

/** What one function does with the structs that it reaches from one variable or field, by the way to each. */
interface Reached {
  readonly structs: Map<string, ReceivedStruct & { readonly places: TSESTree.Expression[] }>;
  /** Where the variable, the field or something on the way is given another value. */
  readonly replaced: TSESTree.Node[];
}

/** A place that stands for a whole struct: `info`, `this.info`, `this.infos[0]`. */
interface Place {
  readonly node: TSESTree.Expression;
  readonly struct: StructType;
  /** The members that lead to it. */
  readonly way: string;
}

/**
 * The structs that the functions of one file get from elsewhere. What they hold then is not known, and whoever else has
 * one may change it whenever unknown code runs; what a function has written itself since then is known.
 */
export class ReceivedStructs {
  readonly #evaluator: Evaluator;
  readonly #types: KnownTypes;
  readonly #fields: Fields;
  readonly #names: FileNames;
  readonly #program: TSESTree.Program;
  /** By the expressions that stand for them. */
  readonly #at = new Map<TSESTree.Node, ReceivedStruct>();
  readonly #reached = new Map<Typed, ReadonlyMap<TSESTree.Node, Reached>>();

  constructor({ sourceCode, names, fields, types }: StatesContext, evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#types = types;
    this.#fields = fields;
    this.#names = names;
    this.#program = sourceCode.ast;
  }

  /** The struct that an expression stands for. */
  at(expression: TSESTree.Expression): ReceivedStruct | undefined {
    this.#findRoot(expression);
    return this.#at.get(withTypes(expression));
  }

  /** The same where the function that has it writes to it. */
  writtenAt(expression: TSESTree.Expression): ReceivedStruct | undefined {
    const struct = this.at(expression);
    return struct?.places.some(isWrittenThrough) === true ? struct : undefined;
  }

  /** Those to which members are written, but for the variables that `isBuilt` tells of. */
  written(isBuilt: (variable: Variable) => boolean): readonly ReceivedStruct[] {
    const found: ReceivedStruct[] = [];
    for (const [variable, typed] of this.#types.variables) {
      if (typed.type.kind !== 'slot' && !isBuilt(variable)) found.push(...writtenIn(this.#ofVariable(variable, typed)));
    }
    for (const [body, fields] of this.#types.fields) {
      for (const [name, typed] of fields) {
        if (typed.type.kind !== 'slot')
          found.push(...writtenIn(this.#ofField(body as TSESTree.ClassBody, name, typed)));
      }
    }
    return found;
  }

  /** The same for one variable. */
  writtenIn(variable: Variable): readonly ReceivedStruct[] {
    const typed = this.#types.variables.get(variable);
    return typed === undefined ? [] : writtenIn(this.#ofVariable(variable, typed));
  }

  /** The function, or the program, that a node stands in. */
  #homeOf(node: TSESTree.Node): TSESTree.Node {
    return functionAround(node) ?? this.#program;
  }

  /** Reads the places of what an expression begins with. */
  #findRoot(expression: TSESTree.Expression): void {
    let root = expression;
    while (root.type === 'MemberExpression' && !isOfThis(root)) root = withoutTypes(root.object);
    if (root.type === 'Identifier') {
      const variable = this.#evaluator.variables.of(root);
      const typed = variable && this.#types.variables.get(variable);
      if (typed !== undefined) this.#ofVariable(variable!, typed);
    } else if (root.type === 'MemberExpression') {
      const body = classAround(root);
      const name = fieldName(root);
      const typed = body === undefined || name === undefined ? undefined : this.#types.fields.get(body)?.get(name);
      if (typed !== undefined) this.#ofField(body!, name!, typed);
    }
  }

  #ofVariable(variable: Variable, typed: Typed): ReadonlyMap<TSESTree.Node, Reached> {
    return this.#of(typed, () => {
      const uses: TSESTree.Expression[] = [];
      const replaced: TSESTree.Node[] = this.#evaluator.variables.writesOf(variable).all.map(({ node }) => node);
      for (const reference of variable.references) {
        if (!reference.isWrite()) uses.push(reference.identifier as TSESTree.Identifier);
      }
      const [definition] = variable.defs;
      const isCertain = variable.defs.length === 1 && definition !== undefined && this.#isGiven(definition, typed.type);
      return { uses, replaced, isCertain, end: (home) => endOfVariable(variable, home) };
    });
  }

  #ofField(body: TSESTree.ClassBody, name: string, typed: Typed): ReadonlyMap<TSESTree.Node, Reached> {
    return this.#of(typed, () => {
      const uses = this.#fields.uses(body, name).filter(isOfThis);
      return { uses, replaced: [], isCertain: this.#isFilled(body, name, typed.type), end: endOf };
    });
  }

  #of(
    typed: Typed,
    find: () => {
      readonly uses: readonly TSESTree.Expression[];
      readonly replaced: readonly TSESTree.Node[];
      readonly isCertain: boolean;
      readonly end: (home: TSESTree.Node) => TSESTree.Node;
    },
  ): ReadonlyMap<TSESTree.Node, Reached> {
    const known = this.#reached.get(typed);
    if (known !== undefined) return known;
    const byHome = new Map<TSESTree.Node, Reached>();
    this.#reached.set(typed, byHome);
    const { uses, replaced, isCertain, end } = find();
    for (const use of uses) {
      const home = this.#homeOf(use);
      let reached = byHome.get(home);
      if (reached === undefined) {
        reached = { structs: new Map(), replaced: replaced.filter((each) => this.#homeOf(each) === home) };
        byHome.set(home, reached);
      }
      const place = placeFrom(use, typed, reached.replaced);
      if (place === undefined) continue;
      const { node, struct, way } = place;
      const { structs } = reached;
      let received = structs.get(way);
      if (received !== undefined) received.places.push(node);
      else {
        received = {
          isReceived: true,
          struct,
          node,
          origin: typed.origin,
          start: [undefined],
          home,
          places: [node],
          path: pathOf(use, way),
          replaced: reached.replaced,
          end: end(home),
          isCertain: isCertain && (typed.type.kind === 'struct' || typed.type.kind === 'list'),
        };
        structs.set(way, received);
      }
      this.#at.set(node, received);
    }
    return byHome;
  }

  /** Whether a variable certainly holds a value of its type. */
  #isGiven({ name, node }: TSESLint.Scope.Definition, type: VkType): boolean {
    const identifier = name as TSESTree.Node;
    if (identifier.type !== 'Identifier' || identifier.optional) return false;
    const annotation = identifier.typeAnnotation?.typeAnnotation;
    if (annotation !== undefined) return this.#isPlain(annotation, type);
    const declarator = node as TSESTree.Node;
    if (declarator.type !== 'VariableDeclarator') {
      // The callback of a method of a list.
      return isFunction(declarator) && identifier.parent === declarator;
    }
    if (declarator.id !== identifier) return false;
    if (declarator.parent.parent.type === 'ForOfStatement') return true;
    const variable = this.#evaluator.variables.of(identifier);
    const writes = variable && this.#evaluator.variables.writesOf(variable).all;
    const isCertain = writes?.every(({ value }) => value !== undefined && isMade(value) && this.#isFull(value, type));
    return declarator.init !== null && isCertain === true;
  }

  /** Whether no element of a list that is written there may be none: `[next]` of a `next` that may be null. */
  #isFull(made: TSESTree.Expression, type: VkType): boolean {
    const list = withoutTypes(made);
    if (list.type !== 'ArrayExpression' || type.kind !== 'list') return true;
    return list.elements.every((each) => {
      const variable = each?.type === 'Identifier' ? this.#evaluator.variables.of(each) : undefined;
      return variable?.defs[0] === undefined || this.#isGiven(variable.defs[0], type.of);
    });
  }

  /** Whether a field certainly holds a value of its type. */
  #isFilled(body: TSESTree.ClassBody, name: string, type: VkType): boolean {
    const definition = propertyDefinition(body, name, false);
    if (definition === undefined) {
      const parameter = fieldParameterOf(body, name);
      const annotation = parameter?.typeAnnotation?.typeAnnotation;
      return annotation !== undefined && parameter?.optional !== true && this.#isPlain(annotation, type);
    }
    if (definition.optional) return false;
    if (definition.typeAnnotation) return this.#isPlain(definition.typeAnnotation.typeAnnotation, type);
    if (definition.value === null || !isMade(definition.value)) return false;
    return this.#fields.uses(body, name).every((use) => {
      const { parent } = withTypes(use);
      return !isTarget(use) || (parent?.type === 'AssignmentExpression' && isMade(parent.right));
    });
  }

  /** Whether an annotation names a type of Vulkan's, or a list of it, and nothing besides. */
  #isPlain(annotation: TSESTree.TypeNode, type: VkType): boolean {
    if (annotation.type === 'TSArrayType')
      return type.kind === 'list' && this.#isPlain(annotation.elementType, type.of);
    if (annotation.type !== 'TSTypeReference' || type.kind !== 'struct') return false;
    const entity = this.#names.at(annotation.typeName)?.entity;
    return entity?.kind === 'struct' && entity.struct === type.struct;
  }
}

/** Goes from a variable or a field to the struct in it; takes down where something on the way is replaced. */
function placeFrom(use: TSESTree.Expression, { type, origin }: Typed, replaced: TSESTree.Node[]): Place | undefined {
  let node: TSESTree.Node = use;
  let current = type;
  let way = '';
  for (;;) {
    node = withTypes(node);
    if (isTarget(node)) {
      replaced.push(node.parent ?? node);
      return undefined;
    }
    if (current.kind === 'struct') return { node: node as TSESTree.Expression, struct: current.struct, way };
    const { parent } = node;
    if (parent?.type !== 'MemberExpression' || parent.object !== node) return undefined;
    const inner = memberType({ type: current, origin }, parent);
    if (inner === undefined) return undefined;
    way += `.${stepName(parent)!}`;
    node = parent;
    current = inner;
  }
}

/** Where a function has what it received no more. */
function endOf(home: TSESTree.Node): TSESTree.Node {
  return isFunction(home) && home.body ? home.body : home;
}

function endOfVariable({ scope }: Variable, home: TSESTree.Node): TSESTree.Node {
  const block = scope.block as TSESTree.Node;
  if (!contains(home, block)) return endOf(home);
  return isLoop(block) ? (block as TSESTree.ForOfStatement).body : endOf(block);
}

function writtenIn(byHome: ReadonlyMap<TSESTree.Node, Reached>): readonly ReceivedStruct[] {
  const found: ReceivedStruct[] = [];
  for (const { structs } of byHome.values()) {
    for (const struct of structs.values()) if (struct.places.some(isWrittenThrough)) found.push(struct);
  }
  return found;
}

/** `info.flags = x`, `info.extent.width = y`, `Object.assign(info, z)` */
function isWrittenThrough(place: TSESTree.Expression): boolean {
  const { parent } = place;
  if (isObjectCall(parent, 'assign')) return parent.arguments[0] === place;
  return parent.type === 'MemberExpression' && parent.object === place && isWrittenInto(parent);
}

/** The names that lead to a struct, from a variable or a field on. */
function pathOf(use: TSESTree.Expression, way: string): readonly string[] {
  const steps = way.split('.').slice(1);
  const field = use.type === 'MemberExpression' ? fieldName(use) : undefined;
  return field === undefined ? steps : [field, ...steps];
}

function isOfThis({ object }: TSESTree.MemberExpression): boolean {
  return withoutTypes(object).type === 'ThisExpression';
}

function isMade(node: TSESTree.Expression): boolean {
  const { type } = withoutTypes(node);
  return type === 'NewExpression' || type === 'CallExpression' || type === 'ArrayExpression';
}
