/** Constants of a module that is required, and of globals. */
import { testRuleInJavaScript } from './harness.js';

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
