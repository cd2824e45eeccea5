import type { TSESTree } from '@typescript-eslint/utils';
import { structOf, type Member } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { withBranches } from '../../syntax/branches.js';
import { memberName, memberWritten } from '../../syntax/members.js';
import { contains, isFunction } from '../../syntax/nodes.js';
import { reachingWrites, type Write } from '../flow/flow.js';
import type { States } from '../states.js';
import { typeOfMember, type Struct } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { ABSENT, combined, UNKNOWN, type Known } from '../values/known.js';
import { hasForeignConstant } from '../values/of-type.js';
import type { Builds } from './builds.js';
import type { Changes } from './changes.js';
import { isAfter } from './escapes.js';
import { MANY_STEPS } from './given.js';
import type { Holders } from './holders.js';
import { inOrder, type Life } from './life.js';
import type { Lives } from './lives.js';
import type { Moment, Moments } from './moments.js';
import { expectedIn, expectedOf, type Expected, type Reader } from './reading.js';
import type { Starts } from './starts.js';
import { PartState, StructState, type MemberValue } from './state.js';
import type { StructParts } from './struct-parts.js';

const NOTHING_KNOWN: MemberValue = { known: UNKNOWN, node: undefined };

/** What a compound assignment makes of a member. */
export interface Change {
  readonly node: TSESTree.AssignmentExpression;
  readonly before: Known;
  /** The expression that gave it what it held before. */
  readonly givenBefore: TSESTree.Node | undefined;
  readonly after: Known;
}

/** An expression that gives a member its value, or that is added to what it holds. */
export interface GivenStep {
  readonly expression: TSESTree.Expression;
  readonly isStep: boolean;
}

/** What a branch has given to members of a struct, in the runs that come through it. */
export interface Branch {
  readonly build: Struct;
  readonly given: ReadonlyMap<string, TSESTree.Expression>;
}

/** What the members of structs hold at a moment: by what they begin with, and by the writes that reach it. */
export class MemberValues {
  readonly #states: States;
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #holders: Holders;
  readonly #starts: Starts;
  readonly #moments: Moments;
  readonly #reader: Reader;
  /** The branch that they are looked at behind. */
  readonly #branch: Branch | undefined;
  /** What compound assignments leave, and those that are being computed. */
  readonly #changes = new Map<TSESTree.Node, MemberValue>();
  readonly #changing = new Set<TSESTree.Node>();
  /** What members are read to hold. */
  readonly #reads = new Map<TSESTree.Node, Known>();

  constructor(
    states: States,
    evaluator: Evaluator,
    { builds, lives, holders, starts, moments }: StructParts,
    reader: Reader,
    branch: Branch | undefined,
  ) {
    this.#states = states;
    this.#evaluator = evaluator;
    this.#builds = builds;
    this.#lives = lives;
    this.#holders = holders;
    this.#starts = starts;
    this.#moments = moments;
    this.#reader = reader;
    this.#branch = branch;
  }

  /** The structs inside of one that are written to on their own, as they are at a moment. */
  partsOf({ build, at }: Moment): readonly PartState[] {
    const life = this.#lives.of(build);
    if (life === undefined || life.parts.size === 0 || isAfter(at, life.escape, build)) return [];
    return [...life.parts].flatMap(([name, changes]) => {
      const part = this.#part({ build, at }, [], build.struct.member(name), changes);
      return part === undefined ? [] : [part, ...this.#partsIn(part)];
    });
  }

  #partsIn(whole: PartState): readonly PartState[] {
    return [...whole.changes.parts].flatMap(([name, changes]) => {
      const part = this.#part(whole, whole.path, whole.type.member(name), changes);
      return part === undefined ? [] : [part, ...this.#partsIn(part)];
    });
  }

  /** The struct in a member of what a path leads to; undefined where that is none. */
  #part(
    { build, at }: Moment,
    path: readonly Member[],
    member: Member | undefined,
    changes: Changes,
  ): PartState | undefined {
    const type = member && structOf(member.typeName);
    if (type === undefined) return undefined;
    const isLeftOpen = this.#moments.isLeftOpen({ build, at });
    return new PartState(this.#states, { build, path: [...path, member!], type, changes, at }, isLeftOpen);
  }

  /** What a member of a struct holds at a moment. */
  of(build: Struct, member: Member, at: TSESTree.Node): MemberValue {
    const { name } = member;
    const type = expectedOf(member, build.struct);
    const life = this.#lives.of(build);
    const start = this.#starting(build, name, type, at);
    if (life === undefined) {
      // An object that is kept where it is not followed may have been changed.
      return this.#isAsMade(build, name) ? start : { known: UNKNOWN, node: start.node };
    }
    if (life.blurred.has(name) || isAfter(at, life.escape, build)) return { known: UNKNOWN, node: start.node };
    const changes = life.parts.get(name);
    const part = changes && this.#part({ build, at }, [], member, changes);
    if (part !== undefined) return { known: { kind: 'struct', struct: part }, node: start.node };
    const writes = life.writes.get(name);
    if (writes === undefined && life.ends.length === 0) return start;
    const left = (write: Write | undefined): MemberValue => {
      if (write === undefined) return start;
      const operator = write.operator === '=' ? undefined : COMPOUND.get(write.operator);
      return operator === undefined ? this.#assigned(write, type, at) : this.#changed(build, member, write, operator);
    };
    const given = this.#branch?.build === build ? this.#branch.given.get(name) : undefined;
    const write = given && writes?.find(({ value }) => value === given);
    return write === undefined || isBehind(write.node, at)
      ? this.#reached({ build, at }, life, writes ?? [], left)
      : left(write);
  }

  /** Whether a struct that is not followed is handed on where it is made, and nobody who has it then writes a member. */
  #isAsMade(build: Struct, name: string): boolean {
    return this.#lives.isHandedOn(build.node) && !this.#holders.mayWrite(build, name);
  }

  /** What a member holds after `info.usage |= A`. */
  #changed(build: Struct, member: Member, { node, value }: Write, operator: string): MemberValue {
    let held = this.#changes.get(node);
    if (held === undefined) {
      const width = member.slot?.width;
      // In a loop it goes on from what it has left itself.
      const isEndless =
        this.#changing.has(node) || (this.#lives.of(build)?.writes.get(member.name)?.length ?? 0) > MANY_STEPS;
      if (width === undefined || value === undefined || isEndless) return { known: UNKNOWN, node: value ?? node };
      this.#changing.add(node);
      const before = this.of(build, member, node);
      // What a constant of another enum comes to is no matter of its number.
      const isForeign = [before.node, value].some((each) => each !== undefined && this.#isForeign(each, member));
      const known = isForeign
        ? UNKNOWN
        : combined(operator, before.known, this.#reader.known(value, typeOfMember(member), node), width);
      this.#changing.delete(node);
      held = { known, node: value, inSteps: true };
      this.#changes.set(node, held);
    }
    return held;
  }

  /** What is known of a member that is read out of a struct: a number, or bits of one, that it has there in every run. */
  readBy(read: TSESTree.MemberExpression, build: Struct, member: Member): Known | undefined {
    let held = this.#reads.get(read);
    if (held === undefined) {
      // In a loop it may hold what was made of it.
      this.#reads.set(read, UNKNOWN);
      const { known, node } = this.of(build, member, read);
      const isOne = this.#lives.of(build)?.isOneOfSeveral !== true && known.kind !== 'choice';
      held = isOne && (node === undefined || !this.#isForeign(node, member)) ? known : UNKNOWN;
      this.#reads.set(read, held);
    }
    return held.kind === 'unknown' ? undefined : held;
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
    const before = this.of(build, member, assignment);
    return {
      node: assignment,
      before: before.known,
      givenBefore: before.node,
      after: this.#changed(build, member, write, operator).known,
    };
  }

  /** What a member of a struct inside of another holds: given with a whole that it is in, or on its own. */
  ofPart({ build, path, type, changes, at }: PartState, member: Member): MemberValue {
    const life = this.#lives.of(build);
    if (life === undefined || changes.blurred.has(member.name)) return NOTHING_KNOWN;
    const inside = changes.parts.get(member.name);
    const part = inside && this.#part({ build, at }, path, member, inside);
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
    return this.#reached({ build, at }, life, [...given.keys()], (write) => {
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
    moment: Moment,
    life: Life,
    writes: readonly Write[],
    left: (write: Write | undefined) => MemberValue,
  ): MemberValue {
    const reaching = writesReaching(moment, life, writes);
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
   * they are not all known, or where one is only a step to it, `info.usage |= x`.
   */
  given(build: Struct, name: string, at: TSESTree.Node): readonly TSESTree.Expression[] | undefined {
    const given = this.steps(build, name, at);
    return given?.every(({ isStep }) => !isStep) === true ? given.map(({ expression }) => expression) : undefined;
  }

  /** The same, with what is added in steps. */
  steps(build: Struct, name: string, at: TSESTree.Node): readonly GivenStep[] | undefined {
    const start = this.#starts.of(build, name);
    const started = start === 'unknown' ? undefined : start === 'absent' ? [] : [{ expression: start, isStep: false }];
    const life = this.#lives.of(build);
    if (life === undefined) return this.#isAsMade(build, name) ? started : undefined;
    if (life.blurred.has(name) || life.parts.has(name) || isAfter(at, life.escape, build)) return undefined;
    const writes = life.writes.get(name);
    if (writes === undefined && life.ends.length === 0) return started;
    const reaching = writesReaching({ build, at }, life, writes ?? []);
    if (reaching === undefined) return undefined;
    const found: GivenStep[] = [];
    for (const write of reaching) {
      if (write === undefined) {
        if (started === undefined) return undefined;
        found.push(...started);
      } else if (write.value === undefined) return undefined;
      else found.push({ expression: write.value, isStep: write.operator !== '=' });
    }
    return found;
  }

  #assigned(write: Write, type: Expected, at: TSESTree.Node): MemberValue {
    return write.value === undefined || write.operator !== '='
      ? { known: UNKNOWN, node: write.node }
      : { known: this.#reader.known(write.value, type, at), node: this.#reader.writtenAt(write.value) };
  }

  /** What the object literal gives a member. */
  #starting(build: Struct, name: string, type: Expected, at: TSESTree.Node): MemberValue {
    const start = this.#starts.of(build, name);
    if (start === 'absent') return { known: ABSENT, node: undefined };
    return start === 'unknown'
      ? NOTHING_KNOWN
      : { known: this.#reader.known(start, type, at), node: this.#reader.writtenAt(start) };
  }
}

/**
 * The writes that can have given a member its value at a moment, undefined for what the struct begins with. Nothing
 * where they are not all known.
 */
function writesReaching(
  { build, at }: Moment,
  { ends, boundary }: Life,
  writes: readonly Write[],
): readonly (Write | undefined)[] | undefined {
  if (isWrittenInCall(at, writes)) return undefined;
  const declaration: Write = { node: withBranches(build.node), value: undefined, operator: 'declare' };
  const reaching = reachingWrites(at, inOrder([declaration, ...writes, ...ends]), boundary);
  const found = reaching.writes.map(({ write }) => write);
  if (build.isReceived === true) {
    if (!reaching.complete || found.some((write) => ends.includes(write))) return undefined;
  } else if (!reaching.complete && !found.includes(declaration)) return undefined;
  // On a way on which the variable is given something else, this one is not there.
  return found.filter((write) => !ends.includes(write)).map((write) => (write === declaration ? undefined : write));
}

/** Whether one of some writes stands in a later argument of a call, which runs when all of them are done: `f(info, info.x = 4)`. */
function isWrittenInCall(argument: TSESTree.Node, writes: readonly Write[]): boolean {
  const later = writes.filter(({ node }) => node.range[0] >= argument.range[1]);
  if (later.length === 0) return false;
  for (let { parent } = argument; parent && !isFunction(parent); { parent } = parent) {
    const whole = parent;
    if (whole.type.endsWith('Statement') || whole.type === 'VariableDeclaration') return false;
    const isCall = whole.type === 'CallExpression' || whole.type === 'NewExpression';
    if (isCall && later.some(({ node }) => contains(whole, node))) return true;
  }
  return false;
}

/** Whether a write has not been done yet at a moment: it comes later, or goes on from what is there then. */
function isBehind(write: TSESTree.Node, at: TSESTree.Node): boolean {
  return at.range[1] <= write.range[1];
}

/** Assignments that go on from what a member holds, and the operators that they compute with. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['|=', '|'],
  ['&=', '&'],
  ['^=', '^'],
  ['+=', '+'],
]);

/** What stands at the end of some steps, of which the one at `index` is held. */
function insideOf({ known, node }: MemberValue, steps: readonly Member[], index: number): MemberValue {
  let held: MemberValue = { known, node };
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
