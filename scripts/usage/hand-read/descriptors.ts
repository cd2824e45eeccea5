/** Descriptors: their layouts, pools and writes. */
import type { HandRead } from './types.js';

const OTHER_CHAPTER = 'the list stands in another chapter, for each extension';

const EVERY = ['GENERAL', 'SHARED_PRESENT_KHR', 'TENSOR_ALIASING_ARM'];

const READ = [
  ...['SHADER_READ_ONLY_OPTIMAL', 'READ_ONLY_OPTIMAL', 'DEPTH_STENCIL_READ_ONLY_OPTIMAL'],
  ...['DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL', 'DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL'],
  ...['DEPTH_READ_ONLY_OPTIMAL', 'STENCIL_READ_ONLY_OPTIMAL', 'ATTACHMENT_FEEDBACK_LOOP_OPTIMAL_EXT'],
];

/** Layouts in which a descriptor of a type is read or written. */
function descriptorRow(type: string, layouts: readonly string[]): string {
  const names = [...EVERY, ...layouts].map((name) => `VK_IMAGE_LAYOUT_${name}`);
  return `VkWriteDescriptorSet s descriptorType is VK_DESCRIPTOR_TYPE_${type} => pImageInfo[*].imageLayout is ${names.join(',')}`;
}

export const DESCRIPTORS: Readonly<Record<string, HandRead>> = {
  'VUID-VkDescriptorSetLayoutCreateInfo-flags-03000': {
    reason: 'it uses a term that is defined elsewhere in the specification (binding flags)',
    read: '90d8ae31',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[?] any VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT => flags all VK_DESCRIPTOR_SET_LAYOUT_CREATE_UPDATE_AFTER_BIND_POOL_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-descriptorType-03001': {
    reason: 'it uses a term that is defined elsewhere in the specification (binding flags)',
    read: 'c3115858',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[?] any VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT => pBindings[*].descriptorType not VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER_DYNAMIC,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC',
    ],
  },
  'VUID-VkDescriptorSetLayoutBinding-descriptorCount-09465': {
    reason: 'the parser does not know the form of the sentence',
    read: '12f1c758',
    rows: ['VkDescriptorSetLayoutBinding s descriptorCount not 0 => stageFlags valid VkShaderStageFlagBits'],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04149': {
    reason: OTHER_CHAPTER,
    read: '62f28293',
    rows: [descriptorRow('SAMPLED_IMAGE', READ)],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04150': {
    reason: OTHER_CHAPTER,
    read: 'a9783867',
    rows: [descriptorRow('COMBINED_IMAGE_SAMPLER', READ)],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04151': {
    reason: OTHER_CHAPTER,
    read: '9993c514',
    rows: [descriptorRow('INPUT_ATTACHMENT', [...READ, 'RENDERING_LOCAL_READ'])],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04152': {
    reason: OTHER_CHAPTER,
    read: '784c6859',
    rows: [descriptorRow('STORAGE_IMAGE', ['RENDERING_LOCAL_READ'])],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-pBindings-07303': {
    reason: 'it counts elements of an array by the index of another',
    read: '54e8f46c',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c pBindings[?].descriptorType is VK_DESCRIPTOR_TYPE_MUTABLE_EXT => pNext has VkMutableDescriptorTypeCreateInfoEXT',
      'VkDescriptorSetLayoutCreateInfo c each pBindings : $.descriptorType is VK_DESCRIPTOR_TYPE_MUTABLE_EXT => VkMutableDescriptorTypeCreateInfoEXT::mutableDescriptorTypeListCount gt #',
    ],
  },
  'VUID-VkDescriptorPoolCreateInfo-pPoolSizes-09424': {
    reason: 'the parser does not know the form of the sentence',
    read: '91a90287',
    rows: [
      'VkDescriptorPoolCreateInfo c pPoolSizes[?].type is VK_DESCRIPTOR_TYPE_INLINE_UNIFORM_BLOCK => pNext has VkDescriptorPoolInlineUniformBlockCreateInfo ; VkDescriptorPoolInlineUniformBlockCreateInfo::maxInlineUniformBlockBindings not 0',
    ],
  },
  'VUID-VkDescriptorUpdateTemplateEntry-descriptor-02226': {
    reason: 'it writes descriptorType as two words',
    read: 'a558dee7',
    rows: [
      'VkDescriptorUpdateTemplateEntry s descriptorType is VK_DESCRIPTOR_TYPE_INLINE_UNIFORM_BLOCK => dstArrayElement multiple 4',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-binding-00279': {
    reason: 'it compares elements of an array with each other',
    read: '45acf585',
    rows: [
      'VkDescriptorSetLayoutCreateInfo s each pBindings : ( flags unset | flags none VK_DESCRIPTOR_SET_LAYOUT_CREATE_PER_STAGE_BIT_NV ) => $.binding ne $$.binding',
    ],
  },
  'VUID-vkGetPhysicalDeviceDescriptorSizeEXT-type-11362': {
    reason: 'it calls descriptorType type',
    read: '0be7122a',
    rows: [
      'vkGetPhysicalDeviceDescriptorSizeEXT m descriptorType is VK_DESCRIPTOR_TYPE_SAMPLER,VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE,VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,VK_DESCRIPTOR_TYPE_UNIFORM_TEXEL_BUFFER,VK_DESCRIPTOR_TYPE_STORAGE_TEXEL_BUFFER,VK_DESCRIPTOR_TYPE_SAMPLE_WEIGHT_IMAGE_QCOM,VK_DESCRIPTOR_TYPE_BLOCK_MATCH_IMAGE_QCOM,VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_KHR,VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_NV,VK_DESCRIPTOR_TYPE_PARTITIONED_ACCELERATION_STRUCTURE_NV,VK_DESCRIPTOR_TYPE_TENSOR_ARM,VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-descriptorType-04594': {
    reason: 'it speaks of a binding',
    read: '2489dfae',
    rows: [
      'VkDescriptorSetLayoutCreateInfo s each pBindings : $.descriptorType is VK_DESCRIPTOR_TYPE_MUTABLE_EXT => $.pImmutableSamplers is NULL',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-mutableDescriptorType-04595': {
    reason: 'an array that contains a value of a member',
    read: 'ef85beb2',
    rows: [
      'VkDescriptorSetLayoutCreateInfo S disabled VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT::mutableDescriptorType => pBindings[*].descriptorType not VK_DESCRIPTOR_TYPE_MUTABLE_EXT',
    ],
  },
  'VUID-VkDescriptorPoolCreateInfo-mutableDescriptorType-04608': {
    reason: 'it calls type descriptorType',
    read: '670200c6',
    rows: [
      'VkDescriptorPoolCreateInfo S disabled VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT::mutableDescriptorType => pPoolSizes[*].type not VK_DESCRIPTOR_TYPE_MUTABLE_EXT',
    ],
  },
  'VUID-VkDescriptorUpdateTemplateEntry-descriptor-02227': {
    reason: 'it writes descriptorType as two words',
    read: '8ee74d32',
    rows: [
      'VkDescriptorUpdateTemplateEntry s descriptorType is VK_DESCRIPTOR_TYPE_INLINE_UNIFORM_BLOCK => descriptorCount multiple 4',
    ],
  },
  'VUID-VkDescriptorUpdateTemplateCreateInfo-templateType-00350': {
    reason: 'of a valid handle only that it is not null can be told',
    read: '79e5d4e6',
    rows: [
      'VkDescriptorUpdateTemplateCreateInfo s templateType is VK_DESCRIPTOR_UPDATE_TEMPLATE_TYPE_DESCRIPTOR_SET => descriptorSetLayout not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkDescriptorUpdateTemplateCreateInfo-templateType-00352': {
    reason: 'of a valid handle only that it is not null can be told',
    read: 'bd02600f',
    rows: [
      'VkDescriptorUpdateTemplateCreateInfo s templateType is VK_DESCRIPTOR_UPDATE_TEMPLATE_TYPE_PUSH_DESCRIPTORS => pipelineLayout not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkWriteDescriptorSet-dstSet-00320': {
    reason: 'of a valid handle only that it is not null can be told; where descriptors are pushed dstSet is ignored',
    read: 'd20b26ee',
    rows: ['vkUpdateDescriptorSets s pDescriptorWrites[*].dstSet not VK_NULL_HANDLE'],
  },
  'VUID-vkFreeDescriptorSets-pDescriptorSets-00310': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: 'f7206714',
    rows: ['vkFreeDescriptorSets s pDescriptorSets not NULL'],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-00324': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '6bda3f0c',
    rows: [
      'VkWriteDescriptorSet s descriptorType is VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER_DYNAMIC,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC => pBufferInfo not NULL',
    ],
  },
  'VUID-vkUpdateDescriptorSets-pDescriptorWrites-06493': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '411fe87f',
    rows: [
      'vkUpdateDescriptorSets s each pDescriptorWrites : $.descriptorType is VK_DESCRIPTOR_TYPE_SAMPLER,VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER,VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE,VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT,VK_DESCRIPTOR_TYPE_SAMPLE_WEIGHT_IMAGE_QCOM,VK_DESCRIPTOR_TYPE_BLOCK_MATCH_IMAGE_QCOM => $.pImageInfo not NULL',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-flags-10354': {
    reason: 'it asks for an extension or a version',
    read: 'e4daab94',
    rows: [
      'VkDescriptorSetLayoutCreateInfo M flags any VK_DESCRIPTOR_SET_LAYOUT_CREATE_PUSH_DESCRIPTOR_BIT => enabled pushDescriptor | with VK_KHR_push_descriptor',
    ],
  },
  'VUID-VkDescriptorUpdateTemplateCreateInfo-templateType-10355': {
    reason: 'it asks for an extension or a version',
    read: '64c69790',
    rows: [
      'VkDescriptorUpdateTemplateCreateInfo S templateType is VK_DESCRIPTOR_UPDATE_TEMPLATE_TYPE_PUSH_DESCRIPTORS => enabled pushDescriptor | with VK_KHR_push_descriptor',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-flags-09464': {
    reason: 'it compares elements of an array with each other',
    read: '2f9b5c36',
    rows: [
      'VkDescriptorSetLayoutCreateInfo s each pBindings : flags any VK_DESCRIPTOR_SET_LAYOUT_CREATE_PER_STAGE_BIT_NV & $.binding eq $$.binding => $.stageFlags disjoint $$.stageFlags',
    ],
  },
};
