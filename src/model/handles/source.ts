import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../registry/index.js';
import type { Call } from '../types.js';

/** The names and indices that lead from a value to something in it. */
export type Path = readonly string[];

/** What made a value: the place in the file where it came to be. */
export type Source =
  /** A Vulkan command wrote it to one of its output parameters. */
  | { readonly kind: 'command'; readonly node: TSESTree.Node; readonly call: Call; readonly param: Member }
  /** A function or method that says by its name what it returns, or writes to its last argument. */
  | { readonly kind: 'named'; readonly node: TSESTree.CallExpression; readonly name: string }
  /** A member that says by the names on the way to it what it holds. `*` stands for an index. */
  | { readonly kind: 'member'; readonly node: TSESTree.Node; readonly path: Path }
  /** The copy that a function makes of a handle; `of` is undefined when nothing is known of it. */
  | {
      readonly kind: 'copy';
      readonly node: TSESTree.CallExpression;
      readonly name: string;
      readonly of: readonly Source[] | undefined;
    }
  /** A parameter or a variable that is given its value once: one value, of which nothing is known. */
  | { readonly kind: 'variable'; readonly node: TSESTree.Node };

/** How the source of a value is told from its name. */
export interface Producers {
  /** Whether a function of this name returns a handle, or writes one to its last argument. */
  readonly isProducer: (name: string) => boolean;
  /** Whether the author says so in the settings: then it counts for functions of the file as well. */
  readonly isConfigured: (name: string) => boolean;
  /** Whether a member with this path holds a handle. */
  readonly isHandleMember: (path: Path) => boolean;
}

/** The same source, told by where it is. */
export function keyOf(source: Source): string {
  const path = source.kind === 'member' ? source.path.join('.') : '';
  return `${source.kind} ${String(source.node.range[0])} ${String(source.node.range[1])} ${path}`;
}
