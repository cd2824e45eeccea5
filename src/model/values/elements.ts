/** Names that stand for one element of a known list after another: in a loop over it, in a callback of its methods. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { isPlace, memberName, memberTakenOf, pathOf, rootOf } from '../../syntax/members.js';
import { findsElement, handsElementsOn, visitsElements } from '../../syntax/methods.js';
import { isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { parametersOf } from '../../syntax/callables.js';
import { inAll, NONE, PartReads, placeOf, type Nodes, type PartPath } from '../places/part-reads.js';
import { certain, choice, ofSome, possible, unknown } from './compose.js';
import type { Evaluator } from './evaluate.js';
import { foldedFrom, foldOf, foldOfArguments, type Fold } from './folds.js';
import type { Functions } from './functions.js';
import { entriesOf, partAt, type Literal } from './literals.js';
import { isOfNames } from './reads.js';
import { exactOf, type Alternative, type Value } from './value.js';
import { isExported } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** A part of each element of a list: `format` in `for (const { format } of LIST)`. */
export interface Drawn {
  /** The elements, in their order. */
  readonly entries: readonly TSESTree.Expression[];
  /** The names and numbers that lead from an element to the part. */
  readonly path: readonly string[];
  /** The list or table, as it is written. */
  readonly table: Literal;
  /** An expression that names it. */
  readonly list: TSESTree.Expression;
  /** Other files get at the list, and may change it. */
  readonly isExported: boolean;
}

/** An expression that goes through what a table holds. */
interface List {
  readonly table: TSESTree.Expression;
  /** It gives each element together with its name or number: `Object.entries(table)`. */
  readonly isPairs: boolean;
  /** The table may be an object. */
  readonly isOfObject: boolean;
}

/** The lists of one file that are gone through. */
export class Elements {
  readonly #evaluator: Evaluator;
  readonly #partReads: PartReads;
  readonly #drawn = new Map<Variable, Drawn | undefined>();
  readonly #reads = new Map<Literal, Map<string, Nodes>>();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#partReads = new PartReads(evaluator.variables, true);
  }

  /** What a variable stands for, where a loop or a callback gives it the elements of a known list. */
  of(variable: Variable): Drawn | undefined {
    if (!this.#drawn.has(variable)) this.#drawn.set(variable, this.#find(variable));
    return this.#drawn.get(variable);
  }

  #find({ defs, references }: Variable): Drawn | undefined {
    const [definition] = defs;
    if (definition === undefined || defs.length > 1) return undefined;
    const place = placeOf(definition.name);
    const list = place && listIn(sourceOf(place.target, this.#evaluator.functions));
    if (place === undefined || list === undefined) return undefined;
    if (references.some((each) => each.isWrite() && each.identifier !== definition.name)) return undefined;
    const path = list.isPairs ? withoutKey(place.path) : place.path;
    const table = path && this.#evaluator.tables.tableBehind(list.table);
    if (table === undefined || (table.type !== 'ArrayExpression' && !list.isOfObject)) return undefined;
    const entries = entriesOf(table);
    if (path === undefined || entries === undefined || entries.length === 0) return undefined;
    const root = rootIn(list.table);
    const holder = root && this.#evaluator.variables.of(root);
    return {
      entries,
      path,
      table,
      list: list.table,
      isExported: holder !== undefined && isExported(holder),
    };
  }

  /**
   * The value of a part of each element of a list.
   *
   * @param read - what reads it
   * @param start - what stands for it where an element does not have it
   */
  partOfEach(read: TSESTree.Node, drawn: Drawn, path: readonly string[], start?: Value): Value | undefined {
    const { table, entries, list, isExported: isOpen } = drawn;
    const isWhole = path.length === 0 && table.type === 'ArrayExpression';
    const reads = this.#readsOf(table, list, path);
    if (!isWhole && reads === undefined) return undefined;
    const alternatives: Alternative[] = [];
    let isMissing = false;
    for (const entry of entries) {
      const part = this.#partAt(entry, path);
      if (part === undefined) isMissing = true;
      else
        alternatives.push({
          value: this.#evaluator.evaluate(part),
          standing: isWhole || !isOpen ? 'certain' : 'possible',
        });
    }
    if (alternatives.length === 0) return undefined;
    if (isMissing) alternatives.push(possible(unknown(table)));
    if (isMissing && start !== undefined) alternatives.push(certain(start));
    const value = choice(table, alternatives);
    // A list that is written there serves nothing else.
    return isWhole && table === withoutTypes(list)
      ? value
      : { kind: 'followed', node: read, through: { kind: 'member', reads }, value };
  }

  /** `list.reduce((mask, bit) => mask | bit, 0)`: all elements of a known list in one mask. */
  folded(call: TSESTree.CallExpression): Value | undefined {
    const fold = foldOf(call);
    const list = fold && listIn(fold.list);
    const table = list && !list.isPairs ? this.#evaluator.tables.literalBehind(list.table) : undefined;
    if (fold === undefined || table === undefined || (table.type !== 'ArrayExpression' && !list!.isOfObject)) {
      return undefined;
    }
    const root = rootIn(list!.table);
    const holder = root && this.#evaluator.variables.of(root);
    const elements = entriesOf(table)?.map((entry) => this.#evaluator.evaluate(entry));
    const value = elements && foldedFrom(call, [...elements, ...this.#startOf(fold)]);
    if (value === undefined) return undefined;
    const reads = this.#readsOf(table, list!.table, []);
    const isKept = reads !== undefined && !(holder !== undefined && isExported(holder));
    return {
      kind: 'followed',
      node: call,
      through: { kind: 'member', reads },
      value: isKept ? value : ofSome(call, value),
    };
  }

  /** The same of all that a call gives a function which makes one mask of it. */
  foldedBy(callee: TSESTree.Node, call: TSESTree.CallExpression): Value | undefined {
    const fold = foldOfArguments(callee);
    if (fold === undefined || call.arguments.some((each) => each.type === 'SpreadElement')) return undefined;
    const given = call.arguments.map((each) => this.#evaluator.evaluate(each));
    return foldedFrom(call, [...given, ...this.#startOf(fold)]);
  }

  /** What is not there adds nothing, and neither does 0. */
  #startOf({ start }: Fold): readonly Value[] {
    const value = start && this.#evaluator.evaluate(start);
    return value === undefined || Number(exactOf(value)) === 0 ? [] : [value];
  }

  /** Every place where any element of a table is read; undefined where they are not all known. */
  readsOf(table: Literal, list: TSESTree.Expression): Nodes {
    return this.#readsOf(table, withoutTypes(list), []);
  }

  /**
   * Every place where the same part of what an expression stands for is read; undefined where they are not all known, and
   * where one of them gives it another value.
   *
   * @param literal - what it stands for
   * @param path - to a part of any element, where it begins with any
   */
  readsAt(literal: Literal, expression: TSESTree.Expression, path: PartPath): Nodes {
    const whole = withoutTypes(expression);
    return path.length > 0 && path[0] === undefined
      ? this.#readsOf(literal, whole, path.slice(1))
      : this.#readsOf(literal, whole, path, false);
  }

  /** The same of what a map has under any key: all that is done with the map is to look something up. */
  readsOfMap(map: Variable, path: PartPath): Nodes {
    const uses = map.references
      .filter(({ init }) => init !== true)
      .map(({ identifier }) => identifier as TSESTree.Node);
    const reads = inAll(uses, (use) => {
      const member = memberTakenOf(use);
      const call = member?.parent;
      if (member === undefined) return isOfNames(use) ? NONE : undefined;
      switch (memberName(member)) {
        case 'get':
          return call?.type === 'CallExpression' && call.callee === member ? this.#partReads.of(call, path) : undefined;
        case 'has':
        case 'keys':
        case 'size':
          return NONE;
        default:
          return undefined;
      }
    });
    return reads?.some(isTarget) === true ? undefined : reads;
  }

  #partAt(entry: TSESTree.Expression, path: readonly string[]): TSESTree.Expression | undefined {
    const part = partAt(entry, path);
    return part === undefined || this.#evaluator.tables.isChanged(part) ? undefined : part;
  }

  /**
   * Every place where the same part of any element is read; undefined where they are not all known, and where one of
   * them gives it another value.
   *
   * @param list - an expression that names the table
   */
  #readsOf(table: Literal, list: TSESTree.Expression, path: PartPath, isOfEach = true): Nodes {
    let reads = this.#reads.get(table);
    if (reads === undefined) this.#reads.set(table, (reads = new Map<string, Nodes>()));
    const key = `${isOfEach ? '*' : ''}${path.map((step) => `.${step ?? '*'}`).join('')}`;
    if (!reads.has(key)) reads.set(key, this.#findReads(list, path, isOfEach));
    return reads.get(key);
  }

  #findReads(list: TSESTree.Expression, path: PartPath, isOfEach: boolean): Nodes {
    const root = rootIn(list);
    const uses = root === undefined ? [list] : this.#usesOf(root, list);
    const reads = inAll(uses, (use) => {
      if (isOfEach) return this.#readsOfTable(use, path);
      return isOfNames(use) ? NONE : this.#partReads.of(use, path);
    });
    return reads?.some(isTarget) === true ? undefined : reads;
  }

  /** Every place that names the same table as `table`, which begins with `root`. */
  #usesOf(root: TSESTree.Identifier, table: TSESTree.Expression): Nodes {
    const path = table.type === 'MemberExpression' ? pathOf(table) : [];
    const variable = this.#evaluator.variables.of(root);
    const start = variable && this.#evaluator.variables.initializerOf(variable);
    // What has two names may be read by the other one.
    if (path === undefined || start === undefined || isPlace(start)) return undefined;
    const uses = variable!.references.filter(
      ({ init, identifier }) => init !== true && (identifier as TSESTree.Node).parent?.type !== 'ExportSpecifier',
    );
    return inAll(
      uses.map(({ identifier }) => identifier),
      (use) => this.#partReads.of(use, path),
    );
  }

  /** The reads of a part of any element, where a table is used. */
  #readsOfTable(table: TSESTree.Node, path: PartPath): Nodes {
    const node = withTypes(table);
    const { parent } = node;
    if (isOfNames(node)) return NONE;
    if (parent?.type === 'CallExpression' && tableOfObjectCall(parent) === node) {
      return this.#readsOfList(parent, memberName(parent.callee as TSESTree.MemberExpression) === 'entries', path);
    }
    return this.#readsOfList(node, false, path);
  }

  /** The reads of a part of any element, where a list is gone through. */
  #readsOfList(list: TSESTree.Node, isPairs: boolean, path: PartPath): Nodes {
    const node = withTypes(list);
    const { parent } = node;
    const ofEach = isPairs ? ['1', ...path] : path;
    if (parent?.type === 'ForOfStatement' && parent.right === node) {
      return parent.left.type === 'VariableDeclaration'
        ? this.#partReads.ofTarget(parent.left.declarations[0].id, ofEach)
        : undefined;
    }
    const member = memberTakenOf(node);
    if (member === undefined) return isPairs ? undefined : this.#partReads.of(node, [undefined, ...path]);
    const call = member.parent;
    if (call.type !== 'CallExpression' || call.callee !== member) {
      if (isPairs) return undefined;
      return memberName(member) === 'length' ? NONE : this.#partReads.of(member, path);
    }
    const method = memberName(member);
    if (foldOf(call) !== undefined) return path.length === 0 && !isPairs ? [call] : undefined;
    if (method === 'entries' && call.arguments.length === 0) return this.#readsOfList(call, true, path);
    const [callback] = call.arguments;
    if (!visitsElements(method) || !callback || !isFunction(callback) || callback.params.length > 2) return undefined;
    const [parameter] = parametersOf(callback);
    const reads = parameter === undefined ? NONE : this.#partReads.ofTarget(parameter, ofEach);
    if (!handsElementsOn(method)) return reads;
    // What it finds is used further.
    if (!findsElement(method) || isPairs) return undefined;
    const found = this.#partReads.of(call, path);
    return reads && found && [...reads.filter((read) => !isOnlyAsked(read, callback)), ...found];
  }
}

/** The list whose elements a name or a pattern is given one after another. */
export function sourceOf(target: TSESTree.Node, functions: Functions): TSESTree.Expression | undefined {
  const { parent } = target;
  if (parent?.type === 'VariableDeclarator') {
    const loop = parent.parent.parent;
    return loop.type === 'ForOfStatement' && loop.left === parent.parent && !loop.await
      ? withoutTypes(loop.right)
      : undefined;
  }
  if (parent === undefined || !isFunction(parent) || parent.generator || parametersOf(parent)[0] !== target) {
    return undefined;
  }
  return functions.listVisitedBy(parent);
}

/** Whether a predicate does no more with what it reads than to compare it, or to test its bits. */
function isOnlyAsked(read: TSESTree.Node, predicate: TSESTree.FunctionLike): boolean {
  let node = read;
  while (node.parent !== undefined && ASKING.has(node.parent.type)) node = node.parent;
  return node.parent === predicate && predicate.body === node;
}

const ASKING: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'LogicalExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'UnaryExpression',
]);

/** What a list goes through: the list itself, or the table in `Object.values(table)`. */
function listIn(list: TSESTree.Expression | undefined): List | undefined {
  if (list?.type !== 'CallExpression') return list && { table: list, isPairs: false, isOfObject: false };
  if (list.callee.type !== 'MemberExpression') return undefined;
  const isPairs = memberName(list.callee) === 'entries';
  const table = tableOfObjectCall(list);
  if (table !== undefined) return { table: withoutTypes(table), isPairs, isOfObject: true };
  return isPairs && list.arguments.length === 0
    ? { table: withoutTypes(list.callee.object), isPairs, isOfObject: false }
    : undefined;
}

/** The variable that a table is in. */
function rootIn(table: TSESTree.Expression): TSESTree.Identifier | undefined {
  const root = table.type === 'MemberExpression' ? rootOf(table) : table;
  return root.type === 'Identifier' ? root : undefined;
}

/** The table in `Object.values(table)`, `Object.entries(table)`. */
function tableOfObjectCall(call: TSESTree.CallExpression): TSESTree.Expression | undefined {
  if (!isObjectCall(call, 'values') && !isObjectCall(call, 'entries')) return undefined;
  const [table] = call.arguments;
  return table?.type === 'SpreadElement' ? undefined : table;
}

/** The way to a part of an element from the pair that it is given in; undefined for the name or number beside it. */
function withoutKey([first, ...rest]: readonly string[]): readonly string[] | undefined {
  return first === '1' ? rest : undefined;
}
