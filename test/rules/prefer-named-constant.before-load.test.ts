/** Where the constant is not there yet when the number is read, nothing is fixed. */
import { testRule, testRuleInJavaScript } from './harness.js';

testRuleInJavaScript('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'before the namespace is required',
      code: `const FORMAT = 37;
const vk = require('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before a variable that is hoisted without its value',
      code: `const FORMAT = 37;
var vk = require('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the names are required',
      code: `const FORMAT = 37;
const { VkImageCreateInfo } = require('nvk');
new VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the namespace is assigned',
      code: `let vk;
const FORMAT = 37;
try {
  vk = require('nvk');
} catch {}
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a function, before the names are required in it',
      code: `function main() {
  const FORMAT = 37;
  const { VkImageCreateInfo } = require('nvk');
  return new VkImageCreateInfo({ format: FORMAT });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:18-2:20',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a function that is called at once',
      code: `(() => {
  const FORMAT = 37;
  exports.create = () => new vk.VkImageCreateInfo({ format: FORMAT });
})();
const vk = require('nvk');`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:18-2:20',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the module is awaited',
      code: `const FORMAT = 37;
const vk = await import('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the globals are assigned',
      code: `const FORMAT = 37;
Object.assign(global, require('nvk'));
new VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the globals are assigned from a variable',
      code: `const FORMAT = 37;
const vk = require('nvk');
Object.assign(globalThis, vk);
new VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before another function brings the namespace',
      code: `let vk;
const FORMAT = 37;
function load() {
  vk = require('nvk');
}
load();
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'names that are assigned to variables',
      code: `let VkImageCreateInfo;
({ VkImageCreateInfo } = require('nvk'));
new VkImageCreateInfo({ format: 37 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:33-3:35',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a function that is called later',
      code: `const create = () => new vk.VkImageCreateInfo({ format: 37 });
const vk = require('nvk');`,
      output: `const create = () => new vk.VkImageCreateInfo({ format: vk.VK_FORMAT_R8G8B8A8_UNORM });
const vk = require('nvk');`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:57-1:59',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a method and a field of instances',
      code: `class Images {
  format = 37;
  create() {
    return new vk.VkImageCreateInfo({ format: this.format });
  }
}
const vk = require('nvk');`,
      output: `class Images {
  format = vk.VK_FORMAT_R8G8B8A8_UNORM;
  create() {
    return new vk.VkImageCreateInfo({ format: this.format });
  }
}
const vk = require('nvk');`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:12-2:14',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'where the namespace is used that another function brings',
      code: `let vk;
function load() {
  vk = require('nvk');
}
load();
new vk.VkImageCreateInfo({ format: 37 });`,
      output: `let vk;
function load() {
  vk = require('nvk');
}
load();
new vk.VkImageCreateInfo({ format: vk.VK_FORMAT_R8G8B8A8_UNORM });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '6:36-6:38',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'after the globals are assigned',
      code: `Object.assign(global, require('nvk'));
new VkImageCreateInfo({ format: 37 });`,
      output: `Object.assign(global, require('nvk'));
new VkImageCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:35',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before an import, which is there from the start',
      code: `const FORMAT = 37;
import * as vk from 'nvk';
new vk.VkImageCreateInfo({ format: FORMAT });`,
      output: `const FORMAT = vk.VK_FORMAT_R8G8B8A8_UNORM;
import * as vk from 'nvk';
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'one number before the names are required, and one after it',
      code: `const FORMAT = 37;
const { VkImageCreateInfo } = require('nvk');
new VkImageCreateInfo({ format: FORMAT, tiling: 1 });`,
      output: `const FORMAT = 37;
const { VkImageCreateInfo, VK_IMAGE_TILING_LINEAR } = require('nvk');
new VkImageCreateInfo({ format: FORMAT, tiling: VK_IMAGE_TILING_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '3:49-3:50',
          data: { raw: '1', place: 'VkImageCreateInfo.tiling', constants: 'VK_IMAGE_TILING_LINEAR', note: '' },
        },
      ],
    },
  ],
});

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'before import equals',
      code: `const FORMAT = 37;
import vk = require('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
  ],
});
