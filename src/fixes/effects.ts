import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { childrenOf } from '../syntax/nodes.js';
import { declaredAt } from '../syntax/scopes.js';

/** Whether an expression does anything beside computing its value, which would be lost with it. */
export function hasEffects(expression: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const rest = [expression];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (EFFECTS.has(node.type) || (node.type === 'CallExpression' && !isConversion(node, sourceCode))) return true;
    for (const child of childrenOf(node, sourceCode)) rest.push(child);
  }
  return false;
}

const EFFECTS: ReadonlySet<string> = new Set([
  'AssignmentExpression',
  'AwaitExpression',
  'ImportExpression',
  'NewExpression',
  'TaggedTemplateExpression',
  'UpdateExpression',
  'YieldExpression',
]);

/** `BigInt(4)`, `Number(4n)` */
function isConversion({ callee }: TSESTree.CallExpression, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  if (callee.type !== 'Identifier' || (callee.name !== 'BigInt' && callee.name !== 'Number')) return false;
  return declaredAt(sourceCode, callee.name, callee) === undefined;
}
