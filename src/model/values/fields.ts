import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { classAround, isThis } from '../../syntax/class-fields.js';
import { findInText } from '../../syntax/find.js';
import { keyName, memberName, memberTakenOf } from '../../syntax/members.js';
import { functionAround, isDecorated, isFunction } from '../../syntax/nodes.js';
import { variableAt, writesOf } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';

type Variable = TSESLint.Scope.Variable;

/** `Object.assign(this`, `this[`, `self = this`, `(this as any)`. */
const OPEN = /\bassign\s*\(\s*this\b|\bthis\s*(?:\[|!|as\b)|(?:(?<![=!])=|>)\s*this\b(?!\s*[.?])/u;
/** What stands behind an `extends`. */
const BEHIND_EXTENDS = /(?<=\bextends[\s(]+)[^\s(]/gu;
const NONE: readonly TSESTree.MemberExpression[] = [];

/**
 * What an object may be that a member of a class is taken of: an instance of that very class (or the class itself), one
 * of a class that extends it, too, whatever has the same members, or anything else.
 */
type Kind = 'instance' | 'heir' | 'alike' | 'other';

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

/** Members of a class that are used from outside of it, by their names. */
interface Outside {
  readonly ofClass: Map<string, TSESTree.MemberExpression[]>;
  readonly ofInstances: Map<string, TSESTree.MemberExpression[]>;
}

/** The fields of the classes of one file. No scope knows `this`, so they are found in the text. */
export class Fields {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #open = new Map<TSESTree.ClassBody, boolean>();
  readonly #private = new Map<TSESTree.ClassBody, Map<string, readonly TSESTree.MemberExpression[]>>();
  readonly #chained = new Map<TSESTree.ClassBody, Map<string, boolean>>();
  readonly #outside = new Map<TSESTree.ClassBody, Outside>();
  readonly #uses = new Map<TSESTree.ClassBody, Map<string, readonly TSESTree.MemberExpression[]>>();
  /** The names that stand in brackets, anywhere in the file. */
  #keys: ReadonlySet<string> | undefined;
  #members: ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> | undefined;
  #extended: ReadonlyMap<TSESTree.ClassBody, Extended> | undefined;
  readonly #kinds = new Map<TSESTree.ClassBody, Map<Variable, Kind>>();
  readonly #places = new Map<TSESTree.ClassBody, Places>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /**
   * Every use of a member that the file tells: `this.name` in the class, `Class.name`, `instance.name`, and of one whose
   * name begins with `#`, which no other class has, `anything.#name`. Some may be of another class: see {@link isOwn}.
   */
  uses(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    let known = this.#uses.get(body);
    if (known === undefined) this.#uses.set(body, (known = new Map<string, readonly TSESTree.MemberExpression[]>()));
    let uses = known.get(name);
    if (uses === undefined) {
      this.#members ??= this.#find();
      const inside = this.#members.get(body)?.get(name) ?? NONE;
      const { ofClass, ofInstances } = this.#usesOutside(body);
      const outside = (isStatic(body, name) ? ofClass : ofInstances).get(name);
      uses = outside === undefined ? inside : [...inside, ...outside];
      if (declaresHashed(body, name)) uses = [...new Set([...uses, ...this.#usesOfHashed(body, name)])];
      known.set(name, uses);
    }
    return uses;
  }

  /** `anything.#name` */
  #usesOfHashed(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    return this.usesOfPrivate(body, name).filter((use) => isHashed(use) && classOfHashed(use, name) === body);
  }

  /**
   * The class whose member an expression names: `this.name` in the class, `Class.name`, `instance.name`,
   * `anything.#name`.
   */
  ownerOf(member: TSESTree.MemberExpression): TSESTree.ClassBody | undefined {
    if (member.property.type === 'PrivateIdentifier') return classOfHashed(member, member.property.name);
    const { object } = member;
    const [holder, ...methods] = chainTo(object);
    const made = holder.type === 'Identifier' ? this.#startOf(holder) : undefined;
    const [start, ...first] = made?.type === 'CallExpression' ? chainTo(made) : [made ?? holder];
    let body: TSESTree.ClassBody | undefined;
    if (start.type === 'ThisExpression') body = classAround(start);
    else if (start.type === 'NewExpression') body = this.#classNamed(start.callee);
    else if (made === undefined || start === made) body = this.#classNamed(holder);
    const isChained = body !== undefined && [...first, ...methods].every((name) => this.#isChained(body, name));
    return isChained ? body : undefined;
  }

  /**
   * Whether the object of which a use names a member has what a class declares: one that is declared to be of several
   * classes may be of any of them.
   */
  isOwn(body: TSESTree.ClassBody, use: TSESTree.MemberExpression): boolean {
    return this.#kindOf(body, use) !== 'other';
  }

  /** Whether it is certainly an instance of the class, or of one that extends it. */
  isOfInstance(body: TSESTree.ClassBody, use: TSESTree.MemberExpression): boolean {
    const kind = this.#kindOf(body, use);
    return kind === 'instance' || kind === 'heir';
  }

  /** Whether what a use names is certainly what a class has written there, and nothing that an heir or a decorator has. */
  isAsWritten(body: TSESTree.ClassBody, name: string, use: TSESTree.MemberExpression): boolean {
    const kind = this.#kindOf(body, use);
    if (kind === 'other' || kind === 'alike' || isChangedByDecorator(body, name)) return false;
    return !(kind === 'instance' ? this.#isPatched(body, name) && !isHashed(use) : this.isReplaced(body, name));
  }

  /** What the object may be of which a use names a member. */
  #kindOf(body: TSESTree.ClassBody, use: TSESTree.MemberExpression): Kind {
    if (isHashed(use)) return 'instance';
    const [start, ...methods] = chainTo(use.object);
    const kind = start.type === 'Identifier' ? this.#kindOfVariable(body, start) : KINDS.get(start.type);
    if (kind === undefined) return 'other';
    // An heir may give back something else.
    const isChain = kind === 'instance' || methods.every((name) => !this.isReplaced(body, name));
    return isChain && !methods.some((name) => isChangedByDecorator(body, name)) ? kind : 'other';
  }

  #kindOfVariable(body: TSESTree.ClassBody, name: TSESTree.Identifier): Kind {
    const variable = variableAt(this.#sourceCode, name);
    if (variable === undefined) return 'other';
    let kinds = this.#kinds.get(body);
    if (kinds === undefined) this.#kinds.set(body, (kinds = new Map<Variable, Kind>()));
    let kind = kinds.get(variable);
    if (kind === undefined) kinds.set(variable, (kind = this.#kindHeldBy(variable, body)));
    return kind;
  }

  #kindHeldBy(variable: Variable, body: TSESTree.ClassBody): Kind {
    const made = startOf(variable);
    if (made === body.parent) return 'instance';
    const [start, ...methods] = made === undefined ? [] : chainTo(made as TSESTree.Expression);
    if (start?.type === 'NewExpression' && this.#classNamed(start.callee) === body) {
      return methods.some((method) => isChangedByDecorator(body, method)) ? 'other' : 'instance';
    }
    const declared = variable.defs[0]?.name as TSESTree.Node | undefined;
    const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
    if (!type || !isOneType(type)) return 'other';
    const isOfClass = variable.references.every(({ writeExpr }) => !writeExpr || this.#mayBeOf(body, writeExpr));
    return isOfClass && !this.#placesOf(body).isImplemented ? 'heir' : 'alike';
  }

  /**
   * Whether what a variable is given that is declared to hold an instance of a class may be one, as far as that is seen:
   * for types, all that has the same members is.
   */
  #mayBeOf(body: TSESTree.ClassBody, given: TSESTree.Node): boolean {
    const node = withoutTypes(given as TSESTree.Expression);
    if (node.type !== 'NewExpression') return node.type !== 'ObjectExpression';
    const made = this.#classNamed(node.callee);
    return made !== undefined && (made === body || this.heirsOf(body).includes(made));
  }

  /** The uses of the same member of an instance in the classes that extend its own, and in those that it extends. */
  usesOfKin(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    if (declaresHashed(body, name)) return NONE;
    return [...this.heirsOf(body), ...this.#basesOf(body)].flatMap((kin) => this.uses(kin, name));
  }

  #basesOf(body: TSESTree.ClassBody, seen: readonly TSESTree.ClassBody[] = []): readonly TSESTree.ClassBody[] {
    const { superClass } = body.parent;
    const base = superClass === null ? undefined : this.#classNamed(superClass);
    return base === undefined || seen.includes(base) ? seen : this.#basesOf(base, [...seen, base]);
  }

  /** The classes of the file that extend one, and those that extend them. */
  heirsOf(body: TSESTree.ClassBody): readonly TSESTree.ClassBody[] {
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
    const classes = new Map<TSESTree.ClassBody, Extended>();
    for (const superClass of findInText(this.#sourceCode, this.#sourceCode.ast, BEHIND_EXTENDS, isSuperClass)) {
      const node = withoutTypes(superClass);
      const isMixed = node.type === 'CallExpression';
      for (const name of isMixed ? node.arguments : [node]) {
        const base = this.#classNamed(this.#aliased(name));
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
    const start = name.type === 'Identifier' ? this.#startOf(name) : undefined;
    return start?.type === 'Identifier' ? start : name;
  }

  /**
   * Whether a class of the file that extends another one has a member of the same name as that, or writes it, or something
   * is put in its place: `Base.prototype.name = x`.
   */
  isReplaced(body: TSESTree.ClassBody, name: string): boolean {
    const heirs = this.heirsOf(body);
    return (
      heirs.some((heir) => membersOf(heir, name).length > 0 || this.uses(heir, name).some(isTarget)) ||
      [body, ...heirs].some((each) => this.#extended!.get(each)?.isMixed) ||
      this.#isPatched(body, name)
    );
  }

  #isPatched(body: TSESTree.ClassBody, name: string): boolean {
    const { patched } = this.#placesOf(body);
    return patched.has(name) || patched.has(undefined);
  }

  #placesOf(body: TSESTree.ClassBody): Places {
    let places = this.#places.get(body);
    if (places === undefined) {
      const names = this.#namesOf(body).flatMap(({ references }) => references.map(({ identifier }) => identifier));
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
    const base = this.#classNamed(superClass);
    return base === undefined ? [] : this.inheritedMembersOf(base, name, [...seen, body]);
  }

  /** Whether a function is a method that a class of the file which extends its own has another one for. */
  isOverridden({ parent }: TSESTree.Node): boolean {
    if (parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition') return false;
    const name = keyName(parent.key, parent.computed);
    return name !== undefined && this.isReplaced(parent.parent, name);
  }

  /** The variables that hold a class: `const A = class B {}` has two. */
  #namesOf(body: TSESTree.ClassBody): readonly TSESLint.Scope.Variable[] {
    const { parent } = body.parent;
    const own = this.#sourceCode.getDeclaredVariables(body.parent);
    if (parent.type !== 'VariableDeclarator' || parent.init !== body.parent) return own;
    return [...own, ...this.#sourceCode.getDeclaredVariables(parent)];
  }

  #classNamed(name: TSESTree.Node): TSESTree.ClassBody | undefined {
    const made = name.type === 'Identifier' ? this.#startOf(name) : undefined;
    return made?.type === 'ClassDeclaration' || made?.type === 'ClassExpression' ? made.body : undefined;
  }

  #startOf(name: TSESTree.Identifier): TSESTree.Node | undefined {
    const variable = variableAt(this.#sourceCode, name);
    return variable && startOf(variable);
  }

  /**
   * Every use of a private field in its class, of this instance or another: no other code gets at it, but for what
   * TypeScript leaves open, `instance["name"]` and `(instance as any).name`.
   */
  usesOfPrivate(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    let fields = this.#private.get(body);
    if (fields === undefined)
      this.#private.set(body, (fields = new Map<string, readonly TSESTree.MemberExpression[]>()));
    let uses = fields.get(name);
    if (uses === undefined) {
      const named = findInText(this.#sourceCode, body, name, isProperty);
      const keys = this.#keysOf(name);
      const outside = declaresHashed(body, name) ? NONE : this.uses(body, name);
      uses = [...new Set([...[...named, ...keys].map(({ parent }) => parent), ...outside])];
      fields.set(name, uses);
    }
    return uses;
  }

  /** `["name"]` behind whatever it is. */
  #keysOf(name: string): readonly Property[] {
    const { ast, text } = this.#sourceCode;
    this.#keys ??= new Set(Array.from(text.matchAll(/\[\s*(["'])([\w$]+)\1\s*\]/gu), ([, , key]) => key!));
    if (!this.#keys.has(name)) return [];
    return [`"${name}"`, `'${name}'`].flatMap((key) => findInText(this.#sourceCode, ast, key, isKey));
  }

  /** Whether a class changes fields of itself that it does not name: `Object.assign(this, options)`, `this[key] = x`. */
  isOpen(body: TSESTree.ClassBody): boolean {
    let open = this.#open.get(body);
    if (open === undefined) {
      open = OPEN.test(this.#sourceCode.getText(body));
      this.#open.set(body, open);
    }
    return open;
  }

  /** `Class.name`, and `instance.name` where a variable holds one instance from the start. */
  #usesOutside(body: TSESTree.ClassBody): Outside {
    let outside = this.#outside.get(body);
    if (outside !== undefined) return outside;
    outside = { ofClass: new Map(), ofInstances: new Map() };
    this.#outside.set(body, outside);
    const { ofClass, ofInstances } = outside;
    for (const { references } of this.#namesOf(body)) {
      for (const { identifier } of references) {
        addMember(ofClass, identifier);
        const created = (identifier as TSESTree.Node).parent;
        if (created?.type === 'TSTypeReference') this.#addAnnotated(ofInstances, body, created);
        if (created?.type !== 'NewExpression' || created.callee !== identifier) continue;
        const holder = this.#addInstance(ofInstances, body, created).parent;
        if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') continue;
        const [instance] = this.#sourceCode.getDeclaredVariables(holder);
        if (instance === undefined || writesOf(instance) !== 1) continue;
        for (const reference of instance.references) this.#addInstance(ofInstances, body, reference.identifier);
      }
    }
    return outside;
  }

  /** The same of a variable or a parameter that is declared to hold an instance: `(image: Image | null) => ...`. */
  #addAnnotated(
    members: Map<string, TSESTree.MemberExpression[]>,
    body: TSESTree.ClassBody,
    type: TSESTree.TSTypeReference,
  ): void {
    let said: TSESTree.TypeNode = type;
    if (said.parent.type === 'TSUnionType') said = said.parent;
    const name = said.parent.type === 'TSTypeAnnotation' ? said.parent.parent : undefined;
    const variable = name?.type === 'Identifier' ? variableAt(this.#sourceCode, name) : undefined;
    for (const { identifier } of variable?.references ?? []) this.#addInstance(members, body, identifier);
  }

  /**
   * Takes down which members of an instance are used, and of what its methods give back: `instance.width(4).height(4)`.
   *
   * @returns the last of what stands for the instance
   */
  #addInstance(
    members: Map<string, TSESTree.MemberExpression[]>,
    body: TSESTree.ClassBody,
    instance: TSESTree.Node,
  ): TSESTree.Node {
    for (let node = instance; ; node = node.parent!.parent!) {
      const name = addMember(members, node);
      const member = node.parent;
      const isCalled = member?.parent?.type === 'CallExpression' && member.parent.callee === member;
      if (name === undefined || !isCalled || !this.#isChained(body, name)) return node;
    }
  }

  /** Whether a method of a class gives back what it is called on, as the methods of a builder do. */
  #isChained(body: TSESTree.ClassBody, name: string): boolean {
    let known = this.#chained.get(body);
    if (known === undefined) this.#chained.set(body, (known = new Map<string, boolean>()));
    let isChained = known.get(name);
    if (isChained === undefined) {
      const [method, ...more] = membersOf(body, name);
      isChained = method?.type === 'MethodDefinition' && more.length === 0 && this.#returnsThis(method.value);
      known.set(name, isChained);
    }
    return isChained;
  }

  #returnsThis(method: TSESTree.MethodDefinition['value']): boolean {
    const last = method.body?.body.at(-1);
    if (method.body == null || last === undefined || !returnsThis(last) || method.async || method.generator)
      return false;
    const returns = findInText(this.#sourceCode, method.body, 'return', isReturn);
    return returns.every((each) => functionAround(each) !== method || returnsThis(each));
  }

  /** All of them at once: most files that ask for one field ask for more. */
  #find(): ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> {
    const classes = new Map<TSESTree.ClassBody, Map<string, TSESTree.MemberExpression[]>>();
    for (const node of findInText(this.#sourceCode, this.#sourceCode.ast, 'this', isThis)) {
      const body = memberTakenOf(node) === undefined ? undefined : classAround(node);
      if (body === undefined) continue;
      let members = classes.get(body);
      if (members === undefined) classes.set(body, (members = new Map<string, TSESTree.MemberExpression[]>()));
      this.#addInstance(members, body, node);
    }
    return classes;
  }
}

/** The members of a class that have a name: several where a method is overloaded, or a getter has a setter. */
export function membersOf({ body }: TSESTree.ClassBody, name: string): readonly TSESTree.ClassElement[] {
  return body.filter((each) => 'key' in each && keyName(each.key, each.computed) === name);
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

/** What stands for an instance without a name. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['NewExpression', 'instance'],
  ['ThisExpression', 'heir'],
]);

/** Whether an annotation names one type, which may be missing: `Image | null`. */
function isOneType(type: TSESTree.TypeNode): boolean {
  const types = type.type === 'TSUnionType' ? type.types.filter((each) => !MISSING.has(each.type)) : [type];
  return types.length === 1 && types[0]!.type === 'TSTypeReference';
}

const MISSING: ReadonlySet<string> = new Set(['TSNullKeyword', 'TSUndefinedKeyword', 'TSVoidKeyword']);

type SuperClass = TSESTree.LeftHandSideExpression & {
  readonly parent: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
};

function isSuperClass(node: TSESTree.Node): node is SuperClass {
  return node.parent !== undefined && 'superClass' in node.parent && node.parent.superClass === node;
}

/** What declares a variable that is given nothing else. */
function startOf(variable: Variable): TSESTree.Node | undefined {
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
  return isTarget(member) ? [fieldName(member)] : [];
}

function isHashed({ property }: TSESTree.MemberExpression): boolean {
  return property.type === 'PrivateIdentifier';
}

function declaresHashed({ body }: TSESTree.ClassBody, name: string): boolean {
  return body.some((each) => 'key' in each && each.key.type === 'PrivateIdentifier' && each.key.name === name);
}

/** The class that `#name` is of where a node stands: the innermost one that declares it. */
function classOfHashed(node: TSESTree.Node, name: string): TSESTree.ClassBody | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'ClassBody' && declaresHashed(parent, name)) return parent;
  }
  return undefined;
}

function isStatic({ body }: TSESTree.ClassBody, name: string): boolean {
  return body.some((each) => {
    if (!('key' in each) || !each.static) return false;
    const { key } = each;
    return (key.type === 'Identifier' || key.type === 'PrivateIdentifier') && key.name === name;
  });
}

/** Takes down which member of an object is used, and gives its name. */
function addMember(members: Map<string, TSESTree.MemberExpression[]>, object: TSESTree.Node): string | undefined {
  const member = memberTakenOf(object);
  const name = member && fieldName(member);
  if (name === undefined) return undefined;
  const uses = members.get(name);
  if (uses === undefined) members.set(name, [member!]);
  else uses.push(member!);
  return name;
}

/** What some methods are called on, and their names: `a`, `b` and `c` of `a.b().c()`. */
function chainTo(expression: TSESTree.Expression): readonly [start: TSESTree.Expression, ...methods: string[]] {
  const methods: string[] = [];
  let node = withoutTypes(expression);
  while (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    methods.push(fieldName(node.callee) ?? '');
    node = withoutTypes(node.callee.object);
  }
  return [node, ...methods];
}

function returnsThis(statement: TSESTree.Statement): boolean {
  return statement.type === 'ReturnStatement' && statement.argument?.type === 'ThisExpression';
}

/** The name of a field that a member expression names; private ones without their `#`. */
export function fieldName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === 'PrivateIdentifier' ? node.property.name : memberName(node);
}

/** The name of a member, or the number of an element: `pair[0]`; undefined where it is computed. */
export function stepName(node: TSESTree.MemberExpression): string | undefined {
  return isElement(node) ? String((node.property as TSESTree.NumberLiteral).value) : fieldName(node);
}

/** The names by which a member expression goes from what it starts at; undefined where one is computed. */
export function pathOf(node: TSESTree.MemberExpression): readonly string[] | undefined {
  const name = stepName(node);
  const object = withoutTypes(node.object);
  const before = object.type === 'MemberExpression' ? pathOf(object) : [];
  return name === undefined || before === undefined ? undefined : [...before, name];
}

/** Whether a member expression takes out an element by its number. */
export function isElement({ computed, property }: TSESTree.MemberExpression): boolean {
  return computed && property.type === 'Literal' && typeof property.value === 'number';
}

/** Whether a node is a `return`. */
export function isReturn(node: TSESTree.Node): node is TSESTree.ReturnStatement {
  return node.type === 'ReturnStatement';
}

type Property = TSESTree.Node & { readonly parent: TSESTree.MemberExpression };

function isProperty(node: TSESTree.Node): node is Property {
  return node.parent?.type === 'MemberExpression' && node.parent.property === node && !node.parent.computed;
}

function isKey(node: TSESTree.Node): node is Property {
  return node.parent?.type === 'MemberExpression' && node.parent.property === node && node.parent.computed;
}
