/** Handles that are asked for: as another type than the object was exported as, and twice. */
import type { Pair } from '../pages.js';
import { M, S, F, allocate, create, exportMemory, exportNv, exportSemaphore, exportFence, pair } from './pieces.js';

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

export const gets: Readonly<Record<string, Pair>> = {
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

export const twice: Readonly<Record<string, Pair>> = {
  'VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00663': twicePair('memory'),
  'VUID-VkSemaphoreGetWin32HandleInfoKHR-handleType-01127': twicePair('semaphore'),
  'VUID-VkFenceGetWin32HandleInfoKHR-handleType-01449': twicePair('fence'),
};
