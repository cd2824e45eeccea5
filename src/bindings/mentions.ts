/**
 * Whether a text can have a name of Vulkan in it. Decided from the text alone, and wrong only on the safe side: this is
 * all that a file without Vulkan costs.
 */
export function namesVulkan(text: string): boolean {
  return text.includes('VK_') || text.includes('Vk') || text.includes('vk') || text.includes('ulkan');
}
