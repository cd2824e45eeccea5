import { testRule } from './harness.js';

testRule('no-invalid-chain', {
  valid: [
    {
      name: 'structs that extend the first one, each once',
      code: `import * as vk from 'nvk';
const external = new vk.VkExternalMemoryImageCreateInfo({ pNext: new vk.VkImageFormatListCreateInfo({}) });
const image = new vk.VkImageCreateInfo({ sType: vk.VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO, pNext: external });
`,
    },
    {
      name: 'structs that are hung on where they are enabled, and such that may come back to themselves',
      code: `import * as vk from 'nvk';
const list = new vk.VkImageFormatListCreateInfo({});
const image = new vk.VkImageCreateInfo({ pNext: mutable ? list : null });
const other = new vk.VkImageCreateInfo({ pNext: mutable && list });
const a = new vk.VkPhysicalDeviceFeatures2({});
const b = new vk.VkPhysicalDeviceVulkan11Features({});
const c = new vk.VkPhysicalDeviceVulkan12Features({});
a.pNext = has11 ? b : c;
b.pNext = has12 ? c : null;
c.pNext = has13 ? next : null;
`,
    },
    {
      name: 'a struct under the name of an extension',
      code: `import * as vk from 'nvk';
const image = new vk.VkImageCreateInfo({ pNext: new vk.VkImageFormatListCreateInfoKHR({}) });
`,
    },
    {
      name: 'a root of its own inside of the chain of another',
      code: `import * as vk from 'nvk';
const features = new vk.VkPhysicalDeviceFeatures2({ pNext: new vk.VkDeviceGroupDeviceCreateInfo({}) });
const device = new vk.VkDeviceCreateInfo({ pNext: features });
`,
    },
    {
      name: 'one struct in the chains of two',
      code: `import * as vk from 'nvk';
const dedicated = new vk.VkExternalMemoryImageCreateInfo({});
const image = new vk.VkImageCreateInfo({ pNext: dedicated });
const other = new vk.VkImageCreateInfo({ pNext: dedicated });
`,
    },
    {
      name: 'a struct that may be there twice',
      code: `import * as vk from 'nvk';
const slots = new vk.VkDevicePrivateDataCreateInfo({ pNext: new vk.VkDevicePrivateDataCreateInfo({}) });
const device = new vk.VkDeviceCreateInfo({ pNext: slots });
`,
    },
    {
      name: 'a struct for walking chains',
      code: `import * as vk from 'nvk';
const image = new vk.VkImageCreateInfo({ pNext: new vk.VkBaseInStructure({ pNext: new vk.VkBufferCreateInfo() }) });
`,
    },
    {
      name: 'a link that one branch writes, and another struct that is written after it',
      code: `import * as vk from 'nvk';
function create(device: vk.VkDevice, wide: boolean, out: vk.VkImage) {
  const image = new vk.VkImageCreateInfo();
  image.pNext = new vk.VkExternalMemoryBufferCreateInfo();
  image.pNext = wide ? new vk.VkExternalMemoryBufferCreateInfo() : null;
  image.pNext = null;
  vk.vkCreateImage(device, image, null, out);
}
`,
    },
    {
      name: 'a struct whose pNext has no statement',
      code: `import * as vk from 'nvk';
const sleep = new vk.VkLatencySleepInfoNV({ pNext: new vk.VkBufferCreateInfo() });
`,
    },
    {
      name: 'an sType that is not known',
      code: `import * as vk from 'nvk';
function make(sType: vk.VkStructureType) {
  return new vk.VkBufferCreateInfo({ sType });
}
`,
    },
  ],
  invalid: [
    {
      name: 'a struct that does not belong in a chain, and not beside another one there: once',
      code: `import * as vk from 'nvk';
const exported = new vk.VkExternalMemoryImageCreateInfo({});
const dedicated = new vk.VkMemoryDedicatedAllocateInfo({ pNext: exported });
const info = new vk.VkMemoryAllocateInfo({ pNext: dedicatedOnly ? dedicated : exported });
`,
      errors: [
        {
          messageId: 'notExtending',
          at: '3:65-3:73',
          data: {
            vuid: 'VUID-VkMemoryAllocateInfo-pNext-pNext',
            struct: 'VkExternalMemoryImageCreateInfo',
            root: 'VkMemoryAllocateInfo',
            extends: ' It extends VkImageCreateInfo.',
          },
        },
        {
          messageId: 'notExtending',
          at: '4:51-4:87',
          data: {
            vuid: 'VUID-VkMemoryAllocateInfo-pNext-pNext',
            struct: 'VkExternalMemoryImageCreateInfo',
            root: 'VkMemoryAllocateInfo',
            extends: ' It extends VkImageCreateInfo.',
          },
        },
      ],
    },
    {
      name: 'one of two structs that may be hung on',
      code: `import * as vk from 'nvk';
const list = new vk.VkImageFormatListCreateInfo({});
const image = new vk.VkImageCreateInfo({ pNext: mutable ? list : new vk.VkExternalMemoryBufferCreateInfo({}) });
`,
      errors: [
        {
          messageId: 'notExtending',
          data: {
            struct: 'VkExternalMemoryBufferCreateInfo',
            root: 'VkImageCreateInfo',
            extends: ' It extends VkBufferCreateInfo.',
            vuid: 'VUID-VkImageCreateInfo-pNext-pNext',
          },
          at: '3:66-3:109',
        },
      ],
    },
    {
      name: 'a struct that may be hung on twice',
      code: `import * as vk from 'nvk';
const list = new vk.VkImageFormatListCreateInfo({});
const first = new vk.VkImageFormatListCreateInfo({ pNext: again && list });
const image = new vk.VkImageCreateInfo({ pNext: first });
`,
      errors: [
        {
          messageId: 'repeated',
          data: {
            struct: 'VkImageFormatListCreateInfo',
            root: 'VkImageCreateInfo',
            vuid: 'VUID-VkImageCreateInfo-sType-unique',
          },
          at: '3:59-3:72',
        },
      ],
    },
    {
      name: 'a struct that extends another one',
      code: `import * as vk from 'nvk';
const buffer = new vk.VkBufferCreateInfo({ pNext: new vk.VkExternalMemoryImageCreateInfo({}) });
`,
      errors: [
        {
          messageId: 'notExtending',
          data: {
            struct: 'VkExternalMemoryImageCreateInfo',
            root: 'VkBufferCreateInfo',
            extends: ' It extends VkImageCreateInfo.',
            vuid: 'VUID-VkBufferCreateInfo-pNext-pNext',
          },
          at: '2:51-2:93',
        },
      ],
    },
    {
      name: 'a struct behind one that fits, linked by assignment',
      code: `import * as vk from 'nvk';
function create(device: vk.VkDevice, out: vk.VkBuffer) {
  const flags = new vk.VkMemoryAllocateFlagsInfo();
  const external = new vk.VkExternalMemoryBufferCreateInfo();
  external.pNext = flags;
  const info = new vk.VkBufferCreateInfo();
  info.pNext = external;
  vk.vkCreateBuffer(device, info, null, out);
}
`,
      errors: [
        {
          messageId: 'notExtending',
          data: {
            struct: 'VkMemoryAllocateFlagsInfo',
            root: 'VkBufferCreateInfo',
            extends: ' It extends VkMemoryAllocateInfo.',
            vuid: 'VUID-VkBufferCreateInfo-pNext-pNext',
          },
          at: '5:20-5:25',
        },
      ],
    },
    {
      name: 'a struct that starts a chain of its own, reported once',
      code: `import * as vk from 'nvk';
const image = new vk.VkImageCreateInfo({ pNext: new vk.VkExternalMemoryImageCreateInfo() });
const buffer = new vk.VkBufferCreateInfo({ pNext: image });
`,
      errors: [
        {
          messageId: 'notExtending',
          data: {
            struct: 'VkImageCreateInfo',
            root: 'VkBufferCreateInfo',
            extends: ' It extends no struct.',
            vuid: 'VUID-VkBufferCreateInfo-pNext-pNext',
          },
          at: '3:51-3:56',
        },
      ],
    },
    {
      name: 'anything where nothing is allowed',
      code: `import * as vk from 'nvk';
const layout = new vk.VkDescriptorSetLayoutSupport();
const info = new vk.VkPipelineExecutableInfoKHR({ pNext: layout });
`,
      errors: [
        {
          messageId: 'noExtension',
          data: {
            struct: 'VkDescriptorSetLayoutSupport',
            root: 'VkPipelineExecutableInfoKHR',
            extends: ' It extends no struct.',
            vuid: 'VUID-VkPipelineExecutableInfoKHR-pNext-pNext',
          },
          at: '3:58-3:64',
        },
      ],
    },
    {
      name: 'a struct that is there twice',
      code: `import * as vk from 'nvk';
const list = new vk.VkImageFormatListCreateInfo({ pNext: new vk.VkImageFormatListCreateInfoKHR() });
const image = new vk.VkImageCreateInfo({ pNext: list });
`,
      errors: [
        {
          messageId: 'repeated',
          data: {
            struct: 'VkImageFormatListCreateInfo',
            root: 'VkImageCreateInfo',
            vuid: 'VUID-VkImageCreateInfo-sType-unique',
          },
          at: '2:58-2:97',
        },
      ],
    },
    {
      name: 'a chain without an end',
      code: `import * as vk from 'nvk';
const one = new vk.VkImageFormatListCreateInfo();
const two = new vk.VkExternalMemoryImageCreateInfo();
one.pNext = two;
two.pNext = one;
const image = new vk.VkImageCreateInfo();
image.pNext = one;
vk.vkCreateImage(device, image, null, out);
`,
      errors: [
        {
          messageId: 'repeated',
          data: {
            struct: 'VkImageFormatListCreateInfo',
            root: 'VkImageCreateInfo',
            vuid: 'VUID-VkImageCreateInfo-sType-unique',
          },
          at: '5:13-5:16',
        },
      ],
    },
    {
      name: 'the sType of another struct',
      code: `import * as vk from 'nvk';
const buffer = new vk.VkBufferCreateInfo({ sType: vk.VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO });
`,
      errors: [
        {
          messageId: 'otherSType',
          data: {
            given: 'VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO',
            struct: 'VkBufferCreateInfo',
            constant: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO',
            vuid: 'VUID-VkBufferCreateInfo-sType-sType',
          },
          at: '2:51-2:89',
          suggestions: [
            {
              messageId: 'useSType',
              data: { constants: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO' },
              output: `import * as vk from 'nvk';
const buffer = new vk.VkBufferCreateInfo({ sType: vk.VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the sType of another struct in a literal that is declared',
      code: `import * as vk from 'nvk';
const buffer: vk.VkBufferCreateInfo = { sType: vk.VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO };
`,
      errors: [
        {
          messageId: 'otherSType',
          data: {
            given: 'VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO',
            struct: 'VkBufferCreateInfo',
            constant: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO',
            vuid: 'VUID-VkBufferCreateInfo-sType-sType',
          },
          at: '2:48-2:86',
          suggestions: [
            {
              messageId: 'useSType',
              data: { constants: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO' },
              output: `import * as vk from 'nvk';
const buffer: vk.VkBufferCreateInfo = { sType: vk.VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO };
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the number of another struct, assigned',
      code: `import { VkBufferCreateInfo } from 'nvk';
const buffer = new VkBufferCreateInfo();
buffer.sType = 14;
`,
      errors: [
        {
          messageId: 'otherSType',
          data: {
            given: '14 (VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO)',
            struct: 'VkBufferCreateInfo',
            constant: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO',
            vuid: 'VUID-VkBufferCreateInfo-sType-sType',
          },
          at: '3:16-3:18',
          suggestions: [
            {
              messageId: 'useSType',
              data: { constants: 'VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO' },
              output: `import { VkBufferCreateInfo, VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO } from 'nvk';
const buffer = new VkBufferCreateInfo();
buffer.sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO;
`,
            },
          ],
        },
      ],
    },
  ],
});
