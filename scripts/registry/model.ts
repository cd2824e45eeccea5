/**
 * What the generator takes from vk.xml, between reading and writing. Names are canonical wherever a name refers to
 * something else; `providers` are the numbers that the tables use: `1.1` for VK_VERSION_1_1, `73` for extension 73.
 */
export interface RegistryModel {
  /** e.g. `1.4.359`. */
  readonly version: string;
  readonly enums: readonly EnumRow[];
  readonly flags: readonly FlagsRow[];
  readonly structs: readonly StructRow[];
  readonly commands: readonly CommandRow[];
  readonly handles: readonly NamedRow[];
  readonly apiConstants: readonly ApiConstantRow[];
  /** Names without data: base types, function pointers, macros. */
  readonly otherNames: readonly OtherName[];
  readonly providers: readonly ProviderRow[];
  readonly sync: readonly SyncRow[];
  /** What the names of each vendor end in: `KHR`, `EXT`, `NV`. */
  readonly tags: readonly string[];
}

/** A pipeline stage and what it stands for, or an access flag and what can use it: the bits of stages. */
export interface SyncRow {
  readonly name: string;
  readonly bits: bigint;
}

export interface OtherName {
  readonly name: string;
  /** `basetype`, `define`, `funcpointer`. */
  readonly category: string;
}

export interface NamedRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly providers: readonly string[];
}

export interface EnumRow extends NamedRow {
  readonly kind: 'enum' | 'flagBits';
  readonly width: 32 | 64;
  readonly constants: readonly ConstantRow[];
}

export interface ConstantRow extends NamedRow {
  readonly value: bigint;
  readonly deprecated: string | undefined;
}

export interface FlagsRow extends NamedRow {
  readonly width: 32 | 64;
  readonly bits: string | undefined;
}

export interface MemberRow {
  readonly name: string;
  readonly typeName: string;
  readonly isConst: boolean;
  readonly pointer: number;
  readonly array: readonly string[];
  readonly optional: boolean;
  readonly noAutoValidity: boolean;
  readonly len: readonly string[];
  readonly values: string | undefined;
  readonly replacedBy: readonly string[];
  readonly deprecated: string | undefined;
}

export interface StructRow extends NamedRow {
  readonly kind: 'struct' | 'union';
  readonly members: readonly MemberRow[];
  readonly structExtends: readonly string[];
  readonly allowDuplicate: boolean;
  readonly returnedOnly: boolean;
  readonly deprecated: string | undefined;
  readonly supersededBy: string | undefined;
}

export interface CommandRow extends NamedRow {
  readonly returnType: string;
  readonly params: readonly MemberRow[];
  readonly deprecated: string | undefined;
  readonly supersededBy: string | undefined;
}

export interface ApiConstantRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `uint32_t`, `uint64_t`, `float`. */
  readonly type: string;
  /** As a JavaScript number is written. */
  readonly value: string;
}

export interface ProviderRow {
  readonly name: string;
  /** `1.1` or an extension number. */
  readonly id: string;
  readonly type: 'core' | 'instance' | 'device';
  readonly promotedTo: string | undefined;
  readonly deprecatedBy: string | undefined;
  readonly obsoletedBy: string | undefined;
  readonly depends: string | undefined;
  readonly platform: string | undefined;
  /** Stem of `..._EXTENSION_NAME` and `..._SPEC_VERSION`; undefined for a core version. */
  readonly macro: string | undefined;
}
