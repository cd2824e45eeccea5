/** Object literals that variables hold, by themselves or in other ones, and what is done with them by these names. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberName, memberTakenOf, propertyName } from '../../syntax/members.js';
import { writesOf } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { propertyIn } from './literals.js';
import type { Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** Where members are taken out of something, by their names. */
export type MembersByName = ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;

const NO_USES: readonly TSESTree.MemberExpression[] = [];

/** What is done with an object that is written down, by all of its names. */
interface HeldObject {
  readonly members: MembersByName;
  /** The patterns that take it apart. */
  readonly patterns: readonly TSESTree.ObjectPattern[];
  /** Whether that is all: to take members out of it, none of which is given anything. */
  readonly isOnlyAsked: boolean;
}

/** The objects that variables hold from the start. */
export class HeldObjects {
  readonly #variables: Variables;
  readonly #held = new Map<TSESTree.Node, HeldObject | undefined>();

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  /**
   * `object.name` of a property of an object that a variable holds from the start, by itself or in another object:
   * `whole.object.name`.
   */
  usesOfMember(property: TSESTree.Property): readonly TSESTree.MemberExpression[] {
    const name = propertyName(property);
    return name === undefined ? NO_USES : (this.heldIn(property.parent)?.members.get(name) ?? NO_USES);
  }

  /** The same where the object is only asked for members, and each of them stays what it is from the start. */
  usesOfConstantMember(property: TSESTree.Property): readonly TSESTree.MemberExpression[] {
    return isLastOfItsName(property) && this.heldIn(property.parent)?.isOnlyAsked === true
      ? this.usesOfMember(property)
      : NO_USES;
  }

  /** What is done with an object; undefined for one that is held by nothing, or by more than that. */
  heldIn(literal: TSESTree.Node): HeldObject | undefined {
    if (!this.#held.has(literal)) this.#held.set(literal, this.#find(literal));
    return this.#held.get(literal);
  }

  #find(literal: TSESTree.Node): HeldObject | undefined {
    const { parent } = withTypes(literal);
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const variable = this.#variables.of(parent.id);
      return variable === undefined || writesOf(variable) !== 1 ? undefined : heldBy(namesOf(variable));
    }
    if (parent?.type !== 'Property' || !isLastOfItsName(parent)) return undefined;
    // Who has the object around it, or has it by another name, may put another one in its place.
    const around = this.heldIn(parent.parent);
    if (around?.isOnlyAsked !== true || around.patterns.length > 0) return undefined;
    const held = heldBy(this.usesOfMember(parent));
    return held.isOnlyAsked ? held : undefined;
  }
}

function heldBy(names: readonly TSESTree.Node[]): HeldObject {
  return {
    members: membersByName(names),
    patterns: names.flatMap(patternGiven),
    isOnlyAsked: names.every(isTakenApart),
  };
}

/** The names of a variable but for the one that it is declared with. */
export function namesOf({ references }: Variable): readonly TSESTree.Node[] {
  return references.flatMap(({ init, identifier }) => (init === true ? [] : (identifier as TSESTree.Node)));
}

/** The members that are taken out of what some names stand for. */
export function membersByName(names: readonly TSESTree.Node[]): MembersByName {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  for (const each of names) {
    const member = memberTakenOf(each);
    const name = member && memberName(member);
    if (name === undefined) continue;
    const known = members.get(name);
    if (known === undefined) members.set(name, [member!]);
    else known.push(member!);
  }
  return members;
}

/** Whether a reference takes a member out of an object, under a name that is written there, and writes none. */
export function isOfMember({ init, identifier }: TSESLint.Scope.Reference): boolean {
  return init === true || isTakenApart(identifier);
}

function isTakenApart(object: TSESTree.Node): boolean {
  const member = memberTakenOf(object);
  if (member === undefined) return patternGiven(object).length > 0;
  return memberName(member) !== undefined && !isTarget(member);
}

/** Whether what a property of an object literal gives is what the object has under that name. */
export function isLastOfItsName(property: TSESTree.Property): boolean {
  const { parent: literal } = property;
  const name = propertyName(property);
  return literal.type === 'ObjectExpression' && name !== undefined && propertyIn(literal, name) === property;
}

/** The pattern that takes an object apart where it stands: `const { info } = object`. */
export function patternGiven(object: TSESTree.Node): readonly TSESTree.ObjectPattern[] {
  const node = withTypes(object);
  const { parent } = node.parent?.type === 'AwaitExpression' ? node.parent : node;
  return parent?.type === 'VariableDeclarator' && parent.init !== null && parent.id.type === 'ObjectPattern'
    ? [parent.id]
    : [];
}
