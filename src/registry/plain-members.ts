/** Members and arguments that take no enum and no mask, and what they take instead. */
import { structOf, isHandleType } from './tables.js';
import type { Member } from './types.js';

/** What a member takes that is of no enum: true or false, how much or how many there is of something, an object, a struct. */
export type PlainKind = 'boolean' | 'quantity' | 'handle' | 'struct';

const kinds = new WeakMap<Member, PlainKind | false>();

/**
 * What a member or a parameter takes where no value of an enum can be meant; undefined where one may be, as in numbers
 * that Vulkan gives no meaning (`data` of vkCmdFillBuffer), in masks and indices of the author's own (`binding`), and in
 * formats and types that a structure of fixed size holds as plain integers (`VkMicromapTriangleEXT::format`).
 */
export function plainKind(member: Member): PlainKind | undefined {
  let kind = kinds.get(member);
  if (kind === undefined) kinds.set(member, (kind = readKind(member) ?? false));
  return kind === false ? undefined : kind;
}

function readKind({ name, typeName, slot, pointer, array }: Member): PlainKind | undefined {
  if (slot !== undefined || pointer > 0 || array.length > 0) return undefined;
  if (typeName === 'VkBool32') return 'boolean';
  if (isHandleType(typeName)) return 'handle';
  if (structOf(typeName)?.kind === 'struct') return 'struct';
  // Other offsets may be indices of the author's own.
  if (name.endsWith('Offset') && typeName !== 'VkDeviceSize') return undefined;
  return NUMBERS.has(typeName) && QUANTITY.test(name) ? 'quantity' : undefined;
}

const NUMBERS: ReadonlySet<string> = new Set([
  'float',
  'int32_t',
  'uint32_t',
  'uint64_t',
  'size_t',
  'VkDeviceSize',
  'VkDeviceAddress',
]);

/** What is counted or measured, or is an index that only the device gives out. */
const QUANTITY =
  /(?:Count|Size|Stride|Offset|Levels|Layers|FamilyIndex|MemoryTypeIndex|GroupCount[XYZ])$|^(?:width|height|depth|size|stride|offset|mipLevel|baseMipLevel|baseArrayLayer|arrayLayer|memoryTypeIndex|queueFamilyIndex|timeout|groupCount[XYZ]|lineWidth|maxAnisotropy|mipLodBias|minLod|maxLod)$/u;
