/** How the file spells the constant: through a namespace, an enum object, or by a name that is free. */
import { testRule } from './harness.js';

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
      name: 'a name of its own for an enum object, for which the file has it',
      code: `const vk = require('vulkan-node');
const Layout = vk.VkImageLayout;
const { VkFilter } = vk;
new vk.VkImageMemoryBarrier2({ oldLayout: Layout.VK_IMAGE_LAYOUT_UNDEFINED, newLayout: 7 });
new vk.VkSamplerCreateInfo({ magFilter: 1 });`,
      output: `const vk = require('vulkan-node');
const Layout = vk.VkImageLayout;
const { VkFilter } = vk;
new vk.VkImageMemoryBarrier2({ oldLayout: Layout.VK_IMAGE_LAYOUT_UNDEFINED, newLayout: Layout.VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL });
new vk.VkSamplerCreateInfo({ magFilter: VkFilter.VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:88-4:89',
          data: {
            raw: '7',
            place: 'VkImageMemoryBarrier2.newLayout',
            constants: 'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '5:41-5:42',
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
      name: 'names that are taken out of a namespace, of which one is hidden, and one comes later',
      code: `import * as vk from 'nvk';
const { VkSamplerCreateInfo, VK_FILTER_LINEAR: LINEAR } = vk;
new VkSamplerCreateInfo({ magFilter: 1, minFilter: 0 });
function make(LINEAR) { return new VkSamplerCreateInfo({ magFilter: 1 }); }
const { VK_FILTER_NEAREST } = vk;`,
      output: `import * as vk from 'nvk';
const { VkSamplerCreateInfo, VK_FILTER_LINEAR: LINEAR } = vk;
new VkSamplerCreateInfo({ magFilter: LINEAR, minFilter: vk.VK_FILTER_NEAREST });
function make(LINEAR) { return new VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR }); }
const { VK_FILTER_NEAREST } = vk;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:38-3:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '3:52-3:53',
          data: { raw: '0', place: 'VkSamplerCreateInfo.minFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '4:69-4:70',
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
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
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
  ],
});
