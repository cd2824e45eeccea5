/**
 * From what a statement says to a row of the constraint table: every name is looked up in the registry, every relation
 * is checked against the type of the member, and the struct is found from which all members can be reached.
 */
import { constantOf, isArrayMember, structOf } from '../../src/registry/index.js';
import type { Command, Member, StructType } from '../../src/registry/index.js';
import {
  bitNames,
  commonHeads,
  comparable,
  containedAt,
  creationPath,
  elements,
  fail,
  featureName,
  keyOf,
  kindOf,
  member,
  memberOf,
  numberText,
  relation,
  typeNameOf,
  valueText,
} from './names.js';
import type { Owner, Path, Root } from './names.js';
import type { Clause, List, Predicate, Statement, Subject } from './statements.js';
import type { Word } from './words.js';

export interface Row {
  readonly owner: string;
  readonly text: string;
}

type Mood = 'if' | 'must';
type Term =
  | { readonly op: 'and' | 'or'; readonly of: readonly Term[] }
  | { readonly op: string; readonly path: Path; readonly operands: readonly string[]; readonly other?: Path }
  | { readonly op: 'enabled' | 'disabled'; readonly features: readonly string[] };

/** The rows of one reading of a statement of `owner`: one for each struct it can be judged from. */
export function resolveStatement(vuid: string, owner: Owner, statement: Statement): Row[] {
  return new Resolver(vuid, owner).rows(statement);
}

class Resolver {
  private readonly paths: Path[] = [];
  private element: StructType | undefined;
  private elementPath: Path | undefined;
  /** The struct named last, and the value named last: what "its" and "it" stand for. */
  private lastStruct: string | undefined;
  private lastPlaces: readonly Path[] = [];
  private lastChain: Path | undefined;
  /** Bits of the condition, by path: "bits other than" does not mean them. */
  private readonly antecedent = new Map<string, readonly string[]>();

  constructor(
    private readonly vuid: string,
    private readonly owner: Owner,
  ) {}

  rows(statement: Statement): Row[] {
    if (statement.each !== undefined) this.setElement(statement.each);
    const stated = statement.if === undefined ? undefined : this.clause(statement.if, 'if');
    const then = this.clause(statement.then, 'must');
    const roots = new Map(this.paths.map(({ root }) => [JSON.stringify(root), root]));
    const foreign = [...roots.values()].filter(
      ({ kind }) => kind !== 'self' && kind !== 'element' && kind !== 'chained',
    );
    const root = foreign.length > 1 ? this.nearestParent(foreign) : foreign[0];
    const parts = then.op === 'and' && 'of' in then ? then.of : [then];
    const condition = stated === undefined ? undefined : beyondObjects(stated, then);
    if (root === undefined || !('struct' in root)) return [this.row(this.owner.name, undefined, condition, parts)];
    if (this.element !== undefined) fail('elements of a struct that is not the one it looks from');
    if (root.kind === 'container') return [this.row(root.struct, root, condition, parts)];
    if ([...roots.values()].some(({ kind }) => kind === 'chained')) fail('a chain within a chain');
    if (root.kind === 'parent') return [this.row(root.struct, root, condition, parts)];
    return commonHeads(this.owner as StructType, root.struct).map((head) => this.row(head, root, condition, parts));
  }

  /** Of a struct of the same chain and the struct at its head: the head. */
  private nearestParent(roots: readonly Root[]): Root {
    const parents = roots.filter(({ kind }) => kind === 'parent');
    const [parent] = parents;
    if (parents.length !== 1 || parent === undefined || !('struct' in parent))
      fail('looks from more than one other struct');
    for (const root of roots) {
      const reaches =
        root === parent || ('struct' in root && structOf(root.struct)?.structExtends.includes(parent.struct));
      if (root.kind === 'container' || reaches !== true) fail('looks from more than one other struct');
    }
    return parent;
  }

  private setElement(each: Subject): void {
    const [place] = each.places;
    if (each.places.length !== 1 || place === undefined) fail('elements of several arrays');
    const path = this.path(place.path);
    if (!path.isArray || path.root.kind !== 'self') fail('elements of what is no array of the owner');
    this.element = structOf(path.last.typeName);
    this.elementPath = path;
    if (this.element === undefined) fail('elements that are no structs');
    this.paths.length = 0;
  }

  // ---- text

  private row(head: string, root: Root | undefined, condition: Term | undefined, then: readonly Term[]): Row {
    const prefix = (path: Path): string => this.prefixed(head, root, path);
    let each = '';
    if (this.elementPath !== undefined) each = `each ${this.elementPath.steps} : `;
    if (root?.kind === 'container') each = `each ${containedAt(head, this.owner.name)} : `;
    if (root?.kind === 'container' && !isArrayMember(member(head, containedAt(head, this.owner.name)))) each = '';
    let when = condition === undefined ? '' : termText(condition, prefix, false);
    let demand = then.map((term) => termText(term, prefix, false)).join(' ; ');
    // "If the `a` of any element is A, its `b` must be B": said of each element.
    const array = someOfSeveral(`${when} => ${demand}`);
    if (array !== undefined && when.includes(`${array}[?]`)) {
      if (each !== '' || root !== undefined) fail('elements of elements');
      each = `each ${array} : `;
      const of = `${array}[?].`;
      [when, demand] = [when.replaceAll(of, '$.'), demand.replaceAll(of, '$.')];
    }
    const named = `${when} ${demand}`;
    if ((root?.kind === 'parent' || root?.kind === 'sibling') && !namesStruct(named, this.owner.name)) {
      const present = `pNext has ${this.owner.name}`;
      when = when === '' ? present : `${present} & ${condition?.op === 'or' ? `( ${when} )` : when}`;
    }
    const isGated = asksForFeatures(condition, true) || then.every((term) => asksForFeatures(term, false));
    const letter = this.scope(named, root, each);
    const own = `VUID-${head}-`;
    const text = [
      this.vuid.startsWith(own) ? this.vuid.slice(own.length) : this.vuid,
      isGated ? letter.toUpperCase() : letter,
      `${each}${when === '' ? '' : `${when} => `}${demand}`,
    ].join(' ');
    return { owner: head, text };
  }

  private prefixed(head: string, root: Root | undefined, path: Path): string {
    switch (path.root.kind) {
      case 'element':
        return `$.${path.steps}`;
      case 'chained':
        return `${path.root.struct}::${path.steps}`;
      case 'sibling':
        return `${path.root.struct}::${path.steps}`;
      case 'parent':
      case 'container':
        return path.steps;
      case 'self': {
        if (root === undefined) return path.steps;
        if (root.kind !== 'container') return `${this.owner.name}::${path.steps}`;
        const at = containedAt(head, this.owner.name);
        return isArrayMember(member(head, at)) ? `$.${path.steps}` : `${at}.${path.steps}`;
      }
    }
  }

  private scope(named: string, root: Root | undefined, each: string): 'm' | 's' | 'c' {
    if (named.includes('::') && /(?:^|[ .(])Vk\w+::/.test(named.replace(/(?:en|dis)abled \S+/g, ''))) return 'c';
    if (/ (?:has|without) /.test(named)) return 'c';
    const steps = new Set(this.paths.map((path) => path.steps.replace(/\[[*?]\]$/, '')));
    const [only] = this.paths;
    const isMask = only !== undefined && (only.last.slot?.kind === 'flags' || only.last.slot?.kind === 'flagBits');
    if (root !== undefined || each !== '' || steps.size !== 1 || !isMask) return 's';
    return /[.[]/.test([...steps][0] ?? '') ? 's' : 'm';
  }

  // ---- clauses

  private clause(clause: Clause, mood: Mood): Term {
    switch (clause.kind) {
      case 'and':
      case 'or':
        return { op: clause.kind, of: clause.of.map((part) => this.clause(part, mood)) };
      case 'value':
        return this.value(clause.subject, clause.predicate, mood);
      case 'bits':
        return this.bits(clause.predicate, mood);
      case 'chain':
        return this.chain(clause, mood);
      case 'feature':
        return feature(clause, mood);
      case 'created':
        return this.created(clause, mood);
    }
  }

  /** What objects were created with: a value of the one struct that commands create them from. */
  private created({ subject, member, predicate }: Extract<Clause, { kind: 'created' }>, mood: Mood): Term {
    const constant = 'list' in predicate ? (predicate.list.items[0]?.text ?? '') : '';
    const places = subject.places.flatMap(({ path: text }) => {
      const objects: readonly (readonly [string, Path])[] =
        text === 'it' ? this.lastPlaces.map((last) => [last.steps, last]) : [[text, this.path(text)]];
      return objects.map(([start, object]) => {
        const element = object.isArray ? `[${mood === 'must' ? '*' : '?'}]` : '';
        return { path: `${start}${element}${creationPath(elements(object, 'each'), member, constant)}` };
      });
    });
    const term = this.value({ ...subject, places }, predicate, mood);
    // What nobody writes is not there.
    const isLeftOut = mood === 'if' && 'path' in term && term.op === 'none';
    return isLeftOut ? { op: 'or', of: [{ op: 'unset', path: term.path, operands: [] }, term] } : term;
  }

  private value(subject: Subject, predicate: Predicate, mood: Mood): Term {
    const paths = subject.places.flatMap(({ path }) => (path === 'it' ? [...this.lastPlaces] : [this.path(path)]));
    if (paths.length === 0) fail('"it" stands for nothing');
    if (subject.places.some(({ path }) => path === 'it') && paths.length > 1) fail('"it" stands for several');
    this.paths.push(...paths);
    this.lastPlaces = paths;
    if (predicate.op === 'equal') {
      const size = subject.group === undefined || subject.group < 2 ? paths.length : subject.group;
      const of: Term[] = [];
      for (let at = 0; at < paths.length; at += size) of.push(this.equal(paths.slice(at, at + size), predicate.not));
      const [only] = of;
      return of.length === 1 && only !== undefined ? only : { op: 'and', of };
    }
    if (predicate.op === 'notBoth') {
      if (subject.joint !== 'and' || paths.length !== 2) fail('not both of what');
      return {
        op: 'or',
        of: paths.map((path) => this.judge(path, { op: 'is', not: true, list: predicate.list }, mood)),
      };
    }
    const terms = paths.map((path) => this.judge(path, predicate, mood));
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) return only;
    if (subject.joint === 'and') return { op: 'and', of: terms };
    if (subject.joint === 'or' && mood === 'if') return { op: 'or', of: terms };
    // "either of them must not" is said of both.
    if (subject.joint === 'or' && 'not' in predicate && predicate.not) return { op: 'and', of: terms };
    return fail('a requirement on one or the other');
  }

  private equal(paths: readonly Path[], not: boolean): Term {
    const [first, ...others] = paths;
    if (first === undefined || others.length === 0 || (not && others.length > 1)) fail('equal to nothing');
    const of = others.map((other): Term => {
      comparable(first, other);
      return { op: not ? 'ne' : 'eq', path: first, operands: [], other };
    });
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { op: 'and', of };
  }

  private judge(path: Path, predicate: Exclude<Predicate, { op: 'equal' | 'notBoth' }>, mood: Mood): Term {
    switch (predicate.op) {
      case 'is':
        return this.is(path, predicate.not, predicate.list, mood);
      case 'include':
        return this.include(path, predicate, mood);
      case 'only': {
        const target = elements(path, 'each');
        const names = bitNames(target, predicate.list.items).filter(
          (name) => BigInt(constantOf(name)?.value ?? 0) !== 0n,
        );
        if (kindOf(target) !== 'flags') fail('"only" of what is no mask');
        if (names.length === 0) return { op: 'is', path: target, operands: ['0'] };
        const own = this.antecedent.get(keyOf(path)) ?? [];
        return { op: 'only', path: target, operands: [...new Set([...names, ...own])] };
      }
      case 'one':
      case 'max1':
        if (!['flags', 'flagBits', 'integer'].includes(kindOf(path)) || path.isArray) fail('bits of what is no mask');
        return { op: predicate.op, path, operands: [] };
      case 'valid': {
        const type = typeNameOf(predicate.type);
        if (path.isArray || path.last.slot?.constants?.name !== type) fail(`values of ${predicate.type}`);
        return { op: 'valid', path, operands: [type] };
      }
      case 'between':
        return {
          op: 'and',
          of: [this.compare(path, '>=', predicate.low, mood), this.compare(path, '<=', predicate.high, mood)],
        };
      case 'multiple': {
        if (predicate.value.is !== 'number') fail('a multiple of what is no number');
        const target = elements(path, 'each');
        if (kindOf(target) !== 'integer') fail('a multiple that is no integer');
        return { op: 'multiple', path: target, operands: [predicate.value.text] };
      }
      default:
        return this.compare(path, predicate.op, predicate.value, mood);
    }
  }

  private compare(path: Path, op: '<' | '<=' | '>' | '>=', value: Word, mood: Mood): Term {
    if (path.isArray && mood === 'if') fail('which element is compared');
    const target = elements(path, 'each');
    const kind = kindOf(target);
    if (value.is === 'path') {
      const other = this.path(value.text);
      comparable(target, other);
      this.paths.push(other);
      return { op: { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' }[op], path: target, operands: [], other };
    }
    if (kind !== 'integer' && kind !== 'float') fail('an order of what is no number');
    return { op, path: target, operands: [numberText(value)] };
  }

  private is(path: Path, not: boolean, list: List, mood: Mood): Term {
    const [first] = list.items;
    if (first?.is === 'path') {
      if (list.items.length > 1) fail('equal to one of several members');
      const other = this.path(first.text);
      comparable(path, other);
      this.paths.push(other);
      return { op: not ? 'ne' : 'eq', path, operands: [], other };
    }
    if (list.joint === 'and') fail('equal to several values');
    const isNull = list.items.length === 1 && first?.text === 'NULL';
    if (path.isArray && !isNull && mood === 'if') fail('which element is equal');
    const target = path.isArray && !isNull ? elements(path, 'each') : path;
    const operands = list.items.map((word) =>
      valueText(target, isNull && target.isArray ? 'pointer' : kindOf(target), word),
    );
    if (!not && mood === 'if' && kindOf(target) === 'flags') this.antecedent.set(keyOf(path), operands);
    return { op: not ? 'not' : 'is', path: target, operands };
  }

  private include(path: Path, predicate: Extract<Predicate, { op: 'include' }>, mood: Mood): Term {
    const { not, how, list } = predicate;
    const several = list.items.length > 1;
    const each = (mood === 'must') !== not ? 'some' : 'each';
    const isMask = path.last.slot?.kind === 'flags';
    // Of an array of masks, every one must; of an array of values, one must.
    const target = elements(path, isMask && mood === 'must' ? 'each' : mood === 'if' ? (not ? 'each' : 'some') : each);
    const kind = kindOf(target);
    if (kind !== 'flags' && kind !== 'flagBits' && kind !== 'enum') fail('includes a constant, and is no mask');
    const operands = bitNames(target, list.items);
    const any = how === 'any' || list.joint === 'or' || list.joint === 'nor';
    const all = how === 'both' || list.joint === 'and';
    if (several && any === all && how !== 'any') fail('one of these bits, or all of them');
    if (list.joint === 'nor' && !not) fail('nor, but not denied');
    if (kind !== 'flags') {
      if (several && !any) fail('one value that is several constants');
      return { op: not ? 'not' : 'is', path: target, operands };
    }
    if (operands.some((name) => BigInt(constantOf(name)?.value ?? 0) === 0n)) fail('includes a constant that is 0');
    if (not) {
      if (!several || any) return { op: 'none', path: target, operands };
      return how === 'both' ? { op: 'lacks', path: target, operands } : fail('not these bits, or not all of them');
    }
    if (mood === 'if' && !path.isArray) this.antecedent.set(keyOf(path), operands);
    if (!several) return { op: mood === 'if' ? 'any' : 'all', path: target, operands };
    return { op: any ? 'any' : 'all', path: target, operands };
  }

  /** Bits whose member is not named: the one member of the owner that has them. */
  private bits(predicate: Predicate, mood: Mood): Term {
    if (predicate.op !== 'include' && predicate.op !== 'only') fail('bits of no member');
    const [first] = predicate.list.items;
    const type = constantOf(first?.text ?? '')?.type;
    const members = 'params' in this.owner ? this.owner.params : this.owner.members;
    const holders = members.filter(({ slot }) => type !== undefined && slot?.constants === type);
    const [holder] = holders;
    if (holders.length !== 1 || holder === undefined) fail('bits that no member or several have');
    const path = this.path(holder.name);
    this.paths.push(path);
    return this.judge(path, predicate, mood);
  }

  private chain(clause: Extract<Clause, { kind: 'chain' }>, mood: Mood): Term {
    const of = clause.of;
    if (of === 'it' && this.lastChain === undefined) fail('"it" is no chain');
    const path = of === 'it' && this.lastChain !== undefined ? this.lastChain : this.chainPath(of);
    const structs = clause.structs.map((name) => structOf(name)?.name ?? fail(`no struct ${name}`));
    for (const name of structs) {
      const extended = structOf(name)?.structExtends ?? [];
      if (path.struct === undefined || !extended.includes(path.struct.name)) {
        fail(`${name} does not extend ${path.struct?.name ?? 'nothing'}`);
      }
    }
    this.lastChain = path;
    this.paths.push(path);
    this.lastStruct = structs.length === 1 ? structs[0] : undefined;
    if (clause.not) {
      if (clause.whose !== undefined || clause.joint === 'and') fail('not a struct that is so');
      return { op: 'without', path, operands: structs };
    }
    let has: Term = { op: 'has', path, operands: structs };
    if (clause.joint === 'and') has = { op: 'and', of: structs.map((name) => ({ op: 'has', path, operands: [name] })) };
    if (clause.whose === undefined) return has;
    if (this.lastStruct === undefined) fail('which struct is so');
    const whose = this.clause(clause.whose, mood);
    return { op: 'and', of: [has, ...(whose.op === 'and' && 'of' in whose ? whose.of : [whose])] };
  }

  /** The pNext that a chain starts from. */
  private chainPath(of: string | undefined): Path {
    if (of === undefined) return this.path('pNext');
    const type = /^Vk\w+$/.test(of) ? structOf(of) : undefined;
    if (type !== undefined) return this.path(`${type.name}::pNext`);
    const base = of === 'its::' ? this.lastHolder() : this.path(of);
    if (base === undefined || base.isArray) fail('the chain of what');
    const struct = structOf(base.last.typeName);
    const pNext = struct?.member('pNext');
    if (struct === undefined || pNext === undefined) fail('the chain of what is no struct');
    return { root: base.root, steps: `${base.steps}.pNext`, last: pNext, isArray: false, struct };
  }

  // ---- paths

  private path(text: string): Path {
    const [object = '', member] = text.split('^.');
    if (member !== undefined) return this.path(`${object}${creationPath(this.path(object), member, '')}`);
    const scoped = /^(\w+)::(.*)$/.exec(text);
    if (scoped === null) return this.ownPath(text);
    const [, struct = '', rest = ''] = scoped;
    if (struct === 'its') return this.itsPath(rest);
    const type = structOf(struct);
    if (type === undefined) fail(`no struct ${struct}`);
    if (type.name === this.owner.name) return this.walk({ kind: 'self' }, this.owner, rest);
    if ('params' in this.owner) return this.parameterPath(type, rest);
    return this.walk(relation(this.owner, type), type, rest);
  }

  private ownPath(text: string): Path {
    const name = /^\w+/.exec(text)?.[0] ?? '';
    if (this.element?.member(name) !== undefined) {
      if (memberOf(this.owner, name) !== undefined) fail(`${name} of the element or of the owner`);
      return this.walk({ kind: 'element' }, this.element, text);
    }
    return this.walk({ kind: 'self' }, this.owner, text);
  }

  private itsPath(text: string): Path {
    if (this.lastStruct !== undefined) return this.path(`${this.lastStruct}::${text}`);
    if (this.element !== undefined) return this.walk({ kind: 'element' }, this.element, text);
    const base = this.lastHolder();
    const struct = base === undefined || base.isArray ? undefined : structOf(base.last.typeName);
    if (base === undefined || struct === undefined) fail('"its" stands for nothing');
    const inner = this.walk({ kind: 'self' }, struct, text);
    return { ...inner, root: base.root, steps: `${base.steps}.${inner.steps}` };
  }

  /** The value named last if it is a struct, else the struct that it is a member of. */
  private lastHolder(): Path | undefined {
    const last = this.lastPlaces.at(-1);
    if (last === undefined || structOf(last.last.typeName) !== undefined) return last;
    const at = last.steps.lastIndexOf('.');
    const start = last.root.kind === 'self' ? this.owner : undefined;
    return at < 0 || start === undefined ? undefined : this.walk(last.root, start, last.steps.slice(0, at));
  }

  /** `Struct::member` in a statement of a command: the parameter of that type, or a struct in its chain. */
  private parameterPath(type: StructType, rest: string): Path {
    const params = (this.owner as Command).params.filter((param) => !isArrayMember(param));
    const own = params.filter(({ typeName }) => typeName === type.name);
    const extended = params.filter(({ typeName }) => type.structExtends.includes(typeName));
    const [param] = own.length > 0 ? own : extended;
    if (param === undefined || own.length > 1 || (own.length === 0 && extended.length > 1)) {
      fail(`no one parameter has ${type.name}`);
    }
    const inner = this.walk({ kind: 'self' }, type, rest);
    const hop = own.length > 0 ? '' : `${type.name}::`;
    return { ...inner, steps: `${param.name}.${hop}${inner.steps}` };
  }

  private walk(root: Root, start: Owner, text: string): Path {
    let at: Owner | undefined = start;
    let last: Member | undefined;
    let isArray = false;
    let struct: StructType | undefined;
    for (const step of text.split('.')) {
      const match = /^(\w+)((?:\[(?:\*|\?|\d+)\])?)(?:\^(\w+))?$/.exec(step);
      if (match === null || at === undefined || isArray) fail(`the path ${text}`);
      last = memberOf(at, match[1] ?? '');
      if (last === undefined) fail(`${at.name} has no ${match[1] ?? ''}`);
      if (match[2] !== '' && !isArrayMember(last)) fail(`${last.name} is no array`);
      isArray = isArrayMember(last) && match[2] === '';
      struct = 'members' in at ? at : undefined;
      at = structOf(match[3] ?? last.typeName);
    }
    if (last === undefined) fail(`the path ${text}`);
    return { root, steps: text, last, isArray, struct };
  }
}

// ---- text and helpers

/** The array of which one element is spoken of in more than one place. */
function someOfSeveral(text: string): string | undefined {
  const arrays = [...text.matchAll(/(?:^|[ (])([\w.]+)\[\?\](?!\^)/g)].map((match) => match[1] ?? '');
  const twice = arrays.find((array, at) => arrays.indexOf(array) !== at);
  return twice?.includes('.') === true ? fail('elements of an inner array') : twice;
}

/** Whether a row cannot be violated without this struct in the chain. */
function namesStruct(text: string, struct: string): boolean {
  return text.includes(`${struct}::`) || text.includes(`pNext without ${struct}`);
}

/** A condition without "if `image` is not VK_NULL_HANDLE", where the rest asks what `image` was created with. */
function beyondObjects(condition: Term, then: Term): Term | undefined {
  if ('of' in condition) {
    if (condition.op !== 'and') return condition;
    const of = condition.of.flatMap((part) => beyondObjects(part, then) ?? []);
    const [only] = of;
    return of.length < 2 ? only : { ...condition, of };
  }
  const isObject = 'path' in condition && condition.op === 'not' && condition.operands.includes('VK_NULL_HANDLE');
  return isObject && startsAt(then, `${condition.path.steps}^`) ? undefined : condition;
}

/** Whether all of a term asks what is behind the same steps. */
function startsAt(term: Term, steps: string): boolean {
  if ('of' in term) return term.of.every((part) => startsAt(part, steps));
  return 'path' in term && term.path.steps.startsWith(steps);
}

/** Whether a condition can only come out as `holds` where features are known. */
function asksForFeatures(term: Term | undefined, holds: boolean): boolean {
  if (term === undefined) return false;
  if (!('of' in term)) return 'features' in term;
  const asks = (part: Term): boolean => asksForFeatures(part, holds);
  return (term.op === 'and') === holds ? term.of.some(asks) : term.of.every(asks);
}

function termText(term: Term, prefix: (path: Path) => string, nested: boolean): string {
  if ('features' in term) return `${term.op} ${term.features.join(',')}`;
  if ('of' in term) {
    const inner = term.of.map((part) => termText(part, prefix, true)).join(term.op === 'and' ? ' & ' : ' | ');
    return nested ? `( ${inner} )` : inner;
  }
  const parts = [prefix(term.path), term.op];
  if (term.other !== undefined) parts.push(prefix(term.other));
  if (term.operands.length > 0) parts.push(term.operands.join(','));
  return parts.join(' ');
}

function feature(clause: Extract<Clause, { kind: 'feature' }>, mood: Mood): Term {
  const { enabled, joint } = clause;
  const features = clause.features.map(featureName);
  const one = features.length === 1;
  if (!enabled) {
    return one || joint === 'and' ? { op: 'disabled', features } : fail('one of the features or all of them');
  }
  if (one || joint === 'or') return { op: 'enabled', features };
  if (joint === 'and' && mood === 'must')
    return { op: 'and', of: features.map((name) => ({ op: 'enabled', features: [name] })) };
  return fail('features joined otherwise');
}
