/** What memory is made for: its figures, its resource, its owner, and how it is mapped. */
import type { Pair } from '../pages.js';
import {
  M,
  allocate,
  create,
  exportMemory,
  imageFor,
  importFd,
  importWin32,
  importHost,
  pair,
  chained,
  memoryFd,
  collectionImage,
  collectionBuffer,
  dedicatedTo,
  importCollection,
} from './pieces.js';

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

export const memories: Readonly<Record<string, Pair>> = {
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
