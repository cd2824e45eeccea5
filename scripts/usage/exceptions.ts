/** Statements that are read by hand, and statements that are not used although they can be read. */

export interface HandRead {
  /** Why the parser cannot or must not read it. */
  readonly reason: string;
  /** Fingerprint of the sentence that was read: another sentence is not read so. */
  readonly read: string;
  /** Owner, then the row as in `src/registry/constraint-rows.ts` without the VUID. */
  readonly rows: readonly string[];
}

export const HAND_READ: Readonly<Record<string, HandRead>> = {};

/** VUID to reason. */
export const NOT_USED: Readonly<Record<string, string>> = {};
