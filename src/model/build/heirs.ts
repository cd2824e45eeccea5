import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { keyName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { declared, type VkType } from '../types.js';
import { membersOf } from '../values/fields.js';
import { isOverloaded } from '../values/members.js';
import type { Expectations } from './expectations.js';
import { typeInside } from './type-parts.js';
import type { Uses } from './uses.js';

/** An object type, and one that has its members, too. */
export interface Inherited {
  readonly from: ReadonlyMap<string, VkType>;
  readonly to: Map<string, VkType>;
  /** The body of the interface or the class, the intersection, or the selection: `Omit<Sized, 'usage'>`. */
  readonly heir: TSESTree.Node;
  /** What the object type is as a part of the intersection. */
  readonly part?: TSESTree.Node | undefined;
  /** Which of the members it has; all of them where that is not said. */
  readonly has?: ((name: string) => boolean) | undefined;
  readonly origin: NameOrigin;
}

/** Classes, interfaces and intersections that take over the members of others: `extends`, `implements`, `A & B`. */
export class Heirs {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #expected: Expectations;
  readonly #uses: Uses;
  readonly #inherited: Inherited[] = [];

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, expected: Expectations, uses: Uses) {
    this.#sourceCode = sourceCode;
    this.#expected = expected;
    this.#uses = uses;
  }

  /** Takes down a type that takes over the members of another. */
  add(inherited: Inherited): void {
    this.#inherited.push(inherited);
  }

  /** Hands on the members, once all of them are known. */
  complete(): void {
    let isNew = true;
    while (isNew) {
      isNew = false;
      for (const inherited of this.#inherited) {
        const { from, to, heir, has } = inherited;
        for (const [name, type] of from) {
          if (to.has(name) || has?.(name) === false) continue;
          if (saysItself(heir, name) || this.#isSaidOtherwise(inherited, name)) continue;
          to.set(name, type);
          isNew = true;
        }
      }
    }
  }

  /** What the classes among them have under the names of the members. */
  expectMembers(): void {
    for (const { from, heir, origin } of this.#inherited) {
      if (heir.type !== 'ClassBody') continue;
      for (const [name, type] of from) if (!saysItself(heir, name)) this.#member(heir, name, type, origin);
    }
  }

  /** Whether another part of the intersection says something else of a member. */
  #isSaidOtherwise({ heir, part }: Inherited, name: string): boolean {
    if (heir.type !== 'TSIntersectionType' || part === undefined) return false;
    const textIn = (type: TSESTree.Node): string | undefined => {
      const inside = typeInside(this.#sourceCode, type, [name]);
      return inside && this.#sourceCode.getText(inside);
    };
    const own = textIn(part);
    return heir.types.some((each) => each !== part && (textIn(each) ?? own) !== own);
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
  }
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
