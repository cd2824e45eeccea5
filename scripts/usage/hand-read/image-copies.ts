/** Copies, blits and resolves between images: what the images were created with. */
import { said, type Said } from './said.js';
import type { HandRead } from './types.js';

const SRC = 'srcImage^VkImageCreateInfo';
const DST = 'dstImage^VkImageCreateInfo';

type Side = 'src' | 'dst';

/** Which aspects there are in formats of which planes are no matter; planes are asked of where the format has them. */
function aspectRows(side: Side): string[] {
  const aspects = {
    'depth-only': 'VK_IMAGE_ASPECT_DEPTH_BIT',
    'stencil-only': 'VK_IMAGE_ASPECT_STENCIL_BIT',
    'depth+stencil': 'VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
  };
  const image = side === 'src' ? SRC : DST;
  const mask = `$.${side}Subresource.aspectMask`;
  return [
    `s each pRegions : ${image}.format is {single-plane} => ${mask} only VK_IMAGE_ASPECT_COLOR_BIT`,
    ...Object.entries(aspects).map(
      ([formats, bits]) => `s each pRegions : ${image}.format is {${formats}} => ${mask} only ${bits}`,
    ),
  ];
}

/** One plane of a multi-planar format, and one that it has. */
function planeRows(side: Side): string[] {
  const image = side === 'src' ? SRC : DST;
  const planes = ['VK_IMAGE_ASPECT_PLANE_0_BIT', 'VK_IMAGE_ASPECT_PLANE_1_BIT', 'VK_IMAGE_ASPECT_PLANE_2_BIT'];
  return [2, 3].map(
    (count) =>
      `s each pRegions : ${image}.format is {${count}-plane} => $.${side}Subresource.aspectMask is ${planes.slice(0, count).join(',')}`,
  );
}

/**
 * A level of an image is no larger than the image: what is beyond the image is beyond each of its levels and planes.
 * What remains of the layers is not known, and may be one.
 */
const COPIES: readonly Said[] = [
  ['srcImage-00136', 'f5c7177a', `s ${SRC}.samples eq ${DST}.samples`],
  [
    'srcImage-01551',
    '9cb1e879',
    `S each pRegions : disabled maintenance8 & ${SRC}.format not {multi-planar} & ${SRC}.format not VK_FORMAT_UNDEFINED & ${DST}.format not {multi-planar} & ${DST}.format not VK_FORMAT_UNDEFINED => $.srcSubresource.aspectMask eq $.dstSubresource.aspectMask`,
  ],
  ['srcImage-08713', '7142097b', ...planeRows('src')],
  ['dstImage-08714', '29310f97', ...planeRows('dst')],
  [
    'srcImage-01556',
    '1551082c',
    `s each pRegions : ${SRC}.format is {multi-planar} & ${DST}.format not {multi-planar} & ${DST}.format not VK_FORMAT_UNDEFINED => $.dstSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT`,
  ],
  [
    'dstImage-01557',
    '0cb597ec',
    `s each pRegions : ${DST}.format is {multi-planar} & ${SRC}.format not {multi-planar} & ${SRC}.format not VK_FORMAT_UNDEFINED => $.srcSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT`,
  ],
  [
    'srcImage-04443',
    '1ffc1d7d',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_3D => $.srcSubresource.baseArrayLayer is 0 ; $.srcSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  [
    'dstImage-04444',
    'de45ea01',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_3D => $.dstSubresource.baseArrayLayer is 0 ; $.dstSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  ['aspectMask-00142', '5b0f2116', ...aspectRows('src')],
  ['aspectMask-00143', 'fa4fbb49', ...aspectRows('dst')],
  [
    'srcOffset-00144',
    'ebdeebfa',
    `s each pRegions : $.srcOffset.x >= 0 ; $.srcOffset.x fits $.extent.width ${SRC}.extent.width`,
  ],
  [
    'srcOffset-00145',
    '00937ae7',
    `s each pRegions : $.srcOffset.y >= 0 ; $.srcOffset.y fits $.extent.height ${SRC}.extent.height`,
  ],
  [
    'srcImage-00146',
    '1ec1d040',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_1D => $.srcOffset.y is 0 ; $.extent.height is 1`,
  ],
  [
    'srcOffset-00147',
    'a0d2ebc6',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_3D => $.srcOffset.z >= 0 ; $.srcOffset.z fits $.extent.depth ${SRC}.extent.depth`,
  ],
  [
    'srcImage-01785',
    'b51ba21c',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_1D => $.srcOffset.z is 0 ; $.extent.depth is 1`,
  ],
  ['dstImage-01786', '493a4200', `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_1D => $.dstOffset.z is 0`],
  ['srcImage-01787', '98807c0b', `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_2D => $.srcOffset.z is 0`],
  ['dstImage-01788', '695d4835', `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_2D => $.dstOffset.z is 0`],
  [
    'srcImage-07743',
    'd38c36a8',
    `S disabled maintenance5 & ${SRC}.imageType is VK_IMAGE_TYPE_1D => ${DST}.imageType is VK_IMAGE_TYPE_1D`,
    `S disabled maintenance5 & ${DST}.imageType is VK_IMAGE_TYPE_1D => ${SRC}.imageType is VK_IMAGE_TYPE_1D`,
  ],
  [
    'srcImage-08793',
    'd29f94e9',
    `s each pRegions : ${SRC}.imageType eq ${DST}.imageType & $.srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & $.dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.srcSubresource.layerCount eq $.dstSubresource.layerCount`,
  ],
  [
    'srcImage-01790',
    '8eafb493',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_2D & ${DST}.imageType is VK_IMAGE_TYPE_2D => $.extent.depth is 1`,
  ],
  [
    'srcImage-01791',
    'fe1552b4',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_2D & ${DST}.imageType is VK_IMAGE_TYPE_3D & $.srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.extent.depth eq $.srcSubresource.layerCount`,
  ],
  [
    'dstImage-01792',
    '354f5557',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_2D & ${SRC}.imageType is VK_IMAGE_TYPE_3D & $.dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.extent.depth eq $.dstSubresource.layerCount`,
  ],
  [
    'dstOffset-00150',
    '565a62b5',
    `s each pRegions : ${SRC}.format not {compressed} & ${DST}.format not {compressed} & ${DST}.format not VK_FORMAT_UNDEFINED => $.dstOffset.x >= 0 ; $.dstOffset.x fits $.extent.width ${DST}.extent.width`,
  ],
  [
    'dstOffset-00151',
    '733f92f0',
    `s each pRegions : ${SRC}.format not {compressed} & ${DST}.format not {compressed} & ${DST}.format not VK_FORMAT_UNDEFINED => $.dstOffset.y >= 0 ; $.dstOffset.y fits $.extent.height ${DST}.extent.height`,
  ],
  ['dstImage-00152', '28d85b23', `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_1D => $.dstOffset.y is 0`],
  [
    'dstOffset-00153',
    '8f9b518c',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_3D & ${SRC}.format not {compressed} & ${DST}.format not {compressed} & ${DST}.format not VK_FORMAT_UNDEFINED => $.dstOffset.z >= 0 ; $.dstOffset.z fits $.extent.depth ${DST}.extent.depth`,
  ],
  ['aspect-06662', '580a495f', `s ${SRC}.usage all VK_IMAGE_USAGE_TRANSFER_SRC_BIT`],
  ['aspect-06663', '0d91cbf2', `s ${DST}.usage all VK_IMAGE_USAGE_TRANSFER_DST_BIT`],
  ['srcSubresource-07967', '3b7fea0d', `s each pRegions : $.srcSubresource.mipLevel lt ${SRC}.mipLevels`],
  [
    'srcSubresource-07968',
    '830af34f',
    `s each pRegions : $.srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.srcSubresource.baseArrayLayer fits $.srcSubresource.layerCount ${SRC}.arrayLayers`,
  ],
  ['dstSubresource-07967', '62f136f2', `s each pRegions : $.dstSubresource.mipLevel lt ${DST}.mipLevels`],
  [
    'dstSubresource-07968',
    '3218cce3',
    `s each pRegions : $.dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.dstSubresource.baseArrayLayer fits $.dstSubresource.layerCount ${DST}.arrayLayers`,
  ],
];

const BLITS: readonly Said[] = [
  ['srcImage-06421', 'f2e7fb7c', `s ${SRC}.format not {422/420} ; ${SRC}.format not {multi-planar}`],
  ['dstImage-06422', '5998ca80', `s ${DST}.format not {422/420} ; ${DST}.format not {multi-planar}`],
  [
    'srcImage-00229',
    'bf0c87b5',
    `s ${SRC}.format is {sint} & ${DST}.format not VK_FORMAT_UNDEFINED => ${DST}.format is {sint}`,
    `s ${DST}.format is {sint} & ${SRC}.format not VK_FORMAT_UNDEFINED => ${SRC}.format is {sint}`,
  ],
  [
    'srcImage-00230',
    '77edc9fd',
    `s ${SRC}.format is {uint} & ${DST}.format not VK_FORMAT_UNDEFINED => ${DST}.format is {uint}`,
    `s ${DST}.format is {uint} & ${SRC}.format not VK_FORMAT_UNDEFINED => ${SRC}.format is {uint}`,
  ],
  [
    'srcImage-00231',
    'e36e4b4d',
    `s ${SRC}.format is {depth/stencil} & ${DST}.format not VK_FORMAT_UNDEFINED => ${DST}.format is {depth/stencil}`,
    `s ${DST}.format is {depth/stencil} & ${SRC}.format not VK_FORMAT_UNDEFINED => ${SRC}.format is {depth/stencil}`,
    `s ${SRC}.format is {depth/stencil} & ${DST}.format is {depth/stencil} => ${DST}.format eq ${SRC}.format`,
  ],
  ['filter-00237', '929aece5', `s filter is VK_FILTER_CUBIC_EXT => ${SRC}.imageType is VK_IMAGE_TYPE_2D`],
  ['srcSubresource-01705', '3b7fea0d', `s each pRegions : $.srcSubresource.mipLevel lt ${SRC}.mipLevels`],
  ['dstSubresource-01706', '62f136f2', `s each pRegions : $.dstSubresource.mipLevel lt ${DST}.mipLevels`],
  [
    'srcSubresource-01707',
    '830af34f',
    `s each pRegions : $.srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.srcSubresource.baseArrayLayer fits $.srcSubresource.layerCount ${SRC}.arrayLayers`,
  ],
  [
    'dstSubresource-01708',
    '3218cce3',
    `s each pRegions : $.dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.dstSubresource.baseArrayLayer fits $.dstSubresource.layerCount ${DST}.arrayLayers`,
  ],
  [
    'maintenance8-10207',
    'c5300954',
    `S each pRegions : enabled maintenance8 & ${SRC}.imageType is VK_IMAGE_TYPE_3D => $.srcSubresource.baseArrayLayer is 0 ; $.srcSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS ; $.dstSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  [
    'maintenance8-10208',
    'fc7b2b25',
    `S each pRegions : enabled maintenance8 & ${DST}.imageType is VK_IMAGE_TYPE_3D => $.dstSubresource.baseArrayLayer is 0 ; $.srcSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS ; $.dstSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  [
    'srcImage-00240',
    '0eca2297',
    `S each pRegions : disabled maintenance8 & ${SRC}.imageType is VK_IMAGE_TYPE_3D => $.srcSubresource.baseArrayLayer is 0 ; $.dstSubresource.baseArrayLayer is 0 ; $.srcSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS ; $.dstSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
    `S each pRegions : disabled maintenance8 & ${DST}.imageType is VK_IMAGE_TYPE_3D => $.srcSubresource.baseArrayLayer is 0 ; $.dstSubresource.baseArrayLayer is 0 ; $.srcSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS ; $.dstSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  ['aspectMask-00241', '5b0f2116', ...aspectRows('src')],
  ['aspectMask-00242', 'fa4fbb49', ...aspectRows('dst')],
  [
    'srcOffset-00243',
    '18137029',
    `s each pRegions : $.srcOffsets[0].x >= 0 ; $.srcOffsets[1].x >= 0 ; $.srcOffsets[0].x le ${SRC}.extent.width ; $.srcOffsets[1].x le ${SRC}.extent.width`,
  ],
  [
    'srcOffset-00244',
    'b40f6a87',
    `s each pRegions : $.srcOffsets[0].y >= 0 ; $.srcOffsets[1].y >= 0 ; $.srcOffsets[0].y le ${SRC}.extent.height ; $.srcOffsets[1].y le ${SRC}.extent.height`,
  ],
  [
    'srcImage-00245',
    '5e2691c8',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_1D => $.srcOffsets[0].y is 0 ; $.srcOffsets[1].y is 1`,
  ],
  [
    'srcOffset-00246',
    '2462e466',
    `s each pRegions : $.srcOffsets[0].z >= 0 ; $.srcOffsets[1].z >= 0 ; $.srcOffsets[0].z le ${SRC}.extent.depth ; $.srcOffsets[1].z le ${SRC}.extent.depth`,
  ],
  [
    'srcImage-00247',
    '5662a38f',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.srcOffsets[0].z is 0 ; $.srcOffsets[1].z is 1`,
  ],
  [
    'dstOffset-00248',
    '17379302',
    `s each pRegions : $.dstOffsets[0].x >= 0 ; $.dstOffsets[1].x >= 0 ; $.dstOffsets[0].x le ${DST}.extent.width ; $.dstOffsets[1].x le ${DST}.extent.width`,
  ],
  [
    'dstOffset-00249',
    'be2a599f',
    `s each pRegions : $.dstOffsets[0].y >= 0 ; $.dstOffsets[1].y >= 0 ; $.dstOffsets[0].y le ${DST}.extent.height ; $.dstOffsets[1].y le ${DST}.extent.height`,
  ],
  [
    'dstImage-00250',
    '037f3d53',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_1D => $.dstOffsets[0].y is 0 ; $.dstOffsets[1].y is 1`,
  ],
  [
    'dstOffset-00251',
    'e06e8b96',
    `s each pRegions : $.dstOffsets[0].z >= 0 ; $.dstOffsets[1].z >= 0 ; $.dstOffsets[0].z le ${DST}.extent.depth ; $.dstOffsets[1].z le ${DST}.extent.depth`,
  ],
  [
    'dstImage-00252',
    'f3c37f7d',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.dstOffsets[0].z is 0 ; $.dstOffsets[1].z is 1`,
  ],
];

const RESOLVES: readonly Said[] = [
  ['srcImage-00257', 'fcb379ab', `s ${SRC}.samples not VK_SAMPLE_COUNT_1_BIT`],
  ['dstImage-00259', '8cb338fe', `s ${DST}.samples is VK_SAMPLE_COUNT_1_BIT`],
  ['srcImage-01386', '80e75dd6', `s ${SRC}.format eq ${DST}.format`],
  ['srcSubresource-01709', '3b7fea0d', `s each pRegions : $.srcSubresource.mipLevel lt ${SRC}.mipLevels`],
  ['dstSubresource-01710', '62f136f2', `s each pRegions : $.dstSubresource.mipLevel lt ${DST}.mipLevels`],
  [
    'srcSubresource-01711',
    '830af34f',
    `s each pRegions : $.srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.srcSubresource.baseArrayLayer fits $.srcSubresource.layerCount ${SRC}.arrayLayers`,
  ],
  [
    'dstSubresource-01712',
    '3218cce3',
    `s each pRegions : $.dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => $.dstSubresource.baseArrayLayer fits $.dstSubresource.layerCount ${DST}.arrayLayers`,
  ],
  [
    'srcImage-04446',
    '26b83bfa',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_3D => $.srcSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  [
    'srcImage-04447',
    'de45ea01',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_3D => $.dstSubresource.baseArrayLayer is 0 ; $.dstSubresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
  ],
  [
    'srcOffset-00269',
    'ebdeebfa',
    `s each pRegions : $.srcOffset.x >= 0 ; $.srcOffset.x fits $.extent.width ${SRC}.extent.width`,
  ],
  [
    'srcOffset-00270',
    '00937ae7',
    `s each pRegions : $.srcOffset.y >= 0 ; $.srcOffset.y fits $.extent.height ${SRC}.extent.height`,
  ],
  [
    'srcImage-00271',
    '1ec1d040',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_1D => $.srcOffset.y is 0 ; $.extent.height is 1`,
  ],
  [
    'srcOffset-00272',
    '70a8ba41',
    `s each pRegions : $.srcOffset.z >= 0 ; $.srcOffset.z fits $.extent.depth ${SRC}.extent.depth`,
  ],
  [
    'srcImage-00273',
    '6262606e',
    `s each pRegions : ${SRC}.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.srcOffset.z is 0 ; $.extent.depth is 1`,
  ],
  [
    'dstOffset-00274',
    '69651393',
    `s each pRegions : $.dstOffset.x >= 0 ; $.dstOffset.x fits $.extent.width ${DST}.extent.width`,
  ],
  [
    'dstOffset-00275',
    '54ca957d',
    `s each pRegions : $.dstOffset.y >= 0 ; $.dstOffset.y fits $.extent.height ${DST}.extent.height`,
  ],
  [
    'dstImage-00276',
    '9ee624ed',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_1D => $.dstOffset.y is 0 ; $.extent.height is 1`,
  ],
  [
    'dstOffset-00277',
    'd43211f9',
    `s each pRegions : $.dstOffset.z >= 0 ; $.dstOffset.z fits $.extent.depth ${DST}.extent.depth`,
  ],
  [
    'dstImage-00278',
    'efa46caa',
    `s each pRegions : ${DST}.imageType is VK_IMAGE_TYPE_1D,VK_IMAGE_TYPE_2D => $.dstOffset.z is 0 ; $.extent.depth is 1`,
  ],
  ['srcSubresource-11800', 'f1f47ac5', ...aspectRows('src')],
  ['dstSubresource-11801', '3d4083ed', ...aspectRows('dst')],
];

/** Most of what is said of copies on the host is said in the words of those above. */
const HOST_COPIES: readonly Said[] = (
  [
    ['src', 'a28c7081'],
    ['dst', 'cb6f32ab'],
  ] as const
).map(([side, read]) => [
  `${side}Image-07983`,
  read,
  `s each pRegions : ${side === 'src' ? SRC : DST}.imageType is VK_IMAGE_TYPE_3D => $.${side}Subresource.baseArrayLayer is 0 ; $.${side}Subresource.layerCount is 1,VK_REMAINING_ARRAY_LAYERS`,
]);

const CREATED = 'what the images were created with';

export const IMAGE_COPIES: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...said('vkCmdCopyImage', CREATED, COPIES),
  ...said('VkCopyImageInfo2', CREATED, COPIES),
  ...said('VkCopyImageToImageInfo', CREATED, HOST_COPIES),
  ...said('vkCmdBlitImage', CREATED, BLITS),
  ...said('VkBlitImageInfo2', CREATED, BLITS),
  ...said('vkCmdResolveImage', CREATED, RESOLVES),
  ...said('VkResolveImageInfo2', CREATED, RESOLVES),
]);
