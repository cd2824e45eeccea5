/** Clauses of what is and what must be, joined into the sentences of a message. */
import type { Facts, Place } from '../../src/model/usage.js';
import { isCall, isSamePlace, firstWayTo } from '../../src/model/usage/place.js';
import { listText } from '../../src/words.js';
import { placeName, shortList } from './statement-names.js';

/** Something, and what it is or must be. */
export interface Clause {
  /** A place, or one of what has a name by itself: `the pNext chain`, `the feature geometryShader`. */
  readonly about: Place | readonly string[];
  readonly says: Predicate;
}

/** What is said of something, or denied. */
export interface Predicate {
  readonly verb: keyof typeof VERBS;
  readonly isDenied: boolean;
  /** Names of which one or each is meant; or all that is said, in words. */
  readonly of: readonly string[];
  readonly word: 'and' | 'or';
}

const VERBS = { be: 'is', have: 'has', include: 'includes', list: 'lists' } as const;

/**
 * What is the case, all of it: `flags includes A and usage is not 0`.
 *
 * @param owner - what all that is in it is to be named with
 */
export function conditionsText(conditions: readonly Clause[], owner: Facts | undefined): string {
  if (!areAboutOne(conditions)) {
    // What has a list of its own, behind which a reader would look for more of it, comes last.
    const lists = conditions.filter(({ says }) => says.of.length > 2);
    const ordered = [...conditions.filter((each) => !lists.includes(each)), ...lists];
    return listText(ordered.map(({ about, says }) => `${nameOf(about, owner)} ${assertion(says)}`));
  }
  return `${nameOf(conditions[0]!.about, owner)} ${listText(conditions.map(({ says }) => assertion(says)))}`;
}

/** What stands for a name that was said before. */
type Pronoun = 'it' | `the ${string}`;

/**
 * What has to be the case, one of several: `x must be A`, `either x must be A, or y must not be B`, `x and y must not
 * both be A`.
 *
 * @param owner - what all that is in it is to be named with
 * @param start - what the first is to be named with, where it begins the sentence; what it is called where it was named
 *   before: `it`, `the usage`
 */
export function demandsText(
  demands: readonly Clause[],
  owner: Facts | undefined,
  start: Facts | Pronoun | undefined = owner,
): string {
  const [first, ...more] = demands;
  if (first === undefined) return '';
  const name = typeof start === 'string' ? start : nameOf(first.about, start);
  if (areAboutOne(demands)) return `${name} must ${oneOf(demands.map(({ says }) => says))}`;
  const isPair = more.length === 1;
  if (saySame(demands)) {
    const { isDenied, verb, of, word } = first.says;
    const names = (joined: 'and' | 'or'): string => namesOf(demands, joined, owner, start);
    if (isDenied) return `${names('and')} must not ${isPair ? 'both' : 'all'} ${verb} ${shortList(of, word)}`;
    const isEither = isPair && 'facts' in first.about;
    return `${isEither ? 'either ' : ''}${names('or')} must ${infinitive(first.says)}`;
  }
  const others = more.map(({ about, says }) => `, or ${nameOf(about, owner)} must ${infinitive(says)}`);
  return `either ${name} must ${infinitive(first.says)}${others.join('')}`;
}

/** Of several things that one place must be: `be A`, `not include both A and B`, `either be 0 or be greater than x`. */
function oneOf(all: readonly Predicate[]): string {
  const [first, ...more] = all;
  if (first === undefined || more.length === 0) return first === undefined ? '' : infinitive(first);
  const { verb } = first;
  if (all.every((each) => each.isDenied && each.verb === verb && each.of.length === 1)) {
    const names = all.map(({ of }) => of[0]!);
    return `not ${verb} ${more.length === 1 ? 'both' : 'all of'} ${shortList(names, 'and')}`;
  }
  return `either ${all.map(infinitive).join(' or ')}`;
}

/** Whether all clauses are about the same. */
export function areAboutOne([first, ...more]: readonly Clause[]): boolean {
  return first !== undefined && more.every(({ about }) => isSame(about, first.about));
}

function isSame(one: Clause['about'], other: Clause['about']): boolean {
  if ('facts' in one) return 'facts' in other && isSamePlace(one, other);
  return !('facts' in other) && one.join() === other.join();
}

/** Whether clauses say the same, each of its own. */
export function saySame([first, ...more]: readonly Clause[]): boolean {
  return first !== undefined && more.every(({ says }) => infinitive(says) === infinitive(first.says));
}

function nameOf(about: Clause['about'], owner: Facts | undefined): string {
  return 'facts' in about ? placeName(about, owner) : shortList(about, 'or');
}

function namesOf(
  clauses: readonly Clause[],
  word: 'and' | 'or',
  owner: Facts | undefined,
  start: Facts | Pronoun | undefined,
): string {
  const call = typeof start === 'object' && isCall(start) ? start : undefined;
  if (call !== undefined && clauses.every(({ about }) => 'facts' in about && firstWayTo(about) === undefined)) {
    const names = clauses.map(({ about }) => nameOf(about, undefined));
    return `the ${word === 'and' ? 'arguments' : 'argument'} ${shortList(names, word)} of ${call.type.name}`;
  }
  const names = clauses.map(({ about }, index) =>
    'facts' in about ? [nameOf(about, index === 0 && typeof start !== 'string' ? start : owner)] : about,
  );
  return shortList(names.flat(), word);
}

/** `be A`, `not include A or B` */
function infinitive({ verb, isDenied, of, word }: Predicate): string {
  return `${isDenied ? 'not ' : ''}${verb} ${shortList(of, word)}`;
}

/** `is A`, `includes none of A, B and C` */
export function assertion({ verb, isDenied, of, word }: Predicate): string {
  const does = VERBS[verb];
  if (!isDenied) return `${does} ${shortList(of, word)}`;
  if (of.length > 1 && word === 'or') {
    return of.length === 2 ? `${does} neither ${of.join(' nor ')}` : `${does} none of ${shortList(of, 'and')}`;
  }
  return `${verb === 'be' ? 'is not' : `does not ${verb}`} ${shortList(of, word)}`;
}
