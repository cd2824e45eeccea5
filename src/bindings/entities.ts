import {
  apiConstant,
  commandOf,
  constantOf,
  isHandleType,
  slotTypeAs,
  structOf,
  type Command,
  type Constant,
  type SlotType,
  type StructType,
} from '../registry/index.js';

/** What a name in the code stands for in Vulkan. `spelling` is the registry name that was meant, canonical or alias. */
export type Entity =
  | { readonly kind: 'constant'; readonly constant: Constant; readonly spelling: string }
  | { readonly kind: 'apiConstant'; readonly name: string; readonly value: number | bigint }
  | { readonly kind: 'struct'; readonly struct: StructType; readonly spelling: string }
  | { readonly kind: 'command'; readonly command: Command; readonly spelling: string }
  /** An enum, FlagBits or Flags type: the enum object in a value position, the type in a type position. */
  | { readonly kind: 'slotType'; readonly type: SlotType; readonly spelling: string }
  | { readonly kind: 'handle'; readonly name: string }
  /** An object that holds further names of the binding: `VK.vkCreateBuffer`. */
  | { readonly kind: 'namespace' };

/** A member of an enum object. */
export interface EnumMember {
  readonly constant: Constant;
  /** Its name in the registry, canonical or alias. */
  readonly name: string;
  /** Spelled as earlier releases of the binding had it. */
  readonly isOld?: boolean;
}

const cache = new Map<string, Entity | undefined>();

/**
 * The entity that an exact registry name stands for.
 *
 * @example registryEntity('VK_FILTER_LINEAR') // { kind: 'constant', ... }
 * @example registryEntity('VkBufferCreateInfo') // { kind: 'struct', ... }
 */
export function registryEntity(name: string): Entity | undefined {
  let entity = cache.get(name);
  if (entity === undefined && !cache.has(name)) {
    entity = lookUp(name);
    cache.set(name, entity);
  }
  return entity;
}

function lookUp(name: string): Entity | undefined {
  if (name.startsWith('VK_')) {
    const constant = constantOf(name);
    if (constant !== undefined) return { kind: 'constant', constant, spelling: name };
    const api = apiConstant(name);
    return api === undefined ? undefined : { kind: 'apiConstant', name, value: api.value };
  }
  if (name.startsWith('vk')) {
    const command = commandOf(name);
    return command === undefined ? undefined : { kind: 'command', command, spelling: name };
  }
  if (!name.startsWith('Vk')) return undefined;
  const struct = structOf(name);
  if (struct !== undefined) return { kind: 'struct', struct, spelling: name };
  const type = slotTypeAs(name);
  if (type !== undefined) return { kind: 'slotType', type, spelling: name };
  return isHandleType(name) ? { kind: 'handle', name } : undefined;
}

/**
 * The entity that a name stands for where what a struct's constructor takes has a type of its own.
 *
 * @param suffix - what the name of that type has behind the name of the struct: `VkBufferCreateInfoInitializer`
 */
export function entityOrInitializer(name: string, suffix: string): Entity | undefined {
  const entity = registryEntity(name);
  if (entity !== undefined || !name.endsWith(suffix)) return entity;
  const struct = structOf(name.slice(0, -suffix.length));
  return struct && { kind: 'struct', struct, spelling: struct.name };
}

/** The constant that a member of an enum object stands for, when members have their registry names. */
export function registryMember(type: SlotType, member: string): EnumMember | undefined {
  const constant = constantOf(member);
  return constant !== undefined && constant.type === type.constants ? { constant, name: member } : undefined;
}
