/** What the grammar makes of a statement: words in their places, names not yet looked up. */
import type { Word } from './words.js';

/** A value as the statement names it: elements of arrays are already marked in the path. */
export interface Place {
  /**
   * `member`, `a[*].b`, `Struct::member`, `its:member` (of the struct named last), `it` (the subject before), `a^.b`
   * (what `a` was created with).
   */
  readonly path: string;
}

export interface Subject {
  readonly places: readonly Place[];
  readonly joint: Joint;
  /** "the `a` and `b` members of `x` or `y`": places come in groups of this many, one group for each of the latter. */
  readonly group?: number;
}

/** How a list is joined. `none`: there is one item; `comma`: commas only. */
export type Joint = 'and' | 'or' | 'nor' | 'comma' | 'none';

export interface List {
  readonly items: readonly Word[];
  readonly joint: Joint;
}

export type Predicate =
  | { readonly op: 'include'; readonly not: boolean; readonly how: 'plain' | 'both' | 'any'; readonly list: List }
  /** Holds the listed bits and no other. */
  | { readonly op: 'only'; readonly list: List }
  | { readonly op: 'is'; readonly not: boolean; readonly list: List }
  | { readonly op: '<' | '<=' | '>' | '>='; readonly value: Word }
  | { readonly op: 'multiple'; readonly value: Word }
  /** Both ends count. */
  | { readonly op: 'between'; readonly low: Word; readonly high: Word }
  | { readonly op: 'one' | 'max1' }
  | { readonly op: 'valid'; readonly type: string }
  /** The places are all equal; none of two is. */
  | { readonly op: 'equal'; readonly not: boolean }
  | { readonly op: 'notBoth'; readonly list: List };

export type Clause =
  | { readonly kind: 'value'; readonly subject: Subject; readonly predicate: Predicate }
  /**
   * Of an object: what a member of the struct that it was created from is; without a name, the member that has these.
   */
  | {
      readonly kind: 'created';
      readonly subject: Subject;
      readonly member: string | undefined;
      readonly predicate: Predicate;
    }
  /** Bits named without the member that holds them: `bits` are set in the one member whose type has them. */
  | { readonly kind: 'bits'; readonly predicate: Predicate }
  | {
      readonly kind: 'chain';
      readonly of: string | undefined;
      readonly not: boolean;
      readonly structs: readonly string[];
      readonly joint: Joint;
      /** What the struct must be like to count. */
      readonly whose: Clause | undefined;
    }
  | { readonly kind: 'feature'; readonly enabled: boolean; readonly features: readonly string[]; readonly joint: Joint }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Clause[] };

export interface Statement {
  /** The array that the statement is made for each element of. */
  readonly each: Subject | undefined;
  readonly if: Clause | undefined;
  readonly then: Clause;
}
