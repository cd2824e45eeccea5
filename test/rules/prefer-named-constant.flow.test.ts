/** Numbers that come to a slot by way of branches, variables and functions. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [
    {
      name: 'a number that is assigned to a member without an enum as well',
      code: 'const info = new VkBufferCreateInfo(); info.usage = info.size = 16;',
    },
    {
      name: 'a number that is assigned to members of two enums',
      code: 'const info = new VkBufferCreateInfo(); const image = new VkImageCreateInfo(); info.usage = image.usage = 16;',
    },
  ],
  invalid: [
    {
      name: 'the branches of a conditional',
      code: `function create(smooth: boolean) {
  return new VkSamplerCreateInfo({ magFilter: smooth ? 1 : 0 });
}`,
      output: `function create(smooth: boolean) {
  return new VkSamplerCreateInfo({ magFilter: smooth ? VK_FILTER_LINEAR : VK_FILTER_NEAREST });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:56-2:57',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '2:60-2:61',
          data: { raw: '0', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
      ],
    },
    {
      name: 'a default behind ??',
      code: `function create(filter?: number) {
  return new VkSamplerCreateInfo({ magFilter: filter ?? 1 });
}`,
      output: `function create(filter?: number) {
  return new VkSamplerCreateInfo({ magFilter: filter ?? VK_FILTER_LINEAR });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:57-2:58',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a constant of the file',
      code: `const USAGE = 0x80;
new VkBufferCreateInfo({ usage: USAGE });`,
      output: `const USAGE = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
new VkBufferCreateInfo({ usage: USAGE });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:15-1:19',
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
      name: 'a property of an object of the file',
      code: `const defaults = { filter: 1 };
new VkSamplerCreateInfo({ magFilter: defaults.filter });`,
      output: `const defaults = { filter: VK_FILTER_LINEAR };
new VkSamplerCreateInfo({ magFilter: defaults.filter });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:28-1:29',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the result of a function of the file',
      code: `const filter = () => 1;
new VkSamplerCreateInfo({ magFilter: filter() });`,
      output: `const filter = () => VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: filter() });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:22-1:23',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a variable that was assigned',
      code: `function create(smooth: boolean) {
  let filter = 0;
  if (smooth) filter = 1;
  return new VkSamplerCreateInfo({ magFilter: filter });
}`,
      output: `function create(smooth: boolean) {
  let filter = VK_FILTER_NEAREST;
  if (smooth) filter = VK_FILTER_LINEAR;
  return new VkSamplerCreateInfo({ magFilter: filter });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:17',
          data: { raw: '0', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_NEAREST', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '3:24-3:25',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a literal that a struct is made from',
      code: `const members = { magFilter: 1 };
new VkSamplerCreateInfo(members);`,
      output: `const members = { magFilter: VK_FILTER_LINEAR };
new VkSamplerCreateInfo(members);`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:30-1:31',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'members that are spread into a struct',
      code: `const members = { magFilter: 1 };
new VkSamplerCreateInfo({ ...members, minFilter: VK_FILTER_LINEAR });`,
      output: `const members = { magFilter: VK_FILTER_LINEAR };
new VkSamplerCreateInfo({ ...members, minFilter: VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:30-1:31',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a shorthand property',
      code: `const magFilter = 1;
new VkSamplerCreateInfo({ magFilter });`,
      output: `const magFilter = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:19-1:20',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a member in quotes',
      code: `new VkSamplerCreateInfo({ 'magFilter': 1 });`,
      output: `new VkSamplerCreateInfo({ 'magFilter': VK_FILTER_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:40-1:41',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
  ],
});
