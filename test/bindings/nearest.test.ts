/** Which name was meant by one that does not exist, and when it was certainly that one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nearestConstant, nearestMember } from '../../src/bindings/nearest.js';
import { constantOf } from '../../src/registry/index.js';

describe('a constant', () => {
  test.each([
    ['VK_IMAGE_USAGE_SAMPELD_BIT', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    ['VK_IMAGE_USAGE_SAMPLED_BTI', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    ['VK_IMAGE_USAGE_SAMPLED', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    ['VK_CULL_MODE_NONE_BIT', 'VK_CULL_MODE_NONE', true],
    // Another number, another vendor, known words: names that a newer Vulkan may have.
    ['VK_FORMAT_R8G8B9_UNORM', 'VK_FORMAT_R8G8B8_UNORM', false],
    ['VK_PRESENT_MODE_FIFO_KRH', 'VK_PRESENT_MODE_FIFO_KHR', false],
    ['VK_LOGIC_OP_END', 'VK_LOGIC_OP_AND', false],
  ])('%s', (name, meant, isSlip) => {
    expect(nearestConstant(name)).toEqual({ name: meant, isSlip });
  });

  test('none is near', () => {
    expect(nearestConstant('VK_IMAGE_USAGE_OF_MY_OWN_BIT')).toBeUndefined();
  });

  test('no name that a binding exports is a slip, whether Vulkan has it still or not', () => {
    const table = readFileSync(new URL('../../src/bindings/tables/exports.txt', import.meta.url), 'utf8');
    const dropped = [...new Set(table.match(/VK_\w+/g))].filter((name) => constantOf(name) === undefined);
    expect(dropped.length).toBeGreaterThan(100);
    expect(dropped.filter((name) => nearestConstant(name)?.isSlip === true)).toEqual([]);
  });
});

describe('a member of an enum object', () => {
  const members = new Map(['FIFO', 'LINEAR', 'TRANSFER_DST_BIT'].map((name) => [name, name]));

  test.each([
    ['LINAER', { name: 'LINEAR', isSlip: true }],
    ['TRANSFER_DST', { name: 'TRANSFER_DST_BIT', isSlip: true }],
    ['LINEAR2', { name: 'LINEAR', isSlip: false }],
    // Of four letters none can be wrong.
    ['FIFA', undefined],
  ])('%s', (name, nearest) => {
    expect(nearestMember(name, members)).toEqual(nearest);
  });
});
