/** Which constants a value has, by their names. */
import type { Operand } from '../../registry/constraint.js';
import type { Member } from '../../registry/index.js';
import { supportingStages } from '../../registry/sync.js';
import { knownBits } from '../values/known.js';
import type { Site } from './sites.js';

/** The names of those constants of a mask that are certainly set in a value. */
export function namesOfSet(operands: readonly Operand[], site: Site | undefined): string[] {
  const ones = onesOf(site);
  return operands.filter(({ value }) => (ones & (value as bigint)) === value).map(({ text }) => text);
}

/** The names of those that are not certainly set. */
export function namesOfUnset(operands: readonly Operand[], site: Site | undefined): string[] {
  const set = new Set(namesOfSet(operands, site));
  return operands.flatMap(({ text }) => (set.has(text) ? [] : text));
}

/** The names of those constants that a value is; of one alone, that it is. */
export function heldNames(operands: readonly Operand[], site: Site | undefined): string[] {
  const value = site?.known.kind === 'exact' ? site.known.value : undefined;
  if (value === undefined) return operands.length === 1 ? operands.map(({ text }) => text) : [];
  return operands.filter((operand) => operand.value == value).map(({ text }) => text);
}

/** The bits that are certainly set in a value. */
export function onesOf(site: Site | undefined): bigint {
  if (site === undefined) return 0n;
  return knownBits(site.known, site.declared?.slot?.width ?? 64)?.ones ?? 0n;
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

/** The access flags that no stage of a mask supports. */
export function unsupportedNames(access: Site | undefined, stages: Site | undefined): string[] {
  if (access === undefined || stages === undefined) return [];
  const held = onesOf(stages);
  let bits = 0n;
  for (const each of supportingStages()) if ((held & each.stages) === 0n) bits |= each.flag;
  return bitNamesOf(onesOf(access) & bits, access.declared);
}
