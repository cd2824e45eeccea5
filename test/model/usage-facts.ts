/** Structs and calls for the evaluator of valid-usage statements, and what it says of them. */
import { placeName } from '../../rules/support/statement-names.js';
import { wordsOf, type StatementWords } from '../../rules/support/statements.js';
import { violations } from '../../src/model/usage.js';
import type { CallFacts, Facts, Surroundings, Violation } from '../../src/model/usage.js';
import { ABSENT, NULL } from '../../src/model/values/known.js';
import type { Known, StructFacts } from '../../src/model/values/known.js';
import type { ConstraintScope } from '../../src/registry/constraint.js';
import { constraintsOf } from '../../src/registry/constraints.js';
import { commandOf, constantOf, structOf } from '../../src/registry/index.js';

export type Value = Known | string | number | bigint | null | StructFacts | readonly Value[];

/** `'VK_A|VK_B'` is the mask or constant; numbers, null, structs and lists are themselves. */
export function known(value: Value): Known {
  if (value === null) return NULL;
  if (typeof value === 'string') return { kind: 'exact', value: bits(value) };
  if (typeof value === 'number' || typeof value === 'bigint') return { kind: 'exact', value };
  if (Array.isArray(value)) return { kind: 'list', items: (value as readonly Value[]).map(known) };
  return 'chain' in value ? { kind: 'struct', struct: value } : (value as Known);
}

export function bits(names: string): bigint {
  return names.split('|').reduce((all, name) => {
    const constant = constantOf(name);
    if (constant === undefined) throw new Error(`no constant ${name}`);
    return all | BigInt(constant.value);
  }, 0n);
}

/** `base|VK_A`: the named bits are set, of the others nothing is known. */
export function atLeast(names: string): Known {
  return { kind: 'bits', ones: bits(names), zeros: 0n };
}

export function struct(
  name: string,
  members: Readonly<Record<string, Value>>,
  chain: readonly StructFacts[] = [],
  complete = true,
): StructFacts {
  const type = structOf(name);
  if (type === undefined) throw new Error(`no struct ${name}`);
  const values = new Map(Object.entries(members).map(([key, value]) => [key, known(value)]));
  return {
    type,
    member: (member) => values.get(member) ?? ABSENT,
    chain,
    chainIsComplete: complete,
    mayBeReplaced: !complete,
  };
}

export function call(name: string, args: Readonly<Record<string, Value>>): CallFacts {
  const type = commandOf(name);
  if (type === undefined) throw new Error(`no command ${name}`);
  return { type, param: (param) => (param in args ? known(args[param] ?? null) : ABSENT) };
}

export function allViolations(facts: Facts, around: Surroundings = {}): Violation[] {
  return violations(facts, around, constraintsOf(facts.type.name));
}

/** A violation, and what a message says of it. */
export interface Described extends Violation, StatementWords {
  /** Where it is reported, and what else is at fault, by their names. */
  readonly place: string;
  readonly otherPlaces: readonly string[];
}

function described(violation: Violation): Described {
  const { at, others } = violation;
  const otherPlaces = others.map((place) => placeName(place));
  return { ...violation, ...wordsOf(violation), place: placeName(at), otherPlaces };
}

export function one(facts: Facts, vuid: string, around?: Surroundings): Described {
  const found = allViolations(facts, around).find((violation) => violation.vuid.endsWith(vuid));
  if (found === undefined) throw new Error(`no violation of ${vuid}`);
  return described(found);
}

export function vuids(facts: Facts, around?: Surroundings, scope?: ConstraintScope): string[] {
  const found = allViolations(facts, around);
  return found.flatMap(({ vuid, constraint }) => (scope === undefined || constraint.scope === scope ? vuid : []));
}
