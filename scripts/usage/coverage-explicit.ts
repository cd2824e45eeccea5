/** The statements of the constraint table, each with samples that are found from the constraint itself. */
import type { Condition, Constraint } from '../../src/registry/constraint.js';
import { constraintOwners, constraintsOf } from '../../src/registry/constraints.js';
import { samplesOf, type Sample } from './samples.js';
import type { Case, Settings } from './coverage-measure.js';

/** All of them, one for each struct or command that a statement is judged from. */
export function explicitCases(): Case[] {
  return constraintOwners().flatMap((owner) =>
    constraintsOf(owner).map((constraint, _, all): Case => {
      const { violating, satisfying } = samplesOf(constraint, wantedToo(constraint, all));
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

/** Of the constraints of one statement those on what another one has in a list, and on what these want in turn. */
function wantedToo(constraint: Constraint, all: readonly Constraint[]): readonly Constraint[] {
  const wanted = [constraint];
  for (const { vuid, if: condition, then } of wanted) {
    if (condition === undefined) continue;
    const names = new Set([condition, ...then].flatMap(namesIn));
    for (const each of all) {
      if (each.vuid !== vuid || wanted.includes(each) || each.if === undefined) continue;
      if (namesIn(each.if).some((name) => names.has(name))) wanted.push(each);
    }
  }
  return wanted.slice(1);
}

function namesIn(condition: Condition): readonly string[] {
  return 'names' in condition ? condition.names : [];
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
