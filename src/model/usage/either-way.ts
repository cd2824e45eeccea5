/**
 * Statements that are made for a feature, and for its absence: what violates both is wrong whatever the code runs with.
 */
import type { Constraint } from '../../registry/constraint.js';
import { featureStatementsOf } from '../../registry/constraints.js';
import type { Surroundings } from './conditions.js';
import { isSamePlace, type Facts } from './place.js';
import type { Violation } from './report.js';

/** So many features, each enabled or not, are looked at together. */
const MANY_FEATURES = 4;

/**
 * What is violated whether or not the features that nothing is known of are enabled, at the same place in each case. No
 * edit is offered: what is right with a feature may be wrong without it.
 *
 * @param judge - finds what is violated of some statements, with some features
 */
export function violatedEitherWay(
  facts: Facts,
  around: Surroundings,
  constraints: readonly Constraint[],
  judge: (around: Surroundings, constraints: readonly Constraint[]) => readonly Violation[],
): readonly Violation[] {
  const { features, statements } = featureStatementsOf(facts.type.name);
  const asked = features.length === 0 ? NONE : constraints.filter((each) => statements.has(each));
  if (asked.length < 2) return NONE;
  const open = features.filter((feature) => around.features?.(feature) === undefined);
  if (open.length === 0 || open.length > MANY_FEATURES) return NONE;
  const found: (readonly Violation[])[] = [];
  for (let enabled = 0; enabled < 1 << open.length; enabled++) {
    const isEnabled = (feature: string): boolean | undefined => {
      const index = open.indexOf(feature);
      return index < 0 ? around.features?.(feature) : (enabled & (1 << index)) !== 0;
    };
    const violations = judge({ ...around, features: isEnabled }, asked);
    if (violations.length === 0) return NONE;
    found.push(violations);
  }
  const isIn = (violations: readonly Violation[], { at }: Violation): boolean =>
    violations.some((each) => isSamePlace(each.at, at));
  const wrong = found.flat().filter((each) => found.every((violations) => isIn(violations, each)));
  return wrong
    .filter((each, i) => wrong.findIndex((other) => other.vuid === each.vuid && isSamePlace(other.at, each.at)) === i)
    .map((each) => ({ ...each, repairs: [] }));
}

const NONE: readonly never[] = [];
