/** The pieces that programs with external handles are made of, each on one line, and what is reported of many. */
import type { ExpectedError } from './harness.js';

export const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
export const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';

/** An import of a file descriptor as memory, which takes it. */
export const importFd = (type = 'OPAQUE_FD_BIT', fd = 'fd'): string =>
  `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: ${M}${type}, fd: ${fd} }) }), null, memory)`;
/** An import of a Win32 handle by the extension of NVIDIA. */
export const importNv = (type: string, handle = 'handle'): string =>
  `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryWin32HandleInfoNV({ handleType: ${M}${type}, handle: ${handle} }) }), null, memory)`;
/** The same by the extension of Khronos, which leaves the handle to the application. */
export const importKhr = `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryWin32HandleInfoKHR({ handleType: ${M}OPAQUE_WIN32_BIT, handle }) }), null, memory)`;
/** An import of a file descriptor as the payload of a semaphore. */
export const importSemaphore = (fd = 'fd'): string =>
  `vkImportSemaphoreFdKHR(device, new VkImportSemaphoreFdInfoKHR({ semaphore, handleType: ${S}OPAQUE_FD_BIT, fd: ${fd} }))`;
/** What asks memory for a file descriptor. */
export const getFd = (out = 'out'): string =>
  `vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory: other, handleType: ${M}OPAQUE_FD_BIT }), ${out})`;
/** What asks memory for an NT handle. */
export const getHandle = (out = 'out'): string =>
  `vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory: other, handleType: ${M}OPAQUE_WIN32_BIT }), ${out})`;
/** What asks memory for a global share handle. */
export const getKmt = (out = 'out'): string =>
  `vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory: other, handleType: ${M}OPAQUE_WIN32_KMT_BIT }), ${out})`;
/** A function that is given a descriptor and a handle of which nobody knows anything. */
export const inFunction = (body: string): string => `function f(fd, handle) { ${body} }`;

/** The report of a descriptor that is closed although it was imported. */
export const closedAt = (at: string): readonly ExpectedError[] => [
  {
    messageId: 'usedAfterImport',
    at,
    data: { use: 'close', before: 'vkAllocateMemory', line: '1', constant: `${M}OPAQUE_FD_BIT`, vuid: '' },
  },
];
