import type { TSESTree } from '@typescript-eslint/utils';
import { isLoop } from '../../syntax/nodes.js';
import { runsWithin } from '../../syntax/skipped.js';
import { exits, hasFirstRound, leavesLoop, mayJump } from './jumps.js';

/** One place that gives a variable (or a member of one) a value. */
export interface Write {
  /** The assignment, declarator, update or loop head. */
  readonly node: TSESTree.Node;
  /** The expression that is assigned; undefined where the value comes from elsewhere (a loop, a pattern). */
  readonly value: TSESTree.Expression | undefined;
  /** `=` or a compound operator such as `|=`. */
  readonly operator: string;
}

/** Which writes can have given a read its value. */
export interface Reaching {
  /** Nearest first. */
  readonly writes: readonly ReachingWrite[];
  /** Whether the value certainly comes from one of `writes`. */
  readonly complete: boolean;
}

/** A write that a read can have its value from. */
export interface ReachingWrite {
  readonly write: Write;
  /** The write stands in a branch or a loop that the read is not in: it may not have run. */
  readonly conditional: boolean;
}

type Effect = 'none' | 'may' | 'must';

/**
 * The writes that can reach a read in the same function, found by walking back over the statements before it.
 *
 * @param read - the node that reads; a block means the end of it
 * @param writes - all writes of the location in the function, in the order of the file; none inside a nested function
 * @param boundary - the function (or program) that all of it stands in; of a read elsewhere nothing is known
 */
export function reachingWrites(read: TSESTree.Node, writes: readonly Write[], boundary: TSESTree.Node): Reaching {
  return new BackwardWalk(writes).from(read, boundary);
}

class BackwardWalk {
  readonly #writes: readonly Write[];
  readonly #found: ReachingWrite[] = [];
  readonly #seen = new Set<Write>();

  constructor(writes: readonly Write[]) {
    this.#writes = writes;
  }

  from(read: TSESTree.Node, boundary: TSESTree.Node): Reaching {
    let child = read;
    // A block stands for its end.
    let complete = isBlock(read) && this.#list(read.body, read.range[1], false) === 'must';
    while (!complete && child !== boundary) {
      const { parent } = child;
      // What does not stand in there is reached by nothing that is written there.
      if (!parent) return { writes: [], complete: false };
      const effect = this.#before(parent, child);
      if (isLoop(parent)) this.#earlierPass(parent);
      if (effect === 'must') {
        complete = true;
        break;
      }
      child = parent;
    }
    return { writes: this.#found, complete };
  }

  /** What runs inside `parent` before `child` does. */
  #before(parent: TSESTree.Node, child: TSESTree.Node): Effect {
    if (!this.#writesIn(parent.range[0], child.range[0])) return 'none';
    switch (parent.type) {
      case 'Program':
      case 'BlockStatement':
      case 'StaticBlock':
      case 'TSModuleBlock':
        return this.#list(parent.body, child.range[0], false);
      case 'VariableDeclaration':
        return this.#list(parent.declarations, child.range[0], false);
      case 'SequenceExpression':
        return this.#list(parent.expressions, child.range[0], false);
      case 'SwitchCase':
        return this.#list(parent.consequent, child.range[0], false);
      case 'SwitchStatement':
        this.#fallenThrough(parent.cases, child);
        return this.#effect(parent.discriminant, false);
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement':
        return this.#effect(parent.test, false);
      case 'ForStatement':
        if (parent.init && parent.init !== child) return this.#effect(parent.init, false);
        return 'none';
      case 'ForInStatement':
      case 'ForOfStatement':
        if (child === parent.body && this.#effect(parent.left, false) === 'must') return 'must';
        return this.#effect(parent.right, false);
      case 'DoWhileStatement':
        // A `continue` may have skipped any of it.
        if (child !== parent.test) return 'none';
        this.#all(parent.body);
        return this.#firstRound(parent.body);
      case 'TryStatement':
        if (child === parent.block) return 'none';
        if (child === parent.handler) {
          this.#all(parent.block);
          return 'none';
        }
        this.#allBefore(parent.range[0], child.range[0]);
        return 'none';
      default:
        return this.#allBetween(parent, parent.range[0], child.range[0], false);
    }
  }

  /** A later pass of a loop reads what an earlier one wrote, unless that left the loop. */
  #earlierPass(loop: TSESTree.Node): void {
    for (let i = this.#lastBefore(loop.range[1]); i >= 0; i--) {
      const write = this.#writes[i]!;
      if (write.node.range[0] < loop.range[0]) break;
      if (!leavesLoop(write.node, loop)) this.#add(write, true);
    }
  }

  /** What cases before `child` do that end without leaving the switch. */
  #fallenThrough(cases: readonly TSESTree.SwitchCase[], child: TSESTree.Node): void {
    for (let i = cases.findIndex((each) => each === child) - 1; i >= 0; i--) {
      const { consequent, range } = cases[i]!;
      const last = consequent.at(-1);
      if (last !== undefined && exits(last)) return;
      if (this.#list(consequent, range[1], true) === 'must') return;
    }
  }

  /** Statements of a list that end before `end`, last first. */
  #list(list: readonly TSESTree.Node[], end: number, conditional: boolean): Effect {
    let result: Effect = 'none';
    let high = end;
    for (;;) {
      const index = this.#lastBefore(high);
      if (index < 0) return result;
      const write = this.#writes[index]!;
      const statement = containing(list, write.node.range[0]);
      if (statement === undefined) return result;
      const effect = this.#effect(statement, conditional);
      if (effect === 'must') return 'must';
      if (effect === 'may') result = 'may';
      high = statement.range[0];
    }
  }

  /** What `node` as a whole does to the location. */
  #effect(node: TSESTree.Node, conditional: boolean): Effect {
    if (!this.#writesIn(node.range[0], node.range[1])) return 'none';
    switch (node.type) {
      case 'BlockStatement':
      case 'StaticBlock':
      case 'TSModuleBlock':
        return this.#list(node.body, node.range[1], conditional);
      case 'VariableDeclaration':
        return this.#list(node.declarations, node.range[1], conditional);
      case 'ExpressionStatement':
        return this.#effect(node.expression, conditional);
      case 'LabeledStatement':
        this.#all(node);
        return 'may';
      case 'IfStatement': {
        const consequent = exits(node.consequent) ? 'must' : this.#effect(node.consequent, true);
        const alternate =
          node.alternate === null ? 'none' : exits(node.alternate) ? 'must' : this.#effect(node.alternate, true);
        if (consequent === 'must' && alternate === 'must') return 'must';
        const test = this.#effect(node.test, conditional);
        return test === 'must' ? 'must' : 'may';
      }
      case 'SwitchStatement':
        return this.#switch(node, conditional);
      case 'TryStatement':
        return this.#try(node, conditional);
      default:
        if (isLoop(node)) {
          this.#all(node);
          return hasFirstRound(node) && this.#firstRound(node.body) === 'must' ? 'must' : 'may';
        }
        return this.#allBetween(node, node.range[0], node.range[1], conditional);
    }
  }

  /** What a round of a loop does before anything in it may jump; which of its writes came last is not asked. */
  #firstRound(body: TSESTree.Statement): Effect {
    for (const each of body.type === 'BlockStatement' ? body.body : [body]) {
      if (mayJump(each, true, true)) return 'none';
      if (this.#effect(each, true) === 'must') return 'must';
    }
    return 'none';
  }

  #switch(node: TSESTree.SwitchStatement, conditional: boolean): Effect {
    let must = node.cases.some((each) => each.test === null);
    // What happens from the start of the next case on, for one that falls through into it.
    let following: Effect = 'none';
    for (let i = node.cases.length - 1; i >= 0; i--) {
      following = this.#case(node.cases[i]!, following);
      if (following !== 'must') must = false;
    }
    if (must) return 'must';
    return this.#effect(node.discriminant, conditional) === 'must' ? 'must' : 'may';
  }

  #case(node: TSESTree.SwitchCase, following: Effect): Effect {
    const block = node.consequent.at(-1);
    const statements =
      block?.type === 'BlockStatement' ? [...node.consequent.slice(0, -1), ...block.body] : node.consequent;
    const last = statements.at(-1);
    if (statements.some((each) => mayJump(each, true, false) && !(each === last && each.type === 'BreakStatement'))) {
      this.#all(node);
      return 'may';
    }
    const leaves = last?.type === 'BreakStatement';
    // Never comes out behind the switch, or what it does is done again.
    if (!leaves && ((last !== undefined && exits(last)) || following === 'must')) return 'must';
    const effect = this.#list(statements, node.range[1], true);
    return effect === 'none' && !leaves ? following : effect;
  }

  #try(node: TSESTree.TryStatement, conditional: boolean): Effect {
    if (node.finalizer !== null && this.#effect(node.finalizer, conditional) === 'must') return 'must';
    const block = exits(node.block) ? 'must' : this.#effect(node.block, node.handler !== null || conditional);
    if (node.handler === null) return block;
    const handler = exits(node.handler.body) ? 'must' : this.#effect(node.handler.body, true);
    // The handler may run after any of them.
    if (handler !== 'must') this.#all(node.block);
    return block === 'must' && handler === 'must' ? 'must' : 'may';
  }

  /** Every write between two places inside an expression (or a construct of no known order). */
  #allBetween(parent: TSESTree.Node, start: number, end: number, conditional: boolean): Effect {
    let result: Effect = 'none';
    for (let i = this.#lastBefore(end); i >= 0; i--) {
      let write = this.#writes[i]!;
      if (write.node.range[0] < start) break;
      // The value that it assigns is still being computed.
      if (write.node.range[1] > end) continue;
      // What stands inside an assignment happens before it.
      while (i > 0 && isAround(this.#writes[i - 1]!.node, write.node, start, end)) write = this.#writes[--i]!;
      const maySkip = !runsWithin(write.node, parent);
      this.#add(write, conditional || maySkip);
      if (!maySkip) return 'must';
      result = 'may';
    }
    return result;
  }

  /** Every write inside a node: which of them ran is not known. */
  #all(node: TSESTree.Node): void {
    this.#allBefore(node.range[0], node.range[1]);
  }

  #allBefore(start: number, end: number): void {
    for (let i = this.#lastBefore(end); i >= 0; i--) {
      const write = this.#writes[i]!;
      if (write.node.range[0] < start) break;
      this.#add(write, true);
    }
  }

  #add(write: Write, conditional: boolean): void {
    if (this.#seen.has(write)) return;
    this.#seen.add(write);
    this.#found.push({ write, conditional });
  }

  #writesIn(start: number, end: number): boolean {
    const index = this.#lastBefore(end);
    return index >= 0 && this.#writes[index]!.node.range[0] >= start;
  }

  /** Index of the last write that starts before `position`, or -1. */
  #lastBefore(position: number): number {
    let low = 0;
    let high = this.#writes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#writes[middle]!.node.range[0] < position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The node of a list in file order that contains `position`. */
function containing(list: readonly TSESTree.Node[], position: number): TSESTree.Node | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.range[1] <= position) low = middle + 1;
    else high = middle;
  }
  const node = list[low];
  return node !== undefined && node.range[0] <= position ? node : undefined;
}

function isBlock(node: TSESTree.Node): node is TSESTree.BlockStatement | TSESTree.Program {
  return node.type === 'BlockStatement' || node.type === 'Program';
}

/** Whether `outer`, which lies between two places, has `inner` in it. */
function isAround(outer: TSESTree.Node, inner: TSESTree.Node, start: number, end: number): boolean {
  return outer.range[0] >= start && outer.range[1] <= end && outer.range[1] >= inner.range[1];
}
