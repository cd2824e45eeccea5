/** Pieces of the programs: what is created, exported and imported, and as what. */
import type { Pair } from '../pages.js';

export const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
export const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
export const F = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

/** Memory of that name, allocated with a chain. */
export function allocate(name: string, chain: string, rest = 'allocationSize: 65536n, memoryTypeIndex: 1'): string {
  const next = chain === '' ? '' : `pNext: ${chain}, `;
  return `const ${name} = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ ${next}${rest} }), null, ${name});
`;
}

/** An object, created with a chain, under the name of its kind or another. */
export function create(
  object: 'Semaphore' | 'Fence' | 'Image' | 'Buffer' | 'TensorARM',
  chain: string,
  name?: string,
  members: readonly string[] = [],
): string {
  const suffix = object.endsWith('ARM') ? 'ARM' : '';
  const plain = object.replace(/ARM$/u, '');
  const variable = name ?? plain.toLowerCase();
  const given = [...(chain === '' ? [] : [`pNext: ${chain}`]), ...members].join(', ');
  const next = given === '' ? '' : `{ ${given} }`;
  return `const ${variable} = new Vk${plain}${suffix}();
vkCreate${plain}${suffix}(device, new Vk${plain}CreateInfo${suffix}(${next}), null, ${variable});
`;
}

// Structs of a chain.
export const exportMemory = (type: string): string => `new VkExportMemoryAllocateInfo({ handleTypes: ${M}${type} })`;
export const exportNv = (type: string): string => `new VkExportMemoryAllocateInfoNV({ handleTypes: ${M}${type} })`;
export const exportSemaphore = (type: string): string =>
  `new VkExportSemaphoreCreateInfo({ handleTypes: ${S}${type} })`;
export const exportFence = (type: string): string => `new VkExportFenceCreateInfo({ handleTypes: ${F}${type} })`;
export const semaphoreType = (type: string): string =>
  `new VkSemaphoreTypeCreateInfo({ semaphoreType: VK_SEMAPHORE_TYPE_${type} })`;
export const imageFor = (type: string): string => `new VkExternalMemoryImageCreateInfo({ handleTypes: ${M}${type} })`;
export const bufferFor = (type: string): string => `new VkExternalMemoryBufferCreateInfo({ handleTypes: ${M}${type} })`;
export const tensorFor = (type: string): string =>
  `new VkExternalMemoryTensorCreateInfoARM({ handleTypes: ${M}${type} })`;
export const importFd = (type: string, fd = 'fd'): string =>
  `new VkImportMemoryFdInfoKHR({ handleType: ${M}${type}, fd${fd === 'fd' ? '' : `: ${fd}`} })`;
export const importWin32 = (type: string, handle = 'handle'): string =>
  `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${M}${type}, handle${handle === 'handle' ? '' : `: ${handle}`} })`;
export const importAndroid = 'new VkImportAndroidHardwareBufferInfoANDROID({ buffer: new AHardwareBuffer() })';
export const importHost = `new VkImportMemoryHostPointerInfoEXT({ handleType: ${M}HOST_ALLOCATION_BIT_EXT, pHostPointer })`;

/** The same program twice, with one word changed. */
export function pair(program: (word: string) => string, violating: string, satisfying: string): Pair {
  return { violating: program(violating), satisfying: program(satisfying) };
}

/** Two structs in one chain. */
export function chained(first: string, second: string): string {
  return second === '' ? first : first.replace('({ ', `({ pNext: ${second}, `);
}

export const ANDROID = 'ANDROID_HARDWARE_BUFFER_BIT_ANDROID';

/** Programs that get a handle, in `fd.$` or `handle.$`. */
export const memoryFd = (type: string): string => `const fd = { $: 0 };
vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: ${M}${type} }), fd);
`;
export const semaphoreFd = (type: string): string => `const fd = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore: other, handleType: ${S}${type} }), fd);
`;
export const semaphoreHandle = (type: string): string => `const handle = { $: 0n };
vkGetSemaphoreWin32HandleKHR(device, new VkSemaphoreGetWin32HandleInfoKHR({ semaphore: other, handleType: ${S}${type} }), handle);
`;

export const collectionImage = 'new VkBufferCollectionImageCreateInfoFUCHSIA({ collection, index: 0 })';
export const collectionBuffer = 'new VkBufferCollectionBufferCreateInfoFUCHSIA({ collection, index: 0 })';
export const dedicatedTo = (resource: string): string => `new VkMemoryDedicatedAllocateInfo({ ${resource} })`;
export const importCollection = (next: string, index = 0): string =>
  `new VkImportMemoryBufferCollectionFUCHSIA({ pNext: ${next}, collection, index: ${String(index)} })`;
