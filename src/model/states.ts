import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName, type FileNames } from '../bindings/names.js';
import { structOf, type Member, type StructType } from '../registry/index.js';
import type { Evaluator } from './evaluate.js';
import type { Fields } from './fields.js';
import { reachingWrites, type Write } from './flow.js';
import type { KnownTypes } from './known-types.js';
import { ABSENT, combined, UNKNOWN, type Known } from './known.js';
import { Builds } from './states/builds.js';
import type { Changes } from './states/changes.js';
import { DisturbancesOfFile } from './states/disturbances.js';
import { isAfter, Lives, type Life } from './states/lives.js';
import { ReceivedStructs } from './states/received.js';
import { CallState, PartState, StructState, type Held } from './states/state.js';
import { contains, functionAround, propertyName, withoutTypes } from './syntax.js';
import { typeOfMember, type Call, type ReceivedStruct, type Struct, type StructBuild, type VkType } from './types.js';
import { hasForeignConstant, knownOf } from './value.js';

/** What a member or parameter takes: of plain numbers, strings and handles only whether it is an array of them. */
type Expected = VkType | { readonly kind: 'plainList' } | undefined;

/** What so many writes make of a member is not followed. */
const MANY_STEPS = 32;

const PLAIN_LIST: Expected = { kind: 'plainList' };
const NOTHING_KNOWN: Held = { known: UNKNOWN, node: undefined };

function expectedIn(member: Member): Expected {
  const type = typeOfMember(member);
  if (type !== undefined) return type;
  const [length] = member.len;
  const isList =
    member.array.length > 0 || (member.pointer > 0 && length !== undefined && length !== 'null-terminated');
  return isList ? PLAIN_LIST : undefined;
}

/** The same for a member of a struct, whose pNext takes structs of any type. */
function expectedOf(member: Member, struct: StructType): Expected {
  return member.name === 'pNext' ? { kind: 'struct', struct } : expectedIn(member);
}

/** One moment in the life of a struct: where it is handed on as a whole, or the end of the code that builds it. */
export interface Moment {
  readonly build: Struct;
  /** The node at which the state is asked for. */
  readonly at: TSESTree.Node;
}

/** What is known of a file, of which its states are made. */
export interface FileParts {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
  readonly fields: Fields;
  readonly types: KnownTypes;
  readonly structs: readonly StructBuild[];
  readonly calls: readonly Call[];
}

/** What the structs and calls of one file are known to hold, at which moment. */
export class States {
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #receivedStructs: ReceivedStructs;
  #received: readonly ReceivedStruct[] | undefined;
  #ends: Set<TSESTree.Node> | undefined;
  readonly #moments = new Map<Struct, readonly Moment[]>();
  /** What compound assignments leave, and those that are being computed. */
  readonly #changes = new Map<TSESTree.Node, Held>();
  readonly #changing = new Set<TSESTree.Node>();

  constructor(file: FileParts, evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#receivedStructs = new ReceivedStructs(file, evaluator);
    this.#builds = new Builds(evaluator, file.structs, file.calls, this.#receivedStructs);
    const disturbances = new DisturbancesOfFile(file.sourceCode, file.names, evaluator.variables);
    this.#lives = new Lives(evaluator, file.types, this.#builds, disturbances);
  }

  /** The structs that the functions of the file have in common with others, and write to. */
  get received(): readonly ReceivedStruct[] {
    this.#received ??= this.#receivedStructs.written((variable) => {
      const held = this.#evaluator.variables.initializerOf(variable);
      return held !== undefined && this.#builds.at(withoutTypes(held)) !== undefined;
    });
    return this.#received;
  }

  /** A struct that others come to hold as well, as the functions have it that write to it. */
  shared(build: StructBuild): readonly ReceivedStruct[] {
    const life = this.#lives.of(build);
    if (life === undefined || (life.escape === undefined && life.blurred.size === 0)) return [];
    const variable = this.#evaluator.variables.givenTo(build.node);
    const shared = variable === undefined ? [] : this.#receivedStructs.writtenIn(variable);
    for (const { end } of shared) this.#endsOfReceived().add(end);
    return shared;
  }

  #endsOfReceived(): Set<TSESTree.Node> {
    this.#ends ??= new Set(this.received.map(({ end }) => end));
    return this.#ends;
  }

  /** The moments at which a struct is worth judging: what it is part of is used as a whole. */
  momentsOf(build: Struct): readonly Moment[] {
    let moments = this.#moments.get(build);
    if (moments === undefined) {
      // What is part of itself is used where it is put.
      this.#moments.set(build, []);
      moments = this.#findMoments(build);
      this.#moments.set(build, moments);
    }
    return moments;
  }

  #findMoments(build: Struct): readonly Moment[] {
    // What is inside of a result is written by the implementation.
    const whole = this.#builds.around(build.node);
    if (whole?.struct.returnedOnly === true) return [];
    const life = this.#lives.of(build);
    if (build.isReceived === true) return life === undefined ? [] : this.#momentsOfReceived(build, life);
    if (life === undefined) {
      // One that is changed where it has been put is a part of the other struct from then on.
      if (!this.#lives.isHandedOn(build.node) || this.#lives.isChangedInPlace(build.node)) return [];
      const isShared = whole?.isReceived === true;
      const places = isShared ? this.#usesOfWhole(build.node) : this.#usesInList(build.node);
      return [...new Set(places)].map((at) => ({ build, at }));
    }
    const { uses, escape } = life;
    const before = uses.filter((use) => !isAfter(use, escape, build));
    if (before.length > 0) {
      const places = new Set(before.flatMap((use) => this.#usesOfWhole(use)));
      return [...places].filter((at) => !isAfter(at, escape, build)).map((at) => ({ build, at }));
    }
    return escape === undefined && uses.length === 0 ? [{ build, at: blockAround(build.node) }] : [];
  }

  /** Where a received struct is handed on, and where its function has it no more. */
  #momentsOfReceived(build: ReceivedStruct, { uses }: Life): readonly Moment[] {
    const places = new Set(uses.filter((use) => this.#lives.isHandedOn(use)).flatMap((use) => this.#usesOfWhole(use)));
    return [...places, build.end].map((at) => ({ build, at }));
  }

  /** Where what a struct stands in is used, if that is a list with a name; else the place itself. */
  #usesInList(node: TSESTree.Node): readonly TSESTree.Node[] {
    return this.#builds.usesOfList(node)?.flatMap((use) => this.#usesOfWhole(use)) ?? [node];
  }

  /** Where a struct is used that another is put into; where that happens if it is not known. */
  #usesOfWhole(use: TSESTree.Node): readonly TSESTree.Node[] {
    const whole = this.#builds.around(use);
    if (whole === undefined) return this.#usesInList(use);
    const home = functionAround(use);
    const places = this.momentsOf(whole)
      .map(({ at }) => at)
      .filter((at) => (isBehind(at, use) || contains(at, use)) && functionAround(at) === home);
    return places.length === 0 ? [use] : places;
  }

  /** A struct as it is at a moment. */
  stateOf({ build, at }: Moment): StructState {
    return new StructState(this, build, at, this.#isLeftOpen(build, at));
  }

  #isLeftOpen(build: Struct, at: TSESTree.Node): boolean {
    // Whoever holds a received struct, too, goes on with it, and with what has been put into it.
    return this.#builds.isLeftOpen(at) || this.#endsOfReceived().has(at) || this.#builds.isExported(build);
  }

  /** A call with its arguments. */
  callState(call: Call): CallState {
    return new CallState(this, call);
  }

  /** What is known of an expression of a Vulkan type at a moment. */
  known(node: TSESTree.Expression, type: Expected, at: TSESTree.Node): Known {
    if (type === undefined) return this.#plain(node);
    switch (type.kind) {
      case 'plainList':
        return this.#list(node, undefined, at) ?? this.#plain(node);
      case 'slot': {
        const known = knownOf(this.#evaluator.evaluate(node), type.slot.width);
        // `format: undefined` leaves a member out.
        return known.kind === 'null' ? ABSENT : known;
      }
      case 'struct':
        return this.#struct(node, at) ?? this.#oneOf(node, type, at) ?? this.#plain(node);
      case 'list':
        return this.#list(node, type.of, at) ?? this.#plain(node);
      case 'record':
      case 'dictionary':
      case 'map':
        return UNKNOWN;
    }
  }

  /** What is known of an argument; what `{ $: 0 }` refers to is an array of one. */
  argument(node: TSESTree.Expression, param: Member, at: TSESTree.Node): Known {
    const type = expectedIn(param);
    const [only, ...more] = param.pointer > 0 && node.type === 'ObjectExpression' ? node.properties : [];
    if (only?.type === 'Property' && only.kind === 'init' && more.length === 0 && propertyName(only) === '$') {
      return { kind: 'list', items: [this.known(only.value as TSESTree.Expression, typeOfMember(param), at)] };
    }
    return this.known(node, type, at);
  }

  /** The structs inside of one that are written to on their own, as they are at a moment. */
  partsOf({ build, at }: Moment): readonly PartState[] {
    const life = this.#lives.of(build);
    if (life === undefined || life.parts.size === 0 || isAfter(at, life.escape, build)) return [];
    return [...life.parts].flatMap(([name, changes]) => {
      const part = this.#part(build, [], build.struct.member(name), changes, at);
      return part === undefined ? [] : [part, ...this.#partsIn(part)];
    });
  }

  #partsIn(whole: PartState): readonly PartState[] {
    return [...whole.changes.parts].flatMap(([name, changes]) => {
      const part = this.#part(whole.build, whole.path, whole.type.member(name), changes, whole.at);
      return part === undefined ? [] : [part, ...this.#partsIn(part)];
    });
  }

  #part(
    build: Struct,
    path: readonly Member[],
    member: Member | undefined,
    changes: Changes,
    at: TSESTree.Node,
  ): PartState | undefined {
    const type = member && structOf(member.typeName);
    return type && new PartState(this, build, [...path, member], type, changes, at, this.#isLeftOpen(build, at));
  }

  /** What a member of a struct holds at a moment. */
  member(build: Struct, member: Member, at: TSESTree.Node): Held {
    const { name } = member;
    const type = expectedOf(member, build.struct);
    const life = this.#lives.of(build);
    const start = this.#starting(build, name, type, at);
    if (life === undefined) {
      // An object that is kept where it is not followed may have been changed.
      return this.#lives.isHandedOn(build.node) ? start : { known: UNKNOWN, node: start.node };
    }
    if (life.blurred.has(name) || isAfter(at, life.escape, build)) return { known: UNKNOWN, node: start.node };
    const changes = life.parts.get(name);
    const part = changes && this.#part(build, [], member, changes, at);
    if (part !== undefined) return { known: { kind: 'struct', struct: part }, node: start.node };
    const writes = life.writes.get(name);
    if (writes === undefined && life.ends.length === 0) return start;
    return this.#reached(build, life, writes ?? [], at, (write) => {
      if (write === undefined) return start;
      const operator = write.operator === '=' ? undefined : COMPOUND.get(write.operator);
      return operator === undefined ? this.#assigned(write, type, at) : this.#changed(build, member, write, operator);
    });
  }

  /** What a member holds after `info.usage |= A`. */
  #changed(build: Struct, member: Member, { node, value }: Write, operator: string): Held {
    let held = this.#changes.get(node);
    if (held === undefined) {
      const width = member.slot?.width;
      // In a loop it goes on from what it has left itself.
      const isEndless =
        this.#changing.has(node) || (this.#lives.of(build)?.writes.get(member.name)?.length ?? 0) > MANY_STEPS;
      if (width === undefined || value === undefined || isEndless) return { known: UNKNOWN, node: value ?? node };
      this.#changing.add(node);
      const before = this.member(build, member, node);
      // What a constant of another enum comes to is no matter of its number.
      const isForeign = [before.node, value].some((each) => each !== undefined && this.#isForeign(each, member));
      const known = isForeign
        ? UNKNOWN
        : combined(operator, before.known, this.known(value, typeOfMember(member), node), width);
      this.#changing.delete(node);
      held = { known, node: value, inSteps: true };
      this.#changes.set(node, held);
    }
    return held;
  }

  #isForeign(node: TSESTree.Node, { slot }: Member): boolean {
    return slot?.constants !== undefined && hasForeignConstant(this.#evaluator.evaluate(node), slot.constants);
  }

  /**
   * What a member of a struct holds before and after `info.usage |= A`, where that is the last that is done to it and
   * nobody else gets at the struct; undefined for any other expression.
   */
  changeBy(assignment: TSESTree.Node): { readonly before: Known; readonly after: Known } | undefined {
    if (assignment.type !== 'AssignmentExpression' || assignment.left.type !== 'MemberExpression') return undefined;
    const { left, right } = assignment;
    const operator = COMPOUND.get(assignment.operator);
    const build = this.#builds.heldBy(left.object);
    const name = memberName(left);
    const member = name === undefined ? undefined : build?.struct.member(build.origin.dialect.memberName(name));
    if (operator === undefined || build === undefined || member === undefined) return undefined;
    const life = this.#lives.of(build);
    const last = life?.writes.get(member.name)?.at(-1);
    if (last?.node !== assignment || life?.escape !== undefined || this.#builds.isExported(build)) return undefined;
    const write: Write = { node: assignment, value: right, operator: assignment.operator };
    return {
      before: this.member(build, member, assignment).known,
      after: this.#changed(build, member, write, operator).known,
    };
  }

  /**
   * The struct whose member an expression gives a value that may not be its last: the member is changed again before the
   * struct is used, or others hold the struct, and the file changes the member of such a one elsewhere. Undefined for a
   * value that is.
   */
  changedAfter(expression: TSESTree.Node, member: Member): Struct | undefined {
    const given = this.#builds.givenAt(expression);
    if (given === undefined) return undefined;
    const { struct, path, write } = given;
    if (this.#lives.isChangedInPlace(struct.node)) return struct;
    const life = this.#lives.of(struct);
    const isShared = life === undefined || life.escape !== undefined || struct.isReceived === true;
    if (isShared && this.isChangedElsewhere(struct, member.name)) return struct;
    let changes: Changes | undefined = life;
    for (const name of path) changes = changes?.parts.get(struct.origin.dialect.memberName(name ?? ''));
    if (life === undefined || changes === undefined) return undefined;
    const writes = changes.writes.get(member.name) ?? [];
    if (changes.blurred.has(member.name) || writes.length > MANY_STEPS) return struct;
    const isOverwritten = writes.some(
      ({ node }) =>
        write === undefined ||
        (node !== write && reachingWrites(node, writes, life.boundary).writes.some((one) => one.write.node === write)),
    );
    return isOverwritten ? struct : undefined;
  }

  /**
   * Whether a struct is used as it is while a member holds what an expression gives it; undefined where the expression is
   * not all that is given to a member of a struct.
   */
  isUsedWith(expression: TSESTree.Node, member: Member): boolean | undefined {
    const given = this.#builds.givenAt(expression);
    if (given === undefined || given.path.length > 0) return undefined;
    if (this.#lives.of(given.struct)?.uses.some((use) => this.#lives.isChangedInPlace(use)) === true) return false;
    return this.momentsOf(given.struct).some((moment) => {
      const state = this.stateOf(moment);
      return (
        !state.isLeftOpen && state.nodeOf(member.name) === expression && state.member(member.name).kind !== 'unknown'
      );
    });
  }

  /** Whether a struct of the chain holds a value in place of the one that an expression gives a member. */
  isReplaced(expression: TSESTree.Node, { replacedBy }: Member): boolean {
    const struct = replacedBy.length === 0 ? undefined : this.#builds.givenAt(expression)?.struct;
    if (struct === undefined) return false;
    return this.momentsOf(struct).some((moment) =>
      this.stateOf(moment).chain.some(({ type }) => replacedBy.includes(type.name)),
    );
  }

  /** Whether the file changes a member of a struct that may be another name of one. */
  isChangedElsewhere(struct: Struct, name: string): boolean {
    return this.received.some(
      (other) =>
        other !== struct &&
        other.struct === struct.struct &&
        this.isWritten(other, name) &&
        this.#builds.heldBy(other.node) !== struct,
    );
  }

  /** What a member of a struct inside of another holds: given with a whole that it is in, or on its own. */
  memberOfPart({ build, path, type, changes, at }: PartState, member: Member): Held {
    const life = this.#lives.of(build);
    if (life === undefined || changes.blurred.has(member.name)) return NOTHING_KNOWN;
    const inside = changes.parts.get(member.name);
    const part = inside && this.#part(build, path, member, inside, at);
    if (part !== undefined) return { known: { kind: 'struct', struct: part }, node: undefined };
    const steps = [...path, member];
    // Which step each write gives: `info.area = a` the first, `info.area.offset = b` the second.
    const given = new Map<Write, number>();
    let into: Changes | undefined = life;
    for (let i = 0; i < steps.length && into !== undefined; i++) {
      const { name } = steps[i]!;
      for (const write of into.writes.get(name) ?? []) given.set(write, i);
      into = into.parts.get(name);
    }
    return this.#reached(build, life, [...given.keys()], at, (write) => {
      const index = write === undefined ? 0 : given.get(write)!;
      const step = steps[index]!;
      const expected = step === member ? expectedOf(member, type) : expectedIn(step);
      const held =
        write === undefined ? this.#starting(build, step.name, expected, at) : this.#assigned(write, expected, at);
      return insideOf(held, steps, index);
    });
  }

  /** What the writes that reach a moment have left; without a write for what the struct began with. */
  #reached(
    build: Struct,
    life: Life,
    writes: readonly Write[],
    at: TSESTree.Node,
    left: (write: Write | undefined) => Held,
  ): Held {
    const reaching = writesReaching(build, life, writes, at);
    if (reaching === undefined) return { known: UNKNOWN, node: left(undefined).node };
    const found = reaching.map(left);
    const [only] = found;
    if (only === undefined) return NOTHING_KNOWN;
    if (found.length === 1) return only;
    const inSteps = found.some((each) => each.inSteps === true);
    return { known: { kind: 'choice', of: found.map((each) => each.known) }, node: only.node, inSteps };
  }

  /**
   * The expressions that can have given a member its value at a moment: none where it is not written, undefined where
   * they are not all known.
   */
  given(build: Struct, name: string, at: TSESTree.Node): readonly TSESTree.Expression[] | undefined {
    const start = startOf(build, name);
    const started = start === 'unknown' ? undefined : start === 'absent' ? [] : [start];
    const life = this.#lives.of(build);
    if (life === undefined) return this.#lives.isHandedOn(build.node) ? started : undefined;
    if (life.blurred.has(name) || life.parts.has(name) || isAfter(at, life.escape, build)) return undefined;
    const writes = life.writes.get(name);
    if (writes === undefined && life.ends.length === 0) return started;
    const reaching = writesReaching(build, life, writes ?? [], at);
    if (reaching === undefined) return undefined;
    const found: TSESTree.Expression[] = [];
    for (const write of reaching) {
      if (write === undefined) {
        if (started === undefined) return undefined;
        found.push(...started);
      } else if (write.value === undefined || write.operator !== '=') return undefined;
      else found.push(write.value);
    }
    return found;
  }

  #assigned(write: Write, type: Expected, at: TSESTree.Node): Held {
    return write.value === undefined || write.operator !== '='
      ? { known: UNKNOWN, node: write.node }
      : { known: this.known(write.value, type, at), node: write.value };
  }

  /** What the object literal gives a member. */
  #starting(build: Struct, name: string, type: Expected, at: TSESTree.Node): Held {
    const start = startOf(build, name);
    if (start === 'absent') return { known: ABSENT, node: undefined };
    return start === 'unknown' ? NOTHING_KNOWN : { known: this.known(start, type, at), node: start };
  }

  /** The struct that an expression builds or names. */
  buildBehind(node: TSESTree.Expression): Struct | undefined {
    return this.#builds.behind(node);
  }

  /** Whether the code that has a struct writes one of its members. */
  isWritten(build: Struct, name: string): boolean {
    const life = this.#lives.of(build);
    return life === undefined || life.writes.has(name) || life.blurred.has(name);
  }

  /** The struct that a member expression reaches into. */
  holderOf(member: TSESTree.MemberExpression): Struct | undefined {
    return this.#builds.holderOf(member)?.struct;
  }

  #plain(node: TSESTree.Expression): Known {
    return knownOf(this.#evaluator.evaluate(node));
  }

  #struct(node: TSESTree.Expression, at: TSESTree.Node): Known | undefined {
    const build = this.#builds.behind(node);
    return build === undefined ? undefined : { kind: 'struct', struct: this.stateOf({ build, at }) };
  }

  /** `enabled ? new VkX() : null`: one struct or another. */
  #oneOf(node: TSESTree.Expression, type: VkType, at: TSESTree.Node): Known | undefined {
    const expression = withoutTypes(node);
    if (expression.type === 'ConditionalExpression') {
      const { consequent, alternate } = expression;
      return { kind: 'choice', of: [this.known(consequent, type, at), this.known(alternate, type, at)] };
    }
    if (expression.type !== 'LogicalExpression') return undefined;
    const left = expression.operator === '&&' ? UNKNOWN : this.known(expression.left, type, at);
    return { kind: 'choice', of: [left, this.known(expression.right, type, at)] };
  }

  #list(node: TSESTree.Expression, of: VkType | undefined, at: TSESTree.Node): Known | undefined {
    let expression = withoutTypes(node);
    if (expression.type === 'NewExpression') {
      const [argument] = expression.arguments;
      if (argument === undefined || argument.type === 'SpreadElement') return undefined;
      if (of === undefined && !isTypedArray(expression.callee)) return undefined;
      expression = withoutTypes(argument);
    }
    const literal = this.#evaluator.literalBehind(expression);
    if (literal?.type !== 'ArrayExpression') {
      // Bindings take one struct where an array of one is meant.
      const single = this.#struct(expression, at);
      return single && { kind: 'list', items: [single] };
    }
    const items: Known[] = [];
    for (const element of literal.elements) {
      if (element === null || element.type === 'SpreadElement') return undefined;
      items.push(this.known(element, of, at));
    }
    return { kind: 'list', items };
  }
}

/**
 * The writes that can have given a member its value at a moment, undefined for what the struct begins with. Nothing
 * where they are not all known.
 */
function writesReaching(
  build: Struct,
  { ends, boundary }: Life,
  writes: readonly Write[],
  at: TSESTree.Node,
): readonly (Write | undefined)[] | undefined {
  const declaration: Write = { node: build.node, value: undefined, operator: 'declare' };
  const reaching = reachingWrites(at, inOrder([declaration, ...writes, ...ends]), boundary);
  if (!reaching.complete || reaching.writes.some(({ write }) => ends.includes(write))) return undefined;
  return reaching.writes.map(({ write }) => (write === declaration ? undefined : write));
}

/** Assignments that go on from what a member holds, and the operators that they compute with. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['|=', '|'],
  ['&=', '&'],
  ['^=', '^'],
  ['+=', '+'],
]);

function inOrder(writes: readonly Write[]): readonly Write[] {
  return [...writes].sort((one, other) => one.node.range[0] - other.node.range[0]);
}

/** What stands at the end of some steps, of which the one at `index` is held. */
function insideOf({ known, node }: Held, steps: readonly Member[], index: number): Held {
  let held: Held = { known, node };
  for (let i = index + 1; i < steps.length; i++) {
    if (held.known.kind === 'absent') {
      // A struct inside of another is there from the start, and one behind a pointer is not.
      return steps.slice(index, -1).every(({ pointer }) => pointer === 0)
        ? { known: ABSENT, node: undefined }
        : NOTHING_KNOWN;
    }
    const struct =
      held.known.kind === 'struct' && held.known.struct instanceof StructState ? held.known.struct : undefined;
    // What has a name of its own may be changed by that name, too.
    if (struct === undefined || held.node === undefined || !isBuiltAt(struct.build, held.node)) {
      return { known: UNKNOWN, node: held.node };
    }
    const { name } = steps[i]!;
    held = { known: struct.member(name), node: struct.nodeOf(name) };
  }
  return held;
}

function isBuiltAt({ node }: Struct, place: TSESTree.Node): boolean {
  return withoutTypes(place as TSESTree.Expression) === node;
}

/** What the literal of a struct gives a member. */
function startOf({ literal, complete, origin }: Struct, name: string): TSESTree.Expression | 'absent' | 'unknown' {
  const properties = literal?.properties ?? [];
  for (let i = properties.length - 1; i >= 0; i--) {
    const property = properties[i]!;
    const key = property.type === 'SpreadElement' ? undefined : propertyName(property);
    if (property.type === 'SpreadElement' || key === undefined) return 'unknown';
    if (origin.dialect.memberName(key) !== name) continue;
    return property.kind === 'init' ? (property.value as TSESTree.Expression) : 'unknown';
  }
  return complete ? 'absent' : 'unknown';
}

function isBehind(node: TSESTree.Node, other: TSESTree.Node): boolean {
  return node.range[0] >= other.range[1];
}

/** The block that a node stands in: its end is the last moment of what is declared in it. */
function blockAround(node: TSESTree.Node): TSESTree.Node {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'BlockStatement' || parent.type === 'Program') return parent;
  }
  return node;
}

function isTypedArray(node: TSESTree.Expression): boolean {
  return node.type === 'Identifier' && /^(?:Float|(?:Big)?U?[Ii]nt)(?:8|16|32|64)Array$/u.test(node.name);
}
