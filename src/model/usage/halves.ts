/**
 * The lower and the upper 32 bits of a value, as bitwise operators see them: they are many times faster than bigints.
 * Of what is no whole number, all bits.
 */
export function halves(value: number | bigint): readonly [low: number, high: number] {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? [value | 0, Math.floor(value / 0x1_0000_0000) | 0] : [-1, -1];
  }
  return [Number(value & 0xffff_ffffn) | 0, Number((value >> 32n) & 0xffff_ffffn) | 0];
}
