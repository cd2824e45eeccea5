/** Fixes of several rules in one file: they meet at the imports, and come to the same in any order. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../../index.js';

const CODE = `import { VkMemoryDedicatedAllocateInfoKHR, VkSamplerCreateInfo, VK_FILTER_NEAREST } from 'nvk';

const info = new VkMemoryDedicatedAllocateInfoKHR();
const sampler = new VkSamplerCreateInfo({ magFilter: 1, minFilter: VK_FILTER_NEAREST, mipmapMode: 1 });
`;

const FIXED = `import { VkMemoryDedicatedAllocateInfo, VkSamplerCreateInfo, VK_FILTER_NEAREST, VK_FILTER_LINEAR, VK_SAMPLER_MIPMAP_MODE_LINEAR } from 'nvk';

const info = new VkMemoryDedicatedAllocateInfo();
const sampler = new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, minFilter: VK_FILTER_NEAREST, mipmapMode: VK_SAMPLER_MIPMAP_MODE_LINEAR });
`;

test.each(['as they are', 'reversed'])('the rules of strict, %s', (order) => {
  const rules = Object.entries(plugin.configs.strict.rules ?? {});
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { vulkan: plugin },
    rules: Object.fromEntries(order === 'reversed' ? rules.reverse() : rules),
  };
  const linter = new Linter();
  expect(linter.verifyAndFix(CODE, config, 'a.ts').output).toBe(FIXED);
  expect(linter.verify(FIXED, config, 'a.ts')).toEqual([]);
});
