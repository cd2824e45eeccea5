/**
 * Every struct member and command parameter that takes an external handle type, and the types it takes. That a member
 * "must be defined as an NT handle or a global share handle" is a sentence and two tables of the specification; here it
 * is a list. `validusage.json` gives the VUIDs.
 */
import type { HandleFamily } from './facts.js';

/**
 * What a position does with the type. `query` asks what the device can do with it, `properties` asks about one handle,
 * `capability` is an answer of the implementation, `resource` declares what an image, buffer or tensor may be bound to.
 */
export type HandlePurpose = 'import' | 'get' | 'export' | 'resource' | 'properties' | 'query' | 'capability';

/** Further statements about a position, each by its role. */
export interface PositionVuids {
  /** The type is an enumerant at all. */
  readonly parameter?: string;
  /** Not more than one bit. */
  readonly oneBit?: string;
  /** The type is among those that the object was created with. */
  readonly exported?: string;
  /** The handle is one of this type. */
  readonly handle?: string;
  /** No name with a type that has none. */
  readonly name?: string;
  /** Without a handle there is a name. */
  readonly named?: string;
  /** A type with copy transference is imported temporarily. */
  readonly temporary?: string;
  /** An NT handle is asked for once. */
  readonly once?: string;
}

export interface HandlePosition {
  /** The struct or command. */
  readonly owner: string;
  readonly member: string;
  readonly family: HandleFamily;
  readonly purpose: HandlePurpose;
  /** The types it takes, canonical names; undefined when every type of the family is legal. */
  readonly accepts: readonly string[] | undefined;
  /** The statement that a type outside `accepts` violates. */
  readonly vuid: string | undefined;
  /** The types that `vuid` speaks of, when it does not speak of all that are refused. */
  readonly vuidNames: readonly string[] | undefined;
  /** Reads after "takes": "a POSIX file descriptor type". Empty when every type is legal. */
  readonly takes: string;
  readonly vuids: PositionVuids;
  /** A combination of types is legal. */
  readonly takesMask: boolean;
  /** The C type is a Flags type and still only one bit is legal (three NV positions). */
  readonly atMostOneBit: boolean;
  readonly zeroAllowed: boolean;
  /** The member or parameter that holds the handle itself. */
  readonly handleMember: string | undefined;
  /** The member that can name the object in place of the handle. */
  readonly nameMember: string | undefined;
  readonly api: 'vulkan' | 'vulkansc';
}

const memory = (...stems: string[]): readonly string[] => stems.map((stem) => `VK_EXTERNAL_MEMORY_HANDLE_TYPE_${stem}`);
const semaphore = (...stems: string[]): readonly string[] =>
  stems.map((stem) => `VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_${stem}`);
const fence = (...stems: string[]): readonly string[] => stems.map((stem) => `VK_EXTERNAL_FENCE_HANDLE_TYPE_${stem}`);

const MEMORY_WIN32 = memory(
  'OPAQUE_WIN32_BIT',
  'OPAQUE_WIN32_KMT_BIT',
  'D3D11_TEXTURE_BIT',
  'D3D11_TEXTURE_KMT_BIT',
  'D3D12_HEAP_BIT',
  'D3D12_RESOURCE_BIT',
);
const MEMORY_DIRECT3D = memory('D3D11_TEXTURE_BIT', 'D3D11_TEXTURE_KMT_BIT', 'D3D12_HEAP_BIT', 'D3D12_RESOURCE_BIT');
const MEMORY_OPAQUE = memory('OPAQUE_FD_BIT', 'OPAQUE_WIN32_BIT', 'OPAQUE_WIN32_KMT_BIT');
const MEMORY_FD = memory('OPAQUE_FD_BIT', 'DMA_BUF_BIT_EXT');
const MEMORY_HOST = memory('HOST_ALLOCATION_BIT_EXT', 'HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT');
const MEMORY_VMO = memory('ZIRCON_VMO_BIT_FUCHSIA');
const MEMORY_METAL = memory('MTLBUFFER_BIT_EXT', 'MTLTEXTURE_BIT_EXT', 'MTLHEAP_BIT_EXT');
const MEMORY_SCI = memory('SCI_BUF_BIT_NV');
const SEMAPHORE_WIN32 = semaphore('OPAQUE_WIN32_BIT', 'OPAQUE_WIN32_KMT_BIT', 'D3D12_FENCE_BIT');
const SEMAPHORE_FD = semaphore('OPAQUE_FD_BIT', 'SYNC_FD_BIT');
const SEMAPHORE_EVENT = semaphore('ZIRCON_EVENT_BIT_FUCHSIA');
const SEMAPHORE_SCI = semaphore('SCI_SYNC_OBJ_BIT_NV');
const FENCE_WIN32 = fence('OPAQUE_WIN32_BIT', 'OPAQUE_WIN32_KMT_BIT');
const FENCE_FD = fence('OPAQUE_FD_BIT', 'SYNC_FD_BIT');
const FENCE_SCI = fence('SCI_SYNC_OBJ_BIT_NV', 'SCI_SYNC_FENCE_BIT_NV');

const WIN32 = 'an NT handle or global share (KMT) handle type';
const POSIX = 'a POSIX file descriptor type';
const HOST = 'a host pointer type';
const METAL = 'a Metal object type';

type Rest = Partial<Omit<HandlePosition, 'owner' | 'member' | 'family' | 'purpose' | 'vuids'>> & {
  /** VUIDs without their `VUID-owner-` part. */
  readonly vuids?: PositionVuids;
};

function position(
  family: HandleFamily,
  purpose: HandlePurpose,
  owner: string,
  member: string,
  rest: Rest = {},
): HandlePosition {
  const full = (short: string | undefined): string | undefined => short && `VUID-${owner}-${short}`;
  const shorts = Object.entries((rest.vuids ?? {}) as Record<string, string>);
  const vuids = Object.fromEntries(shorts.map(([role, short]) => [role, full(short)]));
  return {
    accepts: undefined,
    vuidNames: undefined,
    takes: '',
    takesMask: false,
    atMostOneBit: false,
    zeroAllowed: false,
    handleMember: undefined,
    nameMember: undefined,
    api: 'vulkan',
    ...rest,
    owner,
    member,
    family,
    purpose,
    vuid: full(rest.vuid),
    vuids,
  };
}

const parameter = 'handleType-parameter';
const MASK = { takesMask: true, zeroAllowed: true, vuids: { parameter: 'handleTypes-parameter' } } as const;
const RETURNED_MASK = { takesMask: true, zeroAllowed: true } as const;

const memoryNvPositions = (): readonly HandlePosition[] => [
  position('memoryNV', 'import', 'VkImportMemoryWin32HandleInfoNV', 'handleType', {
    atMostOneBit: true,
    zeroAllowed: true,
    handleMember: 'handle',
    vuids: { parameter, oneBit: 'handleType-01327', handle: 'handle-01328' },
  }),
  position('memoryNV', 'get', 'vkGetMemoryWin32HandleNV', 'handleType', {
    accepts: memory('OPAQUE_WIN32_BIT_NV', 'OPAQUE_WIN32_KMT_BIT_NV'),
    // No VUID: the enum says that the Direct3D 11 types are returned by DXGI, and that only the opaque ones come from
    // this command; the parameter is "a bitmask containing a single bit".
    takes: 'an opaque type, for the Direct3D 11 types are import only: their handles come from DXGI',
    atMostOneBit: true,
    handleMember: 'pHandle',
    vuids: { parameter, exported: 'handleType-01326' },
  }),
  position('memoryNV', 'query', 'vkGetPhysicalDeviceExternalImageFormatPropertiesNV', 'externalHandleType', {
    atMostOneBit: true,
    zeroAllowed: true,
    vuids: { parameter: 'externalHandleType-parameter', oneBit: 'externalHandleType-07721' },
  }),
  position('memoryNV', 'export', 'VkExportMemoryAllocateInfoNV', 'handleTypes', MASK),
  position('memoryNV', 'resource', 'VkExternalMemoryImageCreateInfoNV', 'handleTypes', MASK),
  position(
    'memoryNV',
    'capability',
    'VkExternalImageFormatPropertiesNV',
    'exportFromImportedHandleTypes',
    RETURNED_MASK,
  ),
  position('memoryNV', 'capability', 'VkExternalImageFormatPropertiesNV', 'compatibleHandleTypes', RETURNED_MASK),
];

const memoryPositions = (): readonly HandlePosition[] => [
  position('memory', 'import', 'VkImportMemoryWin32HandleInfoKHR', 'handleType', {
    accepts: MEMORY_WIN32,
    vuid: 'handleType-00660',
    takes: WIN32,
    zeroAllowed: true,
    handleMember: 'handle',
    nameMember: 'name',
    vuids: {
      parameter,
      handle: 'handleType-00661',
      name: 'handleType-01439',
      named: 'handleType-01440',
    },
  }),
  position('memory', 'import', 'VkImportMemoryFdInfoKHR', 'handleType', {
    accepts: MEMORY_FD,
    vuid: 'handleType-00669',
    takes: POSIX,
    zeroAllowed: true,
    handleMember: 'fd',
    vuids: { parameter, handle: 'handleType-00670' },
  }),
  position('memory', 'import', 'VkImportMemoryHostPointerInfoEXT', 'handleType', {
    accepts: MEMORY_HOST,
    vuid: 'handleType-01748',
    takes: HOST,
    // The implicit statement refuses 0, the explicit ones begin "If handleType is not 0": silent.
    zeroAllowed: true,
    handleMember: 'pHostPointer',
    vuids: { parameter },
  }),
  position('memory', 'import', 'VkImportMemoryZirconHandleInfoFUCHSIA', 'handleType', {
    accepts: MEMORY_VMO,
    vuid: 'handleType-04771',
    takes: 'a Zircon VMO type',
    // 0 is optional in the registry and means that nothing is imported.
    zeroAllowed: true,
    handleMember: 'handle',
    vuids: { parameter, handle: 'handle-04772' },
  }),
  position('memory', 'import', 'VkImportMemoryMetalHandleInfoEXT', 'handleType', {
    accepts: MEMORY_METAL,
    vuid: 'handleType-10410',
    takes: METAL,
    zeroAllowed: true,
    handleMember: 'handle',
    vuids: { parameter, handle: 'handleType-10411' },
  }),
  position('memory', 'import', 'VkImportMemorySciBufInfoNV', 'handleType', {
    accepts: MEMORY_SCI,
    takes: 'an NvSciBuf type',
    handleMember: 'handle',
    api: 'vulkansc',
  }),
  position('memory', 'get', 'VkMemoryGetWin32HandleInfoKHR', 'handleType', {
    accepts: MEMORY_WIN32,
    vuid: 'handleType-00664',
    takes: WIN32,
    vuids: { parameter, exported: 'handleType-00662', once: 'handleType-00663' },
  }),
  position('memory', 'get', 'VkMemoryGetFdInfoKHR', 'handleType', {
    accepts: MEMORY_FD,
    vuid: 'handleType-00672',
    takes: POSIX,
    vuids: { parameter, exported: 'handleType-00671' },
  }),
  position('memory', 'get', 'VkMemoryGetZirconHandleInfoFUCHSIA', 'handleType', {
    accepts: MEMORY_VMO,
    vuid: 'handleType-04775',
    takes: 'a Zircon VMO type',
    vuids: { parameter, exported: 'handleType-04776' },
  }),
  position('memory', 'get', 'VkMemoryGetMetalHandleInfoEXT', 'handleType', {
    accepts: MEMORY_METAL,
    vuid: 'handleType-10415',
    takes: METAL,
    vuids: { parameter, exported: 'handleType-10414' },
  }),
  position('memory', 'get', 'VkMemoryGetRemoteAddressInfoNV', 'handleType', {
    // No VUID: what comes out is a VkRemoteAddressNV, and one type alone is described as that.
    accepts: memory('RDMA_ADDRESS_BIT_NV'),
    takes: 'the remote address type',
    vuids: { parameter, exported: 'handleType-04966' },
  }),
  position('memory', 'get', 'VkMemoryGetSciBufInfoNV', 'handleType', {
    accepts: MEMORY_SCI,
    takes: 'an NvSciBuf type',
    api: 'vulkansc',
  }),
  position('memory', 'properties', 'vkGetMemoryWin32HandlePropertiesKHR', 'handleType', {
    accepts: MEMORY_DIRECT3D,
    vuid: 'handleType-00666',
    vuidNames: MEMORY_OPAQUE,
    takes: 'a Direct3D handle type, for opaque handles have no properties to ask for',
    handleMember: 'handle',
    vuids: { parameter, handle: 'handle-00665' },
  }),
  position('memory', 'properties', 'vkGetMemoryFdPropertiesKHR', 'handleType', {
    accepts: memory('DMA_BUF_BIT_EXT'),
    vuid: 'handleType-00674',
    vuidNames: memory('OPAQUE_FD_BIT'),
    takes: 'a dma-buf type, for opaque handles have no properties to ask for',
    handleMember: 'fd',
    vuids: { parameter, handle: 'fd-00673' },
  }),
  position('memory', 'properties', 'vkGetMemoryHostPointerPropertiesEXT', 'handleType', {
    accepts: MEMORY_HOST,
    vuid: 'handleType-01752',
    takes: HOST,
    handleMember: 'pHostPointer',
    vuids: { parameter },
  }),
  position('memory', 'properties', 'vkGetMemoryZirconHandlePropertiesFUCHSIA', 'handleType', {
    accepts: MEMORY_VMO,
    vuid: 'handleType-04773',
    takes: 'a Zircon VMO type',
    handleMember: 'zirconHandle',
    vuids: { parameter, handle: 'zirconHandle-04774' },
  }),
  position('memory', 'properties', 'vkGetMemoryMetalHandlePropertiesEXT', 'handleType', {
    accepts: MEMORY_METAL,
    vuid: 'handleType-10417',
    takes: METAL,
    handleMember: 'pHandle',
    vuids: { parameter, handle: 'handle-10416' },
  }),
  position('memory', 'properties', 'vkGetPhysicalDeviceExternalMemorySciBufPropertiesNV', 'handleType', {
    accepts: MEMORY_SCI,
    takes: 'an NvSciBuf type',
    handleMember: 'handle',
    api: 'vulkansc',
  }),
  position('memory', 'query', 'VkPhysicalDeviceExternalImageFormatInfo', 'handleType', {
    zeroAllowed: true,
    vuids: { parameter },
  }),
  position('memory', 'query', 'VkPhysicalDeviceExternalBufferInfo', 'handleType', { vuids: { parameter } }),
  position('memory', 'query', 'VkPhysicalDeviceExternalTensorInfoARM', 'handleType', { vuids: { parameter } }),
  position('memory', 'export', 'VkExportMemoryAllocateInfo', 'handleTypes', MASK),
  position('memory', 'resource', 'VkExternalMemoryImageCreateInfo', 'handleTypes', MASK),
  position('memory', 'resource', 'VkExternalMemoryBufferCreateInfo', 'handleTypes', MASK),
  position('memory', 'resource', 'VkExternalMemoryTensorCreateInfoARM', 'handleTypes', MASK),
  position('memory', 'capability', 'VkExternalMemoryProperties', 'exportFromImportedHandleTypes', RETURNED_MASK),
  position('memory', 'capability', 'VkExternalMemoryProperties', 'compatibleHandleTypes', RETURNED_MASK),
  position(
    'memory',
    'capability',
    'VkQueueFamilyDataGraphProcessingEnginePropertiesARM',
    'foreignMemoryHandleTypes',
    RETURNED_MASK,
  ),
];

const semaphorePositions = (): readonly HandlePosition[] => [
  position('semaphore', 'import', 'VkImportSemaphoreWin32HandleInfoKHR', 'handleType', {
    accepts: SEMAPHORE_WIN32,
    vuid: 'handleType-01140',
    takes: WIN32,
    handleMember: 'handle',
    nameMember: 'name',
    vuids: {
      handle: 'handleType-01468',
      name: 'handleType-01466',
      named: 'handleType-01467',
    },
  }),
  position('semaphore', 'import', 'VkImportSemaphoreFdInfoKHR', 'handleType', {
    accepts: SEMAPHORE_FD,
    vuid: 'handleType-01143',
    takes: POSIX,
    handleMember: 'fd',
    vuids: { parameter, handle: 'fd-01544', temporary: 'handleType-07307' },
  }),
  position('semaphore', 'import', 'VkImportSemaphoreZirconHandleInfoFUCHSIA', 'handleType', {
    accepts: SEMAPHORE_EVENT,
    vuid: 'handleType-04765',
    takes: 'a Zircon event type',
    handleMember: 'zirconHandle',
    vuids: { parameter, handle: 'zirconHandle-04766' },
  }),
  position('semaphore', 'import', 'VkImportSemaphoreSciSyncInfoNV', 'handleType', {
    accepts: SEMAPHORE_SCI,
    takes: 'an NvSciSync type',
    handleMember: 'handle',
    api: 'vulkansc',
  }),
  position('semaphore', 'get', 'VkSemaphoreGetWin32HandleInfoKHR', 'handleType', {
    accepts: SEMAPHORE_WIN32,
    vuid: 'handleType-01131',
    takes: WIN32,
    vuids: { parameter, exported: 'handleType-01126', once: 'handleType-01127' },
  }),
  position('semaphore', 'get', 'VkSemaphoreGetFdInfoKHR', 'handleType', {
    accepts: SEMAPHORE_FD,
    vuid: 'handleType-01136',
    takes: POSIX,
    vuids: { parameter, exported: 'handleType-01132' },
  }),
  position('semaphore', 'get', 'VkSemaphoreGetZirconHandleInfoFUCHSIA', 'handleType', {
    accepts: SEMAPHORE_EVENT,
    vuid: 'handleType-04762',
    takes: 'a Zircon event type',
    vuids: { parameter, exported: 'handleType-04758' },
  }),
  position('semaphore', 'get', 'VkSemaphoreGetSciSyncInfoNV', 'handleType', {
    accepts: SEMAPHORE_SCI,
    takes: 'an NvSciSync type',
    api: 'vulkansc',
  }),
  position('semaphore', 'query', 'VkPhysicalDeviceExternalSemaphoreInfo', 'handleType', { vuids: { parameter } }),
  position('semaphore', 'export', 'VkExportSemaphoreCreateInfo', 'handleTypes', MASK),
  position('semaphore', 'capability', 'VkExternalSemaphoreProperties', 'exportFromImportedHandleTypes', RETURNED_MASK),
  position('semaphore', 'capability', 'VkExternalSemaphoreProperties', 'compatibleHandleTypes', RETURNED_MASK),
  position(
    'semaphore',
    'capability',
    'VkQueueFamilyDataGraphProcessingEnginePropertiesARM',
    'foreignSemaphoreHandleTypes',
    RETURNED_MASK,
  ),
];

const fencePositions = (): readonly HandlePosition[] => [
  position('fence', 'import', 'VkImportFenceWin32HandleInfoKHR', 'handleType', {
    accepts: FENCE_WIN32,
    vuid: 'handleType-01457',
    takes: WIN32,
    handleMember: 'handle',
    nameMember: 'name',
    vuids: {
      handle: 'handleType-01461',
      name: 'handleType-01459',
      named: 'handleType-01460',
    },
  }),
  position('fence', 'import', 'VkImportFenceFdInfoKHR', 'handleType', {
    accepts: FENCE_FD,
    vuid: 'handleType-01464',
    takes: POSIX,
    handleMember: 'fd',
    vuids: { parameter, handle: 'fd-01541', temporary: 'handleType-07306' },
  }),
  position('fence', 'import', 'VkImportFenceSciSyncInfoNV', 'handleType', {
    accepts: FENCE_SCI,
    takes: 'an NvSciSync type',
    handleMember: 'handle',
    api: 'vulkansc',
  }),
  position('fence', 'get', 'VkFenceGetWin32HandleInfoKHR', 'handleType', {
    accepts: FENCE_WIN32,
    vuid: 'handleType-01452',
    takes: WIN32,
    vuids: { parameter, exported: 'handleType-01448', once: 'handleType-01449' },
  }),
  position('fence', 'get', 'VkFenceGetFdInfoKHR', 'handleType', {
    accepts: FENCE_FD,
    vuid: 'handleType-01456',
    takes: POSIX,
    vuids: { parameter, exported: 'handleType-01453' },
  }),
  position('fence', 'get', 'VkFenceGetSciSyncInfoNV', 'handleType', {
    accepts: FENCE_SCI,
    takes: 'an NvSciSync type',
    api: 'vulkansc',
  }),
  position('fence', 'query', 'VkPhysicalDeviceExternalFenceInfo', 'handleType', { vuids: { parameter } }),
  position('fence', 'export', 'VkExportFenceCreateInfo', 'handleTypes', MASK),
  position('fence', 'capability', 'VkExternalFenceProperties', 'exportFromImportedHandleTypes', RETURNED_MASK),
  position('fence', 'capability', 'VkExternalFenceProperties', 'compatibleHandleTypes', RETURNED_MASK),
];

let positions: readonly HandlePosition[] | undefined;

/** All positions: every member and parameter whose type is one of the eight handle type enums and masks. Built when first asked for. */
export function handlePositions(): readonly HandlePosition[] {
  return (positions ??= [...memoryNvPositions(), ...memoryPositions(), ...semaphorePositions(), ...fencePositions()]);
}
