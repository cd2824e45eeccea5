import type { Atom } from '../../registry/constraint.js';
import type { StructFacts } from '../values/known.js';
import type { Site } from './sites.js';
import type { Truth } from './truth.js';

/** An atom of a statement, what it came to, and the values that decided. */
export interface Fault {
  readonly atom: Atom;
  readonly truth: Truth;
  readonly sites: readonly Site[];
  /** The struct that was found in a chain. */
  readonly chained?: StructFacts | undefined;
}
