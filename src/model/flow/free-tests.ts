import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly, withoutTypes } from '../../syntax/asserted.js';
import { PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { isFunction } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';

/** Whether a file has such tests at all, as far as its scopes tell: most have none. */
export function mayHaveFreeTests({ scopeManager }: Readonly<TSESLint.SourceCode>): boolean {
  return (scopeManager?.scopes ?? []).some(({ variables }) => variables.some(isTestedOnce));
}

function isTestedOnce({ defs, references }: TSESLint.Scope.Variable): boolean {
  if (references.length !== 1 || defs.length !== 1) return false;
  let node = references[0]!.identifier as TSESTree.Node;
  while (node.parent && (node.parent.type === 'UnaryExpression' || isTypeOnly(node.parent))) node = node.parent;
  return node.parent !== undefined && 'test' in node.parent && node.parent.test === node;
}

/**
 * Whether a test is of a variable that the file knows nothing of and asks nowhere else: a parameter, or what another file
 * declares. Then nothing in the file can go together with it, no other test, no count and no call, and it may come out
 * in either way.
 *
 * @param test - `deep` or `!deep` of `deep ? VK_A : VK_B`; any other expression is no such test
 */
export function isFree(test: TSESTree.Expression, model: VulkanModel): boolean {
  const asked = withoutTypes(test.type === 'UnaryExpression' && test.operator === '!' ? test.argument : test);
  const variable = asked.type === 'Identifier' ? model.variables.of(asked) : undefined;
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  // A default is a reference, too.
  if (definition === undefined || variable!.references.length !== 1) return false;
  const node = definition.node as TSESTree.Node;
  if (definition.type === VARIABLE) return node.type === 'VariableDeclarator' && node.parent.declare;
  if (definition.type !== PARAMETER || !isFunction(node)) return false;
  const calls = model.functions.callsOf(node);
  const given = model.functions.givenFor(definition.name);
  return given.length === calls.length && given.every((each) => model.evaluate(each).kind === 'unknown');
}
