/** The second half of `npm run generate`: the constraint table, from validusage.json and a registry table. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFrom } from '../../src/registry/text.js';
import { projectRoot } from '../project.js';
import { existing } from '../tables.js';
import type { Table } from '../tables.js';
import type { Generated } from './generate.js';
import { UsageError } from './source.js';

/** Differences that are printed without `--report`. */
const FEW = 20;

/** A file that cannot be used; the message says which, and why. */
export class InputError extends Error {}

export interface ConstraintOptions {
  /** validusage.json. */
  readonly usage: string;
  /** The text of the registry table that names are looked up in. */
  readonly registry: string;
  readonly target: string;
  readonly report: boolean;
}

/** The table `constraints.txt`. Throws an {@link InputError} on a validusage.json that cannot be used. */
export function constraintTable({ usage, registry, target, report }: ConstraintOptions): Table {
  const before = existing(target);
  const result = inOwnProcess(usage, registry, before === undefined ? '' : target);
  const differences = result.differences.slice(0, report ? undefined : FEW);
  const more = result.differences.length - differences.length;
  if (more > 0) differences.push(`and ${more} more: --report shows them`);
  const notes = report ? result.reasons.map(([reason, count]) => `${count} not read: ${reason}`) : [];
  const title = result.text.split(':', 1)[0] ?? '';
  return { target, source: 'validusage.json', text: result.text, title, differences, notes };
}

/** A process of its own: a process reads one registry, and this may be another than the plugin's. */
function inOwnProcess(usage: string, registry: string, before: string): ChildResult {
  const folder = mkdtempSync(join(tmpdir(), 'vulkan-generate-'));
  try {
    const table = join(folder, 'registry.txt');
    writeFileSync(table, registry);
    const args = ['--import', 'tsx', import.meta.filename, resolve(usage), usage, table, before && resolve(before)];
    const child = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (child.status !== 0) throw new InputError(child.stderr.trim() || String(child.error?.message));
    return JSON.parse(child.stdout) as ChildResult;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface ChildResult {
  readonly text: string;
  readonly differences: string[];
  readonly reasons: [string, number][];
}

/** In the process of its own: prints the table and what is different as JSON. */
async function main([usage = '', name = '', registry = '', before = '']: readonly string[]): Promise<void> {
  readFrom(pathToFileURL(registry));
  const { constraintDifferences, generateConstraints } = await import('./generate.js');
  const { registryVersion } = await import('../../src/registry/index.js');
  let json = '';
  let generated: Generated;
  try {
    json = readFileSync(usage, 'utf8');
    generated = generateConstraints(json);
    const expected = registryVersion();
    if (generated.version !== expected) {
      throw new UsageError(
        ['version info', 'api version'],
        `it is of Vulkan ${generated.version}, and vk.xml of ${expected}: both have to be of one release.`,
      );
    }
  } catch (error) {
    const isFileError = (error as { code?: string }).code !== undefined;
    if (!(error instanceof UsageError) && !isFileError) throw error;
    console.error(
      error instanceof UsageError ? error.within(name, json) : `${name} cannot be read: ${(error as Error).message}`,
    );
    process.exitCode = 1;
    return;
  }
  const reasons = new Map<string, number>();
  for (const { reason } of generated.readings) {
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const result: ChildResult = {
    text: generated.text,
    differences: before === '' ? [] : constraintDifferences(readFileSync(before, 'utf8'), generated),
    reasons: [...reasons].sort(([, a], [, b]) => b - a),
  };
  process.stdout.write(JSON.stringify(result));
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
