/** Surfaces, swapchains and their presentation. */
import type { HandRead } from './types.js';

export const PRESENTATION: Readonly<Record<string, HandRead>> = {
  'VUID-VkDisplaySurfaceCreateInfoKHR-alphaMode-01254': {
    reason: 'the parser does not know the form of the sentence',
    read: '06363d7b',
    rows: [
      'VkDisplaySurfaceCreateInfoKHR s alphaMode is VK_DISPLAY_PLANE_ALPHA_GLOBAL_BIT_KHR => globalAlpha >= 0 ; globalAlpha <= 1',
    ],
  },
  'VUID-VkSwapchainCreateInfoKHR-flags-03168': {
    reason: 'the parser does not know the form of the sentence',
    read: '44493aee',
    rows: [
      'VkSwapchainCreateInfoKHR c flags any VK_SWAPCHAIN_CREATE_MUTABLE_FORMAT_BIT_KHR => pNext has VkImageFormatListCreateInfo ; VkImageFormatListCreateInfo::viewFormatCount > 0 ; VkImageFormatListCreateInfo::pViewFormats[?] eq imageFormat',
    ],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-mode-01298': {
    reason: 'one part of it depends on the device',
    read: '437d8b19',
    rows: ['VkDeviceGroupPresentInfoKHR s mode is VK_DEVICE_GROUP_PRESENT_MODE_LOCAL_BIT_KHR => pDeviceMasks[*] one'],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-mode-01299': {
    reason: 'one part of it depends on the device',
    read: '43c147f8',
    rows: ['VkDeviceGroupPresentInfoKHR s mode is VK_DEVICE_GROUP_PRESENT_MODE_REMOTE_BIT_KHR => pDeviceMasks[*] one'],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-mode-01303': {
    reason: 'one part of it depends on the swapchain',
    read: '9558abff',
    rows: ['VkDeviceGroupPresentInfoKHR m mode one'],
  },
  'VUID-VkSwapchainCreateInfoKHR-imageArrayLayers-01275': {
    reason: 'the other part is a matter of the surface',
    read: 'f8f83072',
    rows: ['VkSwapchainCreateInfoKHR s imageArrayLayers > 0'],
  },
  'VUID-VkSwapchainCreateInfoKHR-imageExtent-01689': {
    reason: '"members width and height must both be non-zero"',
    read: 'c447dbc1',
    rows: ['VkSwapchainCreateInfoKHR s imageExtent.width > 0 ; imageExtent.height > 0'],
  },
  'VUID-VkPresentRegionsKHR-swapchainCount-01260': {
    reason: 'it says in a clause what it is chained to',
    read: '6eea930e',
    rows: ['VkPresentInfoKHR c VkPresentRegionsKHR::swapchainCount eq swapchainCount'],
  },
  'VUID-VkPresentIdKHR-swapchainCount-04998': {
    reason: 'it says in a clause what it is chained to',
    read: 'e28fd20d',
    rows: ['VkPresentInfoKHR c VkPresentIdKHR::swapchainCount eq swapchainCount'],
  },
  'VUID-vkReleaseSwapchainImagesKHR-swapchainMaintenance1-10159': {
    reason: '"Feature X must be enabled" is a form the parser does not know',
    read: '2bab9ed2',
    rows: ['vkReleaseSwapchainImagesKHR S enabled swapchainMaintenance1'],
  },
  'VUID-VkSwapchainPresentModesCreateInfoKHR-presentMode-07764': {
    reason: '"must be included in"',
    read: '17bd7b9b',
    rows: ['VkSwapchainCreateInfoKHR c VkSwapchainPresentModesCreateInfoKHR::pPresentModes[?] eq presentMode'],
  },
  'VUID-VkSwapchainTimeDomainPropertiesEXT-pTimeDomains-12370': {
    reason: '"both ... or both"',
    read: '7df9aa77',
    rows: [
      'VkSwapchainTimeDomainPropertiesEXT s pTimeDomains is NULL => pTimeDomainIds is NULL',
      'VkSwapchainTimeDomainPropertiesEXT s pTimeDomainIds is NULL => pTimeDomains is NULL',
    ],
  },
  'VUID-VkPresentInfoKHR-pNext-06235': {
    reason: '"each presentIds entry"',
    read: '42fbe2cb',
    rows: ['VkPresentInfoKHR C disabled presentId => VkPresentIdKHR::pPresentIds[*] is 0'],
  },
  'VUID-VkPresentInfoKHR-pNext-10821': {
    reason: '"each presentIds entry"',
    read: '3f5b8b0f',
    rows: ['VkPresentInfoKHR C disabled presentId2 => VkPresentId2KHR::pPresentIds[*] is 0'],
  },
  'VUID-VkPresentTimesInfoGOOGLE-swapchainCount-01247': {
    reason: 'it says in a clause what it is chained to',
    read: 'a57602c9',
    rows: ['VkPresentInfoKHR c VkPresentTimesInfoGOOGLE::swapchainCount eq swapchainCount'],
  },
  'VUID-VkPresentId2KHR-swapchainCount-10818': {
    reason: 'it says in a clause what it is chained to',
    read: '9a254ae6',
    rows: ['VkPresentInfoKHR c VkPresentId2KHR::swapchainCount eq swapchainCount'],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-swapchainCount-01297': {
    reason: '"0 or"',
    read: '798df227',
    rows: [
      'VkPresentInfoKHR c VkDeviceGroupPresentInfoKHR::swapchainCount not 0 => VkDeviceGroupPresentInfoKHR::swapchainCount eq swapchainCount',
    ],
  },
  'VUID-VkSetPresentConfigNV-numFramesPerBatch-10581': {
    reason: '"not be larger than"',
    read: 'c0341f6a',
    rows: ['VkSetPresentConfigNV s numFramesPerBatch <= 8'],
  },
  'VUID-VkSwapchainCalibratedTimestampInfoEXT-timeDomain-12228': {
    reason: 'the chain is the other way round',
    read: '3bd0fe25',
    rows: [
      'VkCalibratedTimestampInfoKHR c timeDomain is VK_TIME_DOMAIN_PRESENT_STAGE_LOCAL_EXT => VkSwapchainCalibratedTimestampInfoEXT::presentStage one',
    ],
  },
  'VUID-vkGetCalibratedTimestampsKHR-timeDomain-09246': {
    reason: 'it compares elements of an array with each other',
    read: '893607aa',
    rows: [
      'vkGetCalibratedTimestampsKHR s each pTimestampInfos : $.timeDomain not VK_TIME_DOMAIN_PRESENT_STAGE_LOCAL_EXT => $.timeDomain ne $$.timeDomain',
    ],
  },
  'VUID-VkSwapchainCreateInfoKHR-imageSharingMode-01277': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '61f1840e',
    rows: ['VkSwapchainCreateInfoKHR s imageSharingMode is VK_SHARING_MODE_CONCURRENT => pQueueFamilyIndices not NULL'],
  },
  'VUID-vkGetPhysicalDeviceSurfaceCapabilities2KHR-pSurfaceInfo-06521': {
    reason: 'it asks for an extension or a version',
    read: 'e9aae9e8',
    rows: [
      'vkGetPhysicalDeviceSurfaceCapabilities2KHR S lacking VK_GOOGLE_surfaceless_query => pSurfaceInfo.surface not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkGetPhysicalDeviceSurfaceFormats2KHR-pSurfaceInfo-06521': {
    reason: 'it asks for an extension or a version',
    read: 'e9aae9e8',
    rows: [
      'vkGetPhysicalDeviceSurfaceFormats2KHR S lacking VK_GOOGLE_surfaceless_query => pSurfaceInfo.surface not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkGetPhysicalDeviceSurfacePresentModes2EXT-pSurfaceInfo-06521': {
    reason: 'it asks for an extension or a version',
    read: 'e9aae9e8',
    rows: [
      'vkGetPhysicalDeviceSurfacePresentModes2EXT S lacking VK_GOOGLE_surfaceless_query => pSurfaceInfo.surface not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkGetPhysicalDeviceSurfaceFormatsKHR-surface-06524': {
    reason: 'it asks for an extension or a version',
    read: '52a7c324',
    rows: ['vkGetPhysicalDeviceSurfaceFormatsKHR S lacking VK_GOOGLE_surfaceless_query => surface not VK_NULL_HANDLE'],
  },
  'VUID-vkGetPhysicalDeviceSurfacePresentModesKHR-surface-06524': {
    reason: 'it asks for an extension or a version',
    read: '52a7c324',
    rows: [
      'vkGetPhysicalDeviceSurfacePresentModesKHR S lacking VK_GOOGLE_surfaceless_query => surface not VK_NULL_HANDLE',
    ],
  },
};
