/** Handles of one function or another, imported as what they are and as what they are not. */
import type { Pair } from '../pages.js';
import { M, S, F, importFd, importWin32, pair, memoryFd, semaphoreFd, semaphoreHandle } from './pieces.js';

const kmt = 'const handle = resource.GetSharedHandle();\n';
const nt = 'const handle = resource.CreateSharedHandle(null, 1, null);\n';
const dmaBuf = 'const fd = gbm_bo_get_fd(bo);\n';

/** A handle of one function or another, imported as the same type. */
function importPair(program: string, wrong: string, right: string): Pair {
  return { violating: `${wrong}${program}`, satisfying: `${right}${program}` };
}

const fenceHandle = `const handle = { $: 0n };
vkGetFenceWin32HandleKHR(device, new VkFenceGetWin32HandleInfoKHR({ fence, handleType: ${F}OPAQUE_WIN32_BIT }), handle);
`;
const metalHandle = (type: string): string => `const handle = { $: 0n };
vkGetMemoryMetalHandleEXT(device, new VkMemoryGetMetalHandleInfoEXT({ memory, handleType: ${M}${type} }), handle);
`;

export const imports: Readonly<Record<string, Pair>> = {
  'VUID-VkImportMemoryWin32HandleInfoNV-handle-01328': importPair(
    `new VkImportMemoryWin32HandleInfoNV({ handleType: ${M}D3D11_IMAGE_BIT_NV, handle });\n`,
    kmt,
    nt,
  ),
  'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661': importPair(
    `${importWin32('D3D11_TEXTURE_KMT_BIT')};\n`,
    nt,
    kmt,
  ),
  'VUID-VkImportMemoryFdInfoKHR-handleType-00670': importPair(
    `${importFd('DMA_BUF_BIT_EXT', 'fd.$')};\n`,
    memoryFd('OPAQUE_FD_BIT'),
    memoryFd('DMA_BUF_BIT_EXT'),
  ),
  'VUID-VkImportMemoryZirconHandleInfoFUCHSIA-handle-04772': importPair(
    `new VkImportMemoryZirconHandleInfoFUCHSIA({ handleType: ${M}ZIRCON_VMO_BIT_FUCHSIA, handle });\n`,
    'const handle = zx_event_create(0);\n',
    'const handle = zx_vmo_create(65536n, 0);\n',
  ),
  'VUID-VkImportMemoryMetalHandleInfoEXT-handleType-10411': importPair(
    `new VkImportMemoryMetalHandleInfoEXT({ handleType: ${M}MTLBUFFER_BIT_EXT, handle: handle.$ });\n`,
    metalHandle('MTLHEAP_BIT_EXT'),
    metalHandle('MTLBUFFER_BIT_EXT'),
  ),
  'VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01468': importPair(
    `new VkImportSemaphoreWin32HandleInfoKHR({ handleType: ${S}D3D12_FENCE_BIT, handle });\n`,
    kmt,
    nt,
  ),
  'VUID-VkImportSemaphoreFdInfoKHR-fd-01544': importPair(
    `new VkImportSemaphoreFdInfoKHR({ handleType: ${S}OPAQUE_FD_BIT, fd: fd.$ });\n`,
    memoryFd('OPAQUE_FD_BIT'),
    semaphoreFd('OPAQUE_FD_BIT'),
  ),
  'VUID-VkImportSemaphoreZirconHandleInfoFUCHSIA-zirconHandle-04766': importPair(
    `new VkImportSemaphoreZirconHandleInfoFUCHSIA({ handleType: ${S}ZIRCON_EVENT_BIT_FUCHSIA, zirconHandle: handle });\n`,
    'const handle = zx_vmo_create(65536n, 0);\n',
    'const handle = zx_event_create(0);\n',
  ),
  'VUID-VkImportFenceWin32HandleInfoKHR-handleType-01461': importPair(
    `new VkImportFenceWin32HandleInfoKHR({ handleType: ${F}OPAQUE_WIN32_BIT, handle: handle.$ });\n`,
    semaphoreHandle('OPAQUE_WIN32_BIT'),
    fenceHandle,
  ),
  'VUID-VkImportFenceFdInfoKHR-fd-01541': importPair(
    `new VkImportFenceFdInfoKHR({ handleType: ${F}OPAQUE_FD_BIT, fd: fd.$ });\n`,
    memoryFd('OPAQUE_FD_BIT'),
    `const fd = { $: 0 };
vkGetFenceFdKHR(device, new VkFenceGetFdInfoKHR({ fence, handleType: ${F}OPAQUE_FD_BIT }), fd);
`,
  ),
  'VUID-vkGetMemoryWin32HandlePropertiesKHR-handle-00665': importPair(
    `vkGetMemoryWin32HandlePropertiesKHR(device, ${M}D3D11_TEXTURE_BIT, handle, properties);\n`,
    kmt,
    nt,
  ),
  'VUID-vkGetMemoryFdPropertiesKHR-fd-00673': {
    violating: `${memoryFd('OPAQUE_FD_BIT')}vkGetMemoryFdPropertiesKHR(device, ${M}DMA_BUF_BIT_EXT, fd.$, properties);\n`,
    satisfying: `${dmaBuf}vkGetMemoryFdPropertiesKHR(device, ${M}DMA_BUF_BIT_EXT, fd, properties);\n`,
  },
  'VUID-vkGetMemoryZirconHandlePropertiesFUCHSIA-zirconHandle-04774': importPair(
    `vkGetMemoryZirconHandlePropertiesFUCHSIA(device, ${M}ZIRCON_VMO_BIT_FUCHSIA, handle, properties);\n`,
    'const handle = zx_event_create(0);\n',
    'const handle = zx_vmo_create(65536n, 0);\n',
  ),
  'VUID-vkGetMemoryMetalHandlePropertiesEXT-handle-10416': importPair(
    `vkGetMemoryMetalHandlePropertiesEXT(device, ${M}MTLTEXTURE_BIT_EXT, handle.$, properties);\n`,
    metalHandle('MTLBUFFER_BIT_EXT'),
    metalHandle('MTLTEXTURE_BIT_EXT'),
  ),
  'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-01440': pair(
    (name) =>
      `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${M}OPAQUE_WIN32_BIT, handle: null, name: ${name} });\n`,
    'null',
    "'Local\\\\frame'",
  ),
  'VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01467': pair(
    (name) =>
      `new VkImportSemaphoreWin32HandleInfoKHR({ handleType: ${S}OPAQUE_WIN32_BIT, handle: null, name: ${name} });\n`,
    'null',
    "'Local\\\\ready'",
  ),
  'VUID-VkImportFenceWin32HandleInfoKHR-handleType-01460': pair(
    (name) =>
      `new VkImportFenceWin32HandleInfoKHR({ handleType: ${F}OPAQUE_WIN32_BIT, handle: null, name: ${name} });\n`,
    'null',
    "'Local\\\\done'",
  ),
};
