/**
 * Programs for the statements that connect two places of a file: where a handle or an object comes from, and what is
 * done with it.
 */
import type { Pair } from './page.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
const F = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

// -- pieces of programs -----------------------------------------------------------------------------------------

function allocate(name: string, chain: string, rest = 'allocationSize: 65536n, memoryTypeIndex: 1'): string {
  const next = chain === '' ? '' : `pNext: ${chain}, `;
  return `const ${name} = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ ${next}${rest} }), null, ${name});
`;
}

function create(
  object: 'Semaphore' | 'Fence' | 'Image' | 'Buffer' | 'TensorARM',
  chain: string,
  name?: string,
): string {
  const suffix = object.endsWith('ARM') ? 'ARM' : '';
  const plain = object.replace(/ARM$/u, '');
  const variable = name ?? plain.toLowerCase();
  const next = chain === '' ? '' : `{ pNext: ${chain} }`;
  return `const ${variable} = new Vk${plain}${suffix}();
vkCreate${plain}${suffix}(device, new Vk${plain}CreateInfo${suffix}(${next}), null, ${variable});
`;
}

const exportMemory = (type: string): string => `new VkExportMemoryAllocateInfo({ handleTypes: ${M}${type} })`;
const exportNv = (type: string): string => `new VkExportMemoryAllocateInfoNV({ handleTypes: ${M}${type} })`;
const exportSemaphore = (type: string): string => `new VkExportSemaphoreCreateInfo({ handleTypes: ${S}${type} })`;
const exportFence = (type: string): string => `new VkExportFenceCreateInfo({ handleTypes: ${F}${type} })`;
const semaphoreType = (type: string): string =>
  `new VkSemaphoreTypeCreateInfo({ semaphoreType: VK_SEMAPHORE_TYPE_${type} })`;
const imageFor = (type: string): string => `new VkExternalMemoryImageCreateInfo({ handleTypes: ${M}${type} })`;
const bufferFor = (type: string): string => `new VkExternalMemoryBufferCreateInfo({ handleTypes: ${M}${type} })`;
const tensorFor = (type: string): string => `new VkExternalMemoryTensorCreateInfoARM({ handleTypes: ${M}${type} })`;
const importFd = (type: string, fd = 'fd'): string =>
  `new VkImportMemoryFdInfoKHR({ handleType: ${M}${type}, fd${fd === 'fd' ? '' : `: ${fd}`} })`;
const importWin32 = (type: string, handle = 'handle'): string =>
  `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${M}${type}, handle${handle === 'handle' ? '' : `: ${handle}`} })`;
const importAndroid = 'new VkImportAndroidHardwareBufferInfoANDROID({ buffer: new AHardwareBuffer() })';
const importHost = `new VkImportMemoryHostPointerInfoEXT({ handleType: ${M}HOST_ALLOCATION_BIT_EXT, pHostPointer })`;

/** The same program twice, with one word changed. */
function pair(program: (word: string) => string, violating: string, satisfying: string): Pair {
  return { violating: program(violating), satisfying: program(satisfying) };
}

// -- export and get ---------------------------------------------------------------------------------------------

/** A get struct, asked for another type than the object was created with. */
function getPair(
  object: 'memory' | 'semaphore' | 'fence',
  struct: string,
  asked: string,
  exported: string,
  right = asked,
): Pair {
  const prefix = { memory: M, semaphore: S, fence: F }[object];
  const made = (type: string): string =>
    object === 'memory'
      ? allocate('memory', exportMemory(type))
      : object === 'semaphore'
        ? create('Semaphore', exportSemaphore(type))
        : create('Fence', exportFence(type));
  const command = struct.replace(/^Vk(Memory|Semaphore|Fence)Get(\w+?)Info(\w+)$/u, 'vkGet$1$2$3');
  const program = (type: string): string => `${made(type)}const handle = { $: 0n };
${command}(device, new ${struct}({ ${object}, handleType: ${prefix}${asked} }), handle);
`;
  return pair(program, exported, right);
}

const gets: Readonly<Record<string, Pair>> = {
  'VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00662': getPair(
    'memory',
    'VkMemoryGetWin32HandleInfoKHR',
    'OPAQUE_WIN32_BIT',
    'OPAQUE_WIN32_KMT_BIT',
  ),
  'VUID-VkMemoryGetFdInfoKHR-handleType-00671': getPair(
    'memory',
    'VkMemoryGetFdInfoKHR',
    'DMA_BUF_BIT_EXT',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkMemoryGetZirconHandleInfoFUCHSIA-handleType-04776': getPair(
    'memory',
    'VkMemoryGetZirconHandleInfoFUCHSIA',
    'ZIRCON_VMO_BIT_FUCHSIA',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkMemoryGetMetalHandleInfoEXT-handleType-10414': getPair(
    'memory',
    'VkMemoryGetMetalHandleInfoEXT',
    'MTLHEAP_BIT_EXT',
    'MTLBUFFER_BIT_EXT',
  ),
  'VUID-VkMemoryGetRemoteAddressInfoNV-handleType-04966': getPair(
    'memory',
    'VkMemoryGetRemoteAddressInfoNV',
    'RDMA_ADDRESS_BIT_NV',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkMemoryGetMetalHandleInfoEXT-memory-10413': pair(
    (chain) => `${allocate('memory', chain)}const handle = { $: 0n };
vkGetMemoryMetalHandleEXT(device, new VkMemoryGetMetalHandleInfoEXT({ memory, handleType: ${M}MTLHEAP_BIT_EXT }), handle);
`,
    '',
    exportMemory('MTLHEAP_BIT_EXT'),
  ),
  'VUID-VkMemoryGetAndroidHardwareBufferInfoANDROID-handleTypes-01882': pair(
    (type) => `${allocate('memory', exportMemory(type))}const buffer = { $: 0n };
vkGetMemoryAndroidHardwareBufferANDROID(device, new VkMemoryGetAndroidHardwareBufferInfoANDROID({ memory }), buffer);
`,
    'OPAQUE_FD_BIT',
    'ANDROID_HARDWARE_BUFFER_BIT_ANDROID',
  ),
  'VUID-vkGetMemoryWin32HandleNV-handleType-01326': pair(
    (type) => `${allocate('memory', exportNv(type))}const handle = { $: 0n };
vkGetMemoryWin32HandleNV(device, memory, ${M}OPAQUE_WIN32_BIT_NV, handle);
`,
    'OPAQUE_WIN32_KMT_BIT_NV',
    'OPAQUE_WIN32_BIT_NV',
  ),
  'VUID-VkSemaphoreGetWin32HandleInfoKHR-handleType-01126': getPair(
    'semaphore',
    'VkSemaphoreGetWin32HandleInfoKHR',
    'D3D12_FENCE_BIT',
    'OPAQUE_WIN32_BIT',
  ),
  'VUID-VkSemaphoreGetFdInfoKHR-handleType-01132': getPair(
    'semaphore',
    'VkSemaphoreGetFdInfoKHR',
    'SYNC_FD_BIT',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkSemaphoreGetZirconHandleInfoFUCHSIA-handleType-04758': getPair(
    'semaphore',
    'VkSemaphoreGetZirconHandleInfoFUCHSIA',
    'ZIRCON_EVENT_BIT_FUCHSIA',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkFenceGetWin32HandleInfoKHR-handleType-01448': getPair(
    'fence',
    'VkFenceGetWin32HandleInfoKHR',
    'OPAQUE_WIN32_KMT_BIT',
    'OPAQUE_WIN32_BIT',
  ),
  'VUID-VkFenceGetFdInfoKHR-handleType-01453': getPair('fence', 'VkFenceGetFdInfoKHR', 'SYNC_FD_BIT', 'OPAQUE_FD_BIT'),
};

/** An NT handle that is asked for twice; a global share handle may be. */
function twicePair(object: 'memory' | 'semaphore' | 'fence'): Pair {
  const upper = object.charAt(0).toUpperCase() + object.slice(1);
  const prefix = { memory: M, semaphore: S, fence: F }[object];
  return pair(
    (type) => {
      const chain = { memory: exportMemory, semaphore: exportSemaphore, fence: exportFence }[object](type);
      const made = object === 'memory' ? allocate('memory', chain) : create(upper as 'Fence', chain);
      return `${made}const info = new Vk${upper}GetWin32HandleInfoKHR({ ${object}, handleType: ${prefix}${type} });
const [first, second] = [{ $: 0n }, { $: 0n }];
vkGet${upper}Win32HandleKHR(device, info, first);
vkGet${upper}Win32HandleKHR(device, info, second);
`;
    },
    'OPAQUE_WIN32_BIT',
    'OPAQUE_WIN32_KMT_BIT',
  );
}

const twice: Readonly<Record<string, Pair>> = {
  'VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00663': twicePair('memory'),
  'VUID-VkSemaphoreGetWin32HandleInfoKHR-handleType-01127': twicePair('semaphore'),
  'VUID-VkFenceGetWin32HandleInfoKHR-handleType-01449': twicePair('fence'),
};

// -- imports ----------------------------------------------------------------------------------------------------

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
const memoryFd = (type: string): string => `const fd = { $: 0 };
vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: ${M}${type} }), fd);
`;
const semaphoreFd = (type: string): string => `const fd = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore: other, handleType: ${S}${type} }), fd);
`;
const semaphoreHandle = (type: string): string => `const handle = { $: 0n };
vkGetSemaphoreWin32HandleKHR(device, new VkSemaphoreGetWin32HandleInfoKHR({ semaphore: other, handleType: ${S}${type} }), handle);
`;
const metalHandle = (type: string): string => `const handle = { $: 0n };
vkGetMemoryMetalHandleEXT(device, new VkMemoryGetMetalHandleInfoEXT({ memory, handleType: ${M}${type} }), handle);
`;

const imports: Readonly<Record<string, Pair>> = {
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

// -- semaphores -------------------------------------------------------------------------------------------------

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

/** Two structs in one chain. */
function chained(first: string, second: string): string {
  return second === '' ? first : first.replace('({ ', `({ pNext: ${second}, `);
}

const TIMELINE = semaphoreType('TIMELINE');
const BINARY = semaphoreType('BINARY');
const TEMPORARY = 'flags: VK_SEMAPHORE_IMPORT_TEMPORARY_BIT, ';

const semaphores: Readonly<Record<string, Pair>> = {
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

// -- memory and what is bound to it -----------------------------------------------------------------------------

/** A resource and memory, bound by the older command. */
function bound(kind: 'Image' | 'Buffer', resource: string, memory: string): string {
  const name = kind.toLowerCase();
  return `${create(kind, resource)}${allocate('memory', memory)}vkBind${kind}Memory(device, ${name}, memory, 0n);\n`;
}

/** The same by the newer one. */
function bound2(kind: 'Image' | 'Buffer' | 'TensorARM', resource: string, memory: string): string {
  const plain = kind.replace(/ARM$/u, '');
  const info = kind === 'TensorARM' ? 'VkBindTensorMemoryInfoARM' : `VkBind${plain}MemoryInfo`;
  const command = kind === 'TensorARM' ? 'vkBindTensorMemoryARM' : `vkBind${plain}Memory2`;
  return `${create(kind, resource)}${allocate('memory', memory)}${command}(device, 1, [
  new ${info}({ ${plain.toLowerCase()}, memory, memoryOffset: 0n }),
]);
`;
}

const collectionImage = 'new VkBufferCollectionImageCreateInfoFUCHSIA({ collection, index: 0 })';
const collectionBuffer = 'new VkBufferCollectionBufferCreateInfoFUCHSIA({ collection, index: 0 })';
const dedicatedTo = (resource: string): string => `new VkMemoryDedicatedAllocateInfo({ ${resource} })`;
const importCollection = (next: string, index = 0): string =>
  `new VkImportMemoryBufferCollectionFUCHSIA({ pNext: ${next}, collection, index: ${String(index)} })`;
const ANDROID = 'ANDROID_HARDWARE_BUFFER_BIT_ANDROID';

const bindings: Readonly<Record<string, Pair>> = {
  'VUID-vkBindImageMemory-memory-02728': pair(
    (type) => bound('Image', imageFor(type), exportMemory('OPAQUE_FD_BIT')),
    'DMA_BUF_BIT_EXT',
    'OPAQUE_FD_BIT',
  ),
  'VUID-vkBindImageMemory-memory-02989': pair(
    (type) => bound('Image', imageFor(type), importFd('DMA_BUF_BIT_EXT')),
    'OPAQUE_FD_BIT',
    'DMA_BUF_BIT_EXT',
  ),
  'VUID-vkBindImageMemory-memory-02990': pair(
    (type) => bound('Image', imageFor(type), importAndroid),
    'OPAQUE_FD_BIT',
    ANDROID,
  ),
  'VUID-vkBindBufferMemory-memory-02726': pair(
    (chain) => bound('Buffer', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    bufferFor('OPAQUE_FD_BIT'),
  ),
  'VUID-vkBindBufferMemory-memory-02985': pair(
    (chain) => bound('Buffer', chain, importHost),
    '',
    bufferFor('HOST_ALLOCATION_BIT_EXT'),
  ),
  'VUID-vkBindBufferMemory-memory-02986': pair(
    (chain) => bound('Buffer', chain, importAndroid),
    '',
    bufferFor(ANDROID),
  ),
  'VUID-vkBindImageMemory-image-06392': {
    violating: bound('Image', collectionImage, ''),
    satisfying: bound('Image', collectionImage, importCollection(dedicatedTo('image'))),
  },
  'VUID-vkBindBufferMemory-buffer-06408': {
    violating: bound('Buffer', collectionBuffer, ''),
    satisfying: bound('Buffer', collectionBuffer, importCollection(dedicatedTo('buffer'))),
  },
  'VUID-VkBindBufferMemoryInfo-buffer-06408': {
    violating: bound2('Buffer', collectionBuffer, ''),
    satisfying: bound2('Buffer', collectionBuffer, importCollection(dedicatedTo('buffer'))),
  },
  'VUID-VkBindImageMemoryInfo-memory-02728': pair(
    (type) => bound2('Image', imageFor(type), exportMemory('OPAQUE_FD_BIT')),
    'DMA_BUF_BIT_EXT',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkBindImageMemoryInfo-memory-02989': pair(
    (type) => bound2('Image', imageFor(type), importFd('DMA_BUF_BIT_EXT')),
    'OPAQUE_FD_BIT',
    'DMA_BUF_BIT_EXT',
  ),
  'VUID-VkBindImageMemoryInfo-memory-02990': pair(
    (type) => bound2('Image', imageFor(type), importAndroid),
    'OPAQUE_FD_BIT',
    ANDROID,
  ),
  'VUID-VkBindBufferMemoryInfo-memory-02726': pair(
    (chain) => bound2('Buffer', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    bufferFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkBindBufferMemoryInfo-memory-02985': pair(
    (chain) => bound2('Buffer', chain, importHost),
    '',
    bufferFor('HOST_ALLOCATION_BIT_EXT'),
  ),
  'VUID-VkBindBufferMemoryInfo-memory-02986': pair(
    (chain) => bound2('Buffer', chain, importAndroid),
    '',
    bufferFor(ANDROID),
  ),
  'VUID-VkBindTensorMemoryInfoARM-memory-09895': pair(
    (chain) => bound2('TensorARM', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    tensorFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkBindTensorMemoryInfoARM-memory-09896': pair(
    (chain) => bound2('TensorARM', chain, importFd('DMA_BUF_BIT_EXT')),
    '',
    tensorFor('DMA_BUF_BIT_EXT'),
  ),
  'VUID-VkBindTensorMemoryInfoARM-memory-09897': pair(
    (chain) => bound2('TensorARM', chain, importAndroid),
    '',
    tensorFor(ANDROID),
  ),
  'VUID-VkSparseMemoryBind-memory-02730': pair(
    (chain) => sparse('Buffer', 'VkSparseBufferMemoryBindInfo', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    bufferFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkSparseMemoryBind-memory-02731': pair(
    (chain) => sparse('Image', 'VkSparseImageOpaqueMemoryBindInfo', chain, importFd('DMA_BUF_BIT_EXT')),
    '',
    imageFor('DMA_BUF_BIT_EXT'),
  ),
  'VUID-VkSparseImageMemoryBind-memory-02732': pair(
    (chain) => sparse('Image', 'VkSparseImageMemoryBindInfo', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    imageFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkSparseImageMemoryBind-memory-02733': pair(
    (chain) => sparse('Image', 'VkSparseImageMemoryBindInfo', chain, importFd('DMA_BUF_BIT_EXT')),
    '',
    imageFor('DMA_BUF_BIT_EXT'),
  ),
};

function sparse(kind: 'Image' | 'Buffer', struct: string, resource: string, memory: string): string {
  const bind = struct === 'VkSparseImageMemoryBindInfo' ? 'VkSparseImageMemoryBind' : 'VkSparseMemoryBind';
  return `${create(kind, resource)}${allocate('memory', memory)}new ${struct}({
  ${kind.toLowerCase()},
  bindCount: 1,
  pBinds: [new ${bind}({ memory, memoryOffset: 0n })],
});
`;
}

/** Memory of Vulkan, exported and imported again with other figures. */
function reimported(kind: 'Fd' | 'Win32', size: string): string {
  const isFd = kind === 'Fd';
  const type = isFd ? 'OPAQUE_FD_BIT' : 'OPAQUE_WIN32_BIT';
  const get = isFd
    ? memoryFd(type)
    : `const handle = { $: 0n };
vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: ${M}${type} }), handle);
`;
  const chain = isFd ? importFd(type, 'fd.$') : importWin32(type, 'handle.$');
  return `${allocate('memory', exportMemory(type))}${get}${allocate('copy', chain, `allocationSize: ${size}, memoryTypeIndex: 1`)}`;
}

/** An import of a buffer collection, dedicated to a resource. */
function collected(kind: 'Image' | 'Buffer', resource: string, index: number): string {
  return `${create(kind, resource)}${allocate('memory', importCollection(dedicatedTo(kind.toLowerCase()), index))}`;
}

const barrier = (
  members: string,
): string => `${create('Image', imageFor('D3D11_TEXTURE_BIT'))}new VkImageMemoryBarrier({
  ${members},
  image,
});
`;

const map = (struct: string, flag: string, chain: string): Pair =>
  pair(
    (memory) => `${allocate('memory', memory)}new ${struct}({ ${chain}flags: ${flag}, memory });\n`,
    importHost,
    importFd('OPAQUE_FD_BIT'),
  );

const memories: Readonly<Record<string, Pair>> = {
  'VUID-VkMemoryAllocateInfo-allocationSize-01742': pair((size) => reimported('Fd', size), '4096n', '65536n'),
  'VUID-VkMemoryAllocateInfo-allocationSize-01743': pair((size) => reimported('Win32', size), '4096n', '65536n'),
  'VUID-VkMemoryAllocateInfo-image-06384': pair((chain) => collected('Image', chain, 0), '', collectionImage),
  'VUID-VkMemoryAllocateInfo-image-06381': {
    violating: collected('Image', collectionImage, 1),
    satisfying: collected('Image', collectionImage, 0),
  },
  'VUID-VkMemoryAllocateInfo-buffer-06385': pair((chain) => collected('Buffer', chain, 0), '', collectionBuffer),
  'VUID-VkMemoryAllocateInfo-buffer-06380': {
    violating: collected('Buffer', collectionBuffer, 1),
    satisfying: collected('Buffer', collectionBuffer, 0),
  },
  'VUID-VkMemoryAllocateInfo-pNext-00639': pair(
    (chain) => allocate('memory', chain),
    exportMemory('D3D11_TEXTURE_BIT'),
    chained(exportMemory('D3D11_TEXTURE_BIT'), dedicatedTo('image')),
  ),
  'VUID-VkImageMemoryBarrier-dstQueueFamilyIndex-12331': pair(
    (layout) =>
      barrier(`srcQueueFamilyIndex: 0,
  dstQueueFamilyIndex: VK_QUEUE_FAMILY_EXTERNAL,
  oldLayout: VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,
  newLayout: ${layout}`),
    'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL',
    'VK_IMAGE_LAYOUT_GENERAL',
  ),
  'VUID-VkImageMemoryBarrier-srcQueueFamilyIndex-12332': pair(
    (layout) =>
      barrier(`srcQueueFamilyIndex: VK_QUEUE_FAMILY_EXTERNAL,
  dstQueueFamilyIndex: 0,
  oldLayout: ${layout},
  newLayout: VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL`),
    'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL',
    'VK_IMAGE_LAYOUT_GENERAL',
  ),
  'VUID-VkMemoryMapInfo-flags-09575': map(
    'VkMemoryMapInfo',
    'VK_MEMORY_MAP_PLACED_BIT_EXT',
    'pNext: new VkMemoryMapPlacedInfoEXT({ pPlacedAddress }), ',
  ),
  'VUID-VkMemoryUnmapInfo-flags-09580': map('VkMemoryUnmapInfo', 'VK_MEMORY_UNMAP_RESERVE_BIT_EXT', ''),
  'VUID-VkWin32KeyedMutexAcquireReleaseInfoKHR-pAcquireSyncs-00081': pair(
    (
      type,
    ) => `${allocate('memory', importWin32(type).replace('({ ', `({ pNext: ${dedicatedTo('image')}, `))}new VkWin32KeyedMutexAcquireReleaseInfoKHR({
  acquireCount: 1,
  pAcquireSyncs: [memory],
  pAcquireKeys: [0n],
  pAcquireTimeouts: [1000],
});
`,
    'OPAQUE_WIN32_BIT',
    'D3D11_TEXTURE_BIT',
  ),
};

// -- chains that the constraint table has, in programs that say one thing ---------------------------------------

const fullChain = (type: string, levels: number): string => `new VkImageCreateInfo({
  pNext: ${imageFor(type)},
  imageType: VK_IMAGE_TYPE_2D,
  extent: new VkExtent3D({ width: 256, height: 128, depth: 1 }),
  mipLevels: ${String(levels)},
});
`;

const allocation = (chain: string): string =>
  `new VkMemoryAllocateInfo({ pNext: ${chain}, allocationSize: 65536n, memoryTypeIndex: 1 });\n`;

const chains: Readonly<Record<string, Pair>> = {
  'VUID-VkImageCreateInfo-pNext-02394': {
    violating: fullChain(ANDROID, 4),
    satisfying: fullChain(ANDROID, 9),
  },
  'VUID-VkImageCreateInfo-pNext-08952': {
    violating: fullChain('SCREEN_BUFFER_BIT_QNX', 4),
    satisfying: fullChain('SCREEN_BUFFER_BIT_QNX', 1),
  },
  'VUID-VkImageCreateInfo-pNext-01443': pair(
    (layout) => `new VkImageCreateInfo({ pNext: ${imageFor('OPAQUE_FD_BIT')}, initialLayout: ${layout} });\n`,
    'VK_IMAGE_LAYOUT_PREINITIALIZED',
    'VK_IMAGE_LAYOUT_UNDEFINED',
  ),
  'VUID-VkMemoryAllocateInfo-None-06657': {
    violating: allocation(chained(importFd('OPAQUE_FD_BIT'), importHost)),
    satisfying: allocation(importFd('OPAQUE_FD_BIT')),
  },
  'VUID-VkMemoryAllocateInfo-opaqueCaptureAddress-03333': pair(
    (address) =>
      allocation(
        chained(
          importFd('OPAQUE_FD_BIT'),
          `new VkMemoryOpaqueCaptureAddressAllocateInfo({ opaqueCaptureAddress: ${address} })`,
        ),
      ),
    '4096n',
    '0n',
  ),
  'VUID-VkMemoryAllocateFlagsInfo-flags-10760': pair(
    (flag) =>
      allocation(
        chained(importFd('OPAQUE_FD_BIT'), `new VkMemoryAllocateFlagsInfo({ flags: VK_MEMORY_ALLOCATE_${flag} })`),
      ),
    'ZERO_INITIALIZE_BIT_EXT',
    'DEVICE_ADDRESS_BIT',
  ),
  'VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01466': pair(
    (type) => `new VkImportSemaphoreWin32HandleInfoKHR({ handleType: ${S}${type}, name: 'Local\\\\ready' });\n`,
    'OPAQUE_WIN32_KMT_BIT',
    'OPAQUE_WIN32_BIT',
  ),
  'VUID-VkImportFenceWin32HandleInfoKHR-handleType-01459': pair(
    (type) => `new VkImportFenceWin32HandleInfoKHR({ handleType: ${F}${type}, name: 'Local\\\\done' });\n`,
    'OPAQUE_WIN32_KMT_BIT',
    'OPAQUE_WIN32_BIT',
  ),
  'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-01439': pair(
    (type) => `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${M}${type}, name: 'Local\\\\frame' });\n`,
    'OPAQUE_WIN32_KMT_BIT',
    'OPAQUE_WIN32_BIT',
  ),
  'VUID-VkPhysicalDeviceExternalBufferInfo-None-09499': pair(
    (usage) => `new VkPhysicalDeviceExternalBufferInfo({ usage: ${usage} });\n`,
    '0x80000000',
    'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
  ),
  'VUID-vkGetMemoryFdPropertiesKHR-handleType-00674': pair(
    (type) => `vkGetMemoryFdPropertiesKHR(device, ${M}${type}, fd, properties);\n`,
    'OPAQUE_FD_BIT',
    'DMA_BUF_BIT_EXT',
  ),
};

/** The programs that are written by hand, by statement. */
export const writtenPairs: Readonly<Record<string, Pair>> = {
  ...gets,
  ...twice,
  ...imports,
  ...semaphores,
  ...bindings,
  ...memories,
  ...chains,
};
