/** The statements of the constraint table, each with samples that are found from the constraint itself. */
import { constraintOwners, constraintsOf } from '../../src/registry/constraints.js';
import { samplesOf, type Sample } from './samples.js';
import type { Case, Settings } from './coverage-measure.js';

/** All of them, one for each struct or command that a statement is judged from. */
export function explicitCases(): Case[] {
  return constraintOwners().flatMap((owner) =>
    constraintsOf(owner).map((constraint): Case => {
      const { violating, satisfying } = samplesOf(constraint);
      const { vuid, gated } = constraint;
      return {
        vuid,
        kind: vuid.endsWith('-arraylength') ? 'arraylength' : gated ? 'featureGated' : 'explicit',
        violating: violating?.root,
        satisfying: satisfying?.root,
        ...(gated ? { settings: [settingsOf(violating), settingsOf(satisfying)] as const } : {}),
      };
    }),
  );
}

/** The settings under which a sample is what it is. */
function settingsOf(sample: Sample | undefined): Settings {
  const { features = [], providers = new Map<string, boolean>() } = sample ?? {};
  if (providers.size === 0) return { features };
  const extensions = [...providers].flatMap(([name, there]) => (there && !VERSION.test(name) ? [name] : []));
  const versions = [...providers].flatMap(([name, there]) => {
    const version = VERSION.exec(name)?.[1];
    return version === undefined ? [] : [Number(version) - (there ? 0 : 1)];
  });
  return { features, extensions, apiVersion: `1.${Math.max(0, ...versions)}` };
}

const VERSION = /^VK_VERSION_1_(\d+)$/;
