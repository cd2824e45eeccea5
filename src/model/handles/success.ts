import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { EQUALITIES } from '../../syntax/nodes.js';
import { exits } from '../flow/jumps.js';
import type { VulkanModel } from '../model.js';
import { exactOf } from '../values/value.js';

/** What the tests of one file come to where all goes well. */
export class Success {
  readonly #model: VulkanModel;
  readonly #active = new Set<TSESTree.Node>();

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /**
   * Whether a test holds when the commands have succeeded; undefined where it asks for anything else.
   *
   * @example `vkAllocateMemory(...) === VK_SUCCESS` // true
   * @example `result < 0 || result === VK_TIMEOUT` // false
   */
  holds(test: TSESTree.Expression): boolean | undefined {
    const expression = withoutTypes(test);
    // A variable that is given itself says nothing.
    if (this.#active.has(expression)) return undefined;
    this.#active.add(expression);
    try {
      return this.#outcome(expression);
    } finally {
      this.#active.delete(expression);
    }
  }

  /** Whether a case of a switch is passed over when the command has succeeded, because it has a case of its own. */
  passesOver(node: TSESTree.SwitchCase): boolean {
    const { cases } = node.parent;
    const own = cases.indexOf(node);
    const success = cases.findIndex(({ test }) => test !== null && this.#resultIn(test) === 0);
    if (success < 0 || success === own) return false;
    return success > own || cases.slice(success, own).some(({ consequent }) => consequent.some((each) => exits(each)));
  }

  #outcome(expression: TSESTree.Expression): boolean | undefined {
    switch (expression.type) {
      case 'CallExpression': {
        const entity = this.#model.names.at(expression.callee)?.entity;
        // VK_SUCCESS is 0.
        return entity?.kind === 'command' && entity.command.returnType === 'VkResult' ? false : undefined;
      }
      case 'Identifier': {
        const held = this.#model.variables.heldAt(expression);
        return held && this.holds(held);
      }
      case 'AwaitExpression':
        return this.holds(expression.argument);
      case 'AssignmentExpression':
        return expression.operator === '=' ? this.holds(expression.right) : undefined;
      case 'UnaryExpression': {
        const holds = expression.operator === '!' ? this.holds(expression.argument) : undefined;
        return holds === undefined ? undefined : !holds;
      }
      case 'LogicalExpression': {
        const sides = [this.holds(expression.left), this.holds(expression.right)];
        // One side that is true decides an `||`, one that is false an `&&`.
        const decisive = expression.operator === '||';
        if (expression.operator === '??') return undefined;
        return sides.includes(decisive) ? decisive : sides.includes(undefined) ? undefined : !decisive;
      }
      case 'BinaryExpression':
        return this.#comparison(expression);
      default:
        return undefined;
    }
  }

  #comparison({ left, right, operator }: TSESTree.BinaryExpression): boolean | undefined {
    if (EQUALITIES.has(operator)) {
      const result = this.#resultIn(right) ?? this.#resultIn(left);
      return result === undefined ? undefined : (result === 0) === (operator === '===' || operator === '==');
    }
    // What is negative has failed, whatever it is a result of.
    if (operator !== '<' && operator !== '>=') return undefined;
    return exactOf(this.#model.evaluate(right)) === 0 ? operator === '>=' : undefined;
  }

  /** The VkResult that an expression names, or that its number stands for. */
  #resultIn(node: TSESTree.Node): number | undefined {
    const value = this.#model.evaluate(node);
    const exact = exactOf(value);
    if (exact === undefined) return undefined;
    const type = value.kind === 'constant' ? value.constant.type : this.#model.slotAt(node)?.type.constants;
    return type?.name === 'VkResult' ? Number(exact) : undefined;
  }
}
