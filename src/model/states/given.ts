import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../registry/index.js';
import { reachingWrites, type Write } from '../flow/flow.js';
import type { States } from '../states.js';
import type { SpreadSlot, Struct } from '../types.js';
import { UNKNOWN, type Known, type StructFacts } from '../values/known.js';
import type { Builds, GivenAt } from './builds.js';
import type { Changes } from './changes.js';
import { beginningsOf, inOrder } from './life.js';
import type { Holders } from './holders.js';
import type { Lives } from './lives.js';
import type { Moment, Moments } from './moments.js';
import type { Starts } from './starts.js';
import type { StructParts } from './struct-parts.js';
import type { Whole } from './wholes.js';

/** What so many writes make of a member is not followed. */
export const MANY_STEPS = 32;

/** What becomes of the values that members are given. */
export class GivenValues {
  readonly #states: States;
  readonly #starts: Starts;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #holders: Holders;
  readonly #moments: Moments;

  constructor(states: States, { starts, builds, lives, holders, moments }: StructParts) {
    this.#states = states;
    this.#starts = starts;
    this.#builds = builds;
    this.#lives = lives;
    this.#holders = holders;
    this.#moments = moments;
  }

  /**
   * The structs whose member an expression gives a value that may not be its last: the member is given again behind it or
   * changed before the struct is used, or others hold the struct, and may change it. None for a value that is the last of
   * one of them.
   */
  changedAfter(expression: TSESTree.Node, member: Member): readonly Struct[] {
    const given = this.#builds.givenAt(expression);
    return given.every((each) => this.#isChangedAfter(each, member, isAny)) ? given.map(({ struct }) => struct) : [];
  }

  /** Whether what is spread in a struct is certainly there when it is used: see {@link changedAfter}. */
  isKeptBehindSpread(slot: SpreadSlot): boolean {
    const given = this.#builds.givenBySpread(slot);
    return given.length > 0 && given.every((each) => !this.#isChangedAfter(each, slot.owner.member, isAny));
  }

  /** @param isMeant - the changes to look for; where none of the member's is one, no order of them matters */
  #isChangedAfter(
    { struct, path, write, parts }: GivenAt,
    member: Member,
    isMeant: (change: Write) => boolean,
  ): boolean {
    if (parts.some((part) => this.#starts.mayBeGivenBehind(part, struct, member.name))) return true;
    if (this.#lives.isOpen(struct) || this.#holders.handOn(struct)) return true;
    if (this.#moments.isChangedInPlace(struct)) return true;
    const life = this.#lives.of(struct);
    const isShared = life === undefined || life.escape !== undefined || struct.isReceived === true;
    if (isShared && this.#moments.isChangedElsewhere(struct, member.name)) return true;
    let changes: Changes | undefined = life;
    for (const name of path) changes = changes?.parts.get(struct.origin.dialect.memberName(name ?? ''));
    if (life === undefined || changes === undefined) return false;
    const writes = changes.writes.get(member.name) ?? [];
    if (changes.blurred.has(member.name) || writes.length > MANY_STEPS) return true;
    if (!writes.some((each) => each.node !== write && isMeant(each))) return false;
    if (write === undefined) return true;
    const steps = inOrder([...beginningsOf(struct, life), ...writes]);
    return writes.some(
      ({ node }) =>
        node !== write && reachingWrites(node, steps, life.boundary).writes.some((one) => one.write.node === write),
    );
  }

  /**
   * What a member holds wherever its struct is used, if the value that an expression gives it may not be there any more;
   * undefined where it is its last, or bits are only added to it.
   */
  heldLater(expression: TSESTree.Node, member: Member): readonly Known[] | undefined {
    const given = this.#builds.givenAt(expression);
    if (given.length === 0 || !given.every((each) => this.#isChangedAfter(each, member, isNoAddition)))
      return undefined;
    return given.flatMap(({ struct, path }) =>
      this.#moments.of(struct).map((moment) => {
        let facts: StructFacts = this.#states.stateOf(moment);
        for (const name of path) {
          const inner = facts.member(struct.origin.dialect.memberName(name ?? ''));
          if (inner.kind !== 'struct') return UNKNOWN;
          facts = inner.struct;
        }
        return facts.member(member.name);
      }),
    );
  }

  /**
   * Whether a struct is used as it is while a member holds what an expression gives it; undefined where the expression is
   * not all that is given to a member of a struct.
   */
  isUsedWith(expression: TSESTree.Node, member: Member): boolean | undefined {
    const given = this.#builds.givenAt(expression);
    if (given.length === 0 || given.some(({ path }) => path.length > 0)) return undefined;
    return given.some(({ struct }) => {
      const life = this.#lives.of(struct);
      if (life?.uses.some((use) => this.#lives.escapes.isChangedInPlace(use)) === true) return false;
      // What a parameter gives is not known, and goes there all the same.
      const isAllGiven = ({ at }: Moment): boolean => {
        const all = this.#states.given(struct, member.name, at);
        return all?.length === 1 && all[0] === expression;
      };
      return this.#moments.of(struct).some((moment) => {
        const state = this.#states.stateOf(moment);
        const { kind } = state.member(member.name);
        // Of several values, a look at the struct may keep one from being used: `if (info.usage === 0) throw`.
        const isCertain = kind === 'choice' ? life?.isLookedAt !== true : kind !== 'unknown' || isAllGiven(moment);
        return !state.isLeftOpen && state.nodeOf(member.name) === expression && isCertain;
      });
    });
  }

  /** The structs whose member an expression gives a value, and the members that lead to it from there. */
  placesOf(expression: TSESTree.Node, member: string): readonly Whole[] {
    return this.#builds.givenAt(expression).map(({ struct, path }) => {
      const names = path.map((name) => struct.origin.dialect.memberName(name ?? ''));
      return { struct, path: [...names, member] };
    });
  }

  /** Whether a struct of the chain holds a value in place of the one that an expression gives a member. */
  isReplaced(expression: TSESTree.Node, { replacedBy }: Member): boolean {
    const given = replacedBy.length === 0 ? [] : this.#builds.givenAt(expression);
    const isIn = (moment: Moment): boolean => {
      const { chain, mayBeReplaced } = this.#states.stateOf(moment);
      return mayBeReplaced || chain.some(({ type }) => replacedBy.includes(type.name));
    };
    return given.length > 0 && given.every(({ struct }) => this.#moments.of(struct).some(isIn));
  }
}

function isAny(): boolean {
  return true;
}

/** Whether a change may take bits away. */
function isNoAddition({ operator }: Write): boolean {
  return operator !== '|=';
}
