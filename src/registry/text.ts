/**
 * The generated text `tables/registry.txt`: read at the first look-up, and each row parsed when it is first asked for.
 * The format is described where it is written, in `scripts/registry/write.ts`.
 */
import { readFileSync } from 'node:fs';

let text: string | undefined;

/** The whole text. It is ASCII, and a one-byte string takes half the memory. */
function content(): string {
  return (text ??= readFileSync(new URL('./tables/registry.txt', import.meta.url), 'latin1'));
}

/** The source version in the first line: `1.4.359`. */
export function sourceVersion(): string {
  return /^Vulkan ([\d.]+)/.exec(content())?.[1] ?? '';
}

/** One row of a section: its names, its fields, and where the rows that belong to it begin. */
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

/** Name, canonical or alias -> offset of its row, for the rows of a section that begin at the margin. */
export function indexOf(section: string): Map<string, number> {
  const index = new Map<string, number>();
  for (const offset of offsetsOf(section)) addNames(index, offset);
  return index;
}

/** Offsets of the rows of a section that begin at the margin, in registry order. */
export function offsetsOf(section: string): number[] {
  const offsets: number[] = [];
  const all = content();
  const [start, end] = boundsOf(section);
  for (let offset = start; offset < end; offset = all.indexOf('\n', offset) + 1) {
    if (all.charCodeAt(offset) !== TAB) offsets.push(offset);
  }
  return offsets;
}

/** Like {@link indexOf}, but for the rows that belong to another. */
export function indexOfOwned(section: string): Map<string, number> {
  const index = new Map<string, number>();
  const all = content();
  const [start, end] = boundsOf(section);
  for (let offset = start; offset < end; offset = all.indexOf('\n', offset) + 1) {
    if (all.charCodeAt(offset) === TAB) addNames(index, offset + 1);
  }
  return index;
}

/** Offsets (behind the tab) of the rows that belong to the row that ends at `next`. */
export function ownedOffsets(next: number): number[] {
  const offsets: number[] = [];
  const all = content();
  for (let offset = next; all.charCodeAt(offset) === TAB; offset = all.indexOf('\n', offset) + 1) {
    offsets.push(offset + 1);
  }
  return offsets;
}

/** Parses the row at an offset. */
export function rowAt(offset: number): Row {
  const all = content();
  const end = all.indexOf('\n', offset);
  const [names = '', ...rest] = all.slice(offset, end).split('\t');
  const [name = '', ...aliases] = names.split('=');
  const fields: string[] = [];
  let more = NOTHING_MORE;
  for (const field of rest) {
    const colon = field.indexOf(':');
    if (colon < 0) fields.push(field);
    else {
      if (more === NOTHING_MORE) more = new Map();
      (more as Map<string, string>).set(field.slice(0, colon), field.slice(colon + 1));
    }
  }
  return { name, aliases, fields, more, next: end + 1 };
}

const TAB = 9;
const EQUALS = 61;
const NOTHING_MORE: ReadonlyMap<string, string> = new Map();

function boundsOf(section: string): [number, number] {
  const heading = `\n== ${section}\n`;
  const start = content().indexOf(heading) + heading.length;
  return [start, content().indexOf('\n== ', start - 1) + 1];
}

/** The first field is `NAME` or `NAME=ALIAS=ALIAS`. */
function addNames(index: Map<string, number>, offset: number): void {
  const all = content();
  let start = offset;
  for (let at = offset; ; at++) {
    const code = all.charCodeAt(at);
    if (code !== EQUALS && code > TAB + 1) continue;
    index.set(all.slice(start, at), offset);
    if (code !== EQUALS) return;
    start = at + 1;
  }
}
