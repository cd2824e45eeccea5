/** Copies between buffers and images, and attachments: what images and their views were created with. */
import { identity, said, type Said } from './said.js';
import type { HandRead } from './types.js';

const CREATED = 'what the images were created with';

/** The views of a framebuffer that the subpasses of its render pass use are no smaller than it is. */
function usedRows(ofView: string, size: string): string[] {
  return [
    `s each renderPass^<VkRenderPassCreateInfo|VkRenderPassCreateInfo2>.pSubpasses[*].<pColorAttachments|pResolveAttachments|pInputAttachments> : ( flags unset | flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT ) => pAttachments[$.attachment]^VkImageViewCreateInfo.${ofView} ge ${size}`,
  ];
}

/** What is said of the regions of an image that is copied to or from memory, whatever the image is called. */
function regions(image: string, read: Readonly<Record<string, string>>): Said[] {
  const made = `${image}^VkImageCreateInfo`;
  const aspects = {
    'single-plane': 'VK_IMAGE_ASPECT_COLOR_BIT',
    'depth-only': 'VK_IMAGE_ASPECT_DEPTH_BIT',
    'stencil-only': 'VK_IMAGE_ASPECT_STENCIL_BIT',
    'depth+stencil': 'VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
  };
  const planes = ['VK_IMAGE_ASPECT_PLANE_0_BIT', 'VK_IMAGE_ASPECT_PLANE_1_BIT', 'VK_IMAGE_ASPECT_PLANE_2_BIT'];
  const within = (axis: string, size: string): string =>
    `$.imageOffset.${axis} >= 0 ; $.imageOffset.${axis} fits $.imageExtent.${size} ${made}.extent.${size}`;
  const statements: readonly (readonly [vuid: string, ...rows: string[]])[] = [
    ['imageSubresource-07967', `$.imageSubresource.mipLevel lt ${made}.mipLevels`],
    [
      'imageSubresource-07968',
      `$.imageSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.imageSubresource.baseArrayLayer fits $.imageSubresource.layerCount ${made}.arrayLayers`,
    ],
    ['imageSubresource-07971', within('x', 'width')],
    ['imageSubresource-07972', within('y', 'height')],
    ['imageOffset-09104', within('z', 'depth')],
    [`${image}-07979`, `${made}.imageType is VK_IMAGE_TYPE_1D => $.imageOffset.y is 0 ; $.imageExtent.height is 1`],
    [
      `${image}-07980`,
      `${made}.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.imageOffset.z is 0 ; $.imageExtent.depth is 1`,
    ],
    [
      'imageSubresource-09105',
      ...Object.entries(aspects).map(
        ([formats, bits]) => `${made}.format is {${formats}} => $.imageSubresource.aspectMask only ${bits}`,
      ),
    ],
    [
      `${image}-07981`,
      ...[2, 3].map(
        (count) =>
          `${made}.format is {${count}-plane} => $.imageSubresource.aspectMask is ${planes.slice(0, count).join(',')}`,
      ),
    ],
    [
      `${image}-07983`,
      `${made}.imageType is VK_IMAGE_TYPE_3D => $.imageSubresource.baseArrayLayer is 0 ; $.imageSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
    ],
    [`${image}-07978`, `${made}.format is {depth/stencil} => $.bufferOffset multiple 4`],
    [`${image}-13031`, `${made}.format is {depth/stencil} => $.addressRange.address multiple 4`],
  ];
  return statements.flatMap(([vuid, ...rows]) => {
    const sentence = read[vuid.slice(-5)];
    return sentence === undefined ? [] : [[vuid, sentence, ...rows.map((row) => `s each pRegions : ${row}`)] as const];
  });
}

function ofOneSample(image: string, read: string): Said {
  return [`${image}-07973`, read, `s ${image}^VkImageCreateInfo.samples is VK_SAMPLE_COUNT_1_BIT`];
}

const UPLOADS: readonly Said[] = [
  ofOneSample('dstImage', '8cb338fe'),
  ...regions('dstImage', {
    '07967': '9cec4934',
    '07968': 'a708c391',
    '07979': '8108acfd',
    '09104': '5647ecbf',
    '07980': 'c3b262e7',
    '09105': '663e044b',
    '07981': 'c45a5afa',
    '07983': 'a370d700',
    '07978': 'd110912f',
  }),
];

/** Where nothing of the image is rotated. */
const UPLOADS_OF_COMMAND = regions('dstImage', { '07971': '0aec0c40', '07972': 'c6ad48ed' });

const DOWNLOADS: readonly Said[] = [
  ofOneSample('srcImage', 'feee9771'),
  ...regions('srcImage', {
    '07967': 'ec05d454',
    '07968': 'e0459404',
    '07979': 'f367582d',
    '09104': 'cb1df77a',
    '07980': '6877293b',
    '09105': '16be6504',
    '07981': 'd234eae2',
    '07983': 'dff2b728',
    '07978': 'ea9aac48',
  }),
];

const DOWNLOADS_OF_COMMAND = regions('srcImage', { '07971': '5ed12b0d', '07972': 'dea9f81d' });

const COPIES_OF_MEMORY: readonly Said[] = [
  ofOneSample('image', 'bd63f5e4'),
  ...regions('image', {
    '07967': '0ce6cf15',
    '07968': 'ba33edc6',
    '07979': '29ed194a',
    '09104': '34f97660',
    '07980': 'ba230f96',
    '09105': '169eb041',
    '07981': 'af954f8d',
    '07983': '229de28f',
    '13031': '6805bd7a',
  }),
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
  ...said('VkCopyDeviceMemoryImageInfoKHR', CREATED, COPIES_OF_MEMORY),
  ...said('VkFramebufferCreateInfo', CREATED, FRAMEBUFFERS),
  ...said('VkRenderingAttachmentInfo', CREATED, ATTACHMENTS),
  ...said('VkRenderingInfo', CREATED, RENDERINGS),
]);
