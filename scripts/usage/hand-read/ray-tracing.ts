/** Pipelines that trace rays. */
import type { HandRead } from './types.js';

export const RAY_TRACING: Readonly<Record<string, HandRead>> = {
  'VUID-vkCreateRayTracingPipelinesKHR-binaryCount-09622': {
    reason: 'the parser does not know the form of the sentence',
    read: '83f43be3',
    rows: [
      'vkCreateRayTracingPipelinesKHR c each pCreateInfos : $.VkPipelineBinaryInfoKHR::binaryCount not 0 => $.flags none VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesNV-pNext-10150': {
    reason: 'the parser does not know the form of the sentence',
    read: '2b64a3eb',
    rows: [
      'vkCreateRayTracingPipelinesNV c each pCreateInfos : $.pNext has VkPipelineCreateFlags2CreateInfo => $.VkPipelineCreateFlags2CreateInfo::flags none VK_PIPELINE_CREATE_2_CAPTURE_DATA_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-stage-03425': {
    reason: 'only decided where there are no libraries',
    read: '0f8ceaa7',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR & pLibraryInfo is NULL => pStages[?].stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-03470': {
    reason: 'the parser does not know the form of the sentence',
    read: '2360e714',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : flags any VK_PIPELINE_CREATE_RAY_TRACING_NO_NULL_ANY_HIT_SHADERS_BIT_KHR & $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_TRIANGLES_HIT_GROUP_KHR,VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => $.anyHitShader not VK_SHADER_UNUSED_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-03471': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f7a4e7d1',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : flags any VK_PIPELINE_CREATE_RAY_TRACING_NO_NULL_CLOSEST_HIT_SHADERS_BIT_KHR & $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_TRIANGLES_HIT_GROUP_KHR,VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => $.closestHitShader not VK_SHADER_UNUSED_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-08700': {
    reason: 'the parser does not know the form of the sentence',
    read: 'afc9a09b',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR & ( pLibraryInfo is NULL | pLibraryInfo.libraryCount is 0 ) => groupCount not 0',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesKHR-flags-03816': {
    reason: 'a slip of the specification, read as it is meant: the flags are those of pCreateInfos',
    read: '928f3504',
    rows: ['vkCreateRayTracingPipelinesKHR s pCreateInfos[*].flags none VK_PIPELINE_CREATE_DISPATCH_BASE_BIT'],
  },
  'VUID-vkCreateRayTracingPipelinesNV-flags-03816': {
    reason: 'a slip of the specification, read as it is meant: the flags are those of pCreateInfos',
    read: '928f3504',
    rows: ['vkCreateRayTracingPipelinesNV s pCreateInfos[*].flags none VK_PIPELINE_CREATE_DISPATCH_BASE_BIT'],
  },
  'VUID-vkCmdTraceRaysKHR-size-04023': {
    reason: 'pRayGenShaderBindingTable is a slip for pRaygenShaderBindingTable',
    read: '47a83e4b',
    rows: ['vkCmdTraceRaysKHR s pRaygenShaderBindingTable.size eq pRaygenShaderBindingTable.stride'],
  },
  'VUID-vkGetRayTracingCaptureReplayShaderGroupHandlesKHR-rayTracingPipelineShaderGroupHandleCaptureReplay-03606': {
    reason: '"must be enabled to call this function"',
    read: '8500c56d',
    rows: [
      'vkGetRayTracingCaptureReplayShaderGroupHandlesKHR S enabled rayTracingPipelineShaderGroupHandleCaptureReplay',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesKHR-flags-03415': {
    reason: 'an element and its index',
    read: '4e7046e7',
    rows: [
      'vkCreateRayTracingPipelinesKHR s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineIndex not -1 => $.basePipelineIndex lt #',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-07985': {
    reason: 'of a valid index it can be told that it is not negative and less than the count',
    read: 'a1de6854',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineHandle unset => basePipelineIndex >= 0',
      'vkCreateRayTracingPipelinesKHR s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineHandle unset => $.basePipelineIndex lt createInfoCount',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-07984': {
    reason: 'of a valid handle only that it is not null can be told',
    read: 'a097e434',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineIndex is -1 => basePipelineHandle not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesNV-flags-03415': {
    reason: 'an element and its index',
    read: '4e7046e7',
    rows: [
      'vkCreateRayTracingPipelinesNV s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineIndex not -1 => $.basePipelineIndex lt #',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoNV-flags-07985': {
    reason: 'of a valid index it can be told that it is not negative and less than the count',
    read: 'a1de6854',
    rows: [
      'VkRayTracingPipelineCreateInfoNV s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineHandle unset => basePipelineIndex >= 0',
      'vkCreateRayTracingPipelinesNV s each pCreateInfos : $.flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & $.basePipelineHandle unset => $.basePipelineIndex lt createInfoCount',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoNV-flags-07984': {
    reason: 'of a valid handle only that it is not null can be told',
    read: 'a097e434',
    rows: [
      'VkRayTracingPipelineCreateInfoNV s flags any VK_PIPELINE_CREATE_DERIVATIVE_BIT & basePipelineIndex is -1 => basePipelineHandle not VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesKHR-pNext-09616': {
    reason: 'any element of an array, in its chain',
    read: 'a5ee2aaf',
    rows: [
      'vkCreateRayTracingPipelinesKHR c pCreateInfos[?].VkPipelineBinaryInfoKHR::binaryCount not 0 => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesKHR-pNext-09617': {
    reason: 'any element of an array, in its chain',
    read: '923aaf18',
    rows: [
      'vkCreateRayTracingPipelinesKHR c pCreateInfos[?].VkPipelineCreateFlags2CreateInfo::flags any VK_PIPELINE_CREATE_2_CAPTURE_DATA_BIT_KHR => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesNV-pNext-09617': {
    reason: 'any element of an array, in its chain',
    read: '923aaf18',
    rows: [
      'vkCreateRayTracingPipelinesNV c pCreateInfos[?].VkPipelineCreateFlags2CreateInfo::flags any VK_PIPELINE_CREATE_2_CAPTURE_DATA_BIT_KHR => pipelineCache is VK_NULL_HANDLE',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-11597': {
    reason: 'a list of features as bullets',
    read: 'd460708b',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR M flags any VK_PIPELINE_CREATE_RAY_TRACING_OPACITY_MICROMAP_BIT_KHR => enabled VkPhysicalDeviceOpacityMicromapFeaturesKHR::micromap,VkPhysicalDeviceOpacityMicromapFeaturesEXT::micromap',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-rayTracingPipelineShaderGroupHandleCaptureReplay-03599': {
    reason: 'a feature named as a member that is VK_TRUE',
    read: '457ef6bb',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR S enabled rayTracingPipelineShaderGroupHandleCaptureReplay & pGroups[?].pShaderGroupCaptureReplayHandle not NULL => flags all VK_PIPELINE_CREATE_RAY_TRACING_SHADER_GROUP_HANDLE_CAPTURE_REPLAY_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoKHR-type-03474': {
    reason: 'it speaks of the element of an array that a member names',
    read: 'c5b74f0b',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_GENERAL_KHR => pStages[$.generalShader].stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR,VK_SHADER_STAGE_MISS_BIT_KHR,VK_SHADER_STAGE_CALLABLE_BIT_KHR',
      'VkRayTracingShaderGroupCreateInfoKHR s type is VK_RAY_TRACING_SHADER_GROUP_TYPE_GENERAL_KHR => generalShader not VK_SHADER_UNUSED_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoKHR-type-03476': {
    reason: 'it speaks of the element of an array that a member names',
    read: '94a22991',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => pStages[$.intersectionShader].stage is VK_SHADER_STAGE_INTERSECTION_BIT_KHR',
      'VkRayTracingShaderGroupCreateInfoKHR s type is VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => intersectionShader not VK_SHADER_UNUSED_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoKHR-closestHitShader-03478': {
    reason: 'it speaks of the element of an array that a member names',
    read: '01d0947d',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : $.closestHitShader not VK_SHADER_UNUSED_KHR => pStages[$.closestHitShader].stage is VK_SHADER_STAGE_CLOSEST_HIT_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoKHR-anyHitShader-03479': {
    reason: 'it speaks of the element of an array that a member names',
    read: '4cbe9ff0',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : $.anyHitShader not VK_SHADER_UNUSED_KHR => pStages[$.anyHitShader].stage is VK_SHADER_STAGE_ANY_HIT_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoNV-type-02413': {
    reason: 'it speaks of the element of an array that a member names',
    read: '24599876',
    rows: [
      'VkRayTracingPipelineCreateInfoNV s each pGroups : $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_GENERAL_KHR => pStages[$.generalShader].stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR,VK_SHADER_STAGE_MISS_BIT_KHR,VK_SHADER_STAGE_CALLABLE_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoNV-type-02415': {
    reason: 'it speaks of the element of an array that a member names',
    read: '8739ab50',
    rows: [
      'VkRayTracingPipelineCreateInfoNV s each pGroups : $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => pStages[$.intersectionShader].stage is VK_SHADER_STAGE_INTERSECTION_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoNV-closestHitShader-02417': {
    reason: 'it speaks of the element of an array that a member names',
    read: '1376c1bd',
    rows: [
      'VkRayTracingPipelineCreateInfoNV s each pGroups : $.closestHitShader not VK_SHADER_UNUSED_KHR => pStages[$.closestHitShader].stage is VK_SHADER_STAGE_CLOSEST_HIT_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingShaderGroupCreateInfoNV-anyHitShader-02418': {
    reason: 'it speaks of the element of an array that a member names',
    read: '408fe839',
    rows: [
      'VkRayTracingPipelineCreateInfoNV s each pGroups : $.anyHitShader not VK_SHADER_UNUSED_KHR => pStages[$.anyHitShader].stage is VK_SHADER_STAGE_ANY_HIT_BIT_KHR',
    ],
  },
  'VUID-vkCmdTraceRaysIndirectKHR-size-04023': {
    reason: 'pRayGenShaderBindingTable is a slip for pRaygenShaderBindingTable',
    read: '47a83e4b',
    rows: ['vkCmdTraceRaysIndirectKHR s pRaygenShaderBindingTable.size eq pRaygenShaderBindingTable.stride'],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-pLibraryInfo-03595': {
    reason: 'it asks for an extension or a version',
    read: 'e597bfca',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR S lacking VK_KHR_pipeline_library => pLibraryInfo is NULL ; pLibraryInterface is NULL',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-None-11369': {
    reason: 'without the struct, its flags do not include the bit',
    read: '1eeee269',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR c ( pNext without VkPipelineCreateFlags2CreateInfo | VkPipelineCreateFlags2CreateInfo::flags none VK_PIPELINE_CREATE_2_DESCRIPTOR_HEAP_BIT_EXT ) => layout not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoNV-None-11368': {
    reason: 'without the struct, its flags do not include the bit',
    read: '1eeee269',
    rows: [
      'VkRayTracingPipelineCreateInfoNV c ( pNext without VkPipelineCreateFlags2CreateInfo | VkPipelineCreateFlags2CreateInfo::flags none VK_PIPELINE_CREATE_2_DESCRIPTOR_HEAP_BIT_EXT ) => layout not VK_NULL_HANDLE',
    ],
  },
};
