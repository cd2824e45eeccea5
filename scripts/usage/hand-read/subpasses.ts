/** Subpasses, and the attachments they use. */
import type { HandRead } from './types.js';

const NO_GRAPHICS = 'a table of another chapter; these stages are of no graphics pipeline';

/** A subpass for graphics depends on stages of its own pipelines. */
function dependencyRow(struct: string, side: 'src' | 'dst'): string {
  const stages = ['COMPUTE_SHADER_BIT', 'TRANSFER_BIT', 'HOST_BIT', 'RAY_TRACING_SHADER_BIT_KHR'];
  const names = [...stages, 'ACCELERATION_STRUCTURE_BUILD_BIT_KHR'].map((name) => `VK_PIPELINE_STAGE_${name}`);
  return `${struct} s each pDependencies : pSubpasses[$.${side}Subpass].pipelineBindPoint is VK_PIPELINE_BIND_POINT_GRAPHICS => $.${side}StageMask none ${names.join(',')}`;
}

export const SUBPASSES: Readonly<Record<string, HandRead>> = {
  'VUID-VkSubpassDependency-srcAccessMask-00868': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '936d8f89',
    rows: ['VkSubpassDependency s srcAccessMask access srcStageMask'],
  },
  'VUID-VkSubpassDependency-dstAccessMask-00869': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '32b466f6',
    rows: ['VkSubpassDependency s dstAccessMask access dstStageMask'],
  },
  'VUID-VkSubpassDependency2-srcAccessMask-03088': {
    reason:
      'it refers to a table of the specification (supported access types); a chained VkMemoryBarrier2 replaces the masks',
    read: '936d8f89',
    rows: ['VkSubpassDependency2 c pNext without VkMemoryBarrier2 => srcAccessMask access srcStageMask'],
  },
  'VUID-VkSubpassDependency2-dstAccessMask-03089': {
    reason:
      'it refers to a table of the specification (supported access types); a chained VkMemoryBarrier2 replaces the masks',
    read: '32b466f6',
    rows: ['VkSubpassDependency2 c pNext without VkMemoryBarrier2 => dstAccessMask access dstStageMask'],
  },
  'VUID-VkSubpassDescription-flags-03341': {
    reason: 'it uses a term that is defined elsewhere in the specification (resolve attachment)',
    read: 'fa537481',
    rows: [
      'VkSubpassDescription s flags any VK_SUBPASS_DESCRIPTION_CUSTOM_RESOLVE_BIT_EXT & pResolveAttachments not NULL => pResolveAttachments[*].attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription2-flags-04907': {
    reason: 'it uses a term that is defined elsewhere in the specification (resolve attachment)',
    read: 'fa537481',
    rows: [
      'VkSubpassDescription2 s flags any VK_SUBPASS_DESCRIPTION_CUSTOM_RESOLVE_BIT_EXT & pResolveAttachments not NULL => pResolveAttachments[*].attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription2-flags-04908': {
    reason: 'it uses a term that is defined elsewhere in the specification (resolve attachment)',
    read: '115be63e',
    rows: [
      'VkSubpassDescription2 c flags any VK_SUBPASS_DESCRIPTION_CUSTOM_RESOLVE_BIT_EXT & VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment not NULL => VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDependency-srcSubpass-02243': {
    reason: 'it uses a term that is defined elsewhere in the specification (framebuffer-space stages)',
    read: 'e5495937',
    rows: [
      'VkSubpassDependency s srcSubpass eq dstSubpass & srcStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT & dstStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT => dependencyFlags all VK_DEPENDENCY_BY_REGION_BIT',
    ],
  },
  'VUID-VkSubpassDependency2-srcSubpass-02245': {
    reason:
      'it uses a term that is defined elsewhere in the specification (framebuffer-space stages); a chained VkMemoryBarrier2 replaces the masks',
    read: 'e5495937',
    rows: [
      'VkSubpassDependency2 c pNext without VkMemoryBarrier2 & srcSubpass eq dstSubpass & srcStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT & dstStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT => dependencyFlags all VK_DEPENDENCY_BY_REGION_BIT',
    ],
  },
  'VUID-VkSubpassDescription2-attachment-02801': {
    reason: 'said of each element, without saying so',
    read: 'c5d86401',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.aspectMask none VK_IMAGE_ASPECT_METADATA_BIT',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pDepthStencilResolveAttachment-03178': {
    reason: 'the parser does not know the form of the sentence',
    read: 'bc8f3424',
    rows: [
      'VkSubpassDescriptionDepthStencilResolve s pDepthStencilResolveAttachment not NULL & pDepthStencilResolveAttachment.attachment not VK_ATTACHMENT_UNUSED => ( depthResolveMode not VK_RESOLVE_MODE_NONE | stencilResolveMode not VK_RESOLVE_MODE_NONE )',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pNext-06873': {
    reason: 'the parser does not know the form of the sentence',
    read: 'b7c63669',
    rows: [
      'VkSubpassDescription2 c VkMultisampledRenderToSingleSampledInfoEXT::multisampledRenderToSingleSampledEnable is VK_TRUE & pDepthStencilAttachment not NULL & pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => ( VkSubpassDescriptionDepthStencilResolve::depthResolveMode not VK_RESOLVE_MODE_NONE | VkSubpassDescriptionDepthStencilResolve::stencilResolveMode not VK_RESOLVE_MODE_NONE )',
    ],
  },
  'VUID-VkSubpassDependency-srcSubpass-00864': {
    reason: 'the parser does not know the form of the sentence',
    read: '842f0c51',
    rows: [
      'VkSubpassDependency s srcSubpass not VK_SUBPASS_EXTERNAL & dstSubpass not VK_SUBPASS_EXTERNAL => srcSubpass le dstSubpass',
    ],
  },
  'VUID-VkSubpassDependency2-srcSubpass-03084': {
    reason: 'the parser does not know the form of the sentence',
    read: '842f0c51',
    rows: [
      'VkSubpassDependency2 s srcSubpass not VK_SUBPASS_EXTERNAL & dstSubpass not VK_SUBPASS_EXTERNAL => srcSubpass le dstSubpass',
    ],
  },
  'VUID-VkSubpassDescription2-attachment-04563': {
    reason: 'it names constants by a pattern',
    read: '5c83f963',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkSubpassDescription-pDepthStencilAttachment-04438': {
    reason: 'the parser does not know the form of the sentence',
    read: '4a52b583',
    rows: [
      'VkSubpassDescription s pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => pColorAttachments[*].attachment ne pDepthStencilAttachment.attachment',
    ],
  },
  'VUID-VkSubpassDependency-srcSubpass-06809': {
    reason: 'it uses a term that is defined elsewhere in the specification (framebuffer-space stages)',
    read: '7c0078c3',
    rows: [
      'VkSubpassDependency s srcSubpass eq dstSubpass & srcStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT => dstStageMask only VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT',
    ],
  },
  'VUID-VkSubpassDependency2-srcSubpass-06810': {
    reason:
      'it uses a term that is defined elsewhere in the specification (framebuffer-space stages); a chained VkMemoryBarrier2 replaces the masks',
    read: '7c0078c3',
    rows: [
      'VkSubpassDependency2 c pNext without VkMemoryBarrier2 & srcSubpass eq dstSubpass & srcStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT => dstStageMask only VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT',
    ],
  },
  'VUID-VkSubpassDependency-srcSubpass-00872': {
    reason: 'it speaks of the element of an array that a member names',
    read: '013ec077',
    rows: [
      'VkRenderPassCreateInfo c each pDependencies : $.srcSubpass eq $.dstSubpass & ( $.dependencyFlags unset | $.dependencyFlags none VK_DEPENDENCY_VIEW_LOCAL_BIT ) => VkRenderPassMultiviewCreateInfo::pViewMasks[$.srcSubpass] max1',
    ],
  },
  'VUID-VkSubpassDescription-loadOp-00846': {
    reason: 'of the first use only that in the first subpass',
    read: '9da4f26b',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses[0].pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED & ( pSubpasses[0].pColorAttachments unset | pSubpasses[0].pColorAttachments[*].attachment ne $.attachment ) & ( pSubpasses[0].pDepthStencilAttachment unset | pSubpasses[0].pDepthStencilAttachment.attachment ne $.attachment ) => pAttachments[$.attachment].loadOp not VK_ATTACHMENT_LOAD_OP_CLEAR',
    ],
  },
  'VUID-VkSubpassDescription2-loadOp-00846': {
    reason: 'of the first use only that in the first subpass',
    read: '9da4f26b',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses[0].pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED & ( pSubpasses[0].pColorAttachments unset | pSubpasses[0].pColorAttachments[*].attachment ne $.attachment ) & ( pSubpasses[0].pDepthStencilAttachment unset | pSubpasses[0].pDepthStencilAttachment.attachment ne $.attachment ) => pAttachments[$.attachment].loadOp not VK_ATTACHMENT_LOAD_OP_CLEAR',
    ],
  },
  'VUID-VkSubpassDescription-pResolveAttachments-00847': {
    reason: 'it compares elements of two arrays at the same index',
    read: '2e606b3e',
    rows: [
      'VkSubpassDescription s each pResolveAttachments : $.attachment not VK_ATTACHMENT_UNUSED => pColorAttachments[#].attachment not VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription2-externalFormatResolve-09335': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'aa5e8240',
    rows: [
      'VkSubpassDescription2 S each pResolveAttachments : disabled externalFormatResolve & $.attachment not VK_ATTACHMENT_UNUSED => pColorAttachments[#].attachment not VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription-pResolveAttachments-00849': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'c88b8f7e',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses[*].pResolveAttachments : $.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.attachment].samples is VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkSubpassDescription2-pResolveAttachments-03067': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'c88b8f7e',
    rows: [
      'VkRenderPassCreateInfo2 s each pSubpasses[*].pResolveAttachments : $.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.attachment].samples is VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkSubpassDescription-pResolveAttachments-00848': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'b26e4af7',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses : $.pResolveAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pColorAttachments[<0|1|2|3>].attachment].samples not VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkSubpassDescription2-externalFormatResolve-09338': {
    reason: 'it speaks of the element of an array that a member names',
    read: '5724f0ff',
    rows: [
      'VkRenderPassCreateInfo2 S each pSubpasses : disabled externalFormatResolve & $.pResolveAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pColorAttachments[<0|1|2|3>].attachment].samples not VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkSubpassDescription-pColorAttachments-09430': {
    reason: 'it compares elements of an array with each other',
    read: '0cce0561',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses[*].pColorAttachments : $.attachment not VK_ATTACHMENT_UNUSED & $$.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.attachment].samples eq pAttachments[$$.attachment].samples',
    ],
  },
  'VUID-VkSubpassDescription2-multisampledRenderToSingleSampled-06869': {
    reason: 'it compares elements of an array with each other',
    read: '36667f91',
    rows: [
      'VkRenderPassCreateInfo2 S each pSubpasses[*].pColorAttachments : disabled multisampledRenderToSingleSampled & $.attachment not VK_ATTACHMENT_UNUSED & $$.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.attachment].samples eq pAttachments[$$.attachment].samples',
    ],
  },
  'VUID-VkSubpassDescription-pPreserveAttachments-00854': {
    reason: 'it compares elements of several arrays',
    read: '9de010b6',
    rows: [
      'VkSubpassDescription s each pPreserveAttachments : pInputAttachments[*].attachment ne $ ; pColorAttachments[*].attachment ne $ ; pResolveAttachments[*].attachment ne $ ; pDepthStencilAttachment.attachment ne $',
    ],
  },
  'VUID-VkSubpassDescription2-pPreserveAttachments-03074': {
    reason: 'it compares elements of several arrays',
    read: '9de010b6',
    rows: [
      'VkSubpassDescription2 s each pPreserveAttachments : pInputAttachments[*].attachment ne $ ; pColorAttachments[*].attachment ne $ ; pResolveAttachments[*].attachment ne $ ; pDepthStencilAttachment.attachment ne $',
    ],
  },
  'VUID-VkSubpassDescription2-pDepthStencilAttachment-04440': {
    reason: 'the parser does not know the form of the sentence',
    read: '2276f538',
    rows: [
      'VkSubpassDescription2 s pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => pColorAttachments[*].attachment ne pDepthStencilAttachment.attachment',
    ],
  },
  'VUID-VkSubpassDescription-layout-02519': {
    reason: 'of the uses, those as input and depth/stencil attachment',
    read: 'e342a8e0',
    rows: [
      'VkSubpassDescription s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED & $.attachment eq pDepthStencilAttachment.attachment => $.layout eq pDepthStencilAttachment.layout',
    ],
  },
  'VUID-VkSubpassDescription-pInputAttachments-02868': {
    reason: 'about the struct that contains this one',
    read: '3c3e64e9',
    rows: [
      'VkRenderPassCreateInfo s flags any VK_RENDER_PASS_CREATE_TRANSFORM_BIT_QCOM => pSubpasses[*].pInputAttachments[*].attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription2-attachment-02800': {
    reason: 'said of each element, without saying so',
    read: '8484c1c2',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.aspectMask not 0',
    ],
  },
  'VUID-VkSubpassDescription2-attachment-02799': {
    reason: 'said of each element, without saying so',
    read: 'c0817a53',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.aspectMask valid VkImageAspectFlagBits',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pDepthStencilResolveAttachment-03177': {
    reason: 'it compares a pointer with VK_ATTACHMENT_UNUSED and means the attachment',
    read: '29696dc2',
    rows: [
      'VkSubpassDescription2 c VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment not VK_ATTACHMENT_UNUSED => pDepthStencilAttachment not NULL ; pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pDepthStencilResolveAttachment-03179': {
    reason: 'it speaks of the element of an array that a member names',
    read: '52e287c9',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses : $.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment not VK_ATTACHMENT_UNUSED & $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pDepthStencilAttachment.attachment].samples not VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pDepthStencilResolveAttachment-03180': {
    reason: 'it speaks of the element of an array that a member names',
    read: '9d050cf8',
    rows: [
      'VkRenderPassCreateInfo2 c each pSubpasses : $.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment].samples is VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkSubpassBeginInfo-contents-09382': {
    reason: 'a list of features as bullets',
    read: '2a53ba5c',
    rows: [
      'VkSubpassBeginInfo S contents is VK_SUBPASS_CONTENTS_INLINE_AND_SECONDARY_COMMAND_BUFFERS_KHR => enabled maintenance7,nestedCommandBuffer',
    ],
  },
  'VUID-VkSubpassDependency-srcStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '85c8300f',
    rows: [
      'VkSubpassDependency S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkSubpassDependency-dstStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '2f2d4ead',
    rows: [
      'VkSubpassDependency S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkSubpassDependency2-srcStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '85c8300f',
    rows: [
      'VkSubpassDependency2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkSubpassDependency2-dstStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '2f2d4ead',
    rows: [
      'VkSubpassDependency2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkSubpassDescription-pDepthStencilAttachment-01418': {
    reason: 'it speaks of the element of an array that a member names',
    read: '36a4aa3a',
    rows: [
      'VkRenderPassCreateInfo S each pSubpasses : lacking VK_AMD_mixed_attachment_samples,VK_NV_framebuffer_mixed_samples & $.pColorAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED & $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pDepthStencilAttachment.attachment].samples eq pAttachments[$.pColorAttachments[<0|1|2|3>].attachment].samples',
    ],
  },
  'VUID-VkSubpassDescription2-multisampledRenderToSingleSampled-06872': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'feaa4b34',
    rows: [
      'VkRenderPassCreateInfo2 S each pSubpasses : lacking VK_AMD_mixed_attachment_samples,VK_NV_framebuffer_mixed_samples & disabled multisampledRenderToSingleSampled & $.pColorAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED & $.pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pDepthStencilAttachment.attachment].samples eq pAttachments[$.pColorAttachments[<0|1|2|3>].attachment].samples',
    ],
  },
  'VUID-VkSubpassDescription-pResolveAttachments-00850': {
    reason: 'it speaks of the element of an array that a member names',
    read: '75d6a770',
    rows: [
      'VkRenderPassCreateInfo s each pSubpasses : $.pResolveAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED & $.pColorAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pResolveAttachments[<0|1|2|3>].attachment].format eq pAttachments[$.pColorAttachments[<0|1|2|3>].attachment].format',
    ],
  },
  'VUID-VkSubpassDescription2-externalFormatResolve-09339': {
    reason: 'it speaks of the element of an array that a member names',
    read: '41ecb5a0',
    rows: [
      'VkRenderPassCreateInfo2 S each pSubpasses : disabled externalFormatResolve & $.pResolveAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED & $.pColorAttachments[<0|1|2|3>].attachment not VK_ATTACHMENT_UNUSED => pAttachments[$.pResolveAttachments[<0|1|2|3>].attachment].format eq pAttachments[$.pColorAttachments[<0|1|2|3>].attachment].format',
    ],
  },
  'VUID-VkRenderPassCreateInfo-pDependencies-00837': {
    reason: NO_GRAPHICS,
    read: '557ab813',
    rows: [dependencyRow('VkRenderPassCreateInfo', 'src')],
  },
  'VUID-VkRenderPassCreateInfo-pDependencies-00838': {
    reason: NO_GRAPHICS,
    read: 'f21ec06c',
    rows: [dependencyRow('VkRenderPassCreateInfo', 'dst')],
  },
  'VUID-VkRenderPassCreateInfo2-pDependencies-03054': {
    reason: NO_GRAPHICS,
    read: '557ab813',
    rows: [dependencyRow('VkRenderPassCreateInfo2', 'src')],
  },
  'VUID-VkRenderPassCreateInfo2-pDependencies-03055': {
    reason: NO_GRAPHICS,
    read: 'f21ec06c',
    rows: [dependencyRow('VkRenderPassCreateInfo2', 'dst')],
  },
  'VUID-VkSubpassDescription2-layout-02528': {
    reason: 'of the uses, those as input and depth/stencil attachment',
    read: 'f8ab9040',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED & $.attachment eq pDepthStencilAttachment.attachment => $.layout eq pDepthStencilAttachment.layout',
    ],
  },
};
