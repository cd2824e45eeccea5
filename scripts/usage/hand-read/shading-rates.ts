/** Graphics pipelines with a fragment shading rate. */
import type { HandRead } from './types.js';
import { FRAGMENT_SHADER, PRE_RASTERIZATION_OR_FRAGMENT, isStatic } from './pipeline-terms.js';

export const SHADING_RATES: Readonly<Record<string, HandRead>> = {
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04494': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '6d2ecda2',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.width >= 1`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04495': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '5144e3d4',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.height >= 1`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04498': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '3266ab43',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.width <= 4`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04499': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'f30d21ab',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.height <= 4`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-06567': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'e029b4f1',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::combinerOps[0] valid VkFragmentShadingRateCombinerOpKHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-06568': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '6554f223',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::combinerOps[1] valid VkFragmentShadingRateCombinerOpKHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04496': {
    reason: '"a power of two"',
    read: '6e45e14f',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.width pow2`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04497': {
    reason: '"a power of two"',
    read: 'ad67887c',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.height pow2`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04500': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '2c4ac831',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled pipelineFragmentShadingRate & ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.width is 1 ; VkPipelineFragmentShadingRateStateCreateInfoKHR::fragmentSize.height is 1`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04501': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '0f161e28',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled primitiveFragmentShadingRate & ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::combinerOps[0] is VK_FRAGMENT_SHADING_RATE_COMBINER_OP_KEEP_KHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04502': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'caef5797',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled attachmentFragmentShadingRate & ${PRE_RASTERIZATION_OR_FRAGMENT} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateStateCreateInfoKHR::combinerOps[1] is VK_FRAGMENT_SHADING_RATE_COMBINER_OP_KEEP_KHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-None-06569': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'd7c0b389',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRateType valid VkFragmentShadingRateTypeNV`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-06570': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '3bbf999b',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRate valid VkFragmentShadingRateNV`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-06571': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '59eb5144',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::combinerOps[0] valid VkFragmentShadingRateCombinerOpKHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-06572': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '4fe1a57d',
    rows: [
      `VkGraphicsPipelineCreateInfo c ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::combinerOps[1] valid VkFragmentShadingRateCombinerOpKHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04569': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '593c49df',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled fragmentShadingRateEnums & ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRateType is VK_FRAGMENT_SHADING_RATE_TYPE_FRAGMENT_SIZE_NV`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04570': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '8cb1c9b9',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled pipelineFragmentShadingRate & ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRate is VK_FRAGMENT_SHADING_RATE_1_INVOCATION_PER_PIXEL_NV`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04571': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '1980b5bf',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled primitiveFragmentShadingRate & ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::combinerOps[0] is VK_FRAGMENT_SHADING_RATE_COMBINER_OP_KEEP_KHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-pDynamicState-04572': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'bcd47638',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled attachmentFragmentShadingRate & ${FRAGMENT_SHADER} & ${isStatic('VK_DYNAMIC_STATE_FRAGMENT_SHADING_RATE_KHR')} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::combinerOps[1] is VK_FRAGMENT_SHADING_RATE_COMBINER_OP_KEEP_KHR`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-None-04574': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: '71e7a01d',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled supersampleFragmentShadingRates & ${FRAGMENT_SHADER} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRate not VK_FRAGMENT_SHADING_RATE_2_INVOCATIONS_PER_PIXEL_NV,VK_FRAGMENT_SHADING_RATE_4_INVOCATIONS_PER_PIXEL_NV,VK_FRAGMENT_SHADING_RATE_8_INVOCATIONS_PER_PIXEL_NV,VK_FRAGMENT_SHADING_RATE_16_INVOCATIONS_PER_PIXEL_NV`,
    ],
  },
  'VUID-VkGraphicsPipelineCreateInfo-None-04575': {
    reason:
      'it uses a term that is defined elsewhere in the specification (what state a pipeline requires): all of it, without a library and without the struct that names parts',
    read: 'c22d04be',
    rows: [
      `VkGraphicsPipelineCreateInfo C disabled noInvocationFragmentShadingRates & ${FRAGMENT_SHADER} => VkPipelineFragmentShadingRateEnumStateCreateInfoNV::shadingRate not VK_FRAGMENT_SHADING_RATE_NO_INVOCATIONS_NV`,
    ],
  },
};
