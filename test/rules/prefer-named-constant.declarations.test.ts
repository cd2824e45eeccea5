/** What is declared with a type of Vulkan: tuples, lists, classes, interfaces, generics. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [
    {
      name: 'a tuple behind a rest',
      code: 'const layouts: [string, ...VkImageLayout[], number] = read();\nlayouts[2] = 1;',
    },
    {
      name: 'an element of a tuple without a Vulkan type',
      code: 'const step: [number, VkFilter] = [1, VK_FILTER_LINEAR];',
    },
    {
      name: 'elements behind a spread in a tuple',
      code: 'const step: [number, VkFilter] = [...numbers, 1];',
    },
    {
      name: 'a variable that holds another object later',
      code: `class Texture {
  format: VkFormat = VK_FORMAT_UNDEFINED;
}
let texture = new Texture();
texture = load();
texture.format = 37;`,
    },
    { name: 'the type of a member that is no enum', code: "const size: VkBufferCreateInfo['size'] = 4;" },
  ],
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
          data: {
            raw: '1',
            place: 'a comparison with VkSamplerCreateInfo.magFilter',
            constants: 'VK_FILTER_LINEAR',
            note: '',
          },
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
          data: { raw: '0', place: 'a comparison with filter (VkFilter)', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '5:10-5:11',
          data: { raw: '1', place: 'a comparison with filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
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
          data: { raw: '1', place: 'a comparison with a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
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
    {
      name: 'an element of a tuple',
      code: 'const step: [VkImageLayout, number] = [5, 5];',
      output: 'const step: [VkImageLayout, number] = [VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL, 5];',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:40-1:41',
          data: { raw: '5', place: 'a VkImageLayout', constants: 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL', note: '' },
        },
      ],
    },
    {
      name: 'elements of a tuple type with names',
      code: `type Step = readonly [from: VkImageLayout, to?: VkFilter];
const steps: Step[] = [[0, 1], [VK_IMAGE_LAYOUT_GENERAL]];`,
      output: `type Step = readonly [from: VkImageLayout, to?: VkFilter];
const steps: Step[] = [[VK_IMAGE_LAYOUT_UNDEFINED, VK_FILTER_LINEAR], [VK_IMAGE_LAYOUT_GENERAL]];`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:25-2:26',
          data: { raw: '0', place: 'a VkImageLayout', constants: 'VK_IMAGE_LAYOUT_UNDEFINED', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '2:28-2:29',
          data: { raw: '1', place: 'a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'what is done with the elements of a tuple',
      code: `function run(step: [VkImageLayout, VkFilter]) {
  const [layout, filter] = step;
  return step[0] === 5 || layout === 7 || filter === 1;
}`,
      output: `function run(step: [VkImageLayout, VkFilter]) {
  const [layout, filter] = step;
  return step[0] === VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL || layout === VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL || filter === VK_FILTER_LINEAR;
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:22-3:23',
          data: {
            raw: '5',
            place: 'a comparison with 0 (VkImageLayout)',
            constants: 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '3:38-3:39',
          data: {
            raw: '7',
            place: 'a comparison with a VkImageLayout',
            constants: 'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '3:54-3:55',
          data: { raw: '1', place: 'a comparison with a VkFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an element that a pattern takes out of a list',
      code: `const layouts: VkImageLayout[] = read();
const [first, second = 5] = layouts;
if (first === 7) skip();`,
      output: `const layouts: VkImageLayout[] = read();
const [first, second = VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL] = layouts;
if (first === VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL) skip();`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:24-2:25',
          data: { raw: '5', place: 'a VkImageLayout', constants: 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '3:15-3:16',
          data: {
            raw: '7',
            place: 'a comparison with a VkImageLayout',
            constants: 'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL',
            note: '',
          },
        },
      ],
    },
    {
      name: 'what a class gives to its own static field',
      code: `class Pool {
  static info = new VkBufferCreateInfo();
  static init() {
    Pool.info.usage = 0x2;
  }
}
Pool.info.sharingMode = 1;`,
      output: `class Pool {
  static info = new VkBufferCreateInfo();
  static init() {
    Pool.info.usage = VK_BUFFER_USAGE_TRANSFER_DST_BIT;
  }
}
Pool.info.sharingMode = VK_SHARING_MODE_CONCURRENT;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:23-4:26',
          data: {
            raw: '0x2',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
        {
          messageId: 'rawNumber',
          at: '7:25-7:26',
          data: {
            raw: '1',
            place: 'VkBufferCreateInfo.sharingMode',
            constants: 'VK_SHARING_MODE_CONCURRENT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'what a call gives to an annotated parameter of a static method',
      code: `class Barrier {
  static transition(image: VkImage, to: VkImageLayout) {}
}
Barrier.transition(image, 7);`,
      output: `class Barrier {
  static transition(image: VkImage, to: VkImageLayout) {}
}
Barrier.transition(image, VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL);`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:27-4:28',
          data: { raw: '7', place: 'to (VkImageLayout)', constants: 'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL', note: '' },
        },
      ],
    },
    {
      name: 'what calls give to an annotated parameter of a method',
      code: `class Barrier {
  transition(image: VkImage, to: VkImageLayout) {}
}
const barrier = new Barrier();
barrier.transition(image, 7);
new Barrier().transition(image, 5);`,
      output: `class Barrier {
  transition(image: VkImage, to: VkImageLayout) {}
}
const barrier = new Barrier();
barrier.transition(image, VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL);
new Barrier().transition(image, VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL);`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '5:27-5:28',
          data: { raw: '7', place: 'to (VkImageLayout)', constants: 'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '6:33-6:34',
          data: {
            raw: '5',
            place: 'to (VkImageLayout)',
            constants: 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an annotated field of an instance',
      code: `class Texture {
  format: VkFormat = VK_FORMAT_UNDEFINED;
}
const texture = new Texture();
texture.format = 37;`,
      output: `class Texture {
  format: VkFormat = VK_FORMAT_UNDEFINED;
}
const texture = new Texture();
texture.format = VK_FORMAT_R8G8B8A8_UNORM;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '5:18-5:20',
          data: { raw: '37', place: 'format (VkFormat)', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'what the constructor of a struct takes, as nvk calls it',
      code: 'const info: VkBufferCreateInfoInitializer = { size: 4, usage: 0x4 };',
      output:
        'const info: VkBufferCreateInfoInitializer = { size: 4, usage: VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT };',
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:63-1:66',
          data: {
            raw: '0x4',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'what the constructor of a struct takes, as vulkan-node calls it',
      code: `import * as vk from 'vulkan-node';
const info: vk.VkSamplerCreateInfoInput = { magFilter: 1 };`,
      output: `import * as vk from 'vulkan-node';
const info: vk.VkSamplerCreateInfoInput = { magFilter: vk.VkFilter.VK_FILTER_LINEAR };`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:56-2:57',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a part of a struct',
      code: `const part: Pick<VkSamplerCreateInfo, 'magFilter'> = { magFilter: 1 };
const rest: Partial<Omit<VkSamplerCreateInfo, 'minFilter'>> = { magFilter: 0 };
const some: Exclude<VkFilter, typeof VK_FILTER_CUBIC_EXT> = 1;`,
      output: `const part: Pick<VkSamplerCreateInfo, 'magFilter'> = { magFilter: VK_FILTER_LINEAR };
const rest: Partial<Omit<VkSamplerCreateInfo, 'minFilter'>> = { magFilter: VK_FILTER_NEAREST };
const some: Exclude<VkFilter, typeof VK_FILTER_CUBIC_EXT> = VK_FILTER_LINEAR;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:67-1:68',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '2:76-2:77',
          data: { raw: '0', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '3:61-3:62',
          data: { raw: '1', place: 'some (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the type of a member',
      code: `interface Options {
  layout: VkImageLayout;
}
const filter: VkSamplerCreateInfo['magFilter'] = 1;
const layout: Options['layout'] = 5;`,
      output: `interface Options {
  layout: VkImageLayout;
}
const filter: VkSamplerCreateInfo['magFilter'] = VK_FILTER_LINEAR;
const layout: Options['layout'] = VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL;`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:50-4:51',
          data: { raw: '1', place: 'filter (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '5:35-5:36',
          data: {
            raw: '5',
            place: 'layout (VkImageLayout)',
            constants: 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL',
            note: '',
          },
        },
      ],
    },
  ],
});
