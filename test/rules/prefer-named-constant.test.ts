import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [
    {
      name: 'a factor is no mask',
      code: `function create(scale: number) {
  return new VkBufferCreateInfo({ usage: scale * 2 });
}`,
    },
    {
      name: 'a shift distance is no mask',
      code: `function create(bit: number) {
  return new VkBufferCreateInfo({ usage: 1 << bit });
}`,
    },
    {
      name: 'a member of an enum of the file',
      code: `enum Usage { Vertex = 0x80 }
new VkBufferCreateInfo({ usage: Usage.Vertex });`,
    },
    { name: 'no bit', code: 'new VkMemoryBarrier({ srcAccessMask: 0, dstAccessMask: 0x0 });' },
    { name: 'no bit among others', code: 'new VkMemoryBarrier({ srcAccessMask: 0 | VK_ACCESS_SHADER_READ_BIT });' },
    { name: 'a number without a name', code: 'new VkBufferCreateInfo({ usage: 0x40000000 });' },
    { name: 'a number with a bit that has no name', code: 'new VkBufferCreateInfo({ usage: 0x40000080 });' },
    { name: 'several bits where one is allowed', code: 'new VkImageCreateInfo({ samples: 3 });' },
    { name: 'a fraction', code: 'new VkSamplerCreateInfo({ magFilter: 0.5 });' },
    { name: 'a complement of all bits', code: 'new VkBufferCreateInfo({ usage: -1 });' },
    {
      name: 'a member that is a plain number',
      code: 'new VkBufferCreateInfo({ size: 128, queueFamilyIndexCount: 1 });',
    },
    {
      name: 'a boolean',
      code: 'new VkPipelineRasterizationStateCreateInfo({ depthClampEnable: 1, cullMode: VK_CULL_MODE_NONE });',
    },
    { name: 'a queue family', code: 'new VkBufferMemoryBarrier({ srcQueueFamilyIndex: 0, dstQueueFamilyIndex: 1 });' },
    {
      name: `a number that a mask of somebody else's is tested with`,
      code: `function create(options: number) {
  return new VkBufferCreateInfo({ usage: options & 3 });
}`,
    },
    {
      name: 'a constant that also says something else',
      code: `const COUNT = 2;
new VkBufferCreateInfo({ usage: COUNT, size: COUNT });`,
    },
    {
      name: 'a constant that serves two enums',
      code: `const ONE = 1;
new VkSamplerCreateInfo({ magFilter: ONE, addressModeU: ONE });`,
    },
    {
      name: 'a constant of the file that has the name already',
      code: `const VK_FILTER_LINEAR = 1;
new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });`,
    },
    {
      name: 'a class of the file',
      code: `class VkSamplerCreateInfo { constructor(members) {} }
new VkSamplerCreateInfo({ magFilter: 1 });`,
    },
    {
      name: 'an interface of the file',
      code: `interface VkSamplerCreateInfo { magFilter: number }
const info: VkSamplerCreateInfo = { magFilter: 1 };`,
    },
    { name: 'a member that Vulkan does not know', code: 'new VkSamplerCreateInfo({ filter: 1 });' },
    { name: 'a computed member', code: 'new VkSamplerCreateInfo({ [magFilter]: 1 });' },
    {
      name: 'what a later member replaces',
      code: 'new VkSamplerCreateInfo({ magFilter: 1, magFilter: VK_FILTER_LINEAR });',
    },
    {
      name: 'a struct that is given away and filled there',
      code: `const info = new VkSamplerCreateInfo();
fill(info);
info.magFilter = VK_FILTER_LINEAR;`,
    },
    {
      name: 'a parameter without a type that goes elsewhere too',
      code: `function create(usage) {
  log(usage);
  return new VkBufferCreateInfo({ usage });
}
create(0x80);`,
    },
    {
      name: 'a parameter of a function that others call',
      code: `export function create(usage) {
  return new VkBufferCreateInfo({ usage });
}`,
    },
    {
      name: 'a default that || replaces',
      code: `const LEVEL = 0;
new VkImageCreateInfo({ samples: LEVEL || VK_SAMPLE_COUNT_1_BIT });`,
    },
  ],
  invalid: [
    {
      name: 'binary, octal and separated numbers',
      code: 'new VkBufferCreateInfo({ usage: 0b1000_0000, sharingMode: 0o1 });',
      output:
        'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT, sharingMode: VK_SHARING_MODE_CONCURRENT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:33-1:44',
          data: {
            raw: '0b1000_0000 (0x80)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '1:59-1:62',
          data: {
            raw: '0o1 (1)',
            place: 'VkBufferCreateInfo.sharingMode',
            constants: 'VK_SHARING_MODE_CONCURRENT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an exponent',
      code: 'new VkBufferCreateInfo({ usage: 2 ** 7 });',
      output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:33-1:39',
          data: {
            raw: '2 ** 7 (0x80)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a multiplication and a sum of numbers',
      code: 'new VkBufferCreateInfo({ usage: 4 * 16 + 64 });',
      output: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:33-1:44',
          data: {
            raw: '4 * 16 + 64 (0x80)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a number in a mask of 64 bits',
      code: 'new VkMemoryBarrier2({ srcAccessMask: 0x1000 });',
      output: 'new VkMemoryBarrier2({ srcAccessMask: VK_ACCESS_2_TRANSFER_WRITE_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:39-1:45',
          data: {
            raw: '0x1000',
            place: 'VkMemoryBarrier2.srcAccessMask',
            constants: 'VK_ACCESS_2_TRANSFER_WRITE_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a bit above 32',
      code: 'new VkMemoryBarrier2({ srcStageMask: 0x1_0000_0000n });',
      output: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_COPY_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:52',
          data: {
            raw: '0x1_0000_0000n',
            place: 'VkMemoryBarrier2.srcStageMask',
            constants: 'VK_PIPELINE_STAGE_2_COPY_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a bigint that is shifted',
      code: 'new VkMemoryBarrier2({ srcStageMask: 1n << 32n });',
      output: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_COPY_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:47',
          data: {
            raw: '1n << 32n (0x100000000)',
            place: 'VkMemoryBarrier2.srcStageMask',
            constants: 'VK_PIPELINE_STAGE_2_COPY_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a shift whose distance is a constant of the file',
      code: `const VERTEX = 7;
new VkBufferCreateInfo({ usage: 1 << VERTEX });`,
      output: `const VERTEX = 7;
new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:44',
          data: {
            raw: '1 << VERTEX (0x80)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a static field',
      code: `class Usage { static readonly VERTEX = 0x80; }
new VkBufferCreateInfo({ usage: Usage.VERTEX });`,
      output: `class Usage { static readonly VERTEX = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT; }
new VkBufferCreateInfo({ usage: Usage.VERTEX });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:40-1:44',
          data: {
            raw: '0x80',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a field that nothing assigns',
      code: `class Buffer {
  private readonly usage = 0x80;
  create() { return new VkBufferCreateInfo({ usage: this.usage }); }
}`,
      output: `class Buffer {
  private readonly usage = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
  create() { return new VkBufferCreateInfo({ usage: this.usage }); }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:28-2:32',
          data: {
            raw: '0x80',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'the canonical name, not an alias',
      code: 'new VkImageMemoryBarrier({ newLayout: 1000241000 });',
      output: 'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:39-1:49',
          data: {
            raw: '1000241000',
            place: 'VkImageMemoryBarrier.newLayout',
            constants: 'VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL',
            note: '',
          },
        },
      ],
    },
    {
      name: 'the alias that the file uses',
      code: `new VkImageMemoryBarrier({ oldLayout: VK_IMAGE_LAYOUT_PRESENT_SRC_KHR, newLayout: VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR });
const layout: VkImageLayout = 1000117000;`,
      output: `new VkImageMemoryBarrier({ oldLayout: VK_IMAGE_LAYOUT_PRESENT_SRC_KHR, newLayout: VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR });
const layout: VkImageLayout = VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:31-2:41',
          data: {
            raw: '1000117000',
            place: 'layout (VkImageLayout)',
            constants: 'VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a parameter without a type that goes into such a slot alone',
      code: `function create(usage) {
  return new VkBufferCreateInfo({ usage });
}
create(0x80);`,
      output: `function create(usage) {
  return new VkBufferCreateInfo({ usage });
}
create(VK_BUFFER_USAGE_VERTEX_BUFFER_BIT);`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:8-4:12',
          data: {
            raw: '0x80',
            place: 'usage (VkBufferUsageFlags)',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an exported constant',
      code: `export const USAGE = 0x80;
new VkBufferCreateInfo({ usage: USAGE });`,
      output: `export const USAGE = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
new VkBufferCreateInfo({ usage: USAGE });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:22-1:26',
          data: {
            raw: '0x80',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a member behind a spread that may be replaced',
      code: `function create(members: object) {
  return new VkSamplerCreateInfo({ magFilter: 1, ...members });
}`,
      output: `function create(members: object) {
  return new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR, ...members });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:47-2:48',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: '||= of a default',
      code: `const info = new VkSamplerCreateInfo();
info.magFilter ||= 1;`,
      output: `const info = new VkSamplerCreateInfo();
info.magFilter ||= VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:20-2:21',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: '??= of a default',
      code: `const info = new VkSamplerCreateInfo();
info.magFilter ??= 1;`,
      output: `const info = new VkSamplerCreateInfo();
info.magFilter ??= VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:20-2:21',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an NV handle type says what the number is in the KHR enum',
      code: 'new VkExportMemoryAllocateInfoNV({ handleTypes: 2 });',
      output:
        'new VkExportMemoryAllocateInfoNV({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:49-1:50',
          data: {
            raw: '2 (0x2)',
            place: 'VkExportMemoryAllocateInfoNV.handleTypes',
            constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV',
            note: ' The same number is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT in the KHR enum.',
          },
        },
      ],
    },
    {
      name: 'a KHR handle type says what the number is in the NV enum',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: 8 });',
      output: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:47-1:48',
          data: {
            raw: '8 (0x8)',
            place: 'VkExportMemoryAllocateInfo.handleTypes',
            constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT',
            note: ' The same number is VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV in the NV enum.',
          },
        },
      ],
    },
    {
      name: 'a handle type whose number the NV enum does not have',
      code: 'new VkExportMemoryAllocateInfo({ handleTypes: 0x200 });',
      output: 'new VkExportMemoryAllocateInfo({ handleTypes: VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:47-1:52',
          data: {
            raw: '0x200',
            place: 'VkExportMemoryAllocateInfo.handleTypes',
            constants: 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a long expression is shown as its value',
      code: 'new VkBufferCreateInfo({ usage: 0x0000_0001 | 0x0000_0002 | 0x0000_0080 });',
      output:
        'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
      errors: [
        {
          messageId: 'rawMask',
          at: '1:33-1:72',
          data: {
            raw: '0x83',
            place: 'VkBufferCreateInfo.usage',
            constants:
              'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a field without a type that goes into such a slot alone',
      code: `class Barrier {
  setLayout(layout) { this.layout = layout; }
  create() { return new VkImageMemoryBarrier({ newLayout: this.layout }); }
  present() { this.setLayout(1000001002); }
}`,
      output: `class Barrier {
  setLayout(layout) { this.layout = layout; }
  create() { return new VkImageMemoryBarrier({ newLayout: this.layout }); }
  present() { this.setLayout(VK_IMAGE_LAYOUT_PRESENT_SRC_KHR); }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:30-4:40',
          data: {
            raw: '1000001002',
            place: 'layout (VkImageLayout)',
            constants: 'VK_IMAGE_LAYOUT_PRESENT_SRC_KHR',
            note: '',
          },
        },
      ],
    },
    {
      name: 'BigInt() of a number',
      code: 'new VkMemoryBarrier2({ srcAccessMask: BigInt(0x1000) });',
      output: 'new VkMemoryBarrier2({ srcAccessMask: VK_ACCESS_2_TRANSFER_WRITE_BIT });',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:39-1:53',
          data: {
            raw: 'BigInt(0x1000) (0x1000)',
            place: 'VkMemoryBarrier2.srcAccessMask',
            constants: 'VK_ACCESS_2_TRANSFER_WRITE_BIT',
            note: '',
          },
        },
      ],
    },
  ],
});
