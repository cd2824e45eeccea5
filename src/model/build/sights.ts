/** What the places that take an object see of it, where more is given behind it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { namesAfter, NO_NAMES } from '../values/literals.js';

/** Names of members; `all` for any. */
export type Names = ReadonlySet<string> | 'all';

/**
 * What a place that takes an object, or the best of several such places, sees of its members: which of them it certainly
 * takes as they are, though it takes the object as a part of another one, `new VkImageCreateInfo({ ...defaults, usage })`,
 * or under a condition.
 */
export interface Sight {
  /** Those that it does not see: they are given again. */
  readonly replaced: ReadonlySet<string>;
  /** Those that may be given again. */
  readonly loose: Names;
  /** Those that may hold something else than what the place takes. */
  readonly without: ReadonlySet<string>;
  /** Whether it is behind a test, which may keep an object from it that is one of several. */
  readonly isTested: boolean;
  /** Those that what is made of it may be given again behind the place. */
  readonly reworked: Names;
  /** Whether the object is one of several. */
  readonly isOneOfSeveral: boolean;
  /** Where the object comes in, where it has a name by which it does; none for the place itself. */
  readonly places: readonly TSESTree.Expression[];
}

/** All is seen. */
export const WHOLE: Sight = {
  replaced: NO_NAMES,
  loose: NO_NAMES,
  without: NO_NAMES,
  isTested: false,
  reworked: NO_NAMES,
  isOneOfSeveral: false,
  places: [],
};

/**
 * The sight of `a` in `{ ...a, b }`, from the sight of the whole.
 *
 * @param replaced - the members that are given behind `a`
 * @param isOpen - whether any others may be, too
 */
export function seenBehind(sight: Sight, replaced: ReadonlySet<string>, isOpen = false): Sight {
  if (replaced.size === 0 && !isOpen) return sight;
  const { loose } = sight;
  return {
    ...sight,
    replaced: new Set([...sight.replaced, ...replaced]),
    loose: isOpen || loose === 'all' ? 'all' : new Set([...loose, ...replaced]),
  };
}

/** The sight of an object that is spread in a literal, from the sight of the literal. */
export function seenInSpread(sight: Sight, literal: TSESTree.ObjectExpression, spread: TSESTree.SpreadElement): Sight {
  const index = literal.properties.indexOf(spread);
  return seenBehind(sight, namesAfter(literal, index, NO_NAMES), hasSpreadBehind(literal, index));
}

/** The sight that two places have together: what at least one of them sees. */
export function seenByEither(one: Sight, other: Sight): Sight {
  if (one === other) return one;
  const replaced = [...one.replaced].filter((name) => other.replaced.has(name));
  return {
    replaced: new Set(replaced),
    loose: inBoth(one.loose, other.loose),
    without: new Set([...one.without, ...other.without]),
    isTested: one.isTested && other.isTested,
    reworked: inBoth(one.isTested ? 'all' : one.reworked, other.isTested ? 'all' : other.reworked),
    isOneOfSeveral: one.isOneOfSeveral || other.isOneOfSeveral,
    places: [...new Set([...one.places, ...other.places])],
  };
}

/** The names that are in one of two sets. */
export function inEither(one: Names, other: Names): Names {
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}

/** The names that are in both of two sets. */
export function inBoth(one: Names, other: Names): Names {
  if (one === 'all') return other;
  return other === 'all' ? one : new Set([...one].filter((name) => other.has(name)));
}

/** Whether an object has something else spread in it behind one of its properties. */
export function hasSpreadBehind({ properties }: TSESTree.ObjectExpression, index: number): boolean {
  return properties.some(({ type }, i) => i > index && type === 'SpreadElement');
}
