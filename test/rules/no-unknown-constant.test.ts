import { testRule, testRuleInJavaScript } from './harness.js';

testRule('no-unknown-constant', {
  valid: [
    {
      name: 'a constant that is newer than a release which anybody can generate anew',
      code: `import * as vk from 'nvk';
use(vk.VK_PIPELINE_STAGE_2_COPY_BIT);`,
    },
    {
      name: 'constants, macros, extension names and API constants of the registry',
      code: `import * as vk from 'nvk';
use(vk.VK_FORMAT_R8_UNORM, vk.VK_MAKE_VERSION(1, 0, 0), vk.VK_KHR_SWAPCHAIN_EXTENSION_NAME, vk.VK_WHOLE_SIZE);`,
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
      name: "globals of the author's own",
      code: 'use(VK_FORMAT_R8_UNORM, VK_DEBUG, VK_ACCESS_TOKEN, VK_LAYER_PATH);\nVK_LOG(1);',
    },
    {
      name: 'a global that is a letter away, in a file without Vulkan',
      code: 'use(VK_FORMAT_R8_UNROM);',
    },
    {
      name: 'newer names of another version or vendor, where the binding is not known',
      code: `import * as vk from 'node-vulkan';
use(vk.VK_API_VERSION_1_9, vk.VK_FORMAT_ASTC_3x3x4_UNORM_BLOCK, vk.VK_SAMPLE_COUNT_128_BIT);
use(vk.VK_PRESENT_MODE_FIFO_LATEST_READY_NV, vk.VK_BLEND_OP_MIN_EXT);`,
    },
    {
      name: 'names of the author that begin as those of Vulkan',
      code: `import * as vk from 'vulkan-node';
use(vk.VK_FORMAT_R8_UNORM, vk.VKX_DEFAULTS, VKAPI_URL);`,
    },
    {
      name: 'new combinations of known words, where the binding is not known',
      code: `import * as vk from 'node-vulkan';
use(vk.VK_BUFFER_USAGE_VERTEX_BIT);`,
    },
    {
      name: 'names that the code asks for',
      code: `import * as vk from 'nvk';
const a = vk.VK_PIPELINE_STAGE_2_COPY_BIT ?? 1;
if (vk.VK_PIPELINE_STAGE_2_BLIT_BIT !== undefined) use(a);
const c = typeof vk.VK_FORMAT_X === 'number' ? 1 : 2;
if (!vk.VK_IMAGE_USAGE_SAMPELD_BIT) throw new Error('Too old.');
delete vk.VK_IMAGE_USAGE_SAMPELD_BIT;`,
    },
    {
      name: 'names that are assigned or called',
      code: `import * as vk from 'nvk';
vk.VK_DEBUG = true;
vk.VK_LOG('x');`,
    },
    {
      name: 'a module that has proven nothing',
      code: `import { VK_FORMAT_R8_UNROM } from './labels';
use(VK_FORMAT_R8_UNROM);`,
    },
    {
      name: 'an excluded module',
      code: `import * as vk from 'nvk';
use(vk.VK_FORMAT_R8_UNROM);`,
      settings: { vulkan: { exclude: ['nvk'] } },
    },
    {
      name: 'the older spelling of the Deno module in a file that has no other',
      code: `import * as vk from 'https://deno.land/x/vulkan/mod.ts';
use(vk.QueueFlagBits.QUEUE_COMPUTE_BIT);`,
    },
    {
      name: 'members of enum objects that are no constants',
      code: `import { VkResult } from 'vulkan4bun';
use(VkResult.keys, VkResult[0], VkResult.VK_RESULT_MAX_ENUM);`,
    },
    {
      name: 'a name that is looked up',
      code: `import * as vk from 'nvk';
use(vk[\`VK_FORMAT_\${name}\`], vk['VK_FORMAT_' + name]);`,
    },
  ],
  invalid: [
    {
      name: "a member of another enum's object",
      code: `import { VkFilter, VkSamplerAddressMode } from 'nvk';
use(VkFilter.VK_SAMPLER_ADDRESS_MODE_REPEAT, VkSamplerAddressMode.VK_SAMPLER_ADDRESS_MODE_REPEAT);`,
      errors: [
        {
          messageId: 'unknownMember',
          data: {
            object: 'VkFilter',
            name: 'VK_SAMPLER_ADDRESS_MODE_REPEAT',
            nearest: ' It is a constant of VkSamplerAddressMode.',
          },
          at: '2:5-2:44',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VkSamplerAddressMode.VK_SAMPLER_ADDRESS_MODE_REPEAT' },
              output: `import { VkFilter, VkSamplerAddressMode } from 'nvk';
use(VkSamplerAddressMode.VK_SAMPLER_ADDRESS_MODE_REPEAT, VkSamplerAddressMode.VK_SAMPLER_ADDRESS_MODE_REPEAT);`,
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
          data: { name: 'VK_FORMAT_A8_UNORM', by: 'vulkan-node 0.1.0' },
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
      name: 'a member that an enum object does not have',
      code: `import * as vk from 'vulkan-node';
use(vk.VkFilter.VK_FILTER_LINAER);`,
      errors: [
        {
          messageId: 'unknownMember',
          data: { object: 'VkFilter', name: 'VK_FILTER_LINAER', nearest: ' Was VK_FILTER_LINEAR meant?' },
          at: '2:5-2:33',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.VkFilter.VK_FILTER_LINEAR' },
              output: `import * as vk from 'vulkan-node';
use(vk.VkFilter.VK_FILTER_LINEAR);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a slip of the pen in a member without its prefix',
      code: `import * as vk from 'https://deno.land/x/vulkan@0.9.0/mod.ts';
use(vk.ImageUsageFlagBits.SAMPELD);`,
      errors: [
        {
          messageId: 'unknownMember',
          data: { object: 'ImageUsageFlagBits', name: 'SAMPELD', nearest: ' Was SAMPLED meant?' },
          at: '2:5-2:34',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'vk.ImageUsageFlagBits.SAMPLED' },
              output: `import * as vk from 'https://deno.land/x/vulkan@0.9.0/mod.ts';
use(vk.ImageUsageFlagBits.SAMPLED);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a member without its _BIT, in a binding that keeps it',
      code: `import { VkBufferUsageFlagBits } from '@bunbox/vk';
use(VkBufferUsageFlagBits.TRANSFER_DST);`,
      errors: [
        {
          messageId: 'unknownMember',
          data: { object: 'VkBufferUsageFlagBits', name: 'TRANSFER_DST', nearest: ' Was TRANSFER_DST_BIT meant?' },
          at: '2:5-2:39',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VkBufferUsageFlagBits.TRANSFER_DST_BIT' },
              output: `import { VkBufferUsageFlagBits } from '@bunbox/vk';
use(VkBufferUsageFlagBits.TRANSFER_DST_BIT);`,
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
  valid: [{ name: 'a local object', code: 'const vk = { VK_A: 1 };\nuse(vk.VK_B, vk.VK_FORMAT_R8_UNROM);' }],
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
