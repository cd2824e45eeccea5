/** Extensions and layers in lists that take others. */
import { testRule } from './harness.js';

testRule('no-foreign-constant', {
  valid: [
    {
      name: 'each in its own list',
      code: `import * as vk from 'nvk';
new vk.VkInstanceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_surface', 'VK_EXT_debug_utils'], ppEnabledLayerNames: ['VK_LAYER_KHRONOS_validation'] });
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_swapchain', 'VK_KHR_portability_subset'], ppEnabledLayerNames: ['VK_LAYER_KHRONOS_validation'] });`,
    },
    {
      name: 'what nobody knows, and a list that is filled for both',
      code: `import * as vk from 'nvk';
const names: string[] = [];
names.push('VK_KHR_surface');
names.push('VK_KHR_swapchain');
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: ['VK_KHR_later', name], ppEnabledLayerNames: ['mine'] });
new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: names.filter(isOfDevice) });`,
    },
  ],
  invalid: [
    {
      name: 'an extension of the other level',
      code: `import * as vk from 'nvk';
const info = new vk.VkDeviceCreateInfo({ ppEnabledExtensionNames: [vk.VK_KHR_SURFACE_EXTENSION_NAME, ...more] });
const instance = new vk.VkInstanceCreateInfo();
instance.ppEnabledExtensionNames = debug ? ['VK_KHR_surface', 'VK_KHR_swapchain'] : null;`,
      errors: [
        {
          messageId: 'otherList',
          data: {
            name: 'VK_KHR_surface',
            is: 'an instance extension',
            place: 'VkDeviceCreateInfo.ppEnabledExtensionNames',
            taken: 'device extensions',
          },
          at: '2:68-2:100',
        },
        {
          messageId: 'otherList',
          data: {
            name: 'VK_KHR_swapchain',
            is: 'a device extension',
            place: 'VkInstanceCreateInfo.ppEnabledExtensionNames',
            taken: 'instance extensions',
          },
          at: '4:63-4:81',
        },
      ],
    },
    {
      name: 'a layer among extensions, and the other way round',
      code: `import * as vk from 'nvk';
new vk.VkInstanceCreateInfo({ ppEnabledExtensionNames: ['VK_LAYER_KHRONOS_validation'], ppEnabledLayerNames: ['VK_EXT_debug_utils'] });`,
      errors: [
        {
          messageId: 'otherList',
          data: {
            name: 'VK_LAYER_KHRONOS_validation',
            is: 'a layer',
            place: 'VkInstanceCreateInfo.ppEnabledExtensionNames',
            taken: 'instance extensions',
          },
          at: '2:57-2:86',
        },
        {
          messageId: 'otherList',
          data: {
            name: 'VK_EXT_debug_utils',
            is: 'an instance extension',
            place: 'VkInstanceCreateInfo.ppEnabledLayerNames',
            taken: 'layers',
          },
          at: '2:111-2:131',
        },
      ],
    },
  ],
});
