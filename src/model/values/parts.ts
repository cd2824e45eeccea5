import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall, isTypedArray } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { CLASS, ENUM } from '../../syntax/definitions.js';
import { isPlace, memberName, rootOf } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import type { Decisions } from '../flow/decisions.js';
import { Guards } from '../flow/guards.js';
import type { ChangedParts } from './changed-parts.js';
import { alike, choice, isExcludable, ofSome, possible, unknown } from './compose.js';
import { lookupIn, type Drawn, type Elements } from './elements.js';
import type { Evaluator } from './evaluate.js';
import { fieldName, pathOf, type Fields } from './fields.js';
import { Keys } from './keys.js';
import { entriesOf, isFixed, isPlain, partIn, propertyIn, type Literal } from './literals.js';
import { constantExportedBy } from './namespaces.js';
import { isOnlyRead, readsOfMember } from './reads.js';
import { exactOf, type Standing, type Value } from './value.js';
import { elementAt, isExported, propertyDefinition, type Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** Runs a step that may come back to itself; undefined when it does. */
export type Guarded = <T>(key: unknown, step: () => T) => T | undefined;

/** Computes what the members of objects, lists, enums and classes are, as far as the file writes them. */
export class Parts {
  readonly #evaluator: Evaluator;
  readonly #variables: Variables;
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #fields: Fields;
  readonly #decisions: Decisions;
  readonly #elements: Elements;
  readonly #keys: Keys;
  readonly #guarded: Guarded;
  /** By what the variables begin with. */
  readonly #changes = new Map<TSESTree.Node, ChangedParts>();

  constructor(of: {
    readonly evaluator: Evaluator;
    readonly sourceCode: Readonly<TSESLint.SourceCode>;
    readonly names: FileNames;
    readonly fields: Fields;
    readonly decisions: Decisions;
    readonly elements: Elements;
    readonly guarded: Guarded;
  }) {
    this.#evaluator = of.evaluator;
    this.#variables = of.evaluator.variables;
    this.#sourceCode = of.sourceCode;
    this.#names = of.names;
    this.#fields = of.fields;
    this.#decisions = of.decisions;
    this.#elements = of.elements;
    this.#guarded = of.guarded;
    this.#keys = new Keys(of.sourceCode, this.#variables, (key) => {
      return this.#guarded(key.parent, () => this.#evaluator.evaluate(key)) ?? unknown(key);
    });
  }

  /** The value of a member expression. */
  of(node: TSESTree.MemberExpression): Value {
    if (node.object.type === 'ThisExpression') return this.#field(node);
    const names = this.#keys.of(node);
    if (names === undefined) return this.#lookedUp(node);
    const [name] = names;
    if (names.length === 1) return this.#named(node, name!);
    const standing = this.#standingIn(this.tableBehind(node.object), node);
    return choice(
      node,
      names.map((each) => ({ value: this.#named(node, each), standing })),
    );
  }

  /** How the parts of a table stand where one of them is looked up. */
  #standingIn(table: Literal | undefined, node: TSESTree.MemberExpression): Standing {
    const root = rootOf(node);
    const variable = root.type === 'Identifier' ? this.#variables.of(root) : undefined;
    if (table === undefined || (variable !== undefined && isExported(variable))) return 'possible';
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
      const declaration = definition.node as TSESTree.TSEnumDeclaration;
      return followed(
        this.#guarded(node, () => this.#enumMember(declaration, name)),
        undefined,
      );
    }
    if (definition?.type === CLASS && isDirect) {
      const { body } = definition.node as TSESTree.ClassDeclaration;
      const property = propertyDefinition(body, name, true);
      if (property?.value == null || !property.readonly) return unknown(node);
      const { value } = property;
      return followed(
        this.#guarded(node, () => this.#evaluator.evaluate(value)),
        readsOfMember(this.#sourceCode.getDeclaredVariables(definition.node), [name], this.#keys),
      );
    }
    const exported = isDirect && variable ? constantExportedBy(variable, name) : undefined;
    if (exported?.init != null) {
      const { init } = exported;
      if (!isOnlyRead(variable!, this.#names)) return unknown(node);
      const outside = readsOfMember([variable!], [name], this.#keys);
      return followed(
        this.#guarded(node, () => this.#evaluator.evaluate(init)),
        outside && [...outside, ...readsOf(this.#sourceCode.getDeclaredVariables(exported))],
      );
    }
    const drawn = variable && this.#elements.of(variable);
    if (drawn !== undefined) return this.#memberOfEach(node, drawn, definition!.name);
    const whole = this.tableBehind(node.object);
    if (whole === undefined) return this.#partLookedUp(node);
    const value = this.#guarded(node, () => this.#partOf(whole, name, node));
    if (value === undefined) return unknown(node);
    const reads = this.#readsOf(node, name) ?? this.#elements.readsOf(whole, node.object);
    if (variable === undefined) return followed(value, reads);
    if (!this.#isKept(variable, value)) return followed(ofSome(node, value), reads);
    const seen = this.#decisions.seenAt(node, value, () => new Guards(reads ?? []), isExported(variable));
    return followed(seen, reads);
  }

  /** `x.format`, where `x` is one element of a list after another. */
  #memberOfEach(node: TSESTree.MemberExpression, drawn: Drawn, name: TSESTree.Node): Value {
    const path = pathOf(node);
    const value = path && this.#guarded(node, () => this.#elements.partOfEach(node, drawn, [...drawn.path, ...path]));
    return value === undefined ? unknown(node) : this.#decisions.drawnAt(node, value, name);
  }

  /** `INFOS[i].format`, where only the run knows the index. */
  #partLookedUp(node: TSESTree.MemberExpression): Value {
    const lookup = lookupIn(node);
    return (lookup && this.#guarded(node, () => this.#elements.lookedUp(node, lookup))) ?? unknown(node);
  }

  /** `FORMATS[name]`, where only the run knows the name: any of what the table has, or nothing. */
  #lookedUp(node: TSESTree.MemberExpression): Value {
    const table = this.tableBehind(node.object);
    const entries = table && entriesOf(table, (name) => this.#keys.mayBe(node, name));
    const values = entries && this.#guarded(node, () => entries.map((entry) => this.#part(entry, node)));
    const among = values && alike(values);
    if (table === undefined || values === undefined || among === undefined) return unknown(node);
    // Among numbers, constants are under names of their own, too.
    const standing = among.length === values.length ? this.#standingIn(table, node) : 'possible';
    const value = choice(node, [possible(unknown(node)), ...among.map((each) => ({ value: each, standing }))]);
    const reads = this.#readsOf(node, undefined) ?? this.#elements.readsOf(table, node.object);
    return { kind: 'followed', node, through: { kind: 'member', reads, among }, value };
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
    const start = variable && this.#variables.initializerOf(variable);
    // What is called by a second name is read by both.
    if (variable === undefined || start === undefined || isPlace(start)) return undefined;
    const path = this.#pathTo(node);
    return path && readsOfMember([variable], [...path, name], this.#keys);
  }

  /** The names that lead to what a member is taken out of. */
  #pathTo(node: TSESTree.MemberExpression): readonly string[] | undefined {
    const object = withoutTypes(node.object);
    if (object.type !== 'MemberExpression') return [];
    const before = this.#pathTo(object);
    const name = this.#nameOf(object);
    return before === undefined || name === undefined ? undefined : [...before, name];
  }

  /** The one name that a member has. */
  #nameOf(node: TSESTree.MemberExpression): string | undefined {
    const names = this.#keys.of(node);
    return names?.length === 1 ? names[0] : undefined;
  }

  /** `this.name`: what the class starts it with, when nothing in the class assigns it. */
  #field(node: TSESTree.MemberExpression): Value {
    const name = fieldName(node);
    const body = classAround(node);
    const property = body && name !== undefined ? propertyDefinition(body, name, false) : undefined;
    if (body === undefined || name === undefined || property?.value == null) return unknown(node);
    const reads = this.#fields.uses(body, name);
    if (this.#fields.isOpen(body) || reads.some(isTarget)) return unknown(node);
    const isPrivate = property.key.type === 'PrivateIdentifier' || property.accessibility === 'private';
    if (isPrivate && this.#fields.usesOfPrivate(body, name).some(isTarget)) return unknown(node);
    const { value } = property;
    const start = this.#guarded(node, () => this.#evaluator.evaluate(value));
    if (start === undefined) return unknown(node);
    const isKept = isPrivate || property.readonly;
    const of = isKept ? this.#decisions.seenAt(node, start, undefined, !isPrivate) : ofSome(node, start);
    return { kind: 'followed', node, through: { kind: 'member', reads }, value: of };
  }

  #enumMember({ body: { members } }: TSESTree.TSEnumDeclaration, name: string): Value | undefined {
    const index = members.findIndex(({ id }) => (id.type === 'Identifier' ? id.name : id.value) === name);
    // A missing initializer is null in some parsers.
    const start = members.slice(0, index + 1).findLastIndex(({ initializer }) => Boolean(initializer));
    const first = start < 0 ? undefined : this.#evaluator.evaluate(members[start]!.initializer!);
    if (index < 0 || start === index) return first;
    // Without a number of its own, a member is one more than the one before it.
    const before = first === undefined ? -1 : exactOf(first);
    return typeof before === 'number'
      ? { kind: 'number', node: members[index]!, value: before + index - start }
      : undefined;
  }

  /** The value of a property that a pattern takes out of an object: `const { usage } = defaults`. */
  propertyOf(object: TSESTree.Expression, name: string, read: TSESTree.Node): Value | undefined {
    const literal = this.tableBehind(object);
    return literal?.type === 'ObjectExpression' ? this.#propertyOf(literal, name, read) : undefined;
  }

  #propertyOf(object: TSESTree.ObjectExpression, name: string, read: TSESTree.Node): Value | undefined {
    const property = propertyIn(object, name);
    if (property === undefined) return undefined;
    return isPlain(property) ? this.#part(property.value, read) : unknown(read);
  }

  /** The value of an element that a pattern takes out of a list: `const [usage] = defaults`. */
  elementOf(list: TSESTree.Expression, index: number): Value | undefined {
    const literalNode = this.tableBehind(list);
    if (literalNode?.type !== 'ArrayExpression') return undefined;
    const value = this.#partOf(literalNode, String(index), list);
    const variable = list.type === 'Identifier' ? this.#variables.of(list) : undefined;
    return value === undefined || variable === undefined || this.#isKept(variable, value) ? value : ofSome(list, value);
  }

  /** The value of `LIST.at(-1)`, an element by its number. */
  elementTakenBy(call: TSESTree.CallExpression): Value | undefined {
    const { callee, arguments: given } = call;
    const [argument] = given;
    if (callee.type !== 'MemberExpression' || memberName(callee) !== 'at') return undefined;
    const list = this.tableBehind(callee.object);
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
    return this.isChanged(part) ? unknown(read) : this.#evaluator.evaluate(part);
  }

  /** What may be changed of the literal that a variable begins with. */
  #changesOf({ references }: Variable, start: TSESTree.Expression): ChangedParts {
    let changes = this.#changes.get(start);
    if (changes === undefined) {
      const uses = references.filter(({ init }) => init !== true).map(({ identifier }) => identifier as TSESTree.Node);
      changes = this.#evaluator.aliases.changesOf(start, uses, true);
      this.#changes.set(start, changes);
    }
    return changes;
  }

  /** What may be changed of the literal that a part is in, if a variable holds that. */
  #changesAround(part: TSESTree.Node): ChangedParts | undefined {
    let node = part;
    for (let { parent } = part; parent && parent.type !== 'BlockStatement'; { parent } = parent) {
      if (parent.type === 'VariableDeclarator') return this.#changes.get(node);
      node = parent;
    }
    return undefined;
  }

  /** Whether something else may stand in the place of a part of a table. */
  isChanged(part: TSESTree.Node): boolean {
    return this.#changesAround(part)?.has(part) === true;
  }

  /** Whether a variable's object still holds the value it began with. In one that others fill in, 0 says nothing yet. */
  #isKept(variable: Variable, value: Value): boolean {
    const start = this.#variables.initializerOf(variable);
    if (start !== undefined && isFixed(start)) return true;
    return isOnlyRead(variable, this.#names) && !(isExported(variable) && isExcludable(value));
  }

  /** The object or array literal behind an expression: itself, frozen, held in a constant, or part of another one. */
  #literalOf(node: TSESTree.Expression, from = 0): TSESTree.Expression | undefined {
    let expression: TSESTree.Expression | undefined = node;
    // `const a = b.c, b = a.d` leads from one to the other without end.
    for (let depth = from; expression !== undefined && depth < DEPTH; depth++) {
      expression = withoutTypes(expression);
      if (expression.type === 'Identifier') {
        const variable = this.#variables.of(expression);
        const start = variable && this.#variables.initializerOf(variable);
        // Most variables begin with something else, whatever becomes of them.
        if (start === undefined || !mayBeLiteral(start)) return undefined;
        if (this.#changesOf(variable!, start).has(start)) return undefined;
        expression = start;
      } else if (expression.type === 'MemberExpression' && expression.object.type !== 'ThisExpression') {
        const name = this.#nameOf(expression);
        const whole = name === undefined ? undefined : asLiteral(this.#literalOf(expression.object, depth + 1));
        expression = whole && partIn(whole, name!);
        if (expression !== undefined && this.isChanged(expression)) return undefined;
        // What has a name of its own may be read by that name, too.
        if (expression?.type === 'Identifier') return undefined;
      } else if (isObjectCall(expression, 'freeze')) {
        const [argument] = expression.arguments;
        expression = argument?.type === 'SpreadElement' ? undefined : argument;
      } else if (isCall(expression)) {
        return this.#evaluator.objectMadeBy(expression);
      } else {
        return expression;
      }
    }
    return undefined;
  }

  /** The literal that a struct or a list is built from, when it is written in this file and nothing of it is changed. */
  literalBehind(node: TSESTree.Expression): Literal | undefined {
    const literal = this.tableBehind(node);
    if (literal === undefined || literal === withoutTypes(node)) return literal;
    return this.#changesAround(literal)?.isIn(literal) === true ? undefined : literal;
  }

  /** The same where some of it may be changed. */
  tableBehind(node: TSESTree.Expression): Literal | undefined {
    return asLiteral(this.#literalOf(node));
  }

  /** The numbers of a typed array that an expression names, `const stages = new Int32Array([...])`, if nothing changes them. */
  numbersBehind(node: TSESTree.Expression): TSESTree.ArrayExpression | undefined {
    const variable = node.type === 'Identifier' ? this.#variables.of(node) : undefined;
    const start = variable && this.#variables.initializerOf(variable);
    if (variable === undefined || start?.type !== 'NewExpression' || !isTypedArray(start.callee)) return undefined;
    const [list] = start.arguments;
    if (list?.type !== 'ArrayExpression' || isExported(variable)) return undefined;
    return this.#changesOf(variable, list).isIn(list) ? undefined : list;
  }
}

/** Whether an expression can lead to a literal that is written somewhere. */
function mayBeLiteral(node: TSESTree.Expression): boolean {
  switch (withoutTypes(node).type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'Identifier':
    case 'MemberExpression':
    case 'CallExpression':
      return true;
    default:
      return false;
  }
}

function readsOf(variables: readonly Variable[]): readonly TSESTree.Node[] {
  return variables.flatMap(({ references }) =>
    references.filter((each) => each.isRead()).map((each) => each.identifier),
  );
}

function isCall(node: TSESTree.Expression): node is TSESTree.CallExpression {
  return node.type === 'CallExpression';
}

function asLiteral(node: TSESTree.Expression | undefined): Literal | undefined {
  return node?.type === 'ObjectExpression' || node?.type === 'ArrayExpression' ? node : undefined;
}

/** How many names and members are followed to a literal. */
const DEPTH = 16;
