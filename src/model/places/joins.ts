import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { contains } from '../../syntax/nodes.js';
import type { Literal } from '../values/literals.js';

/** A place by which an object or a list comes in that is written elsewhere: `init` in `new VkX(init)`, `...DEFAULTS`. */
interface Join {
  readonly place: TSESTree.Expression;
  /** What the place stands in, where that comes in from elsewhere, too. */
  readonly within: Literal | undefined;
}

/** The type that a literal is taken as one of, and others that it goes into, with where it does. */
interface Joined {
  readonly type: string;
  readonly others: Map<string, Join[]>;
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
    if (known === undefined) this.#joins.set(literal, { type, others: new Map(), places: [join] });
    else if (known.type === type) known.places.push(join);
    else {
      const places = known.others.get(type);
      if (places === undefined) known.others.set(type, [join]);
      else places.push(join);
    }
  }

  /** The types that a literal goes into beside the first. */
  othersOf(literal: Literal): Iterable<string> {
    return this.#joins.get(literal)?.others.keys() ?? [];
  }

  /** Whether a literal goes into several types. */
  isOfSeveral(literal: Literal): boolean {
    return (this.#joins.get(literal)?.others.size ?? 0) > 0;
  }

  /** All types that a literal goes into, each with the expressions by which it does. */
  *typesOf(literal: Literal): Iterable<readonly [type: string, places: readonly TSESTree.Expression[]]> {
    const joined = this.#joins.get(literal);
    if (joined === undefined) return;
    for (const [type, joins] of [[joined.type, joined.places] as const, ...joined.others])
      yield [type, joins.map(({ place }) => place)];
  }

  /**
   * The place by which what is written in a literal becomes part of something else, where that literal goes into other
   * types, too, in which it is right; undefined where it is to be looked for where it is written.
   *
   * @param written - what is written
   * @param whole - what it becomes part of
   * @param isRight - whether it is right in a type
   */
  sharedPlaceOf(
    written: TSESTree.Node,
    whole: TSESTree.Node,
    isRight: (type: string) => boolean,
  ): TSESTree.Node | undefined {
    let isShared = false;
    let place = written;
    for (let depth = 0; depth < DEPTH && !contains(whole, place); depth++) {
      const literal = this.#literalAround(place);
      if (literal === undefined) return undefined;
      const types = [...this.typesOf(literal)];
      isShared ||= types.some(([type]) => isRight(type));
      const places = types.flatMap(([, some]) => some);
      const next = places.find((each) => contains(whole, each)) ?? (places.length === 1 ? places[0] : undefined);
      if (next === undefined) return undefined;
      place = next;
    }
    return isShared && contains(whole, place) ? place : undefined;
  }

  /** The innermost literal around a node that comes in somewhere. */
  #literalAround(node: TSESTree.Node): Literal | undefined {
    for (let { parent } = node; parent && parent.type !== 'BlockStatement'; { parent } = parent) {
      if (this.#joins.has(parent as Literal)) return parent as Literal;
    }
    return undefined;
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

/** How many literals are followed that are each a part of the next. */
const DEPTH = 8;
