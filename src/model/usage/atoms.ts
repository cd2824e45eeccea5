/** Whether one value, or a pair of values, is what an atom of a statement says: yes, no, or unknown. */
import type { Atom, Path } from '../../registry/constraint.js';
import { bitCount, definedBits, enumTypeOf } from '../../registry/index.js';
import { supportingStages } from '../../registry/sync.js';
import { knownBits, maskOf, stringText } from '../values/known.js';
import type { Known } from '../values/known.js';
import type { Fault } from './fault.js';
import { halves } from './halves.js';
import { elementAround, isSamePlace } from './place.js';
import { bitsAt } from './sites.js';
import type { Site, Sites, Subject } from './sites.js';
import { negated, truth, type Truth } from './truth.js';

/** A relation of two values. */
export type Comparison = Extract<Atom, { readonly other: Path }>;
/** A relation of one value to constants or numbers. */
export type Test = Exclude<
  Atom,
  Comparison | { op: 'has' | 'without' | 'enabled' | 'disabled' | 'with' | 'lacking' | 'lists' | 'omits' }
>;

const UNSIGNED = /^(?:uint\d+_t|size_t|VkDeviceSize|VkDeviceAddress|VkFlags(?:64)?|VkBool32|VkSampleMask)$/;

/** What a test looks at. */
export type Tested = Pick<Site, 'known' | 'declared' | 'bits'>;

/** An atom about one value. */
export function testSite(atom: Test, site: Tested): Truth {
  return test(atom, site.known, site);
}

function test(atom: Test, known: Known, site: Tested): Truth {
  if (known.kind === 'choice') return inEvery(known.of, (alternative) => test(atom, alternative, site));
  switch (atom.op) {
    case 'is':
      return equalsOne(atom, known, site);
    case 'not':
      return negated(equalsOne(atom, known, site));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(atom.op, numberIn(known, site), atom.operand.value);
    case 'multiple': {
      const value = numberIn(known, site);
      if (typeof value === 'number' && !Number.isInteger(value)) return 0;
      return value === undefined ? 0 : truth(BigInt(value) % BigInt(atom.operand.value) === 0n);
    }
    case 'pow2': {
      const value = numberIn(known, site);
      return value === undefined || !isWhole(value) ? 0 : truth(value > 0 && bitCount(BigInt(value)) === 1);
    }
    case 'unset':
      return known.kind === 'absent' ? 1 : equals(known, 0n, site);
    case 'valid':
      return isValid(atom.type, known, site);
    default:
      return maskTest(atom, known, site);
  }
}

/** What holds of every alternative. */
function inEvery(alternatives: readonly Known[], judge: (known: Known) => Truth): Truth {
  let all: Truth | undefined;
  for (const alternative of alternatives) {
    const one = judge(alternative);
    if (one === 0 || (all !== undefined && all !== one)) return 0;
    all = one;
  }
  return all ?? 0;
}

function maskTest(
  atom: Extract<Test, { op: 'any' | 'all' | 'none' | 'lacks' | 'only' | 'one' | 'max1' }>,
  known: Known,
  site: Tested,
): Truth {
  const width = widthOf(site);
  const bits = known === site.known ? bitsAt(site) : knownBits(known, width);
  if (bits === undefined) return 0;
  const full = maskOf[width];
  if (!('operands' in atom)) {
    const count = bitCount(bits.ones);
    if (count > 1) return -1;
    if ((bits.ones | bits.zeros) !== full) return 0;
    return atom.op === 'one' ? truth(count === 1) : 1;
  }
  let someSet = false;
  let allSet = true;
  let someClear = false;
  let allClear = true;
  let mask = 0n;
  for (const { value } of atom.operands) {
    const bit = value as bigint;
    mask |= bit;
    // A constant of several bits is there when all of them are.
    if ((bits.ones & bit) === bit) someSet = true;
    else allSet = false;
    if ((bits.zeros & bit) === 0n) allClear = false;
    else someClear = true;
  }
  switch (atom.op) {
    case 'any':
      return someSet ? 1 : allClear ? -1 : 0;
    case 'none':
      return someSet ? -1 : allClear ? 1 : 0;
    case 'all':
      return allSet ? 1 : someClear ? -1 : 0;
    case 'lacks':
      return allSet ? -1 : someClear ? 1 : 0;
    case 'only':
      return (bits.ones & ~mask) !== 0n ? -1 : (full & ~mask & ~bits.zeros) === 0n ? 1 : 0;
  }
}

function equalsOne(atom: Extract<Test, { op: 'is' | 'not' }>, known: Known, site: Tested): Truth {
  let result: Truth = -1;
  for (const { value } of atom.operands) {
    const one = equals(known, value, site);
    if (one === 1) return 1;
    if (one === 0) result = 0;
  }
  return result;
}

/** Whether a value is this number; 0n stands for NULL too. */
function equals(known: Known, value: bigint | number, site: Tested): Truth {
  switch (known.kind) {
    case 'exact':
      return truth(sameNumber(known.value, value));
    case 'boolean':
      return truth(Number(known.value) === Number(value));
    case 'null':
      return value === 0n ? 1 : 0;
    case 'object':
    case 'struct':
    case 'string':
      return value === 0n ? -1 : 0;
    case 'list':
      // An empty array is a null pointer in one binding and a pointer in another.
      return value === 0n && known.items.length > 0 ? -1 : 0;
    case 'bits': {
      if (typeof value === 'number') return 0;
      const asked = BigInt.asUintN(widthOf(site), value);
      return (known.ones & ~asked) !== 0n || (known.zeros & asked) !== 0n ? -1 : 0;
    }
    default:
      return 0;
  }
}

/** Numbers are the same when they are one value in memory: -1 is 0xFFFFFFFF and VK_WHOLE_SIZE. */
function sameNumber(one: bigint | number, other: bigint | number): boolean {
  if (one == other) return true;
  if ((one < 0 && other < 0) || (one >= 0 && other >= 0)) return false;
  if (!isWhole(one) || !isWhole(other)) return false;
  const [negative, positive] = one < 0 ? [BigInt(one), BigInt(other)] : [BigInt(other), BigInt(one)];
  return BigInt.asUintN(64, negative) === positive || BigInt.asUintN(32, negative) === positive;
}

function isWhole(value: bigint | number): boolean {
  return typeof value === 'bigint' || Number.isInteger(value);
}

/** The number that a value certainly is. A negative one in an unsigned member becomes another: unknown. */
function numberIn(known: Known, { declared }: Tested): bigint | number | undefined {
  if (known.kind !== 'exact') return undefined;
  if (known.value < 0 && declared !== undefined && UNSIGNED.test(declared.typeName)) return undefined;
  return known.value;
}

function ordered(op: '<' | '<=' | '>' | '>=', one: bigint | number | undefined, other: bigint | number): Truth {
  if (one === undefined || Number.isNaN(one)) return 0;
  switch (op) {
    case '<':
      return truth(one < other);
    case '<=':
      return truth(one <= other);
    case '>':
      return truth(one > other);
    case '>=':
      return truth(one >= other);
  }
}

function isValid(type: string, known: Known, { declared }: Tested): Truth {
  const values = enumTypeOf(type);
  if (values === undefined) return 0;
  if (declared?.slot?.kind === 'flags') {
    const bits = knownBits(known, values.width);
    if (bits === undefined) return 0;
    const full = maskOf[values.width];
    const mask = definedBits(values, bits.ones);
    return (bits.ones & ~mask) !== 0n ? -1 : (full & ~mask & ~bits.zeros) === 0n ? 1 : 0;
  }
  if (known.kind !== 'exact' || !isWhole(known.value)) return 0;
  return truth(values.byValue.has(values.width === 64 ? BigInt(known.value) : Number(known.value)));
}

/** An atom that compares two members; of elements of one array, those of the same element. */
export function compareSites(atom: Comparison, subject: Subject, log: Fault[] | undefined): Truth {
  const first = subject.sites(atom.path);
  const second = subject.sites(atom.other);
  const some = first.some || second.some;
  const decisive = some ? 1 : -1;
  if (atom.op === 'fits') return fitsSites(atom, subject, log);
  const areElements = isArray(atom.path) && isArray(atom.other);
  let result: Truth = some ? -1 : 1;
  let isCompared = false;
  for (const one of first.sites) {
    for (const other of second.sites) {
      if (areElements && !areOfOneElement(one, other)) continue;
      isCompared = true;
      const holds = comparePair(atom.op, one, other);
      if (holds === decisive) {
        log?.push({ atom, truth: holds, sites: [one], others: [other] });
        return holds;
      }
      if (holds === 0) result = 0;
    }
  }
  if (!first.complete || !second.complete || !isCompared) result = 0;
  log?.push({ atom, truth: result, sites: first.sites, others: second.sites });
  return result;
}

/** Whether two values together are no more than a third. One that is not known is no less than 0. */
function fitsSites(atom: Extract<Comparison, { op: 'fits' }>, subject: Subject, log: Fault[] | undefined): Truth {
  const places = [atom.path, atom.more, atom.other].map((path) => subject.sites(path).sites);
  const [one, more, whole] = places.map((sites) => (sites.length === 1 ? sites[0] : undefined));
  const limit = whole && plainNumber(whole);
  const parts = [one, more].filter((site) => site !== undefined);
  const known = parts.filter((site) => isKnownNumber(plainNumber(site)));
  if (whole === undefined || !isKnownNumber(limit) || known.length === 0) {
    log?.push({ atom, truth: 0, sites: parts, others: whole === undefined ? [] : [whole] });
    return 0;
  }
  const sum = known.reduce((all, site) => all + BigInt(plainNumber(site) ?? 0), 0n);
  const result = sum > limit ? -1 : known.length === 2 ? 1 : 0;
  // What is too much alone is at fault alone.
  const alone = known.find((site) => plainNumber(site)! > limit);
  const [first, ...others] = alone === undefined ? known : [alone];
  const wholes = atom.other.root === 'number' ? [] : [whole];
  log?.push({ atom, truth: result, sites: first === undefined ? [] : [first], others: [...others, ...wholes] });
  return result;
}

function isKnownNumber(value: bigint | number | undefined): value is bigint | number {
  return value !== undefined && isWhole(value);
}

/** Whether an array of strings has one of these. */
export function listsOne(names: readonly string[], { sites, complete }: Sites): Truth {
  if (sites.some(({ known }) => known.kind === 'string' && names.includes(stringText(known.value)))) return 1;
  return complete && sites.every(({ known }) => known.kind === 'string') ? -1 : 0;
}

function isArray({ steps }: Path): boolean {
  return steps.some(({ element }) => element === 'each' || element === 'some');
}

/** Whether two values are in the same element of an array. */
function areOfOneElement(one: Site, other: Site): boolean {
  const [element, otherElement] = [elementAround(one), elementAround(other)];
  return element !== undefined && otherElement !== undefined && isSamePlace(element, otherElement);
}

const HOLDS: Readonly<Record<Exclude<Comparison['op'], 'access' | 'disjoint' | 'fits'>, (sign: number) => boolean>> = {
  eq: (sign) => sign === 0,
  ne: (sign) => sign !== 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0,
};

/** Relations that equal numbers have. */
export const MAY_BE_EQUAL: ReadonlySet<Comparison['op']> = new Set(['eq', 'le', 'ge']);

/** Whether two values are related so. */
export function comparePair(op: Exclude<Comparison['op'], 'fits'>, one: Tested, other: Tested): Truth {
  if (op === 'disjoint') return areDisjoint(one, other);
  if (op === 'access') return supportsAccess(one, other);
  // What is left out of both is the same in both; that it should not be is no matter of these two.
  if (one.known.kind === 'absent' && other.known.kind === 'absent') {
    return MAY_BE_EQUAL.has(op) && !isLeftOpen(one) ? 1 : 0;
  }
  const [a, b] = [plainNumber(one), plainNumber(other)];
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return 0;
  if (op === 'eq') return truth(sameNumber(a, b));
  if (op === 'ne') return truth(!sameNumber(a, b));
  return truth(HOLDS[op](a < b ? -1 : a > b ? 1 : 0));
}

/** Whether what is left out says nothing: a dependency without subpasses is not meant as one of the first with itself. */
function isLeftOpen({ declared }: Tested): boolean {
  return declared?.name.endsWith('Subpass') === true;
}

/** Whether two masks have no bit in common. */
function areDisjoint(one: Tested, other: Tested): Truth {
  const [a, b] = [bitsAt(one), bitsAt(other)];
  if (a === undefined || b === undefined) return 0;
  if ((a.ones & b.ones) !== 0n) return -1;
  return (~a.zeros & ~b.zeros & maskOf[widthOf(one)]) === 0n ? 1 : 0;
}

/** Whether each access flag is supported by one of the stages. */
function supportsAccess(access: Tested, stages: Tested): Truth {
  const flags = bitsAt(access);
  const held = bitsAt(stages);
  if (flags === undefined || held === undefined) return 0;
  const [askedLow, askedHigh] = halves(~flags.zeros & maskOf[widthOf(access)]);
  const [setLow, setHigh] = halves(flags.ones);
  const [heldLow, heldHigh] = halves(held.ones);
  const [mayLow, mayHigh] = halves(~held.zeros & maskOf[widthOf(stages)]);
  const table = accessHalves();
  let result: Truth = 1;
  for (let i = 0; i < table.length; i++) {
    const { flag, stages: supporting } = table[i]!;
    const [flagLow, flagHigh] = flag;
    const [low, high] = supporting;
    if (((flagLow & askedLow) | (flagHigh & askedHigh)) === 0 || ((low & heldLow) | (high & heldHigh)) !== 0) continue;
    const isSet = ((flagLow & setLow) | (flagHigh & setHigh)) !== 0;
    if (isSet && ((low & mayLow) | (high & mayHigh)) === 0) return -1;
    result = 0;
  }
  return result;
}

type Halves = ReturnType<typeof halves>;
let accessRows: readonly { readonly flag: Halves; readonly stages: Halves }[] | undefined;

function accessHalves(): NonNullable<typeof accessRows> {
  return (accessRows ??= supportingStages().map((each) => ({ flag: halves(each.flag), stages: halves(each.stages) })));
}

function widthOf({ declared }: Tested): 32 | 64 {
  return declared?.slot?.width ?? 64;
}

function plainNumber(site: Tested): bigint | number | undefined {
  if (site.known.kind === 'boolean') return Number(site.known.value);
  return numberIn(site.known, site);
}
