/** Edits that repair a violated statement. */
import type { Condition } from '../../registry/constraint.js';
import { constantOf, type Member } from '../../registry/index.js';
import { knownBits } from '../values/known.js';
import type { Known } from '../values/known.js';
import { namesOfSet } from './bits.js';
import type { Breach } from './fault.js';
import { isCall, type Facts, type Place } from './place.js';

/** One edit after which the statement certainly holds. */
export interface Repair {
  /** Add these bits to the mask, drop them from it, or put this constant or number in the place of the value. */
  readonly kind: 'add' | 'drop' | 'set';
  readonly at: Place;
  /** Canonical constant names, or a number. */
  readonly names: readonly string[];
}

/** The edits of a fault, or of what makes it one. */
export function repairsOf({ constraint, fault, causes, present, missing }: Breach): Repair[] {
  const repairs: Repair[] = [];
  const [at, ...more] = fault?.sites ?? [];
  // Where several parts or elements may be broken, one edit is not certain to be enough.
  const isOne = constraint.then.length === 1 && 'op' in (constraint.then[0] ?? {}) && !isJoined(constraint.then[0]);
  if (fault !== undefined && at !== undefined && more.length === 0 && isOne && at.index === undefined) {
    const { atom } = fault;
    if (atom.op === 'all' || (atom.op === 'any' && missing.length === 1))
      repairs.push({ kind: 'add', at, names: missing });
    if (canDrop(at.known, present) && (atom.op === 'none' || atom.op === 'only')) {
      repairs.push({ kind: 'drop', at, names: present });
    }
    if (canDrop(at.known, present) && atom.op === 'lacks') {
      for (const name of present) repairs.push({ kind: 'drop', at, names: [name] });
    }
    // Of several elements, which one is to change is not for a tool to say.
    const isFixed = 'path' in atom && atom.path.steps.every(({ element }) => element !== 'some');
    const value = isFixed && atom.op === 'is' && atom.operands.length === 1 ? atom.operands[0]?.text : undefined;
    // An object may be used for something else, too, that asks for the value that it has.
    if (value !== undefined && at.object === undefined && settable(at.known))
      repairs.push({ kind: 'set', at, names: [value] });
  }
  const [cause] = causes;
  if (causes.length === 1 && cause !== undefined && constraint.if !== undefined && !isJoined(constraint.if)) {
    const [place] = cause.sites;
    if (place !== undefined && cause.sites.length === 1 && place.index === undefined && cause.atom.op === 'any') {
      const names = namesOfSet(cause.atom.operands, place);
      if (canDrop(place.known, names)) repairs.push({ kind: 'drop', at: place, names });
    }
  }
  return repairs.filter(hasItsBits);
}

/** Whether a mask has the bits that an edit puts there or takes away. */
function hasItsBits({ kind, at, names }: Repair): boolean {
  const type = memberAt(at)?.slot?.constants;
  return kind === 'set' || names.every((name) => constantOf(name)?.type === type);
}

/** A struct or call as it is after an edit; undefined where that is not known. */
export function afterRepair({ kind, at, names }: Repair): Facts | undefined {
  const { facts, member } = at;
  const width = memberAt(at)?.slot?.width;
  const values = names.map((name) => constantOf(name)?.value);
  if (member === undefined || width === undefined || !values.every((value) => value !== undefined)) return undefined;
  const bits = values.reduce<bigint>((all, value) => all | BigInt(value), 0n);
  const before = isCall(facts) ? facts.param(member) : facts.member(member);
  return withValue(
    facts,
    member,
    kind === 'set' ? { kind: 'exact', value: bits } : withBits(before, kind, bits, width),
  );
}

/** A struct or call as it is with another value in a member. */
export function withValue(facts: Facts, member: string, value: Known): Facts {
  if (isCall(facts)) return { type: facts.type, param: (name) => (name === member ? value : facts.param(name)) };
  const { type, chain, chainIsComplete, mayBeReplaced } = facts;
  return {
    type,
    member: (name) => (name === member ? value : facts.member(name)),
    chain,
    chainIsComplete,
    mayBeReplaced,
  };
}

function withBits(known: Known, kind: 'add' | 'drop', bits: bigint, width: 32 | 64): Known {
  const { ones, zeros } = knownBits(known, width) ?? { ones: 0n, zeros: 0n };
  const after = kind === 'add' ? ones | bits : ones & ~bits;
  return known.kind === 'exact'
    ? { kind: 'exact', value: after }
    : { kind: 'bits', ones: after, zeros: kind === 'add' ? zeros & ~bits : zeros | bits };
}

function memberAt({ facts, member = '' }: Place): Member | undefined {
  return isCall(facts) ? facts.type.param(member) : facts.type.member(member);
}

/** Whether a condition has parts. */
export function isJoined(condition: Condition | undefined): boolean {
  return condition !== undefined && 'of' in condition;
}

/** Bits go for certain when the whole value is known, and when each of them has a name of its own. */
function canDrop(known: Known, names: readonly string[]): boolean {
  return known.kind === 'exact' && names.length > 0 && names.every((name) => name.startsWith('VK_'));
}

function settable(known: Known): boolean {
  return known.kind === 'exact' || known.kind === 'boolean' || known.kind === 'null' || known.kind === 'bits';
}
