/** What features a dynamic state asks for. */
import type { HandRead } from './types.js';
import { PRE_RASTERIZATION } from './pipeline-terms.js';

/**
 * Feature, number and fingerprint of the statement about pipelines, the state, its command, fingerprint of that
 * statement.
 */
const OF_STATE_3 = [
  [
    'TessellationDomainOrigin',
    '07370',
    'f2243c04',
    'VK_DYNAMIC_STATE_TESSELLATION_DOMAIN_ORIGIN_EXT',
    'vkCmdSetTessellationDomainOriginEXT',
    '4665ff3e',
  ],
  [
    'DepthClampEnable',
    '07371',
    '8f081157',
    'VK_DYNAMIC_STATE_DEPTH_CLAMP_ENABLE_EXT',
    'vkCmdSetDepthClampEnableEXT',
    '5b2c50f2',
  ],
  ['PolygonMode', '07372', 'b205642e', 'VK_DYNAMIC_STATE_POLYGON_MODE_EXT', 'vkCmdSetPolygonModeEXT', '15846d6c'],
  [
    'RasterizationSamples',
    '07373',
    '827b84a7',
    'VK_DYNAMIC_STATE_RASTERIZATION_SAMPLES_EXT',
    'vkCmdSetRasterizationSamplesEXT',
    '0778ce36',
  ],
  ['SampleMask', '07374', '2de6337f', 'VK_DYNAMIC_STATE_SAMPLE_MASK_EXT', 'vkCmdSetSampleMaskEXT', '7617ff29'],
  [
    'AlphaToCoverageEnable',
    '07375',
    '49fca106',
    'VK_DYNAMIC_STATE_ALPHA_TO_COVERAGE_ENABLE_EXT',
    'vkCmdSetAlphaToCoverageEnableEXT',
    'd72a6da5',
  ],
  [
    'AlphaToOneEnable',
    '07376',
    '24d6526d',
    'VK_DYNAMIC_STATE_ALPHA_TO_ONE_ENABLE_EXT',
    'vkCmdSetAlphaToOneEnableEXT',
    'ae2f137c',
  ],
  [
    'LogicOpEnable',
    '07377',
    '86ca32f6',
    'VK_DYNAMIC_STATE_LOGIC_OP_ENABLE_EXT',
    'vkCmdSetLogicOpEnableEXT',
    'c421333a',
  ],
  [
    'ColorBlendEnable',
    '07378',
    '1b487ec2',
    'VK_DYNAMIC_STATE_COLOR_BLEND_ENABLE_EXT',
    'vkCmdSetColorBlendEnableEXT',
    'fae0f158',
  ],
  [
    'ColorBlendEquation',
    '07379',
    'ea112f3f',
    'VK_DYNAMIC_STATE_COLOR_BLEND_EQUATION_EXT',
    'vkCmdSetColorBlendEquationEXT',
    'e008dfbb',
  ],
  [
    'ColorWriteMask',
    '07380',
    'eb955cde',
    'VK_DYNAMIC_STATE_COLOR_WRITE_MASK_EXT',
    'vkCmdSetColorWriteMaskEXT',
    '9a38c712',
  ],
  [
    'RasterizationStream',
    '07381',
    '7d3ee6d7',
    'VK_DYNAMIC_STATE_RASTERIZATION_STREAM_EXT',
    'vkCmdSetRasterizationStreamEXT',
    'f3c45456',
  ],
  [
    'ConservativeRasterizationMode',
    '07382',
    '4e0d4fa1',
    'VK_DYNAMIC_STATE_CONSERVATIVE_RASTERIZATION_MODE_EXT',
    'vkCmdSetConservativeRasterizationModeEXT',
    '45c7e4a7',
  ],
  [
    'ExtraPrimitiveOverestimationSize',
    '07383',
    '99062ae6',
    'VK_DYNAMIC_STATE_EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT',
    'vkCmdSetExtraPrimitiveOverestimationSizeEXT',
    '0ea08176',
  ],
  [
    'DepthClipEnable',
    '07384',
    'cf6f4584',
    'VK_DYNAMIC_STATE_DEPTH_CLIP_ENABLE_EXT',
    'vkCmdSetDepthClipEnableEXT',
    '0c31a58e',
  ],
  [
    'SampleLocationsEnable',
    '07385',
    'da3a23d9',
    'VK_DYNAMIC_STATE_SAMPLE_LOCATIONS_ENABLE_EXT',
    'vkCmdSetSampleLocationsEnableEXT',
    '21743122',
  ],
  [
    'ColorBlendAdvanced',
    '07386',
    'a6b75906',
    'VK_DYNAMIC_STATE_COLOR_BLEND_ADVANCED_EXT',
    'vkCmdSetColorBlendAdvancedEXT',
    '3f846018',
  ],
  [
    'ProvokingVertexMode',
    '07387',
    '4ed13f05',
    'VK_DYNAMIC_STATE_PROVOKING_VERTEX_MODE_EXT',
    'vkCmdSetProvokingVertexModeEXT',
    'd6261bfa',
  ],
  [
    'LineRasterizationMode',
    '07388',
    '9e0c405d',
    'VK_DYNAMIC_STATE_LINE_RASTERIZATION_MODE_EXT',
    'vkCmdSetLineRasterizationModeEXT',
    '1e9bb5c4',
  ],
  [
    'LineStippleEnable',
    '07389',
    '50ca3b7a',
    'VK_DYNAMIC_STATE_LINE_STIPPLE_ENABLE_EXT',
    'vkCmdSetLineStippleEnableEXT',
    'd69a2bb1',
  ],
  [
    'DepthClipNegativeOneToOne',
    '07390',
    '7b7216fa',
    'VK_DYNAMIC_STATE_DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT',
    'vkCmdSetDepthClipNegativeOneToOneEXT',
    'cbe8dde3',
  ],
  [
    'ViewportWScalingEnable',
    '07391',
    'd575962d',
    'VK_DYNAMIC_STATE_VIEWPORT_W_SCALING_ENABLE_NV',
    'vkCmdSetViewportWScalingEnableNV',
    '3d3a7581',
  ],
  [
    'ViewportSwizzle',
    '07392',
    '70422545',
    'VK_DYNAMIC_STATE_VIEWPORT_SWIZZLE_NV',
    'vkCmdSetViewportSwizzleNV',
    '59c3dc08',
  ],
  [
    'CoverageToColorEnable',
    '07393',
    'fa744769',
    'VK_DYNAMIC_STATE_COVERAGE_TO_COLOR_ENABLE_NV',
    'vkCmdSetCoverageToColorEnableNV',
    'bdac337b',
  ],
  [
    'CoverageToColorLocation',
    '07394',
    'f822177c',
    'VK_DYNAMIC_STATE_COVERAGE_TO_COLOR_LOCATION_NV',
    'vkCmdSetCoverageToColorLocationNV',
    '6aa4385c',
  ],
  [
    'CoverageModulationMode',
    '07395',
    '69d0d200',
    'VK_DYNAMIC_STATE_COVERAGE_MODULATION_MODE_NV',
    'vkCmdSetCoverageModulationModeNV',
    '89e83983',
  ],
  [
    'CoverageModulationTableEnable',
    '07396',
    '6988c9ec',
    'VK_DYNAMIC_STATE_COVERAGE_MODULATION_TABLE_ENABLE_NV',
    'vkCmdSetCoverageModulationTableEnableNV',
    'd89a2259',
  ],
  [
    'CoverageModulationTable',
    '07397',
    'f0fce908',
    'VK_DYNAMIC_STATE_COVERAGE_MODULATION_TABLE_NV',
    'vkCmdSetCoverageModulationTableNV',
    '4e4df0a2',
  ],
  [
    'CoverageReductionMode',
    '07398',
    'd2004ad4',
    'VK_DYNAMIC_STATE_COVERAGE_REDUCTION_MODE_NV',
    'vkCmdSetCoverageReductionModeNV',
    '0b99284c',
  ],
  [
    'RepresentativeFragmentTestEnable',
    '07399',
    'da6c0fba',
    'VK_DYNAMIC_STATE_REPRESENTATIVE_FRAGMENT_TEST_ENABLE_NV',
    'vkCmdSetRepresentativeFragmentTestEnableNV',
    'f3f2e2d0',
  ],
  [
    'ShadingRateImageEnable',
    '07400',
    '1bf2b0d0',
    'VK_DYNAMIC_STATE_SHADING_RATE_IMAGE_ENABLE_NV',
    'vkCmdSetShadingRateImageEnableNV',
    '966b748e',
  ],
] as const;

/** Commands that version 1.3 has without a feature, too. */
const SET_1 = [
  'vkCmdSetPrimitiveTopology',
  'vkCmdBindVertexBuffers2',
  'vkCmdSetViewportWithCount',
  'vkCmdSetScissorWithCount',
  'vkCmdSetFrontFace',
  'vkCmdSetCullMode',
  'vkCmdSetDepthBoundsTestEnable',
  'vkCmdSetStencilTestEnable',
  'vkCmdSetStencilOp',
  'vkCmdSetDepthTestEnable',
  'vkCmdSetDepthCompareOp',
  'vkCmdSetDepthWriteEnable',
];
const SET_2 = ['vkCmdSetPrimitiveRestartEnable', 'vkCmdSetRasterizerDiscardEnable', 'vkCmdSetDepthBiasEnable'];

function set(command: string, feature: string, number: string, read: string): [string, HandRead] {
  const rows = [`${command} S enabled ${feature},shaderObject | with VK_VERSION_1_3`];
  return [`VUID-${command}-None-${number}`, { reason: 'a list of what may be true', read, rows }];
}

export const DYNAMIC_STATE: Readonly<Record<string, HandRead>> = {
  'VUID-vkCmdSetPatchControlPointsEXT-None-09422': {
    reason: 'a list of features, of which one must be enabled, without the words of a condition',
    read: '5400d467',
    rows: ['vkCmdSetPatchControlPointsEXT S enabled extendedDynamicState2PatchControlPoints,shaderObject'],
  },
  'VUID-vkCmdSetLogicOpEXT-None-09422': {
    reason: 'a list of features, of which one must be enabled, without the words of a condition',
    read: '6cc92537',
    rows: ['vkCmdSetLogicOpEXT S enabled extendedDynamicState2LogicOp,shaderObject'],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04869': {
    reason: '"there must be no element of the ... member set to"',
    read: 'dc309cca',
    rows: [
      'VkGraphicsPipelineCreateInfo S disabled extendedDynamicState2LogicOp => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_LOGIC_OP_EXT',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04870': {
    reason: '"there must be no element of the ... member set to"',
    read: '662cfc54',
    rows: [
      'VkGraphicsPipelineCreateInfo S disabled extendedDynamicState2PatchControlPoints => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_PATCH_CONTROL_POINTS_EXT',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04807': {
    reason: '"there must be no element of the ... member set to"',
    read: 'febfc43f',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled vertexInputDynamicState & ${PRE_RASTERIZATION} => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_VERTEX_INPUT_EXT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04800': {
    reason: '"there must be no element of the ... member set to"',
    read: '7805ed08',
    rows: [
      'VkGraphicsPipelineCreateInfo S disabled colorWriteEnable => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_COLOR_WRITE_ENABLE_EXT',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-03378': {
    reason: 'it asks for an extension or a version',
    read: '7e77370e',
    rows: [
      'VkGraphicsPipelineCreateInfo S disabled extendedDynamicState & lacking VK_VERSION_1_3 => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_CULL_MODE,VK_DYNAMIC_STATE_FRONT_FACE,VK_DYNAMIC_STATE_PRIMITIVE_TOPOLOGY,VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT,VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT,VK_DYNAMIC_STATE_VERTEX_INPUT_BINDING_STRIDE,VK_DYNAMIC_STATE_DEPTH_TEST_ENABLE,VK_DYNAMIC_STATE_DEPTH_WRITE_ENABLE,VK_DYNAMIC_STATE_DEPTH_COMPARE_OP,VK_DYNAMIC_STATE_DEPTH_BOUNDS_TEST_ENABLE,VK_DYNAMIC_STATE_STENCIL_TEST_ENABLE,VK_DYNAMIC_STATE_STENCIL_OP',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04868': {
    reason: 'it asks for an extension or a version',
    read: 'b8d81c74',
    rows: [
      'VkGraphicsPipelineCreateInfo S disabled extendedDynamicState2 & lacking VK_VERSION_1_3 => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_DEPTH_BIAS_ENABLE,VK_DYNAMIC_STATE_PRIMITIVE_RESTART_ENABLE,VK_DYNAMIC_STATE_RASTERIZER_DISCARD_ENABLE',
    ],
  },
  ...Object.fromEntries(
    OF_STATE_3.flatMap(([name, number, read, state, command, ofCommand]): [string, HandRead][] => {
      const feature = `extendedDynamicState3${name}`;
      const inPipeline = `VkGraphicsPipelineCreateInfo S disabled ${feature} => pDynamicState.pDynamicStates[*] not ${state}`;
      return [
        [
          `VUID-VkGraphicsPipelineCreateInfo-${feature}-${number}`,
          { reason: '"there must be no element set to"', read, rows: [inPipeline] },
        ],
        [
          `VUID-${command}-None-09423`,
          {
            reason: 'a list of what may be true',
            read: ofCommand,
            rows: [`${command} S enabled ${feature},shaderObject`],
          },
        ],
      ];
    }),
  ),
  ...Object.fromEntries(SET_1.map((command) => set(command, 'extendedDynamicState', '08971', '67eb0ffd'))),
  ...Object.fromEntries(SET_2.map((command) => set(command, 'extendedDynamicState2', '08970', '52c7dd1a'))),
};
