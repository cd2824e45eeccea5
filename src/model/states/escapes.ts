import type { TSESTree } from '@typescript-eslint/utils';
import { handsOn, isDropped } from '../../syntax/branches.js';
import { propertyName } from '../../syntax/members.js';
import { contains, isFunction, isLoop, startsAfter } from '../../syntax/nodes.js';
import { reachingWrites } from '../flow/flow.js';
import type { Call, Struct } from '../types.js';
import type { Builds } from './builds.js';
import type { Changes } from './changes.js';
import type { DisturbancesOfFile } from './disturbances.js';
import { endAt, type Life } from './life.js';

/** How structs live, as far as it is known yet. */
export interface KnownLives {
  of(struct: Struct): Life | undefined;
  /** Whether a life is being found out: it has led back to itself, and nothing can be asked of it. */
  isBeingFound(struct: Struct): boolean;
  /** Whether what happens to a struct is followed, or will be. */
  isFollowed(struct: Struct): boolean;
}

/** Where others get at a struct who may change it, and where it is changed by way of the one that it is in. */
export class Escapes {
  readonly #builds: Builds;
  readonly #disturbances: DisturbancesOfFile;
  readonly #lives: KnownLives;

  constructor(builds: Builds, disturbances: DisturbancesOfFile, lives: KnownLives) {
    this.#builds = builds;
    this.#disturbances = disturbances;
    this.#lives = lives;
  }

  /** Where somebody else gets a struct as what `Object.assign(info, { usage })` gives back. */
  byResult(call: TSESTree.CallExpression, struct: Struct): TSESTree.Node | undefined {
    const { parent } = call;
    // What is done with it comes behind the writing.
    return parent.type === 'ExpressionStatement' || this.by(call, struct) === undefined ? undefined : parent;
  }

  /**
   * Where somebody else gets a struct who may change it, by what is done with it at one place: there, or where the struct
   * goes that it is put into. A command reads its input and keeps nothing.
   */
  by(place: TSESTree.Node, build: Struct): TSESTree.Node | undefined {
    if (this.isChangedInPlace(place)) return place;
    let child = place;
    for (let { parent } = place; parent; { parent } = parent) {
      const whole = this.#builds.at(parent);
      if (whole !== undefined && this.#lives.isFollowed(whole)) return this.#with(whole, place, build);
      switch (parent.type) {
        case 'ArrayExpression':
        case 'Property': {
          const uses = this.#builds.usesOfContainer(child);
          if (uses !== undefined) return this.firstBy(uses, build);
          break;
        }
        case 'ObjectExpression':
          break;
        case 'AssignmentExpression': {
          // `info.pNext = next`: part of another struct.
          const written = parent.right === child ? this.#builds.writtenBy(parent) : undefined;
          if (written === undefined || !this.#lives.isFollowed(written.struct)) return place;
          const escape = this.#with(written.struct, place, build);
          // The value of the assignment is a second name.
          const second = isDropped(parent) ? undefined : this.by(parent, build);
          if (second === undefined) return escape;
          const other = startsAfter(second, place) ? second : place;
          return escape === undefined || startsAfter(escape, other) ? other : escape;
        }
        case 'NewExpression':
          if (whole === undefined) return place;
          break;
        case 'CallExpression': {
          const call = this.#builds.callAt(parent);
          if (call !== undefined) return isWrittenBy(call, child) ? place : undefined;
          if (this.#disturbances.onlyReads(parent)) return undefined;
          if (whole === undefined) return place;
          break;
        }
        default:
          if (!handsOn(parent, child)) return place;
      }
      child = parent;
    }
    return place;
  }

  /** Where others get at a struct that is put into a whole. */
  #with(whole: Struct, place: TSESTree.Node, build: Struct): TSESTree.Node | undefined {
    if (this.#lives.isBeingFound(whole)) return undefined;
    const { escape, ends } = this.#lives.of(whole)!;
    if (whole.isReceived === true) return ends.find(({ node }) => isAfter(node, place, build))?.node;
    return escape === undefined || startsAfter(escape, place) ? escape : place;
  }

  /** The first of what is found by several places. */
  firstBy(places: readonly TSESTree.Node[], build: Struct): TSESTree.Node | undefined {
    let first: TSESTree.Node | undefined;
    for (const place of places) {
      const escape = this.by(place, build);
      if (escape !== undefined && !startsAfter(escape, first)) first = escape;
    }
    return first;
  }

  /**
   * Whether a struct is changed by way of the one that it was put into, or another takes its place there:
   * `info.extent.width = 4`, `info.extent = other`.
   */
  isChangedInPlace(node: TSESTree.Node): boolean {
    const { parent } = node;
    if (parent === undefined) return false;
    if (handsOn(parent, node)) return this.isChangedInPlace(parent);
    if (parent.type === 'ArrayExpression') {
      const uses = this.#builds.usesOfContainer(node) ?? [parent];
      return uses.some((use) => this.isChangedInPlace(use));
    }
    if (parent.type === 'AssignmentExpression') {
      const written = this.#builds.writtenBy(parent);
      if (written !== undefined && this.#isReached(written.struct, written.path, parent)) return true;
      // `a.next = b.next = node`
      return parent.right === node && this.isChangedInPlace(parent);
    }
    if (parent.type !== 'Property') return false;
    const holder = this.#builds.at(parent.parent);
    if (holder !== undefined) return this.#isReached(holder, [propertyName(parent)], parent);
    return this.#builds.usesOfContainer(node)?.some((use) => this.isChangedInPlace(use)) === true;
  }

  /** Whether what stands at the end of a path is changed after it was given. */
  #isReached(build: Struct, path: readonly (string | undefined)[], given: TSESTree.Node): boolean {
    if (this.#lives.isBeingFound(build)) return false;
    const { dialect } = build.origin;
    const life = this.#lives.of(build);
    let changes: Changes | undefined = life;
    for (const step of path) {
      if (changes === undefined) return false;
      const name = step === undefined ? '' : dialect.memberName(step);
      if (changes.blurred.has(name) || changes.handedOn.has(name)) return true;
      const later = changes.writes.get(name)?.filter(({ node }) => node.range[0] > given.range[0]) ?? [];
      if (later.length > MANY_WRITES || later.some(({ node }) => mayFollow(node, given, life!))) return true;
      changes = changes.parts.get(name);
    }
    return changes !== undefined;
  }
}

/** Of so many writes it is not asked whether they follow another one. */
const MANY_WRITES = 16;

/** Whether a write may be done once another is: they do not stand in two branches of which one run takes one. */
function mayFollow(write: TSESTree.Node, given: TSESTree.Node, { boundary }: Life): boolean {
  return reachingWrites(write, [endAt(given)], boundary).writes.length > 0;
}

/** Whether a command fills in what it is given as an argument. */
function isWrittenBy({ command, args }: Call, argument: TSESTree.Node): boolean {
  return command.params.some(({ name, pointer, isConst }) => args.get(name) === argument && pointer > 0 && !isConst);
}

/** Whether `node` runs when `escape` may already have run in the life of a struct. */
export function isAfter(node: TSESTree.Node, escape: TSESTree.Node | undefined, build: Struct): boolean {
  if (escape === undefined) return false;
  if (node.range[0] > escape.range[0]) return true;
  for (let { parent } = escape; parent; { parent } = parent) {
    // Each pass of a loop around the struct makes another one.
    if (isFunction(parent) || contains(parent, build.node)) return false;
    if (isLoop(parent) && contains(parent, node)) return true;
  }
  return false;
}
