/** What is certainly wrong with the handle types that a file gives, by where it gives them. */
import { fitsFor, handlePosition, handleTypeFacts, refusalOf, type HandlePosition } from '../registry/handle-types.js';
import { givenHandleTypes, type GivenHandleType } from './handle-type-faults/given.js';
import { structsInstead, typesInstead } from './handle-type-faults/instead.js';
import type { VulkanModel } from './model.js';
import { withoutEither } from './places/either.js';
import { onePerPlace, type FaultPlace } from './places/fault-places.js';
import { buildOf } from './positions.js';

/** A handle type that cannot stand where it is given. */
type Misfit = GivenHandleType & {
  /** The statement that it violates, where there is one. */
  readonly vuid: string | undefined;
} & (
    | { /** It is of another enum. */ readonly kind: 'otherFamily' }
    | { /** The place takes others of its enum. */ readonly kind: 'notTaken'; readonly position: HandlePosition }
  );

/** A fault of a file, and what could be there instead. */
export type HandleTypeFault = Misfit & {
  readonly place: FaultPlace;
  /** The structs and commands that take the type for the same purpose. */
  readonly fits: readonly string[];
  /** The types that can stand in its place. */
  readonly types: readonly string[];
  /** The structs that can stand in the place of the one that is given it. */
  readonly structs: readonly string[];
};

/** The handle types of a file that cannot stand where they are given, one fault a place. */
export function handleTypeFaultsOf(model: VulkanModel): readonly HandleTypeFault[] {
  const all = [...givenHandleTypes(model)].flatMap((given) => misfitOf(given) ?? []);
  const misfits = withoutEither(model, all);
  return onePerPlace(model, misfits).map(([misfit, found]) => {
    const place = sharedPlaceOf(model, misfit) ?? found;
    const { position, type } = misfit;
    const fits = position === undefined ? [] : fitsFor(type.name, position.purpose);
    const types = place.isPart ? typesInstead(model, misfit) : [];
    return { ...misfit, place, fits, types, structs: structsInstead(model, misfit.slot, fits) };
  });
}

/** Where the object comes in that a type is written in, if that is spread in structs of other types, too, which take it. */
function sharedPlaceOf(model: VulkanModel, { slot, node, type }: Misfit): FaultPlace | undefined {
  const { owner } = slot;
  if (owner.kind !== 'member' || slot.node !== node) return undefined;
  const build = buildOf(model, slot);
  const place =
    build &&
    model.joins.sharedPlaceOf(node, build.node, (struct) => {
      const position = handlePosition(struct, owner.member.name);
      return position !== undefined && refusalOf(position, type.name) === undefined;
    });
  return place && { node: place, isPart: false };
}

/** What is wrong with a handle type at its place; undefined where it can stand there. */
function misfitOf(given: GivenHandleType): Misfit | undefined {
  const { type, number, family, position, isSet } = given;
  const isOther = type.family !== family;
  const refusal = position && (isSet || isOther) ? refusalOf(position, type.name) : undefined;
  if (isOther) return { ...given, kind: 'otherFamily', vuid: refusal?.vuid };
  if (position === undefined || refusal === undefined) return undefined;
  // What no statement says of handles of the same form is said of names alone: a number is to get its name first.
  if (refusal.vuid === undefined && number !== undefined && takesForm(position, type)) return undefined;
  return { ...given, kind: 'notTaken', position, vuid: refusal.vuid };
}

/** Whether a place takes a type whose handles are of the same form as those of another: NT handles, file descriptors. */
function takesForm({ accepts }: HandlePosition, { form }: GivenHandleType['type']): boolean {
  return accepts?.some((name) => handleTypeFacts(name)?.form === form) === true;
}
