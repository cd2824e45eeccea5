/** Expressions that stand for one of several objects or lists that are written down: rows of a table, branches, results. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { isWrittenInto, memberName, memberTakenOf, rootOf } from '../../syntax/members.js';
import { findsElement } from '../../syntax/methods.js';
import { functionAround, isFunction, isNull } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import type { Decisions } from '../flow/decisions.js';
import { Guards } from '../flow/guards.js';
import { alike, certain, choice, possible, undecided, unknown } from './compose.js';
import type { PartPath } from '../places/part-reads.js';
import type { Elements } from './elements.js';
import type { Evaluator } from './evaluate.js';
import type { Keys } from './keys.js';
import { entriesOf, isPlain, partIn, type Literal } from './literals.js';
import type { Recursion } from './recursion.js';
import type { Tables } from './tables.js';
import type { Alternative, Standing, Value } from './value.js';
import { isExported } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** One step from a whole to a part of it: the names that it may have, all of them where they are not given. */
interface Step {
  readonly names: readonly string[] | undefined;
  /** Of those that are not given: whether it may be one. */
  readonly mayBe: (name: string) => boolean;
  /** Whether its type may leave some of these out. */
  readonly isLimited: boolean;
}

/** What has been found on the way to a part. */
interface Found {
  /** What reads it. */
  readonly read: TSESTree.Node;
  /** All that it may be, in the order of the file. */
  readonly among: Value[];
  /** Where each of them is read, by whatever name. */
  readonly reads: Set<readonly TSESTree.Node[]>;
  /** It may come from elsewhere, too: what is spread behind it, what stands before `??`. */
  isMerged: boolean;
  /** Other files have it by some name. */
  isExported: boolean;
}

/** Of so many rows none is looked at: each read of one asks for all of them. There are some 250 formats. */
const MANY = 300;
/** Of so many results of a function none is looked at: what decides between them is asked of each at each call. */
const MANY_RESULTS = 32;

/** Computes parts of what is one of several objects or lists of a file. */
export class Rows {
  readonly #evaluator: Evaluator;
  readonly #decisions: Decisions;
  readonly #elements: Elements;
  readonly #keys: Keys;
  readonly #tables: Tables;
  readonly #recursion: Recursion;
  readonly #filledIn = new Map<Variable, boolean>();
  readonly #guards = new Map<readonly TSESTree.Node[], Guards>();

  constructor(of: {
    readonly evaluator: Evaluator;
    readonly decisions: Decisions;
    readonly elements: Elements;
    readonly keys: Keys;
    readonly tables: Tables;
    readonly recursion: Recursion;
  }) {
    this.#evaluator = of.evaluator;
    this.#decisions = of.decisions;
    this.#elements = of.elements;
    this.#keys = of.keys;
    this.#tables = of.tables;
    this.#recursion = of.recursion;
  }

  /** The value of a member of one of several: `TABLE[key].format`, `preset.format`; undefined where it is no such member. */
  memberOf(member: TSESTree.MemberExpression): Value | undefined {
    return this.#of(member.object, [this.#stepOf(member)], member);
  }

  /** The same of what a pattern takes: `const { format } = TABLE[key]`. */
  partOf(whole: TSESTree.Expression, name: string, read: TSESTree.Node): Value | undefined {
    return this.#of(whole, [named(name)], read);
  }

  #of(whole: TSESTree.Expression, path: readonly Step[], read: TSESTree.Node): Value | undefined {
    if (!this.#mayBeRowAt(whole)) return undefined;
    return this.#recursion.guarded(read, () => this.#found(whole, path, read));
  }

  /** A glance: most members are of something else. */
  #mayBeRowAt(whole: TSESTree.Expression): boolean {
    const node = withoutTypes(whole);
    const root = node.type === 'MemberExpression' ? withoutTypes(rootOf(node)) : node;
    if (root.type !== 'Identifier') return mayBeRow(root);
    const variable = this.#evaluator.variables.of(root);
    const start = variable && this.#evaluator.variables.initializerOf(variable);
    return start !== undefined && (mayBeRow(start) || withoutTypes(start).type === 'NewExpression');
  }

  #found(whole: TSESTree.Expression, path: readonly Step[], read: TSESTree.Node): Value | undefined {
    const found: Found = { read, among: [], reads: new Set(), isMerged: false, isExported: false };
    const value = this.#at(whole, path, found);
    const { among } = found;
    if (value === undefined || alike(among, true) === undefined) return undefined;
    const [first = [], ...more] = found.reads;
    const reads = more.length === 0 ? first : [...new Set([first, ...more].flat())];
    const kept = found.isExported ? undecided(value, 'possible') : value;
    const seen = this.#decisions.seenAt(read, kept, () => this.#guardsOf(reads), found.isExported);
    // With what comes from elsewhere these are not all.
    const through = { kind: 'member', reads, ...(!found.isMerged && { among }) } as const;
    return { kind: 'followed', node: read, through, value: seen };
  }

  /** Where the reads of a part are tests of it. */
  #guardsOf(reads: readonly TSESTree.Node[]): Guards {
    let guards = this.#guards.get(reads);
    if (guards === undefined) this.#guards.set(reads, (guards = new Guards(reads)));
    return guards;
  }

  #stepOf(member: TSESTree.MemberExpression): Step {
    const names = this.#keys.of(member);
    const isLimited = names === undefined && this.#keys.isLimitedElsewhere(member);
    return { names, mayBe: (name) => this.#keys.mayBe(member, name), isLimited };
  }

  /** A part of what an expression stands for; undefined where not all is known that it may be. */
  #at(expression: TSESTree.Expression, path: readonly Step[], found: Found): Value | undefined {
    const node = withoutTypes(expression);
    switch (node.type) {
      case 'ObjectExpression':
      case 'ArrayExpression':
        return this.#inLiteral(node, node, path, found);
      case 'ConditionalExpression':
        return this.#oneOf(node, [node.consequent, node.alternate], path, found);
      case 'LogicalExpression':
        return this.#oneOf(node, node.operator === '&&' ? [node.right] : [node.left, node.right], path, found);
      case 'Identifier':
        return this.#recursion.guarded(node, () => this.#named(node, path, found));
      case 'MemberExpression': {
        const table = this.#tables.tableBehind(node);
        if (table !== undefined) return this.#inLiteral(table, node, path, found);
        return node.object.type === 'ThisExpression' || node.object.type === 'Super'
          ? undefined
          : this.#at(node.object, [this.#stepOf(node), ...path], found);
      }
      case 'CallExpression':
        return this.#recursion.guarded(node, () => this.#called(node, path, found));
      default:
        return undefined;
    }
  }

  /** A part of what a test chooses, as far as it is written down; nothing has no parts. */
  #oneOf(
    node: TSESTree.Expression,
    branches: readonly TSESTree.Expression[],
    path: readonly Step[],
    found: Found,
  ): Value | undefined {
    const alternatives: Alternative[] = branches.length > 1 ? [] : [possible(unknown(node))];
    let isKnown = false;
    for (const branch of branches) {
      const isNothing = isNull(withoutTypes(branch));
      const value = isNothing ? undefined : this.#at(branch, path, found);
      if (value === undefined && !isNothing) found.isMerged = true;
      isKnown ||= value !== undefined;
      alternatives.push(value === undefined ? possible(unknown(branch)) : certain(value));
    }
    if (!isKnown) return undefined;
    // Which of the objects it is shows in their other parts, too, and these may be tested.
    return node.type === 'LogicalExpression'
      ? { kind: 'choice', node, of: alternatives, isOfWholes: true }
      : choice(node, alternatives);
  }

  #named(name: TSESTree.Identifier, path: readonly Step[], found: Found): Value | undefined {
    const table = this.#tables.tableBehind(name);
    if (table !== undefined) return this.#inLiteral(table, name, path, found);
    const variable = this.#evaluator.variables.of(name);
    const start = variable && this.#evaluator.variables.initializerOf(variable);
    if (start === undefined || !mayBeRow(start) || this.#isFilledIn(variable!)) return undefined;
    found.isExported ||= isExported(variable!);
    return this.#at(start, path, found);
  }

  /** Whether members are written by the name of what holds them: it is not yet what it is to be. */
  #isFilledIn(variable: Variable): boolean {
    let isFilledIn = this.#filledIn.get(variable);
    if (isFilledIn === undefined) {
      isFilledIn = variable.references.some(({ identifier }) => {
        const member = memberTakenOf(identifier);
        return member !== undefined && isWrittenInto(member);
      });
      this.#filledIn.set(variable, isFilledIn);
    }
    return isFilledIn;
  }

  #called(call: TSESTree.CallExpression, path: readonly Step[], found: Found): Value | undefined {
    const { callee } = call;
    if (callee.type === 'MemberExpression') {
      if (isObjectCall(call, 'freeze')) {
        const [whole] = call.arguments;
        return whole === undefined || whole.type === 'SpreadElement' ? undefined : this.#at(whole, path, found);
      }
      const name = memberName(callee);
      if (name === 'get') return this.#inMap(callee.object, path, found);
      if (name !== 'at' && !findsElement(name)) return undefined;
      const list = this.#tables.tableBehind(callee.object);
      if (list?.type !== 'ArrayExpression') return undefined;
      // What it looks for is known to the code.
      return this.#inLiteral(list, callee.object, [ANY, ...path], found, 'possible');
    }
    const called = this.#evaluator.functions.named(callee);
    if (called === undefined || called.async || called.generator) return undefined;
    const results = this.#evaluator.functions.resultsOf(called);
    if (results.length === 0 || results.length > MANY_RESULTS) return undefined;
    if (!results.every((each) => mayBeRow(each) || isNull(each))) return undefined;
    const isOpen = callee.type === 'Identifier' && isExported(this.#evaluator.variables.of(callee)!);
    const alternatives: Alternative[] = [];
    for (const result of results) {
      const value = isNull(result) ? unknown(result) : this.#at(result, path, found);
      if (value === undefined) return undefined;
      // With what it is called may decide what is returned.
      const standing = isOpen || value.kind === 'unknown' ? 'possible' : this.#decisions.standingIn(result, found.read);
      alternatives.push({ value, standing: results.length === 1 ? 'certain' : standing });
    }
    return choice(call, alternatives);
  }

  /** `MAP.get(key)`, where the map is made of a list that is written there, and only looked at. */
  #inMap(map: TSESTree.Expression, path: readonly Step[], found: Found): Value | undefined {
    const { variables } = this.#evaluator;
    const variable = map.type === 'Identifier' ? variables.of(map) : undefined;
    const start = variable && variables.initializerOf(variable);
    if (start?.type !== 'NewExpression' || !isGlobal(start.callee, 'Map', variables)) return undefined;
    const [list] = start.arguments;
    if (isExported(variable!) || list?.type !== 'ArrayExpression') return undefined;
    const reads = this.#elements.readsOfMap(variable!, namesOf(path));
    const parts = reads && this.#partsOf(list, [ANY, named('1'), ...path]);
    return parts && this.#among(parts, reads, 'possible', found);
  }

  /** @param expression - stands for the literal */
  #inLiteral(
    literal: Literal,
    expression: TSESTree.Expression,
    path: readonly Step[],
    found: Found,
    atMost?: Standing,
  ): Value | undefined {
    const reads = this.#elements.readsAt(literal, expression, namesOf(path));
    if (reads === undefined) return undefined;
    const root = expression.type === 'MemberExpression' ? rootOf(expression) : expression;
    const variable: Variable | undefined = root.type === 'Identifier' ? this.#evaluator.variables.of(root) : undefined;
    if (variable !== undefined && isExported(variable)) found.isExported = true;
    const [first, ...rest] = path;
    const name = first?.names?.length === 1 ? first.names[0] : undefined;
    if (literal.type === 'ObjectExpression' && name !== undefined && hasSpread(literal)) {
      return this.#merged(literal, name, rest, reads, found);
    }
    const parts = this.#partsOf(literal, path);
    if (parts === undefined) return undefined;
    const isOpen = found.isExported || path.some(({ isLimited }) => isLimited);
    const standing = isOpen ? 'possible' : (atMost ?? this.#decisions.standingIn(literal, found.read));
    return this.#among(parts, reads, standing, found);
  }

  /** A part of `{ ...DEFAULTS, ...options }`: the last that gives it, and what is behind that may give another. */
  #merged(
    literal: TSESTree.ObjectExpression,
    name: string,
    rest: readonly Step[],
    reads: readonly TSESTree.Node[],
    found: Found,
  ): Value | undefined {
    found.isMerged = true;
    const standing = this.#decisions.standingIn(literal, found.read);
    const alternatives: Alternative[] = [];
    for (const property of literal.properties.toReversed()) {
      if (property.type === 'SpreadElement') {
        const { argument } = property;
        const value = mayBeRow(argument) ? this.#at(argument, [named(name), ...rest], found) : undefined;
        alternatives.push(value === undefined ? possible(unknown(property)) : { value, standing });
        // Of what is one of several, it may be none.
        if (value !== undefined && this.#tables.tableBehind(argument) !== undefined) break;
      } else {
        const key = this.#keys.ofProperty(property);
        if (key === undefined) return undefined;
        if (key !== name) continue;
        const parts = isPlain(property) ? partsIn(property.value as TSESTree.Expression, rest, this.#keys) : undefined;
        const value = parts && this.#among({ parts, isOpen: false }, reads, standing, found);
        if (value === undefined) return undefined;
        alternatives.push({ value, standing });
        break;
      }
    }
    return choice(literal, alternatives);
  }

  /** What the ways into a literal lead to; undefined where one of them leads to something that is not written there. */
  #partsOf(literal: Literal, path: readonly Step[]): PartsFound | undefined {
    const parts = partsIn(literal, path, this.#keys);
    return parts && parts.length > 0 ? { parts, isOpen: path.some(({ names }) => names === undefined) } : undefined;
  }

  /** One of some parts. */
  #among(
    { parts, isOpen }: PartsFound,
    reads: readonly TSESTree.Node[],
    standing: Standing,
    found: Found,
  ): Value | undefined {
    if (found.among.length + parts.length > MANY) return undefined;
    found.reads.add(reads);
    const values = parts.map((part) => this.#valueOf(part, found.read));
    found.among.push(...values);
    if (values.length === 1 && !isOpen) return values[0];
    const alternatives = values.map((value) => ({ value, standing }));
    return choice(found.read, isOpen ? [possible(unknown(found.read)), ...alternatives] : alternatives);
  }

  #valueOf(part: TSESTree.Expression, read: TSESTree.Node): Value {
    if (this.#tables.isChanged(part)) return unknown(read);
    // What a function makes of its parameters is another thing for each call.
    const callee = functionAround(part);
    const isOfCall = callee !== undefined && isFunction(callee) && callee !== functionAround(read);
    const isTaken = isOfCall && callee.params.some((each) => this.#evaluator.variables.isReadIn(callee, each, part));
    return isTaken ? unknown(read) : this.#evaluator.evaluate(part);
  }
}

/** What a path leads to, and whether it may lead to nothing, or to something else. */
interface PartsFound {
  readonly parts: readonly TSESTree.Expression[];
  readonly isOpen: boolean;
}

function partsIn(
  whole: TSESTree.Expression,
  [step, ...rest]: readonly Step[],
  keys: Keys,
): readonly TSESTree.Expression[] | undefined {
  if (step === undefined) return [whole];
  const literal = withoutTypes(whole);
  if (literal.type !== 'ObjectExpression' && literal.type !== 'ArrayExpression') return undefined;
  if (step.names === undefined && sizeOf(literal) > MANY) return undefined;
  const next =
    step.names?.map((name) => partIn(literal, name, (property) => keys.ofProperty(property))) ??
    entriesOf(literal, step.mayBe);
  const parts: TSESTree.Expression[] = [];
  for (const each of next ?? [undefined]) {
    const inside = each && partsIn(each, rest, keys);
    if (inside === undefined) return undefined;
    parts.push(...inside);
  }
  return parts;
}

function sizeOf(literal: Literal): number {
  return (literal.type === 'ArrayExpression' ? literal.elements : literal.properties).length;
}

const ANY: Step = { names: undefined, mayBe: () => true, isLimited: false };

function named(name: string): Step {
  return { names: [name], mayBe: (each) => each === name, isLimited: false };
}

/** The names of a path, as far as each is one alone. */
function namesOf(path: readonly Step[]): PartPath {
  return path.map(({ names }) => (names?.length === 1 ? names[0] : undefined));
}

function hasSpread({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some(({ type }) => type === 'SpreadElement');
}

/** Whether an expression can lead to what is one of several. */
function mayBeRow(expression: TSESTree.Expression): boolean {
  const node = withoutTypes(expression);
  return LEADING.has(node.type);
}

const LEADING: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'CallExpression',
  'ConditionalExpression',
  'Identifier',
  'LogicalExpression',
  'MemberExpression',
  'ObjectExpression',
]);
