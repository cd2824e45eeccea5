/**
 * Takes a frame of a camera: the dma-buf becomes memory of Vulkan, its fence the semaphore that the first draw waits for,
 * and a timeline semaphore tells another process how far the drawing is.
 */
import { closeSync } from 'node:fs';
import * as vk from 'nvk';
import { dup, exportSyncFile, type Plane } from './linux.js';

/** The memory of a plane. The descriptor stays with the camera: the import takes a copy. */
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
  if (vk.vkAllocateMemory(device, allocateInfo, null, memory) !== vk.VK_SUCCESS) {
    // Only an import that succeeds takes the descriptor.
    closeSync(fd);
    throw new Error('The frame cannot be imported.');
  }
  return memory;
}

/** Waits for the camera, once: a sync file is a copy of the fence, and a semaphore has it until the next wait. */
export function waitForCamera(device: vk.VkDevice, plane: Plane, semaphore: vk.VkSemaphore): void {
  const info = new vk.VkImportSemaphoreFdInfoKHR({
    semaphore,
    flags: vk.VK_SEMAPHORE_IMPORT_TEMPORARY_BIT,
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT,
    fd: exportSyncFile(plane.fd),
  });
  check(vk.vkImportSemaphoreFdKHR(device, info));
}

/** A sync file of the drawing, for the display. */
export function exportDrawing(device: vk.VkDevice): number {
  const exported = new vk.VkExportSemaphoreCreateInfo({
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

/** Two devices of one process, one progress. */
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
  check(vk.vkCreateSemaphore(second, new vk.VkSemaphoreCreateInfo({ pNext: timeline }), null, wait));
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
