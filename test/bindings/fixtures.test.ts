/** The same program in every binding: the same findings, and fixes that change no number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../../index.js';
import { projectRoot } from '../../scripts/project.js';
import { run } from './runtime.js';
import { bunboxPlace, denoPlace, flatAndInObjects, stubOf, vulkan4bunPlace, vulkanNodePlace } from './stubs.js';

const folder = join(projectRoot, 'test/fixtures');
const [flat] = flatAndInObjects as [(typeof flatAndInObjects)[0]];

/** What each binding exports, and how its users configure the plugin. */
const FIXTURES: Readonly<Record<string, { constants: () => Readonly<Record<string, unknown>>; settings?: object }>> = {
  nvk: { constants: () => stubOf('nvk', flat, 'number').module },
  'nvk-globals': { constants: () => stubOf('nvk', flat, 'number').module },
  'vulkan-api': { constants: () => stubOf('vulkan-api', flat, 'number').module },
  'vulkan-node': { constants: () => stubOf('vulkan-node', vulkanNodePlace, 'bigint').module },
  'vulkan.node.js': { constants: () => stubOf('vulkan.node.js', flat, 'bigint').module },
  deno: { constants: () => stubOf('deno', denoPlace, 'number').module },
  vulkan4bun: { constants: () => stubOf('vulkan4bun', vulkan4bunPlace, 'number').module },
  bunbox: { constants: () => stubOf('bunbox', bunboxPlace, 'number').module },
  ffi: {
    constants: () => ({ Filter: { Linear: 1 }, SampleCount: { One: 1, Four: 4 } }),
    settings: {
      modules: { './structs.ts': 'ffi' },
      constants: {
        'Filter.Linear': 'VK_FILTER_LINEAR',
        'SampleCount.One': 'VK_SAMPLE_COUNT_1_BIT',
        'SampleCount.Four': 'VK_SAMPLE_COUNT_4_BIT',
      },
    },
  },
  koffi: { constants: () => ({ VK_FILTER_LINEAR: 1, VK_SAMPLE_COUNT_1_BIT: 1, VK_SAMPLE_COUNT_4_BIT: 4 }) },
};

/** In all of them. */
const FINDINGS = [
  'no-foreign-constant: VK_FILTER_LINEAR belongs to VkFilter, but VkImageCreateInfo.tiling takes VkImageTiling, where 1 is VK_IMAGE_TILING_LINEAR.',
  'no-invalid-flags: VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT in VkImageCreateInfo.samples has 2 bits, but only one is allowed there (VUID-VkImageCreateInfo-samples-parameter).',
  'prefer-named-constant: 0 in VkBufferCreateInfo.sharingMode is VK_SHARING_MODE_EXCLUSIVE: use the name.',
  'prefer-named-constant: 0x82 in VkBufferCreateInfo.usage is VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT: use the names.',
  'prefer-named-constant: 1 << 4 (0x10) in VkImageCreateInfo.usage is VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT: use the name.',
  'prefer-named-constant: 1 in VkSamplerCreateInfo.minFilter is VK_FILTER_LINEAR: use the name.',
  'prefer-named-constant: 1 in the argument pipelineBindPoint of vkCmdBindPipeline is VK_PIPELINE_BIND_POINT_COMPUTE: use the name.',
];

const linter = new Linter();

test('there is a fixture for every binding', () => {
  // The other folders hold programs of another kind, without a broken twin.
  const folders = readdirSync(folder, { withFileTypes: true }).filter(
    (each) => each.isDirectory() && readdirSync(join(folder, each.name)).some((file) => file.startsWith('broken.')),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(FIXTURES).sort());
});

describe.each(Object.entries(FIXTURES))('%s', (name, { constants, settings = {} }) => {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('broken.'))!;
  const broken = readFileSync(join(folder, name, file), 'utf8');
  const fixed = readFileSync(join(folder, name, file.replace('broken', 'fixed')), 'utf8');
  const config: Linter.Config[] = [
    {
      files: ['**/*'],
      languageOptions: {
        sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module',
        ...(file.endsWith('.ts') ? { parser } : {}),
      },
      settings: { vulkan: settings },
    },
    { files: ['**/*.{ts,js,cjs}'], ...plugin.configs.recommended },
  ];

  test('has the same findings as every other binding', () => {
    const found = linter
      .verify(broken, config, file)
      .map((each) => `${String(each.ruleId?.slice(7))}: ${each.message}`);
    expect(found.sort()).toEqual(FINDINGS);
  });

  test('is fixed as far as the binding goes', () => {
    const { output } = linter.verifyAndFix(broken, config, file);
    expect(output).toBe(fixed);
    expect(linter.verifyAndFix(fixed, config, file).fixed).toBe(false);
  });

  test('gives Vulkan the same numbers, broken and fixed', () => {
    const log = run(fixed, constants());
    expect(log).toEqual(run(broken, constants()));
    const text = JSON.stringify(log);
    for (const part of ['"usage":130', '"sharingMode":0', '"samples":5', '"usage":16', '"minFilter":1', '1,"']) {
      expect(text).toContain(part);
    }
  });
});
