/** The positions that take a handle type of a semaphore or of a fence. */
import { MASK, parameter, position, POSIX, RETURNED_MASK, WIN32, type HandlePosition } from './positions.js';

const semaphore = (...stems: string[]): readonly string[] =>
  stems.map((stem) => `VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_${stem}`);
const fence = (...stems: string[]): readonly string[] => stems.map((stem) => `VK_EXTERNAL_FENCE_HANDLE_TYPE_${stem}`);

const SEMAPHORE_WIN32 = semaphore('OPAQUE_WIN32_BIT', 'OPAQUE_WIN32_KMT_BIT', 'D3D12_FENCE_BIT');
const SEMAPHORE_FD = semaphore('OPAQUE_FD_BIT', 'SYNC_FD_BIT');
const SEMAPHORE_EVENT = semaphore('ZIRCON_EVENT_BIT_FUCHSIA');
const SEMAPHORE_SCI = semaphore('SCI_SYNC_OBJ_BIT_NV');
const FENCE_WIN32 = fence('OPAQUE_WIN32_BIT', 'OPAQUE_WIN32_KMT_BIT');
const FENCE_FD = fence('OPAQUE_FD_BIT', 'SYNC_FD_BIT');
const FENCE_SCI = fence('SCI_SYNC_OBJ_BIT_NV', 'SCI_SYNC_FENCE_BIT_NV');

/** Of VkExternalSemaphoreHandleTypeFlagBits. */
export const semaphorePositions = (): readonly HandlePosition[] => [
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

/** Of VkExternalFenceHandleTypeFlagBits. */
export const fencePositions = (): readonly HandlePosition[] => [
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
