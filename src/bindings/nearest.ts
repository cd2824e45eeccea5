import {
  allApiConstants,
  allConstants,
  allProviders,
  constantOf,
  constantOfStem,
  NULL_HANDLE,
  tagOf,
  withoutTag,
  type Constant,
  type EnumType,
} from '../registry/index.js';
import { counterpartOf, handleTypeFacts } from '../registry/handle-types.js';

/** A name that was probably meant. */
export interface Nearest {
  readonly name: string;
  /** It is a slip of the pen: no Vulkan ever had the other name, or will. A word of it is none of Vulkan's, for one. */
  readonly isSlip: boolean;
}

/**
 * The name of a constant that is nearest to one that does not exist: of the same letters, of the same words, of the same
 * end in the enum that is expected, or but for a few letters the same. Only the last may be one of no enum.
 *
 * @param expected - the enum of the place where it stands: of names that are equally near, one of this enum is meant
 * @example nearestConstant('VK_IMAGE_USAGE_SAMPELD_BIT') // { name: 'VK_IMAGE_USAGE_SAMPLED_BIT', isSlip: true }
 * @returns undefined when none is near
 */
export function nearestConstant(name: string, expected?: EnumType): Nearest | undefined {
  for (const other of otherBit(name)) {
    // What a vendor has added may have been called so before.
    if (constantOf(other) !== undefined) return { name: other, isSlip: tagOf(name) === '' };
  }
  const alike = ofOtherAuthor(name, expected) ?? ofSameWords(name, expected) ?? ofSameEnd(name, expected);
  if (alike !== undefined) return alike;
  const isExpected = (other: string): boolean => expected !== undefined && constantOf(other)?.type === expected;
  const near = nearestOf(name, [...registryNames(), ...otherNames()], isExpected);
  if (near === undefined) return undefined;
  // A number or a vendor makes another name, not a wrong one: it may be newer than the registry.
  const isSlip = digitsOf(near) === digitsOf(name) && tagOf(near) === tagOf(name) && hasForeignWord(name);
  return { name: near, isSlip };
}

let byLetters: ReadonlyMap<string, string> | undefined;
let byWords: ReadonlyMap<string, readonly string[]> | undefined;

/** The constant of the same letters, or of the same words, whatever their order and their vendor. */
function ofSameWords(name: string, expected: EnumType | undefined): Nearest | undefined {
  byLetters ??= new Map(registryNames().map((each) => [lettersOf(each), each]));
  const same = byLetters.get(lettersOf(name));
  if (same !== undefined) return { name: same, isSlip: true };
  byWords ??= grouped(registryNames(), wordsOf);
  const names = byWords.get(wordsOf(name)) ?? [];
  const ofType = names.filter((each) => constantOf(each)!.type === expected);
  const candidates = ofType.length > 0 ? ofType : names;
  const ofVendor = candidates.filter((each) => tagOf(each) === tagOf(name));
  const [first] = ofVendor.length > 0 ? ofVendor : candidates;
  if (first === undefined) return undefined;
  const constant = constantOf(first)!;
  if (candidates.some((each) => constantOf(each) !== constant)) return undefined;
  // Another vendor makes another name; and what is new may say of two things the one that is not there yet.
  const isSlip = ofVendor.length > 0 && constant.providers.includes('VK_VERSION_1_0');
  return { name: ofVendor.length > 0 ? first : constant.name, isSlip };
}

/**
 * The constant that a name means but for who has added it to Vulkan, where that name is certainly nobody's: a vendor has
 * no other one for what Vulkan itself has, and of the handle types that a vendor had before, both names are there. What
 * vendors try out goes again, and what is promoted gets further names.
 */
function ofOtherAuthor(name: string, expected: EnumType | undefined): Nearest | undefined {
  byWords ??= grouped(registryNames(), wordsOf);
  const stem = withoutTag(name);
  const constants = new Set<Constant>();
  for (const each of byWords.get(wordsOf(name)) ?? []) if (withoutTag(each) === stem) constants.add(constantOf(each)!);
  const [constant, ...others] = constants;
  if (constant === undefined || others.length > 0) return undefined;
  const family = handleTypeFacts(constant.name)?.family;
  const isOfMemory = family === 'memory' || family === 'memoryNV';
  const counterpart = isOfMemory
    ? counterpartOf(constant.name, family === 'memory' ? 'memoryNV' : 'memory')
    : undefined;
  if (counterpart !== undefined) {
    const isMeant = expected !== undefined && constantOf(counterpart)?.type === expected;
    return { name: isMeant ? counterpart : constant.name, isSlip: true };
  }
  // Structures of different members may have one name, but for the vendor.
  const isOfVulkan = tagOf(constant.name) === '' && constant.type.name !== 'VkStructureType';
  return isOfVulkan && isOfVendor(tagOf(name)) ? { name: constant.name, isSlip: true } : undefined;
}

/** Whether a tag is that of one vendor; what many have agreed on may be promoted, and `NVX` is for what is tried out. */
function isOfVendor(tag: string): boolean {
  return tag !== '' && tag !== '_KHR' && tag !== '_EXT' && !tag.endsWith('X');
}

/** The constant of the expected enum that a name means by its end, behind words that are no prefix of that enum. */
function ofSameEnd(name: string, expected: EnumType | undefined): Nearest | undefined {
  if (expected === undefined) return undefined;
  const words = withoutTag(name).replace(/_BIT$/u, '').split('_');
  for (let at = 1; at < words.length; at++) {
    const constant = constantOfStem(words.slice(at).join('_'), expected);
    if (constant !== undefined) return { name: constant.name, isSlip: false };
  }
  return undefined;
}

function lettersOf(name: string): string {
  return name.replaceAll('_', '');
}

function wordsOf(name: string): string {
  const words = withoutTag(name).split('_');
  return words
    .filter((word) => word !== 'BIT')
    .sort()
    .join('_');
}

function grouped(names: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group === undefined) groups.set(keyOf(name), [name]);
    else group.push(name);
  }
  return groups;
}

/** The nearest of names that are not spelled as in the registry: the members of an enum object. */
export function nearestMember(name: string, members: ReadonlyMap<string, unknown>): Nearest | undefined {
  for (const other of otherBit(name)) if (members.has(other)) return { name: other, isSlip: true };
  const near = nearestOf(name, members.keys());
  if (near === undefined) return undefined;
  return { name: near, isSlip: digitsOf(near) === digitsOf(name) && hasForeignWord(name) };
}

/** The name with the `_BIT` that is missing, or without the one that is too much. */
function otherBit(name: string): readonly string[] {
  const tag = tagOf(name);
  const start = name.slice(0, name.length - tag.length);
  return [`${start.endsWith('_BIT') ? start.slice(0, -'_BIT'.length) : `${start}_BIT`}${tag}`];
}

/**
 * The extension whose name was meant by one that is none: of the same letters, or but for two of them the same, where a
 * word of it is in no extension's name.
 *
 * @example nearestExtension('VK_KHR_swapchian') // 'VK_KHR_swapchain'
 * @returns undefined when none is near, or another Vulkan may have it
 */
export function nearestExtension(name: string): string | undefined {
  extensions ??= [...allProviders()].flatMap(({ type, name: each }) => (type === 'core' ? [] : each));
  const letters = lettersOf(name).toLowerCase();
  const same = extensions.find((each) => lettersOf(each).toLowerCase() === letters);
  if (same !== undefined) return same;
  const near = nearestOf(name, extensions);
  if (near === undefined || digitsOf(near) !== digitsOf(name)) return undefined;
  extensionWords ??= new Set(extensions.flatMap((each) => each.split('_')));
  const known = extensionWords;
  // Whose it is may be right: there were extensions that are none any more, of `KHX` for one.
  const [, , ...own] = name.split('_');
  return own.some((word) => !known.has(word)) ? near : undefined;
}

let extensions: readonly string[] | undefined;
let extensionWords: ReadonlySet<string> | undefined;

/** Of names of any making the nearest one, or undefined when all are too far. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  return nearestOf(name, names);
}

/**
 * The nearest of some names, or undefined when all are too far: more than two edits, or a quarter of its length. Of
 * names that are equally near it is the first that is expected.
 */
function nearestOf(
  name: string,
  candidates: Iterable<string>,
  isExpected: (candidate: string) => boolean = () => false,
): string | undefined {
  let best: string | undefined;
  let distance = Math.min(3, Math.ceil(name.length / 4));
  for (const candidate of candidates) {
    const isBetter = best !== undefined && !isExpected(best) && isExpected(candidate);
    const limit = isBetter ? distance + 1 : distance;
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const found = editDistance(name, candidate, limit);
    if (found < limit) {
      best = candidate;
      distance = found;
    }
  }
  return best;
}

let allNames: readonly string[] | undefined;
let words: ReadonlySet<string> | undefined;

function registryNames(): readonly string[] {
  return (allNames ??= [...allConstants()].flatMap(({ name, aliases }) => [name, ...aliases]));
}

/** The names of constants that belong to no enum. */
function otherNames(): readonly string[] {
  return [...allApiConstants()].map(({ name }) => name).concat(NULL_HANDLE);
}

/** Whether a name has a word in it that no constant has. */
function hasForeignWord(name: string): boolean {
  words ??= new Set([...registryNames(), ...otherNames()].flatMap((each) => each.split('_')));
  const known = words;
  return name.split('_').some((word) => !known.has(word));
}

function digitsOf(name: string): string {
  return name.replace(/\D/gu, '');
}

/** Edits from one text to another, where a swap of neighbours is one; `limit` when there are as many or more. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least >= limit) return limit;
    before = previous;
    previous = row;
  }
  return Math.min(limit, previous[b.length]!);
}
