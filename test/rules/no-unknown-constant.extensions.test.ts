/** Names of extensions that do not exist. */
import { testRule } from './harness.js';

testRule('no-unknown-constant', {
  valid: [
    {
      name: 'extensions of Vulkan, by name and by macro, and as C has strings',
      code: `import * as vk from 'nvk';
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_swapchain', vk.VK_KHR_MAINTENANCE_1_EXTENSION_NAME, 'VK_EXT_hdr_metadata\\0'] });`,
    },
    {
      name: 'extensions that a newer Vulkan may have',
      code: `import * as vk from 'nvk';
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_maintenance77', 'VK_KHR_debug_utils', 'VK_NV_own_thing', 'VK_KHR_present_wait9'] });`,
    },
    {
      name: 'what is no name of an extension, or stands in no such list',
      code: `import * as vk from 'nvk';
new vk.VkInstanceCreateInfo({ ppEnabledExtensionNames: [name, 'swapchian', 4, null], ppEnabledLayerNames: ['VK_LAYER_KHRONOS_valdation'] });
console.log('VK_KHR_swapchian');`,
    },
  ],
  invalid: [
    {
      name: 'a slip of the pen',
      code: `import * as vk from 'nvk';
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_swapchian\\0'] });`,
      errors: [
        {
          messageId: 'unknownExtension',
          data: { name: 'VK_KHR_swapchian', nearest: 'VK_KHR_swapchain' },
          at: '2:55-2:75',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_KHR_swapchain' },
              output: `import * as vk from 'nvk';
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_swapchain\\0'] });`,
            },
          ],
        },
      ],
    },
    {
      name: 'the letters of one, once where a constant of two lists has it',
      code: `import * as vk from 'nvk';
const UTILS = \`VK_EXT_debugutils\`;
new vk.VkInstanceCreateInfo({ ppEnabledExtensionNames: debug ? [UTILS] : ['VK_KHR_surface', UTILS] });`,
      errors: [
        {
          messageId: 'unknownExtension',
          data: { name: 'VK_EXT_debugutils', nearest: 'VK_EXT_debug_utils' },
          at: '2:15-2:34',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_EXT_debug_utils' },
              output: `import * as vk from 'nvk';
const UTILS = \`VK_EXT_debug_utils\`;
new vk.VkInstanceCreateInfo({ ppEnabledExtensionNames: debug ? [UTILS] : ['VK_KHR_surface', UTILS] });`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a list that is filled in steps, and in a field',
      code: `import * as vk from 'nvk';
const names: string[] = [];
names.push('VK_KHR_ray_qery');
class Renderer {
  extensions = ['VK_KHR_Swapchain'];
  info() { return new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: this.extensions }); }
}
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: names });`,
      errors: [
        {
          messageId: 'unknownExtension',
          data: { name: 'VK_KHR_ray_qery', nearest: 'VK_KHR_ray_query' },
          at: '3:12-3:29',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_KHR_ray_query' },
              output: `import * as vk from 'nvk';
const names: string[] = [];
names.push('VK_KHR_ray_query');
class Renderer {
  extensions = ['VK_KHR_Swapchain'];
  info() { return new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: this.extensions }); }
}
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: names });`,
            },
          ],
        },
        {
          messageId: 'unknownExtension',
          data: { name: 'VK_KHR_Swapchain', nearest: 'VK_KHR_swapchain' },
          at: '5:17-5:35',
          suggestions: [
            {
              messageId: 'useNearest',
              data: { nearest: 'VK_KHR_swapchain' },
              output: `import * as vk from 'nvk';
const names: string[] = [];
names.push('VK_KHR_ray_qery');
class Renderer {
  extensions = ['VK_KHR_swapchain'];
  info() { return new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: this.extensions }); }
}
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: names });`,
            },
          ],
        },
      ],
    },
  ],
});
