/** How a message calls what a violated statement names: places, values, constants. */
import type { Facts, Place, Site, Way } from '../../src/model/usage.js';
import { bitNamesOf } from '../../src/model/usage/bits.js';
import type { Known } from '../../src/model/values/known.js';
import type { Operand } from '../../src/registry/constraint.js';
import { isHandleType, NULL_HANDLE, type Member } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';

/** Names that a sentence can carry; behind them it says how many more there are. */
const MOST = 5;

/** A list of as many names. */
export function shortList(items: readonly string[], word: 'and' | 'or'): string {
  return listText(items, word, MOST);
}

/**
 * A place, seen from what a statement is about: `pBindings[1].descriptorType`, `VkImageCreateInfo.usage of image`.
 *
 * @param owner - what the statement is about, where that is to be named, too
 */
export function placeName(place: Place, owner?: Facts): string {
  const name = nameOf(place, undefined, owner);
  return place.aspect === 'number' ? `the index of ${name}` : name;
}

function nameOf({ member = '', index, way }: Place, rest: string | undefined, owner: Facts | undefined): string {
  const own = index === undefined ? member : `${member}[${index}]`;
  return nameBehind(way, rest === undefined ? own : `${own}.${rest}`, owner);
}

function nameBehind(way: Way | undefined, path: string, owner: Facts | undefined): string {
  switch (way?.kind) {
    case undefined:
      return owner === undefined ? path : nameIn(owner, path);
    case 'part':
      return nameOf(way.of, path, owner);
    case 'made':
      return `${way.struct}.${path} of ${objectName(way.object)}`;
    case 'chain': {
      const { before } = way;
      const inChain = `${way.struct}.${path}`;
      if (before?.kind === 'part') return nameOf(before.of, inChain, owner);
      return before?.kind === 'made' ? `${inChain} of ${objectName(before.object)}` : inChain;
    }
  }
}

/** An object that a struct names: `image of imageView`, whatever image views are created from. */
function objectName(place: Place): string {
  const names: string[] = [];
  let at = place;
  for (;;) {
    names.unshift(at.index === undefined ? (at.member ?? '') : `${at.member ?? ''}[${at.index}]`);
    if (at.way?.kind !== 'part') break;
    at = at.way.of;
  }
  const own = names.join('.');
  return at.way?.kind === 'made' ? `${own} of ${objectName(at.way.object)}` : nameBehind(at.way, own, undefined);
}

function nameIn({ type }: Facts, path: string): string {
  return 'params' in type ? `the argument ${path} of ${type.name}` : `${type.name}.${path}`;
}

/** The chain that starts at a pNext: `pNext chain of pImageFormatInfo`. */
export function chainName({ way }: Place): string {
  switch (way?.kind) {
    case 'part':
      return `pNext chain of ${placeName(way.of)}`;
    case 'made':
      return `pNext chain of the ${way.struct} of ${objectName(way.object)}`;
    default:
      return 'pNext chain';
  }
}

const ZERO: Known = { kind: 'exact', value: 0 };

type Shown = Pick<Site, 'known' | 'declared'> & Partial<Pick<Site, 'index'>>;

/** What a value is, as far as it is known: `VK_IMAGE_TYPE_2D`, `A | B`, `7`, `NULL`. */
export function valueText({ known, declared, index }: Shown): string {
  switch (known.kind) {
    case 'exact': {
      const slot = declared?.slot;
      if (typeof known.value === 'number' && !Number.isInteger(known.value)) return String(known.value);
      if (declared?.typeName === 'VkBool32' && known.value <= 1) return known.value == 1 ? 'VK_TRUE' : 'VK_FALSE';
      const isMask = slot?.kind === 'flags' || slot?.constants?.kind === 'flagBits';
      const value = slot?.width === 64 ? BigInt(known.value) : Number(known.value);
      // The 0 of a mask is said as what it is: no bits.
      const constant = slot?.kind === 'flags' && value == 0 ? undefined : slot?.constants?.byValue.get(value);
      if (constant !== undefined || !isMask) return constant?.name ?? String(known.value);
      const bits = BigInt.asUintN(slot.width, BigInt(known.value));
      return bits === 0n ? '0' : maskText(bits, declared);
    }
    case 'bits':
      return known.ones === 0n ? 'a mask' : `${maskText(known.ones, declared)} | ...`;
    case 'boolean':
      return known.value ? 'VK_TRUE' : 'VK_FALSE';
    case 'null':
      // What is no pointer is 0 in memory.
      return declared?.slot === undefined ? nullOf(declared, index) : valueText({ known: ZERO, declared });
    case 'choice':
      return shortList([...new Set(known.of.map((one) => valueText({ known: one, declared, index })))], 'or');
    case 'absent':
      return 'not set';
    default:
      return `not ${nullOf(declared, index)}`;
  }
}

/** What no pointer, and what no handle is called. */
function nullOf(declared: Member | undefined, index: number | undefined): string {
  const isHandle = declared !== undefined && isHandleType(declared.typeName);
  return isHandle && (declared.pointer === 0 || index !== undefined) ? NULL_HANDLE : 'NULL';
}

/** `A | B`; a number where that would be too many names to read. */
function maskText(bits: bigint, declared: Member | undefined): string {
  const names = bitNamesOf(bits, declared);
  return names.length > MOST ? `0x${bits.toString(16)}` : names.join(' | ');
}

/** Constants and numbers. */
export function operandNames(operands: readonly Operand[], word: 'and' | 'or'): string {
  return shortList(operands.map(operandName), word);
}

/** A constant by its name, a number as it stands; the limits of an integer as the specification has them: 2^32 - 1. */
export function operandName({ text, value }: Operand): string {
  const isLimit = /^\d{7,}$/.test(text) && typeof value === 'bigint' && (value & (value + 1n)) === 0n;
  return isLimit ? `2^${String(value.toString(2).length)} - 1` : text;
}
