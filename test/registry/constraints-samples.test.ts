/**
 * For every constraint of the table: values that violate it and values that satisfy it, found by a plain reading, are
 * judged so; and what is not known of a value never makes a report.
 */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../rules/support/statements.js';
import { samplesOf } from '../../scripts/usage/samples.js';
import type { Sample } from '../../scripts/usage/samples.js';
import { violations } from '../../src/model/usage.js';
import type { Facts, Surroundings } from '../../src/model/usage.js';
import { enabledFeatures } from '../../src/model/usage/enabled.js';
import { knownBits, UNKNOWN } from '../../src/model/values/known.js';
import type { Known } from '../../src/model/values/known.js';
import type { Constraint } from '../../src/registry/constraint.js';
import { constraintOwners, constraintsOf } from '../../src/registry/constraints.js';
import { factsOfSample } from '../model/sample-facts.js';

const constraints = constraintOwners().flatMap((owner) => constraintsOf(owner));
const samples = new Map(constraints.map((constraint) => [constraint, samplesOf(constraint)]));

function reports(constraint: Constraint, sample: Sample, blur?: (known: Known) => Known, open = false): boolean {
  const facts: Facts = factsOfSample(sample.root, blur, open);
  return violations(facts, surroundingsOf(sample), [constraint]).length > 0;
}

function surroundingsOf({ features, providers }: Sample): Surroundings {
  return { features: enabledFeatures(features), provider: (name) => providers.get(name) ?? false };
}

function names(list: readonly Constraint[]): string[] {
  return list.map(({ owner, vuid }) => `${owner}: ${vuid}`);
}

describe('every constraint', () => {
  it('is in the table', () => {
    expect(new Set(constraints.map(({ vuid }) => vuid)).size).toBeGreaterThanOrEqual(2260);
  });

  it('can be violated and satisfied', () => {
    expect(names(constraints.filter((constraint) => samples.get(constraint)?.violating === undefined))).toEqual([]);
    expect(names(constraints.filter((constraint) => samples.get(constraint)?.satisfying === undefined))).toEqual([]);
  });

  it('is reported where it is violated', () => {
    const missed = constraints.filter((constraint) => {
      const sample = samples.get(constraint)?.violating;
      return sample !== undefined && !reports(constraint, sample);
    });
    expect(names(missed)).toEqual([]);
  });

  it('is not reported where it is satisfied', () => {
    const wrong = constraints.filter((constraint) => {
      const sample = samples.get(constraint)?.satisfying;
      return sample !== undefined && reports(constraint, sample);
    });
    expect(names(wrong)).toEqual([]);
  });

  it.each<[string, (known: Known) => Known]>([
    ['unknown', () => UNKNOWN],
    ['a mask of which one bit is known', withOneBit],
    ['a mask of which the zeros are known', withZeros],
    ['one of two values', (known) => ({ kind: 'choice', of: [known, { kind: 'exact', value: 0 }] })],
    ['that value or an unknown one', (known) => ({ kind: 'choice', of: [UNKNOWN, known] })],
  ])('is not reported where it is satisfied and values are %s', (_name, blur) => {
    const wrong = constraints.filter((constraint) => {
      const sample = samples.get(constraint)?.satisfying;
      return sample !== undefined && reports(constraint, sample, blur);
    });
    expect(names(wrong)).toEqual([]);
  });

  it('is not reported where it is satisfied and chains may go on', () => {
    const wrong = constraints.filter((constraint) => {
      const sample = samples.get(constraint)?.satisfying;
      return sample !== undefined && reports(constraint, sample, undefined, true);
    });
    expect(names(wrong)).toEqual([]);
  });

  it('is not reported without settings when it asks for features', () => {
    const gated = constraints.filter(({ gated: isGated }) => isGated);
    const wrong = gated.filter((constraint) => {
      const sample = samples.get(constraint)?.violating;
      return sample !== undefined && violations(factsOfSample(sample.root), {}, [constraint]).length > 0;
    });
    expect(gated.length).toBeGreaterThan(700);
    expect(names(wrong)).toEqual([]);
  });

  it('has a demand in words, and a place', () => {
    const poor = constraints.filter((constraint) => {
      const sample = samples.get(constraint)?.violating;
      if (sample === undefined) return true;
      const [own] = violations(factsOfSample(sample.root), surroundingsOf(sample), [constraint]);
      if (own === undefined) return true;
      const { demand, found } = wordsOf(own);
      return !/^[A-Z].*[^.]$/.test(demand) || /undefined|\[object/.test(demand + found);
    });
    expect(names(poor)).toEqual([]);
  });
});

function withOneBit(known: Known): Known {
  const bits = knownBits(known, 64);
  return bits === undefined ? UNKNOWN : { kind: 'bits', ones: bits.ones & -bits.ones, zeros: 0n };
}

function withZeros(known: Known): Known {
  const bits = knownBits(known, 64);
  return bits === undefined ? UNKNOWN : { kind: 'bits', ones: 0n, zeros: bits.zeros };
}
