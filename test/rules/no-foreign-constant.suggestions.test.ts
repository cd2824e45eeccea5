/** Which constant is offered instead, and by which name. */
import { testRule } from './harness.js';

/** A barrier that is used once, and then written anew. */
const MIPS = `import * as vk from 'nvk';
declare const commands: vk.VkCommandBuffer;
const barrier = new vk.VkMemoryBarrier2({ dstStageMask: vk.VK_PIPELINE_STAGE_2_COPY_BIT, dstAccessMask: vk.VK_ACCESS_2_TRANSFER_READ_BIT });
const dependency = new vk.VkDependencyInfo({ memoryBarrierCount: 1, pMemoryBarriers: [barrier] });
vk.vkCmdPipelineBarrier2(commands, dependency);
`;

testRule('no-foreign-constant', {
  valid: [],
  invalid: [
    {
      name: 'a suggestion by the name that the binding has',
      code: `import * as vk from 'nvk';
new vk.VkSamplerReductionModeCreateInfoEXT({ reductionMode: vk.VK_BLEND_OP_MIN });`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:61-2:79',
          data: {
            constant: 'VK_BLEND_OP_MIN',
            other: 'VkBlendOp',
            expected: 'VkSamplerReductionModeCreateInfo.reductionMode takes VkSamplerReductionMode',
            meaning: '',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_SAMPLER_REDUCTION_MODE_MIN_EXT' },
              output: `import * as vk from 'nvk';
new vk.VkSamplerReductionModeCreateInfoEXT({ reductionMode: vk.VK_SAMPLER_REDUCTION_MODE_MIN_EXT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a suggestion brings its import',
      code: `import { VkSamplerCreateInfo, VK_SAMPLER_MIPMAP_MODE_LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: VK_SAMPLER_MIPMAP_MODE_LINEAR });`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:38-2:67',
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
              output: `import { VkSamplerCreateInfo, VK_SAMPLER_MIPMAP_MODE_LINEAR, VK_FILTER_LINEAR } from 'nvk';
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a suggestion in a namespace',
      code: `import * as vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_SAMPLER_MIPMAP_MODE_LINEAR });`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '2:41-2:73',
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
              output: `import * as vk from 'nvk';
new vk.VkSamplerCreateInfo({ magFilter: vk.VK_FILTER_LINEAR });`,
            },
          ],
        },
      ],
    },
    {
      name: 'an alias is called what the code calls it',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_PIPELINE_STAGE_2_TRANSFER_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:38-1:70',
          data: {
            constant: 'VK_PIPELINE_STAGE_2_TRANSFER_BIT',
            other: 'VkPipelineStageFlagBits2',
            expected: 'VkMemoryBarrier.srcAccessMask takes VkAccessFlagBits',
            meaning: ', where 0x1000 is VK_ACCESS_TRANSFER_WRITE_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_ACCESS_TRANSFER_WRITE_BIT' },
              output: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_TRANSFER_WRITE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of another mask, which says of the thing what this one leaves out',
      code: `import { VkImageCreateInfo, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, VK_IMAGE_USAGE_SAMPLED_BIT } from 'nvk';
const info = new VkImageCreateInfo({
  usage:
    VK_IMAGE_USAGE_SAMPLED_BIT | // read
    VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, // written
});`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '5:5-5:39',
          data: {
            constant: 'VK_BUFFER_USAGE_STORAGE_BUFFER_BIT',
            other: 'VkBufferUsageFlagBits',
            expected: 'VkImageCreateInfo.usage takes VkImageUsageFlagBits',
            meaning: ', where 0x20 is VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_USAGE_STORAGE_BIT' },
              output: `import { VkImageCreateInfo, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, VK_IMAGE_USAGE_SAMPLED_BIT, VK_IMAGE_USAGE_STORAGE_BIT } from 'nvk';
const info = new VkImageCreateInfo({
  usage:
    VK_IMAGE_USAGE_SAMPLED_BIT | // read
    VK_IMAGE_USAGE_STORAGE_BIT, // written
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of another mask, which leaves out what this one says of the thing',
      code: 'new VkBufferCreateInfo({ usage: VK_IMAGE_USAGE_STORAGE_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:33-1:59',
          data: {
            constant: 'VK_IMAGE_USAGE_STORAGE_BIT',
            other: 'VkImageUsageFlagBits',
            expected: 'VkBufferCreateInfo.usage takes VkBufferUsageFlagBits',
            meaning: ', where 0x8 is VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_BUFFER_USAGE_STORAGE_BUFFER_BIT' },
              output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_STORAGE_BUFFER_BIT });',
            },
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT' },
              output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'an access in a mask of stages',
      code: 'new VkSubpassDependency({ srcStageMask: VK_ACCESS_TRANSFER_READ_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:41-1:68',
          data: {
            constant: 'VK_ACCESS_TRANSFER_READ_BIT',
            other: 'VkAccessFlagBits',
            expected: 'VkSubpassDependency.srcStageMask takes VkPipelineStageFlagBits',
            meaning: ', where 0x800 is VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_PIPELINE_STAGE_TRANSFER_BIT' },
              output: 'new VkSubpassDependency({ srcStageMask: VK_PIPELINE_STAGE_TRANSFER_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a stage in a mask of accesses, which may read and write there',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_PIPELINE_STAGE_TRANSFER_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:38-1:68',
          data: {
            constant: 'VK_PIPELINE_STAGE_TRANSFER_BIT',
            other: 'VkPipelineStageFlagBits',
            expected: 'VkMemoryBarrier.srcAccessMask takes VkAccessFlagBits',
            meaning: ', where 0x1000 is VK_ACCESS_TRANSFER_WRITE_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameValue',
              data: { constants: 'VK_ACCESS_TRANSFER_WRITE_BIT' },
              output: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_TRANSFER_WRITE_BIT });',
            },
          ],
        },
      ],
    },
    {
      name: 'a usage in the place of a layout',
      code: 'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_USAGE_TRANSFER_DST_BIT });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:39-1:70',
          data: {
            constant: 'VK_IMAGE_USAGE_TRANSFER_DST_BIT',
            other: 'VkImageUsageFlagBits',
            expected: 'VkImageMemoryBarrier.newLayout takes VkImageLayout',
            meaning: ', where 2 is VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL' },
              output: 'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL });',
            },
          ],
        },
      ],
    },
    {
      name: 'a counterpart that another statement forbids there',
      code: 'new VkAttachmentDescription({ finalLayout: VK_FORMAT_UNDEFINED });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:44-1:63',
          data: {
            constant: 'VK_FORMAT_UNDEFINED',
            other: 'VkFormat',
            expected: 'VkAttachmentDescription.finalLayout takes VkImageLayout',
            meaning: ', where 0 is VK_IMAGE_LAYOUT_UNDEFINED',
          },
        },
      ],
    },
    {
      name: 'a counterpart that a statement forbids beside what another use of the struct is given',
      code: `${MIPS}barrier.dstStageMask = vk.VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT;
barrier.dstAccessMask = vk.VK_ACCESS_2_SHADER_READ_BIT;
vk.vkCmdPipelineBarrier2(commands, dependency);
`,
      errors: [
        {
          messageId: 'otherEnum',
          at: '6:24-6:64',
          data: {
            constant: 'VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT',
            other: 'VkPipelineStageFlagBits',
            expected: 'VkMemoryBarrier2.dstStageMask takes VkPipelineStageFlagBits2',
            meaning: ', where 0x80 is VK_PIPELINE_STAGE_2_FRAGMENT_SHADER_BIT',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_PIPELINE_STAGE_2_FRAGMENT_SHADER_BIT' },
              output: `${MIPS}barrier.dstStageMask = vk.VK_PIPELINE_STAGE_2_FRAGMENT_SHADER_BIT;
barrier.dstAccessMask = vk.VK_ACCESS_2_SHADER_READ_BIT;
vk.vkCmdPipelineBarrier2(commands, dependency);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the same counterpart where it is taken',
      code: 'new VkAttachmentDescription({ initialLayout: VK_FORMAT_UNDEFINED });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:46-1:65',
          data: {
            constant: 'VK_FORMAT_UNDEFINED',
            other: 'VkFormat',
            expected: 'VkAttachmentDescription.initialLayout takes VkImageLayout',
            meaning: ', where 0 is VK_IMAGE_LAYOUT_UNDEFINED',
          },
          suggestions: [
            {
              messageId: 'useSameMeaning',
              data: { constants: 'VK_IMAGE_LAYOUT_UNDEFINED' },
              output: 'new VkAttachmentDescription({ initialLayout: VK_IMAGE_LAYOUT_UNDEFINED });',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant whose name an extension has for something else',
      code: 'new VkPipelineColorBlendAttachmentState({ colorBlendOp: VK_BLEND_FACTOR_ZERO });',
      errors: [
        {
          messageId: 'otherEnum',
          at: '1:57-1:77',
          data: {
            constant: 'VK_BLEND_FACTOR_ZERO',
            other: 'VkBlendFactor',
            expected: 'VkPipelineColorBlendAttachmentState.colorBlendOp takes VkBlendOp',
            meaning: ', where 0 is VK_BLEND_OP_ADD',
          },
        },
      ],
    },
  ],
});
