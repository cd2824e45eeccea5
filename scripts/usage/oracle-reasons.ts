/** Why the constraint table differs from the independent reading, and who is right: read by hand. */
export const REASONS: readonly { readonly match: readonly string[]; readonly reason: string }[] = [
  {
    match: ['VUID-vkCmdSetEvent2-srcStageMask-09391', 'VUID-vkCmdSetEvent2-dstStageMask-09392'],
    reason: 'Ours: the member is one of the elements of all three arrays.',
  },
  {
    match: ['VUID-VkImageResolve-aspectMask-10981', 'VUID-VkImageResolve2-aspectMask-10993'],
    reason: 'Ours: the member is one of both structs.',
  },
  {
    match: [
      'VUID-VkRenderPassCreateInfo-fragmentDensityMapAttachment-10648',
      'VUID-VkRenderPassCreateInfo2-fragmentDensityMapAttachment-10651',
    ],
    reason: 'Ours: `fragmentDensityMapAttachment` is a struct, the number is its `attachment`.',
  },
  {
    match: ['VUID-vkCmdSetAttachmentFeedbackLoopEnableEXT-aspectMask-08863'],
    reason: 'The same: VK_IMAGE_ASPECT_NONE is 0 and allows no bit.',
  },
  {
    match: [
      'VUID-VkShaderCreateInfoEXT-stage-12445',
      'VUID-vkCmdBindShadersEXT-pStages-08464',
      'VUID-vkCmdBindShadersEXT-pStages-08465',
      'VUID-vkCmdBindShadersEXT-pStages-08467',
      'VUID-vkCmdBindShadersEXT-pStages-08468',
    ],
    reason:
      'Ours: a stage is one bit, so that it "contains" a constant means that it is the constant. Read as bits, ' +
      'VK_SHADER_STAGE_ALL would forbid every stage.',
  },
  {
    match: ['VUID-VkImageCreateInfo-flags-02557'],
    reason: 'Ours: the sentence says `flags`, and the bit is one of `usage`.',
  },
  {
    match: [
      'VUID-VkImageCreateInfo-usage-00963',
      'VUID-VkImageStencilUsageCreateInfo-stencilUsage-02539',
      'VUID-VkImageStencilUsage2CreateInfoKHR-stencilUsage-12443',
    ],
    reason:
      'Ours: "bits other than" does not mean the bit of the condition, or every transient attachment would be a fault.',
  },
  {
    match: ['VUID-VkExecutionGraphPipelineCreateInfoAMDX-None-09497'],
    reason: 'The same: vk.xml does not let VkPipelineCreateFlags2CreateInfo be in this chain.',
  },
  {
    match: ['VUID-vkCreateDataGraphPipelinesARM-deferredOperation-09916'],
    reason: 'Ours: the flags are 64-bit ones, the constant of the sentence is of the 32-bit type.',
  },
  {
    match: ['VUID-VkApplicationInfo-apiVersion-04010'],
    reason: 'The same: VK_API_VERSION_1_0 is a macro for this number.',
  },
  {
    match: ['VUID-VkSubpassDescription2-attachment-06251'],
    reason: 'Ours: "its" is the attachment reference, whose chain the struct extends.',
  },
  {
    match: ['VUID-VkSubpassDependency2-viewOffset-02530'],
    reason: 'Ours: must **not** be equal (theirs holds the denial beside the relation).',
  },
  {
    match: [
      'VUID-VkClusterAccelerationStructureBuildTriangleClusterInfoNV-clusterID-10488',
      'VUID-VkClusterAccelerationStructureBuildTriangleClusterTemplateInfoNV-clusterID-10497',
    ],
    reason: 'The same number.',
  },
  { match: ['VUID-vkBuildAccelerationStructuresKHR-pInfos-10893'], reason: 'Ours: both arrays are meant.' },
  {
    match: [
      'VUID-VkShaderCreateInfoEXT-descriptorHeap-11314',
      'VUID-VkPipelineShaderStageCreateInfo-descriptorHeap-11314',
      'VUID-VkMemoryAllocateInfo-flags-03330',
      'VUID-VkMemoryAllocateInfo-flags-03331',
      'VUID-vkCreateAccelerationStructureKHR-deviceAddress-03488',
    ],
    reason: 'Ours: what stands before `::` there is a struct of values, not one of features.',
  },
  {
    match: ['VUID-VkPipelineShaderStageCreateInfo-stage-02091', 'VUID-VkPipelineShaderStageCreateInfo-stage-02092'],
    reason: 'Ours: the features are called meshShader and taskShader.',
  },
  {
    match: ['VUID-VkImageResolve2-maintenance10-10994'],
    reason: 'Ours: the bits are those of `aspectMask` of the two structs.',
  },
];
