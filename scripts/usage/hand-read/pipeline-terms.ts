/** Terms of the specification about which state a graphics pipeline requires, as conditions of a row. */

const LIBRARY = 'VkGraphicsPipelineLibraryCreateInfoEXT::flags';

/** Neither a part of a pipeline nor one that is made of such parts. */
export const COMPLETE =
  'pNext without VkGraphicsPipelineLibraryCreateInfoEXT,VkPipelineLibraryCreateInfoKHR & ( flags unset | flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR )';

/** It is not said that no fragment is ever made. */
export const RASTERIZES = 'pRasterizationState.rasterizerDiscardEnable unset';

/** "The pipeline requires pre-rasterization shader state." */
export const PRE_RASTERIZATION = `( ( ${COMPLETE} ) | ${LIBRARY} any VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT )`;

/** "The pipeline requires pre-rasterization shader state or fragment shader state." */
export const PRE_RASTERIZATION_OR_FRAGMENT = `( ( ${COMPLETE} ) | ${LIBRARY} any VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT,VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT )`;

/** A library that makes a part for fragments: where it rasterizes, too, it is not said that there are none. */
function hasPart(part: string): string {
  const rasterizes = `${LIBRARY} none VK_GRAPHICS_PIPELINE_LIBRARY_PRE_RASTERIZATION_SHADERS_BIT_EXT | ${RASTERIZES}`;
  return `( ${LIBRARY} any ${part} & ( ${rasterizes} ) )`;
}

/** "The pipeline requires fragment shader state." */
export const FRAGMENT_SHADER = `( ( ${COMPLETE} & ${RASTERIZES} ) | ${hasPart('VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_SHADER_BIT_EXT')} )`;

/** "The pipeline requires fragment output interface state." */
export const FRAGMENT_OUTPUT = `( ( ${COMPLETE} & ${RASTERIZES} ) | ${hasPart('VK_GRAPHICS_PIPELINE_LIBRARY_FRAGMENT_OUTPUT_INTERFACE_BIT_EXT')} )`;

const NO_STATES = 'pDynamicState unset | pDynamicState.dynamicStateCount is 0';

/** "None of these dynamic states is set." */
export function isStatic(...states: readonly string[]): string {
  return `( ${NO_STATES} | pDynamicState.pDynamicStates[*] not ${states.join(',')} )`;
}

/** "Any of these dynamic states is not set." */
export function isOneStatic(...states: readonly string[]): string {
  return `( ${[NO_STATES, ...states.map((state) => `pDynamicState.pDynamicStates[*] not ${state}`)].join(' | ')} )`;
}
