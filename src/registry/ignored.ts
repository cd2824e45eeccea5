/**
 * What Vulkan ignores: members that a struct does not look at while its others say so, and all that stands behind them.
 * No statement has to hold there. From the descriptions of the members and of the dynamic states in the specification.
 */
import type { Condition } from './constraint.js';
import { parseCondition } from './constraint-rows.js';

/** A place that is not looked at. */
export interface Ignored {
  /** The members that lead to it, the name of the struct in place of pNext. */
  readonly path: readonly string[];
  /** When it is not, in terms of the struct that the path starts at. */
  readonly when: Condition;
  /** When it is looked at all the same. */
  readonly unless: Condition | undefined;
}

type Row = readonly [path: string, when: string, unless?: string];

const DISCARDS = 'pRasterizationState.rasterizerDiscardEnable is VK_TRUE';
const MAY_NOT_DISCARD = isDynamic('RASTERIZER_DISCARD_ENABLE');

const HAS_NO_TESSELLATION =
  'pStages[*].stage not VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT';

const HAS_MESH_SHADER = 'pStages[?].stage is VK_SHADER_STAGE_MESH_BIT_EXT';

const HAS_NO_DEPTH =
  'renderPass unset & VkPipelineRenderingCreateInfo::depthAttachmentFormat is VK_FORMAT_UNDEFINED & ' +
  'VkPipelineRenderingCreateInfo::stencilAttachmentFormat is VK_FORMAT_UNDEFINED';

const HAS_NO_COLOR = 'renderPass unset & VkPipelineRenderingCreateInfo::colorAttachmentCount is 0';

const LIBRARY = 'VkGraphicsPipelineLibraryCreateInfoEXT';

/** A part that a pipeline library does not make; a pipeline that is linked and does not name its parts makes none. */
function isWithout(part: string): string {
  const isLinked = 'flags any VK_PIPELINE_CREATE_LIBRARY_BIT_KHR | VkPipelineLibraryCreateInfoKHR::libraryCount > 0';
  return `( ${LIBRARY}::flags none VK_GRAPHICS_PIPELINE_LIBRARY_${part}_BIT_EXT | ( pNext without ${LIBRARY} & ( ${isLinked} ) ) )`;
}

function isDynamic(state: string): string {
  return `pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_${state}`;
}

const hasNoVertexInput = isWithout('VERTEX_INPUT_INTERFACE');
const isNotRasterized = isWithout('PRE_RASTERIZATION_SHADERS');
const hasNoFragments = isWithout('FRAGMENT_SHADER');
const hasNoOutput = isWithout('FRAGMENT_OUTPUT_INTERFACE');

/** What a pipeline leaves to commands. */
const DYNAMIC: Readonly<Record<string, readonly string[]>> = {
  VERTEX_INPUT_EXT: ['pVertexInputState'],
  PRIMITIVE_TOPOLOGY: ['pInputAssemblyState.topology'],
  PRIMITIVE_RESTART_ENABLE: ['pInputAssemblyState.primitiveRestartEnable'],
  PATCH_CONTROL_POINTS_EXT: ['pTessellationState.patchControlPoints'],
  VIEWPORT: ['pViewportState.pViewports'],
  VIEWPORT_WITH_COUNT: ['pViewportState.viewportCount', 'pViewportState.pViewports'],
  SCISSOR: ['pViewportState.pScissors'],
  SCISSOR_WITH_COUNT: ['pViewportState.scissorCount', 'pViewportState.pScissors'],
  VIEWPORT_W_SCALING_ENABLE_NV: ['pViewportState.VkPipelineViewportWScalingStateCreateInfoNV::viewportWScalingEnable'],
  VIEWPORT_SWIZZLE_NV: [
    'pViewportState.VkPipelineViewportSwizzleStateCreateInfoNV::viewportCount',
    'pViewportState.VkPipelineViewportSwizzleStateCreateInfoNV::pViewportSwizzles',
  ],
  VIEWPORT_COARSE_SAMPLE_ORDER_NV: ['pViewportState.VkPipelineViewportCoarseSampleOrderStateCreateInfoNV'],
  VIEWPORT_SHADING_RATE_PALETTE_NV: [
    'pViewportState.VkPipelineViewportShadingRateImageStateCreateInfoNV::pShadingRatePalettes',
  ],
  SHADING_RATE_IMAGE_ENABLE_NV: [
    'pViewportState.VkPipelineViewportShadingRateImageStateCreateInfoNV::shadingRateImageEnable',
  ],
  DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT: [
    'pViewportState.VkPipelineViewportDepthClipControlCreateInfoEXT::negativeOneToOne',
  ],
  DEPTH_CLAMP_RANGE_EXT: ['pViewportState.VkPipelineViewportDepthClampControlCreateInfoEXT'],
  DEPTH_CLAMP_ENABLE_EXT: ['pRasterizationState.depthClampEnable'],
  POLYGON_MODE_EXT: ['pRasterizationState.polygonMode'],
  PROVOKING_VERTEX_MODE_EXT: [
    'pRasterizationState.VkPipelineRasterizationProvokingVertexStateCreateInfoEXT::provokingVertexMode',
  ],
  LINE_RASTERIZATION_MODE_EXT: [
    'pRasterizationState.VkPipelineRasterizationLineStateCreateInfo::lineRasterizationMode',
  ],
  LINE_STIPPLE_ENABLE_EXT: ['pRasterizationState.VkPipelineRasterizationLineStateCreateInfo::stippledLineEnable'],
  DEPTH_BIAS: ['pRasterizationState.VkDepthBiasRepresentationInfoEXT'],
  EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT: [
    'pRasterizationState.VkPipelineRasterizationConservativeStateCreateInfoEXT::extraPrimitiveOverestimationSize',
  ],
  RASTERIZATION_SAMPLES_EXT: ['pMultisampleState.rasterizationSamples'],
  ALPHA_TO_ONE_ENABLE_EXT: ['pMultisampleState.alphaToOneEnable'],
  DEPTH_BOUNDS_TEST_ENABLE: ['pDepthStencilState.depthBoundsTestEnable'],
  LOGIC_OP_ENABLE_EXT: ['pColorBlendState.logicOpEnable'],
  LOGIC_OP_EXT: ['pColorBlendState.logicOp'],
  COLOR_BLEND_EQUATION_EXT: [
    'pColorBlendState.pAttachments.srcColorBlendFactor',
    'pColorBlendState.pAttachments.dstColorBlendFactor',
    'pColorBlendState.pAttachments.colorBlendOp',
    'pColorBlendState.pAttachments.srcAlphaBlendFactor',
    'pColorBlendState.pAttachments.dstAlphaBlendFactor',
    'pColorBlendState.pAttachments.alphaBlendOp',
  ],
  COLOR_BLEND_ADVANCED_EXT: [
    'pColorBlendState.pAttachments.colorBlendOp',
    'pColorBlendState.pAttachments.alphaBlendOp',
  ],
};

const SHADING_RATE_TYPE = 'VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRateType';

const PIPELINE: readonly Row[] = [
  ['pVertexInputState', `${HAS_MESH_SHADER} | ${hasNoVertexInput}`],
  ['pInputAssemblyState', `${HAS_MESH_SHADER} | ${hasNoVertexInput}`],
  ['pTessellationState', `${HAS_NO_TESSELLATION} | ${isNotRasterized}`],
  ...['pViewportState', 'pMultisampleState', 'pDepthStencilState', 'pColorBlendState'].map((state): Row => [
    state,
    DISCARDS,
    MAY_NOT_DISCARD,
  ]),
  ['pViewportState', isNotRasterized],
  ['pRasterizationState', isNotRasterized],
  ['pMultisampleState', `${hasNoFragments} & ${hasNoOutput}`],
  ['pDepthStencilState', `${hasNoFragments} | ( ${HAS_NO_DEPTH} )`],
  ['pColorBlendState', `${hasNoOutput} | ( ${HAS_NO_COLOR} )`],
  ...Object.entries(DYNAMIC).flatMap(([state, paths]) => paths.map((path): Row => [path, isDynamic(state)])),
  ['VkPipelineFragmentShadingRateStateCreateInfoKHR', `${SHADING_RATE_TYPE} is VK_FRAGMENT_SHADING_RATE_TYPE_ENUMS_NV`],
];

const IMAGES =
  'VK_DESCRIPTOR_TYPE_SAMPLER,VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER,VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE,' +
  'VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT,' +
  'VK_DESCRIPTOR_TYPE_SAMPLE_WEIGHT_IMAGE_QCOM,VK_DESCRIPTOR_TYPE_BLOCK_MATCH_IMAGE_QCOM';
const BUFFERS =
  'VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,' +
  'VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER_DYNAMIC,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC';

const HAS_NO_VIEW =
  'imageView unset & ( resolveMode unset | resolveMode not VK_RESOLVE_MODE_EXTERNAL_FORMAT_DOWNSAMPLE_BIT_ANDROID )';

/** By the struct that does not look at them, the paths to what is ignored, each with its condition. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  VkGraphicsPipelineCreateInfo: PIPELINE,
  VkGraphicsShaderGroupCreateInfoNV: [['pTessellationState', HAS_NO_TESSELLATION]],
  VkRenderingAttachmentInfo: [
    ...['imageLayout', 'resolveMode', 'loadOp', 'storeOp'].map((member): Row => [member, HAS_NO_VIEW]),
    ...['resolveImageView', 'resolveImageLayout'].flatMap((member): Row[] => [
      [member, HAS_NO_VIEW],
      [member, 'resolveMode unset'],
    ]),
  ],
  // A descriptor of no image is in no layout.
  VkDescriptorImageInfo: [['imageLayout', 'imageView unset & imageLayout is VK_IMAGE_LAYOUT_UNDEFINED']],
  VkAttachmentDescription2: [['VkAttachmentDescriptionStencilLayout', 'format is {depth-only}']],
  VkSubpassDependency2: ['srcStageMask', 'dstStageMask', 'srcAccessMask', 'dstAccessMask'].map((member) => [
    member,
    'pNext has VkMemoryBarrier2',
  ]),
  VkSamplerYcbcrConversionCreateInfo: ['ANDROID', 'QNX', 'OHOS'].map((system) => [
    'components',
    `VkExternalFormat${system}::externalFormat not 0`,
  ]),
  VkIndirectCommandsLayoutTokenEXT: [
    [
      'data.pPushConstant.updateRange.stageFlags',
      'type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_CONSTANT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT',
    ],
  ],
  VkWriteDescriptorSet: [
    ['pImageInfo', `descriptorType not ${IMAGES}`],
    ['pBufferInfo', `descriptorType not ${BUFFERS}`],
  ],
  VkAccelerationStructureGeometryKHR: [
    ['geometry.triangles', 'geometryType not VK_GEOMETRY_TYPE_TRIANGLES_KHR'],
    ['geometry.aabbs', 'geometryType not VK_GEOMETRY_TYPE_AABBS_KHR'],
    ['geometry.instances', 'geometryType not VK_GEOMETRY_TYPE_INSTANCES_KHR'],
  ],
  VkCommandBufferBeginInfo: [
    [
      'pInheritanceInfo.VkCommandBufferInheritanceRenderingInfo',
      'flags unset | flags none VK_COMMAND_BUFFER_USAGE_RENDER_PASS_CONTINUE_BIT',
    ],
  ],
  VkCommandBufferInheritanceInfo: [['VkCommandBufferInheritanceRenderingInfo', 'renderPass not VK_NULL_HANDLE']],
};

const parsed = new Map<string, readonly Ignored[]>();

/** What a struct does not look at, by its canonical name. */
export function ignoredIn(struct: string): readonly Ignored[] {
  let ignored = parsed.get(struct);
  if (ignored === undefined) {
    const rows = TABLE[struct] ?? [];
    ignored = rows.map(([path, when, unless]) => ({
      path: path.split(/\.|::/u),
      when: parseCondition(when),
      unless: unless === undefined ? undefined : parseCondition(unless),
    }));
    parsed.set(struct, ignored);
  }
  return ignored;
}
