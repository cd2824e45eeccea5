/** What there is to say of a violated statement: where the fault is, what stands there, what repairs it. */
import type { Condition, Constraint } from '../../registry/constraint.js';
import { constantOf, type EnumType } from '../../registry/index.js';
import type { StructFacts } from '../values/known.js';
import type { Breach, Fault } from './fault.js';
import { bitNamesOf, heldNames, namesOfSet, namesOfUnset, onesOf, unsupportedNames } from './bits.js';
import { isCall, isSamePlace, type Facts, type Place } from './place.js';
import { repairsOf, type Repair } from './repairs.js';
import type { Site } from './sites.js';

/** A violated statement, with all that a rule says of it. */
export interface Violation extends Breach {
  readonly vuid: string;
  /** Where to report. */
  readonly at: Place;
  /** The other values that make it a violation. */
  readonly others: readonly Place[];
  /** What would mend it, if that is something more: a struct in the chain, or an element of an array. */
  readonly asksFor: 'struct' | 'element' | undefined;
  /** Edits of one place, each of which repairs it. */
  readonly repairs: readonly Repair[];
}

/** Describes a violation by the faults of the part that does not hold, and by what made its condition hold. */
export function describe(
  constraint: Constraint,
  facts: Facts,
  broken: readonly Fault[],
  grounds: readonly Fault[],
): Violation {
  // Where one of several would have been enough, each of them is broken.
  const faults = broken.filter(({ truth }) => truth === -1).map(inSlot);
  const held = grounds.filter(({ truth }) => truth === 1).map((each) => inSlot(byBits(each, constraint.if)));
  const fault = mainOf(faults);
  const causes = held.filter(({ sites }) => sites.length > 0);
  const at = placeOf(fault, causes, facts);
  const [site] = fault?.sites ?? [];
  const { present, missing } = bitsAtFault(fault, site);
  const breach: Breach = { constraint, facts, fault, faults, causes, held, present, missing };
  // What an object was created with is reported where the object is used; what no element of an array is, at the array.
  const isElsewhere = site !== undefined && (site.object !== undefined || site.list !== undefined);
  const more = isElsewhere ? fault!.sites : (fault?.sites.slice(1) ?? []);
  const values = [...more, ...(fault?.others ?? []), ...causes.flatMap(({ sites }) => sites.slice(0, 1))];
  const others = [...values, ...values.flatMap(({ object }) => object ?? [])].filter(
    (other) => !isSamePlace(other, at),
  );
  return {
    ...breach,
    vuid: constraint.vuid,
    at,
    others,
    asksFor: faults.some(({ atom }) => atom.op === 'has')
      ? 'struct'
      : faults.some(isOfOneElement)
        ? 'element'
        : undefined,
    repairs: repairsOf(breach),
  };
}

/**
 * A fault by the constants of the slot at hand: the bits of a mask that a struct of the chain replaces have names of their
 * own there.
 */
function inSlot(fault: Fault): Fault {
  const { atom, sites } = fault;
  const slot = sites[0]?.declared?.slot;
  const type = slot?.constants;
  if (slot?.kind !== 'flags' || type === undefined || !('operands' in atom)) return fault;
  const operands = atom.operands.map((operand) => {
    const name = constantOf(operand.text)?.type === type ? undefined : nameIn(type, operand.value);
    return name === undefined ? operand : { text: name, value: operand.value };
  });
  return { ...fault, atom: { ...atom, operands } };
}

/** Of flags that are not set, or have none of some bits, as a condition has it: that they have none of these bits. */
function byBits(fault: Fault, condition: Condition | undefined): Fault {
  const { atom } = fault;
  if (atom.op !== 'unset' || condition === undefined || !('of' in condition)) return fault;
  if (condition.op === 'and' || !condition.of.includes(atom)) {
    for (const part of condition.of) {
      const found = byBits(fault, part);
      if (found !== fault) return found;
    }
    return fault;
  }
  const none = condition.of.find((part) => part.op === 'none' && part.path.text === atom.path.text);
  return none?.op === 'none' ? { ...fault, atom: none } : fault;
}

/** The constant of a type that has a value. */
function nameIn({ byValue, width }: EnumType, value: bigint | number): string | undefined {
  return byValue.get(width === 64 ? BigInt(value) : Number(value))?.name;
}

/** Whether it is that no struct of an array is as one of them must be. */
function isOfOneElement({ atom }: Fault): boolean {
  return 'path' in atom && atom.path.steps.slice(0, -1).some(({ element }) => element === 'some');
}

/** The fault to report at: the first that a value makes. */
function mainOf(faults: readonly Fault[]): Fault | undefined {
  return faults.find(({ sites }) => sites.length > 0) ?? faults[0];
}

function placeOf(fault: Fault | undefined, causes: readonly Fault[], facts: Facts): Place {
  const whole: Place = { facts, member: undefined, index: undefined, way: undefined };
  const site = fault?.sites[0] ?? causes[0]?.sites[0];
  if (fault?.chained !== undefined && fault.atom.op === 'without') {
    // Where the struct is hung on: what is wrong is the link, not the struct.
    const holder = site === undefined || isCall(site.facts) ? undefined : holderOf(fault.chained, site.facts);
    return {
      facts: holder ?? fault.chained,
      member: holder && 'pNext',
      index: undefined,
      way: site?.way,
      aspect: { hung: fault.chained.type.name },
    };
  }
  if (site === undefined) return whole;
  if (site.object !== undefined) return site.object;
  if (site === fault?.sites[0] && site.list !== undefined) return site.list;
  // A pNext that nobody wrote is no place to report at.
  return site.member === 'pNext' && site.known.kind === 'absent'
    ? { facts: site.facts, member: undefined, index: undefined, way: site.way }
    : site;
}

/** The struct whose pNext is another one of its chain. */
function holderOf(chained: StructFacts, root: StructFacts): StructFacts | undefined {
  const index = root.chain.indexOf(chained);
  return index > 0 ? root.chain[index - 1] : index === 0 ? root : undefined;
}

function bitsAtFault(fault: Fault | undefined, site: Site | undefined): { present: string[]; missing: string[] } {
  const nothing = { present: [], missing: [] };
  if (fault === undefined) return nothing;
  const { atom } = fault;
  switch (atom.op) {
    case 'has':
      return { present: [], missing: [...atom.structs] };
    case 'without':
      return { present: fault.chained === undefined ? [] : [fault.chained.type.name], missing: [] };
    case 'enabled':
      return { present: [], missing: [...atom.features] };
    case 'with':
      return { present: [], missing: [...atom.providers] };
    case 'lists':
      return { present: [], missing: [...atom.names] };
    case 'is':
      return {
        present: [],
        missing: atom.said === undefined ? atom.operands.map(({ text }) => text) : [atom.said.words],
      };
    case 'not':
      return { present: heldNames(atom.operands, site), missing: [] };
    case 'any':
      return { present: [], missing: atom.operands.map(({ text }) => text) };
    case 'all':
      return { present: [], missing: namesOfUnset(atom.operands, site) };
    case 'none':
    case 'lacks':
      return { present: namesOfSet(atom.operands, site), missing: [] };
    case 'only': {
      const mask = atom.operands.reduce((all, { value }) => all | (value as bigint), 0n);
      return { present: extraBits(site, mask), missing: [] };
    }
    case 'access':
      return { present: unsupportedNames(site, fault.others?.[0]), missing: [] };
    case 'one':
    case 'max1':
      return { present: extraBits(site, 0n), missing: [] };
    default:
      return nothing;
  }
}

function extraBits(site: Site | undefined, mask: bigint): string[] {
  return site === undefined ? [] : bitNamesOf(onesOf(site) & ~mask, site.declared);
}
