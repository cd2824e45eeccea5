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

/** The statements of a class: those about no more than the sType of a struct, which all say the same, at the end. */
export function statementsOf(name: StatementClass): readonly Statement[] {
  const ofClass = statements.filter((statement) => statement.class === name);
  return [false, true].flatMap((isLast) => ofClass.filter(({ id }) => id.endsWith('-sType-sType') === isLast));
}

/** What decides a statement, where the code does: that which asks most of it first. */
export const DECIDABLE = ['origin', 'chain', 'struct', 'constant'] as const satisfies readonly StatementClass[];

/** The statements that code decides, at least for some programs, in the order of what decides them. */
export function decidableStatements(): readonly Statement[] {
  return DECIDABLE.flatMap((name) => statementsOf(name));
}
