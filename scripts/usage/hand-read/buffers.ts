/** Buffers. */
import type { HandRead } from './types.js';

export const BUFFERS: Readonly<Record<string, HandRead>> = {
  'VUID-VkBufferCreateInfo-pNext-01571': {
    reason: 'the parser does not know the form of the sentence',
    read: 'fd5193d0',
    rows: [
      'VkBufferCreateInfo c VkDedicatedAllocationBufferCreateInfoNV::dedicatedAllocation is VK_TRUE => flags none VK_BUFFER_CREATE_SPARSE_BINDING_BIT,VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT,VK_BUFFER_CREATE_SPARSE_ALIASED_BIT',
    ],
  },
  'VUID-VkBufferCreateInfo-flags-09641': {
    reason: 'it uses a term that is defined elsewhere in the specification (effective usage)',
    read: 'a73c4e11',
    rows: [
      'VkBufferCreateInfo s flags any VK_BUFFER_CREATE_PROTECTED_BIT => usage only VK_BUFFER_USAGE_TRANSFER_SRC_BIT,VK_BUFFER_USAGE_TRANSFER_DST_BIT,VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT,VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT,VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT,VK_BUFFER_USAGE_STORAGE_BUFFER_BIT,VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT,VK_BUFFER_USAGE_2_VIDEO_DECODE_SRC_BIT_KHR,VK_BUFFER_USAGE_2_VIDEO_ENCODE_DST_BIT_KHR,VK_BUFFER_USAGE_2_DESCRIPTOR_HEAP_BIT_EXT',
    ],
  },
  'VUID-VkBufferCreateInfo-usage-04813': {
    reason: 'it uses a term that is defined elsewhere in the specification (decode operation)',
    read: '15ed6683',
    rows: [
      'VkBufferCreateInfo c usage any VK_BUFFER_USAGE_VIDEO_DECODE_SRC_BIT_KHR,VK_BUFFER_USAGE_VIDEO_DECODE_DST_BIT_KHR & flags none VK_BUFFER_CREATE_VIDEO_PROFILE_INDEPENDENT_BIT_KHR => pNext has VkVideoProfileListInfoKHR ; VkVideoProfileListInfoKHR::profileCount > 0 ; VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_AV1_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR',
    ],
  },
  'VUID-VkBufferCreateInfo-usage-04814': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: '842d5483',
    rows: [
      'VkBufferCreateInfo c usage any VK_BUFFER_USAGE_VIDEO_ENCODE_SRC_BIT_KHR,VK_BUFFER_USAGE_VIDEO_ENCODE_DST_BIT_KHR & flags none VK_BUFFER_CREATE_VIDEO_PROFILE_INDEPENDENT_BIT_KHR => pNext has VkVideoProfileListInfoKHR ; VkVideoProfileListInfoKHR::profileCount > 0 ; VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-VkBufferCreateInfo-pNext-10783': {
    reason: '"for any element of its pProfiles member"',
    read: 'ebd074a9',
    rows: [
      'VkBufferCreateInfo C VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR => enabled videoDecodeVP9',
    ],
  },
  'VUID-VkBufferCreateInfo-pNext-10249': {
    reason: '"for any element of its pProfiles member"',
    read: '87f46448',
    rows: [
      'VkBufferCreateInfo C VkVideoProfileListInfoKHR::pProfiles[?].videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR => enabled videoEncodeAV1',
    ],
  },
  'VUID-VkBufferCreateInfo-sharingMode-00913': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'c0925cb0',
    rows: ['VkBufferCreateInfo s sharingMode is VK_SHARING_MODE_CONCURRENT => pQueueFamilyIndices not NULL'],
  },
};
