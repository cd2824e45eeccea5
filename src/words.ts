/** Lists and names of Vulkan in the sentences of messages. */

/**
 * A list in a sentence: `A`, `A and B`, `A, B and C`.
 *
 * @param most - how many a sentence can carry; of more it names one less, and says how many others there are
 */
export function listText(items: readonly string[], word: 'and' | 'or' = 'and', most = Infinity): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} others`] : items;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)!}`;
}

/** What provides a name: `VK_VERSION_1_3` -> `Vulkan 1.3`, `VK_KHR_swapchain` -> `the extension VK_KHR_swapchain`. */
export function providerText(name: string): string {
  return versionText(name) ?? `the extension ${name}`;
}

/** What provides a name, in a list of such: `VK_VERSION_1_3` -> `Vulkan 1.3`, `VK_KHR_swapchain` as it is. */
export function providerName(name: string): string {
  return versionText(name) ?? name;
}

function versionText(name: string): string | undefined {
  const version = /^VK_VERSION_(\d+)_(\d+)$/u.exec(name);
  return version === null ? undefined : `Vulkan ${version.slice(1).join('.')}`;
}
