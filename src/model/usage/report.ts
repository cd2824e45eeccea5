/** What a violated statement says to people: where the fault is, what stands there, what is demanded, what repairs it. */
import type { Atom, Constraint, Operand } from '../../registry/constraint.js';
import { constantOf, type EnumType } from '../../registry/index.js';
import { supportingStages } from '../../registry/sync.js';
import { listText } from '../../words.js';
import type { StructFacts } from '../values/known.js';
import type { Breach, Fault } from './fault.js';
import { isJoined, namesOfSet, namesOfUnset, onesOf, repairsOf, type Repair } from './repairs.js';
import { isCall } from './sites.js';
import type { Facts, Place, Site } from './sites.js';
import { bitNamesOf, isOfSome, phrase, shortList, valueText } from './words.js';

/** A violated statement, with all that a rule says of it. */
export interface Violation {
  readonly constraint: Constraint;
  readonly vuid: string;
  /** Where to report. */
  readonly at: Place;
  /** The other values that make it a violation, with what they are. */
  readonly others: readonly Place[];
  /** Bits or values that stand at the fault and must not. */
  readonly present: readonly string[];
  /** Bits or structs of which the statement demands one or all, and that are not there. */
  readonly missing: readonly string[];
  /** What would mend it, if that is something more: a struct in the chain, or an element of an array. */
  readonly asksFor: 'struct' | 'element' | undefined;
  /** Edits of one place, each of which repairs it. */
  readonly repairs: readonly Repair[];
  /** What stands there: `imageType is VK_IMAGE_TYPE_3D`; empty where nothing does. */
  readonly found: string;
  /** Whether the demand says what stands there. */
  readonly isFoundSaid: boolean;
  /** What the statement demands, as a sentence without its period. */
  readonly demand: string;
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
  const held = grounds.filter(({ truth }) => truth === 1).map(inSlot);
  const fault = mainOf(faults);
  const causes = held.filter(({ sites }) => sites.length > 0);
  const at = placeOf(fault, causes, facts);
  const [site] = fault?.sites ?? [];
  const { present, missing } = bitsAtFault(fault, site);
  const breach: Breach = { constraint, facts, fault, faults, causes, held, present, missing };
  // What an object was created with is reported where the object is used; what no element of an array is, at the array.
  const isElsewhere = site !== undefined && (site.object !== undefined || site.list !== undefined);
  const more = isElsewhere ? fault!.sites : (fault?.sites.slice(1) ?? []);
  const values = [...more, ...causes.flatMap(({ sites }) => sites.slice(0, 1))];
  const others = [...values, ...values.flatMap(({ object }) => object ?? [])].filter((other) => other.path !== at.path);
  return {
    constraint,
    vuid: constraint.vuid,
    at,
    others,
    present,
    missing,
    asksFor: faults.some(({ atom }) => atom.op === 'has')
      ? 'struct'
      : faults.some(isOfOneElement)
        ? 'element'
        : undefined,
    repairs: repairsOf(breach),
    found: foundText(faults),
    ...demandOf(breach),
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
  const whole: Place = { facts, member: undefined, index: undefined, path: facts.type.name };
  const site = fault?.sites[0] ?? causes[0]?.sites[0];
  if (fault?.chained !== undefined && fault.atom.op === 'without') {
    // Where the struct is hung on: what is wrong is the link, not the struct.
    const holder = site === undefined || isCall(site.facts) ? undefined : holderOf(fault.chained, site.facts);
    return {
      facts: holder ?? fault.chained,
      member: holder && 'pNext',
      index: undefined,
      path: fault.chained.type.name,
    };
  }
  if (site === undefined) return whole;
  if (site.object !== undefined) return site.object;
  if (site === fault?.sites[0] && site.list !== undefined) return site.list;
  // A pNext that nobody wrote is no place to report at.
  return site.member === 'pNext' && site.known.kind === 'absent'
    ? { facts: site.facts, member: undefined, index: undefined, path: site.facts.type.name }
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
      return { present: heldValue(atom.operands, site), missing: [] };
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
      return { present: unsupported(site, fault.sites[1]), missing: [] };
    case 'one':
    case 'max1':
      return { present: extraBits(site, 0n), missing: [] };
    default:
      return nothing;
  }
}

/** The access flags that no stage supports. */
function unsupported(access: Site | undefined, stages: Site | undefined): string[] {
  if (access === undefined || stages === undefined) return [];
  const held = onesOf(stages);
  let bits = 0n;
  for (const each of supportingStages()) if ((held & each.stages) === 0n) bits |= each.flag;
  return bitNamesOf(onesOf(access) & bits, access.declared);
}

function extraBits(site: Site | undefined, mask: bigint): string[] {
  return site === undefined ? [] : bitNamesOf(onesOf(site) & ~mask, site.declared);
}

function heldValue(operands: readonly Operand[], site: Site | undefined): string[] {
  const value = site?.known.kind === 'exact' ? site.known.value : undefined;
  if (value === undefined) return operands.length === 1 ? operands.map(({ text }) => text) : [];
  return operands.filter((operand) => operand.value == value).map(({ text }) => text);
}

/** What stands there, values that are the same in one: `minLod is 2 and maxLod is 1`, `a and b are 2`. */
function foundText(faults: readonly Fault[]): string {
  const paths = new Map<string, Set<string>>();
  for (const { atom, sites } of faults) {
    if ('structs' in atom || 'names' in atom) continue;
    // Of no element something holds: what each of them is does not say it.
    if ('path' in atom && isOfSome(atom.path)) continue;
    for (const one of 'other' in atom && !isOfSome(atom.other) ? sites : sites.slice(0, 1)) {
      const value = namedValue(atom, one) ?? valueText(one);
      paths.set(value, (paths.get(value) ?? new Set()).add(one.path));
    }
  }
  const values = [...paths].map(([value, at]) => `${shortList([...at], 'and')} ${at.size > 1 ? 'are' : 'is'} ${value}`);
  return withCapital(shortList(values, 'and'));
}

/** The name that a statement has for a value: `VK_SUBPASS_EXTERNAL`. */
function namedValue(atom: Atom, { known }: Site): string | undefined {
  if (known.kind !== 'exact' || !('operands' in atom)) return undefined;
  const { value } = known;
  return atom.operands.find((operand) => operand.value == value && operand.text.startsWith('VK_'))?.text;
}

/** "A and B exclude each other in x", "A needs B in x", "When x is A, y must be B" */
function demandOf(breach: Breach): Pick<Violation, 'demand' | 'isFoundSaid'> {
  const { constraint, facts, fault, faults, causes, held, present } = breach;
  if (fault === undefined) return { demand: '', isFoundSaid: true };
  const { atom } = fault;
  const [site] = fault.sites;
  const ofBits = (words: string): Pick<Violation, 'demand' | 'isFoundSaid'> => ({
    demand: `${words} in ${ownedPath(site?.path ?? '', facts)}`,
    isFoundSaid: true,
  });
  if (atom.op === 'lacks') return ofBits(`${shortList(present, 'and')} exclude each other`);
  const [cause] = causes;
  const [reason] = cause?.sites ?? [];
  const isSame = faults.length === 1 && reason !== undefined && reason.path === site?.path;
  if (isSame && causes.length === 1 && cause?.atom.op === 'any' && !isJoined(constraint.if)) {
    const names = namesOfSet(cause.atom.operands, reason);
    if (atom.op === 'none' && names.length === 1 && present.length === 1) {
      return ofBits(`${shortList([...names, ...present], 'and')} exclude each other`);
    }
    if (atom.op === 'none' || (atom.op === 'only' && present.length > 0)) {
      return ofBits(`${shortList(names, 'and')} cannot stand with ${shortList(present, 'or')}`);
    }
    if (atom.op === 'any' || atom.op === 'all') {
      const needed = shortList(
        atom.operands.map(({ text }) => text),
        atom.op === 'any' ? 'or' : 'and',
      );
      return ofBits(`${shortList(names, 'and')} ${names.length === 1 ? 'needs' : 'need'} ${needed}`);
    }
  }
  const demand = shortList([...new Set(faults.map((each) => clause(each, 'must')))], 'or');
  const leftOut = held.filter(({ atom, sites: [place] }) => atom.op === 'unset' && place?.known.kind === 'absent');
  // Of many members that are not written nobody asks, but for those that the statement itself speaks of, not its terms.
  const own = constraint.if?.op === 'and' ? constraint.if.of : [];
  const named =
    leftOut.length > 1 ? held.filter((ground) => !leftOut.includes(ground) || own.includes(ground.atom)) : held;
  const conditions = named.map((ground) => clause(ground, 'if'));
  const isFoundSaid = faults.length === 1 && forbids(atom) && atom.said === undefined && atom.operands.length === 1;
  if (conditions.length > 0) return { demand: `When ${listText(conditions)}, ${demand}`, isFoundSaid };
  // What an object was created with has a long name, which is said just before.
  const isNamed = faults.length === 1 && site?.object !== undefined && !isFoundSaid && demand.startsWith(site.path);
  return { demand: isNamed ? `It${demand.slice(site.path.length)}` : fromTheStart(demand, facts), isFoundSaid };
}

/** What an atom says: of all structs that it names only the one that is there, of many values only those. */
function clause(fault: Fault, mood: 'must' | 'if'): string {
  const { atom, sites, chained } = fault;
  if (chained !== undefined && (atom.op === 'has' || atom.op === 'without')) {
    return phrase({ ...atom, structs: [chained.type.name] }, mood, sites);
  }
  if (!('operands' in atom) || 'said' in atom) return phrase(atom, mood, sites);
  const isLong = forbids(atom) && atom.operands.length > FEW;
  const present = mood === 'if' ? causing(fault) : isLong ? bitsAtFault(fault, sites[0]).present : [];
  const operands = atom.operands.filter(({ text }) => present.includes(text));
  return phrase(operands.length === 0 ? atom : { ...atom, operands }, mood, sites);
}

/** Of the values of which a condition asks for one, those that are there. */
function causing({ atom, sites: [site] }: Fault): readonly string[] {
  if (atom.op === 'any') return namesOfSet(atom.operands, site);
  return atom.op === 'is' && site?.known.kind === 'exact' ? heldValue(atom.operands, site) : [];
}

/** Forbidden values that a sentence can carry beside the one that is there. */
const FEW = 3;

function forbids(
  atom: Atom,
): atom is Atom & { readonly op: 'not' | 'none'; readonly operands: readonly Operand[]; readonly said?: object } {
  return atom.op === 'not' || atom.op === 'none';
}

/** A clause as a sentence of its own: with a capital, and with the name of the struct or command. */
function fromTheStart(clause: string, facts: Facts): string {
  if (clause.startsWith('the ') || !/^[a-z]/.test(clause)) return withCapital(clause);
  const path = /^\S+/.exec(clause)?.[0] ?? '';
  return withCapital(`${ownedPath(path, facts)}${clause.slice(path.length)}`);
}

/** A path with the name of the struct or command that it starts from. */
function ownedPath(path: string, { type }: Facts): string {
  if (!/^[a-z]/.test(path)) return path;
  return 'params' in type ? `the argument ${path} of ${type.name}` : `${type.name}.${path}`;
}

/** A text with which a sentence begins: an article with a capital, a name as it is. */
function withCapital(text: string): string {
  return text.startsWith('the ') ? `The ${text.slice('the '.length)}` : text;
}
