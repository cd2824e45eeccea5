import { testRule, testRuleInJavaScript } from './harness.js';

testRule('prefer-named-constant', {
  valid: [
    {
      name: 'an unknown module that exports structs alone',
      code: `import { VkSamplerCreateInfo } from './vulkan.js';
new VkSamplerCreateInfo({ magFilter: 1 });`,
    },
  ],
  invalid: [
    {
      name: 'a namespace',
      code: `import * as vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import * as vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a default import',
      code: `import vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a default import by its name',
      code: `import { default as vk } from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import { default as vk } from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a named import is extended',
      code: `import { VkSamplerCreateInfo } from 'nvk';
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a named import over several lines',
      code: `import {
  VkSamplerCreateInfo,
  VK_FILTER_NEAREST,
} from 'nvk';
new VkSamplerCreateInfo({ magFilter: 1, minFilter: VK_FILTER_NEAREST });`,
      output: `import {
  VkSamplerCreateInfo,
  VK_FILTER_NEAREST,
  VK_FILTER_LINEAR,
} from 'nvk';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, minFilter: VK_FILTER_NEAREST });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '5:38-5:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a name that is imported already',
      code: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a name that is imported under another',
      code: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR as LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR as LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a renamed struct',
      code: `import { VkSamplerCreateInfo as Sampler } from 'nvk';
new Sampler({ magFilter: 1 });`,
      output: `import { VkSamplerCreateInfo as Sampler, VK_FILTER_LINEAR } from 'nvk';
new Sampler({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:26-2:27',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the first of several reports brings all imports',
      code: `import { VkSamplerCreateInfo } from 'nvk';
new VkSamplerCreateInfo({ magFilter: 1, minFilter: 0, mipmapMode: 1 });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR, VK_FILTER_NEAREST, VK_SAMPLER_MIPMAP_MODE_LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, minFilter: 0, mipmapMode: 1 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '2:52-2:53',
          data: { raw: '0', place: 'VkSamplerCreateInfo.minFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '2:67-2:68',
          data: {
            raw: '1',
            place: 'VkSamplerCreateInfo.mipmapMode',
            constants: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            note: '',
          },
        },
      ],
    },
    {
      name: 'type imports are no place for a value',
      code: `import type { VkFilter } from 'nvk';
const filter: VkFilter = 1;`,
      output: `import type { VkFilter } from 'nvk';
import { VK_FILTER_LINEAR } from 'nvk';
const filter: VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:26-2:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a value import beside a type import',
      code: `import type { VkFilter } from 'nvk';
import { VkSamplerCreateInfo } from 'nvk';
const filter: VkFilter = 1;`,
      output: `import type { VkFilter } from 'nvk';
import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
const filter: VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:26-3:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an inline type import',
      code: `import { type VkFilter } from 'nvk';
const filter: VkFilter = 1;`,
      output: `import { type VkFilter, VK_FILTER_LINEAR } from 'nvk';
const filter: VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:26-2:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a namespace of types',
      code: `import type * as vk from 'nvk';
const filter: vk.VkFilter = 1;`,
      output: `import type * as vk from 'nvk';
import { VK_FILTER_LINEAR } from 'nvk';
const filter: vk.VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:29-2:30',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a namespace beside named types',
      code: `import type { VkFilter } from 'nvk';
import * as vk from 'nvk';
const filter: VkFilter = 1;`,
      output: `import type { VkFilter } from 'nvk';
import * as vk from 'nvk';
const filter: VkFilter = vk.VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:26-3:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a new import follows the last one',
      code: `import type { VkFilter } from 'nvk';
import { readFileSync } from 'node:fs';

const filter: VkFilter = 1;`,
      output: `import type { VkFilter } from 'nvk';
import { readFileSync } from 'node:fs';
import { VK_FILTER_LINEAR } from 'nvk';

const filter: VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:26-4:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a new import without a semicolon, as the file has it',
      code: `import type { VkFilter } from 'nvk'
const filter: VkFilter = 1`,
      output: `import type { VkFilter } from 'nvk'
import { VK_FILTER_LINEAR } from 'nvk'
const filter: VkFilter = VK_FILTER_LINEAR`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:26-2:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a new import in double quotes, as the file has it',
      code: `import type { VkFilter } from "nvk";
const filter: VkFilter = 1;`,
      output: `import type { VkFilter } from "nvk";
import { VK_FILTER_LINEAR } from "nvk";
const filter: VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:26-2:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'constants in enum objects, as the file has them',
      code: `import { VkSamplerCreateInfo, VkFilter } from 'nvk';
new VkSamplerCreateInfo({ magFilter: 1, minFilter: VkFilter.VK_FILTER_LINEAR });`,
      output: `import { VkSamplerCreateInfo, VkFilter } from 'nvk';
new VkSamplerCreateInfo({ magFilter: VkFilter.VK_FILTER_LINEAR, minFilter: VkFilter.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'constants in enum objects of a namespace',
      code: `import * as vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: 1, minFilter: vk.VkFilter.VK_FILTER_LINEAR });`,
      output: `import * as vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: vk.VkFilter.VK_FILTER_LINEAR, minFilter: vk.VkFilter.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'import = require()',
      code: `import vk = require('nvk');
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import vk = require('nvk');
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'another known binding',
      code: `import { VkSamplerCreateInfo } from 'vulkan-api';
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'vulkan-api';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an unknown module that exports constants of Vulkan',
      code: `import { VkSamplerCreateInfo, VK_FILTER_NEAREST } from './vulkan.js';
new VkSamplerCreateInfo({ magFilter: 1, minFilter: VK_FILTER_NEAREST });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_NEAREST, VK_FILTER_LINEAR } from './vulkan.js';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, minFilter: VK_FILTER_NEAREST });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a name that is taken in the file',
      code: `import { VkSamplerCreateInfo } from 'nvk';
const VK_FILTER_LINEAR = 'linear';
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR as VK_FILTER_LINEAR_2 } from 'nvk';
const VK_FILTER_LINEAR = 'linear';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR_2 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:38-3:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a name that is taken in the function',
      code: `import { VkSamplerCreateInfo } from 'nvk';
function create(VK_FILTER_LINEAR: string) {
  return new VkSamplerCreateInfo({ magFilter: 1 });
}`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR as VK_FILTER_LINEAR_2 } from 'nvk';
function create(VK_FILTER_LINEAR: string) {
  return new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR_2 });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:47-3:48',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a namespace that is hidden in the function',
      code: `import * as vk from 'nvk';
import { VkSamplerCreateInfo } from 'nvk';
function create(vk: unknown) {
  return new VkSamplerCreateInfo({ magFilter: 1 });
}`,
      output: `import * as vk from 'nvk';
import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
function create(vk: unknown) {
  return new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:47-4:48',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a directive silences a report, and its import stays away',
      code: `import { VkSamplerCreateInfo } from 'nvk';
new VkSamplerCreateInfo({
  // eslint-disable-next-line
  magFilter: 1,
  minFilter: 0,
});`,
      output: `import { VkSamplerCreateInfo, VK_FILTER_NEAREST } from 'nvk';
new VkSamplerCreateInfo({
  // eslint-disable-next-line
  magFilter: 1,
  minFilter: VK_FILTER_NEAREST,
});`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '5:14-5:15',
          data: { raw: '0', place: 'VkSamplerCreateInfo.minFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
      ],
    },
    {
      name: 'two bindings in one file',
      code: `import * as nvk from 'nvk';
import { VkSamplerCreateInfo } from 'vulkan-api';
new nvk.VkSamplerCreateInfo({ magFilter: 1 });
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import * as nvk from 'nvk';
import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'vulkan-api';
new nvk.VkSamplerCreateInfo({ magFilter: 1 });
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:42-3:43',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '4:38-4:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a dynamic import',
      code: `const vk = await import('nvk');
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `const vk = await import('nvk');
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'names taken out of a namespace',
      code: `import * as vk from 'nvk';
const { VkSamplerCreateInfo } = vk;
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import * as vk from 'nvk';
const { VkSamplerCreateInfo } = vk;
new VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:38-3:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a copy of a namespace',
      code: `import * as nvk from 'nvk';
const vk = nvk;
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `import * as nvk from 'nvk';
const vk = nvk;
new vk.VkSamplerCreateInfo({ magFilter: nvk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:41-3:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a global that is a struct without new',
      code: 'VkSamplerCreateInfo({ magFilter: 1 });',
      output: 'VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:34-1:35',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a shebang and a directive above the imports',
      code: `#!/usr/bin/env node
'use strict';
import type { VkFilter } from 'nvk';
const filter: VkFilter = 1;`,
      output: `#!/usr/bin/env node
'use strict';
import type { VkFilter } from 'nvk';
import { VK_FILTER_LINEAR } from 'nvk';
const filter: VkFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:26-4:27',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
  ],
});

testRuleInJavaScript('prefer-named-constant', {
  valid: [
    {
      name: 'the require of this file',
      code: `function require(name) { return {}; }
const { VkSamplerCreateInfo } = require('nvk');
new VkSamplerCreateInfo({ magFilter: 1 });`,
    },
  ],
  invalid: [
    {
      name: 'a namespace that is required',
      code: `const vk = require('nvk');
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `const vk = require('nvk');
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'names that are required',
      code: `const { VkSamplerCreateInfo } = require('nvk');
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `const { VkSamplerCreateInfo, VK_FILTER_LINEAR } = require('nvk');
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'names that are required under others',
      code: `const { VkSamplerCreateInfo: Sampler } = require('nvk');
new Sampler({ magFilter: 1 });`,
      output: `const { VkSamplerCreateInfo: Sampler, VK_FILTER_LINEAR } = require('nvk');
new Sampler({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:26-2:27',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the default of a module that is required',
      code: `const vk = require('nvk').default;
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `const vk = require('nvk').default;
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:41-2:42',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'one name of a module that is required',
      code: `const VkSamplerCreateInfo = require('nvk').VkSamplerCreateInfo;
new VkSamplerCreateInfo({ magFilter: 1 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'globals that another file defines',
      code: 'new VkSamplerCreateInfo({ magFilter: 1 });',
      output: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'globals that this file defines',
      code: `Object.assign(global, require('nvk'));
new VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `Object.assign(global, require('nvk'));
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:38-2:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a struct that is filled after it is made',
      code: `let info = new VkSamplerCreateInfo();
info.magFilter = 1;`,
      output: `let info = new VkSamplerCreateInfo();
info.magFilter = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:18-2:19',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
  ],
});
