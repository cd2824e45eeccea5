/** Slips of the pen, and the name that was meant. */
import { testRule, testRuleInJavaScript } from './harness.js';

testRule('no-unknown-constant', {
  valid: [
    {
      name: 'names of authors that Vulkan may have had, or may get',
      code: `import * as vk from 'nvk';
use(vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHX, vk.VK_FORMAT_R8_UNORM_NVX, vk.VK_SHADER_STAGE_MESH_BIT_KHR);
use(vk.VK_PRESENT_MODE_FIFO, vk.VK_SHADER_STAGE_MESH_BIT_AMD, vk.VK_STRUCTURE_TYPE_SUBMIT_INFO_NV);`,
    },
  ],
  invalid: [
    {
      name: 'the handle type of one enum with the vendor of another, where either may stand',
      code: `import * as vk from 'nvk';
use(vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_KHR);`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_KHR',
            nearest: ' Was VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV meant?',
          },
          at: '2:5-2:58',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV' },
              output: `import * as vk from 'nvk';
use(vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a slip of the pen',
      code: `import * as vk from 'nvk';
use(vk.VK_IMAGE_USAGE_SAMPELD_BIT);`,
      errors: [
        {
          messageId: 'unknown',
          data: { name: 'VK_IMAGE_USAGE_SAMPELD_BIT', nearest: ' Was VK_IMAGE_USAGE_SAMPLED_BIT meant?' },
          at: '2:5-2:34',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VK_IMAGE_USAGE_SAMPLED_BIT' },
              output: `import * as vk from 'nvk';
use(vk.VK_IMAGE_USAGE_SAMPLED_BIT);`,
            },
          ],
        },
      ],
    },
    {
      name: 'of names that are equally near the one of the enum that is expected there',
      code: `import * as vk from 'vulkan-node';
new vk.VkMemoryBarrier2({ srcAccessMask: vk.VK_ACCESS_2_HOST_READ_BIT | vk.VK_ACCESS_2HOST_WRITE_BIT });`,
      errors: [
        {
          messageId: 'unknown',
          data: { name: 'VK_ACCESS_2HOST_WRITE_BIT', nearest: ' Was VK_ACCESS_2_HOST_WRITE_BIT meant?' },
          at: '2:73-2:101',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VK_ACCESS_2_HOST_WRITE_BIT' },
              output: `import * as vk from 'vulkan-node';
new vk.VkMemoryBarrier2({ srcAccessMask: vk.VK_ACCESS_2_HOST_READ_BIT | vk.VK_ACCESS_2_HOST_WRITE_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a slip of the pen in the name of a constant of no enum',
      code: `import * as vk from 'nvk';
use(vk.VK_WHOLE_SIZ, vk['VK_NULL_HANDEL']);`,
      errors: [
        {
          messageId: 'unknown',
          data: { name: 'VK_WHOLE_SIZ', nearest: ' Was VK_WHOLE_SIZE meant?' },
          at: '2:5-2:20',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_WHOLE_SIZE' },
              output: `import * as vk from 'nvk';
use(vk.VK_WHOLE_SIZE, vk['VK_NULL_HANDEL']);`,
            },
          ],
        },
        {
          messageId: 'unknown',
          data: { name: 'VK_NULL_HANDEL', nearest: ' Was VK_NULL_HANDLE meant?' },
          at: '2:22-2:42',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_NULL_HANDLE' },
              output: `import * as vk from 'nvk';
use(vk.VK_WHOLE_SIZ, vk['VK_NULL_HANDLE']);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the same where it is imported',
      code: `import { VK_ATTACHMENT_UNUSEDD } from 'nvk';
use({ VK_ATTACHMENT_UNUSEDD });`,
      errors: [
        {
          messageId: 'unknown',
          data: { name: 'VK_ATTACHMENT_UNUSEDD', nearest: ' Was VK_ATTACHMENT_UNUSED meant?' },
          at: '1:10-1:31',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_ATTACHMENT_UNUSED' },
              output: `import { VK_ATTACHMENT_UNUSED } from 'nvk';
use({ VK_ATTACHMENT_UNUSEDD: VK_ATTACHMENT_UNUSED });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a slip of the pen in an imported name',
      code: `import { VK_FILTER_LINEAR, VK_FILTER_NEARST } from 'nvk';
use(VK_FILTER_LINEAR, VK_FILTER_NEARST);`,
      errors: [
        {
          messageId: 'unknown',
          at: '1:28-1:44',
          data: { name: 'VK_FILTER_NEARST', nearest: ' Was VK_FILTER_NEAREST meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_FILTER_NEAREST' },
              output: `import { VK_FILTER_LINEAR, VK_FILTER_NEAREST } from 'nvk';
use(VK_FILTER_LINEAR, VK_FILTER_NEAREST);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a global that lacks its _BIT',
      code: 'use(VK_IMAGE_USAGE_STORAGE_BIT | VK_IMAGE_USAGE_SAMPLED);',
      errors: [
        {
          messageId: 'unknown',
          data: { name: 'VK_IMAGE_USAGE_SAMPLED', nearest: ' Was VK_IMAGE_USAGE_SAMPLED_BIT meant?' },
          at: '1:34-1:56',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_IMAGE_USAGE_SAMPLED_BIT' },
              output: 'use(VK_IMAGE_USAGE_STORAGE_BIT | VK_IMAGE_USAGE_SAMPLED_BIT);',
            },
          ],
        },
      ],
    },
  ],
});

testRuleInJavaScript('no-unknown-constant', {
  valid: [],
  invalid: [
    {
      name: 'a slip of the pen in what is required',
      code: `const { VK_FILTER_LINAER } = require('nvk');
use(VK_FILTER_LINAER);`,
      errors: [
        {
          messageId: 'unknown',
          at: '1:9-1:25',
          data: { name: 'VK_FILTER_LINAER', nearest: ' Was VK_FILTER_LINEAR meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_FILTER_LINEAR' },
              output: `const { VK_FILTER_LINEAR } = require('nvk');
use(VK_FILTER_LINEAR);`,
            },
          ],
        },
      ],
    },
    {
      name: 'an imported name that is used several times',
      code: `import { VkImageViewCreateInfo, VK_FORMAT_R8G8B8A8_UNRM } from 'nvk';
const formats = { VK_FORMAT_R8G8B8A8_UNRM };
const a = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNRM });
const b = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNRM /* 8 bits */ });`,
      errors: [
        {
          messageId: 'unknown',
          at: '1:33-1:56',
          data: { name: 'VK_FORMAT_R8G8B8A8_UNRM', nearest: ' Was VK_FORMAT_R8G8B8A8_UNORM meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_FORMAT_R8G8B8A8_UNORM' },
              output: `import { VkImageViewCreateInfo, VK_FORMAT_R8G8B8A8_UNORM } from 'nvk';
const formats = { VK_FORMAT_R8G8B8A8_UNRM: VK_FORMAT_R8G8B8A8_UNORM };
const a = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });
const b = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM /* 8 bits */ });`,
            },
          ],
        },
      ],
    },
    {
      name: 'an imported name with a name of its own',
      code: `import { VkImageViewCreateInfo, VK_FORMAT_R8G8B8A8_UNRM as RGBA } from 'nvk';
const a = new VkImageViewCreateInfo({ format: RGBA });
const b = new VkImageViewCreateInfo({ format: RGBA });`,
      errors: [
        {
          messageId: 'unknown',
          at: '1:33-1:64',
          data: { name: 'VK_FORMAT_R8G8B8A8_UNRM', nearest: ' Was VK_FORMAT_R8G8B8A8_UNORM meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_FORMAT_R8G8B8A8_UNORM' },
              output: `import { VkImageViewCreateInfo, VK_FORMAT_R8G8B8A8_UNORM as RGBA } from 'nvk';
const a = new VkImageViewCreateInfo({ format: RGBA });
const b = new VkImageViewCreateInfo({ format: RGBA });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name of a namespace that a pattern takes',
      code: `import * as vk from 'nvk';
const { VK_FORMAT_R8G8B8A8_UNRM } = vk;
const a = new vk.VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNRM });
const b = new vk.VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNRM });`,
      errors: [
        {
          messageId: 'unknown',
          at: '2:9-2:32',
          data: { name: 'VK_FORMAT_R8G8B8A8_UNRM', nearest: ' Was VK_FORMAT_R8G8B8A8_UNORM meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_FORMAT_R8G8B8A8_UNORM' },
              output: `import * as vk from 'nvk';
const { VK_FORMAT_R8G8B8A8_UNORM } = vk;
const a = new vk.VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });
const b = new vk.VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });`,
            },
          ],
        },
      ],
    },
    {
      name: 'an imported name beside the right one',
      code: `import { VkImageViewCreateInfo, VK_FORMAT_R8G8B8A8_UNRM, VK_FORMAT_R8G8B8A8_UNORM } from 'nvk';
const a = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNRM });
const b = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });`,
      errors: [
        {
          messageId: 'unknown',
          at: '1:33-1:56',
          data: { name: 'VK_FORMAT_R8G8B8A8_UNRM', nearest: ' Was VK_FORMAT_R8G8B8A8_UNORM meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_FORMAT_R8G8B8A8_UNORM' },
              output: `import { VkImageViewCreateInfo, VK_FORMAT_R8G8B8A8_UNRM, VK_FORMAT_R8G8B8A8_UNORM } from 'nvk';
const a = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });
const b = new VkImageViewCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name without the underscore behind VK',
      code: `import * as vk from 'nvk';
const view = new vk.VkImageViewCreateInfo({ format: vk.VKFORMAT_R8_UNORM });`,
      errors: [
        {
          messageId: 'unknown',
          at: '2:53-2:73',
          data: { name: 'VKFORMAT_R8_UNORM', nearest: ' Was VK_FORMAT_R8_UNORM meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VK_FORMAT_R8_UNORM' },
              output: `import * as vk from 'nvk';
const view = new vk.VkImageViewCreateInfo({ format: vk.VK_FORMAT_R8_UNORM });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name with its words in another order',
      code: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo({ usage: vk.VK_SAMPLED_IMAGE_USAGE_BIT | vk.VK_IMAGE_USAGE_DST_TRANSFER_BIT });`,
      errors: [
        {
          messageId: 'unknown',
          at: '2:48-2:77',
          data: { name: 'VK_SAMPLED_IMAGE_USAGE_BIT', nearest: ' Was VK_IMAGE_USAGE_SAMPLED_BIT meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VK_IMAGE_USAGE_SAMPLED_BIT' },
              output: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo({ usage: vk.VK_IMAGE_USAGE_SAMPLED_BIT | vk.VK_IMAGE_USAGE_DST_TRANSFER_BIT });`,
            },
          ],
        },
        {
          messageId: 'unknown',
          at: '2:80-2:114',
          data: { name: 'VK_IMAGE_USAGE_DST_TRANSFER_BIT', nearest: ' Was VK_IMAGE_USAGE_TRANSFER_DST_BIT meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
              output: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo({ usage: vk.VK_SAMPLED_IMAGE_USAGE_BIT | vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT });`,
            },
          ],
        },
      ],
    },
  ],
});
