import type { TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../../syntax/find.js';
import { contains, functionAround, isLoop } from '../../syntax/nodes.js';
import { mayBeSkipped, meetingOf, runsWithin } from '../../syntax/skipped.js';
import type { VulkanModel } from '../model.js';
import { Success } from './success.js';

/** A statement that ends what comes before it, or a call that ends the program. */
type Exit =
  | TSESTree.ReturnStatement
  | TSESTree.ThrowStatement
  | TSESTree.BreakStatement
  | TSESTree.ContinueStatement
  | TSESTree.CallExpression;

const EXITS = /\b(?:return|throw|break|continue|(?:process|Deno)\.exit)\b/gu;

/** What certainly runs after what, in one file. */
export class Order {
  readonly #model: VulkanModel;
  readonly #success: Success;
  readonly #exits = new Map<TSESTree.Node | undefined, readonly Exit[]>();

  constructor(model: VulkanModel) {
    this.#model = model;
    this.#success = new Success(model);
  }

  /**
   * Whether the code says in so many words that `later` runs after `earlier` has done its work: both stand in one list of
   * statements, no condition, loop or function lies between the list and either of them, and nothing leaves the list
   * between the two because `earlier` has succeeded. What a `finally` does comes after its `try`.
   */
  certainlyFollows(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
    return runsAfter(earlier, later) && this.#exitsBetween(earlier, later).every((exit) => this.#isPassed(exit, later));
  }

  #exitsBetween(earlier: TSESTree.Node, later: TSESTree.Node): readonly Exit[] {
    return this.#exitsOf(functionAround(later)).filter(
      ({ range }) => range[0] >= earlier.range[1] && range[1] <= later.range[0],
    );
  }

  #exitsOf(home: TSESTree.Node | undefined): readonly Exit[] {
    let exits = this.#exits.get(home);
    if (exits === undefined) {
      const { sourceCode } = this.#model;
      exits = findInText(sourceCode, home ?? sourceCode.ast, EXITS, isExit).filter(
        (each) => functionAround(each) === home,
      );
      this.#exits.set(home, exits);
    }
    return exits;
  }

  /** Whether a run in which all goes well comes past an exit, on to `later`. */
  #isPassed(exit: Exit, later: TSESTree.Node): boolean {
    const label = exit.type === 'BreakStatement' || exit.type === 'ContinueStatement' ? exit : undefined;
    let child: TSESTree.Node = exit;
    for (let { parent } = exit as TSESTree.Node; parent && !contains(parent, later); { parent } = parent) {
      if (label !== undefined && isTargetOf(label, parent)) return true;
      if (this.#isLeftOut(parent, child)) return true;
      child = parent;
    }
    // What a `finally` does is done on the way out.
    return child.parent?.type === 'TryStatement' && child.parent.finalizer !== child;
  }

  /** Whether a part of a construct is left out when all goes well. */
  #isLeftOut(parent: TSESTree.Node, child: TSESTree.Node): boolean {
    switch (parent.type) {
      case 'IfStatement':
        return child !== parent.test && this.#success.holds(parent.test) === (child !== parent.consequent);
      case 'SwitchCase':
        return this.#success.passesOver(parent);
      case 'CatchClause':
        return true;
      default:
        return false;
    }
  }
}

function isExit(node: TSESTree.Node): node is Exit {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'CallExpression':
      return true;
    default:
      return false;
  }
}

/** Whether a jump leads no further than to the end of a statement around it. */
function isTargetOf(
  { type, label }: TSESTree.BreakStatement | TSESTree.ContinueStatement,
  node: TSESTree.Node,
): boolean {
  if (label !== null) return node.type === 'LabeledStatement' && node.label.name === label.name;
  return isLoop(node) || (type === 'BreakStatement' && node.type === 'SwitchStatement');
}

/** Whether one node runs after another in one function, as often as it, but for what leaves it between the two. */
function runsAfter(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  if (later.range[0] < earlier.range[1] || functionAround(earlier) !== functionAround(later)) return false;
  const { node, parts } = meetingOf(earlier, later);
  if (!runsWithin(earlier, parts[0]) || !runsWithin(later, parts[1])) return false;
  // Only what a `finally` does comes after the others.
  if (node.type === 'TryStatement') return parts[1] === node.finalizer;
  return !isLoop(node) && !parts.some((part) => mayBeSkipped(part, node));
}
