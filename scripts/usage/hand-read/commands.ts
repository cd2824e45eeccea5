/** Copies, clears and resolves. */
import type { HandRead } from './types.js';

export const COMMANDS: Readonly<Record<string, HandRead>> = {
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-queryCount-09438': {
    reason: 'a slip of the specification, read as it is meant: the stride is that of pDstRange',
    read: '497f63e0',
    rows: ['vkCmdCopyQueryPoolResultsToMemoryKHR s queryCount > 1 => pDstRange.stride not 0'],
  },
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-flags-13077': {
    reason: 'the parser does not know the form of the sentence',
    read: 'bdb67de7',
    rows: [
      'vkCmdCopyQueryPoolResultsToMemoryKHR s queryResultFlags none VK_QUERY_RESULT_64_BIT => pDstRange.address multiple 4 ; pDstRange.stride multiple 4',
    ],
  },
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-flags-13078': {
    reason: 'the parser does not know the form of the sentence',
    read: '84bb9af1',
    rows: [
      'vkCmdCopyQueryPoolResultsToMemoryKHR s queryResultFlags any VK_QUERY_RESULT_64_BIT => pDstRange.address multiple 8 ; pDstRange.stride multiple 8',
    ],
  },
  'VUID-vkCmdClearColorImage-aspectMask-02498': {
    reason: 'the parser does not know the form of the sentence',
    read: '3711565d',
    rows: ['vkCmdClearColorImage s pRanges[*].aspectMask only VK_IMAGE_ASPECT_COLOR_BIT'],
  },
  'VUID-vkCmdClearDepthStencilImage-aspectMask-02824': {
    reason: 'the parser does not know the form of the sentence',
    read: '302e60fa',
    rows: [
      'vkCmdClearDepthStencilImage s pRanges[*].aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkCopyMemoryToImageIndirectInfoKHR-aspectMask-07662': {
    reason: 'the parser does not know the form of the sentence',
    read: '23fa9c35',
    rows: ['VkCopyMemoryToImageIndirectInfoKHR s pImageSubresources[*].aspectMask one'],
  },
  'VUID-vkCmdCopyMemoryToImageIndirectNV-aspectMask-07662': {
    reason: 'the parser does not know the form of the sentence',
    read: '23fa9c35',
    rows: ['vkCmdCopyMemoryToImageIndirectNV s pImageSubresources[*].aspectMask one'],
  },
  'VUID-vkCmdCopyImage-srcSubresource-10214': {
    reason: 'said of each element, without saying so',
    read: 'dbb00fd8',
    rows: [
      'vkCmdCopyImage s each pRegions : $.srcSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.dstSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-vkCmdCopyImage-dstSubresource-10215': {
    reason: 'said of each element, without saying so',
    read: '92f2d47a',
    rows: [
      'vkCmdCopyImage s each pRegions : $.dstSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.srcSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkImageResolve2-maintenance10-10994': {
    reason: 'a slip of the specification, read as it is meant: the bits are those of aspectMask',
    read: '7f48551c',
    rows: [
      'VkImageResolve2 S disabled maintenance10 => srcSubresource.aspectMask none VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT ; dstSubresource.aspectMask none VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkClearAttachment-aspectMask-02246': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkClearAttachment m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkImageBlit-layerCount-08800': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f51027ec',
    rows: [
      'VkImageBlit s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkImageBlit2-layerCount-08800': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f51027ec',
    rows: [
      'VkImageBlit2 s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-vkCmdClearAttachments-rect-02682': {
    reason: 'the parser does not know the form of the sentence',
    read: '84a128df',
    rows: ['vkCmdClearAttachments s pRects[*].rect.extent.width > 0'],
  },
  'VUID-vkCmdClearAttachments-rect-02683': {
    reason: 'the parser does not know the form of the sentence',
    read: 'ca19dbef',
    rows: ['vkCmdClearAttachments s pRects[*].rect.extent.height > 0'],
  },
  'VUID-VkCopyImageInfo2-srcSubresource-10214': {
    reason: 'it speaks of the elements of pRegions without saying so',
    read: 'dbb00fd8',
    rows: [
      'VkCopyImageInfo2 s each pRegions : $.srcSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.dstSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkCopyImageInfo2-dstSubresource-10215': {
    reason: 'it speaks of the elements of pRegions without saying so',
    read: '92f2d47a',
    rows: [
      'VkCopyImageInfo2 s each pRegions : $.dstSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.srcSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkImageBlit-aspectMask-00238': {
    reason: '"must match"',
    read: '9647fbc1',
    rows: ['VkImageBlit s srcSubresource.aspectMask eq dstSubresource.aspectMask'],
  },
  'VUID-VkImageBlit2-aspectMask-00238': {
    reason: '"must match"',
    read: '9647fbc1',
    rows: ['VkImageBlit2 s srcSubresource.aspectMask eq dstSubresource.aspectMask'],
  },
  'VUID-VkImageResolve-layerCount-08803': {
    reason: '"neither of the layerCount members"; as VkImageBlit-layerCount-08800',
    read: '33efafec',
    rows: [
      'VkImageResolve s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkImageResolve2-layerCount-08803': {
    reason: '"neither of the layerCount members"; as VkImageBlit-layerCount-08800',
    read: '33efafec',
    rows: [
      'VkImageResolve2 s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkBufferImageCopy-bufferRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f43c38e8',
    rows: ['VkBufferImageCopy s bufferRowLength not 0 => bufferRowLength ge imageExtent.width'],
  },
  'VUID-VkBufferImageCopy-bufferImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '46aa87a7',
    rows: ['VkBufferImageCopy s bufferImageHeight not 0 => bufferImageHeight ge imageExtent.height'],
  },
  'VUID-VkBufferImageCopy2-bufferRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f43c38e8',
    rows: ['VkBufferImageCopy2 s bufferRowLength not 0 => bufferRowLength ge imageExtent.width'],
  },
  'VUID-VkBufferImageCopy2-bufferImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '46aa87a7',
    rows: ['VkBufferImageCopy2 s bufferImageHeight not 0 => bufferImageHeight ge imageExtent.height'],
  },
  'VUID-vkCmdCopyImage-pRegions-12201': {
    reason: '"each contain at least one of"',
    read: '9a6c50f4',
    rows: [
      'vkCmdCopyImage s each pRegions : $.srcSubresource.aspectMask any VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT & $.dstSubresource.aspectMask any VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT => $.srcSubresource.aspectMask eq $.dstSubresource.aspectMask',
    ],
  },
  'VUID-VkCopyImageInfo2-pRegions-12201': {
    reason: '"each contain at least one of"',
    read: '9a6c50f4',
    rows: [
      'VkCopyImageInfo2 s each pRegions : $.srcSubresource.aspectMask any VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT & $.dstSubresource.aspectMask any VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT => $.srcSubresource.aspectMask eq $.dstSubresource.aspectMask',
    ],
  },
  'VUID-vkCmdResolveImage-srcSubresource-11802': {
    reason: '"for each element" comes last',
    read: 'a6088959',
    rows: ['vkCmdResolveImage s each pRegions : $.srcSubresource.aspectMask eq $.dstSubresource.aspectMask'],
  },
  'VUID-VkResolveImageInfo2-srcSubresource-11802': {
    reason: '"for each element" comes last',
    read: 'a6088959',
    rows: ['VkResolveImageInfo2 s each pRegions : $.srcSubresource.aspectMask eq $.dstSubresource.aspectMask'],
  },
  'VUID-VkCopyMemoryToImageIndirectCommandKHR-bufferRowLength-10964': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f43c38e8',
    rows: ['VkCopyMemoryToImageIndirectCommandKHR s bufferRowLength not 0 => bufferRowLength ge imageExtent.width'],
  },
  'VUID-VkCopyMemoryToImageIndirectCommandKHR-bufferImageHeight-10965': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '46aa87a7',
    rows: [
      'VkCopyMemoryToImageIndirectCommandKHR s bufferImageHeight not 0 => bufferImageHeight ge imageExtent.height',
    ],
  },
  'VUID-VkMemoryToImageCopy-memoryRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '1b3a3d4c',
    rows: ['VkMemoryToImageCopy s memoryRowLength not 0 => memoryRowLength ge imageExtent.width'],
  },
  'VUID-VkMemoryToImageCopy-memoryImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f4344dc0',
    rows: ['VkMemoryToImageCopy s memoryImageHeight not 0 => memoryImageHeight ge imageExtent.height'],
  },
  'VUID-VkImageToMemoryCopy-memoryRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '1b3a3d4c',
    rows: ['VkImageToMemoryCopy s memoryRowLength not 0 => memoryRowLength ge imageExtent.width'],
  },
  'VUID-VkImageToMemoryCopy-memoryImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f4344dc0',
    rows: ['VkImageToMemoryCopy s memoryImageHeight not 0 => memoryImageHeight ge imageExtent.height'],
  },
  'VUID-VkDeviceMemoryImageCopyKHR-addressRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'fe6b7dcb',
    rows: ['VkDeviceMemoryImageCopyKHR s addressRowLength not 0 => addressRowLength ge imageExtent.width'],
  },
  'VUID-VkDeviceMemoryImageCopyKHR-addressImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '6e2802d8',
    rows: ['VkDeviceMemoryImageCopyKHR s addressImageHeight not 0 => addressImageHeight ge imageExtent.height'],
  },
  'VUID-VkCopyMemoryIndirectInfoKHR-copyAddressRange-10943': {
    reason: 'sizeof of a struct: a number',
    read: '6b6c088b',
    rows: ['VkCopyMemoryIndirectInfoKHR s copyAddressRange.stride multiple 4 ; copyAddressRange.stride >= 24'],
  },
  'VUID-vkCmdCopyMemoryIndirectNV-stride-07655': {
    reason: 'sizeof of a struct: a number',
    read: 'ab76697a',
    rows: ['vkCmdCopyMemoryIndirectNV s stride multiple 4 ; stride >= 24'],
  },
  'VUID-VkCopyMemoryToImageIndirectInfoKHR-copyAddressRange-10953': {
    reason: 'sizeof of a struct: a number',
    read: '911327e3',
    rows: ['VkCopyMemoryToImageIndirectInfoKHR s copyAddressRange.stride multiple 4 ; copyAddressRange.stride >= 56'],
  },
  'VUID-vkCmdCopyMemoryToImageIndirectNV-stride-07677': {
    reason: 'sizeof of a struct: a number',
    read: '340e6ddf',
    rows: ['vkCmdCopyMemoryToImageIndirectNV s stride multiple 4 ; stride >= 56'],
  },
  'VUID-vkCmdClearColorImage-pColor-04961': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'f033ff8d',
    rows: ['vkCmdClearColorImage s pColor not NULL'],
  },
  'VUID-VkImageCopy-apiVersion-07940': {
    reason: 'it asks for an extension or a version',
    read: '38dea4dd',
    rows: [
      'VkImageCopy S lacking VK_KHR_sampler_ycbcr_conversion,VK_VERSION_1_1 => srcSubresource.aspectMask eq dstSubresource.aspectMask',
    ],
  },
  'VUID-VkImageCopy-apiVersion-07941': {
    reason: 'it asks for an extension or a version',
    read: '8855f84a',
    rows: [
      'VkImageCopy S lacking VK_KHR_maintenance1,VK_VERSION_1_1 => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkImageCopy2-apiVersion-07940': {
    reason: 'it asks for an extension or a version',
    read: '38dea4dd',
    rows: [
      'VkImageCopy2 S lacking VK_KHR_sampler_ycbcr_conversion,VK_VERSION_1_1 => srcSubresource.aspectMask eq dstSubresource.aspectMask',
    ],
  },
  'VUID-VkImageCopy2-apiVersion-07941': {
    reason: 'it asks for an extension or a version',
    read: '8855f84a',
    rows: [
      'VkImageCopy2 S lacking VK_KHR_maintenance1,VK_VERSION_1_1 => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkBlitImageInfo2-filter-09204': {
    reason: 'the weights are those of the chained struct',
    read: '4eda724c',
    rows: [
      'VkBlitImageInfo2 C filter is VK_FILTER_CUBIC_EXT & disabled selectableCubicWeights & pNext has VkBlitImageCubicWeightsInfoQCOM => VkBlitImageCubicWeightsInfoQCOM::cubicWeights is VK_CUBIC_FILTER_WEIGHTS_CATMULL_ROM_QCOM',
    ],
  },
};
