/** Descriptors and acceleration structures: what the views, layouts and structures that are given were created with. */
import { said, type Said } from './said.js';
import type { HandRead } from './types.js';

const CREATED = 'what an object was created with';

/** Of the kinds of descriptors that have a view and its layout, those that any view can be for. */
const WITH_VIEW = ['SAMPLED_IMAGE', 'STORAGE_IMAGE', 'COMBINED_IMAGE_SAMPLER', 'INPUT_ATTACHMENT']
  .map((type) => `VK_DESCRIPTOR_TYPE_${type}`)
  .join(',');

const EACH = `s each pImageInfo : descriptorType is ${WITH_VIEW}`;
const VIEW = '$.imageView^VkImageViewCreateInfo';
const IMAGE = `${VIEW}.image^VkImageCreateInfo`;
const ASPECTS = `${VIEW}.subresourceRange.aspectMask`;
const DEPTH_OR_STENCIL = 'VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT';

const FLAT_OF_3D = `${VIEW}.viewType is VK_IMAGE_VIEW_TYPE_2D & ${IMAGE}.imageType is VK_IMAGE_TYPE_3D`;

const DEPTH_LAYOUTS = [
  'DEPTH_READ_ONLY_STENCIL_ATTACHMENT',
  'DEPTH_ATTACHMENT_STENCIL_READ_ONLY',
  'DEPTH_READ_ONLY',
  'DEPTH_ATTACHMENT',
  'STENCIL_READ_ONLY',
  'STENCIL_ATTACHMENT',
  'DEPTH_STENCIL_ATTACHMENT',
  'DEPTH_STENCIL_READ_ONLY',
].map((name) => `VK_IMAGE_LAYOUT_${name}_OPTIMAL`);

/** Said of one descriptor, and judged where it is written: its kind is known there. */
const IMAGES: readonly Said[] = [
  [
    'imageView-06712',
    '1db28f41',
    `${EACH} & ${IMAGE}.imageType is VK_IMAGE_TYPE_3D => ${VIEW}.viewType not VK_IMAGE_VIEW_TYPE_2D_ARRAY`,
  ],
  [
    'imageView-07795',
    'a59cd29a',
    `s each pImageInfo : ${FLAT_OF_3D} => descriptorType not VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT`,
  ],
  [
    'imageView-07796',
    'e9ada5ec',
    `${EACH} & ${FLAT_OF_3D} => ${IMAGE}.flags all VK_IMAGE_CREATE_2D_VIEW_COMPATIBLE_BIT_EXT`,
  ],
  [
    'imageView-01976',
    'a6f858f5',
    `${EACH} & ${IMAGE}.format is {depth/stencil} => ${ASPECTS} any ${DEPTH_OR_STENCIL} ; ${ASPECTS} lacks ${DEPTH_OR_STENCIL}`,
  ],
  [
    'imageLayout-09425',
    '1d9061f8',
    `${EACH} & $.imageLayout is VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL => ${ASPECTS} none ${DEPTH_OR_STENCIL}`,
  ],
  [
    'imageLayout-09426',
    'ae3e7f12',
    `${EACH} & $.imageLayout is ${DEPTH_LAYOUTS.join(',')} => ${ASPECTS} none VK_IMAGE_ASPECT_COLOR_BIT`,
  ],
];

const SETS = 'layout^VkPipelineLayoutCreateInfo.setLayoutCount';
const ONE_SET = ['a1d89d52', `s set lt ${SETS}`] as const;
const PUSHED: readonly Said[] = [['set-00364', ...ONE_SET]];
const PUSHED_BY_TEMPLATE: readonly Said[] = [['set-07304', ...ONE_SET]];
const OFFSETS: readonly Said[] = [['firstSet-08066', '5efcb804', `s firstSet fits setCount ${SETS}`]];
const EMBEDDED: readonly Said[] = [['set-08071', 'ace5b75f', `s set le ${SETS}`]];

/** An acceleration structure is built as what it was created for. */
function builtRow(type: string): string {
  return `s each pInfos : $.type is VK_ACCELERATION_STRUCTURE_TYPE_${type}_KHR => $.dstAccelerationStructure^VkAccelerationStructureCreateInfoKHR.type is VK_ACCELERATION_STRUCTURE_TYPE_${type}_KHR,VK_ACCELERATION_STRUCTURE_TYPE_GENERIC_KHR`;
}

const BUILDS: readonly Said[] = [
  ['pInfos-03699', 'fe3a31ba', builtRow('TOP_LEVEL')],
  ['pInfos-03700', 'd9489ebb', builtRow('BOTTOM_LEVEL')],
];

function writtenBy(owner: string, statements: readonly Said[]): [string, HandRead][] {
  const rows = said('VkDescriptorImageInfo', CREATED, statements);
  return rows.map(([vuid, hand]) => [vuid, { ...hand, rows: hand.rows.map((row) => row.replace(/^\S+/u, owner)) }]);
}

export const CREATED_DESCRIPTORS: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...writtenBy('VkWriteDescriptorSet', IMAGES),
  ...said('vkCmdPushDescriptorSet', CREATED, PUSHED),
  ...said('VkPushDescriptorSetInfo', CREATED, PUSHED),
  ...said('vkCmdPushDescriptorSetWithTemplate', CREATED, PUSHED_BY_TEMPLATE),
  ...said('VkPushDescriptorSetWithTemplateInfo', CREATED, PUSHED_BY_TEMPLATE),
  ...said('vkCmdSetDescriptorBufferOffsetsEXT', CREATED, OFFSETS),
  ...said('VkSetDescriptorBufferOffsetsInfoEXT', CREATED, OFFSETS),
  ...said('vkCmdBindDescriptorBufferEmbeddedSamplersEXT', CREATED, EMBEDDED),
  ...said('VkBindDescriptorBufferEmbeddedSamplersInfoEXT', CREATED, EMBEDDED),
  ...said('VkWriteDescriptorSetAccelerationStructureKHR', CREATED, [
    [
      'pAccelerationStructures-03579',
      '520d25d4',
      's pAccelerationStructures[*]^VkAccelerationStructureCreateInfoKHR.type is VK_ACCELERATION_STRUCTURE_TYPE_TOP_LEVEL_KHR,VK_ACCELERATION_STRUCTURE_TYPE_GENERIC_KHR',
    ],
  ]),
  ...said('VkWriteDescriptorSetAccelerationStructureNV', CREATED, [
    [
      'pAccelerationStructures-03748',
      'b6205b57',
      's pAccelerationStructures[*]^VkAccelerationStructureCreateInfoNV.info.type is VK_ACCELERATION_STRUCTURE_TYPE_TOP_LEVEL_KHR',
    ],
  ]),
  ...said('vkCmdBuildAccelerationStructuresKHR', CREATED, [
    ...BUILDS,
    ['dstAccelerationStructure-11547', 'e4009961', builtRow('OPACITY_MICROMAP')],
  ]),
  ...said('vkCmdBuildAccelerationStructuresIndirectKHR', CREATED, BUILDS),
  ...said('vkBuildAccelerationStructuresKHR', CREATED, BUILDS),
]);
