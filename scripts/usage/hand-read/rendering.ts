/** Rendering without render passes. */
import type { HandRead } from './types.js';

export const RENDERING: Readonly<Record<string, HandRead>> = {
  'VUID-VkRenderingInfo-colorAttachmentCount-06091': {
    reason: 'the parser does not know the form of the sentence',
    read: '74cab4a4',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageLayout not VK_IMAGE_LAYOUT_DEPTH_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06097': {
    reason: 'the parser does not know the form of the sentence',
    read: '3e144c34',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageLayout not VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06101': {
    reason: 'the parser does not know the form of the sentence',
    read: '68362956',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pColorAttachments-11515': {
    reason: 'the parser does not know the form of the sentence',
    read: '8653b9f4',
    rows: [
      'VkRenderingInfo s pColorAttachments[?].resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT | pDepthAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT | pStencilAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT => flags all VK_RENDERING_CUSTOM_RESOLVE_BIT_EXT',
    ],
  },
  'VUID-VkRenderingInfo-flags-11516': {
    reason: 'the parser does not know the form of the sentence',
    read: 'af2eca22',
    rows: [
      'VkRenderingInfo s flags any VK_RENDERING_CUSTOM_RESOLVE_BIT_EXT => pColorAttachments[*].resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT,VK_RESOLVE_MODE_NONE ; pDepthAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT,VK_RESOLVE_MODE_NONE ; pStencilAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT,VK_RESOLVE_MODE_NONE',
    ],
  },
  'VUID-VkRenderingAttachmentInfo-pNext-11753': {
    reason: 'the flags are those of the chained struct',
    read: '4c9bfe29',
    rows: [
      'VkRenderingAttachmentInfo c VkRenderingAttachmentFlagsInfoKHR::flags any VK_RENDERING_ATTACHMENT_RESOLVE_SKIP_TRANSFER_FUNCTION_BIT_KHR,VK_RENDERING_ATTACHMENT_RESOLVE_ENABLE_TRANSFER_FUNCTION_BIT_KHR => resolveMode is VK_RESOLVE_MODE_AVERAGE_BIT',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06090': {
    reason: 'it calls imageLayout layout',
    read: 'ee8b454c',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE => $.imageLayout not VK_IMAGE_LAYOUT_DEPTH_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pDepthAttachment-06092': {
    reason: 'it calls imageLayout layout',
    read: '42f9d74e',
    rows: [
      'VkRenderingInfo s pDepthAttachment not NULL & pDepthAttachment.imageView not VK_NULL_HANDLE => pDepthAttachment.imageLayout not VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pStencilAttachment-06094': {
    reason: 'it calls imageLayout layout',
    read: '9c7d36f3',
    rows: [
      'VkRenderingInfo s pStencilAttachment not NULL & pStencilAttachment.imageView not VK_NULL_HANDLE => pStencilAttachment.imageLayout not VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06096': {
    reason: 'it calls imageLayout layout',
    read: '8d8e7d5e',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE => $.imageLayout not VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06100': {
    reason: 'it calls imageLayout layout',
    read: 'a3721d66',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE => $.imageLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pDepthAttachment-07732': {
    reason: 'it calls imageLayout layout',
    read: '22febd69',
    rows: [
      'VkRenderingInfo s pDepthAttachment not NULL & pDepthAttachment.imageView not VK_NULL_HANDLE => pDepthAttachment.imageLayout not VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pStencilAttachment-07734': {
    reason: 'it calls imageLayout layout',
    read: 'e4dc2b9c',
    rows: [
      'VkRenderingInfo s pStencilAttachment not NULL & pStencilAttachment.imageView not VK_NULL_HANDLE => pStencilAttachment.imageLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pDepthAttachment-06085': {
    reason: 'of "the same handle" only null and not null can be told; a NULL pointer leads to no value',
    read: 'a2c41bea',
    rows: [
      'VkRenderingInfo s pDepthAttachment.imageView not VK_NULL_HANDLE => pStencilAttachment.imageView not VK_NULL_HANDLE',
      'VkRenderingInfo s pStencilAttachment.imageView not VK_NULL_HANDLE => pDepthAttachment.imageView not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkRenderingInfo-pDepthAttachment-06086': {
    reason: 'of "the same handle" only null and not null can be told',
    read: '043a663f',
    rows: [
      'VkRenderingInfo s pDepthAttachment.resolveMode not VK_RESOLVE_MODE_NONE & pStencilAttachment.resolveMode not VK_RESOLVE_MODE_NONE & pDepthAttachment.resolveImageView not VK_NULL_HANDLE => pStencilAttachment.resolveImageView not VK_NULL_HANDLE',
      'VkRenderingInfo s pStencilAttachment.resolveMode not VK_RESOLVE_MODE_NONE & pDepthAttachment.resolveMode not VK_RESOLVE_MODE_NONE & pStencilAttachment.resolveImageView not VK_NULL_HANDLE => pDepthAttachment.resolveImageView not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkRenderingInfo-flags-11514': {
    reason: '"must enabled": a slip of the specification',
    read: 'd5278959',
    rows: [
      'VkRenderingInfo M flags any VK_RENDERING_CUSTOM_RESOLVE_BIT_EXT,VK_RENDERING_FRAGMENT_REGION_BIT_EXT => enabled customResolve',
    ],
  },
  'VUID-VkRenderingInfo-flags-10012': {
    reason: 'a list of features as bullets',
    read: '65628dec',
    rows: [
      'VkRenderingInfo M flags any VK_RENDERING_CONTENTS_INLINE_BIT_KHR => enabled maintenance7,nestedCommandBuffer',
    ],
  },
  'VUID-VkRenderingAttachmentInfo-imageView-06862': {
    reason: 'conditions as bullets, and about the struct that contains this one',
    read: 'd2d6fe74',
    rows: [
      'VkRenderingInfo c each pColorAttachments : ( pNext without VkMultisampledRenderToSingleSampledInfoEXT | VkMultisampledRenderToSingleSampledInfoEXT::multisampledRenderToSingleSampledEnable is VK_FALSE ) & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageView not VK_NULL_HANDLE',
      'VkRenderingInfo c ( pNext without VkMultisampledRenderToSingleSampledInfoEXT | VkMultisampledRenderToSingleSampledInfoEXT::multisampledRenderToSingleSampledEnable is VK_FALSE ) & pDepthAttachment.imageView not VK_NULL_HANDLE & pDepthAttachment.resolveMode not VK_RESOLVE_MODE_NONE => pDepthAttachment.resolveImageView not VK_NULL_HANDLE',
      'VkRenderingInfo c ( pNext without VkMultisampledRenderToSingleSampledInfoEXT | VkMultisampledRenderToSingleSampledInfoEXT::multisampledRenderToSingleSampledEnable is VK_FALSE ) & pStencilAttachment.imageView not VK_NULL_HANDLE & pStencilAttachment.resolveMode not VK_RESOLVE_MODE_NONE => pStencilAttachment.resolveImageView not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkRenderingAttachmentInfo-resolveMode-09324': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '8ecfbb9d',
    rows: [
      'VkRenderingAttachmentInfo s resolveMode is VK_RESOLVE_MODE_EXTERNAL_FORMAT_DOWNSAMPLE_BIT_ANDROID => resolveImageView not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkRenderingFragmentShadingRateAttachmentInfoKHR-imageView-06147': {
    reason: 'it calls imageLayout layout',
    read: '64957818',
    rows: [
      'VkRenderingFragmentShadingRateAttachmentInfoKHR s imageView not VK_NULL_HANDLE => imageLayout is VK_IMAGE_LAYOUT_GENERAL,VK_IMAGE_LAYOUT_FRAGMENT_SHADING_RATE_ATTACHMENT_OPTIMAL_KHR',
    ],
  },
  'VUID-vkCmdBeginRendering-pRenderingInfo-11751': {
    reason: 'it says attachments, and means the flags chained to each',
    read: '662f1ecc',
    rows: [
      'vkCmdBeginRendering c ( pRenderingInfo.flags unset | pRenderingInfo.flags none VK_RENDERING_LOCAL_READ_CONCURRENT_ACCESS_CONTROL_BIT_KHR ) => pRenderingInfo.pColorAttachments[*].VkRenderingAttachmentFlagsInfoKHR::flags none VK_RENDERING_ATTACHMENT_INPUT_ATTACHMENT_FEEDBACK_BIT_KHR',
      'vkCmdBeginRendering c ( pRenderingInfo.flags unset | pRenderingInfo.flags none VK_RENDERING_LOCAL_READ_CONCURRENT_ACCESS_CONTROL_BIT_KHR ) => pRenderingInfo.pDepthAttachment.VkRenderingAttachmentFlagsInfoKHR::flags none VK_RENDERING_ATTACHMENT_INPUT_ATTACHMENT_FEEDBACK_BIT_KHR',
      'vkCmdBeginRendering c ( pRenderingInfo.flags unset | pRenderingInfo.flags none VK_RENDERING_LOCAL_READ_CONCURRENT_ACCESS_CONTROL_BIT_KHR ) => pRenderingInfo.pStencilAttachment.VkRenderingAttachmentFlagsInfoKHR::flags none VK_RENDERING_ATTACHMENT_INPUT_ATTACHMENT_FEEDBACK_BIT_KHR',
    ],
  },
  'VUID-VkRenderingAttachmentLocationInfo-dynamicRenderingLocalRead-09512': {
    reason: 'an element and its index',
    read: 'dc27d692',
    rows: [
      'VkRenderingAttachmentLocationInfo S each pColorAttachmentLocations : disabled dynamicRenderingLocalRead => $ eq #',
    ],
  },
  'VUID-VkRenderingAttachmentLocationInfo-pColorAttachmentLocations-09513': {
    reason: 'it compares elements of an array with each other',
    read: '85ed4eac',
    rows: [
      'VkRenderingAttachmentLocationInfo s each pColorAttachmentLocations : $ not VK_ATTACHMENT_UNUSED => $ ne $$',
    ],
  },
  'VUID-VkRenderingInputAttachmentIndexInfo-dynamicRenderingLocalRead-09519': {
    reason: 'the parser does not know the form of the sentence',
    read: '0ccbc4b9',
    rows: [
      'VkRenderingInputAttachmentIndexInfo S disabled dynamicRenderingLocalRead => pColorAttachmentInputIndices[*] is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkRenderingInputAttachmentIndexInfo-pColorAttachmentInputIndices-09522': {
    reason: 'it compares elements of an array with each other',
    read: 'cc0443b4',
    rows: [
      'VkRenderingInputAttachmentIndexInfo s each pColorAttachmentInputIndices : $ not VK_ATTACHMENT_UNUSED => $ ne $$',
    ],
  },
  'VUID-VkRenderingAttachmentInfo-resolveMode-09327': {
    reason: 'what remains is not known, and may be one',
    read: '366dff1e',
    rows: [
      'VkRenderingAttachmentInfo s resolveMode is VK_RESOLVE_MODE_EXTERNAL_FORMAT_DOWNSAMPLE_BIT_ANDROID => resolveImageView^VkImageViewCreateInfo.subresourceRange.layerCount is 1,VK_REMAINING_ARRAY_LAYERS',
    ],
  },
  'VUID-VkRenderingInputAttachmentIndexInfo-dynamicRenderingLocalRead-09520': {
    reason: 'of a valid pointer it can be told that it is not NULL, and where it points to',
    read: '95ee4516',
    rows: [
      'VkRenderingInputAttachmentIndexInfo S disabled dynamicRenderingLocalRead => pDepthInputAttachmentIndex not NULL ; pDepthInputAttachmentIndex[0] is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkRenderingInputAttachmentIndexInfo-dynamicRenderingLocalRead-09521': {
    reason: 'of a valid pointer it can be told that it is not NULL, and where it points to',
    read: 'f040099c',
    rows: [
      'VkRenderingInputAttachmentIndexInfo S disabled dynamicRenderingLocalRead => pStencilInputAttachmentIndex not NULL ; pStencilInputAttachmentIndex[0] is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkRenderingFragmentShadingRateAttachmentInfoKHR-imageView-06149': {
    reason: '"a power of two"',
    read: 'cd2f406e',
    rows: [
      'VkRenderingFragmentShadingRateAttachmentInfoKHR s imageView not VK_NULL_HANDLE => shadingRateAttachmentTexelSize.width pow2',
    ],
  },
  'VUID-VkRenderingFragmentShadingRateAttachmentInfoKHR-imageView-06152': {
    reason: '"a power of two"',
    read: 'a1f51418',
    rows: [
      'VkRenderingFragmentShadingRateAttachmentInfoKHR s imageView not VK_NULL_HANDLE => shadingRateAttachmentTexelSize.height pow2',
    ],
  },
  'VUID-VkRenderingInfo-None-08994': {
    reason: 'without the struct, its count is 0',
    read: 'dbd8bbf3',
    rows: [
      'VkRenderingInfo c ( pNext without VkDeviceGroupRenderPassBeginInfo | VkDeviceGroupRenderPassBeginInfo::deviceRenderAreaCount is 0 ) => renderArea.extent.width > 0',
    ],
  },
  'VUID-VkRenderingInfo-None-08995': {
    reason: 'without the struct, its count is 0',
    read: '4d31dde1',
    rows: [
      'VkRenderingInfo c ( pNext without VkDeviceGroupRenderPassBeginInfo | VkDeviceGroupRenderPassBeginInfo::deviceRenderAreaCount is 0 ) => renderArea.extent.height > 0',
    ],
  },
};
