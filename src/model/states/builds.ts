import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly, withTypes, withoutTypes } from '../../syntax/asserted.js';
import { handsOn, isDropped, withBranches } from '../../syntax/branches.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import {
  fieldName,
  isCalled,
  keyName,
  memberName,
  memberTakenOf,
  memberWritten,
  propertyName,
} from '../../syntax/members.js';
import { functionAround, isDecorated } from '../../syntax/nodes.js';
import type { KnownTypes } from '../build/known-types.js';
import type { Joins } from '../places/joins.js';
import type { Call, SpreadSlot, Struct, StructBuild } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { type Fields } from '../values/fields.js';
import { isPlain, partIn } from '../values/literals.js';
import { isOfNames } from '../values/reads.js';
import { isExported, propertyDefinition, type Candidate } from '../values/variables.js';
import type { StatesContext } from './context.js';
import { ListElements } from './list-elements.js';
import type { ReceivedStructs } from './received.js';

type Variable = TSESLint.Scope.Variable;

/** A property of an object literal, or another object that is spread in it. */
export type ObjectPart = TSESTree.Property | TSESTree.SpreadElement;

/** Where an expression gives a member its value. */
export interface GivenAt {
  readonly struct: Struct;
  /** The members of the struct that lead to the one that the member is of. */
  readonly path: readonly (string | undefined)[];
  /** The assignment; undefined for what the struct begins with. */
  readonly write: TSESTree.Node | undefined;
  /** What of each object literal it comes in by, where more may follow. */
  readonly parts: readonly ObjectPart[];
}

/** What is written: a struct, and the members that lead from it to where that is. */
export interface StructPlace {
  readonly struct: Struct;
  readonly path: readonly (string | undefined)[];
}

/** An expression that leads to a struct under another name. */
export interface SecondName {
  readonly node: TSESTree.AssignmentExpression;
  /** What leads there from what it gives. */
  readonly path: readonly (string | undefined)[];
}

/** The structs and calls of a file, by the expressions that stand for them. */
export class Builds {
  readonly #evaluator: Evaluator;
  readonly #builds: readonly StructBuild[];
  readonly #calls: readonly Call[];
  readonly #received: ReceivedStructs;
  readonly #joins: Joins;
  readonly #fields: Fields;
  readonly #types: KnownTypes;
  /** Those that stand in lists, and are named by their numbers there. */
  readonly elements: ListElements;
  /** The members that are taken of objects; null where something else is done with them. */
  readonly #members = new Map<Variable, ReadonlyMap<string, readonly TSESTree.Node[]> | null>();
  #buildsByNode: ReadonlyMap<TSESTree.Node, StructBuild> | undefined;
  #callsByNode: ReadonlyMap<TSESTree.Node, Call> | undefined;

  constructor(
    { structs, calls, joins, fields, types }: StatesContext,
    evaluator: Evaluator,
    received: ReceivedStructs,
  ) {
    this.#evaluator = evaluator;
    this.#builds = structs;
    this.#calls = calls;
    this.#joins = joins;
    this.#fields = fields;
    this.#types = types;
    this.#received = received;
    this.elements = new ListElements(evaluator, (use) => this.isTaken(use));
  }

  /** The struct that a node builds: the whole expression, or a literal that it begins with. */
  at(node: TSESTree.Node): StructBuild | undefined {
    if (this.#buildsByNode === undefined) {
      const builds = new Map<TSESTree.Node, StructBuild>();
      for (const build of this.#builds) {
        builds.set(build.node, build);
        for (const literal of build.start) {
          if (literal !== undefined && !builds.has(literal)) builds.set(literal, build);
        }
      }
      this.#buildsByNode = builds;
    }
    return this.#buildsByNode.get(node);
  }

  /** The command call that a node is. */
  callAt(node: TSESTree.Node): Call | undefined {
    this.#callsByNode ??= new Map(this.#calls.map((call) => [call.node, call]));
    return this.#callsByNode.get(node);
  }

  /** The struct that an expression builds or names; none where there may be none. */
  behind(node: TSESTree.Expression): Struct | undefined {
    let expression = withoutTypes(node);
    // `pNext: this.next = new VkX()`
    while (expression.type === 'AssignmentExpression' && expression.operator === '=') {
      expression = withoutTypes(expression.right);
    }
    const built =
      this.at(expression) ??
      this.#heldHere(expression) ??
      this.#containedAt(expression) ??
      this.#returnedBy(expression);
    if (built !== undefined) return built;
    const received = this.#received.at(expression);
    if (received?.isCertain !== true) return undefined;
    const { decisions } = this.#evaluator;
    return expression.type === 'Identifier' && this.#types.isChosenByCalls(expression, decisions)
      ? undefined
      : received;
  }

  /** The struct that a variable or an element of a list holds where it is named. */
  heldBy(expression: TSESTree.Expression): StructBuild | undefined {
    let held: TSESTree.Expression | undefined;
    if (expression.type === 'Identifier') held = this.#evaluator.variables.heldAt(expression);
    else if (expression.type === 'MemberExpression') held = this.elements.namedBy(expression);
    return held && this.at(withoutTypes(held));
  }

  /** The struct that an object or a private field has from the start: `SAMPLERS.linear`, `this.#info`. */
  #containedAt(expression: TSESTree.Expression): StructBuild | undefined {
    if (expression.type !== 'MemberExpression') return undefined;
    const { object } = expression;
    let part: TSESTree.Expression | null | undefined;
    if (object.type === 'ThisExpression') {
      const body = classAround(expression);
      const name = fieldName(expression);
      part = body && name !== undefined ? propertyDefinition(body, name, false)?.value : undefined;
    } else {
      const name = memberName(expression);
      const whole = name === undefined ? undefined : this.#evaluator.tables.tableBehind(object);
      part = whole && partIn(whole, name!);
    }
    const build = part ? this.at(withoutTypes(part)) : undefined;
    return build !== undefined && this.usesOfContainer(build.node)?.includes(withTypes(expression)) === true
      ? build
      : undefined;
  }

  /** What a variable may hold where it is read, if that is one of several. */
  candidatesAt(expression: TSESTree.Expression): readonly Candidate[] | undefined {
    if (expression.type !== 'Identifier') return undefined;
    const candidates = this.#evaluator.variables.candidatesAt(expression);
    return candidates !== undefined && candidates.length > 1 ? candidates : undefined;
  }

  /** The struct that a member expression reaches into, and what stands for it: `info` in `info.extent.width`. */
  holderOf(
    member: TSESTree.MemberExpression,
  ): { readonly struct: Struct; readonly place: TSESTree.Expression } | undefined {
    for (let node: TSESTree.Expression = member; node.type === 'MemberExpression';) {
      const place = node.object;
      const struct = this.holding(place);
      if (struct !== undefined) return { struct, place };
      node = withoutTypes(place);
    }
    return undefined;
  }

  /** The struct that an assignment writes to, and the members that lead to what is written: `info.extent.width = 4`. */
  writtenBy(assignment: TSESTree.AssignmentExpression): StructPlace | undefined {
    const member = memberWritten(assignment);
    const holder = member && this.holderOf(member);
    return holder && { struct: holder.struct, path: namesIn(member, holder.place) };
  }

  /** Which members of which structs an expression is all that is given to: in an init object, of each that it goes into. */
  givenAt(expression: TSESTree.Node): readonly GivenAt[] {
    const node = this.#stepAround(withTypes(expression)) ?? withTypes(expression);
    const { parent } = node;
    if (parent?.type === 'AssignmentExpression') {
      const written = parent.right === node ? this.writtenBy(parent) : undefined;
      return written === undefined
        ? []
        : [{ struct: written.struct, path: written.path.slice(0, -1), write: parent, parts: [] }];
    }
    return parent?.type === 'Property' && parent.value === node ? this.#givenBy([parent]) : [];
  }

  /** All that a member is given where an operand is only added to what it holds: of X in `info.usage = info.usage | X`. */
  #stepAround(operand: TSESTree.Node): TSESTree.Node | undefined {
    let sum = operand;
    while (sum.parent?.type === 'BinaryExpression' && sum.parent.operator === '|') sum = withTypes(sum.parent);
    const { parent } = sum;
    if (sum === operand || parent?.type !== 'AssignmentExpression' || parent.operator !== '=') return undefined;
    const written = this.writtenBy(parent);
    return written !== undefined && this.#isSum(sum as TSESTree.Expression, written) ? sum : undefined;
  }

  /** Whether one of the operands of `|` is what stands at a place. */
  #isSum(expression: TSESTree.Expression, { struct, path }: StructPlace): boolean {
    const node = withoutTypes(expression);
    if (node.type === 'BinaryExpression') {
      return node.operator === '|' && [node.left, node.right].some((each) => this.#isSum(each, { struct, path }));
    }
    const holder = node.type === 'MemberExpression' ? this.holderOf(node) : undefined;
    if (holder?.struct !== struct) return false;
    const read = namesIn(node as TSESTree.MemberExpression, holder.place);
    return read.length === path.length && read.every((name, i) => name !== undefined && name === path[i]);
  }

  /** The structs that a property comes into by one spread element. */
  givenBySpread({ property, spread }: SpreadSlot): readonly GivenAt[] {
    return this.#givenBy([property, spread]);
  }

  /** The only place by which an object literal comes in that a constant holds: `init` in `new VkX(init)`. */
  onlyPlaceOf(literal: TSESTree.ObjectExpression): TSESTree.Expression | undefined {
    const [place] = this.#joins.placesOf(literal);
    const held = place?.type === 'Identifier' ? this.#evaluator.variables.readOnce(place) : undefined;
    return held !== undefined && withoutTypes(held) === literal ? place : undefined;
  }

  /** Where the structs are that the last of some parts of object literals goes into. */
  #givenBy(parts: readonly ObjectPart[]): readonly GivenAt[] {
    const literal = parts.at(-1)!.parent;
    if (literal.type !== 'ObjectExpression') return [];
    const places = this.#joins.placesOf(literal);
    const own = this.at(literal);
    const isOwn = own !== undefined && (own.node === literal || places.length === 0);
    const given: GivenAt[] = isOwn ? [{ struct: own, path: [], write: undefined, parts }] : [];
    for (const place of [literal, ...places]) {
      const { parent } = withBranches(place);
      if (parent?.type === 'SpreadElement') {
        if (!parts.includes(parent)) given.push(...this.#givenBy([...parts, parent]));
      } else if (parent !== undefined && isObjectCall(parent, 'assign')) {
        const [target] = parent.arguments;
        if (target === undefined || target.type === 'SpreadElement') continue;
        const struct = this.holding(target);
        // `new VkX(Object.assign({}, DEFAULTS))` begins with all of them.
        const begun = struct === undefined ? (this.at(target) ?? this.at(parent)) : undefined;
        if (struct !== undefined) given.push({ struct, path: [], write: parent, parts });
        else if (begun !== undefined) given.push({ struct: begun, path: [], write: undefined, parts });
      } else {
        const build = parent && place !== literal ? this.at(parent) : undefined;
        if (build !== undefined) given.push({ struct: build, path: [], write: undefined, parts });
      }
    }
    return given;
  }

  /** The struct that stands in a variable, a field or an element. */
  holding(expression: TSESTree.Expression): Struct | undefined {
    const place = withoutTypes(expression);
    return this.#heldHere(place) ?? this.#received.at(place);
  }

  /** The same as a function has it that does not make it, but writes to it: from there on it is known. */
  #heldHere(expression: TSESTree.Expression): Struct | undefined {
    const held = this.heldBy(expression);
    if (held === undefined || functionAround(expression) === functionAround(held.node)) return held;
    return this.#received.writtenAt(expression) ?? held;
  }

  /** The struct that an expression is put into: `new VkX({ pNext: info })`, `regions.pRegions = [info]`. */
  around(node: TSESTree.Node): Struct | undefined {
    return this.putInto(node)?.struct;
  }

  /** The same, and the members that lead from there to the expression. */
  putInto(node: TSESTree.Node): StructPlace | undefined {
    const { parent } = node;
    if (parent !== undefined && handsOn(parent, node)) return this.putInto(parent);
    switch (parent?.type) {
      case 'ArrayExpression':
        return this.putInto(parent);
      case 'Property': {
        const name = propertyName(parent);
        const struct = this.at(parent.parent);
        if (struct !== undefined) return { struct, path: [name] };
        const whole = this.putInto(parent.parent);
        return whole && { struct: whole.struct, path: [...whole.path, name] };
      }
      case 'AssignmentExpression':
        return parent.right === node ? this.writtenBy(parent) : undefined;
      default:
        return undefined;
    }
  }

  /** The second name of what is put into a struct by an assignment that somebody takes the value of: `next = info.pNext = x`. */
  secondNameOf(node: TSESTree.Node): SecondName | undefined {
    const { parent } = node;
    if (parent !== undefined && handsOn(parent, node)) return this.secondNameOf(parent);
    switch (parent?.type) {
      case 'ArrayExpression':
        return inside(this.secondNameOf(parent), undefined);
      case 'Property':
        return this.at(parent.parent) === undefined
          ? inside(this.secondNameOf(parent.parent), propertyName(parent))
          : undefined;
      case 'AssignmentExpression': {
        const isSecond = parent.right === node && !isDropped(parent) && this.writtenBy(parent) !== undefined;
        return isSecond ? { node: parent, path: [] } : undefined;
      }
      default:
        return undefined;
    }
  }

  /**
   * Where a struct is used by way of what has it in it: a list, an object or a private field, as in `const regions = [info]`
   * and `SAMPLERS.linear`, which commands and structs take, and nothing else does. Undefined where it is in none, or where
   * something else may be done with it.
   */
  usesOfContainer(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
    const { parent } = node;
    switch (parent?.type) {
      case 'ArrayExpression': {
        const { variables } = this.#evaluator;
        const variable = variables.givenTo(parent);
        if (variable === undefined || variables.initializerOf(variable) === undefined) return undefined;
        return this.usesTaken(variable, functionAround(node));
      }
      case 'Property':
        if (parent.value !== node || this.at(parent.parent) !== undefined) return undefined;
        return this.#ifTaken(this.#membersOfObject(parent));
      case 'PropertyDefinition':
        return parent.value === node ? this.#ifTaken(this.#membersOfClass(parent)) : undefined;
      default:
        return parent !== undefined && isTypeOnly(parent) ? this.usesOfContainer(parent) : undefined;
    }
  }

  #ifTaken(uses: readonly TSESTree.Node[] | undefined): readonly TSESTree.Node[] | undefined {
    return uses !== undefined && uses.length > 0 && uses.every((use) => this.isTaken(use)) ? uses : undefined;
  }

  /** Where a member of an object that a constant holds is used, if nothing is done with that but to take its members. */
  #membersOfObject(property: TSESTree.Property): readonly TSESTree.Node[] | undefined {
    const { variables } = this.#evaluator;
    // A getter or a method may change the others, and what is spread may replace them.
    if (!property.parent.properties.every((each) => each.type === 'Property' && isPlain(each))) return undefined;
    const whole = withTypes(property.parent);
    const isFrozen = whole.parent !== undefined && isObjectCall(whole.parent, 'freeze');
    const variable = variables.givenTo(isFrozen ? whole.parent : whole);
    const name = propertyName(property);
    if (variable === undefined || name === undefined || isExported(variable)) return undefined;
    if (variables.initializerOf(variable) === undefined) return undefined;
    let members = this.#members.get(variable);
    if (members === undefined) this.#members.set(variable, (members = membersTakenOf(variable) ?? null));
    return members === null ? undefined : (members.get(name) ?? []);
  }

  /** The same for a field that only its class has. */
  #membersOfClass(field: TSESTree.PropertyDefinition): readonly TSESTree.Node[] | undefined {
    const name = keyName(field.key, field.computed);
    const isPrivate = field.key.type === 'PrivateIdentifier' || field.accessibility === 'private';
    if (name === undefined || !isPrivate || field.static || isDecorated(field)) return undefined;
    if (this.#fields.isOpen(field.parent)) return undefined;
    return this.#fields.usesOfPrivate(field.parent, name).map(withTypes);
  }

  /** The uses of a variable in a function, if commands and structs take it, and nothing else does. */
  usesTaken({ references }: Variable, home: TSESTree.Node | undefined): readonly TSESTree.Node[] | undefined {
    const uses: TSESTree.Node[] = [];
    for (const reference of references) {
      const use = reference.identifier as TSESTree.Node;
      if (reference.init === true || isLength(use)) continue;
      if (!this.isTaken(use) || functionAround(use) !== home) return undefined;
      uses.push(use);
    }
    return uses;
  }

  /** Whether a command or a struct takes an expression, by itself or in a list. */
  isTaken(use: TSESTree.Node): boolean {
    const { parent } = use;
    // Of the program it is null.
    if (!parent) return false;
    if (handsOn(parent, use)) return this.isTaken(parent);
    if (parent.type === 'ArrayExpression') return this.isTaken(parent) || this.usesOfContainer(use) !== undefined;
    const call = parent.type === 'CallExpression' ? this.callAt(parent) : undefined;
    return (call !== undefined && call.node.callee !== use) || this.around(use) !== undefined;
  }

  /**
   * Whether what is found empty in an expression may still be filled in: everywhere but where a command takes it (what
   * becomes of the result does not matter), where it is put into another struct, and where it is used no more.
   */
  isLeftOpen(node: TSESTree.Node): boolean {
    const { parent } = node;
    const isEnd = node.type === 'BlockStatement' || node.type === 'Program';
    if (isEnd || parent === undefined || this.callAt(node) !== undefined) return false;
    if (handsOn(parent, node)) return this.isLeftOpen(parent);
    switch (parent.type) {
      case 'ArrayExpression':
        return this.isLeftOpen(parent);
      case 'Property':
      case 'ObjectExpression':
        return this.at(parent) === undefined && this.isLeftOpen(parent);
      case 'CallExpression':
      case 'NewExpression':
        return this.callAt(parent) === undefined && this.at(parent) === undefined;
      case 'VariableDeclarator':
        return node.type !== 'ArrayExpression' || this.usesOfContainer(node.elements[0] ?? node) === undefined;
      case 'AssignmentExpression': {
        // Whoever else has it may go on with what is put into it.
        const whole = this.around(node);
        return whole === undefined || whole.isReceived === true;
      }
      default:
        return parent.type !== 'ExpressionStatement';
    }
  }

  /** Whether a struct is kept where other files get at it: `export const info = new VkX()`. */
  isExported({ node }: Struct): boolean {
    const { parent } = withBranches(node);
    return parent?.type === 'VariableDeclarator' && parent.parent.parent.type === 'ExportNamedDeclaration';
  }

  /** The struct that a function of the file makes: `pNext: exported()`. */
  #returnedBy(expression: TSESTree.Expression): StructBuild | undefined {
    const returned = expression.type === 'CallExpression' ? this.#evaluator.returnedBy(expression) : undefined;
    return returned && this.at(withoutTypes(returned));
  }
}

/** The members that lead to one from what they belong to: `['b', 'c']` in `a.b.c`. */
function namesIn(node: TSESTree.MemberExpression, whole: TSESTree.Expression): readonly (string | undefined)[] {
  const name = memberName(node);
  const object = withoutTypes(node.object);
  return node.object !== whole && object.type === 'MemberExpression' ? [...namesIn(object, whole), name] : [name];
}

/** Where the members of an object are taken, by their names; undefined where something else is done with it. */
function membersTakenOf({ references }: Variable): ReadonlyMap<string, readonly TSESTree.Node[]> | undefined {
  const members = new Map<string, TSESTree.Node[]>();
  for (const { init, identifier } of references) {
    if (init === true || isOfNames(identifier)) continue;
    const member = memberTakenOf(identifier);
    const name = member && memberName(member);
    if (name === undefined || isCalled(member!)) return undefined;
    const uses = members.get(name);
    if (uses === undefined) members.set(name, [withTypes(member!)]);
    else uses.push(withTypes(member!));
  }
  return members;
}

/** What leads to a part of what a second name leads to. */
function inside(name: SecondName | undefined, step: string | undefined): SecondName | undefined {
  return name && { ...name, path: [...name.path, step] };
}

function isLength({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'MemberExpression' && memberName(parent) === 'length';
}
