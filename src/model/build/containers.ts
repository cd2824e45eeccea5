import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { parametersOf } from '../../syntax/callables.js';
import { memberName } from '../../syntax/members.js';
import { methodNamed, type Method } from '../../syntax/methods.js';
import { isFunction } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import { declared, elementOf, nameOf, type MapType, type Provenance, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Expectations } from './expectations.js';
import type { TypedUses } from './uses.js';

/** Lists, sets, maps and dictionaries of known types: what they are given, what they give. */
export class Containers {
  readonly #expected: Expectations;
  readonly #uses: TypedUses;
  readonly #evaluator: Evaluator;

  constructor(expected: Expectations, uses: TypedUses, evaluator: Evaluator) {
    this.#expected = expected;
    this.#uses = uses;
    this.#evaluator = evaluator;
  }

  /** A method of a list, a set or a map: what it takes, what it gives. */
  method(
    call: TSESTree.CallExpression,
    name: string | undefined,
    type: VkType & { kind: 'list' | 'map' },
    from: Provenance,
  ): void {
    if (type.kind === 'map') {
      this.#methodOfMap(call, name, type, from);
      return;
    }
    // Only a map has `get`.
    const method = name === 'get' ? undefined : methodNamed(name);
    if (method === undefined) return;
    const { of } = type;
    const [first] = call.arguments;
    this.#givenBack(call, method, type, from);
    if (method.arguments === 'compared') this.#comparedWith(of, first, elementOf(from));
    else {
      const [start, end] = ADDED.get(name) ?? [0, 0];
      const isSpread = call.arguments.slice(0, start).some((each) => each.type === 'SpreadElement');
      for (const argument of isSpread ? [] : call.arguments.slice(start, end)) {
        if (argument.type === 'SpreadElement') continue;
        // A number that a list is filled with may only keep the places.
        if (name === 'fill' && this.#evaluator.evaluate(argument).kind === 'number') continue;
        this.#expected.expect(argument, of, elementOf(from));
      }
    }
    switch (method.calls) {
      case 'ask':
      case 'visit':
        this.#callback(first, [of], from.origin);
        break;
      case 'order':
        this.#callback(first, [of, of], from.origin);
        break;
      case 'fold':
        this.#callback(first, [undefined, of], from.origin);
        break;
      default:
    }
  }

  /** What a method gives back of the elements of a list or a set. */
  #givenBack(call: TSESTree.CallExpression, method: Method, type: VkType & { kind: 'list' }, from: Provenance): void {
    const { of } = type;
    switch (method.gives) {
      case 'element':
        // What is searched for need not be there: what stands in for it may say just that.
        if (method.calls === undefined || !isReplacedByOwn(call)) this.#uses.climb(call, of, elementOf(from));
        break;
      case 'list':
      case 'self':
        this.#uses.climb(call, type, from);
        break;
      case 'inner':
        if (of.kind === 'list') this.#uses.climb(call, of, from);
        break;
      case 'pairs':
        this.#uses.climb(call, { kind: 'list', of: pairOf(type) }, from);
        break;
      default:
    }
  }

  #methodOfMap(call: TSESTree.CallExpression, name: string | undefined, type: MapType, from: Provenance): void {
    const { key, of } = type;
    const [first, second] = call.arguments;
    switch (name) {
      case 'get':
      case 'has':
      case 'delete':
        this.#comparedWith(key, first, from);
        if (name === 'get' && of !== undefined) this.#uses.climb(call, of, from);
        break;
      case 'set':
        if (first === undefined || second === undefined) break;
        if (key !== undefined) this.#expected.expect(first, key, from);
        if (of !== undefined) this.#expected.expect(second, of, from);
        break;
      case 'entries':
        this.#uses.climb(call, { kind: 'list', of: pairOf(type) }, from);
        break;
      case 'keys':
      case 'values': {
        const each = name === 'keys' ? key : of;
        if (each !== undefined) this.#uses.climb(call, { kind: 'list', of: each }, from);
        break;
      }
      case 'forEach':
        this.#callback(first, [of, key], from.origin);
        break;
      default:
    }
  }

  /** What a list or a map is searched for, where that is of a type. */
  #comparedWith(type: VkType | undefined, given: TSESTree.CallExpressionArgument | undefined, from: Provenance): void {
    if (type?.kind !== 'slot' || given === undefined || given.type === 'SpreadElement') return;
    this.#expected.slots.add(given, type.slot, 'compare', from);
  }

  /** `promise.then((value) => ...)` */
  awaited({ parent: call }: TSESTree.MemberExpression, type: VkType, origin: NameOrigin): void {
    if (call.type === 'CallExpression') this.#callback(call.arguments[0], [type], origin);
  }

  /** `families.find((family) => ...)`, `sizes.forEach((size, format) => ...)`: the types of the first parameters. */
  #callback(
    callback: TSESTree.CallExpressionArgument | undefined,
    types: readonly (VkType | undefined)[],
    origin: NameOrigin,
  ): void {
    if (callback === undefined || !isFunction(callback)) return;
    const parameters = parametersOf(callback);
    for (const [index, type] of types.entries()) {
      const parameter = parameters[index];
      if (parameter && type) this.#uses.targets.give(parameter, type, declared(nameOf(type), origin));
    }
  }

  /** `Promise.all([load(1), load(2)])`: of what each of a list gives one day, a list. False for another call. */
  allOf(call: TSESTree.CallExpression, type: VkType, from: Provenance): boolean {
    if (type.kind !== 'list' || type.of.kind !== 'promise') return false;
    const { callee } = call;
    if (callee.type !== 'MemberExpression' || memberName(callee) !== 'all') return false;
    if (!isGlobal(callee.object, 'Promise', this.#evaluator.variables)) return false;
    this.#uses.climb(call, { kind: 'promise', of: { kind: 'list', of: type.of.of } }, from);
    return true;
  }

  /** `Object.values(formats)`, `Object.entries(formats)`. False for another call. */
  partsOf(call: TSESTree.CallExpression, type: VkType, from: Provenance): boolean {
    if (type.kind !== 'dictionary') return false;
    if (isObjectCall(call, 'values')) this.#uses.climb(call, { kind: 'list', of: type.of }, from);
    else if (isObjectCall(call, 'entries')) this.#uses.climb(call, { kind: 'list', of: pairOf(type) }, from);
    else return false;
    return true;
  }
}

/** The methods that make elements of what they are given: the arguments that they do that of. */
const ADDED: ReadonlyMap<string | undefined, readonly [start: number, end?: number]> = new Map([
  ['add', [0]],
  ['fill', [0, 1]],
  ['push', [0]],
  ['splice', [2]],
  ['toSpliced', [2]],
  ['unshift', [0]],
  ['with', [1, 2]],
]);

/** Whether an object or a number of the author's stands in for what an expression may not give. */
function isReplacedByOwn(expression: TSESTree.Node): boolean {
  const node = withTypes(expression);
  const { parent } = node;
  if (parent?.type !== 'LogicalExpression' || parent.left !== node) return false;
  const { type } = withoutTypes(parent.right);
  return type === 'ObjectExpression' || type === 'Literal' || type === 'UnaryExpression';
}

/** What going through a list or a map with its keys gives: `[key, value]`. */
export function pairOf(type: VkType & { kind: 'list' | 'map' | 'dictionary' }): VkType {
  const members = new Map<string, VkType>();
  if (type.kind === 'map' && type.key !== undefined) members.set('0', type.key);
  if (type.of !== undefined) members.set('1', type.of);
  return { kind: 'record', members };
}
