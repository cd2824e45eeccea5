/**
 * The table of exports as a file: lists with their irregular objects, then every name with the letters of its lists.
 */
import { isVulkanName } from '../../src/registry/index.js';
import type { Exported } from './read.js';

interface List {
  readonly id: string;
  readonly letter: string;
  readonly release: string;
  readonly edition: string;
  readonly objects: ReadonlyMap<string, string>;
}

export interface ExportTable {
  readonly lists: readonly List[];
  /** Name -> letters, in capitals where a constant has another value than the registry says. */
  readonly names: ReadonlyMap<string, string>;
}

const HEADER = 'What bindings export, written by "npm run exports": do not edit';

/** What is known of the releases of a binding. Of those that are not here anybody may have a newer one. */
const EDITIONS: Readonly<Record<string, string>> = {
  // A published package whose last release is years old.
  'vulkan-node': 'final',
  // Their sources generate the binding for whichever Vulkan version one asks for.
  nvk: 'generated',
  'vulkan-api': 'generated',
};

/** The text of a table of exports, read. */
export function parseTable(text: string): ExportTable {
  const lists: List[] = [];
  const names = new Map<string, string>();
  const [head = '', body = ''] = text.split('@names\n');
  for (const block of head.split('\n@').slice(1)) {
    const [first = '', ...rows] = block.trimEnd().split('\n');
    const [id = '', letter = '', release = '', edition = ''] = first.split('\t');
    const objects = new Map(rows.map((row) => row.split('\t') as [string, string]));
    lists.push({ id, letter, release, edition, objects });
  }
  for (const row of body.split('\n')) {
    const [name = '', letters = ''] = row.split('\t');
    if (name !== '') names.set(name, letters);
  }
  return { lists, names };
}

/** A table of exports as the text of its file: the lists by their ids, the names in the order of the alphabet. */
export function printTable({ lists, names }: ExportTable): string {
  const lines = [HEADER];
  for (const { id, letter, release, edition, objects } of [...lists].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    lines.push(`@${[id, letter, release, edition].join('\t')}`);
    for (const [name, object] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`${name}\t${object}`);
  }
  lines.push('@names');
  for (const [name, letters] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (letters !== '') lines.push(`${name}\t${inOrder(letters)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Letters in the order of the alphabet, so that a list that is written anew changes only what is new in it. */
function inOrder(letters: string): string {
  return Array.from(letters)
    .sort((a, b) => a.localeCompare(b))
    .join('');
}

/** How many names a list has, and how many of these are in what would be written in its place. */
export function keptOf({ lists, names }: ExportTable, id: string, exported: Exported): { had: number; kept: number } {
  const letter = lists.find((list) => list.id === id)?.letter;
  const had = letter === undefined ? [] : [...names].filter(([, letters]) => letters.toLowerCase().includes(letter));
  return { had: had.length, kept: had.filter(([name]) => exported.names.has(name)).length };
}

/** The table with one list written anew. */
export function withList(table: ExportTable, id: string, release: string, exported: Exported): ExportTable {
  const letter = table.lists.find((list) => list.id === id)?.letter ?? freeLetter(table);
  const names = new Map<string, string>();
  const both = new RegExp(`[${letter}${letter.toUpperCase()}]`, 'gu');
  for (const [name, letters] of table.names) names.set(name, letters.replace(both, ''));
  for (const [name, right] of exported.names) {
    // Of names that are no Vulkan any more only those of constants matter: they are no typing errors.
    if (!/^VK_|\./u.test(name) && !isVulkanName(name)) continue;
    names.set(name, (names.get(name) ?? '') + (right ? letter : letter.toUpperCase()));
  }
  const list: List = { id, letter, release, edition: EDITIONS[id] ?? '', objects: exported.objects };
  return { lists: [...table.lists.filter((each) => each.id !== id), list], names };
}

function freeLetter({ lists }: ExportTable): string {
  const taken = new Set(lists.map(({ letter }) => letter));
  const free = 'abcdefghijklmnopqrstuvwxyz'.split('').find((letter) => !taken.has(letter));
  if (free === undefined) throw new Error('There are more lists than letters.');
  return free;
}
