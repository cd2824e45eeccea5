/** Three-valued logic. 1: certainly so, -1: certainly not, 0: unknown. */
export type Truth = -1 | 0 | 1;

/** The truth of a boolean, which is never unknown. */
export function truth(holds: boolean): Truth {
  return holds ? 1 : -1;
}

/** The other way round; what is unknown stays so. */
export function negated(value: Truth): Truth {
  return value === 0 ? 0 : value === 1 ? -1 : 1;
}
