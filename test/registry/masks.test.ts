/** Numbers as the values of a type. */
import { expect, test } from 'vitest';
import { normalize } from '../../src/registry/masks.js';
import { enumTypeOf } from '../../src/registry/index.js';

test.each([
  [0x8000_0000, 0x8000_0000],
  // As JavaScript computes it, and no further down.
  [-0x8000_0000, 0x8000_0000],
  [-1, 0xffff_ffff],
  [-0x8000_0001, undefined],
  [0xffff_ffff, 0xffff_ffff],
  [0x1_0000_0000, undefined],
  [0.5, undefined],
  [1n, 1],
  [-1n, undefined],
])('of 32 bits: %s', (given, value) => {
  expect(normalize(enumTypeOf('VkBufferUsageFlagBits')!, given)).toBe(value);
});

test.each([
  [1, 1n],
  [-1n, 0xffff_ffff_ffff_ffffn],
])('of 64 bits: %s', (given, value) => {
  expect(normalize(enumTypeOf('VkAccessFlagBits2')!, given)).toBe(value);
});
