/** The evaluator of valid-usage statements: facts in, violations out. */
import { describe, expect, it } from 'vitest';
import { placeName, valueText } from '../../rules/support/statement-names.js';
import { wordsOf, type StatementWords } from '../../rules/support/statements.js';
import { maskViolations, violations } from '../../src/model/usage.js';
import type { CallFacts, Facts, Surroundings, Violation } from '../../src/model/usage.js';
import { enabledFeatures } from '../../src/model/usage/enabled.js';
import { ABSENT, NULL, UNKNOWN } from '../../src/model/values/known.js';
import type { Known, StructFacts } from '../../src/model/values/known.js';
import type { ConstraintScope } from '../../src/registry/constraint.js';
import { constraintsOf } from '../../src/registry/constraints.js';
import { commandOf, constantOf, structOf } from '../../src/registry/index.js';

type Value = Known | string | number | bigint | null | StructFacts | readonly Value[];

/** `'VK_A|VK_B'` is the mask or constant; numbers, null, structs and lists are themselves. */
function known(value: Value): Known {
  if (value === null) return NULL;
  if (typeof value === 'string') return { kind: 'exact', value: bits(value) };
  if (typeof value === 'number' || typeof value === 'bigint') return { kind: 'exact', value };
  if (Array.isArray(value)) return { kind: 'list', items: (value as readonly Value[]).map(known) };
  return 'chain' in value ? { kind: 'struct', struct: value } : (value as Known);
}

function bits(names: string): bigint {
  return names.split('|').reduce((all, name) => {
    const constant = constantOf(name);
    if (constant === undefined) throw new Error(`no constant ${name}`);
    return all | BigInt(constant.value);
  }, 0n);
}

/** `base|VK_A`: the named bits are set, of the others nothing is known. */
function atLeast(names: string): Known {
  return { kind: 'bits', ones: bits(names), zeros: 0n };
}

function struct(
  name: string,
  members: Readonly<Record<string, Value>>,
  chain: readonly StructFacts[] = [],
  complete = true,
): StructFacts {
  const type = structOf(name);
  if (type === undefined) throw new Error(`no struct ${name}`);
  const values = new Map(Object.entries(members).map(([key, value]) => [key, known(value)]));
  return {
    type,
    member: (member) => values.get(member) ?? ABSENT,
    chain,
    chainIsComplete: complete,
    mayBeReplaced: !complete,
  };
}

function call(name: string, args: Readonly<Record<string, Value>>): CallFacts {
  const type = commandOf(name);
  if (type === undefined) throw new Error(`no command ${name}`);
  return { type, param: (param) => (param in args ? known(args[param] ?? null) : ABSENT) };
}

function allViolations(facts: Facts, around: Surroundings = {}): Violation[] {
  return violations(facts, around, constraintsOf(facts.type.name));
}

/** A violation, and what a message says of it. */
interface Described extends Violation, StatementWords {
  /** Where it is reported, and what else is at fault, by their names. */
  readonly place: string;
  readonly otherPlaces: readonly string[];
}

function described(violation: Violation): Described {
  const { at, others } = violation;
  const otherPlaces = others.map((place) => placeName(place));
  return { ...violation, ...wordsOf(violation), place: placeName(at), otherPlaces };
}

function one(facts: Facts, vuid: string, around?: Surroundings): Described {
  const found = allViolations(facts, around).find((violation) => violation.vuid.endsWith(vuid));
  if (found === undefined) throw new Error(`no violation of ${vuid}`);
  return described(found);
}

function vuids(facts: Facts, around?: Surroundings, scope?: ConstraintScope): string[] {
  const found = allViolations(facts, around);
  return found.flatMap(({ vuid, constraint }) => (scope === undefined || constraint.scope === scope ? vuid : []));
}

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
      'When the pNext chain includes VkImportMemoryWin32HandleInfoKHR, the pNext chain must not include VkImportMemoryWin32HandleInfoNV',
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

describe('what is said', () => {
  it('of two values that are the same, once', () => {
    const external = 'VK_SUBPASS_EXTERNAL';
    const both = { srcSubpass: 0xffff_ffff, dstSubpass: 0xffff_ffff };
    expect(one(struct('VkSubpassDependency', both), 'srcSubpass-00865').found).toBe(
      `srcSubpass and dstSubpass are ${external}`,
    );
  });

  it('of many forbidden values, those that are there', () => {
    const layout = 'VK_IMAGE_LAYOUT_PRESENT_SRC_KHR';
    const reference = struct('VkAttachmentReference2', { attachment: 0, layout });
    expect(one(reference, 'layout-03077')).toMatchObject({
      demand: `When attachment is not VK_ATTACHMENT_UNUSED, layout must not be ${layout}`,
    });
  });

  it('of a version and of the largest integer, by the names that they have', () => {
    expect(one(struct('VkApplicationInfo', { apiVersion: 1 }), 'apiVersion-04010').demand).toBe(
      'When apiVersion is not 0, apiVersion must be at least VK_API_VERSION_1_0',
    );
    const stride = struct('VkAccelerationStructureGeometryAabbsDataKHR', { stride: 2n ** 32n });
    expect(one(stride, 'stride-03820').demand).toBe(
      'VkAccelerationStructureGeometryAabbsDataKHR.stride must be at most 2^32 - 1',
    );
  });

  it('of one forbidden value, in the demand alone', () => {
    const conversion = struct('VkFramebufferCreateInfo', { width: 0 });
    expect(one(conversion, 'width-00885').isFoundSaid).toBe(false);
    const index = call('vkCmdBindIndexBuffer', { indexType: 'VK_INDEX_TYPE_NONE_KHR' });
    expect(one(index, 'indexType-08786').isFoundSaid).toBe(true);
  });
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

describe('what is said', () => {
  it('of an array of which no element is as one must be, names the array', () => {
    const stage = (name: string): StructFacts => struct('VkPipelineShaderStageCreateInfo', { stage: name });
    const rays = struct('VkRayTracingPipelineCreateInfoKHR', {
      flags: 0,
      pLibraryInfo: null,
      pStages: [stage('VK_SHADER_STAGE_MISS_BIT_KHR'), stage('VK_SHADER_STAGE_CALLABLE_BIT_KHR')],
    });
    const { found, demand } = one(rays, 'stage-03425');
    expect(found).toBe('');
    expect(demand).toContain(
      'pLibraryInfo is NULL, pStages must have an element whose stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
    );
  });

  it('of an array of which no element equals another value, names that value', () => {
    const formats = struct('VkImageFormatListCreateInfo', {
      viewFormatCount: 2,
      pViewFormats: ['VK_FORMAT_B8G8R8A8_SRGB', 'VK_FORMAT_R8G8B8A8_UNORM'],
    });
    const swapchain = struct(
      'VkSwapchainCreateInfoKHR',
      { flags: 'VK_SWAPCHAIN_CREATE_MUTABLE_FORMAT_BIT_KHR', imageFormat: 'VK_FORMAT_B8G8R8A8_UNORM' },
      [formats],
    );
    const { demand, repairs } = one(swapchain, 'flags-03168');
    expect(demand).toBe(
      'When flags includes VK_SWAPCHAIN_CREATE_MUTABLE_FORMAT_BIT_KHR, VkImageFormatListCreateInfo.pViewFormats must have an element that is equal to imageFormat',
    );
    // Without the flag, one format is all that there may be.
    expect(repairs).toEqual([]);
  });

  it('of a value that must equal one of several, names the array of these and the value', () => {
    const input = struct('VkPipelineVertexInputStateCreateInfo', {
      pVertexBindingDescriptions: [struct('VkVertexInputBindingDescription', { binding: 0 })],
      pVertexAttributeDescriptions: [struct('VkVertexInputAttributeDescription', { binding: 1 })],
    });
    const { found, demand } = one(input, 'binding-00615');
    expect(found).toBe('pVertexAttributeDescriptions[0].binding is 1');
    expect(demand).toContain(
      'pVertexBindingDescriptions must have an element whose binding is equal to pVertexAttributeDescriptions[0].binding',
    );
  });

  it('of a condition that no element is something, names the array', () => {
    const states = ['VK_DYNAMIC_STATE_VIEWPORT', 'VK_DYNAMIC_STATE_VIEWPORT_WITH_COUNT'];
    const pipeline = struct('VkGraphicsPipelineCreateInfo', {
      flags: 0,
      pRasterizationState: struct('VkPipelineRasterizationStateCreateInfo', { rasterizerDiscardEnable: 0 }),
      pDynamicState: struct('VkPipelineDynamicStateCreateInfo', { dynamicStateCount: 2, pDynamicStates: states }),
      pViewportState: null,
    });
    expect(one(pipeline, 'rasterizerDiscardEnable-09024').demand).toContain(
      'and no element of pDynamicState.pDynamicStates is VK_DYNAMIC_STATE_SCISSOR_WITH_COUNT, pViewportState must not be NULL',
    );
  });

  it('of a condition with many values, names the one that is there', () => {
    const layout = struct('VkIndirectCommandsLayoutCreateInfoEXT', {
      shaderStages: 'VK_SHADER_STAGE_COMPUTE_BIT',
      pTokens: [struct('VkIndirectCommandsLayoutTokenEXT', { type: 'VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_EXT' })],
    });
    expect(one(layout, 'pTokens-11104').demand).toContain(
      'When pTokens[0].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_DRAW_EXT, shaderStages must include',
    );
  });

  it('of members that are left out, names those that the statement itself speaks of', () => {
    const pipeline = struct('VkGraphicsPipelineCreateInfo', {});
    expect(one(pipeline, 'dynamicRendering-06576', { features: enabledFeatures([]) }).demand).toBe(
      'When the pNext chain does not include VkGraphicsPipelineLibraryCreateInfoEXT or VkPipelineLibraryCreateInfoKHR and renderPass is not set, the feature dynamicRendering must be enabled',
    );
  });
});
