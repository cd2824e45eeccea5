/** Takes a frame of a camera, and loses it again. fixed.ts is the same program as it should be. */
import { closeSync } from 'node:fs';
import * as vk from 'nvk';
import { dup, exportSyncFile, type Plane } from './linux.js';

export function importPlane(device: vk.VkDevice, plane: Plane, image: vk.VkImage): vk.VkDeviceMemory {
  const fd = dup(plane.fd);
  const properties = new vk.VkMemoryFdPropertiesKHR();
  check(vk.vkGetMemoryFdPropertiesKHR(device, vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT, fd, properties));
  const imported = new vk.VkImportMemoryFdInfoKHR({
    pNext: new vk.VkMemoryDedicatedAllocateInfo({ image }),
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_DMA_BUF_BIT_EXT,
    fd,
  });
  const allocateInfo = new vk.VkMemoryAllocateInfo({
    pNext: imported,
    allocationSize: plane.size,
    memoryTypeIndex: 31 - Math.clz32(properties.memoryTypeBits),
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  // The import has taken it. By now the number may be that of another file.
  closeSync(fd);
  return memory;
}

export function waitForCamera(device: vk.VkDevice, plane: Plane, semaphore: vk.VkSemaphore): void {
  const info = new vk.VkImportSemaphoreFdInfoKHR({
    semaphore,
    // A copy of a fence cannot stay in a semaphore.
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT,
    fd: exportSyncFile(plane.fd),
  });
  check(vk.vkImportSemaphoreFdKHR(device, info));
}

export function exportDrawing(device: vk.VkDevice): number {
  // A sync file is signalled or not; a timeline counts.
  const timeline = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: vk.VK_SEMAPHORE_TYPE_TIMELINE });
  const exported = new vk.VkExportSemaphoreCreateInfo({
    pNext: timeline,
    handleTypes: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT,
  });
  const semaphore = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(device, new vk.VkSemaphoreCreateInfo({ pNext: exported }), null, semaphore));
  const fd = { $: -1 };
  const getInfo = new vk.VkSemaphoreGetFdInfoKHR({
    semaphore,
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT,
  });
  check(vk.vkGetSemaphoreFdKHR(device, getInfo, fd));
  return fd.$;
}

export function connect(first: vk.VkDevice, second: vk.VkDevice): readonly [vk.VkSemaphore, vk.VkSemaphore] {
  const timeline = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: vk.VK_SEMAPHORE_TYPE_TIMELINE });
  const exported = new vk.VkExportSemaphoreCreateInfo({
    pNext: timeline,
    handleTypes: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT,
  });
  const signal = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(first, new vk.VkSemaphoreCreateInfo({ pNext: exported }), null, signal));
  const fd = { $: -1 };
  const getInfo = new vk.VkSemaphoreGetFdInfoKHR({
    semaphore: signal,
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT,
  });
  check(vk.vkGetSemaphoreFdKHR(first, getInfo, fd));

  const wait = new vk.VkSemaphore();
  // The one counts, the other does not.
  check(vk.vkCreateSemaphore(second, new vk.VkSemaphoreCreateInfo(), null, wait));
  const imported = new vk.VkImportSemaphoreFdInfoKHR({
    semaphore: wait,
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT,
    fd: fd.$,
  });
  check(vk.vkImportSemaphoreFdKHR(second, imported));
  return [signal, wait];
}

function check(result: vk.VkResult): void {
  if (result !== vk.VK_SUCCESS) throw new Error(`Vulkan returned ${result}.`);
}
