/**
 * From what a statement says to a row of the constraint table: every name is looked up in the registry, and every
 * relation is checked against the type of the member.
 */
import { constantOf, structOf } from '../../src/registry/index.js';
import {
  bitNames,
  comparable,
  elements,
  fail,
  featureName,
  keyOf,
  kindOf,
  memberOf,
  numberText,
  typeNameOf,
  valueText,
} from './names.js';
import type { Owner, Path } from './names.js';
import { creationPath, creationPathOf } from './objects.js';
import { Paths } from './paths.js';
import type { Mood } from './phrases.js';
import { rowsOf } from './rows.js';
import type { Row, Term } from './rows.js';
import type { Clause, List, Predicate, Statement, Subject } from './statements.js';
import type { Word } from './words.js';

/** The rows of one reading of a statement of `owner`: one for each struct it can be judged from. */
export function resolveStatement(vuid: string, owner: Owner, statement: Statement): Row[] {
  const paths = new Paths(owner);
  if (statement.each !== undefined) paths.setElement(statement.each);
  const resolver = new Resolver(paths);
  const condition = statement.if === undefined ? undefined : resolver.clause(statement.if, 'if');
  const then = resolver.clause(statement.then, 'must');
  return rowsOf(vuid, paths, condition && beyondObjects(condition, then), then);
}

class Resolver {
  /** Bits of the condition, by path: "bits other than" does not mean them. */
  private readonly antecedent = new Map<string, readonly string[]>();

  constructor(private readonly paths: Paths) {}

  clause(clause: Clause, mood: Mood): Term {
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
        text === 'it' ? this.paths.lastPlaces.map((last) => [last.steps, last]) : [[text, this.paths.of(text)]];
      return objects.map(([start, object]) => {
        const each = elements(object, 'each');
        const creation = member === undefined ? creationPathOf(each, constant) : creationPath(each, member);
        return { path: `${start}${object.isArray ? `[${mood === 'must' ? '*' : '?'}]` : ''}${creation}` };
      });
    });
    const term = this.value({ ...subject, places }, predicate, mood);
    // What nobody writes is not there.
    const isLeftOut = mood === 'if' && 'path' in term && term.op === 'none';
    return isLeftOut ? { op: 'or', of: [{ op: 'unset', path: term.path, operands: [] }, term] } : term;
  }

  private value(subject: Subject, predicate: Predicate, mood: Mood): Term {
    const paths = subject.places.flatMap(({ path }) =>
      path === 'it' ? [...this.paths.lastPlaces] : [this.paths.of(path)],
    );
    if (paths.length === 0) fail('"it" stands for nothing');
    if (subject.places.some(({ path }) => path === 'it') && paths.length > 1) fail('"it" stands for several');
    this.paths.named.push(...paths);
    this.paths.lastPlaces = paths;
    if (predicate.op === 'equal') {
      const size = subject.group === undefined || subject.group < 2 ? paths.length : subject.group;
      const of: Term[] = [];
      for (let at = 0; at < paths.length; at += size) of.push(this.equal(paths.slice(at, at + size), predicate.not));
      return allOf(of);
    }
    if (predicate.op === 'notBoth') {
      if (subject.joint !== 'and' || paths.length !== 2) fail('not both of what');
      return {
        op: 'or',
        of: paths.map((path) => this.judge(path, { op: 'is', not: true, list: predicate.list }, mood)),
      };
    }
    const terms = paths.map((path) => this.judge(path, predicate, mood));
    if (terms.length === 1 || subject.joint === 'and') return allOf(terms);
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
    return allOf(of);
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
      const other = this.paths.of(value.text);
      comparable(target, other);
      this.paths.named.push(other);
      if (value.less !== undefined) {
        const more = this.beside(target, value.less);
        comparable(target, more);
        this.paths.named.push(more);
        return op === '<=' ? { op: 'fits', path: target, operands: [], more, other } : fail('a sum that is more');
      }
      return { op: { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' }[op], path: target, operands: [], other };
    }
    if (kind !== 'integer' && kind !== 'float') fail('an order of what is no number');
    return { op, path: target, operands: [numberText(value)] };
  }

  /** A member of the owner or, where it has none of this name, one of the element that another is of. */
  private beside({ steps }: Path, name: string): Path {
    const element = /^.*\[\*\]\./.exec(steps)?.[0];
    const isOfOwner = element === undefined || memberOf(this.paths.owner, name) !== undefined;
    return this.paths.of(isOfOwner ? name : `${element}${name}`);
  }

  private is(path: Path, not: boolean, list: List, mood: Mood): Term {
    const [first] = list.items;
    if (first?.is === 'path') {
      if (list.items.length > 1) fail('equal to one of several members');
      const other = this.paths.of(first.text);
      comparable(path, other);
      this.paths.named.push(other);
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
    const { owner } = this.paths;
    const members = 'params' in owner ? owner.params : owner.members;
    const holders = members.filter(({ slot }) => type !== undefined && slot?.constants === type);
    const [holder] = holders;
    if (holders.length !== 1 || holder === undefined) fail('bits that no member or several have');
    const path = this.paths.of(holder.name);
    this.paths.named.push(path);
    return this.judge(path, predicate, mood);
  }

  private chain(clause: Extract<Clause, { kind: 'chain' }>, mood: Mood): Term {
    const of = clause.of;
    if (of === 'it' && this.paths.lastChain === undefined) fail('"it" is no chain');
    const path = of === 'it' && this.paths.lastChain !== undefined ? this.paths.lastChain : this.paths.ofChain(of);
    const structs = clause.structs.map((name) => structOf(name)?.name ?? fail(`no struct ${name}`));
    for (const name of structs) {
      const extended = structOf(name)?.structExtends ?? [];
      if (path.struct === undefined || !extended.includes(path.struct.name)) {
        fail(`${name} does not extend ${path.struct?.name ?? 'nothing'}`);
      }
    }
    this.paths.lastChain = path;
    this.paths.named.push(path);
    this.paths.lastStruct = structs.length === 1 ? structs[0] : undefined;
    if (clause.not) {
      if (clause.whose !== undefined || clause.joint === 'and') fail('not a struct that is so');
      return { op: 'without', path, operands: structs };
    }
    let has: Term = { op: 'has', path, operands: structs };
    if (clause.joint === 'and') has = { op: 'and', of: structs.map((name) => ({ op: 'has', path, operands: [name] })) };
    if (clause.whose === undefined) return has;
    if (this.paths.lastStruct === undefined) fail('which struct is so');
    const whose = this.clause(clause.whose, mood);
    return { op: 'and', of: [has, ...(whose.op === 'and' && 'of' in whose ? whose.of : [whose])] };
  }
}

function allOf(of: readonly Term[]): Term {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { op: 'and', of };
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
