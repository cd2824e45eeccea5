/** What is said of objects that a command uses, by what they were created with: long names, each but once. */
import { testRule } from './harness.js';

const CREATED_FRAMEBUFFER = `import * as vk from 'nvk';
declare const device: vk.VkDevice, commands: vk.VkCommandBuffer;
const image = new vk.VkImage(), view = new vk.VkImageView();
const renderPass = new vk.VkRenderPass(), framebuffer = new vk.VkFramebuffer();
vk.vkCreateImage(device, new vk.VkImageCreateInfo({ usage: vk.VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT }), null, image);
vk.vkCreateImageView(device, new vk.VkImageViewCreateInfo({ image }), null, view);
const attachment = new vk.VkAttachmentDescription({ finalLayout: vk.VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL });
vk.vkCreateRenderPass(device, new vk.VkRenderPassCreateInfo({ attachmentCount: 1, pAttachments: [attachment] }), null, renderPass);
vk.vkCreateFramebuffer(device, new vk.VkFramebufferCreateInfo({ renderPass, attachmentCount: 1, pAttachments: [view], layers: 1 }), null, framebuffer);
vk.vkCmdBeginRenderPass(commands, new vk.VkRenderPassBeginInfo({ renderPass, framebuffer }), vk.VK_SUBPASS_CONTENTS_INLINE);
`;

const CREATED_SET = `import * as vk from 'nvk';
declare const device: vk.VkDevice, descriptorPool: vk.VkDescriptorPool;
const layout = new vk.VkDescriptorSetLayout(), set = new vk.VkDescriptorSet();
const binding = new vk.VkDescriptorSetLayoutBinding({ binding: 0, descriptorType: vk.VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER, descriptorCount: 1 });
vk.vkCreateDescriptorSetLayout(device, new vk.VkDescriptorSetLayoutCreateInfo({ bindingCount: 1, pBindings: [binding] }), null, layout);
vk.vkAllocateDescriptorSets(device, new vk.VkDescriptorSetAllocateInfo({ descriptorPool, descriptorSetCount: 1, pSetLayouts: [layout] }), [set]);
const write = new vk.VkWriteDescriptorSet({ dstSet: set, dstBinding: 0, descriptorCount: 1, descriptorType: vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER });
vk.vkUpdateDescriptorSets(device, 1, [write], 0, null);
`;

const CREATED_IMAGES = `import * as vk from 'nvk';
declare const device: vk.VkDevice, commands: vk.VkCommandBuffer;
const from = new vk.VkImage(), to = new vk.VkImage();
const usage = vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT | vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT;
const info = new vk.VkImageCreateInfo({ imageType: vk.VK_IMAGE_TYPE_3D, format: vk.VK_FORMAT_R8_UNORM, usage, samples: vk.VK_SAMPLE_COUNT_1_BIT });
vk.vkCreateImage(device, info, null, from);
vk.vkCreateImage(device, info, null, to);
`;

const ASPECT_OF_DEPTH = `${CREATED_IMAGES.replace(/\bimageType/, 'tiling: vk.VK_IMAGE_TILING_LINEAR, imageType')}const layout = new vk.VkSubresourceLayout();
vk.vkGetImageSubresourceLayout(device, from, new vk.VkImageSubresource({ aspectMask: vk.VK_IMAGE_ASPECT_DEPTH_BIT }), layout);
`;

testRule('no-invalid-usage', {
  valid: [
    {
      name: 'an image that is used as it was created',
      code: CREATED_FRAMEBUFFER.replace(
        'COLOR_ATTACHMENT_BIT',
        'COLOR_ATTACHMENT_BIT | vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT',
      ),
    },
    {
      name: 'a set that is written as its layout has it',
      code: CREATED_SET.replace('STORAGE_BUFFER', 'UNIFORM_BUFFER'),
    },
  ],
  invalid: [
    {
      name: 'a member of an object, by its name alone where it was named just before',
      code: CREATED_FRAMEBUFFER,
      errors: [
        {
          messageId: 'violated',
          at: '10:78-10:89',
          data: {
            found:
              'VkImageCreateInfo.usage of image of pAttachments[0] of pRenderPassBegin.framebuffer is VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT. ',
            demand:
              'When VkRenderPassCreateInfo.pAttachments[0].finalLayout of pRenderPassBegin.renderPass is VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL and VkFramebufferCreateInfo.flags of pRenderPassBegin.framebuffer does not include VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT, the usage must include VK_IMAGE_USAGE_TRANSFER_SRC_BIT',
            vuid: 'VUID-vkCmdBeginRenderPass-initialLayout-00898',
          },
          suggestions: [
            {
              messageId: 'addBits',
              data: { constants: 'VK_IMAGE_USAGE_TRANSFER_SRC_BIT' },
              output: CREATED_FRAMEBUFFER.replace(
                'COLOR_ATTACHMENT_BIT',
                'COLOR_ATTACHMENT_BIT | vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'two members that must be equal, by their names where they are told; what a value is not, not where it is told',
      code: CREATED_SET,
      errors: [
        {
          messageId: 'violated',
          at: '7:109-7:145',
          data: {
            found:
              'descriptorType is VK_DESCRIPTOR_TYPE_STORAGE_BUFFER and VkDescriptorSetLayoutCreateInfo.pBindings[0].descriptorType of pSetLayouts[0] of dstSet is VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER. ',
            demand:
              'When VkDescriptorSetAllocateInfo.descriptorSetCount of dstSet is 1 and VkDescriptorSetLayoutCreateInfo.pBindings[0].binding of pSetLayouts[0] of dstSet is equal to dstBinding, the two must be equal',
            vuid: 'VUID-VkWriteDescriptorSet-descriptorType-00319',
          },
        },
      ],
    },
    {
      name: 'what is demanded whichever feature is enabled, once, with both statements',
      code: `${CREATED_IMAGES}const region = new vk.VkImageBlit({
  srcSubresource: { aspectMask: vk.VK_IMAGE_ASPECT_COLOR_BIT, baseArrayLayer: 2, layerCount: 1 },
  dstSubresource: { aspectMask: vk.VK_IMAGE_ASPECT_COLOR_BIT, layerCount: 1 },
});
vk.vkCmdBlitImage(commands, from, vk.VK_IMAGE_LAYOUT_GENERAL, to, vk.VK_IMAGE_LAYOUT_GENERAL, 1, [region], vk.VK_FILTER_NEAREST);
`,
      errors: [
        {
          messageId: 'violated',
          at: '9:79-9:80',
          data: {
            found: 'pRegions[0].srcSubresource.baseArrayLayer is 2. ',
            demand:
              'When VkImageCreateInfo.imageType of srcImage is VK_IMAGE_TYPE_3D, pRegions[0].srcSubresource.baseArrayLayer must be 0',
            vuid: 'VUID-vkCmdBlitImage-srcImage-00240, VUID-vkCmdBlitImage-maintenance8-10207',
          },
        },
      ],
    },
    {
      name: 'of two classes of one format, that which is told by the first',
      code: ASPECT_OF_DEPTH,
      errors: [
        {
          messageId: 'violatedTogether',
          at: '9:86-9:114',
          data: {
            found: 'pSubresource.aspectMask is VK_IMAGE_ASPECT_DEPTH_BIT. ',
            demands:
              'When VkImageCreateInfo.format of image is a color format (VK_FORMAT_R8_UNORM) and VkImageCreateInfo.tiling of image is VK_IMAGE_TILING_LINEAR, pSubresource.aspectMask must be VK_IMAGE_ASPECT_COLOR_BIT (VUID-vkGetImageSubresourceLayout-format-08886). When VkImageCreateInfo.format of image is a color format (VK_FORMAT_R8_UNORM), pSubresource.aspectMask must not include VK_IMAGE_ASPECT_DEPTH_BIT or VK_IMAGE_ASPECT_STENCIL_BIT (VUID-vkGetImageSubresourceLayout-format-04464)',
          },
          suggestions: [
            {
              messageId: 'setValue',
              data: { constants: 'VK_IMAGE_ASPECT_COLOR_BIT' },
              output: ASPECT_OF_DEPTH.replace('ASPECT_DEPTH', 'ASPECT_COLOR'),
            },
          ],
        },
      ],
    },
  ],
});
