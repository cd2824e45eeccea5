/**
 * Draws with a texture that Direct3D 11 renders, or so it was meant: most of the mistakes in here return VK_SUCCESS.
 * fixed.ts is the same program as it should be.
 */
import * as vk from 'nvk';
import { GENERIC_ALL, kernel32, SAME_ACCESS, type Fence, type Texture } from './direct3d.js';

// Copied from a C header, "it will not change".
const USAGE = 0x5;

export function canImport(physicalDevice: vk.VkPhysicalDevice): boolean {
  const external = new vk.VkPhysicalDeviceExternalImageFormatInfo({
    // The NV name is the first that completion offers. Here its number is the opaque KMT type, so the answer is about
    // another handle.
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV,
  });
  const info = new vk.VkPhysicalDeviceImageFormatInfo2({
    pNext: external,
    format: 44,
    type: 1,
    tiling: vk.VK_IMAGE_LAYOUT_UNDEFINED, // 0 as well, and yet another enum
    usage: USAGE,
  });
  const answer = new vk.VkExternalImageFormatProperties();
  const properties = new vk.VkImageFormatProperties2({ pNext: answer });
  const result = vk.vkGetPhysicalDeviceImageFormatProperties2(physicalDevice, info, properties);
  if (result !== 0) return false;
  const features = answer.externalMemoryProperties?.externalMemoryFeatures ?? 0;
  return (features & vk.VK_EXTERNAL_MEMORY_FEATURE_IMPORTABLE_BIT) !== 0;
}

export function importTexture(device: vk.VkDevice, texture: Texture): vk.VkImage {
  const external = new vk.VkExternalMemoryImageCreateInfo({
    // Left over from the older kind of handle.
    handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT,
  });
  const createInfo = new vk.VkImageCreateInfo({
    pNext: external,
    imageType: vk.VK_IMAGE_TYPE_2D,
    format: vk.VK_FORMAT_B8G8R8A8_UNORM,
    extent: new vk.VkExtent3D({ width: texture.width, height: texture.height, depth: 1 }),
    mipLevels: 1,
    arrayLayers: 1,
    // "One or four, whatever the device likes": the member takes one count.
    samples: vk.VK_SAMPLE_COUNT_1_BIT | vk.VK_SAMPLE_COUNT_4_BIT,
    tiling: 0,
    usage: USAGE | (1 << 31),
    sharingMode: vk.VK_SHARING_MODE_EXCLUSIVE,
    initialLayout: vk.VK_IMAGE_LAYOUT_UNDEFINED,
  });
  const image = new vk.VkImage();
  check(vk.vkCreateImage(device, createInfo, null, image));

  const handle = texture.CreateSharedHandle(null, GENERIC_ALL, null);
  // Opaque handles have no properties to ask for, and this one is not opaque.
  const properties = new vk.VkMemoryWin32HandlePropertiesKHR();
  check(
    vk.vkGetMemoryWin32HandlePropertiesKHR(
      device,
      vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
      handle,
      properties,
    ),
  );
  const requirements = new vk.VkMemoryRequirements();
  vk.vkGetImageMemoryRequirements(device, image, requirements);

  // "Direct3D keeps the texture alive anyway." The handle is what the import needs.
  kernel32.CloseHandle(handle);
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
  check(vk.vkBindImageMemory(device, image, memory, 0n));

  // Direct3D knows GENERAL, and nothing else.
  const release = new vk.VkImageMemoryBarrier({
    oldLayout: vk.VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,
    newLayout: vk.VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,
    srcQueueFamilyIndex: 0,
    dstQueueFamilyIndex: vk.VK_QUEUE_FAMILY_EXTERNAL,
    image,
  });
  releases.push(release);
  return image;
}

const releases: vk.VkImageMemoryBarrier[] = [];

export function importLegacyTexture(device: vk.VkDevice, texture: Texture): vk.VkDeviceMemory {
  const handle = texture.GetSharedHandle();
  const imported = new vk.VkImportMemoryWin32HandleInfoNV({
    handleType: 4, // D3D11_IMAGE_KMT
    handle,
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, new vk.VkMemoryAllocateInfo({ pNext: imported }), null, memory));
  // A global share handle is no kernel handle.
  kernel32.CloseHandle(handle);
  return memory;
}

/** "Try both." The NV struct takes one type, and both structs in one chain are one too many. */
export function importOnAnyDriver(device: vk.VkDevice, handle: bigint, image: vk.VkImage): vk.VkDeviceMemory {
  const nv = new vk.VkImportMemoryWin32HandleInfoNV({
    handleType:
      vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV,
    handle,
  });
  const dedicated = new vk.VkMemoryDedicatedAllocateInfo({ pNext: nv, image });
  const khr = new vk.VkImportMemoryWin32HandleInfoKHR({
    pNext: dedicated,
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
    handle,
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, new vk.VkMemoryAllocateInfo({ pNext: khr }), null, memory));
  return memory;
}

export function importFence(device: vk.VkDevice, fence: Fence): vk.VkSemaphore {
  const timeline = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: 1 });
  const semaphore = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(device, new vk.VkSemaphoreCreateInfo({ pNext: timeline }), null, semaphore));
  const handle = fence.CreateSharedHandle(null, GENERIC_ALL, null);
  const imported = new vk.VkImportSemaphoreWin32HandleInfoKHR({
    semaphore,
    // There is no such name, so it is undefined.
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE,
    handle,
  });
  check(vk.vkImportSemaphoreWin32HandleKHR(device, imported));
  kernel32.CloseHandle(handle);
  return semaphore;
}

export function acquire(commands: vk.VkCommandBuffer, image: vk.VkImage, queueFamily: number): void {
  const barrier = new vk.VkImageMemoryBarrier({
    srcAccessMask: 0,
    // A stage where an access belongs. Its number is legal here: it reads colour attachments, and shaders see old pixels.
    dstAccessMask: vk.VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,
    oldLayout: vk.VK_IMAGE_LAYOUT_GENERAL,
    newLayout: 5,
    srcQueueFamilyIndex: vk.VK_QUEUE_FAMILY_EXTERNAL,
    dstQueueFamilyIndex: queueFamily,
    image,
    subresourceRange: new vk.VkImageSubresourceRange({
      aspectMask: 0x1,
      baseMipLevel: 0,
      levelCount: 1,
      baseArrayLayer: 0,
      layerCount: 1,
    }),
  });
  vk.vkCmdPipelineBarrier(commands, vk.VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT, 0x80, 0, 0, null, 0, null, 1, [barrier]);
}

/** What another process gets to see of a buffer. */
export interface SharedBuffer {
  readonly buffer: vk.VkBuffer;
  /** A handle of the other process. */
  readonly handle: bigint;
}

export function shareBuffer(device: vk.VkDevice, memoryTypeIndex: number, process: bigint): SharedBuffer {
  const buffer = new vk.VkBuffer();
  const bufferInfo = new vk.VkBufferCreateInfo({
    size: 65536n,
    usage: vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT,
    sharingMode: vk.VK_SHARING_MODE_EXCLUSIVE,
  });
  check(vk.vkCreateBuffer(device, bufferInfo, null, buffer));

  const exported = new vk.VkExportMemoryAllocateInfo({ handleTypes: 0x2 });
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: exported, allocationSize: 65536n, memoryTypeIndex });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  // The buffer was not created for exported memory.
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
  // "One for the log": each NT handle is asked for once, and this one is never closed.
  const logged = { $: 0n };
  check(vk.vkGetMemoryWin32HandleKHR(device, getInfo, logged));
  console.log(logged.$);
  return { buffer, handle: theirs.$ };
}

/** Half of the buffer would do, but opaque memory is imported as it was allocated. */
export function testSharing(device: vk.VkDevice, memoryTypeIndex: number): vk.VkDeviceMemory {
  const exported = new vk.VkExportMemoryAllocateInfo({
    handleTypes: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,
  });
  const memory = new vk.VkDeviceMemory();
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: exported, allocationSize: 65536n, memoryTypeIndex });
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  const handle = { $: 0n };
  const getInfo = new vk.VkMemoryGetWin32HandleInfoKHR({
    memory,
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,
  });
  check(vk.vkGetMemoryWin32HandleKHR(device, getInfo, handle));
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,
    handle: handle.$,
    name: 'Local\\test', // global share handles have none
  });
  const again = new vk.VkMemoryAllocateInfo({ pNext: imported, allocationSize: 32768n, memoryTypeIndex });
  const copy = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, again, null, copy));
  // Only Direct3D textures have a keyed mutex.
  mutexes.push(new vk.VkWin32KeyedMutexAcquireReleaseInfoKHR({ acquireCount: 1, pAcquireSyncs: [copy] }));
  return copy;
}

const mutexes: vk.VkWin32KeyedMutexAcquireReleaseInfoKHR[] = [];

/** A Direct3D texture is never a part of a larger allocation. */
export function openTexture(device: vk.VkDevice, handle: bigint): vk.VkDeviceMemory {
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
    handle,
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, new vk.VkMemoryAllocateInfo({ pNext: imported }), null, memory));
  return memory;
}

/** The NV import takes an opaque handle; the KHR one, from which this was copied, leaves it. */
export function openBuffer(device: vk.VkDevice, handle: bigint): vk.VkDeviceMemory {
  const imported = new vk.VkImportMemoryWin32HandleInfoNV({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV,
    handle,
  });
  const memory = new vk.VkDeviceMemory();
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: imported, allocationSize: 65536n });
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  kernel32.CloseHandle(handle);
  return memory;
}

/** Whoever gives neither a handle nor a name imports nothing. */
export function openScene(device: vk.VkDevice): vk.VkDeviceMemory {
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
    handle: null,
  });
  const memory = new vk.VkDeviceMemory();
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: imported, allocationSize: 65536n });
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  return memory;
}

export function shareSemaphore(device: vk.VkDevice): { semaphore: vk.VkSemaphore; handle: bigint } {
  const exported = new vk.VkExportSemaphoreCreateInfo({
    handleTypes: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT,
  });
  const semaphore = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(device, new vk.VkSemaphoreCreateInfo({ pNext: exported }), null, semaphore));
  const handle = { $: 0n };
  const getInfo = new vk.VkSemaphoreGetWin32HandleInfoKHR({
    semaphore,
    // Not among the types that it was created to export.
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT,
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
