/** Statements about what is in a chain together, and what may extend what. */
import { testRule } from './harness.js';

testRule('no-invalid-chain', {
  valid: [
    {
      name: 'a chain that a parameter ends',
      code: `function allocate(next) {
  return new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ pNext: next }) });
}`,
    },
    {
      name: 'one of two chains',
      code: 'new VkMemoryAllocateInfo({ pNext: isNV ? new VkExportMemoryAllocateInfoNV() : new VkExportMemoryAllocateInfo() });',
    },
    {
      name: 'a struct that is taken out of the chain again',
      code: `const info = new VkMemoryAllocateInfo();
const khr = new VkExportMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfoNV() });
khr.pNext = null;
info.pNext = khr;
vkAllocateMemory(device, info, null, memory);`,
    },
    { name: `a struct of one's own`, code: 'new VkMemoryAllocateInfo({ pNext: new MyStruct() });' },
  ],
  invalid: [
    {
      name: 'NV and KHR external memory',
      code: 'new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfoNV() }) });',
      errors: [
        {
          messageId: 'violated',
          at: '1:75-1:109',
          data: {
            found: '',
            demand:
              'When the pNext chain includes VkExportMemoryAllocateInfo, it must not include VkExportMemoryAllocateInfoNV',
            vuid: 'VUID-VkMemoryAllocateInfo-pNext-00640',
          },
        },
      ],
    },
    {
      name: 'NV and KHR imports',
      code: 'new VkMemoryAllocateInfo({ pNext: new VkImportMemoryWin32HandleInfoKHR({ pNext: new VkImportMemoryWin32HandleInfoNV() }) });',
      errors: [
        {
          messageId: 'violated',
          at: '1:81-1:118',
          data: {
            found: '',
            demand:
              'When the pNext chain includes VkImportMemoryWin32HandleInfoKHR, it must not include VkImportMemoryWin32HandleInfoNV',
            vuid: 'VUID-VkMemoryAllocateInfo-pNext-00641',
          },
        },
      ],
    },
    {
      name: 'a chain through variables',
      code: `const nv = new VkExportMemoryAllocateInfoNV();
const khr = new VkExportMemoryAllocateInfo({ pNext: nv });
new VkMemoryAllocateInfo({ pNext: khr });`,
      errors: [
        {
          messageId: 'violated',
          at: '2:53-2:55',
          data: {
            found: '',
            demand:
              'When the pNext chain includes VkExportMemoryAllocateInfo, it must not include VkExportMemoryAllocateInfoNV',
            vuid: 'VUID-VkMemoryAllocateInfo-pNext-00640',
          },
        },
      ],
    },
    {
      name: 'a chain that is assigned',
      code: `const info = new VkMemoryAllocateInfo();
const khr = new VkExportMemoryAllocateInfo();
info.pNext = khr;
khr.pNext = new VkExportMemoryAllocateInfoNV();
vkAllocateMemory(device, info, null, memory);`,
      errors: [
        {
          messageId: 'violated',
          at: '4:13-4:47',
          data: {
            found: '',
            demand:
              'When the pNext chain includes VkExportMemoryAllocateInfo, it must not include VkExportMemoryAllocateInfoNV',
            vuid: 'VUID-VkMemoryAllocateInfo-pNext-00640',
          },
        },
      ],
    },
    {
      name: 'features given twice',
      code: 'new VkDeviceCreateInfo({ pNext: new VkPhysicalDeviceVulkan12Features({ pNext: new VkPhysicalDeviceDescriptorIndexingFeatures() }) });',
      errors: [
        {
          messageId: 'violated',
          at: '1:79-1:127',
          data: {
            found: '',
            demand:
              'When the pNext chain includes VkPhysicalDeviceVulkan12Features, it must not include VkPhysicalDeviceDescriptorIndexingFeatures',
            vuid: 'VUID-VkDeviceCreateInfo-pNext-02830',
          },
        },
      ],
    },
  ],
});
