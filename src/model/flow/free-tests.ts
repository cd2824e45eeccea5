import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly, withoutTypes } from '../../syntax/asserted.js';
import { PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { isExportedAt } from '../../syntax/exports.js';
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
 * Whether a test is of a variable that is true or false for reasons of another file, and that nothing else in this one
 * looks at: a parameter of a function that only others call, or what others declare. Then nothing can go together with
 * it here, no other test, no count and no call, and it may come out in either way.
 *
 * @param test - `deep` or `!deep` of `deep ? VK_A : VK_B`; any other expression is no such test
 */
export function isFree(test: TSESTree.Expression, model: VulkanModel): boolean {
  const { variables, functions } = model;
  const asked = withoutTypes(test.type === 'UnaryExpression' && test.operator === '!' ? test.argument : test);
  const variable = asked.type === 'Identifier' ? variables.of(asked) : undefined;
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  // A default is a reference, too.
  if (definition === undefined || variable!.references.length !== 1 || !mayBeEither(definition.name)) return false;
  const node = definition.node as TSESTree.Node;
  if (definition.type === VARIABLE) return node.type === 'VariableDeclarator' && node.parent.declare;
  if (definition.type !== PARAMETER || !isFunction(node)) return false;
  const isOwn = node.type === 'FunctionDeclaration' || node.parent.type === 'VariableDeclarator';
  if (!isOwn && !isExportedAt(node)) return false;
  const names = functions.referencesTo(node);
  // Who calls a method is not seen, and a call here may have been asked before.
  return (
    !asksForArguments(node, model) &&
    (functions.isKnownElsewhere(node) || isExportedAt(node) || names.some(isExportedAt)) &&
    names.every(isExport)
  );
}

/** Whether a function looks at what it is given by other than the names of its parameters. */
function asksForArguments(callee: TSESTree.Node, { sourceCode }: VulkanModel): boolean {
  const given = sourceCode.scopeManager?.acquire(callee)?.set.get('arguments');
  return given !== undefined && given.references.length > 0;
}

/** Whether the type that a name is declared with leaves both open: an object is always true. */
function mayBeEither(name: TSESTree.Node): boolean {
  if (name.type !== 'Identifier') return false;
  // What is missing is null in some parsers.
  return !name.typeAnnotation || name.typeAnnotation.typeAnnotation.type === 'TSBooleanKeyword';
}

/** Whether a name of a function is where it is declared, or exported. */
function isExport(name: TSESTree.Node): boolean {
  const { parent } = name;
  return isExportedAt(name) || (parent?.type === 'VariableDeclarator' && parent.id === name);
}
