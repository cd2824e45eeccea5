import type { TSESTree } from '@typescript-eslint/utils';
import { structOf, type Member, type StructType } from '../../registry/index.js';
import { withTypes } from '../../syntax/asserted.js';
import { isCalled, isElement, memberName, memberTakenOf, propertyName } from '../../syntax/members.js';
import { functionAround, startsAfter } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import type { Write } from '../flow/flow.js';
import type { Struct } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { WrittenMember } from './elsewhere.js';

/** What is done to the members of a struct, or of a struct inside of it. */
export interface Changes {
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** Members that are changed in ways that are not followed; '' for all of them. */
  readonly blurred: ReadonlySet<string>;
  /** The structs and lists inside that get a name or a holder of their own: who has them can change them. */
  readonly handedOn: ReadonlySet<string>;
  /** The structs inside of which members are written: `info.extent.width = 4`. */
  readonly parts: ReadonlyMap<string, Changes>;
}

/** What members are given by one call; '' where they may be any, undefined where the value is not written there. */
type MembersAssigned = ReadonlyMap<string, TSESTree.Expression | undefined>;

/** Where a struct or a list inside is mentioned as it is. */
interface Mention {
  readonly name: string;
  readonly node: TSESTree.Node;
  /** What it stands in of the functions inside of the one that the struct is built in. */
  readonly closure: Closure | undefined;
}

/** A function inside of the one that a struct is built in. */
interface Closure {
  readonly node: TSESTree.Node;
  /** Whether it may run wherever the struct is there. */
  readonly isEarly: boolean;
}

/** {@link Changes} while they are collected. */
export class ChangesMade implements Changes {
  readonly writes = new Map<string, Write[]>();
  readonly blurred = new Set<string>();
  readonly parts = new Map<string, ChangesMade>();
  readonly handedOn = new Set<string>();
  readonly #mentions: Mention[] = [];
  readonly #struct: StructType;

  constructor(struct: StructType) {
    this.#struct = struct;
  }

  write(name: string, write: Write): void {
    const list = this.writes.get(name);
    if (list === undefined) this.writes.set(name, [write]);
    else list.push(write);
  }

  /**
   * Takes what a call writes to members, all in one: `Object.assign(info, { usage })`, `info.set({ usage })`.
   *
   * @param inside - whether it stands in the function that the struct is built in
   */
  assign(call: TSESTree.CallExpression, members: MembersAssigned, inside: boolean): void {
    for (const [name, value] of members) {
      if (!inside || value === undefined) this.blur(name);
      else this.write(name, { node: call, value, operator: '=' });
    }
  }

  blur(name: string): void {
    this.blurred.add(name);
  }

  /**
   * Takes an access to a member: written, read, or gone through to a member of its own.
   *
   * @param inside - whether it stands in the function that the struct is built in
   */
  access(node: TSESTree.MemberExpression, build: Struct, inside: boolean): void {
    const use = withTypes(node);
    const { parent } = use;
    const written = memberName(node);
    const name = written === undefined ? '' : build.origin.dialect.memberName(written);
    const taken = memberTakenOf(node);
    const member = name === '' ? undefined : this.#struct.member(name);
    const inner = member && structOf(member.typeName);
    if (taken !== undefined && inner !== undefined) {
      let part = this.parts.get(name);
      if (part === undefined) this.parts.set(name, (part = new ChangesMade(inner)));
      part.access(taken, build, inside);
    } else if (taken !== undefined) {
      if (isChanged(taken)) this.blur(name);
    } else if (parent?.type === 'AssignmentExpression' && parent.left === use) {
      if (inside && name !== '') this.write(name, { node: parent, value: parent.right, operator: parent.operator });
      else this.blur(name);
    } else if (isCalled(node)) {
      // A method may change all of what it belongs to.
      this.blur('');
    } else if (isTarget(node)) this.blur(name);
    else {
      // `info[name]` may be any of them.
      const mentioned = name === '' && !isElement(node) ? this.#struct.members : member === undefined ? [] : [member];
      for (const each of mentioned.filter(isObject)) {
        this.#mentions.push({ name: each.name, node: use, closure: inside ? undefined : closureAround(node, build) });
      }
    }
  }

  /**
   * Takes that the structs and lists in some members may be changed by way of a copy that has them, too.
   *
   * @param names - `''` for all members
   */
  share(names: ReadonlySet<string>, node: TSESTree.Node, build: Struct, inside: boolean): void {
    const { memberName } = build.origin.dialect;
    const closure = inside ? undefined : closureAround(node, build);
    const isAny = names.has('');
    const own = new Set([...names].map(memberName));
    for (const member of names.size === 0 ? [] : this.#struct.members) {
      const isMeant = isAny ? isObject(member) : own.has(member.name);
      if (isMeant) this.#handOn({ name: member.name, node, closure }, node);
    }
  }

  /** Takes what becomes of the structs and lists inside, by where others may change what is mentioned at a place. */
  handOn(escapeBy: (place: TSESTree.Node) => TSESTree.Node | undefined): void {
    for (const mention of this.#mentions) {
      const escape = escapeBy(mention.node);
      if (escape !== undefined) this.#handOn(mention, escape);
    }
    for (const part of this.parts.values()) part.handOn(escapeBy);
  }

  #handOn({ name, closure }: Mention, escape: TSESTree.Node): void {
    this.handedOn.add(name);
    // A function has what is given to a member behind it as well.
    const isEarly =
      closure?.isEarly === true ||
      (closure !== undefined && this.writes.get(name)?.some(({ node }) => startsAfter(node, closure.node)) === true);
    if (isEarly) this.blur(name);
    else this.write(name, { node: closure?.node ?? escape, value: undefined, operator: '=' });
  }

  /**
   * Takes a write to a member of something that may be this struct, or one inside of it.
   *
   * @returns whether it may be any member of this struct
   */
  disturb(steps: readonly WrittenMember[], node: TSESTree.Node): boolean {
    const write: Write = { node, value: undefined, operator: '=' };
    for (const [name, part] of this.parts) if (part.disturb(steps, node)) this.write(name, write);
    for (const { struct, name } of steps) {
      if (struct !== undefined && struct !== this.#struct) continue;
      if (name === undefined) return true;
      if (this.#struct.member(name) === undefined) continue;
      this.write(name, write);
      return false;
    }
    return false;
  }

  /** Leaves out the parts that are only read, and blurs those that others may change. */
  finish(): this {
    for (const [name, part] of this.parts) {
      const { writes, blurred, parts } = part.finish();
      if (writes.size === 0 && blurred.size === 0 && parts.size === 0) this.parts.delete(name);
      else if (blurred.has('') || this.handedOn.has(name)) {
        this.parts.delete(name);
        this.blur(name);
      }
    }
    return this;
  }
}

/** The outermost function around a node that stands in the one which a struct is built in. */
export function closureAround(node: TSESTree.Node, build: Struct): Closure | undefined {
  const home = functionAround(build.node);
  let closure: TSESTree.Node | undefined;
  for (let each = functionAround(node); each !== undefined && each !== home; each = functionAround(each)) {
    closure = each;
  }
  if (closure === undefined) return undefined;
  return { node: closure, isEarly: closure.type === 'FunctionDeclaration' || startsAfter(build.node, closure) };
}

/** Whether a member holds something that can be changed itself: a struct, a list, a chain. */
function isObject({ typeName, pointer, array }: Member): boolean {
  if (typeName === 'char') return pointer + array.length > 1;
  return pointer > 0 || array.length > 0 || structOf(typeName) !== undefined;
}

/** Whether the member of a struct that a binding has under a name holds something that can be changed itself. */
export function hasObject({ struct, origin }: Struct, name: string): boolean {
  const member = struct.member(origin.dialect.memberName(name));
  return member !== undefined && isObject(member);
}

/** Whether something inside of a member may be changed: an element, a method of it. */
function isChanged(node: TSESTree.MemberExpression): boolean {
  const inner = memberTakenOf(node);
  return inner === undefined ? isTarget(node) || isCalled(node) : isChanged(inner);
}

/** What a call writes to the members of a struct from the objects that it is given: `Object.assign(info, { flags, usage })`. */
export function membersAssigned(
  sources: readonly TSESTree.CallExpressionArgument[],
  { origin }: Struct,
  evaluator: Evaluator,
): MembersAssigned {
  const assigned = new Map<string, TSESTree.Expression | undefined>();
  for (const source of sources) {
    const literal = source.type === 'SpreadElement' ? undefined : evaluator.tables.copiedFrom(source);
    if (literal === undefined) assigned.set('', undefined);
    for (const property of literal?.properties ?? []) {
      const name = property.type === 'Property' ? propertyName(property) : undefined;
      if (property.type !== 'Property' || name === undefined) assigned.set('', undefined);
      else {
        const value = property.kind === 'init' ? (property.value as TSESTree.Expression) : undefined;
        assigned.set(origin.dialect.memberName(name), value);
      }
    }
  }
  return assigned;
}
