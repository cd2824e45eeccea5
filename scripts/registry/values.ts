/** The numbers that vk.xml writes in four ways. */
import type { XmlElement } from './xml.js';

/** What no type comes near. */
const MOST_BITS = 1000n;

/**
 * The value of an `<enum>` of a type: `value=`, `bitpos=` or `offset=`. `extension` is the number of the extension
 * that adds it, for an offset without `extnumber=`. Undefined when there is none or it is not a number.
 */
export function enumerantValue(element: XmlElement, extension: number | undefined): bigint | undefined {
  const { value, bitpos, offset, extnumber, dir } = element.attributes;
  if (value !== undefined) return integer(value);
  if (bitpos !== undefined) {
    const bit = integer(bitpos);
    return bit === undefined || bit < 0n || bit > MOST_BITS ? undefined : 1n << bit;
  }
  if (offset === undefined) return undefined;
  const number = extnumber === undefined ? extension : Number(extnumber);
  const place = integer(offset);
  if (number === undefined || !Number.isInteger(number) || place === undefined) return undefined;
  // Registry specification, "Assigning Extension Token Values".
  const absolute = 1_000_000_000n + BigInt(number - 1) * 1000n + place;
  return dir === '-' ? -absolute : absolute;
}

/**
 * A C constant of the API as JavaScript writes it: `(~0U)` -> `4294967295`, `(~0ULL)` -> `18446744073709551615`,
 * `1000.0F` -> `1000`. Undefined for anything else.
 */
export function apiConstantValue(value: string): string | undefined {
  const text = value.replace(/^\((.*)\)$/, '$1').trim();
  const inverted = /^~(\d+)(U|ULL|UL)(?:-(\d+))?$/.exec(text);
  if (inverted) {
    const width = inverted[2] === 'U' ? 32 : 64;
    return String(BigInt.asUintN(width, ~BigInt(inverted[1] ?? 0)) - BigInt(inverted[3] ?? 0));
  }
  if (/^-?\d+\.\d*F?$/i.test(text)) return String(Number.parseFloat(text));
  return integer(text.replace(/U(?:LL|L)?$/i, ''))?.toString();
}

function integer(text: string): bigint | undefined {
  const match = /^(-?)(0x[0-9a-f]+|\d+)$/i.exec(text.trim());
  if (!match?.[2]) return undefined;
  return match[1] ? -BigInt(match[2]) : BigInt(match[2]);
}
