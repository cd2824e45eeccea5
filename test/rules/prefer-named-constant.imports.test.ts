/** Where the import of a constant goes. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
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
