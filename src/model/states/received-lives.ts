import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isLoop } from '../../syntax/nodes.js';
import type { ReceivedStruct } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Builds } from './builds.js';
import { ChangesMade, membersAssigned } from './changes.js';
import type { DisturbancesOfFile } from './disturbances.js';
import type { WritesElsewhere } from './elsewhere.js';
import type { Escapes, KnownLives } from './escapes.js';
import { endAt, type Life } from './life.js';
import { isAssignedTo, isOnlyLookedAt, isRead, isTakenApart } from './looks.js';

/** What the lives of received structs are made of. */
interface Parts {
  readonly evaluator: Evaluator;
  readonly builds: Builds;
  readonly disturbances: DisturbancesOfFile;
  readonly elsewhere: WritesElsewhere;
  readonly escapes: Escapes;
  readonly lives: KnownLives;
}

/**
 * How structs live in functions that get them from elsewhere. Others hold them from the start: what is known of one ends
 * where code runs that is not seen.
 */
export class ReceivedLives {
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #disturbances: DisturbancesOfFile;
  readonly #elsewhere: WritesElsewhere;
  readonly #escapes: Escapes;
  readonly #lives: KnownLives;

  constructor({ evaluator, builds, disturbances, elsewhere, escapes, lives }: Parts) {
    this.#evaluator = evaluator;
    this.#builds = builds;
    this.#disturbances = disturbances;
    this.#elsewhere = elsewhere;
    this.#escapes = escapes;
    this.#lives = lives;
  }

  /** Undefined where too much happens to follow it, or any member may be written. */
  of(struct: ReceivedStruct): Life | undefined {
    const { home, places, replaced } = struct;
    const changes = new ChangesMade(struct.struct);
    const uses: TSESTree.Node[] = [];
    const [start, end] = spanOf(places, home);
    const disturbances = this.#disturbances.between(home, start, end);
    if (disturbances === undefined) return undefined;
    const { calls, targets } = disturbances;
    if (calls.length > MANY || targets.length > MANY || places.length > MANY) return undefined;
    const ends = [...replaced];
    const own = new Set<TSESTree.Node>(places);
    let isLookedAt = false;
    for (const place of places) {
      const { parent } = place;
      if (parent.type === 'MemberExpression' && parent.object === place) {
        changes.access(parent, struct, true);
        isLookedAt ||= isRead(parent, place, struct);
      } else if (isAssignedTo(place, this.#evaluator.variables)) {
        own.add(place.parent);
        changes.assign(place.parent, membersAssigned(place.parent.arguments.slice(1), struct, this.#evaluator), true);
        const escapes = this.#escapes.byResult(place.parent, struct);
        if (escapes !== undefined) ends.push(escapes);
      } else {
        uses.push(place);
        const escapes = this.#escapes.by(place, struct);
        if (escapes !== undefined) ends.push(escapes);
      }
    }
    for (const call of calls) if (!own.has(call)) ends.push(call);
    for (const target of targets) {
      if (isThrough(target, own) || this.#isAlone(target)) continue;
      const write = writeOf(target);
      const isEnd = changes.disturb(this.#elsewhere.stepsTo(target, struct), write);
      if (isEnd || this.#elsewhere.mayReplace(target, struct)) ends.push(write);
    }
    if (changes.blurred.has('')) return undefined;
    changes.handOn((place) =>
      isOnlyLookedAt(place, this.#evaluator.variables) || isTakenApart(place)
        ? undefined
        : this.#escapes.by(place, struct),
    );
    const { writes, blurred, handedOn, parts } = changes.finish();
    return {
      boundary: home,
      writes,
      blurred,
      handedOn,
      parts,
      ends: ends.map(endAt),
      uses,
      escape: undefined,
      isLookedAt,
      isOneOfSeveral: false,
    };
  }

  /** Whether a member is one of a struct that nobody else holds. */
  #isAlone({ object }: TSESTree.MemberExpression): boolean {
    const build = this.#builds.heldBy(withoutTypes(object));
    if (build === undefined) return false;
    if (this.#lives.isBeingFound(build)) return false;
    const life = this.#lives.of(build);
    return life !== undefined && life.escape === undefined;
  }
}

/** Of so much that happens to a struct nothing is followed. */
const MANY = 2000;

/** From the first to the last place, or all of the loop that they stand in: it comes back to them. */
function spanOf(places: readonly TSESTree.Expression[], home: TSESTree.Node): readonly [start: number, end: number] {
  let start = Infinity;
  let end = 0;
  for (const place of places) {
    start = Math.min(start, place.range[0]);
    end = Math.max(end, place.range[1]);
  }
  const loops = places.flatMap((place) => outermostLoop(place, home) ?? []);
  for (const { range } of loops) {
    start = Math.min(start, range[0]);
    end = Math.max(end, range[1]);
  }
  return [start, end];
}

function outermostLoop(place: TSESTree.Node, home: TSESTree.Node): TSESTree.Node | undefined {
  let found: TSESTree.Node | undefined;
  for (let node = place; node !== home && node.parent !== undefined; node = node.parent) {
    if (isLoop(node)) found = node;
  }
  return found;
}

/** Whether a member is reached from one of some places. */
function isThrough(target: TSESTree.MemberExpression, places: ReadonlySet<TSESTree.Node>): boolean {
  for (let node: TSESTree.Expression = target; node.type === 'MemberExpression'; node = withoutTypes(node.object)) {
    if (places.has(node.object)) return true;
  }
  return false;
}

/** What writes a member: an assignment, or the place where a pattern or a loop has it. */
function writeOf(target: TSESTree.MemberExpression): TSESTree.Node {
  const { parent } = withTypes(target);
  return parent?.type === 'AssignmentExpression' || parent?.type === 'UpdateExpression' ? parent : target;
}
