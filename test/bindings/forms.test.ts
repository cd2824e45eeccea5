/** The forms in which bindings write structs, arguments and numbers. */
import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/bindings/dialect.js';
import { dialectNamed } from '../../src/bindings/dialects.js';
import { constructionOf, holdsArguments, unwrapped } from '../../src/bindings/forms.js';
import { commandOf } from '../../src/registry/index.js';
import { marked, sourceCodeOf, type SourceCode } from '../snippets.js';

function dialect(id: string): Dialect {
  const found = dialectNamed(id);
  if (found === undefined) throw new Error(`There is no binding ${id}`);
  return found;
}

/** The first identifier of that name. */
function named(name: string, sourceCode: SourceCode): TSESTree.Node {
  const node = sourceCode.getNodeByRangeIndex(sourceCode.text.indexOf(name));
  if (node?.type !== 'Identifier') throw new Error(`There is no ${name} in: ${sourceCode.text}`);
  // `vk.VkX` stands for the struct as a whole.
  return node.parent.type === 'MemberExpression' && node.parent.property === node ? node.parent : node;
}

describe('the expression that builds a struct, and what it is given', () => {
  test.each([
    ['new VkX();', 'new VkX()', []],
    ['new VkX({ a: 1 });', 'new VkX({ a: 1 })', ['{ a: 1 }']],
    ['new VkX(init, more);', 'new VkX(init, more)', ['init']],
    ['new VkX([{}, {}]);', 'new VkX([{}, {}])', ['[{}, {}]']],
    ['new vk.VkX({});', 'new vk.VkX({})', ['{}']],
    ['VkX();', 'VkX()', []],
    ['VkX("id");', 'VkX("id")', []],
    ['new (VkX as any)({});', 'new (VkX as any)({})', ['{}']],
    ['new (VkX!)({});', 'new (VkX!)({})', ['{}']],
    ['(0, VkX)({});', '(0, VkX)({})', ['{}']],
    ['(VkX, f)({});', undefined, []],
    ['VkX.make({});', 'VkX.make({})', ['{}']],
    ['VkX.alloc();', 'VkX.alloc()', []],
    ['new VkX.create({});', 'new VkX.create({})', ['{}']],
    ['VkX.fromBuffer(b);', undefined, []],
    ['VkX.make;', undefined, []],
    ['Object.assign(new VkX(), { a: 1 });', 'Object.assign(new VkX(), { a: 1 })', ['{ a: 1 }']],
    ['Object.assign(new VkX({ a: 1 }), b, c);', 'Object.assign(new VkX({ a: 1 }), b, c)', ['{ a: 1 }', 'b', 'c']],
    ['Object.assign({}, new VkX());', 'new VkX()', []],
    ['Object.keys(new VkX());', 'new VkX()', []],
    ['instantiate(VkX);', undefined, []],
    ['f(VkX);', undefined, []],
    ['x = VkX;', undefined, []],
  ])('%s', (code, node, given) => {
    const sourceCode = sourceCodeOf(code);
    const construction = constructionOf(named('VkX', sourceCode), dialect('nvk'));
    expect(construction && sourceCode.getText(construction.node)).toBe(node);
    expect((construction?.given ?? []).map((each) => sourceCode.getText(each))).toEqual(given);
  });

  test.each([
    ['instantiate(VkX);', 'instantiate(VkX)', []],
    ['instantiate(VkX, { a: 1 });', 'instantiate(VkX, { a: 1 })', ['{ a: 1 }']],
    ['Object.assign(instantiate(VkX), {});', 'Object.assign(instantiate(VkX), {})', ['{}']],
    ['instantiate(a, VkX);', undefined, []],
    ['o.instantiate(VkX);', undefined, []],
    ['build(VkX);', undefined, []],
  ])('%s in a binding with a builder', (code, node, given) => {
    const sourceCode = sourceCodeOf(code);
    const construction = constructionOf(named('VkX', sourceCode), dialect('bunbox'));
    expect(construction && sourceCode.getText(construction.node)).toBe(node);
    expect((construction?.given ?? []).map((each) => sourceCode.getText(each))).toEqual(given);
  });
});

describe('whether an object holds the arguments of a command by name', () => {
  test.each([
    // Two parameters and more: device, pFence.
    ['nvk', 'vkGetFenceStatus', '{ device, fence: f }', true],
    ['nvk', 'vkGetFenceStatus', '{ device }', true],
    ['nvk', 'vkGetFenceStatus', '{ device, other }', false],
    ['nvk', 'vkGetFenceStatus', '{ device, ...rest }', false],
    ['nvk', 'vkGetFenceStatus', '{ ["device"]: d }', false],
    ['nvk', 'vkGetFenceStatus', '{}', false],
    // One parameter: the object may be it.
    ['nvk', 'vkDeviceWaitIdle', '{ device }', false],
    ['vulkan-node', 'vkDeviceWaitIdle', '{ device }', true],
    ['vulkan-node', 'vkGetFenceStatus', '{ anything }', true],
    ['vulkan-node', 'vkGetFenceStatus', '{}', true],
  ])('%s %s(%s): %s', (id, command, given, expected) => {
    const literal = marked(sourceCodeOf(`$(${given});`)) as TSESTree.ObjectExpression;
    expect(holdsArguments(literal, commandOf(command)!, dialect(id))).toBe(expected);
  });
});

describe('the number in a typed wrapper', () => {
  test.each([
    ['new uint32_t(5)', '5'],
    ['new vk.uint64_t(5n)', '5n'],
    ['new int32_t(x)', 'x'],
    ['new vk["int64_t"](1)', '1'],
    ['new uint8_t(5)', 'new uint8_t(5)'],
    ['new uint32_t()', 'new uint32_t()'],
    ['new uint32_t(1, 2)', 'new uint32_t(1, 2)'],
    ['new uint32_t(...l)', 'new uint32_t(...l)'],
    ['new (f())(5)', 'new (f())(5)'],
    ['uint32_t(5)', 'uint32_t(5)'],
    ['5', '5'],
  ])('%s is %s', (code, expected) => {
    const sourceCode = sourceCodeOf(`$(${code});`);
    expect(sourceCode.getText(unwrapped(marked(sourceCode) as TSESTree.Expression))).toBe(expected);
  });
});
