/** Values and relations of valid-usage statements in words. */
import type { Atom, Operand, Path } from '../../registry/constraint.js';
import { isHandleType, NULL_HANDLE } from '../../registry/index.js';
import type { Member } from '../../registry/index.js';
import { listText, providerText } from '../../words.js';
import type { Known } from '../values/known.js';
import type { Site } from './sites.js';

/** Names that a sentence can carry; behind them it says how many more there are. */
const MOST = 5;

/** A list of as many names. */
export function shortList(items: readonly string[], word: 'and' | 'or'): string {
  return listText(items, word, MOST);
}

/** The constants of a mask, single bits first; what has no name as a number. */
export function bitNamesOf(bits: bigint, declared: Member | undefined): string[] {
  const names: string[] = [];
  let rest = bits;
  for (const { name, value } of declared?.slot?.constants?.constants ?? []) {
    const bit = BigInt(value);
    if (bit !== 0n && (bit & (bit - 1n)) === 0n && (rest & bit) !== 0n) {
      names.push(name);
      rest &= ~bit;
    }
  }
  if (rest !== 0n) names.push(`0x${rest.toString(16)}`);
  return names;
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

/** An atom as a clause: "`x` must be A" or "`x` is A". */
export function phrase(atom: Atom, mood: 'must' | 'if', sites: readonly Site[]): string {
  const must = mood === 'must';
  switch (atom.op) {
    case 'enabled':
      return `the feature ${shortList(atom.features, 'or')} ${must ? 'must be' : 'is'} enabled`;
    case 'disabled':
      return atom.features.length === 1
        ? `the feature ${atom.features[0] ?? ''} ${must ? 'must not be' : 'is not'} enabled`
        : `none of the features ${shortList(atom.features, 'and')} is enabled`;
    case 'with':
      return `${shortList(atom.providers.map(providerText), 'or')} ${must ? 'must be' : 'is'} enabled`;
    case 'lacking':
      return atom.providers.length === 1
        ? `${providerText(atom.providers[0] ?? '')} ${must ? 'must not be' : 'is not'} enabled`
        : `none of ${shortList(atom.providers.map(providerText), 'and').replaceAll('the extension ', '')} is enabled`;
    case 'has':
      return `the ${chainText(atom.path)} ${must ? 'must include' : 'includes'} ${shortList(atom.structs, 'or')}`;
    case 'without':
      return `the ${chainText(atom.path)} ${must ? 'must not include' : 'does not include'} ${shortList(atom.structs, 'or')}`;
    default:
      return (
        (must ? ofSomeElement(atom, sites) : ofNoElement(atom, sites)) ??
        `${subject(atom.path, sites)} ${predicate(atom, mood, sites)}`
      );
  }
}

/** What one of the elements must be, said of the array: `pStages must have an element whose stage is A`. */
function ofSomeElement(atom: Predicated, sites: readonly Site[]): string | undefined {
  const [first] = sites;
  const last = sites.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (isOfSome(atom.path)) {
    const other = 'other' in atom && !isOfSome(atom.other) ? [first, last] : [];
    return elementText(first.path, atom.path, predicate(atom, 'if', other));
  }
  if (!('other' in atom) || atom.op !== 'eq' || !isOfSome(atom.other)) return undefined;
  return elementText(last.path, atom.other, `is equal to ${first.path}`);
}

function elementText(path: string, { text }: Path, is: string): string | undefined {
  const { list, member } = inList(path, text.split('[?]')) ?? {};
  if (list === undefined) return undefined;
  return `${list} must have an element ${member === undefined ? 'that' : `whose ${member}`} ${is}`;
}

/** What each of the elements is not, said of the array: `no stage of pStages is A`. */
function ofNoElement(atom: Predicated, [first]: readonly Site[]): string | undefined {
  if (atom.op !== 'not' || atom.said !== undefined || first === undefined) return undefined;
  const { list, member = 'element' } = inList(first.path, atom.path.text.split('[*]')) ?? {};
  return list && `no ${member} of ${list} is ${names(atom.operands, 'or')}`;
}

/** An array, and the member of its elements that is meant, from where one of them is. */
function inList(path: string, [, end, more]: readonly string[]): { list: string; member?: string } | undefined {
  if (end === undefined || more !== undefined || !path.endsWith(end)) return undefined;
  const list = /^(.+)\[\d+\]$/u.exec(path.slice(0, path.length - end.length))?.[1];
  return list === undefined ? undefined : end === '' ? { list } : { list, member: end.slice(1) };
}

/** Whether at least one element of an array is meant, not each. */
export function isOfSome({ steps }: Path): boolean {
  return steps.some(({ element }) => element === 'some');
}

type Predicated = Exclude<Atom, { op: 'enabled' | 'disabled' | 'with' | 'lacking' | 'has' | 'without' }>;

function chainText({ text }: Path): string {
  if (text === 'pNext') return 'pNext chain';
  const [object, struct] = text.replace(/\.pNext$/, '').split('^');
  return struct === undefined ? `pNext chain of ${object!}` : `pNext chain of the ${struct} of ${object!}`;
}

/** The value that decided, or the path when it was not one value. */
function subject(path: Path, sites: readonly Site[]): string {
  const [first] = sites;
  return first !== undefined ? first.path : path.text.replace(/\[[*?]\]/g, '[]').replace('::', '.');
}

function predicate(atom: Predicated, mood: 'must' | 'if', sites: readonly Site[]): string {
  const must = mood === 'must';
  const [be, beNot] = must ? ['must be', 'must not be'] : ['is', 'is not'];
  const [include, includeNot] = must ? ['must include', 'must not include'] : ['includes', 'does not include'];
  switch (atom.op) {
    case 'any':
      return `${include} ${names(atom.operands, 'or')}`;
    case 'all':
      return `${include} ${names(atom.operands, 'and')}`;
    case 'none':
      return `${includeNot} ${names(atom.operands, 'or')}`;
    case 'lacks':
      return `${includeNot} ${names(atom.operands, 'and')} together`;
    case 'only':
      return `${includeNot} anything but ${names(atom.operands, 'and')}`;
    case 'unset':
      return must ? 'must be left out' : 'is not set';
    case 'pow2':
      return `${be} a power of two`;
    case 'lists':
      return `${must ? 'must list' : 'lists'} ${shortList(atom.names, 'or')}`;
    case 'omits':
      return `${must ? 'must not list' : 'does not list'} ${shortList(atom.names, 'or')}`;
    case 'disjoint':
      return `${must ? 'must have' : 'has'} no bit in common with ${sites[1]?.path ?? atom.other.text}`;
    case 'one':
      return `${must ? 'must have' : 'has'} exactly one bit set`;
    case 'max1':
      return `${must ? 'must not have' : 'does not have'} more than one bit set`;
    case 'is':
    case 'not': {
      const { op, words } = atom.said ?? { op: atom.op, words: names(atom.operands, 'or') };
      const [site] = sites;
      // Which of a class of values it is, and that it is the one meant, only its name tells.
      const value = !must && atom.said !== undefined && site !== undefined ? ` (${valueText(site)})` : '';
      return `${op === 'is' ? be : beNot} ${words}${value}`;
    }
    case 'multiple':
      return `${be} a multiple of ${operandText(atom.operand)}`;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `${be} ${ORDER[atom.op]} ${operandText(atom.operand)}`;
    case 'valid':
      return `${be} ${sites[0]?.declared?.slot?.kind === 'flags' ? 'a combination of bits' : 'a value'} of ${atom.type}`;
    case 'access':
      return `${include} only access flags that a stage of ${sites[1]?.path ?? atom.other.text} supports`;
    default:
      return `${atom.op === 'ne' ? beNot : be} ${ORDER[atom.op]} ${otherText(atom.other, sites)}`;
  }
}

/** What a value is compared with: one of the elements of an array, where that is said. */
function otherText(path: Path, sites: readonly Site[]): string {
  const others = isOfSome(path) ? sites.slice(1) : sites.slice(1, 2);
  return others.length === 0
    ? path.text
    : shortList(
        others.map(({ path }) => path),
        'or',
      );
}

const ORDER = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'greater than',
  '>=': 'at least',
  lt: 'less than',
  le: 'at most',
  gt: 'greater than',
  ge: 'at least',
  eq: 'equal to',
  ne: 'equal to',
} as const;

function names(operands: readonly Operand[], word: 'and' | 'or'): string {
  return shortList(operands.map(operandText), word);
}

/** A constant by its name, a number as it stands; the limits of an integer as the specification has them: 2^32 - 1. */
function operandText({ text, value }: Operand): string {
  const isLimit = /^\d{7,}$/.test(text) && typeof value === 'bigint' && (value & (value + 1n)) === 0n;
  return isLimit ? `2^${String(value.toString(2).length)} - 1` : text;
}
