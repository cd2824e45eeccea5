/** Where the paths of a statement lead to, and what its "it" and "its" stand for. */
import { isArrayMember, structOf } from '../../src/registry/index.js';
import type { Command, Member, StructType } from '../../src/registry/index.js';
import { fail, memberOf, relation } from './names.js';
import type { Owner, Path, Root } from './names.js';
import { creationPath } from './objects.js';
import type { Subject } from './statements.js';

/** The paths of one statement: what each leads to depends on what was named before it. */
export class Paths {
  /** Those that a clause is about. */
  readonly named: Path[] = [];
  /** The array that the statement is made for each element of, and what such an element is. */
  elementPath: Path | undefined;
  element: StructType | undefined;
  /** The struct named last, the values named last and the chain named last: what "its" and "it" stand for. */
  lastStruct: string | undefined;
  lastPlaces: readonly Path[] = [];
  lastChain: Path | undefined;

  constructor(readonly owner: Owner) {}

  /** `member`, `a[*].b`, `Struct::member`, `its::member`, `object^.member`: where it leads to. */
  of(text: string): Path {
    const [object = '', member] = text.split('^.');
    if (member !== undefined) return this.of(`${object}${creationPath(this.of(object), member)}`);
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

  /** From here on, members are those of an element. */
  setElement(each: Subject): void {
    const [place] = each.places;
    if (each.places.length !== 1 || place === undefined) fail('elements of several arrays');
    const path = this.of(place.path);
    if (!path.isArray || path.root.kind !== 'self') fail('elements of what is no array of the owner');
    this.element = structOf(path.last.typeName);
    this.elementPath = path;
    if (this.element === undefined) fail('elements that are no structs');
  }

  /** The pNext that a chain starts from. */
  ofChain(of: string | undefined): Path {
    if (of === undefined) return this.of('pNext');
    const type = /^Vk\w+$/.test(of) ? structOf(of) : undefined;
    if (type !== undefined) return this.of(`${type.name}::pNext`);
    const base = of === 'its::' ? this.lastHolder() : this.of(of);
    if (base === undefined || base.isArray) fail('the chain of what');
    const struct = structOf(base.last.typeName);
    const pNext = struct?.member('pNext');
    if (struct === undefined || pNext === undefined) fail('the chain of what is no struct');
    return { root: base.root, steps: `${base.steps}.pNext`, last: pNext, isArray: false, struct };
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
    if (this.lastStruct !== undefined) return this.of(`${this.lastStruct}::${text}`);
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
