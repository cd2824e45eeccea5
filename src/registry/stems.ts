/** What the names of constants say behind the prefix of their type. */
import type { Constant, EnumType } from './types.js';
import { tagOf, withoutTag, withoutTypeTag } from './vendors.js';

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

/**
 * Whether the names of two constants have a word in common behind the prefixes of their types, by which one may be meant by
 * the other: not what one enum says of a thing and another leaves out.
 *
 * @example VK_ACCESS_HOST_READ_BIT and VK_PIPELINE_STAGE_HOST_BIT
 */
export function shareWord(one: Constant, other: Constant): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(constant: Constant): readonly string[] {
  return stemsOf(constant)
    .flatMap((stem) => stem.split('_'))
    .filter((word) => !KINDS.includes(word));
}

/** The same as people write it in their own spelling, with or without what the type says anyway: `Uniform`, `transferDst`. */
export function constantSpelled(word: string, type: EnumType): Constant | undefined {
  const stem = word.replace(/([a-z0-9])([A-Z])/gu, '$1_$2').toUpperCase();
  const own = constantOfStem(stem, type);
  if (own !== undefined) return own;
  const [only, ...more] = KINDS.flatMap((kind) => constantOfStem(`${stem}_${kind}`, type) ?? []);
  return more.length === 0 ? only : undefined;
}

function stemsOf({ name, aliases, type }: Constant): readonly string[] {
  return [name, ...aliases].flatMap((each) => stemOf(each, type) ?? []);
}

function stemOf(name: string, type: EnumType): string | undefined {
  const prefix = prefixOf(type.name);
  if (!name.startsWith(prefix)) return undefined;
  // VK_PARTITIONED_ACCELERATION_STRUCTURE_INSTANCE_FLAG_FORCE_OPAQUE_BIT_NV
  return withoutTag(name.slice(prefix.length)).replace(/^FLAG_|_BIT$/gu, '');
}

/** `VkPipelineStageFlagBits2` -> `VK_PIPELINE_STAGE_2_`. */
export function prefixOf(typeName: string): string {
  const words = withoutTypeTag(typeName)
    .replace(/FlagBits(\d*)$/u, '$1')
    .replace(/^Vk/u, '')
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/gu, '$1_$2')
    .replace(/([A-Za-z])(\d+)$/u, '$1_$2');
  return `VK_${words.toUpperCase()}_`;
}
