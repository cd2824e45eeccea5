/** What images were created with, where views, barriers and clears name them. */
import { said, type Said } from './said.js';
import type { HandRead } from './types.js';

const IMAGE = 'image^VkImageCreateInfo';

/** An image without some flags. */
function isWithout(flags: string): string {
  return `( ${IMAGE}.flags unset | ${IMAGE}.flags none ${flags} )`;
}

/** The aspects of formats. */
const ASPECTS = {
  'single-plane': 'VK_IMAGE_ASPECT_COLOR_BIT',
  'depth-only': 'VK_IMAGE_ASPECT_DEPTH_BIT',
  'stencil-only': 'VK_IMAGE_ASPECT_STENCIL_BIT',
  'depth+stencil': 'VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
  'multi-planar':
    'VK_IMAGE_ASPECT_COLOR_BIT,VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
};

/** A view or a barrier names no aspect that the format of the image does not have. */
function aspectRows(...formats: readonly (keyof typeof ASPECTS)[]): string[] {
  return formats.map((each) => `s ${IMAGE}.format is {${each}} => subresourceRange.aspectMask only ${ASPECTS[each]}`);
}

/** What a view may be used for is said one by one. */
const USAGES = [
  'TRANSFER_SRC',
  'TRANSFER_DST',
  'SAMPLED',
  'STORAGE',
  'COLOR_ATTACHMENT',
  'DEPTH_STENCIL_ATTACHMENT',
  'TRANSIENT_ATTACHMENT',
  'INPUT_ATTACHMENT',
].map((usage) => `VK_IMAGE_USAGE_${usage}_BIT`);

const CREATED = 'what the image was created with';

const VIEWS: readonly Said[] = [
  [
    'image-12397',
    '65691e69',
    `s ${isWithout('VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT')} => format eq image^VkImageCreateInfo.format`,
  ],
  [
    'format-12398',
    'd443480b',
    `s ${IMAGE}.format is {multi-planar} & subresourceRange.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => format eq ${IMAGE}.format ; format is {multi-planar}`,
  ],
  [
    'image-07072',
    '5fbf5060',
    `s ${IMAGE}.flags any VK_IMAGE_CREATE_BLOCK_TEXEL_VIEW_COMPATIBLE_BIT & format not {compressed} => subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS`,
  ],
  [
    'imageViewType-04974',
    'dbcc6c8a',
    `s viewType is VK_IMAGE_VIEW_TYPE_1D,VK_IMAGE_VIEW_TYPE_2D,VK_IMAGE_VIEW_TYPE_3D & subresourceRange.layerCount is VK_REMAINING_ARRAY_LAYERS & subresourceRange.baseArrayLayer is 0 => ${IMAGE}.arrayLayers is 1`,
  ],
  [
    'viewType-02962',
    '1dc9f6cb',
    `s viewType is VK_IMAGE_VIEW_TYPE_CUBE & subresourceRange.layerCount is VK_REMAINING_ARRAY_LAYERS & subresourceRange.baseArrayLayer is 0 => ${IMAGE}.arrayLayers is 6`,
  ],
  [
    'viewType-02963',
    '46f37fd8',
    `s viewType is VK_IMAGE_VIEW_TYPE_CUBE_ARRAY & subresourceRange.layerCount is VK_REMAINING_ARRAY_LAYERS & subresourceRange.baseArrayLayer is 0 => ${IMAGE}.arrayLayers multiple 6`,
  ],
  [
    'image-13357',
    '16417bdc',
    `s ${IMAGE}.flags any VK_IMAGE_CREATE_ALIAS_SINGLE_LAYER_DESCRIPTOR_BIT_KHR => format not {multi-planar}`,
  ],
  [
    'image-04817',
    '8ce75dcf',
    `s ${IMAGE}.usage any VK_IMAGE_USAGE_VIDEO_DECODE_DST_BIT_KHR,VK_IMAGE_USAGE_VIDEO_DECODE_SRC_BIT_KHR,VK_IMAGE_USAGE_VIDEO_DECODE_DPB_BIT_KHR => viewType is VK_IMAGE_VIEW_TYPE_2D,VK_IMAGE_VIEW_TYPE_2D_ARRAY`,
  ],
  [
    'image-04818',
    '74c7b657',
    `s ${IMAGE}.usage any VK_IMAGE_USAGE_VIDEO_ENCODE_DST_BIT_KHR,VK_IMAGE_USAGE_VIDEO_ENCODE_SRC_BIT_KHR,VK_IMAGE_USAGE_VIDEO_ENCODE_DPB_BIT_KHR => viewType is VK_IMAGE_VIEW_TYPE_2D,VK_IMAGE_VIEW_TYPE_2D_ARRAY`,
  ],
  ['format-04714', '8d8ac655', `s format is {422/420} => ${IMAGE}.extent.width multiple 2`],
  ['format-04715', '39b9cef1', `s format is {420} => ${IMAGE}.extent.height multiple 2`],
  [
    'pNext-01585',
    'f0d81a87',
    `s ${IMAGE}.VkImageFormatListCreateInfo::viewFormatCount > 0 => format eq ${IMAGE}.VkImageFormatListCreateInfo::pViewFormats[?]`,
  ],
  [
    'pNext-02662',
    '85ca9cec',
    ...USAGES.map((bit) => `c VkImageViewUsageCreateInfo::usage any ${bit} => ${IMAGE}.usage all ${bit}`),
  ],
  [
    'format-06415',
    '794e5566',
    `c ( format is {422/420} | format is {multi-planar} ) & pNext without VkImageViewUsageCreateInfo,VkImageViewUsage2CreateInfoKHR & ${IMAGE}.usage any VK_IMAGE_USAGE_SAMPLED_BIT => pNext has VkSamplerYcbcrConversionInfo`,
    'c ( format is {422/420} | format is {multi-planar} ) & VkImageViewUsageCreateInfo::usage any VK_IMAGE_USAGE_SAMPLED_BIT => pNext has VkSamplerYcbcrConversionInfo',
  ],
  [
    'flags-04116',
    '2b7639a7',
    `s ( flags unset | flags none VK_IMAGE_VIEW_CREATE_FRAGMENT_DENSITY_MAP_DYNAMIC_BIT_EXT ) & ${IMAGE}.usage any VK_IMAGE_USAGE_FRAGMENT_DENSITY_MAP_BIT_EXT => ${IMAGE}.flags none VK_IMAGE_CREATE_PROTECTED_BIT,VK_IMAGE_CREATE_SPARSE_BINDING_BIT,VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT,VK_IMAGE_CREATE_SPARSE_ALIASED_BIT`,
  ],
  [
    'subresourceRange-09594',
    '98874277',
    ...aspectRows('single-plane', 'depth-only', 'stencil-only', 'depth+stencil', 'multi-planar'),
  ],
];

/** Of formats with one aspect there is a statement of its own. */
const ASPECTS_OF_FORMATS: Said = ['subresourceRange-09601', '98874277', ...aspectRows('depth+stencil')];

const BARRIERS: readonly Said[] = [
  ['subresourceRange-01486', '9028f510', `s subresourceRange.baseMipLevel lt ${IMAGE}.mipLevels`],
  [
    'subresourceRange-01724',
    '0ad17dc9',
    `s subresourceRange.levelCount not VK_REMAINING_MIP_LEVELS => subresourceRange.baseMipLevel fits subresourceRange.levelCount ${IMAGE}.mipLevels`,
  ],
  [
    'subresourceRange-01488',
    'd5d430f4',
    `s ${IMAGE}.imageType not VK_IMAGE_TYPE_3D => subresourceRange.baseArrayLayer lt ${IMAGE}.arrayLayers`,
  ],
  [
    'subresourceRange-01725',
    '1d36435f',
    `s ${IMAGE}.imageType not VK_IMAGE_TYPE_3D & subresourceRange.layerCount not VK_REMAINING_ARRAY_LAYERS => subresourceRange.baseArrayLayer fits subresourceRange.layerCount ${IMAGE}.arrayLayers`,
  ],
  [
    'image-09241',
    'e0915462',
    `s ${IMAGE}.format is {single-plane} => subresourceRange.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT`,
  ],
  [
    'image-09242',
    '4c247a00',
    `s ${IMAGE}.format is {multi-planar} & ${isWithout('VK_IMAGE_CREATE_DISJOINT_BIT')} => subresourceRange.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT`,
  ],
  [
    'image-01672',
    '8ae1c8b1',
    `s ${IMAGE}.format is {multi-planar} & ${IMAGE}.flags any VK_IMAGE_CREATE_DISJOINT_BIT => subresourceRange.aspectMask any VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT,VK_IMAGE_ASPECT_COLOR_BIT`,
  ],
  [
    'image-03320',
    '8a5d87ba',
    `S disabled separateDepthStencilLayouts & ${IMAGE}.format is {depth+stencil} => subresourceRange.aspectMask all VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT`,
  ],
  [
    'image-03319',
    '8a96b316',
    `S enabled separateDepthStencilLayouts & ${IMAGE}.format is {depth+stencil} => subresourceRange.aspectMask any VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT`,
  ],
  [
    'image-10749',
    'eef7e4f5',
    `s ${IMAGE}.format is {depth-only} => subresourceRange.aspectMask is VK_IMAGE_ASPECT_DEPTH_BIT`,
  ],
  [
    'image-10750',
    '6f922478',
    `s ${IMAGE}.format is {stencil-only} => subresourceRange.aspectMask is VK_IMAGE_ASPECT_STENCIL_BIT`,
  ],
  ASPECTS_OF_FORMATS,
];

/** Without this feature, the older rules about queue families. */
const SHARED_IMAGES: readonly Said[] = [
  [
    'None-09052',
    '0df401c5',
    'S disabled synchronization2 & image^VkImageCreateInfo.sharingMode is VK_SHARING_MODE_CONCURRENT => srcQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED | dstQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED',
  ],
  [
    'None-09053',
    'dc0ae9be',
    'S disabled synchronization2 & image^VkImageCreateInfo.sharingMode is VK_SHARING_MODE_CONCURRENT => srcQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED,VK_QUEUE_FAMILY_EXTERNAL',
  ],
  [
    'None-09054',
    '0a80e9a7',
    'S disabled synchronization2 & image^VkImageCreateInfo.sharingMode is VK_SHARING_MODE_CONCURRENT => dstQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED,VK_QUEUE_FAMILY_EXTERNAL',
  ],
];

const SHARED_BUFFERS: readonly Said[] = [
  [
    'None-09049',
    'da3a4b05',
    'S disabled synchronization2 & buffer^VkBufferCreateInfo.sharingMode is VK_SHARING_MODE_CONCURRENT => srcQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED | dstQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED',
  ],
  [
    'None-09050',
    'c1fd060f',
    'S disabled synchronization2 & buffer^VkBufferCreateInfo.sharingMode is VK_SHARING_MODE_CONCURRENT => srcQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED,VK_QUEUE_FAMILY_EXTERNAL',
  ],
  [
    'None-09051',
    '55d1e042',
    'S disabled synchronization2 & buffer^VkBufferCreateInfo.sharingMode is VK_SHARING_MODE_CONCURRENT => dstQueueFamilyIndex is VK_QUEUE_FAMILY_IGNORED,VK_QUEUE_FAMILY_EXTERNAL',
  ],
];

const COLOR_CLEARS: readonly Said[] = [
  ['image-01545', '1a5296be', `s ${IMAGE}.format not {422/420} ; ${IMAGE}.format not {multi-planar}`],
  ['image-00007', '56080386', `s ${IMAGE}.format not {compressed} ; ${IMAGE}.format not {depth/stencil}`],
  ['baseMipLevel-01470', '57af7a32', `s pRanges[*].baseMipLevel lt ${IMAGE}.mipLevels`],
  [
    'pRanges-01692',
    '39f9722d',
    `s each pRanges : $.levelCount not VK_REMAINING_MIP_LEVELS => $.baseMipLevel fits $.levelCount ${IMAGE}.mipLevels`,
  ],
  ['baseArrayLayer-01472', '95704bd2', `s pRanges[*].baseArrayLayer lt ${IMAGE}.arrayLayers`],
  [
    'pRanges-01693',
    'b24a3bae',
    `s each pRanges : $.layerCount not VK_REMAINING_ARRAY_LAYERS => $.baseArrayLayer fits $.layerCount ${IMAGE}.arrayLayers`,
  ],
];

const DEPTH_CLEARS: readonly Said[] = [
  [
    'pRanges-02659',
    '33bc20aa',
    `s pRanges[?].aspectMask any VK_IMAGE_ASPECT_STENCIL_BIT => ${IMAGE}.usage all VK_IMAGE_USAGE_TRANSFER_DST_BIT`,
  ],
  [
    'pRanges-02660',
    '6edc3228',
    `s pRanges[?].aspectMask any VK_IMAGE_ASPECT_DEPTH_BIT => ${IMAGE}.usage all VK_IMAGE_USAGE_TRANSFER_DST_BIT`,
  ],
  [
    'image-02825',
    '9ea9c9b7',
    `s ${IMAGE}.format not {stencil} & ${IMAGE}.format is {depth/stencil} => pRanges[*].aspectMask none VK_IMAGE_ASPECT_STENCIL_BIT`,
  ],
  [
    'image-02826',
    '8b21940a',
    `s ${IMAGE}.format not {depth} & ${IMAGE}.format is {depth/stencil} => pRanges[*].aspectMask none VK_IMAGE_ASPECT_DEPTH_BIT`,
  ],
  ['image-00014', '0bb0feb6', `s ${IMAGE}.format is {depth/stencil}`],
  ['baseMipLevel-01474', '57af7a32', `s pRanges[*].baseMipLevel lt ${IMAGE}.mipLevels`],
  [
    'pRanges-01694',
    '39f9722d',
    `s each pRanges : $.levelCount not VK_REMAINING_MIP_LEVELS => $.baseMipLevel fits $.levelCount ${IMAGE}.mipLevels`,
  ],
  ['baseArrayLayer-01476', '95704bd2', `s pRanges[*].baseArrayLayer lt ${IMAGE}.arrayLayers`],
  [
    'pRanges-01695',
    'b24a3bae',
    `s each pRanges : $.layerCount not VK_REMAINING_ARRAY_LAYERS => $.baseArrayLayer fits $.layerCount ${IMAGE}.arrayLayers`,
  ],
];

/** A part of an image of which the layout is asked; `at` is where it is said. */
function layoutRows(at: string): readonly Said[] {
  const aspects = `${at}.aspectMask`;
  return [
    ['mipLevel-01716', '39cae692', `s ${at}.mipLevel lt ${IMAGE}.mipLevels`],
    ['arrayLayer-01717', '69b7b077', `s ${at}.arrayLayer lt ${IMAGE}.arrayLayers`],
    [
      'format-08886',
      '783eada2',
      `s ${IMAGE}.format is {color} & ${IMAGE}.format not {multi-planar} & ${IMAGE}.tiling is VK_IMAGE_TILING_LINEAR,VK_IMAGE_TILING_OPTIMAL => ${aspects} is VK_IMAGE_ASPECT_COLOR_BIT`,
    ],
    // Of a format with depth and stencil they contradict 00997: only those with one of them.
    ['format-04462', '8580e780', `s ${IMAGE}.format is {depth-only} => ${aspects} all VK_IMAGE_ASPECT_DEPTH_BIT`],
    ['format-04463', '8b62dfda', `s ${IMAGE}.format is {stencil-only} => ${aspects} all VK_IMAGE_ASPECT_STENCIL_BIT`],
    [
      'format-04464',
      '74d97664',
      `s ${IMAGE}.format is {color} => ${aspects} none VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT`,
    ],
    [
      'tiling-08717',
      'd1f87c4f',
      `s ${IMAGE}.tiling is VK_IMAGE_TILING_LINEAR & ${IMAGE}.format is {multi-planar} => ${aspects} is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT`,
    ],
  ];
}

export const CREATED_IMAGES: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...said('VkImageViewCreateInfo', CREATED, VIEWS),
  ...said('VkImageMemoryBarrier', CREATED, [...BARRIERS, ...SHARED_IMAGES]),
  ...said('VkImageMemoryBarrier2', CREATED, BARRIERS),
  ...said('VkHostImageLayoutTransitionInfo', CREATED, [ASPECTS_OF_FORMATS]),
  ...said('VkBufferMemoryBarrier', 'what the buffer was created with', SHARED_BUFFERS),
  ...said('vkGetImageSubresourceLayout', CREATED, layoutRows('pSubresource')),
  ...said('vkGetImageSubresourceLayout2', CREATED, layoutRows('pSubresource.imageSubresource')),
  ...said('vkCmdClearColorImage', CREATED, COLOR_CLEARS),
  ...said('vkCmdClearDepthStencilImage', CREATED, DEPTH_CLEARS),
]);
