/** Views of images, samplers and conversions. */
import type { HandRead } from './types.js';

export const IMAGE_VIEWS: Readonly<Record<string, HandRead>> = {
  'VUID-VkSamplerYcbcrConversionCreateInfo-ycbcrModel-01655': {
    reason: 'the rest is a matter of the format',
    read: '8342264a',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s ycbcrModel not VK_SAMPLER_YCBCR_MODEL_CONVERSION_RGB_IDENTITY => components.r not VK_COMPONENT_SWIZZLE_ZERO,VK_COMPONENT_SWIZZLE_ONE ; components.g not VK_COMPONENT_SWIZZLE_ZERO,VK_COMPONENT_SWIZZLE_ONE ; components.b not VK_COMPONENT_SWIZZLE_ZERO,VK_COMPONENT_SWIZZLE_ONE',
    ],
  },
  'VUID-VkImageViewCreateInfo-imageViewType-04973': {
    reason: 'a semicolon between two conditions',
    read: '78a6b1c2',
    rows: [
      'VkImageViewCreateInfo s viewType is VK_IMAGE_VIEW_TYPE_1D,VK_IMAGE_VIEW_TYPE_2D,VK_IMAGE_VIEW_TYPE_3D & subresourceRange.layerCount not VK_REMAINING_ARRAY_LAYERS => subresourceRange.layerCount is 1',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02581': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '7386d78a',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.g is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_G',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02582': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: 'cf7f35bc',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.a is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_A,VK_COMPONENT_SWIZZLE_ONE,VK_COMPONENT_SWIZZLE_ZERO',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02583': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: 'cdf9ff5d',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R,VK_COMPONENT_SWIZZLE_B',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02584': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '81b07752',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B,VK_COMPONENT_SWIZZLE_R',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02585': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '46fa7bd5',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} & components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R => components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B',
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} & components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B => components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R',
    ],
  },
  'VUID-vkCreateImageView-pNext-12444': {
    reason: '"at most one of the structures"',
    read: '1ab31113',
    rows: [
      'vkCreateImageView c pCreateInfo.pNext has VkImageViewUsageCreateInfo => pCreateInfo.pNext without VkImageViewUsage2CreateInfoKHR',
    ],
  },
  'VUID-VkImageViewCreateInfo-image-08335': {
    reason: 'usage is that of a chained struct, where there is one',
    read: 'b673b147',
    rows: [
      'VkImageViewCreateInfo c VkImageViewUsageCreateInfo::usage none VK_IMAGE_USAGE_VIDEO_DECODE_SRC_BIT_KHR',
      'VkImageViewCreateInfo c VkImageViewUsage2CreateInfoKHR::usage none VK_IMAGE_USAGE_2_VIDEO_DECODE_SRC_BIT_KHR',
    ],
  },
  'VUID-VkImageViewCreateInfo-image-08338': {
    reason: 'usage is that of a chained struct, where there is one',
    read: '00a67c81',
    rows: [
      'VkImageViewCreateInfo c VkImageViewUsageCreateInfo::usage none VK_IMAGE_USAGE_VIDEO_ENCODE_DST_BIT_KHR',
      'VkImageViewCreateInfo c VkImageViewUsage2CreateInfoKHR::usage none VK_IMAGE_USAGE_2_VIDEO_ENCODE_DST_BIT_KHR',
    ],
  },
  'VUID-VkImageViewCreateInfo-pNext-01970': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '39e4a3ad',
    rows: [
      'VkImageViewCreateInfo c VkSamplerYcbcrConversionInfo::conversion not VK_NULL_HANDLE => components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R ; components.g is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_G ; components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B ; components.a is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_A',
    ],
  },
  'VUID-VkImageViewCreateInfo-pNext-06946': {
    reason: '"for all components"',
    read: 'a6b56b20',
    rows: [
      'VkImageViewCreateInfo c pNext has VkImageViewSampleWeightCreateInfoQCOM => components.r is VK_COMPONENT_SWIZZLE_IDENTITY ; components.g is VK_COMPONENT_SWIZZLE_IDENTITY ; components.b is VK_COMPONENT_SWIZZLE_IDENTITY ; components.a is VK_COMPONENT_SWIZZLE_IDENTITY',
    ],
  },
  'VUID-VkImageViewCreateInfo-pNext-06954': {
    reason: '"equal or greater than"',
    read: '6b1ab73b',
    rows: [
      'VkImageViewCreateInfo c pNext has VkImageViewSampleWeightCreateInfoQCOM & viewType is VK_IMAGE_VIEW_TYPE_2D_ARRAY => subresourceRange.layerCount ge VkImageViewSampleWeightCreateInfoQCOM::numPhases',
    ],
  },
  'VUID-VkImageViewCreateInfo-subresourceRange-07818': {
    reason: 'it uses a term that is defined elsewhere in the specification (multi-planar aspect mask bit)',
    read: '0ee928cf',
    rows: [
      'VkImageViewCreateInfo s subresourceRange.aspectMask lacks VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT ; subresourceRange.aspectMask lacks VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT ; subresourceRange.aspectMask lacks VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkImageViewCreateInfo-attachmentFragmentShadingRate-12386': {
    reason: 'usage is that of a chained struct, where there is one',
    read: '08d0b909',
    rows: [
      'VkImageViewCreateInfo C disabled attachmentFragmentShadingRate => VkImageViewUsageCreateInfo::usage none VK_IMAGE_USAGE_FRAGMENT_SHADING_RATE_ATTACHMENT_BIT_KHR',
    ],
  },
  'VUID-VkImageViewSlicedCreateInfoEXT-viewType-07909': {
    reason: 'about the struct it is chained to',
    read: 'ce71afdb',
    rows: ['VkImageViewCreateInfo c pNext has VkImageViewSlicedCreateInfoEXT => viewType is VK_IMAGE_VIEW_TYPE_3D'],
  },
  'VUID-VkImageViewCreateInfo-image-04970': {
    reason: 'what remains is not known, and may be one',
    read: 'b06acc29',
    rows: [
      'VkImageViewCreateInfo s image^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_3D & viewType is VK_IMAGE_VIEW_TYPE_2D,VK_IMAGE_VIEW_TYPE_2D_ARRAY => subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
    ],
  },
  'VUID-VkImageViewCreateInfo-image-02571': {
    reason: 'what remains is not known, and may be one',
    read: '58c13dab',
    rows: [
      'VkImageViewCreateInfo s image^VkImageCreateInfo.usage any VK_IMAGE_USAGE_FRAGMENT_DENSITY_MAP_BIT_EXT => subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
    ],
  },
  'VUID-VkImageViewCreateInfo-pNext-06948': {
    reason: 'what remains is not known, and may be one',
    read: '6009dae7',
    rows: [
      'VkImageViewCreateInfo c pNext has VkImageViewSampleWeightCreateInfoQCOM => subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
    ],
  },
  'VUID-VkImageViewSlicedCreateInfoEXT-None-07870': {
    reason: 'what remains is not known',
    read: '530d31b3',
    rows: [
      'VkImageViewCreateInfo c pNext has VkImageViewSlicedCreateInfoEXT => subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
    ],
  },
  'VUID-VkImageViewSlicedCreateInfoEXT-sliceCount-07868': {
    reason: 'a view is no deeper than its image',
    read: '7f1b4d7e',
    rows: [
      'VkImageViewSlicedCreateInfoEXT s sliceCount not 0',
      'VkImageViewCreateInfo c VkImageViewSlicedCreateInfoEXT::sliceCount not VK_REMAINING_3D_SLICES_EXT => VkImageViewSlicedCreateInfoEXT::sliceOffset fits VkImageViewSlicedCreateInfoEXT::sliceCount image^VkImageCreateInfo.extent.depth',
    ],
  },
  'VUID-VkImageViewSampleWeightCreateInfoQCOM-filterCenter-06960': {
    reason: '"minus 1"',
    read: '9a42e23f',
    rows: ['VkImageViewSampleWeightCreateInfoQCOM s filterSize.width > 0 => filterCenter.x lt filterSize.width'],
  },
  'VUID-VkImageViewSampleWeightCreateInfoQCOM-filterCenter-06961': {
    reason: '"minus 1"',
    read: '3a28d691',
    rows: ['VkImageViewSampleWeightCreateInfoQCOM s filterSize.height > 0 => filterCenter.y lt filterSize.height'],
  },
  'VUID-VkImageViewSampleWeightCreateInfoQCOM-numPhases-06962': {
    reason: 'a power of two, squared',
    read: 'd47fbb13',
    rows: ['VkImageViewSampleWeightCreateInfoQCOM s numPhases <= 4096 => numPhases is 1,4,16,64,256,1024,4096'],
  },
  'VUID-VkSamplerCreateInfo-anisotropyEnable-01071': {
    reason: 'a limit of the device is said in the same sentence',
    read: '9dcf9210',
    rows: ['VkSamplerCreateInfo s anisotropyEnable is VK_TRUE => maxAnisotropy >= 1.0'],
  },
  'VUID-VkSamplerCreateInfo-addressModeU-01646': {
    reason:
      'it uses a term that is defined elsewhere in the specification (a conversion is enabled: its struct is chained; a null conversion is not valid there)',
    read: '839c94c0',
    rows: [
      'VkSamplerCreateInfo c pNext has VkSamplerYcbcrConversionInfo => addressModeU is VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_EDGE ; addressModeV is VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_EDGE ; addressModeW is VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_EDGE ; anisotropyEnable is VK_FALSE ; unnormalizedCoordinates is VK_FALSE',
    ],
  },
  'VUID-VkSamplerCreateInfo-None-01647': {
    reason: 'it uses a term that is defined elsewhere in the specification (a conversion is enabled)',
    read: '1d3cbac2',
    rows: [
      'VkSamplerCreateInfo c pNext has VkSamplerYcbcrConversionInfo & pNext has VkSamplerReductionModeCreateInfo => VkSamplerReductionModeCreateInfo::reductionMode is VK_SAMPLER_REDUCTION_MODE_WEIGHTED_AVERAGE',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-format-01904': {
    reason: 'it uses a term that is defined elsewhere in the specification (an external format conversion)',
    read: '222601d4',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo c VkExternalFormatANDROID::externalFormat not 0 => format is VK_FORMAT_UNDEFINED',
      'VkSamplerYcbcrConversionCreateInfo c VkExternalFormatQNX::externalFormat not 0 => format is VK_FORMAT_UNDEFINED',
      'VkSamplerYcbcrConversionCreateInfo c VkExternalFormatOHOS::externalFormat not 0 => format is VK_FORMAT_UNDEFINED',
    ],
  },
  'VUID-VkFilterCubicImageViewImageFormatPropertiesEXT-pNext-02627': {
    reason: 'about two arguments of a command; the rest is a matter of compatibility',
    read: '6c7bc927',
    rows: [
      'vkGetPhysicalDeviceImageFormatProperties2 c pImageFormatProperties.pNext has VkFilterCubicImageViewImageFormatPropertiesEXT => pImageFormatInfo.pNext has VkPhysicalDeviceImageViewImageFormatInfoEXT',
    ],
  },
  'VUID-VkSamplerCreateInfo-addressModeU-01079': {
    reason: 'it asks for an extension or a version',
    read: '3434bbf3',
    rows: [
      'VkSamplerCreateInfo S disabled samplerMirrorClampToEdge & lacking VK_KHR_sampler_mirror_clamp_to_edge => addressModeU not VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE ; addressModeV not VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE ; addressModeW not VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE',
    ],
  },
  'VUID-VkSamplerCreateInfo-magFilter-07911': {
    reason: 'it asks for an extension or a version',
    read: '7ecae72d',
    rows: [
      'VkSamplerCreateInfo C lacking VK_EXT_filter_cubic & ( magFilter is VK_FILTER_CUBIC_EXT | minFilter is VK_FILTER_CUBIC_EXT ) => VkSamplerReductionModeCreateInfo::reductionMode is VK_SAMPLER_REDUCTION_MODE_WEIGHTED_AVERAGE',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-format-04061': {
    reason: 'it uses a class of formats',
    read: 'fe3883c9',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo c ( pNext without VkExternalFormatANDROID | VkExternalFormatANDROID::externalFormat is 0 ) & ( pNext without VkExternalFormatQNX | VkExternalFormatQNX::externalFormat is 0 ) & ( pNext without VkExternalFormatOHOS | VkExternalFormatOHOS::externalFormat is 0 ) => format is {unorm}',
    ],
  },
  'VUID-VkImageViewASTCDecodeModeEXT-format-04084': {
    reason: 'it uses a class of formats',
    read: '8973aaf0',
    rows: ['VkImageViewCreateInfo c pNext has VkImageViewASTCDecodeModeEXT => format is {astc}'],
  },
  'VUID-VkSamplerCreateInfo-pNext-06726': {
    reason: 'the mode is that of the chained struct; the extension needs no feature',
    read: '0443b4b6',
    rows: [
      'VkSamplerCreateInfo C disabled samplerFilterMinmax & lacking VK_EXT_sampler_filter_minmax & pNext has VkSamplerReductionModeCreateInfo => VkSamplerReductionModeCreateInfo::reductionMode is VK_SAMPLER_REDUCTION_MODE_WEIGHTED_AVERAGE',
    ],
  },
  'VUID-VkImageViewHandleInfoNVX-sampler-02655': {
    reason: 'a valid handle',
    read: 'c59dad66',
    rows: [
      'VkImageViewHandleInfoNVX s descriptorType is VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER => sampler not VK_NULL_HANDLE',
    ],
  },
};
