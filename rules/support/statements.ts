/** What a message says of a violated statement: what stands there, and what the statement demands. */
import type { Fault, Site, Violation } from '../../src/model/usage.js';
import { namesOfSet } from '../../src/model/usage/bits.js';
import { isSamePlace, isWithin, firstWayTo } from '../../src/model/usage/place.js';
import { isJoined } from '../../src/model/usage/repairs.js';
import type { Atom } from '../../src/registry/constraint.js';
import { clauseOf, forbids, isOfSome } from './clauses.js';
import { areAboutOne, conditionsText, demandsText, saySame, type Clause } from './sentences.js';
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
  /** The same whatever features are enabled: what is demanded where one of several statements holds, each for some. */
  readonly demandAnyway: string;
}

/** Says what is wrong. */
export function wordsOf(violation: Violation): StatementWords {
  const { facts, faults } = violation;
  // Beside a member of a struct in the chain, a name alone would be taken for one of the same struct.
  const owner = faults.some(isOfChain) ? facts : undefined;
  return { found: foundText(faults, owner), ...demandOf(violation, owner) };
}

type Owner = Violation['facts'] | undefined;

function isOfChain({ sites, others = [] }: Fault): boolean {
  return [...sites, ...others].some((place) => {
    const start = firstWayTo(place);
    return start?.kind === 'chain' && start.before === undefined;
  });
}

/** What stands there, values that are the same in one: `minLod is 2 and maxLod is 1`, `a and b are 2`. */
function foundText(faults: readonly Fault[], owner: Owner): string {
  const names = new Map<string, Set<string>>();
  const found = faults.flatMap(foundOf);
  for (const { atom, site } of found) {
    const value = namedValue(atom, site) ?? valueText(site);
    names.set(value, (names.get(value) ?? new Set()).add(placeName(site, owner)));
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
  const values = [...sites.slice(0, 1), ...compared];
  // A mask of which nothing but missing bits is known has nothing to show.
  return values.filter(({ known }) => known.kind !== 'bits' || known.ones !== 0n).map((site) => ({ atom, site }));
}

/** The name that a statement has for a value: `VK_SUBPASS_EXTERNAL`. */
function namedValue(atom: Atom, { known }: Site): string | undefined {
  if (known.kind !== 'exact' || !('operands' in atom)) return undefined;
  const { value } = known;
  return atom.operands.find((operand) => operand.value == value && operand.text.startsWith('VK_'))?.text;
}

type Demand = Omit<StatementWords, 'found'>;

/** "A and B exclude each other in x", "A needs B in x", "When x is A, y must be B" */
function demandOf(violation: Violation, owner: Owner): Demand {
  const { facts, fault, faults } = violation;
  const [site] = fault?.sites ?? [];
  const ofBits = fault && site && bitsText(violation, fault, site);
  if (fault === undefined || ofBits !== undefined) {
    const demand = ofBits === undefined ? '' : `${ofBits} in ${placeName(site!, facts)}`;
    return { demand, demandAnyway: demand, isFoundSaid: true };
  }
  const demands = distinct(faults.map((each) => clauseOf(each, 'must', owner)));
  const isFoundSaid = faults.every(isOfForbidden) && saySame(demands) && demands[0]?.says.of.length === 1;
  const grounds = groundsOf(violation);
  const sentence = (on: readonly Fault[]): string => {
    const conditions = on.map((each) => clauseOf(each, 'if', owner));
    if (conditions.length > 0) {
      const isSame = areAboutOne([...conditions, ...demands]) && !on.some(isComparison);
      const short = isFoundSaid || site === undefined ? undefined : shortName(site, demands, violation, owner);
      const demand = equalText(violation, owner) ?? demandsText(demands, owner, isSame ? 'it' : (short ?? owner));
      return `When ${conditionsText(conditions, owner)}, ${demand}`;
    }
    const isNamed = !isFoundSaid && site !== undefined && isAbout(demands, site) && isNamedAlone(violation, owner);
    return capital(demandsText(demands, owner, isNamed ? 'it' : facts));
  };
  const others = grounds.filter(({ atom }) => atom.op !== 'enabled' && atom.op !== 'disabled');
  const demand = sentence(grounds);
  return { demand, demandAnyway: others.length === grounds.length ? demand : sentence(others), isFoundSaid };
}

/**
 * Whether a value was named just before, and no other one; by a name that is as good as where a sentence begins with
 * it.
 */
function isNamedAlone({ facts, faults }: Violation, owner: Owner): boolean {
  const [found, ...more] = faults.flatMap(foundOf);
  return found !== undefined && more.length === 0 && placeName(found.site, owner) === placeName(found.site, facts);
}

/**
 * What a member of an object is called where its whole name stands just before, and no other member of that name does:
 * `the usage`, for `VkImageCreateInfo.usage of image of imageView`.
 */
function shortName(
  site: Site,
  demands: readonly Clause[],
  { faults, held }: Violation,
  owner: Owner,
): `the ${string}` | undefined {
  const { member } = site;
  const isFound = faults.flatMap(foundOf).some((found) => found.site === site);
  if (!isFound || member === undefined || !isAbout(demands, site) || !placeName(site, owner).includes(' of ')) {
    return undefined;
  }
  const named = [...faults, ...held].flatMap(({ sites, others = [] }) => [...sites, ...others]);
  return named.some((other) => other.member === member && !isSamePlace(other, site)) ? undefined : `the ${member}`;
}

/** That two places must hold the same, where what each of them holds was said just before by long names. */
function equalText({ faults }: Violation, owner: Owner): string | undefined {
  const [fault, ...more] = faults;
  const found = faults.flatMap(foundOf);
  if (fault?.atom.op !== 'eq' || more.length > 0 || found.length !== 2) return undefined;
  const names = found.map(({ site }) => placeName(site, owner));
  return names.some((name) => name.includes(' of ')) ? 'the two must be equal' : undefined;
}

/** Whether a value is compared with another one: two are named. */
function isComparison({ others = [] }: Fault): boolean {
  return others.length > 0;
}

/** Whether the only demand is about a value, and not about the array that it is in. */
function isAbout([demand, ...more]: readonly Clause[], site: Site): boolean {
  return more.length === 0 && demand?.about === site;
}

function distinct(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter(
    (each, index) => !clauses.slice(0, index).some((before) => areAboutOne([before, each]) && saySame([before, each])),
  );
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

/** Whether constants are forbidden: where a demand names but one, it is what stands there. */
function isOfForbidden({ atom }: Fault): boolean {
  return forbids(atom) && atom.said === undefined;
}

/** Of what made a statement hold, what is worth saying. */
function groundsOf({ constraint, held, faults }: Violation): readonly Fault[] {
  const own = constraint.if?.op === 'and' ? constraint.if.of : [constraint.if];
  const isTerm = ({ atom }: Fault): boolean => !own.includes(atom);
  const leftOut = held.filter(({ sites }) => sites[0]?.known.kind === 'absent');
  const notThere = held.filter((ground) => isTerm(ground) && ground.atom.op === 'without');
  // Of much that is not there nobody asks, but for what the statement itself speaks of, not its terms.
  const isMuch = leftOut.length + notThere.length > 1;
  const named = held.filter(
    (ground) => !notThere.includes(ground) && !(isMuch && isTerm(ground) && leftOut.includes(ground)),
  );
  // A struct of which a member is named is in the chain.
  const places = [...faults, ...named].flatMap(({ sites, others = [] }) => [...sites, ...others]);
  const isKnown = ({ atom, chained }: Fault): boolean =>
    atom.op === 'has' && chained !== undefined && places.some((place) => isWithin(place, chained));
  const told = named.filter((ground) => !isKnown(ground));
  // What a value is not follows from what it is; where nothing else is left to say, that there is an exception.
  const rest = told.filter((ground) => !isEvident(ground, told, faults));
  return rest.length === 0 ? told : rest;
}

/** Whether a ground says only what a value is not that the message tells. */
function isEvident(ground: Fault, grounds: readonly Fault[], faults: readonly Fault[]): boolean {
  const [site] = ground.sites;
  if (site === undefined || !forbids(ground.atom)) return false;
  const before = grounds.slice(0, grounds.indexOf(ground));
  const isShown = ({ atom }: Fault): boolean => atom.op === 'is' || (atom.op === 'not' && atom.said !== undefined);
  const telling = ground.atom.said === undefined ? grounds.filter(isShown) : before.filter(isShown);
  const told = [...faults.flatMap(foundOf).map((found) => found.site), ...telling.flatMap(({ sites }) => sites)];
  return told.some((other) => other.known.kind === 'exact' && isSamePlace(other, site));
}
