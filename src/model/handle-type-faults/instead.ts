/** What can stand in the place of a handle type that is not taken there, or of the struct that does not take it. */
import { counterpartOf, handlePosition, refusalOf, typesInsteadOf } from '../../registry/handle-types.js';
import { constantOf, constantsOf, structOf, type StructType } from '../../registry/index.js';
import { canBeHandedOn } from '../handles/temporary.js';
import type { VulkanModel } from '../model.js';
import { buildOf } from '../positions.js';
import type { Slot, StructBuild } from '../types.js';
import { forEachLeaf } from '../values/leaves.js';
import { isForbiddenIn } from '../violations.js';
import type { GivenHandleType } from './given.js';

/** What stands best in the place of a type: what means the same there, else what is nearest. */
export function typesInstead(
  model: VulkanModel,
  { slot, node, family, position, type: { name } }: GivenHandleType,
): readonly string[] {
  const counterpart = counterpartOf(name, family);
  const isTaken = counterpart !== undefined && position?.accepts?.includes(counterpart) !== false;
  let types: readonly string[];
  if (counterpart !== undefined && counterpart !== name && isTaken) types = [counterpart];
  else types = position === undefined ? [] : typesInsteadOf(position, name).slice(0, 3);
  return types.filter((each) => {
    const constant = constantOf(each);
    return canBeHandedOn(model, slot, each) && !(constant && isForbiddenIn(model, slot, node, [constant]));
  });
}

/** Those of some structs that can stand in the place of the one whose member a slot is, with all that it is given. */
export function structsInstead(model: VulkanModel, slot: Slot, names: readonly string[]): readonly string[] {
  const taking = names.filter((name) => takesAll(name, slot));
  const build = taking.length === 0 ? undefined : buildOf(model, slot);
  if (build === undefined) return [];
  return taking.filter((name) => {
    const other = structOf(name);
    return other !== undefined && other !== build.struct && canBe(model, build, other);
  });
}

/** Whether the same member of another struct takes all types that a slot is given. */
function takesAll(struct: string, { owner, value, type }: Slot): boolean {
  const position = owner.kind === 'member' ? handlePosition(struct, owner.member.name) : undefined;
  if (position === undefined) return false;
  let takes = true;
  forEachLeaf(value, (leaf) => {
    const number = leaf.kind === 'number' && type.constants ? constantsOf(type.constants, leaf.value) : undefined;
    const constants = leaf.kind === 'constant' ? [leaf.constant] : number;
    if (constants?.every(({ name }) => refusalOf(position, name) === undefined) !== true) takes = false;
  });
  return takes;
}

/** Whether one struct can stand where another does, with all that is written in it. */
function canBe(model: VulkanModel, build: StructBuild, other: StructType): boolean {
  const { struct } = build;
  // A struct that a command expects cannot be another one.
  if (struct.structExtends.length === 0 || struct.structExtends.join() !== other.structExtends.join()) return false;
  return model.states.moments.of(build).every(({ at }) =>
    struct.members.every((member) => {
      if (member.name === 'pNext' || model.states.given(build, member.name, at)?.length === 0) return true;
      return member.name !== 'sType' && other.member(member.name) !== undefined;
    }),
  );
}
