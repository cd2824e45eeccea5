/** The parts of a graphics pipeline, and the commands that set them. */
import { FRAGMENT_SHADER, isStatic } from './pipeline-terms.js';
import type { HandRead } from './types.js';

export const PIPELINE_STATE: Readonly<Record<string, HandRead>> = {
  'VUID-VkPipelineColorBlendAttachmentState-colorBlendOp-01406': {
    reason: 'it uses a term that is defined elsewhere in the specification (advanced blend operation)',
    read: 'e29c3e3d',
    rows: [
      'VkPipelineColorBlendAttachmentState s ( colorBlendOp not VK_BLEND_OP_ADD,VK_BLEND_OP_SUBTRACT,VK_BLEND_OP_REVERSE_SUBTRACT,VK_BLEND_OP_MIN,VK_BLEND_OP_MAX | alphaBlendOp not VK_BLEND_OP_ADD,VK_BLEND_OP_SUBTRACT,VK_BLEND_OP_REVERSE_SUBTRACT,VK_BLEND_OP_MIN,VK_BLEND_OP_MAX ) => colorBlendOp eq alphaBlendOp',
    ],
  },
  'VUID-vkCmdEndTransformFeedbackEXT-pCounterBuffer-02379': {
    reason: 'pCounterBuffer is a slip for pCounterBuffers',
    read: 'c6e57d64',
    rows: ['vkCmdEndTransformFeedbackEXT s pCounterBuffers is NULL => pCounterBufferOffsets is NULL'],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-02510': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires); depthBoundsTestEnable is ignored where a command sets it',
    read: 'e0cf4a17',
    rows: [
      `VkGraphicsPipelineCreateInfo C lacking VK_EXT_depth_range_unrestricted & ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_DEPTH_BOUNDS', 'VK_DYNAMIC_STATE_DEPTH_BOUNDS_TEST_ENABLE')} & pDepthStencilState.depthBoundsTestEnable is VK_TRUE => pDepthStencilState.minDepthBounds >= 0 ; pDepthStencilState.minDepthBounds <= 1 ; pDepthStencilState.maxDepthBounds >= 0 ; pDepthStencilState.maxDepthBounds <= 1`,
    ],
  },
  'VUID-VkPipelineTessellationStateCreateInfo-patchControlPoints-01214': {
    reason: 'a limit of the device is said in the same sentence',
    read: '2eb6941e',
    rows: ['VkPipelineTessellationStateCreateInfo s patchControlPoints > 0'],
  },
  'VUID-vkCmdSetPatchControlPointsEXT-patchControlPoints-04874': {
    reason: 'a limit of the device is said in the same sentence',
    read: '2eb6941e',
    rows: ['vkCmdSetPatchControlPointsEXT s patchControlPoints > 0'],
  },
  'VUID-VkPipelineRasterizationConservativeStateCreateInfoEXT-extraPrimitiveOverestimationSize-01769': {
    reason: 'a limit of the device is said in the same sentence',
    read: '651f01b6',
    rows: ['VkPipelineRasterizationConservativeStateCreateInfoEXT s extraPrimitiveOverestimationSize >= 0'],
  },
  'VUID-vkCmdSetExtraPrimitiveOverestimationSizeEXT-extraPrimitiveOverestimationSize-07428': {
    reason: 'a limit of the device is said in the same sentence',
    read: '651f01b6',
    rows: ['vkCmdSetExtraPrimitiveOverestimationSizeEXT s extraPrimitiveOverestimationSize >= 0'],
  },
  'VUID-vkCmdDrawIndirectByteCount2EXT-vertexStride-02289': {
    reason: 'a limit of the device is said in the same sentence',
    read: 'd3282472',
    rows: ['vkCmdDrawIndirectByteCount2EXT s vertexStride > 0'],
  },
  'VUID-vkCmdDrawIndirectByteCountEXT-vertexStride-02289': {
    reason: 'a limit of the device is said in the same sentence',
    read: 'd3282472',
    rows: ['vkCmdDrawIndirectByteCountEXT s vertexStride > 0'],
  },
  'VUID-VkPipelineMultisampleStateCreateInfo-minSampleShading-00786': {
    reason: '"in the range"',
    read: '217059f3',
    rows: ['VkPipelineMultisampleStateCreateInfo s minSampleShading >= 0 ; minSampleShading <= 1'],
  },
  'VUID-VkPipelineDynamicStateCreateInfo-pDynamicStates-01442': {
    reason: '"each element must be unique"',
    read: '8a63aa4d',
    rows: ['VkPipelineDynamicStateCreateInfo s each pDynamicStates : $ ne $$'],
  },
  'VUID-VkPipelineVertexInputStateCreateInfo-pVertexBindingDescriptions-00616': {
    reason: 'it compares elements of an array with each other',
    read: 'abf22eff',
    rows: ['VkPipelineVertexInputStateCreateInfo s each pVertexBindingDescriptions : $.binding ne $$.binding'],
  },
  'VUID-VkPipelineVertexInputStateCreateInfo-pVertexAttributeDescriptions-00617': {
    reason: 'it compares elements of an array with each other',
    read: '8867edaf',
    rows: ['VkPipelineVertexInputStateCreateInfo s each pVertexAttributeDescriptions : $.location ne $$.location'],
  },
  'VUID-vkCmdSetVertexInputEXT-None-08546': {
    reason: 'a list of features, of which one must be enabled, without the words of a condition',
    read: 'c6b976f8',
    rows: ['vkCmdSetVertexInputEXT S enabled vertexInputDynamicState,shaderObject'],
  },
  'VUID-vkCmdSetFragmentShadingRateKHR-pipelineFragmentShadingRate-04509': {
    reason: 'a list of features, of which one must be enabled, without the words of a condition',
    read: 'dc4ebe42',
    rows: [
      'vkCmdSetFragmentShadingRateKHR S enabled pipelineFragmentShadingRate,primitiveFragmentShadingRate,attachmentFragmentShadingRate',
    ],
  },
  'VUID-vkCmdSetFragmentShadingRateEnumNV-pipelineFragmentShadingRate-04580': {
    reason: 'a list of features, of which one must be enabled, without the words of a condition',
    read: 'dc4ebe42',
    rows: [
      'vkCmdSetFragmentShadingRateEnumNV S enabled pipelineFragmentShadingRate,primitiveFragmentShadingRate,attachmentFragmentShadingRate',
    ],
  },
  'VUID-vkCmdSetLineStipple-lineStippleFactor-02776': {
    reason: 'a range of numbers',
    read: '616b5d56',
    rows: ['vkCmdSetLineStipple s lineStippleFactor >= 1 ; lineStippleFactor <= 256'],
  },
  'VUID-VkPipelineVertexInputStateCreateInfo-binding-00615': {
    reason: '"must exist in"',
    read: 'f2363989',
    rows: [
      'VkPipelineVertexInputStateCreateInfo s each pVertexAttributeDescriptions : $.binding eq pVertexBindingDescriptions[?].binding',
    ],
  },
  'VUID-vkCmdSetVertexInputEXT-binding-04793': {
    reason: '"must exist in"',
    read: 'e2fe21e9',
    rows: [
      'vkCmdSetVertexInputEXT s each pVertexAttributeDescriptions : $.binding eq pVertexBindingDescriptions[?].binding',
    ],
  },
  'VUID-vkCmdSetVertexInputEXT-pVertexAttributeDescriptions-04795': {
    reason: 'it compares elements of an array with each other',
    read: '8867edaf',
    rows: ['vkCmdSetVertexInputEXT s each pVertexAttributeDescriptions : $.location ne $$.location'],
  },
  'VUID-vkCmdSetVertexInputEXT-pVertexBindingDescriptions-04794': {
    reason: 'it compares elements of an array with each other',
    read: 'abf22eff',
    rows: ['vkCmdSetVertexInputEXT s each pVertexBindingDescriptions : $.binding ne $$.binding'],
  },
  'VUID-VkVertexInputBindingDescription2EXT-divisor-06227': {
    reason: '"of type"',
    read: '3b86ec8a',
    rows: ['VkVertexInputBindingDescription2EXT s divisor not 1 => inputRate is VK_VERTEX_INPUT_RATE_INSTANCE'],
  },
  'VUID-VkVertexInputBindingDivisorDescription-inputRate-01871': {
    reason: 'it speaks of the binding of the same number',
    read: 'b69399c2',
    rows: [
      'VkPipelineVertexInputStateCreateInfo c each pVertexBindingDescriptions : VkPipelineVertexInputDivisorStateCreateInfo::pVertexBindingDivisors[?].binding eq $.binding => $.inputRate is VK_VERTEX_INPUT_RATE_INSTANCE',
    ],
  },
  'VUID-vkCmdBindVertexBuffers-pBuffers-04002': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'c942b97e',
    rows: ['vkCmdBindVertexBuffers s each pBuffers : $ is VK_NULL_HANDLE => pOffsets[#] is 0'],
  },
  'VUID-vkCmdBindVertexBuffers2-pBuffers-04112': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'c942b97e',
    rows: ['vkCmdBindVertexBuffers2 s each pBuffers : $ is VK_NULL_HANDLE => pOffsets[#] is 0'],
  },
  'VUID-vkCmdBeginTransformFeedback2EXT-pCounterInfos-13093': {
    reason: '"either 0 or greater"',
    read: '5e0dfe11',
    rows: [
      'vkCmdBeginTransformFeedback2EXT s each pCounterInfos : $.addressRange.size not 0 => $.addressRange.size >= 4',
    ],
  },
  'VUID-vkCmdEndTransformFeedback2EXT-pCounterInfos-13095': {
    reason: '"either 0 or greater"',
    read: '5e0dfe11',
    rows: [
      'vkCmdEndTransformFeedback2EXT s each pCounterInfos : $.addressRange.size not 0 => $.addressRange.size >= 4',
    ],
  },
  'VUID-vkCmdBeginTransformFeedbackEXT-pCounterBuffer-02371': {
    reason: 'pCounterBuffer is a slip for pCounterBuffers',
    read: 'c6e57d64',
    rows: ['vkCmdBeginTransformFeedbackEXT s pCounterBuffers is NULL => pCounterBufferOffsets is NULL'],
  },
  'VUID-VkPipelineViewportStateCreateInfo-viewportCount-01216': {
    reason: '"must not be greater than"',
    read: 'fe20238c',
    rows: ['VkPipelineViewportStateCreateInfo S disabled multiViewport => viewportCount <= 1'],
  },
  'VUID-VkPipelineViewportStateCreateInfo-scissorCount-01217': {
    reason: '"must not be greater than"',
    read: 'a3a38f5d',
    rows: ['VkPipelineViewportStateCreateInfo S disabled multiViewport => scissorCount <= 1'],
  },
  'VUID-VkPipelineViewportStateCreateInfo-offset-02822': {
    reason: 'a sum that overflows',
    read: 'aaa2cf5a',
    rows: [
      'VkPipelineViewportStateCreateInfo s each pScissors : $.offset.x >= 0 => $.offset.x fits $.extent.width 2147483647',
    ],
  },
  'VUID-VkPipelineViewportStateCreateInfo-offset-02823': {
    reason: 'a sum that overflows',
    read: '27011fe4',
    rows: [
      'VkPipelineViewportStateCreateInfo s each pScissors : $.offset.y >= 0 => $.offset.y fits $.extent.height 2147483647',
    ],
  },
  'VUID-vkCmdSetScissorWithCount-offset-03400': {
    reason: 'a sum that overflows',
    read: 'aaa2cf5a',
    rows: ['vkCmdSetScissorWithCount s each pScissors : $.offset.x >= 0 => $.offset.x fits $.extent.width 2147483647'],
  },
  'VUID-vkCmdSetScissorWithCount-offset-03401': {
    reason: 'a sum that overflows',
    read: '27011fe4',
    rows: ['vkCmdSetScissorWithCount s each pScissors : $.offset.y >= 0 => $.offset.y fits $.extent.height 2147483647'],
  },
  'VUID-vkCmdSetScissor-offset-00596': {
    reason: 'a sum that overflows',
    read: 'aaa2cf5a',
    rows: ['vkCmdSetScissor s each pScissors : $.offset.x >= 0 => $.offset.x fits $.extent.width 2147483647'],
  },
  'VUID-vkCmdSetScissor-offset-00597': {
    reason: 'a sum that overflows',
    read: '27011fe4',
    rows: ['vkCmdSetScissor s each pScissors : $.offset.y >= 0 => $.offset.y fits $.extent.height 2147483647'],
  },
  'VUID-vkCmdSetExclusiveScissorNV-offset-02038': {
    reason: 'a sum that overflows',
    read: 'a36b6721',
    rows: [
      'vkCmdSetExclusiveScissorNV s each pExclusiveScissors : $.offset.x >= 0 => $.offset.x fits $.extent.width 2147483647',
    ],
  },
  'VUID-vkCmdSetExclusiveScissorNV-offset-02039': {
    reason: 'a sum that overflows',
    read: '1a4cfa6b',
    rows: [
      'vkCmdSetExclusiveScissorNV s each pExclusiveScissors : $.offset.y >= 0 => $.offset.y fits $.extent.height 2147483647',
    ],
  },
  'VUID-vkCmdSetDiscardRectangleEXT-offset-00588': {
    reason: 'a sum that overflows',
    read: '6a887ddb',
    rows: [
      'vkCmdSetDiscardRectangleEXT s each pDiscardRectangles : $.offset.x >= 0 => $.offset.x fits $.extent.width 2147483647',
    ],
  },
  'VUID-vkCmdSetDiscardRectangleEXT-offset-00589': {
    reason: 'a sum that overflows',
    read: 'dcbdbeaf',
    rows: [
      'vkCmdSetDiscardRectangleEXT s each pDiscardRectangles : $.offset.y >= 0 => $.offset.y fits $.extent.height 2147483647',
    ],
  },
  'VUID-vkCmdSetDiscardRectangleEXT-x-00587': {
    reason: 'members of offset in each element',
    read: '488372f9',
    rows: ['vkCmdSetDiscardRectangleEXT s pDiscardRectangles[*].offset.x >= 0 ; pDiscardRectangles[*].offset.y >= 0'],
  },
  'VUID-VkPipelineViewportSwizzleStateCreateInfoNV-viewportCount-01215': {
    reason: '"the viewportCount set in"',
    read: 'e4f72a44',
    rows: [
      'VkPipelineViewportStateCreateInfo c VkPipelineViewportSwizzleStateCreateInfoNV::viewportCount ge viewportCount',
    ],
  },
  'VUID-VkPipelineViewportShadingRateImageStateCreateInfoNV-shadingRateImageEnable-02056': {
    reason: '"greater or equal to"',
    read: '5c1b17e7',
    rows: [
      'VkPipelineViewportStateCreateInfo c VkPipelineViewportShadingRateImageStateCreateInfoNV::shadingRateImageEnable is VK_TRUE => VkPipelineViewportShadingRateImageStateCreateInfoNV::viewportCount ge viewportCount',
    ],
  },
  'VUID-VkPipelineViewportExclusiveScissorStateCreateInfoNV-exclusiveScissorCount-02029': {
    reason: '"0 or greater than or equal to"',
    read: '6e48487f',
    rows: [
      'VkPipelineViewportStateCreateInfo c VkPipelineViewportExclusiveScissorStateCreateInfoNV::exclusiveScissorCount not 0 => VkPipelineViewportExclusiveScissorStateCreateInfoNV::exclusiveScissorCount ge viewportCount',
    ],
  },
  'VUID-VkPipelineViewportCoarseSampleOrderStateCreateInfoNV-sampleOrderType-02072': {
    reason: 'customSamplerOrderCount is a slip for customSampleOrderCount',
    read: '3905bfb4',
    rows: [
      'VkPipelineViewportCoarseSampleOrderStateCreateInfoNV s sampleOrderType not VK_COARSE_SAMPLE_ORDER_TYPE_CUSTOM_NV => customSampleOrderCount is 0',
    ],
  },
  'VUID-vkCmdSetCoarseSampleOrderNV-sampleOrderType-02081': {
    reason: 'customSamplerOrderCount is a slip for customSampleOrderCount',
    read: '3905bfb4',
    rows: [
      'vkCmdSetCoarseSampleOrderNV s sampleOrderType not VK_COARSE_SAMPLE_ORDER_TYPE_CUSTOM_NV => customSampleOrderCount is 0',
    ],
  },
  'VUID-VkCoarseSampleOrderCustomNV-shadingRate-02073': {
    reason: 'it speaks of rates by what they do',
    read: '3aefc8b5',
    rows: [
      'VkCoarseSampleOrderCustomNV s shadingRate is VK_SHADING_RATE_PALETTE_ENTRY_1_INVOCATION_PER_2X1_PIXELS_NV,VK_SHADING_RATE_PALETTE_ENTRY_1_INVOCATION_PER_1X2_PIXELS_NV,VK_SHADING_RATE_PALETTE_ENTRY_1_INVOCATION_PER_2X2_PIXELS_NV,VK_SHADING_RATE_PALETTE_ENTRY_1_INVOCATION_PER_4X2_PIXELS_NV,VK_SHADING_RATE_PALETTE_ENTRY_1_INVOCATION_PER_2X4_PIXELS_NV,VK_SHADING_RATE_PALETTE_ENTRY_1_INVOCATION_PER_4X4_PIXELS_NV',
    ],
  },
  'VUID-VkCoarseSampleLocationNV-sample-02080': {
    reason: 'about the struct that contains this one',
    read: '7076e029',
    rows: ['VkCoarseSampleOrderCustomNV s pSampleLocations[*].sample lt sampleCount'],
  },
  'VUID-VkCommandBufferInheritanceViewportScissorInfoNV-viewportScissor2D-04785': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'fa6b106b',
    rows: [
      'VkCommandBufferInheritanceViewportScissorInfoNV s viewportScissor2D is VK_TRUE => pViewportDepths not NULL',
    ],
  },
  'VUID-vkCmdSetDepthClampRangeEXT-pDepthClampRange-09647': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '4a14a911',
    rows: [
      'vkCmdSetDepthClampRangeEXT s depthClampMode is VK_DEPTH_CLAMP_MODE_USER_DEFINED_RANGE_EXT => pDepthClampRange not NULL',
    ],
  },
  'VUID-vkCmdSetEvent-stageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '3e853b1c',
    rows: [
      'vkCmdSetEvent S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkViewport-minDepth-01234': {
    reason: 'it asks for an extension or a version',
    read: '2c41d8a2',
    rows: ['VkViewport S lacking VK_EXT_depth_range_unrestricted => minDepth >= 0 ; minDepth <= 1'],
  },
  'VUID-VkViewport-maxDepth-01235': {
    reason: 'it asks for an extension or a version',
    read: '0c5daf46',
    rows: ['VkViewport S lacking VK_EXT_depth_range_unrestricted => maxDepth >= 0 ; maxDepth <= 1'],
  },
  'VUID-vkCmdSetDepthBounds-minDepthBounds-00600': {
    reason: 'it asks for an extension or a version',
    read: '58f58b94',
    rows: [
      'vkCmdSetDepthBounds S lacking VK_EXT_depth_range_unrestricted => minDepthBounds >= 0 ; minDepthBounds <= 1',
    ],
  },
  'VUID-vkCmdSetDepthBounds-maxDepthBounds-00601': {
    reason: 'it asks for an extension or a version',
    read: '6459b91d',
    rows: [
      'vkCmdSetDepthBounds S lacking VK_EXT_depth_range_unrestricted => maxDepthBounds >= 0 ; maxDepthBounds <= 1',
    ],
  },
  'VUID-VkClearDepthStencilValue-depth-00022': {
    reason: 'it asks for an extension or a version',
    read: '23c118e4',
    rows: ['VkClearDepthStencilValue S lacking VK_EXT_depth_range_unrestricted => depth >= 0 ; depth <= 1'],
  },
  'VUID-VkDepthClampRangeEXT-pDepthClampRange-09648': {
    reason: 'it asks for an extension or a version',
    read: '72cb2ee1',
    rows: ['VkDepthClampRangeEXT S lacking VK_EXT_depth_range_unrestricted => minDepthClamp >= 0'],
  },
  'VUID-VkDepthClampRangeEXT-pDepthClampRange-09649': {
    reason: 'it asks for an extension or a version',
    read: 'd04f17b1',
    rows: ['VkDepthClampRangeEXT S lacking VK_EXT_depth_range_unrestricted => maxDepthClamp <= 1'],
  },
  'VUID-VkViewport-apiVersion-07917': {
    reason: 'it asks for an extension or a version',
    read: '22cf9a85',
    rows: ['VkViewport S lacking VK_KHR_maintenance1,VK_AMD_negative_viewport_height,VK_VERSION_1_1 => height > 0'],
  },
  'VUID-VkFragmentShadingRateAttachmentInfoKHR-pFragmentShadingRateAttachment-04525': {
    reason: '"a power of two"',
    read: '78f7fddb',
    rows: [
      'VkFragmentShadingRateAttachmentInfoKHR s pFragmentShadingRateAttachment.attachment not VK_ATTACHMENT_UNUSED => shadingRateAttachmentTexelSize.width pow2',
    ],
  },
  'VUID-VkFragmentShadingRateAttachmentInfoKHR-pFragmentShadingRateAttachment-04528': {
    reason: '"a power of two"',
    read: '49e7cd31',
    rows: [
      'VkFragmentShadingRateAttachmentInfoKHR s pFragmentShadingRateAttachment.attachment not VK_ATTACHMENT_UNUSED => shadingRateAttachmentTexelSize.height pow2',
    ],
  },
  'VUID-vkCmdSetFragmentShadingRateKHR-pFragmentSize-04515': {
    reason: '"a power of two"',
    read: 'ab7bf6a6',
    rows: ['vkCmdSetFragmentShadingRateKHR s pFragmentSize.width pow2'],
  },
  'VUID-vkCmdSetFragmentShadingRateKHR-pFragmentSize-04516': {
    reason: '"a power of two"',
    read: 'a9d05a77',
    rows: ['vkCmdSetFragmentShadingRateKHR s pFragmentSize.height pow2'],
  },
  'VUID-VkPipelineViewportCoarseSampleOrderStateCreateInfoNV-pCustomSampleOrders-02234': {
    reason: 'it compares elements of an array with each other',
    read: '3d6aeb05',
    rows: [
      'VkPipelineViewportCoarseSampleOrderStateCreateInfoNV s each pCustomSampleOrders : $.shadingRate eq $$.shadingRate => $.sampleCount ne $$.sampleCount',
    ],
  },
  'VUID-vkCmdSetCoarseSampleOrderNV-pCustomSampleOrders-02235': {
    reason: 'it compares elements of an array with each other',
    read: '3d6aeb05',
    rows: [
      'vkCmdSetCoarseSampleOrderNV s each pCustomSampleOrders : $.shadingRate eq $$.shadingRate => $.sampleCount ne $$.sampleCount',
    ],
  },
};
