/** `settings.vulkan`: what it takes, what it says of a mistake, and what its page shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../../index.js';
import { projectRoot } from '../../scripts/project.js';
import { ruleFacts } from '../../scripts/rule-facts.js';
import { dialects } from '../../src/bindings/dialects.js';
import { mayConcernVulkan, settingsOf } from '../../src/bindings/settings.js';
import type { VulkanDialect, VulkanRuleOptions, VulkanSettings } from '../../src/configuration.js';
import { messagesOf, pass } from '../fixes/passes.js';

const page = readFileSync(join(projectRoot, 'docs/settings.md'), 'utf8');

interface Sample {
  readonly line: number;
  readonly settings: object;
  readonly code: string;
  readonly fixed: string | undefined;
}

/** A block of settings, a block of code, and what becomes of it. */
const samples: Sample[] = [
  ...page.matchAll(/```json\n([^`]*)```\n\n```ts\n([^`]*)```\n(?:\n```ts fixed\n([^`]*)```\n)?/g),
].map((match) => ({
  line: page.slice(0, match.index).split('\n').length,
  settings: JSON.parse(match[1] ?? '') as object,
  code: match[2] ?? '',
  fixed: match[3],
}));

describe('the page', () => {
  test('shows every dialect and every setting', () => {
    expect(dialects.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
    expect(knownSettings().filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
    expect(knownSettings()).not.toEqual([]);
    expect(samples.length).toBeGreaterThan(8);
  });

  test.each(samples)('line $line', ({ settings, code, fixed }) => {
    expect(messagesOf(code, 'a.ts', settings).length > 0).toBe(fixed !== undefined);
    expect(pass(pass(code, 'a.ts', settings), 'a.ts', settings)).toBe(fixed ?? code);
  });
});

describe('each rule that judges what the device is made with is named in the section of the setting', () => {
  test.each([
    [
      'features',
      'no-invalid-flags',
      { flags: 'vk.VK_BUFFER_CREATE_DEVICE_ADDRESS_CAPTURE_REPLAY_BIT' },
      'VkBufferCreateInfo',
    ],
    ['features', 'no-invalid-usage', { anisotropyEnable: 'true' }, 'VkSamplerCreateInfo'],
    [
      'features',
      'no-invalid-chain',
      { pNext: 'new vk.VkImageViewSampleWeightCreateInfoQCOM({})' },
      'VkImageViewCreateInfo',
    ],
    ['extensions', 'no-invalid-usage', { magFilter: 'vk.VK_FILTER_CUBIC_EXT' }, 'VkSamplerCreateInfo'],
  ])('%s: %s', (setting, rule, members, struct) => {
    const [[name, value] = []] = Object.entries(members);
    const code = `import * as vk from 'nvk';\nexport const info = new vk.${struct}({ ${name}: ${value} });\n`;
    const rules = (vulkan: object) =>
      new Linter().verify(code, [plugin.configs.strict, { settings: { vulkan } }]).map(({ ruleId }) => ruleId);
    expect(rules({})).toEqual([]);
    expect(rules({ [setting]: [] })).toContain(`vulkan/${rule}`);
    const section = page.split(`\n### ${setting}\n`)[1]?.split('\n### ')[0];
    expect(section).toContain(`(rules/${rule}.md)`);
  });
});

describe('what the page silences', () => {
  const silenced = [...page.matchAll(/```ts silenced\n([^`]*)```/g)].map(([, code = '']) => code);
  const config = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.recommended];

  test('is there', () => {
    expect(silenced).not.toEqual([]);
  });

  test.each(silenced)('is reported without the comment', (code) => {
    const linter = new Linter();
    expect(linter.verify(code, config, 'a.ts')).toEqual([]);
    const [, rule = '', vuid = ''] = /eslint-disable\S* (\S+) -- ([^:]+):/.exec(code) ?? [];
    const [message, ...more] = linter.verify(code.replace(/^ *\/\/ eslint-.*\n/m, ''), config, 'a.ts');
    expect(more).toEqual([]);
    expect(message).toMatchObject({ ruleId: rule, message: expect.stringContaining(vuid) as string });
  });
});

describe('the types of a configuration', () => {
  test('name the dialects that there are', () => {
    const names: Record<VulkanDialect, true> = {
      nvk: true,
      'vulkan-node': true,
      'vulkan.node.js': true,
      deno: true,
      vulkan4bun: true,
      bunbox: true,
      ffi: true,
    };
    expect(Object.keys(names).sort()).toEqual(dialects.map(({ id }) => id).sort());
  });

  test('take what every setting takes', () => {
    const vulkan = {
      modules: { './gpu.js': 'nvk' },
      exclude: ['./mocks.js'],
      dialect: 'ffi',
      constants: { 'MemoryProperty.HostVisible': 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT' },
      constantsPrefix: 'GPU_',
      flags64: 'bigint',
      handleSources: { share: ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT'] },
      features: ['samplerAnisotropy'],
      extensions: ['VK_KHR_swapchain'],
      apiVersion: '1.3',
    } satisfies Required<VulkanSettings>;
    expect(Object.keys(vulkan)).toEqual(knownSettings());
    expect(settingsOf({ vulkan }).apiVersion).toBe('VK_VERSION_1_3');
  });

  test('name the options that there are', () => {
    type Given = {
      [Rule in keyof VulkanRuleOptions as VulkanRuleOptions[Rule] extends [] ? never : Rule]: Required<
        VulkanRuleOptions[Rule]
      >;
    };
    const options: Given = {
      'no-invalid-usage': [{ legacy: true }],
      'no-legacy-name': [{ extensions: true }],
      'no-mismatched-handle-type': [{ leaks: true }],
    };
    const named = Object.entries(options).map(([name, [given]]) => [name, Object.keys(given)]);
    const known = ruleFacts(plugin).map((rule) => [rule.name, rule.options] as const);
    expect(named).toEqual(known.filter(([, names]) => names.length > 0));
  });
});

describe('a mistake is an error that names the known ones', () => {
  test.each([
    [{ module: {} }, 'settings.vulkan.module is unknown. Known settings: modules, exclude, '],
    [[], 'settings.vulkan must be an object, but is [].'],
    [null, 'settings.vulkan must be an object, but is null.'],
    [{ modules: [] }, 'settings.vulkan.modules must map module names to dialects, but is [].'],
    [
      { modules: { './a': 'nwk' } },
      `settings.vulkan.modules["./a"] is "nwk". Known dialects: ${dialects.map(({ id }) => id).join(', ')}.`,
    ],
    [
      { modules: { './gpu.js': 'vulkan-api' } },
      'settings.vulkan.modules["./gpu.js"] is "vulkan-api". That binding is written in the dialect "nvk".',
    ],
    [{ dialect: 3 }, 'settings.vulkan.dialect is 3. Known dialects: nvk, '],
    [{ exclude: 'vk' }, 'settings.vulkan.exclude must be an array of strings, but is "vk".'],
    [{ exclude: [1] }, 'settings.vulkan.exclude must be an array of strings, but is [1].'],
    [{ constants: ['A'] }, 'settings.vulkan.constants must map your names to Vulkan\'s, but is ["A"].'],
    [{ constants: { 'A B': 'VK_FILTER_LINEAR' } }, 'settings.vulkan.constants: "A B" is no name such as '],
    [
      { constants: { 'A.B': 'VK_FILTER_LINAER' } },
      'settings.vulkan.constants["A.B"] is "VK_FILTER_LINAER", which is no constant of Vulkan. Did you mean "VK_FILTER_LINEAR"?',
    ],
    [
      { constants: { 'A.B': 'VK_BUFFER_USAGE_TRANSFER_SRC_BI' } },
      'which is no constant of Vulkan. Did you mean "VK_BUFFER_USAGE_TRANSFER_SRC_BIT"?',
    ],
    [
      { constants: { A: 'FORMAT_R8_UNORM' } },
      'settings.vulkan.constants["A"] is "FORMAT_R8_UNORM", which is no constant of Vulkan. Did you mean "VK_FORMAT_R8_UNORM"?',
    ],
    [{ constants: { A: 'FORMAT_R8_UNROM' } }, 'Did you mean "VK_FORMAT_R8_UNORM"?'],
    [
      { constants: { 'A.B': 7 } },
      'settings.vulkan.constants["A.B"] is 7, which is no constant of Vulkan. It takes names such as "VK_MEMORY_',
    ],
    [
      { extensions: ['VK_KHR_swapchian'] },
      'settings.vulkan.extensions has "VK_KHR_swapchian", which is no extension of Vulkan. Did you mean "VK_KHR_swapchain"?',
    ],
    [{ extensions: ['VK_KHR_SWAPCHAIN_EXTENSION_NAME'] }, 'Did you mean "VK_KHR_swapchain"?'],
    [{ extensions: ['VK_KHR_SYNCHRONIZATION_2_EXTENSION_NAME'] }, 'Did you mean "VK_KHR_synchronization2"?'],
    [{ extensions: ['swapchain'] }, 'Did you mean "VK_KHR_swapchain"?'],
    [{ extensions: ['KHR_swapchain'] }, 'Did you mean "VK_KHR_swapchain"?'],
    // There is one of EXT and one of NV.
    [{ extensions: ['mesh_shader'] }, '"mesh_shader", which is no extension of Vulkan. It takes names such as '],
    [
      { extensions: ['VK_VERSION_1_1'] },
      '"VK_VERSION_1_1", which is no extension of Vulkan. It takes names such as "VK_KHR_swapchain".',
    ],
    [
      { features: ['samplerAnisotropi'] },
      'settings.vulkan.features has "samplerAnisotropi", which is no feature of Vulkan. Did you mean "samplerAnisotropy"?',
    ],
    [
      { features: ['VkPhysicalDeviceFeatures.samplerAnisotropy'] },
      'Did you mean "VkPhysicalDeviceFeatures::samplerAnisotropy"?',
    ],
    [
      { features: ['VkPhysicalDeviceVulkan13Features::timelineSemaphore'] },
      'Did you mean "VkPhysicalDeviceVulkan12Features::timelineSemaphore"?',
    ],
    [{ features: ['rays'] }, 'which is no feature of Vulkan. It takes names such as "samplerAnisotropy" or '],
    [
      { features: ['bufferDeviceAddressCaptureReplay'] },
      'settings.vulkan.features has "bufferDeviceAddressCaptureReplay", which is a feature of several structs. Name one: ' +
        'VkPhysicalDeviceBufferDeviceAddressFeatures::bufferDeviceAddressCaptureReplay, ' +
        'VkPhysicalDeviceBufferDeviceAddressFeaturesEXT::bufferDeviceAddressCaptureReplay, ' +
        'VkPhysicalDeviceVulkan12Features::bufferDeviceAddressCaptureReplay.',
    ],
    [
      { apiVersion: '1.3.204' },
      'settings.vulkan.apiVersion is "1.3.204". Known versions: "1.0", "1.1", "1.2", "1.3", "1.4".',
    ],
    [{ apiVersion: '1.9' }, 'settings.vulkan.apiVersion is "1.9". Known versions: "1.0", "1.1", "1.2", "1.3", "1.4".'],
    [{ apiVersion: 1.3 }, 'settings.vulkan.apiVersion is 1.3. Known versions: "1.0", "1.1", "1.2", "1.3", "1.4".'],
    [
      { constantsPrefix: 'GPU-' },
      'settings.vulkan.constantsPrefix must be what names begin with in place of "VK_", such as "GPU_", or "", but is "GPU-".',
    ],
    [
      { handleSources: { 'gpu.open': 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' } },
      'settings.vulkan.handleSources: "gpu.open" is no name of a function alone, such as "openTexture".',
    ],
    [
      { handleSources: { open: ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE'] } },
      '["open"] has "VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE", which is no external handle type. Did you mean ' +
        '"VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT"?',
    ],
    [
      { handleSources: { open: 'EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT' } },
      'Did you mean "VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT"?',
    ],
    [
      { handleSources: { open: ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT', 'VK_FILTER_LINEAR'] } },
      '["open"] has "VK_FILTER_LINEAR", which is no external handle type. It takes one or several, such as "VK_',
    ],
    [{ handleSources: { open: null } }, '["open"] is null, which is no external handle type. It takes one or several,'],
    [{ handleSources: { open: [] } }, '["open"] is []. It takes one or several external handle types, such as "VK_'],
    [{ flags64: 'long' }, 'settings.vulkan.flags64 must be "number" or "bigint", but is "long".'],
  ])('%j', (vulkan, message) => {
    expect(() => settingsOf({ vulkan })).toThrow(message);
  });
});

// Vitest has no form for these in the names of tests.
test('what JSON has no form for is named', () => {
  const message = (vulkan: object): string => {
    try {
      settingsOf({ vulkan });
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  const wide = 'In the configuration of the linter, settings.vulkan.flags64 must be "number" or "bigint", but is ';
  expect(message({ flags64: BigInt })).toBe(`${wide}the function BigInt.`);
  expect(message({ flags64: 64n })).toBe(`${wide}64n.`);
  expect(message({ flags64: Symbol('n') })).toBe(`${wide}Symbol(n).`);
  expect(message({ exclude: [1n, () => 'a'] })).toContain('must be an array of strings, but is ["1n","a function"].');
});

test('features, extensions and the version are known by the names of the registry', () => {
  const features = [
    'samplerAnisotropy',
    'timelineSemaphore',
    'VkPhysicalDeviceDescriptorIndexingFeaturesEXT::descriptorBindingPartiallyBound',
  ];
  const vulkan = { features, extensions: ['VK_KHR_swapchain'], apiVersion: '1.3' };
  expect(settingsOf({ vulkan })).toMatchObject({
    features: [
      'samplerAnisotropy',
      'timelineSemaphore',
      'VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingPartiallyBound',
    ],
    extensions: ['VK_KHR_swapchain'],
    apiVersion: 'VK_VERSION_1_3',
  });
});

test('a setting is read once for all files', () => {
  const shared = { vulkan: { exclude: ['./a'] } };
  expect(settingsOf(shared)).toBe(settingsOf(shared));
  expect(settingsOf({})).toBe(settingsOf({ other: {} }));
});

test('a * in the name of a module stands for any text, and nothing else does', () => {
  const { isExcluded } = settingsOf({ vulkan: { exclude: ['*/vk-x.js', './a+b', '@org/*'] } });
  expect(['../vk-x.js', './x/y/vk-x.js', './a+b', '@org/vk'].map(isExcluded)).toEqual([true, true, true, true]);
  expect(['vk-x.js', './vk-x_js', '../vk-x.jsx', './aab', '@organ'].map(isExcluded)).toEqual(Array(5).fill(false));
});

test('a file without a word of Vulkan is known by its text', () => {
  const none = settingsOf({});
  expect(mayConcernVulkan('const a = 1 << 2;', none)).toBe(false);
  expect(mayConcernVulkan('const a = Memory.HostVisible;', none)).toBe(false);
  const constants = { 'Memory.HostVisible': 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT' };
  expect(mayConcernVulkan('const a = Memory.HostVisible;', settingsOf({ vulkan: { constants } }))).toBe(true);
});

/** The names that the error about an unknown setting gives. */
function knownSettings(): string[] {
  try {
    settingsOf({ vulkan: { '?': 1 } });
  } catch (error) {
    return /Known settings: (.*)\.$/.exec((error as Error).message)?.[1]?.split(', ') ?? [];
  }
  return [];
}
