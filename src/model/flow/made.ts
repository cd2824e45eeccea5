/** Handles that the file makes room for: `const image = new VkImage()` is null until a command fills it in. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withTypes } from '../../syntax/asserted.js';
import { contains } from '../../syntax/nodes.js';
import { isLoop } from './jumps.js';

type Variable = TSESLint.Scope.Variable;

/** The type of handles that an expression makes room for: `VkImage` of `new VkImage()`. */
export function handleMade(node: TSESTree.Expression, names: FileNames): string | undefined {
  if (node.type !== 'NewExpression') return undefined;
  const { callee } = node;
  const isName = callee.type === 'MemberExpression' || callee.type === 'Identifier';
  const entity = isName ? names.at(callee)?.entity : undefined;
  return entity?.kind === 'handle' ? entity.name : undefined;
}

const fillings = new WeakMap<Variable, readonly TSESTree.CallExpression[]>();

/** Whether a command certainly fills in the handle of a variable before the variable is read. */
export function isMadeBefore(read: TSESTree.Node, variable: Variable, handle: string, names: FileNames): boolean {
  let calls = fillings.get(variable);
  if (calls === undefined) {
    calls = variable.references.flatMap(({ identifier }) => {
      const call = callGiven(identifier);
      return call !== undefined && makes(call, handle, names) ? call : [];
    });
    fillings.set(variable, calls);
  }
  return calls.some((call) => runsBefore(call, read));
}

/** Whether a call is one of a command that fills in handles of a type. */
function makes({ callee }: TSESTree.CallExpression, handle: string, names: FileNames): boolean {
  const isName = callee.type === 'MemberExpression' || callee.type === 'Identifier';
  const entity = isName ? names.at(callee)?.entity : undefined;
  if (entity?.kind !== 'command') return false;
  return entity.command.params.some(({ typeName, pointer, isConst }) => typeName === handle && pointer > 0 && !isConst);
}

/** The call that is given an expression: itself, in a list, or by the name of a parameter. */
function callGiven(expression: TSESTree.Node): TSESTree.CallExpression | undefined {
  const node = withTypes(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === node ? undefined : parent;
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'Property':
      return callGiven(parent);
    default:
      return undefined;
  }
}

/** Whether what stands before a place always runs before it: it is no branch that the place is not in as well. */
function runsBefore(before: TSESTree.Node, place: TSESTree.Node): boolean {
  let node = before;
  for (let { parent } = before; parent; { parent } = parent) {
    if (contains(parent, place)) return before.range[1] <= place.range[0];
    const isTest = 'test' in parent && parent.test === node;
    const isBranch =
      parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'SwitchCase';
    if ((isBranch && !isTest) || (parent.type === 'LogicalExpression' && parent.right === node)) return false;
    if (isLoop(parent) || parent.type === 'TryStatement' || 'params' in parent) return false;
    node = parent;
  }
  return false;
}
