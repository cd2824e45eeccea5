/** What the generator makes of a sentence: statement in, row out. */
import { describe, expect, it } from 'vitest';
import { readOne } from '../../scripts/usage/generate.js';

/** A statement as validusage.json has it; backquotes stand for `<code>`, braces for a feature's link. */
function read(page: string, sentence: string): string[] | string {
  const html = sentence
    .replace(/\{([\w:]+)\}/g, '<a href="#features-$1"><code>$1</code></a>')
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\bmust\b/g, '<strong class="purple">must</strong>')
    .replace(/\b(Vk\w+)\b(?![^<]*<\/code>)/g, '<a href="#$1">$1</a>');
  const { rows, reason } = readOne({ vuid: `VUID-${page}-test-00001`, page, html });
  return rows.length > 0
    ? rows.map(({ owner, text }) => `${owner}: ${text.replace('test-00001 ', '')}`)
    : (reason ?? '');
}

const A = 'VK_BUFFER_CREATE_SPARSE_BINDING_BIT';
const B = 'VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT';
const C = 'VK_BUFFER_CREATE_SPARSE_ALIASED_BIT';
const P = 'VK_BUFFER_CREATE_PROTECTED_BIT';

describe('one mask', () => {
  it.each([
    [`\`flags\` must not include ${A}`, `m flags none ${A}`],
    [`\`flags\` must not contain the ${A} flag`, `m flags none ${A}`],
    [`\`flags\` must not include ${A} nor ${B}`, `m flags none ${A},${B}`],
    [`\`flags\` must not include both ${A} and ${P}`, `m flags lacks ${A},${P}`],
    [`\`flags\` must not include both ${A} and ${P} at the same time`, `m flags lacks ${A},${P}`],
    [`\`flags\` must include ${A}`, `m flags all ${A}`],
    [`\`flags\` must include ${A} or ${B}`, `m flags any ${A},${B}`],
    [`\`flags\` must include at least one of ${A}, ${B}, or ${C}`, `m flags any ${A},${B},${C}`],
    [`\`flags\` must only include ${A} and ${B}`, `m flags only ${A},${B}`],
    [`\`flags\` must not include any bits other than ${A} and ${B}`, `m flags only ${A},${B}`],
    [`If \`flags\` contains ${B} or ${C}, it must also contain ${A}`, `m flags any ${B},${C} => flags all ${A}`],
    [
      `If \`flags\` has the ${A} bit set, then it must not have the ${P} bit set`,
      `m flags any ${A} => flags none ${P}`,
    ],
    [
      `If any of the bits ${A}, ${B}, or ${C} are set, ${P} must not also be set`,
      `m flags any ${A},${B},${C} => flags none ${P}`,
    ],
    [`${A} must not be set in \`flags\``, `m flags none ${A}`],
    [`\`flags\` must be \`0\` or ${A}`, `m flags is 0,${A}`],
    [`\`flags\` must be 0`, 'm flags is 0'],
    [`\`flags\` must have a single bit set`, 'm flags one'],
    [`\`flags\` must not have more than one bit set`, 'm flags max1'],
    [`\`flags\` must be a valid combination of VkBufferCreateFlagBits values`, 'm flags valid VkBufferCreateFlagBits'],
    [
      `If \`flags\` includes ${P}, then bits other than ${A} must not be set`,
      `m flags any ${P} => flags only ${A},${P}`,
    ],
  ])('%s', (sentence, row) => {
    expect(read('VkBufferCreateInfo', sentence)).toEqual([`VkBufferCreateInfo: ${row}`]);
  });
});

describe('several members', () => {
  it.each([
    ['`size` must be greater than `0`', 's size > 0'],
    ['If `size` is not 0, `queueFamilyIndexCount` must be 1', 's size not 0 => queueFamilyIndexCount is 1'],
    [
      'If `pQueueFamilyIndices` is not `NULL`, `queueFamilyIndexCount` must not be zero',
      's pQueueFamilyIndices not NULL => queueFamilyIndexCount not 0',
    ],
    [
      '`queueFamilyIndexCount` must be `0` if `sharingMode` is VK_SHARING_MODE_EXCLUSIVE',
      's sharingMode is VK_SHARING_MODE_EXCLUSIVE => queueFamilyIndexCount is 0',
    ],
    [
      'Each element of `pQueueFamilyIndices` must not be VK_QUEUE_FAMILY_IGNORED',
      's pQueueFamilyIndices[*] not VK_QUEUE_FAMILY_IGNORED',
    ],
    ['If `size` is 1, and if `usage` is 0, `flags` must be 0', 's size is 1 & usage is 0 => flags is 0'],
    ['If `size` is 1 or `usage` is 0, `flags` must be 0', 's size is 1 | usage is 0 => flags is 0'],
    ['`size` must be 1 and `flags` must be 0', 's size is 1 ; flags is 0'],
  ])('%s', (sentence, row) => {
    expect(read('VkBufferCreateInfo', sentence)).toEqual([`VkBufferCreateInfo: ${row}`]);
  });

  it.each([
    ['VkImageCreateInfo', '`extent.width` and `extent.height` must be equal', 's extent.width eq extent.height'],
    [
      'VkImageCreateInfo',
      'If `imageType` is VK_IMAGE_TYPE_1D, both `extent.height` and `extent.depth` must be `1`',
      's imageType is VK_IMAGE_TYPE_1D => extent.height is 1 ; extent.depth is 1',
    ],
    ['VkImageCreateInfo', '`mipLevels` must be less than or equal to `arrayLayers`', 's mipLevels le arrayLayers'],
    [
      'VkImageResolve',
      'The `aspectMask` member of `srcSubresource` and `dstSubresource` must only contain VK_IMAGE_ASPECT_COLOR_BIT',
      's srcSubresource.aspectMask only VK_IMAGE_ASPECT_COLOR_BIT ; dstSubresource.aspectMask only VK_IMAGE_ASPECT_COLOR_BIT',
    ],
    [
      'VkDeviceMemoryCopyKHR',
      'The `size` member of `dstRange` must be greater than or equal to the `size` member of `srcRange`',
      's dstRange.size ge srcRange.size',
    ],
    [
      'vkCmdSetScissor',
      'The `x` and `y` members of `offset` member of any element of `pScissors` must be greater than or equal to `0`',
      's pScissors[*].offset.x >= 0 ; pScissors[*].offset.y >= 0',
    ],
    [
      'vkCmdFillBuffer',
      'If `size` is not equal to VK_WHOLE_SIZE, `size` must be less than or equal to the size of `dstBuffer` minus `dstOffset`',
      's size not VK_WHOLE_SIZE => size fits dstOffset dstBuffer^VkBufferCreateInfo.size',
    ],
    [
      'vkCmdCopyBuffer',
      'The `size` member of each element of `pRegions` must be less than or equal to the size of `srcBuffer` minus `srcOffset`',
      's each pRegions : $.size fits $.srcOffset srcBuffer^VkBufferCreateInfo.size',
    ],
    [
      'VkRayTracingPipelineCreateInfoNV',
      'The `stage` member of at least one element of `pStages` must be VK_SHADER_STAGE_RAYGEN_BIT_KHR',
      's pStages[?].stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
    ],
    [
      'vkCmdBuildMicromapsEXT',
      'For each element of `pInfos`, its `triangleArray.deviceAddress` and `data.deviceAddress` members must be a multiple of `256`',
      's each pInfos : $.triangleArray.deviceAddress multiple 256 ; $.data.deviceAddress multiple 256',
    ],
    [
      'VkSubpassDescription',
      'If the `attachment` member of an element of `pColorAttachments` is not VK_ATTACHMENT_UNUSED, its `layout` member must not be VK_IMAGE_LAYOUT_READ_ONLY_OPTIMAL',
      's each pColorAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.layout not VK_IMAGE_LAYOUT_READ_ONLY_OPTIMAL',
    ],
    [
      'VkShaderCreateInfoEXT',
      '`stage` must not contain VK_SHADER_STAGE_ALL_GRAPHICS or VK_SHADER_STAGE_ALL',
      'm stage not VK_SHADER_STAGE_ALL_GRAPHICS,VK_SHADER_STAGE_ALL',
    ],
  ])('%s: %s', (page, sentence, row) => {
    expect(read(page, sentence)).toEqual([`${page}: ${row}`]);
  });
});

describe('chains', () => {
  it.each([
    [
      'VkMemoryAllocateInfo',
      'If the `pNext` chain includes a VkImportMemoryFdInfoKHR structure, it must not include a VkImportMemoryHostPointerInfoEXT structure',
      'VkMemoryAllocateInfo: c pNext has VkImportMemoryFdInfoKHR => pNext without VkImportMemoryHostPointerInfoEXT',
    ],
    [
      'VkImageCreateInfo',
      'If the `pNext` chain includes a VkExternalFormatANDROID structure whose `externalFormat` member is not `0`, `tiling` must be VK_IMAGE_TILING_OPTIMAL',
      'VkImageCreateInfo: c pNext has VkExternalFormatANDROID & VkExternalFormatANDROID::externalFormat not 0 => tiling is VK_IMAGE_TILING_OPTIMAL',
    ],
    [
      'VkDescriptorSetLayoutBinding',
      'If VkDescriptorSetLayoutCreateInfo::`flags` contains VK_DESCRIPTOR_SET_LAYOUT_CREATE_PUSH_DESCRIPTOR_BIT, `descriptorCount` must be less than or equal to `1`',
      'VkDescriptorSetLayoutCreateInfo: VUID-VkDescriptorSetLayoutBinding-s each pBindings : flags any VK_DESCRIPTOR_SET_LAYOUT_CREATE_PUSH_DESCRIPTOR_BIT => $.descriptorCount <= 1',
    ],
    [
      'VkDedicatedAllocationImageCreateInfoNV',
      'If `dedicatedAllocation` is VK_TRUE, VkImageCreateInfo::`flags` must not include VK_IMAGE_CREATE_SPARSE_BINDING_BIT',
      'VkImageCreateInfo: VUID-VkDedicatedAllocationImageCreateInfoNV-c VkDedicatedAllocationImageCreateInfoNV::dedicatedAllocation is VK_TRUE => flags none VK_IMAGE_CREATE_SPARSE_BINDING_BIT',
    ],
    [
      'vkCmdBeginRendering',
      'If `pRenderingInfo->flags` is 0, the `pNext` chain of `pRenderingInfo` must include a VkDeviceGroupRenderPassBeginInfo structure',
      'vkCmdBeginRendering: c pRenderingInfo.flags is 0 => pRenderingInfo.pNext has VkDeviceGroupRenderPassBeginInfo',
    ],
  ])('%s: %s', (page, sentence, row) => {
    expect(read(page, sentence)).toEqual([row]);
  });
});

describe('features', () => {
  it.each([
    [
      `If the {sparseBinding} feature is not enabled, \`flags\` must not contain ${A}`,
      `M disabled sparseBinding => flags none ${A}`,
    ],
    [
      `If \`flags\` includes ${P}, the {protectedMemory} feature must be enabled`,
      `M flags any ${P} => enabled protectedMemory`,
    ],
    [
      `If neither of the {sparseBinding} or the {protectedMemory} features are enabled, \`flags\` must be 0`,
      'M disabled sparseBinding,protectedMemory => flags is 0',
    ],
    [
      `If \`flags\` includes ${P}, the {sparseBinding} or {protectedMemory} feature must be enabled`,
      `M flags any ${P} => enabled sparseBinding,protectedMemory`,
    ],
  ])('%s', (sentence, row) => {
    expect(read('VkBufferCreateInfo', sentence)).toEqual([`VkBufferCreateInfo: ${row}`]);
  });
});

describe('what is not read', () => {
  it.each([
    ['VkBufferCreateInfo', `\`flags\` must not include ${A} and ${B}`, 'not these bits, or not all of them'],
    [
      'VkBufferCreateInfo',
      '`flags` must not include VK_IMAGE_CREATE_SPARSE_BINDING_BIT',
      'VK_IMAGE_CREATE_SPARSE_BINDING_BIT is not of flags',
    ],
    ['VkBufferCreateInfo', '`flag` must be 0', 'VkBufferCreateInfo has no flag'],
    ['VkBufferCreateInfo', '`flags` must be a multiple of 4', 'a multiple that is no integer'],
    ['VkBufferCreateInfo', '`size` must be greater than `0` on Sundays', 'the sentence is not understood'],
    [
      'VkBufferCreateInfo',
      'If the {noSuchFeature} feature is not enabled, `flags` must be 0',
      'no feature noSuchFeature',
    ],
    [
      'VkBufferCreateInfo',
      'If the {sparseBinding} or {protectedMemory} feature is not enabled, `flags` must be 0',
      'one of the features or all of them',
    ],
    [
      'VkBufferCreateInfo',
      'If the {sparseBinding} feature is not supported, `flags` must be 0',
      'the sentence is not understood',
    ],
    [
      'VkBufferCreateInfo',
      'If the `pNext` chain includes a VkImportMemoryFdInfoKHR structure, `flags` must be 0',
      'VkImportMemoryFdInfoKHR does not extend VkBufferCreateInfo',
    ],
    ['VkBufferCreateInfo', '`flags` or `usage` must be 0', 'a requirement on one or the other'],
    ['VkNoSuchThing', '`flags` must be 0', 'its page is no struct or command of the registry'],
  ])('%s: %s', (page, sentence, reason) => {
    expect(read(page, sentence)).toBe(reason);
  });
});

describe('classes of formats', () => {
  const UNDEFINED = 'VK_IMAGE_LAYOUT_UNDEFINED';

  it.each([
    ['is a color format', 'is {color}'],
    ['is a depth/stencil format', 'is {depth/stencil}'],
    ['is not a depth-stencil format', 'not {depth/stencil}'],
    ['is a depth/stencil format which includes both depth and stencil components', 'is {depth+stencil}'],
    ['is a depth/stencil format which includes only the depth component', 'is {depth-only}'],
    ['only includes a stencil component', 'is {stencil-only}'],
    ['includes a color or depth component', 'is {color/depth}'],
    ['includes a stencil component', 'is {stencil}'],
    ['is a multi-planar format', 'is {multi-planar}'],
    ['has a `_422` or `_420` suffix', 'is {422/420}'],
  ])('If format %s', (said, row) => {
    expect(
      read('VkAttachmentDescription', `If \`format\` ${said}, \`initialLayout\` must not be ${UNDEFINED}`),
    ).toEqual([`VkAttachmentDescription: s format ${row} => initialLayout not ${UNDEFINED}`]);
  });

  it('are no values of what is no format', () => {
    expect(read('VkAttachmentDescription', '`loadOp` must be a color format')).toContain('is no loadOp');
  });

  it('are read where a comma is missing', () => {
    expect(
      read('VkImageCreateInfo', 'If `flags` contains VK_IMAGE_CREATE_ALIAS_BIT `format` must be a depth format'),
    ).toBe('the sentence is not understood');
    expect(
      read('VkImageCreateInfo', 'If `flags` contains VK_IMAGE_CREATE_ALIAS_BIT `format` must be a color format'),
    ).toEqual(['VkImageCreateInfo: s flags any VK_IMAGE_CREATE_ALIAS_BIT => format is {color}']);
  });
});

describe('what must not be of either', () => {
  it('must not be of both', () => {
    expect(
      read(
        'VkAccelerationStructureBuildGeometryInfoKHR',
        'The `geometryType` member of elements of either `pGeometries` or `ppGeometries` must not be VK_GEOMETRY_TYPE_AABBS_KHR',
      ),
    ).toEqual([
      'VkAccelerationStructureBuildGeometryInfoKHR: s pGeometries[*].geometryType not VK_GEOMETRY_TYPE_AABBS_KHR ; ppGeometries[*].geometryType not VK_GEOMETRY_TYPE_AABBS_KHR',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    [
      'VkMemoryPriorityAllocateInfoEXT',
      '`priority` must be between `0` and `1`, inclusive',
      's priority >= 0 ; priority <= 1',
    ],
    ['VkDecompressMemoryRegionEXT', '`srcAddress` must be 4 byte aligned', 's srcAddress multiple 4'],
    ['VkDecompressMemoryRegionEXT', '`srcAddress` must be aligned to `4` bytes', 's srcAddress multiple 4'],
    ['VkVideoReferenceSlotInfoKHR', '`slotIndex` must not be negative', 's slotIndex >= 0'],
  ])('of %s: %s', (page, sentence, row) => {
    expect(read(page, sentence)).toEqual([`${page}: ${row}`]);
  });

  it.each(['`srcAddress` must not be 4 byte aligned', '`srcAddress` must be between `0` and `1`'])('%s', (sentence) => {
    expect(read('VkDecompressMemoryRegionEXT', sentence)).toBe('the sentence is not understood');
  });
});

describe('a member of another struct', () => {
  it('is one of the chain, also where nothing says so', () => {
    expect(
      read(
        'VkSamplerCreateInfo',
        'If `compareEnable` is VK_TRUE, the `reductionMode` member of VkSamplerReductionModeCreateInfo must be VK_SAMPLER_REDUCTION_MODE_MIN',
      ),
    ).toEqual([
      'VkSamplerCreateInfo: c compareEnable is VK_TRUE => VkSamplerReductionModeCreateInfo::reductionMode is VK_SAMPLER_REDUCTION_MODE_MIN',
    ]);
  });
});

describe('sentences that were read by hand of another struct', () => {
  const LEVEL =
    '`subresourceRange.baseMipLevel` must be less than the `mipLevels` specified in VkImageCreateInfo when `image` was created';

  it('say the same where the names lead to the same', () => {
    expect(read('VkHostImageLayoutTransitionInfo', LEVEL)).toEqual([
      'VkHostImageLayoutTransitionInfo: s subresourceRange.baseMipLevel lt image^VkImageCreateInfo.mipLevels',
    ]);
  });

  it('say nothing where a name leads nowhere', () => {
    expect(read('VkBufferMemoryBarrier', LEVEL)).toBe('the sentence is not understood');
  });

  it('say nothing where a struct cannot be in the chain', () => {
    const sentence =
      'If VK_ACCELERATION_STRUCTURE_CREATE_MOTION_BIT_NV is set in `createFlags` and `type` is VK_ACCELERATION_STRUCTURE_TYPE_TOP_LEVEL_KHR, one member of the `pNext` chain must be a pointer to a valid instance of VkAccelerationStructureMotionInfoNV';
    expect(read('VkAccelerationStructureCreateInfo2KHR', sentence)).toBe('the sentence is not understood');
  });

  it('say nothing where they were read in two ways', () => {
    const sentence = '`subresourceRange.aspectMask` must be valid for the `format` the `image` was created with';
    expect(read('VkHostImageLayoutTransitionInfo', sentence)).toBe('the sentence is not understood');
  });
});
