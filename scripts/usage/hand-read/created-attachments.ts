/** Copies between buffers and images, and attachments: what images and their views were created with. */
import { identity, said, type Said } from './said.js';
import type { HandRead } from './types.js';

const CREATED = 'what the images were created with';

/** The views of a framebuffer that the subpasses of its render pass use are no smaller than it is. */
function usedRows(ofView: string, size: string): string[] {
  const references = ['pColorAttachments', 'pResolveAttachments', 'pInputAttachments'];
  return ['VkRenderPassCreateInfo', 'VkRenderPassCreateInfo2'].flatMap((struct) =>
    references.map(
      (name) =>
        `s each renderPass^${struct}.pSubpasses[*].${name} : ( flags unset | flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT ) => pAttachments[$.attachment]^VkImageViewCreateInfo.${ofView} ge ${size}`,
    ),
  );
}

const UPLOADS: readonly Said[] = [
  [
    'imageSubresource-07967',
    '9cec4934',
    's each pRegions : $.imageSubresource.mipLevel lt dstImage^VkImageCreateInfo.mipLevels',
  ],
  [
    'imageSubresource-07968',
    'a708c391',
    's each pRegions : $.imageSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.imageSubresource.baseArrayLayer fits $.imageSubresource.layerCount dstImage^VkImageCreateInfo.arrayLayers',
  ],
  ['dstImage-07973', '8cb338fe', 's dstImage^VkImageCreateInfo.samples is VK_SAMPLE_COUNT_1_BIT'],
  [
    'dstImage-07979',
    '8108acfd',
    's each pRegions : dstImage^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_1D => $.imageOffset.y is 0 ; $.imageExtent.height is 1',
  ],
  [
    'imageOffset-09104',
    '5647ecbf',
    's each pRegions : $.imageOffset.z >= 0 ; $.imageOffset.z fits $.imageExtent.depth dstImage^VkImageCreateInfo.extent.depth',
  ],
  [
    'dstImage-07980',
    'c3b262e7',
    's each pRegions : dstImage^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.imageOffset.z is 0 ; $.imageExtent.depth is 1',
  ],
  [
    'imageSubresource-09105',
    '663e044b',
    's each pRegions : dstImage^VkImageCreateInfo.format is {single-plane} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_COLOR_BIT',
    's each pRegions : dstImage^VkImageCreateInfo.format is {depth-only} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT',
    's each pRegions : dstImage^VkImageCreateInfo.format is {stencil-only} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_STENCIL_BIT',
    's each pRegions : dstImage^VkImageCreateInfo.format is {depth+stencil} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
  ],
  [
    'dstImage-07981',
    'c45a5afa',
    's each pRegions : dstImage^VkImageCreateInfo.format is {2-plane} => $.imageSubresource.aspectMask is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT',
    's each pRegions : dstImage^VkImageCreateInfo.format is {3-plane} => $.imageSubresource.aspectMask is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
  ],
  [
    'dstImage-07983',
    'a370d700',
    's each pRegions : dstImage^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_3D => $.imageSubresource.baseArrayLayer is 0 ; $.imageSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS',
  ],
  [
    'dstImage-07978',
    'd110912f',
    's each pRegions : dstImage^VkImageCreateInfo.format is {depth/stencil} => $.bufferOffset multiple 4',
  ],
];

const UPLOADS_OF_COMMAND: readonly Said[] = [
  [
    'imageSubresource-07971',
    '0aec0c40',
    's each pRegions : $.imageOffset.x >= 0 ; $.imageOffset.x fits $.imageExtent.width dstImage^VkImageCreateInfo.extent.width',
  ],
  [
    'imageSubresource-07972',
    'c6ad48ed',
    's each pRegions : $.imageOffset.y >= 0 ; $.imageOffset.y fits $.imageExtent.height dstImage^VkImageCreateInfo.extent.height',
  ],
];

const DOWNLOADS: readonly Said[] = [
  [
    'imageSubresource-07967',
    'ec05d454',
    's each pRegions : $.imageSubresource.mipLevel lt srcImage^VkImageCreateInfo.mipLevels',
  ],
  [
    'imageSubresource-07968',
    'e0459404',
    's each pRegions : $.imageSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.imageSubresource.baseArrayLayer fits $.imageSubresource.layerCount srcImage^VkImageCreateInfo.arrayLayers',
  ],
  ['srcImage-07973', 'feee9771', 's srcImage^VkImageCreateInfo.samples is VK_SAMPLE_COUNT_1_BIT'],
  [
    'srcImage-07979',
    'f367582d',
    's each pRegions : srcImage^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_1D => $.imageOffset.y is 0 ; $.imageExtent.height is 1',
  ],
  [
    'imageOffset-09104',
    'cb1df77a',
    's each pRegions : $.imageOffset.z >= 0 ; $.imageOffset.z fits $.imageExtent.depth srcImage^VkImageCreateInfo.extent.depth',
  ],
  [
    'srcImage-07980',
    '6877293b',
    's each pRegions : srcImage^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.imageOffset.z is 0 ; $.imageExtent.depth is 1',
  ],
  [
    'imageSubresource-09105',
    '16be6504',
    's each pRegions : srcImage^VkImageCreateInfo.format is {single-plane} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_COLOR_BIT',
    's each pRegions : srcImage^VkImageCreateInfo.format is {depth-only} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT',
    's each pRegions : srcImage^VkImageCreateInfo.format is {stencil-only} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_STENCIL_BIT',
    's each pRegions : srcImage^VkImageCreateInfo.format is {depth+stencil} => $.imageSubresource.aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
  ],
  [
    'srcImage-07981',
    'd234eae2',
    's each pRegions : srcImage^VkImageCreateInfo.format is {2-plane} => $.imageSubresource.aspectMask is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT',
    's each pRegions : srcImage^VkImageCreateInfo.format is {3-plane} => $.imageSubresource.aspectMask is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
  ],
  [
    'srcImage-07983',
    'dff2b728',
    's each pRegions : srcImage^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_3D => $.imageSubresource.baseArrayLayer is 0 ; $.imageSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS',
  ],
  [
    'srcImage-07978',
    'ea9aac48',
    's each pRegions : srcImage^VkImageCreateInfo.format is {depth/stencil} => $.bufferOffset multiple 4',
  ],
];

const DOWNLOADS_OF_COMMAND: readonly Said[] = [
  [
    'imageSubresource-07971',
    '5ed12b0d',
    's each pRegions : $.imageOffset.x >= 0 ; $.imageOffset.x fits $.imageExtent.width srcImage^VkImageCreateInfo.extent.width',
  ],
  [
    'imageSubresource-07972',
    'dea9f81d',
    's each pRegions : $.imageOffset.y >= 0 ; $.imageOffset.y fits $.imageExtent.height srcImage^VkImageCreateInfo.extent.height',
  ],
];

const FRAMEBUFFERS: readonly Said[] = [
  [
    'pAttachments-00883',
    '5d55a8d4',
    's ( flags unset | flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT ) => pAttachments[*]^VkImageViewCreateInfo.subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
  ],
  [
    'pAttachments-00884',
    'be226dc8',
    `s ( flags unset | flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT ) => ${identity('pAttachments[*]')}`,
  ],
  ['flags-04533', 'e3ef1521', ...usedRows('image^VkImageCreateInfo.extent.width', 'width')],
  ['flags-04534', '28d88290', ...usedRows('image^VkImageCreateInfo.extent.height', 'height')],
  ['flags-04535', '01d1fc2d', ...usedRows('subresourceRange.layerCount', 'layers')],
  [
    'renderPass-02531',
    'e8e9d3ab',
    's renderPass^VkRenderPassCreateInfo.VkRenderPassMultiviewCreateInfo::pViewMasks[?] not 0 => layers is 1',
    's renderPass^VkRenderPassCreateInfo2.pSubpasses[?].viewMask not 0 => layers is 1',
  ],
];

const ATTACHMENTS: readonly Said[] = [
  [
    'imageView-12486',
    'cb5cda05',
    's imageView^VkImageViewCreateInfo.subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
  ],
  [
    'resolveImageView-12487',
    'de2fc1ef',
    's resolveImageView^VkImageViewCreateInfo.subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
  ],
  [
    'imageView-06864',
    '377a5706',
    's imageView not VK_NULL_HANDLE & resolveMode not VK_RESOLVE_MODE_NONE => resolveImageView^VkImageViewCreateInfo.image^VkImageCreateInfo.samples is VK_SAMPLE_COUNT_1_BIT',
  ],
];

const RENDERINGS: readonly Said[] = [
  ['colorAttachmentCount-09479', '460c31b0', `s ${identity('pColorAttachments[*].imageView')}`],
  ['pDepthAttachment-09481', '984315cd', `s ${identity('pDepthAttachment.imageView')}`],
  ['pStencilAttachment-09483', '08f1515e', `s ${identity('pStencilAttachment.imageView')}`],
];

export const CREATED_ATTACHMENTS: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...said('vkCmdCopyBufferToImage', CREATED, [...UPLOADS, ...UPLOADS_OF_COMMAND]),
  ...said('VkCopyBufferToImageInfo2', CREATED, UPLOADS),
  ...said('vkCmdCopyImageToBuffer', CREATED, [...DOWNLOADS, ...DOWNLOADS_OF_COMMAND]),
  ...said('VkCopyImageToBufferInfo2', CREATED, DOWNLOADS),
  ...said('VkFramebufferCreateInfo', CREATED, FRAMEBUFFERS),
  ...said('VkRenderingAttachmentInfo', CREATED, ATTACHMENTS),
  ...said('VkRenderingInfo', CREATED, RENDERINGS),
]);
