import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNull } from '../syntax/nodes.js';
import type { Occurrence } from './occurrences.js';

/** Whether the code asks if a name is there: `vk.VK_X ?? 0`, `typeof VK_X`, `if (vk.VK_X !== undefined)`. */
export function isGuarded(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'LogicalExpression':
      return parent.left === node;
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === '!' || parent.operator === 'delete';
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'BinaryExpression': {
      return isNull(parent.left === node ? parent.right : parent.left);
    }
    default:
      return false;
  }
}

/**
 * Whether a file asks its binding for a name, anywhere: as `isGuarded` knows it, or by `'VkX' in vk`.
 *
 * @returns a function of the name as the file writes it
 */
export function askedNames(
  { text }: Readonly<TSESLint.SourceCode>,
  occurrences: readonly Occurrence[],
): (name: string) => boolean {
  let asked: Set<string> | undefined;
  return (name) => {
    asked ??= new Set([
      ...occurrences.filter(({ node }) => isGuarded(node)).map(({ path }) => path.at(-1)!),
      ...[...text.matchAll(/(['"])([^'"\s]+)\1\s+in\b/gu)].map(([, , quoted = '']) => quoted),
    ]);
    return asked.has(name);
  };
}
