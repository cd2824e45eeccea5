/**
 * Draws with a texture that Direct3D 11 renders, or so it was meant: most of the mistakes in here return VK_SUCCESS.
 * fixed.ts is the same program as it should be.
 */
import * as vk from 'nvk';

export interface SharedTexture {
  /** From IDXGIResource1::CreateSharedHandle: an NT handle. */
  readonly handle: bigint;
  /** From ID3D11Fence::CreateSharedHandle. */
  readonly fence: bigint;
  readonly width: number;
  readonly height: number;
}

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

export function createImage(device: vk.VkDevice, texture: SharedTexture): vk.VkImage {
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
    // "One or four, whatever the device likes": the member takes one count.
    samples: vk.VK_SAMPLE_COUNT_1_BIT | vk.VK_SAMPLE_COUNT_4_BIT,
    tiling: 0,
    usage: USAGE | (1 << 31),
    sharingMode: vk.VK_SHARING_MODE_EXCLUSIVE,
    initialLayout: vk.VK_IMAGE_LAYOUT_UNDEFINED,
  });
  const image = new vk.VkImage();
  check(vk.vkCreateImage(device, createInfo, null, image));
  return image;
}

export function importMemory(device: vk.VkDevice, image: vk.VkImage, texture: SharedTexture): vk.VkDeviceMemory {
  // Opaque handles have no properties to ask for, and this one is not opaque.
  const properties = new vk.VkMemoryWin32HandlePropertiesKHR();
  check(
    vk.vkGetMemoryWin32HandlePropertiesKHR(
      device,
      vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,
      texture.handle,
      properties,
    ),
  );
  const requirements = new vk.VkMemoryRequirements();
  vk.vkGetImageMemoryRequirements(device, image, requirements);

  const dedicated = new vk.VkMemoryDedicatedAllocateInfo({ image });
  const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
    pNext: dedicated,
    handleType: 4, // D3D11_IMAGE
    handle: texture.handle,
  });
  const allocateInfo = new vk.VkMemoryAllocateInfo({
    pNext: imported,
    allocationSize: requirements.size,
    memoryTypeIndex: firstType(properties.memoryTypeBits & requirements.memoryTypeBits),
  });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  check(vk.vkBindImageMemory(device, image, memory, 0n));
  return memory;
}

/** "Try both." The NV struct takes one type, and the KHR constant beside it names yet another. */
export function importMemoryOnOldDrivers(device: vk.VkDevice, texture: SharedTexture): vk.VkDeviceMemory {
  const either = new vk.VkImportMemoryWin32HandleInfoNV({
    handleType:
      vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV | vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_KMT_BIT_NV,
    handle: texture.handle,
  });
  const memory = new vk.VkDeviceMemory();
  const first = new vk.VkMemoryAllocateInfo({ pNext: either, allocationSize: 65536n });
  if (vk.vkAllocateMemory(device, first, null, memory) === vk.VK_SUCCESS) return memory;

  const again = new vk.VkImportMemoryWin32HandleInfoNV({
    handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,
    handle: texture.handle,
  });
  const second = new vk.VkMemoryAllocateInfo({ pNext: again, allocationSize: 65536n });
  check(vk.vkAllocateMemory(device, second, null, memory));
  return memory;
}

export function importFence(device: vk.VkDevice, texture: SharedTexture): vk.VkSemaphore {
  const timeline = new vk.VkSemaphoreTypeCreateInfo({ semaphoreType: 1 });
  const semaphore = new vk.VkSemaphore();
  check(vk.vkCreateSemaphore(device, new vk.VkSemaphoreCreateInfo({ pNext: timeline }), null, semaphore));
  const imported = new vk.VkImportSemaphoreWin32HandleInfoKHR({
    semaphore,
    // Worked in the Linux branch.
    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT,
    handle: texture.fence,
  });
  check(vk.vkImportSemaphoreWin32HandleKHR(device, imported));
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

export function allocateShared(device: vk.VkDevice, size: bigint, memoryTypeIndex: number): vk.VkDeviceMemory {
  const exported = new vk.VkExportMemoryAllocateInfo({ handleTypes: 0x2 });
  const allocateInfo = new vk.VkMemoryAllocateInfo({ pNext: exported, allocationSize: size, memoryTypeIndex });
  const memory = new vk.VkDeviceMemory();
  check(vk.vkAllocateMemory(device, allocateInfo, null, memory));
  return memory;
}

export function handleOf(device: vk.VkDevice, memory: vk.VkDeviceMemory): bigint {
  const handle = { $: 0n };
  // Direct3D handles come from DXGI. Vulkan returns its own.
  check(vk.vkGetMemoryWin32HandleNV(device, memory, vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV, handle));
  return handle.$;
}

function firstType(memoryTypeBits: number): number {
  if (memoryTypeBits === 0) throw new Error('No memory type fits both the image and the handle.');
  return 31 - Math.clz32(memoryTypeBits & -memoryTypeBits);
}

function check(result: vk.VkResult): void {
  if (result !== vk.VK_SUCCESS) throw new Error(`Vulkan returned ${result}.`);
}
