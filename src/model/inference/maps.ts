import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../../registry/index.js';
import { withTypes } from '../../syntax/asserted.js';
import { memberName, memberTakenOf } from '../../syntax/members.js';
import { methodOfCollection, type Method } from '../../syntax/methods.js';
import { isTarget } from '../../syntax/targets.js';
import type { VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { hasConstant } from '../values/leaves.js';
import { isOfType } from '../values/of-type.js';
import { exactOf, knownOf } from '../values/value.js';
import { isExported } from '../values/variables.js';
import { annotationOf, type Carried, type Carriers, type Uses } from './carried.js';
import { usesOfSeveral } from './rows.js';

type Variable = TSESLint.Scope.Variable;

/** What a map is given under a key, and what tells that from others, where it is known. */
interface Entry {
  readonly key: string | undefined;
  readonly value: TSESTree.Expression;
}

interface Filled {
  readonly gets: readonly TSESTree.CallExpression[];
  readonly entries: readonly Entry[];
  /** Whether it has from its start on just what it is made with, each key once. */
  readonly isAsMade: boolean;
}

/** What maps have under their keys: `const formats = new Map([['rgba8', VK_A]]); formats.set('bgra8', VK_B);` */
export class MapCarriers implements Carriers {
  readonly #evaluator: Pick<Evaluator, 'evaluate' | 'variables'>;

  constructor(evaluator: Pick<Evaluator, 'evaluate' | 'variables'>) {
    this.#evaluator = evaluator;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    const isObject = kind === 'struct' || kind === 'list';
    const map = kind === 'slot' || isObject ? this.#mapIn(read, isObject) : undefined;
    if (map === undefined) return undefined;
    const { variable, entries } = map;
    const from = variable.defs[0]!.name;
    return { key: variable, name: variable.name, from, uses: (type) => this.#usesOf(variable, entries, type) };
  }

  /** All that the map has which a call looks up in; undefined for what calls something else. */
  heldFor(
    read: TSESTree.Node,
  ): { readonly key: Variable; readonly values: () => readonly TSESTree.Expression[] | undefined } | undefined {
    const map = this.#mapIn(read);
    if (map === undefined) return undefined;
    const { variable, entries } = map;
    return { key: variable, values: () => this.#filled(variable, entries)?.entries.map(({ value }) => value) };
  }

  /**
   * The map that a call looks up in, and what it has from the start.
   *
   * @param isOfObjects - whether it has objects or lists, whatever it says of them
   */
  #mapIn(
    read: TSESTree.Node,
    isOfObjects = false,
  ): { readonly variable: Variable; readonly entries: readonly Entry[] } | undefined {
    if (read.type !== 'CallExpression' || read.callee.type !== 'MemberExpression') return undefined;
    const { object } = read.callee;
    if (object.type !== 'Identifier' || memberName(read.callee) !== 'get') return undefined;
    const { variables } = this.#evaluator;
    const variable = variables.of(object);
    const start = variable && variables.initializerOf(variable);
    // `as Map<string, Level>` says what it has.
    const entries = start && this.#entriesOf(start, isOfObjects);
    if (entries === undefined || isExported(variable!)) return undefined;
    if (!isOfObjects && !saysOnlyNumbersOf(variable!)) return undefined;
    return { variable: variable!, entries };
  }

  /** What a map has where it is made; undefined for what is no map, or has what is not written there. */
  #entriesOf(made: TSESTree.Expression, isOfObjects: boolean): readonly Entry[] | undefined {
    if (made.type !== 'NewExpression' || made.callee.type !== 'Identifier' || made.callee.name !== 'Map')
      return undefined;
    if ((this.#evaluator.variables.of(made.callee)?.defs.length ?? 0) > 0) return undefined;
    if (!isOfObjects && !saysOnlyNumbers(made.typeArguments)) return undefined;
    const [start] = made.arguments;
    if (start === undefined) return [];
    if (start.type !== 'ArrayExpression') return undefined;
    const entries: Entry[] = [];
    for (const each of start.elements) {
      const entry = each?.type === 'ArrayExpression' ? this.#entryOf(each.elements) : undefined;
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries;
  }

  /** What a map has that is only filled and looked up in, and where that is; undefined where more is done with it. */
  #filled({ references }: Variable, start: readonly Entry[]): Filled | undefined {
    const gets: TSESTree.CallExpression[] = [];
    const entries = [...start];
    let isAsMade = new Set(start.map(({ key }) => key)).size === start.length;
    for (const { init, identifier } of references) {
      if (init === true) continue;
      const member = memberTakenOf(identifier);
      if (member === undefined || isTarget(member)) return undefined;
      const name = memberName(member);
      if (name === 'size') continue;
      const { parent: call } = withTypes(member);
      if (call?.type !== 'CallExpression' || call.callee !== member) return undefined;
      if (name !== 'get' && name !== 'has') isAsMade = false;
      if (name === 'get') gets.push(call);
      else if (name === 'set') {
        const entry = call.parent.type === 'ExpressionStatement' ? this.#entryOf(call.arguments) : undefined;
        if (entry === undefined) return undefined;
        entries.push(entry);
      } else if (!tellsNothing(methodOfCollection(name))) return undefined;
    }
    return { gets, entries, isAsMade };
  }

  #usesOf(variable: Variable, start: readonly Entry[], type: VkType): Uses | undefined {
    const filled = this.#filled(variable, start);
    if (filled === undefined) return undefined;
    const { gets, entries, isAsMade } = filled;
    if (type.kind !== 'slot') {
      const given = entries.map(({ value }) => value);
      return usesOfSeveral(gets, given, type);
    }
    const sought = new Set(gets.map((get) => this.#keyOf(get.arguments[0])));
    // Under a key that is not known there may be any of them: where it has constants as well, the numbers may be others.
    if (sought.has(undefined) && (entries.some(({ key }) => key === undefined) || this.#isMixed(entries)))
      return undefined;
    const isSought = ({ key }: Entry): boolean => key !== undefined && (sought.has(key) || sought.has(undefined));
    // A 0 may only keep a place.
    const isKept = ({ value }: Entry): boolean => entries.length > start.length && this.#numberIn(value) === 0;
    const given = entries.filter((entry) => isSought(entry) && !isKept(entry)).map(({ value }) => value);
    // One with other numbers in it is looked up for other things as well, unless the key says what for, or they are all so.
    const isOf = given.filter((value) => this.#isOf(type.slot, value));
    const isFault = isAsMade && (!sought.has(undefined) || isOf.length === 0);
    const isOne = isFault || isOf.length === given.length;
    return isOne ? { reads: gets, given, mayBeMissing: true } : undefined;
  }

  #entryOf([key, value]: readonly (TSESTree.CallExpressionArgument | null)[]): Entry | undefined {
    if (!key || !value || key.type === 'SpreadElement' || value.type === 'SpreadElement') return undefined;
    return { key: this.#keyOf(key), value };
  }

  /** What tells a key from others, where it is known. */
  #keyOf(key: TSESTree.Node | undefined): string | undefined {
    const known = key && knownOf(this.#evaluator.evaluate(key));
    return known?.kind === 'string' || known?.kind === 'exact' ? `${typeof known.value} ${known.value}` : undefined;
  }

  #isMixed(entries: readonly Entry[]): boolean {
    const named = entries.filter(({ value }) => hasConstant(this.#evaluator.evaluate(value)));
    return named.length > 0 && named.length < entries.length;
  }

  #numberIn(value: TSESTree.Expression): number | undefined {
    const exact = exactOf(this.#evaluator.evaluate(value));
    return exact === undefined ? undefined : Number(exact);
  }

  /** Whether a value may be one of a type. What says that there is nothing is none, and no other thing either. */
  #isOf(type: SlotType, value: TSESTree.Expression): boolean {
    const number = this.#numberIn(value);
    if (number === -1) return true;
    return Number.isInteger(number ?? 0) && isOfType(this.#evaluator.evaluate(value), type);
  }
}

/** Whether what annotates a map, `ReadonlyMap<string, number>`, declares no type of its values. */
function saysOnlyNumbersOf({ defs: [definition] }: Variable): boolean {
  const said = definition && annotationOf(definition.name);
  return !said || (said.type === 'TSTypeReference' && saysOnlyNumbers(said.typeArguments));
}

function saysOnlyNumbers(types: TSESTree.TSTypeParameterInstantiation | undefined): boolean {
  // What is missing is null in some parsers.
  const said = types?.params[1];
  return !said || said.type === 'TSNumberKeyword';
}

/** Whether a method of a map tells nothing of its values. */
function tellsNothing(method: Method | undefined): boolean {
  return method?.calls === undefined && (method?.gives === 'nothing' || method?.gives === 'keys');
}
