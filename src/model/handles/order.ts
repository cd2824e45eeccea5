import type { TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../../syntax/find.js';
import { contains, functionAround } from '../../syntax/nodes.js';
import { isLoop } from '../flow/jumps.js';
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

function runsAfter(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  if (later.range[0] < earlier.range[1] || functionAround(earlier) !== functionAround(later)) return false;
  const way = new Set<TSESTree.Node>();
  for (let node: TSESTree.Node | null | undefined = later; node; node = node.parent) way.add(node);
  let child = earlier;
  for (let { parent } = earlier; parent; { parent } = parent) {
    if (way.has(parent)) return isCertainWithin(later, parent) && !isBranchBetween(parent, child, later);
    if (mayBeSkipped(parent, child)) return false;
    child = parent;
  }
  return false;
}

/** Whether a node runs whenever the construct around it does. */
function isCertainWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  let child = node;
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent === outer) return true;
    if (mayBeSkipped(parent, child)) return false;
    child = parent;
  }
  return false;
}

/** Whether a part of a construct may be left out when the construct runs. */
function mayBeSkipped(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test;
    case 'LogicalExpression':
      return child === parent.right;
    case 'AssignmentPattern':
    case 'ChainExpression':
    case 'CatchClause':
    case 'SwitchCase':
      return true;
    case 'AssignmentExpression':
      return ['||=', '&&=', '??='].includes(parent.operator) && child === parent.right;
    case 'TryStatement':
      return child === parent.handler;
    default:
      return isLoop(parent);
  }
}

/** The node that both are in chooses between them, or runs one of them only under a condition. */
function isBranchBetween(common: TSESTree.Node, earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  let node = later;
  while (node.parent && node.parent !== common) node = node.parent;
  if (common.type === 'SwitchCase') return false;
  if (common.type === 'TryStatement') return node !== common.finalizer;
  return mayBeSkipped(common, node) || mayBeSkipped(common, earlier);
}
