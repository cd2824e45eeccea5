/** Other names of what is written in a literal: who changes it by one of them, here or where that is not seen. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isNumbers, isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { keyName, pathOf, propertyName, rootOf, stepName } from '../../syntax/members.js';
import { functionAround, isGivenToTag } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { containerOf, listWith, type Alias, type PartName, type AliasSubject } from './alias.js';
import { AliasCalls, type AliasContext, type AliasWalk } from './alias-calls.js';
import { ChangedParts } from './changed-parts.js';
import { HeldObject } from './held-object.js';
import { declaresHashed, isPrivate } from './classes.js';
import { isAsConst } from './literals.js';
import type { WrittenParts } from './written-parts.js';

type Variable = TSESLint.Scope.Variable;

/** The names that the objects of one file go by. */
export class Aliases {
  readonly #file: AliasContext;

  constructor(file: AliasContext) {
    this.#file = file;
  }

  /**
   * What may be changed of a literal, by the name of what holds it or by another one: `FORMATS` in
   * `const list = FORMATS; list[0] = VK_FORMAT_UNDEFINED;` has its first element changed.
   *
   * @param start - the literal, or an expression that gives it
   * @param uses - where what holds it is used
   * @param isWhole - whether all of it counts as changed where one part is, by the name of what holds it
   */
  changesOf(start: TSESTree.Expression, uses: readonly TSESTree.Node[], isWhole: boolean): ChangedParts {
    const literal = new WrittenLiteral(start, this.#file.written);
    const parts = isAsConst(start) ? [] : this.#file.written.objectsIn(start);
    const walk = new Walk(literal, this.#file);
    if (parts.length > 0) for (const use of uses) walk.follow(use, { path: [], parts, isOwn: isWhole });
    return literal.changed;
  }

  /**
   * What is done with an object by what holds it: by the fields, variables, lists and structs that it comes into, and by the
   * functions of the file that are given it.
   *
   * @param places - where it stands
   * @param hasObject - whether a member of it holds what can be changed itself
   */
  holdersOf(places: readonly TSESTree.Node[], hasObject: (name: string) => boolean): HeldObject {
    const held = new HeldObject(hasObject);
    const walk = new Walk(held, this.#file);
    for (const place of places) walk.follow(place, { path: [], parts: [], isOwn: true });
    return held;
  }

  /**
   * The same of an object that others hold already, by what is done with an expression that leads to it.
   *
   * @param path - what leads to it from what the expression gives
   */
  doneBy(expression: TSESTree.Node, path: readonly PartName[], hasObject: (name: string) => boolean): HeldObject {
    const held = new HeldObject(hasObject);
    new Walk(held, this.#file).follow(expression, { path, parts: [], isOwn: false });
    return held;
  }
}

/** A literal, part by part. */
class WrittenLiteral implements AliasSubject {
  readonly isInStructs = false;
  readonly changed: ChangedParts;
  readonly #start: TSESTree.Expression;
  readonly #written: WrittenParts;

  constructor(start: TSESTree.Expression, written: WrittenParts) {
    this.#start = start;
    this.#written = written;
    this.changed = new ChangedParts(start);
  }

  taken(alias: Alias, name: PartName): Alias | undefined {
    // Whoever takes the memory of a typed array may write to it.
    if (name === 'buffer' && alias.path.length === 0) {
      this.lose({ ...alias, parts: alias.parts.filter(isNumbers) });
    }
    return this.#written.taken(alias, name);
  }

  copied(alias: Alias): readonly Alias[] {
    return this.#written.copied(alias);
  }

  write({ parts, isOwn }: Alias, name: PartName): void {
    // What is filled in by its own name is not yet what it is to be.
    if (isOwn) this.changed.add(this.#start);
    else for (const part of parts) if (!isFrozen(part)) this.#writeIn(part, name);
  }

  /** What stands under a name is replaced, which may be what comes from elsewhere; or something is added. */
  #writeIn(part: TSESTree.Expression, name: PartName): void {
    const written = this.#written.under(part, name);
    for (const each of written) this.changed.add(each);
    if (this.#written.hasSpread(part)) this.changed.add(part);
    else if (written.length === 0) this.changed.addTo(part);
  }

  lose({ parts }: Alias): void {
    for (const part of parts) {
      if (!isFrozen(part)) this.changed.add(part);
      else {
        const inside = this.taken({ path: [], parts: [part], isOwn: false }, undefined);
        if (inside !== undefined) this.lose(inside);
      }
    }
  }

  giveUp(): void {
    this.changed.add(this.#start);
  }
}

/** Follows all aliases of one object or literal. */
class Walk implements AliasWalk {
  readonly #subject: AliasSubject;
  readonly #file: AliasContext;
  readonly #written: WrittenParts;
  readonly #calls: AliasCalls;
  /** What is followed already, by the variables that hold it. */
  readonly #seen = new Map<Variable, Set<string>>();
  #steps = 0;

  constructor(subject: AliasSubject, file: AliasContext) {
    this.#subject = subject;
    this.#file = file;
    this.#written = file.written;
    this.#calls = new AliasCalls(file, this);
  }

  get isInStructs(): boolean {
    return this.#subject.isInStructs;
  }

  follow(expression: TSESTree.Node, alias: Alias | undefined): void {
    if (alias === undefined) return;
    if (++this.#steps > STEPS) {
      this.#subject.giveUp();
      return;
    }
    const node = withTypes(expression);
    const { parent } = node;
    switch (parent?.type) {
      case 'MemberExpression':
        if (parent.object === node) this.#member(parent, alias);
        break;
      case 'VariableDeclarator':
        this.give(parent.id, alias);
        break;
      case 'AssignmentPattern':
        this.give(parent.left, alias);
        break;
      case 'AssignmentExpression':
        if (parent.right !== node) break;
        this.give(parent.left, alias);
        this.follow(parent, alias);
        break;
      case 'PropertyDefinition':
        if (parent.value === node) this.#giveField(parent.parent, keyName(parent.key, parent.computed), alias);
        break;
      case 'Property':
        if (parent.value === node) this.follow(parent.parent, containerOf(alias, propertyName(parent)));
        break;
      case 'ArrayExpression':
        this.follow(parent, containerOf(alias, undefined));
        break;
      case 'SpreadElement':
        this.#spread(parent, alias);
        break;
      case 'ForOfStatement':
        if (parent.right === node) this.give(targetOf(parent), this.elementsOf(alias));
        break;
      case 'ReturnStatement':
        this.#calls.returned(functionAround(parent), alias);
        break;
      case 'ArrowFunctionExpression':
        this.#calls.returned(parent, alias);
        break;
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee !== node) this.#calls.argument(node, parent, alias);
        break;
      case 'ConditionalExpression':
        if (parent.test !== node) this.follow(parent, alias);
        break;
      case 'LogicalExpression':
        if (parent.operator !== '&&' || parent.right === node) this.follow(parent, alias);
        break;
      case 'SequenceExpression':
        if (parent.expressions.at(-1) === node) this.follow(parent, alias);
        break;
      case 'AwaitExpression':
        this.follow(parent, alias);
        break;
      default:
        if (parent === undefined || isGivenToTag(node)) this.lose(alias);
        else if (!LOOKS.has(parent.type) && !parent.type.startsWith('TS')) this.lose(alias);
    }
  }

  /** A member is written, called as a method, or taken out. */
  #member(member: TSESTree.MemberExpression, alias: Alias): void {
    const use = withTypes(member);
    const name = stepName(member);
    if (isTarget(use)) this.write(alias, name);
    else if (use.parent?.type === 'CallExpression' && use.parent.callee === use)
      this.#calls.method(use.parent, name, alias);
    else if (use.parent?.type === 'TaggedTemplateExpression') this.lose(alias);
    else this.follow(member, this.taken(alias, name));
  }

  taken(alias: Alias, name: PartName): Alias | undefined {
    return this.#subject.taken(alias, name);
  }

  copied(alias: Alias): readonly Alias[] {
    return this.#subject.copied(alias);
  }

  write(alias: Alias, name: PartName): void {
    if (alias.path.length === 0) this.#subject.write(alias, name);
  }

  /** `{ ...image }`, `[...list]`, `load(...list)` */
  #spread(spread: TSESTree.SpreadElement, alias: Alias): void {
    const { parent } = spread;
    if (parent.type === 'ObjectExpression') for (const copy of this.copied(alias)) this.follow(parent, copy);
    else if (parent.type === 'ArrayExpression') this.follow(parent, listWith(this.elementsOf(alias)));
    else this.lose(this.elementsOf(alias));
  }

  give(target: TSESTree.Node, alias: Alias | undefined): void {
    if (alias === undefined) return;
    switch (target.type) {
      case 'Identifier': {
        const variable = this.#file.variables.of(target);
        if (variable === undefined) this.lose(alias);
        else this.#giveVariable(variable, alias);
        break;
      }
      case 'AssignmentPattern':
        this.give(target.left, alias);
        break;
      case 'RestElement':
        this.give(target.argument, alias);
        break;
      case 'TSParameterProperty': {
        const { parameter } = target;
        const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
        this.give(name, alias);
        this.#giveField(classAround(target), name.name, alias);
        break;
      }
      case 'ObjectPattern':
        for (const each of target.properties) {
          if (each.type === 'Property') this.give(each.value, this.taken(alias, propertyName(each)));
          else for (const copy of this.copied(alias)) this.give(each, copy);
        }
        break;
      case 'ArrayPattern':
        for (const [index, each] of target.elements.entries()) {
          if (each?.type === 'RestElement') this.give(each, listWith(this.elementsOf(alias)));
          else if (each !== null) this.give(each, this.taken(alias, String(index)));
        }
        break;
      case 'MemberExpression':
        this.store(target, alias);
        break;
      default:
        this.lose(alias);
    }
  }

  #giveVariable(variable: Variable, alias: Alias): void {
    let seen = this.#seen.get(variable);
    if (seen === undefined) this.#seen.set(variable, (seen = new Set<string>()));
    const key = `${alias.within ?? (alias.isCopy === true ? '+' : '-')} ${alias.path.map((step) => `.${step}`).join('')} ${alias.parts.map(({ range }) => range[0]).join(' ')}`;
    if (seen.has(key)) return;
    seen.add(key);
    const reads = variable.references.filter((each) => each.isRead());
    for (const { identifier } of reads) this.follow(identifier, { ...alias, isOwn: false });
  }

  #giveField(body: TSESTree.ClassBody | undefined, name: string | undefined, alias: Alias): void {
    if (body === undefined || name === undefined) {
      this.lose(alias);
      return;
    }
    const { fields } = this.#file;
    const held = { ...alias, isOwn: false };
    const isHashed = declaresHashed(body, name);
    // Heirs have it, too, and whoever has an instance: of what that is not everything tells.
    const { members, patterns } = isHashed ? { members: fields.uses(body, name), patterns: [] } : fields.named(name);
    for (const use of members) this.follow(use, held);
    for (const { value } of patterns) this.give(value, held);
    // What others do to structs by the fields that hold them is asked elsewhere.
    if (this.isInStructs || isPrivate(body, name)) return;
    if (fields.isExtendedElsewhere(body) || fields.isHandedOut(body)) this.lose(held);
  }

  store(place: TSESTree.Expression, alias: Alias): void {
    const steps = place.type === 'MemberExpression' ? (pathOf(place) ?? [undefined]) : [];
    const root = place.type === 'MemberExpression' ? rootOf(place) : place;
    const path = [...steps, ...alias.path];
    const variable = root.type === 'Identifier' ? this.#file.variables.of(root) : undefined;
    if (root.type === 'ThisExpression') this.#giveField(classAround(place), path[0], { ...alias, path: path.slice(1) });
    else if (variable !== undefined && !this.isInStructs && this.#holdsStruct(variable)) return;
    else if (variable?.defs[0]?.type === VARIABLE) this.#giveVariable(variable, { ...alias, path });
    else if (root.type !== 'ObjectExpression') this.lose(alias);
  }

  /** Whether a variable holds a struct of Vulkan's, which has its own copy of what it is given. */
  #holdsStruct({ defs: [definition] }: Variable): boolean {
    const name = definition?.name as TSESTree.Node | undefined;
    const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
    if (type?.type === 'TSTypeReference') return this.#written.isStruct(type.typeName);
    const { init } = (definition?.node ?? {}) as Partial<TSESTree.VariableDeclarator>;
    const start = init ? withoutTypes(init) : undefined;
    return (
      (start?.type === 'NewExpression' || start?.type === 'CallExpression') && this.#written.isStruct(start.callee)
    );
  }

  lose(alias: Alias | undefined): void {
    if (alias !== undefined) this.#subject.lose(alias);
  }

  elementsOf(alias: Alias): Alias | undefined {
    return this.taken(alias, undefined);
  }
}

/** Of what goes through so many hands nothing is followed. */
const STEPS = 1000;

/** Where an object is only looked at. What other files do with it is asked elsewhere. */
const LOOKS: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'DoWhileStatement',
  'ExportDefaultDeclaration',
  'ExportSpecifier',
  'ExpressionStatement',
  'ForInStatement',
  'ForStatement',
  'IfStatement',
  'SwitchCase',
  'SwitchStatement',
  'TemplateLiteral',
  'UnaryExpression',
  'UpdateExpression',
  'WhileStatement',
]);

/** Whether nothing can take the place of what an object has in it: `Object.freeze({ image })`. */
function isFrozen(part: TSESTree.Node): boolean {
  const { parent } = withTypes(part);
  return parent !== undefined && isObjectCall(parent, 'freeze');
}

function targetOf({ left }: TSESTree.ForOfStatement): TSESTree.Node {
  return left.type === 'VariableDeclaration' ? left.declarations[0].id : left;
}
