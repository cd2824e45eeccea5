/** Masks and enumerants that are as they should be. */
import { testRule } from './harness.js';

testRule('no-invalid-flags', {
  valid: [
    { name: 'one constant', code: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });' },
    { name: 'one constant of an enum', code: 'new VkImageCreateInfo({ tiling: VK_IMAGE_TILING_LINEAR });' },
    {
      name: 'several constants',
      code: 'new VkBufferCreateInfo({ usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT | VK_BUFFER_USAGE_INDEX_BUFFER_BIT });',
    },
    { name: 'no bit where none is required', code: 'new VkMemoryBarrier({ srcAccessMask: 0 });' },
    { name: 'no bit in a reserved mask', code: 'new VkSemaphoreCreateInfo({ flags: 0 });' },
    { name: 'no bit in an NV import', code: 'new VkImportMemoryWin32HandleInfoNV({ handleType: 0 });' },
    { name: 'no bit in a mask that its author declared', code: 'const aspects: VkImageAspectFlags = 0;' },
    {
      name: 'several bits in a variable that its author declared as one',
      code: 'let counts: VkSampleCountFlagBits = VK_SAMPLE_COUNT_1_BIT | VK_SAMPLE_COUNT_4_BIT;',
    },
    {
      name: 'a constant of several bits',
      code: 'new VkPipelineRasterizationStateCreateInfo({ cullMode: VK_CULL_MODE_FRONT_AND_BACK });',
    },
    {
      name: 'all stages, whose number has bits that no other constant has',
      code: 'new VkDescriptorSetLayoutBinding({ stageFlags: VK_SHADER_STAGE_ALL });',
    },
    { name: 'the aspects that a number makes', code: 'new VkImageSubresourceRange({ aspectMask: 6 });' },
    {
      name: 'a parameter',
      code: `function create(usage: VkBufferUsageFlags) {
  return new VkBufferCreateInfo({ usage });
}`,
    },
    {
      name: 'a default that a test may have excluded',
      code: `function create(samples = 0) {
  if (samples) new VkImageCreateInfo({ samples });
}`,
    },
    {
      name: 'a default that || replaces',
      code: `function create(samples = 0) {
  new VkImageCreateInfo({ samples: samples || VK_SAMPLE_COUNT_1_BIT });
}`,
    },
    {
      name: 'a starting value that a branch replaces',
      code: `let samples = 0;
if (multisampled) samples = VK_SAMPLE_COUNT_4_BIT;
new VkImageCreateInfo({ samples });`,
    },
    {
      name: 'a starting value that every case replaces',
      code: `let samples = 0;
switch (quality) {
  case 'high': samples = VK_SAMPLE_COUNT_4_BIT; break;
  default: samples = VK_SAMPLE_COUNT_1_BIT;
}
new VkImageCreateInfo({ samples });`,
    },
    {
      name: 'an accumulator that starts with no bit',
      code: `let aspectMask = 0;
for (const aspect of aspects) aspectMask |= aspect;
new VkImageSubresourceRange({ aspectMask });`,
    },
    {
      name: 'a default of a function that is given another value',
      code: `const count = (samples = 0) => samples;
new VkImageCreateInfo({ samples: count(VK_SAMPLE_COUNT_4_BIT) });`,
    },
    {
      name: 'a complement that clears bits',
      code: `const info = new VkBufferCreateInfo();
info.usage &= ~VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;`,
    },
    {
      name: 'a complement in an intersection',
      code: `function create(usage) {
  return new VkBufferCreateInfo({ usage: usage & ~VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });
}`,
    },
    {
      name: 'a bit that is tested',
      code: `function has(usage: VkBufferUsageFlags) {
  return (usage & 0x40000000) !== 0;
}`,
    },
    {
      name: 'a comparison',
      code: `function is(usage: VkBufferUsageFlags) {
  return usage === 0x40000000;
}`,
    },
    {
      name: 'a sum of masks that share no bit',
      code: 'new VkMemoryBarrier({ srcAccessMask: VK_ACCESS_SHADER_READ_BIT + VK_ACCESS_SHADER_WRITE_BIT });',
    },
    { name: 'the highest number of an enum in C', code: 'new VkImageCreateInfo({ format: 0x7fffffff });' },
    {
      name: 'a constant of another enum is reported elsewhere',
      code: 'new VkImageCreateInfo({ tiling: VK_FORMAT_R8G8B8A8_UNORM });',
    },
    { name: 'a number in a member that is no mask', code: 'new VkBufferCreateInfo({ size: -1 });' },
    { name: 'null and undefined', code: 'new VkImageCreateInfo({ samples: null, format: undefined });' },
    { name: 'a string', code: `new VkImageCreateInfo({ format: '999' });` },
    {
      name: 'a computed number',
      code: `function create(level) {
  new VkImageCreateInfo({ samples: 1 << level });
}`,
    },
    {
      name: 'bits of an object that is filled elsewhere',
      code: `const options = { usage: 0x40000000 };
configure(options);
new VkBufferCreateInfo({ usage: options.usage });`,
    },
    {
      name: 'what a later property replaces',
      code: 'new VkBufferCreateInfo({ usage: 0x40000000, usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
    },
    {
      name: 'a struct that only has the name',
      code: `class VkBufferCreateInfo { constructor(members) {} }
new VkBufferCreateInfo({ usage: 0x40000000 });`,
    },
    {
      name: '0 where one bit is needed and a constant is 0',
      code: 'vkCmdWriteTimestamp(commands, 0, queries, 0);',
    },
    {
      name: 'what a property behind a spread replaces',
      code: 'new VkBufferCreateInfo({ ...{ usage: 0x40000000 }, usage: VK_BUFFER_USAGE_VERTEX_BUFFER_BIT });',
    },
  ],
  invalid: [],
});
