/**
 * Writes `constraints.txt` from `validusage.json`: the statements that the sentence parser and the registry understand.
 */
import { createHash } from 'node:crypto';
import type { Condition } from '../../src/registry/constraint.js';
import { parseRow, rowsIn } from '../../src/registry/constraint-rows.js';
import { HAND_READ, NOT_USED } from './exceptions.js';
import { readStatement } from './grammar.js';
import { ownerOf, Unresolved, type Owner } from './names.js';
import { withOlderExtension } from './older.js';
import { resolveStatement } from './resolve.js';
import type { Row } from './rows.js';
import { readStatements } from './source.js';
import type { SourceStatement } from './source.js';
import { withSupportingStages } from './stages.js';
import { twinRows } from './twins.js';
import { plainText, wordsOf } from './words.js';

/** What became of one statement. */
export interface Reading {
  readonly statement: SourceStatement;
  /** One row for each struct that it can be judged from; empty when it is not used. */
  readonly rows: readonly Row[];
  readonly by: 'parser' | 'hand' | 'none';
  /** Why there are no rows. */
  readonly reason: string | undefined;
}

export interface Generated {
  readonly version: string;
  readonly text: string;
  readonly readings: readonly Reading[];
}

/**
 * Reads one statement: by hand where `exceptions.ts` has it, else by its sentence, else by what was read by hand of the
 * same sentence.
 */
export function readOne(statement: SourceStatement): Reading {
  const none = (reason: string): Reading => ({ statement, rows: [], by: 'none', reason });
  const unused = NOT_USED[statement.vuid];
  if (unused !== undefined) return none(unused);
  const hand = HAND_READ[statement.vuid];
  if (hand !== undefined) {
    if (hand.read !== fingerprint(statement.html)) return none('read by hand, and the sentence has changed since');
    return { statement, rows: hand.rows.map((row) => handRow(statement.vuid, row)), by: 'hand', reason: undefined };
  }
  const owner = ownerOf(statement.page);
  if (owner === undefined) return none('its page is no struct or command of the registry');
  const parsed = parse(statement, owner);
  if (parsed.rows.length > 0) return parsed;
  const twin = twinRows(owner, fingerprint(statement.html));
  if (twin === undefined) return parsed;
  const rows = twin.map((row) => handRow(statement.vuid, `${owner.name} ${row}`));
  return { statement, rows, by: 'hand', reason: undefined };
}

/** Reads one statement by its sentence. */
function parse(statement: SourceStatement, owner: Owner): Reading {
  const none = (reason: string): Reading => ({ statement, rows: [], by: 'none', reason });
  const words = wordsOf(statement.html, (name) =>
    'params' in owner ? owner.param(name) !== undefined : owner.member(name) !== undefined,
  );
  const readings = readStatement(words);
  if (readings.length === 0) return none('the sentence is not understood');
  const rows = new Map<string, Row[]>();
  let reason = '';
  for (const reading of readings) {
    try {
      const found = resolveStatement(statement.vuid, owner, reading);
      rows.set(found.map(({ owner: head, text }) => `${head} ${text}`).join('\n'), found);
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
      reason = error.message;
    }
  }
  const [only] = rows.values();
  if (only === undefined) return none(reason);
  return rows.size === 1
    ? { statement, rows: only, by: 'parser', reason: undefined }
    : none('it can be read in two ways');
}

/** Says whether a sentence is still the one that was read by hand. */
export function fingerprint(html: string): string {
  return createHash('sha256').update(plainText(html)).digest('hex').slice(0, 8);
}

/** A hand-read row names its owner first, then what stands after the VUID. */
function handRow(vuid: string, row: string): Row {
  const at = row.indexOf(' ');
  const owner = row.slice(0, at);
  const own = `VUID-${owner}-`;
  return { owner, text: `${vuid.startsWith(own) ? vuid.slice(own.length) : vuid} ${row.slice(at + 1)}` };
}

/** The table and all readings. The same input gives the same text. */
export function generateConstraints(json: string): Generated {
  const { version, statements, counts } = readStatements(json);
  const readings = statements.map(readOne).map((each) => ({
    ...each,
    rows: each.rows.map((row) => withOlderExtension(withSupportingStages(row))),
  }));
  const blocks = new Map<string, string[]>();
  for (const { rows } of readings) {
    for (const { owner, text } of rows) {
      for (const row of rowsIn(text)) checkRow(owner, row);
      const block = blocks.get(owner);
      if (block === undefined) blocks.set(owner, [text]);
      else block.push(text);
    }
  }
  const owners = [...blocks.keys()].sort((a, b) => (a < b ? -1 : 1));
  const used = readings.filter(({ rows }) => rows.length > 0).length;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const text = [
    `Vulkan ${version}, ${used} valid-usage statements of ${total}: written from validusage.json by "npm run generate", do not edit\n` +
      `There are ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    ...owners.map((owner) => `${owner}\n${(blocks.get(owner) ?? []).join('\n')}`),
  ].join('\n\n');
  return { version, text: `${text}\n`, readings };
}

/** Reads a row as the plugin will, and looks up each of its constants; throws where one has no value. */
function checkRow(owner: string, text: string): void {
  const { if: condition, then } = parseRow(owner, text);
  const values = [...(condition === undefined ? [] : [condition]), ...then].flatMap(valuesOf);
  if (values.includes(Number.NaN)) throw new Error(`"${text}" of ${owner} compares with no number`);
}

function valuesOf(condition: Condition): (bigint | number)[] {
  if ('of' in condition) return condition.of.flatMap(valuesOf);
  if ('operands' in condition) return condition.operands.map(({ value }) => value);
  return 'operand' in condition ? [condition.operand.value] : [];
}

/** Differences between a table and the one before it, as lines for people. */
export function constraintDifferences(before: string, generated: Generated): string[] {
  const old = rowsByVuid(before);
  const now = rowsByVuid(generated.text);
  const reasons = new Map(generated.readings.map(({ statement, reason }) => [statement.vuid, reason]));
  const lines: string[] = [];
  for (const [vuid, rows] of now) {
    const earlier = old.get(vuid);
    if (earlier === undefined) lines.push(`+ ${vuid}  ${rows}`);
    else if (earlier !== rows) lines.push(`~ ${vuid}  ${earlier}  ->  ${rows}`);
  }
  for (const vuid of old.keys()) {
    if (now.has(vuid)) continue;
    const reason = reasons.has(vuid) ? `is no longer read: ${reasons.get(vuid) ?? ''}` : 'is not in this version';
    lines.push(`- ${vuid}  ${reason}`);
  }
  return lines;
}

function rowsByVuid(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of table.trimEnd().split('\n\n').slice(1)) {
    const [owner = '', ...rows] = block.split('\n');
    for (const row of rows) {
      const at = row.indexOf(' ');
      const vuid = row.startsWith('VUID-') ? row.slice(0, at) : `VUID-${owner}-${row.slice(0, at)}`;
      const text = `${owner}: ${row.slice(at + 1)}`;
      const earlier = found.get(vuid);
      found.set(vuid, earlier === undefined ? text : `${earlier} / ${text}`);
    }
  }
  return found;
}
