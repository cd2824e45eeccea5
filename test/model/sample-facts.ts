import { NULL, ABSENT } from '../../src/model/known.js';
import type { Known, StructFacts } from '../../src/model/known.js';
import type { CallFacts, Facts } from '../../src/model/usage.js';
import type { SampleStruct, SampleValue } from '../../scripts/usage/samples.js';

/** What the model would know of a sample: all of it, and that each chain ends. */
export function factsOfSample(sample: SampleStruct): Facts {
  return 'params' in sample.type ? callOf(sample) : structFacts(sample);
}

function callOf({ type, members }: SampleStruct): CallFacts {
  if (!('params' in type)) throw new Error(`${type.name} is no command`);
  return { type, param: (name) => knownOf(members.get(name)) };
}

function structFacts({ type, members, chain }: SampleStruct): StructFacts {
  if ('params' in type) throw new Error(`${type.name} is no struct`);
  return {
    type,
    member: (name) => knownOf(members.get(name)),
    chain: chain.map(structFacts),
    chainIsComplete: true,
  };
}

function knownOf(value: SampleValue | undefined): Known {
  if (value === undefined) return ABSENT;
  if (value === null) return NULL;
  if (value === 'object') return { kind: 'object' };
  if (typeof value === 'bigint' || typeof value === 'number') return { kind: 'exact', value };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(knownOf) };
  return { kind: 'struct', struct: structFacts(value as SampleStruct) };
}
