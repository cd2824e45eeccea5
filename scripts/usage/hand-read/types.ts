export interface HandRead {
  /** Why the parser cannot or must not read it. */
  readonly reason: string;
  /** Fingerprint of the sentence that was read: when the sentence changes, the reading is not used any more. */
  readonly read: string;
  /** Owner, then the row as in `src/registry/constraint-rows.ts` without the VUID. */
  readonly rows: readonly string[];
}
