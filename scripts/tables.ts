/** The generated tables as files: written all or none, or compared. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** A table as it has to be. */
export interface Table {
  /** Its file. */
  readonly target: string;
  /** What kind of file it is written from: `vk.xml`. */
  readonly source: string;
  readonly text: string;
  /** What it holds, for the person who has it written. */
  readonly title: string;
  /** What is different from the file as it is, for the same; empty when there is none. */
  readonly differences: readonly string[];
  /** What else there is to say. */
  readonly notes?: readonly string[];
}

/** Beside the targets first, and renamed when all are there, so that no failure leaves half a table or one of two. */
export function writeTables(tables: readonly Table[]): void {
  const drafts = tables.map(({ target, text }) => ({ target, text, draft: `${target}.${process.pid}.tmp` }));
  const news = tables.filter(({ target }) => existing(target) === undefined);
  try {
    for (const { target, text, draft } of drafts) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(draft, text);
    }
    for (const { target, draft } of drafts) renameSync(draft, target);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
  for (const table of tables) {
    console.log(`${nameOf(table)}: ${table.title}, ${table.text.length} bytes`);
    console.log(news.includes(table) ? 'new' : table.differences.join('\n') || 'no difference');
    for (const note of table.notes ?? []) console.log(note);
  }
}

/** Says of each table whether its file is as it has to be, and returns whether all are. */
export function checkTables(tables: readonly Table[]): boolean {
  const wrong = tables.filter(({ target, text }) => existing(target) !== text);
  for (const table of tables) {
    const { target, source, differences } = table;
    if (!wrong.includes(table)) {
      console.log(`${nameOf(table)} is what this ${source} gives.`);
      continue;
    }
    const reason = existing(target) === undefined ? 'the file does not exist' : differences.join('\n');
    console.error(`${nameOf(table)} is not what this ${source} gives:\n${reason}`);
  }
  return wrong.length === 0;
}

/** The text of a file, or undefined when there is none. */
export function existing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function nameOf({ target }: Table): string {
  return relative(process.cwd(), target);
}
