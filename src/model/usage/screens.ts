/** Whether the parts of a statement that are about members themselves can come out so that it is violated. */
import type { Condition, Constraint, Path } from '../../registry/constraint.js';
import { structOf, type Command, type Member, type StructType } from '../../registry/index.js';
import { OBJECT } from '../values/known.js';
import { comparePair, MAY_BE_EQUAL, testSite, type Comparison, type Test, type Tested } from './atoms.js';
import type { Truth } from './truth.js';
import { mayHaveParts, type Glance, type Written } from './written.js';

/** A part of a statement about members themselves, which `wanted` has to come out of for the statement to be violated. */
export interface Screen {
  /** Of these, one is enough. */
  readonly parts: readonly (ScreenTest | ScreenPair)[];
  readonly wanted: 1 | -1;
}

interface ScreenTest {
  readonly atom: Test;
  readonly name: string;
  /** The member of the struct that stands at `name`. */
  readonly inner: string | undefined;
  readonly declared: Member | undefined;
  /** What it comes to, by the value: programs give a member the same few again and again. */
  readonly outcomes: Map<Glance, Truth>;
}

interface ScreenPair {
  readonly pair: Exclude<Comparison, { op: 'fits' }>;
  readonly name: string;
  readonly other: string;
  readonly declared: Member | undefined;
  readonly otherDeclared: Member | undefined;
}

/** Whether one of its parts may come out as it has to. */
export function passes({ parts, wanted }: Screen, written: Written): boolean {
  for (let i = 0; i < parts.length; i++) if (mayBe(parts[i]!, wanted, written)) return true;
  return false;
}

/** So many values of a member are kept: an editor runs for weeks. */
const MANY_VALUES = 200;

/** Whether a part may come out as wanted: not when nothing is known of its members. */
function mayBe(part: ScreenTest | ScreenPair, wanted: 1 | -1, written: Written): boolean {
  const { names } = written;
  const at = names.indexOf(part.name);
  if ('pair' in part) {
    const beside = names.indexOf(part.other);
    if (at < 0 && beside < 0) return wanted === 1 && MAY_BE_EQUAL.has(part.pair.op);
    const one = written.glance(at);
    const other = written.glance(beside);
    if (one === undefined || other === undefined) return false;
    if (mayHaveParts(one) || mayHaveParts(other)) return true;
    return comparePair(part.pair.op, tested(one, part.declared), tested(other, part.otherDeclared)) === wanted;
  }
  // What is left out is not set.
  if (part.atom.op === 'unset' && wanted === 1) return true;
  if (at < 0) return false;
  let glance: Glance | undefined;
  if (part.inner === undefined) glance = written.glance(at);
  else {
    const inner = written.inner(at);
    if (inner === undefined) return true;
    glance = inner.glance(inner.names.indexOf(part.inner));
  }
  if (glance === undefined || glance === 'open') return glance === 'open';
  let outcome = part.outcomes.get(glance);
  if (outcome === undefined) {
    outcome = testSite(part.atom, tested(glance, part.declared));
    if (part.outcomes.size < MANY_VALUES) part.outcomes.set(glance, outcome);
  }
  return outcome === wanted;
}

function tested(glance: Exclude<Glance, 'open'>, declared: Member | undefined): Tested {
  return { known: glance === 'object' ? OBJECT : { kind: 'exact', value: glance }, declared };
}

/** What has to pass before a statement can be violated. */
export function screensOf({ if: condition, then }: Constraint, owner: StructType | Command): Screen[] {
  const screens: Screen[] = [];
  const screen = (conditions: readonly Condition[], wanted: 1 | -1): void => {
    const parts = conditions.map((part) => screenOf(part, owner));
    if (parts.length > 0 && parts.every((part) => part !== undefined)) screens.push({ parts, wanted });
  };
  for (const part of condition?.op === 'and' ? condition.of : condition === undefined ? [] : [condition]) {
    screen(part.op === 'or' ? part.of : [part], 1);
  }
  const [only, ...more] = then;
  if (more.length > 0) screen(then, -1);
  else if (only?.op === 'or') for (const part of only.of) screen([part], -1);
  else if (only !== undefined) screen(only.op === 'and' ? only.of : [only], -1);
  return screens;
}

function screenOf(condition: Condition, owner: StructType | Command): ScreenTest | ScreenPair | undefined {
  if ('of' in condition || !('path' in condition) || 'structs' in condition || 'names' in condition) return undefined;
  const place = placeOf(condition.path, owner);
  if (place === undefined) return undefined;
  if (!('other' in condition)) return { atom: condition, ...place, outcomes: new Map() };
  // What is too much may be either part.
  if (condition.op === 'fits') return undefined;
  const other = placeOf(condition.other, owner);
  if (place.inner !== undefined || other === undefined || other.inner !== undefined) return undefined;
  return { pair: condition, ...place, other: other.name, otherDeclared: other.declared };
}

/** A path to a member itself, or to one of the struct that it holds. */
function placeOf(
  { steps, root }: Path,
  owner: StructType | Command,
): { name: string; inner: string | undefined; declared: Member | undefined } | undefined {
  const [first, second, ...more] = steps;
  if (first === undefined || more.length > 0 || root !== 'owner') return undefined;
  if (steps.some(({ chained, element, made }) => (chained ?? element ?? made) !== undefined)) return undefined;
  const outer = declaredIn(owner, first.member);
  if (second === undefined) return { name: first.member, inner: undefined, declared: outer };
  const declared = structOf(outer?.typeName ?? '')?.member(second.member);
  if (declared === undefined || declared.replacedBy.length > 0) return undefined;
  return { name: first.member, inner: second.member, declared };
}

/** A member of a struct, or a parameter of a command. */
export function declaredIn(owner: StructType | Command, name: string): Member | undefined {
  return 'params' in owner ? owner.param(name) : owner.member(name);
}
