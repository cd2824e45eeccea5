/** Framebuffers without images: what they say of those that they are given later, by the indices of the attachments. */
import { identity, said, type Said } from './said.js';
import type { HandRead } from './types.js';

const JOINED = 'the attachments of a framebuffer and others by their indices';

const RENDER_PASS = 'renderPass^<VkRenderPassCreateInfo|VkRenderPassCreateInfo2>';
const IMAGELESS = 'flags any VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT';

const RESOLVED = '$.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment';

function imageAt(attachment: string): string {
  return `VkFramebufferAttachmentsCreateInfo::pAttachmentImageInfos[${attachment}]`;
}

/** What a framebuffer says of the attachments that subpasses use in some way. */
function usedRow(references: string, demand: string): string {
  return `c each ${RENDER_PASS}.pSubpasses[*].${references} : ${IMAGELESS} => ${imageAt('$.attachment')}.${demand}`;
}

function depthRow(demand: string): string {
  return `c each ${RENDER_PASS}.pSubpasses : ${IMAGELESS} => ${imageAt('$.pDepthStencilAttachment.attachment')}.${demand}`;
}

function sizeRows(demand: string): string[] {
  return [usedRow('<pColorAttachments|pResolveAttachments|pInputAttachments>', demand), depthRow(demand)];
}

const DEPTH_STENCIL = 'usage all VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT';

const FRAMEBUFFERS: readonly Said[] = [
  ['flags-04541', '8b7ee0fb', ...sizeRows('width ge width')],
  ['flags-04542', '37725604', ...sizeRows('height ge height')],
  [
    'flags-03201',
    '75b9e47d',
    usedRow('<pColorAttachments|pResolveAttachments>', 'usage all VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT'),
  ],
  ['flags-03202', '957bc5d2', depthRow(DEPTH_STENCIL)],
  [
    'flags-03203',
    '40eacfb4',
    `c each renderPass^VkRenderPassCreateInfo2.pSubpasses : ${IMAGELESS} => ${imageAt(`${RESOLVED}.attachment`)}.${DEPTH_STENCIL}`,
  ],
  ['flags-03204', 'd90bd431', usedRow('pInputAttachments', 'usage all VK_IMAGE_USAGE_INPUT_ATTACHMENT_BIT')],
  [
    'pAttachments-02634',
    'd8617cb6',
    `s each renderPass^VkRenderPassCreateInfo2.pSubpasses : ( flags unset | flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT ) => pAttachments[${RESOLVED}.attachment]^VkImageViewCreateInfo.image^VkImageCreateInfo.usage all VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT`,
  ],
];

const FRAMEBUFFER = 'framebuffer^VkFramebufferCreateInfo';
const VIEWS = 'VkRenderPassAttachmentBeginInfo::pAttachments';
const VIEW = `${VIEWS}[#]^VkImageViewCreateInfo`;
const IMAGE = `${VIEW}.image^VkImageCreateInfo`;
const DECLARED = `${FRAMEBUFFER}.VkFramebufferAttachmentsCreateInfo::pAttachmentImageInfos[#]`;

/** Each view that a render pass is begun with, under a condition. */
function viewRow(demand: string, condition?: string): string {
  const more = condition === undefined ? '' : ` & ${condition}`;
  return `c each ${VIEWS} : ${FRAMEBUFFER}.${IMAGELESS}${more} => ${demand}`;
}

/** Views of the first level are as large as their images. */
const OF_FIRST_LEVEL = `${VIEW}.subresourceRange.baseMipLevel is 0`;

const BEGINNINGS: readonly Said[] = [
  [
    'framebuffer-03207',
    'b4bf8023',
    `c ${FRAMEBUFFER}.flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT => VkRenderPassAttachmentBeginInfo::attachmentCount is 0`,
  ],
  [
    'framebuffer-03208',
    '28b6130d',
    `c ${FRAMEBUFFER}.${IMAGELESS} => VkRenderPassAttachmentBeginInfo::attachmentCount eq ${FRAMEBUFFER}.VkFramebufferAttachmentsCreateInfo::attachmentImageInfoCount`,
  ],
  ['framebuffer-03209', '8d3fe8f1', viewRow(`${IMAGE}.flags eq ${DECLARED}.flags`)],
  [
    'framebuffer-04627',
    'cb75ccfe',
    viewRow(`${IMAGE}.usage eq ${DECLARED}.usage`, `${VIEW}.pNext without VkImageViewUsageCreateInfo`),
  ],
  ['framebuffer-03211', '9d7e8883', viewRow(`${IMAGE}.extent.width eq ${DECLARED}.width`, OF_FIRST_LEVEL)],
  ['framebuffer-03212', 'bac7f84f', viewRow(`${IMAGE}.extent.height eq ${DECLARED}.height`, OF_FIRST_LEVEL)],
  [
    'framebuffer-03213',
    'fb3b0553',
    viewRow(
      `${VIEW}.subresourceRange.layerCount eq ${DECLARED}.layerCount`,
      `${VIEW}.subresourceRange.layerCount not VK_REMAINING_ARRAY_LAYERS`,
    ),
  ],
  [
    'framebuffer-03214',
    '3bb81733',
    viewRow(`${IMAGE}.VkImageFormatListCreateInfo::viewFormatCount eq ${DECLARED}.viewFormatCount`),
  ],
  ['framebuffer-03216', 'b3e0094e', viewRow(`${VIEW}.format eq ${RENDER_PASS}.pAttachments[#].format`)],
  [
    'framebuffer-09047',
    'ba8722db',
    viewRow(`${IMAGE}.samples eq renderPass^VkRenderPassCreateInfo.pAttachments[#].samples`),
    // Only subpasses of the second kind may have multisampled ones of one sample.
    viewRow(
      `${IMAGE}.samples eq renderPass^VkRenderPassCreateInfo2.pAttachments[#].samples`,
      `${IMAGE}.samples not VK_SAMPLE_COUNT_1_BIT`,
    ),
  ],
];

const BEGUN_WITH: readonly Said[] = [
  [
    'pAttachments-03218',
    'f352f3ec',
    's pAttachments[*]^VkImageViewCreateInfo.subresourceRange.levelCount is 1,VK_REMAINING_MIP_LEVELS',
  ],
  ['pAttachments-03219', '6d8898c3', `s ${identity('pAttachments[*]')}`],
  ['pAttachments-04114', 'c76410a7', 's pAttachments[*]^VkImageViewCreateInfo.viewType not VK_IMAGE_VIEW_TYPE_3D'],
];

export const IMAGELESS_FRAMEBUFFERS: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...said('VkFramebufferCreateInfo', JOINED, FRAMEBUFFERS),
  ...said('VkRenderPassBeginInfo', JOINED, BEGINNINGS),
  ...said('VkRenderPassAttachmentBeginInfo', JOINED, BEGUN_WITH),
]);
