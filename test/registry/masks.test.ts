/** Numbers as the values of a type. */
import { expect, test } from 'vitest';
import { constantsOf, enumTypeOf } from '../../src/registry/index.js';

function namesOf(type: string, value: number | bigint): readonly string[] | undefined {
  return constantsOf(enumTypeOf(type)!, value)?.map(({ name }) => name);
}

test.each([
  [1, ['VK_BUFFER_USAGE_TRANSFER_SRC_BIT']],
  [1n, ['VK_BUFFER_USAGE_TRANSFER_SRC_BIT']],
  [3, ['VK_BUFFER_USAGE_TRANSFER_SRC_BIT', 'VK_BUFFER_USAGE_TRANSFER_DST_BIT']],
  // As JavaScript would compute it with 32 bits.
  [0x1_0000_0001, undefined],
  [0x1_0000_0001n, undefined],
  [-0xffff_ffff, undefined],
  [-0x7fff_ffff, undefined],
  [-0xffff_ffffn, undefined],
  [0.5, undefined],
  [0, undefined],
])('of 32 bits: %s', (given, names) => {
  expect(namesOf('VkBufferUsageFlagBits', given)).toEqual(names);
});

test.each([
  [1, ['VK_BUFFER_USAGE_2_TRANSFER_SRC_BIT']],
  [0x8000_0000n, ['VK_BUFFER_USAGE_2_PREPROCESS_BUFFER_BIT_EXT']],
  // All bits.
  [-1n, undefined],
  [1.5, undefined],
])('of 64 bits: %s', (given, names) => {
  expect(namesOf('VkBufferUsageFlagBits2', given)).toEqual(names);
});

test('enumerants may be negative', () => {
  expect(namesOf('VkResult', -4)).toEqual(['VK_ERROR_DEVICE_LOST']);
  expect(namesOf('VkResult', -4n)).toEqual(['VK_ERROR_DEVICE_LOST']);
});
