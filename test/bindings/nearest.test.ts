/** Which name was meant by one that does not exist, and when it was certainly that one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nearestConstant, nearestMember } from '../../src/bindings/nearest.js';
import { constantOf, enumTypeOf } from '../../src/registry/index.js';

describe('a constant', () => {
  test.each([
    ['VK_IMAGE_USAGE_SAMPELD_BIT', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    ['VK_IMAGE_USAGE_SAMPLED_BTI', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    ['VK_IMAGE_USAGE_SAMPLED', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    ['VK_CULL_MODE_NONE_BIT', 'VK_CULL_MODE_NONE', true],
    // An underscore too few, words in another order.
    ['VKFORMAT_R8G8B8A8_UNORM', 'VK_FORMAT_R8G8B8A8_UNORM', true],
    ['VK_FORMAT_R8G8B8A8UNORM', 'VK_FORMAT_R8G8B8A8_UNORM', true],
    ['VK_USAGE_BUFFER_TRANSFER_DST_BIT', 'VK_BUFFER_USAGE_TRANSFER_DST_BIT', true],
    ['VK_IMAGE_USAGE_BIT_SAMPLED', 'VK_IMAGE_USAGE_SAMPLED_BIT', true],
    // Constants that belong to no enum.
    ['VK_REMAINING_MIP_LEVLS', 'VK_REMAINING_MIP_LEVELS', true],
    ['VK_NULL_HANDEL', 'VK_NULL_HANDLE', true],
    ['VK_QUEUE_FAMILY_IGNORE', 'VK_QUEUE_FAMILY_IGNORED', true],
    // Vendors and their words, which a newer Vulkan may have so.
    ['VK_PRESENT_MODE_FIFO', 'VK_PRESENT_MODE_FIFO_KHR', false],
    ['VK_FORMAT_R8_UNORM_KHR', 'VK_FORMAT_R8_UNORM', false],
    ['VK_SHADER_STAGE_MESH_BIT_KHR', 'VK_SHADER_STAGE_MESH_BIT_EXT', false],
    ['VK_SHADER_STAGE_MESH_EXT', 'VK_SHADER_STAGE_MESH_BIT_EXT', false],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT', 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT', false],
    // A vendor has no name of its own for what Vulkan has itself, nor a second one for what it had before.
    ['VK_FORMAT_R8_UNORM_NV', 'VK_FORMAT_R8_UNORM', true],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_NV', 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT', true],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT_NV', 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT', true],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT', 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV', true],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHX', 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT', false],
    ['VK_FORMAT_R8_UNORM_NVX', 'VK_FORMAT_R8_UNORM', false],
    ['VK_SHADER_STAGE_MESH_BIT_AMD', 'VK_SHADER_STAGE_MESH_BIT_EXT', false],
    // Another number, another vendor, known words: names that a newer Vulkan may have.
    ['VK_FORMAT_R8G8B9_UNORM', 'VK_FORMAT_R8G8B8_UNORM', false],
    ['VK_PRESENT_MODE_FIFO_KRH', 'VK_PRESENT_MODE_FIFO_KHR', false],
    ['VK_LOGIC_OP_END', 'VK_LOGIC_OP_AND', false],
  ])('%s', (name, meant, isSlip) => {
    expect(nearestConstant(name)).toEqual({ name: meant, isSlip });
  });

  test.each([
    ['VK_IMAGE_TRANSFER_DST_BIT', 'VkImageUsageFlagBits', 'VK_IMAGE_USAGE_TRANSFER_DST_BIT'],
    ['VK_BUFFER_USAGE_COLOR_ATTACHMENT_BIT', 'VkImageUsageFlagBits', 'VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT'],
    ['VK_COLOR_ATTACHMENT_OPTIMAL', 'VkImageLayout', 'VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL'],
    // Of two vendors that one whose enum is expected.
    [
      'VK_EXTERNAL_MEMORY_OPAQUE_WIN32_BIT',
      'VkExternalMemoryHandleTypeFlagBitsNV',
      'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV',
    ],
  ])('%s, in the place of a %s', (name, type, meant) => {
    expect(nearestConstant(name, enumTypeOf(type))).toEqual({ name: meant, isSlip: false });
  });

  test.each([
    // Two constants have these words.
    'VK_INDIRECT_COMMANDS_TOKEN_TYPE_VERTEX_BUFFER',
    // No constant has.
    'VK_IMAGE_USAGE_OF_MY_OWN_BIT',
  ])('%s stands for none', (name) => {
    expect(nearestConstant(name)).toBeUndefined();
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
