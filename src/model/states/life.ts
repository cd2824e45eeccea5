import type { TSESTree } from '@typescript-eslint/utils';
import { withBranches } from '../../syntax/branches.js';
import type { Write } from '../flow/flow.js';
import type { Struct } from '../types.js';
import type { Changes } from './changes.js';

/** How a struct lives in the variable that holds it. */
export interface Life extends Changes {
  readonly boundary: TSESTree.Node;
  /** Where the variable is given something else. */
  readonly ends: readonly Write[];
  /** Uses of the whole struct, in the order of the file. */
  readonly uses: readonly TSESTree.Node[];
  /** From here on anybody may change it. */
  readonly escape: TSESTree.Node | undefined;
  /** A member of it is read, or the whole is tested or copied: somebody takes it for something else than it is yet. */
  readonly isLookedAt: boolean;
  /** Where it is used, the variable may hold another one in its place. */
  readonly isOneOfSeveral: boolean;
}

/** So many structs are put into each other that no more are followed: each takes its place on the stack. */
export const MANY_WHOLES = 100;

/** Where what is known of a struct ends. */
export function endAt(node: TSESTree.Node): Write {
  return { node, value: undefined, operator: '=' };
}

/** Where what holds a struct comes to hold it, or another one: what was written before is not overwritten behind that. */
export function beginningsOf(build: Struct, { ends }: Life): readonly Write[] {
  return build.isReceived === true ? build.replaced.map(endAt) : [endAt(withBranches(build.node)), ...ends];
}

/** Writes in the order of the file. */
export function inOrder(writes: readonly Write[]): readonly Write[] {
  return [...writes].sort((one, other) => one.node.range[0] - other.node.range[0]);
}
