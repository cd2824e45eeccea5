import type { TSESTree } from '@typescript-eslint/utils';
import { pathOf, rootOf } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { reachingWrites, type Write } from './flow.js';

type Node = TSESTree.Node;

/** What one function does with the member of one object. */
interface Home {
  readonly block: Node;
  readonly object: string | undefined;
  readonly writes: Write[];
  readonly reads: Node[];
}

/**
 * The assignments to a member after which it is given something else before anybody reads it: the first of
 * `a.b = 1; a.b = 2; use(a.b);`.
 *
 * @param members - where it is read and written
 */
export function unreadWrites(members: readonly Node[]): ReadonlySet<Node> {
  if (members.filter(isGiven).length < 2) return NONE;
  const homes: Home[] = [];
  for (const member of members) {
    const block = homeOf(member);
    const object = objectOf(member);
    let home = homes.find((each) => each.block === block && each.object === object);
    if (home === undefined) homes.push((home = { block, object, writes: [], reads: [] }));
    if (isGiven(member)) home.writes.push({ node: member.parent, value: member.parent.right, operator: '=' });
    else home.reads.push(member);
  }
  const [only, ...others] = homes.filter(({ reads }) => reads.length > 0);
  // What is read by another name or in another function may be there for that.
  if (only?.object === undefined || others.length > 0) return NONE;
  const writes = only.writes.sort((one, other) => one.node.range[0] - other.node.range[0]);
  const unread = new Set(writes.map(({ node }) => node));
  for (const read of only.reads)
    for (const { write } of reachingWrites(read, writes, only.block).writes) unread.delete(write.node);
  return unread;
}

const NONE: ReadonlySet<Node> = new Set();

function isGiven(member: Node): member is TSESTree.MemberExpression & { parent: TSESTree.AssignmentExpression } {
  const { parent } = member;
  return parent?.type === 'AssignmentExpression' && parent.left === member && parent.operator === '=';
}

/** The function that a node is in, or the program. */
function homeOf(node: Node): Node {
  let home = node;
  while (home.parent && (home === node || !isFunction(home))) home = home.parent;
  return home;
}

/** The object that a member belongs to, as the code names it. */
function objectOf(member: Node): string | undefined {
  const path = member.type === 'MemberExpression' ? pathOf(member) : undefined;
  if (path === undefined) return undefined;
  const root = rootOf(member as TSESTree.MemberExpression);
  const name = root.type === 'ThisExpression' ? 'this' : root.type === 'Identifier' ? root.name : undefined;
  return name && [name, ...path].join('.');
}
