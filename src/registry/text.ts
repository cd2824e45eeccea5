/**
 * The generated text `tables/registry.txt`: read at the first look-up, and each row parsed when it is first asked for.
 * The format is described where it is written, in `scripts/registry/write.ts`. Rows are sorted and found by bisection:
 * an index of the names would cost more than most files ever look up.
 */
import { readFileSync } from 'node:fs';

const TAB = 9;

let text: string | undefined;
let source = new URL('./tables/registry.txt', import.meta.url);

/** For the generators: look names up in this table instead. Only before the first look-up. */
export function readFrom(table: URL): void {
  if (text !== undefined) throw new Error('The registry has been read already.');
  source = table;
}
let sections: Map<string, Section> | undefined;

interface Section {
  readonly start: number;
  readonly end: number;
}

/** The whole text. It is ASCII, and a one-byte string takes half the memory. */
function content(): string {
  return (text ??= readFileSync(source, 'latin1'));
}

/** The source version in the first line: `1.4.359`. */
export function sourceVersion(): string {
  return /^Vulkan ([\d.]+)/.exec(content())?.[1] ?? '';
}

/** One row: its fields, the name first, and the offset of the line behind it. */
export interface Row {
  readonly fields: readonly string[];
  readonly next: number;
}

/** Parses the row at an offset. */
export function rowAt(offset: number): Row {
  const end = content().indexOf('\n', offset);
  return { fields: content().slice(offset, end).split('\t'), next: end + 1 };
}

/** The value of a field `key:value`, or undefined when the row has none. `from` is the place of the first such field. */
export function extra(fields: readonly string[], from: number, key: string): string | undefined {
  for (let at = from; at < fields.length; at++) {
    const field = fields[at] ?? '';
    if (field.startsWith(key) && field.charAt(key.length) === ':') return field.slice(key.length + 1);
  }
  return undefined;
}

/** The items of a comma list; none of no text. */
export function listOf(text: string | undefined): string[] {
  return text ? text.split(',') : [];
}

/** The items of a comma list, each replaced by its name; the same text gives the same list, kept in `lists`. */
export function onceFor(
  lists: Map<string, readonly string[]>,
  text = '',
  nameOf: (item: string) => string | undefined,
): readonly string[] {
  let list = lists.get(text);
  if (!list) {
    list = listOf(text).map((item) => nameOf(item) ?? item);
    lists.set(text, list);
  }
  return list;
}

/** Offset of the head row of a name in a section, or -1. */
function findHead(section: string, name: string): number {
  const all = content();
  let { start, end } = sectionOf(section);
  while (start < end) {
    const middle = (start + end) >> 1;
    const mark = all.lastIndexOf('#', middle);
    const found = all.slice(mark + 1, all.indexOf('\t', mark));
    if (found === name) return mark + 1;
    if (found > name) end = mark;
    else {
      const following = all.indexOf('#', middle + 1);
      start = following < 0 ? end : following;
    }
  }
  return -1;
}

/** Offsets of the head rows of a section, sorted by name. */
export function headsOf(section: string): number[] {
  const all = content();
  const { start, end } = sectionOf(section);
  const offsets: number[] = [];
  for (let mark = start; mark >= 0 && mark < end; mark = all.indexOf('#', mark + 1)) offsets.push(mark + 1);
  return offsets;
}

/**
 * The names of the head rows of a section that have a row of their own which begins with a text, by what follows there:
 * `('structs', 'sType\t=')` -> `BUFFER_CREATE_INFO` -> `VkBufferCreateInfo`.
 */
export function headsByOwned(section: string, beginning: string): ReadonlyMap<string, string> {
  const all = content();
  const { start, end } = sectionOf(section);
  const line = `\n\t${beginning}`;
  const heads = new Map<string, string>();
  for (let at = all.indexOf(line, start); at >= 0 && at < end; at = all.indexOf(line, at + 1)) {
    const mark = all.lastIndexOf('#', at);
    const from = at + line.length;
    heads.set(all.slice(from, all.indexOf('\n', from)), all.slice(mark + 1, all.indexOf('\t', mark)));
  }
  return heads;
}

/** Offsets of the rows that belong to the head row that ends before `next`. */
export function ownedAt(next: number): number[] {
  const all = content();
  const offsets: number[] = [];
  for (let offset = next; all.charCodeAt(offset) === TAB; offset = all.indexOf('\n', offset) + 1) {
    offsets.push(offset + 1);
  }
  return offsets;
}

/** Offset of the row of a name among those that belong to the head row that ends before `next`, or -1. */
export function findOwned(next: number, name: string): number {
  const all = content();
  const following = all.indexOf('#', next);
  const own = all.slice(next - 1, following < 0 ? undefined : following);
  const at = own.indexOf(`\n\t${name}\t`);
  return at < 0 ? -1 : next + at + 1;
}

function sectionOf(name: string): Section {
  return (sections ??= readSections()).get(name) ?? { start: 0, end: 0 };
}

function readSections(): Map<string, Section> {
  const all = content();
  const found = new Map<string, Section>();
  for (let mark = all.indexOf('@'); mark >= 0;) {
    const start = all.indexOf('\n', mark) + 1;
    const following = all.indexOf('@', start);
    found.set(all.slice(mark + 1, start - 1), { start, end: following < 0 ? all.length : following });
    mark = following;
  }
  return found;
}

const MOST_MISSING = 10_000;

/** The objects of a section by name, made from their rows when first asked for: one Map get from then on. */
export class Table<T> {
  readonly #section: string;
  readonly #make: (row: Row) => T;
  readonly #made = new Map<string, T>();
  readonly #missing = new Set<string>();

  constructor(section: string, make: (row: Row) => T) {
    this.#section = section;
    this.#make = make;
  }

  /** The object of a name, canonical or alias. */
  get(name: string): T | undefined {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    if (this.#missing.has(name)) return undefined;
    const offset = findHead(this.#section, name);
    if (offset >= 0) return this.#add(name, rowAt(offset));
    // Names come from anybody's code: what is not there is remembered, but not without end.
    if (this.#missing.size < MOST_MISSING) this.#missing.add(name);
    return undefined;
  }

  has(name: string): boolean {
    return this.#made.has(name) || findHead(this.#section, name) >= 0;
  }

  /** Each object once, sorted by name. */
  *values(): Generator<T> {
    for (const offset of headsOf(this.#section)) {
      const row = rowAt(offset);
      if (canonicalIn(row) === undefined) yield this.get(row.fields[0] ?? '') as T;
    }
  }

  #add(name: string, row: Row): T | undefined {
    const canonical = canonicalIn(row);
    const made = canonical === undefined ? this.#make(row) : this.get(canonical);
    if (made !== undefined) this.#made.set(name, made);
    return made;
  }
}

/** The name that a row is an alias of, or undefined when it is no alias. */
export function canonicalIn({ fields }: Row): string | undefined {
  return fields[1]?.startsWith('=') ? fields[1].slice(1) : undefined;
}
