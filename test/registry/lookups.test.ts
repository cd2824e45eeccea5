/** Look-ups by name: constants, enums, structs, commands, and their aliases. */
import { describe, expect, it } from 'vitest';
import {
  allApiConstants,
  allCommands,
  allConstants,
  allEnumTypes,
  allSlotTypes,
  allStructs,
  apiConstant,
  commandOf,
  constantOf,
  enumTypeOf,
  isArrayMember,
  isHandleType,
  isInVersion,
  isVulkanName,
  providerOf,
  slotTypeOf,
  structOf,
  structOfSType,
} from '../../src/registry/index.js';

describe('constantOf', () => {
  it.each([
    ['VK_FORMAT_R8G8B8A8_UNORM', 'VkFormat', 37],
    ['VK_ERROR_DEVICE_LOST', 'VkResult', -4],
    // An offset of an extension, and a negative one.
    ['VK_SUBOPTIMAL_KHR', 'VkResult', 1000001003],
    ['VK_ERROR_OUT_OF_DATE_KHR', 'VkResult', -1000001004],
    // Promoted: the offset counts from another extension's number.
    ['VK_STRUCTURE_TYPE_BIND_BUFFER_MEMORY_INFO', 'VkStructureType', 1000157000],
    ['VK_BUFFER_USAGE_TRANSFER_DST_BIT', 'VkBufferUsageFlagBits', 2],
    ['VK_SHADER_STAGE_ALL', 'VkShaderStageFlagBits', 0x7fffffff],
    ['VK_CULL_MODE_NONE', 'VkCullModeFlagBits', 0],
    // 64 bits wide, and so bigint whatever the value.
    ['VK_ACCESS_2_INDIRECT_COMMAND_READ_BIT', 'VkAccessFlagBits2', 1n],
    ['VK_ACCESS_2_SHADER_SAMPLED_READ_BIT', 'VkAccessFlagBits2', 1n << 32n],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV', 'VkExternalMemoryHandleTypeFlagBitsNV', 1],
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT', 'VkExternalMemoryHandleTypeFlagBits', 1],
    // Without the prefix that the other names of its type share.
    ['VK_QUERY_SCOPE_COMMAND_KHR', 'VkPerformanceCounterScopeKHR', 2],
  ])('%s is in %s', (name, type, value) => {
    const constant = constantOf(name);
    expect(constant?.type.name).toBe(type);
    expect(constant?.value).toBe(value);
  });

  it.each([
    ['VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT_KHR', 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT'],
    ['VK_COLORSPACE_SRGB_NONLINEAR_KHR', 'VK_COLOR_SPACE_SRGB_NONLINEAR_KHR'],
    // An alias of an alias.
    [
      'VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VARIABLE_POINTER_FEATURES_KHR',
      'VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES',
    ],
  ])('%s is %s', (alias, name) => {
    const constant = constantOf(alias);
    expect(constant?.name).toBe(name);
    expect(constant?.aliases).toContain(alias);
    expect(constant).toBe(constantOf(name));
  });

  it.each(['VK_TRUE', 'VkFormat', 'VK_FORMAT', 'VK_FORMAT_', 'VK_', '', 'VK_FORMAT_MAX_ENUM', '37', '=VK_FORMAT'])(
    'knows no "%s"',
    (name) => {
      expect(constantOf(name)).toBeUndefined();
    },
  );

  it('gives the same object by name, by alias, by value and in the list of its type', () => {
    const type = enumTypeOf('VkExternalMemoryHandleTypeFlagBits');
    const constant = constantOf('VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT');
    expect(constant).toBe(constantOf('VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_KHR'));
    expect(type?.byValue.get(2)).toBe(constant);
    expect(type?.constants[1]).toBe(constant);
    expect(constant?.type).toBe(type);
    expect(constant?.providers).toBe(constant?.providers);
  });

  it('finds every constant under each of its names', () => {
    const wrong: string[] = [];
    for (const constant of allConstants()) {
      for (const name of [constant.name, ...constant.aliases]) if (constantOf(name) !== constant) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('finds everything else under each of its names', () => {
    const wrong: string[] = [];
    const check = <T extends { name: string; aliases: readonly string[] }>(
      all: Iterable<T>,
      find: (name: string) => unknown,
    ) => {
      for (const item of all)
        for (const name of [item.name, ...item.aliases]) if (find(name) !== item) wrong.push(name);
    };
    check(allEnumTypes(), enumTypeOf);
    check(allSlotTypes(), slotTypeOf);
    check(allStructs(), structOf);
    check(allCommands(), commandOf);
    check(allApiConstants(), apiConstant);
    expect(wrong).toEqual([]);
  });

  it('says who introduces a constant, core first', () => {
    expect(constantOf('VK_FORMAT_UNDEFINED')?.providers).toEqual(['VK_VERSION_1_0']);
    expect(constantOf('VK_FORMAT_G8B8G8R8_422_UNORM')?.providers).toEqual([
      'VK_VERSION_1_1',
      'VK_KHR_sampler_ycbcr_conversion',
    ]);
    expect(constantOf('VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV')?.providers).toEqual([
      'VK_NV_external_memory_capabilities',
    ]);
  });

  it('says what is deprecated', () => {
    expect(constantOf('VK_COLOR_SPACE_DOLBYVISION_EXT')?.deprecated).toBe('true');
    expect(constantOf('VK_FORMAT_UNDEFINED')?.deprecated).toBeUndefined();
  });
});

describe('enumTypeOf', () => {
  it('keeps the order of the registry', () => {
    expect(enumTypeOf('VkImageType')?.constants.map(({ name }) => name)).toEqual([
      'VK_IMAGE_TYPE_1D',
      'VK_IMAGE_TYPE_2D',
      'VK_IMAGE_TYPE_3D',
    ]);
  });

  it.each([
    ['VkCullModeFlagBits', 3],
    ['VkExternalMemoryHandleTypeFlagBitsNV', 15],
    ['VkInstanceCreateFlagBits', 1],
    ['VkImageType', 0],
    ['VkMemoryDecompressionMethodFlagBitsEXT', 1n],
  ])('%s has the mask %s', (name, mask) => {
    expect(enumTypeOf(name)?.mask).toBe(mask);
  });

  it('has an empty mask where there are no bits', () => {
    const empty = [...allEnumTypes()].filter(({ kind, constants }) => kind === 'flagBits' && constants.length === 0);
    expect(empty.map(({ mask }) => BigInt(mask))).toEqual([0n, 0n, 0n, 0n, 0n]);
  });

  it('takes an alias, and no Flags type', () => {
    expect(enumTypeOf('VkMemoryAllocateFlagBitsKHR')).toBe(enumTypeOf('VkMemoryAllocateFlagBits'));
    expect(enumTypeOf('VkMemoryAllocateFlags')).toBeUndefined();
  });
});

describe('slotTypeOf', () => {
  it.each([
    ['VkFormat', 'VkFormat', 'enum', 32, 'VkFormat'],
    ['VkImageUsageFlags', 'VkImageUsageFlags', 'flags', 32, 'VkImageUsageFlagBits'],
    ['VkImageUsageFlagBits', 'VkImageUsageFlagBits', 'flagBits', 32, 'VkImageUsageFlagBits'],
    ['VkAccessFlags2', 'VkAccessFlags2', 'flags', 64, 'VkAccessFlagBits2'],
    ['VkAccessFlags2KHR', 'VkAccessFlags2', 'flags', 64, 'VkAccessFlagBits2'],
    [
      'VkExternalMemoryHandleTypeFlagsKHR',
      'VkExternalMemoryHandleTypeFlags',
      'flags',
      32,
      'VkExternalMemoryHandleTypeFlagBits',
    ],
  ])('%s', (name, canonical, kind, width, bits) => {
    const slot = slotTypeOf(name);
    expect([slot?.name, slot?.kind, slot?.width, slot?.constants?.name]).toEqual([canonical, kind, width, bits]);
    expect(slot).toBe(slotTypeOf(canonical));
  });

  it('knows a reserved Flags type by having no constants', () => {
    expect(slotTypeOf('VkDeviceCreateFlags')).toMatchObject({ kind: 'flags', constants: undefined });
  });

  it.each(['uint32_t', 'VkDevice', 'VkBool32', 'VkFlags', 'VkImageCreateInfo'])('%s is none', (name) => {
    expect(slotTypeOf(name)).toBeUndefined();
  });
});

describe('structOf', () => {
  it('reads a create info', () => {
    const struct = structOf('VkImageCreateInfo');
    expect(struct?.sType).toBe('VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO');
    expect(struct?.members.map(({ name }) => name).slice(0, 4)).toEqual(['sType', 'pNext', 'flags', 'imageType']);
    expect(struct?.member('sType')).toMatchObject({
      typeName: 'VkStructureType',
      values: 'VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO',
    });
    expect(struct?.member('pNext')).toMatchObject({ typeName: 'void', pointer: 1, isConst: true, optional: true });
    expect(struct?.member('usage')).toMatchObject({
      slot: slotTypeOf('VkImageUsageFlags'),
      optional: false,
      replacedBy: ['VkImageUsageFlags2CreateInfoKHR'],
    });
    expect(struct?.member('pQueueFamilyIndices')).toMatchObject({
      len: ['queueFamilyIndexCount'],
      noAutoValidity: true,
    });
    expect(struct?.member('toString')).toBeUndefined();
  });

  it('reads declarators', () => {
    expect(structOf('VkInstanceCreateInfo')?.member('ppEnabledLayerNames')).toMatchObject({
      pointer: 2,
      isConst: true,
      len: ['enabledLayerCount', 'null-terminated'],
    });
    expect(structOf('VkPhysicalDeviceMemoryProperties')?.member('memoryTypes')?.array).toEqual(['VK_MAX_MEMORY_TYPES']);
    expect(structOf('VkTransformMatrixKHR')?.member('matrix')?.array).toEqual(['3', '4']);
    // A bit-field.
    const flags = structOf('VkAccelerationStructureInstanceKHR')?.member('flags');
    expect(flags?.slot).toBe(slotTypeOf('VkGeometryInstanceFlagsKHR'));
  });

  it('takes the C form of a length that is written as a formula', () => {
    expect(structOf('VkShaderModuleCreateInfo')?.member('pCode')?.len).toEqual(['codeSize / 4']);
  });

  it('takes the member of this api where each api has its own', () => {
    const members = structOf('VkPipelineShaderStageCreateInfo')?.members.filter(({ name }) => name === 'pName');
    expect(members).toHaveLength(1);
    expect(structOf('VkPipelineCacheCreateInfo')?.member('initialDataSize')?.optional).toBe(true);
  });

  it('names a member by its own name where vk.xml notes another struct', () => {
    expect(structOf('VkPhysicalDeviceVulkan11Features')?.member('multiview')?.typeName).toBe('VkBool32');
  });

  it('reads a union', () => {
    const union = structOf('VkAccelerationStructureGeometryDataKHR');
    expect(union?.kind).toBe('union');
    expect(union?.sType).toBeUndefined();
  });

  it('reads chains, duplicates and what is returned', () => {
    expect(structOf('VkImportMemoryWin32HandleInfoNV')?.structExtends).toEqual(['VkMemoryAllocateInfo']);
    expect(structOf('VkDevicePrivateDataCreateInfo')?.allowDuplicate).toBe(true);
    expect(structOf('VkMemoryAllocateInfo')?.allowDuplicate).toBe(false);
    expect(structOf('VkPhysicalDeviceMemoryProperties')?.returnedOnly).toBe(true);
    expect(structOf('VkMemoryAllocateInfo')?.returnedOnly).toBe(false);
  });

  it('takes an alias, and says what is legacy', () => {
    expect(structOf('VkExportMemoryAllocateInfoKHR')).toBe(structOf('VkExportMemoryAllocateInfo'));
    expect(structOf('VkRenderPassCreateInfo')).toMatchObject({
      deprecated: 'legacy-renderpass2',
      supersededBy: 'VkRenderPassCreateInfo2',
    });
    expect(structOf('VkRenderPassCreateInfo2')?.supersededBy).toBeUndefined();
  });

  it('knows nothing else', () => {
    expect(['VkFormat', 'vkCreateImage', '', 'VkImage'].map(structOf)).toEqual(Array(4).fill(undefined));
  });
});

describe('structOfSType', () => {
  it('finds every struct by its sType', () => {
    const structs = [...allStructs()].filter(({ sType }) => sType !== undefined);
    expect(structs.filter(({ sType, name }) => structOfSType(sType!)?.name !== name)).toEqual([]);
    expect(structs.length).toBeGreaterThan(1000);
  });

  it('takes an alias', () => {
    const struct = structOfSType('VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VARIABLE_POINTER_FEATURES_KHR');
    expect(struct).toBe(structOf('VkPhysicalDeviceVariablePointersFeatures'));
  });

  it.each(['VK_STRUCTURE_TYPE_LOADER_INSTANCE_CREATE_INFO', 'BUFFER_CREATE_INFO', 'VK_FORMAT_UNDEFINED', ''])(
    'knows none of %s',
    (name) => {
      expect(structOfSType(name)).toBeUndefined();
    },
  );
});

describe('isArrayMember', () => {
  it.each([
    ['VkPhysicalDeviceMemoryProperties', 'memoryTypes', true],
    ['VkSubmitInfo', 'pWaitSemaphores', true],
    ['VkInstanceCreateInfo', 'ppEnabledLayerNames', true],
    ['VkPhysicalDeviceProperties', 'deviceName', true],
    ['VkApplicationInfo', 'pApplicationName', false],
    ['VkInstanceCreateInfo', 'pApplicationInfo', false],
    ['VkBufferCreateInfo', 'size', false],
  ])('%s.%s: %s', (struct, member, isArray) => {
    expect(isArrayMember(structOf(struct)!.member(member)!)).toBe(isArray);
  });

  it('is none with a length of 1', () => {
    const param = commandOf('vkGetDeviceSubpassShadingMaxWorkgroupSizeHUAWEI')!.param('pMaxWorkgroupSize')!;
    expect(param.len).toEqual(['1']);
    expect(isArrayMember(param)).toBe(false);
  });
});

describe('commandOf', () => {
  it('reads a command', () => {
    const command = commandOf('vkGetMemoryWin32HandleNV');
    expect(command?.returnType).toBe('VkResult');
    expect(commandOf('vkCmdDraw')?.returnType).toBe('void');
    expect(command?.params.map(({ name }) => name)).toEqual(['device', 'memory', 'handleType', 'pHandle']);
    expect(command?.param('handleType')?.slot).toBe(slotTypeOf('VkExternalMemoryHandleTypeFlagsNV'));
  });

  it('takes an alias, and says what is legacy', () => {
    expect(commandOf('vkCmdPipelineBarrier2KHR')).toBe(commandOf('vkCmdPipelineBarrier2'));
    expect(commandOf('vkCreateRenderPass')?.supersededBy).toBe('vkCreateRenderPass2');
  });
});

describe('apiConstant', () => {
  it.each([
    ['VK_TRUE', 1],
    ['VK_REMAINING_MIP_LEVELS', 4294967295],
    ['VK_QUEUE_FAMILY_FOREIGN_EXT', 4294967293],
    ['VK_WHOLE_SIZE', 18446744073709551615n],
    ['VK_LOD_CLAMP_NONE', 1000],
    ['VK_MAX_MEMORY_TYPES', 32],
  ])('%s is %s', (name, value) => {
    expect(apiConstant(name)).toMatchObject({ name, value });
  });

  it('takes an alias, and no enumerant', () => {
    expect(apiConstant('VK_LUID_SIZE_KHR')?.name).toBe('VK_LUID_SIZE');
    expect(apiConstant('VK_FORMAT_UNDEFINED')).toBeUndefined();
  });
});

describe('providerOf', () => {
  it('reads an extension', () => {
    expect(providerOf('VK_KHR_external_memory')).toEqual({
      name: 'VK_KHR_external_memory',
      number: 73,
      type: 'device',
      promotedTo: 'VK_VERSION_1_1',
      deprecatedBy: undefined,
      obsoletedBy: undefined,
      depends: 'VK_KHR_external_memory_capabilities,VK_VERSION_1_1',
      platform: undefined,
    });
    expect(providerOf('VK_NV_external_memory_win32')).toMatchObject({
      platform: 'win32',
      deprecatedBy: 'VK_KHR_external_memory_win32',
    });
    expect(providerOf('VK_KHR_surface')?.type).toBe('instance');
  });

  it('reads a core version, and nothing internal or disabled', () => {
    expect(providerOf('VK_VERSION_1_1')).toMatchObject({ type: 'core', number: 0 });
    expect(providerOf('VK_GRAPHICS_VERSION_1_1')).toBeUndefined();
    expect(providerOf('VK_ANDROID_native_buffer')).toBeUndefined();
  });
});

describe('isInVersion', () => {
  it.each([
    ['VK_VERSION_1_1', 'VK_VERSION_1_3', true],
    ['VK_VERSION_1_3', 'VK_VERSION_1_3', true],
    ['VK_VERSION_1_4', 'VK_VERSION_1_3', false],
    // Numbers, not text.
    ['VK_VERSION_1_10', 'VK_VERSION_1_9', false],
    ['VK_VERSION_1_9', 'VK_VERSION_1_10', true],
  ])('%s in %s: %s', (part, version, isIn) => {
    expect(isInVersion(part, version)).toBe(isIn);
  });
});

describe('isHandleType', () => {
  it.each(['VkDevice', 'VkImage', 'VkDescriptorUpdateTemplateKHR'])('%s', (name) => {
    expect(isHandleType(name)).toBe(true);
  });

  it.each(['VkFormat', 'VkDeviceSize', 'HANDLE', 'VkDeviceCreateInfo'])('not %s', (name) => {
    expect(isHandleType(name)).toBe(false);
  });
});

describe('isVulkanName', () => {
  it.each([
    'VK_FORMAT_UNDEFINED',
    'VK_COLORSPACE_SRGB_NONLINEAR_KHR',
    'VK_TRUE',
    'VkFormat',
    'VkImageUsageFlags',
    'VkExportMemoryAllocateInfoKHR',
    'vkCmdPipelineBarrier2KHR',
    'VkDevice',
    'VkBool32',
    'VkDeviceSize',
    'VK_KHR_swapchain',
    'VK_VERSION_1_3',
    'VK_KHR_SWAPCHAIN_EXTENSION_NAME',
    'VK_KHR_SWAPCHAIN_SPEC_VERSION',
    'VK_KHR_GET_DISPLAY_PROPERTIES_2_EXTENSION_NAME',
    'VK_MAKE_VERSION',
    'VK_MAKE_API_VERSION',
    'VK_API_VERSION_1_2',
    'VK_HEADER_VERSION',
    'VK_HEADER_VERSION_COMPLETE',
    'VK_NULL_HANDLE',
    'VK_DEFINE_HANDLE',
    'PFN_vkVoidFunction',
    'PFN_vkDebugUtilsMessengerCallbackEXT',
    'VK_FORMAT_MAX_ENUM',
    'VK_PRESENT_MODE_MAX_ENUM_KHR',
    'VK_BUFFER_USAGE_FLAG_BITS_MAX_ENUM',
  ])('%s', (name) => {
    expect(isVulkanName(name)).toBe(true);
  });

  it.each([
    'VK_FORMAT_R8G8B8A8',
    'VK',
    'VK_',
    'VkFoo',
    'vkFoo',
    'HANDLE',
    'VKSC_API_VARIANT',
    'VK_FOO_EXTENSION_NAME',
    '',
  ])('not "%s"', (name) => {
    expect(isVulkanName(name)).toBe(false);
  });
});
