/**
 * The generated text `tables/registry.txt`: read at the first look-up, and each row parsed when it is first asked for.
 * The format is described where it is written, in `scripts/registry/write.ts`.
 */
import { readFileSync } from 'node:fs';

const TAB = 9;
const NOTHING: ReadonlyMap<string, string> = new Map();

let text: string | undefined;

/** The whole text. It is ASCII, and a one-byte string takes half the memory. */
function content(): string {
  return (text ??= readFileSync(new URL('./tables/registry.txt', import.meta.url), 'latin1'));
}

/** The source version in the first line: `1.4.359`. */
export function sourceVersion(): string {
  return /^Vulkan ([\d.]+)/.exec(content())?.[1] ?? '';
}

/** One row: its names, its fields, and where the rows that belong to it begin. */
export interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The fields behind the name that have a fixed place. */
  readonly fields: readonly string[];
  /** The fields `key:value`. */
  readonly more: ReadonlyMap<string, string>;
  /** Offset of the line behind it. */
  readonly next: number;
}

/** Parses the row at an offset. */
export function rowAt(offset: number): Row {
  const all = content();
  const end = all.indexOf('\n', offset);
  const [names = '', ...rest] = all.slice(offset, end).split('\t');
  const [name = '', ...aliases] = names.split('=');
  const fields: string[] = [];
  let more: Map<string, string> | undefined;
  for (const field of rest) {
    const colon = field.indexOf(':');
    if (colon < 0) fields.push(field);
    else (more ??= new Map()).set(field.slice(0, colon), field.slice(colon + 1));
  }
  return { name, aliases, fields, more: more ?? NOTHING, next: end + 1 };
}

/** Offsets of the head rows of a section, in registry order. */
export function headsOf(section: string): number[] {
  const all = content();
  const [start, end] = boundsOf(section);
  const offsets: number[] = [];
  for (let mark = all.indexOf('#', start); mark >= 0 && mark < end; mark = all.indexOf('#', mark + 1)) {
    offsets.push(mark + 1);
  }
  return offsets;
}

/** Offsets of all rows of a section that belong to a head row. */
export function ownedOf(section: string): number[] {
  const [start, end] = boundsOf(section);
  const offsets: number[] = [];
  for (let offset = start; offset < end; offset = content().indexOf('\n', offset) + 1) {
    if (content().charCodeAt(offset) === TAB) offsets.push(offset + 1);
  }
  return offsets;
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

/** Name, canonical or alias -> offset of its row. */
export function indexOf(offsets: readonly number[]): Map<string, number> {
  const all = content();
  const index = new Map<string, number>();
  for (const offset of offsets) {
    const lineEnd = all.indexOf('\n', offset);
    const tab = all.indexOf('\t', offset);
    const names = all.slice(offset, tab >= 0 && tab < lineEnd ? tab : lineEnd);
    if (!names.includes('=')) index.set(names, offset);
    else for (const name of names.split('=')) index.set(name, offset);
  }
  return index;
}

function boundsOf(section: string): [start: number, end: number] {
  const heading = `\n== ${section}\n`;
  const start = content().indexOf(heading) + heading.length;
  return [start, content().indexOf('\n== ', start - 1) + 1];
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Objects by name, made from their rows when first asked for: one Map get from then on. */
export class Table<T extends Named> {
  readonly #offsets: () => readonly number[];
  readonly #make: (row: Row, offset: number) => T;
  #entries: Map<string, T | number> | undefined;

  constructor(offsets: () => readonly number[], make: (row: Row, offset: number) => T) {
    this.#offsets = offsets;
    this.#make = make;
  }

  /** The object of a name, canonical or alias. */
  get(name: string): T | undefined {
    const entry = this.#all().get(name);
    return typeof entry === 'number' ? this.at(entry) : entry;
  }

  /** The object of the row at an offset. */
  at(offset: number): T {
    const entries = this.#all();
    const row = rowAt(offset);
    const known = entries.get(row.name);
    if (known !== undefined && typeof known !== 'number') return known;
    const made = this.#make(row, offset);
    entries.set(row.name, made);
    for (const alias of row.aliases) entries.set(alias, made);
    return made;
  }

  has(name: string): boolean {
    return this.#all().has(name);
  }

  /** Each object once, in registry order. */
  *values(): Generator<T> {
    for (const offset of this.#offsets()) yield this.at(offset);
  }

  #all(): Map<string, T | number> {
    return (this.#entries ??= indexOf(this.#offsets()));
  }
}
