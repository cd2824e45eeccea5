/** The handle types of what can be waited for: semaphores and fences, whose payloads are imported by commands. */
import { FD, handleType, KMT, NO_ROUTE, NT_HANDLE, SCI, ZIRCON, type HandleTypeFacts, type Route } from './facts.js';

const SEMAPHORE = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
const FENCE = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

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

/** Of VkExternalSemaphoreHandleTypeFlagBits, in its order. */
export const semaphoreTypes = (): readonly HandleTypeFacts[] => [
  handleType('semaphore', SEMAPHORE_FD, FD, {
    name: `${SEMAPHORE}OPAQUE_FD_BIT`,
    value: 0x1,
    form: 'fd',
    what: 'a POSIX file descriptor of a semaphore',
    origins: ['vkGetSemaphoreFdKHR'],
  }),
  handleType('semaphore', SEMAPHORE_WIN32, NT_HANDLE, {
    name: `${SEMAPHORE}OPAQUE_WIN32_BIT`,
    value: 0x2,
    form: 'ntHandle',
    what: 'an NT handle to a semaphore',
    origins: ['vkGetSemaphoreWin32HandleKHR'],
  }),
  handleType('semaphore', SEMAPHORE_WIN32, KMT, {
    name: `${SEMAPHORE}OPAQUE_WIN32_KMT_BIT`,
    value: 0x4,
    form: 'kmt',
    what: 'a global share (KMT) handle to a semaphore',
    origins: ['vkGetSemaphoreWin32HandleKHR'],
  }),
  handleType('semaphore', SEMAPHORE_WIN32, NT_HANDLE, {
    name: `${SEMAPHORE}D3D12_FENCE_BIT`,
    value: 0x8,
    form: 'ntHandle',
    what: 'an NT handle to a Direct3D 12 or Direct3D 11 fence',
    origins: ['ID3D12Device.CreateSharedHandle', 'ID3D11Fence.CreateSharedHandle', 'vkGetSemaphoreWin32HandleKHR'],
  }),
  handleType('semaphore', SEMAPHORE_FD, FD, {
    name: `${SEMAPHORE}SYNC_FD_BIT`,
    value: 0x10,
    form: 'fd',
    what: 'a file descriptor of a Linux sync file or an Android fence',
    origins: ['vkGetSemaphoreFdKHR'],
    temporaryOnly: true,
  }),
  handleType('semaphore', NO_ROUTE, SCI, {
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
  handleType('semaphore', SEMAPHORE_ZIRCON, ZIRCON, {
    name: `${SEMAPHORE}ZIRCON_EVENT_BIT_FUCHSIA`,
    value: 0x80,
    form: 'zircon',
    what: 'a Zircon handle to an event',
    origins: ['vkGetSemaphoreZirconHandleFUCHSIA', 'zx_event_create'],
  }),
];

/** Of VkExternalFenceHandleTypeFlagBits, in its order. */
export const fenceTypes = (): readonly HandleTypeFacts[] => [
  handleType('fence', FENCE_FD, FD, {
    name: `${FENCE}OPAQUE_FD_BIT`,
    value: 0x1,
    form: 'fd',
    what: 'a POSIX file descriptor of a fence',
    origins: ['vkGetFenceFdKHR'],
  }),
  handleType('fence', FENCE_WIN32, NT_HANDLE, {
    name: `${FENCE}OPAQUE_WIN32_BIT`,
    value: 0x2,
    form: 'ntHandle',
    what: 'an NT handle to a fence',
    origins: ['vkGetFenceWin32HandleKHR'],
  }),
  handleType('fence', FENCE_WIN32, KMT, {
    name: `${FENCE}OPAQUE_WIN32_KMT_BIT`,
    value: 0x4,
    form: 'kmt',
    what: 'a global share (KMT) handle to a fence',
    origins: ['vkGetFenceWin32HandleKHR'],
  }),
  handleType('fence', FENCE_FD, FD, {
    name: `${FENCE}SYNC_FD_BIT`,
    value: 0x8,
    form: 'fd',
    what: 'a file descriptor of a Linux sync file or an Android fence',
    origins: ['vkGetFenceFdKHR'],
    temporaryOnly: true,
  }),
  handleType('fence', NO_ROUTE, SCI, {
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
  handleType('fence', NO_ROUTE, SCI, {
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
