/** What a message says of a violated statement: what stands there, and what the statement demands. */
import type { Fault, Site, Violation } from '../../src/model/usage.js';
import { namesOfSet } from '../../src/model/usage/bits.js';
import { isSamePlace } from '../../src/model/usage/place.js';
import { isJoined } from '../../src/model/usage/repairs.js';
import type { Atom } from '../../src/registry/constraint.js';
import { clauseOf, conditionsText, demandsText, forbids, isOfSome, itText } from './clauses.js';
import { operandNames, placeName, shortList, valueText } from './statement-names.js';
import { capital } from './text.js';

/** A violation in words. */
export interface StatementWords {
  /** What stands there: `imageType is VK_IMAGE_TYPE_3D`; empty where nothing does. */
  readonly found: string;
  /** Whether the demand says what stands there. */
  readonly isFoundSaid: boolean;
  /** What the statement demands, as a sentence without its period. */
  readonly demand: string;
}

/** Says what is wrong. */
export function wordsOf(violation: Violation): StatementWords {
  return { found: foundText(violation.faults), ...demandOf(violation) };
}

/** What stands there, values that are the same in one: `minLod is 2 and maxLod is 1`, `a and b are 2`. */
function foundText(faults: readonly Fault[]): string {
  const names = new Map<string, Set<string>>();
  const found = faults.flatMap(foundOf);
  for (const { atom, site } of found) {
    const value = namedValue(atom, site) ?? valueText(site);
    names.set(value, (names.get(value) ?? new Set()).add(placeName(site)));
  }
  const values = [...names].map(([value, at]) => `${shortList([...at], 'and')} ${at.size > 1 ? 'are' : 'is'} ${value}`);
  const text = shortList(values, 'and');
  // A member is written as it is, be it at the start.
  return found[0]?.site.aspect === 'number' ? capital(text) : text;
}

/** The values that are at fault. */
function foundOf({ atom, sites, others = [] }: Fault): readonly { readonly atom: Atom; readonly site: Site }[] {
  if ('structs' in atom || 'names' in atom) return [];
  // Of no element something holds: what each of them is does not say it.
  if ('path' in atom && isOfSome(atom.path)) return [];
  const compared = 'other' in atom && !isOfSome(atom.other) ? others : [];
  return [...sites.slice(0, 1), ...compared].map((site) => ({ atom, site }));
}

/** The name that a statement has for a value: `VK_SUBPASS_EXTERNAL`. */
function namedValue(atom: Atom, { known }: Site): string | undefined {
  if (known.kind !== 'exact' || !('operands' in atom)) return undefined;
  const { value } = known;
  return atom.operands.find((operand) => operand.value == value && operand.text.startsWith('VK_'))?.text;
}

type Demand = Pick<StatementWords, 'demand' | 'isFoundSaid'>;

/** "A and B exclude each other in x", "A needs B in x", "When x is A, y must be B" */
function demandOf(violation: Violation): Demand {
  const { facts, fault, faults } = violation;
  if (fault === undefined) return { demand: '', isFoundSaid: true };
  const [site] = fault.sites;
  const ofBits = site && bitsText(violation, fault, site);
  if (ofBits !== undefined) return { demand: `${ofBits} in ${placeName(site!, facts)}`, isFoundSaid: true };
  const demands = faults.map((each) => clauseOf(each, 'must'));
  const conditions = groundsOf(violation).map((each) => clauseOf(each, 'if'));
  const isFoundSaid = faults.length === 1 && saysFound(fault.atom);
  if (conditions.length > 0) {
    return { demand: `When ${conditionsText(conditions)}, ${demandsText(demands)}`, isFoundSaid };
  }
  // What an object was created with has a long name, which is said just before.
  const isSaid = faults.length === 1 && !isFoundSaid && site?.object !== undefined && demands[0]?.about === site;
  return { demand: capital(isSaid ? itText(demands[0]!) : demandsText(demands, facts)), isFoundSaid };
}

/** Of bits of one mask that do not go together, or need each other. */
function bitsText({ constraint, faults, causes, present }: Violation, fault: Fault, site: Site): string | undefined {
  const { atom } = fault;
  if (atom.op === 'lacks') return `${shortList(present, 'and')} exclude each other`;
  const [cause] = causes;
  if (faults.length > 1 || causes.length > 1 || cause?.atom.op !== 'any' || isJoined(constraint.if)) return undefined;
  const [reason] = cause.sites;
  if (reason === undefined || !isSamePlace(reason, site)) return undefined;
  const names = namesOfSet(cause.atom.operands, reason);
  if (atom.op === 'none' && names.length === 1 && present.length === 1) {
    return `${shortList([...names, ...present], 'and')} exclude each other`;
  }
  if (atom.op === 'none' || (atom.op === 'only' && present.length > 0)) {
    return `${shortList(names, 'and')} cannot stand with ${shortList(present, 'or')}`;
  }
  if (atom.op !== 'any' && atom.op !== 'all') return undefined;
  const needed = operandNames(atom.operands, atom.op === 'any' ? 'or' : 'and');
  return `${shortList(names, 'and')} ${names.length === 1 ? 'needs' : 'need'} ${needed}`;
}

/** Whether a demand names the value that stands there: one that is forbidden. */
function saysFound(atom: Atom): boolean {
  return forbids(atom) && atom.said === undefined && atom.operands.length === 1;
}

/** Of what made a statement hold, what is worth saying. */
function groundsOf({ constraint, held }: Violation): readonly Fault[] {
  const leftOut = held.filter(({ atom, sites: [place] }) => atom.op === 'unset' && place?.known.kind === 'absent');
  if (leftOut.length < 2) return held;
  // Of many members that are not written nobody asks, but for those that the statement itself speaks of, not its terms.
  const own = constraint.if?.op === 'and' ? constraint.if.of : [];
  return held.filter((ground) => !leftOut.includes(ground) || own.includes(ground.atom));
}
