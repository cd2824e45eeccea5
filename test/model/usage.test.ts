/** The evaluator of valid-usage statements: facts in, violations out. */
import { describe, expect, it } from 'vitest';
import { valueText } from '../../rules/support/statement-names.js';
import { wordsOf } from '../../rules/support/statements.js';
import { maskViolations } from '../../src/model/usage.js';
import { enabledFeatures } from '../../src/model/usage/enabled.js';
import { ABSENT, NULL, UNKNOWN } from '../../src/model/values/known.js';
import type { Known, StructFacts } from '../../src/model/values/known.js';
import { structOf } from '../../src/registry/index.js';
import { atLeast, bits, call, known, one, struct, vuids, type Value } from './usage-facts.js';

const SPARSE = 'VK_BUFFER_CREATE_SPARSE_BINDING_BIT';
const RESIDENCY = 'VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT';
const PROTECTED = 'VK_BUFFER_CREATE_PROTECTED_BIT';

describe('bits that exclude each other', () => {
  const vuid = 'None-01888';

  it('is a fault when both are there', () => {
    const found = one(struct('VkBufferCreateInfo', { flags: `${SPARSE}|${PROTECTED}` }), vuid);
    expect(found.at).toMatchObject({ member: 'flags', index: undefined, way: undefined });
    expect(found.present).toEqual([PROTECTED]);
    expect(found.demand).toBe(`${SPARSE} and ${PROTECTED} exclude each other in VkBufferCreateInfo.flags`);
    expect(found.found).toBe(`flags is ${SPARSE} | ${PROTECTED}`);
    expect(found.repairs.map(({ kind, names }) => [kind, names])).toEqual([
      ['drop', [PROTECTED]],
      ['drop', [SPARSE]],
    ]);
  });

  it('is a fault whatever else is in the mask, and then no edit is certain', () => {
    const found = one(struct('VkBufferCreateInfo', { flags: atLeast(`${SPARSE}|${PROTECTED}`) }), vuid);
    expect(found.found).toBe(`flags is ${SPARSE} | ${PROTECTED} | ...`);
    expect(found.repairs).toEqual([]);
  });

  it.each<[string, Value]>([
    ['one of them', SPARSE],
    ['one of them for certain', atLeast(SPARSE)],
    ['one of them or the other', { kind: 'choice', of: [known(SPARSE), known(PROTECTED)] }],
    ['nothing known', UNKNOWN],
    ['nothing written', ABSENT],
    ['nothing', 0],
  ])('is none with %s', (_name, flags) => {
    expect(vuids(struct('VkBufferCreateInfo', { flags }))).not.toContain(`VUID-VkBufferCreateInfo-${vuid}`);
  });

  it('is a fault when it is one in every case', () => {
    const both = known(`${SPARSE}|${PROTECTED}`);
    const more = known(`${SPARSE}|${PROTECTED}|${RESIDENCY}`);
    one(struct('VkBufferCreateInfo', { flags: { kind: 'choice', of: [both, more] } }), vuid);
  });
});

describe('a bit that needs another', () => {
  const vuid = 'flags-00918';

  it('is a fault without it, and adding it repairs', () => {
    const found = one(struct('VkBufferCreateInfo', { flags: RESIDENCY }), vuid);
    expect(found.missing).toEqual([SPARSE]);
    expect(found.demand).toBe(`${RESIDENCY} needs ${SPARSE} in VkBufferCreateInfo.flags`);
    expect(found.repairs.map(({ kind, names }) => [kind, names])).toEqual([
      ['add', [SPARSE]],
      ['drop', [RESIDENCY]],
    ]);
  });

  it('may be among the unknown bits', () => {
    expect(vuids(struct('VkBufferCreateInfo', { flags: atLeast(RESIDENCY) }))).toEqual([]);
  });

  it('is certainly not among unknown bits that are certainly 0', () => {
    const flags: Known = { kind: 'bits', ones: bits(RESIDENCY), zeros: bits(SPARSE) };
    const found = one(struct('VkBufferCreateInfo', { flags }), vuid);
    expect(found.repairs.map(({ kind }) => kind)).toEqual(['add']);
  });
});

describe('several members', () => {
  const transfer = {
    srcAccessMask: 'VK_ACCESS_2_TRANSFER_READ_BIT',
    srcStageMask: 'VK_PIPELINE_STAGE_2_FRAGMENT_SHADER_BIT',
  };

  it('reports at the member that is demanded, and names the other', () => {
    const found = one(struct('VkMemoryBarrier2', transfer), 'srcAccessMask-03914');
    expect(found.place).toBe('srcStageMask');
    expect(found.otherPlaces).toEqual(['srcAccessMask']);
    expect(found.demand).toMatch(
      /^When srcAccessMask includes VK_ACCESS_2_TRANSFER_READ_BIT, srcStageMask must include /,
    );
  });

  it('compares members', () => {
    const found = one(struct('VkSamplerCreateInfo', { minLod: 2, maxLod: 1.5 }), 'maxLod-01973');
    expect(found.found).toBe('maxLod is 1.5 and minLod is 2');
    expect(found.demand).toBe('VkSamplerCreateInfo.maxLod must be at least minLod');
  });

  it('looks into nested structs', () => {
    const extent = struct('VkExtent3D', { width: 4, height: 0, depth: 1 });
    const found = one(struct('VkImageCreateInfo', { extent }), 'extent-00945');
    expect(found.at).toMatchObject({ facts: extent, member: 'height' });
    expect(found.place).toBe('extent.height');
  });

  it('takes an array of one struct for a pointer to it', () => {
    const renderArea = struct('VkRect2D', { offset: struct('VkOffset2D', { x: -1, y: 0 }) });
    expect(vuids(struct('VkRenderingInfo', { renderArea }))).toContain('VUID-VkRenderingInfo-pNext-06077');
    expect(vuids(struct('VkRenderingInfo', { renderArea: [renderArea] }))).toContain(
      'VUID-VkRenderingInfo-pNext-06077',
    );
  });

  it('takes -1 for the unsigned number that it becomes', () => {
    const range = { aspectMask: 'VK_IMAGE_ASPECT_COLOR_BIT', levelCount: -1, layerCount: 0xffffffff };
    expect(vuids(struct('VkImageSubresourceRange', range))).toEqual([]);
    expect(vuids(struct('VkImageSubresourceRange', { ...range, levelCount: 0 }))).toEqual([
      'VUID-VkImageSubresourceRange-levelCount-01720',
    ]);
  });

  it('sees NULL, and what is certainly not NULL', () => {
    const info = (handle: Value, name: Value) =>
      vuids(struct('VkImportFenceWin32HandleInfoKHR', { handle, name }), {}, 'members');
    expect(info({ kind: 'object' }, { kind: 'string', value: 'x' })).toEqual([
      'VUID-VkImportFenceWin32HandleInfoKHR-handle-01462',
    ]);
    expect(info({ kind: 'object' }, null)).toEqual([]);
    expect(info(UNKNOWN, { kind: 'string', value: 'x' })).toEqual([]);
  });
});

describe('arrays', () => {
  it('names the element', () => {
    const stages = ['VK_PIPELINE_STAGE_TRANSFER_BIT', 'VK_PIPELINE_STAGE_HOST_BIT'];
    const found = one(struct('VkSubmitInfo', { pWaitDstStageMask: stages }), 'pWaitDstStageMask-00078');
    expect(found.at).toMatchObject({ member: 'pWaitDstStageMask', index: 1, way: undefined });
    expect(found.demand).toBe('VkSubmitInfo.pWaitDstStageMask[1] must not include VK_PIPELINE_STAGE_HOST_BIT');
  });

  it('has no elements beyond its count', () => {
    const info = {
      pWaitDstStageMask: ['VK_PIPELINE_STAGE_TRANSFER_BIT', 'VK_PIPELINE_STAGE_HOST_BIT'],
      waitSemaphoreCount: 1,
    };
    expect(vuids(struct('VkSubmitInfo', info))).toEqual([]);
  });

  it('judges each element by itself', () => {
    const attachment = (index: number, layout: string) =>
      struct('VkAttachmentReference', { attachment: index, layout });
    const pColorAttachments = [
      attachment(0xffffffff, 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL'),
      attachment(0, 'VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL'),
    ];
    expect(vuids(struct('VkSubpassDescription', { pColorAttachments }))).toEqual([]);
    const wrong = [...pColorAttachments, attachment(1, 'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL')];
    expect(one(struct('VkSubpassDescription', { pColorAttachments: wrong }), 'attachment-06913').place).toBe(
      'pColorAttachments[2].layout',
    );
  });

  it('compares members of the same element', () => {
    const barrier = (family: number, other: number) =>
      struct('VkImageMemoryBarrier', { srcQueueFamilyIndex: family, dstQueueFamilyIndex: other });
    const args = (list: StructFacts[]) =>
      call('vkCmdPipelineBarrier', { srcStageMask: 'VK_PIPELINE_STAGE_HOST_BIT', pImageMemoryBarriers: list });
    expect(vuids(args([barrier(0, 0), barrier(1, 1)]))).toEqual([]);
    expect(vuids(args([barrier(0, 0), barrier(0, 1)]))).toEqual(['VUID-vkCmdPipelineBarrier-srcStageMask-09633']);
  });

  it('wants one of the elements', () => {
    const stage = (name: string) => struct('VkPipelineShaderStageCreateInfo', { stage: name });
    const info = (names: Value) => vuids(struct('VkRayTracingPipelineCreateInfoNV', { pStages: names }), {}, 'members');
    expect(info([stage('VK_SHADER_STAGE_MISS_BIT_KHR'), stage('VK_SHADER_STAGE_RAYGEN_BIT_KHR')])).toEqual([]);
    expect(info([stage('VK_SHADER_STAGE_MISS_BIT_KHR')])).toEqual([
      'VUID-VkRayTracingPipelineCreateInfoNV-stage-06232',
    ]);
    expect(info([stage('VK_SHADER_STAGE_MISS_BIT_KHR'), UNKNOWN])).toEqual([]);
  });
});

describe('access flags and stages', () => {
  const barrier = (srcAccessMask: Value) => [struct('VkMemoryBarrier', { srcAccessMask })];

  it('knows which stages support an access', () => {
    const wrong = call('vkCmdPipelineBarrier', {
      srcStageMask: 'VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT',
      pMemoryBarriers: barrier('VK_ACCESS_TRANSFER_WRITE_BIT'),
    });
    const found = one(wrong, 'srcAccessMask-02815');
    expect(found.present).toEqual(['VK_ACCESS_TRANSFER_WRITE_BIT']);
    expect(found.place).toBe('pMemoryBarriers[0].srcAccessMask');
    expect(found.otherPlaces).toEqual(['srcStageMask']);
  });

  it.each<[string, Value, Value]>([
    ['a stage that supports it', 'VK_PIPELINE_STAGE_TRANSFER_BIT', 'VK_ACCESS_TRANSFER_WRITE_BIT'],
    ['all commands', 'VK_PIPELINE_STAGE_ALL_COMMANDS_BIT', 'VK_ACCESS_SHADER_READ_BIT'],
    ['every shader', 'VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT', 'VK_ACCESS_SHADER_READ_BIT'],
    ['memory access, which all support', 'VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT', 'VK_ACCESS_MEMORY_WRITE_BIT'],
    ['no access', 'VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT', 0],
    ['stages that are partly unknown', atLeast('VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT'), 'VK_ACCESS_TRANSFER_WRITE_BIT'],
  ])('is silent with %s', (_name, srcStageMask, access) => {
    expect(vuids(call('vkCmdPipelineBarrier', { srcStageMask, pMemoryBarriers: barrier(access) }))).toEqual([]);
  });
});

describe('chains', () => {
  const fd = struct('VkImportMemoryFdInfoKHR', { handleType: 0 });
  const host = struct('VkImportMemoryHostPointerInfoEXT', { handleType: 0 });
  const nv = struct('VkImportMemoryWin32HandleInfoNV', {});
  const khr = struct('VkImportMemoryWin32HandleInfoKHR', {});

  it('reports where the struct that another excludes is hung on', () => {
    const found = one(struct('VkMemoryAllocateInfo', {}, [khr, nv]), 'pNext-00641');
    expect(found.at).toMatchObject({ facts: khr, member: 'pNext' });
    expect(found.demand).toBe(
      'When the pNext chain includes VkImportMemoryWin32HandleInfoKHR, it must not include VkImportMemoryWin32HandleInfoNV',
    );
  });

  it('is silent about structs that go together', () => {
    expect(vuids(struct('VkMemoryAllocateInfo', { allocationSize: 1 }, [fd, host]), {}, 'chain')).toEqual([]);
  });

  it('misses a struct only where the chain is complete', () => {
    const flags = 'VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT';
    const found = one(struct('VkFramebufferCreateInfo', { flags }), 'flags-03190');
    expect(found.missing).toEqual(['VkFramebufferAttachmentsCreateInfo']);
    expect(found.at).toMatchObject({ facts: { type: { name: 'VkFramebufferCreateInfo' } }, member: undefined });
    expect(vuids(struct('VkFramebufferCreateInfo', { flags }, [], false))).toEqual([]);
  });

  it('reports at pNext where it is written', () => {
    const info = struct('VkFramebufferCreateInfo', { flags: 'VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT', pNext: null });
    expect(one(info, 'flags-03190').place).toBe('pNext');
  });

  it('reads members of chained structs', () => {
    const format = struct('VkExternalFormatANDROID', { externalFormat: 7n });
    const found = one(struct('VkImageCreateInfo', { tiling: 'VK_IMAGE_TILING_LINEAR' }, [format]), 'pNext-02398');
    expect(found.otherPlaces).toContain('VkExternalFormatANDROID.externalFormat');
    expect(found.repairs.map(({ kind, names }) => [kind, names])).toEqual([['set', ['VK_IMAGE_TILING_OPTIMAL']]]);
  });

  it('takes the mask of the struct that replaces one', () => {
    const flags2 = struct('VkPipelineCreateFlags2CreateInfo', { flags: 'VK_PIPELINE_CREATE_2_DISPATCH_BASE_BIT' });
    const vuid = 'VUID-VkGraphicsPipelineCreateInfo-flags-00764';
    const info = { flags: 'VK_PIPELINE_CREATE_DISPATCH_BASE_BIT' };
    expect(vuids(struct('VkGraphicsPipelineCreateInfo', info))).toContain(vuid);
    expect(vuids(struct('VkGraphicsPipelineCreateInfo', { flags: 0 }, [flags2]))).toContain(vuid);
    const none = struct('VkPipelineCreateFlags2CreateInfo', { flags: 0n });
    expect(vuids(struct('VkGraphicsPipelineCreateInfo', info, [none]))).not.toContain(vuid);
    expect(vuids(struct('VkGraphicsPipelineCreateInfo', info, [], false))).not.toContain(vuid);
  });
});

describe('features', () => {
  const info = struct('VkBufferCreateInfo', { flags: PROTECTED });
  const vuid = 'VUID-VkBufferCreateInfo-flags-01887';

  it('is silent without settings', () => {
    expect(vuids(info)).not.toContain(vuid);
  });

  it('is silent about what is enabled', () => {
    expect(vuids(info, { features: enabledFeatures(['protectedMemory']) })).not.toContain(vuid);
    expect(
      vuids(info, { features: enabledFeatures(['VkPhysicalDeviceVulkan11Features::protectedMemory']) }),
    ).not.toContain(vuid);
  });

  it('reports what is not enabled', () => {
    const found = one(info, vuid, { features: enabledFeatures([]) });
    expect(found.demand).toBe(`When the feature protectedMemory is not enabled, flags must not include ${PROTECTED}`);
    expect(found.repairs.map(({ kind, names }) => [kind, names])).toEqual([['drop', [PROTECTED]]]);
  });

  it('is silent about a feature of which nothing is known', () => {
    expect(vuids(info, { features: () => undefined })).not.toContain(vuid);
  });

  it('knows one feature of two structs apart', () => {
    const features = enabledFeatures(['VkPhysicalDeviceOpacityMicromapFeaturesEXT::micromap']);
    expect(features('VkPhysicalDeviceOpacityMicromapFeaturesEXT::micromap')).toBe(true);
    expect(features('VkPhysicalDeviceOpacityMicromapFeaturesKHR::micromap')).toBe(false);
    const feature = 'VkPhysicalDeviceDescriptorIndexingFeatures::descriptorBindingPartiallyBound';
    const ofVersion = 'VkPhysicalDeviceVulkan12Features::descriptorBindingPartiallyBound';
    expect(enabledFeatures([ofVersion])(feature)).toBe(true);
    expect(enabledFeatures(['micromap'])('VkPhysicalDeviceOpacityMicromapFeaturesKHR::micromap')).toBe(true);
  });

  it('reports a command whose feature is missing at the call', () => {
    const found = one(call('vkCreateShadersEXT', {}), 'None-08400', { features: enabledFeatures([]) });
    expect(found.at).toMatchObject({ facts: { type: { name: 'vkCreateShadersEXT' } }, member: undefined });
    expect(found.demand).toBe('The feature shaderObject must be enabled');
  });
});

describe('a mask alone', () => {
  it('is judged without the struct', () => {
    const found = maskViolations('VkBufferCreateInfo', 'flags', known(RESIDENCY));
    expect(found.map(({ vuid }) => vuid)).toEqual(['VUID-VkBufferCreateInfo-flags-00918']);
  });

  it('is judged as an element of its array', () => {
    const found = maskViolations('VkSubmitInfo', 'pWaitDstStageMask', known('VK_PIPELINE_STAGE_HOST_BIT'));
    expect(found.map(({ vuid }) => vuid)).toEqual(['VUID-VkSubmitInfo-pWaitDstStageMask-00078']);
  });

  it('is judged as an argument', () => {
    const found = maskViolations('vkCmdSetEvent', 'stageMask', known('VK_PIPELINE_STAGE_HOST_BIT'));
    expect(found.map((each) => wordsOf(each).demand)).toEqual([
      'The argument stageMask of vkCmdSetEvent must not include VK_PIPELINE_STAGE_HOST_BIT',
    ]);
  });

  it('is not judged where a struct of the chain may replace it', () => {
    const flags = known('VK_PIPELINE_CREATE_DISPATCH_BASE_BIT');
    expect(maskViolations('VkGraphicsPipelineCreateInfo', 'flags', flags)).toEqual([]);
    const facts = struct('VkGraphicsPipelineCreateInfo', {});
    expect(maskViolations('VkGraphicsPipelineCreateInfo', 'flags', flags, { facts }).map(({ vuid }) => vuid)).toEqual([
      'VUID-VkGraphicsPipelineCreateInfo-flags-00764',
    ]);
  });

  it('is nothing where there is no statement', () => {
    expect(maskViolations('VkExtent2D', 'width', known(0))).toEqual([]);
    expect(maskViolations('VkNoSuchThing', 'flags', known(0))).toEqual([]);
  });
});

describe('long lists', () => {
  it('are cut short in words, not in the data', () => {
    const info = struct('VkMemoryBarrier2', { srcAccessMask: 'VK_ACCESS_2_SHADER_STORAGE_READ_BIT', srcStageMask: 0n });
    const found = one(info, 'srcAccessMask-03906');
    expect(found.demand).toMatch(/ or \d+ others$/);
    expect(found.missing.length).toBeGreaterThan(8);
  });
});

it.each([
  ['usage', '0'],
  ['imageType', 'VK_IMAGE_TYPE_1D'],
  ['pQueueFamilyIndices', 'NULL'],
])('says of a %s that is null or undefined what it is in memory', (name, expected) => {
  const declared = structOf('VkImageCreateInfo')?.member(name);
  expect(valueText({ known: { kind: 'null' }, declared })).toBe(expected);
});

it.each([
  ['VkSamplerCreateInfo', 'compareEnable', { kind: 'exact', value: 1 }, 'VK_TRUE'],
  ['VkSamplerCreateInfo', 'compareEnable', { kind: 'exact', value: 0 }, 'VK_FALSE'],
  ['VkComputePipelineCreateInfo', 'layout', NULL, 'VK_NULL_HANDLE'],
  ['VkComputePipelineCreateInfo', 'layout', { kind: 'object' }, 'not VK_NULL_HANDLE'],
  ['VkPipelineLayoutCreateInfo', 'pSetLayouts', NULL, 'NULL'],
  // The constant of several bits, where there is one.
  ['VkPushConstantRange', 'stageFlags', { kind: 'exact', value: 0x1f }, 'VK_SHADER_STAGE_ALL_GRAPHICS'],
  ['VkPushConstantRange', 'stageFlags', { kind: 'exact', value: 0 }, '0'],
] as [string, string, Known, string][])('calls %s.%s %j %s', (struct, name, known, expected) => {
  expect(valueText({ known, declared: structOf(struct)?.member(name) })).toBe(expected);
});

describe('the constants of a statement in a mask that replaces the one it names', () => {
  const chained = (owner: string, flags: string): StructFacts =>
    struct(owner, { flags: 0 }, [struct('VkPipelineCreateFlags2CreateInfo', { flags })]);

  it('are those of that mask in what is said and in what repairs it', () => {
    const flags =
      'VK_PIPELINE_CREATE_2_RAY_TRACING_SKIP_TRIANGLES_BIT_KHR|VK_PIPELINE_CREATE_2_RAY_TRACING_SKIP_AABBS_BIT_KHR';
    const { demand, repairs } = one(chained('VkRayTracingPipelineCreateInfoKHR', flags), 'flags-06546');
    expect(demand).toBe(
      'VK_PIPELINE_CREATE_2_RAY_TRACING_SKIP_TRIANGLES_BIT_KHR and VK_PIPELINE_CREATE_2_RAY_TRACING_SKIP_AABBS_BIT_KHR exclude each other in VkPipelineCreateFlags2CreateInfo.flags',
    );
    expect(repairs.map(({ names }) => names)).toEqual([
      ['VK_PIPELINE_CREATE_2_RAY_TRACING_SKIP_TRIANGLES_BIT_KHR'],
      ['VK_PIPELINE_CREATE_2_RAY_TRACING_SKIP_AABBS_BIT_KHR'],
    ]);
  });

  it('are those of that mask where a bit is missing', () => {
    const flags = 'VK_PIPELINE_CREATE_2_RETAIN_LINK_TIME_OPTIMIZATION_INFO_BIT_EXT';
    const { repairs } = one(chained('VkGraphicsPipelineCreateInfo', flags), 'flags-09245');
    expect(repairs.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'add VK_PIPELINE_CREATE_2_LIBRARY_BIT_KHR',
      'drop VK_PIPELINE_CREATE_2_RETAIN_LINK_TIME_OPTIMIZATION_INFO_BIT_EXT',
    ]);
  });
});

describe('an edit that another statement forbids', () => {
  const repairsOf = (stages: string, features: readonly string[]): string[] =>
    maskViolations('vkCmdPipelineBarrier', 'srcStageMask', known(stages), { features: enabledFeatures(features) })
      .filter(({ vuid }) => vuid.endsWith('04090'))
      .flatMap(({ repairs }) => repairs.map(({ names }) => names.join()));

  it.each([
    ['VK_PIPELINE_STAGE_GEOMETRY_SHADER_BIT', [], []],
    ['VK_PIPELINE_STAGE_GEOMETRY_SHADER_BIT', ['synchronization2'], ['VK_PIPELINE_STAGE_GEOMETRY_SHADER_BIT']],
    [
      'VK_PIPELINE_STAGE_GEOMETRY_SHADER_BIT|VK_PIPELINE_STAGE_VERTEX_SHADER_BIT',
      [],
      ['VK_PIPELINE_STAGE_GEOMETRY_SHADER_BIT'],
    ],
  ])('%s without it, with %j: %j', (stages, features, expected) => {
    expect(repairsOf(stages, features)).toEqual(expected);
  });
});
