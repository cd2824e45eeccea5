import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from '../bindings/forms.js';
import type { FileNames } from '../bindings/occurrences.js';
import { structOf, type Member } from '../registry/index.js';
import { withTypes, withoutTypes } from '../syntax/asserted.js';
import { withBranches } from '../syntax/branches.js';
import { memberName, memberWritten } from '../syntax/members.js';
import type { KnownTypes } from './build/known-types.js';
import { reachingWrites, type Write } from './flow/flow.js';
import type { Objects } from './objects.js';
import type { Joins } from './places/joins.js';
import { Builds } from './states/builds.js';
import type { Changes } from './states/changes.js';
import { isAfter } from './states/escapes.js';
import { GivenValues, MANY_STEPS } from './states/given.js';
import type { ListElement } from './states/list-elements.js';
import { inOrder, Lives, type Life } from './states/lives.js';
import { isEndOfBlock, Moments, type Moment } from './states/moments.js';
import type { Passed, PassedByCall, PassedValues } from './states/passed.js';
import { expectedIn, expectedOf, Reader, type Expected } from './states/reading.js';
import { ReceivedStructs } from './states/received.js';
import { isReturned, Results } from './states/results.js';
import { Starts } from './states/starts.js';
import { CallState, PartState, StructState, type Held } from './states/state.js';
import { UnidentifiedWrites } from './states/unidentified.js';
import { Wholes } from './states/wholes.js';
import { typeOfMember, type Call, type Struct, type StructBuild } from './types.js';
import type { Evaluator } from './values/evaluate.js';
import type { Fields } from './values/fields.js';
import type { Functions } from './values/functions.js';
import { ABSENT, combined, UNKNOWN, type Known } from './values/known.js';
import { hasForeignConstant } from './values/of-type.js';

const NOTHING_KNOWN: Held = { known: UNKNOWN, node: undefined };

/** What is known of a file, of which its states are made. */
export interface FileParts {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
  readonly fields: Fields;
  readonly functions: Functions;
  readonly types: KnownTypes;
  readonly joins: Joins;
  readonly structs: readonly StructBuild[];
  readonly calls: readonly Call[];
  readonly passed: PassedValues;
  readonly objects: Objects;
}

/** Those of one call of a function, or of the runs in which a choice comes out in one way. */
interface Special {
  readonly all: States;
  readonly call?: TSESTree.CallExpression;
  /** The values of expressions. */
  readonly passed?: PassedByCall | undefined;
  readonly branch?: Branch;
}

/** What a branch has given to members of a struct, in the runs that come through it. */
export interface Branch {
  readonly build: Struct;
  readonly given: ReadonlyMap<string, TSESTree.Expression>;
}

/** What a compound assignment makes of a member. */
export interface Change {
  readonly node: TSESTree.AssignmentExpression;
  readonly before: Known;
  /** The expression that gave it what it held before. */
  readonly givenBefore: TSESTree.Node | undefined;
  readonly after: Known;
}

/** What the structs and calls of one file are known to hold, at which moment. */
export class States {
  readonly #file: FileParts;
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #starts: Starts;
  /** When they are worth judging. */
  readonly moments: Moments;
  /** What becomes of the values that their members are given. */
  readonly values: GivenValues;
  /** What they are put into. */
  readonly wholes: Wholes;
  /** The call of a function that they are looked at for; undefined where they are what any call makes of them. */
  readonly #call: TSESTree.CallExpression | undefined;
  /** The branch that they are looked at behind. */
  readonly #branch: Branch | undefined;
  readonly #results: Results;
  /** What the expressions say that they are given. */
  readonly reader: Reader;
  /** What compound assignments leave, and those that are being computed. */
  readonly #changes = new Map<TSESTree.Node, Held>();
  readonly #changing = new Set<TSESTree.Node>();

  /** @param of - the states of the file, where those are asked for in which some expressions have a value that is known */
  constructor(file: FileParts, evaluator: Evaluator, of?: Special) {
    this.#file = file;
    this.#evaluator = evaluator;
    this.#call = of?.call;
    this.#branch = of?.branch;
    if (of === undefined) {
      this.#starts = new Starts(evaluator);
      const received = new ReceivedStructs(file, evaluator);
      this.#builds = new Builds(file, evaluator, received);
      this.#lives = new Lives(file, evaluator, this.#builds);
      const unidentified = new UnidentifiedWrites(file.sourceCode, file.types, this.#builds);
      this.moments = new Moments({
        evaluator,
        functions: file.functions,
        builds: this.#builds,
        lives: this.#lives,
        received,
        unidentified,
      });
      this.#results = new Results(evaluator, file.functions, this.#builds, this.#lives);
      this.wholes = new Wholes(this.#builds, this.#lives, file.functions);
    } else {
      const { all } = of;
      this.#starts = all.#starts;
      this.#builds = all.#builds;
      this.#lives = all.#lives;
      this.moments = all.moments;
      this.#results = all.#results;
      this.wholes = all.wholes;
    }
    this.reader = new Reader(this, evaluator, this.#builds, this.#results, of?.passed);
    this.values = new GivenValues(this, this.#starts, this.#builds, this.#lives, this.moments);
  }

  /** The same as one call of a function of the file makes them. */
  ofCall(call: TSESTree.CallExpression): States {
    return new States(this.#file, this.#evaluator, { all: this, call, passed: this.#file.passed.by(call) });
  }

  /** The same in the runs in which an expression has one of the values that it may have. */
  withOne(expression: TSESTree.Expression, one: Passed): States {
    return new States(this.#file, this.#evaluator, { all: this, passed: new Map([[unwrapped(expression), one]]) });
  }

  /** The same in the runs that come through a branch. */
  behind(branch: Branch): States {
    return new States(this.#file, this.#evaluator, { all: this, branch });
  }

  /** The call that they are looked at for, where others make their own. */
  get madeBy(): TSESTree.Node | undefined {
    return this.#call !== undefined && this.#results.isOneOfSeveral(this.#call) ? this.#call : undefined;
  }

  /** A struct as it is at a moment. */
  stateOf(moment: Moment): StructState {
    const isTaken = this.#call !== undefined && isReturned(moment.at) && this.#results.isTaken(this.#call);
    return new StructState(this, moment.build, moment.at, !isTaken && this.moments.isLeftOpen(moment));
  }

  /** Whether a struct goes to Vulkan at a place, or back to who called, and not to code that may change it first. */
  isFinalAt(place: TSESTree.Node): boolean {
    return this.#builds.isTaken(place) || isReturned(place) || isEndOfBlock(place);
  }

  /** Whether a struct is one of several of which a variable holds one. */
  isOneOfSeveral(build: Struct): boolean {
    return this.#lives.of(build)?.isOneOfSeveral === true;
  }

  /** How a struct is used that stands at a node as an element of a list, and is named by its number there. */
  elementAt(node: TSESTree.Node): ListElement | undefined {
    return this.#builds.elements.at(node);
  }

  /** Whether the code that has a struct writes one of its members. */
  isWritten(build: Struct, name: string): boolean {
    return this.#lives.isWritten(build, name);
  }

  /** A call with its arguments. */
  callState(call: Call): CallState {
    return new CallState(this, call);
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
    return (
      type && new PartState(this, build, [...path, member], type, changes, at, this.moments.isLeftOpen({ build, at }))
    );
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
    const left = (write: Write | undefined): Held => {
      if (write === undefined) return start;
      const operator = write.operator === '=' ? undefined : COMPOUND.get(write.operator);
      return operator === undefined ? this.#assigned(write, type, at) : this.#changed(build, member, write, operator);
    };
    const given = this.#branch?.build === build ? this.#branch.given.get(name) : undefined;
    const write = given && writes?.find(({ value }) => value === given);
    return write === undefined ? this.#reached(build, life, writes ?? [], at, left) : left(write);
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
        : combined(operator, before.known, this.reader.known(value, typeOfMember(member), node), width);
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
   * What the compound assignment makes of a member of a struct that adds an expression to it, `info.usage |= A`; undefined
   * where that is not the last that is done to the member, or where others get at the struct.
   */
  changeBy(added: TSESTree.Node): Change | undefined {
    const assignment = withTypes(added).parent;
    const left = assignment?.type === 'AssignmentExpression' ? memberWritten(assignment) : undefined;
    if (assignment?.type !== 'AssignmentExpression' || left === undefined) return undefined;
    const { right } = assignment;
    const operator = COMPOUND.get(assignment.operator);
    const build = this.#builds.heldBy(withoutTypes(left.object));
    const name = memberName(left);
    const member = name === undefined ? undefined : build?.struct.member(build.origin.dialect.memberName(name));
    if (operator === undefined || build === undefined || member === undefined) return undefined;
    const life = this.#lives.of(build);
    const last = life?.writes.get(member.name)?.at(-1);
    if (last?.node !== assignment || life?.escape !== undefined || this.#builds.isExported(build)) return undefined;
    const write: Write = { node: assignment, value: right, operator: assignment.operator };
    const before = this.member(build, member, assignment);
    return {
      node: assignment,
      before: before.known,
      givenBefore: before.node,
      after: this.#changed(build, member, write, operator).known,
    };
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
    const start = this.#starts.of(build, name);
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
      : { known: this.reader.known(write.value, type, at), node: this.reader.writtenAt(write.value) };
  }

  /** What the object literal gives a member. */
  #starting(build: Struct, name: string, type: Expected, at: TSESTree.Node): Held {
    const start = this.#starts.of(build, name);
    if (start === 'absent') return { known: ABSENT, node: undefined };
    return start === 'unknown'
      ? NOTHING_KNOWN
      : { known: this.reader.known(start, type, at), node: this.reader.writtenAt(start) };
  }

  /**
   * The struct that the object in an expression, or in an element of it, was created from; undefined if not known.
   *
   * @param isKept - whether the expression gives it to a struct, which is used later
   */
  createdFrom(node: TSESTree.Expression, index: number | undefined, isKept: boolean): StructState | undefined {
    const list = withoutTypes(node);
    const element = index !== undefined && list.type === 'ArrayExpression' ? list.elements[index] : undefined;
    const isElement = element != null && element.type !== 'SpreadElement';
    const object = this.reader.writtenAt(isElement ? element : node);
    const path = index === undefined || isElement ? [] : [String(index)];
    const { objects } = this.#file;
    return (isKept ? objects.kept(object, path) : objects.at(object, path))?.info;
  }

  /** The struct that an expression builds or names. */
  buildBehind(node: TSESTree.Expression): Struct | undefined {
    return this.#builds.behind(node);
  }

  /** The struct that a member expression reaches into. */
  holderOf(member: TSESTree.MemberExpression): Struct | undefined {
    return this.#builds.holderOf(member)?.struct;
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
  const declaration: Write = { node: withBranches(build.node), value: undefined, operator: 'declare' };
  const reaching = reachingWrites(at, inOrder([declaration, ...writes, ...ends]), boundary);
  const found = reaching.writes.map(({ write }) => write);
  if (build.isReceived === true) {
    if (!reaching.complete || found.some((write) => ends.includes(write))) return undefined;
  } else if (!reaching.complete && !found.includes(declaration)) return undefined;
  // On a way on which the variable is given something else, this one is not there.
  return found.filter((write) => !ends.includes(write)).map((write) => (write === declaration ? undefined : write));
}

/** Assignments that go on from what a member holds, and the operators that they compute with. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['|=', '|'],
  ['&=', '&'],
  ['^=', '^'],
  ['+=', '+'],
]);

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
