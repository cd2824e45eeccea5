import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { parametersOf } from '../../syntax/callables.js';
import { keyName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { declared, isSameType, type VkType } from '../types.js';
import { membersOf } from '../values/classes.js';
import type { Fields } from '../values/fields.js';
import { isOverloaded } from '../values/members.js';
import type { Expectations } from './expectations.js';
import { membersWrittenOut, typeInside } from './type-parts.js';
import type { TypedUses } from './uses.js';

/** A type, and one that inherits its members. */
export interface Inherited {
  readonly from: ReadonlyMap<string, VkType>;
  readonly to: Map<string, VkType>;
  /** The body of the interface or the class, the intersection or union, or the selection: `Omit<Sized, 'usage'>`. */
  readonly heir: TSESTree.Node;
  /** What the object type is as a part of the intersection or union. */
  readonly part?: TSESTree.Node | undefined;
  /** Which of the members it has; all of them where that is not said. */
  readonly has?: ((name: string) => boolean) | undefined;
  readonly origin: NameOrigin;
}

/** The types that members of some names are said to be of, as they are written. */
type Said = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Classes, interfaces, intersections and unions that take over the members of others: `extends`, `implements`, `A & B`,
 * `A | B`.
 */
export class Heirs {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #fields: Fields;
  readonly #expected: Expectations;
  readonly #uses: TypedUses;
  readonly #inherited: Inherited[] = [];
  readonly #said = new Map<TSESTree.TSUnionType, Said | undefined>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, fields: Fields, expected: Expectations, uses: TypedUses) {
    this.#sourceCode = sourceCode;
    this.#fields = fields;
    this.#expected = expected;
    this.#uses = uses;
  }

  /** Takes down a type that takes over the members of another. */
  add(inherited: Inherited): void {
    this.#inherited.push(inherited);
  }

  /** Hands on the members, once all of them are known. What two of them say otherwise is nobody's. */
  complete(): void {
    const disputed = new Map<Inherited['to'], Set<string>>();
    while (!this.#isHandedOn(disputed));
  }

  /** Whether all members are handed on without another dispute; takes back what was where there is one. */
  #isHandedOn(disputed: Map<Inherited['to'], Set<string>>): boolean {
    const given: (readonly [to: Inherited['to'], name: string, type: VkType])[] = [];
    let isNew = true;
    while (isNew) {
      isNew = false;
      for (const inherited of this.#inherited) {
        const { from, to, heir, has } = inherited;
        for (const [name, type] of from) {
          if (has?.(name) === false || disputed.get(to)?.has(name) === true) continue;
          if (saysItself(heir, name) || this.#isSaidOtherwise(inherited, name)) continue;
          const known = to.get(name);
          if (known === undefined) {
            to.set(name, withoutAnnotated(type, heir, name));
            given.push([to, name, type]);
            isNew = true;
          } else if (
            known !== type &&
            !isSameType(known, type) &&
            given.some((each) => each[0] === to && each[1] === name && each[2] !== type)
          ) {
            disputed.set(to, (disputed.get(to) ?? new Set<string>()).add(name));
            for (const [heirs, own] of given) heirs.delete(own);
            return false;
          }
        }
      }
    }
    return true;
  }

  /** What the classes among them have under the names of the members. */
  expectMembers(): void {
    for (const { from, to, heir, has, origin } of this.#inherited) {
      if (heir.type !== 'ClassBody') continue;
      for (const [name, type] of from) {
        const isHandedOn = has?.(name) !== false && to.has(name);
        if (isHandedOn && !saysItself(heir, name)) this.#member(heir, name, type, origin);
      }
    }
  }

  /** Whether another part of the intersection or union says something else of a member, or may do so. */
  #isSaidOtherwise({ heir, part }: Inherited, name: string): boolean {
    if (heir.type === 'TSUnionType') return this.#saidIn(heir)?.get(name)?.size !== 1;
    if (heir.type !== 'TSIntersectionType' || part === undefined) return false;
    const own = this.#textIn(part, name);
    return heir.types.some((each) => each !== part && (this.#textIn(each, name) ?? own) !== own);
  }

  /** What a type says of a member: its type, or the whole of a method, with what a generic type is given for it. */
  #textIn(type: TSESTree.Node, name: string): string | undefined {
    const inside = typeInside(this.#sourceCode, type, [name]);
    if (inside !== undefined) return this.#sourceCode.getText(inside);
    const members = membersWrittenOut(this.#sourceCode, type);
    const said = members?.filter((each) => 'key' in each && keyName(each.key, each.computed) === name) ?? [];
    if (said.length === 0) return undefined;
    const given = isGeneric(type) ? this.#sourceCode.getText(type.typeArguments) : '';
    return [given, ...said.map((each) => this.#sourceCode.getText(each))].join(' ');
  }

  /** What the parts of a union say of their members; undefined where some of them are generic, or not written out. */
  #saidIn(union: TSESTree.TSUnionType): Said | undefined {
    if (!this.#said.has(union)) {
      // What a member of two generic types is said to be by the same name may be of two types.
      const members = union.types.some(isGeneric) ? undefined : membersWrittenOut(this.#sourceCode, union);
      const said = members && new Map<string, Set<string>>();
      for (const member of members ?? []) {
        const name = 'key' in member ? keyName(member.key, member.computed) : undefined;
        const type = 'typeAnnotation' in member ? member.typeAnnotation : undefined;
        if (name === undefined) continue;
        const known = said!.get(name);
        const text = this.#sourceCode.getText(type ?? member);
        if (known === undefined) said!.set(name, new Set([text]));
        else known.add(text);
      }
      this.#said.set(union, said);
    }
    return this.#said.get(union);
  }

  #member(body: TSESTree.ClassBody, name: string, type: VkType, origin: NameOrigin): void {
    for (const member of membersOf(body, name)) {
      if (member.type === 'PropertyDefinition' && member.value !== null) {
        this.#expected.expect(member.value, type, declared(name, origin));
      } else if (member.type === 'MethodDefinition' && isFunction(member.value)) {
        const { value, kind } = member;
        if (kind === 'method' && type.kind === 'function') this.#uses.callables.written(value, type, origin);
        else if (kind === 'get' && type.kind === 'slot') this.#uses.callables.returned(value, type, origin);
      }
    }
    if (type.kind !== 'function') this.#uses.ofField(body, name, type, origin);
    else if (membersOf(body, name).length === 0) {
      for (const use of this.#fields.uses(body, name)) {
        if (this.#fields.isOwn(body, use)) this.#uses.climb(use, type, declared(name, origin));
      }
    }
  }
}

/** Whether a type is given arguments. */
function isGeneric(type: TSESTree.Node): type is TSESTree.TSTypeReference {
  // Some parsers say null where there are none.
  return type.type === 'TSTypeReference' && type.typeArguments != null;
}

/** What a method of an heir takes where it does not say that itself: `override mag(n: number)` takes any number. */
function withoutAnnotated(type: VkType, heir: TSESTree.Node, name: string): VkType {
  if (type.kind !== 'function' || heir.type !== 'ClassBody') return type;
  const [method] = membersOf(heir, name);
  if (method?.type !== 'MethodDefinition') return type;
  const own = parametersOf(method.value);
  const parameters = type.parameters.map((each, index) => {
    const parameter = own[index];
    const target = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
    return target && 'typeAnnotation' in target && target.typeAnnotation ? undefined : each;
  });
  return { ...type, parameters };
}

/** Whether an heir declares what it has under a name by itself. */
function saysItself(heir: TSESTree.Node, name: string): boolean {
  switch (heir.type) {
    case 'ClassBody':
      return membersOf(heir, name).some((member) => {
        // A private field or one of the class itself is another one of that name.
        if (('key' in member && member.key.type === 'PrivateIdentifier') || ('static' in member && member.static))
          return true;
        if (member.type === 'MethodDefinition') return member.value.returnType != null || isOverloaded(member);
        return !('typeAnnotation' in member) || member.typeAnnotation != null;
      });
    case 'TSInterfaceBody':
      return heir.body.some((each) => 'key' in each && keyName(each.key, each.computed) === name);
    default:
      return false;
  }
}
