/**
 * What a statement demands, as rows of the constraint table: one for each struct from which all of it can be reached.
 */
import { isArrayMember, structOf } from '../../src/registry/index.js';
import type { StructType } from '../../src/registry/index.js';
import { commonHeads, containedAt, fail, member } from './names.js';
import type { Owner, Path, Root } from './names.js';
import type { Paths } from './paths.js';

export interface Row {
  readonly owner: string;
  readonly text: string;
}

/** A clause of a statement whose names are looked up. */
export type Term =
  | { readonly op: 'and' | 'or'; readonly of: readonly Term[] }
  | {
      readonly op: string;
      readonly path: Path;
      readonly operands: readonly string[];
      /** What is added before it is compared. */
      readonly more?: Path;
      readonly other?: Path;
    }
  | { readonly op: 'enabled' | 'disabled'; readonly features: readonly string[] };

/** The rows of a demand and its condition, which are about `paths`. */
export function rowsOf(vuid: string, paths: Paths, condition: Term | undefined, then: Term): Row[] {
  const writer = new RowWriter(vuid, paths.owner, paths.named, paths.elementPath);
  return waysOf(condition).flatMap((way) => writer.rows(way, then));
}

/**
 * "`a` and `b` differ, and one of them is K" in two ways, `a` is K and `b` is not, and the other way round: a row that
 * begins with the value of a member is found by it.
 */
function waysOf(condition: Term | undefined): readonly (Term | undefined)[] {
  const [differ, either, ...more] = condition !== undefined && 'of' in condition ? condition.of : [];
  const isPair = condition?.op === 'and' && differ?.op === 'ne' && either?.op === 'or' && more.length === 0;
  if (!isPair || !('of' in either) || either.of.length !== 2) return [condition];
  const [one, other] = either.of;
  if (one?.op !== 'is' || other?.op !== 'is' || !('operands' in one) || !('operands' in other)) return [condition];
  if (one.operands.join() !== other.operands.join()) return [condition];
  const way = (is: Term, not: Term): Term => ({ op: 'and', of: [is, { ...not, op: 'not' } as Term] });
  return [way(one, other), way(other, one)];
}

class RowWriter {
  constructor(
    private readonly vuid: string,
    private readonly owner: Owner,
    private readonly paths: readonly Path[],
    private readonly elementPath: Path | undefined,
  ) {}

  rows(condition: Term | undefined, then: Term): Row[] {
    const roots = new Map(this.paths.map(({ root }) => [JSON.stringify(root), root]));
    const foreign = [...roots.values()].filter(
      ({ kind }) => kind !== 'self' && kind !== 'element' && kind !== 'chained',
    );
    const root = foreign.length > 1 ? this.nearestParent(foreign) : foreign[0];
    const parts = then.op === 'and' && 'of' in then ? then.of : [then];
    if (root === undefined || !('struct' in root)) return [this.row(this.owner.name, undefined, condition, parts)];
    if (this.elementPath !== undefined) fail('elements of a struct that is not the one it looks from');
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

  /**
   * The row of the struct `head`, from which paths are written; `root` is what it is to the owner, if it is another.
   */
  private row(head: string, root: Root | undefined, condition: Term | undefined, then: readonly Term[]): Row {
    const prefix = (path: Path): string => this.prefixed(head, root, path);
    let each = this.elementPath === undefined ? '' : `each ${this.elementPath.steps} : `;
    if (root?.kind === 'container') {
      const at = containedAt(head, this.owner.name);
      if (isArrayMember(member(head, at))) each = `each ${at} : `;
    }
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
    // What is added up is of one element.
    const added = /(\w+)\[\*\]\.\S+ fits \1\[\*\]\./.exec(demand)?.[1];
    if (added !== undefined) {
      if (each !== '' || root !== undefined) fail('elements of elements');
      each = `each ${added} : `;
      demand = demand.replaceAll(`${added}[*].`, '$.');
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

  /** A path as it is written from `head` on. */
  private prefixed(head: string, root: Root | undefined, path: Path): string {
    switch (path.root.kind) {
      case 'element':
        return `$.${path.steps}`;
      case 'chained':
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

  /** What is looked at to judge a row: one mask, one struct, or a chain. */
  private scope(named: string, root: Root | undefined, each: string): 'm' | 's' | 'c' {
    if (named.includes('::') && /(?:^|[ .(])Vk\w+::/.test(named.replace(/(?:en|dis)abled \S+/g, ''))) return 'c';
    if (/ (?:has|without) /.test(named)) return 'c';
    const steps = new Set(this.paths.map((path) => path.steps.replace(/\[[*?]\]$/, '')));
    const [only] = this.paths;
    const isMask = only !== undefined && (only.last.slot?.kind === 'flags' || only.last.slot?.kind === 'flagBits');
    if (root !== undefined || each !== '' || steps.size !== 1 || !isMask) return 's';
    return /[.[]/.test([...steps][0] ?? '') ? 's' : 'm';
  }
}

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
  if (term.more !== undefined) parts.push(prefix(term.more));
  if (term.other !== undefined) parts.push(prefix(term.other));
  if (term.operands.length > 0) parts.push(term.operands.join(','));
  return parts.join(' ');
}
