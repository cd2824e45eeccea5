import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'an annotated variable',
      code: 'const usage: VkBufferUsageFlags = 0x80;',
      output: 'const usage: VkBufferUsageFlags = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:35-1:39',
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
      name: 'the default of an annotated parameter',
      code: 'function create(usage: VkBufferUsageFlags = 0x80) {}',
      output: 'function create(usage: VkBufferUsageFlags = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT) {}',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:45-1:49',
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
      name: 'what a call gives to an annotated parameter',
      code: `function create(format: VkFormat) {}
create(37);`,
      output: `function create(format: VkFormat) {}
create(VK_FORMAT_R8G8B8A8_UNORM);`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:8-2:10',
          data: { raw: '37', place: 'format (VkFormat)', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'an annotated result',
      code: `function filter(): VkFilter {
  return 1;
}`,
      output: `function filter(): VkFilter {
  return VK_FILTER_LINEAR;
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:10-2:11',
          data: { raw: '1', place: 'a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the annotated result of an arrow function',
      code: 'const filter = (): VkFilter => 1;',
      output: 'const filter = (): VkFilter => VK_FILTER_LINEAR;',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:32-1:33',
          data: { raw: '1', place: 'a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an annotated field',
      code: `class Sampler {
  filter: VkFilter = 1;
}`,
      output: `class Sampler {
  filter: VkFilter = VK_FILTER_LINEAR;
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:22-2:23',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an assignment to an annotated field',
      code: `class Sampler {
  private filter: VkFilter;
  constructor() {
    this.filter = 1;
  }
}`,
      output: `class Sampler {
  private filter: VkFilter;
  constructor() {
    this.filter = VK_FILTER_LINEAR;
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:19-4:20',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an annotated property of an interface',
      code: `interface Options {
  filter: VkFilter;
}
const options: Options = { filter: 1 };`,
      output: `interface Options {
  filter: VkFilter;
}
const options: Options = { filter: VK_FILTER_LINEAR };`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:36-4:37',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a type assertion',
      code: 'const filter = 1 as VkFilter;',
      output: 'const filter = VK_FILTER_LINEAR as VkFilter;',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:17',
          data: { raw: '1', place: 'a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: `a name of one's own for the type`,
      code: `type Usage = VkBufferUsageFlags;
const usage: Usage = 0x80;`,
      output: `type Usage = VkBufferUsageFlags;
const usage: Usage = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:22-2:26',
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
      name: 'a comparison',
      code: `function isLinear(info: VkSamplerCreateInfo) {
  return info.magFilter === 1;
}`,
      output: `function isLinear(info: VkSamplerCreateInfo) {
  return info.magFilter === VK_FILTER_LINEAR;
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:29-2:30',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a bit test',
      code: `function isVertexBuffer(usage: VkBufferUsageFlags) {
  return (usage & 0x80) !== 0;
}`,
      output: `function isVertexBuffer(usage: VkBufferUsageFlags) {
  return (usage & VK_BUFFER_USAGE_VERTEX_BUFFER_BIT) !== 0;
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:19-2:23',
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
      name: 'the labels of a switch',
      code: `function name(filter: VkFilter) {
  switch (filter) {
    case 0:
      return 'nearest';
    case 1:
      return 'linear';
  }
}`,
      output: `function name(filter: VkFilter) {
  switch (filter) {
    case VK_FILTER_NEAREST:
      return 'nearest';
    case VK_FILTER_LINEAR:
      return 'linear';
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:10-3:11',
          data: { raw: '0', place: 'filter (VkFilter)', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '5:10-5:11',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the labels of a switch beside one with a name',
      code: `function name(filter: number) {
  switch (filter) {
    case VK_FILTER_NEAREST:
      return 'nearest';
    case 1:
      return 'linear';
  }
}`,
      output: `function name(filter: number) {
  switch (filter) {
    case VK_FILTER_NEAREST:
      return 'nearest';
    case VK_FILTER_LINEAR:
      return 'linear';
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '5:10-5:11',
          data: { raw: '1', place: 'a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'bits that are added',
      code: `const info = new VkBufferCreateInfo();
info.usage |= 2;`,
      output: `const info = new VkBufferCreateInfo();
info.usage |= VK_BUFFER_USAGE_TRANSFER_DST_BIT;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:15-2:16',
          data: {
            raw: '2 (0x2)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'bits that are taken away',
      code: `const info = new VkBufferCreateInfo();
info.usage &= ~2;`,
      output: `const info = new VkBufferCreateInfo();
info.usage &= ~VK_BUFFER_USAGE_TRANSFER_DST_BIT;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:17',
          data: {
            raw: '2 (0x2)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
  ],
});
