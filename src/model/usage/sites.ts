/** From a path of a valid-usage statement to the values that it names in one struct or call. */
import type { Condition, Path, Step } from '../../registry/constraint.js';
import type { Member, StructType } from '../../registry/index.js';
import { structOf } from '../../registry/index.js';
import { knownBits, UNKNOWN, type Bits } from '../values/known.js';
import type { Known, StructFacts } from '../values/known.js';
import { isCall, type Facts, type Place, type Way } from './place.js';
import type { Truth } from './truth.js';

/** A value and where it stands. */
export interface Site extends Place {
  readonly known: Known;
  /** The registry's word on the member, or on the array it is an element of. */
  readonly declared: Member | undefined;
  /** The bits of the value, once they were asked for; null when it is no number. */
  bits?: Bits | null;
  /** Where the object is named, when the value is of the struct that it was created from. */
  readonly object?: Place | undefined;
  /** The array, where one of its elements is meant, and not each. */
  readonly list?: Place | undefined;
}

/** The bits of a site as wide as its member is, computed once. */
export function bitsAt(site: Pick<Site, 'known' | 'declared' | 'bits'>): Bits | undefined {
  if (site.bits === undefined) site.bits = knownBits(site.known, site.declared?.slot?.width ?? 64) ?? null;
  return site.bits ?? undefined;
}

/** The values that a path of a statement names. */
export interface Sites {
  readonly sites: readonly Site[];
  /** At least one of them is meant, not each. */
  readonly some: boolean;
  /** The sites are all there are. */
  readonly complete: boolean;
}

const NOTHING: Sites = { sites: [], some: false, complete: false };

/** What a struct or call is judged as: its values are looked up once each. */
export class Subject {
  readonly #sites = new Map<Path, Sites>();
  readonly #elements = new Map<Path, readonly Subject[]>();
  /** What conditions of several parts come to: many statements begin with the same one. */
  readonly truths = new Map<Condition, Truth>();
  readonly #whole: Subject | undefined;
  readonly #other: Subject | undefined;

  constructor(
    readonly facts: Facts,
    /** For statements about each element of an array: the element. */
    readonly element?: Site,
    whole?: Subject,
    other?: Subject,
  ) {
    this.#whole = whole;
    this.#other = other;
  }

  /** All values that a path names. */
  sites(path: Path): Sites {
    if (this.#whole !== undefined && !path.isOfElement) return this.#whole.sites(path);
    let sites = this.#sites.get(path);
    if (sites === undefined) this.#sites.set(path, (sites = this.#find(path)));
    return sites;
  }

  /** The elements of an array, each as what a statement about it is judged by. */
  elements(path: Path): readonly Subject[] {
    let elements = this.#elements.get(path);
    if (elements === undefined) {
      elements = elementsOf(path, this).map((element) => new Subject(this.facts, element, this));
      this.#elements.set(path, elements);
    }
    return elements;
  }

  /** The element together with another one; undefined when that is of another array. */
  beside(other: Subject): Subject | undefined {
    const isOfOne = other.element?.facts === this.element?.facts && other.element?.member === this.element?.member;
    return isOfOne ? new Subject(this.facts, this.element, this.#whole, other) : undefined;
  }

  #find(path: Path): Sites {
    const element = path.root === 'other' ? this.#other?.element : this.element;
    if (path.root === 'number') return { sites: [numberSite(path, this.facts)], some: false, complete: true };
    if (path.root === 'owner') return walk(path.steps, 0, this.facts, undefined, this);
    if (element === undefined) return NOTHING;
    if (path.root === 'index') return { sites: [indexSite(element)], some: false, complete: true };
    if (path.steps.length === 0) return { sites: [element], some: false, complete: true };
    const inner = structIn(element.known);
    if (inner === undefined) return NOTHING;
    const found = walk(path.steps, 0, inner, { kind: 'part', of: element }, this);
    const { object } = element;
    return object === undefined ? found : { ...found, sites: found.sites.map((value) => ({ ...value, object })) };
  }
}

/** A number of a statement as a value: it stands nowhere in the code. */
function numberSite({ text }: Path, facts: Facts): Site {
  const known: Known = { kind: 'exact', value: BigInt(text) };
  return { facts, member: undefined, index: undefined, way: undefined, known, declared: undefined };
}

/** The index of an element as a value; it stands where the element stands. */
function indexSite({ facts, member, index = 0, way }: Site): Site {
  return { facts, member, index, way, aspect: 'number', known: { kind: 'exact', value: index }, declared: undefined };
}

/** The elements of the array that a statement is made for each of: those that are structs known to the model. */
function elementsOf({ steps }: Path, subject: Subject): readonly Site[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  return walk([...steps.slice(0, -1), { ...last, element: 'each' }], 0, subject.facts, undefined, subject).sites;
}

/** The struct whose chain starts at this pNext. */
export function chainOf(path: Path, subject: Subject): (Site & { readonly facts: StructFacts }) | undefined {
  const { sites } = subject.sites(path);
  const [site] = sites;
  if (sites.length !== 1 || site === undefined || isCall(site.facts)) return undefined;
  return { ...site, facts: site.facts };
}

/** The values that the steps from `index` on lead to. */
function walk(steps: readonly Step[], index: number, facts: Facts, before: Way | undefined, subject: Subject): Sites {
  const step = steps[index];
  if (step === undefined) return NOTHING;
  let holder = facts;
  let way = before;
  if (step.chained !== undefined) {
    if (isCall(facts)) return NOTHING;
    const chained = facts.chain.find(({ type }) => type.name === step.chained);
    if (chained === undefined) return NOTHING;
    holder = chained;
    way = { kind: 'chain', struct: step.chained, before };
  }
  const whole = memberSite(holder, step.member, way);
  const some = step.element === 'some';
  const element = typeof step.element === 'object' ? indexAt(step.element, subject) : step.element;
  if (element === undefined && step.element !== undefined) return NOTHING;
  const { sites, complete } = element === undefined ? { sites: [whole], complete: true } : elements(whole, element);
  if (index === steps.length - 1) {
    const values = step.element === undefined ? [replaced(whole)] : sites;
    return { sites: some ? inList(values, whole) : values, some, complete };
  }
  const found: Site[] = [];
  let all = complete;
  let someBelow = some;
  for (const site of sites) {
    const { made } = step;
    const inner = made === undefined ? structIn(site.known) : createdFrom(site, made);
    if (inner === undefined) {
      all = false;
      continue;
    }
    const next: Way = made === undefined ? { kind: 'part', of: site } : { kind: 'made', struct: made, object: site };
    const below = walk(steps, index + 1, inner, next, subject);
    found.push(...(made === undefined ? below.sites : below.sites.map((value) => ofObject(value, site))));
    if (!below.complete) all = false;
    if (below.some) someBelow = true;
  }
  return { sites: some ? inList(found, whole) : found, some: someBelow, complete: all };
}

/** Values of the elements of an array of which one is meant. */
function inList(values: readonly Site[], { facts, member, way, object }: Site): readonly Site[] {
  return values.map((value) => ({ ...value, list: object ?? { facts, member, index: undefined, way } }));
}

/** The struct of a type that the object in a site was created from. */
function createdFrom({ facts, member, index }: Site, type: string): StructFacts | undefined {
  const struct = member === undefined ? undefined : facts.createdFrom?.(member, index);
  return struct?.type.name === type ? struct : undefined;
}

/** A value of the struct that an object was created from: what it says is said of the object. */
function ofObject(value: Site, object: Site): Site {
  return { ...value, ...whenCreated(value), object };
}

/** What a value was when the object was created: flags that nobody wrote were 0. */
function whenCreated(value: Site): Pick<Site, 'known' | 'bits'> | undefined {
  if (isSaidElsewhere(value)) return { known: UNKNOWN, bits: null };
  const { known, declared } = value;
  const isLeftOut = known.kind === 'absent' && declared?.optional === true && declared.slot?.kind === 'flags';
  return isLeftOut ? { known: { kind: 'exact', value: 0 } } : undefined;
}

/**
 * Whether a struct of the chain may say something else of the object: of the stencil of an image, or that memory is
 * imported, with the size that it has.
 */
function isSaidElsewhere({ facts, member }: Site): boolean {
  if (isCall(facts)) return false;
  const other = SAID_BY.get(`${facts.type.name}.${member ?? ''}`);
  return other !== undefined && (facts.mayBeReplaced || facts.chain.some(({ type }) => other.test(type.name)));
}

const SAID_BY: ReadonlyMap<string, RegExp> = new Map([
  ['VkImageCreateInfo.usage', /^VkImageStencilUsage(?:2)?CreateInfo/],
  ['VkMemoryAllocateInfo.allocationSize', /^VkImport|^VkExportMemoryAllocateInfo$/],
]);

/** The index that a value gives; undefined when it is not one that is known. */
function indexAt(path: Path, subject: Subject): number | undefined {
  const { sites } = subject.sites(path);
  const known = sites.length === 1 ? sites[0]?.known : undefined;
  return known?.kind === 'exact' && known.value >= 0 ? Number(known.value) : undefined;
}

function memberSite(facts: Facts, member: string, way: Way | undefined): Site {
  const known = isCall(facts) ? facts.param(member) : facts.member(member);
  const declared = isCall(facts) ? facts.type.param(member) : facts.type.member(member);
  return { facts, member, index: undefined, way, known, declared };
}

/** The struct that a value is; some bindings take an array of one where a pointer to a struct is expected. */
function structIn(known: Known): StructFacts | undefined {
  if (known.kind === 'struct') return known.struct;
  const [only] = known.kind === 'list' && known.items.length === 1 ? known.items : [];
  return only?.kind === 'struct' ? only.struct : undefined;
}

/** Elements of an array, as many as its count says. */
function elements(whole: Site, which: 'each' | 'some' | number): { sites: Site[]; complete: boolean } {
  const { known } = whole;
  const items = known.kind === 'list' ? known.items : known.kind === 'struct' ? [known] : [];
  const count = countOf(whole);
  const sites: Site[] = [];
  const { facts, member, way, declared } = whole;
  const end = count === undefined ? items.length : Math.min(count, items.length);
  for (let index = typeof which === 'number' ? which : 0; index < end; index++) {
    sites.push({ facts, member, index, way, known: items[index]!, declared });
    if (typeof which === 'number') break;
  }
  if (typeof which === 'number') return { sites, complete: sites.length === 1 };
  const isAll = known.kind === 'list' && (count === undefined || count <= items.length);
  return { sites, complete: isAll || known.kind === 'null' || count === 0 };
}

/** The member that says how many elements the array has, when it is a number that stands there. */
function countOf({ facts, declared }: Site): number | undefined {
  const name = declared?.len[0];
  if (name === undefined || !/^\w+$/.test(name)) return undefined;
  const counted = isCall(facts) ? facts.type.param(name) : facts.type.member(name);
  if (counted === undefined) return undefined;
  const known = isCall(facts) ? facts.param(name) : facts.member(name);
  return known.kind === 'exact' ? Number(known.value) : undefined;
}

/** A member that a struct of the chain replaces has the value that stands there. */
function replaced(site: Site): Site {
  const { facts, way, declared } = site;
  if (declared === undefined || declared.replacedBy.length === 0 || isCall(facts)) return site;
  for (const name of declared.replacedBy) {
    const other = replacingMember(structOf(name), declared);
    if (other === undefined) continue;
    const chained = facts.chain.find(({ type }) => type.name === name);
    if (chained !== undefined) {
      const before = way?.kind === 'chain' ? way.before : way;
      return memberSite(chained, other.name, { kind: 'chain', struct: name, before });
    }
    if (facts.mayBeReplaced) return { ...site, known: UNKNOWN, bits: null };
  }
  return site;
}

/** `usage` replaces `usage` and `imageUsage`; vk.xml once names a struct whose mask is of another kind. */
function replacingMember(type: StructType | undefined, declared: Member): Member | undefined {
  return type?.members.find(
    ({ name, slot }) => slot?.kind === 'flags' && declared.name.toLowerCase().endsWith(name.toLowerCase()),
  );
}
