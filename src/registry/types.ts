/**
 * What Vulkan says, as data. Everything here is a fact of the Khronos registry (`vk.xml`);
 * nothing in this folder knows ESLint, a binding or a rule.
 */

/** `number` in 32-bit types, `bigint` in 64-bit ones. Flags are unsigned, enums may be negative. */
export type ConstantValue = number | bigint;

/** One enumerant under its canonical name. */
export interface Constant {
  /** Canonical registry name, e.g. `VK_BUFFER_USAGE_TRANSFER_DST_BIT`. */
  readonly name: string;
  readonly value: ConstantValue;
  /** The type it belongs to: an enum or a FlagBits type, never a Flags type. */
  readonly type: EnumType;
  /** Other registry names of the same constant (`alias=` in vk.xml), in registry order. */
  readonly aliases: readonly string[];
  /** The core version or the extensions that introduce it, e.g. `['VK_VERSION_1_1']`. */
  readonly providers: readonly string[];
  /** `deprecated=` of vk.xml (`aliased`, `ignored`, ...), or undefined. */
  readonly deprecated: string | undefined;
}

/** An exclusive enum (`VkFormat`) or the bits of a mask (`VkBufferUsageFlagBits`). */
export interface EnumType {
  readonly name: string;
  readonly kind: 'enum' | 'flagBits';
  readonly width: 32 | 64;
  /** Other names of the type. */
  readonly aliases: readonly string[];
  readonly providers: readonly string[];
  /** Canonical constants in registry order (aliases are in {@link Constant.aliases}). */
  readonly constants: readonly Constant[];
  /** Constant by value; unsigned `number` for 32-bit bits, `bigint` for 64-bit ones. */
  readonly byValue: ReadonlyMap<ConstantValue, Constant>;
  /** For `flagBits`: the OR of all constants (unsigned). 0 or 0n when there are none. */
  readonly mask: ConstantValue;
}

/** A type that a slot can have: an enum, a FlagBits type or a Flags type, by its canonical name. */
export interface SlotType {
  /** Canonical type name: `VkFormat`, `VkSampleCountFlagBits`, `VkImageUsageFlags`. */
  readonly name: string;
  /** Other names of the type. */
  readonly aliases: readonly string[];
  /** `flags` takes any combination of bits; `flagBits` exactly one; `enum` one of its constants. */
  readonly kind: 'enum' | 'flagBits' | 'flags';
  readonly width: 32 | 64;
  /** Where its constants are. Undefined for a Flags type that has no bits type (reserved, must be 0). */
  readonly constants: EnumType | undefined;
  /** The name that it is written by, where that is one of the aliases. */
  readonly alias?: string;
}

/** A struct or union member, or a command parameter. */
export interface Member {
  readonly name: string;
  /** Type name without qualifiers as vk.xml writes it: `VkImageUsageFlags`, `uint32_t`, `void`. */
  readonly typeName: string;
  /** The slot type when the member (or, of an array or pointer, its element) is an enum, FlagBits or Flags. */
  readonly slot: SlotType | undefined;
  /** Pointer depth: 0 for a value, 1 for `*`, 2 for `* const*`. */
  readonly pointer: number;
  readonly isConst: boolean;
  /** Fixed array sizes, e.g. `['VK_MAX_MEMORY_TYPES']` or `['4']`; empty when it is no array. */
  readonly array: readonly string[];
  /** `len=` of vk.xml split at commas (`['waitSemaphoreCount']`, `['null-terminated']`); empty when there is none. */
  readonly len: readonly string[];
  /** First item of `optional=`: 0, NULL or absence is valid. */
  readonly optional: boolean;
  /** `noautovalidity=`: the specification generates no implicit valid usage for it. */
  readonly noAutoValidity: boolean;
  /** `values=` of vk.xml: the only legal constant (the sType of a struct), or undefined. */
  readonly values: string | undefined;
  /** `flagsextend=` etc.: pNext structs that replace this member when chained. */
  readonly replacedBy: readonly string[];
  /** `deprecated=` (`unused`: the implementation does not look at it), or undefined. */
  readonly deprecated: string | undefined;
}

/** A struct or union of Vulkan's, as vk.xml has it. */
export interface StructType {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly members: readonly Member[];
  /** Member by name. */
  readonly member: (name: string) => Member | undefined;
  /** The only legal sType (`VK_STRUCTURE_TYPE_...`), or undefined for a struct without one. */
  readonly sType: string | undefined;
  /** Structs whose pNext chain this struct may be part of. */
  readonly structExtends: readonly string[];
  /** `allowduplicate=`: may stand twice in one chain. */
  readonly allowDuplicate: boolean;
  /** `returnedonly=`: filled in by the implementation. */
  readonly returnedOnly: boolean;
  readonly aliases: readonly string[];
  readonly providers: readonly string[];
  /** Anchor of the specification text that says why it is legacy (`legacy-gpdp2`), or undefined. */
  readonly deprecated: string | undefined;
  /** What vk.xml names in its place, or undefined. */
  readonly supersededBy: string | undefined;
}

/** A command of Vulkan's, as vk.xml has it. */
export interface Command {
  readonly name: string;
  /** `VkResult`, `void`, `VkBool32`, ... */
  readonly returnType: string;
  readonly params: readonly Member[];
  readonly param: (name: string) => Member | undefined;
  readonly aliases: readonly string[];
  readonly providers: readonly string[];
  /** Anchor of the specification text that says why it is legacy (`legacy-gpdp2`), or undefined. */
  readonly deprecated: string | undefined;
  /** What vk.xml names in its place, or undefined. */
  readonly supersededBy: string | undefined;
}

/** A core version or an extension. */
export interface Provider {
  /** `VK_VERSION_1_1`, `VK_KHR_external_memory_win32`. */
  readonly name: string;
  /** Extension number; 0 for a core version. */
  readonly number: number;
  readonly type: 'core' | 'instance' | 'device';
  readonly promotedTo: string | undefined;
  readonly deprecatedBy: string | undefined;
  readonly obsoletedBy: string | undefined;
  /** `depends=` as vk.xml writes it, e.g. `VK_KHR_external_memory,VK_VERSION_1_1`. */
  readonly depends: string | undefined;
  /** `win32`, `android`, ...; undefined when it is for all. */
  readonly platform: string | undefined;
}

/** A constant of the API that belongs to no enum: `VK_TRUE`, `VK_REMAINING_MIP_LEVELS`, `VK_WHOLE_SIZE`. */
export interface ApiConstant {
  readonly name: string;
  /** `bigint` for `uint64_t`. */
  readonly value: ConstantValue;
  /** `uint32_t`, `uint64_t`, `float`. */
  readonly type: string;
  readonly aliases: readonly string[];
}

/** A type of Vulkan objects: `VkDevice`, `VkImage`. Not an external handle type, which is a constant. */
export interface HandleType {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly providers: readonly string[];
}
