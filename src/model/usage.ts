/**
 * Judges structs and calls by the valid-usage statements of the registry, in three-valued logic: what is reported is
 * violated whatever the unknown parts turn out to be.
 */
import type { Condition, Constraint, Path } from '../registry/constraint.js';
import { constraintsOf, featureStatementsOf, maskConstraintsOf } from '../registry/constraints.js';
import { commandOf, structOf } from '../registry/index.js';
import type { Command, Member, StructType } from '../registry/index.js';
import { truthOf, type Surroundings } from './usage/conditions.js';
import { violatedEitherWay } from './usage/either-way.js';
import type { Fault } from './usage/fault.js';
import { Plan } from './usage/plan.js';
import { afterRepair, withValue, type Repair } from './usage/repairs.js';
import { describe } from './usage/report.js';
import type { Violation } from './usage/report.js';
import { isSamePlace, type Facts } from './usage/place.js';
import { Subject } from './usage/sites.js';
import type { Known, StructFacts } from './values/known.js';
import { UNKNOWN } from './values/known.js';

export type { Features, Providers, Surroundings } from './usage/conditions.js';
export type { Fault } from './usage/fault.js';
export type { CallFacts, Facts, Place, Way } from './usage/place.js';
export type { Repair } from './usage/repairs.js';
export type { Violation } from './usage/report.js';
export type { Site } from './usage/sites.js';

/**
 * Which of some statements about a struct or call are certainly violated. Statements that start at a struct in its chain
 * or inside of it are judged with that struct.
 */
export function violations(facts: Facts, around: Surroundings, constraints: readonly Constraint[]): Violation[] {
  const found = violationsIn(new Subject(facts), around, constraints);
  const isFound = ({ at }: Violation): boolean => found.some((each) => isSamePlace(each.at, at));
  const open = constraints.filter(({ gated }) => gated);
  const eitherWay = violatedEitherWay(facts, around, open, (other, some) =>
    violationsIn(new Subject(facts), other, some),
  );
  return [...found, ...eitherWay.filter((each) => !isFound(each))];
}

function violationsIn(subject: Subject, around: Surroundings, constraints: readonly Constraint[]): Violation[] {
  const found: Violation[] = [];
  for (const constraint of constraints) {
    judge(constraint, subject, around, (one) => {
      const violation = violationIn(constraint, one, around);
      if (violation !== undefined) found.push(violation);
      return violation !== undefined;
    });
  }
  return found;
}

/** Plans of a kind, with and without the statements about features: null where there are no statements. */
class Plans<T extends object> {
  readonly #plain = new WeakMap<T, Plan | null>();
  readonly #gated = new WeakMap<T, Plan | null>();

  of(key: T, owner: StructType | Command, gated: boolean, constraints: () => readonly Constraint[]): Plan | undefined {
    const made = gated ? this.#gated : this.#plain;
    let plan = made.get(key);
    if (plan === undefined) {
      const all = constraints();
      made.set(key, (plan = all.length === 0 ? null : new Plan(owner, all)));
    }
    return plan ?? undefined;
  }
}

const plans = new Plans<StructType | Command>();
const maskPlans = new Plans<Member>();

/** Whether a statement is one about a value alone, so that {@link maskViolations} finds all that there is to report. */
function isOfValue({ scope, member = '' }: Constraint, owner: StructType | Command): boolean {
  if (scope !== 'mask') return false;
  const declared = 'params' in owner ? owner.param(member) : owner.member(member);
  return declared?.slot !== undefined && declared.replacedBy.length === 0;
}

/**
 * Finds the statements about a struct or command that can be violated, but for those that {@link maskViolations} judges.
 * Undefined when there are none.
 *
 * @param gated - whether the features are known; where they are not, of the statements about them only those are taken of
 *   which one is made for a feature and another one for its absence (see {@link violatedEitherWay})
 */
export function planOf(owner: StructType | Command, gated: boolean): Plan | undefined {
  return plans.of(owner, owner, gated, () =>
    [...constraintsOf(owner.name, gated), ...(gated ? [] : featureStatementsOf(owner.name).statements)].filter(
      (each) => !isOfValue(each, owner),
    ),
  );
}

/** Finds the statements within one mask that can be violated, as {@link planOf} does. */
export function maskPlanOf(owner: StructType | Command, member: Member, gated: boolean): Plan | undefined {
  return maskPlans.of(member, owner, gated, () => maskConstraintsOf(owner.name, member.name, gated));
}

/**
 * The statements within one mask, for a value that stands alone: what is known of the other members does not matter.
 * Where a struct of the chain can replace the member, `facts` must say that none does, or nothing is certain.
 */
export function maskViolations(
  owner: string,
  member: string,
  known: Known,
  options: Surroundings & { readonly facts?: StructFacts | undefined } = {},
  constraints: readonly Constraint[] = maskConstraintsOf(owner, member),
): Violation[] {
  if (constraints.length === 0) return [];
  const alone = factsOf(owner, member, known, options.facts);
  return alone === undefined ? [] : violationsIn(new Subject(alone), options, constraints);
}

function factsOf(owner: string, member: string, known: Known, facts: StructFacts | undefined): Facts | undefined {
  const type = structOf(owner) ?? commandOf(owner);
  if (type === undefined) return undefined;
  const asked = 'params' in type ? type.param(member) : type.member(member);
  const isElement = asked !== undefined && (asked.array.length > 0 || asked.len.length > 0) && known.kind !== 'list';
  const whole: Known = isElement ? { kind: 'list', items: [known] } : known;
  const value = (name: string): Known => (name === member ? whole : UNKNOWN);
  if ('params' in type) return { type, param: value };
  const { chain = [], chainIsComplete = false, mayBeReplaced = true } = facts ?? {};
  return { type, member: value, chain, chainIsComplete, mayBeReplaced };
}

/** More elements than are judged each with each. */
const MANY_ELEMENTS = 200;

/** Judges a struct or call, or each of the elements that a statement is made for; true where it is violated. */
function judge(
  constraint: Constraint,
  subject: Subject,
  around: Surroundings,
  judgeOne: (one: Subject) => boolean,
): boolean {
  if (constraint.gated && around.features === undefined && around.provider === undefined) return false;
  if (constraint.each === undefined) return judgeOne(subject);
  const elements = subject.elements(constraint.each);
  let isViolated = false;
  if (!constraint.ofPairs) for (const element of elements) isViolated = judgeOne(element) || isViolated;
  else if (elements.length <= MANY_ELEMENTS) {
    for (const [index, later] of elements.entries()) {
      for (const earlier of elements.slice(0, index)) {
        // Most of what is said of a pair is said of it both ways.
        const [one, other] = [earlier.beside(later), later.beside(earlier)];
        if (one === undefined) continue;
        isViolated = judgeOne(one) || (other !== undefined && judgeOne(other)) || isViolated;
      }
    }
  }
  return isViolated;
}

/** Whether a condition certainly holds of a struct. */
export function holds(condition: Condition, facts: StructFacts): boolean {
  return truthOf(condition, new Subject(facts), {}) === 1;
}

/**
 * Whether a condition may hold of a struct, as far as values decide that are left open.
 *
 * @param isLeftOpen - whether the values that a path leads to are
 */
export function mayHold(condition: Condition, facts: StructFacts, isLeftOpen: (path: Path) => boolean): boolean {
  if (condition.op === 'and') return condition.of.every((part) => mayHold(part, facts, isLeftOpen));
  if (condition.op === 'or') return condition.of.some((part) => mayHold(part, facts, isLeftOpen));
  const truth = truthOf(condition, new Subject(facts), {});
  return truth === 1 || (truth === 0 && 'path' in condition && isLeftOpen(condition.path));
}

function violationIn(constraint: Constraint, subject: Subject, around: Surroundings): Violation | undefined {
  const part = brokenPart(constraint, subject, around);
  if (part === undefined) return undefined;
  const broken: Fault[] = [];
  truthOf(part, subject, around, broken);
  const grounds: Fault[] = [];
  if (constraint.if !== undefined) truthOf(constraint.if, subject, around, grounds);
  const { repairs, ...described } = describe(constraint, subject.facts, broken, grounds);
  return {
    ...described,
    // Asked for only where a violation is reported.
    get repairs(): readonly Repair[] {
      return repairs.filter((repair) => !leadsToAnother(repair, around));
    },
  };
}

/** The first part of a statement that certainly does not hold. */
function brokenPart(constraint: Constraint, subject: Subject, around: Surroundings): Condition | undefined {
  if (constraint.if !== undefined && truthOf(constraint.if, subject, around) !== 1) return undefined;
  return constraint.then.find((part) => truthOf(part, subject, around) === -1);
}

/** Whether an edit violates a statement about its struct or call that nothing violates without it. */
function leadsToAnother(repair: Repair, around: Surroundings): boolean {
  const edited = afterRepair(repair);
  const { facts, member } = repair.at;
  if (edited === undefined || member === undefined) return false;
  const broken = brokenOf(edited, around, statementsOn(edited, member));
  return broken.length > 0 && brokenOf(facts, around, broken).length < broken.length;
}

/** What a value of a member violates about its struct or call, as far as nothing else does whatever the value is. */
export function violationsBy(facts: Facts, member: string, value: Known, around: Surroundings): Violation[] {
  const found = violationsIn(new Subject(withValue(facts, member, value)), around, statementsOn(facts, member));
  if (found.length === 0) return found;
  const open = withValue(facts, member, UNKNOWN);
  return found.filter(({ constraint }) => brokenOf(open, around, [constraint]).length === 0);
}

/** The statements about a struct or call that speak of a member: what the others say is as true whatever it holds. */
function statementsOn({ type }: Facts, member: string): readonly Constraint[] {
  return constraintsOf(type.name).filter((constraint) => speaksOf(constraint, member));
}

/** Whether a statement looks at a member, be it on the way to another. */
function speaksOf({ each, if: condition, then }: Constraint, member: string): boolean {
  if (each !== undefined && leadsThrough(each, member)) return true;
  return (condition !== undefined && asksOf(condition, member)) || then.some((part) => asksOf(part, member));
}

/** Whether a statement about a struct or command looks at nothing but the value of one member, and at the chain. */
export function isOnlyOf({ each, if: condition, then }: Constraint, member: string): boolean {
  if (each !== undefined) return false;
  return [...(condition === undefined ? [] : [condition]), ...then].every((part) => asksOnlyOf(part, member));
}

const onlyMembers = new WeakMap<Constraint, string | null>();

/** The member that a statement speaks of, if it is about that one alone: see {@link isOnlyOf}. */
export function onlyMemberOf(constraint: Constraint): string | undefined {
  let name = onlyMembers.get(constraint);
  if (name === undefined) {
    const first = firstMemberOf(constraint.if) ?? constraint.then.map(firstMemberOf).find((each) => each !== undefined);
    name = first !== undefined && isOnlyOf(constraint, first) ? first : null;
    onlyMembers.set(constraint, name);
  }
  return name ?? undefined;
}

function firstMemberOf(condition: Condition | undefined): string | undefined {
  if (condition === undefined) return undefined;
  if ('of' in condition) return condition.of.map(firstMemberOf).find((each) => each !== undefined);
  return 'path' in condition && !('structs' in condition) ? condition.path.steps[0]?.member : undefined;
}

function asksOnlyOf(condition: Condition, member: string): boolean {
  if ('of' in condition) return condition.of.every((part) => asksOnlyOf(part, member));
  if (!('path' in condition) || 'structs' in condition) return true;
  if ('other' in condition || 'elements' in condition) return false;
  const [step, ...more] = condition.path.steps;
  return more.length === 0 && step?.member === member && step.chained === undefined && step.element === undefined;
}

function asksOf(condition: Condition, member: string): boolean {
  if ('of' in condition) return condition.of.some((part) => asksOf(part, member));
  if (!('path' in condition)) return false;
  if (leadsThrough(condition.path, member)) return true;
  if ('more' in condition && leadsThrough(condition.more, member)) return true;
  return 'other' in condition
    ? leadsThrough(condition.other, member)
    : 'elements' in condition && leadsThrough(condition.elements, member);
}

function leadsThrough({ steps }: Path, member: string): boolean {
  return steps.some(
    (step) => step.member === member || (typeof step.element === 'object' && leadsThrough(step.element, member)),
  );
}

/** Of some statements, those that a struct or call certainly violates. */
function brokenOf(facts: Facts, around: Surroundings, constraints: readonly Constraint[]): Constraint[] {
  const subject = new Subject(facts);
  return constraints.filter((constraint) =>
    judge(constraint, subject, around, (one) => brokenPart(constraint, one, around) !== undefined),
  );
}
