/** The handle types of memory: those of VK_NV_external_memory, and those of Vulkan itself. */
import {
  FD,
  handleType,
  KMT,
  NO_ROUTE,
  NT_HANDLE,
  SCI,
  ZIRCON,
  type HandleTypeFacts,
  type Lifetime,
  type Route,
} from './facts.js';

const MEMORY = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';

const MEMORY_WIN32_NV: Route = {
  importStructs: ['VkImportMemoryWin32HandleInfoNV'],
  importCommands: [],
  getCommands: ['vkGetMemoryWin32HandleNV'],
  getStructs: [],
  propertiesQueries: [],
};
const MEMORY_WIN32: Route = {
  importStructs: ['VkImportMemoryWin32HandleInfoKHR'],
  importCommands: [],
  getCommands: ['vkGetMemoryWin32HandleKHR'],
  getStructs: ['VkMemoryGetWin32HandleInfoKHR'],
  propertiesQueries: ['vkGetMemoryWin32HandlePropertiesKHR'],
};
const MEMORY_FD: Route = {
  importStructs: ['VkImportMemoryFdInfoKHR'],
  importCommands: [],
  getCommands: ['vkGetMemoryFdKHR'],
  getStructs: ['VkMemoryGetFdInfoKHR'],
  propertiesQueries: ['vkGetMemoryFdPropertiesKHR'],
};
const MEMORY_HOST: Route = {
  importStructs: ['VkImportMemoryHostPointerInfoEXT'],
  importCommands: [],
  getCommands: [],
  getStructs: [],
  propertiesQueries: ['vkGetMemoryHostPointerPropertiesEXT'],
};
const MEMORY_METAL: Route = {
  importStructs: ['VkImportMemoryMetalHandleInfoEXT'],
  importCommands: [],
  getCommands: ['vkGetMemoryMetalHandleEXT'],
  getStructs: ['VkMemoryGetMetalHandleInfoEXT'],
  propertiesQueries: ['vkGetMemoryMetalHandlePropertiesEXT'],
};

/** It stays the application's, and nothing closes it. */
const LENT: Lifetime = { importTransfersOwnership: false, closedBy: undefined };
const METAL: Lifetime = {
  importTransfersOwnership: false,
  closedBy: 'release',
};
const NO_PROPERTIES = { propertiesQueries: [] } as const;
const NO_GET = { getCommands: [], getStructs: [] } as const;

/** Of VkExternalMemoryHandleTypeFlagBitsNV, in its order. */
export const memoryNvTypes = (): readonly HandleTypeFacts[] => [
  handleType('memoryNV', MEMORY_WIN32_NV, NT_HANDLE, {
    name: `${MEMORY}OPAQUE_WIN32_BIT_NV`,
    value: 0x1,
    form: 'ntHandle',
    what: 'an NT handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleNV'],
    // VK_NV_external_memory_win32, issue 3: "an import transfers ownership to the associated driver".
    importTransfersOwnership: true,
    equivalents: { khr: `${MEMORY}OPAQUE_WIN32_BIT` },
  }),
  handleType('memoryNV', MEMORY_WIN32_NV, KMT, {
    name: `${MEMORY}OPAQUE_WIN32_KMT_BIT_NV`,
    value: 0x2,
    form: 'kmt',
    what: 'a global share (KMT) handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleNV'],
    equivalents: { khr: `${MEMORY}OPAQUE_WIN32_KMT_BIT` },
  }),
  handleType('memoryNV', MEMORY_WIN32_NV, NT_HANDLE, {
    name: `${MEMORY}D3D11_IMAGE_BIT_NV`,
    value: 0x4,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 11 texture',
    origins: ['IDXGIResource1.CreateSharedHandle'],
    ...NO_GET,
    // Issue 3 speaks of OPAQUE_WIN32_BIT_NV alone.
    importTransfersOwnership: undefined,
    equivalents: { khr: `${MEMORY}D3D11_TEXTURE_BIT` },
  }),
  handleType('memoryNV', MEMORY_WIN32_NV, KMT, {
    name: `${MEMORY}D3D11_IMAGE_KMT_BIT_NV`,
    value: 0x8,
    form: 'kmt',
    what: 'a global share (KMT) handle to a Direct3D 11 texture',
    origins: ['IDXGIResource.GetSharedHandle'],
    ...NO_GET,
    equivalents: { khr: `${MEMORY}D3D11_TEXTURE_KMT_BIT` },
  }),
];

/** Of VkExternalMemoryHandleTypeFlagBits, in its order. */
export const memoryTypes = (): readonly HandleTypeFacts[] => [
  handleType('memory', MEMORY_FD, FD, {
    name: `${MEMORY}OPAQUE_FD_BIT`,
    value: 0x1,
    form: 'fd',
    what: 'a POSIX file descriptor of Vulkan memory',
    origins: ['vkGetMemoryFdKHR'],
    ...NO_PROPERTIES,
  }),
  handleType('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}OPAQUE_WIN32_BIT`,
    value: 0x2,
    form: 'ntHandle',
    what: 'an NT handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleKHR'],
    ...NO_PROPERTIES,
    equivalents: { nv: `${MEMORY}OPAQUE_WIN32_BIT_NV` },
  }),
  handleType('memory', MEMORY_WIN32, KMT, {
    name: `${MEMORY}OPAQUE_WIN32_KMT_BIT`,
    value: 0x4,
    form: 'kmt',
    what: 'a global share (KMT) handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleKHR'],
    ...NO_PROPERTIES,
    equivalents: { nv: `${MEMORY}OPAQUE_WIN32_KMT_BIT_NV` },
  }),
  handleType('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}D3D11_TEXTURE_BIT`,
    value: 0x8,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 10 or 11 texture',
    origins: ['IDXGIResource1.CreateSharedHandle', 'vkGetMemoryWin32HandleKHR'],
    dedicated: 'always',
    equivalents: { nv: `${MEMORY}D3D11_IMAGE_BIT_NV` },
  }),
  handleType('memory', MEMORY_WIN32, KMT, {
    name: `${MEMORY}D3D11_TEXTURE_KMT_BIT`,
    value: 0x10,
    form: 'kmt',
    what: 'a global share (KMT) handle to a Direct3D 10 or 11 texture',
    origins: ['IDXGIResource.GetSharedHandle', 'vkGetMemoryWin32HandleKHR'],
    dedicated: 'always',
    equivalents: { nv: `${MEMORY}D3D11_IMAGE_KMT_BIT_NV` },
  }),
  handleType('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}D3D12_HEAP_BIT`,
    value: 0x20,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 12 heap',
    origins: ['ID3D12Device.CreateSharedHandle', 'vkGetMemoryWin32HandleKHR'],
  }),
  handleType('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}D3D12_RESOURCE_BIT`,
    value: 0x40,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 12 committed resource',
    origins: ['ID3D12Device.CreateSharedHandle', 'vkGetMemoryWin32HandleKHR'],
    dedicated: 'always',
  }),
  handleType('memory', MEMORY_HOST, LENT, {
    name: `${MEMORY}HOST_ALLOCATION_BIT_EXT`,
    value: 0x80,
    form: 'hostPointer',
    what: 'a host pointer returned by a host memory allocation',
    origins: [],
    dedicated: 'never',
  }),
  handleType('memory', MEMORY_HOST, LENT, {
    name: `${MEMORY}HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT`,
    value: 0x100,
    form: 'hostPointer',
    what: 'a host pointer to mapped memory of another device',
    origins: [],
    dedicated: 'never',
  }),
  handleType('memory', MEMORY_FD, FD, {
    name: `${MEMORY}DMA_BUF_BIT_EXT`,
    value: 0x200,
    form: 'fd',
    what: 'a file descriptor of a Linux dma-buf',
    origins: ['vkGetMemoryFdKHR', 'gbm_bo_get_fd', 'drmPrimeHandleToFD'],
  }),
  handleType('memory', NO_ROUTE, LENT, {
    name: `${MEMORY}ANDROID_HARDWARE_BUFFER_BIT_ANDROID`,
    value: 0x400,
    form: 'ahb',
    what: 'an AHardwareBuffer of Android',
    importStructs: ['VkImportAndroidHardwareBufferInfoANDROID'],
    getCommands: ['vkGetMemoryAndroidHardwareBufferANDROID'],
    getStructs: ['VkMemoryGetAndroidHardwareBufferInfoANDROID'],
    propertiesQueries: ['vkGetAndroidHardwareBufferPropertiesANDROID'],
    origins: ['vkGetMemoryAndroidHardwareBufferANDROID', 'AHardwareBuffer_allocate'],
    closedBy: 'AHardwareBuffer_release',
    dedicated: 'images',
  }),
  handleType('memory', NO_ROUTE, ZIRCON, {
    name: `${MEMORY}ZIRCON_VMO_BIT_FUCHSIA`,
    value: 0x800,
    form: 'zircon',
    what: 'a Zircon handle to a virtual memory object',
    importStructs: ['VkImportMemoryZirconHandleInfoFUCHSIA'],
    getCommands: ['vkGetMemoryZirconHandleFUCHSIA'],
    getStructs: ['VkMemoryGetZirconHandleInfoFUCHSIA'],
    propertiesQueries: ['vkGetMemoryZirconHandlePropertiesFUCHSIA'],
    origins: ['vkGetMemoryZirconHandleFUCHSIA', 'zx_vmo_create'],
  }),
  handleType('memory', NO_ROUTE, LENT, {
    name: `${MEMORY}RDMA_ADDRESS_BIT_NV`,
    value: 0x1000,
    form: 'rdma',
    what: 'an address of memory that remote devices can access',
    getCommands: ['vkGetMemoryRemoteAddressNV'],
    getStructs: ['VkMemoryGetRemoteAddressInfoNV'],
    origins: ['vkGetMemoryRemoteAddressNV'],
    importTransfersOwnership: undefined,
  }),
  handleType('memory', NO_ROUTE, SCI, {
    name: `${MEMORY}SCI_BUF_BIT_NV`,
    value: 0x2000,
    form: 'sciBuf',
    what: 'an NvSciBufObj',
    api: 'vulkansc',
    importStructs: ['VkImportMemorySciBufInfoNV'],
    getCommands: ['vkGetMemorySciBufNV'],
    getStructs: ['VkMemoryGetSciBufInfoNV'],
    propertiesQueries: ['vkGetPhysicalDeviceExternalMemorySciBufPropertiesNV'],
    origins: ['vkGetMemorySciBufNV'],
    importTransfersOwnership: false,
  }),
  handleType('memory', NO_ROUTE, LENT, {
    name: `${MEMORY}SCREEN_BUFFER_BIT_QNX`,
    value: 0x4000,
    form: 'screenBuffer',
    what: 'a QNX Screen buffer',
    importStructs: ['VkImportScreenBufferInfoQNX'],
    propertiesQueries: ['vkGetScreenBufferPropertiesQNX'],
    origins: [],
    dedicated: 'images',
  }),
  handleType('memory', NO_ROUTE, LENT, {
    name: `${MEMORY}OH_NATIVE_BUFFER_BIT_OHOS`,
    value: 0x8000,
    form: 'ohos',
    what: 'an OH_NativeBuffer of OpenHarmony',
    importStructs: ['VkImportNativeBufferInfoOHOS'],
    getCommands: ['vkGetMemoryNativeBufferOHOS'],
    getStructs: ['VkMemoryGetNativeBufferInfoOHOS'],
    propertiesQueries: ['vkGetNativeBufferPropertiesOHOS'],
    origins: ['vkGetMemoryNativeBufferOHOS', 'OH_NativeBuffer_Alloc'],
    importTransfersOwnership: undefined,
  }),
  handleType('memory', MEMORY_METAL, METAL, {
    name: `${MEMORY}MTLBUFFER_BIT_EXT`,
    value: 0x10000,
    form: 'metal',
    what: 'an MTLBuffer of Metal',
    origins: ['vkGetMemoryMetalHandleEXT'],
  }),
  handleType('memory', MEMORY_METAL, METAL, {
    name: `${MEMORY}MTLTEXTURE_BIT_EXT`,
    value: 0x20000,
    form: 'metal',
    what: 'an MTLTexture of Metal',
    origins: ['vkGetMemoryMetalHandleEXT'],
    dedicated: 'always',
  }),
  handleType('memory', MEMORY_METAL, METAL, {
    name: `${MEMORY}MTLHEAP_BIT_EXT`,
    value: 0x40000,
    form: 'metal',
    what: 'an MTLHeap of Metal',
    origins: ['vkGetMemoryMetalHandleEXT'],
  }),
];
