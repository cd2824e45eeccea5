/** Commands that the device generates. */
import type { HandRead } from './types.js';

export const GENERATED_COMMANDS: Readonly<Record<string, HandRead>> = {
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-shaderStages-11110': {
    reason: 'the parser does not know the form of the sentence',
    read: 'a429cb37',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s shaderStages is VK_SHADER_STAGE_COMPUTE_BIT => pTokens[*].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_DISPATCH_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_EXECUTION_SET_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_CONSTANT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutTokenEXT-type-11333': {
    reason: 'a slip of the specification, read as it is meant: the struct is reached through data',
    read: '14388f7d',
    rows: [
      'VkIndirectCommandsLayoutTokenEXT s type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT => data.pPushConstant.updateRange.stageFlags is VK_SHADER_STAGE_ALL',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-shaderStages-11109': {
    reason: 'it speaks of stages by their kind',
    read: '0beefc9f',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s shaderStages any VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_FRAGMENT_BIT,VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT => pTokens[*].type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_TRACE_RAYS2_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DISPATCH_EXT',
    ],
  },
  'VUID-VkComputePipelineIndirectBufferInfoNV-flags-09010': {
    reason: 'about the struct it is chained to',
    read: '7cbaa8f0',
    rows: [
      'VkComputePipelineCreateInfo c pNext has VkComputePipelineIndirectBufferInfoNV => flags all VK_PIPELINE_CREATE_INDIRECT_BINDABLE_BIT_NV',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11093': {
    reason: 'it compares elements of an array with each other',
    read: '67ab456c',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s each pTokens : $.type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_EXECUTION_SET_EXT => $$.type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_EXECUTION_SET_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11145': {
    reason: 'it compares elements of an array with each other',
    read: 'c6fe07aa',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s each pTokens : $.type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT => $$.type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11094': {
    reason: 'it compares elements of an array with each other',
    read: '4337feec',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s each pTokens : $.type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT => $$.type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11139': {
    reason: 'an element and its index',
    read: '043f7895',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s each pTokens : $.type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_EXECUTION_SET_EXT => # is 0',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11095': {
    reason: 'it uses a term that is defined elsewhere in the specification (action command token)',
    read: 'd3d5fe59',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s pTokens[*].type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_INDEXED_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_INDEXED_COUNT_EXT => pTokens[*].type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_INDEX_BUFFER_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11096': {
    reason: 'it uses a term that is defined elsewhere in the specification (action command token)',
    read: '27019794',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s pTokens[*].type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_INDEXED_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_INDEXED_COUNT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_COUNT_EXT => pTokens[*].type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_VERTEX_BUFFER_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11102': {
    reason: '"for any element"',
    read: 'a2fd41ef',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT c pipelineLayout is VK_NULL_HANDLE & pTokens[?].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_CONSTANT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT => pNext has VkPipelineLayoutCreateInfo',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11104': {
    reason: 'it speaks of stages by their kind',
    read: 'f18e95ab',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s pTokens[?].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_INDEX_BUFFER_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_VERTEX_BUFFER_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_COUNT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_NV_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_COUNT_NV_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_INDEXED_COUNT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_INDEXED_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_COUNT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_EXT => shaderStages any VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_FRAGMENT_BIT,VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-pTokens-11108': {
    reason: 'it speaks of stages by their kind',
    read: '88d1a4df',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s pTokens[?].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_TRACE_RAYS2_EXT => shaderStages any VK_SHADER_STAGE_RAYGEN_BIT_KHR,VK_SHADER_STAGE_ANY_HIT_BIT_KHR,VK_SHADER_STAGE_CLOSEST_HIT_BIT_KHR,VK_SHADER_STAGE_MISS_BIT_KHR,VK_SHADER_STAGE_INTERSECTION_BIT_KHR,VK_SHADER_STAGE_CALLABLE_BIT_KHR',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoNV-pTokens-02932': {
    reason: 'an element and its index',
    read: '1d9e4832',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoNV s each pTokens : $.tokenType is VK_INDIRECT_COMMANDS_TOKEN_TYPE_SHADER_GROUP_NV => # is 0',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoNV-pTokens-09585': {
    reason: 'an element and its index',
    read: 'ea2d6de8',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoNV s each pTokens : $.tokenType is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PIPELINE_NV => # is 0',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoNV-pTokens-02933': {
    reason: 'it compares elements of an array with each other',
    read: '7cffa0a2',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoNV s each pTokens : $.tokenType is VK_INDIRECT_COMMANDS_TOKEN_TYPE_STATE_FLAGS_NV => $$.tokenType not VK_INDIRECT_COMMANDS_TOKEN_TYPE_STATE_FLAGS_NV',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoNV-pipelineBindPoint-09089': {
    reason: '"the state tokens in pTokens must only include"',
    read: '426a6620',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoNV s pipelineBindPoint is VK_PIPELINE_BIND_POINT_COMPUTE => pTokens[*].tokenType is VK_INDIRECT_COMMANDS_TOKEN_TYPE_DISPATCH_NV,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PIPELINE_NV,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_NV,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_CONSTANT_NV',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoNV-pipelineBindPoint-09090': {
    reason: '"pTokens includes"',
    read: 'e6cfabdf',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoNV S pipelineBindPoint is VK_PIPELINE_BIND_POINT_COMPUTE & pTokens[?].tokenType is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PIPELINE_NV => enabled VkPhysicalDeviceDeviceGeneratedCommandsComputeFeaturesNV::deviceGeneratedComputePipelines',
    ],
  },
  'VUID-VkIndirectCommandsLayoutTokenNV-stream-02951': {
    reason: 'about the struct that contains this one',
    read: '483d0f38',
    rows: ['VkIndirectCommandsLayoutCreateInfoNV s pTokens[*].stream lt streamCount'],
  },
  'VUID-VkIndirectCommandsLayoutTokenEXT-offset-11125': {
    reason: '"aligned to"',
    read: 'f6c0fbed',
    rows: ['VkIndirectCommandsLayoutTokenEXT s offset multiple 4'],
  },
  'VUID-VkIndirectCommandsLayoutTokenEXT-meshShader-11126': {
    reason: 'a comma is missing; "meshShader or taskShader are not enabled": read for the mesh shader alone',
    read: 'dfb54f95',
    rows: [
      'VkIndirectCommandsLayoutTokenEXT S disabled meshShader => type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_COUNT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_NV_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_MESH_TASKS_COUNT_NV_EXT',
    ],
  },
  'VUID-VkIndirectCommandsPushConstantTokenEXT-size-11133': {
    reason: 'about the struct that contains this one',
    read: 'a601b68a',
    rows: [
      'VkIndirectCommandsLayoutTokenEXT s type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT => data.pPushConstant.updateRange.size is 4',
    ],
  },
  'VUID-VkIndirectCommandsIndexBufferTokenEXT-mode-11135': {
    reason: '"non-zero"',
    read: 'cd572af4',
    rows: ['VkIndirectCommandsIndexBufferTokenEXT s mode not 0'],
  },
  'VUID-VkIndirectExecutionSetPipelineInfoEXT-maxPipelineCount-11018': {
    reason: 'a limit of the device is said in the same sentence',
    read: '570a57c6',
    rows: ['VkIndirectExecutionSetPipelineInfoEXT s maxPipelineCount > 0'],
  },
  'VUID-VkPipelineIndirectDeviceAddressInfoNV-pipelineBindPoint-09079': {
    reason: '"The provided"',
    read: '16422b12',
    rows: ['VkPipelineIndirectDeviceAddressInfoNV m pipelineBindPoint is VK_PIPELINE_BIND_POINT_COMPUTE'],
  },
  'VUID-VkGeneratedCommandsInfoEXT-sequenceCountAddress-11073': {
    reason: '"aligned to"',
    read: 'ccbac994',
    rows: ['VkGeneratedCommandsInfoEXT s sequenceCountAddress multiple 4'],
  },
  'VUID-VkGeneratedCommandsInfoEXT-indirectAddress-11074': {
    reason: '"aligned to"',
    read: '397e132a',
    rows: ['VkGeneratedCommandsInfoEXT s indirectAddress multiple 4'],
  },
  'VUID-vkGetGeneratedCommandsMemoryRequirementsNV-pInfo-09074': {
    reason: '"is of type"',
    read: '280804ad',
    rows: [
      'vkGetGeneratedCommandsMemoryRequirementsNV S pInfo.pipelineBindPoint is VK_PIPELINE_BIND_POINT_COMPUTE => enabled VkPhysicalDeviceDeviceGeneratedCommandsComputeFeaturesNV::deviceGeneratedCompute',
    ],
  },
  'VUID-vkUpdateIndirectExecutionSetPipelineEXT-pExecutionSetWrites-11042': {
    reason: 'it compares elements of an array with each other',
    read: '2911661c',
    rows: ['vkUpdateIndirectExecutionSetPipelineEXT s each pExecutionSetWrites : $.index ne $$.index'],
  },
  'VUID-vkUpdateIndirectExecutionSetShaderEXT-pExecutionSetWrites-11043': {
    reason: 'it compares elements of an array with each other',
    read: '6b4ae0ab',
    rows: ['vkUpdateIndirectExecutionSetShaderEXT s each pExecutionSetWrites : $.index ne $$.index'],
  },
  'VUID-VkIndirectCommandsLayoutTokenNV-tokenType-02977': {
    reason: 'a valid handle',
    read: '1dbc69ec',
    rows: [
      'VkIndirectCommandsLayoutTokenNV s tokenType is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_CONSTANT_NV => pushconstantPipelineLayout not VK_NULL_HANDLE',
    ],
  },
};
