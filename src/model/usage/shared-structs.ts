/** Where a fault is reported of a struct that several commands take, of which only some are wrong with it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { contains } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import { isEndOfBlock, type Moment } from '../states/moments.js';
import { CallState, PartState, StructAt, StructState } from '../states/state.js';
import type { Violation } from '../usage.js';
import { placeAt } from './found-violations.js';
import type { Facts, Place, Way } from './place.js';

type Node = TSESTree.Node;

/** Where a violation is reported. */
interface Reported {
  readonly node: Node;
  /** Whether that is where a struct is used: what stands in it is right in other uses, and no repair is to change it. */
  readonly isUse: boolean;
}

/**
 * Tells whether a struct is wrong by itself, or only where one of several commands takes it: `[barrier]`, which goes with
 * the stages of one barrier command and not with those of another. All violations are noted before the first is asked for.
 */
export class SharedStructs {
  readonly #model: VulkanModel;
  /** What is judged, be it a call or a struct, by the places that it is wrong with. */
  readonly #wrong = new Map<Node, Set<Facts>>();
  #calls: ReadonlySet<Node> | undefined;

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /** Whether a violation may be one of what takes a struct, and not of the struct. */
  mayBeOfUse({ at, facts }: Violation): boolean {
    return at.facts !== facts && at.facts instanceof StructAt && this.#momentsOf(at.facts).length > 1;
  }

  note({ facts, at, others }: Violation): void {
    for (const place of [at, ...others]) {
      for (const each of wayTo(place, facts)) {
        const node = each.facts === facts ? undefined : placeAt(each);
        if (node === undefined) continue;
        const wrong = this.#wrong.get(node);
        if (wrong === undefined) this.#wrong.set(node, new Set([facts]));
        else wrong.add(facts);
      }
    }
  }

  /** Where a violation is reported: at the first place on the way to what is at fault that has no use which is right. */
  placeOf({ facts, at }: Violation): Reported | undefined {
    for (const place of wayTo(at, facts)) {
      const node = place.facts === facts ? placeIn(place) : placeAt(place);
      if (node === undefined) break;
      if (place.facts === facts || !this.#isRightElsewhere(place, node)) return { node, isUse: place !== at };
    }
    const node = placeAt(at);
    return node && { node, isUse: false };
  }

  #momentsOf(facts: StructAt): readonly Moment[] {
    return this.#model.states.moments.of(facts.build);
  }

  /** Whether a struct is used with the same value where nothing is wrong with it. */
  #isRightElsewhere(place: Place, node: Node): boolean {
    const { facts } = place;
    if (!(facts instanceof StructAt)) return false;
    const wrong = [...(this.#wrong.get(node) ?? [])];
    return this.#momentsOf(facts).some((moment) => {
      if (wrong.some((each) => isUsedBy(each, moment.at)) || !this.#isTaken(moment.at)) return false;
      const then = this.#stateOf(facts, moment);
      return then !== undefined && placeAt({ ...place, facts: then }) === node;
    });
  }

  /** The same struct at another moment. */
  #stateOf(facts: StructAt, moment: Moment): StructAt | undefined {
    const { states } = this.#model;
    if (facts instanceof StructState) return states.stateOf(moment);
    if (!(facts instanceof PartState)) return undefined;
    const parts = states.members.partsOf(moment);
    return parts.find(
      ({ path }) => path.length === facts.path.length && path.every((each, i) => each === facts.path[i]),
    );
  }

  /** Whether a command takes what is used at a place, or it is part of a struct that the file makes and leaves. */
  #isTaken(at: Node): boolean {
    if (isEndOfBlock(at)) return true;
    this.#calls ??= new Set(this.#model.calls.map(({ node }) => node));
    // The parent of a program is null in ESLint.
    for (let node: Node | undefined = at; node && !node.type.endsWith('Statement'); node = node.parent) {
      if (this.#calls.has(node)) return true;
    }
    return false;
  }
}

/** Whether what is judged uses a struct at a place. */
function isUsedBy(facts: Facts, at: Node): boolean {
  if (facts instanceof CallState) return contains(facts.call.node, at);
  return facts instanceof StructAt && facts.at === at;
}

/** The places that lead to one, from the innermost struct outwards to what is judged. */
function wayTo(place: Place, facts: Facts): readonly Place[] {
  const places = [place];
  for (let { way } = place; way !== undefined;) {
    const holder = holderOf(way, facts);
    if (holder === undefined) return places;
    places.push(holder);
    ({ way } = holder);
  }
  return places;
}

/** Where the struct is held that a way leads to, or the one whose chain it is in. */
function holderOf(way: Way, facts: Facts): Place | undefined {
  if (way.kind === 'part') return way.of;
  if (way.kind === 'made') return undefined;
  if (way.before === undefined) return { facts, member: 'pNext', index: undefined, way: undefined };
  return holderOf(way.before, facts);
}

/** Where something is given to what is judged. */
function placeIn(place: Place): Node | undefined {
  const { facts } = place;
  if (!(facts instanceof CallState)) return placeAt(place);
  const node = placeAt(place);
  return node !== undefined && contains(facts.call.node, node) ? node : facts.call.node;
}
