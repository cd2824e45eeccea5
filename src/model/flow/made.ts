/** Handles that the file makes room for: `const image = new VkImage()` is null until a command fills it in. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withTypes } from '../../syntax/asserted.js';
import { isTried, mayBeSkipped, meetingOf, runsWithin } from '../../syntax/skipped.js';

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
  return calls.some((call) => hasRunAt(read, call));
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

/** Whether what stands before a place has certainly run where that does: in no branch and no `try` that the place is not in. */
function hasRunAt(place: TSESTree.Node, before: TSESTree.Node): boolean {
  if (place.range[0] < before.range[1]) return false;
  const {
    node,
    parts: [part],
  } = meetingOf(before, place);
  return (
    runsWithin(before, part) &&
    !mayBeSkipped(part, node) &&
    // What fails is made by nobody, and what is behind the `try` comes all the same.
    node.type !== 'TryStatement' &&
    !isTried(before, place)
  );
}
