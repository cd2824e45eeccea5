import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { findInText } from '../../syntax/find.js';
import { fieldName, keyName, memberName, memberTakenOf } from '../../syntax/members.js';
import { isDecorated, isFunction } from '../../syntax/nodes.js';
import { variableAt, writesOf } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';

type Variable = TSESLint.Scope.Variable;

/** What stands before the name of a class that another one extends. */
const EXTENDS = /\bextends[\s(]+/gu;

/** What is done with a class where it is named. */
interface Places {
  /** Another class takes over what it looks like, and none of what it does. */
  readonly isImplemented: boolean;
  /** The members that are put in the place of others: `Class.prototype.name = x`; undefined for any of them. */
  readonly patched: ReadonlySet<string | undefined>;
}

/** The classes of the file that extend one. */
interface Extended {
  readonly heirs: TSESTree.ClassBody[];
  /** Some extend what a function makes of it, which may have other members: `class Heir extends mixed(Base)`. */
  isMixed: boolean;
}

/** The classes of one file: what names stand for them, which of them extend which, and what is put into them from outside. */
export class Classes {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #places = new Map<TSESTree.ClassBody, Places>();
  readonly #bases = new Map<TSESTree.ClassBody, readonly TSESTree.ClassBody[]>();
  readonly #heirs = new Map<TSESTree.ClassBody, readonly TSESTree.ClassBody[]>();
  #extended: ReadonlyMap<TSESTree.ClassBody, Extended> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** The variables that hold a class: `const A = class B {}` has two. */
  namesOf(body: TSESTree.ClassBody): readonly TSESLint.Scope.Variable[] {
    const { parent } = body.parent;
    const own = this.#sourceCode.getDeclaredVariables(body.parent);
    if (parent.type !== 'VariableDeclarator' || parent.init !== body.parent) return own;
    return [...own, ...this.#sourceCode.getDeclaredVariables(parent)];
  }

  /** The class of the file that a name stands for. */
  named(name: TSESTree.Node): TSESTree.ClassBody | undefined {
    const made = name.type === 'Identifier' ? this.startOf(name) : undefined;
    return made?.type === 'ClassDeclaration' || made?.type === 'ClassExpression' ? made.body : undefined;
  }

  /** What declares what a name stands for, where that is given nothing else. */
  startOf(name: TSESTree.Identifier): TSESTree.Node | undefined {
    const variable = variableAt(this.#sourceCode, name);
    return variable && startOf(variable);
  }

  /** The classes of the file that a class extends, from the nearest on. */
  basesOf(body: TSESTree.ClassBody): readonly TSESTree.ClassBody[] {
    let known = this.#bases.get(body);
    if (known === undefined) this.#bases.set(body, (known = this.#findBases(body)));
    return known;
  }

  #findBases(body: TSESTree.ClassBody): readonly TSESTree.ClassBody[] {
    const bases = new Set<TSESTree.ClassBody>();
    for (let base = this.#baseOf(body); base !== undefined && !bases.has(base); base = this.#baseOf(base))
      bases.add(base);
    return [...bases];
  }

  #baseOf({ parent: { superClass } }: TSESTree.ClassBody): TSESTree.ClassBody | undefined {
    return superClass === null ? undefined : this.named(superClass);
  }

  /** The class whose constructor a class runs first that extends it: the nearest that has one. */
  constructedBy(body: TSESTree.ClassBody): TSESTree.ClassBody | undefined {
    return this.basesOf(body).find((base) => membersOf(base, 'constructor').length > 0);
  }

  /** The classes of the file that extend one, and those that extend them. */
  heirsOf(body: TSESTree.ClassBody): readonly TSESTree.ClassBody[] {
    let known = this.#heirs.get(body);
    if (known === undefined) this.#heirs.set(body, (known = this.#findHeirs(body)));
    return known;
  }

  #findHeirs(body: TSESTree.ClassBody): readonly TSESTree.ClassBody[] {
    this.#extended ??= this.#findExtended();
    const heirs = new Set<TSESTree.ClassBody>();
    const add = (base: TSESTree.ClassBody): void => {
      for (const heir of this.#extended!.get(base)?.heirs ?? []) {
        if (heirs.has(heir) || heir === body) continue;
        heirs.add(heir);
        add(heir);
      }
    };
    add(body);
    return [...heirs];
  }

  #findExtended(): ReadonlyMap<TSESTree.ClassBody, Extended> {
    const { ast, text } = this.#sourceCode;
    const classes = new Map<TSESTree.ClassBody, Extended>();
    const places = Array.from(text.matchAll(EXTENDS), ({ 0: words, index }) => index + words.length);
    for (const superClass of findInText(this.#sourceCode, ast, places, isSuperClass)) {
      const node = withoutTypes(superClass);
      const isMixed = node.type === 'CallExpression';
      for (const name of isMixed ? node.arguments : [node]) {
        const base = this.named(this.#aliased(name));
        if (base === undefined) continue;
        let extended = classes.get(base);
        if (extended === undefined) classes.set(base, (extended = { heirs: [], isMixed: false }));
        extended.heirs.push(superClass.parent.body);
        if (isMixed) extended.isMixed = true;
      }
    }
    return classes;
  }

  /** `const Base = Resource` */
  #aliased(name: TSESTree.Node): TSESTree.Node {
    const start = name.type === 'Identifier' ? this.startOf(name) : undefined;
    return start?.type === 'Identifier' ? start : name;
  }

  /** Whether a class, or one that extends it, is extended by what a function makes of it. */
  isMixed(body: TSESTree.ClassBody): boolean {
    return [body, ...this.heirsOf(body)].some((each) => this.#extended!.get(each)?.isMixed);
  }

  /** Whether a member is put in the place of one that instances of a class have: `Class.prototype.name = x`. */
  isPatched(body: TSESTree.ClassBody, name: string): boolean {
    const { patched } = this.#placesOf(body);
    return patched.has(name) || patched.has(undefined);
  }

  /** Whether another class takes over what a class looks like, and none of what it does. */
  isImplemented(body: TSESTree.ClassBody): boolean {
    return this.#placesOf(body).isImplemented;
  }

  #placesOf(body: TSESTree.ClassBody): Places {
    let places = this.#places.get(body);
    if (places === undefined) {
      const names = this.namesOf(body).flatMap(({ references }) => references.map(({ identifier }) => identifier));
      places = {
        isImplemented: names.some((node: TSESTree.Node) => node.parent?.type === 'TSClassImplements'),
        patched: new Set(names.flatMap(patchedBy)),
      };
      this.#places.set(body, places);
    }
    return places;
  }

  /** The members of a class that have a name, or of the nearest class of the file that it extends and that has any. */
  inheritedMembersOf(
    body: TSESTree.ClassBody,
    name: string,
    seen: readonly TSESTree.ClassBody[] = [],
  ): readonly TSESTree.ClassElement[] {
    const members = membersOf(body, name);
    const { superClass } = body.parent;
    if (members.length > 0 || superClass === null || seen.includes(body)) return members;
    const base = this.named(superClass);
    return base === undefined ? [] : this.inheritedMembersOf(base, name, [...seen, body]);
  }
}

/** The members of a class that have a name: several where a method is overloaded, or a getter has a setter. */
export function membersOf(body: TSESTree.ClassBody, name: string): readonly TSESTree.ClassElement[] {
  let members = membersByName.get(body);
  if (members === undefined) membersByName.set(body, (members = groupedByName(body)));
  return members.get(name) ?? NO_MEMBERS;
}

const membersByName = new WeakMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.ClassElement[]>>();
const NO_MEMBERS: readonly TSESTree.ClassElement[] = [];

function groupedByName({ body }: TSESTree.ClassBody): ReadonlyMap<string, readonly TSESTree.ClassElement[]> {
  const members = new Map<string, TSESTree.ClassElement[]>();
  for (const each of body) {
    const name = 'key' in each ? keyName(each.key, each.computed) : undefined;
    if (name === undefined) continue;
    const known = members.get(name);
    if (known === undefined) members.set(name, [each]);
    else known.push(each);
  }
  return members;
}

/** Whether a decorator may have made something else of a member of a class: its own, one of a parameter, or that of the class. */
export function isChangedByDecorator(body: TSESTree.ClassBody, name: string): boolean {
  return isDecorated(body.parent) || membersOf(body, name).some(isDecoratedMember);
}

/** Whether a member of a class has a decorator, of its own or of a parameter. */
export function isDecoratedMember(member: TSESTree.ClassElement): boolean {
  if (isDecorated(member)) return true;
  const callee = 'value' in member ? member.value : null;
  return callee !== null && isFunction(callee) && callee.params.some(isDecorated);
}

type SuperClass = TSESTree.LeftHandSideExpression & {
  readonly parent: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
};

function isSuperClass(node: TSESTree.Node): node is SuperClass {
  return node.parent !== undefined && 'superClass' in node.parent && node.parent.superClass === node;
}

/** What declares a variable that is given nothing else. */
export function startOf(variable: Variable): TSESTree.Node | undefined {
  const declaration = variable.defs.length === 1 ? (variable.defs[0]!.node as TSESTree.Node) : undefined;
  if (declaration?.type !== 'VariableDeclarator') return declaration;
  return writesOf(variable) === 1 && declaration.id.type === 'Identifier' ? (declaration.init ?? undefined) : undefined;
}

/** The members of instances that are put in the place of others where a class is named; undefined for any of them. */
function patchedBy(name: TSESTree.Node): readonly (string | undefined)[] {
  const prototype = memberTakenOf(name);
  if (prototype === undefined || memberName(prototype) !== 'prototype') return [];
  const member = memberTakenOf(prototype);
  if (member === undefined) return [undefined];
  return isTarget(member) ? [memberName(member)] : [];
}

/** Whether a class declares `#name`. */
export function declaresHashed(body: TSESTree.ClassBody, name: string): boolean {
  return membersOf(body, name).some((each) => 'key' in each && each.key.type === 'PrivateIdentifier');
}

/** Whether no other code than that of its class gets at a member: `#name`, and what TypeScript calls private. */
export function isPrivate(body: TSESTree.ClassBody, name: string): boolean {
  const members = membersOf(body, name);
  return members.length > 0 && members.every(isPrivateMember);
}

function isPrivateMember(member: TSESTree.ClassElement): boolean {
  if (!('key' in member)) return false;
  return member.key.type === 'PrivateIdentifier' || member.accessibility === 'private';
}

/**
 * Whether a class is named to take a member of it, to make an object or to ask for one, where another one of the file
 * extends it, or by a type: not as a value, of which others may make what they want.
 */
export function isFollowed(name: TSESTree.Node): boolean {
  const { parent } = name;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === name && fieldName(parent) !== undefined;
    case 'NewExpression':
      return parent.callee === name;
    case 'BinaryExpression':
      return parent.operator === 'instanceof';
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === name;
    default:
      return parent?.type.startsWith('TS') === true;
  }
}

/** Whether a class, and not its instances, has a member. */
export function isStatic(body: TSESTree.ClassBody, name: string): boolean {
  return membersOf(body, name).some((each) => 'key' in each && each.static);
}
