/** Graphics pipelines, and what they render to. */
import type { HandRead } from './types.js';
import {
  COMPLETE,
  FRAGMENT_OUTPUT,
  FRAGMENT_SHADER,
  PRE_RASTERIZATION,
  PRE_RASTERIZATION_OR_FRAGMENT,
  RASTERIZES,
  isOneStatic,
  isStatic,
} from './pipeline-terms.js';

/** With all of these dynamic, no state is left for pDepthStencilState to give. */
const DEPTH_STENCIL_STATES = [
  'VK_DYNAMIC_STATE_DEPTH_TEST_ENABLE',
  'VK_DYNAMIC_STATE_DEPTH_WRITE_ENABLE',
  'VK_DYNAMIC_STATE_DEPTH_COMPARE_OP',
  'VK_DYNAMIC_STATE_DEPTH_BOUNDS_TEST_ENABLE',
  'VK_DYNAMIC_STATE_STENCIL_TEST_ENABLE',
  'VK_DYNAMIC_STATE_STENCIL_OP',
  'VK_DYNAMIC_STATE_DEPTH_BOUNDS',
];

/** The same for pColorBlendState. */
const COLOR_BLEND_STATES = [
  'VK_DYNAMIC_STATE_LOGIC_OP_ENABLE_EXT',
  'VK_DYNAMIC_STATE_LOGIC_OP_EXT',
  'VK_DYNAMIC_STATE_COLOR_BLEND_ENABLE_EXT',
  'VK_DYNAMIC_STATE_COLOR_BLEND_EQUATION_EXT',
  'VK_DYNAMIC_STATE_COLOR_WRITE_MASK_EXT',
  'VK_DYNAMIC_STATE_BLEND_CONSTANTS',
];

export const GRAPHICS_RENDERING: Readonly<Record<string, HandRead>> = {
  'VUID-VkGraphicsPipelineCreateInfo-dynamicRendering-06576': {
    reason: 'the parser does not know which state a pipeline requires',
    read: 'ff99d959',
    rows: [`VkGraphicsPipelineCreateInfo C ${PRE_RASTERIZATION} & renderPass unset => enabled dynamicRendering`],
  },
  'VUID-VkGraphicsPipelineCreateInfo-multiview-06577': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '2700284e',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled multiview & ${PRE_RASTERIZATION_OR_FRAGMENT} & renderPass unset => VkPipelineRenderingCreateInfo::viewMask is 0`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06580': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '9ead827a',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset => VkPipelineRenderingCreateInfo::pColorAttachmentFormats[*] valid VkFormat`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06583': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '62ab7ccd',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset => VkPipelineRenderingCreateInfo::depthAttachmentFormat valid VkFormat`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06584': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'e6c8a374',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset => VkPipelineRenderingCreateInfo::stencilAttachmentFormat valid VkFormat`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06055': {
    reason:
      'it uses terms that are defined elsewhere in the specification (what state a pipeline requires, which blend state is dynamic): all of it, without a library and without the struct that names parts, and none',
    read: '58857e2d',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset & ( pDynamicState unset | pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_COLOR_BLEND_ENABLE_EXT,VK_DYNAMIC_STATE_COLOR_BLEND_EQUATION_EXT,VK_DYNAMIC_STATE_COLOR_WRITE_MASK_EXT,VK_DYNAMIC_STATE_COLOR_BLEND_ADVANCED_EXT ) => pColorBlendState.attachmentCount eq VkPipelineRenderingCreateInfo::colorAttachmentCount`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06587': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'f206ab4e',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset & VkPipelineRenderingCreateInfo::depthAttachmentFormat not VK_FORMAT_UNDEFINED => VkPipelineRenderingCreateInfo::depthAttachmentFormat is {depth}`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06588': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '443d593b',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset & VkPipelineRenderingCreateInfo::stencilAttachmentFormat not VK_FORMAT_UNDEFINED => VkPipelineRenderingCreateInfo::stencilAttachmentFormat is {stencil}`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06589': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '81ba2dfe',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset & VkPipelineRenderingCreateInfo::depthAttachmentFormat not VK_FORMAT_UNDEFINED & VkPipelineRenderingCreateInfo::stencilAttachmentFormat not VK_FORMAT_UNDEFINED => VkPipelineRenderingCreateInfo::depthAttachmentFormat eq VkPipelineRenderingCreateInfo::stencilAttachmentFormat`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06063': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'f3418acb',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset => VkAttachmentSampleCountInfoAMD::colorAttachmentCount eq VkPipelineRenderingCreateInfo::colorAttachmentCount`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-flags-06482': {
    reason: 'the parser does not know which state a pipeline requires',
    read: '9da22b31',
    rows: [
      `VkGraphicsPipelineCreateInfo C ${FRAGMENT_OUTPUT} & renderPass unset & pColorBlendState.flags any VK_PIPELINE_COLOR_BLEND_STATE_CREATE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_BIT_EXT => enabled dynamicRenderingLocalRead`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-None-09526': {
    reason: 'the parser does not know which state a pipeline requires',
    read: '545e3be3',
    rows: [
      `VkGraphicsPipelineCreateInfo C ${FRAGMENT_OUTPUT} & renderPass unset & pDepthStencilState.flags any VK_PIPELINE_DEPTH_STENCIL_STATE_CREATE_RASTERIZATION_ORDER_ATTACHMENT_DEPTH_ACCESS_BIT_EXT,VK_PIPELINE_DEPTH_STENCIL_STATE_CREATE_RASTERIZATION_ORDER_ATTACHMENT_STENCIL_ACCESS_BIT_EXT => enabled dynamicRenderingLocalRead`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06057': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '5f37bf7c',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled multiviewTessellationShader & ${PRE_RASTERIZATION} & renderPass unset & VkPipelineRenderingCreateInfo::viewMask not 0 => pStages[*].stage not VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06058': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '40d75590',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled multiviewGeometryShader & ${PRE_RASTERIZATION} & renderPass unset & VkPipelineRenderingCreateInfo::viewMask not 0 => pStages[*].stage not VK_SHADER_STAGE_GEOMETRY_BIT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-07720': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '68231294',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled multiviewMeshShader & ${PRE_RASTERIZATION} & renderPass unset & VkPipelineRenderingCreateInfo::viewMask not 0 => pStages[*].stage not VK_SHADER_STAGE_MESH_BIT_EXT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06595': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '9d162541',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & renderPass unset & VkMultiviewPerViewAttributesInfoNVX::perViewAttributesPositionXOnly is VK_TRUE => VkMultiviewPerViewAttributesInfoNVX::perViewAttributes is VK_TRUE`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-09531': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '441fb8e4',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${COMPLETE} & ${RASTERIZES} & renderPass unset => VkRenderingInputAttachmentIndexInfo::colorAttachmentCount eq VkPipelineRenderingCreateInfo::colorAttachmentCount`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-09532': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'c3c9daad',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset => VkRenderingAttachmentLocationInfo::colorAttachmentCount eq VkPipelineRenderingCreateInfo::colorAttachmentCount`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-None-09043': {
    reason: 'it compares elements of two arrays at the same index',
    read: '1f96c502',
    rows: [
      `VkGraphicsPipelineCreateInfo c each pColorBlendState.pAttachments : ${FRAGMENT_OUTPUT} & renderPass unset & ${isStatic('VK_DYNAMIC_STATE_COLOR_WRITE_MASK_EXT')} & VkPipelineRenderingCreateInfo::pColorAttachmentFormats[#] is VK_FORMAT_E5B9G9R9_UFLOAT_PACK32 => ( $.colorWriteMask all VK_COLOR_COMPONENT_R_BIT,VK_COLOR_COMPONENT_G_BIT,VK_COLOR_COMPONENT_B_BIT,VK_COLOR_COMPONENT_A_BIT | $.colorWriteMask none VK_COLOR_COMPONENT_R_BIT,VK_COLOR_COMPONENT_G_BIT,VK_COLOR_COMPONENT_B_BIT,VK_COLOR_COMPONENT_A_BIT )`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderpass-06631': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '86d15b92',
    rows: [
      `VkGraphicsPipelineCreateInfo c renderPass not VK_NULL_HANDLE & ${FRAGMENT_SHADER} & ${isOneStatic('VK_DYNAMIC_STATE_RASTERIZATION_SAMPLES_EXT', 'VK_DYNAMIC_STATE_SAMPLE_MASK_EXT', 'VK_DYNAMIC_STATE_ALPHA_TO_COVERAGE_ENABLE_EXT')} => pMultisampleState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-06579': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: 'cb6552e3',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset & VkPipelineRenderingCreateInfo::colorAttachmentCount not 0 => VkPipelineRenderingCreateInfo::pColorAttachmentFormats not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-09033': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '051a668a',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${COMPLETE} & ${RASTERIZES} & renderPass unset & ( VkPipelineRenderingCreateInfo::depthAttachmentFormat not VK_FORMAT_UNDEFINED | VkPipelineRenderingCreateInfo::stencilAttachmentFormat not VK_FORMAT_UNDEFINED ) & ${isOneStatic(...DEPTH_STENCIL_STATES)} => pDepthStencilState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-renderPass-09037': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '11c0d043',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & renderPass unset & VkPipelineRenderingCreateInfo::pColorAttachmentFormats[?] not VK_FORMAT_UNDEFINED & ${isOneStatic(...COLOR_BLEND_STATES)} => pColorBlendState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-flags-06640': {
    reason: 'a valid pointer to an array',
    read: '4e508d70',
    rows: [
      'VkGraphicsPipelineCreateInfo c VkGraphicsPipelineLibraryCreateInfoEXT::flags any VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT & stageCount > 0 => pStages not NULL',
    ],
  },
};
