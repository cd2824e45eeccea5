/** The tags of those who add to Vulkan, at the end of a name. */
import { headsOf, rowAt } from './text.js';

/** `_EXT` of `VK_FORMAT_R1_EXT`; empty where there is none. */
export function tagOf(constantName: string): string {
  const end = constantName.lastIndexOf('_');
  return end >= 0 && tags().has(constantName.slice(end + 1)) ? constantName.slice(end) : '';
}

/** `VK_FORMAT_R1_EXT` -> `VK_FORMAT_R1`. */
export function withoutTag(constantName: string): string {
  const tag = tagOf(constantName);
  return tag === '' ? constantName : constantName.slice(0, -tag.length);
}

/** `VkPresentModeKHR` -> `VkPresentMode`. */
export function withoutTypeTag(typeName: string): string {
  typeTag ??= new RegExp(`(?:${[...tags()].join('|')})$`, 'u');
  return typeName.replace(typeTag, '');
}

function tags(): ReadonlySet<string> {
  return (known ??= new Set(headsOf('tags').map((offset) => rowAt(offset).fields[0] ?? '')));
}

let known: ReadonlySet<string> | undefined;
let typeTag: RegExp | undefined;
