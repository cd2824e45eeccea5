import { definedBits, isOneBit, type EnumType, type SlotType } from '../../registry/index.js';
import { forEachLeaf } from './leaves.js';
import { bitsOf, exactOf, type Value } from './value.js';

/** Whether a value is one constant of a type, not 0, or for a mask an `|` of them, all written out. */
export function isWrittenByName(value: Value, type: EnumType | undefined): boolean {
  if (value.kind === 'constant') {
    return value.constant.type === type && (type.kind === 'enum' || Number(value.constant.value) !== 0);
  }
  return (
    value.kind === 'operation' &&
    value.operator === '|' &&
    type?.kind === 'flagBits' &&
    value.operands.every((operand) => isWrittenByName(operand, type))
  );
}

/** Whether a value has a constant in it that is none of `type`: see {@link isForeign}. */
export function hasForeignConstant(value: Value, type: EnumType): boolean {
  let found = false;
  forEachLeaf(value, (leaf) => {
    if (isForeign(leaf, type)) found = true;
  });
  return found;
}

/** Whether a value is a constant of another enum, or one of no enum. A 0 of these is as good as any other in a mask. */
export function isForeign(leaf: Value, type: EnumType): leaf is Value & { kind: 'constant' | 'apiConstant' } {
  if (leaf.kind === 'apiConstant') return type.kind === 'enum' || Number(leaf.value) !== 0;
  return leaf.kind === 'constant' && leaf.constant.type !== type;
}

/**
 * Whether a value is one that a slot's type can hold at all, as far as it is known: of its own constants, without bits
 * that it does not define, and one bit where it takes one. Another is reported as such; what it comes to says nothing more.
 */
export function isOfType(value: Value, { kind, width, constants }: SlotType): boolean {
  if (constants === undefined || value.kind === 'unknown') return true;
  if (hasForeignConstant(value, constants)) return false;
  if (kind === 'enum') {
    const exact = exactOf(value);
    return exact === undefined || constants.byValue.has(Number(exact));
  }
  const { ones } = bitsOf(value, width);
  if ((ones & ~definedBitsOf(value, constants, ones)) !== 0n) return false;
  return kind === 'flags' || ones === 0n || isOneBit(ones);
}

/** Whether a value is one of a type, or a constant that is meant to be one: what is neither may only keep a place. */
export function mayBeMeant(value: Value, type: SlotType): boolean {
  return isOfType(value, type) || (type.constants !== undefined && hasForeignConstant(value, type.constants));
}

/** The bits that a type defines, with all that the constants in a value have: `VK_SHADER_STAGE_ALL & ~A`. */
export function definedBitsOf(value: Value, type: EnumType, ones: bigint): bigint {
  let bits = definedBits(type, ones);
  if ((ones & BigInt(type.mask) & ~bits) === 0n) return bits;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === 'constant' && leaf.constant.type === type) bits |= BigInt(leaf.constant.value);
  });
  return bits;
}
