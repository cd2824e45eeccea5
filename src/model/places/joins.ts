import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import type { Literal } from '../values/literals.js';

/** A place by which an object or a list comes in that is written elsewhere: `init` in `new VkX(init)`, `...DEFAULTS`. */
interface Join {
  readonly place: TSESTree.Expression;
  /** What the place stands in, where that comes in from elsewhere, too. */
  readonly within: Literal | undefined;
}

/** The type that a literal is taken as one of, and others that it goes into. */
interface Joined {
  readonly type: string;
  readonly others: Set<string>;
  readonly places: Join[];
}

/**
 * Where the init objects of a file become part of its structs. What one holds is judged there, and not where it is
 * written: more may be given behind it, and a test may stand in between.
 */
export class Joins {
  readonly #joins = new Map<Literal, Joined>();
  readonly #isTested: (since: TSESTree.Node, place: TSESTree.Node) => boolean;

  /** @param isTested - whether a test may decide, once the one node has run, if the other does */
  constructor(isTested: (since: TSESTree.Node, place: TSESTree.Node) => boolean) {
    this.#isTested = isTested;
  }

  /** Takes down a place. What goes into several types is taken as one of the first. */
  add(literal: Literal, type: string, join: Join): void {
    const known = this.#joins.get(literal);
    if (known === undefined) this.#joins.set(literal, { type, others: new Set(), places: [join] });
    else if (known.type === type) known.places.push(join);
    else known.others.add(type);
  }

  /** The types that a literal goes into beside the first. */
  othersOf(literal: Literal): Iterable<string> {
    return this.#joins.get(literal)?.others ?? [];
  }

  /** The expressions by which a literal comes in from elsewhere. */
  placesOf(literal: Literal): readonly TSESTree.Expression[] {
    return this.#joins.get(literal)?.places.map(({ place }) => place) ?? [];
  }

  /** Whether a literal comes in as one of a type alone, and does so by a place. */
  isOnlyTakenAs(literal: Literal, place: TSESTree.Node, type: string): boolean {
    const joined = this.#joins.get(literal);
    if (joined?.type !== type || joined.others.size > 0) return false;
    return joined.places.some((each) => withoutTypes(each.place) === place);
  }

  /** Whether a literal comes in behind tests alone, which may tell one value from another that it holds. */
  isBehindTests(literal: Literal, seen: readonly Literal[] = []): boolean {
    const joins = this.#joins.get(literal);
    if (joins === undefined) return false;
    return joins.places.every(
      ({ place, within }) =>
        this.#isTested(literal, place) ||
        (within !== undefined && (seen.includes(within) || this.isBehindTests(within, [...seen, literal]))),
    );
  }
}
