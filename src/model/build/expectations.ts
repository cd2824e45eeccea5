import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { structOf, type Member, type StructType } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { branchesOf } from '../../syntax/branches.js';
import { isIntegerArray } from '../../syntax/builtins.js';
import { isPlace, memberName, propertyName } from '../../syntax/members.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import {
  declared,
  elementOf,
  memberText,
  nameOf,
  typeOfMember,
  type Destination,
  type FunctionType,
  type GivenMembers,
  type Naming,
  type Provenance,
  type SlotUse,
  type SpreadSlot,
  type StructBuild,
  type VkType,
} from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { forEachLeaf } from '../values/leaves.js';
import { isGivenAgain, isPlain, namesAfter, namesIn, NO_NAMES, type Literal } from '../values/literals.js';
import { isOfType, mayBeMeant } from '../values/of-type.js';
import { exactOf, type Value } from '../values/value.js';
import { FoundSlots } from './found-slots.js';
import { listMadeBy } from './made-lists.js';
import { hasSpreadBehind, seenBehind, seenInSpread, WHOLE, type Sight } from './sights.js';

type OnFunction = (node: TSESTree.FunctionLike, type: FunctionType, origin: NameOrigin) => void;

/** What a member of an object is given, and how. */
interface MemberGiven {
  readonly name: string;
  readonly value: TSESTree.Expression;
  readonly use: SlotUse;
}

/** An object that is spread in a struct, and what the struct has of it. */
interface Spread {
  readonly literal: TSESTree.ObjectExpression;
  readonly spread: TSESTree.SpreadElement;
  readonly struct: StructType;
  readonly origin: NameOrigin;
  readonly sight: Sight;
}

/** A name that stands for a struct or a list, or a call that gives one. */
export interface Unwritten {
  readonly node: TSESTree.Expression;
  readonly type: VkType;
  readonly origin: NameOrigin;
  readonly sight: Sight;
}

/**
 * Down from a place that expects a Vulkan type, to what is given there. Keeps what it finds: the slots and structs of
 * the file.
 */
export class Expectations {
  readonly slots: FoundSlots;
  readonly structs: StructBuild[] = [];
  /** What the literals of structs give, member by member; without a value where it is no plain property. */
  readonly given = new Map<TSESTree.ObjectExpression, GivenMembers>();
  /** What stands where a struct or a list is expected, and for no literal that is known: names, and calls. */
  readonly unwritten: Unwritten[] = [];
  /** What stands where the name of an extension or a layer is expected. */
  readonly namings: Naming[] = [];
  /** The object literals that were read. */
  readonly read = new Set<TSESTree.Node>();
  /** Where objects that have names are spread in structs. */
  readonly #spreads: Spread[] = [];
  readonly #evaluator: Evaluator;
  readonly #onFunction: OnFunction;

  /** @param onFunction - called for each function that is written where one of a known type is expected */
  constructor(evaluator: Evaluator, onFunction: OnFunction) {
    this.#evaluator = evaluator;
    this.#onFunction = onFunction;
    this.slots = new FoundSlots(evaluator);
  }

  /** Takes an expression as what is given where a type is expected: its slots, its structs, and those inside of them. */
  expect(node: TSESTree.Node, type: VkType, from: Provenance): void {
    const { owner } = from;
    if (owner.kind !== 'declared' && isWrittenByVulkan(type, owner.member)) {
      if (owner.kind === 'param' || !isOfInput(owner.struct) || owner.member.typeName === 'VkResult') return;
    }
    if (type.kind === 'slot') {
      this.slots.add(node as TSESTree.Expression, type.slot, 'value', from);
      return;
    }
    const expression = withoutTypes(node as TSESTree.Expression);
    if (type.kind === 'promise') {
      this.#promise(expression, type.of, from);
      return;
    }
    switch (expression.type) {
      case 'ConditionalExpression':
        this.expect(expression.consequent, type, from);
        this.expect(expression.alternate, type, from);
        return;
      case 'LogicalExpression':
        this.expect(expression.right, type, from);
        if (expression.operator !== '&&') this.expect(expression.left, type, from);
        return;
      case 'NewExpression':
        this.#construction(expression, type, from);
        return;
      case 'CallExpression':
        if (type.kind === 'list' && this.#listCall(expression, type, from)) return;
        break;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        if (type.kind === 'function') this.#onFunction(expression, type, from.origin);
        return;
      default:
    }
    if (type.kind === 'name') {
      this.namings.push({ node: expression, of: type.of, owner });
      return;
    }
    const literal = this.#evaluator.tables.literalBehind(expression);
    if (literal === undefined) {
      this.unwrittenAt(expression, type, from.origin);
      if (type.kind === 'list' && expression.type === 'Identifier') {
        const variable = this.#evaluator.variables.of(expression);
        const start = variable && this.#evaluator.variables.initializerOf(variable);
        if (start?.type !== 'NewExpression' || !isIntegerArray(start.callee)) return;
        // What is put in the place of its numbers may be made of them.
        if (!this.#evaluator.tables.areNumbersChanged(variable!, start)) this.expect(start, type, from);
      }
      return;
    }
    this.#readLiteral(expression, literal, type, from);
  }

  /** `Promise.resolve(VK_A)`; what else gives such a value is of the type by itself. */
  #promise(expression: TSESTree.Expression, type: VkType, from: Provenance): void {
    if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return;
    const { object } = expression.callee;
    const [given] = expression.arguments;
    if (memberName(expression.callee) !== 'resolve' || !isGlobal(object, 'Promise', this.#evaluator.variables)) return;
    if (given !== undefined && given.type !== 'SpreadElement') this.expect(given, type, from);
  }

  #readLiteral(place: TSESTree.Expression, literal: Literal, type: VkType, from: Provenance): void {
    this.slots.readBy(place, literal, nameOf(type), () => {
      this.#literal(literal, type, from);
    });
  }

  #literal(literal: Literal, type: VkType, from: Provenance): void {
    // Some bindings take a list of one as that one.
    if (literal.type === 'ObjectExpression')
      this.objectGiven(literal, type.kind === 'list' ? type.of : type, from.origin);
    else if (type.kind === 'dictionary' || type.kind === 'map') return;
    else if (type.kind === 'list') {
      for (const element of literal.elements) {
        if (element === null) continue;
        if (element.type === 'SpreadElement') this.expect(element.argument, type, from);
        else this.expect(element, type.of, elementOf(from));
      }
    } else if (type.kind === 'record') {
      for (let i = 0; i < literal.elements.length; i++) {
        const element = literal.elements[i];
        if (element?.type === 'SpreadElement') break;
        const member = element ? type.members.get(String(i)) : undefined;
        if (member !== undefined) this.expect(element!, member, declared(nameOf(member), from.origin));
      }
    } else {
      // Some bindings take a nested struct as an array of one.
      for (const element of literal.elements) {
        if (element !== null && element.type !== 'SpreadElement') this.expect(element, type, from);
      }
    }
  }

  /** `new Int32Array([a, b])`, `new Set([a, b])`, `new Map([[key, a]])`. */
  #construction({ callee, arguments: args }: TSESTree.NewExpression, type: VkType, from: Provenance): void {
    const [argument] = args;
    if (argument === undefined) return;
    if (type.kind === 'list') {
      if (isIntegerArray(callee) || isGlobal(callee, 'Set', this.#evaluator.variables))
        this.expect(argument, type, from);
    } else if (
      type.kind === 'map' &&
      isGlobal(callee, 'Map', this.#evaluator.variables) &&
      argument.type === 'ArrayExpression'
    ) {
      for (const entry of argument.elements) {
        const [key, value] = entry?.type === 'ArrayExpression' ? entry.elements : [];
        if (!key || !value || key.type === 'SpreadElement' || value.type === 'SpreadElement') continue;
        if (type.key !== undefined) this.expect(key, type.key, declared(nameOf(type.key), from.origin));
        if (type.of !== undefined) this.expect(value, type.of, from);
      }
    }
  }

  /** What a call makes a list of. False where it makes none. */
  #listCall(node: TSESTree.CallExpression, type: VkType & { kind: 'list' }, from: Provenance): boolean {
    const made = listMadeBy(node, this.#evaluator);
    if (made === undefined) return false;
    const { lists = [], elements = [], maker, listMaker, filtered } = made;
    const { functions } = this.#evaluator;
    for (const each of lists) this.expect(each, type, from);
    for (const each of elements) this.expect(each, type.of, elementOf(from));
    for (const each of maker ? functions.resultsOf(maker) : []) this.expect(each, type.of, elementOf(from));
    for (const each of listMaker ? functions.resultsOf(listMaker) : []) this.expect(each, type, from);
    for (const each of filtered?.elements ?? []) {
      // A 0 is left out.
      if (each === null || each.type === 'SpreadElement' || mayBeZero(this.#evaluator.evaluate(each))) continue;
      this.expect(each, type.of, elementOf(from));
    }
    return true;
  }

  /** Takes down what is not written where a struct or a list is expected. */
  unwrittenAt(node: TSESTree.Expression, type: VkType, origin: NameOrigin, sight: Sight = WHOLE): void {
    const inner = type.kind === 'list' ? type.of : type;
    // What Vulkan fills in begins with nothing.
    const isFollowed =
      inner.kind === 'struct'
        ? !inner.struct.returnedOnly
        : type.kind === 'list' && (inner.kind === 'slot' || inner.kind === 'name');
    if (!isFollowed) return;
    const expression = withoutTypes(node);
    // An object that a list or an object with a name has may be changed by that.
    if (inner.kind === 'struct' && this.slots.isWithinShared) return;
    if (CALLS.has(expression.type) || isPlace(expression))
      this.unwritten.push({ node: expression, type, origin, sight });
  }

  /**
   * Takes an object of the author's as what structs are built from: its members but some are values of these.
   *
   * @param others - the structs beside the first, which may take something else for a member of the same name
   */
  membersGiven(
    literal: TSESTree.ObjectExpression,
    struct: StructType,
    origin: NameOrigin,
    sight: Sight = WHOLE,
    others: Iterable<StructType> = [],
  ): void {
    if (this.read.has(literal)) return;
    this.read.add(literal);
    // A method may know its members by `this`.
    if (!literal.properties.every((each) => each.type === 'SpreadElement' || isPlain(each))) return;
    const read = (): void => {
      this.#membersGiven(literal, struct, origin, sight, others);
    };
    // One of several is looked for where it comes in.
    if (sight.isOneOfSeveral) this.slots.readByAll(sight.places, literal, struct.name, read);
    else read();
  }

  #membersGiven(
    literal: TSESTree.ObjectExpression,
    struct: StructType,
    origin: NameOrigin,
    sight: Sight,
    others: Iterable<StructType>,
  ): void {
    const { replaced, loose, without, isTested, isOneOfSeveral, reworked } = sight;
    const isOnly = [...others].length === 0;
    const names = namesIn(literal);
    const spread = this.#spreadIn(literal);
    for (const [index, property] of literal.properties.entries()) {
      if (property.type === 'SpreadElement') {
        const inside = seenBehind(seenInSpread(sight, literal, property), namesFrom(spread, index, NO_NAMES));
        for (const each of [struct, ...others])
          this.unwrittenAt(property.argument, { kind: 'struct', struct: each }, origin, inside);
        continue;
      }
      const name = names[index];
      if (name === undefined || isGivenAgain(names, index) || without.has(name) || replaced.has(name)) continue;
      if (isFrom(spread, index, name)) continue;
      const own = origin.dialect.memberName(name);
      if (!isAlikeIn(own, struct, others)) continue;
      const value = property.value as TSESTree.Expression;
      const slot = struct.member(own)?.slot;
      // What is no good behind a test may be another object's than the one that is there then.
      const isReworked = isOneOfSeveral && (isTested || reworked === 'all' || reworked.has(name));
      // Bits of the one struct are bits of the other as well, in numbers: that may be an object for that.
      if (isOneOfSeveral && isTested && slot?.kind === 'flags') continue;
      if (isReworked && !(slot && isOfType(this.#evaluator.evaluate(value), slot))) continue;
      const isLoose = loose === 'all' || loose.has(name) || hasSpreadBehind(literal, index);
      const type = isLoose ? slot : undefined;
      // What is no value at all may only keep a place for what is given behind it.
      if (type !== undefined && !mayBeMeant(this.#evaluator.evaluate(value), type)) continue;
      this.memberGiven({ name, value, use: 'value' }, struct, origin);
      const isFor = isOneOfSeveral && !isReworked && !isLoose && isOnly;
      if (isFor && slot !== undefined) this.slots.serve(value, slot, [destinationOf(value, struct, own)]);
    }
  }

  /** Takes an expression as what a member of such an object is given. */
  memberGiven({ name, value, use }: MemberGiven, struct: StructType, origin: NameOrigin): void {
    const member = struct.member(origin.dialect.memberName(name));
    const type = member && typeOfMember(member);
    if (type?.kind === 'slot') this.slots.add(value, type.slot, use, declared(name, origin));
    else if (type !== undefined) this.expect(value, type, declared(name, origin));
  }

  /** Takes an object literal as a struct, or as an object of a type of the author's with Vulkan types in it. */
  objectGiven(literal: TSESTree.ObjectExpression, type: VkType, origin: NameOrigin): void {
    if (type.kind === 'struct') {
      if (this.structLiteral(literal, type.struct, origin)) {
        this.structs.push({ struct: type.struct, node: literal, origin, start: [literal] });
      }
    } else if (type.kind === 'record' || type.kind === 'dictionary') {
      if (this.read.has(literal)) return;
      this.read.add(literal);
      for (const property of literal.properties) {
        if (property.type !== 'Property') {
          if (type.kind === 'dictionary') this.expect(property.argument, type, declared(nameOf(type), origin));
          continue;
        }
        const name = propertyName(property);
        const member = type.kind === 'dictionary' ? type.of : name === undefined ? undefined : type.members.get(name);
        if (member === undefined) continue;
        const own = type.kind === 'record' && name !== undefined ? memberText(type, name) : name;
        this.expect(property.value, member, declared(own ?? nameOf(member), origin));
      }
    }
  }

  /** The members of a struct in an object literal. False when the literal was read before. */
  structLiteral(
    literal: TSESTree.ObjectExpression,
    struct: StructType,
    origin: NameOrigin,
    replaced: ReadonlySet<string> = NO_NAMES,
  ): boolean {
    if (this.read.has(literal)) return false;
    this.read.add(literal);
    const names: string[] = [];
    const values: (TSESTree.Expression | undefined)[] = [];
    this.given.set(literal, { struct, names, values });
    const written = namesIn(literal);
    const spread = this.#spreadIn(literal);
    for (let i = 0; i < literal.properties.length; i++) {
      const property = literal.properties[i]!;
      if (property.type === 'SpreadElement') {
        const later = namesFrom(spread, i, replaced);
        const sight = seenInSpread(seenBehind(WHOLE, later), literal, property);
        const copied = this.#evaluator.tables.copiedFrom(property.argument);
        this.copied(property.argument, struct, origin, namesAfter(literal, i, later), sight);
        if (copied !== undefined) this.#spreads.push({ literal: copied, spread: property, struct, origin, sight });
        const given = copied && this.given.get(copied);
        for (const [index, own] of given?.names.entries() ?? []) {
          if (names.includes(own)) continue;
          names.push(own);
          values.push(given?.values[index]);
        }
        continue;
      }
      const name = written[i];
      // What a later property gives again is never seen by Vulkan.
      if (name === undefined || replaced.has(name) || isGivenAgain(written, i)) continue;
      if (isFrom(spread, i, name)) continue;
      const own = origin.dialect.memberName(name);
      names.push(own);
      values.push(property.kind === 'init' ? (property.value as TSESTree.Expression) : undefined);
      const member = struct.member(own);
      const said = origin.dialect.memberStruct?.(name);
      const meant = said === undefined ? undefined : structOf(said);
      const type: VkType | undefined = meant ? { kind: 'struct', struct: meant } : member && typeOfMember(member);
      if (type !== undefined)
        this.expect(property.value, type, { owner: { kind: 'member', struct, member: member! }, origin });
    }
    return true;
  }

  /** The members that structs have from objects which are spread in structs of several types. */
  spreadSlots(): readonly SpreadSlot[] {
    return this.#spreads.flatMap((each) =>
      this.slots.joins.isOfSeveral(each.literal) ? [...this.#slotsSpread(each)] : [],
    );
  }

  *#slotsSpread({ literal, spread, struct, origin, sight }: Spread): Iterable<SpreadSlot> {
    const { replaced, loose } = sight;
    if (loose === 'all') return;
    const names = namesIn(literal);
    for (const [index, property] of literal.properties.entries()) {
      const name = names[index];
      if (property.type !== 'Property' || !isPlain(property) || name === undefined) continue;
      if (isGivenAgain(names, index) || hasSpreadBehind(literal, index)) continue;
      if (replaced.has(name) || loose.has(name)) continue;
      const member = struct.member(origin.dialect.memberName(name));
      if (member?.slot === undefined || typeOfMember(member)?.kind !== 'slot') continue;
      const owner = { kind: 'member', struct, member } as const;
      const slot = this.slots.spreadBy({ property, spread, owner, origin }, member.slot);
      if (slot !== undefined) yield slot;
    }
  }

  /** The members that an object certainly gets from what is spread in it, each by the last that gives it. */
  #spreadIn({ properties }: TSESTree.ObjectExpression): SpreadNames {
    let found: Map<string, number> | undefined;
    // Before the first nothing is given.
    for (let index = 1; index < properties.length; index++) {
      const property = properties[index]!;
      if (property.type !== 'SpreadElement') continue;
      found ??= new Map<string, number>();
      for (const name of this.namesGivenBy(property.argument)) found.set(name, index);
    }
    return found ?? NOT_SPREAD;
  }

  /** The members that something certainly has which is spread in an object, or assigned to one. */
  namesGivenBy(given: TSESTree.Expression, depth = 0): ReadonlySet<string> {
    const [first, ...others] = branchesOf(given).map((each) => this.#namesIn(each, depth));
    return others.length === 0
      ? first!
      : new Set([...first!].filter((name) => others.every((names) => names.has(name))));
  }

  /** The same of what is no choice: whatever its members are changed to, it has them. */
  #namesIn(expression: TSESTree.Expression, depth: number): ReadonlySet<string> {
    const { variables, functions, tables } = this.#evaluator;
    const literal = tables.copiedFrom(expression);
    if (literal !== undefined) return namesAfter(literal, -1, NO_NAMES);
    if (depth > DEPTH) return NO_NAMES;
    if (expression.type === 'Identifier') {
      const variable = variables.of(expression);
      const start = variable && variables.initializerOf(variable);
      return start === undefined ? NO_NAMES : this.namesGivenBy(start, depth + 1);
    }
    const callee = expression.type === 'CallExpression' ? functions.calledBy(expression) : undefined;
    if (callee === undefined || callee.async || callee.generator) return NO_NAMES;
    const [first, ...others] = functions.resultsOf(callee).map((result) => this.namesGivenBy(result, depth + 1));
    return new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))));
  }

  /** The members of a struct in an object that it is made of, or that is spread in its own: it may be one of several. */
  copied(
    node: TSESTree.Expression,
    struct: StructType,
    origin: NameOrigin,
    replaced: ReadonlySet<string>,
    sight: Sight,
  ): void {
    const expression = withoutTypes(node);
    if (expression.type === 'ConditionalExpression') {
      this.copied(expression.consequent, struct, origin, replaced, sight);
      this.copied(expression.alternate, struct, origin, replaced, sight);
    } else if (expression.type === 'LogicalExpression') {
      this.copied(expression.right, struct, origin, replaced, sight);
      if (expression.operator !== '&&') this.copied(expression.left, struct, origin, replaced, sight);
    } else {
      const literal = this.#evaluator.tables.literalBehind(expression);
      if (literal === undefined) this.unwrittenAt(expression, { kind: 'struct', struct }, origin, sight);
      if (literal?.type !== 'ObjectExpression') return;
      this.slots.readBy(expression, literal, struct.name, () => {
        this.structLiteral(literal, struct, origin, replaced);
      });
    }
  }
}

/** The member of a struct for which an object gives a value. */
function destinationOf(node: TSESTree.Expression, struct: StructType, name: string): Destination {
  return { owner: { kind: 'member', struct, member: struct.member(name)! }, node };
}

/** Names of members, and where in an object what gives them is spread. */
type SpreadNames = ReadonlyMap<string, number>;

const NOT_SPREAD: SpreadNames = new Map();

/** Whether a member is given again by what is spread behind a place in an object. */
function isFrom(spread: SpreadNames, index: number, name: string): boolean {
  return (spread.get(name) ?? -1) > index;
}

/** The members that are given so, and those that are replaced anyway. */
function namesFrom(spread: SpreadNames, index: number, replaced: ReadonlySet<string>): ReadonlySet<string> {
  if (spread.size === 0) return replaced;
  return new Set([...replaced, ...Array.from(spread).flatMap(([name, at]) => (at > index ? name : []))]);
}

/** Whether the members of that name of some structs are of one type, as far as there are several. */
export function isAlikeIn(name: string, struct: StructType, others: Iterable<StructType>): boolean {
  const own = struct.member(name);
  for (const other of others) {
    const member = other.member(name);
    if (member !== undefined && (member.slot?.constants !== own?.slot?.constants || member.typeName !== own?.typeName))
      return false;
  }
  return true;
}

/** By so many names and functions an object is followed to where its members are written. */
const DEPTH = 4;

/** What may give a list or an object when it is called. */
const CALLS: ReadonlySet<string> = new Set(['AwaitExpression', 'CallExpression']);

function mayBeZero(value: Value): boolean {
  let isZero = false;
  forEachLeaf(value, (leaf) => {
    const exact = leaf.kind === 'number' || leaf.kind === 'constant' ? exactOf(leaf) : undefined;
    if (exact !== undefined && Number(exact) === 0) isZero = true;
  });
  return isZero;
}

/** `VkPresentInfoKHR::pResults`: what stands there before the call says nothing. */
export function isWrittenByVulkan(type: VkType, { pointer, isConst }: Member): boolean {
  if (pointer === 0 || isConst) return false;
  return type.kind === 'slot' || (type.kind === 'list' && type.of.kind === 'slot');
}

/**
 * Whether all that a struct extends is given to Vulkan, and so is what its pointers lead to, but for results: a list that
 * vk.xml does not call const, `VkImageCompressionControlEXT::pFixedRateFlags`, is read all the same.
 */
function isOfInput({ structExtends, returnedOnly }: StructType): boolean {
  return (
    !returnedOnly && structExtends.length > 0 && structExtends.every((name) => structOf(name)?.returnedOnly === false)
  );
}
