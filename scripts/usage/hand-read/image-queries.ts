/** What is asked of images that may be made. */
import type { HandRead } from './types.js';

export const IMAGE_QUERIES: Readonly<Record<string, HandRead>> = {
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06419': {
    reason: 'it uses a term that is defined elsewhere in the specification (multi-planar aspect)',
    read: '4e8fee35',
    rows: [
      'VkDeviceImageMemoryRequirements s pCreateInfo.flags any VK_IMAGE_CREATE_DISJOINT_BIT & pCreateInfo.tiling is VK_IMAGE_TILING_LINEAR,VK_IMAGE_TILING_OPTIMAL => planeAspect is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06420': {
    reason: 'it uses a term that is defined elsewhere in the specification (memory plane)',
    read: '78f40375',
    rows: [
      'VkDeviceImageMemoryRequirements s pCreateInfo.tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT => planeAspect is VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06395': {
    reason: 'the parser does not know the form of the sentence',
    read: '30f84419',
    rows: ['VkImageConstraintsInfoFUCHSIA s pFormatConstraints[*].requiredFormatFeatures not 0'],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06396': {
    reason: 'said of each element, without saying so',
    read: 'b5a062c3',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_SAMPLED_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_SAMPLED_IMAGE_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06397': {
    reason: 'said of each element, without saying so',
    read: '32a2afcf',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_STORAGE_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_STORAGE_IMAGE_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06398': {
    reason: 'said of each element, without saying so',
    read: 'cc14344a',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_COLOR_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06399': {
    reason: 'said of each element, without saying so',
    read: '703475b2',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_DEPTH_STENCIL_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06400': {
    reason: 'said of each element, without saying so',
    read: '6a3ffec2',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_INPUT_ATTACHMENT_BIT => $.requiredFormatFeatures any VK_FORMAT_FEATURE_COLOR_ATTACHMENT_BIT,VK_FORMAT_FEATURE_DEPTH_STENCIL_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkImageSubresourceLayers-aspectMask-02247': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkImageSubresourceLayers m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkImageSubresourceRange-aspectMask-02278': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkImageSubresourceRange m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkPhysicalDeviceImageFormatInfo2-tiling-02249': {
    reason: 'the parser does not know the form of the sentence',
    read: 'e1d37dd0',
    rows: [
      'VkPhysicalDeviceImageFormatInfo2 c tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT => pNext has VkPhysicalDeviceImageDrmFormatModifierInfoEXT',
      'VkPhysicalDeviceImageFormatInfo2 c pNext has VkPhysicalDeviceImageDrmFormatModifierInfoEXT => tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT',
    ],
  },
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06776': {
    reason: '"the pCreateInfo->pNext chain"',
    read: '27e79ec5',
    rows: ['VkDeviceImageMemoryRequirements c pCreateInfo.pNext without VkImageDrmFormatModifierExplicitCreateInfoEXT'],
  },
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06416': {
    reason: '"the pCreateInfo->pNext chain"',
    read: '7baf57af',
    rows: ['VkDeviceImageMemoryRequirements c pCreateInfo.pNext without VkImageSwapchainCreateInfoKHR'],
  },
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06417': {
    reason: '"specifies a multi-planar format"',
    read: 'de3490e1',
    rows: [
      'VkDeviceImageMemoryRequirements s pCreateInfo.format is {multi-planar} & pCreateInfo.flags any VK_IMAGE_CREATE_DISJOINT_BIT => planeAspect not VK_IMAGE_ASPECT_NONE',
    ],
  },
  'VUID-VkDeviceImageMemoryRequirements-pNext-06996': {
    reason: '"Applications also must not call"',
    read: '254eb9a2',
    rows: ['VkDeviceImageMemoryRequirements c pCreateInfo.VkExternalFormatANDROID::externalFormat is 0'],
  },
  'VUID-VkDeviceImageMemoryRequirements-pNext-08962': {
    reason: '"Applications also must not call"',
    read: '84669fcb',
    rows: ['VkDeviceImageMemoryRequirements c pCreateInfo.VkExternalFormatQNX::externalFormat is 0'],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-attachmentFragmentShadingRate-06401': {
    reason: 'said of each element, without saying so',
    read: 'cd71c942',
    rows: [
      'VkImageConstraintsInfoFUCHSIA S each pFormatConstraints : enabled attachmentFragmentShadingRate & $.imageCreateInfo.usage any VK_IMAGE_USAGE_FRAGMENT_SHADING_RATE_ATTACHMENT_BIT_KHR => $.requiredFormatFeatures all VK_FORMAT_FEATURE_FRAGMENT_SHADING_RATE_ATTACHMENT_BIT_KHR',
    ],
  },
  'VUID-VkDeviceImageSubresourceInfo-aspectMask-00997': {
    reason: 'it leaves out imageSubresource',
    read: '7b8256c4',
    rows: ['VkDeviceImageSubresourceInfo s pSubresource.imageSubresource.aspectMask one'],
  },
  'VUID-vkGetImageSubresourceLayout2-aspectMask-00997': {
    reason: 'it leaves out imageSubresource',
    read: '7b8256c4',
    rows: ['vkGetImageSubresourceLayout2 s pSubresource.imageSubresource.aspectMask one'],
  },
  'VUID-VkDeviceImageSubresourceInfo-mipLevel-01716': {
    reason: 'it leaves out imageSubresource',
    read: '7a6fd3fa',
    rows: ['VkDeviceImageSubresourceInfo s pSubresource.imageSubresource.mipLevel lt pCreateInfo.mipLevels'],
  },
  'VUID-VkDeviceImageSubresourceInfo-arrayLayer-01717': {
    reason: 'it leaves out imageSubresource',
    read: 'a915e94a',
    rows: ['VkDeviceImageSubresourceInfo s pSubresource.imageSubresource.arrayLayer lt pCreateInfo.arrayLayers'],
  },
  'VUID-VkDeviceImageSubresourceInfo-format-08886': {
    reason: 'it speaks of the format of the image',
    read: '85cfe126',
    rows: [
      'VkDeviceImageSubresourceInfo s pCreateInfo.format is {color} & pCreateInfo.format not {multi-planar} & pCreateInfo.tiling is VK_IMAGE_TILING_LINEAR,VK_IMAGE_TILING_OPTIMAL => pSubresource.imageSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT',
    ],
  },
  'VUID-VkDeviceImageSubresourceInfo-format-04462': {
    reason: 'of a format with depth and stencil it contradicts 00997: only those with one of them',
    read: '345f3bf1',
    rows: [
      'VkDeviceImageSubresourceInfo s pCreateInfo.format is {depth-only} => pSubresource.imageSubresource.aspectMask all VK_IMAGE_ASPECT_DEPTH_BIT',
    ],
  },
  'VUID-VkDeviceImageSubresourceInfo-format-04463': {
    reason: 'of a format with depth and stencil it contradicts 00997: only those with one of them',
    read: 'e5bcef36',
    rows: [
      'VkDeviceImageSubresourceInfo s pCreateInfo.format is {stencil-only} => pSubresource.imageSubresource.aspectMask all VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkDeviceImageSubresourceInfo-format-04464': {
    reason: 'it speaks of the format of the image',
    read: 'f30fd3f2',
    rows: [
      'VkDeviceImageSubresourceInfo s pCreateInfo.format is {color} => pSubresource.imageSubresource.aspectMask none VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkDeviceImageSubresourceInfo-tiling-08717': {
    reason: 'it uses a term that is defined elsewhere in the specification (multi-planar aspect mask bit)',
    read: '9bbf119f',
    rows: [
      'VkDeviceImageSubresourceInfo s pCreateInfo.tiling is VK_IMAGE_TILING_LINEAR & pCreateInfo.format is {multi-planar} => pSubresource.imageSubresource.aspectMask is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-vkGetPhysicalDeviceImageFormatProperties-tiling-02248': {
    reason: 'a remark in brackets',
    read: 'c6837403',
    rows: ['vkGetPhysicalDeviceImageFormatProperties m tiling not VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT'],
  },
  'VUID-VkPhysicalDeviceImageDrmFormatModifierInfoEXT-sharingMode-02314': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '2f6ad783',
    rows: [
      'VkPhysicalDeviceImageDrmFormatModifierInfoEXT s sharingMode is VK_SHARING_MODE_CONCURRENT => pQueueFamilyIndices not NULL',
    ],
  },
};
