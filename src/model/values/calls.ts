import type { TSESTree } from '@typescript-eslint/utils';
import { calledAs } from '../../bindings/forms.js';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import type { AnyCall } from '../../syntax/callables.js';
import { memberName } from '../../syntax/members.js';
import { onlyReads } from '../../syntax/runtime-calls.js';
import type { Variables } from './variables.js';

/** A call of something. */
export interface Called {
  readonly node: AnyCall;
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

/** What is known of a file, to tell what its calls do. */
export interface CallsContext {
  readonly names: FileNames;
  readonly variables: Variables;
}

/** Whether a call only reads what it is given, as a Vulkan command does what it takes as `const`. */
export function isReadBy(
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  { names, variables }: CallsContext,
): boolean {
  if (onlyReads(call, variables)) return true;
  const outputs = outputsByName(call, names);
  if (outputs !== undefined) return outputs.length === 0;
  const entity = names.at(call.callee)?.entity;
  if (entity?.kind !== 'command') return false;
  return entity.command.params[call.arguments.findIndex((each) => each === argument)]?.isConst === true;
}

/**
 * The members that a command fills in of the one object that it is given all arguments in; undefined where it is given
 * none of that kind.
 */
export function outputsByName({ callee, arguments: args }: AnyCall, names: FileNames): readonly string[] | undefined {
  const name = names.at(callee);
  if (name?.entity.kind !== 'command' || args.length !== 1) return undefined;
  const { params } = name.entity.command;
  const isByName = name.origin.dialect.arguments === 'named' || params.length > 1;
  return isByName
    ? params.filter(({ pointer, isConst }) => pointer > 0 && !isConst).map((each) => each.name)
    : undefined;
}
