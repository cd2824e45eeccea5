import type { TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { methodNamed } from '../../syntax/methods.js';
import { EQUALITIES, ORDERS } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import type { Provenance } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { FoundSlots } from './found-slots.js';

/** What values of the type of a slot are compared with, tested by and joined with: that stands in a slot as well. */
export class Comparisons {
  readonly #slots: FoundSlots;
  readonly #evaluator: Evaluator;

  constructor(slots: FoundSlots, evaluator: Evaluator) {
    this.#slots = slots;
    this.#evaluator = evaluator;
  }

  /**
   * The other operand of an operator: `value === VK_A`, `mask & VK_A`.
   *
   * @returns whether the operation gives a mask of the same type
   */
  operand(node: TSESTree.Node, operation: TSESTree.BinaryExpression, slot: SlotType, from: Provenance): boolean {
    const { operator, left, right } = operation;
    const other = left === node ? right : left;
    if (other.type === 'PrivateIdentifier') return false;
    if (EQUALITIES.has(operator)) {
      this.#slots.add(other, slot, 'compare', from);
      return false;
    }
    if (ORDERS.has(operator)) {
      // A number there may count what the values are worth.
      if (this.#evaluator.evaluate(other).kind === 'constant') this.#slots.add(other, slot, 'compare', from);
      return false;
    }
    if (slot.kind === 'enum' || (operator !== '&' && operator !== '|')) return false;
    this.#slots.add(other, slot, operator === '&' ? 'mask' : 'add', from);
    return true;
  }

  /** `switch (value) { case VK_A: }` */
  cases({ cases }: TSESTree.SwitchStatement, slot: SlotType, from: Provenance): void {
    for (const { test } of cases) if (test !== null) this.#slots.add(test, slot, 'compare', from);
  }

  /** `[VK_A, VK_B].includes(value)`, `new Set([VK_A]).has(value)`: each element is compared with the value. */
  searched({ callee }: TSESTree.CallExpression, slot: SlotType, from: Provenance): void {
    if (callee.type !== 'MemberExpression' || methodNamed(memberName(callee))?.arguments !== 'compared') return;
    const list = this.#listIn(withoutTypes(callee.object));
    for (const element of list?.elements ?? []) {
      if (element !== null && element.type !== 'SpreadElement') {
        this.#slots.add(element, slot, 'compare', from);
      }
    }
  }

  /** A list that is written where it is used, or in a constant that is used nowhere else. */
  #listIn(node: TSESTree.Expression): TSESTree.ArrayExpression | undefined {
    if (node.type === 'ArrayExpression') return node;
    if (node.type === 'NewExpression') {
      const [argument] = node.arguments;
      const isSet = isGlobal(node.callee, 'Set', this.#evaluator.variables);
      return isSet && argument !== undefined && argument.type !== 'SpreadElement'
        ? this.#listIn(withoutTypes(argument))
        : undefined;
    }
    const start = node.type === 'Identifier' ? this.#evaluator.variables.readOnce(node) : undefined;
    return start && this.#listIn(withoutTypes(start));
  }
}
