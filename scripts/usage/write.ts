/** The second half of `npm run generate`: the constraint table, from validusage.json and a registry table. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFrom } from '../../src/registry/text.js';
import { projectRoot } from '../project.js';
import type { Generated } from './generate.js';

/** Differences that are printed without `--report`. */
const FEW = 20;

export interface ConstraintOptions {
  /** validusage.json. */
  readonly usage: string;
  /** The registry table that names are looked up in. */
  readonly registry: string;
  readonly out: string;
  readonly check: boolean;
  readonly report: boolean;
}

/** Writes or checks `constraints.txt`; exit status as of `npm run generate`. */
export function writeConstraints({ usage, registry, out, check, report }: ConstraintOptions): number {
  const target = join(out, 'constraints.txt');
  const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  // A process of its own: a process reads one registry, and this may be another than the plugin's.
  const args = ['--import', 'tsx', import.meta.filename, usage, registry, before === undefined ? '' : target];
  const child = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (child.status !== 0) {
    console.error(child.stderr.trim() || child.error?.message);
    return 1;
  }
  const result = JSON.parse(child.stdout) as ChildResult;
  const name = relative(process.cwd(), target);
  const lines = result.differences.slice(0, report ? undefined : FEW);
  const more = result.differences.length - lines.length;
  if (more > 0) lines.push(`and ${more} more: --report shows them`);
  if (check) {
    if (before === result.text) {
      console.log(`${name} is what this validusage.json gives.`);
      return 0;
    }
    console.error(`${name} is not what this validusage.json gives:\n${lines.join('\n')}`);
    return 1;
  }
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, result.text);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
  console.log(`${name}: ${result.text.split('\n', 1)[0]?.split(':')[0] ?? ''}, ${result.text.length} bytes`);
  console.log(before === undefined ? 'new' : lines.join('\n') || 'no difference');
  if (report) for (const [reason, count] of result.reasons) console.log(`${count} not read: ${reason}`);
  return 0;
}

interface ChildResult {
  readonly text: string;
  readonly differences: string[];
  readonly reasons: [string, number][];
}

/** In the process of its own: prints the table and what is different as JSON. */
async function main([usage = '', registry = '', before = '']: readonly string[]): Promise<void> {
  readFrom(pathToFileURL(registry));
  const { constraintDifferences, generateConstraints } = await import('./generate.js');
  let generated: Generated;
  try {
    generated = generateConstraints(readFileSync(usage, 'utf8'));
  } catch (error) {
    if (!(
      error instanceof SyntaxError ||
      error instanceof TypeError ||
      (error as { code?: string }).code !== undefined
    ))
      throw error;
    console.error(`${usage} is no validusage.json: ${(error as Error).message}`);
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
