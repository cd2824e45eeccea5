/**
 * Draws with a texture that Direct3D 11 renders: imports its memory, orders the two APIs with a shared fence, and hands
 * memory and a semaphore of Vulkan to another process. The clean one of the pair; broken.ts is the same program as it
 * was at two in the morning.
 */
import * as vk from 'nvk';
import { GENERIC_ALL, kernel32, SAME_ACCESS, type Fence, type Texture } from './direct3d.js';

const USAGE = vk.VK_IMAGE_USAGE_SAMPLED_BIT | vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT;

/** Whether this device can import such a texture at all. It always asks for a dedicated allocation. */
export function canImport(physicalDevice: vk.VkPhysicalDevice): boolean {
  const external = new vk.VkPhysicalDeviceExternalImageFormatInfo({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
  });
  const info = new vk.VkPhysicalDeviceImageFormatInfo2({
    pNext: external,
    format: vk.VK_FORMAT_B8G8R8A8_UNORM,
    type: vk.VK_IMAGE_TYPE_2D,
    tiling: vk.VK_IMAGE_TILING_OPTIMAL,
    usage: USAGE,
  });
  const answer = new vk.VkExternalImageFormatProperties();
  const properties = new vk.VkImageFormatProperties2({ pNext: answer });
  const result = vk.vkGetPhysicalDeviceImageFormatProperties2(physicalDevice, info, properties);
  if (result !== vk.VK_SUCCESS) return false;
  const features = answer.externalMemoryProperties?.externalMemoryFeatures ?? 0;
  return (features & vk.VK_EXTERNAL_MEMORY_FEATURE_IMPORTABLE_BIT) !== 0;
}

/** The texture as an image of Vulkan, with memory that is the texture's. */
export function importTexture(device: vk.VkDevice, texture: Texture): vk.VkImage {
  const external = new vk.VkExternalMemoryImageCreateInfo({
    handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
  });
  const createInfo = new vk.VkImageCreateInfo({
    pNext: external,
    imageType: vk.VK_IMAGE_TYPE_2D,
    format: vk.VK_FORMAT_B8G8R8A8_UNORM,
    extent: new vk.VkExtent3D({ width: texture.width, height: texture.height, depth: 1 }),
    mipLevels: 1,
    arrayLayers: 1,
    samples: vk.VK_SAMPLE_COUNT_1_BIT,
    tiling: vk.VK_IMAGE_TILING_OPTIMAL,
    usage: USAGE,
    sharingMode: vk.VK_SHARING_MODE_EXCLUSIVE,
    initialLayout: vk.VK_IMAGE_LAYOUT_UNDEFINED,
  });
  const image = new vk.VkImage();
  check(vk.vkCreateImage(device, createInfo, null, image));

  const handle = texture.CreateSharedHandle(null, GENERIC_ALL, null);
  // A Direct3D handle knows which memory types it can become; an opaque one must not be asked.
  const properties = new vk.VkMemoryWin32HandlePropertiesKHR();
  check(
    vk.vkGetMemoryWin32HandlePropertiesKHR(
      device,
      vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
      handle,
      properties,
    ),
  );
  const requirements = new vk.VkMemoryRequirements();
  vk.vkGetImageMemoryRequirements(device, image, requirements);

  const dedicated = new vk.VkMemoryDedicatedAllocateInfo({ image });
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    pNext: dedicated,
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
    handle,
  });
  const allocateInfo = new vk.VkMemoryAllocateInfo({
    pNext: imported,
    allocationSize: requirements.size,
    memoryTypeIndex: firstType(properties.memoryTypeBits & requirements.memoryTypeBits),
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  // The import has a reference of its own. The handle is still ours.
  kernel32.CloseHandle(handle);
  check(vk.vkBindImageMemory(device, image, memory, 0n));
  return image;
}

/** The same for a program that has only the older kind of handle. There is nothing to close. */
export function importLegacyTexture(device: vk.VkDevice, texture: Texture, image: vk.VkImage): vk.VkDeviceMemory {
  const handle = texture.GetSharedHandle();
  const dedicated = new vk.VkMemoryDedicatedAllocateInfo({ image });
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    pNext: dedicated,
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT,
    handle,
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, new vk.VkMemoryAllocateInfo({ pNext: imported }), null, memory));
  return memory;
}

/** The fence that Direct3D signals, as a timeline semaphore that Vulkan waits for. */
export function importFence(device: vk.VkDevice, fence: Fence): vk.VkSemaphore {
  const timeline = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: vk.VK_SEMAPHORE_TYPE_TIMELINE });
  const semaphore = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(device, new vk.VkSemaphoreCreateInfo({ pNext: timeline }), null, semaphore));
  const handle = fence.CreateSharedHandle(null, GENERIC_ALL, null);
  const imported = new vk.VkImportSemaphoreWin32HandleInfoKHR({
    semaphore,
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT,
    handle,
  });
  check(vk.vkImportSemaphoreWin32HandleKHR(device, imported));
  kernel32.CloseHandle(handle);
  return semaphore;
}

/** Takes the image from Direct3D for the fragment shaders to come. Direct3D leaves its textures in GENERAL. */
export function acquire(commands: vk.VkCommandBuffer, image: vk.VkImage, queueFamily: number): void {
  const barrier = new vk.VkImageMemoryBarrier({
    srcAccessMask: 0,
    dstAccessMask: vk.VK_ACCESS_SHADER_READ_BIT,
    oldLayout: vk.VK_IMAGE_LAYOUT_GENERAL,
    newLayout: vk.VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,
    srcQueueFamilyIndex: vk.VK_QUEUE_FAMILY_EXTERNAL,
    dstQueueFamilyIndex: queueFamily,
    image,
    subresourceRange: new vk.VkImageSubresourceRange({
      aspectMask: vk.VK_IMAGE_ASPECT_COLOR_BIT,
      baseMipLevel: 0,
      levelCount: 1,
      baseArrayLayer: 0,
      layerCount: 1,
    }),
  });
  vk.vkCmdPipelineBarrier(
    commands,
    vk.VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT,
    vk.VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,
    0,
    0,
    null,
    0,
    null,
    1,
    [barrier],
  );
}

/** What another process gets to see of a buffer. */
export interface SharedBuffer {
  readonly buffer: vk.VkBuffer;
  /** A handle of the other process. */
  readonly handle: bigint;
}

/** A buffer whose memory another process can import. */
export function shareBuffer(device: vk.VkDevice, memoryTypeIndex: number, process: bigint): SharedBuffer {
  const buffer = new vk.VkBuffer();
  const bufferInfo = new vk.VkBufferCreateInfo({
    pNext: new vk.VkExternalMemoryBufferCreateInfo({
      handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
    }),
    size: 65536n,
    usage: vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT,
    sharingMode: vk.VK_SHARING_MODE_EXCLUSIVE,
  });
  check(vk.vkCreateBuffer(device, bufferInfo, null, buffer));

  const exported = new vk.VkExportMemoryAllocateInfo({
    handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
  });
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: exported, allocationSize: 65536n, memoryTypeIndex });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  check(vk.vkBindBufferMemory(device, buffer, memory, 0n));

  const own = { $: 0n };
  const getInfo = new vk.VkMemoryGetWin32HandleInfoKHR({
    memory,
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
  });
  check(vk.vkGetMemoryWin32HandleKHR(device, getInfo, own));
  const theirs = { $: 0n };
  kernel32.DuplicateHandle(kernel32.GetCurrentProcess(), own.$, process, theirs, 0, false, SAME_ACCESS);
  kernel32.CloseHandle(own.$);
  return { buffer, handle: theirs.$ };
}

/** What the other process does with it: the same size, the same memory type. */
export function openBuffer(device: vk.VkDevice, handle: bigint, memoryTypeIndex: number): vk.VkDeviceMemory {
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
    handle,
  });
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: imported, allocationSize: 65536n, memoryTypeIndex });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  kernel32.CloseHandle(handle);
  return memory;
}

/** Memory that the other process has given a name: there is no handle to close. */
export function openScene(device: vk.VkDevice): vk.VkDeviceMemory {
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
    handle: null,
    name: 'Local\\scene',
  });
  const memory = new vk.VkDeviceMemory();
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: imported, allocationSize: 65536n });
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  return memory;
}

/** A binary semaphore and its handle, for the other process to wait with. The caller closes the handle. */
export function shareSemaphore(device: vk.VkDevice): { semaphore: vk.VkSemaphore; handle: bigint } {
  const exported = new vk.VkExportSemaphoreCreateInfo({
    handleTypes: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT,
  });
  const semaphore = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(device, new vk.VkSemaphoreCreateInfo({ pNext: exported }), null, semaphore));
  const handle = { $: 0n };
  const getInfo = new vk.VkSemaphoreGetWin32HandleInfoKHR({
    semaphore,
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT,
  });
  check(vk.vkGetSemaphoreWin32HandleKHR(device, getInfo, handle));
  return { semaphore, handle: handle.$ };
}

function firstType(memoryTypeBits: number): number {
  if (memoryTypeBits === 0) throw new Error('No memory type fits both the image and the handle.');
  return 31 - Math.clz32(memoryTypeBits & -memoryTypeBits);
}

function check(result: vk.VkResult): void {
  if (result !== vk.VK_SUCCESS) throw new Error(`Vulkan returned ${result}.`);
}
