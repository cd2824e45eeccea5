/** The positions that take a handle type of memory. */
import { MASK, parameter, position, POSIX, RETURNED_MASK, WIN32, type HandlePosition } from './positions.js';

const memory = (...stems: string[]): readonly string[] => stems.map((stem) => `VK_EXTERNAL_MEMORY_HANDLE_TYPE_${stem}`);

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

const HOST = 'a host pointer type';
const METAL = 'a Metal object type';

/** Of VkExternalMemoryHandleTypeFlagBitsNV. */
export const memoryNvPositions = (): readonly HandlePosition[] => [
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
    takes: 'an opaque type: the Direct3D 11 types are import only, their handles come from DXGI',
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

/** Of VkExternalMemoryHandleTypeFlagBits. */
export const memoryPositions = (): readonly HandlePosition[] => [
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
    takes: 'a Direct3D handle type: no others have properties to ask for',
    handleMember: 'handle',
    vuids: { parameter, handle: 'handle-00665' },
  }),
  position('memory', 'properties', 'vkGetMemoryFdPropertiesKHR', 'handleType', {
    accepts: memory('DMA_BUF_BIT_EXT'),
    vuid: 'handleType-00674',
    vuidNames: memory('OPAQUE_FD_BIT'),
    takes: 'a dma-buf type: no others have properties to ask for',
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
