/** Tensors, cooperative matrices and data graphs. */
import type { HandRead } from './types.js';

export const DATA_GRAPHS: Readonly<Record<string, HandRead>> = {
  'VUID-VkDataGraphPipelineShaderModuleCreateInfoARM-pNext-09873': {
    reason: 'the chain is that of the struct both extend',
    read: '67de302c',
    rows: [
      'VkDataGraphPipelineCreateInfoARM c pNext has VkShaderModuleCreateInfo => VkDataGraphPipelineShaderModuleCreateInfoARM::module is VK_NULL_HANDLE',
    ],
  },
  'VUID-vkCreateDataGraphPipelinesARM-deferredOperation-09916': {
    reason: 'a slip of the specification, read as it is meant: the bit of the 64-bit flags',
    read: '21db93a7',
    rows: [
      'vkCreateDataGraphPipelinesARM s deferredOperation not VK_NULL_HANDLE => pCreateInfos[*].flags none VK_PIPELINE_CREATE_2_EARLY_RETURN_ON_FAILURE_BIT',
    ],
  },
  'VUID-VkDataGraphProcessingEngineCreateInfoARM-pProcessingEngines-11843': {
    reason: 'the parser does not know the form of the sentence',
    read: '929e0499',
    rows: [
      'VkDataGraphProcessingEngineCreateInfoARM s each pProcessingEngines : $.type is VK_PHYSICAL_DEVICE_DATA_GRAPH_PROCESSING_ENGINE_TYPE_NEURAL_QCOM,VK_PHYSICAL_DEVICE_DATA_GRAPH_PROCESSING_ENGINE_TYPE_COMPUTE_QCOM & $.isForeign is VK_TRUE => processingEngineCount is 1',
    ],
  },
  'VUID-VkPhysicalDeviceCooperativeMatrixInfo2EXT-invocations-13381': {
    reason: '"must be equal 0"',
    read: '12c1c86a',
    rows: ['VkPhysicalDeviceCooperativeMatrixInfo2EXT s scope not VK_SCOPE_WORKGROUP_KHR => invocations is 0'],
  },
  'VUID-VkConvertCooperativeVectorMatrixInfoNV-srcComponentType-10081': {
    reason: 'the rest is a matter of precision',
    read: 'b3ee2298',
    rows: [
      'VkConvertCooperativeVectorMatrixInfoNV s srcComponentType ne dstComponentType => ( srcComponentType is VK_COMPONENT_TYPE_FLOAT32_KHR,VK_COMPONENT_TYPE_FLOAT16_KHR | dstComponentType is VK_COMPONENT_TYPE_FLOAT32_KHR,VK_COMPONENT_TYPE_FLOAT16_KHR )',
    ],
  },
  'VUID-VkTensorDescriptionARM-pDimensions-09734': {
    reason: 'an index that runs',
    read: 'c83e8f74',
    rows: ['VkTensorDescriptionARM s pDimensions[*] > 0'],
  },
  'VUID-VkTensorDescriptionARM-pStrides-09738': {
    reason: 'a limit of the device is said in the same sentence',
    read: '7ee608c0',
    rows: ['VkTensorDescriptionARM s pStrides[*] > 0'],
  },
  'VUID-VkTensorDescriptionARM-format-09735': {
    reason: 'the rest is a matter of the format',
    read: '41c25f8e',
    rows: ['VkTensorDescriptionARM s format not VK_FORMAT_UNDEFINED'],
  },
  'VUID-vkCreateDataGraphPipelinesARM-pNext-09928': {
    reason: '"at least one of" the elements, in their chains',
    read: 'fa8fd96f',
    rows: [
      'vkCreateDataGraphPipelinesARM c each pCreateInfos : $.pNext has VkDataGraphPipelineIdentifierCreateInfoARM => pipelineCache not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkDataGraphPipelineCreateInfoARM-None-12365': {
    reason: '"neither a ... nor a ..."',
    read: 'ca5df5f5',
    rows: [
      'VkDataGraphPipelineCreateInfoARM c pNext without VkDataGraphPipelineIdentifierCreateInfoARM,VkDataGraphPipelineBuiltinModelCreateInfoQCOM => resourceInfoCount > 0',
    ],
  },
  'VUID-VkDataGraphPipelineCreateInfoARM-pNext-09977': {
    reason: '"one and only one of"',
    read: '9d4a58c1',
    rows: [
      'VkDataGraphPipelineCreateInfoARM c pNext has VkDataGraphPipelineShaderModuleCreateInfoARM,VkDataGraphPipelineIdentifierCreateInfoARM,VkDataGraphPipelineBuiltinModelCreateInfoQCOM,VkDataGraphPipelineSingleNodeCreateInfoARM ; ( pNext without VkDataGraphPipelineShaderModuleCreateInfoARM | pNext without VkDataGraphPipelineIdentifierCreateInfoARM,VkDataGraphPipelineBuiltinModelCreateInfoQCOM,VkDataGraphPipelineSingleNodeCreateInfoARM ) ; ( pNext without VkDataGraphPipelineIdentifierCreateInfoARM | pNext without VkDataGraphPipelineBuiltinModelCreateInfoQCOM,VkDataGraphPipelineSingleNodeCreateInfoARM ) ; ( pNext without VkDataGraphPipelineBuiltinModelCreateInfoQCOM | pNext without VkDataGraphPipelineSingleNodeCreateInfoARM )',
    ],
  },
  'VUID-VkDataGraphPipelineConstantARM-pNext-09775': {
    reason: '"one or more structures"',
    read: 'b558953b',
    rows: [
      'VkDataGraphPipelineConstantARM c pNext has VkDataGraphPipelineConstantTensorSemiStructuredSparsityInfoARM => pNext has VkTensorDescriptionARM',
    ],
  },
  'VUID-VkDataGraphPipelineConstantARM-pNext-09776': {
    reason: '"one or more structures"; the first of them',
    read: 'c69001ea',
    rows: [
      'VkDataGraphPipelineConstantARM c pNext has VkDataGraphPipelineConstantTensorSemiStructuredSparsityInfoARM => VkDataGraphPipelineConstantTensorSemiStructuredSparsityInfoARM::dimension lt VkTensorDescriptionARM::dimensionCount',
    ],
  },
  'VUID-VkDataGraphPipelineSingleNodeCreateInfoARM-nodeType-09963': {
    reason: '"the pNext chain of this structure"',
    read: '1f930870',
    rows: [
      'VkDataGraphPipelineCreateInfoARM c VkDataGraphPipelineSingleNodeCreateInfoARM::nodeType is VK_DATA_GRAPH_PIPELINE_NODE_TYPE_OPTICAL_FLOW_ARM => pNext has VkDataGraphPipelineOpticalFlowCreateInfoARM',
    ],
  },
  'VUID-VkDataGraphProcessingEngineCreateInfoARM-pProcessingEngines-11844': {
    reason: '"has a type of"',
    read: 'ac5a97b4',
    rows: [
      'VkDataGraphProcessingEngineCreateInfoARM S pProcessingEngines[?].type is VK_PHYSICAL_DEVICE_DATA_GRAPH_PROCESSING_ENGINE_TYPE_NEURAL_QCOM,VK_PHYSICAL_DEVICE_DATA_GRAPH_PROCESSING_ENGINE_TYPE_COMPUTE_QCOM => enabled dataGraphModel',
    ],
  },
  'VUID-VkTensorCreateInfoARM-sharingMode-09722': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'c0925cb0',
    rows: ['VkTensorCreateInfoARM s sharingMode is VK_SHARING_MODE_CONCURRENT => pQueueFamilyIndices not NULL'],
  },
  'VUID-VkPhysicalDeviceCooperativeMatrixInfo2EXT-subgroupSize-13374': {
    reason: '"a power of two"',
    read: '654d7c44',
    rows: ['VkPhysicalDeviceCooperativeMatrixInfo2EXT s subgroupSize not 0 => subgroupSize pow2'],
  },
  'VUID-VkPhysicalDeviceCooperativeMatrixInfo2EXT-invocations-13378': {
    reason: '"a power of two"',
    read: 'a1598f0f',
    rows: ['VkPhysicalDeviceCooperativeMatrixInfo2EXT s scope is VK_SCOPE_WORKGROUP_KHR => invocations pow2'],
  },
  'VUID-vkGetDataGraphPipelinePropertiesARM-pProperties-09889': {
    reason: 'it compares elements of an array with each other',
    read: '86cd8f54',
    rows: ['vkGetDataGraphPipelinePropertiesARM s each pProperties : $.property ne $$.property'],
  },
};
