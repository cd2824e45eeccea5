/** Instances, devices, queues, and the features they are made with. */
import { dependencyRows } from '../dependencies.js';
import type { HandRead } from './types.js';

export const DEVICES: Readonly<Record<string, HandRead>> = {
  'VUID-VkApplicationInfo-apiVersion-04010': {
    reason: 'VK_API_VERSION_1_0 is a macro',
    read: 'ff63335a',
    rows: ['VkApplicationInfo s apiVersion not 0 => apiVersion >= VK_API_VERSION_1_0'],
  },
  'VUID-VkCommandBufferBeginInfo-flags-06003': {
    reason: 'the parser does not know the form of the sentence',
    read: '5be855c5',
    rows: [
      'VkCommandBufferBeginInfo c flags any VK_COMMAND_BUFFER_USAGE_RENDER_PASS_CONTINUE_BIT & pInheritanceInfo.renderPass is VK_NULL_HANDLE & pInheritanceInfo.pNext has VkAttachmentSampleCountInfoAMD => pInheritanceInfo.VkAttachmentSampleCountInfoAMD::colorAttachmentCount eq pInheritanceInfo.VkCommandBufferInheritanceRenderingInfo::colorAttachmentCount',
    ],
  },
  'VUID-vkGetDeviceFaultReportsKHR-pFaultCounts-arraylength': {
    reason: 'the count is behind a pointer',
    read: '210043fb',
    rows: ['vkGetDeviceFaultReportsKHR s pFaultInfo not NULL => pFaultCounts[0] > 0'],
  },
  'VUID-VkDeviceQueueCreateInfo-pQueuePriorities-00383': {
    reason: 'the parser does not know the form of the sentence',
    read: '12a3ea16',
    rows: ['VkDeviceQueueCreateInfo s pQueuePriorities[*] >= 0 ; pQueuePriorities[*] <= 1'],
  },
  'VUID-VkDeviceCreateInfo-shadingRateImage-04478': {
    reason: 'features that exclude each other, told at the structs that enable them',
    read: 'fc820b3d',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceShadingRateImageFeaturesNV::shadingRateImage is VK_TRUE => VkPhysicalDeviceFragmentShadingRateFeaturesKHR::pipelineFragmentShadingRate is VK_FALSE',
    ],
  },
  'VUID-VkDeviceCreateInfo-shadingRateImage-04479': {
    reason: 'features that exclude each other, told at the structs that enable them',
    read: 'd110622e',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceShadingRateImageFeaturesNV::shadingRateImage is VK_TRUE => VkPhysicalDeviceFragmentShadingRateFeaturesKHR::primitiveFragmentShadingRate is VK_FALSE',
    ],
  },
  'VUID-VkDeviceCreateInfo-shadingRateImage-04480': {
    reason: 'features that exclude each other, told at the structs that enable them',
    read: 'b26f6d83',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceShadingRateImageFeaturesNV::shadingRateImage is VK_TRUE => VkPhysicalDeviceFragmentShadingRateFeaturesKHR::attachmentFragmentShadingRate is VK_FALSE',
    ],
  },
  'VUID-VkDeviceCreateInfo-fragmentDensityMap-04481': {
    reason: 'features that exclude each other, told at the structs that enable them',
    read: '07d847c5',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceFragmentDensityMapFeaturesEXT::fragmentDensityMap is VK_TRUE => VkPhysicalDeviceFragmentShadingRateFeaturesKHR::pipelineFragmentShadingRate is VK_FALSE',
    ],
  },
  'VUID-VkDeviceCreateInfo-fragmentDensityMap-04482': {
    reason: 'features that exclude each other, told at the structs that enable them',
    read: 'e76a4644',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceFragmentDensityMapFeaturesEXT::fragmentDensityMap is VK_TRUE => VkPhysicalDeviceFragmentShadingRateFeaturesKHR::primitiveFragmentShadingRate is VK_FALSE',
    ],
  },
  'VUID-VkDeviceCreateInfo-fragmentDensityMap-04483': {
    reason: 'features that exclude each other, told at the structs that enable them',
    read: 'f9d347e7',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceFragmentDensityMapFeaturesEXT::fragmentDensityMap is VK_TRUE => VkPhysicalDeviceFragmentShadingRateFeaturesKHR::attachmentFragmentShadingRate is VK_FALSE',
    ],
  },
  'VUID-VkDeviceCreateInfo-pNext-09396': {
    reason: 'the chains of the elements of an array',
    read: 'b3092a93',
    rows: [
      'VkDeviceCreateInfo c each pQueueCreateInfos : pNext has VkDeviceQueueShaderCoreControlCreateInfoARM => $.pNext without VkDeviceQueueShaderCoreControlCreateInfoARM',
    ],
  },
  'VUID-VkDeviceCreateInfo-queueFamilyIndex-02802': {
    reason: 'it compares elements of an array with each other',
    read: '99f7a4ad',
    rows: [
      'VkDeviceCreateInfo s each pQueueCreateInfos : $.flags eq $$.flags => $.queueFamilyIndex ne $$.queueFamilyIndex',
    ],
  },
  'VUID-VkDeviceQueueCreateInfo-flags-02861': {
    reason: '"the X bit of flags must not be set" names the bit before the mask',
    read: 'c47160be',
    rows: ['VkDeviceQueueCreateInfo M disabled protectedMemory => flags none VK_DEVICE_QUEUE_CREATE_PROTECTED_BIT'],
  },
  'VUID-VkCommandPoolCreateInfo-flags-02860': {
    reason: '"the X bit of flags must not be set" names the bit before the mask',
    read: 'eab0b837',
    rows: ['VkCommandPoolCreateInfo M disabled protectedMemory => flags none VK_COMMAND_POOL_CREATE_PROTECTED_BIT'],
  },
  'VUID-VkPhysicalDeviceVariablePointersFeatures-variablePointers-01431': {
    reason: '"is enabled" is said of a member of the struct itself',
    read: '3cb9ca40',
    rows: [
      'VkPhysicalDeviceVariablePointersFeatures s variablePointers is VK_TRUE => variablePointersStorageBuffer is VK_TRUE',
    ],
  },
  'VUID-VkPhysicalDeviceMultiviewFeatures-multiviewGeometryShader-00580': {
    reason: '"is enabled" is said of a member of the struct itself',
    read: 'c0f9825d',
    rows: ['VkPhysicalDeviceMultiviewFeatures s multiviewGeometryShader is VK_TRUE => multiview is VK_TRUE'],
  },
  'VUID-VkPhysicalDeviceMultiviewFeatures-multiviewTessellationShader-00581': {
    reason: '"is enabled" is said of a member of the struct itself',
    read: '7656cd2c',
    rows: ['VkPhysicalDeviceMultiviewFeatures s multiviewTessellationShader is VK_TRUE => multiview is VK_TRUE'],
  },
  'VUID-VkPhysicalDeviceRobustness2FeaturesKHR-robustBufferAccess2-04000': {
    reason: '"is enabled" is said of features of two structs; judged where the device is made',
    read: '3dd37728',
    rows: ['VkDeviceCreateInfo S enabled robustBufferAccess2 => enabled robustBufferAccess'],
  },
  'VUID-VkValidationFeaturesEXT-pEnabledValidationFeatures-02967': {
    reason: 'an array that contains a value',
    read: '50475b7c',
    rows: [
      'VkValidationFeaturesEXT s pEnabledValidationFeatures[?] is VK_VALIDATION_FEATURE_ENABLE_GPU_ASSISTED_RESERVE_BINDING_SLOT_EXT => pEnabledValidationFeatures[?] is VK_VALIDATION_FEATURE_ENABLE_GPU_ASSISTED_EXT,VK_VALIDATION_FEATURE_ENABLE_DEBUG_PRINTF_EXT',
    ],
  },
  'VUID-VkAllocationCallbacks-pfnInternalAllocation-00635': {
    reason: 'the parser does not know the form of the sentence',
    read: '7588a441',
    rows: [
      'VkAllocationCallbacks s pfnInternalAllocation not NULL => pfnInternalFree not NULL',
      'VkAllocationCallbacks s pfnInternalFree not NULL => pfnInternalAllocation not NULL',
    ],
  },
  'VUID-VkQueryPoolCreateInfo-queryType-07133': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: '6d6491c9',
    rows: [
      'VkQueryPoolCreateInfo c queryType is VK_QUERY_TYPE_VIDEO_ENCODE_FEEDBACK_KHR => pNext has VkVideoProfileInfoKHR ; VkVideoProfileInfoKHR::videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-VkLayerSettingEXT-valueCount-10070': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '569599b0',
    rows: ['VkLayerSettingEXT s valueCount not 0 => pValues not NULL'],
  },
  'VUID-vkFreeCommandBuffers-pCommandBuffers-00048': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '89ad0207',
    rows: ['vkFreeCommandBuffers s pCommandBuffers not NULL'],
  },
  'VUID-VkAllocationCallbacks-pfnAllocation-00632': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '56b5564e',
    rows: ['VkAllocationCallbacks s pfnAllocation not NULL'],
  },
  'VUID-VkAllocationCallbacks-pfnReallocation-00633': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '9cbb4613',
    rows: ['VkAllocationCallbacks s pfnReallocation not NULL'],
  },
  'VUID-VkAllocationCallbacks-pfnFree-00634': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'd2fccae4',
    rows: ['VkAllocationCallbacks s pfnFree not NULL'],
  },
  'VUID-VkInstanceCreateInfo-pNext-04925': {
    reason: 'an array of extension names',
    read: '9dace138',
    rows: [
      'VkInstanceCreateInfo c pNext has VkDebugReportCallbackCreateInfoEXT => ppEnabledExtensionNames lists VK_EXT_debug_report',
    ],
  },
  'VUID-VkInstanceCreateInfo-pNext-04926': {
    reason: 'an array of extension names',
    read: '155a0289',
    rows: [
      'VkInstanceCreateInfo c pNext has VkDebugUtilsMessengerCreateInfoEXT => ppEnabledExtensionNames lists VK_EXT_debug_utils',
    ],
  },
  'VUID-VkInstanceCreateInfo-pNext-09400': {
    reason: 'an array of extension names',
    read: '81d9ee8e',
    rows: [
      'VkInstanceCreateInfo c pNext has VkDirectDriverLoadingListLUNARG => ppEnabledExtensionNames lists VK_LUNARG_direct_driver_loading',
    ],
  },
  'VUID-VkInstanceCreateInfo-pNext-10242': {
    reason: 'an array of extension names',
    read: '432ba2f5',
    rows: [
      'VkInstanceCreateInfo c pNext has VkLayerSettingsCreateInfoEXT => ppEnabledExtensionNames lists VK_EXT_layer_settings',
    ],
  },
  'VUID-VkInstanceCreateInfo-pNext-10243': {
    reason: 'an array of extension names',
    read: '6e0cd978',
    rows: [
      'VkInstanceCreateInfo c pNext has VkValidationFeaturesEXT => ppEnabledExtensionNames lists VK_EXT_validation_features',
    ],
  },
  'VUID-VkInstanceCreateInfo-pNext-10244': {
    reason: 'an array of extension names',
    read: 'a7b264de',
    rows: [
      'VkInstanceCreateInfo c pNext has VkValidationFlagsEXT => ppEnabledExtensionNames lists VK_EXT_validation_flags',
    ],
  },
  'VUID-VkInstanceCreateInfo-flags-06559': {
    reason: 'an array of extension names',
    read: '3d5bd095',
    rows: [
      'VkInstanceCreateInfo s flags any VK_INSTANCE_CREATE_ENUMERATE_PORTABILITY_BIT_KHR => ppEnabledExtensionNames lists VK_KHR_portability_enumeration',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-00374': {
    reason: 'an array of extension names',
    read: '0b1eb785',
    rows: [
      'VkDeviceCreateInfo s ppEnabledExtensionNames lists VK_KHR_maintenance1 => ppEnabledExtensionNames omits VK_AMD_negative_viewport_height',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-03328': {
    reason: 'an array of extension names',
    read: '92fb4e07',
    rows: [
      'VkDeviceCreateInfo s ppEnabledExtensionNames lists VK_KHR_buffer_device_address => ppEnabledExtensionNames omits VK_EXT_buffer_device_address',
    ],
  },
  'VUID-VkDeviceCreateInfo-None-08095': {
    reason: 'an array of extension names',
    read: 'ce71b04e',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceDescriptorBufferFeaturesEXT::descriptorBuffer is VK_TRUE => ppEnabledExtensionNames omits VK_AMD_shader_fragment_mask',
    ],
  },
  'VUID-VkDeviceCreateInfo-pNext-04748': {
    reason: 'an array of extension names',
    read: '54c04862',
    rows: [
      'VkDeviceCreateInfo c VkPhysicalDeviceVulkan12Features::bufferDeviceAddress is VK_TRUE => ppEnabledExtensionNames omits VK_EXT_buffer_device_address',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-04476': {
    reason: 'an array of extension names',
    read: 'd75371c6',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_KHR_shader_draw_parameters => VkPhysicalDeviceVulkan11Features::shaderDrawParameters is VK_TRUE',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-02831': {
    reason: 'an array of extension names',
    read: '56a34b03',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_KHR_draw_indirect_count => VkPhysicalDeviceVulkan12Features::drawIndirectCount is VK_TRUE',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-02832': {
    reason: 'an array of extension names',
    read: '02126fad',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_KHR_sampler_mirror_clamp_to_edge => VkPhysicalDeviceVulkan12Features::samplerMirrorClampToEdge is VK_TRUE',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-02833': {
    reason: 'an array of extension names',
    read: '4fba3d8b',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_EXT_descriptor_indexing => VkPhysicalDeviceVulkan12Features::descriptorIndexing is VK_TRUE',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-02834': {
    reason: 'an array of extension names',
    read: '07e4299d',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_EXT_sampler_filter_minmax => VkPhysicalDeviceVulkan12Features::samplerFilterMinmax is VK_TRUE',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-02835': {
    reason: 'an array of extension names',
    read: '0be88210',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_EXT_shader_viewport_index_layer => VkPhysicalDeviceVulkan12Features::shaderOutputViewportIndex is VK_TRUE ; VkPhysicalDeviceVulkan12Features::shaderOutputLayer is VK_TRUE',
    ],
  },
  'VUID-VkDeviceCreateInfo-ppEnabledExtensionNames-10858': {
    reason: 'an array of extension names',
    read: 'ef17e167',
    rows: [
      'VkDeviceCreateInfo c ppEnabledExtensionNames lists VK_KHR_push_descriptor => VkPhysicalDeviceVulkan14Features::pushDescriptor is VK_TRUE',
    ],
  },
  'VUID-vkCreateDevice-ppEnabledExtensionNames-01387': {
    reason: 'which extensions need which is in vk.xml',
    read: 'ecdd72fd',
    rows: dependencyRows('VkDeviceCreateInfo', 'device'),
  },
  'VUID-vkCreateInstance-ppEnabledExtensionNames-01388': {
    reason: 'which extensions need which is in vk.xml',
    read: 'c70f55e8',
    rows: dependencyRows('VkInstanceCreateInfo', 'instance'),
  },
};
