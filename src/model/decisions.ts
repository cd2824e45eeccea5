import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../bindings/names.js';
import { isComposite, isExcludable, ofSome, undecided } from './compose.js';
import { decidersOf, MANY_DECIDERS, readsIn } from './deciders.js';
import { isFunction } from './flow.js';
import { Guards } from './guards.js';
import { exits } from './jumps.js';
import type { Returns } from './returns.js';
import { contains, functionAround } from './syntax.js';
import type { Value } from './value.js';
import type { Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** Where a value that is one of several may be known to the code, although not to us. */
export class Decisions {
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #returns: Returns;
  readonly #guards = new Map<Variable, Guards>();
  readonly #exits = new Map<TSESTree.Node, readonly number[]>();

  constructor(names: FileNames, variables: Variables, returns: Returns) {
    this.#names = names;
    this.#variables = variables;
    this.#returns = returns;
  }

  /**
   * What is certain of a value at a place that reads it.
   *
   * @param guards - where the code tests what is read: behind that, it may not have every value any more
   */
  seenAt(read: TSESTree.Node, value: Value, guards?: Guards): Value {
    if (guards !== undefined && isExcludable(value) && guards.cover(read)) return ofSome(read, value);
    return this.#isDecided(read, value) ? undecided(value) : value;
  }

  /** What is certain of an element of a list where it is read: a test on the way from `since`, which has it, may choose. */
  drawnAt(read: TSESTree.Node, value: Value, since: TSESTree.Node): Value {
    return this.#isBehindTest(read, since) ? undecided(value) : this.seenAt(read, value);
  }

  /** What is certain of the value that a call gives: with what it is called may decide what is returned. */
  returnedAt(call: TSESTree.CallExpression, returned: TSESTree.Node, value: Value): Value {
    return this.#isChosen(returned, call, value) ? undecided(value) : this.seenAt(call, value);
  }

  /**
   * Whether a value is read behind another test than the one that decided it. The two may go together, whatever they
   * look like: `type = win ? A : B; if (process.platform === 'win32') use(type)`.
   */
  #isDecided(read: TSESTree.Node, value: Value): boolean {
    if (!isComposite(value)) return false;
    const deciders = decidersOf(value);
    if (deciders.length >= MANY_DECIDERS) return true;
    return deciders.some(({ at }) => this.#isBehindTest(read, at));
  }

  /**
   * Whether it depends on a test that a read comes to run, once `since` has: on one of the branches that it stands in,
   * on an `if (...) return` before it, or on whoever calls its function: `exportWin32()`. A loop, and what is called
   * for each of a list, has other reasons.
   */
  #isBehindTest(read: TSESTree.Node, since: TSESTree.Node): boolean {
    let child = read;
    for (let { parent } = read; parent; { parent } = parent) {
      const isCommon = contains(parent, since);
      if (!isCommon && isFunction(parent) && !isCallback(parent)) return true;
      const test = isCommon ? undefined : testOf(parent);
      if (test !== undefined && test !== child && !this.#isOfResult(test)) return true;
      const from = isCommon ? since.range[1] : parent.range[0];
      if (hasBetween(this.#exitsIn(parent), from, child.range[0])) return true;
      if (isCommon) break;
      child = parent;
    }
    return false;
  }

  /** Where the statements of a block begin that may leave it by a test, in the order of the file. */
  #exitsIn(node: TSESTree.Node): readonly number[] {
    const isBlock = node.type === 'BlockStatement' || node.type === 'Program';
    if (!isBlock && node.type !== 'SwitchCase') return NONE;
    let places = this.#exits.get(node);
    if (places === undefined) {
      places = (isBlock ? node.body : node.consequent)
        .filter((each) => each.type === 'IfStatement' && mayExit(each) && !this.#isOfResult(each.test))
        .map(({ range }) => range[0]);
      this.#exits.set(node, places);
    }
    return places;
  }

  /** Whether what a function chooses by is written where it is called, in a form that is not followed. */
  #isChosen(returned: TSESTree.Node, call: TSESTree.CallExpression, value: Value): boolean {
    const home = functionAround(returned);
    return decidersOf(value).some(({ test }) =>
      readsIn(test).some((read) => {
        const definition = read.type === 'Identifier' ? this.#variables.of(read)?.defs[0] : undefined;
        if (definition?.type !== PARAMETER || definition.node !== home) return false;
        const argument = this.#returns.given(read, call, home);
        return argument === undefined || argument.type === 'SpreadElement' || readsIn(argument).length === 0;
      }),
    );
  }

  /** Where a variable is tested. */
  guardsOf(variable: Variable): Guards {
    let guards = this.#guards.get(variable);
    if (guards === undefined) {
      guards = new Guards(variable.references.map(({ identifier }) => identifier));
      this.#guards.set(variable, guards);
    }
    return guards;
  }

  /** Whether a test asks whether a command has succeeded, which has nothing to do with what the program chose. */
  #isOfResult(test: TSESTree.Node): boolean {
    if (test.type !== 'BinaryExpression') return false;
    return [test.left, test.right].some((side) => {
      const entity = this.#names.at(side)?.entity;
      return entity?.kind === 'constant' && entity.constant.type.name === 'VkResult';
    });
  }
}

const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];
const NONE: readonly number[] = [];

/** Whether a function is written where it is handed on: `sizes.map((size) => ...)`. */
function isCallback(node: TSESTree.FunctionLike): boolean {
  const { parent } = node;
  return parent.type === 'CallExpression' || parent.type === 'NewExpression';
}

function mayExit({ consequent, alternate }: TSESTree.IfStatement): boolean {
  return exits(consequent) || (alternate !== null && exits(alternate));
}

/** Whether one of some places, which are in order, is between two others. */
function hasBetween(places: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! < to;
}

/** What decides which part of a node runs; a case is decided by the whole of its switch. */
function testOf(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return node.test;
    case 'LogicalExpression':
      return node.left;
    case 'SwitchStatement':
      return node.discriminant;
    default:
      return undefined;
  }
}
