/** Graphics pipelines. */
import type { HandRead } from './types.js';
import { COMPLETE, FRAGMENT_OUTPUT, PRE_RASTERIZATION, RASTERIZES, isOneStatic, isStatic } from './pipeline-terms.js';

export const GRAPHICS_PIPELINES: Readonly<Record<string, HandRead>> = {
  'VUID-VkGraphicsPipelineCreateInfo-flags-07985': {
    reason: 'of a valid index it can be told that it is not negative and less than the count',
    read: 'a1de6854',
    rows: [
      'VkGraphicsPipelineCreateInfo s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineHandle unset => basePipelineIndex >= 0',
      'vkCreateGraphicsPipelines s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineHandle unset => $.basePipelineIndex lt createInfoCount',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-flags-07984': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '75d84823',
    rows: [
      'VkGraphicsPipelineCreateInfo s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineIndex is -1 => basePipelineHandle not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkPipelineShaderStageModuleIdentifierCreateInfoEXT-pNext-06851': {
    reason: 'about the struct that contains the one it is chained to',
    read: '6bcbe9b5',
    rows: [
      'VkComputePipelineCreateInfo c stage.VkPipelineShaderStageModuleIdentifierCreateInfoEXT::identifierSize not 0 => flags all VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
      'VkGraphicsPipelineCreateInfo c pStages[?].VkPipelineShaderStageModuleIdentifierCreateInfoEXT::identifierSize not 0 => flags all VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
      'VkRayTracingPipelineCreateInfoKHR c pStages[?].VkPipelineShaderStageModuleIdentifierCreateInfoEXT::identifierSize not 0 => flags all VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-VkPipelineShaderStageCreateInfo-stage-06845': {
    reason: 'about the struct that contains this one; features as bullets',
    read: '09b7a4a1',
    rows: [
      'VkComputePipelineCreateInfo C enabled graphicsPipelineLibrary,maintenance5 & ( pNext without VkPipelineBinaryInfoKHR | VkPipelineBinaryInfoKHR::binaryCount is 0 ) & stage.module is VK_NULL_HANDLE & stage.pNext without VkPipelineShaderStageModuleIdentifierCreateInfoEXT => stage.pNext has VkShaderModuleCreateInfo',
      'VkGraphicsPipelineCreateInfo C each pStages : enabled graphicsPipelineLibrary,maintenance5 & ( pNext without VkPipelineBinaryInfoKHR | VkPipelineBinaryInfoKHR::binaryCount is 0 ) & $.module is VK_NULL_HANDLE & $.pNext without VkPipelineShaderStageModuleIdentifierCreateInfoEXT => $.pNext has VkShaderModuleCreateInfo',
      'VkRayTracingPipelineCreateInfoKHR C each pStages : enabled graphicsPipelineLibrary,maintenance5 & ( pNext without VkPipelineBinaryInfoKHR | VkPipelineBinaryInfoKHR::binaryCount is 0 ) & $.module is VK_NULL_HANDLE & $.pNext without VkPipelineShaderStageModuleIdentifierCreateInfoEXT => $.pNext has VkShaderModuleCreateInfo',
    ],
  },
  'VUID-VkPipelineShaderStageCreateInfo-stage-08771': {
    reason: 'about the struct that contains this one; features as bullets',
    read: '78d7c7e8',
    rows: [
      'VkComputePipelineCreateInfo C disabled graphicsPipelineLibrary & disabled maintenance5 & ( pNext without VkPipelineBinaryInfoKHR | VkPipelineBinaryInfoKHR::binaryCount is 0 ) & stage.pNext without VkPipelineShaderStageModuleIdentifierCreateInfoEXT => stage.module not VK_NULL_HANDLE',
      'VkGraphicsPipelineCreateInfo C each pStages : disabled graphicsPipelineLibrary & disabled maintenance5 & ( pNext without VkPipelineBinaryInfoKHR | VkPipelineBinaryInfoKHR::binaryCount is 0 ) & $.pNext without VkPipelineShaderStageModuleIdentifierCreateInfoEXT => $.module not VK_NULL_HANDLE',
      'VkRayTracingPipelineCreateInfoKHR C each pStages : disabled graphicsPipelineLibrary & disabled maintenance5 & ( pNext without VkPipelineBinaryInfoKHR | VkPipelineBinaryInfoKHR::binaryCount is 0 ) & $.pNext without VkPipelineShaderStageModuleIdentifierCreateInfoEXT => $.module not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-stage-02096': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '6621935f',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} => pStages[?].stage is VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_MESH_BIT_EXT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-02095': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'f7c983da',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT => pStages[*].stage not VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-00729': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'bbb615f6',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT => pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-00730': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '49279abd',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT => pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-08888': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'e4b588a5',
    rows: [
      `VkGraphicsPipelineCreateInfo c ( ( ${COMPLETE} ) | VkGraphicsPipelineLibraryCreateInfoEXT::flags all VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_VERTEX_INPUT_INTERFACE_BIT_EXT ) & pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT & ${isStatic('VK_DYNAMIC_STATE_PRIMITIVE_TOPOLOGY')} => pInputAssemblyState.topology is VK_PRIMITIVE_TOPOLOGY_PATCH_LIST`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-topology-08889': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; with a mesh shader pInputAssemblyState is ignored',
    read: '26ac14cf',
    rows: [
      `VkGraphicsPipelineCreateInfo c ( ( ${COMPLETE} ) | VkGraphicsPipelineLibraryCreateInfoEXT::flags all VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_VERTEX_INPUT_INTERFACE_BIT_EXT ) & pInputAssemblyState.topology is VK_PRIMITIVE_TOPOLOGY_PATCH_LIST & ${isStatic('VK_DYNAMIC_STATE_PRIMITIVE_TOPOLOGY')} & pStages[*].stage not VK_SHADER_STAGE_MESH_BIT_EXT => pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-03379': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; pViewportState is ignored where nothing is rasterized',
    read: 'c3ad0413',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT => pViewportState.viewportCount is 0`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-03380': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; pViewportState is ignored where nothing is rasterized',
    read: '8a14c5e7',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT => pViewportState.scissorCount is 0`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04132': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '5a66b30a',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_VIEWPORT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04133': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'c03d2de1',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_SCISSOR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-07065': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '621c4751',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_MESH_BIT_EXT => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_PRIMITIVE_TOPOLOGY,VK_DYNAMIC_STATE_VERTEX_INPUT_BINDING_STRIDE`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-07066': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'd24aa0a4',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_MESH_BIT_EXT => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_PRIMITIVE_RESTART_ENABLE,VK_DYNAMIC_STATE_PATCH_CONTROL_POINTS_EXT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-07067': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '5651942a',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_MESH_BIT_EXT => pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_VERTEX_INPUT_EXT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-00749': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '23bd549e',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled wideLines & ${PRE_RASTERIZATION} & ${isStatic('VK_DYNAMIC_STATE_LINE_WIDTH')} => pRasterizationState.lineWidth is 1.0`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-00754': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'e499acd3',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled depthBiasClamp & ${PRE_RASTERIZATION} & ${isStatic('VK_DYNAMIC_STATE_DEPTH_BIAS', 'VK_DYNAMIC_STATE_DEPTH_BIAS_ENABLE')} & pRasterizationState.depthBiasEnable is VK_TRUE => pRasterizationState.depthBiasClamp is 0.0`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-lineRasterizationMode-02766': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'b614bb64',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${COMPLETE} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_LINE_RASTERIZATION_MODE_EXT,VK_DYNAMIC_STATE_ALPHA_TO_COVERAGE_ENABLE_EXT,VK_DYNAMIC_STATE_ALPHA_TO_ONE_ENABLE_EXT')} & pRasterizationState.VkPipelineRasterizationLineStateCreateInfo::lineRasterizationMode is VK_LINE_RASTERIZATION_MODE_BRESENHAM,VK_LINE_RASTERIZATION_MODE_RECTANGULAR_SMOOTH => pMultisampleState.alphaToCoverageEnable is VK_FALSE ; pMultisampleState.alphaToOneEnable is VK_FALSE ; pMultisampleState.sampleShadingEnable is VK_FALSE`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-stippledLineEnable-02767': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; a range of numbers',
    read: '1253a9a4',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${isStatic('VK_DYNAMIC_STATE_LINE_STIPPLE,VK_DYNAMIC_STATE_LINE_STIPPLE_ENABLE_EXT')} & pRasterizationState.VkPipelineRasterizationLineStateCreateInfo::stippledLineEnable is VK_TRUE => pRasterizationState.VkPipelineRasterizationLineStateCreateInfo::lineStippleFactor >= 1 ; pRasterizationState.VkPipelineRasterizationLineStateCreateInfo::lineStippleFactor <= 256`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-09639': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '83b2eb41',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_CONSERVATIVE_RASTERIZATION_MODE_EXT & pDynamicState.pDynamicStates[*] not VK_DYNAMIC_STATE_EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT => pRasterizationState.pNext has VkPipelineRasterizationConservativeStateCreateInfoEXT`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pColorAttachmentSamples-06592': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '3efe9b72',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} => VkAttachmentSampleCountInfoAMD::pColorAttachmentSamples[*] valid VkSampleCountFlagBits`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-depthStencilAttachmentSamples-06593': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'f9b8fafa',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & VkAttachmentSampleCountInfoAMD::depthStencilAttachmentSamples not 0 => VkAttachmentSampleCountInfoAMD::depthStencilAttachmentSamples valid VkSampleCountFlagBits`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-stageCount-09587': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '76d37843',
    rows: [
      'VkGraphicsPipelineCreateInfo c VkGraphicsPipelineLibraryCreateInfoEXT::flags none VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT => stageCount is 0',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-stageCount-09530': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'fbca5b4e',
    rows: [`VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} => stageCount > 0`],
  },
  'VUID-VkGraphicsPipelineCreateInfo-layout-06602': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid handle only that it is not null can be told',
    read: '629f4908',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ( pNext without VkPipelineCreateFlags2CreateInfo | VkPipelineCreateFlags2CreateInfo::flags none VK_PIPELINE_CREATE_2_DESCRIPTOR_HEAP_BIT_EXT ) => layout not VK_NULL_HANDLE`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-stage-06897': {
    reason: 'it compares elements of an array with each other',
    read: '03815a21',
    rows: [`VkGraphicsPipelineCreateInfo c each pStages : ${PRE_RASTERIZATION} => $.stage ne $$.stage`],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-06894': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'cb98c278',
    rows: [
      'VkGraphicsPipelineCreateInfo c VkGraphicsPipelineLibraryCreateInfoEXT::flags any VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT & VkGraphicsPipelineLibraryCreateInfoEXT::flags none VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT => pStages[*].stage not VK_SHADER_STAGE_FRAGMENT_BIT',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-06895': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '82962403',
    rows: [
      'VkGraphicsPipelineCreateInfo c VkGraphicsPipelineLibraryCreateInfoEXT::flags any VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT & VkGraphicsPipelineLibraryCreateInfoEXT::flags none VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT => pStages[*].stage not VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT',
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-06896': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'b8b797fb',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} => pStages[*].stage not VK_SHADER_STAGE_COMPUTE_BIT,VK_SHADER_STAGE_RAYGEN_BIT_KHR,VK_SHADER_STAGE_ANY_HIT_BIT_KHR,VK_SHADER_STAGE_CLOSEST_HIT_BIT_KHR,VK_SHADER_STAGE_MISS_BIT_KHR,VK_SHADER_STAGE_INTERSECTION_BIT_KHR,VK_SHADER_STAGE_CALLABLE_BIT_KHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-flags-06608': {
    reason: 'the parser does not know which state a pipeline has',
    read: '0fbf5a9d',
    rows: [
      'VkGraphicsPipelineCreateInfo C disabled shaderMeshEnqueue & VkGraphicsPipelineLibraryCreateInfoEXT::flags all VK_GRAPHICS_PIPELINE_LIBRARY_VERTEX_INPUT_INTERFACE_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_OUTPUT_INTERFACE_BIT_EXT => flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR',
    ],
  },
  'VUID-VkPipelineViewportStateCreateInfo-scissorCount-04134': {
    reason: 'about the dynamic states of the struct that contains this one',
    read: '92523fb6',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT,VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT')} => pViewportState.viewportCount eq pViewportState.scissorCount`,
    ],
  },
  'VUID-VkPipelineViewportStateCreateInfo-viewportCount-04135': {
    reason: 'about the dynamic states of the struct that contains this one',
    read: '05a8c46b',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT => pViewportState.viewportCount is 0`,
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT')} => pViewportState.viewportCount > 0`,
    ],
  },
  'VUID-VkPipelineViewportStateCreateInfo-scissorCount-04136': {
    reason: 'about the dynamic states of the struct that contains this one',
    read: 'f7b2c487',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT => pViewportState.scissorCount is 0`,
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT')} => pViewportState.scissorCount > 0`,
    ],
  },
  'VUID-VkPipelineColorBlendStateCreateInfo-pAttachments-00605': {
    reason: 'it compares elements of an array with each other',
    read: 'c77f0d09',
    rows: [
      `VkGraphicsPipelineCreateInfo C each pColorBlendState.pAttachments : disabled independentBlend & ${FRAGMENT_OUTPUT} & ${isStatic('VK_DYNAMIC_STATE_COLOR_BLEND_ENABLE_EXT,VK_DYNAMIC_STATE_COLOR_BLEND_EQUATION_EXT,VK_DYNAMIC_STATE_COLOR_WRITE_MASK_EXT,VK_DYNAMIC_STATE_COLOR_BLEND_ADVANCED_EXT')} => $.blendEnable eq $$.blendEnable ; $.srcColorBlendFactor eq $$.srcColorBlendFactor ; $.dstColorBlendFactor eq $$.dstColorBlendFactor ; $.colorBlendOp eq $$.colorBlendOp ; $.srcAlphaBlendFactor eq $$.srcAlphaBlendFactor ; $.dstAlphaBlendFactor eq $$.dstAlphaBlendFactor ; $.alphaBlendOp eq $$.alphaBlendOp ; $.colorWriteMask eq $$.colorWriteMask`,
    ],
  },
  'VUID-VkPipelineViewportDepthClampControlCreateInfoEXT-pDepthClampRange-09646': {
    reason:
      'of a valid pointer it can be told that it is not NULL; pViewportState is ignored where nothing is rasterized',
    read: '065f20c4',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_DEPTH_CLAMP_RANGE_EXT')} & pViewportState.VkPipelineViewportDepthClampControlCreateInfoEXT::depthClampMode is VK_DEPTH_CLAMP_MODE_USER_DEFINED_RANGE_EXT => pViewportState.VkPipelineViewportDepthClampControlCreateInfoEXT::pDepthClampRange not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-09022': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '825e9133',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & pStages[?].stage is VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT & ${isStatic('VK_DYNAMIC_STATE_PATCH_CONTROL_POINTS_EXT')} => pTessellationState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04130': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '4a4d3592',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_VIEWPORT,VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT')} => pViewportState.pViewports not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04131': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '0bb19b87',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_SCISSOR,VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT')} => pViewportState.pScissors not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-rasterizerDiscardEnable-09024': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: 'fc485bfe',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ( ${RASTERIZES} | pDynamicState.pDynamicStates[?] is VK_DYNAMIC_STATE_RASTERIZER_DISCARD_ENABLE ) & ${isOneStatic('VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT', 'VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT')} => pViewportState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pMultisampleState-09026': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: 'af83e289',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & ${isOneStatic('VK_DYNAMIC_STATE_RASTERIZATION_SAMPLES_EXT', 'VK_DYNAMIC_STATE_SAMPLE_MASK_EXT', 'VK_DYNAMIC_STATE_ALPHA_TO_COVERAGE_ENABLE_EXT')} => pMultisampleState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pStages-02097': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '626c748c',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${COMPLETE} & pStages[*].stage not VK_SHADER_STAGE_MESH_BIT_EXT & ${isStatic('VK_DYNAMIC_STATE_VERTEX_INPUT_EXT')} => pVertexInputState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-dynamicPrimitiveTopologyUnrestricted-09031': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '3cb726ef',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${COMPLETE} & pStages[*].stage not VK_SHADER_STAGE_MESH_BIT_EXT & ${isStatic('VK_DYNAMIC_STATE_PRIMITIVE_TOPOLOGY')} => pInputAssemblyState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pRasterizationState-06601': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: 'daa1989d',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${isStatic('VK_DYNAMIC_STATE_POLYGON_MODE_EXT')} => pRasterizationState not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04058': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '7649e5d4',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${isStatic('VK_DYNAMIC_STATE_DISCARD_RECTANGLE_EXT')} & VkPipelineDiscardRectangleStateCreateInfoEXT::discardRectangleCount not 0 => VkPipelineDiscardRectangleStateCreateInfoEXT::pDiscardRectangles not NULL`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-04056': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts; of a valid pointer it can be told that it is not NULL',
    read: '2481fdc8',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION} & ${RASTERIZES} & ${isStatic('VK_DYNAMIC_STATE_EXCLUSIVE_SCISSOR_NV')} & pViewportState.VkPipelineViewportExclusiveScissorStateCreateInfoNV::exclusiveScissorCount not 0 => pViewportState.VkPipelineViewportExclusiveScissorStateCreateInfoNV::pExclusiveScissors not NULL`,
    ],
  },
  'VUID-VkPipelineColorBlendStateCreateInfo-pAttachments-07353': {
    reason: 'about the dynamic states of the struct that contains this one',
    read: 'f333767e',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_OUTPUT} & ${isStatic('VK_DYNAMIC_STATE_COLOR_WRITE_MASK_EXT')} & pColorBlendState.attachmentCount not 0 => pColorBlendState.pAttachments not NULL`,
    ],
  },
};
