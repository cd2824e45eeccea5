/** Statements that are read by hand for one reason, without the words between them. */
import type { HandRead } from './types.js';

/** The VUID behind its owner, the sentence, and the rows without the owner. */
export type Said = readonly [vuid: string, read: string, ...rows: string[]];

/** Statements of one struct or command. */
export function said(owner: string, reason: string, statements: readonly Said[]): [string, HandRead][] {
  return statements.map(([vuid, read, ...rows]): [string, HandRead] => [
    `VUID-${owner}-${vuid}`,
    { reason, read, rows: rows.map((row) => `${owner} ${row}`) },
  ]);
}

/** What says of a view that it leaves the components as they are. */
export function identity(view: string): string {
  return ['R', 'G', 'B', 'A']
    .map(
      (name) =>
        `${view}^VkImageViewCreateInfo.components.${name.toLowerCase()} is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_${name}`,
    )
    .join(' ; ');
}
