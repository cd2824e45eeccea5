import type { TSESTree } from '@typescript-eslint/utils';
import { calledAs } from '../../bindings/forms.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import type { Variables } from './variables.js';

/** A call of something. */
export interface Called {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  /** The arguments in their positions, up to one whose position is not known. */
  readonly args: readonly TSESTree.Expression[];
}

/** How a name is called: `f(a)`, `new F(a)`, `f(...[a])`, `f.call(self, a)`, `f.apply(self, [a])`. */
export function callOf(name: TSESTree.Node, variables: Variables): Called | undefined {
  const direct = calledAs(name);
  if (direct !== undefined) return { node: direct, args: writtenOut(direct.arguments, variables) };
  const { parent } = name;
  const call = parent?.type === 'MemberExpression' && parent.object === name ? calledAs(parent) : undefined;
  if (parent?.type !== 'MemberExpression' || call?.type !== 'CallExpression') return undefined;
  const [, ...given] = writtenOut(call.arguments, variables);
  switch (memberName(parent)) {
    case 'call':
      return { node: call, args: given };
    case 'apply':
      return { node: call, args: writtenOut(elementsOf(given[0], variables) ?? [], variables) };
    default:
      return undefined;
  }
}

/** Every call of a name, and of what `const g = f.bind(self, a)` makes of it. */
export function callsOf(name: TSESTree.Node, variables: Variables): readonly Called[] {
  const called = callOf(name, variables);
  if (called !== undefined) return [called];
  const { parent } = name;
  const isBound = parent?.type === 'MemberExpression' && parent.object === name && memberName(parent) === 'bind';
  const bound = isBound ? calledAs(parent) : undefined;
  const variable = bound && variables.givenTo(bound);
  if (bound === undefined || variable === undefined || variables.initializerOf(variable) === undefined) return [];
  const given = writtenOut(bound.arguments, variables);
  if (given.length < bound.arguments.length) return [];
  return variable.references.flatMap(({ identifier }) => {
    const call = callOf(identifier, variables);
    return call === undefined ? [] : { node: call.node, args: [...given.slice(1), ...call.args] };
  });
}

/** Expressions of a list with those of the lists that are spread in it, up to what is not written in the file. */
function writtenOut(
  list: readonly (TSESTree.Expression | TSESTree.SpreadElement | null)[],
  variables: Variables,
): readonly TSESTree.Expression[] {
  const end = list.findIndex((each) => each === null || each.type === 'SpreadElement');
  if (end < 0) return list as readonly TSESTree.Expression[];
  const before = list.slice(0, end) as TSESTree.Expression[];
  const spread = list[end];
  const elements = spread?.type === 'SpreadElement' ? elementsOf(spread.argument, variables) : undefined;
  return elements === undefined ? before : [...before, ...writtenOut([...elements, ...list.slice(end + 1)], variables)];
}

/** The elements of a list that is written where it is used, or in a constant that is used nowhere else. */
function elementsOf(
  list: TSESTree.Expression | undefined,
  variables: Variables,
): TSESTree.ArrayExpression['elements'] | undefined {
  const node = list && withoutTypes(list);
  if (node?.type === 'ArrayExpression') return node.elements;
  return node?.type === 'Identifier' ? elementsOf(variables.readOnce(node), variables) : undefined;
}
