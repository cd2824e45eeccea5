/** What changed between two table files, for a person to read. */

const SHOWN = 40;

/**
 * One line per row that was added (`+`), removed (`-`) or changed (`~`), named by section and row; at most forty a
 * kind, then a count. Empty when the files say the same.
 */
export function differences(before: string, after: string): string[] {
  const [old, now] = [rowsByName(before), rowsByName(after)];
  const added = [...now.keys()].filter((key) => !old.has(key));
  const removed = [...old.keys()].filter((key) => !now.has(key));
  const changed = [...now].filter(([key, row]) => old.has(key) && old.get(key) !== row).map(([key]) => key);
  const listed = [
    ...listing('+', 'added', added),
    ...listing('-', 'removed', removed),
    ...listing('~', 'changed', changed),
  ];
  return listed.length === 0 && before !== after ? ['only the order of the rows differs'] : listed;
}

function listing(sign: string, word: string, keys: readonly string[]): string[] {
  const more = keys.length - SHOWN;
  return [
    ...keys.slice(0, SHOWN).map((key) => `${sign} ${key}`),
    ...(more > 0 ? [`${sign} ... ${more} more ${word}`] : []),
  ];
}

/** `enums VkFormat VK_FORMAT_UNDEFINED` -> its line. */
function rowsByName(text: string): Map<string, string> {
  const rows = new Map<string, string>();
  let section = 'head';
  let owner = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) {
      section = line.slice(1);
      continue;
    }
    const own = line.startsWith('\t');
    const name = line.trim().replace(/^#/, '').split('\t', 1)[0] ?? '';
    if (!own) owner = section === 'head' ? 'version' : name;
    if (name) rows.set(`${section} ${owner}${own ? ` ${name}` : ''}`, line);
  }
  return rows;
}
