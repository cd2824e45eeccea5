/** The flag that makes the import of a payload temporary: a type that is copied has to have it beside it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { handlePosition, handleTypeFacts, temporaryFlagOf, type HandlePosition } from '../../registry/handle-types.js';
import type { Constant } from '../../registry/index.js';
import type { VulkanModel } from '../model.js';
import { buildOf, positionOf } from '../positions.js';
import type { Slot, StructBuild } from '../types.js';
import { bitsOf, exactOf } from '../values/value.js';

/** The flag that a struct needs beside a type, and does not have. */
export interface MissingFlag {
  readonly flag: Constant;
  /** The 0 that its flags are; null where nothing gives it any. */
  readonly flags: TSESTree.Expression | null;
}

/** What a struct is missing once it is given a type; undefined where it may have the flag, or the type needs none. */
export function missingFlag(model: VulkanModel, build: StructBuild, type: string): MissingFlag | undefined {
  const flag = flagFor(handlePosition(build.struct.name, 'handleType'), type);
  const flags = flag && flagsOf(model, build);
  if (flag === undefined || flags === undefined) return undefined;
  return flags === null || exactOf(model.evaluate(flags)) === 0 ? { flag, flags } : undefined;
}

/** Whether a type can be handed on to where a slot serves: the functions there give the flag that it needs. */
export function canBeHandedOn(model: VulkanModel, { serves = [] }: Slot, type: string): boolean {
  return serves.every((destination) => {
    const flag = flagFor(positionOf(destination.owner), type);
    const build = flag && buildOf(model, destination);
    const flags = build && flagsOf(model, build);
    return (
      flag === undefined || (flags != null && (bitsOf(model.evaluate(flags), 32).ones & BigInt(flag.value)) !== 0n)
    );
  });
}

/** The flag that makes an import temporary, where it has to be that. */
function flagFor(position: HandlePosition | undefined, type: string): Constant | undefined {
  if (position?.vuids.temporary === undefined || handleTypeFacts(type)?.temporaryOnly !== true) return undefined;
  return temporaryFlagOf(position.family);
}

/** What gives a struct its flags where it is used: null where nothing does, undefined where that is not known. */
function flagsOf(model: VulkanModel, build: StructBuild): TSESTree.Expression | null | undefined {
  const given = model.states.moments.of(build).map(({ at }) => model.states.given(build, 'flags', at));
  const [first] = given;
  if (first === undefined || !given.every((each) => each?.length === first.length && each[0] === first[0])) {
    return undefined;
  }
  return first.length > 1 ? undefined : (first[0] ?? null);
}
