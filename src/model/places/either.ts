/** Values of which one place or another takes each, so that the code has to know which one it uses. */
import type { TSESTree } from '@typescript-eslint/utils';
import { functionAround } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import { destinationsOf, type Slot } from '../types.js';
import { forEachLeaf } from '../values/leaves.js';

/** Something that is wrong with a value in a slot. */
interface Fault {
  readonly slot: Slot;
  /** Where the value is written. */
  readonly node: TSESTree.Node;
}

/**
 * Leaves out the faults that may never come to be. A function gives two structs the same choice of values, each struct takes
 * the value that the other one does not: a run may use the one that is right, and whoever called knows which. Where
 * commands take both, both are wrong.
 *
 * @example
 * const handleType = win ? WIN32 : FD;
 * return { win32: new VkMemoryGetWin32HandleInfoKHR({ handleType }), fd: new VkMemoryGetFdInfoKHR({ handleType }) };
 */
export function withoutEither<T extends Fault>(model: VulkanModel, faults: readonly T[]): readonly T[] {
  if (faults.length < 2) return faults;
  const faulty = new Map<Slot, Set<TSESTree.Node>>();
  for (const { slot, node } of faults) {
    const nodes = faulty.get(slot) ?? new Set();
    faulty.set(slot, nodes.add(node));
  }
  if (faulty.size < 2 || faulty.size > MANY) return faults;
  const given = new Map([...faulty.keys()].map((slot) => [slot, givenTo(slot)] as const));
  const takes = (slot: Slot, node: TSESTree.Node): boolean =>
    given.get(slot)!.has(node) && !faulty.get(slot)!.has(node);
  const isEither = ({ slot, node }: Fault): boolean =>
    [...faulty].some(
      ([other, nodes]) =>
        takes(other, node) &&
        isOfOneCall(slot, other) &&
        [...nodes].some((each) => takes(slot, each)) &&
        !(isUsed(model, slot) && isUsed(model, other)),
    );
  return faults.filter((fault) => !isEither(fault));
}

/** So many slots have faults that they are not set against each other. */
const MANY = 100;

function isOfOneCall(one: Slot, other: Slot): boolean {
  const home = functionAround(one.node);
  return home !== undefined && functionAround(other.node) === home;
}

function givenTo({ value }: Slot): ReadonlySet<TSESTree.Node> {
  const nodes = new Set<TSESTree.Node>();
  forEachLeaf(value, ({ node }) => nodes.add(node));
  return nodes;
}

/** Whether a command certainly takes what a value is given to. */
function isUsed({ states }: VulkanModel, slot: Slot): boolean {
  return destinationsOf(slot).every(({ owner, node }) => {
    if (owner.kind !== 'member') return true;
    const places = states.values.placesOf(node, owner.member.name);
    return places.some(({ struct }) => states.moments.of(struct).some(({ at }) => states.isTakenAt(at)));
  });
}
