/** Expressions that lead to an object or a list which is written in a literal. */
import type { TSESTree } from '@typescript-eslint/utils';

/** A name of a member, or the number of an element; undefined for any of them. */
export type PartName = string | undefined;

/**
 * How an expression leads to something that is written in a literal: it is that itself, or has it in it.
 *
 * @example `config` in `const image = { usage }; const config = { image };`
 *   is an alias of the literal `{ usage }` by the path `['image']`.
 */
export interface Alias {
  /** What leads there from what the expression gives; empty where it gives the very same. */
  readonly path: readonly PartName[];
  /** The objects and lists, as they are written, of which it may be one. */
  readonly parts: readonly TSESTree.Expression[];
  /** The expression begins with the name that the whole was given first; of an object, nothing holds it yet. */
  readonly isOwn: boolean;
  /** The member of an object in which it is, however deep; `''` where it may be in any. */
  readonly within?: string;
  /** It is a copy of the object: another one, which has the same objects in it. */
  readonly isCopy?: true;
}

/** What is followed by its aliases, and takes down what is done by them. */
export interface AliasSubject {
  /** Whether what is put into a struct is followed to where that goes; else the struct has its own copy of it. */
  readonly isInStructs: boolean;
  /** The alias that a member of an alias is. */
  taken(alias: Alias, name: PartName): Alias | undefined;
  /** The aliases that a copy of an alias is. */
  copied(alias: Alias): readonly Alias[];
  /** A member of an alias is written; any of them without a name. */
  write(alias: Alias, name: PartName): void;
  /** Others have an alias, and may change all of it. */
  lose(alias: Alias): void;
  /** Nothing is known any more. */
  giveUp(): void;
}

/** The alias that an object is which has something under a name: `{ image }`, by what `image` is. */
export function containerOf(alias: Alias, name: PartName): Alias {
  return { ...alias, path: [name, ...alias.path] };
}

/** The alias that a list is which has something as an element: `[image]`, by what `image` is. */
export function listWith(element: Alias | undefined): Alias | undefined {
  return element && containerOf(element, undefined);
}
