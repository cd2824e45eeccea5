/** Payloads of semaphores: timelines and binary ones, for good and for once. */
import type { Pair } from '../pages.js';
import { S, create, exportSemaphore, semaphoreType, pair, chained, semaphoreFd, semaphoreHandle } from './pieces.js';

/** A semaphore that is exported, and another that it is imported into. */
function semaphoresFd(from: string, into: string, flags: string, type = 'OPAQUE_FD_BIT'): string {
  return `${create('Semaphore', chained(exportSemaphore(type), from), 'other')}${create('Semaphore', into)}${semaphoreFd(
    type,
  )}new VkImportSemaphoreFdInfoKHR({ semaphore, ${flags}handleType: ${S}${type}, fd: fd.$ });
`;
}

function semaphoresWin32(from: string, into: string, flags: string): string {
  const type = 'OPAQUE_WIN32_BIT';
  return `${create('Semaphore', chained(exportSemaphore(type), from), 'other')}${create(
    'Semaphore',
    into,
  )}${semaphoreHandle(type)}new VkImportSemaphoreWin32HandleInfoKHR({ semaphore, ${flags}handleType: ${S}${type}, handle: handle.$ });
`;
}

const TIMELINE = semaphoreType('TIMELINE');
const BINARY = semaphoreType('BINARY');
const TEMPORARY = 'flags: VK_SEMAPHORE_IMPORT_TEMPORARY_BIT, ';

export const semaphores: Readonly<Record<string, Pair>> = {
  'VUID-VkImportSemaphoreFdInfoKHR-handleType-03264': pair(
    (into) => semaphoresFd(TIMELINE, into, ''),
    BINARY,
    TIMELINE,
  ),
  'VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-03262': pair(
    (into) => semaphoresWin32(TIMELINE, into, ''),
    '',
    TIMELINE,
  ),
  'VUID-VkImportSemaphoreFdInfoKHR-flags-03323': pair((type) => semaphoresFd(type, type, TEMPORARY), TIMELINE, BINARY),
  'VUID-VkImportSemaphoreWin32HandleInfoKHR-flags-03322': pair(
    (type) => semaphoresWin32(type, type, TEMPORARY),
    TIMELINE,
    '',
  ),
  'VUID-VkSemaphoreGetFdInfoKHR-handleType-03253': pair(
    (type) =>
      `${create('Semaphore', chained(exportSemaphore('SYNC_FD_BIT'), type), 'other')}${semaphoreFd('SYNC_FD_BIT')}`,
    TIMELINE,
    BINARY,
  ),
  'VUID-VkSemaphoreGetZirconHandleInfoFUCHSIA-semaphore-04763': pair(
    (
      type,
    ) => `${create('Semaphore', chained(exportSemaphore('ZIRCON_EVENT_BIT_FUCHSIA'), type))}const handle = { $: 0 };
vkGetSemaphoreZirconHandleFUCHSIA(
  device,
  new VkSemaphoreGetZirconHandleInfoFUCHSIA({ semaphore, handleType: ${S}ZIRCON_EVENT_BIT_FUCHSIA }),
  handle,
);
`,
    TIMELINE,
    BINARY,
  ),
  'VUID-VkImportSemaphoreZirconHandleInfoFUCHSIA-semaphoreType-04768': pair(
    (type) => `${create('Semaphore', type)}const zirconHandle = zx_event_create(0);
new VkImportSemaphoreZirconHandleInfoFUCHSIA({ semaphore, handleType: ${S}ZIRCON_EVENT_BIT_FUCHSIA, zirconHandle });
`,
    TIMELINE,
    BINARY,
  ),
};
