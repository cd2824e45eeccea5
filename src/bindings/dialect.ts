import type { VulkanDialect } from '../configuration.js';
import type { Constant, SlotType } from '../registry/index.js';
import type { Entity, EnumMember } from './entities.js';

/** How a binding writes Vulkan, both ways: from a name to what it stands for, and from a constant to its name. */
export interface Dialect {
  readonly id: VulkanDialect | 'registry';
  /** The modules that speak it. */
  readonly modules: readonly BindingModule[];
  /** What an exported name (or a global) of the binding stands for. */
  readonly entityOf: (name: string) => Entity | undefined;
  /** What a member of an enum object stands for: `VkFormat.VK_FORMAT_UNDEFINED`. */
  readonly enumMember: (type: SlotType, member: string, object: string) => EnumMember | undefined;
  /** All members of an enum object, where they do not have their registry names. */
  readonly members?: (type: SlotType, object: string) => ReadonlyMap<string, EnumMember>;
  /**
   * How a constant is spelled, outermost name first: `['VK_X']`, or `['VkFormat', 'VK_X']` where it sits in an enum
   * object. Undefined when the binding has no way to write it.
   */
  readonly spell: (constant: Constant, how: Spelling) => readonly string[] | undefined;
  /** How a struct or a command is exported, where not under its registry name. */
  readonly respell?: (name: string) => string;
  /** Whether commands take their arguments by position or as one object with the parameters' names. */
  readonly arguments: 'positional' | 'named';
  /** What a member name in a struct literal is in the registry, e.g. without a `$` prefix. */
  readonly memberName: (name: string) => string;
  /** The struct that a member name itself says its value is: `geometry:VkAccelerationStructureGeometryAabbsDataKHR`. */
  readonly memberStruct?: (name: string) => string | undefined;
  /** What the constants of 64-bit masks are in JavaScript; `any` where bindings of this dialect differ. */
  readonly flags64: 'number' | 'bigint' | 'any';
  /** What may be given for a 64-bit mask; `both` where a number or a bigint will do. */
  readonly slots64: 'number' | 'both';
  /** Functions that take a struct's description and give a struct: `instantiate(vkX)`. */
  readonly builders?: ReadonlySet<string>;
  /** The list of what the binding exports, for modules that name none of their own. */
  readonly exports?: string;
  /**
   * Tells a file that speaks this dialect to a module of any name, by how it spells its constants. Needed where these
   * are no registry names; text that does not match is not looked at further.
   */
  readonly trace?: RegExp;
}

/** A module that exports a binding. */
export interface BindingModule {
  /** Its name, or a test for a family of names. Paths below it count as well: `nvk/generated/1.1.126/win32`. */
  readonly name: string | RegExp;
  /** The list of what it exports. */
  readonly exports?: string;
}

/** What a dialect is told about a constant that it shall spell. */
export interface Spelling {
  /** The registry name to use, canonical or alias. */
  readonly name: string;
  /** The file writes its constants as members of enum objects, where there is a choice. */
  readonly inEnumObject: boolean;
  /** What the enum object is called in the binding: some have the name that the enum had in their time. */
  readonly object: string;
}

/** The same dialect with constants that begin otherwise than with `VK_`. */
export function withPrefix(dialect: Dialect, prefix: string): Dialect {
  const unprefixed = (name: string): string | undefined =>
    name.startsWith(prefix) && /^[A-Z0-9_]+$/u.test(name.slice(prefix.length))
      ? `VK_${name.slice(prefix.length)}`
      : undefined;
  return {
    ...dialect,
    entityOf: (name) => {
      const constant = unprefixed(name);
      return (constant === undefined ? undefined : dialect.entityOf(constant)) ?? dialect.entityOf(name);
    },
    enumMember: (type, member, object) => {
      const constant = unprefixed(member);
      const found = constant === undefined ? undefined : dialect.enumMember(type, constant, object);
      return found ?? dialect.enumMember(type, member, object);
    },
    spell: (constant, how) => {
      const path = dialect.spell(constant, how);
      return path?.map((name) => (name.startsWith('VK_') ? prefix + name.slice(3) : name));
    },
  };
}
