import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../registry/index.js';
import { reachingWrites } from '../flow.js';
import { UNKNOWN, type Known, type StructFacts } from '../known.js';
import type { States } from '../states.js';
import type { Struct } from '../types.js';
import type { Builds } from './builds.js';
import type { Changes } from './changes.js';
import { beginningsOf, inOrder, type Lives } from './lives.js';
import type { Moments } from './moments.js';

/** What so many writes make of a member is not followed. */
export const MANY_STEPS = 32;

/** What becomes of the values that members are given. */
export class GivenValues {
  readonly #states: States;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #moments: Moments;

  constructor(states: States, builds: Builds, lives: Lives, moments: Moments) {
    this.#states = states;
    this.#builds = builds;
    this.#lives = lives;
    this.#moments = moments;
  }

  /**
   * The struct whose member an expression gives a value that may not be its last: the member is changed again before the
   * struct is used, or others hold the struct, and the file changes the member of such a one elsewhere. Undefined for a
   * value that is.
   */
  changedAfter(expression: TSESTree.Node, member: Member): Struct | undefined {
    const given = this.#builds.givenAt(expression);
    if (given === undefined) return undefined;
    const { struct, path, write } = given;
    if (this.#moments.isChangedInPlace(struct)) return struct;
    const life = this.#lives.of(struct);
    const isShared = life === undefined || life.escape !== undefined || struct.isReceived === true;
    if (isShared && this.#moments.isChangedElsewhere(struct, member.name)) return struct;
    let changes: Changes | undefined = life;
    for (const name of path) changes = changes?.parts.get(struct.origin.dialect.memberName(name ?? ''));
    if (life === undefined || changes === undefined) return undefined;
    const writes = changes.writes.get(member.name) ?? [];
    if (changes.blurred.has(member.name) || writes.length > MANY_STEPS) return struct;
    if (write === undefined) return writes.length > 0 ? struct : undefined;
    const steps = inOrder([...beginningsOf(struct, life), ...writes]);
    const isOverwritten = writes.some(
      ({ node }) =>
        node !== write && reachingWrites(node, steps, life.boundary).writes.some((one) => one.write.node === write),
    );
    return isOverwritten ? struct : undefined;
  }

  /**
   * What a member holds wherever its struct is used, if the value that an expression gives it may not be its last; else
   * undefined.
   */
  heldLater(expression: TSESTree.Node, member: Member): readonly Known[] | undefined {
    const given = this.#builds.givenAt(expression);
    if (given === undefined || this.changedAfter(expression, member) === undefined) return undefined;
    const { struct, path } = given;
    return this.#moments.of(struct).map((moment) => {
      let facts: StructFacts = this.#states.stateOf(moment);
      for (const name of path) {
        const inner = facts.member(struct.origin.dialect.memberName(name ?? ''));
        if (inner.kind !== 'struct') return UNKNOWN;
        facts = inner.struct;
      }
      return facts.member(member.name);
    });
  }

  /**
   * Whether a struct is used as it is while a member holds what an expression gives it; undefined where the expression is
   * not all that is given to a member of a struct.
   */
  isUsedWith(expression: TSESTree.Node, member: Member): boolean | undefined {
    const given = this.#builds.givenAt(expression);
    if (given === undefined || given.path.length > 0) return undefined;
    if (this.#lives.of(given.struct)?.uses.some((use) => this.#lives.isChangedInPlace(use)) === true) return false;
    return this.#moments.of(given.struct).some((moment) => {
      const state = this.#states.stateOf(moment);
      return (
        !state.isLeftOpen && state.nodeOf(member.name) === expression && state.member(member.name).kind !== 'unknown'
      );
    });
  }

  /** Whether a struct of the chain holds a value in place of the one that an expression gives a member. */
  isReplaced(expression: TSESTree.Node, { replacedBy }: Member): boolean {
    const struct = replacedBy.length === 0 ? undefined : this.#builds.givenAt(expression)?.struct;
    if (struct === undefined) return false;
    return this.#moments
      .of(struct)
      .some((moment) => this.#states.stateOf(moment).chain.some(({ type }) => replacedBy.includes(type.name)));
  }
}
