/** The tables of `src/registry/tables`, made of the files of the Khronos registry: what `npm run generate` does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './registry/differences.js';
import { readRegistry } from './registry/read.js';
import { writeRegistry } from './registry/write.js';
import { RegistryError } from './registry/xml.js';
import { checkTables, existing, writeTables } from './tables.js';
import type { Table } from './tables.js';
import { constraintTable, InputError } from './usage/write.js';

export interface Generation {
  /** The path of a vk.xml. */
  readonly registry: string;
  /** The path of a validusage.json, for the table of constraints. */
  readonly usage?: string | undefined;
  /** The folder of the tables. */
  readonly out: string;
  /** Whether the tables are only compared. */
  readonly check?: boolean;
  /** Whether every statement that is different is named, not the first few. */
  readonly report?: boolean;
}

/** Writes or compares the tables; false, with the reason printed, where they differ or the files cannot be used. */
export function generate({ registry: input, usage, out, check = false, report = false }: Generation): boolean {
  try {
    const registry = registryTable(input, join(out, 'registry.txt'));
    const tables = [registry];
    if (usage !== undefined) {
      tables.push(constraintTable({ usage, registry: registry.text, target: join(out, 'constraints.txt'), report }));
    }
    if (check) return checkTables(tables);
    writeTables(tables);
    return true;
  } catch (error) {
    if (!(error instanceof RegistryError || error instanceof InputError)) throw error;
    console.error(error.message);
    return false;
  }
}

function registryTable(input: string, target: string): Table {
  const before = existing(target);
  const text = writeRegistry(readRegistry(readInput(input), input));
  return {
    target,
    source: 'vk.xml',
    text,
    title: text.split(',', 1)[0] ?? '',
    differences: before === undefined ? [] : differences(before, text),
  };
}

function readInput(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
