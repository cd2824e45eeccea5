import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { classAround } from '../../syntax/class-fields.js';
import { CLASS, ENUM, NAMESPACE } from '../../syntax/definitions.js';
import { fieldName, isPlace, memberName, memberTakenOf, pathOf, propertyName, rootOf } from '../../syntax/members.js';
import { childrenOf, isDecorated } from '../../syntax/nodes.js';
import { findsElement } from '../../syntax/methods.js';
import { isTarget } from '../../syntax/targets.js';
import type { Decisions } from '../flow/decisions.js';
import { Guards } from '../flow/guards.js';
import { inAll } from '../places/part-reads.js';
import type { CallsContext } from './calls.js';
import { alike, choice, isExcludable, ofSome, possible, unknown } from './compose.js';
import { type Drawn, type Elements } from './elements.js';
import type { Evaluator } from './evaluate.js';
import { type Fields } from './fields.js';
import type { Keys } from './keys.js';
import { entriesOf, isFixed, isPlain, propertyIn, type Literal } from './literals.js';
import { constantExportedBy, constantOfQualified, isInNamespace } from './namespaces.js';
import { isOnlyRead, readsOfMember, readsOfPart } from './reads.js';
import type { Recursion } from './recursion.js';
import { Rows } from './rows.js';
import type { Tables } from './tables.js';
import { exactOf, type Standing, type Value } from './value.js';
import { writtenNumber } from './written-values.js';
import { elementAt, isExported, propertyDefinition, type Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** Computes what the members of objects, lists, enums and classes are, as far as the file writes them. */
export class Parts {
  readonly #evaluator: Evaluator;
  readonly #variables: Variables;
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #file: CallsContext;
  readonly #fields: Fields;
  readonly #decisions: Decisions;
  readonly #elements: Elements;
  readonly #keys: Keys;
  readonly #tables: Tables;
  readonly #recursion: Recursion;
  readonly #rows: Rows;
  /** Whether the file may have a namespace with another one in its name. */
  readonly #hasQualified: boolean;
  readonly #enumerations = new Map<Literal, boolean>();

  constructor(of: {
    readonly evaluator: Evaluator;
    readonly sourceCode: Readonly<TSESLint.SourceCode>;
    readonly names: FileNames;
    readonly fields: Fields;
    readonly decisions: Decisions;
    readonly elements: Elements;
    readonly keys: Keys;
    readonly tables: Tables;
    readonly recursion: Recursion;
  }) {
    this.#evaluator = of.evaluator;
    this.#variables = of.evaluator.variables;
    this.#sourceCode = of.sourceCode;
    this.#file = { names: of.names, variables: of.evaluator.variables };
    this.#fields = of.fields;
    this.#decisions = of.decisions;
    this.#elements = of.elements;
    this.#recursion = of.recursion;
    this.#keys = of.keys;
    this.#tables = of.tables;
    this.#rows = new Rows(of);
    this.#hasQualified = /\b(?:namespace|module)\s+\w+\s*\./u.test(of.sourceCode.text);
  }

  /** The value of a member expression. */
  of(node: TSESTree.MemberExpression): Value {
    if (node.object.type === 'ThisExpression') return this.#field(node);
    const names = this.#keys.of(node);
    if (names === undefined) return this.#asserted(node) ?? this.#lookedUp(node);
    const [name] = names;
    if (names.length === 1) return this.#named(node, name!);
    const table = this.#tables.tableBehind(node.object);
    const ofRow = table === undefined ? this.#rows.memberOf(node) : undefined;
    if (ofRow !== undefined) return ofRow;
    const standing = this.#standingIn(table, node);
    return choice(
      node,
      names.map((each) => ({ value: this.#named(node, each), standing })),
    );
  }

  /** `T[key as 'cull']`: what it is meant to be, and may not be. */
  #asserted(node: TSESTree.MemberExpression): Value | undefined {
    const meant = this.#keys.assertedOf(node)?.map((name) => possible(this.#named(node, name)));
    return meant && choice(node, [possible(unknown(node)), ...meant]);
  }

  /** How the parts of a table stand where one of them is looked up. */
  #standingIn(table: Literal | undefined, node: TSESTree.MemberExpression): Standing {
    const root = rootOf(node);
    const variable = root.type === 'Identifier' ? this.#variables.of(root) : undefined;
    if (table === undefined || (variable !== undefined && isExported(variable))) return 'possible';
    if (this.#keys.of(node) === undefined && this.#keys.isLimitedElsewhere(node)) return 'possible';
    return this.#decisions.standingIn(table, node);
  }

  /** The member of an object, a list, an enum or a class that has a name. */
  #named(node: TSESTree.MemberExpression, name: string): Value {
    const root = rootOf(node);
    const variable = root.type === 'Identifier' ? this.#variables.of(root) : undefined;
    const followed = (value: Value | undefined, reads: readonly TSESTree.Node[] | undefined): Value =>
      value === undefined ? unknown(node) : { kind: 'followed', node, through: { kind: 'member', reads }, value };
    const definition = variable?.defs[0];
    const isDirect = node.object === root;
    if (definition?.type === ENUM && isDirect) {
      return followed(
        this.#recursion.guarded(node, () => this.#enumMember(definition.node, name)),
        undefined,
      );
    }
    if (definition?.type === CLASS && isDirect) {
      const { body } = definition.node as TSESTree.ClassDeclaration;
      const property = propertyDefinition(body, name, true);
      if (property?.value == null || !property.readonly || isDecorated(property)) return unknown(node);
      const { value } = property;
      return followed(
        this.#recursion.guarded(node, () => this.#evaluator.evaluate(value)),
        readsOfMember(this.#sourceCode.getDeclaredVariables(definition.node), [name], this.#keys),
      );
    }
    const exported = this.#constantExported(node, root, variable);
    if (exported?.init != null) {
      const { init } = exported;
      if (variable !== undefined && !isOnlyRead(variable, this.#file)) return unknown(node);
      const outside = variable && readsOfMember([variable], pathOf(node) ?? [name], this.#keys);
      return followed(
        this.#recursion.guarded(node, () => this.#evaluator.evaluate(init)),
        outside && [...outside, ...readsOf(this.#sourceCode.getDeclaredVariables(exported))],
      );
    }
    const drawn = variable && this.#elements.of(variable);
    if (drawn !== undefined) return this.#memberOfEach(node, drawn, definition!.name);
    const whole = this.#tables.tableBehind(node.object);
    if (whole === undefined) return this.#ofRow(node);
    const value = this.#recursion.guarded(node, () => this.#partOf(whole, name, node));
    if (value === undefined) return mayBeMerged(whole) ? this.#ofRow(node) : unknown(node);
    const isOfOthers = variable !== undefined && isDirect && this.#isEnumeration(whole, variable);
    const reads = isOfOthers ? undefined : (this.#readsOf(node, name) ?? this.#elements.readsOf(whole, node.object));
    if (variable === undefined) return followed(value, reads);
    if (!this.#isKept(variable, value)) return followed(ofSome(node, value), reads);
    const seen = this.#decisions.seenAt(node, value, () => new Guards(reads ?? []), isExported(variable));
    return followed(seen, reads);
  }

  /** What a namespace of the file has as a constant, by itself or in another one: `Gpu.Cull.BACK`. */
  #constantExported(
    node: TSESTree.MemberExpression,
    root: TSESTree.Expression,
    variable: Variable | undefined,
  ): TSESTree.VariableDeclarator | undefined {
    if (variable !== undefined) {
      if (variable.defs[0]?.type !== NAMESPACE) return undefined;
      const path = pathOf(node);
      return path && constantExportedBy(variable, path);
    }
    if (root.type !== 'Identifier' || node.object === root || !this.#hasQualified) return undefined;
    // In a namespace the name may be that of one inside of it, in whichever block that is written.
    const path = isInNamespace(node) ? undefined : pathOf(node);
    return path && constantOfQualified(this.#sourceCode.ast, [root.name, ...path]);
  }

  /** Whether an object that others get has numbers for them alone, too: it is an enumeration, of whatever that may be. */
  #isEnumeration(table: Literal, variable: Variable): boolean {
    if (table.type !== 'ObjectExpression' || !isExported(variable)) return false;
    let is = this.#enumerations.get(table);
    if (is === undefined) {
      const read = new Set<unknown>();
      for (const { identifier } of variable.references) {
        const member = memberTakenOf(identifier);
        if (member !== undefined) read.add(fieldName(member));
      }
      const isOfNumbers = table.properties.every(
        (each) => each.type === 'Property' && writtenNumber(this.#evaluator.evaluate(each.value)) !== undefined,
      );
      const isRead = (each: TSESTree.ObjectLiteralElement): boolean =>
        each.type === 'Property' && read.has(propertyName(each));
      // `TABLE[key]` reads any of them.
      is = isOfNumbers && !read.has(undefined) && !table.properties.every(isRead);
      this.#enumerations.set(table, is);
    }
    return is;
  }

  /** `x.format`, where `x` is one element of a list after another. */
  #memberOfEach(node: TSESTree.MemberExpression, drawn: Drawn, name: TSESTree.Node): Value {
    const path = pathOf(node);
    const value =
      path && this.#recursion.guarded(node, () => this.#elements.partOfEach(node, drawn, [...drawn.path, ...path]));
    return value === undefined ? unknown(node) : this.#decisions.drawnAt(node, value, name);
  }

  /** `INFOS[i].format`, `preset.format`: of an object that is one of several. */
  #ofRow(node: TSESTree.MemberExpression): Value {
    return this.#rows.memberOf(node) ?? unknown(node);
  }

  /** `FORMATS[name]`, where only the run knows the name: any of what the table has, or nothing. */
  #lookedUp(node: TSESTree.MemberExpression): Value {
    const table = this.#tables.tableBehind(node.object);
    if (table === undefined) return this.#ofRow(node);
    const entries = entriesOf(table, (name) => this.#keys.mayBe(node, name));
    const found = entries && this.#recursion.guarded(node, () => this.#among(node, table, entries, node));
    return found ?? unknown(node);
  }

  /**
   * Whether others decide which element is found: a predicate that asks what they have, `supported & bit`,
   * `modes.includes(mode)`, and not which element it is.
   */
  #isSoughtByOthers(predicate: TSESTree.CallExpressionArgument | undefined): boolean {
    if (predicate?.type !== 'ArrowFunctionExpression' && predicate?.type !== 'FunctionExpression') return false;
    const [element, ...others] = predicate.params;
    const variable = element?.type === 'Identifier' && others.length === 0 ? this.#variables.of(element) : undefined;
    return variable?.references.every(({ identifier }) => isAskedOfOthers(identifier)) === true;
  }

  /** Any element of a list, or nothing. */
  #anyOf(
    call: TSESTree.CallExpression,
    list: Literal | undefined,
    callee: TSESTree.MemberExpression,
  ): Value | undefined {
    const isSought = this.#isSoughtByOthers(call.arguments[0]);
    const entries = isSought && list?.type === 'ArrayExpression' ? entriesOf(list) : undefined;
    return entries && this.#among(call, list!, entries, callee);
  }

  /**
   * One of the entries of a table, or nothing.
   *
   * @param node - what looks for it
   * @param member - the member expression by which it does
   */
  #among(
    node: TSESTree.Expression,
    table: Literal,
    entries: readonly TSESTree.Expression[],
    member: TSESTree.MemberExpression,
  ): Value | undefined {
    const values = entries.map((entry) => this.#part(entry, node));
    const among = alike(values, this.#isOfOneKind(table, member));
    if (among === undefined) return undefined;
    // Among numbers, constants are under names of their own, too.
    const standing = among.length === values.length ? this.#standingIn(table, member) : 'possible';
    const value = choice(node, [possible(unknown(node)), ...among.map((each) => ({ value: each, standing }))]);
    const reads =
      (node === member ? this.#readsOf(member, undefined) : undefined) ?? this.#elements.readsOf(table, member.object);
    return { kind: 'followed', node, through: { kind: 'member', reads, among: values }, value };
  }

  /** Whether all that a table has is there for the same, as in a list: names may tell what is what, and be tested before. */
  #isOfOneKind(table: Literal, { object }: TSESTree.MemberExpression): boolean {
    const root = withoutTypes(object);
    const variable = root.type === 'Identifier' ? this.#variables.of(root) : undefined;
    return table.type === 'ArrayExpression' && !(variable !== undefined && isExported(variable));
  }

  /**
   * All places that read what a member of an object or a list stands for; undefined when they are not all known.
   *
   * @param name - the name of the member; undefined for any of them
   */
  #readsOf(node: TSESTree.MemberExpression, name: string | undefined): readonly TSESTree.Node[] | undefined {
    const root = rootOf(node);
    // A literal that is written there is in nobody else's hands.
    if (root.type !== 'Identifier') return [node];
    const variable = this.#variables.of(root);
    if (variable === undefined) return undefined;
    if (variable.defs[0]?.type === CLASS) return this.#readsInClass(variable, node, name);
    const start = this.#variables.initializerOf(variable);
    if (start === undefined) return undefined;
    // What is called by a second name is read by both.
    const origin = isPlace(start) ? this.#keys.originOf(variable) : { variable, path: [] };
    const path = this.#pathTo(node);
    return path && origin && readsOfMember([origin.variable], [...origin.path, ...path, name], this.#keys);
  }

  /** The same of what a class has itself: `Formats.table.depth`. */
  #readsInClass(
    { defs: [definition] }: Variable,
    node: TSESTree.MemberExpression,
    name: string | undefined,
  ): readonly TSESTree.Node[] | undefined {
    const [field, ...path] = this.#pathTo(node) ?? [];
    if (field === undefined) return undefined;
    const { body } = definition!.node as TSESTree.ClassDeclaration;
    return inAll(this.#fields.uses(body, field), (use) => readsOfPart(use, [...path, name], this.#keys));
  }

  /** The names that lead to what a member is taken out of. */
  #pathTo(node: TSESTree.MemberExpression): readonly string[] | undefined {
    const object = withoutTypes(node.object);
    if (object.type !== 'MemberExpression') return [];
    const before = this.#pathTo(object);
    const name = this.#keys.onlyOf(object);
    return before === undefined || name === undefined ? undefined : [...before, name];
  }

  /** `this.name`: what the class starts it with, when nothing in the class assigns it. */
  #field(node: TSESTree.MemberExpression): Value {
    const name = fieldName(node);
    const body = classAround(node);
    const property = body && name !== undefined ? propertyDefinition(body, name, false) : undefined;
    if (body === undefined || name === undefined || property?.value == null) return unknown(node);
    const reads = this.#fields.uses(body, name);
    if (this.#fields.isOpen(body) || reads.some(isTarget) || isDecorated(property)) return unknown(node);
    if (this.#fields.isConverted(body, name)) return unknown(node);
    const isPrivate = property.key.type === 'PrivateIdentifier' || property.accessibility === 'private';
    if (isPrivate && this.#fields.usesOfPrivate(body, name).some(isTarget)) return unknown(node);
    const { value } = property;
    const start = this.#recursion.guarded(node, () => this.#evaluator.evaluate(value));
    if (start === undefined) return unknown(node);
    const isKept = isPrivate || (property.readonly && !this.#fields.isReplaced(body, name));
    const of = isKept ? this.#decisions.seenAt(node, start, undefined, !isPrivate) : ofSome(node, start);
    return { kind: 'followed', node, through: { kind: 'member', reads }, value: of };
  }

  /** What a member of an enum is, where another one of that enum names it without the enum: `Both = Color | Depth`. */
  ofEnumMember(node: TSESTree.Identifier, member: TSESTree.TSEnumMember): Value {
    // What is named before it is there is nothing yet.
    const value = member.range[1] <= node.range[0] ? this.#enumMember(member.parent.parent, node.name) : undefined;
    return value === undefined
      ? unknown(node)
      : { kind: 'followed', node, through: { kind: 'member', reads: undefined }, value };
  }

  /** The same by the enum, of which there may be several declarations, and one of the members. */
  #enumMember(declaration: TSESTree.Node, name: string): Value | undefined {
    const bodies = this.#sourceCode
      .getDeclaredVariables(declaration)
      .flatMap(({ defs }) => defs.flatMap((each) => (each.type === ENUM ? bodyOf(each.node) : [])));
    for (const body of bodies) {
      const value = this.#memberIn(body, bodies, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #memberIn({ members }: TSESTree.TSEnumBody, bodies: readonly TSESTree.TSEnumBody[], name: string): Value | undefined {
    const index = members.findIndex((each) => nameOf(each) === name);
    // A missing initializer is null in some parsers.
    const start = members.slice(0, index + 1).findLastIndex(({ initializer }) => Boolean(initializer));
    const given = members[start]?.initializer;
    // A name that another declaration of the enum has a member of is that member, and no scope tells.
    if (given && bodies.length > 1 && this.#namesOneOf(given, bodies)) return undefined;
    const first = given ? this.#evaluator.evaluate(given) : undefined;
    if (index < 0 || start === index) return first;
    // Without a number of its own, a member is one more than the one before it.
    const before = first === undefined ? -1 : exactOf(first);
    return typeof before === 'number'
      ? { kind: 'number', node: members[index]!, value: before + index - start }
      : undefined;
  }

  /** Whether an expression has the name of a member of some enums in it, by itself. */
  #namesOneOf(node: TSESTree.Node, bodies: readonly TSESTree.TSEnumBody[]): boolean {
    if (node.type === 'Identifier')
      return bodies.some(({ members }) => members.some((each) => nameOf(each) === node.name));
    if (node.type === 'MemberExpression' && !node.computed) return this.#namesOneOf(node.object, bodies);
    return childrenOf(node, this.#sourceCode).some((child) => this.#namesOneOf(child, bodies));
  }

  /** The value of a property that a pattern takes out of an object: `const { usage } = defaults`. */
  propertyOf(object: TSESTree.Expression, name: string, read: TSESTree.Node): Value | undefined {
    const literal = this.#tables.tableBehind(object);
    if (literal !== undefined && literal.type !== 'ObjectExpression') return undefined;
    const value = literal && this.#propertyOf(literal, name, read);
    if (value !== undefined || (literal !== undefined && !mayBeMerged(literal))) return value;
    // `const { format } = INFOS[i]`
    return this.#rows.partOf(object, name, read);
  }

  #propertyOf(object: TSESTree.ObjectExpression, name: string, read: TSESTree.Node): Value | undefined {
    const property = propertyIn(object, name, (each) => this.#keys.ofProperty(each));
    if (property === undefined) return undefined;
    return isPlain(property) ? this.#part(property.value, read) : unknown(read);
  }

  /** The value of an element that a pattern takes out of a list: `const [usage] = defaults`. */
  elementOf(list: TSESTree.Expression, index: number, read?: TSESTree.Node): Value | undefined {
    const literalNode = this.#tables.tableBehind(list);
    // `const [format] = FORMATS[i]`
    if (literalNode === undefined && read !== undefined) return this.#rows.partOf(list, String(index), read);
    if (literalNode?.type !== 'ArrayExpression') return undefined;
    const value = this.#partOf(literalNode, String(index), list);
    const variable = list.type === 'Identifier' ? this.#variables.of(list) : undefined;
    return value === undefined || variable === undefined || this.#isKept(variable, value) ? value : ofSome(list, value);
  }

  /** The value of `LIST.at(-1)`, an element by its number, or of `LIST.find((each) => ...)`, any of them. */
  elementTakenBy(call: TSESTree.CallExpression): Value | undefined {
    const { callee, arguments: given } = call;
    const [argument] = given;
    if (callee.type !== 'MemberExpression') return undefined;
    if (findsElement(memberName(callee))) return this.#anyOf(call, this.#tables.tableBehind(callee.object), callee);
    if (memberName(callee) !== 'at') return undefined;
    const list = this.#tables.tableBehind(callee.object);
    if (list?.type !== 'ArrayExpression' || argument === undefined || argument.type === 'SpreadElement')
      return undefined;
    const { elements } = list;
    const index = exactOf(this.#evaluator.evaluate(argument));
    if (typeof index !== 'number' || elements.some((each) => each?.type === 'SpreadElement')) return undefined;
    const value = this.elementOf(callee.object, index < 0 ? elements.length + index : index);
    // Whoever else takes elements by methods is not seen.
    return value && { kind: 'followed', node: call, through: { kind: 'member', reads: undefined }, value };
  }

  #partOf(whole: Literal, name: string, read: TSESTree.Node): Value | undefined {
    if (whole.type === 'ObjectExpression') return this.#propertyOf(whole, name, read);
    const element = elementAt(whole, Number(name));
    return element && this.#part(element, read);
  }

  #part(part: TSESTree.Node, read: TSESTree.Node): Value {
    return this.#tables.isChanged(part) ? unknown(read) : this.#evaluator.evaluate(part);
  }

  /** Whether a variable's object still holds the value it began with. In one that others fill in, 0 says nothing yet. */
  #isKept(variable: Variable, value: Value): boolean {
    const start = this.#variables.initializerOf(variable);
    if (start !== undefined && isFixed(start)) return true;
    return isOnlyRead(variable, this.#file) && !(isExported(variable) && isExcludable(value));
  }
}

/** Whether an object has members that are written elsewhere: `{ ...DEFAULTS, ...options }`. */
function mayBeMerged(literal: Literal): boolean {
  return literal.type === 'ObjectExpression' && literal.properties.some(({ type }) => type === 'SpreadElement');
}

function bodyOf(declaration: TSESTree.Node): TSESTree.TSEnumBody {
  return (declaration as TSESTree.TSEnumDeclaration).body;
}

function nameOf({ id }: TSESTree.TSEnumMember): string {
  return id.type === 'Identifier' ? id.name : id.value;
}

function readsOf(variables: readonly Variable[]): readonly TSESTree.Node[] {
  return variables.flatMap(({ references }) =>
    references.filter((each) => each.isRead()).map((each) => each.identifier),
  );
}

/** `supported & bit`, `modes.includes(mode)` */
function isAskedOfOthers(element: TSESTree.Node): boolean {
  const { parent } = element;
  if (parent?.type === 'BinaryExpression') return parent.operator === '&';
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
  const name = memberName(parent.callee);
  return parent.arguments[0] === element && (name === 'includes' || name === 'has');
}
