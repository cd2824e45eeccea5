import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from './flow.js';
import { exits } from './jumps.js';

/** So many guards of one variable that each read of it counts as guarded. */
const MANY = 64;

/** Where the code tests a variable or a member: behind that, it may no longer have every value that it was given. */
export class Guards {
  /** Stretches of the file, from a test to the end of what depends on it. */
  readonly #stretches: (readonly [start: number, end: number])[] = [];

  /** @param reads - all places where it is read, in any order */
  constructor(reads: readonly TSESTree.Node[]) {
    for (const read of reads) this.#add(read);
  }

  /**
   * Whether a read comes only after a test: in a branch, behind `&&`, or behind `if (...) return`.
   *
   * @param since - a place before the read: what was tested before it does not count
   */
  cover(read: TSESTree.Node, since?: TSESTree.Node): boolean {
    if (this.#stretches.length > MANY) return true;
    return this.#stretches.some((stretch) => isIn(stretch, read) && (since === undefined || !isIn(stretch, since)));
  }

  #add(read: TSESTree.Node): void {
    let child = read;
    for (let { parent } = read; parent && !isFunction(parent); { parent } = parent) {
      if (isTestIn(parent, child)) {
        this.#stretches.push([child.range[1], parent.range[1]]);
        if (
          parent.type === 'IfStatement' &&
          (exits(parent.consequent) || (parent.alternate && exits(parent.alternate)))
        ) {
          this.#stretches.push([parent.range[1], parent.parent.range[1]]);
        }
      }
      if (parent.type.endsWith('Statement') || parent.type.endsWith('Declaration')) return;
      child = parent;
    }
  }
}

function isIn([start, end]: readonly [start: number, end: number], { range }: TSESTree.Node): boolean {
  return start <= range[0] && range[1] <= end;
}

/** Whether the way through `parent` depends on its part `child`. */
function isTestIn(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return parent.test === child;
    case 'LogicalExpression':
      return parent.left === child;
    case 'SwitchStatement':
      return parent.discriminant === child;
    default:
      return false;
  }
}
