/** What of the structs of a file stands where Vulkan does not look at it: no statement has to hold there. */
import { ignoredIn, type Ignored } from '../../registry/ignored.js';
import type { States } from '../states.js';
import { PartState, StructAt } from '../states/state.js';
import type { Struct } from '../types.js';
import { holds, type Facts, type Place } from '../usage.js';

/** Deeper than structs are put into each other. */
const MANY_WHOLES = 16;

/** Tells what is ignored, wherever it is used. */
export class IgnoredPlaces {
  readonly #states: States;

  constructor(states: States) {
    this.#states = states;
  }

  /** Whether a place that a statement about a struct names is ignored by what the struct is put into. */
  includes(subject: Facts, place: Place): boolean {
    if (!(subject instanceof StructAt)) return false;
    const before = subject instanceof PartState ? subject.path.map(({ name }) => name) : [];
    const inside = place.member === undefined ? [] : place.path.replace(/\[\d+\]/gu, '').split('.');
    const path = [...before, ...inside];
    const isInside = before.length > 0 && this.#ignores(subject.build, path);
    return isInside || this.#isBehindIgnored(subject.build, path, MANY_WHOLES);
  }

  /** The same by the path that leads from a struct to a place, the name of a struct in place of pNext. */
  #isBehindIgnored(build: Struct, path: readonly string[], depth: number): boolean {
    const wholes = depth > 0 ? this.#states.wholes.of(build) : [];
    return (
      wholes.length > 0 &&
      wholes.every(({ struct, path: members }) => {
        const isChained = members.at(-1) === 'pNext';
        const inWhole = isChained ? [...members.slice(0, -1), ...chained(build, path)] : [...members, ...path];
        return this.#ignores(struct, inWhole) || this.#isBehindIgnored(struct, inWhole, depth - 1);
      })
    );
  }

  #ignores(build: Struct, path: readonly string[]): boolean {
    const { struct } = build;
    const ignored = ignoredIn(struct.name).filter((each) => leadsTo(each, path));
    if (ignored.length === 0) return false;
    const moments = this.#states.moments.of(build);
    // One that is not used is what it begins as.
    return (moments.length > 0 ? moments : [{ build, at: build.node }]).every((moment) => {
      const facts = this.#states.stateOf(moment);
      return ignored.some(({ when }) => holds(when, facts));
    });
  }
}

/** The path from where a chain starts to what is in a struct of it, however far down the chain. */
function chained({ struct }: Struct, path: readonly string[]): readonly string[] {
  return path[0]?.startsWith('Vk') === true ? path : [struct.name, ...path];
}

function leadsTo({ path }: Ignored, place: readonly string[]): boolean {
  return path.every((step, index) => step === place[index]);
}
