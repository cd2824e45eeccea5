/**
 * Which statements can be violated at all by what is written: most structs are right, and to say so must cost next to
 * nothing. Nothing is decided here; what is left out here cannot be violated, whatever the rest is.
 */
import type { Condition, Constraint, Path, Step } from '../../registry/constraint.js';
import type { Command, StructType } from '../../registry/index.js';
import { MAY_BE_EQUAL, type Test } from './atoms.js';
import { halves } from './halves.js';
import { declaredIn, passes, screensOf, type Screen } from './screens.js';
import { mayHaveParts, type Glance, type Written } from './written.js';

interface Entry {
  readonly constraint: Constraint;
  /** The test by which the entry is found. */
  readonly trigger: Test | undefined;
  /** Bits of the members of which something has to be known. */
  readonly must: number;
  /** Bits of the members that have to hold a struct or an array. */
  readonly deep: number;
  readonly screens: readonly Screen[];
  /** Structs of which the file has to have one, in a chain or for an object, for each part that needs one. */
  readonly chained: readonly (readonly string[])[];
}

/** The statements that are found by one member. */
class MemberPlan {
  readonly all: Entry[] = [];
  #index: Index | undefined;

  constructor(readonly bit: number) {}

  /** Made when the member is first written somewhere: it looks up the values of all constants. */
  get index(): Index {
    return (this.#index ??= indexOf(this.all));
  }
}

interface Index {
  /** Statements that begin with "if it is one of these". */
  readonly byValue: ReadonlyMap<number, readonly Entry[]>;
  /** Statements that begin with "if it includes one of these bits". */
  readonly byBits: readonly { readonly low: number; readonly high: number; readonly entry: Entry }[];
  readonly others: readonly Entry[];
}

const NONE: readonly Constraint[] = [];

/** The statements about one owner, found by the members that are written and by their values. */
export class Plan {
  /** All of the statements. */
  readonly constraints: readonly Constraint[];
  readonly #owner: StructType | Command;
  readonly #members = new Map<string, MemberPlan>();
  /** Statements that nothing needs to be written for. */
  readonly #always: Entry[] = [];
  /** Statements that may speak of what a struct of the chain has in place of a member, with those structs. */
  readonly #replaced: { readonly constraint: Constraint; readonly by: readonly string[] }[] = [];

  constructor(owner: StructType | Command, constraints: readonly Constraint[]) {
    this.#owner = owner;
    this.constraints = constraints;
    for (const constraint of constraints) this.#add(constraint);
  }

  /**
   * The statements that may be violated.
   *
   * @param mayBeChained - whether a struct of a type may be in a chain anywhere
   */
  candidates(written: Written, mayBeChained: (struct: string) => boolean): readonly Constraint[] {
    const { names } = written;
    let present = 0;
    let open = 0;
    for (let i = 0; i < names.length; i++) {
      const plan = this.#members.get(names[i]!);
      const glance = plan === undefined ? undefined : written.glance(i);
      if (glance === undefined) continue;
      present |= plan!.bit;
      if (mayHaveParts(glance)) open |= plan!.bit;
    }
    if (present === 0 && this.#always.length === 0) return NONE;
    const found: Constraint[] = [];
    const add = (entry: Entry): void => {
      const { must, deep, screens, chained, constraint } = entry;
      if ((must & present) !== must || (deep & open) !== deep) return;
      for (let i = 0; i < chained.length; i++) if (!chained[i]!.some(mayBeChained)) return;
      for (let i = 0; i < screens.length; i++) if (!passes(screens[i]!, written)) return;
      found.push(constraint);
    };
    for (let i = 0; i < this.#always.length; i++) add(this.#always[i]!);
    for (let i = 0; i < names.length; i++) {
      const plan = this.#members.get(names[i]!);
      const glance = plan === undefined || plan.all.length === 0 ? undefined : written.glance(i);
      if (glance !== undefined) forEachFound(plan!, glance, add);
    }
    if (this.#replaced.length === 0 || !mayHaveParts(written.glance(names.indexOf('pNext')))) return found;
    const replaced = this.#replaced.filter(({ by }) => by.some(mayBeChained)).map(({ constraint }) => constraint);
    return [...new Set([...found, ...replaced])];
  }

  #add(constraint: Constraint): void {
    const { each, then } = constraint;
    const must = new Set<string>();
    const deep = new Set<string>();
    const chained: (readonly string[])[] = [];
    const needs: Needs = {
      path: ({ root, steps }) => {
        if (root !== 'owner') return;
        const [step, ...more] = steps;
        if (step === undefined || isOfObject(step)) return;
        const name = writtenFor(step);
        must.add(name);
        if (name === 'pNext' || more.length > 0 || step.element !== undefined) deep.add(name);
      },
      oneOf: (structs) => chained.push(structs),
    };
    const [array] = each?.steps ?? [];
    if (array !== undefined && !isOfObject(array)) deep.add(writtenFor(array));
    for (const { chained: struct, made } of each?.steps ?? []) {
      if (struct !== undefined) chained.push([struct]);
      if (made !== undefined) chained.push([made]);
    }
    if (constraint.if !== undefined) forNeeded(constraint.if, true, needs);
    const [demand] = then;
    if (demand !== undefined) forNeeded(then.length === 1 ? demand : { op: 'and', of: then }, false, needs);
    const by = this.#replacedIn(constraint);
    if (by.length > 0) this.#replaced.push({ constraint, by });
    const trigger = triggerOf(constraint);
    const bits = (names: ReadonlySet<string>): number =>
      [...names].reduce((all, name) => all | this.#plan(name).bit, 0);
    const entry = {
      constraint,
      trigger,
      must: bits(must) | bits(deep),
      deep: bits(deep),
      screens: screensOf(constraint, this.#owner),
      chained,
    };
    const name = trigger?.path.steps[0]?.member ?? firstPlain(then)?.path.steps[0]?.member ?? [...deep, ...must][0];
    if (name === undefined) this.#always.push(entry);
    else this.#plan(name).all.push(entry);
  }

  #plan(name: string): MemberPlan {
    let plan = this.#members.get(name);
    if (plan === undefined) {
      // Of more members than a number has bits, some are not asked for.
      plan = new MemberPlan(this.#members.size < 31 ? 1 << this.#members.size : 0);
      this.#members.set(name, plan);
    }
    return plan;
  }

  /** The structs that have something in place of a member which a statement speaks of. */
  #replacedIn({ if: condition, then }: Constraint): readonly string[] {
    const replacing = ({ steps: [step] }: Path): readonly string[] =>
      (step && declaredIn(this.#owner, step.member)?.replacedBy) ?? [];
    const structsIn = (part: Condition): readonly string[] => {
      if ('of' in part) return part.of.flatMap(structsIn);
      if (!('path' in part)) return [];
      return 'other' in part ? [...replacing(part.path), ...replacing(part.other)] : replacing(part.path);
    };
    return [...(condition === undefined ? [] : [condition]), ...then].flatMap(structsIn);
  }
}

/** Whether a step is to what an object was created from: nothing else has to be known of the object. */
function isOfObject({ made, element }: Step): boolean {
  return made !== undefined && element === undefined;
}

/** The own member that has to be written before there is a value: a chained struct hangs on pNext. */
function writtenFor({ chained, member }: Step): string {
  return chained === undefined ? member : 'pNext';
}

function indexOf(entries: readonly Entry[]): Index {
  const byValue = new Map<number, Entry[]>();
  const byBits: { low: number; high: number; entry: Entry }[] = [];
  const others: Entry[] = [];
  for (const entry of entries) {
    const { trigger } = entry;
    if (trigger?.op === 'is') {
      for (const key of new Set(trigger.operands.flatMap(({ value }) => sameNumbers(Number(value))))) {
        const group = byValue.get(key);
        if (group === undefined) byValue.set(key, [entry]);
        else group.push(entry);
      }
    } else if (trigger?.op === 'any' && trigger.operands.every(({ value }) => value !== 0n)) {
      const [low, high] = halves(trigger.operands.reduce((all, { value }) => all | BigInt(value), 0n));
      byBits.push({ low, high, entry });
    } else others.push(entry);
  }
  return { byValue, byBits, others };
}

/** The numbers that are one value in memory. */
function sameNumbers(value: number): number[] {
  return value < 0 ? [value, value + 2 ** 32, value + 2 ** 64] : [value];
}

/** Calls `add` with each statement that a value of a member can be the beginning of. */
function forEachFound(plan: MemberPlan, glance: Glance, add: (entry: Entry) => void): void {
  if (glance === 'open' || glance === 'object' || glance < 0) {
    for (let i = 0; i < plan.all.length; i++) add(plan.all[i]!);
    return;
  }
  const { byValue, byBits, others } = plan.index;
  const group = byValue.size > 0 ? byValue.get(Number(glance)) : undefined;
  if (group !== undefined) for (let i = 0; i < group.length; i++) add(group[i]!);
  if (byBits.length > 0 && glance != 0) {
    const [low, high] = halves(glance);
    for (let i = 0; i < byBits.length; i++) {
      const bits = byBits[i]!;
      if ((bits.low & low) !== 0 || (bits.high & high) !== 0) add(bits.entry);
    }
  }
  for (let i = 0; i < others.length; i++) add(others[i]!);
}

/** What has to be there before a condition can come out in one way. */
interface Needs {
  /** Something has to be known of what a path leads to. */
  readonly path: (path: Path) => void;
  /** The file has to have one of some structs, in a chain or for an object. */
  readonly oneOf: (structs: readonly string[]) => void;
}

/** Tells what a condition needs before it can come out as `holds`. */
function forNeeded(condition: Condition, holds: boolean, needs: Needs): void {
  if ('of' in condition) {
    if ((condition.op === 'and') === holds) for (const part of condition.of) forNeeded(part, holds, needs);
    else {
      // Any one part decides: where each of them needs a struct, so does the whole.
      const structs = condition.of.map((part) => structsNeeded(part, holds));
      if (structs.every((each) => each !== undefined)) needs.oneOf(structs.flat());
    }
  } else if ('structs' in condition) {
    // A chain that nobody wrote has no struct: that decides it too.
    if ((condition.op === 'has') !== holds) return;
    forPath(condition.path, needs);
    needs.oneOf(condition.structs);
  } else if ('path' in condition) {
    // What is left out of both is equal, too.
    if ('other' in condition && holds && MAY_BE_EQUAL.has(condition.op)) return;
    if (condition.op === 'unset' && holds) return;
    // An empty array lists nothing.
    if ('names' in condition && (condition.op === 'omits') === holds) return;
    // Of two that are added, one is enough.
    if (condition.op !== 'fits') forPath(condition.path, needs);
    if ('other' in condition) forPath(condition.other, needs);
  }
}

function forPath(path: Path, needs: Needs): void {
  needs.path(path);
  for (const { chained, made } of path.steps) {
    if (chained !== undefined) needs.oneOf([chained]);
    if (made !== undefined) needs.oneOf([made]);
  }
}

/** The last structs of which a condition needs one, the rarest on its way; undefined where it needs none. */
function structsNeeded(condition: Condition, holds: boolean): readonly string[] | undefined {
  let last: readonly string[] | undefined;
  forNeeded(condition, holds, { path: () => undefined, oneOf: (structs) => (last = structs) });
  return last;
}

/** The part of a condition by which a statement is found: "if it is A", before "if it has A", before any other. */
function triggerOf({ if: condition }: Constraint): Test | undefined {
  const tests = (condition?.op === 'and' ? condition.of : [condition]).flatMap((part) => plainTest(part) ?? []);
  return tests.find(({ op }) => op === 'is') ?? tests.find(({ op }) => op === 'any') ?? tests[0];
}

function firstPlain(then: readonly Condition[]): Test | undefined {
  return then.length === 1 ? plainTest(then[0]) : undefined;
}

/** A condition about the value of one member itself. */
function plainTest(condition: Condition | undefined): Test | undefined {
  if (condition === undefined || 'of' in condition || !('path' in condition)) return undefined;
  if ('other' in condition || 'structs' in condition || 'names' in condition) return undefined;
  if (condition.path.root !== 'owner') return undefined;
  const [step, ...more] = condition.path.steps;
  const isPlain = step !== undefined && more.length === 0 && step.chained === undefined && step.element === undefined;
  return isPlain && condition.op !== 'unset' ? condition : undefined;
}
