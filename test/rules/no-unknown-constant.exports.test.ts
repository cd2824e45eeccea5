/** What a release of a binding has, and what it has otherwise than the registry. */
import { testRule, testRuleInJavaScript } from './harness.js';

testRule('no-unknown-constant', {
  valid: [
    {
      name: 'a constant that is newer than a release which anybody can generate anew',
      code: `import * as vk from 'nvk';
use(vk.VK_PIPELINE_STAGE_2_COPY_BIT);`,
    },
    {
      name: 'what the binding has from an older registry',
      code: `import { VK_ACCESS_RESERVED_31_BIT_KHR } from 'nvk';
use(VK_ACCESS_RESERVED_31_BIT_KHR);`,
    },
    {
      name: 'names that another binding has from an older registry, in a file that does not say its binding',
      code: 'use(VK_FORMAT_R8_UNORM, VK_ACCESS_COMMAND_PROCESS_READ_BIT_NVX);',
    },
    {
      name: 'the ranges of older headers',
      code: `import * as vk from 'nvk';
for (let i = vk.VK_FORMAT_BEGIN_RANGE; i <= vk.VK_FORMAT_END_RANGE; i++) use(i);`,
    },
    {
      name: 'the older spelling of the Deno module in a file that has no other',
      code: `import * as vk from 'https://deno.land/x/vulkan/mod.ts';
use(vk.QueueFlagBits.QUEUE_COMPUTE_BIT);`,
    },
  ],
  invalid: [
    {
      name: 'any name that a binding with a final release does not have',
      code: `import * as vk from 'vulkan-node';
use(vk.VK_BUFFER_USAGE_VERTEX_BIT);`,
      errors: [{ messageId: 'unknown', data: { name: 'VK_BUFFER_USAGE_VERTEX_BIT', nearest: '' }, at: '2:5-2:34' }],
    },
    {
      name: 'a constant that is newer than the binding',
      code: `import * as vk from 'vulkan-node';
use(vk.VkFormat.VK_FORMAT_A8_UNORM);`,
      errors: [
        {
          messageId: 'notExported',
          data: {
            name: 'VK_FORMAT_A8_UNORM',
            by: 'vulkan-node 0.1.0',
            other: ' Use vk.VkFormat.VK_FORMAT_A8_UNORM_KHR.',
          },
          at: '2:5-2:35',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VkFormat.VK_FORMAT_A8_UNORM_KHR' },
              output: `import * as vk from 'vulkan-node';
use(vk.VkFormat.VK_FORMAT_A8_UNORM_KHR);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the older spelling of the Deno module beside the newer one',
      code: `import * as vk from 'https://deno.land/x/vulkan/mod.ts';
use(vk.QueueFlagBits.QUEUE_COMPUTE_BIT, vk.QueueFlagBits.GRAPHICS);`,
      errors: [
        {
          messageId: 'oldSpelling',
          data: { name: 'QueueFlagBits.QUEUE_COMPUTE_BIT' },
          at: '2:5-2:39',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.QueueFlagBits.COMPUTE' },
              output: `import * as vk from 'https://deno.land/x/vulkan/mod.ts';
use(vk.QueueFlagBits.COMPUTE, vk.QueueFlagBits.GRAPHICS);`,
            },
          ],
        },
      ],
    },
    {
      name: 'an alias that the binding has as NaN',
      code: `import { VkColorSpaceKHR } from 'vulkan4bun';
use(VkColorSpaceKHR.VK_COLORSPACE_SRGB_NONLINEAR_KHR);`,
      errors: [
        {
          messageId: 'otherValue',
          data: { name: 'VK_COLORSPACE_SRGB_NONLINEAR_KHR', by: 'vulkan4bun 1.3.224', value: '0' },
          at: '2:5-2:53',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VkColorSpaceKHR.VK_COLOR_SPACE_SRGB_NONLINEAR_KHR' },
              output: `import { VkColorSpaceKHR } from 'vulkan4bun';
use(VkColorSpaceKHR.VK_COLOR_SPACE_SRGB_NONLINEAR_KHR);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a result of the Deno module that has lost its sign',
      code: `import * as vk from 'https://deno.land/x/vulkan/mod.ts';
use(vk.Result.ERROR_OUT_OF_DATE_KHR);`,
      errors: [
        {
          messageId: 'otherValue',
          data: { name: 'VK_ERROR_OUT_OF_DATE_KHR', by: 'vulkan 1.3.237 for Deno', value: '-1000001004' },
          at: '2:5-2:36',
        },
      ],
    },
  ],
});

testRuleInJavaScript('no-unknown-constant', {
  valid: [],
  invalid: [
    {
      name: 'a name without its vendor, or with another one, where the release is final',
      code: `import * as vk from 'vulkan-node';
const info = new vk.VkSwapchainCreateInfoKHR({ presentMode: vk.VkPresentModeKHR.VK_PRESENT_MODE_FIFO });
use(vk.VK_FORMAT_R8_UNORM_KHR);`,
      errors: [
        {
          messageId: 'unknownMember',
          at: '2:61-2:101',
          data: {
            object: 'VkPresentModeKHR',
            name: 'VK_PRESENT_MODE_FIFO',
            nearest: ' Was VK_PRESENT_MODE_FIFO_KHR meant?',
          },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VkPresentModeKHR.VK_PRESENT_MODE_FIFO_KHR' },
              output: `import * as vk from 'vulkan-node';
const info = new vk.VkSwapchainCreateInfoKHR({ presentMode: vk.VkPresentModeKHR.VK_PRESENT_MODE_FIFO_KHR });
use(vk.VK_FORMAT_R8_UNORM_KHR);`,
            },
          ],
        },
        {
          messageId: 'unknown',
          at: '3:5-3:30',
          data: { name: 'VK_FORMAT_R8_UNORM_KHR', nearest: ' Was VK_FORMAT_R8_UNORM meant?' },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VkFormat.VK_FORMAT_R8_UNORM' },
              output: `import * as vk from 'vulkan-node';
const info = new vk.VkSwapchainCreateInfoKHR({ presentMode: vk.VkPresentModeKHR.VK_PRESENT_MODE_FIFO });
use(vk.VkFormat.VK_FORMAT_R8_UNORM);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name of another enum, where the release is final',
      code: `import * as vk from 'vulkan-node';
const info = new vk.VkImageCreateInfo({ usage: vk.VK_BUFFER_USAGE_COLOR_ATTACHMENT_BIT });`,
      errors: [
        {
          messageId: 'unknown',
          at: '2:48-2:87',
          data: {
            name: 'VK_BUFFER_USAGE_COLOR_ATTACHMENT_BIT',
            nearest: ' Was VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT meant?',
          },
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VkImageUsageFlagBits.VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT' },
              output: `import * as vk from 'vulkan-node';
const info = new vk.VkImageCreateInfo({ usage: vk.VkImageUsageFlagBits.VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'an imported name that is near to none, where the release is final',
      code: `import { VK_SOMETHING_ELSE_ENTIRELY } from 'vulkan-node';
use(VK_SOMETHING_ELSE_ENTIRELY);
use(VK_SOMETHING_ELSE_ENTIRELY);`,
      errors: [{ messageId: 'unknown', at: '1:10-1:36', data: { name: 'VK_SOMETHING_ELSE_ENTIRELY', nearest: '' } }],
    },
  ],
});
