/** Video coding and optical flow. */
import type { HandRead } from './types.js';

export const VIDEO: Readonly<Record<string, HandRead>> = {
  'VUID-VkVideoSessionCreateInfoKHR-flags-10399': {
    reason: 'it uses a term that is defined elsewhere in the specification (decode operation)',
    read: 'add3fc8a',
    rows: [
      'VkVideoSessionCreateInfoKHR s flags any VK_VIDEO_SESSION_CREATE_INLINE_SESSION_PARAMETERS_BIT_KHR => pVideoProfile.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_AV1_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR',
    ],
  },
  'VUID-VkVideoSessionCreateInfoKHR-flags-10265': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: '8499fe64',
    rows: [
      'VkVideoSessionCreateInfoKHR s flags any VK_VIDEO_SESSION_CREATE_ALLOW_ENCODE_QUANTIZATION_DELTA_MAP_BIT_KHR,VK_VIDEO_SESSION_CREATE_ALLOW_ENCODE_EMPHASIS_MAP_BIT_KHR => pVideoProfile.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-vkCmdEncodeVideoKHR-pEncodeInfo-10840': {
    reason: 'the parser does not know the form of the sentence',
    read: 'd6f74992',
    rows: [
      'vkCmdEncodeVideoKHR c pEncodeInfo.flags any VK_VIDEO_ENCODE_INTRA_REFRESH_BIT_KHR => pEncodeInfo.VkVideoEncodeIntraRefreshInfoKHR::intraRefreshCycleDuration not 0',
    ],
  },
  'VUID-vkCmdEncodeVideoKHR-pNext-10842': {
    reason: 'the parser does not know the form of the sentence',
    read: '5c0279cd',
    rows: [
      'vkCmdEncodeVideoKHR c pEncodeInfo.pReferenceSlots[?].VkVideoReferenceIntraRefreshInfoKHR::dirtyIntraRefreshRegions not 0 => pEncodeInfo.flags all VK_VIDEO_ENCODE_INTRA_REFRESH_BIT_KHR',
    ],
  },
  'VUID-VkVideoEncodeRateControlInfoKHR-rateControlMode-08356': {
    reason: 'the parser does not know the form of the sentence',
    read: '9c1e623a',
    rows: [
      'VkVideoEncodeRateControlInfoKHR s each pLayers : rateControlMode is VK_VIDEO_ENCODE_RATE_CONTROL_MODE_CBR_BIT_KHR => $.averageBitrate eq $.maxBitrate',
    ],
  },
  'VUID-VkVideoSessionCreateInfoKHR-maxDpbSlots-04850': {
    reason: '"if either is 0, both must be"',
    read: '2b8b1f65',
    rows: [
      'VkVideoSessionCreateInfoKHR s maxDpbSlots is 0 => maxActiveReferencePictures is 0',
      'VkVideoSessionCreateInfoKHR s maxActiveReferencePictures is 0 => maxDpbSlots is 0',
    ],
  },
  'VUID-VkOpticalFlowSessionCreateInfoNV-outputGridSize-07586': {
    reason: '"exactly one of the bits"',
    read: '575b13bc',
    rows: ['VkOpticalFlowSessionCreateInfoNV m outputGridSize one'],
  },
  'VUID-VkVideoProfileListInfoKHR-pProfiles-06813': {
    reason: 'it compares elements of an array with each other',
    read: 'b11b82c8',
    rows: [
      'VkVideoProfileListInfoKHR s each pProfiles : $.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_AV1_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR => $$.videoCodecOperation not VK_VIDEO_CODEC_OPERATION_DECODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_AV1_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR',
    ],
  },
  'VUID-vkGetPhysicalDeviceVideoFormatPropertiesKHR-pNext-06812': {
    reason: '"a structure with profileCount greater than 0"',
    read: '76c81fa7',
    rows: [
      'vkGetPhysicalDeviceVideoFormatPropertiesKHR c pVideoFormatInfo.pNext has VkVideoProfileListInfoKHR ; pVideoFormatInfo.VkVideoProfileListInfoKHR::profileCount > 0',
    ],
  },
  'VUID-VkVideoSessionCreateInfoKHR-pVideoProfile-10835': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: 'c1c9ccb1',
    rows: [
      'VkVideoSessionCreateInfoKHR C pVideoProfile.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR & VkVideoEncodeSessionIntraRefreshCreateInfoKHR::intraRefreshMode not VK_VIDEO_ENCODE_INTRA_REFRESH_MODE_NONE_KHR => enabled videoEncodeIntraRefresh',
    ],
  },
  'VUID-VkVideoSessionCreateInfoKHR-pVideoProfile-10923': {
    reason: '"the pVideoProfile->pNext chain"',
    read: 'ab574257',
    rows: [
      'VkVideoSessionCreateInfoKHR C pVideoProfile.pNext has VkVideoEncodeProfileRgbConversionInfoVALVE => enabled videoEncodeRgbConversion',
    ],
  },
  'VUID-VkVideoSessionCreateInfoKHR-pNext-10924': {
    reason: '"is enabled" is said of a member',
    read: '82414f40',
    rows: [
      'VkVideoSessionCreateInfoKHR c pVideoProfile.VkVideoEncodeProfileRgbConversionInfoVALVE::performEncodeRgbConversion is VK_TRUE => pNext has VkVideoEncodeSessionRgbConversionCreateInfoVALVE',
    ],
  },
  'VUID-vkBindVideoSessionMemoryKHR-memoryBindIndex-07196': {
    reason: 'it compares elements of an array with each other',
    read: 'df634d2d',
    rows: ['vkBindVideoSessionMemoryKHR s each pBindSessionMemoryInfos : $.memoryBindIndex ne $$.memoryBindIndex'],
  },
  'VUID-VkPhysicalDeviceVideoEncodeQualityLevelInfoKHR-pVideoProfile-08260': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: 'c5afd8b6',
    rows: [
      'VkPhysicalDeviceVideoEncodeQualityLevelInfoKHR s pVideoProfile.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-vkCmdEncodeVideoKHR-pEncodeInfo-10309': {
    reason: '"with its member specifying a valid handle"',
    read: '4059e07c',
    rows: [
      'vkCmdEncodeVideoKHR c pEncodeInfo.flags any VK_VIDEO_ENCODE_WITH_QUANTIZATION_DELTA_MAP_BIT_KHR,VK_VIDEO_ENCODE_WITH_EMPHASIS_MAP_BIT_KHR => pEncodeInfo.pNext has VkVideoEncodeQuantizationMapInfoKHR ; pEncodeInfo.VkVideoEncodeQuantizationMapInfoKHR::quantizationMap not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCmdEncodeVideoKHR-pEncodeInfo-10841': {
    reason: 'as 10840',
    read: '85090d74',
    rows: [
      'vkCmdEncodeVideoKHR c pEncodeInfo.flags any VK_VIDEO_ENCODE_INTRA_REFRESH_BIT_KHR => pEncodeInfo.VkVideoEncodeIntraRefreshInfoKHR::intraRefreshIndex lt pEncodeInfo.VkVideoEncodeIntraRefreshInfoKHR::intraRefreshCycleDuration',
    ],
  },
  'VUID-VkVideoEncodeH264SessionParametersGetInfoKHR-writeStdSPS-08279': {
    reason: '"at least one of"',
    read: 'ccfc35ff',
    rows: ['VkVideoEncodeH264SessionParametersGetInfoKHR s writeStdSPS is VK_TRUE | writeStdPPS is VK_TRUE'],
  },
  'VUID-VkVideoEncodeH265SessionParametersGetInfoKHR-writeStdVPS-08290': {
    reason: '"at least one of"',
    read: 'e1e02c3f',
    rows: [
      'VkVideoEncodeH265SessionParametersGetInfoKHR s writeStdVPS is VK_TRUE | writeStdSPS is VK_TRUE | writeStdPPS is VK_TRUE',
    ],
  },
  'VUID-VkDataGraphPipelineOpticalFlowCreateInfoARM-hintGridSize-09973': {
    reason: 'the condition comes last',
    read: '66eeb531',
    rows: ['VkDataGraphPipelineOpticalFlowCreateInfoARM s hintGridSize not 0 => hintGridSize eq outputGridSize'],
  },
  'VUID-VkQueryPoolCreateInfo-queryType-12439': {
    reason: 'the chained struct is named with what it is like',
    read: '2d1afb37',
    rows: [
      'VkQueryPoolCreateInfo c queryType is VK_QUERY_TYPE_VIDEO_ENCODE_FEEDBACK_KHR & VkQueryPoolVideoEncodePerPartitionFeedbackCreateInfoKHR::maxPerPartitionFeedbackEntries > 0 => VkQueryPoolVideoEncodePerPartitionFeedbackCreateInfoKHR::perPartitionEncodeFeedbackFlags not 0',
    ],
  },
};
