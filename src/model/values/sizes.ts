import type { TSESTree } from '@typescript-eslint/utils';
import { isComposite } from './compose.js';
import type { Value } from './value.js';

/** How large the values of a file are: what is used twice counts twice, as whoever looks at it goes there twice. */
export class Sizes {
  readonly #sizes = new Map<Value, number>();
  /** By the assignments that compute them. */
  readonly #weights = new Map<TSESTree.Node, number>();

  /** How many parts a value has. */
  of(value: Value): number {
    if (!isComposite(value)) return 1;
    // Most masks are an `|` of two names, and not worth keeping.
    if (value.kind === 'operation' && !value.operands.some(isComposite)) return 1 + value.operands.length;
    let size = this.#sizes.get(value);
    if (size === undefined) {
      size = 1;
      if (value.kind === 'followed') size += this.of(value.value);
      else if (value.kind === 'operation') for (const operand of value.operands) size += this.of(operand);
      else for (const each of value.of) size += this.of(each.value);
      this.#sizes.set(value, size);
    }
    return size;
  }

  /** How many compound assignments a value has gone through: a long row of them would be walked again at each. */
  weightOf(value: Value): number {
    if (value.kind === 'followed') return this.weightOf(value.value);
    if (value.kind === 'choice') return value.of.reduce((sum, each) => sum + this.weightOf(each.value), 0);
    return this.#weights.get(value.node) ?? 1;
  }

  /** Notes how many compound assignments a value has gone through. */
  setWeight(value: Value, weight: number): void {
    this.#weights.set(value.node, weight);
  }
}
