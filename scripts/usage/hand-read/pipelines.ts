/** Shaders, their layouts, and pipelines of every kind. */
import type { HandRead } from './types.js';

export const PIPELINES: Readonly<Record<string, HandRead>> = {
  'VUID-vkCmdPipelineBarrier-srcAccessMask-02815': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '5053a61f',
    rows: ['vkCmdPipelineBarrier s pMemoryBarriers[*].srcAccessMask access srcStageMask'],
  },
  'VUID-vkCmdPipelineBarrier-dstAccessMask-02816': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '79d1343d',
    rows: ['vkCmdPipelineBarrier s pMemoryBarriers[*].dstAccessMask access dstStageMask'],
  },
  'VUID-vkCmdPipelineBarrier-pBufferMemoryBarriers-02817': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '48b81236',
    rows: [
      'vkCmdPipelineBarrier s each pBufferMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.srcAccessMask access srcStageMask',
    ],
  },
  'VUID-vkCmdPipelineBarrier-pBufferMemoryBarriers-02818': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '2e8660f8',
    rows: [
      'vkCmdPipelineBarrier s each pBufferMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.dstAccessMask access dstStageMask',
    ],
  },
  'VUID-vkCmdPipelineBarrier-pImageMemoryBarriers-02819': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '121b0cee',
    rows: [
      'vkCmdPipelineBarrier s each pImageMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.srcAccessMask access srcStageMask',
    ],
  },
  'VUID-vkCmdPipelineBarrier-pImageMemoryBarriers-02820': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: 'bf4fb5a2',
    rows: [
      'vkCmdPipelineBarrier s each pImageMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.dstAccessMask access dstStageMask',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08402': {
    reason: 'the parser does not know the form of the sentence',
    read: 'ba52c0fb',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : pCreateInfos[?].flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $.stage is VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_FRAGMENT_BIT => $.flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08403': {
    reason: 'the parser does not know the form of the sentence',
    read: 'fc487575',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : pCreateInfos[?].flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $.stage is VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT => $.flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT',
    ],
  },
  'VUID-vkCreateShadersEXT-flags-11472': {
    reason: 'the parser does not know the form of the sentence',
    read: '3f8cc74d',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : pCreateInfos[?].flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT,VK_SHADER_CREATE_DESCRIPTOR_HEAP_BIT_EXT & $.stage is VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT,VK_SHADER_STAGE_FRAGMENT_BIT => $.flags all VK_SHADER_CREATE_DESCRIPTOR_HEAP_BIT_EXT',
    ],
  },
  'VUID-vkCreateComputePipelines-binaryCount-09622': {
    reason: 'the parser does not know the form of the sentence',
    read: '83f43be3',
    rows: [
      'vkCreateComputePipelines c each pCreateInfos : $.VkPipelineBinaryInfoKHR::binaryCount not 0 => $.flags none VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-vkCreateGraphicsPipelines-binaryCount-09622': {
    reason: 'the parser does not know the form of the sentence',
    read: '83f43be3',
    rows: [
      'vkCreateGraphicsPipelines c each pCreateInfos : $.VkPipelineBinaryInfoKHR::binaryCount not 0 => $.flags none VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-VkExecutionGraphPipelineCreateInfoAMDX-None-09497': {
    reason: 'VkPipelineCreateFlags2CreateInfo cannot be in its chain',
    read: '959a28eb',
    rows: ['VkExecutionGraphPipelineCreateInfoAMDX m flags valid VkPipelineCreateFlagBits'],
  },
  'VUID-VkPhysicalDeviceMeshShaderFeaturesEXT-multiviewMeshShader-07032': {
    reason: '"is enabled" is said of features of two structs; judged where the device is made',
    read: '54dc1650',
    rows: ['VkDeviceCreateInfo S enabled multiviewMeshShader => enabled multiview'],
  },
  'VUID-VkPhysicalDeviceMeshShaderFeaturesEXT-primitiveFragmentShadingRateMeshShader-07033': {
    reason: '"is enabled" is said of features of two structs; judged where the device is made',
    read: '71caec2a',
    rows: [
      'VkDeviceCreateInfo S enabled primitiveFragmentShadingRateMeshShader => enabled primitiveFragmentShadingRate',
    ],
  },
  'VUID-vkCmdPipelineBarrier-srcAccessMask-06257': {
    reason: 'speaks of the memory barriers without naming the parameter',
    read: 'e2e47aad',
    rows: [
      'vkCmdPipelineBarrier S each pMemoryBarriers : disabled rayQuery & $.srcAccessMask any VK_ACCESS_ACCELERATION_STRUCTURE_READ_BIT_KHR => srcStageMask any VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR,VK_PIPELINE_STAGE_ACCELERATION_STRUCTURE_BUILD_BIT_KHR,VK_PIPELINE_STAGE_ALL_COMMANDS_BIT',
    ],
  },
  'VUID-vkCmdPipelineBarrier-dstAccessMask-06257': {
    reason: 'speaks of the memory barriers without naming the parameter',
    read: '5aa6c28a',
    rows: [
      'vkCmdPipelineBarrier S each pMemoryBarriers : disabled rayQuery & $.dstAccessMask any VK_ACCESS_ACCELERATION_STRUCTURE_READ_BIT_KHR => dstStageMask any VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR,VK_PIPELINE_STAGE_ACCELERATION_STRUCTURE_BUILD_BIT_KHR,VK_PIPELINE_STAGE_ALL_COMMANDS_BIT',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08404': {
    reason: 'it compares elements of an array with each other',
    read: '70f5f6b1',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : $.stage is VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT & $.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $$.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT => $$.stage not VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08405': {
    reason: 'it compares elements of an array with each other',
    read: '7f728539',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : $.stage is VK_SHADER_STAGE_MESH_BIT_EXT & $.flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT,VK_SHADER_CREATE_NO_TASK_SHADER_BIT_EXT & $$.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT => $$.stage not VK_SHADER_STAGE_TASK_BIT_EXT',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08410': {
    reason: 'it compares elements of an array with each other',
    read: 'fe5e0459',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : $.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $$.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT => $.stage ne $$.stage',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08411': {
    reason: 'it compares elements of an array with each other',
    read: '33d0ccbb',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : $.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $$.flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT => $.codeType eq $$.codeType',
    ],
  },
  'VUID-VkShaderCreateInfoEXT-pPushConstantRanges-10063': {
    reason: 'it compares elements of an array with each other',
    read: '1770e90c',
    rows: ['VkShaderCreateInfoEXT s each pPushConstantRanges : $.stageFlags disjoint $$.stageFlags'],
  },
  'VUID-VkPipelineLayoutCreateInfo-pPushConstantRanges-00292': {
    reason: 'it compares elements of an array with each other',
    read: '1770e90c',
    rows: ['VkPipelineLayoutCreateInfo s each pPushConstantRanges : $.stageFlags disjoint $$.stageFlags'],
  },
  'VUID-vkCreateComputePipelines-flags-00695': {
    reason: 'an element and its index',
    read: '4e7046e7',
    rows: [
      'vkCreateComputePipelines s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineIndex not -1 => $.basePipelineIndex lt #',
    ],
  },
  'VUID-VkComputePipelineCreateInfo-flags-07985': {
    reason: 'of a valid index it can be told that it is not negative and less than the count',
    read: 'a1de6854',
    rows: [
      'VkComputePipelineCreateInfo s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineHandle unset => basePipelineIndex >= 0',
      'vkCreateComputePipelines s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineHandle unset => $.basePipelineIndex lt createInfoCount',
    ],
  },
  'VUID-VkComputePipelineCreateInfo-flags-07984': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '82bb4944',
    rows: [
      'VkComputePipelineCreateInfo s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineIndex is -1 => basePipelineHandle not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateGraphicsPipelines-flags-00720': {
    reason: 'an element and its index',
    read: '4e7046e7',
    rows: [
      'vkCreateGraphicsPipelines s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineIndex not -1 => $.basePipelineIndex lt #',
    ],
  },
  'VUID-vkCreateExecutionGraphPipelinesAMDX-flags-09125': {
    reason: 'an element and its index',
    read: '4e7046e7',
    rows: [
      'vkCreateExecutionGraphPipelinesAMDX s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineIndex not -1 => $.basePipelineIndex lt #',
    ],
  },
  'VUID-VkExecutionGraphPipelineCreateInfoAMDX-flags-07985': {
    reason: 'of a valid index it can be told that it is not negative and less than the count',
    read: 'a1de6854',
    rows: [
      'VkExecutionGraphPipelineCreateInfoAMDX s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineHandle unset => basePipelineIndex >= 0',
      'vkCreateExecutionGraphPipelinesAMDX s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineHandle unset => $.basePipelineIndex lt createInfoCount',
    ],
  },
  'VUID-VkExecutionGraphPipelineCreateInfoAMDX-flags-07984': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '170422da',
    rows: [
      'VkExecutionGraphPipelineCreateInfoAMDX s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineIndex is -1 => basePipelineHandle not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateComputePipelines-pNext-09616': {
    reason: 'any element of an array, in its chain',
    read: 'a5ee2aaf',
    rows: [
      'vkCreateComputePipelines c pCreateInfos[?].VkPipelineBinaryInfoKHR::binaryCount not 0 => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateGraphicsPipelines-pNext-09616': {
    reason: 'any element of an array, in its chain',
    read: 'a5ee2aaf',
    rows: [
      'vkCreateGraphicsPipelines c pCreateInfos[?].VkPipelineBinaryInfoKHR::binaryCount not 0 => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateComputePipelines-pNext-09617': {
    reason: 'any element of an array, in its chain',
    read: '923aaf18',
    rows: [
      'vkCreateComputePipelines c pCreateInfos[?].VkPipelineCreateFlags2CreateInfo::flags any VK_PIPELINE_CREATE_2_CAPTURE_DATA_BIT_KHR => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateGraphicsPipelines-pNext-09617': {
    reason: 'any element of an array, in its chain',
    read: '923aaf18',
    rows: [
      'vkCreateGraphicsPipelines c pCreateInfos[?].VkPipelineCreateFlags2CreateInfo::flags any VK_PIPELINE_CREATE_2_CAPTURE_DATA_BIT_KHR => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-VkComputePipelineCreateInfo-flags-09008': {
    reason:
      '"a pointer to a valid instance of"; a struct that is only given to vkGetPipelineIndirectMemoryRequirementsNV may do without',
    read: '0326fc3e',
    rows: [
      'VkComputePipelineCreateInfo c flags any VK_PIPELINE_CREATE_INDIRECT_BINDABLE_BIT_NV => pNext has VkComputePipelineIndirectBufferInfoNV',
    ],
  },
  'VUID-VkPipelineShaderStageCreateInfo-pNext-02755': {
    reason: 'the other part depends on the device',
    read: '1ab257a5',
    rows: [
      'VkPipelineShaderStageCreateInfo C pNext has VkPipelineShaderStageRequiredSubgroupSizeCreateInfo => enabled subgroupSizeControl',
    ],
  },
  'VUID-VkPipelineShaderStageModuleIdentifierCreateInfoEXT-pNext-06850': {
    reason: '"this structure is included in a pNext chain"',
    read: '529d2a1f',
    rows: [
      'VkPipelineShaderStageModuleIdentifierCreateInfoEXT S identifierSize not 0 => enabled shaderModuleIdentifier',
    ],
  },
  'VUID-VkPipelineShaderStageModuleIdentifierCreateInfoEXT-identifierSize-06852': {
    reason: '"less-or-equal to"',
    read: '89e7ffda',
    rows: [
      'VkPipelineShaderStageModuleIdentifierCreateInfoEXT s identifierSize <= VK_MAX_SHADER_MODULE_IDENTIFIER_SIZE_EXT',
    ],
  },
  'VUID-VkPipelineShaderStageCreateInfo-stage-06844': {
    reason: 'it uses a term that is defined elsewhere in the specification (a shader module identifier is specified)',
    read: 'f92a5a14',
    rows: [
      'VkPipelineShaderStageCreateInfo c VkPipelineShaderStageModuleIdentifierCreateInfoEXT::identifierSize not 0 => pNext without VkShaderModuleCreateInfo',
    ],
  },
  'VUID-VkPipelineShaderStageCreateInfo-stage-06848': {
    reason: 'it uses a term that is defined elsewhere in the specification (a shader module identifier is specified)',
    read: 'e965e2fa',
    rows: [
      'VkPipelineShaderStageCreateInfo c VkPipelineShaderStageModuleIdentifierCreateInfoEXT::identifierSize not 0 => module is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkGetPipelineKeyKHR-pNext-09605': {
    reason: 'the chain must not set a member',
    read: 'edc9cbbf',
    rows: ['vkGetPipelineKeyKHR c pPipelineCreateInfo.VkPipelineBinaryInfoKHR::binaryCount is 0'],
  },
  'VUID-VkPipelineBinaryCreateInfoKHR-pPipelineCreateInfo-09606': {
    reason: 'the chain must not set a member',
    read: '4248da2d',
    rows: ['VkPipelineBinaryCreateInfoKHR c pPipelineCreateInfo.VkPipelineBinaryInfoKHR::binaryCount is 0'],
  },
  'VUID-VkPipelineBinaryCreateInfoKHR-pKeysAndDataInfo-09619': {
    reason: '"one and only one of"',
    read: '8b5b32da',
    rows: [
      'VkPipelineBinaryCreateInfoKHR s pKeysAndDataInfo not NULL => pipeline is NULL ; pPipelineCreateInfo is NULL',
      'VkPipelineBinaryCreateInfoKHR s pipeline not NULL => pPipelineCreateInfo is NULL',
      'VkPipelineBinaryCreateInfoKHR s pKeysAndDataInfo is NULL & pipeline is NULL => pPipelineCreateInfo not NULL',
    ],
  },
  'VUID-VkSpecializationInfo-constantID-04911': {
    reason: 'it compares elements of an array with each other',
    read: '30b21be1',
    rows: ['VkSpecializationInfo s each pMapEntries : $.constantID ne $$.constantID'],
  },
  'VUID-VkPipelineLayoutCreateInfo-graphicsPipelineLibrary-06753': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '9fb6220f',
    rows: ['VkPipelineLayoutCreateInfo S disabled graphicsPipelineLibrary => pSetLayouts[*] not VK_NULL_HANDLE'],
  },
  'VUID-vkGetPipelinePropertiesEXT-pPipelineProperties-06739': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '014f2821',
    rows: ['vkGetPipelinePropertiesEXT s pPipelineProperties not NULL'],
  },
  'VUID-vkCmdPipelineBarrier-srcStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '85c8300f',
    rows: [
      'vkCmdPipelineBarrier S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdPipelineBarrier-dstStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '2f2d4ead',
    rows: [
      'vkCmdPipelineBarrier S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkShaderModuleCreateInfo-codeSize-08735': {
    reason: 'it asks for an extension or a version',
    read: '67bb05ae',
    rows: ['VkShaderModuleCreateInfo S lacking VK_NV_glsl_shader => codeSize multiple 4'],
  },
  'VUID-VkPipelineShaderStageRequiredSubgroupSizeCreateInfo-requiredSubgroupSize-02760': {
    reason: '"a power of two"',
    read: '27d9e1a4',
    rows: ['VkPipelineShaderStageRequiredSubgroupSizeCreateInfo s requiredSubgroupSize pow2'],
  },
  'VUID-vkCmdBindShadersEXT-pStages-08463': {
    reason: 'it compares elements of an array with each other',
    read: '2c7a0248',
    rows: ['vkCmdBindShadersEXT s each pStages : $ ne $$'],
  },
  'VUID-VkComputePipelineCreateInfo-None-11367': {
    reason: 'without the struct, its flags do not include the bit',
    read: '1eeee269',
    rows: [
      'VkComputePipelineCreateInfo c ( pNext without VkPipelineCreateFlags2CreateInfo | VkPipelineCreateFlags2CreateInfo::flags none VK_PIPELINE_CREATE_2_DESCRIPTOR_HEAP_BIT_EXT ) => layout not VK_NULL_HANDLE',
    ],
  },
};
