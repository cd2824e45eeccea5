/** What objects were created with, where the sentence does not say it in the form that the parser knows. */
import type { HandRead } from './types.js';

const BEYOND = 'what an object was created with, through another object or struct';
const TABLE = 'a table of the specification';

/** What a render pass was created with, from either struct. */
const RENDER_PASS = 'renderPass^<VkRenderPassCreateInfo|VkRenderPassCreateInfo2>';
const SUBPASS = `${RENDER_PASS}.pSubpasses[subpass]`;

const SEMAPHORE_TYPE = '^VkSemaphoreCreateInfo.VkSemaphoreTypeCreateInfo::semaphoreType';

/** A semaphore without its type is a binary one. */
function timelineRow(owner: string, semaphore: string): string {
  return `${owner} s ${semaphore}^VkSemaphoreCreateInfo.pNext has VkSemaphoreTypeCreateInfo ; ${semaphore}${SEMAPHORE_TYPE} is VK_SEMAPHORE_TYPE_TIMELINE`;
}

function binaryRow(owner: string, semaphore: string): string {
  return `${owner} s ${semaphore}${SEMAPHORE_TYPE} is VK_SEMAPHORE_TYPE_BINARY`;
}

/** A submission with a timeline semaphore says the values that it waits for and signals. */
function valuesRow(owner: string): string {
  return `${owner} c pWaitSemaphores[?]${SEMAPHORE_TYPE} is VK_SEMAPHORE_TYPE_TIMELINE | pSignalSemaphores[?]${SEMAPHORE_TYPE} is VK_SEMAPHORE_TYPE_TIMELINE => pNext has VkTimelineSemaphoreSubmitInfo`;
}

function countRow(owner: string, side: 'wait' | 'signal'): string {
  const semaphores = side === 'wait' ? 'pWaitSemaphores' : 'pSignalSemaphores';
  return `${owner} c ${semaphores}[?]${SEMAPHORE_TYPE} is VK_SEMAPHORE_TYPE_TIMELINE => VkTimelineSemaphoreSubmitInfo::${side}SemaphoreValueCount eq ${side}SemaphoreCount`;
}

const WITH_IMAGES = '( flags unset | flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT )';

/** The views of a framebuffer that the subpasses of its render pass use in some way. */
function attachmentRows(references: string, attachment: string, usage: string): string[] {
  return [
    `VkFramebufferCreateInfo s each ${RENDER_PASS}.${references} : ${WITH_IMAGES} => pAttachments[$.${attachment}]^VkImageViewCreateInfo.image^VkImageCreateInfo.usage all ${usage}`,
  ];
}

function matchingRows(ofView: string, ofDescription: string): string[] {
  return [
    `VkFramebufferCreateInfo s each pAttachments : ${WITH_IMAGES} => pAttachments[#]^VkImageViewCreateInfo.${ofView} eq ${RENDER_PASS}.pAttachments[#].${ofDescription}`,
  ];
}

/** Memory behind an address has to be allocated for one. */
function addressRow(owner: string): string {
  return `${owner} S enabled VkPhysicalDeviceBufferDeviceAddressFeatures::bufferDeviceAddress & buffer^VkBufferCreateInfo.usage any VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT => memory^VkMemoryAllocateInfo.pNext has VkMemoryAllocateFlagsInfo ; memory^VkMemoryAllocateInfo.VkMemoryAllocateFlagsInfo::flags all VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT`;
}

/** Of what is handed over, what an object has in the chain of its struct. */
function flagRow(owner: string, object: string, struct: string, demand: string): string {
  return `${owner} s ${object}.pNext has ${struct} ; ${object}.${struct}::${demand}`;
}

/** The layout of a descriptor set that was allocated alone: of several, which is whose is not known. */
const LAYOUT = 'dstSet^VkDescriptorSetAllocateInfo.pSetLayouts[0]^VkDescriptorSetLayoutCreateInfo';
const HAS_ONE_LAYOUT = 'dstSet^VkDescriptorSetAllocateInfo.descriptorSetCount is 1';

/** An image without some flags. */
function isWithout(flags: string): string {
  return `( image^VkImageCreateInfo.flags unset | image^VkImageCreateInfo.flags none ${flags} )`;
}

const VIEW_TYPES: Readonly<Record<string, readonly string[]>> = {
  '1D': ['1D', '1D_ARRAY'],
  '2D': ['2D', '2D_ARRAY', 'CUBE', 'CUBE_ARRAY'],
  '3D': ['3D', '2D', '2D_ARRAY'],
};

export const OBJECTS: Readonly<Record<string, HandRead>> = {
  'VUID-vkResetCommandBuffer-commandBuffer-00046': {
    reason: BEYOND,
    read: '40c46ac3',
    rows: [
      'vkResetCommandBuffer s commandBuffer^VkCommandBufferAllocateInfo.commandPool^VkCommandPoolCreateInfo.flags all VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT',
    ],
  },
  'VUID-vkGetSemaphoreCounterValue-semaphore-03255': {
    reason: BEYOND,
    read: 'cda37b85',
    rows: [timelineRow('vkGetSemaphoreCounterValue', 'semaphore')],
  },
  'VUID-VkSemaphoreWaitInfo-pSemaphores-03256': {
    reason: BEYOND,
    read: '7c2d79e6',
    rows: [timelineRow('VkSemaphoreWaitInfo', 'pSemaphores[*]')],
  },
  'VUID-VkSemaphoreSignalInfo-semaphore-03257': {
    reason: BEYOND,
    read: 'cda37b85',
    rows: [timelineRow('VkSemaphoreSignalInfo', 'semaphore')],
  },
  'VUID-VkSubmitInfo-pWaitSemaphores-03239': { reason: BEYOND, read: '46ddba34', rows: [valuesRow('VkSubmitInfo')] },
  'VUID-VkSubmitInfo-pNext-03240': { reason: BEYOND, read: 'aa8d4bbd', rows: [countRow('VkSubmitInfo', 'wait')] },
  'VUID-VkSubmitInfo-pNext-03241': { reason: BEYOND, read: '2d653ce7', rows: [countRow('VkSubmitInfo', 'signal')] },
  'VUID-VkBindSparseInfo-pWaitSemaphores-03246': {
    reason: BEYOND,
    read: '23fb4d96',
    rows: [valuesRow('VkBindSparseInfo')],
  },
  'VUID-VkBindSparseInfo-pNext-03247': {
    reason: BEYOND,
    read: 'c501792e',
    rows: [countRow('VkBindSparseInfo', 'wait')],
  },
  'VUID-VkBindSparseInfo-pNext-03248': {
    reason: BEYOND,
    read: '7a9d4db5',
    rows: [countRow('VkBindSparseInfo', 'signal')],
  },
  'VUID-vkQueuePresentKHR-pWaitSemaphores-03267': {
    reason: BEYOND,
    read: '5cfd0bee',
    rows: [binaryRow('vkQueuePresentKHR', 'pPresentInfo.pWaitSemaphores[*]')],
  },
  'VUID-vkAcquireNextImageKHR-semaphore-03265': {
    reason: BEYOND,
    read: 'ec5b82ab',
    rows: [binaryRow('vkAcquireNextImageKHR', 'semaphore')],
  },
  'VUID-VkAcquireNextImageInfoKHR-semaphore-03266': {
    reason: BEYOND,
    read: 'ec5b82ab',
    rows: [binaryRow('VkAcquireNextImageInfoKHR', 'semaphore')],
  },
  'VUID-VkSemaphoreGetZirconHandleInfoFUCHSIA-semaphore-04763': {
    reason: BEYOND,
    read: '70a41690',
    rows: [binaryRow('VkSemaphoreGetZirconHandleInfoFUCHSIA', 'semaphore')],
  },
  'VUID-VkDedicatedAllocationMemoryAllocateInfoNV-image-00650': {
    reason: BEYOND,
    read: '535d3822',
    rows: [
      flagRow(
        'VkDedicatedAllocationMemoryAllocateInfoNV',
        'image^VkImageCreateInfo',
        'VkDedicatedAllocationImageCreateInfoNV',
        'dedicatedAllocation is VK_TRUE',
      ),
    ],
  },
  'VUID-VkDedicatedAllocationMemoryAllocateInfoNV-buffer-00651': {
    reason: BEYOND,
    read: '751e0939',
    rows: [
      flagRow(
        'VkDedicatedAllocationMemoryAllocateInfoNV',
        'buffer^VkBufferCreateInfo',
        'VkDedicatedAllocationBufferCreateInfoNV',
        'dedicatedAllocation is VK_TRUE',
      ),
    ],
  },
  'VUID-VkDeviceMemoryOpaqueCaptureAddressInfo-memory-03336': {
    reason: BEYOND,
    read: 'f7a1335a',
    rows: [
      flagRow(
        'VkDeviceMemoryOpaqueCaptureAddressInfo',
        'memory^VkMemoryAllocateInfo',
        'VkMemoryAllocateFlagsInfo',
        'flags all VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT',
      ),
    ],
  },
  'VUID-VkAccelerationStructureCaptureDescriptorDataInfoEXT-accelerationStructure-08091': {
    reason: '"must have been created with a bit set in"',
    read: '14a039b1',
    rows: [
      'VkAccelerationStructureCaptureDescriptorDataInfoEXT s accelerationStructure^VkAccelerationStructureCreateInfoKHR.createFlags all VK_ACCELERATION_STRUCTURE_CREATE_DESCRIPTOR_BUFFER_CAPTURE_REPLAY_BIT_EXT',
    ],
  },
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-queryType-12424': {
    reason: 'flags is a slip for queryResultFlags',
    read: '33a8af09',
    rows: [
      'vkCmdCopyQueryPoolResultsToMemoryKHR s queryPool^VkQueryPoolCreateInfo.queryType is VK_QUERY_TYPE_TIME_ELAPSED_QCOM => queryResultFlags none VK_QUERY_RESULT_PARTIAL_BIT,VK_QUERY_RESULT_WITH_STATUS_BIT_KHR',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06046': {
    reason: BEYOND,
    read: 'd5eb9416',
    rows: [`VkGraphicsPipelineCreateInfo s subpass lt ${RENDER_PASS}.subpassCount`],
  },
  'VUID-VkFramebufferCreateInfo-attachmentCount-00876': {
    reason: BEYOND,
    read: '4e2637e6',
    rows: [`VkFramebufferCreateInfo s attachmentCount eq ${RENDER_PASS}.attachmentCount`],
  },
  'VUID-VkFramebufferCreateInfo-pAttachments-00877': {
    reason: BEYOND,
    read: '9eed12e5',
    rows: attachmentRows(
      'pSubpasses[*].<pColorAttachments|pResolveAttachments>',
      'attachment',
      'VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT',
    ),
  },
  'VUID-VkFramebufferCreateInfo-pAttachments-02633': {
    reason: BEYOND,
    read: 'ca09014a',
    rows: attachmentRows(
      'pSubpasses',
      'pDepthStencilAttachment.attachment',
      'VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT',
    ),
  },
  'VUID-VkFramebufferCreateInfo-pAttachments-00879': {
    reason: BEYOND,
    read: 'efda60f5',
    rows: attachmentRows('pSubpasses[*].pInputAttachments', 'attachment', 'VK_IMAGE_USAGE_INPUT_ATTACHMENT_BIT'),
  },
  'VUID-VkFramebufferCreateInfo-pAttachments-00880': {
    reason: BEYOND,
    read: '97e9928a',
    rows: matchingRows('format', 'format'),
  },
  'VUID-VkFramebufferCreateInfo-pAttachments-00881': {
    reason: BEYOND,
    read: '5346b5f0',
    rows: matchingRows('image^VkImageCreateInfo.samples', 'samples'),
  },
  'VUID-VkRenderPassBeginInfo-clearValueCount-00902': {
    reason: BEYOND,
    read: '1d4924f4',
    rows: [
      `VkRenderPassBeginInfo s each ${RENDER_PASS}.pAttachments : $.loadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => clearValueCount gt #`,
      `VkRenderPassBeginInfo s each ${RENDER_PASS}.pAttachments : $.stencilLoadOp is VK_ATTACHMENT_LOAD_OP_CLEAR & $.format is {depth/stencil} => clearValueCount gt #`,
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06087': {
    reason: BEYOND,
    read: 'b756c273',
    rows: [
      'VkRenderingInfo s pColorAttachments[*].imageView^VkImageViewCreateInfo.image^VkImageCreateInfo.usage all VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkImageViewCreateInfo-subResourceRange-01021': {
    reason: TABLE,
    read: '3f826f77',
    rows: Object.entries(VIEW_TYPES).map(
      ([type, views]) =>
        `VkImageViewCreateInfo s image^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_${type} => viewType is ${views.map((view) => `VK_IMAGE_VIEW_TYPE_${view}`).join(',')}`,
    ),
  },
  'VUID-VkImageViewCreateInfo-image-06723': {
    reason: BEYOND,
    read: '6caec14a',
    rows: [
      `VkImageViewCreateInfo s image^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_3D & ${isWithout('VK_IMAGE_CREATE_2D_ARRAY_COMPATIBLE_BIT')} => viewType not VK_IMAGE_VIEW_TYPE_2D_ARRAY`,
    ],
  },
  'VUID-VkImageViewCreateInfo-image-06728': {
    reason: BEYOND,
    read: 'a89c2a00',
    rows: [
      `VkImageViewCreateInfo s image^VkImageCreateInfo.imageType is VK_IMAGE_TYPE_3D & ${isWithout('VK_IMAGE_CREATE_2D_ARRAY_COMPATIBLE_BIT,VK_IMAGE_CREATE_2D_VIEW_COMPATIBLE_BIT_EXT')} => viewType not VK_IMAGE_VIEW_TYPE_2D`,
    ],
  },
  'VUID-VkImageViewCreateInfo-image-06724': {
    reason: BEYOND,
    read: 'cccfa5dc',
    rows: [
      'VkImageViewCreateInfo s image^VkImageCreateInfo.imageType not VK_IMAGE_TYPE_3D => subresourceRange.baseArrayLayer lt image^VkImageCreateInfo.arrayLayers',
    ],
  },
  'VUID-VkImageViewCreateInfo-subresourceRange-01478': {
    reason: BEYOND,
    read: '9028f510',
    rows: ['VkImageViewCreateInfo s subresourceRange.baseMipLevel lt image^VkImageCreateInfo.mipLevels'],
  },
  'VUID-VkImageViewCreateInfo-subresourceRange-01718': {
    reason: BEYOND,
    read: '0ad17dc9',
    rows: [
      'VkImageViewCreateInfo s subresourceRange.levelCount not VK_REMAINING_MIP_LEVELS => subresourceRange.baseMipLevel fits subresourceRange.levelCount image^VkImageCreateInfo.mipLevels',
    ],
  },
  'VUID-VkImageViewCreateInfo-subresourceRange-06725': {
    reason: BEYOND,
    read: '150106a9',
    rows: [
      'VkImageViewCreateInfo s subresourceRange.layerCount not VK_REMAINING_ARRAY_LAYERS & image^VkImageCreateInfo.imageType not VK_IMAGE_TYPE_3D => subresourceRange.baseArrayLayer fits subresourceRange.layerCount image^VkImageCreateInfo.arrayLayers',
    ],
  },
  'VUID-VkRenderPassBeginInfo-pNext-02852': {
    reason: BEYOND,
    read: '63e90e09',
    rows: [
      'VkRenderPassBeginInfo s pNext without VkDeviceGroupRenderPassBeginInfo => renderArea.offset.x fits renderArea.extent.width framebuffer^VkFramebufferCreateInfo.width',
    ],
  },
  'VUID-VkRenderPassBeginInfo-pNext-02853': {
    reason: BEYOND,
    read: '2c3b7cb2',
    rows: [
      'VkRenderPassBeginInfo s pNext without VkDeviceGroupRenderPassBeginInfo => renderArea.offset.y fits renderArea.extent.height framebuffer^VkFramebufferCreateInfo.height',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-07609': {
    reason: BEYOND,
    read: 'c10854f6',
    rows: [
      `VkGraphicsPipelineCreateInfo s ( pDynamicState unset | pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_COLOR_BLEND_ENABLE_EXT ) & ${SUBPASS}.pColorAttachments[?].attachment not VK_ATTACHMENT_UNUSED => pColorBlendState.attachmentCount eq ${SUBPASS}.colorAttachmentCount`,
    ],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-00319': {
    reason: BEYOND,
    read: '43023a86',
    rows: [
      `VkWriteDescriptorSet s each ${LAYOUT}.pBindings : ${HAS_ONE_LAYOUT} & $.binding eq dstBinding & $.descriptorType not VK_DESCRIPTOR_TYPE_MUTABLE_EXT => descriptorType eq $.descriptorType`,
    ],
  },
  'VUID-VkWriteDescriptorSet-dstBinding-00316': {
    reason: BEYOND,
    read: '2e929a91',
    rows: [
      `VkWriteDescriptorSet s each ${LAYOUT}.pBindings : ${HAS_ONE_LAYOUT} & $.binding eq dstBinding => $.descriptorCount not 0`,
    ],
  },
  'VUID-vkBindBufferMemory-bufferDeviceAddress-03339': {
    reason: BEYOND,
    read: '314ee01b',
    rows: [addressRow('vkBindBufferMemory')],
  },
  'VUID-VkBindBufferMemoryInfo-bufferDeviceAddress-03339': {
    reason: BEYOND,
    read: '314ee01b',
    rows: [addressRow('VkBindBufferMemoryInfo')],
  },
};
