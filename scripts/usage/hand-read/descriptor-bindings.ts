/** Bindings of descriptors, and what is written or pushed into them. */
import type { HandRead } from './types.js';

export const DESCRIPTOR_BINDINGS: Readonly<Record<string, HandRead>> = {
  'VUID-vkWriteSamplerDescriptorsEXT-pSamplers-11204': {
    reason: 'the chains of the elements of an array',
    read: 'a0cfbd33',
    rows: ['vkWriteSamplerDescriptorsEXT c each pSamplers : $.pNext without VkSamplerYcbcrConversionInfo'],
  },
  'VUID-vkWriteSamplerDescriptorsEXT-borderColor-11444': {
    reason: 'the chains of the elements of an array',
    read: 'da1fa8f8',
    rows: [
      'vkWriteSamplerDescriptorsEXT c each pSamplers : $.borderColor is VK_BORDER_COLOR_FLOAT_CUSTOM_EXT,VK_BORDER_COLOR_INT_CUSTOM_EXT => $.pNext has VkSamplerCustomBorderColorIndexCreateInfoEXT',
    ],
  },
  'VUID-vkWriteSamplerDescriptorsEXT-pNext-11400': {
    reason: 'the chains of the elements of an array',
    read: 'e18bc701',
    rows: [
      'vkWriteSamplerDescriptorsEXT c pSamplers[*].VkDebugUtilsObjectNameInfoEXT::objectType is VK_OBJECT_TYPE_UNKNOWN',
    ],
  },
  'VUID-VkResourceDescriptorInfoEXT-pNext-11401': {
    reason: '"if there is a ... structure in the pNext chain"',
    read: 'bca1f15a',
    rows: ['VkResourceDescriptorInfoEXT c VkDebugUtilsObjectNameInfoEXT::objectType is VK_OBJECT_TYPE_UNKNOWN'],
  },
  'VUID-VkImageDescriptorInfoEXT-layout-11221': {
    reason: 'it leaves out subresourceRange',
    read: '2589e805',
    rows: [
      'VkImageDescriptorInfoEXT s layout is VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL => pView.subresourceRange.aspectMask none VK_IMAGE_ASPECT_COLOR_BIT',
    ],
  },
  'VUID-VkMutableDescriptorTypeListEXT-descriptorTypeCount-04597': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'a139df98',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c each pBindings : $.descriptorType is VK_DESCRIPTOR_TYPE_MUTABLE_EXT => VkMutableDescriptorTypeCreateInfoEXT::pMutableDescriptorTypeLists[#].descriptorTypeCount not 0',
    ],
  },
  'VUID-VkMutableDescriptorTypeListEXT-descriptorTypeCount-04599': {
    reason: 'it compares elements of two arrays at the same index',
    read: '2ec22fdf',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c each pBindings : $.descriptorType not VK_DESCRIPTOR_TYPE_MUTABLE_EXT => VkMutableDescriptorTypeCreateInfoEXT::pMutableDescriptorTypeLists[#].descriptorTypeCount is 0',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-pBindingFlags-03004': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'd8793593',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c each pBindings : VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] any VK_DESCRIPTOR_BINDING_VARIABLE_DESCRIPTOR_COUNT_BIT => $.binding ge $$.binding',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-pBindingFlags-03015': {
    reason: 'it compares elements of two arrays at the same index',
    read: '07bcaffe',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c each pBindings : VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] any VK_DESCRIPTOR_BINDING_VARIABLE_DESCRIPTOR_COUNT_BIT => $.descriptorType not VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER_DYNAMIC,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-None-03011': {
    reason: 'it compares elements of two arrays at the same index',
    read: '0f469820',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c each pBindings : $.descriptorType is VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT,VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER_DYNAMIC,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingUniformBufferUpdateAfterBind-03005': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'ecaed5a1',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingUniformBufferUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingSampledImageUpdateAfterBind-03006': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'a80aab04',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingSampledImageUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_SAMPLER,VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER,VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingStorageImageUpdateAfterBind-03007': {
    reason: 'it compares elements of two arrays at the same index',
    read: '95b6bc92',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingStorageImageUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_STORAGE_IMAGE => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingStorageBufferUpdateAfterBind-03008': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'ff45a948',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingStorageBufferUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_STORAGE_BUFFER => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingUniformTexelBufferUpdateAfterBind-03009': {
    reason: 'it compares elements of two arrays at the same index',
    read: '21dd38c3',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingUniformTexelBufferUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_UNIFORM_TEXEL_BUFFER => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingStorageTexelBufferUpdateAfterBind-03010': {
    reason: 'it compares elements of two arrays at the same index',
    read: '5676d988',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingStorageTexelBufferUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_STORAGE_TEXEL_BUFFER => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingInlineUniformBlockUpdateAfterBind-02211': {
    reason: 'it compares elements of two arrays at the same index',
    read: '0224e9d6',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceInlineUniformBlockFeatures::descriptorBindingInlineUniformBlockUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_INLINE_UNIFORM_BLOCK => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingAccelerationStructureUpdateAfterBind-03570': {
    reason: 'it compares elements of two arrays at the same index',
    read: 'dd7d63d5',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceAccelerationStructureFeaturesKHR::descriptorBindingAccelerationStructureUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_KHR,VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_NV => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutBindingFlagsCreateInfo-descriptorBindingStorageTensorUpdateAfterBind-09697': {
    reason: 'it compares elements of two arrays at the same index',
    read: '60cc80e2',
    rows: [
      'VkDescriptorSetLayoutCreateInfo C each pBindings : disabled VkPhysicalDeviceTensorFeaturesARM::descriptorBindingStorageTensorUpdateAfterBind & $.descriptorType is VK_DESCRIPTOR_TYPE_TENSOR_ARM => VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[#] none VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT',
    ],
  },
  'VUID-VkBindDescriptorSetsInfo-None-09495': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '63e49818',
    rows: ['VkBindDescriptorSetsInfo S disabled dynamicPipelineLayout => layout not VK_NULL_HANDLE'],
  },
  'VUID-VkBindDescriptorSetsInfo-layout-09496': {
    reason: '"a valid structure"',
    read: '679b3a2f',
    rows: ['VkBindDescriptorSetsInfo c layout is VK_NULL_HANDLE => pNext has VkPipelineLayoutCreateInfo'],
  },
  'VUID-VkPushDescriptorSetInfo-None-09495': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '63e49818',
    rows: ['VkPushDescriptorSetInfo S disabled dynamicPipelineLayout => layout not VK_NULL_HANDLE'],
  },
  'VUID-VkPushDescriptorSetInfo-layout-09496': {
    reason: '"a valid structure"',
    read: '679b3a2f',
    rows: ['VkPushDescriptorSetInfo c layout is VK_NULL_HANDLE => pNext has VkPipelineLayoutCreateInfo'],
  },
  'VUID-VkPushDescriptorSetWithTemplateInfo-None-09495': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '63e49818',
    rows: ['VkPushDescriptorSetWithTemplateInfo S disabled dynamicPipelineLayout => layout not VK_NULL_HANDLE'],
  },
  'VUID-VkPushDescriptorSetWithTemplateInfo-layout-09496': {
    reason: '"a valid structure"',
    read: '679b3a2f',
    rows: ['VkPushDescriptorSetWithTemplateInfo c layout is VK_NULL_HANDLE => pNext has VkPipelineLayoutCreateInfo'],
  },
  'VUID-VkPushConstantsInfo-None-09495': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '63e49818',
    rows: ['VkPushConstantsInfo S disabled dynamicPipelineLayout => layout not VK_NULL_HANDLE'],
  },
  'VUID-VkPushConstantsInfo-layout-09496': {
    reason: '"a valid structure"',
    read: '679b3a2f',
    rows: ['VkPushConstantsInfo c layout is VK_NULL_HANDLE => pNext has VkPipelineLayoutCreateInfo'],
  },
  'VUID-VkSetDescriptorBufferOffsetsInfoEXT-None-09495': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '63e49818',
    rows: ['VkSetDescriptorBufferOffsetsInfoEXT S disabled dynamicPipelineLayout => layout not VK_NULL_HANDLE'],
  },
  'VUID-VkSetDescriptorBufferOffsetsInfoEXT-layout-09496': {
    reason: '"a valid structure"',
    read: '679b3a2f',
    rows: ['VkSetDescriptorBufferOffsetsInfoEXT c layout is VK_NULL_HANDLE => pNext has VkPipelineLayoutCreateInfo'],
  },
  'VUID-VkBindDescriptorBufferEmbeddedSamplersInfoEXT-None-09495': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '63e49818',
    rows: [
      'VkBindDescriptorBufferEmbeddedSamplersInfoEXT S disabled dynamicPipelineLayout => layout not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkBindDescriptorBufferEmbeddedSamplersInfoEXT-layout-09496': {
    reason: '"a valid structure"',
    read: '679b3a2f',
    rows: [
      'VkBindDescriptorBufferEmbeddedSamplersInfoEXT c layout is VK_NULL_HANDLE => pNext has VkPipelineLayoutCreateInfo',
    ],
  },
  'VUID-vkCmdBindDescriptorSets-pDescriptorSets-06563': {
    reason: 'of a valid handle only that it is not null can be told',
    read: 'b5b6abc3',
    rows: ['vkCmdBindDescriptorSets S disabled graphicsPipelineLibrary => pDescriptorSets[*] not VK_NULL_HANDLE'],
  },
  'VUID-VkBindDescriptorSetsInfo-pDescriptorSets-06563': {
    reason: 'of a valid handle only that it is not null can be told',
    read: 'b5b6abc3',
    rows: ['VkBindDescriptorSetsInfo S disabled graphicsPipelineLibrary => pDescriptorSets[*] not VK_NULL_HANDLE'],
  },
  'VUID-VkDescriptorGetInfoEXT-type-09701': {
    reason: 'it says what is ignored, too',
    read: '4f81f53f',
    rows: ['VkDescriptorGetInfoEXT c type is VK_DESCRIPTOR_TYPE_TENSOR_ARM => pNext has VkDescriptorGetTensorInfoARM'],
  },
  'VUID-VkDescriptorAddressInfoEXT-None-09508': {
    reason: 'about the struct that contains this one',
    read: '1ea91d29',
    rows: [
      'VkDescriptorGetInfoEXT s type is VK_DESCRIPTOR_TYPE_UNIFORM_TEXEL_BUFFER & data.pUniformTexelBuffer.address not 0 => data.pUniformTexelBuffer.format not VK_FORMAT_UNDEFINED',
      'VkDescriptorGetInfoEXT s type is VK_DESCRIPTOR_TYPE_STORAGE_TEXEL_BUFFER & data.pStorageTexelBuffer.address not 0 => data.pStorageTexelBuffer.format not VK_FORMAT_UNDEFINED',
    ],
  },
  'VUID-vkCmdBindDescriptorBuffersEXT-None-08050': {
    reason: 'it compares elements of an array with each other',
    read: '2ed13fd6',
    rows: [
      'vkCmdBindDescriptorBuffersEXT s each pBindingInfos : $.usage any VK_BUFFER_USAGE_PUSH_DESCRIPTORS_DESCRIPTOR_BUFFER_BIT_EXT => $$.usage none VK_BUFFER_USAGE_PUSH_DESCRIPTORS_DESCRIPTOR_BUFFER_BIT_EXT',
    ],
  },
  'VUID-vkCmdPushDescriptorSet-pDescriptorWrites-06494': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '93b78d4d',
    rows: [
      'vkCmdPushDescriptorSet s each pDescriptorWrites : $.descriptorType is VK_DESCRIPTOR_TYPE_SAMPLER,VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER,VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE,VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT => $.pImageInfo not NULL',
    ],
  },
  'VUID-VkPushDescriptorSetInfo-pDescriptorWrites-06494': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '93b78d4d',
    rows: [
      'VkPushDescriptorSetInfo s each pDescriptorWrites : $.descriptorType is VK_DESCRIPTOR_TYPE_SAMPLER,VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER,VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE,VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT => $.pImageInfo not NULL',
    ],
  },
  'VUID-vkCmdPushDescriptorSet-None-10356': {
    reason: 'it asks for an extension or a version',
    read: 'ccdef9b7',
    rows: ['vkCmdPushDescriptorSet S enabled pushDescriptor | with VK_KHR_push_descriptor'],
  },
  'VUID-vkCmdPushDescriptorSet2-None-10357': {
    reason: 'it asks for an extension or a version',
    read: 'ccdef9b7',
    rows: ['vkCmdPushDescriptorSet2 S enabled pushDescriptor | with VK_KHR_push_descriptor'],
  },
  'VUID-vkCmdPushDescriptorSetWithTemplate-None-10358': {
    reason: 'it asks for an extension or a version',
    read: 'ccdef9b7',
    rows: ['vkCmdPushDescriptorSetWithTemplate S enabled pushDescriptor | with VK_KHR_push_descriptor'],
  },
  'VUID-VkPushDescriptorSetWithTemplateInfo-None-10359': {
    reason: 'it asks for an extension or a version',
    read: 'ccdef9b7',
    rows: ['VkPushDescriptorSetWithTemplateInfo S enabled pushDescriptor | with VK_KHR_push_descriptor'],
  },
};
