let lastText = '';
let lastAnswer = false;

/**
 * Whether a text can have a name of Vulkan in it. Decided from the text alone, and wrong only on the safe side: this is
 * all that a file without Vulkan costs. Every rule asks it of the same text.
 */
export function mentionsVulkan(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastAnswer = text.includes('VK_') || text.includes('Vk') || text.includes('vk') || text.includes('ulkan');
  }
  return lastAnswer;
}
