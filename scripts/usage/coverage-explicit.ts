/** The statements of the constraint table, each with samples that are found from the constraint itself. */
import { constraintOwners, constraintsOf } from '../../src/registry/constraints.js';
import { samplesOf } from './samples.js';
import type { Case } from './coverage-measure.js';

/** All of them, one for each struct or command that a statement is judged from. */
export function explicitCases(): Case[] {
  return constraintOwners().flatMap((owner) =>
    (constraintsOf(owner)?.all ?? []).map((constraint): Case => {
      const { violating, satisfying } = samplesOf(constraint);
      const { vuid, gated } = constraint;
      return {
        vuid,
        kind: vuid.endsWith('-arraylength') ? 'arraylength' : gated ? 'featureGated' : 'explicit',
        violating: violating?.root,
        satisfying: satisfying?.root,
        ...(gated ? { features: [violating?.features ?? [], satisfying?.features ?? []] as const } : {}),
      };
    }),
  );
}
