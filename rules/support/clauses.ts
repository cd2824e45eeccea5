/** What the parts of a violated statement say: `maxLod must be at least minLod`, `flags includes A`. */
import type { Facts, Fault, Place, Site } from '../../src/model/usage.js';
import { heldNames, namesOfSet, unsupportedNames } from '../../src/model/usage/bits.js';
import type { Atom, Operand, Path } from '../../src/registry/constraint.js';
import { providerName, providerText } from '../../src/words.js';
import { assertion, type Clause, type Predicate } from './sentences.js';
import { chainName, operandName, operandNames, placeName, shortList, valueText } from './statement-names.js';

/** Whether a clause says what must be or what is: `x must be A`, `x is A`. */
export type Mood = 'must' | 'if';

/**
 * What a part of a statement says: of all structs that it names only the one that is there, of many values only those.
 *
 * @param owner - what the statement is about, where all that is in it is to be named with it
 */
export function clauseOf(fault: Fault, mood: Mood, owner?: Facts): Clause {
  const { atom, sites, chained } = fault;
  switch (atom.op) {
    case 'enabled':
      return {
        about: atom.features.map((name, index) => (index === 0 ? `the feature ${name}` : name)),
        says: is('enabled'),
      };
    case 'disabled':
      return atom.features.length === 1
        ? { about: [`the feature ${atom.features[0]!}`], says: isNot('enabled') }
        : noneOf('the features ', atom.features, mood);
    case 'with':
      return { about: atom.providers.map(providerText), says: is('enabled') };
    case 'lacking':
      return atom.providers.length === 1
        ? { about: [providerText(atom.providers[0]!)], says: isNot('enabled') }
        : noneOf('', atom.providers.map(providerName), mood);
    case 'has':
    case 'without': {
      const [chain] = sites;
      return {
        about: [`the ${chain === undefined ? 'pNext chain' : chainName(chain)}`],
        says: {
          verb: 'include',
          isDenied: atom.op === 'without',
          of: chained === undefined ? atom.structs : [chained.type.name],
          word: 'or',
        },
      };
    }
    case 'fits':
      return ofSum(fault, atom, owner);
    default: {
      const shown = withShown(atom, fault, mood);
      const ofElement = mood === 'must' ? ofSomeElement(shown, fault, owner) : ofNoElement(shown, fault, owner);
      return ofElement ?? { about: sites[0] ?? [shown.path.text], says: predicateOf(shown, fault, mood, owner) };
    }
  }
}

type OfValue = Exclude<Atom, { op: 'enabled' | 'disabled' | 'with' | 'lacking' | 'has' | 'without' | 'fits' }>;

/** What two values together are at most, or one alone. */
function ofSum({ sites, others = [] }: Fault, { path, other }: Extract<Atom, { op: 'fits' }>, owner?: Facts): Clause {
  const whole = other.root === 'number' ? undefined : others.at(-1);
  const says = is(`${ORDER.le} ${whole === undefined ? other.text : placeName(whole, owner)}`);
  const parts = [...sites, ...others.filter((place) => place !== whole)];
  if (parts.length < 2) return { about: parts[0] ?? [path.text], says };
  return {
    about: [
      `the sum of ${shortList(
        parts.map((part) => placeName(part, owner)),
        'and',
      )}`,
    ],
    says,
  };
}

function is(what: string): Predicate {
  return { verb: 'be', isDenied: false, of: [what], word: 'or' };
}

function isNot(what: string): Predicate {
  return { ...is(what), isDenied: true };
}

/** Of features and extensions, that none is enabled. */
function noneOf(kind: string, names: readonly string[], mood: Mood): Clause {
  const all = `${kind}${shortList(names, 'and')}`;
  if (mood === 'must') return { about: [all], says: isNot('enabled') };
  if (names.length > 2) return { about: [`none of ${all}`], says: is('enabled') };
  return { about: [kind === '' ? `neither ${names.join(' nor ')}` : `neither of ${all}`], says: is('enabled') };
}

/** Forbidden values that a sentence can carry beside the one that is there. */
const FEW = 3;

/** Whether an atom forbids values. */
export function forbids(
  atom: Atom,
): atom is Atom & { readonly op: 'not' | 'none'; readonly operands: readonly Operand[]; readonly said?: object } {
  return atom.op === 'not' || atom.op === 'none';
}

/** Of the values that a condition asks for, and of many that are forbidden, those that are there. */
function withShown(atom: OfValue, { sites: [site] }: Fault, mood: Mood): OfValue {
  if (!('operands' in atom) || 'said' in atom) return atom;
  const isLong = forbids(atom) && atom.operands.length > FEW;
  const shown = mood === 'if' ? causing(atom, site) : isLong ? forbidden(atom, site) : [];
  const operands = atom.operands.filter(({ text }) => shown.includes(text));
  return operands.length === 0 ? atom : { ...atom, operands };
}

/** Of the values of which a condition asks for one, those that are there. */
function causing(atom: OfOperands, site: Site | undefined): readonly string[] {
  if (atom.op === 'any') return namesOfSet(atom.operands, site);
  return atom.op === 'is' ? heldNames(atom.operands, site) : [];
}

function forbidden(atom: OfOperands, site: Site | undefined): readonly string[] {
  return atom.op === 'none' ? namesOfSet(atom.operands, site) : heldNames(atom.operands, site);
}

type OfOperands = Extract<OfValue, { readonly operands: readonly Operand[] }>;

/** What one of the elements must be, said of the array: `pStages must have an element whose stage is A`. */
function ofSomeElement(atom: OfValue, fault: Fault, owner: Facts | undefined): Clause | undefined {
  const [first] = fault.sites;
  const last = fault.others?.at(-1);
  if (first === undefined) return undefined;
  if (isOfSome(atom.path))
    return oneElement(elementOf(first, atom.path, 'some'), predicateOf(atom, fault, 'if', owner));
  if (last === undefined || atom.op !== 'eq' || !isOfSome(atom.other)) return undefined;
  return oneElement(elementOf(last, atom.other, 'some'), is(`equal to ${placeName(first, owner)}`));
}

function oneElement(element: Element | undefined, says: Predicate): Clause | undefined {
  if (element === undefined) return undefined;
  const { list, member } = element;
  const such = `an element ${member === undefined ? 'that' : `whose ${member}`} ${assertion(says)}`;
  return { about: list, says: { verb: 'have', isDenied: false, of: [such], word: 'or' } };
}

/** What each of the elements is not, said of the array: `no stage of pStages is A`. */
function ofNoElement(atom: OfValue, { sites: [first] }: Fault, owner: Facts | undefined): Clause | undefined {
  if (atom.op !== 'not' || atom.said !== undefined || first === undefined) return undefined;
  const element = elementOf(first, atom.path, 'each');
  if (element === undefined) return undefined;
  const { list, member = 'element' } = element;
  return {
    about: [`no ${member} of ${placeName(list, owner)}`],
    says: { ...is(''), of: atom.operands.map(operandName) },
  };
}

/** An array, and the member of its elements that is meant. */
interface Element {
  readonly list: Place;
  readonly member?: string;
}

/** From where one of the elements is, when of that array and no other each is meant or some. */
function elementOf(place: Place, { steps }: Path, which: 'each' | 'some'): Element | undefined {
  const elements = steps.flatMap(({ element }) => element ?? []);
  if (elements.at(-1) !== which || elements.indexOf(which) < elements.length - 1) return undefined;
  const members: string[] = [];
  let at = place;
  while (at.index === undefined) {
    if (at.way?.kind !== 'part') return undefined;
    members.unshift(at.member ?? '');
    at = at.way.of;
  }
  const list = { ...at, index: undefined };
  return members.length === 0 ? { list } : { list, member: members.join('.') };
}

/** Whether at least one element of an array is meant, not each. */
export function isOfSome({ steps }: Path): boolean {
  return steps.some(({ element }) => element === 'some');
}

function predicateOf(atom: OfValue, { sites, others }: Fault, mood: Mood, owner: Facts | undefined): Predicate {
  const must = mood === 'must';
  const [site] = sites;
  const says = (
    verb: Predicate['verb'],
    isDenied: boolean,
    of: string | readonly string[],
    word: Predicate['word'] = 'or',
  ): Predicate => ({ verb, isDenied, of: typeof of === 'string' ? [of] : of, word });
  switch (atom.op) {
    case 'any':
      return says('include', false, atom.operands.map(operandName));
    case 'all':
      return says('include', false, atom.operands.map(operandName), 'and');
    case 'none':
      return says('include', true, atom.operands.map(operandName));
    case 'lacks':
      return says('include', true, `${operandNames(atom.operands, 'and')} together`);
    case 'only':
      return says('include', true, `anything but ${operandNames(atom.operands, 'and')}`);
    case 'unset':
      return must ? is('left out') : isNot('set');
    case 'pow2':
      return is('a power of two');
    case 'lists':
      return says('list', false, atom.names);
    case 'omits':
      return says('list', true, atom.names);
    case 'disjoint':
      return says('have', false, `no bit in common with ${otherName(atom.other, others, owner)}`);
    case 'one':
      return says('have', false, 'exactly one bit set');
    case 'max1':
      return says('have', true, 'more than one bit set');
    case 'is':
    case 'not': {
      if (atom.said === undefined) return says('be', atom.op === 'not', atom.operands.map(operandName));
      const { op, words } = atom.said;
      // Which of a class of values it is, and that it is the one meant, only its name tells.
      return says('be', op === 'not', !must && site !== undefined ? `${words} (${valueText(site)})` : words);
    }
    case 'multiple':
      return is(`a multiple of ${operandName(atom.operand)}`);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return is(`${ORDER[atom.op]} ${operandName(atom.operand)}`);
    case 'valid': {
      const isMask = site?.declared?.slot?.kind === 'flags';
      return is(`${isMask ? 'a combination of bits' : 'a value'} of ${atom.type}`);
    }
    case 'access': {
      const stages = otherName(atom.other, others, owner);
      const unsupported = must ? unsupportedNames(site, others?.[0]) : [];
      return unsupported.length === 0
        ? says('include', false, `only access flags that a stage of ${stages} supports`)
        : says('include', true, `${shortList(unsupported, 'or')}, which no stage of ${stages} supports`);
    }
    default:
      return says('be', atom.op === 'ne', `${ORDER[atom.op]} ${otherName(atom.other, others, owner)}`);
  }
}

/** What a value is compared with: one of the elements of an array, where that is said. */
function otherName(path: Path, others: readonly Site[] = [], owner: Facts | undefined): string {
  const shown = isOfSome(path) ? others : others.slice(0, 1);
  return shown.length === 0
    ? path.text
    : shortList(
        shown.map((each) => placeName(each, owner)),
        'or',
      );
}

const ORDER = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'greater than',
  '>=': 'at least',
  lt: 'less than',
  le: 'at most',
  gt: 'greater than',
  ge: 'at least',
  eq: 'equal to',
  ne: 'equal to',
} as const;
