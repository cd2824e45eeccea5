import { readFileSync } from 'node:fs';
import type { Constant } from '../registry/index.js';

/** What one release of a binding exports: the names of the registry that it has, and where its constants are. */
export interface ExportList {
  /** The binding and its version: `nvk 0.8.0`. */
  readonly release: string;
  /**
   * Whether the list holds for whoever has the binding: it is published, and this is its last release. Of a binding
   * that people take or generate from its repository anybody may have a newer one.
   */
  readonly isFinal: boolean;
  /**
   * Whether the sources of the binding make it for any version of Vulkan, so that a file which uses what the list does
   * not have has one of a later version.
   */
  readonly isGenerated: boolean;
  /**
   * Whether it has a constant, struct or command of this registry name. `wrong` is a constant with another value than
   * Vulkan's, `outside` one that is in no enum of Vulkan's: it is no member of the enum's object and not of its type.
   */
  readonly has: (name: string) => Listed;
  /** Whether an alias of an enum is one of its own, whose members TypeScript does not take for those of the other. */
  readonly hasOwnEnum: (alias: string) => boolean;
  /** What the enum object is called that holds a constant. */
  readonly objectOf: (constant: Constant, name: string) => string;
}

/** What {@link ExportList.has} says. */
export type Listed = 'yes' | 'wrong' | 'outside' | 'no';

const lists = new Map<string, ExportList | undefined>();

/** The list of a binding: `nvk`, `vulkan-api`, `deno`. Undefined when there is none. */
export function exportList(id: string): ExportList | undefined {
  let list = lists.get(id);
  if (list === undefined && !lists.has(id)) {
    list = readList(id);
    lists.set(id, list);
  }
  return list;
}

let table: string | undefined;
let namesStart = 0;

function content(): string {
  if (table === undefined) {
    table = readFileSync(new URL('tables/exports.txt', import.meta.url), 'utf8');
    namesStart = table.indexOf('\n@names\n') + '\n@names\n'.length;
  }
  return table;
}

function readList(id: string): ExportList | undefined {
  const all = content();
  const start = all.indexOf(`\n@${id}\t`) + 1;
  if (start === 0) return undefined;
  const [head = '', ...rows] = all.slice(start, all.indexOf('\n@', start)).split('\n');
  const [, letter = '', release = '', edition = ''] = head.split('\t');
  const objects = new Map(rows.map((row) => row.split('\t') as [string, string]));
  const known = new Map<string, Listed>();
  const listed = (name: string): Listed => {
    const letters = lettersOf(name);
    if (letters.includes(letter.toUpperCase())) return 'wrong';
    if (!letters.includes(letter)) return 'no';
    return objects.get(name)?.startsWith('Vk') === false ? 'outside' : 'yes';
  };
  return {
    release,
    isFinal: edition === 'final',
    isGenerated: edition === 'generated',
    has: (name) => {
      let answer = known.get(name);
      if (answer === undefined) known.set(name, (answer = listed(name)));
      return answer;
    },
    hasOwnEnum: (alias) => objects.get(alias) === alias,
    objectOf: (constant, name) => objects.get(name) ?? objects.get(constant.type.name) ?? constant.type.name,
  };
}

/** The letters of the bindings that have a name: by bisection, as the rows are sorted. */
function lettersOf(name: string): string {
  const all = content();
  let low = namesStart;
  let high = all.length;
  while (low < high) {
    const middle = all.lastIndexOf('\n', (low + high) >> 1) + 1;
    const row = Math.max(middle, low);
    const tab = all.indexOf('\t', row);
    const next = all.indexOf('\n', row) + 1;
    const found = all.slice(row, tab);
    if (found === name) return all.slice(tab + 1, next - 1);
    if (found < name) low = next;
    else high = row;
  }
  return '';
}
