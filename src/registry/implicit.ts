/** The implicit valid usage of members and parameters that take constants: statements that follow from vk.xml alone. */
import type { Command, Member, StructType } from './types.js';

/** The VUIDs of the statements that there are for a member; an absent one is no statement of the specification. */
export interface ImplicitUsage {
  /** `-parameter`: a valid constant, or a valid combination of bits. */
  readonly parameter?: string;
  /** `-requiredbitmask`: at least one bit. */
  readonly requiredBitmask?: string;
  /** `-zerobitmask`: a reserved mask, must be 0. */
  readonly zeroBitmask?: string;
}

const NONE: ImplicitUsage = {};

/** Structs whose implicit statements could be generated but stand nowhere in the specification. */
const UNSTATED = new Set([
  // Only the explicit statements are published; VUID-VkDecompressMemoryRegionNV-decompressionMethod-07690 says more.
  'VkDecompressMemoryRegionNV',
]);

/**
 * What the specification states by itself for a struct member or command parameter of an enum, FlagBits or Flags type
 * (Vulkan specification, "Valid Usage": implicit): `VkImageCreateInfo`, `usage` -> its `-parameter` and
 * `-requiredbitmask`. An array or a const pointer is judged by its elements; where the implementation writes, nothing is
 * stated about the constants.
 */
export function implicitUsage(owner: StructType | Command, member: Member): ImplicitUsage {
  const { slot } = member;
  const written = 'members' in owner ? owner.returnedOnly : false;
  if (!slot || written || UNSTATED.has(owner.name)) return NONE;
  if (member.noAutoValidity || member.name === 'sType' || (member.pointer > 0 && !member.isConst)) return NONE;
  const vuid = `VUID-${owner.name}-${member.name}`;
  const reserved = slot.kind === 'flags' && (slot.constants?.constants.length ?? 0) === 0;
  if (reserved) return { zeroBitmask: `${vuid}-zerobitmask` };
  const parameter = `${vuid}-parameter`;
  if (slot.kind !== 'flags' || member.optional || member.pointer > 0) return { parameter };
  return { parameter, requiredBitmask: `${vuid}-requiredbitmask` };
}

/** The VUIDs of the statements about the chain that starts at a struct, and about its own sType. */
export interface ChainUsage {
  /** `-sType-sType`: the struct's own constant. */
  readonly sType?: string;
  /** `-pNext-pNext`: only structs that extend it, or none. */
  readonly pNext?: string;
  /** `-sType-unique`: each struct once. */
  readonly unique: string;
}

/**
 * What the specification states by itself about a struct in chains. A struct that extends others has no statement about
 * what is behind it: the struct that the chain starts at says that.
 */
export function chainUsage({ name, sType, structExtends, member }: StructType): ChainUsage {
  const unique = `VUID-${name}-sType-unique`;
  if (sType === undefined) return { unique };
  const own = { sType: `VUID-${name}-sType-sType`, unique };
  if (structExtends.length > 0 || member('pNext')?.noAutoValidity !== false) return own;
  return { ...own, pNext: `VUID-${name}-pNext-pNext` };
}
