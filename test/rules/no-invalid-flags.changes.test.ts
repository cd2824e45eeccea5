/** Masks that are changed where they are: what `|=` and `&=` leave of them. */
import { testRule } from './harness.js';

const SAMPLES = 'VUID-VkImageCreateInfo-samples-parameter';

testRule('no-invalid-flags', {
  valid: [
    {
      name: 'bits that are added one by one',
      code: `const info = new VkImageCreateInfo({ usage: VK_IMAGE_USAGE_SAMPLED_BIT });
info.usage |= VK_IMAGE_USAGE_TRANSFER_DST_BIT;
info.usage += VK_IMAGE_USAGE_TRANSFER_SRC_BIT;
for (let i = 0; i < 3; i++) info.usage |= VK_IMAGE_USAGE_STORAGE_BIT;`,
    },
    {
      name: 'a bit that is added to what another needs',
      code: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT });
info.flags |= VK_IMAGE_CREATE_SPARSE_BINDING_BIT;
vkCreateImage(device, info, null, image);`,
    },
    {
      name: 'a bit that excludes one that was cleared',
      code: `const info = new VkCommandPoolCreateInfo({ flags: VK_COMMAND_POOL_CREATE_PROTECTED_BIT | more });
info.flags &= ~VK_COMMAND_POOL_CREATE_PROTECTED_BIT;
info.flags |= VK_COMMAND_POOL_CREATE_TRANSIENT_BIT;`,
    },
    {
      name: 'a bit that is cleared in what nobody has given a value',
      code: `const info = new VkBufferCreateInfo();
info.usage &= ~VK_BUFFER_USAGE_TRANSFER_DST_BIT;
vkCreateBuffer(device, info, null, buffer);`,
    },
    {
      name: 'bits that are added one by one, the last of which is needed',
      code: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT });
info.flags |= VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT;
if (isSparse()) info.flags |= VK_IMAGE_CREATE_SPARSE_BINDING_BIT;
vkCreateImage(device, info, null, image);`,
    },
    {
      name: 'a bit that somebody else may add',
      code: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT });
info.flags |= VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT;
addSparse(info);`,
    },
    {
      name: 'a second bit of which somebody else may clear the first',
      code: `const info = new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });
info.samples |= VK_SAMPLE_COUNT_4_BIT;
normalize(info);
vkCreateImage(device, info, null, image);`,
    },
    {
      name: 'an enumerant that is taken away again, or given twice',
      code: `const info = new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_2D });
info.viewType ^= VK_IMAGE_VIEW_TYPE_2D;
const other = new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_2D });
other.viewType |= VK_IMAGE_VIEW_TYPE_2D;`,
    },
    {
      name: 'bits too many that are cleared again',
      code: `const info = new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT, flags: VK_IMAGE_CREATE_PROTECTED_BIT });
info.samples |= VK_SAMPLE_COUNT_4_BIT;
info.samples &= ~VK_SAMPLE_COUNT_1_BIT;
info.flags |= VK_IMAGE_CREATE_SPARSE_BINDING_BIT;
info.flags &= ~VK_IMAGE_CREATE_PROTECTED_BIT;
vkCreateImage(device, info, null, image);`,
    },
    {
      name: 'an enumerant that is added to the one that is 0',
      code: `const info = new VkImageViewCreateInfo();
info.viewType |= VK_IMAGE_VIEW_TYPE_CUBE;`,
    },
    {
      name: 'an enumerant that is added to a plain 0, or to itself',
      code: `const plain = new VkImageViewCreateInfo();
plain.viewType = 0;
plain.viewType |= VK_IMAGE_VIEW_TYPE_CUBE;
const same = new VkImageViewCreateInfo({ viewType: VK_IMAGE_VIEW_TYPE_1D });
same.viewType |= VK_IMAGE_VIEW_TYPE_1D;`,
    },
    {
      name: 'a bit that is added to who knows what',
      code: `function widen(info: VkImageCreateInfo) {
  info.samples |= VK_SAMPLE_COUNT_4_BIT;
}`,
    },
    {
      name: 'a bit that is added to a constant of another enum, which is reported elsewhere',
      code: `const info = new VkImageCreateInfo({ samples: VK_IMAGE_USAGE_TRANSFER_SRC_BIT });
info.samples |= VK_SAMPLE_COUNT_4_BIT;`,
    },
    {
      name: 'a bit that a loop adds again',
      code: `const info = new VkImageCreateInfo();
while (isMore()) info.samples |= VK_SAMPLE_COUNT_4_BIT;`,
    },
  ],
  invalid: [
    {
      name: 'an enumerant on top of who knows which',
      code: `function relaxed(info: VkSwapchainCreateInfoKHR) {
  info.presentMode |= VK_PRESENT_MODE_FIFO_RELAXED_KHR;
}`,
      errors: [
        {
          messageId: 'combinedEnum',
          at: '2:3-2:55',
          data: {
            source: 'info.presentMode |= VK_PRESENT_MODE_FIFO_RELAXED_KHR',
            place: 'VkSwapchainCreateInfoKHR.presentMode',
            how: 'combines constants',
            type: 'VkPresentModeKHR',
            vuid: ' (VUID-VkSwapchainCreateInfoKHR-presentMode-parameter)',
          },
          suggestions: [
            {
              messageId: 'giveValue',
              data: {},
              output: `function relaxed(info: VkSwapchainCreateInfoKHR) {
  info.presentMode = VK_PRESENT_MODE_FIFO_RELAXED_KHR;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a second bit where one is allowed',
      code: `const info = new VkImageCreateInfo({ samples: VK_SAMPLE_COUNT_1_BIT });
info.samples |= VK_SAMPLE_COUNT_4_BIT;`,
      errors: [
        {
          messageId: 'severalBits',
          at: '2:1-2:38',
          data: {
            value: '0x5 (VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT)',
            place: 'VkImageCreateInfo.samples',
            count: '2',
            vuid: ` (${SAMPLES})`,
          },
        },
      ],
    },
    {
      name: 'a second enumerant',
      code: `const info = new VkImageViewCreateInfo();
info.viewType = VK_IMAGE_VIEW_TYPE_3D;
info.viewType |= VK_IMAGE_VIEW_TYPE_2D;`,
      errors: [
        {
          messageId: 'combinedEnum',
          at: '3:1-3:39',
          data: {
            source: 'info.viewType |= VK_IMAGE_VIEW_TYPE_2D',
            place: 'VkImageViewCreateInfo.viewType',
            how: 'combines constants',
            type: 'VkImageViewType',
            vuid: ' (VUID-VkImageViewCreateInfo-viewType-parameter)',
          },
          suggestions: [
            {
              messageId: 'giveValue',
              data: {},
              output: `const info = new VkImageViewCreateInfo();
info.viewType = VK_IMAGE_VIEW_TYPE_3D;
info.viewType = VK_IMAGE_VIEW_TYPE_2D;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a second enumerant on top of the one that is 0',
      code: `const info = new VkPipelineRasterizationStateCreateInfo({ polygonMode: VK_POLYGON_MODE_FILL });
info.polygonMode |= VK_POLYGON_MODE_LINE;`,
      errors: [
        {
          messageId: 'combinedEnum',
          at: '2:1-2:41',
          data: {
            source: 'info.polygonMode |= VK_POLYGON_MODE_LINE',
            place: 'VkPipelineRasterizationStateCreateInfo.polygonMode',
            how: 'combines constants',
            type: 'VkPolygonMode',
            vuid: ' (VUID-VkPipelineRasterizationStateCreateInfo-polygonMode-parameter)',
          },
          suggestions: [
            {
              messageId: 'giveValue',
              data: {},
              output: `const info = new VkPipelineRasterizationStateCreateInfo({ polygonMode: VK_POLYGON_MODE_FILL });
info.polygonMode = VK_POLYGON_MODE_LINE;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that is added twice',
      code: `const info = new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });
info.usage += VK_BUFFER_USAGE_VERTEX_BUFFER_BIT as number;`,
      errors: [
        {
          messageId: 'carry',
          at: '2:1-2:58',
          data: {
            source: 'info.usage += VK_BUFFER_USAGE_VERTEX_BUFFER_BIT as number',
            result: 'VK_BUFFER_USAGE_INDIRECT_BUFFER_BIT',
            operator: '|=',
          },
          suggestions: [
            {
              messageId: 'setBits',
              data: {},
              output: `const info = new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });
info.usage |= VK_BUFFER_USAGE_VERTEX_BUFFER_BIT as number;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that excludes one that is there',
      code: `const info = new VkBufferCreateInfo({ flags: VK_BUFFER_CREATE_PROTECTED_BIT });
info.flags |= VK_BUFFER_CREATE_SPARSE_BINDING_BIT;`,
      errors: [
        {
          messageId: 'violated',
          at: '2:15-2:50',
          data: {
            found: '',
            demand:
              'VK_BUFFER_CREATE_SPARSE_BINDING_BIT and VK_BUFFER_CREATE_PROTECTED_BIT exclude each other in VkBufferCreateInfo.flags',
            vuid: 'VUID-VkBufferCreateInfo-None-01888',
          },
        },
      ],
    },
    {
      name: 'a bit that needs one that is not there',
      code: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT });
info.flags |= VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT;`,
      errors: [
        {
          messageId: 'violated',
          at: '2:15-2:51',
          data: {
            found: '',
            demand:
              'VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT needs VK_IMAGE_CREATE_SPARSE_BINDING_BIT in VkImageCreateInfo.flags',
            vuid: 'VUID-VkImageCreateInfo-flags-00987',
          },
          suggestions: [
            {
              messageId: 'addBits',
              data: { constants: 'VK_IMAGE_CREATE_SPARSE_BINDING_BIT' },
              output: `const info = new VkImageCreateInfo({ flags: VK_IMAGE_CREATE_MUTABLE_FORMAT_BIT });
info.flags |= VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT | VK_IMAGE_CREATE_SPARSE_BINDING_BIT;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sum of what is set already',
      code: `import * as vk from 'nvk';
const info = new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });
info.usage += /* again */ vk.VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
vk.vkCreateBuffer(device, info, null, buffer);`,
      errors: [
        {
          messageId: 'carry',
          at: '3:1-3:63',
          data: {
            source: 'info.usage += /* again */ vk.VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            result: 'VK_BUFFER_USAGE_INDIRECT_BUFFER_BIT',
            operator: '|=',
          },
          suggestions: [
            {
              messageId: 'setBits',
              data: {},
              output: `import * as vk from 'nvk';
const info = new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });
info.usage |= /* again */ vk.VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
vk.vkCreateBuffer(device, info, null, buffer);`,
            },
          ],
        },
      ],
    },
  ],
});
