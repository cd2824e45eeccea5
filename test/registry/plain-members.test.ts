/** What members and arguments take that is of no enum. */
import { expect, test } from 'vitest';
import { allCommands, allStructs, commandOf, structOf } from '../../src/registry/index.js';
import { plainKind } from '../../src/registry/plain-members.js';

test.each([
  ['VkMemoryAllocateInfo', 'memoryTypeIndex', 'quantity'],
  ['VkDeviceQueueCreateInfo', 'queueFamilyIndex', 'quantity'],
  ['VkBufferCreateInfo', 'size', 'quantity'],
  ['VkExtent3D', 'depth', 'quantity'],
  ['VkPipelineDepthStencilStateCreateInfo', 'depthTestEnable', 'boolean'],
  ['VkImageViewCreateInfo', 'image', 'handle'],
  ['VkImageCreateInfo', 'extent', 'struct'],
  // A slot.
  ['VkImageCreateInfo', 'format', undefined],
  // Anything may stand in a union, and in numbers of the author's own.
  ['VkClearAttachment', 'clearValue', undefined],
  ['VkClearDepthStencilValue', 'stencil', undefined],
  ['VkDescriptorSetLayoutBinding', 'binding', undefined],
  ['VkDebugUtilsObjectTagInfoEXT', 'tagName', undefined],
  // Pointers and arrays.
  ['VkBufferCreateInfo', 'pQueueFamilyIndices', undefined],
  ['VkBufferCreateInfo', 'pNext', undefined],
  ['VkPipelineColorBlendStateCreateInfo', 'blendConstants', undefined],
])('%s.%s', (struct, member, kind) => {
  expect(plainKind(structOf(struct)!.member(member)!)).toBe(kind);
});

test.each([
  ['vkCmdDraw', 'vertexCount', 'quantity'],
  ['vkCmdDispatch', 'groupCountX', 'quantity'],
  ['vkCmdFillBuffer', 'data', undefined],
  ['vkCmdBindPipeline', 'pipeline', 'handle'],
  ['vkSetPrivateData', 'data', undefined],
])('%s: %s', (command, param, kind) => {
  expect(plainKind(commandOf(command)!.param(param)!)).toBe(kind);
});

test('no quantity has a name of an enum, a mask or an identifier', () => {
  const members = [...allStructs()].flatMap((each) => each.members);
  const params = [...allCommands()].flatMap((each) => each.params);
  const names = new Set(
    [...members, ...params].filter((each) => plainKind(each) === 'quantity').map(({ name }) => name),
  );
  expect(names.size).toBeGreaterThan(300);
  expect([...names].filter((name) => /(?:mask|flags|type|format|mode|usage|op|id)$/iu.test(name))).toEqual([]);
});
