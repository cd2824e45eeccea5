/** Chains that the constraint table has, in programs that say one thing. */
import type { Pair } from '../pages.js';
import { M, S, F, imageFor, importFd, importHost, pair, chained, ANDROID } from './pieces.js';

const fullChain = (type: string, levels: number): string => `new VkImageCreateInfo({
  pNext: ${imageFor(type)},
  imageType: VK_IMAGE_TYPE_2D,
  extent: new VkExtent3D({ width: 256, height: 128, depth: 1 }),
  mipLevels: ${String(levels)},
});
`;

const allocation = (chain: string): string =>
  `new VkMemoryAllocateInfo({ pNext: ${chain}, allocationSize: 65536n, memoryTypeIndex: 1 });\n`;

export const chains: Readonly<Record<string, Pair>> = {
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
