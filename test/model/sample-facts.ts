import type { SampleObject, SampleStrings, SampleStruct, SampleValue } from '../../scripts/usage/samples.js';
import type { CallFacts, Facts } from '../../src/model/usage.js';
import { ABSENT, NULL } from '../../src/model/values/known.js';
import type { Known, StructFacts } from '../../src/model/values/known.js';

/**
 * What the model would know of a sample: all of it, and that each chain ends. `blur` takes some of it away from each
 * plain value; with `open`, the chains may go on.
 */
export function factsOfSample(
  sample: SampleStruct,
  blur: (known: Known) => Known = (known) => known,
  open = false,
): Facts {
  return 'params' in sample.type ? callOf(sample, blur, open) : structFacts(sample, blur, open);
}

function callOf({ type, members }: SampleStruct, blur: (known: Known) => Known, open: boolean): CallFacts {
  if (!('params' in type)) throw new Error(`${type.name} is no command`);
  return {
    type,
    param: (name) => knownOf(members.get(name), blur, open),
    createdFrom: (name, index) => createdFrom(members.get(name), index, blur, open),
  };
}

function structFacts(
  { type, members, chain }: SampleStruct,
  blur: (known: Known) => Known,
  open: boolean,
): StructFacts {
  if ('params' in type) throw new Error(`${type.name} is no struct`);
  return {
    type,
    member: (name) => knownOf(members.get(name), blur, open),
    createdFrom: (name, index) => createdFrom(members.get(name), index, blur, open),
    chain: chain.map((struct) => structFacts(struct, blur, open)),
    chainIsComplete: !open,
    mayBeReplaced: open,
  };
}

/** The struct of an object that a sample names. */
function createdFrom(
  value: SampleValue | undefined,
  index: number | undefined,
  blur: (known: Known) => Known,
  open: boolean,
): StructFacts | undefined {
  const object = index === undefined ? value : (value as readonly SampleValue[] | undefined)?.[index];
  return isObject(object) ? structFacts(object.createdFrom, blur, open) : undefined;
}

function isObject(value: SampleValue | undefined): value is SampleObject {
  return typeof value === 'object' && value !== null && 'createdFrom' in value;
}

function knownOf(value: SampleValue | undefined, blur: (known: Known) => Known, open: boolean): Known {
  if (value === undefined) return ABSENT;
  if (value === null) return blur(NULL);
  if (value === 'object') return blur({ kind: 'object' });
  if (typeof value === 'bigint' || typeof value === 'number') return blur({ kind: 'exact', value });
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item: SampleValue) => knownOf(item, blur, open)) };
  if (isObject(value)) return blur({ kind: 'object' });
  if ('strings' in (value as object)) {
    return { kind: 'list', items: (value as SampleStrings).strings.map((text) => ({ kind: 'string', value: text })) };
  }
  return { kind: 'struct', struct: structFacts(value as SampleStruct, blur, open) };
}
