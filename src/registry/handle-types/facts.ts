/**
 * The 36 external handle types: what each is a handle to, which API takes it, who closes it. vk.xml holds only their
 * names and numbers; the rest is the text of the specification: `VkExternalMemoryHandleTypeFlagBits(NV)`,
 * `VkExternalSemaphoreHandleTypeFlagBits`, `VkExternalFenceHandleTypeFlagBits`, "Importing Semaphore Payloads",
 * "Importing Fence Payloads" and the issues of VK_NV_external_memory_win32 and VK_KHR_external_memory_win32.
 */

/** The four enums of handle types. NV memory types share no meaning with the memory types of the same number. */
export type HandleFamily = 'memoryNV' | 'memory' | 'semaphore' | 'fence';

/** What kind of value the handle is. Two types of different form never name the same handle. */
export type HandleForm =
  | 'ntHandle'
  | 'kmt'
  | 'fd'
  | 'hostPointer'
  | 'ahb'
  | 'zircon'
  | 'rdma'
  | 'sciBuf'
  | 'sciSync'
  | 'screenBuffer'
  | 'ohos'
  | 'metal';

/** When the memory needs a dedicated allocation: what implementations are required to report for the type. */
export type DedicatedAllocation = 'always' | 'images' | 'never' | 'whenReported';

/** One external handle type. Every name in here is canonical. */
export interface HandleTypeFacts {
  readonly name: string;
  readonly family: HandleFamily;
  readonly value: number;
  readonly form: HandleForm;
  /** Reads after "is": "an NT handle to a Direct3D 12 heap". */
  readonly what: string;
  /** `vulkansc` types are in no desktop header; they stand here so that their names are never misread. */
  readonly api: 'vulkan' | 'vulkansc';
  readonly importStructs: readonly string[];
  /** Commands that import a payload; memory has none, its import structs are chained to VkMemoryAllocateInfo. */
  readonly importCommands: readonly string[];
  readonly getCommands: readonly string[];
  readonly getStructs: readonly string[];
  readonly propertiesQueries: readonly string[];
  /** What returns such a handle: Vulkan commands, and `Interface.Method` or a function of the platform. */
  readonly origins: readonly string[];
  /** True: after a successful import the handle is the driver's. Undefined: the specification does not say. */
  readonly importTransfersOwnership: boolean | undefined;
  /** What releases a handle that the application owns; undefined when there is nothing to release. */
  readonly closedBy: string | undefined;
  readonly dedicated: DedicatedAllocation;
  /** Copy transference: an import must be temporary (SYNC_FD), an export needs a pending signal. */
  readonly temporaryOnly: boolean;
  /** The same handle type of the other memory enum. */
  readonly equivalents: { readonly nv?: string; readonly khr?: string };
}

const MEMORY = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const SEMAPHORE = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
const FENCE = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

/** The API of one platform and family; a type overrides what is not open to it. */
type Route = Pick<
  HandleTypeFacts,
  'importStructs' | 'importCommands' | 'getCommands' | 'getStructs' | 'propertiesQueries'
>;

/** How handles of one form live and die. */
type Life = Pick<HandleTypeFacts, 'importTransfersOwnership' | 'closedBy'>;

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

function payloadRoute(object: 'Semaphore' | 'Fence', platform: string): Route {
  const suffix = platform === 'ZirconHandle' ? 'FUCHSIA' : 'KHR';
  return {
    importStructs: [`VkImport${object}${platform}Info${suffix}`],
    importCommands: [`vkImport${object}${platform}${suffix}`],
    getCommands: [`vkGet${object}${platform}${suffix}`],
    getStructs: [`Vk${object}Get${platform}Info${suffix}`],
    propertiesQueries: [],
  };
}

const SEMAPHORE_WIN32 = payloadRoute('Semaphore', 'Win32Handle');
const SEMAPHORE_FD = payloadRoute('Semaphore', 'Fd');
const SEMAPHORE_ZIRCON = payloadRoute('Semaphore', 'ZirconHandle');
const FENCE_WIN32 = payloadRoute('Fence', 'Win32Handle');
const FENCE_FD = payloadRoute('Fence', 'Fd');

/** "Importing memory from Windows handles does not transfer ownership of the handle to the Vulkan implementation." */
const NT_HANDLE: Life = {
  importTransfersOwnership: false,
  closedBy: 'CloseHandle',
};
/** A global share handle adds no reference and is no kernel handle: it cannot be closed. */
const KMT: Life = {
  importTransfersOwnership: false,
  closedBy: undefined,
};
/** "Importing memory from a file descriptor transfers ownership of the file descriptor." */
const FD: Life = { importTransfersOwnership: true, closedBy: 'close' };
const HOST_POINTER: Life = {
  importTransfersOwnership: false,
  closedBy: undefined,
};
const METAL: Life = {
  importTransfersOwnership: false,
  closedBy: 'release',
};
const ZIRCON: Life = {
  importTransfersOwnership: true,
  closedBy: 'zx_handle_close',
};
const SCI: Life = {
  importTransfersOwnership: undefined,
  closedBy: undefined,
};

type Rest = Partial<HandleTypeFacts> & Pick<HandleTypeFacts, 'name' | 'value' | 'form' | 'what' | 'origins'>;

function type(family: HandleFamily, route: Route, life: Life, rest: Rest): HandleTypeFacts {
  return {
    family,
    api: 'vulkan',
    dedicated: 'whenReported',
    temporaryOnly: false,
    equivalents: {},
    ...route,
    ...life,
    ...rest,
  };
}

const NO_PROPERTIES = { propertiesQueries: [] } as const;
const NO_GET = { getCommands: [], getStructs: [] } as const;

const memoryNvTypes = (): readonly HandleTypeFacts[] => [
  type('memoryNV', MEMORY_WIN32_NV, NT_HANDLE, {
    name: `${MEMORY}OPAQUE_WIN32_BIT_NV`,
    value: 0x1,
    form: 'ntHandle',
    what: 'an NT handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleNV'],
    // VK_NV_external_memory_win32, issue 3: "an import transfers ownership to the associated driver".
    importTransfersOwnership: true,
    equivalents: { khr: `${MEMORY}OPAQUE_WIN32_BIT` },
  }),
  type('memoryNV', MEMORY_WIN32_NV, KMT, {
    name: `${MEMORY}OPAQUE_WIN32_KMT_BIT_NV`,
    value: 0x2,
    form: 'kmt',
    what: 'a global share (KMT) handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleNV'],
    equivalents: { khr: `${MEMORY}OPAQUE_WIN32_KMT_BIT` },
  }),
  type('memoryNV', MEMORY_WIN32_NV, NT_HANDLE, {
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
  type('memoryNV', MEMORY_WIN32_NV, KMT, {
    name: `${MEMORY}D3D11_IMAGE_KMT_BIT_NV`,
    value: 0x8,
    form: 'kmt',
    what: 'a global share (KMT) handle to a Direct3D 11 texture',
    origins: ['IDXGIResource.GetSharedHandle'],
    ...NO_GET,
    equivalents: { khr: `${MEMORY}D3D11_TEXTURE_KMT_BIT` },
  }),
];

const memoryTypes = (): readonly HandleTypeFacts[] => [
  type('memory', MEMORY_FD, FD, {
    name: `${MEMORY}OPAQUE_FD_BIT`,
    value: 0x1,
    form: 'fd',
    what: 'a POSIX file descriptor of Vulkan memory',
    origins: ['vkGetMemoryFdKHR'],
    ...NO_PROPERTIES,
  }),
  type('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}OPAQUE_WIN32_BIT`,
    value: 0x2,
    form: 'ntHandle',
    what: 'an NT handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleKHR'],
    ...NO_PROPERTIES,
    equivalents: { nv: `${MEMORY}OPAQUE_WIN32_BIT_NV` },
  }),
  type('memory', MEMORY_WIN32, KMT, {
    name: `${MEMORY}OPAQUE_WIN32_KMT_BIT`,
    value: 0x4,
    form: 'kmt',
    what: 'a global share (KMT) handle to Vulkan memory',
    origins: ['vkGetMemoryWin32HandleKHR'],
    ...NO_PROPERTIES,
    equivalents: { nv: `${MEMORY}OPAQUE_WIN32_KMT_BIT_NV` },
  }),
  type('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}D3D11_TEXTURE_BIT`,
    value: 0x8,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 10 or 11 texture',
    origins: ['IDXGIResource1.CreateSharedHandle', 'vkGetMemoryWin32HandleKHR'],
    dedicated: 'always',
    equivalents: { nv: `${MEMORY}D3D11_IMAGE_BIT_NV` },
  }),
  type('memory', MEMORY_WIN32, KMT, {
    name: `${MEMORY}D3D11_TEXTURE_KMT_BIT`,
    value: 0x10,
    form: 'kmt',
    what: 'a global share (KMT) handle to a Direct3D 10 or 11 texture',
    origins: ['IDXGIResource.GetSharedHandle', 'vkGetMemoryWin32HandleKHR'],
    dedicated: 'always',
    equivalents: { nv: `${MEMORY}D3D11_IMAGE_KMT_BIT_NV` },
  }),
  type('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}D3D12_HEAP_BIT`,
    value: 0x20,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 12 heap',
    origins: ['ID3D12Device.CreateSharedHandle', 'vkGetMemoryWin32HandleKHR'],
  }),
  type('memory', MEMORY_WIN32, NT_HANDLE, {
    name: `${MEMORY}D3D12_RESOURCE_BIT`,
    value: 0x40,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 12 committed resource',
    origins: ['ID3D12Device.CreateSharedHandle', 'vkGetMemoryWin32HandleKHR'],
    dedicated: 'always',
  }),
  type('memory', MEMORY_HOST, HOST_POINTER, {
    name: `${MEMORY}HOST_ALLOCATION_BIT_EXT`,
    value: 0x80,
    form: 'hostPointer',
    what: 'a host pointer returned by a host memory allocation',
    origins: [],
    dedicated: 'never',
  }),
  type('memory', MEMORY_HOST, HOST_POINTER, {
    name: `${MEMORY}HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT`,
    value: 0x100,
    form: 'hostPointer',
    what: 'a host pointer to mapped memory of another device',
    origins: [],
    dedicated: 'never',
  }),
  type('memory', MEMORY_FD, FD, {
    name: `${MEMORY}DMA_BUF_BIT_EXT`,
    value: 0x200,
    form: 'fd',
    what: 'a file descriptor of a Linux dma-buf',
    origins: ['vkGetMemoryFdKHR', 'gbm_bo_get_fd', 'drmPrimeHandleToFD'],
  }),
  type('memory', MEMORY_HOST, HOST_POINTER, {
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
  type('memory', MEMORY_HOST, ZIRCON, {
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
  type('memory', MEMORY_HOST, HOST_POINTER, {
    name: `${MEMORY}RDMA_ADDRESS_BIT_NV`,
    value: 0x1000,
    form: 'rdma',
    what: 'an address of memory that remote devices can access',
    importStructs: [],
    getCommands: ['vkGetMemoryRemoteAddressNV'],
    getStructs: ['VkMemoryGetRemoteAddressInfoNV'],
    propertiesQueries: [],
    origins: ['vkGetMemoryRemoteAddressNV'],
    importTransfersOwnership: undefined,
  }),
  type('memory', MEMORY_HOST, SCI, {
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
  type('memory', MEMORY_HOST, HOST_POINTER, {
    name: `${MEMORY}SCREEN_BUFFER_BIT_QNX`,
    value: 0x4000,
    form: 'screenBuffer',
    what: 'a QNX Screen buffer',
    importStructs: ['VkImportScreenBufferInfoQNX'],
    propertiesQueries: ['vkGetScreenBufferPropertiesQNX'],
    origins: [],
    dedicated: 'images',
  }),
  type('memory', MEMORY_HOST, HOST_POINTER, {
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
  type('memory', MEMORY_METAL, METAL, {
    name: `${MEMORY}MTLBUFFER_BIT_EXT`,
    value: 0x10000,
    form: 'metal',
    what: 'an MTLBuffer of Metal',
    origins: ['vkGetMemoryMetalHandleEXT'],
  }),
  type('memory', MEMORY_METAL, METAL, {
    name: `${MEMORY}MTLTEXTURE_BIT_EXT`,
    value: 0x20000,
    form: 'metal',
    what: 'an MTLTexture of Metal',
    origins: ['vkGetMemoryMetalHandleEXT'],
    dedicated: 'always',
  }),
  type('memory', MEMORY_METAL, METAL, {
    name: `${MEMORY}MTLHEAP_BIT_EXT`,
    value: 0x40000,
    form: 'metal',
    what: 'an MTLHeap of Metal',
    origins: ['vkGetMemoryMetalHandleEXT'],
  }),
];

const semaphoreTypes = (): readonly HandleTypeFacts[] => [
  type('semaphore', SEMAPHORE_FD, FD, {
    name: `${SEMAPHORE}OPAQUE_FD_BIT`,
    value: 0x1,
    form: 'fd',
    what: 'a POSIX file descriptor of a semaphore',
    origins: ['vkGetSemaphoreFdKHR'],
  }),
  type('semaphore', SEMAPHORE_WIN32, NT_HANDLE, {
    name: `${SEMAPHORE}OPAQUE_WIN32_BIT`,
    value: 0x2,
    form: 'ntHandle',
    what: 'an NT handle to a semaphore',
    origins: ['vkGetSemaphoreWin32HandleKHR'],
  }),
  type('semaphore', SEMAPHORE_WIN32, KMT, {
    name: `${SEMAPHORE}OPAQUE_WIN32_KMT_BIT`,
    value: 0x4,
    form: 'kmt',
    what: 'a global share (KMT) handle to a semaphore',
    origins: ['vkGetSemaphoreWin32HandleKHR'],
  }),
  type('semaphore', SEMAPHORE_WIN32, NT_HANDLE, {
    name: `${SEMAPHORE}D3D12_FENCE_BIT`,
    value: 0x8,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 12 or Direct3D 11 fence',
    origins: ['ID3D12Device.CreateSharedHandle', 'ID3D11Fence.CreateSharedHandle', 'vkGetSemaphoreWin32HandleKHR'],
  }),
  type('semaphore', SEMAPHORE_FD, FD, {
    name: `${SEMAPHORE}SYNC_FD_BIT`,
    value: 0x10,
    form: 'fd',
    what: 'a file descriptor of a Linux sync file or an Android fence',
    origins: ['vkGetSemaphoreFdKHR'],
    temporaryOnly: true,
  }),
  type('semaphore', SEMAPHORE_FD, SCI, {
    name: `${SEMAPHORE}SCI_SYNC_OBJ_BIT_NV`,
    value: 0x20,
    form: 'sciSync',
    what: 'an NvSciSyncObj',
    api: 'vulkansc',
    importStructs: ['VkImportSemaphoreSciSyncInfoNV'],
    importCommands: ['vkImportSemaphoreSciSyncObjNV'],
    getCommands: ['vkGetSemaphoreSciSyncObjNV'],
    getStructs: ['VkSemaphoreGetSciSyncInfoNV'],
    origins: ['vkGetSemaphoreSciSyncObjNV'],
  }),
  type('semaphore', SEMAPHORE_ZIRCON, ZIRCON, {
    name: `${SEMAPHORE}ZIRCON_EVENT_BIT_FUCHSIA`,
    value: 0x80,
    form: 'zircon',
    what: 'a Zircon handle to an event',
    origins: ['vkGetSemaphoreZirconHandleFUCHSIA', 'zx_event_create'],
  }),
];

const fenceTypes = (): readonly HandleTypeFacts[] => [
  type('fence', FENCE_FD, FD, {
    name: `${FENCE}OPAQUE_FD_BIT`,
    value: 0x1,
    form: 'fd',
    what: 'a POSIX file descriptor of a fence',
    origins: ['vkGetFenceFdKHR'],
  }),
  type('fence', FENCE_WIN32, NT_HANDLE, {
    name: `${FENCE}OPAQUE_WIN32_BIT`,
    value: 0x2,
    form: 'ntHandle',
    what: 'an NT handle to a fence',
    origins: ['vkGetFenceWin32HandleKHR'],
  }),
  type('fence', FENCE_WIN32, KMT, {
    name: `${FENCE}OPAQUE_WIN32_KMT_BIT`,
    value: 0x4,
    form: 'kmt',
    what: 'a global share (KMT) handle to a fence',
    origins: ['vkGetFenceWin32HandleKHR'],
  }),
  type('fence', FENCE_FD, FD, {
    name: `${FENCE}SYNC_FD_BIT`,
    value: 0x8,
    form: 'fd',
    what: 'a file descriptor of a Linux sync file or an Android fence',
    origins: ['vkGetFenceFdKHR'],
    temporaryOnly: true,
  }),
  type('fence', FENCE_FD, SCI, {
    name: `${FENCE}SCI_SYNC_OBJ_BIT_NV`,
    value: 0x10,
    form: 'sciSync',
    what: 'an NvSciSyncObj',
    api: 'vulkansc',
    importStructs: ['VkImportFenceSciSyncInfoNV'],
    importCommands: ['vkImportFenceSciSyncObjNV'],
    getCommands: ['vkGetFenceSciSyncObjNV'],
    getStructs: ['VkFenceGetSciSyncInfoNV'],
    origins: ['vkGetFenceSciSyncObjNV'],
  }),
  type('fence', FENCE_FD, SCI, {
    name: `${FENCE}SCI_SYNC_FENCE_BIT_NV`,
    value: 0x20,
    form: 'sciSync',
    what: 'an NvSciSyncFence',
    api: 'vulkansc',
    importStructs: ['VkImportFenceSciSyncInfoNV'],
    importCommands: ['vkImportFenceSciSyncFenceNV'],
    getCommands: ['vkGetFenceSciSyncFenceNV'],
    getStructs: ['VkFenceGetSciSyncInfoNV'],
    origins: ['vkGetFenceSciSyncFenceNV'],
    temporaryOnly: true,
  }),
];

let types: readonly HandleTypeFacts[] | undefined;

/** All 36 types, in the order of their enums. Built when first asked for: loading the plugin must cost nothing. */
export function handleTypes(): readonly HandleTypeFacts[] {
  return (types ??= [...memoryNvTypes(), ...memoryTypes(), ...semaphoreTypes(), ...fenceTypes()]);
}
