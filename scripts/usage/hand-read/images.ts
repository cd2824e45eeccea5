/** Images. */
import type { HandRead } from './types.js';

/** An image has as many levels as its longest side can be halved: a row for each number of levels. */
const MIP_LEVELS = Array.from({ length: 16 }, (_, index) => {
  const side = 2 ** (index + 1);
  const isShort = ['width', 'height', 'depth'].map((name) => `extent.${name} < ${side}`).join(' & ');
  return `VkImageCreateInfo s ${isShort} => mipLevels <= ${index + 1}`;
});

export const IMAGES: Readonly<Record<string, HandRead>> = {
  'VUID-VkImageCreateInfo-samples-02257': {
    reason: 'imageCreateMaybeLinear is VK_TRUE of a linear image; of others it may depend on the device',
    read: '18f89082',
    rows: [
      'VkImageCreateInfo s samples not VK_SAMPLE_COUNT_1_BIT => imageType is VK_IMAGE_TYPE_2D ; flags none VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT ; mipLevels is 1 ; tiling not VK_IMAGE_TILING_LINEAR',
    ],
  },
  'VUID-VkImageCreateInfo-flags-02259': {
    reason: 'imageCreateMaybeLinear is VK_TRUE of a linear image; of others it may depend on the device',
    read: '91a73abd',
    rows: [
      'VkImageCreateInfo s flags any VK_IMAGE_CREATE_SPLIT_INSTANCE_BIND_REGIONS_BIT => mipLevels is 1 ; arrayLayers is 1 ; imageType is VK_IMAGE_TYPE_2D ; tiling not VK_IMAGE_TILING_LINEAR',
    ],
  },
  'VUID-VkImageCreateInfo-flags-02557': {
    reason: 'a slip of the specification, read as it is meant: the bit is one of usage',
    read: '5ec2e10b',
    rows: [
      'VkImageCreateInfo s usage any VK_IMAGE_USAGE_FRAGMENT_DENSITY_MAP_BIT_EXT => imageType is VK_IMAGE_TYPE_2D',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-01443': {
    reason: 'the parser does not know the form of the sentence',
    read: 'c01d2de0',
    rows: [
      'VkImageCreateInfo c VkExternalMemoryImageCreateInfo::handleTypes not 0 | VkExternalMemoryImageCreateInfoNV::handleTypes not 0 => initialLayout is VK_IMAGE_LAYOUT_UNDEFINED',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-06784': {
    reason: 'the parser does not know the form of the sentence',
    read: '57f855af',
    rows: [
      'VkImageCreateInfo c pNext has VkImportMetalTextureInfoEXT => VkImportMetalTextureInfoEXT::plane is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkImageCreateInfo-mipLevels-00958': {
    reason: 'it is a matter of arithmetic',
    read: 'b30e4fab',
    rows: MIP_LEVELS,
  },
  'VUID-VkImageCreateInfo-pNext-01975': {
    reason: 'VkExternalFormatQNX and VkExternalFormatOHOS give a format as well',
    read: '64facde4',
    rows: [
      'VkImageCreateInfo c ( pNext without VkExternalFormatANDROID | VkExternalFormatANDROID::externalFormat is 0 ) & ( pNext without VkExternalFormatQNX | VkExternalFormatQNX::externalFormat is 0 ) & ( pNext without VkExternalFormatOHOS | VkExternalFormatOHOS::externalFormat is 0 ) => format not VK_FORMAT_UNDEFINED',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-01974': {
    reason: '"the format"',
    read: 'c0cfeba0',
    rows: ['VkImageCreateInfo c VkExternalFormatANDROID::externalFormat not 0 => format is VK_FORMAT_UNDEFINED'],
  },
  'VUID-VkImageCreateInfo-format-06410': {
    reason:
      'it uses a term that is defined elsewhere in the specification (formats that require a conversion: those with _422, _420 or several planes, 444 among them)',
    read: '92500471',
    rows: ['VkImageCreateInfo s ( format is {422/420} | format is {multi-planar} ) => mipLevels is 1'],
  },
  'VUID-VkImageCreateInfo-format-06411': {
    reason:
      'it uses a term that is defined elsewhere in the specification (formats that require a conversion: those with _422, _420 or several planes, 444 among them)',
    read: '4d4601d8',
    rows: [
      'VkImageCreateInfo s ( format is {422/420} | format is {multi-planar} ) => samples is VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkImageCreateInfo-format-06412': {
    reason:
      'it uses a term that is defined elsewhere in the specification (formats that require a conversion: those with _422, _420 or several planes, 444 among them)',
    read: '0ba154bc',
    rows: ['VkImageCreateInfo s ( format is {422/420} | format is {multi-planar} ) => imageType is VK_IMAGE_TYPE_2D'],
  },
  'VUID-VkImageCreateInfo-tiling-02261': {
    reason: '"exactly one of" two structs',
    read: 'ccc5409e',
    rows: [
      'VkImageCreateInfo c tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT => pNext has VkImageDrmFormatModifierListCreateInfoEXT,VkImageDrmFormatModifierExplicitCreateInfoEXT ; ( pNext without VkImageDrmFormatModifierListCreateInfoEXT | pNext without VkImageDrmFormatModifierExplicitCreateInfoEXT )',
    ],
  },
  'VUID-VkImageCreateInfo-usage-04815': {
    reason: 'it uses a term that is defined elsewhere in the specification (decode operation)',
    read: '22cb8dba',
    rows: [
      'VkImageCreateInfo c usage any VK_IMAGE_USAGE_VIDEO_DECODE_SRC_BIT_KHR,VK_IMAGE_USAGE_VIDEO_DECODE_DST_BIT_KHR,VK_IMAGE_USAGE_VIDEO_DECODE_DPB_BIT_KHR & flags none VK_IMAGE_CREATE_VIDEO_PROFILE_INDEPENDENT_BIT_KHR => pNext has VkVideoProfileListInfoKHR ; VkVideoProfileListInfoKHR::profileCount > 0 ; VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_AV1_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR',
    ],
  },
  'VUID-VkImageCreateInfo-usage-04816': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: '9f6c60d4',
    rows: [
      'VkImageCreateInfo c usage any VK_IMAGE_USAGE_VIDEO_ENCODE_SRC_BIT_KHR,VK_IMAGE_USAGE_VIDEO_ENCODE_DST_BIT_KHR,VK_IMAGE_USAGE_VIDEO_ENCODE_DPB_BIT_KHR & flags none VK_IMAGE_CREATE_VIDEO_PROFILE_INDEPENDENT_BIT_KHR => pNext has VkVideoProfileListInfoKHR ; VkVideoProfileListInfoKHR::profileCount > 0 ; VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-VkImageCreateInfo-usage-10254': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: '26194172',
    rows: [
      'VkImageCreateInfo c usage any VK_IMAGE_USAGE_VIDEO_ENCODE_QUANTIZATION_DELTA_MAP_BIT_KHR,VK_IMAGE_USAGE_VIDEO_ENCODE_EMPHASIS_MAP_BIT_KHR => pNext has VkVideoProfileListInfoKHR ; VkVideoProfileListInfoKHR::profileCount is 1 ; VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-10784': {
    reason: '"for any element of its pProfiles member"',
    read: 'ebd074a9',
    rows: [
      'VkImageCreateInfo C VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR => enabled videoDecodeVP9',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-10250': {
    reason: '"for any element of its pProfiles member"',
    read: '87f46448',
    rows: [
      'VkImageCreateInfo C VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR => enabled videoEncodeAV1',
    ],
  },
  'VUID-VkImageCreateInfo-imageType-10197': {
    reason: 'the other part depends on the device',
    read: 'b1de74bb',
    rows: [
      'VkImageCreateInfo M disabled maintenance9 & flags any VK_IMAGE_CREATE_2D_VIEW_COMPATIBLE_BIT_EXT => flags none VK_IMAGE_CREATE_SPARSE_ALIASED_BIT,VK_IMAGE_CREATE_SPARSE_BINDING_BIT,VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-06744': {
    reason: 'names the struct in front of its members and leaves out the condition on the chain',
    read: '9bc5d165',
    rows: [
      'VkImageCreateInfo c VkImageCompressionControlEXT::flags any VK_IMAGE_COMPRESSION_FIXED_RATE_EXPLICIT_EXT & format not VK_FORMAT_UNDEFINED & format not {multi-planar} => VkImageCompressionControlEXT::compressionControlPlaneCount is 1',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-06785': {
    reason: 'it speaks of the format of the image',
    read: 'a548a2ab',
    rows: [
      'VkImageCreateInfo c pNext has VkImportMetalTextureInfoEXT & format not VK_FORMAT_UNDEFINED & format not {multi-planar} => VkImportMetalTextureInfoEXT::plane is VK_IMAGE_ASPECT_PLANE_0_BIT',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-12442': {
    reason: '"at most one of the structures"',
    read: 'c26cbc9c',
    rows: [
      'VkImageCreateInfo c pNext has VkImageStencilUsageCreateInfo => pNext without VkImageStencilUsage2CreateInfoKHR',
    ],
  },
  'VUID-VkImageDrmFormatModifierExplicitCreateInfoEXT-arrayPitch-02268': {
    reason: 'about the struct it is chained to',
    read: 'f86af823',
    rows: [
      'VkImageCreateInfo c arrayLayers is 1 => VkImageDrmFormatModifierExplicitCreateInfoEXT::pPlaneLayouts[*].arrayPitch is 0',
    ],
  },
  'VUID-VkImageDrmFormatModifierExplicitCreateInfoEXT-depthPitch-02269': {
    reason: 'about the struct it is chained to',
    read: 'bfc6ed44',
    rows: [
      'VkImageCreateInfo c extent.depth is 1 => VkImageDrmFormatModifierExplicitCreateInfoEXT::pPlaneLayouts[*].depthPitch is 0',
    ],
  },
  'VUID-VkImageTilingControlCreateInfoEXT-imageTiling-12481': {
    reason: 'it calls tilingControl imageTiling',
    read: '20434229',
    rows: [
      'VkImageTilingControlCreateInfoEXT S tilingControl not VK_IMAGE_TILING_CONTROL_DEFAULT_EXT => enabled imageTilingControl',
    ],
  },
  'VUID-VkImageTilingControlCreateInfoEXT-imageTiling-12479': {
    reason: 'it calls tilingControl imageTiling',
    read: 'ab7bc8c4',
    rows: [
      'VkImageCreateInfo c VkImageTilingControlCreateInfoEXT::tilingControl not VK_IMAGE_TILING_CONTROL_DEFAULT_EXT => tiling not VK_IMAGE_TILING_LINEAR',
    ],
  },
  'VUID-VkImageCreateInfo-sharingMode-00941': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'c0925cb0',
    rows: ['VkImageCreateInfo s sharingMode is VK_SHARING_MODE_CONCURRENT => pQueueFamilyIndices not NULL'],
  },
  'VUID-VkImageCreateInfo-format-09583': {
    reason: '"a power of two"',
    read: '88dc91ff',
    rows: [
      'VkImageCreateInfo s format is VK_FORMAT_PVRTC1_2BPP_UNORM_BLOCK_IMG,VK_FORMAT_PVRTC1_2BPP_SRGB_BLOCK_IMG,VK_FORMAT_PVRTC1_4BPP_UNORM_BLOCK_IMG,VK_FORMAT_PVRTC1_4BPP_SRGB_BLOCK_IMG => extent.width pow2',
    ],
  },
  'VUID-VkImageCreateInfo-format-09584': {
    reason: '"a power of two"',
    read: 'c8e991a9',
    rows: [
      'VkImageCreateInfo s format is VK_FORMAT_PVRTC1_2BPP_UNORM_BLOCK_IMG,VK_FORMAT_PVRTC1_2BPP_SRGB_BLOCK_IMG,VK_FORMAT_PVRTC1_4BPP_UNORM_BLOCK_IMG,VK_FORMAT_PVRTC1_4BPP_SRGB_BLOCK_IMG => extent.height pow2',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-06743': {
    reason: 'it uses a class of formats',
    read: 'a9c75065',
    rows: [
      'VkImageCreateInfo c VkImageCompressionControlEXT::flags any VK_IMAGE_COMPRESSION_FIXED_RATE_EXPLICIT_EXT & format is {2-plane} => VkImageCompressionControlEXT::compressionControlPlaneCount is 2',
      'VkImageCreateInfo c VkImageCompressionControlEXT::flags any VK_IMAGE_COMPRESSION_FIXED_RATE_EXPLICIT_EXT & format is {3-plane} => VkImageCompressionControlEXT::compressionControlPlaneCount is 3',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-06786': {
    reason: 'it uses a class of formats',
    read: '81a3c258',
    rows: [
      'VkImageCreateInfo c format is {2-plane} => VkImportMetalTextureInfoEXT::plane not VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkImageAlignmentControlCreateInfoMESA-maximumRequestedAlignment-09655': {
    reason: 'a power of two',
    read: '3c4a2caf',
    rows: ['VkImageAlignmentControlCreateInfoMESA s maximumRequestedAlignment not 0 => maximumRequestedAlignment pow2'],
  },
};
