/** Descriptions of attachments, and references to them. */
import type { HandRead } from './types.js';

export const ATTACHMENTS: Readonly<Record<string, HandRead>> = {
  'VUID-VkAttachmentDescription-separateDepthStencilLayouts-03284': {
    reason: 'the sentence ends in a comma',
    read: '5ffd583a',
    rows: [
      'VkAttachmentDescription S disabled separateDepthStencilLayouts => initialLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkAttachmentDescription-separateDepthStencilLayouts-03285': {
    reason: 'the sentence ends in a comma',
    read: '74cb9b2c',
    rows: [
      'VkAttachmentDescription S disabled separateDepthStencilLayouts => finalLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkAttachmentDescription2-separateDepthStencilLayouts-03284': {
    reason: 'the sentence ends in a comma',
    read: '5ffd583a',
    rows: [
      'VkAttachmentDescription2 S disabled separateDepthStencilLayouts => initialLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkAttachmentDescription2-separateDepthStencilLayouts-03285': {
    reason: 'the sentence ends in a comma',
    read: '74cb9b2c',
    rows: [
      'VkAttachmentDescription2 S disabled separateDepthStencilLayouts => finalLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkAttachmentReference-separateDepthStencilLayouts-03313': {
    reason: 'the sentence ends in a comma',
    read: '211c62b5',
    rows: [
      'VkAttachmentReference S disabled separateDepthStencilLayouts & attachment not VK_ATTACHMENT_UNUSED => layout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkAttachmentReference2-separateDepthStencilLayouts-03313': {
    reason: 'the sentence ends in a comma',
    read: '211c62b5',
    rows: [
      'VkAttachmentReference2 S disabled separateDepthStencilLayouts & attachment not VK_ATTACHMENT_UNUSED => layout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkAttachmentDescription2-format-09334': {
    reason: 'VkExternalFormatOHOS, which is newer, gives a format as well',
    read: '3ece8ba9',
    rows: [
      'VkAttachmentDescription2 c format is VK_FORMAT_UNDEFINED => ( pNext has VkExternalFormatANDROID,VkExternalFormatOHOS ) ; VkExternalFormatANDROID::externalFormat not 0',
    ],
  },
  'VUID-VkAttachmentDescription-flags-11776': {
    reason: 'it uses a class of formats',
    read: '13a02599',
    rows: [
      'VkAttachmentDescription s flags any VK_ATTACHMENT_DESCRIPTION_RESOLVE_SKIP_TRANSFER_FUNCTION_BIT_KHR,VK_ATTACHMENT_DESCRIPTION_RESOLVE_ENABLE_TRANSFER_FUNCTION_BIT_KHR => format is {srgb}',
    ],
  },
  'VUID-VkAttachmentDescription2-flags-11776': {
    reason: 'it uses a class of formats',
    read: '13a02599',
    rows: [
      'VkAttachmentDescription2 s flags any VK_ATTACHMENT_DESCRIPTION_RESOLVE_SKIP_TRANSFER_FUNCTION_BIT_KHR,VK_ATTACHMENT_DESCRIPTION_RESOLVE_ENABLE_TRANSFER_FUNCTION_BIT_KHR => format is {srgb}',
    ],
  },
};
