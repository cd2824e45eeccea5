/** Who is Vulkan in a file: what a name stands for, by where it comes from and how it is spelled. */
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/bindings/names.js';
import type { FileNames, Occurrence } from '../../src/bindings/occurrences.js';
import { settingsOf } from '../../src/bindings/settings.js';
import { sourceCodeOf } from '../snippets.js';

/** The names of a file. */
function read(code: string, vulkan: object = {}): FileNames {
  return namesOf(sourceCodeOf(code), settingsOf({ vulkan }));
}

/** `text of the name = what it stands for`, in the order of the file. */
function meanings(code: string, vulkan?: object): string[] {
  return [...read(code, vulkan).occurrences]
    .sort((a, b) => a.node.range[0] - b.node.range[0])
    .map((each) => `${code.slice(...each.node.range)} = ${meaning(each)}`);
}

function meaning({ entity }: Occurrence): string {
  switch (entity.kind) {
    case 'constant':
      return entity.constant.name;
    case 'struct':
      return entity.struct.name;
    case 'command':
      return entity.command.name;
    case 'slotType':
      return entity.type.name;
    case 'namespace':
      return 'namespace';
    default:
      return entity.name;
  }
}

describe('known bindings', () => {
  test.each([
    [
      "import { VkFormat } from 'nvk';\nVkFormat.VK_FORMAT_UNDEFINED;",
      ['VkFormat.VK_FORMAT_UNDEFINED = VK_FORMAT_UNDEFINED'],
    ],
    ["import v from 'nvk/generated/1.1.126/win32';\nv.VK_SUCCESS;", ['v.VK_SUCCESS = VK_SUCCESS']],
    ["import v from 'npm:vulkan-api@0.9.4';\nv.VkInstance;", ['v.VkInstance = VkInstance']],
    [
      "import { vkBufferCreateInfo, VK } from '@bunbox/vk';\nuse(vkBufferCreateInfo); VK.vkCreateBuffer();",
      ['vkBufferCreateInfo = VkBufferCreateInfo', 'VK.vkCreateBuffer = vkCreateBuffer'],
    ],
    [
      "import { VkStructureType12 } from '@bunbox/vk';\nVkStructureType12.ATTACHMENT_DESCRIPTION_2;",
      ['VkStructureType12.ATTACHMENT_DESCRIPTION_2 = VK_STRUCTURE_TYPE_ATTACHMENT_DESCRIPTION_2'],
    ],
    [
      "import { VkSemaphoreTypeKHR } from 'nvk';\nVkSemaphoreTypeKHR.VK_SEMAPHORE_TYPE_TIMELINE_KHR;",
      ['VkSemaphoreTypeKHR.VK_SEMAPHORE_TYPE_TIMELINE_KHR = VK_SEMAPHORE_TYPE_TIMELINE'],
    ],
    [
      "import { VkBufferCreateInfo_to_C } from 'vulkan4bun';\nVkBufferCreateInfo_to_C({});",
      ['VkBufferCreateInfo_to_C = VkBufferCreateInfo'],
    ],
    [
      "import * as vk from 'https://deno.land/x/vulkan/mod.ts';\nvk.ImageType.VK_2D; vk.CreateBuffer; vk.WHOLE_SIZE; vk.QueueFlagBits.QUEUE_COMPUTE_BIT;",
      [
        'vk.ImageType.VK_2D = VK_IMAGE_TYPE_2D',
        'vk.CreateBuffer = vkCreateBuffer',
        'vk.WHOLE_SIZE = VK_WHOLE_SIZE',
        'vk.QueueFlagBits.QUEUE_COMPUTE_BIT = VK_QUEUE_COMPUTE_BIT',
      ],
    ],
  ])('%s', (code, expected) => {
    expect(meanings(code)).toEqual(expected);
  });

  test('a package that is only called like one is none', () => {
    expect(meanings("import { VkFenceCreateInfo } from 'nvk-essentials';\nnew VkFenceCreateInfo();")).toEqual([]);
    expect(meanings("import { VkFenceCreateInfo } from 'nvkx';\nnew VkFenceCreateInfo();")).toEqual([]);
  });
});

describe('ways to a module', () => {
  test.each([
    "import('nvk').then((v) => v.VK_SUCCESS);",
    "import('nvk').then(function ({ default: v }) { return v.VK_SUCCESS; });",
    "import('nvk').then((m) => m.default).then((v) => v.VK_SUCCESS);",
    "const v = await import('nvk').then((m) => m.default);\nv.VK_SUCCESS;",
    "import('nvk').then((m) => { const v = m.default; return v.VK_SUCCESS; });",
    "const { default: v } = await import('nvk');\nv.VK_SUCCESS;",
    "import * as m from 'nvk';\nconst v = m.default;\nv.VK_SUCCESS;",
    "import m = require('nvk');\nimport v = m;\nv.VK_SUCCESS;",
  ])('%s', (code) => {
    expect(meanings(code)).toEqual(['v.VK_SUCCESS = VK_SUCCESS']);
  });

  test.each([
    "import('nvk').then((v) => { v = other; return v.VK_SUCCESS; });",
    "import('nvk').catch((v) => v.VK_SUCCESS);",
    "import('nvk').then((m) => m.vk).then((v) => v.VK_SUCCESS);",
  ])('not %s', (code) => {
    expect(meanings(code)).toEqual([]);
  });
});

describe('members of the global object', () => {
  test('are globals', () => {
    expect(meanings('new globalThis.VkFenceCreateInfo(window.VK_SUCCESS);')).toEqual([
      'globalThis.VkFenceCreateInfo = VkFenceCreateInfo',
      'window.VK_SUCCESS = VK_SUCCESS',
    ]);
    expect(meanings('const { VK_SUCCESS: done } = globalThis;\nuse(done);')).toEqual(['done = VK_SUCCESS']);
  });

  test('are the own of the file that makes them', () => {
    expect(meanings('globalThis.VkBuffer = class {};\nuse(new globalThis.VkBuffer(), new VkBuffer());')).toEqual([]);
    expect(meanings('function f(self) { return self.VK_SUCCESS; }')).toEqual([]);
  });

  test('and the binding that it hands out', () => {
    const code = "import vk from 'nvk';\nglobalThis.VkFence = vk.VkFence;\nuse(VkFence);";
    expect(meanings(code)).toEqual(['vk.VkFence = VkFence', 'VkFence = VkFence']);
  });
});

describe('modules that nobody knows', () => {
  test('a constant proves its module', () => {
    const code = "import { VkFenceCreateInfo, VK_SUCCESS } from './a';\nnew VkFenceCreateInfo(VK_SUCCESS);";
    expect(meanings(code)).toEqual(['VkFenceCreateInfo = VkFenceCreateInfo', 'VK_SUCCESS = VK_SUCCESS']);
  });

  test('and no other', () => {
    const code =
      "import { VkFenceCreateInfo } from './a';\nimport { VK_SUCCESS } from './b';\nnew VkFenceCreateInfo(VK_SUCCESS);";
    expect(meanings(code)).toEqual(['VK_SUCCESS = VK_SUCCESS']);
  });

  test('names of structs and commands prove nothing', () => {
    expect(meanings("import * as vk from 'vk-io';\nvk.VkFenceCreateInfo; vk.vkCreateFence();")).toEqual([]);
  });

  test('an object among the exports may be the binding', () => {
    expect(meanings("import { V } from './core.js';\nnew V.VkFenceCreateInfo(V.VK_SUCCESS);")).toEqual([
      'V.VkFenceCreateInfo = VkFenceCreateInfo',
      'V.VK_SUCCESS = VK_SUCCESS',
    ]);
    expect(meanings("import { V } from './core.js';\nnew V.VkFenceCreateInfo(V.VK_TOKEN);")).toEqual([]);
  });

  test('flag bits without their prefix prove the Deno module', () => {
    const code =
      "import * as vk from '../mod.ts';\nvk.BufferUsageFlagBits.TRANSFER_DST; new vk.BufferCreateInfo(vk.SharingMode.EXCLUSIVE);";
    expect(meanings(code)).toEqual([
      'vk.BufferUsageFlagBits.TRANSFER_DST = VK_BUFFER_USAGE_TRANSFER_DST_BIT',
      'vk.BufferCreateInfo = VkBufferCreateInfo',
      'vk.SharingMode.EXCLUSIVE = VK_SHARING_MODE_EXCLUSIVE',
    ]);
  });

  test('enums of one word without flag bits prove nothing: they are like those of any other library', () => {
    expect(
      meanings(
        "import * as gl from './gl.ts';\nuse(gl.Format.UNDEFINED, gl.Filter.LINEAR, gl.ShaderStage.VERTEX); // vk",
      ),
    ).toEqual([]);
  });

  test('flag bits with another spelling prove nothing', () => {
    expect(
      meanings(
        "import * as gl from './gl.ts';\nuse(gl.BufferUsageFlagBits.COPY_DST, gl.BufferUsageFlagBits.MAP_READ); // vk",
      ),
    ).toEqual([]);
  });

  test('members without their prefix, in enums with it, prove @bunbox/vk', () => {
    expect(
      meanings(
        "import { VkImageUsageFlagBits, VkFormat } from './enums';\nuse(VkImageUsageFlagBits.SAMPLED_BIT, VkFormat.R8_UNORM);",
      ),
    ).toEqual([
      'VkImageUsageFlagBits.SAMPLED_BIT = VK_IMAGE_USAGE_SAMPLED_BIT',
      'VkFormat.R8_UNORM = VK_FORMAT_R8_UNORM',
    ]);
  });
});

describe('what a file declares is its own', () => {
  test.each([
    'class VkBuffer {}\nnew VkBuffer();',
    'const VK_SUCCESS = 1, VK_MINE = 0;\nuse(VK_SUCCESS, VK_MINE);',
    'let VK_NOT_READY = 1;\nuse(VK_NOT_READY);',
    'const own = { VK_NOT_READY: 1, ...others };\nuse(own.VK_NOT_READY);',
    'const own = { VK_NOT_READY: 1 };\nown.VK_NOT_READY = 4;\nuse(own.VK_NOT_READY);',
    'function f(VK_SUCCESS) { return VK_SUCCESS; }',
    'enum VkFormat { VK_FORMAT_UNDEFINED }\nuse(VkFormat.VK_FORMAT_UNDEFINED);',
    'import { VkBuffer } from "./engine";\nnew VkBuffer(1, 2);',
    'VK_DEBUG("x"); VK.api.call(); vk.updates.on("message"); new VkBot();',
  ])('%s', (code) => {
    expect(meanings(code)).toEqual([]);
  });

  test('but for constants that it defines as Vulkan does', () => {
    expect(
      meanings(
        'export const VK_SUCCESS = 0;\nenum Result { VK_NOT_READY = 0x1 }\nconst own = Object.freeze({ VK_TIMEOUT: 1 << 1, VK_ERROR_UNKNOWN: -13n } as const);\nuse(VK_SUCCESS, Result.VK_NOT_READY, own.VK_TIMEOUT, own.VK_ERROR_UNKNOWN, own.VK_INCOMPLETE);',
      ),
    ).toEqual([
      'VK_SUCCESS = VK_SUCCESS',
      'Result.VK_NOT_READY = VK_NOT_READY',
      'own.VK_TIMEOUT = VK_TIMEOUT',
      'own.VK_ERROR_UNKNOWN = VK_ERROR_UNKNOWN',
    ]);
  });

  test('an alias of a Vulkan name is followed', () => {
    expect(
      meanings(
        "import vk from 'nvk';\nconst { VkFilter: F } = vk; const Info = vk.VkSamplerCreateInfo; use(F.VK_FILTER_LINEAR, new Info());",
      ),
    ).toEqual([
      'vk.VkSamplerCreateInfo = VkSamplerCreateInfo',
      'F.VK_FILTER_LINEAR = VK_FILTER_LINEAR',
      'Info = VkSamplerCreateInfo',
    ]);
  });

  test('an import is such an alias', () => {
    const code =
      "import * as vk from 'nvk';\nimport Info = vk.VkSamplerCreateInfo;\nimport F = vk.VkFilter;\nuse(new Info(), F.VK_FILTER_LINEAR);";
    expect(meanings(code)).toEqual([
      'vk.VkSamplerCreateInfo = VkSamplerCreateInfo',
      'vk.VkFilter = VkFilter',
      'Info = VkSamplerCreateInfo',
      'F.VK_FILTER_LINEAR = VK_FILTER_LINEAR',
    ]);
  });
});

describe('commands that a file loads itself', () => {
  test.each([
    ['lib.symbols.vkCreateBuffer(a);', ['lib.symbols.vkCreateBuffer = vkCreateBuffer']],
    ['this.lib.symbols.vkCreateBuffer(a);', ['this.lib.symbols.vkCreateBuffer = vkCreateBuffer']],
    ['const { symbols } = Deno.dlopen(p, d);\nsymbols.vkCreateBuffer(a);', ['symbols.vkCreateBuffer = vkCreateBuffer']],
    ['const { vkCreateBuffer: create } = lib.symbols;\ncreate(a);', ['create = vkCreateBuffer']],
    ['const s = lib.symbols;\ns.vkCreateBuffer(a); s.other();', ['s.vkCreateBuffer = vkCreateBuffer']],
    [
      "const vkCreateBuffer = lib.func('vkCreateBuffer', 'int', []);\nvkCreateBuffer(a);",
      ['vkCreateBuffer = vkCreateBuffer'],
    ],
    ["const c = lib.func('VkResult __stdcall vkCreateBuffer(void *a)');\nc(a);", ['c = vkCreateBuffer']],
    ["const c = lib.func('vkNothing', 'int', []);\nc(a);", []],
    ['const symbols = { vkCreateBuffer: { parameters: [], result: "i32" } };', []],
  ])('%s', (code, expected) => {
    expect(meanings(code)).toEqual(expected);
  });

  test('beside them, descriptions of structs are Vulkan', () => {
    const code = "import { VkFenceCreateInfo } from './structs';\nVkFenceCreateInfo.make({});";
    expect(meanings(code)).toEqual([]);
    expect(meanings(`${code}\nlib.symbols.vkCreateFence(a);`)).toContain('VkFenceCreateInfo = VkFenceCreateInfo');
  });
});

describe('settings', () => {
  test('name modules, exclude them, and say how the rest is spelled', () => {
    const code = "import { FenceCreateInfo } from '../gpu/vk.js';\nnew FenceCreateInfo();";
    expect(meanings(code, { modules: { '*/vk.js': 'deno' } })).toEqual(['FenceCreateInfo = VkFenceCreateInfo']);
    expect(meanings("import { VK_SUCCESS } from 'nvk';\nVK_SUCCESS;", { exclude: ['nvk'] })).toEqual([]);
    expect(meanings('use(BufferUsageFlagBits.TRANSFER_DST);', { dialect: 'deno' })).toEqual([
      'BufferUsageFlagBits.TRANSFER_DST = VK_BUFFER_USAGE_TRANSFER_DST_BIT',
    ]);
  });

  test('rename constants, where no local variable has the name', () => {
    const vulkan = {
      constants: { 'Memory.HostVisible': 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT', LINEAR: 'VK_FILTER_LINEAR' },
    };
    const code =
      'import { Memory } from "./c";\nuse(Memory.HostVisible, Memory["HostVisible"], LINEAR, Memory.Other);\nfunction f(LINEAR) { return LINEAR; }';
    expect(meanings(code, vulkan)).toEqual([
      'Memory.HostVisible = VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT',
      'Memory["HostVisible"] = VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT',
      'LINEAR = VK_FILTER_LINEAR',
    ]);
  });

  test('give constants another prefix', () => {
    expect(meanings('use(GPU_FILTER_LINEAR, VK_FILTER_NEAREST);', { constantsPrefix: 'GPU_' })).toEqual([
      'GPU_FILTER_LINEAR = VK_FILTER_LINEAR',
      'VK_FILTER_NEAREST = VK_FILTER_NEAREST',
    ]);
    const vulkan = { modules: { './c': 'nvk' }, constantsPrefix: '' };
    expect(meanings('import { FILTER_LINEAR } from "./c";\nuse(FILTER_LINEAR, FILTER_NEAREST);', vulkan)).toEqual([
      'FILTER_LINEAR = VK_FILTER_LINEAR',
    ]);
  });
});

test('half-typed code is read as far as it goes', () => {
  expect(meanings("import * as vk from 'nvk';\nvk.;".replace('vk.;', 'vk.VK_SUCCESS; vk.VK_'))).toEqual([
    'vk.VK_SUCCESS = VK_SUCCESS',
  ]);
});
