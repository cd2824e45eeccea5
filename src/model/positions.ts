/** What the members and arguments that a slot is for take, beyond what its type says. */
import { handlePosition, refusalOf, type HandlePosition } from '../registry/handle-types.js';
import { constantOf, implicitUsage, type Constant, type ImplicitUsage } from '../registry/index.js';
import type { VulkanModel } from './model.js';
import { destinationsOf, type Destination, type Slot, type StructBuild } from './types.js';

/** Whether a slot holds what stands there: what it is compared with violates no statement. */
export function isHeld({ use }: Slot): boolean {
  return use === 'value' || use === 'add';
}

/** The registry name of the struct or command that a slot belongs to. */
export function ownerName(owner: Destination['owner']): string {
  return owner.kind === 'member' ? owner.struct.name : owner.command.name;
}

/** The implicit statements about what a slot's value is for; none for what is only the author's own. */
export function usageOf(slot: Slot): ImplicitUsage {
  const [destination] = destinationsOf(slot);
  return destination === undefined ? {} : usageOfOwner(destination.owner);
}

/** The statements about what a member or an argument takes by its type. */
export function usageOfOwner(owner: Destination['owner']): ImplicitUsage {
  const usage = implicitUsage(owner.kind === 'member' ? owner.struct : owner.command, owner.member);
  if (usage.parameter !== undefined) return usage;
  // Where nothing is implicit, a table may say which handle types there are.
  const table = handlePosition(ownerName(owner), owner.member.name)?.vuid;
  return table === undefined ? usage : { ...usage, parameter: table };
}

/** What is known of a member or an argument that takes a handle type; undefined for any other. */
export function positionOf(owner: Destination['owner']): HandlePosition | undefined {
  return handlePosition(ownerName(owner), owner.member.name);
}

/** Whether a slot takes one bit at most, and the statement that says so. */
export function singleBit(slot: Slot): { vuid: string | undefined } | undefined {
  // What an author declares as FlagBits may well hold a mask: bindings have no other type for it.
  for (const { owner, node } of destinationsOf(slot)) {
    const type = node === slot.node ? slot.type : owner.member.slot;
    if (type?.kind === 'flagBits') return { vuid: usageOfOwner(owner).parameter };
    const position = positionOf(owner);
    if (position?.atMostOneBit === true) return { vuid: position.vuids.oneBit };
  }
  return undefined;
}

/** The only constant that a member takes, as the sType of a struct does; undefined where it is not one alone. */
export function onlyConstantOf(owner: Slot['owner']): Constant | undefined {
  return owner.kind === 'member' ? constantOf(owner.member.values ?? '') : undefined;
}

/** Whether a slot takes a constant of its type: of handle types, many take only some. */
export function takes(slot: Slot, name: string): boolean {
  return destinationsOf(slot).every(({ owner }) => {
    const position = positionOf(owner);
    return position === undefined || refusalOf(position, name) === undefined;
  });
}

/** The place that builds the struct whose member a slot is, or a destination of it. */
export function buildOf(model: VulkanModel, { owner, node }: Pick<Slot, 'owner' | 'node'>): StructBuild | undefined {
  if (owner.kind !== 'member') return undefined;
  const { struct, member } = owner;
  return model.structs.find(
    (build) =>
      build.struct === struct &&
      model.states.moments
        .of(build)
        .some(({ at }) => model.states.given(build, member.name, at)?.includes(node) === true),
  );
}
