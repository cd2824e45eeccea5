/** Other names of what is written in a literal: who changes it by one of them, here or where that is not seen. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { keyName, pathOf, propertyName, rootOf, stepName } from '../../syntax/members.js';
import { functionAround, isGivenToTag } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { containerOf, listOf, type Alias, type Step } from './alias.js';
import { AliasCalls, type AliasContext, type AliasWalk } from './alias-calls.js';
import { ChangedParts } from './changed-parts.js';
import { isConstant } from './literals.js';
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
    return new Walk(start, this.#file).from(uses, isWhole);
  }
}

/** Follows all aliases of one literal, and collects what is changed by them. */
class Walk implements AliasWalk {
  readonly #start: TSESTree.Expression;
  readonly #file: AliasContext;
  readonly #written: WrittenParts;
  readonly #changed: ChangedParts;
  readonly #calls: AliasCalls;
  /** What is followed already, by the variables that hold it. */
  readonly #seen = new Map<Variable, Set<string>>();
  #steps = 0;

  constructor(start: TSESTree.Expression, file: AliasContext) {
    this.#start = start;
    this.#file = file;
    this.#written = file.written;
    this.#changed = new ChangedParts(start);
    this.#calls = new AliasCalls(file, this);
  }

  from(uses: readonly TSESTree.Node[], isOwn: boolean): ChangedParts {
    const parts = isConstant(this.#start) ? [] : this.#written.objectsIn(this.#start);
    if (parts.length > 0) for (const use of uses) this.follow(use, { path: [], parts, isOwn });
    return this.#changed;
  }

  follow(expression: TSESTree.Node, alias: Alias | undefined): void {
    if (alias === undefined) return;
    if (++this.#steps > STEPS) {
      this.#changed.add(this.#start);
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

  /** Whoever takes the memory of a typed array may write to it. */
  taken(alias: Alias, name: Step): Alias | undefined {
    if (name === 'buffer' && alias.path.length === 0) {
      this.lose({ ...alias, parts: alias.parts.filter(({ type }) => type === 'ArrayExpression') });
    }
    return this.#written.taken(alias, name);
  }

  write({ path, parts, isOwn }: Alias, name: Step): void {
    if (path.length > 0) return;
    // What is filled in by its own name is not yet what it is to be.
    if (isOwn) this.#changed.add(this.#start);
    else {
      const open = parts.filter((part) => !isFrozen(part));
      for (const part of open) for (const each of this.#written.under(part, name)) this.#changed.add(each);
    }
  }

  /** `{ ...image }`, `[...list]`, `load(...list)` */
  #spread(spread: TSESTree.SpreadElement, alias: Alias): void {
    const { parent } = spread;
    if (parent.type === 'ObjectExpression') for (const copy of this.#written.copied(alias)) this.follow(parent, copy);
    else if (parent.type === 'ArrayExpression') this.follow(parent, listOf(this.elementsOf(alias)));
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
          else for (const copy of this.#written.copied(alias)) this.give(each, copy);
        }
        break;
      case 'ArrayPattern':
        for (const [index, each] of target.elements.entries()) {
          if (each?.type === 'RestElement') this.give(each, listOf(this.elementsOf(alias)));
          else if (each !== null) this.give(each, this.#written.taken(alias, String(index)));
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
    const key = `${alias.path.join('.')} ${alias.parts.map(({ range }) => range[0]).join(' ')}`;
    if (seen.has(key)) return;
    seen.add(key);
    const reads = variable.references.filter((each) => each.isRead());
    for (const { identifier } of reads) this.follow(identifier, { ...alias, isOwn: false });
  }

  #giveField(body: TSESTree.ClassBody | undefined, name: string | undefined, alias: Alias): void {
    const uses = body === undefined || name === undefined ? undefined : this.#file.fields.uses(body, name);
    if (uses === undefined) this.lose(alias);
    else for (const use of uses) this.follow(use, { ...alias, isOwn: false });
  }

  store(place: TSESTree.Expression, alias: Alias): void {
    const steps = place.type === 'MemberExpression' ? (pathOf(place) ?? [undefined]) : [];
    const root = place.type === 'MemberExpression' ? rootOf(place) : place;
    const path = [...steps, ...alias.path];
    const variable = root.type === 'Identifier' ? this.#file.variables.of(root) : undefined;
    if (root.type === 'ThisExpression') this.#giveField(classAround(place), path[0], { ...alias, path: path.slice(1) });
    else if (variable !== undefined && this.#holdsStruct(variable)) return;
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
    for (const part of alias?.parts ?? []) {
      if (isFrozen(part)) this.lose(this.elementsOf({ path: [], parts: [part], isOwn: false }));
      else this.#changed.add(part);
    }
  }

  elementsOf(alias: Alias): Alias | undefined {
    return this.#written.taken(alias, undefined);
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
