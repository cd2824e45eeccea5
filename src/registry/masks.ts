import type { Constant, ConstantValue, EnumType } from './types.js';

/**
 * The constants that make up a value: one where a name fits exactly, else the single bits in ascending order.
 *
 * @example 0x82 of VkBufferUsageFlagBits -> [TRANSFER_DST_BIT, VERTEX_BUFFER_BIT]
 * @returns undefined when a bit has no name, or the value is none of the type's
 */
export function constantsOf(type: EnumType, value: number | bigint): readonly Constant[] | undefined {
  const wanted = normalize(type, value);
  if (wanted === undefined) return undefined;
  const exact = type.byValue.get(wanted);
  if (exact !== undefined) return [exact];
  if (type.kind === 'enum') return undefined;
  let left = BigInt(wanted);
  if (left === 0n) return undefined;
  const constants: Constant[] = [];
  for (let bit = 1n; left !== 0n; bit <<= 1n) {
    if ((left & bit) === 0n) continue;
    const constant = type.byValue.get(type.width === 64 ? bit : Number(bit));
    if (constant === undefined) return undefined;
    constants.push(constant);
    left &= ~bit;
  }
  return constants;
}

/** A value as its type has it: unsigned for bits, a bigint in 64-bit types. Undefined for a fraction. */
function normalize(type: EnumType, value: number | bigint): ConstantValue | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  if (type.width === 64) return BigInt.asUintN(64, BigInt(value));
  if (type.kind === 'enum') return Number(value);
  if (typeof value === 'bigint') return value >= 0n && value <= 0xffff_ffffn ? Number(value) : undefined;
  return value >= -0x8000_0000 && value <= 0xffff_ffff ? value >>> 0 : undefined;
}

/**
 * Whether a number is none of an enum's in any version of Vulkan: those of 1.0 are complete, and what is added to them is
 * numbered from 1000000000 on.
 */
export function isNeverDefined(type: EnumType, value: number): boolean {
  if (type.kind !== 'enum' || value < 0 || value >= FIRST_OF_EXTENSIONS || type.byValue.has(value)) return false;
  return !COUNTED_ON.has(type.name) && type.providers.includes('VK_VERSION_1_0');
}

const FIRST_OF_EXTENSIONS = 1_000_000_000;

/** Enums of 1.0 to which later versions and registrations do add the next number. */
const COUNTED_ON = new Set(['VkPipelineCacheHeaderVersion', 'VkResult', 'VkStructureType', 'VkVendorId']);

const namedBits = new WeakMap<EnumType, bigint>();

/**
 * The bits that a type defines, for a mask that has some set. VK_SHADER_STAGE_ALL has bits without a name: it stands for
 * itself, and they are not legal elsewhere.
 */
export function definedBits(type: EnumType, ones: bigint): bigint {
  let named = namedBits.get(type);
  if (named === undefined) {
    named = type.constants
      .map(({ value }) => BigInt(value))
      .reduce((all, bits) => (isOneBit(bits) ? all | bits : all), 0n);
    namedBits.set(type, named);
  }
  if ((ones & BigInt(type.mask) & ~named) === 0n) return named;
  return type.constants.reduce((all, { value }) => {
    const bits = BigInt(value);
    return (ones & bits) === bits ? all | bits : all;
  }, named);
}

/** Whether exactly one bit is set. */
export function isOneBit(bits: bigint): boolean {
  return bits !== 0n && (bits & (bits - 1n)) === 0n;
}

/** How many bits are set. */
export function bitCount(bits: bigint): number {
  let count = 0;
  for (let left = bits; left !== 0n; left &= left - 1n) count++;
  return count;
}

/** A number as Vulkan's documentation writes it: masks in hexadecimal, enumerants in decimal. */
export function numberText(value: number | bigint, isMask: boolean): string {
  if (!isMask || (typeof value === 'number' && !Number.isInteger(value))) return String(value);
  const unsigned = value < 0 ? BigInt.asUintN(typeof value === 'bigint' ? 64 : 32, BigInt(value)) : value;
  return `0x${unsigned.toString(16)}`;
}
