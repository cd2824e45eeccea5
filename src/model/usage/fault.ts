import type { Atom, Constraint } from '../../registry/constraint.js';
import type { StructFacts } from '../values/known.js';
import type { Facts } from './place.js';
import type { Site } from './sites.js';
import type { Truth } from './truth.js';

/** An atom of a statement, what it came to, and the values that decided. */
export interface Fault {
  readonly atom: Atom;
  readonly truth: Truth;
  readonly sites: readonly Site[];
  /** Those that they are compared with. */
  readonly others?: readonly Site[];
  /** The struct that was found in a chain. */
  readonly chained?: StructFacts | undefined;
}

/** How a statement is violated: all that its violation is described by. */
export interface Breach {
  readonly constraint: Constraint;
  /** The struct or call that violates it. */
  readonly facts: Facts;
  /** The atoms of which one should hold, and none does. */
  readonly faults: readonly Fault[];
  /** The one to report, if there is one. */
  readonly fault: Fault | undefined;
  /** What made the condition of the statement hold; and of that, what values are the cause of. */
  readonly held: readonly Fault[];
  readonly causes: readonly Fault[];
  /** Bits or values that stand at the fault and must not; those that are demanded and not there. */
  readonly present: readonly string[];
  readonly missing: readonly string[];
}
