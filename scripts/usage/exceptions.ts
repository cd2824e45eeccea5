/** Statements that are not used although they speak of constants, and slips of the specification that are set right. */

export type { HandRead } from './hand-read/index.js';
export { HAND_READ } from './hand-read/index.js';

/** VUID to reason. */
export const NOT_USED: Readonly<Record<string, string>> = {
  'VUID-VkDeviceCreateInfo-None-10778': 'whether a feature is supported cannot be known from what is enabled',
  'VUID-VkPipelineRobustnessCreateInfo-robustImageAccess-06930':
    'whether a feature is supported cannot be known from what is enabled',
  'VUID-VkPipelineRobustnessCreateInfo-robustBufferAccess2-06931':
    'whether a feature is supported cannot be known from what is enabled',
  'VUID-VkPipelineRobustnessCreateInfo-robustBufferAccess2-06932':
    'whether a feature is supported cannot be known from what is enabled',
  'VUID-VkPipelineRobustnessCreateInfo-robustBufferAccess2-06933':
    'whether a feature is supported cannot be known from what is enabled',
  'VUID-VkPipelineRobustnessCreateInfo-robustImageAccess2-06934':
    'whether a feature is supported cannot be known from what is enabled',
  'VUID-VkRenderingAttachmentFlagsInfoKHR-flags-11757': 'a property of the device',
  'VUID-VkAttachmentDescription-flags-11774': 'a property of the device',
  'VUID-VkAttachmentDescription2-flags-11774': 'a property of the device',
  'VUID-VkResolveImageModeInfoKHR-flags-10996': 'a property of the device',
  'VUID-VkBufferCreateInfo-pNext-10919': 'the struct stands in the chain of a video profile, not of this struct',
  'VUID-VkImageCreateInfo-pNext-10920': 'the struct stands in the chain of a video profile, not of this struct',
  'VUID-VkQueryPoolCreateInfo-pNext-10918': 'the struct stands in the chain of a video profile, not of this struct',
  'VUID-VkDataGraphPipelineSessionCreateInfoARM-flags-09853': 'vk.xml does not let the struct be in this chain at all',
  'VUID-VkExecutionGraphPipelineCreateInfoAMDX-flags-11798': '32-bit flags that nothing replaces cannot hold the bit',
  'VUID-VkExecutionGraphPipelineCreateInfoAMDX-flags-11007': '32-bit flags that nothing replaces cannot hold the bit',
  'VUID-VkAccelerationStructureGeometryLinearSweptSpheresDataNV-indexingMode-10427':
    'an address of the host or of the device, in a union: which one is not known',
  'VUID-vkCreateShadersEXT-pCreateInfos-08409': 'compares elements of an array with each other',
  'VUID-vkCmdBindShadersEXT-pShaders-08470': 'compares elements of two arrays at the same index',
  'VUID-vkCmdBindShadersEXT-pShaders-08471': 'compares elements of two arrays at the same index',
  'VUID-vkCreateComputePipelines-binaryCount-09620':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateComputePipelines-binaryCount-09621':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateGraphicsPipelines-binaryCount-09620':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateGraphicsPipelines-binaryCount-09621':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateRayTracingPipelinesKHR-binaryCount-09620':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateRayTracingPipelinesKHR-binaryCount-09621':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateRayTracingPipelinesNV-binaryCount-09620':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateRayTracingPipelinesNV-binaryCount-09621':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateExecutionGraphPipelinesAMDX-binaryCount-09620':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateExecutionGraphPipelinesAMDX-binaryCount-09621':
    'bits of the feedback that the implementation writes, not of the flags',
  'VUID-vkCreateRayTracingPipelinesNV-binaryCount-09622':
    'VkPipelineBinaryInfoKHR cannot be in the chain of its structs',
  'VUID-vkCreateExecutionGraphPipelinesAMDX-binaryCount-09622':
    'VkPipelineBinaryInfoKHR cannot be in the chain of its structs',
  'VUID-VkBufferViewCreateInfo-format-08779': 'format features depend on the device',
  'VUID-vkGetQueryPoolResults-flags-00815': 'the address of a buffer',
};

/** Features that a statement names otherwise than the registry does. */
export const FEATURE_SLIPS: Readonly<Record<string, string>> = {
  meshShaders: 'meshShader',
  taskShaders: 'taskShader',
};
