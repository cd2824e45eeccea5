import { testRule } from './harness.js';

testRule('no-invalid-usage', {
  valid: [
    {
      name: 'a constant of another enum, which no-foreign-constant reports',
      code: 'new VkAttachmentDescription({ format: VK_IMAGE_LAYOUT_UNDEFINED });',
    },
    {
      name: 'a struct that is right',
      code: 'new VkImageCreateInfo({ imageType: VK_IMAGE_TYPE_2D, flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT, mipLevels: 1 });',
    },
    {
      name: 'a member that a parameter gives',
      code: `function create(imageType: VkImageType) {
  return new VkImageCreateInfo({ imageType, flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });
}`,
    },
    {
      name: 'a member that Object.assign writes before the struct is handed on',
      code: `const info = new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT, mipLevels: 4 });
Object.assign(info, { mipLevels: 1 });
vkCreateImage(device, info, null, image);
const other = Object.assign(new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT, mipLevels: 4 }), { mipLevels: 1 });
const third = new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_4_BIT, mipLevels: 4 });
Object.assign(third, options);
vkCreateImage(device, third, null, image);`,
    },
    {
      name: 'a member that is assigned before the struct is handed on',
      code: `const info = new VkImageCreateInfo({ imageType: VK_IMAGE_TYPE_3D, flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });
info.imageType = VK_IMAGE_TYPE_2D;
vkCreateImage(device, info, null, image);`,
    },
    {
      name: 'a member that one branch assigns',
      code: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });
if (isFlat) info.imageType = VK_IMAGE_TYPE_2D;
else info.imageType = type;
vkCreateImage(device, info, null, image);`,
    },
    {
      name: 'a member behind a spread',
      code: 'new VkImageCreateInfo({ imageType: VK_IMAGE_TYPE_3D, flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT, ...options });',
    },
    {
      name: 'a member that is not written',
      code: 'new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });',
    },
    {
      name: 'members that are changed in a loop',
      code: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });
for (const type of types) {
  info.imageType = type;
  vkCreateImage(device, info, null, image);
}`,
    },
    {
      name: 'an access that one of the stages has',
      code: `const stages = VK_PIPELINE_STAGE_TRANSFER_BIT | VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT;
const barrier = new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_WRITE_BIT });
vkCmdPipelineBarrier(commands, stages, VK_PIPELINE_STAGE_TRANSFER_BIT, 0, 1, [barrier], 0, null, 0, null);`,
    },
    {
      name: 'an access with stages that are not known',
      code: `function wait(stages: VkPipelineStageFlags) {
  const barrier = new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_WRITE_BIT });
  vkCmdPipelineBarrier(commands, stages, stages, 0, 1, [barrier], 0, null, 0, null);
}`,
    },
    {
      name: 'a condition within one mask is reported elsewhere',
      code: 'new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT });',
    },
    { name: 'a count that is computed', code: 'new VkImageCreateInfo({ mipLevels: Math.floor(Math.log2(size)) });' },
    { name: 'a count of one branch', code: 'new VkImageCreateInfo({ mipLevels: isMipmapped ? levels : 1 });' },
  ],
  invalid: [
    {
      name: 'what a struct in the chain demands of a member',
      code: `import * as vk from 'nvk';
new vk.VkImageCreateInfo({ pNext: new vk.VkImageDrmFormatModifierListCreateInfoEXT(), tiling: vk.VK_IMAGE_TILING_OPTIMAL });`,
      errors: [
        {
          messageId: 'violated',
          at: '2:95-2:121',
          data: {
            found: 'tiling is VK_IMAGE_TILING_OPTIMAL. ',
            demand:
              'When the pNext chain includes VkImageDrmFormatModifierListCreateInfoEXT, tiling must be VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT',
            vuid: 'VUID-VkImageCreateInfo-pNext-02262',
          },
          suggestions: [
            {
              messageId: 'setValue',
              data: { constants: 'VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT' },
              output: `import * as vk from 'nvk';
new vk.VkImageCreateInfo({ pNext: new vk.VkImageDrmFormatModifierListCreateInfoEXT(), tiling: vk.VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a value against one of a class of formats, which was set elsewhere',
      code: `const info = new VkImageCreateInfo({ extent: new VkExtent3D({ width: 3, height: 2, depth: 1 }) });
info.format = VK_FORMAT_G8_B8R8_2PLANE_420_UNORM;
vkCreateImage(device, info, null, image);`,
      errors: [
        {
          messageId: 'violated',
          at: '1:70-1:71',
          data: {
            found: 'extent.width is 3. ',
            demand:
              'When format is a format with _422 or _420 in its name (VK_FORMAT_G8_B8R8_2PLANE_420_UNORM), extent.width must be a multiple of 2',
            vuid: 'VUID-VkImageCreateInfo-format-04712',
          },
        },
      ],
    },
    {
      name: 'a number that must not be 0',
      code: 'new VkImageCreateInfo({ mipLevels: 0 });',
      errors: [
        {
          messageId: 'violated',
          at: '1:36-1:37',
          data: {
            found: 'mipLevels is 0. ',
            demand: 'VkImageCreateInfo.mipLevels must be greater than 0',
            vuid: 'VUID-VkImageCreateInfo-mipLevels-00947',
          },
        },
      ],
    },
    {
      name: 'an index that counts because a handle is left out',
      code: 'vkCreateComputePipelines(device, null, 1, [new VkComputePipelineCreateInfo({ flags: VK_PIPELINE_CREATE_DERIVATIVE_BIT, basePipelineIndex: -1 })], null, out);',
      errors: [
        {
          messageId: 'violated',
          at: '1:139-1:141',
          data: {
            found: 'basePipelineIndex is -1. ',
            demand:
              'When flags includes VK_PIPELINE_CREATE_DERIVATIVE_BIT and basePipelineHandle is not set, basePipelineIndex must be at least 0',
            vuid: 'VUID-VkComputePipelineCreateInfo-flags-07985',
          },
        },
      ],
    },
    {
      name: 'a layout that a new image cannot have',
      code: 'new VkImageCreateInfo({ initialLayout: VK_IMAGE_LAYOUT_GENERAL });',
      errors: [
        {
          messageId: 'violated',
          at: '1:40-1:63',
          data: {
            found: 'initialLayout is VK_IMAGE_LAYOUT_GENERAL. ',
            demand:
              'VkImageCreateInfo.initialLayout must be VK_IMAGE_LAYOUT_UNDEFINED, VK_IMAGE_LAYOUT_ZERO_INITIALIZED_EXT or VK_IMAGE_LAYOUT_PREINITIALIZED',
            vuid: 'VUID-VkImageCreateInfo-initialLayout-00993',
          },
        },
      ],
    },
    {
      name: 'a member that another forbids',
      code: `import * as vk from 'nvk';
new vk.VkImageCreateInfo({ imageType: vk.VK_IMAGE_TYPE_3D, flags: vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });`,
      errors: [
        {
          messageId: 'violated',
          at: '2:39-2:58',
          data: {
            found: 'imageType is VK_IMAGE_TYPE_3D. ',
            demand: 'When flags includes VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT, imageType must be VK_IMAGE_TYPE_2D',
            vuid: 'VUID-VkImageCreateInfo-flags-00949',
          },
          suggestions: [
            {
              messageId: 'setValue',
              data: { constants: 'VK_IMAGE_TYPE_2D' },
              output: `import * as vk from 'nvk';
new vk.VkImageCreateInfo({ imageType: vk.VK_IMAGE_TYPE_2D, flags: vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a member that another forbids, as a number',
      code: 'new VkImageCreateInfo({ imageType: 2, flags: 0x10 });',
      errors: [
        {
          messageId: 'violated',
          at: '1:36-1:37',
          data: {
            found: 'imageType is VK_IMAGE_TYPE_3D. ',
            demand: 'When flags includes VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT, imageType must be VK_IMAGE_TYPE_2D',
            vuid: 'VUID-VkImageCreateInfo-flags-00949',
          },
          suggestions: [
            {
              messageId: 'setValue',
              data: { constants: 'VK_IMAGE_TYPE_2D' },
              output: 'new VkImageCreateInfo({ imageType: VK_IMAGE_TYPE_2D, flags: 0x10 });',
            },
          ],
        },
      ],
    },
    {
      name: 'a member that another forbids, assigned',
      code: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo();
info.imageType = vk.VK_IMAGE_TYPE_3D;
info.flags = vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT;
vk.vkCreateImage(device, info, null, image);`,
      errors: [
        {
          messageId: 'violated',
          at: '3:18-3:37',
          data: {
            found: 'imageType is VK_IMAGE_TYPE_3D. ',
            demand: 'When flags includes VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT, imageType must be VK_IMAGE_TYPE_2D',
            vuid: 'VUID-VkImageCreateInfo-flags-00949',
          },
          suggestions: [
            {
              messageId: 'setValue',
              data: { constants: 'VK_IMAGE_TYPE_2D' },
              output: `import * as vk from 'nvk';
const info = new vk.VkImageCreateInfo();
info.imageType = vk.VK_IMAGE_TYPE_2D;
info.flags = vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT;
vk.vkCreateImage(device, info, null, image);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a member that has to follow another',
      code: 'new VkSamplerCreateInfo({ unnormalizedCoordinates: true, magFilter: VK_FILTER_LINEAR, minFilter: VK_FILTER_NEAREST });',
      errors: [
        {
          messageId: 'violated',
          at: '1:98-1:115',
          data: {
            found: 'minFilter is VK_FILTER_NEAREST and magFilter is VK_FILTER_LINEAR. ',
            demand: 'When unnormalizedCoordinates is VK_TRUE, minFilter must be equal to magFilter',
            vuid: 'VUID-VkSamplerCreateInfo-unnormalizedCoordinates-01072',
          },
        },
      ],
    },
    {
      name: 'a member of a nested struct',
      code: 'new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_CUBE, subresourceRange: { aspectMask: VK_IMAGE_ASPECT_COLOR_BIT, levelCount: 1, layerCount: 1 } });',
      errors: [
        {
          messageId: 'violated',
          at: '1:150-1:151',
          data: {
            found: 'subresourceRange.layerCount is 1. ',
            demand: 'When viewType is VK_IMAGE_VIEW_TYPE_CUBE, subresourceRange.layerCount must be 6',
            vuid: 'VUID-VkImageViewCreateInfo-viewType-02960',
          },
        },
      ],
    },
    {
      name: 'an access that no stage has',
      code: `const transfer = VK_PIPELINE_STAGE_TRANSFER_BIT;
const barrier = new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_WRITE_BIT });
vkCmdPipelineBarrier(commands, transfer, transfer, 0, 1, [barrier], 0, null, 0, null);`,
      errors: [
        {
          messageId: 'violated',
          at: '2:54-2:80',
          data: {
            found:
              'pMemoryBarriers[0].srcAccessMask is VK_ACCESS_SHADER_WRITE_BIT and srcStageMask is VK_PIPELINE_STAGE_TRANSFER_BIT. ',
            demand:
              'The argument pMemoryBarriers[0].srcAccessMask of vkCmdPipelineBarrier must not include VK_ACCESS_SHADER_WRITE_BIT, which no stage of srcStageMask supports',
            vuid: 'VUID-vkCmdPipelineBarrier-srcAccessMask-02815',
          },
        },
      ],
    },
    {
      name: 'what two statements demand, once',
      code: `const info = new VkGraphicsPipelineCreateInfo({
  pViewportState: new VkPipelineViewportStateCreateInfo({ viewportCount: 1 }),
  pRasterizationState: new VkPipelineRasterizationStateCreateInfo({ lineWidth: 1 }),
  pDynamicState: new VkPipelineDynamicStateCreateInfo({
    dynamicStateCount: 1,
    pDynamicStates: [VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT],
  }),
});`,
      errors: [
        {
          messageId: 'violated',
          at: '2:74-2:75',
          data: {
            found: 'pViewportState.viewportCount is 1. ',
            demand:
              'When pRasterizationState.rasterizerDiscardEnable is not set and pDynamicState.pDynamicStates[0] is VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT, pViewportState.viewportCount must be 0',
            vuid: 'VUID-VkGraphicsPipelineCreateInfo-pDynamicStates-03379, VUID-VkPipelineViewportStateCreateInfo-viewportCount-04135',
          },
        },
      ],
    },
    {
      name: 'a layout that an attachment cannot end in',
      code: 'new VkAttachmentDescription({ finalLayout: VK_IMAGE_LAYOUT_UNDEFINED });',
      errors: [
        {
          messageId: 'violated',
          at: '1:44-1:69',
          data: {
            found: 'finalLayout is VK_IMAGE_LAYOUT_UNDEFINED. ',
            demand:
              'VkAttachmentDescription.finalLayout must not be VK_IMAGE_LAYOUT_UNDEFINED, VK_IMAGE_LAYOUT_ZERO_INITIALIZED_EXT or VK_IMAGE_LAYOUT_PREINITIALIZED',
            vuid: 'VUID-VkAttachmentDescription-finalLayout-00843',
          },
        },
      ],
    },
    {
      name: 'a member that is in a chain of its own',
      code: `import * as vk from 'nvk';
const image = new vk.VkImageCreateInfo({
  pNext: new vk.VkExternalMemoryImageCreateInfo({ handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }),
  initialLayout: vk.VK_IMAGE_LAYOUT_PREINITIALIZED,
});`,
      errors: [
        {
          messageId: 'violated',
          at: '4:18-4:51',
          data: {
            found: 'initialLayout is VK_IMAGE_LAYOUT_PREINITIALIZED. ',
            demand:
              'When VkExternalMemoryImageCreateInfo.handleTypes is not 0, initialLayout must be VK_IMAGE_LAYOUT_UNDEFINED',
            vuid: 'VUID-VkImageCreateInfo-pNext-01443',
          },
          suggestions: [
            {
              messageId: 'setValue',
              data: { constants: 'VK_IMAGE_LAYOUT_UNDEFINED' },
              output: `import * as vk from 'nvk';
const image = new vk.VkImageCreateInfo({
  pNext: new vk.VkExternalMemoryImageCreateInfo({ handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT }),
  initialLayout: vk.VK_IMAGE_LAYOUT_UNDEFINED,
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that another member asks for',
      code: `import * as vk from 'nvk';
new vk.VkImportFenceFdInfoKHR({ flags: 0, handleType: vk.VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT });`,
      errors: [
        {
          messageId: 'violated',
          at: '2:40-2:41',
          data: {
            found: 'flags is 0. ',
            demand:
              'When handleType is VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT, flags must include VK_FENCE_IMPORT_TEMPORARY_BIT',
            vuid: 'VUID-VkImportFenceFdInfoKHR-handleType-07306',
          },
          suggestions: [
            {
              messageId: 'addBits',
              data: { constants: 'VK_FENCE_IMPORT_TEMPORARY_BIT' },
              output: `import * as vk from 'nvk';
new vk.VkImportFenceFdInfoKHR({ flags: vk.VK_FENCE_IMPORT_TEMPORARY_BIT, handleType: vk.VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a value that is combined with what is there: another one in its place would not stand alone',
      code: `const info = new VkSamplerCreateInfo({
  unnormalizedCoordinates: VK_TRUE,
  mipmapMode: VK_SAMPLER_MIPMAP_MODE_NEAREST,
});
info.mipmapMode |= VK_SAMPLER_MIPMAP_MODE_LINEAR;`,
      errors: [
        {
          messageId: 'violated',
          at: '5:20-5:49',
          data: {
            found: 'mipmapMode is VK_SAMPLER_MIPMAP_MODE_LINEAR. ',
            demand: 'When unnormalizedCoordinates is VK_TRUE, mipmapMode must be VK_SAMPLER_MIPMAP_MODE_NEAREST',
            vuid: 'VUID-VkSamplerCreateInfo-unnormalizedCoordinates-01073',
          },
        },
      ],
    },
    {
      name: 'one of several elements has to be another: which, only the author knows',
      code: `const miss = new VkPipelineShaderStageCreateInfo({ stage: VK_SHADER_STAGE_MISS_BIT_KHR });
const call = new VkPipelineShaderStageCreateInfo({ stage: VK_SHADER_STAGE_CALLABLE_BIT_KHR });
const info = new VkRayTracingPipelineCreateInfoNV({ pStages: [miss, call] });
vkCreateRayTracingPipelinesNV(device, cache, 1, [info], null, pipelines);`,
      errors: [
        {
          messageId: 'violated',
          at: '3:62-3:74',
          data: {
            found: '',
            demand:
              'VkRayTracingPipelineCreateInfoNV.pStages must have an element whose stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
            vuid: 'VUID-VkRayTracingPipelineCreateInfoNV-stage-06232',
          },
        },
      ],
    },
    {
      name: 'bits that another member rules out',
      code: `import * as vk from 'nvk';
const color = new vk.VkImageSubresourceLayers({ aspectMask: vk.VK_IMAGE_ASPECT_COLOR_BIT });
const depth = new vk.VkImageSubresourceLayers({ aspectMask: vk.VK_IMAGE_ASPECT_DEPTH_BIT | vk.VK_IMAGE_ASPECT_STENCIL_BIT });
const region = new vk.VkImageCopy({ srcSubresource: color, dstSubresource: depth });
vk.vkCmdCopyImage(commands, a, layout, b, layout, 1, [region]);`,
      errors: [
        {
          messageId: 'violated',
          at: '3:61-3:122',
          data: {
            found: '',
            demand:
              'VK_IMAGE_ASPECT_DEPTH_BIT and VK_IMAGE_ASPECT_STENCIL_BIT exclude each other in the argument pRegions[0].dstSubresource.aspectMask of vkCmdCopyImage',
            vuid: 'VUID-vkCmdCopyImage-srcSubresource-10214',
          },
          suggestions: [
            {
              messageId: 'dropBits',
              data: { constants: 'VK_IMAGE_ASPECT_DEPTH_BIT' },
              output: `import * as vk from 'nvk';
const color = new vk.VkImageSubresourceLayers({ aspectMask: vk.VK_IMAGE_ASPECT_COLOR_BIT });
const depth = new vk.VkImageSubresourceLayers({ aspectMask: vk.VK_IMAGE_ASPECT_STENCIL_BIT });
const region = new vk.VkImageCopy({ srcSubresource: color, dstSubresource: depth });
vk.vkCmdCopyImage(commands, a, layout, b, layout, 1, [region]);`,
            },
            {
              messageId: 'dropBits',
              data: { constants: 'VK_IMAGE_ASPECT_STENCIL_BIT' },
              output: `import * as vk from 'nvk';
const color = new vk.VkImageSubresourceLayers({ aspectMask: vk.VK_IMAGE_ASPECT_COLOR_BIT });
const depth = new vk.VkImageSubresourceLayers({ aspectMask: vk.VK_IMAGE_ASPECT_DEPTH_BIT });
const region = new vk.VkImageCopy({ srcSubresource: color, dstSubresource: depth });
vk.vkCmdCopyImage(commands, a, layout, b, layout, 1, [region]);`,
            },
          ],
        },
      ],
    },
  ],
});
