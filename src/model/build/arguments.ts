import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { parametersOf } from '../../syntax/callables.js';
import { isNumberFirst } from '../flow/moved-bits.js';
import { declared, isSameType, type VkType } from '../types.js';
import type { Functions, LocalCall } from '../values/functions.js';
import type { KnownTypes } from './known-types.js';
import type { TypedUses } from './uses.js';

type Followed = VkType & { readonly kind: 'slot' | 'struct' };

/** What the calls of a function that are seen to do so give for a parameter. */
interface Taken {
  readonly type: Followed;
  readonly calls: Set<LocalCall>;
}

/**
 * What parameters of the file's functions take that have no type of their own: `check(vkQueueWaitIdle(queue))` gives a
 * VkResult, and so does every call, as long as no other is known.
 */
export class Arguments {
  readonly #functions: Functions;
  readonly #uses: TypedUses;
  readonly #types: KnownTypes;
  readonly #taken = new Map<TSESTree.Node, Taken>();

  constructor(functions: Functions, uses: TypedUses, types: KnownTypes) {
    this.#functions = functions;
    this.#uses = uses;
    this.#types = types;
  }

  /** An argument of a call that is of a type. */
  given(call: TSESTree.CallExpression, index: number, type: Followed, origin: NameOrigin): void {
    const callee = this.#functions.calledBy(call);
    const parameter = callee && parametersOf(callee)[index];
    if (parameter?.type !== 'Identifier' || call.arguments.some(isSpread)) return;
    let taken = this.#taken.get(parameter);
    if (taken === undefined) this.#taken.set(parameter, (taken = { type, calls: new Set() }));
    if (isSameType(taken.type, type)) taken.calls.add(call);
    if (this.#functions.callsOf(callee!).length !== taken.calls.size || !this.#functions.isOnlyCalled(callee!)) return;
    if (this.#functions.isKnownElsewhere(callee!) || this.#functions.namesArguments(callee!)) return;
    const isMask = type.kind === 'slot' && type.slot.kind !== 'enum';
    // What takes a number apart says nothing of the one type that it happens to be called with.
    if (type.kind === 'slot' && this.#functions.usesOfParameter(parameter).some((use) => isNumberFirst(use, isMask)))
      return;
    this.#types.toldByCalls.add(parameter);
    this.#uses.targets.give(parameter, type, declared(parameter.name, origin));
  }
}

function isSpread({ type }: TSESTree.Node): boolean {
  return type === 'SpreadElement';
}
