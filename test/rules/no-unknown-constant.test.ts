import { testRule, testRuleInJavaScript } from './harness.js';

testRule('no-unknown-constant', {
  valid: [
    {
      name: 'constants, macros, extension names and API constants of the registry',
      code: `import * as vk from 'nvk';
use(vk.VK_FORMAT_R8_UNORM, vk.VK_MAKE_VERSION(1, 0, 0), vk.VK_KHR_SWAPCHAIN_EXTENSION_NAME, vk.VK_WHOLE_SIZE);`,
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
  ],
});

testRuleInJavaScript('no-unknown-constant', {
  valid: [{ name: 'a local object', code: 'const vk = { VK_A: 1 };\nuse(vk.VK_B, vk.VK_FORMAT_R8_UNROM);' }],
  invalid: [],
});
