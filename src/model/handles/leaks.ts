import type { TSESTree } from '@typescript-eslint/utils';
import { closerOf } from '../../registry/handle-origins.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { functionAround } from '../../syntax/nodes.js';
import { onlyReads } from '../../syntax/runtime-calls.js';
import type { Scopes } from '../../syntax/scopes.js';
import { isComparison } from '../flag-tests.js';
import type { Call } from '../types.js';
import type { HandleContext } from './findings.js';

/** Handles that a function asks for, and that nothing in it closes, imports, returns or hands on. */
export function judgeLeaks(context: HandleContext): void {
  const { model, origins, add } = context;
  for (const call of model.calls) {
    const types = /^vkGet/u.test(call.command.name) ? origins.askedTypes(call) : undefined;
    const [given, ...others] = types ?? [];
    // Of no other function is it seen whether it is called.
    const closer = given?.type.closedBy === undefined ? undefined : closerOf(given.type.closedBy);
    if (given === undefined || others.length > 0 || closer === undefined) continue;
    const output = call.command.params.at(-1);
    const argument = output && call.args.get(output.name);
    if (argument === undefined || functionAround(call.node) === undefined) continue;
    if (!isLost(context, withoutTypes(argument), call)) continue;
    add({
      kind: 'neverClosed',
      node: argument,
      type: given.type,
      command: call.command,
      closer,
      vuid: undefined,
      origin: call.origin,
    });
  }
}

/** Whether what a command writes can be reached by nobody. */
function isLost({ model }: HandleContext, argument: TSESTree.Expression, call: Call): boolean {
  if (argument.type === 'ObjectExpression') return argument.properties.every((each) => each.type === 'Property');
  if (argument.type !== 'Identifier') return false;
  const scope = model.sourceCode.getScope(argument);
  for (let each: typeof scope | null = scope; each !== null; each = each.upper) {
    const variable = each.set.get(argument.name);
    if (variable === undefined) continue;
    const declarator = variable.defs[0]?.node as TSESTree.Node | undefined;
    if (variable.defs.length !== 1 || declarator?.type !== 'VariableDeclarator') return false;
    if (declarator.id.type !== 'Identifier' || !declarator.init) return false;
    // What stands outside of the function may be closed there.
    if (functionAround(declarator) !== functionAround(call.node)) return false;
    if (!['ObjectExpression', 'NewExpression', 'ArrayExpression'].includes(withoutTypes(declarator.init).type)) {
      return false;
    }
    return variable.references.every(
      (reference) =>
        reference.init === true ||
        reference.identifier === (argument as unknown) ||
        isGlance(reference.identifier as TSESTree.Node, model.variables),
    );
  }
  return false;
}

/** A mention that only looks at a value: a comparison, a log line. */
function isGlance(identifier: TSESTree.Node, scopes: Scopes): boolean {
  let node = identifier;
  let { parent } = node;
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    node = parent;
    ({ parent } = parent);
  }
  switch (parent?.type) {
    case 'BinaryExpression':
      return isComparison(parent);
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof';
    case 'IfStatement':
      return true;
    case 'CallExpression':
      return onlyReads(parent, scopes);
    default:
      return false;
  }
}
