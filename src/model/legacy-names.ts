/** Names of a file that Vulkan has replaced by others. */
import { availabilityOf } from '../bindings/availability.js';
import type { Entity } from '../bindings/entities.js';
import type { Occurrence } from '../bindings/occurrences.js';
import { providerOf, type Command, type Constant, type SlotType, type StructType } from '../registry/index.js';
import type { VulkanModel } from './model.js';

/** A name as it is written, and why it is legacy. */
export type LegacyName = Reason & {
  readonly occurrence: Occurrence;
  readonly name: string;
};

type Reason =
  /** Another name means exactly the same. */
  | {
      readonly kind: 'alias';
      readonly current: string;
      /** Whether the binding has that one for certain. */
      readonly isThere: boolean;
    }
  /** Another one takes its place. */
  | { readonly kind: 'superseded'; readonly current: string }
  /** None does. */
  | { readonly kind: 'deprecated' }
  /** All that provides it has been replaced by another extension, or a version of Vulkan. */
  | { readonly kind: 'extension'; readonly extension: string; readonly current: string };

/**
 * The legacy names of a file, in its order; none that the binding has nothing to put in the place of.
 *
 * @param withExtensions - whether names are asked for as well that are legacy only with their extension
 */
export function legacyNamesOf(model: VulkanModel, withExtensions: boolean): readonly LegacyName[] {
  return model.names.occurrences.flatMap((occurrence) => {
    const { entity, origin } = occurrence;
    if (origin.kind === 'own' || !('spelling' in entity)) return [];
    const reason = reasonOf(model, occurrence, entity, withExtensions);
    return reason === undefined ? [] : [{ ...reason, occurrence, name: entity.spelling }];
  });
}

type Named = Extract<Entity, { readonly spelling: string }>;

function reasonOf(
  model: VulkanModel,
  occurrence: Occurrence,
  entity: Named,
  withExtensions: boolean,
): Reason | undefined {
  const named = namedBy(entity);
  if (named.name !== entity.spelling) return aliasOf(model, occurrence, entity, named.name);
  const { origin } = occurrence;
  if ('supersededBy' in named && named.supersededBy !== undefined) {
    const current = named.supersededBy;
    const answer = availabilityOf(model.names, origin, current, pathOf(occurrence, current));
    return answer.kind === 'yes' ? { kind: 'superseded', current } : undefined;
  }
  if (entity.kind === 'constant' && entity.constant.deprecated === 'true') return { kind: 'deprecated' };
  return withExtensions && 'providers' in named ? ofLegacyExtension(named.providers) : undefined;
}

/** An older name of what has another one now. */
function aliasOf(model: VulkanModel, occurrence: Occurrence, entity: Named, current: string): Reason | undefined {
  const { origin, path } = occurrence;
  // What is not even there is another matter, and its fix would change the program.
  const { kind } = availabilityOf(model.names, origin, entity.spelling, path);
  if (kind === 'wrong' || kind === 'no' || model.names.asksFor(path.at(-1)!)) return undefined;
  const answer = availabilityOf(model.names, origin, current, pathOf(occurrence, current));
  const isThere = answer.kind === 'yes';
  // Lists of exports hold no names of enums.
  const isUnknown = answer.kind === 'unknown' && entity.kind !== 'slotType';
  return isThere || isUnknown ? { kind: 'alias', current, isThere } : undefined;
}

/** What a name stands for in the registry. */
function namedBy(entity: Named): Constant | StructType | Command | SlotType {
  switch (entity.kind) {
    case 'constant':
      return entity.constant;
    case 'struct':
      return entity.struct;
    case 'command':
      return entity.command;
    case 'slotType':
      return entity.type;
  }
}

/** How the binding exports another name of the same kind. */
function pathOf({ entity, origin, path }: Occurrence, name: string): readonly string[] {
  if (entity.kind !== 'constant') return [origin.dialect.respell?.(name) ?? name];
  const { constant } = entity;
  const object = path.length > 1 ? constant.type.name : '';
  return origin.dialect.spell(constant, { name, object, inEnumObject: path.length > 1 }) ?? [name];
}

/** Whether all that provides a name has been replaced. */
function ofLegacyExtension(providers: readonly string[]): Reason | undefined {
  const [extension] = providers;
  const replaced = providers.map((each) => {
    const provider = providerOf(each);
    return provider?.obsoletedBy ?? provider?.deprecatedBy;
  });
  const [current] = replaced;
  if (extension === undefined || current === undefined || current === '' || replaced.includes(undefined)) {
    return undefined;
  }
  return { kind: 'extension', extension, current };
}
