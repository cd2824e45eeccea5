/** Constants where Vulkan takes no enum at all. */
import { testRule } from './harness.js';

testRule('no-foreign-constant', {
  valid: [
    {
      name: 'constants that belong to no enum',
      code: `new VkPipelineDepthStencilStateCreateInfo({ depthTestEnable: VK_TRUE });
new VkImageSubresourceRange({ levelCount: VK_REMAINING_MIP_LEVELS });
vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, VK_NULL_HANDLE);`,
    },
    {
      name: 'as many samples as the constant says',
      code: 'new VkCoarseSampleOrderCustomNV({ sampleCount: VK_SAMPLE_COUNT_4_BIT });',
    },
    {
      name: 'numbers that Vulkan gives no meaning',
      code: `vkCmdFillBuffer(commands, buffer, 0, 4, VK_FORMAT_R8_UNORM);
new VkClearDepthStencilValue({ stencil: VK_STENCIL_OP_INVERT });
new VkClearColorValue({ uint32: [VK_FORMAT_R8_UNORM, 0, 0, 0] });
new VkSpecializationMapEntry({ constantID: VK_PIPELINE_BIND_POINT_COMPUTE });`,
    },
    {
      name: `bindings that are numbered by the author's own plan`,
      code: 'new VkDescriptorSetLayoutBinding({ binding: VK_DESCRIPTOR_TYPE_STORAGE_BUFFER });',
    },
    {
      name: 'formats and types that are plain integers in a structure of fixed size',
      code: 'new VkMicromapUsageEXT({ format: VK_OPACITY_MICROMAP_FORMAT_2_STATE_EXT });',
    },
    {
      name: 'what a constant decides, selects or is looked up by',
      code: `new VkMemoryAllocateInfo({ memoryTypeIndex: indexOf[VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT] });
new VkMemoryAllocateInfo({ memoryTypeIndex: find(VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT) });
new VkSamplerCreateInfo({ anisotropyEnable: flags & VK_SHADER_STAGE_FRAGMENT_BIT });
new VkSamplerCreateInfo({ anisotropyEnable: mode === VK_SAMPLER_MIPMAP_MODE_LINEAR });
new VkImageCreateInfo({ mipLevels: type === VK_IMAGE_TYPE_1D ? 1 : 4 });`,
    },
    {
      name: 'what a test gives in the place of an answer of Vulkan’s',
      code: 'const requirements = new VkMemoryRequirements({ size: VK_FORMAT_R8_UNORM });',
    },
    {
      name: 'a function of the same name that takes something else',
      code: `import { vkCmdDraw } from './commands.js';
vkCmdDraw(commands, VK_PRIMITIVE_TOPOLOGY_POINT_LIST);`,
    },
    {
      name: `a member of the same name in a struct of one's own`,
      code: 'const allocation = { memoryTypeIndex: VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT };',
    },
  ],
  invalid: [
    {
      name: 'properties of memory for the index of a type',
      code: 'new VkMemoryAllocateInfo({ memoryTypeIndex: VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT });',
      errors: [
        {
          messageId: 'takesNoEnum',
          at: '1:45-1:80',
          data: {
            constant: 'VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT',
            other: 'VkMemoryPropertyFlagBits',
            place: 'VkMemoryAllocateInfo.memoryTypeIndex',
            taken: 'a plain number',
          },
        },
      ],
    },
    {
      name: 'what to compare by for whether to compare, in an assignment',
      code: `const depth = new VkPipelineDepthStencilStateCreateInfo();
depth.depthTestEnable = VK_COMPARE_OP_LESS;`,
      errors: [
        {
          messageId: 'takesNoEnum',
          at: '2:25-2:43',
          data: {
            constant: 'VK_COMPARE_OP_LESS',
            other: 'VkCompareOp',
            place: 'VkPipelineDepthStencilStateCreateInfo.depthTestEnable',
            taken: 'VK_TRUE or VK_FALSE',
          },
        },
      ],
    },
    {
      name: 'arguments in each other’s place',
      code: 'vkCmdBindPipeline(commands, pipeline, VK_PIPELINE_BIND_POINT_GRAPHICS);',
      errors: [
        {
          messageId: 'takesNoEnum',
          at: '1:39-1:70',
          data: {
            constant: 'VK_PIPELINE_BIND_POINT_GRAPHICS',
            other: 'VkPipelineBindPoint',
            place: 'the argument pipeline of vkCmdBindPipeline',
            taken: 'a VkPipeline',
          },
        },
      ],
    },
    {
      name: 'a struct, where several constants are given',
      code: 'new VkImageCreateInfo({ extent: wide ? VK_IMAGE_TYPE_2D | VK_IMAGE_TYPE_3D : whole });',
      errors: [
        {
          messageId: 'takesNoEnum',
          at: '1:40-1:56',
          data: {
            constant: 'VK_IMAGE_TYPE_2D',
            other: 'VkImageType',
            place: 'VkImageCreateInfo.extent',
            taken: 'a VkExtent3D',
          },
        },
        {
          messageId: 'takesNoEnum',
          at: '1:59-1:75',
          data: {
            constant: 'VK_IMAGE_TYPE_3D',
            other: 'VkImageType',
            place: 'VkImageCreateInfo.extent',
            taken: 'a VkExtent3D',
          },
        },
      ],
    },
    {
      name: 'an argument by its name',
      code: `import * as vk from 'vulkan-node';
vk.vkGetDeviceQueue({ device, queueFamilyIndex: vk.VkQueueFlagBits.VK_QUEUE_COMPUTE_BIT, queueIndex: 0, pQueue });`,
      errors: [
        {
          messageId: 'takesNoEnum',
          at: '2:49-2:88',
          data: {
            constant: 'VK_QUEUE_COMPUTE_BIT',
            other: 'VkQueueFlagBits',
            place: 'the argument queueFamilyIndex of vkGetDeviceQueue',
            taken: 'a plain number',
          },
        },
      ],
    },
  ],
});
