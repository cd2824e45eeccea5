import { testRule, testRuleInJavaScript } from './harness.js';

testRule('no-legacy-name', {
  valid: [
    {
      name: 'an alias of a name that the binding declares outside of the enum',
      code: `import * as vk from 'nvk';
use(vk.VkSamplerAddressMode.VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE_KHR);`,
    },
    {
      name: 'current names',
      code: `import * as vk from 'nvk';
const features = new vk.VkPhysicalDeviceFeatures2();
use(vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT);`,
    },
    {
      name: 'a name that the program asks the binding for',
      code: `import * as vk from 'nvk';
const Features = 'VkPhysicalDeviceFeatures2KHR' in vk ? vk.VkPhysicalDeviceFeatures2KHR : undefined;`,
    },
    {
      name: 'a name that the program asks the binding for otherwise',
      code: `import * as vk from 'nvk';
const Features = vk.VkPhysicalDeviceFeatures2KHR ?? Object;`,
    },
    {
      name: 'an alias whose target the binding does not have',
      code: `import * as vk from 'nvk';
use(vk.VK_SEMAPHORE_TYPE_TIMELINE_KHR, vk.VK_GEOMETRY_OPAQUE_BIT_NV);`,
    },
    {
      name: 'a superseded command, where the binding has no successor',
      code: `import * as vk from 'nvk';
vk.vkCmdPipelineBarrier(commands);`,
    },
    {
      name: 'a superseded command of a binding that nobody knows',
      code: 'vkGetPhysicalDeviceProperties(device, properties);',
    },
    {
      name: 'an extension that another has replaced, which is only reported when asked for',
      code: `import * as vk from 'nvk';
use(new vk.VkDebugReportCallbackCreateInfoEXT());`,
    },
    {
      name: 'names that are not even there',
      code: `import { VkColorSpaceKHR } from 'vulkan4bun';
use(VkColorSpaceKHR.VK_COLORSPACE_SRGB_NONLINEAR_KHR);`,
    },
    {
      name: 'a legacy object without one successor',
      code: `import * as vk from 'vulkan-node';
vk.vkCreateDescriptorPool({ device, pCreateInfo });`,
    },
  ],
  invalid: [
    {
      name: 'a name that a pattern takes out of a namespace',
      code: `import * as vk from 'nvk';
const { VkPhysicalDeviceFeatures2KHR } = vk;
use(new VkPhysicalDeviceFeatures2KHR(), { VkPhysicalDeviceFeatures2KHR });`,
      output: `import * as vk from 'nvk';
const { VkPhysicalDeviceFeatures2 } = vk;
use(new VkPhysicalDeviceFeatures2(), { VkPhysicalDeviceFeatures2KHR: VkPhysicalDeviceFeatures2 });`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkPhysicalDeviceFeatures2KHR', current: 'VkPhysicalDeviceFeatures2' },
          at: '2:9-2:37',
        },
      ],
    },
    {
      name: `one's own name for a name of a namespace`,
      code: `import * as vk from 'nvk';
const T = vk.VkMemoryDedicatedAllocateInfoKHR;
const { VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHR: FD } = vk;
class X extends T {}
use(new T(), FD);`,
      output: `import * as vk from 'nvk';
const T = vk.VkMemoryDedicatedAllocateInfo;
const { VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT: FD } = vk;
class X extends T {}
use(new T(), FD);`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkMemoryDedicatedAllocateInfoKHR', current: 'VkMemoryDedicatedAllocateInfo' },
          at: '2:11-2:46',
        },
        {
          messageId: 'alias',
          data: {
            name: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHR',
            current: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
          },
          at: '3:9-3:61',
        },
      ],
    },
    {
      name: 'a constant of a namespace',
      code: `import * as vk from 'nvk';
use(vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHR);`,
      output: `import * as vk from 'nvk';
use(vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT);`,
      errors: [
        {
          messageId: 'alias',
          data: {
            name: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHR',
            current: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT',
          },
          at: '2:5-2:56',
        },
      ],
    },
    {
      name: 'a struct in a value and in a type',
      code: `import * as vk from 'nvk';
const features: vk.VkPhysicalDeviceFeatures2KHR = new vk['VkPhysicalDeviceFeatures2KHR']();`,
      output: `import * as vk from 'nvk';
const features: vk.VkPhysicalDeviceFeatures2 = new vk['VkPhysicalDeviceFeatures2']();`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkPhysicalDeviceFeatures2KHR', current: 'VkPhysicalDeviceFeatures2' },
          at: '2:17-2:48',
        },
        {
          messageId: 'alias',
          data: { name: 'VkPhysicalDeviceFeatures2KHR', current: 'VkPhysicalDeviceFeatures2' },
          at: '2:55-2:89',
        },
      ],
    },
    {
      name: 'an alias that the binding has with its target, beside one that it has alone',
      code: `import * as vk from 'vulkan-node';
use(vk.VkImageLayout.VK_IMAGE_LAYOUT_READ_ONLY_OPTIMAL_KHR, vk.VK_ACCESS_2_NONE_KHR);`,
      output: `import * as vk from 'vulkan-node';
use(vk.VkImageLayout.VK_IMAGE_LAYOUT_READ_ONLY_OPTIMAL_KHR, vk.VK_ACCESS_2_NONE);`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VK_ACCESS_2_NONE_KHR', current: 'VK_ACCESS_2_NONE' },
          at: '2:61-2:84',
        },
      ],
    },
    {
      name: 'an imported name, with all its uses',
      code: `import { VkMemoryDedicatedAllocateInfoKHR } from 'nvk';
const info: VkMemoryDedicatedAllocateInfoKHR = new VkMemoryDedicatedAllocateInfoKHR();
const classes = { VkMemoryDedicatedAllocateInfoKHR };
export { VkMemoryDedicatedAllocateInfoKHR };`,
      output: `import { VkMemoryDedicatedAllocateInfo } from 'nvk';
const info: VkMemoryDedicatedAllocateInfo = new VkMemoryDedicatedAllocateInfo();
const classes = { VkMemoryDedicatedAllocateInfoKHR: VkMemoryDedicatedAllocateInfo };
export { VkMemoryDedicatedAllocateInfo as VkMemoryDedicatedAllocateInfoKHR };`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkMemoryDedicatedAllocateInfoKHR', current: 'VkMemoryDedicatedAllocateInfo' },
          at: '1:10-1:42',
        },
      ],
    },
    {
      name: 'an import under a name of its own',
      code: `import { VkMemoryDedicatedAllocateInfoKHR as Info } from 'nvk';
use(new Info());`,
      output: `import { VkMemoryDedicatedAllocateInfo as Info } from 'nvk';
use(new Info());`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkMemoryDedicatedAllocateInfoKHR', current: 'VkMemoryDedicatedAllocateInfo' },
          at: '1:10-1:50',
        },
      ],
    },
    {
      name: 'an imported name whose target is imported as well, and cannot be seen where it is used',
      code: `import { VkPhysicalDeviceFeatures2KHR, VkPhysicalDeviceFeatures2 } from 'nvk';
function f(VkPhysicalDeviceFeatures2) { return new VkPhysicalDeviceFeatures2KHR(); }`,
      output: `import { VkPhysicalDeviceFeatures2 as VkPhysicalDeviceFeatures2KHR, VkPhysicalDeviceFeatures2 } from 'nvk';
function f(VkPhysicalDeviceFeatures2) { return new VkPhysicalDeviceFeatures2KHR(); }`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkPhysicalDeviceFeatures2KHR', current: 'VkPhysicalDeviceFeatures2' },
          at: '1:10-1:38',
        },
      ],
    },
    {
      name: 'an alias, in a file that uses what is later than the list of the binding',
      code: `import * as vk from 'nvk';
use(new vk.VkMemoryBarrier2(), vk.VK_SEMAPHORE_TYPE_TIMELINE_KHR);`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VK_SEMAPHORE_TYPE_TIMELINE_KHR', current: 'VK_SEMAPHORE_TYPE_TIMELINE' },
          at: '2:32-2:65',
          suggestions: [
            {
              messageId: 'useCurrent',
              data: { current: 'VK_SEMAPHORE_TYPE_TIMELINE' },
              output: `import * as vk from 'nvk';
use(new vk.VkMemoryBarrier2(), vk.VK_SEMAPHORE_TYPE_TIMELINE);`,
            },
          ],
        },
      ],
    },
    {
      name: 'an imported name whose target is imported as well',
      code: `import { VkMemoryDedicatedAllocateInfoKHR, VkMemoryDedicatedAllocateInfo as Current } from 'nvk';
use(new VkMemoryDedicatedAllocateInfoKHR(), new Current());`,
      output: `import { VkMemoryDedicatedAllocateInfoKHR, VkMemoryDedicatedAllocateInfo as Current } from 'nvk';
use(new Current(), new Current());`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkMemoryDedicatedAllocateInfoKHR', current: 'VkMemoryDedicatedAllocateInfo' },
          at: '1:10-1:42',
        },
      ],
    },
    {
      name: 'an imported name whose target is taken',
      code: `import { VkMemoryDedicatedAllocateInfoKHR } from 'nvk';
function make(VkMemoryDedicatedAllocateInfo) {
  return new VkMemoryDedicatedAllocateInfoKHR(VkMemoryDedicatedAllocateInfo);
}`,
      output: `import { VkMemoryDedicatedAllocateInfo as VkMemoryDedicatedAllocateInfoKHR } from 'nvk';
function make(VkMemoryDedicatedAllocateInfo) {
  return new VkMemoryDedicatedAllocateInfoKHR(VkMemoryDedicatedAllocateInfo);
}`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkMemoryDedicatedAllocateInfoKHR', current: 'VkMemoryDedicatedAllocateInfo' },
          at: '1:10-1:42',
        },
      ],
    },
    {
      name: 'a global: nobody knows whether the newer name is there',
      code: 'use(VK_GEOMETRY_OPAQUE_BIT_NV);',
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VK_GEOMETRY_OPAQUE_BIT_NV', current: 'VK_GEOMETRY_OPAQUE_BIT_KHR' },
          at: '1:5-1:30',
          suggestions: [
            {
              messageId: 'useCurrent',
              data: { current: 'VK_GEOMETRY_OPAQUE_BIT_KHR' },
              output: 'use(VK_GEOMETRY_OPAQUE_BIT_KHR);',
            },
          ],
        },
      ],
    },
    {
      name: 'a command that has been superseded',
      code: `import * as vk from 'nvk';
vk.vkGetPhysicalDeviceProperties(device, properties);`,
      errors: [
        {
          messageId: 'superseded',
          data: { name: 'vkGetPhysicalDeviceProperties', current: 'vkGetPhysicalDeviceProperties2' },
          at: '2:1-2:33',
        },
      ],
    },
    {
      name: 'a deprecated constant',
      code: 'use(VK_COLOR_SPACE_DOLBYVISION_EXT);',
      errors: [{ messageId: 'deprecated', data: { name: 'VK_COLOR_SPACE_DOLBYVISION_EXT' }, at: '1:5-1:35' }],
    },
  ],
});

testRuleInJavaScript('no-legacy-name', {
  valid: [],
  invalid: [
    {
      name: 'a required name',
      code: `const { VkMemoryDedicatedAllocateInfoKHR } = require('nvk');
use(new VkMemoryDedicatedAllocateInfoKHR());`,
      output: `const { VkMemoryDedicatedAllocateInfo } = require('nvk');
use(new VkMemoryDedicatedAllocateInfo());`,
      errors: [
        {
          messageId: 'alias',
          data: { name: 'VkMemoryDedicatedAllocateInfoKHR', current: 'VkMemoryDedicatedAllocateInfo' },
          at: '1:9-1:41',
        },
      ],
    },
  ],
});
