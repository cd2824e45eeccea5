import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../registry/index.js';
import type { Call } from '../types.js';

/** The names and indices that lead from a value to something in it. */
export type MemberPath = readonly string[];

/** What made a value: the place in the file where it came to be, and the calls of the file's functions that ran it. */
export type Source = Maker & { readonly through?: readonly TSESTree.CallExpression[] };

type Maker =
  /** A Vulkan command wrote it to one of its output parameters. */
  | { readonly kind: 'command'; readonly node: TSESTree.Node; readonly call: Call; readonly param: Member }
  /** A function or method that says by its name what it returns, or writes to its last argument. */
  | { readonly kind: 'named'; readonly node: TSESTree.CallExpression; readonly name: string }
  /** A member that says by the names on the way to it what it holds. `*` stands for an index. */
  | { readonly kind: 'member'; readonly node: TSESTree.Node; readonly path: MemberPath }
  /** The copy that a function makes of a handle; `of` is undefined when nothing is known of it. */
  | {
      readonly kind: 'copy';
      readonly node: TSESTree.CallExpression;
      readonly name: string;
      readonly of: readonly Source[] | undefined;
    }
  /** A parameter or a variable that is given its value once: one value, of which nothing is known. */
  | { readonly kind: 'variable'; readonly node: TSESTree.Node };

/** What tells a source from others: where it is, and the calls that ran it, each of which makes one of its own. */
export function keyOf(source: Source): string {
  const { kind, node, through = [] } = source;
  const part = kind === 'member' ? source.path.join('.') : kind === 'command' ? source.param.name : '';
  return [kind, part, ...[node, ...through].map(({ range }) => range.join('-'))].join(' ');
}

/** What several ways come from together; undefined where one of them is not known. */
export function allOf(parts: readonly (readonly Source[] | undefined)[]): readonly Source[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
