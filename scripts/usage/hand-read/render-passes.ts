/** Render passes and framebuffers. */
import type { HandRead } from './types.js';

export const RENDER_PASSES: Readonly<Record<string, HandRead>> = {
  'VUID-VkRenderPassCreateInfo2-viewMask-03059': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f9a72908',
    rows: [
      'VkRenderPassCreateInfo2 s pSubpasses[*].viewMask is 0 => pDependencies[*].dependencyFlags none VK_DEPENDENCY_VIEW_LOCAL_BIT',
    ],
  },
  'VUID-VkFramebufferCreateInfo-flags-03191': {
    reason: 'the parser does not know the form of the sentence',
    read: '764bf327',
    rows: [
      'VkFramebufferCreateInfo c flags any VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT => ( VkFramebufferAttachmentsCreateInfo::attachmentImageInfoCount is 0 | VkFramebufferAttachmentsCreateInfo::attachmentImageInfoCount eq attachmentCount )',
    ],
  },
  'VUID-VkRenderPassCreateInfo-fragmentDensityMapAttachment-10648': {
    reason:
      'a slip of the specification, read as it is meant: the attachment is a member of fragmentDensityMapAttachment',
    read: 'd2769b65',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => VkRenderPassTileShadingCreateInfoQCOM::flags none VK_TILE_SHADING_RENDER_PASS_ENABLE_BIT_QCOM',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-fragmentDensityMapAttachment-10651': {
    reason:
      'a slip of the specification, read as it is meant: the attachment is a member of fragmentDensityMapAttachment',
    read: 'd2769b65',
    rows: [
      'VkRenderPassCreateInfo2 c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => VkRenderPassTileShadingCreateInfoQCOM::flags none VK_TILE_SHADING_RENDER_PASS_ENABLE_BIT_QCOM',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-srcSubpass-02526': {
    reason:
      'a slip of the specification, read as it is meant: VK_SUBPASS_EXTERNAL is no index, as VkRenderPassCreateInfo says',
    read: 'ec62a09e',
    rows: [
      'VkRenderPassCreateInfo2 s each pDependencies : $.srcSubpass not VK_SUBPASS_EXTERNAL => $.srcSubpass lt subpassCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-dstSubpass-02527': {
    reason:
      'a slip of the specification, read as it is meant: VK_SUBPASS_EXTERNAL is no index, as VkRenderPassCreateInfo says',
    read: 'de876904',
    rows: [
      'VkRenderPassCreateInfo2 s each pDependencies : $.dstSubpass not VK_SUBPASS_EXTERNAL => $.dstSubpass lt subpassCount',
    ],
  },
  'VUID-VkInputAttachmentAspectReference-aspectMask-02250': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkInputAttachmentAspectReference m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-pDependencies-03060': {
    reason: 'it speaks of the element of an array that a member names',
    read: '2ceb9890',
    rows: [
      'VkRenderPassCreateInfo2 s each pDependencies : $.srcSubpass eq $.dstSubpass & ( $.dependencyFlags unset | $.dependencyFlags none VK_DEPENDENCY_VIEW_LOCAL_BIT ) => pSubpasses[$.srcSubpass].viewMask max1',
    ],
  },
  'VUID-VkRenderPassCreateInfo-attachment-00834': {
    reason: 'elements of the arrays in each element of another',
    read: 'a898da68',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses[*].pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.attachment lt attachmentCount',
      'VkRenderPassCreateInfo s each pSubpasses[*].pColorAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.attachment lt attachmentCount',
      'VkRenderPassCreateInfo s each pSubpasses[*].pResolveAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.attachment lt attachmentCount',
      'VkRenderPassCreateInfo s each pSubpasses : $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => $.pDepthStencilAttachment.attachment lt attachmentCount',
      'VkRenderPassCreateInfo s each pSubpasses[*].pPreserveAttachments : $ not VK_ATTACHMENT_UNUSED => $ lt attachmentCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-attachment-03051': {
    reason: 'elements of the arrays in each element of another',
    read: 'a898da68',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.attachment lt attachmentCount',
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pColorAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.attachment lt attachmentCount',
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pResolveAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.attachment lt attachmentCount',
      'VkRenderPassCreateInfo2 s each pSubpasses : $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => $.pDepthStencilAttachment.attachment lt attachmentCount',
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pPreserveAttachments : $ not VK_ATTACHMENT_UNUSED => $ lt attachmentCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo-fragmentDensityMapAttachment-06471': {
    reason: 'it calls the member of fragmentDensityMapAttachment attachment',
    read: '409e0292',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment lt attachmentCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-fragmentDensityMapAttachment-06472': {
    reason: 'it calls the member of fragmentDensityMapAttachment attachment',
    read: '409e0292',
    rows: [
      'VkRenderPassCreateInfo2 c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment lt attachmentCount',
    ],
  },
  'VUID-VkRenderPassFragmentDensityMapCreateInfoEXT-fragmentDensityMapAttachment-02549': {
    reason: 'it compares the struct with a constant and means its attachment',
    read: '179e0811',
    rows: [
      'VkRenderPassFragmentDensityMapCreateInfoEXT s fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => fragmentDensityMapAttachment.layout is VK_IMAGE_LAYOUT_FRAGMENT_DENSITY_MAP_OPTIMAL_EXT,VK_IMAGE_LAYOUT_GENERAL',
    ],
  },
  'VUID-VkRenderPassFragmentDensityMapCreateInfoEXT-fragmentDensityMapAttachment-02548': {
    reason: 'about members of the structs in the struct it is chained to',
    read: 'dfeff933',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => pSubpasses[*].pInputAttachments[*].attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pColorAttachments[*].attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pResolveAttachments[*].attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pDepthStencilAttachment.attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pPreserveAttachments[*] ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment',
      'VkRenderPassCreateInfo2 c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => pSubpasses[*].pInputAttachments[*].attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pColorAttachments[*].attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pResolveAttachments[*].attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pDepthStencilAttachment.attachment ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment ; pSubpasses[*].pPreserveAttachments[*] ne VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment',
    ],
  },
  'VUID-VkRenderPassFragmentDensityMapCreateInfoEXT-fragmentDensityMapAttachment-02550': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'b3c232d1',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment].loadOp is VK_ATTACHMENT_LOAD_OP_LOAD,VK_ATTACHMENT_LOAD_OP_DONT_CARE',
      'VkRenderPassCreateInfo2 c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment].loadOp is VK_ATTACHMENT_LOAD_OP_LOAD,VK_ATTACHMENT_LOAD_OP_DONT_CARE',
    ],
  },
  'VUID-VkRenderPassFragmentDensityMapCreateInfoEXT-fragmentDensityMapAttachment-02551': {
    reason: 'it speaks of the element of an array that a member names',
    read: '3c51a8d2',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment].storeOp is VK_ATTACHMENT_STORE_OP_DONT_CARE',
      'VkRenderPassCreateInfo2 c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment].storeOp is VK_ATTACHMENT_STORE_OP_DONT_CARE',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pNext-01928': {
    reason: '"that member" is a word for the member of the chained struct',
    read: '9e4fd943',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassMultiviewCreateInfo::subpassCount not 0 => VkRenderPassMultiviewCreateInfo::subpassCount eq subpassCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pNext-01929': {
    reason: 'two conditions in a row',
    read: '24a793ce',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassMultiviewCreateInfo::dependencyCount not 0 => VkRenderPassMultiviewCreateInfo::dependencyCount eq dependencyCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pNext-01930': {
    reason: 'it compares elements of two arrays at the same index',
    read: '8b9fd742',
    rows: [
      'VkRenderPassCreateInfo c each pDependencies : VkRenderPassMultiviewCreateInfo::pViewOffsets[#] not 0 => $.srcSubpass ne $.dstSubpass',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pNext-02512': {
    reason: 'it compares elements of two arrays at the same index',
    read: '93dde6bf',
    rows: [
      'VkRenderPassCreateInfo c each pDependencies : ( $.dependencyFlags unset | $.dependencyFlags none VK_DEPENDENCY_VIEW_LOCAL_BIT ) => VkRenderPassMultiviewCreateInfo::pViewOffsets[#] is 0',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pNext-02513': {
    reason: 'all of them, or none of them',
    read: '6103d314',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassMultiviewCreateInfo::pViewMasks[?] not 0 => VkRenderPassMultiviewCreateInfo::pViewMasks[*] not 0',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pNext-01927': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'ebe10aba',
    rows: [
      'VkRenderPassCreateInfo c each VkRenderPassInputAttachmentAspectCreateInfo::pAspectReferences : $.inputAttachmentIndex lt pSubpasses[$.subpass].inputAttachmentCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pAttachments-00836': {
    reason: 'of the first use only that in the first subpass',
    read: '5816c1d8',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses : # is 0 & pAttachments[$.pDepthStencilAttachment.attachment].loadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => $.pDepthStencilAttachment.layout not VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pAttachments-02511': {
    reason: 'of the first use only that in the first subpass',
    read: 'b3030e0a',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses : # is 0 & pAttachments[$.pDepthStencilAttachment.attachment].stencilLoadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => $.pDepthStencilAttachment.layout not VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pAttachments-01566': {
    reason: 'of the first use only that in the first subpass',
    read: 'c626dbcd',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses : # is 0 & pAttachments[$.pDepthStencilAttachment.attachment].loadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => $.pDepthStencilAttachment.layout not VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pAttachments-01567': {
    reason: 'of the first use only that in the first subpass',
    read: 'd5b635c0',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses : # is 0 & pAttachments[$.pDepthStencilAttachment.attachment].stencilLoadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => $.pDepthStencilAttachment.layout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-pAttachments-02522': {
    reason: 'of the first use only that in the first subpass',
    read: '1208862b',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses : # is 0 & pAttachments[$.pDepthStencilAttachment.attachment].loadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => $.pDepthStencilAttachment.layout not VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-pAttachments-02523': {
    reason: 'of the first use only that in the first subpass',
    read: 'ddda9132',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses : # is 0 & pAttachments[$.pDepthStencilAttachment.attachment].stencilLoadOp is VK_ATTACHMENT_LOAD_OP_CLEAR => $.pDepthStencilAttachment.layout not VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-pSubpasses-06473': {
    reason: 'the chains of the elements of an array',
    read: '57937c64',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses : $.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment not VK_ATTACHMENT_UNUSED => $.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment lt attachmentCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-viewMask-03057': {
    reason: 'all elements of an array',
    read: '96a41f54',
    rows: ['VkRenderPassCreateInfo2 s pSubpasses[*].viewMask is 0 => correlatedViewMaskCount is 0'],
  },
  'VUID-VkRenderPassCreateInfo2-viewMask-03058': {
    reason: 'all of them, or none of them',
    read: 'ba793f9f',
    rows: ['VkRenderPassCreateInfo2 s pSubpasses[?].viewMask not 0 => pSubpasses[*].viewMask not 0'],
  },
  'VUID-VkRenderPassCreateInfo2-pAttachments-09387': {
    reason: 'it speaks of the element of an array that a member names',
    read: '98f87bf7',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses : $.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment].loadOp not VK_ATTACHMENT_LOAD_OP_CLEAR',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-pAttachments-04585': {
    reason: 'elements of the arrays in each element of another',
    read: '29b2d1ec',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses : $.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment not VK_ATTACHMENT_UNUSED => pSubpasses[*].pInputAttachments[*].attachment ne $.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment ; pSubpasses[*].pColorAttachments[*].attachment ne $.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment ; pSubpasses[*].pResolveAttachments[*].attachment ne $.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment ; pSubpasses[*].pDepthStencilAttachment.attachment ne $.VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-flags-04521': {
    reason: 'the chains of the elements of an array',
    read: '35dc039f',
    rows: [
      'VkRenderPassCreateInfo2 c flags any VK_RENDER_PASS_CREATE_TRANSFORM_BIT_QCOM => pSubpasses[*].VkFragmentShadingRateAttachmentInfoKHR::pFragmentShadingRateAttachment.attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-attachment-06245': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'f612f3f1',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses : $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED & $.pDepthStencilAttachment.layout is VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL => pAttachments[$.pDepthStencilAttachment.attachment].format is {stencil-only}',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-attachment-06246': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'b84ed692',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses : $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED & $.pDepthStencilAttachment.layout is VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL => pAttachments[$.pDepthStencilAttachment.attachment].format not {stencil-only}',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-attachment-06244': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'ebd32528',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses : $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED & $.pDepthStencilAttachment.layout is VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL & $.pDepthStencilAttachment.pNext without VkAttachmentReferenceStencilLayout => pAttachments[$.pDepthStencilAttachment.attachment].format not {depth+stencil}',
    ],
  },
  'VUID-vkCmdBeginRenderPass-contents-09640': {
    reason: 'a list of features as bullets',
    read: '2a53ba5c',
    rows: [
      'vkCmdBeginRenderPass S contents is VK_SUBPASS_CONTENTS_INLINE_AND_SECONDARY_COMMAND_BUFFERS_KHR => enabled maintenance7,nestedCommandBuffer',
    ],
  },
  'VUID-VkRenderPassBeginInfo-pNext-02869': {
    reason: 'a pair of numbers',
    read: 'e3de4b2b',
    rows: [
      'VkRenderPassBeginInfo c pNext has VkRenderPassTransformBeginInfoQCOM => renderArea.offset.x is 0 ; renderArea.offset.y is 0',
    ],
  },
  'VUID-VkRenderPassFragmentDensityMapOffsetEndInfoEXT-fragmentDensityMapOffsets-06503': {
    reason: 'the other part depends on the render pass',
    read: '70066996',
    rows: [
      'VkRenderPassFragmentDensityMapOffsetEndInfoEXT S disabled fragmentDensityMapOffset => fragmentDensityOffsetCount is 0',
    ],
  },
  'VUID-VkRenderPassTileShadingCreateInfoQCOM-flags-10659': {
    reason: 'a pair of numbers',
    read: '25e4bb90',
    rows: [
      'VkRenderPassTileShadingCreateInfoQCOM s flags none VK_TILE_SHADING_RENDER_PASS_ENABLE_BIT_QCOM => tileApronSize.width is 0 ; tileApronSize.height is 0',
      'VkRenderPassTileShadingCreateInfoQCOM S disabled tileShadingApron => tileApronSize.width is 0 ; tileApronSize.height is 0',
    ],
  },
  'VUID-VkRenderPassTileShadingCreateInfoQCOM-tileShadingAnisotropicApron-10661': {
    reason: 'it calls width and height x and y',
    read: '7e188d4d',
    rows: [
      'VkRenderPassTileShadingCreateInfoQCOM S disabled tileShadingAnisotropicApron => tileApronSize.width eq tileApronSize.height',
    ],
  },
  'VUID-VkFramebufferCreateInfo-flags-02778': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '73421ed6',
    rows: [
      'VkFramebufferCreateInfo s flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT & attachmentCount not 0 => pAttachments not NULL',
    ],
  },
  'VUID-VkRenderPassBeginInfo-clearValueCount-04962': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'bbae7372',
    rows: ['VkRenderPassBeginInfo s clearValueCount not 0 => pClearValues not NULL'],
  },
  'VUID-VkRenderPassCreateInfo2-attachment-02525': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'd54a6d12',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pInputAttachments : pAttachments[$.attachment].format is {depth-only} => $.aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT',
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pInputAttachments : pAttachments[$.attachment].format is {stencil-only} => $.aspectMask only VK_IMAGE_ASPECT_STENCIL_BIT',
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pInputAttachments : pAttachments[$.attachment].format is {depth+stencil} => $.aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkRenderPassMultiviewCreateInfo-pCorrelationMasks-00841': {
    reason: 'it compares elements of an array with each other',
    read: '8662b528',
    rows: ['VkRenderPassMultiviewCreateInfo s each pCorrelationMasks : $ disjoint $$'],
  },
  'VUID-VkRenderPassCreateInfo2-pCorrelatedViewMasks-03056': {
    reason: 'it compares elements of an array with each other',
    read: '2e48713c',
    rows: ['VkRenderPassCreateInfo2 s each pCorrelatedViewMasks : $ disjoint $$'],
  },
  'VUID-VkRenderPassCreateInfo2-pResolveAttachments-09331': {
    reason: 'references to attachment descriptions',
    read: '13663147',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses[*].pResolveAttachments : pAttachments[$.attachment].format is VK_FORMAT_UNDEFINED => VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
};
