import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { classAround, isOfClass, isThis } from '../../syntax/class-fields.js';
import { findInText, membersAssignedIn } from '../../syntax/find.js';
import { fieldName, keyName, memberTakenOf } from '../../syntax/members.js';
import { functionAround, isNull, isReturn } from '../../syntax/nodes.js';
import { variableAt, writesOf } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { Conversions } from './conversions.js';
import {
  Classes,
  declaresHashed,
  isChangedByDecorator,
  isFollowed,
  isPrivate,
  isStatic,
  membersOf,
} from './classes.js';
import { chainTo, Instances, isHashed, typeNamed } from './instances.js';
import { LooseWrites, type Given } from './loose-writes.js';
import { fieldParameterOf, isExported } from './variables.js';

/** `Object.assign(this`, `this[`, `self = this`, `(this as any)`. */
const OPEN = /\bassign\s*\(\s*this\b|\bthis\s*(?:\[|!|as\b)|(?:(?<![=!])=|>)\s*this\b(?!\s*[.?])/u;
const TAKEN_APART = /(?<=\}\s*=\s*)this\b/gu;
const NOTHING_GIVEN: Given = { values: [], isOpen: false };
const NONE: readonly TSESTree.MemberExpression[] = [];

/** `register(this)`, `[this]`, `() => this`, `{ owner: this }` */
const HANDED_OUT = /[(,[:?]\s*this\b(?!\s*[.?])/u;

/** What leads to members of one name, whatever has them. */
export interface Named {
  readonly members: readonly TSESTree.MemberExpression[];
  readonly patterns: readonly TSESTree.Property[];
}

/** Members of a class that are used from outside of it, by their names. */
interface Outside {
  readonly ofClass: Map<string, TSESTree.MemberExpression[]>;
  readonly ofInstances: Map<string, TSESTree.MemberExpression[]>;
}

/** The fields of the classes of one file. No scope knows `this`, so they are found in the text. */
export class Fields {
  readonly classes: Classes;
  readonly #instances: Instances;
  readonly #conversions: Conversions;
  readonly #looseWrites: LooseWrites;
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  #writtenNames: ReadonlySet<string> | undefined;
  readonly #open = new Map<TSESTree.ClassBody, boolean>();
  readonly #methods = new Map<string, boolean>();
  readonly #named = new Map<string, Named>();
  readonly #extended = new Map<TSESTree.ClassBody, boolean>();
  readonly #private = new Map<TSESTree.ClassBody, Map<string, readonly TSESTree.MemberExpression[]>>();
  readonly #chained = new Map<TSESTree.ClassBody, Map<string, boolean>>();
  readonly #outside = new Map<TSESTree.ClassBody, Outside>();
  readonly #uses = new Map<TSESTree.ClassBody, Map<string, readonly TSESTree.MemberExpression[]>>();
  readonly #patterns = new Map<TSESTree.ClassBody, readonly TSESTree.ObjectPattern[]>();
  /** The names that stand in brackets, anywhere in the file. */
  #keys: ReadonlySet<string> | undefined;
  #members: ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> | undefined;
  readonly #replaced = new Map<TSESTree.ClassBody, Map<string, boolean>>();
  readonly #held = new Map<TSESTree.ClassBody, Map<string, TSESTree.ClassBody | undefined>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
    this.classes = new Classes(sourceCode);
    this.#looseWrites = new LooseWrites(sourceCode, this.classes);
    this.#instances = new Instances(sourceCode, this);
    this.#conversions = new Conversions(sourceCode, (member) => this.ownerOf(member));
  }

  /**
   * Every use of a member that the file tells: `this.name` in the class, `super.name` in those that extend it,
   * `Class.name`, `instance.name`, and of one whose name begins with `#`, which no other class has, `anything.#name`.
   * Some may be of another class: see {@link isOwn}.
   */
  uses(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    let known = this.#uses.get(body);
    if (known === undefined) this.#uses.set(body, (known = new Map<string, readonly TSESTree.MemberExpression[]>()));
    let uses = known.get(name);
    if (uses === undefined) {
      const inside = this.#usesInside(body, name);
      const { ofClass, ofInstances } = this.#usesOutside(body);
      const outside = (isStatic(body, name) ? ofClass : ofInstances).get(name);
      uses = outside === undefined ? inside : [...inside, ...outside];
      if (declaresHashed(body, name)) uses = [...new Set([...uses, ...this.#usesOfHashed(body, name)])];
      known.set(name, uses);
    }
    return uses;
  }

  #usesInside(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    this.#members ??= this.#find();
    return this.#members.get(body)?.get(name) ?? NONE;
  }

  /** `anything.#name` */
  #usesOfHashed(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    return this.usesOfPrivate(body, name).filter((use) => isHashed(use) && classOfHashed(use, name) === body);
  }

  /**
   * The class whose member an expression names: `this.name` in the class, `Class.name`, `instance.name`,
   * `this.field.name` of a field that holds an instance, `anything.#name`.
   */
  ownerOf(member: TSESTree.MemberExpression): TSESTree.ClassBody | undefined {
    if (member.property.type === 'PrivateIdentifier') return classOfHashed(member, member.property.name);
    const { object } = member;
    const [holder, ...methods] = chainTo(object);
    const made = holder.type === 'Identifier' ? this.classes.startOf(holder) : undefined;
    const [start, ...first] = made?.type === 'CallExpression' ? chainTo(made) : [made ?? holder];
    let body: TSESTree.ClassBody | undefined;
    if (start.type === 'ThisExpression') body = classAround(start);
    else if (start.type === 'Super') body = this.#baseNamed(member, start);
    else if (start.type === 'MemberExpression') body = this.classHeldBy(start);
    else if (start.type === 'NewExpression') body = this.classes.named(start.callee);
    else if (made === undefined || start === made) body = this.classes.named(holder);
    const isChained = body !== undefined && [...first, ...methods].every((name) => this.#isChained(body, name));
    return isChained ? body : undefined;
  }

  /** The class whose method `super.name` runs. */
  #baseNamed(member: TSESTree.MemberExpression, start: TSESTree.Super): TSESTree.ClassBody | undefined {
    const heir = classAround(start);
    const name = fieldName(member);
    if (heir === undefined || name === undefined) return undefined;
    const isOfHeir = isOfClass(start, heir);
    const base = this.classes.basesOf(heir).find((each) => membersOf(each, name).length > 0);
    const isMethod = (each: TSESTree.ClassElement): boolean =>
      each.type === 'MethodDefinition' && each.static === isOfHeir;
    return base !== undefined && membersOf(base, name).every(isMethod) ? base : undefined;
  }

  /** The class of which a field of `this` holds an instance, as far as the class around it tells. */
  classHeldBy(field: TSESTree.MemberExpression): TSESTree.ClassBody | undefined {
    const name = fieldName(field);
    const body = field.object.type === 'ThisExpression' ? classAround(field) : undefined;
    return body === undefined || name === undefined ? undefined : this.#classHeldIn(body, name);
  }

  #classHeldIn(body: TSESTree.ClassBody, name: string): TSESTree.ClassBody | undefined {
    let held = this.#held.get(body);
    if (held === undefined) this.#held.set(body, (held = new Map<string, TSESTree.ClassBody | undefined>()));
    if (!held.has(name)) held.set(name, this.#findHeldIn(body, name));
    return held.get(name);
  }

  #findHeldIn(body: TSESTree.ClassBody, name: string): TSESTree.ClassBody | undefined {
    const [member, ...others] = membersOf(body, name);
    if (others.length > 0 || this.isOpen(body) || isChangedByDecorator(body, name)) return undefined;
    // `image.layout = other`, of whatever that is.
    if (this.#writtenOfOthers.has(name) || this.classes.isMixed(body)) return undefined;
    if (member !== undefined && member.type !== 'PropertyDefinition') return undefined;
    // One that is given in the constructor as well is declared there.
    if (member === undefined && fieldParameterOf(body, name) !== undefined) return undefined;
    const given = member?.value ? [member.value] : [];
    for (const use of [body, ...this.classes.heirsOf(body)].flatMap((each) => this.#usesInside(each, name))) {
      if (!isTarget(use)) continue;
      const { parent } = use;
      if (parent.type !== 'AssignmentExpression' || parent.operator !== '=') return undefined;
      given.push(parent.right);
    }
    const classes = given.filter((each) => !isNull(each)).map((each) => this.#classMadeBy(each));
    const [made] = classes;
    const said = member?.typeAnnotation?.typeAnnotation;
    const type = said && typeNamed(said);
    if (said && (type === undefined || this.classes.named(type) !== made)) return undefined;
    return classes.every((each) => each === made) ? made : undefined;
  }

  /** The names of members that something else than `this` is given. */
  get #writtenOfOthers(): ReadonlySet<string> {
    if (this.#writtenNames === undefined) {
      const names = new Set<string>();
      for (const { name, isOfThis } of membersAssignedIn(this.#sourceCode.text)) if (!isOfThis) names.add(name);
      this.#writtenNames = names;
    }
    return this.#writtenNames;
  }

  #classMadeBy(expression: TSESTree.Expression): TSESTree.ClassBody | undefined {
    const [start, ...methods] = chainTo(expression);
    const body = start.type === 'NewExpression' ? this.classes.named(start.callee) : undefined;
    return body !== undefined && methods.every((name) => this.#isChained(body, name)) ? body : undefined;
  }

  /** The classes whose instances have the very member that a class declares: the class itself, and those that extend it. */
  havingMember(body: TSESTree.ClassBody, name: string): readonly TSESTree.ClassBody[] {
    if (this.isReplaced(body, name)) return [];
    const isOwn = declaresHashed(body, name) || isStatic(body, name);
    return isOwn ? [body] : [body, ...this.classes.heirsOf(body)];
  }

  /**
   * Whether the object of which a use names a member has what a class declares: one that is declared to be of several
   * classes may be of any of them.
   */
  isOwn(body: TSESTree.ClassBody, use: TSESTree.MemberExpression): boolean {
    return this.#instances.kindOf(body, use) !== 'other';
  }

  /** Whether it is certainly an instance of the class, or of one that extends it. */
  isOfInstance(body: TSESTree.ClassBody, use: TSESTree.MemberExpression): boolean {
    const kind = this.#instances.kindOf(body, use);
    return kind === 'instance' || kind === 'heir';
  }

  /** Whether what a use names is certainly what a class has written there, and nothing that an heir or a decorator has. */
  isAsWritten(body: TSESTree.ClassBody, name: string, use: TSESTree.MemberExpression): boolean {
    const kind = this.#instances.kindOf(body, use);
    if (kind === 'other' || kind === 'alike' || isChangedByDecorator(body, name)) return false;
    return !(kind === 'instance' ? this.classes.isPatched(body, name) && !isHashed(use) : this.isReplaced(body, name));
  }

  /** The uses of the same member of an instance in the classes that extend its own, and in those that it extends. */
  usesOfKin(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    if (declaresHashed(body, name)) return NONE;
    return [...this.classes.heirsOf(body), ...this.classes.basesOf(body)].flatMap((kin) => this.uses(kin, name));
  }

  /**
   * Whether a class of the file that extends another one has a member of the same name as that, or writes it, or something
   * is put in its place: `Base.prototype.name = x`.
   */
  isReplaced(body: TSESTree.ClassBody, name: string): boolean {
    let replaced = this.#replaced.get(body);
    if (replaced === undefined) this.#replaced.set(body, (replaced = new Map<string, boolean>()));
    let is = replaced.get(name);
    if (is === undefined) replaced.set(name, (is = this.#isReplacedAnywhere(body, name)));
    return is;
  }

  #isReplacedAnywhere(body: TSESTree.ClassBody, name: string): boolean {
    const declares = (heir: TSESTree.ClassBody): boolean =>
      membersOf(heir, name).length > 0 || fieldParameterOf(heir, name) !== undefined;
    return (
      this.classes.heirsOf(body).some((heir) => declares(heir) || this.uses(heir, name).some(isTarget)) ||
      this.classes.isMixed(body) ||
      this.classes.isPatched(body, name)
    );
  }

  /**
   * Whether something else is made of what a member holds, by a class that extends its own, or by whatever has an instance:
   * `sampler.filter = FILTERS[sampler.filter]`.
   */
  isConverted(body: TSESTree.ClassBody, name: string): boolean {
    if (declaresHashed(body, name)) return false;
    const owners = this.#conversions.ownersOf(name);
    if (owners.size === 0) return false;
    return owners.has(undefined) || [body, ...this.classes.heirsOf(body)].some((each) => owners.has(each));
  }

  /** The same of any member of that name, whatever has it. */
  isConvertedSomewhere(name: string | undefined): boolean {
    return name !== undefined && this.#conversions.ownersOf(name).size > 0;
  }

  /**
   * Whether code that is not seen may extend a class, or one of the file that extends it: other files, and whatever has
   * the class as a value.
   */
  isExtendedElsewhere(body: TSESTree.ClassBody): boolean {
    let known = this.#extended.get(body);
    if (known === undefined) {
      known = [body, ...this.classes.heirsOf(body)].some((each) => this.#isKnownElsewhere(each));
      this.#extended.set(body, known);
    }
    return known;
  }

  #isKnownElsewhere(body: TSESTree.ClassBody): boolean {
    const { parent: made } = body;
    const { parent } = made;
    if (made.type === 'ClassExpression') {
      if (parent.type === 'NewExpression' && parent.callee === made) return false;
      if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return true;
    }
    const names = this.classes.namesOf(body);
    return (
      names.length === 0 ||
      names.some((each) => {
        return (
          isExported(each) || each.references.some(({ init, identifier }) => init !== true && !isFollowed(identifier))
        );
      })
    );
  }

  /**
   * Whether what a use names is what a class has written there whoever else extends that: nothing that is not seen has
   * another member of that name.
   */
  isCertainlyAsWritten(body: TSESTree.ClassBody, name: string, use: TSESTree.MemberExpression): boolean {
    if (!this.isAsWritten(body, name, use)) return false;
    if (isPrivate(body, name) || this.#instances.kindOf(body, use) === 'instance') return true;
    return !this.isExtendedElsewhere(body);
  }

  /** Whether a function is a method that a class of the file which extends its own has another one for. */
  isOverridden({ parent }: TSESTree.Node): boolean {
    if (parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition') return false;
    const name = keyName(parent.key, parent.computed);
    return name !== undefined && this.isReplaced(parent.parent, name);
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

  /** Whether a class of the file has a method of that name. */
  isMethodSomewhere(name: string): boolean {
    let known = this.#methods.get(name);
    if (known === undefined) {
      known = findInText(this.#sourceCode, this.#sourceCode.ast, name, isMethodName).length > 0;
      this.#methods.set(name, known);
    }
    return known;
  }

  /** Every member of a name, whatever has it, and every pattern that takes one out. */
  named(name: string): Named {
    let known = this.#named.get(name);
    if (known === undefined) {
      const { ast } = this.#sourceCode;
      const members = [...findInText(this.#sourceCode, ast, name, isProperty), ...this.#keysOf(name)];
      const patterns = findInText(this.#sourceCode, ast, name, isTakenOut);
      this.#named.set(name, (known = { members: members.map(({ parent }) => parent), patterns }));
    }
    return known;
  }

  /**
   * What a member of instances is given beside its uses, of objects that may be of the class as well: `#name` is only named
   * where it is known whose it is.
   */
  looselyGivenTo(body: TSESTree.ClassBody, name: string): Given {
    if (declaresHashed(body, name) || isStatic(body, name)) return NOTHING_GIVEN;
    const uses = this.uses(body, name);
    return this.#looseWrites.givenTo(
      body,
      name,
      this.named(name).members.filter((each) => !uses.includes(each)),
    );
  }

  /** Whether a class gives its instances, or itself, to others: `register(this)`, `visit.call(this)`. */
  isHandedOut(body: TSESTree.ClassBody): boolean {
    return this.isOpen(body) || HANDED_OUT.test(this.#sourceCode.getText(body));
  }

  /** `["name"]` behind whatever it is. */
  #keysOf(name: string): readonly Property[] {
    const { ast, text } = this.#sourceCode;
    this.#keys ??= new Set(Array.from(text.matchAll(/\[\s*(["'])([\w$]+)\1\s*\]/gu), ([, , key]) => key!));
    if (!this.#keys.has(name)) return [];
    return [`"${name}"`, `'${name}'`].flatMap((key) => findInText(this.#sourceCode, ast, key, isKey));
  }

  /** The patterns that take an instance of a class apart in it: `const { usage } = this`. */
  patternsOf(body: TSESTree.ClassBody): readonly TSESTree.ObjectPattern[] {
    let patterns = this.#patterns.get(body);
    if (patterns === undefined) {
      patterns = findInText(this.#sourceCode, body, TAKEN_APART, isThis).flatMap((node) => {
        const { parent } = node;
        if (parent.type !== 'VariableDeclarator' || parent.init !== node) return [];
        const isOfInstance = classAround(node) === body && !isOfClass(node, body);
        return isOfInstance && parent.id.type === 'ObjectPattern' ? parent.id : [];
      });
      this.#patterns.set(body, patterns);
    }
    return patterns;
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
    for (const { references } of this.classes.namesOf(body)) {
      for (const { identifier } of references) {
        addMember(ofClass, identifier);
        const created = (identifier as TSESTree.Node).parent;
        if (created?.type === 'TSTypeReference') this.#addAnnotated(ofInstances, body, created);
        if (created?.type !== 'NewExpression' || created.callee !== identifier) continue;
        const made = this.#addInstance(ofInstances, body, created);
        const holder = made.parent;
        for (const field of this.#fieldsGiven(made, body)) this.#addInstance(ofInstances, body, field);
        if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') continue;
        const [instance] = this.#sourceCode.getDeclaredVariables(holder);
        if (instance === undefined || writesOf(instance) !== 1) continue;
        for (const reference of instance.references) this.#addInstance(ofInstances, body, reference.identifier);
      }
    }
    return outside;
  }

  /** The uses of a field that holds an instance from the start: `image = new Image()`, `this.image = new Image()`. */
  #fieldsGiven(made: TSESTree.Node, held: TSESTree.ClassBody): readonly TSESTree.MemberExpression[] {
    const { parent } = made;
    const isField = parent?.type === 'PropertyDefinition' && parent.value === made && !parent.static;
    const target = parent?.type === 'AssignmentExpression' && parent.right === made ? parent.left : undefined;
    const isOfThis = target?.type === 'MemberExpression' && target.object.type === 'ThisExpression';
    const body = isField ? parent.parent : isOfThis ? classAround(target) : undefined;
    const name = isField ? keyName(parent.key, parent.computed) : isOfThis ? fieldName(target) : undefined;
    if (body === undefined || name === undefined || this.#classHeldIn(body, name) !== held) return NONE;
    // Of what is given an instance in several places each would find the same.
    return isField || this.#usesInside(body, name).find(isTarget) === target ? this.#usesInside(body, name) : NONE;
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
    for (const node of findInText(this.#sourceCode, this.#sourceCode.ast, 'super', isSuper)) {
      const member = memberTakenOf(node);
      const name = member && fieldName(member);
      const body = name === undefined ? undefined : this.#baseNamed(member!, node);
      if (body === undefined) continue;
      let members = classes.get(body);
      if (members === undefined) classes.set(body, (members = new Map<string, TSESTree.MemberExpression[]>()));
      this.#addInstance(members, body, node);
    }
    return classes;
  }
}

/** The class that `#name` is of where a node stands: the innermost one that declares it. */
function classOfHashed(node: TSESTree.Node, name: string): TSESTree.ClassBody | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'ClassBody' && declaresHashed(parent, name)) return parent;
  }
  return undefined;
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

function returnsThis(statement: TSESTree.Statement): boolean {
  return statement.type === 'ReturnStatement' && statement.argument?.type === 'ThisExpression';
}

function isSuper(node: TSESTree.Node): node is TSESTree.Super {
  return node.type === 'Super';
}

type Property = TSESTree.Node & { readonly parent: TSESTree.MemberExpression };

function isProperty(node: TSESTree.Node): node is Property {
  return node.parent?.type === 'MemberExpression' && node.parent.property === node && !node.parent.computed;
}

function isMethodName(node: TSESTree.Node): node is TSESTree.PropertyName {
  return node.parent?.type === 'MethodDefinition' && node.parent.key === node;
}

function isTakenOut(node: TSESTree.Node): node is TSESTree.Property {
  return node.type === 'Property' && node.parent.type === 'ObjectPattern';
}

function isKey(node: TSESTree.Node): node is Property {
  return node.parent?.type === 'MemberExpression' && node.parent.property === node && node.parent.computed;
}
