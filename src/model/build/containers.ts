import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { visitsElements } from '../../syntax/methods.js';
import { isFunction } from '../../syntax/nodes.js';
import { parametersOf } from '../../syntax/callables.js';
import { declared, elementOf, nameOf, type MapType, type Provenance, type VkType } from '../types.js';
import type { Expectations } from './expectations.js';
import type { TypedUses } from './uses.js';

/** Lists, sets, maps and dictionaries of known types: what they are given, what they give. */
export class Containers {
  readonly #expected: Expectations;
  readonly #uses: TypedUses;

  constructor(expected: Expectations, uses: TypedUses) {
    this.#expected = expected;
    this.#uses = uses;
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
    const { of } = type;
    const [first] = call.arguments;
    switch (name) {
      case 'at':
      case 'pop':
      case 'shift':
        this.#uses.climb(call, of, elementOf(from));
        break;
      case 'entries':
        this.#uses.climb(call, { kind: 'list', of: pairOf(type) }, from);
        break;
      case 'values':
        this.#uses.climb(call, type, from);
        break;
      case 'push':
      case 'unshift':
      case 'add':
        for (const argument of call.arguments) {
          if (argument.type !== 'SpreadElement') this.#expected.expect(argument, of, elementOf(from));
        }
        break;
      case 'delete':
      case 'has':
      case 'includes':
      case 'indexOf':
      case 'lastIndexOf':
        this.#comparedWith(of, first, elementOf(from));
        break;
      default:
        if (visitsElements(name)) this.#callback(first, [of], from.origin);
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

  /** `Object.values(formats)`, `Object.entries(formats)`. False for another call. */
  partsOf(call: TSESTree.CallExpression, type: VkType, from: Provenance): boolean {
    if (type.kind !== 'dictionary') return false;
    if (isObjectCall(call, 'values')) this.#uses.climb(call, { kind: 'list', of: type.of }, from);
    else if (isObjectCall(call, 'entries')) this.#uses.climb(call, { kind: 'list', of: pairOf(type) }, from);
    else return false;
    return true;
  }
}

/** What going through a list or a map with its keys gives: `[key, value]`. */
export function pairOf(type: VkType & { kind: 'list' | 'map' | 'dictionary' }): VkType {
  const members = new Map<string, VkType>();
  if (type.kind === 'map' && type.key !== undefined) members.set('0', type.key);
  if (type.of !== undefined) members.set('1', type.of);
  return { kind: 'record', members };
}
