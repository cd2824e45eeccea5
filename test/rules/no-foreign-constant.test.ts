import { testRule } from './harness.js';

testRule('no-foreign-constant', {
  valid: [
    { name: 'a constant of the type', code: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });' },
    {
      name: 'an alias of the constant',
      code: 'new VkExternalMemoryImageCreateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHR });',
    },
    { name: 'an alias of the type', code: 'const flags: VkPipelineStageFlags2KHR = VK_PIPELINE_STAGE_2_COPY_BIT;' },
    {
      name: 'a handle type of another family is reported elsewhere',
      code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT });',
    },
    { name: 'VK_FALSE where no bit is meant', code: 'new VkFenceCreateInfo({ flags: VK_FALSE });' },
    {
      name: 'a member that is a plain number',
      code: 'new VkBufferMemoryBarrier({ srcQueueFamilyIndex: VK_QUEUE_FAMILY_IGNORED, size: VK_WHOLE_SIZE });',
    },
    { name: 'a boolean member', code: 'new VkSamplerCreateInfo({ anisotropyEnable: VK_TRUE });' },
    {
      name: 'a shift by a constant',
      code: `function create(index) {
  return new VkBufferCreateInfo({ usage: index << VK_FILTER_LINEAR });
}`,
    },
    {
      name: 'a starting value that a branch replaces',
      code: `let filter = VK_SAMPLER_MIPMAP_MODE_LINEAR;
if (sharp) filter = VK_FILTER_NEAREST;
new VkSamplerCreateInfo({ magFilter: filter });`,
    },
    {
      name: 'a constant that decides between two',
      code: 'new VkSamplerCreateInfo({ magFilter: mode === VK_SAMPLER_MIPMAP_MODE_LINEAR ? VK_FILTER_LINEAR : VK_FILTER_NEAREST });',
    },
    {
      name: `a property of the same name in a struct of one's own`,
      code: `const options = { magFilter: VK_SAMPLER_MIPMAP_MODE_LINEAR };
configure(options);`,
    },
    {
      name: 'a comparison of two constants of one enum',
      code: `function is(mode: number) {
  return mode === VK_SAMPLER_MIPMAP_MODE_LINEAR || mode === VK_FILTER_LINEAR;
}`,
    },
    { name: 'a constant as an index', code: `const names = { [VK_FORMAT_R8G8B8A8_UNORM]: 'rgba8' };` },
    {
      name: 'a constant of a local name',
      code: `const VK_SAMPLER_MIPMAP_MODE_LINEAR = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: VK_SAMPLER_MIPMAP_MODE_LINEAR });`,
    },
  ],
  invalid: [
    {
      name: 'a constant in an argument',
      code: 'vkCmdBindPipeline(commands, VK_SHADER_STAGE_COMPUTE_BIT, pipeline);',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:29-1:56',
          data: {
            constant: 'VK_SHADER_STAGE_COMPUTE_BIT',
            other: 'VkShaderStageFlagBits',
            expected: 'the argument pipelineBindPoint of vkCmdBindPipeline takes VkPipelineBindPoint',
            meaning: '',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_PIPELINE_BIND_POINT_COMPUTE' },
              output: 'vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant in an array',
      code: 'new VkSubmitInfo({ pWaitDstStageMask: [VK_ACCESS_TRANSFER_READ_BIT] });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:40-1:67',
          data: {
            constant: 'VK_ACCESS_TRANSFER_READ_BIT',
            other: 'VkAccessFlagBits',
            expected: 'VkSubmitInfo.pWaitDstStageMask takes VkPipelineStageFlagBits',
            meaning: ', where 0x800 is VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_PIPELINE_STAGE_TRANSFER_BIT' },
              output: 'new VkSubmitInfo({ pWaitDstStageMask: [VK_PIPELINE_STAGE_TRANSFER_BIT] });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant in an assignment',
      code: `const info = new VkSamplerCreateInfo();
info.magFilter = VK_SAMPLER_MIPMAP_MODE_LINEAR;`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:18-2:47',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'VkSamplerCreateInfo.magFilter takes VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `const info = new VkSamplerCreateInfo();
info.magFilter = VK_FILTER_LINEAR;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that is added',
      code: `const info = new VkImageCreateInfo();
info.usage |= VK_BUFFER_USAGE_TRANSFER_DST_BIT;`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:15-2:47',
          data: {
            constant: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            other: 'VkBufferUsageFlagBits',
            expected: 'VkImageCreateInfo.usage takes VkImageUsageFlagBits',
            meaning: ', where 0x2 is VK_IMAGE_USAGE_TRANSFER_DST_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
              output: `const info = new VkImageCreateInfo();
info.usage |= VK_IMAGE_USAGE_TRANSFER_DST_BIT;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that is taken away',
      code: `const info = new VkImageCreateInfo();
info.usage &= ~VK_BUFFER_USAGE_TRANSFER_DST_BIT;`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:16-2:48',
          data: {
            constant: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            other: 'VkBufferUsageFlagBits',
            expected: 'VkImageCreateInfo.usage takes VkImageUsageFlagBits',
            meaning: ', where 0x2 is VK_IMAGE_USAGE_TRANSFER_DST_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
              output: `const info = new VkImageCreateInfo();
info.usage &= ~VK_IMAGE_USAGE_TRANSFER_DST_BIT;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that is compared',
      code: `function isSrgb(format: VkFormat) {
  return format === VK_COLOR_SPACE_SRGB_NONLINEAR_KHR;
}`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:21-2:54',
          data: {
            constant: 'VK_COLOR_SPACE_SRGB_NONLINEAR_KHR',
            other: 'VkColorSpaceKHR',
            expected: 'format is a VkFormat',
            meaning: ', where 0 is VK_FORMAT_UNDEFINED',
          },
        },
      ],
    },
    {
      name: 'a constant that is tested',
      code: `function isTransfer(usage: VkImageUsageFlags) {
  return (usage & VK_BUFFER_USAGE_TRANSFER_DST_BIT) !== 0;
}`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:19-2:51',
          data: {
            constant: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            other: 'VkBufferUsageFlagBits',
            expected: 'usage is a VkImageUsageFlags',
            meaning: ', where 0x2 is VK_IMAGE_USAGE_TRANSFER_DST_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_USAGE_TRANSFER_DST_BIT' },
              output: `function isTransfer(usage: VkImageUsageFlags) {
  return (usage & VK_IMAGE_USAGE_TRANSFER_DST_BIT) !== 0;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an element of a list',
      code: 'const modes: VkPresentModeKHR[] = [VK_PRESENT_MODE_FIFO_KHR];\nmodes.push(VK_FORMAT_R8_UNORM);',
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:12-2:30',
          data: {
            constant: 'VK_FORMAT_R8_UNORM',
            other: 'VkFormat',
            expected: 'modes is a list of VkPresentModeKHR',
            meaning: '',
          },
        },
      ],
    },
    {
      name: 'a constant of a case',
      code: `function name(filter: VkFilter) {
  switch (filter) {
    case VK_SAMPLER_MIPMAP_MODE_LINEAR:
      return 'linear';
  }
}`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '3:10-3:39',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'filter is a VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `function name(filter: VkFilter) {
  switch (filter) {
    case VK_FILTER_LINEAR:
      return 'linear';
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant in an annotated variable',
      code: 'const filter: VkFilter = VK_SAMPLER_MIPMAP_MODE_LINEAR;',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:26-1:55',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'filter is a VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: 'const filter: VkFilter = VK_FILTER_LINEAR;',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of one branch',
      code: `function create(smooth: boolean) {
  return new VkSamplerCreateInfo({ magFilter: smooth ? VK_SAMPLER_MIPMAP_MODE_LINEAR : VK_FILTER_NEAREST });
}`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:56-2:85',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'VkSamplerCreateInfo.magFilter takes VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `function create(smooth: boolean) {
  return new VkSamplerCreateInfo({ magFilter: smooth ? VK_FILTER_LINEAR : VK_FILTER_NEAREST });
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant held in a variable',
      code: `const filter = VK_SAMPLER_MIPMAP_MODE_LINEAR;
new VkSamplerCreateInfo({ magFilter: filter });`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:16-1:45',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'VkSamplerCreateInfo.magFilter takes VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `const filter = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: filter });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that stands once and is used twice',
      code: `const filter = VK_SAMPLER_MIPMAP_MODE_LINEAR;
new VkSamplerCreateInfo({ magFilter: filter, minFilter: filter });`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:16-1:45',
          data: {
            constant: 'VK_SAMPLER_MIPMAP_MODE_LINEAR',
            other: 'VkSamplerMipmapMode',
            expected: 'VkSamplerCreateInfo.magFilter takes VkFilter',
            meaning: ', where 1 is VK_FILTER_LINEAR',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_FILTER_LINEAR' },
              output: `const filter = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: filter, minFilter: filter });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of the API',
      code: 'new VkFenceCreateInfo({ flags: VK_TRUE });',
      errors: [
        {
          messageId: 'noEnum',
          at: '1:32-1:39',
          data: {
            constant: 'VK_TRUE',
            expected: 'VkFenceCreateInfo.flags takes VkFenceCreateFlagBits',
            meaning: ', where 0x1 is VK_FENCE_CREATE_SIGNALED_BIT',
          },
        },
      ],
    },
    {
      name: 'a constant of the API whose value is no value of the type',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_REMAINING_MIP_LEVELS });',
      errors: [
        {
          messageId: 'noEnum',
          at: '1:38-1:61',
          data: {
            constant: 'VK_REMAINING_MIP_LEVELS',
            expected: 'VkSamplerCreateInfo.magFilter takes VkFilter',
            meaning: '',
          },
        },
      ],
    },
    {
      name: 'the result of a command',
      code: 'if (vkDeviceWaitIdle(device) === VK_STRUCTURE_TYPE_APPLICATION_INFO) retry();',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:34-1:68',
          data: {
            constant: 'VK_STRUCTURE_TYPE_APPLICATION_INFO',
            other: 'VkStructureType',
            expected: 'vkDeviceWaitIdle returns a VkResult',
            meaning: ', where 0 is VK_SUCCESS',
          },
        },
      ],
    },
    {
      name: 'a constant in the result of a function',
      code: `function frontFace(): VkFrontFace {
  return VK_CULL_MODE_FRONT_BIT;
}`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:10-2:32',
          data: {
            constant: 'VK_CULL_MODE_FRONT_BIT',
            other: 'VkCullModeFlagBits',
            expected: 'a VkFrontFace is expected here',
            meaning: ', where 1 is VK_FRONT_FACE_CLOCKWISE',
          },
        },
      ],
    },
  ],
});
