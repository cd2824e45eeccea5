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
  if (definition === undefined || variable!.references.length !== 1) return false;
  const name = definition.name as TSESTree.Node;
  const node = definition.node as TSESTree.Node;
  if (name.type !== 'Identifier' || !mayBeEither(name)) return false;
  if (definition.type === VARIABLE) return node.type === 'VariableDeclarator' && node.parent.declare;
  // What is taken out of something has its type there, and a list of the rest is always there.
  if (definition.type !== PARAMETER || !isFunction(node) || !node.params.includes(name)) return false;
  if (!saysItsOwnTypes(node, model)) return false;
  const names = functions.referencesTo(node);
  // Who calls a method is not seen, and a call here may have been asked before.
  return (
    !asksForArguments(node, model) &&
    (functions.isKnownElsewhere(node) || isExportedAt(node) || names.some(isExportedAt)) &&
    names.every(isExport) &&
    !isTypedByComment(name, node, model)
  );
}

/** Whether what stands at the parameters of a function is all that the code says of them: no overload, no variable's type. */
function saysItsOwnTypes(callee: TSESTree.FunctionLike, { sourceCode }: VulkanModel): boolean {
  const { parent } = callee;
  if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' && !parent.id.typeAnnotation;
  if (callee.type !== 'FunctionDeclaration') return isExportedAt(callee);
  const [own] = sourceCode.getDeclaredVariables(callee);
  return own === undefined ? isExportedAt(callee) : own.defs.length === 1;
}

/** Whether a comment of JSDoc at a function says more of a parameter than that it is a boolean. */
function isTypedByComment(
  { name }: TSESTree.Identifier,
  callee: TSESTree.FunctionLike,
  { sourceCode }: VulkanModel,
): boolean {
  if (!callee.body) return true;
  const said = [sourceCode.text.slice(callee.range[0], callee.body.range[0])];
  for (let node: TSESTree.Node = callee; !HOMES.has(node.type); node = node.parent!) {
    for (const { value } of sourceCode.getCommentsBefore(node)) said.push(value);
  }
  for (const [, tag, type, of] of said.join('\n').matchAll(JSDOC_TYPES)) {
    if (tag !== 'param' && tag !== 'arg' && tag !== 'argument') return true;
    if (of === name && type !== undefined && !OPEN_TYPES.has(type.trim())) return true;
  }
  return false;
}

/** What a function is declared in: what a comment says there is not said of it. */
const HOMES: ReadonlySet<string> = new Set(['BlockStatement', 'Program', 'StaticBlock', 'TSModuleBlock']);
/** Tags that give parameters a type: `@param {boolean} [deep]`, `@type {Make}`, `@overload`. */
const JSDOC_TYPES = /@(param|arg|argument|type|satisfies|overload|callback)\b(?:\s*\{([^@]*?)\}\s*\[?([\w$]+))?/gu;
const OPEN_TYPES: ReadonlySet<string> = new Set(['*', '?', 'any', 'bool', 'boolean', 'boolean=', 'unknown']);

/** Whether a function looks at what it is given by other than the names of its parameters. */
function asksForArguments(callee: TSESTree.Node, { sourceCode }: VulkanModel): boolean {
  const given = sourceCode.scopeManager?.acquire(callee)?.set.get('arguments');
  return given !== undefined && given.references.length > 0;
}

/** Whether the type that a name is declared with leaves both open: an object is always true. */
function mayBeEither({ typeAnnotation }: TSESTree.Identifier): boolean {
  // What is missing is null in some parsers.
  return !typeAnnotation || typeAnnotation.typeAnnotation.type === 'TSBooleanKeyword';
}

/** Whether a name of a function is where it is declared, or exported. */
function isExport(name: TSESTree.Node): boolean {
  const { parent } = name;
  return isExportedAt(name) || (parent?.type === 'VariableDeclarator' && parent.id === name);
}
