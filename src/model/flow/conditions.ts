import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { methodOfList } from '../../syntax/methods.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import type { VulkanModel } from '../model.js';
import { isExported } from '../values/variables.js';

/**
 * Whether only the truth of an expression counts, wherever it goes: the test of an `if`, what a callback of `filter`
 * returns, what a function returns that is called in conditions alone.
 */
export function isCondition(model: VulkanModel, node: TSESTree.Node): boolean {
  return onlyTruthCounts(model, node, new Set());
}

/** The same, with the functions whose results are asked for already: they say nothing more. */
function onlyTruthCounts(model: VulkanModel, expression: TSESTree.Node, asked: Set<TSESTree.Node>): boolean {
  const node = withTypes(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return parent.test === node;
    case 'ConditionalExpression':
      return parent.test === node || onlyTruthCounts(model, parent, asked);
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'LogicalExpression':
      // What stands before `||` is also what the whole is, where it is true.
      if (parent.operator === '&&' && parent.left === node) return true;
      return parent.operator !== '??' && onlyTruthCounts(model, parent, asked);
    case 'CallExpression':
      return parent.arguments[0] === node && isGlobal(parent.callee, 'Boolean', model.variables);
    case 'VariableDeclarator': {
      const variable = parent.init === node ? model.variables.declaredBy(parent) : undefined;
      if (variable === undefined || model.variables.initializerOf(variable) === undefined) return false;
      return everyUse(variable, (use) => onlyTruthCounts(model, use, asked));
    }
    case 'ArrowFunctionExpression':
      return parent.body === node && isPredicate(model, parent, asked);
    case 'ReturnStatement': {
      const returning = functionAround(parent);
      return returning !== undefined && isFunction(returning) && isPredicate(model, returning, asked);
    }
    default:
      return false;
  }
}

/** Whether nothing but the truth of what a function returns is used, as far as any code can call it. */
function isPredicate(model: VulkanModel, callee: TSESTree.FunctionLike, asked: Set<TSESTree.Node>): boolean {
  if (callee.async || callee.generator) return false;
  if (isAsked(callee)) return true;
  if (asked.has(callee)) return false;
  asked.add(callee);
  const id =
    callee.type === 'FunctionDeclaration'
      ? callee.id
      : callee.parent.type === 'VariableDeclarator' && callee.parent.id.type === 'Identifier'
        ? callee.parent.id
        : null;
  const variable = id ? model.variables.of(id) : undefined;
  if (variable?.defs.length !== 1) return false;
  return everyUse(variable, (use) => {
    const isCalled = use.parent?.type === 'CallExpression' && use.parent.callee === use;
    return isCalled ? onlyTruthCounts(model, use.parent, asked) : isAsked(use);
  });
}

/** Whether something goes for each use of a variable, of which there are some and all are seen. */
function everyUse(variable: TSESLint.Scope.Variable, test: (use: TSESTree.Node) => boolean): boolean {
  const uses = variable.references.filter((reference) => reference.init !== true);
  return !isExported(variable) && uses.length > 0 && uses.every(({ identifier }) => test(identifier));
}

/** Whether a function is given to a method that asks it: `families.filter(isGraphics)`. */
function isAsked(given: TSESTree.Node): boolean {
  const node = withTypes(given);
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node) return false;
  return parent.callee.type === 'MemberExpression' && methodOfList(memberName(parent.callee))?.calls === 'ask';
}
