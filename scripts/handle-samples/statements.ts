/**
 * Every valid-usage statement about external handles, and what decides it. The classification is read by hand and kept
 * in statements.json.
 */
import { readFileSync } from 'node:fs';

export type StatementClass = 'constant' | 'struct' | 'chain' | 'origin' | 'notDecidable';

export interface Statement {
  readonly id: string;
  readonly class: StatementClass;
  /** Some code certainly violates it, other code cannot be judged. */
  readonly partly?: boolean;
  readonly reason: string;
}

/** All statements, in the order of their names. */
export const statements = JSON.parse(
  readFileSync(new URL('statements.json', import.meta.url), 'utf8'),
) as readonly Statement[];

/** The statements that code decides, at least for some programs. */
export function decidableStatements(): readonly Statement[] {
  return statements.filter((statement) => statement.class !== 'notDecidable');
}
