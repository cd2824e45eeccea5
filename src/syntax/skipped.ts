/** Which parts of the code run whenever what is around them does, and which only in some runs. */
import type { TSESTree } from '@typescript-eslint/utils';
import { contains, isFunction, isLoop } from './nodes.js';

type Node = TSESTree.Node;

/** The expression that decides whether a part of a node runs; a case is decided by what its switch is about. */
export function testBefore(part: Node, node: Node): TSESTree.Expression | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return part === node.test ? undefined : node.test;
    case 'LogicalExpression':
      return part === node.right ? node.left : undefined;
    case 'AssignmentExpression':
      return part === node.right && LOGICAL.has(node.operator) ? node.left : undefined;
    case 'SwitchStatement':
      return part === node.discriminant ? undefined : node.discriminant;
    default:
      return undefined;
  }
}

/** The operators of an assignment that depends on what is there. */
const LOGICAL: ReadonlySet<string> = new Set(['&&=', '||=', '??=']);

/**
 * Whether a part of a node may be left out when the node runs. Whether the body of a loop has a round, and whether a
 * function is called, are questions of their own.
 */
export function mayBeSkipped(part: Node, node: Node): boolean {
  switch (node.type) {
    // A default is only for what is not there.
    case 'AssignmentPattern':
      return part === node.right;
    // `a?.b(part)`, `a?.b[part]`
    case 'CallExpression':
      return part !== node.callee && mayEndBefore(node);
    case 'MemberExpression':
      return part === node.property && mayEndBefore(node);
    // What objects begin with is computed when one is made, not with the class.
    case 'AccessorProperty':
    case 'PropertyDefinition':
      return part === node.value && !node.static;
    // Comes between two rounds.
    case 'ForStatement':
      return part === node.update;
    case 'TryStatement':
      return part === node.handler;
    default:
      return testBefore(part, node) !== undefined;
  }
}

/** Whether a chain may end before it comes to a link: `a?.b(x)`. */
export function mayEndBefore(link: Node): boolean {
  switch (link.type) {
    case 'CallExpression':
      return link.optional || mayEndBefore(link.callee);
    case 'MemberExpression':
      return link.optional || mayEndBefore(link.object);
    case 'TSNonNullExpression':
      return mayEndBefore(link.expression);
    default:
      return false;
  }
}

/**
 * Whether a node runs whenever one around it does, once: no test, loop, label or other function lies between the two. A
 * function runs where it is called.
 */
export function runsWithin(node: Node, around: Node): boolean {
  if (mayEndBefore(node)) return false;
  let part = node;
  while (part !== around) {
    const { parent } = part;
    if (!parent || mayBeLeft(parent) || mayBeSkipped(part, parent)) return false;
    if (isFunction(parent) && parent !== around) return false;
    part = parent;
  }
  return true;
}

/**
 * Whether a node runs when what is around it does: not with another function, and not with each object of a class, of which
 * it is in what that begins with.
 */
export function runsInPlace(node: Node, around: Node): boolean {
  for (let part = node; part !== around && part.parent; part = part.parent) {
    const { parent } = part;
    if (isFunction(parent) && parent !== around) return false;
    if (isField(parent) && parent.value === part && !parent.static) return false;
  }
  return true;
}

function isField(node: Node): node is TSESTree.PropertyDefinition | TSESTree.AccessorProperty {
  return node.type === 'PropertyDefinition' || node.type === 'AccessorProperty';
}

/** Whether a `break` or a `continue` may lead from the middle of a node to what is behind it. A case is skipped anyway. */
function mayBeLeft(node: Node): boolean {
  return isLoop(node) || node.type === 'LabeledStatement';
}

/** Whether something else is done where a node fails, of what begins with another. */
export function isTried(node: Node, since: Node): boolean {
  for (let { parent } = node; parent && !contains(parent, since); { parent } = parent) {
    if (parent.type === 'TryStatement' && parent.handler !== null) return true;
  }
  return false;
}

/** Whether a place is come to behind a statement whenever that is, without a test, a loop or another function on the way. */
export function runsBehind(place: Node, statement: Node): boolean {
  const { parent } = statement;
  const isBehind = parent !== undefined && contains(parent, place) && statement.range[1] <= place.range[0];
  return isBehind && runsWithin(place, parent) && !isTried(place, statement);
}

/** The innermost node around two others, neither of which is in the other, and the parts of it that they are in. */
export function meetingOf(one: Node, other: Node): { readonly node: Node; readonly parts: readonly [Node, Node] } {
  let [part, otherPart] = [one, other];
  while (!contains(part.parent!, other)) part = part.parent!;
  const node = part.parent!;
  while (otherPart.parent !== node) otherPart = otherPart.parent!;
  return { node, parts: [part, otherPart] };
}
