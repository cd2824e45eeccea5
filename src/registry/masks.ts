import type { Constant, ConstantValue, EnumType } from './types.js';
import { CONSTANT_TAG, TYPE_TAG } from './vendors.js';

/** A value as its type has it: unsigned for bits, a bigint in 64-bit types. Undefined for a fraction. */
export function normalize(type: EnumType, value: number | bigint): ConstantValue | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  if (type.width === 64) return BigInt.asUintN(64, BigInt(value));
  if (type.kind === 'enum') return Number(value);
  if (typeof value === 'bigint') return value >= 0n && value <= 0xffff_ffffn ? Number(value) : undefined;
  return value >= -0x8000_0000 && value <= 0xffff_ffff ? value >>> 0 : undefined;
}

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

function isOneBit(bits: bigint): boolean {
  return (bits & (bits - 1n)) === 0n;
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

/**
 * The constant of another type that means the same, by name: the part behind the type's own prefix, with or without what
 * one enum says of a thing and another leaves out.
 *
 * @example VK_IMAGE_USAGE_TRANSFER_DST_BIT for VkBufferUsageFlagBits -> VK_BUFFER_USAGE_TRANSFER_DST_BIT
 * @example VK_BUFFER_USAGE_STORAGE_BUFFER_BIT for VkImageUsageFlagBits -> VK_IMAGE_USAGE_STORAGE_BIT
 * @returns undefined where there is none, or more than one
 */
export function sameStem(constant: Constant, type: EnumType): Constant | undefined {
  // What the name of its enum says of the thing comes first: VK_IMAGE_USAGE_STORAGE_BIT is about an image.
  const prefix = prefixOf(constant.type.name);
  const own = KINDS.filter((kind) => prefix.includes(`_${kind}_`));
  const variants: readonly ((stem: string) => readonly string[])[] = [
    (stem) => [stem],
    (stem) => own.map((kind) => `${stem}_${kind}`),
    (stem) => [...KINDS.map((kind) => `${stem}_${kind}`), stem.replace(DROPPED, '')],
  ];
  for (const variantsOf of variants) {
    const found = new Set(
      stemsOf(constant)
        .flatMap(variantsOf)
        .flatMap((stem) => constantOfStem(stem, type) ?? []),
    );
    const [only, ...more] = found;
    if (only !== undefined) return more.length === 0 && isOfSameVendor(constant, only) ? only : undefined;
  }
  return undefined;
}

/** What one enum says of a thing and another leaves out: VK_SHADER_STAGE_VERTEX_BIT, VK_PIPELINE_STAGE_VERTEX_SHADER_BIT. */
const KINDS = ['SHADER', 'IMAGE', 'BUFFER', 'ATTACHMENT', 'OPTIMAL'];

/** The same, and what is done with a thing: of an access the stage is known, of a stage not the access. */
const DROPPED = new RegExp(`_(?:${KINDS.join('|')}|READ|WRITE)$`, 'u');

/** Whether a constant is none of an extension that has nothing to do with another one or with the type. */
function isOfSameVendor({ name }: Constant, { name: other, type }: Constant): boolean {
  const tag = tagOf(other);
  return tag === '' || tag === tagOf(name) || type.name.endsWith(tag.slice(1));
}

function tagOf(name: string): string {
  return CONSTANT_TAG.exec(name)?.[0] ?? '';
}

/**
 * The constant of a type that a word means as people shorten it: without the type's own prefix and without `_BIT`.
 *
 * @example TRANSFER_DST for VkBufferUsageFlagBits -> VK_BUFFER_USAGE_TRANSFER_DST_BIT
 */
export function constantOfStem(stem: string, type: EnumType): Constant | undefined {
  const named = type.constants.filter(({ name }) => stemOf(name, type) === stem);
  const found = named.length > 0 ? named : type.constants.filter((constant) => stemsOf(constant).includes(stem));
  return found.length === 1 ? found[0] : undefined;
}

function stemsOf({ name, aliases, type }: Constant): readonly string[] {
  return [name, ...aliases].flatMap((each) => stemOf(each, type) ?? []);
}

function stemOf(name: string, type: EnumType): string | undefined {
  const prefix = prefixOf(type.name);
  if (!name.startsWith(prefix)) return undefined;
  return name.slice(prefix.length).replace(CONSTANT_TAG, '').replace(/_BIT$/u, '');
}

/** `VkPipelineStageFlagBits2` -> `VK_PIPELINE_STAGE_2_`. */
export function prefixOf(typeName: string): string {
  const words = typeName
    .replace(TYPE_TAG, '')
    .replace(/FlagBits(\d*)$/u, '$1')
    .replace(/^Vk/u, '')
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/gu, '$1_$2')
    .replace(/([A-Za-z])(\d+)$/u, '$1_$2');
  return `VK_${words.toUpperCase()}_`;
}
