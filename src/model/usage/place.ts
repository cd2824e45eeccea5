/** Where the values stand that a statement names, and how it gets there from the struct or call that it is about. */
import type { Command } from '../../registry/index.js';
import type { Known, StructFacts } from '../values/known.js';

/** One command call, as far as the code tells. */
export interface CallFacts {
  readonly type: Command;
  /** What is known of an argument, by the name of the parameter. */
  param(name: string): Known;
  /** The struct that the object in an argument, or in an element of it, was created from; undefined if not known. */
  createdFrom?(name: string, index: number | undefined): StructFacts | undefined;
}

/** What is judged: a struct at a moment, or a call. */
export type Facts = StructFacts | CallFacts;

/** Whether what is judged is a command call, and not a struct. */
export function isCall(facts: Facts): facts is CallFacts {
  return 'param' in facts;
}

/** Where a value stands. */
export interface Place {
  /** The struct or call that holds the member, or the struct that is meant as a whole. */
  readonly facts: Facts;
  /** Undefined when the struct or call is meant as a whole. */
  readonly member: string | undefined;
  /** The element, when the member is an array. */
  readonly index: number | undefined;
  /** How the statement gets to the struct or call; undefined where it is about that itself. */
  readonly way: Way | undefined;
  /** What the statement means of it, when that is not the value: the number of the element, or that a struct hangs there. */
  readonly aspect?: 'number' | { readonly hung: string };
}

/** How a statement gets to a struct. */
export type Way =
  /** It is what a member or an element holds. */
  | { readonly kind: 'part'; readonly of: Place }
  /** It is in the chain of another one, to which the way before leads. */
  | { readonly kind: 'chain'; readonly struct: string; readonly before: Way | undefined }
  /** An object was created from it. */
  | { readonly kind: 'made'; readonly struct: string; readonly object: Place };

/** Whether two places of one statement are the same. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one === other) return true;
  return (
    one.index === other.index &&
    one.member === other.member &&
    aspectText(one) === aspectText(other) &&
    isSameWay(one.way, other.way)
  );
}

function aspectText({ aspect }: Place): string | undefined {
  return typeof aspect === 'object' ? aspect.hung : aspect;
}

function isSameWay(one: Way | undefined, other: Way | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  if (one.kind === 'part') return other.kind === 'part' && isSamePlace(one.of, other.of);
  if (other.kind === 'part' || one.struct !== other.struct) return false;
  if (one.kind === 'chain') return other.kind === 'chain' && isSameWay(one.before, other.before);
  return other.kind === 'made' && isSamePlace(one.object, other.object);
}

/** The innermost element of an array that a place is, or is in. */
export function elementAround(place: Place): Place | undefined {
  if (place.index !== undefined) return place;
  const { way } = place;
  if (way?.kind === 'part') return elementAround(way.of);
  if (way?.kind === 'made') return elementAround(way.object);
  return way?.before?.kind === 'part' ? elementAround(way.before.of) : undefined;
}

/** How a statement leaves the struct or call that it is about, on its way to a place; undefined where it does not. */
export function firstWayTo({ way }: Place): Exclude<Way, { kind: 'part' }> | undefined {
  if (way === undefined) return undefined;
  if (way.kind === 'part') return firstWayTo(way.of);
  if (way.kind === 'made' || way.before === undefined) return way;
  return way.before.kind === 'part' ? firstWayTo(way.before.of) : way;
}

/** Whether a place is in a struct, or in what that holds. */
export function isWithin({ facts, way }: Place, struct: StructFacts): boolean {
  return facts === struct || (way?.kind === 'part' && isWithin(way.of, struct));
}

/** The members that lead to a place from the struct or call that a statement is about, the name of a struct in place of pNext. */
export function membersTo({ member, way, aspect }: Place): readonly string[] {
  const last = typeof aspect === 'object' ? aspect.hung : member;
  return last === undefined ? membersOf(way) : [...membersOf(way), last];
}

function membersOf(way: Way | undefined): readonly string[] {
  switch (way?.kind) {
    case undefined:
      return [];
    case 'chain':
      return [...membersOf(way.before), way.struct];
    case 'part':
      return membersTo(way.of);
    case 'made':
      return membersTo(way.object);
  }
}
