import type { TSESTree } from '@typescript-eslint/utils';
import type { VulkanModel } from '../model/model.js';
import { isConstAssertion } from '../model/values/literals.js';
import type { EnumType } from '../registry/index.js';
import { withTypes } from '../syntax/asserted.js';
import { isAnnotated } from './annotated.js';

type Node = TSESTree.Node;
type List = TSESTree.ArrayExpression;

/**
 * The numbers of lists whose elements TypeScript takes for values of several enums once the numbers have names:
 * `const pair = [1, 0]` becomes a list of `VkFilter | VkSamplerMipmapMode`, and no `pair[0]` a VkFilter.
 *
 * @param types - of what each number is a value
 */
export function numbersOfMixedLists(model: VulkanModel, types: ReadonlyMap<Node, EnumType>): ReadonlySet<Node> {
  const isMixed = new Map<List, boolean>();
  const numbers = new Set<Node>();
  for (const number of types.keys()) {
    if (!HOLDING.has(number.parent!.type)) continue;
    const list = listAround(number);
    // What a list is expected to hold has a type from there.
    if (list === undefined || model.slotAt(number) !== undefined) continue;
    let isOne = isMixed.get(list);
    if (isOne === undefined) isMixed.set(list, (isOne = !isTyped(model, list) && isOfSeveral(model, list, types)));
    if (isOne) numbers.add(number);
  }
  return numbers;
}

/** The outermost list around a number that holds it by itself, in a list, or as one of several. */
function listAround(number: Node): List | undefined {
  let list: List | undefined;
  for (let { parent } = number; parent !== undefined && HOLDING.has(parent.type); { parent } = parent) {
    if (parent.type === 'ArrayExpression') list = parent;
  }
  return list;
}

const HOLDING: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** Whether a list has the types of its elements from elsewhere, or one for each: `as const`, `const [a, b] = [1, 0]`. */
function isTyped(model: VulkanModel, list: List): boolean {
  for (let node: Node | undefined = list; node !== undefined; node = literalAround(node)) {
    if (node.parent !== undefined && isConstAssertion(node.parent)) return true;
  }
  const { parent } = withTypes(list);
  const isTakenApart =
    (parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern') ||
    (parent?.type === 'AssignmentPattern' && parent.left.type === 'ArrayPattern');
  return isTakenApart || isAnnotated(model, list);
}

/** The literal that has another one in it. */
function literalAround(literal: Node): Node | undefined {
  const { parent } = withTypes(literal);
  const around = parent?.type === 'Property' ? parent.parent : parent;
  return around?.type === 'ObjectExpression' || around?.type === 'ArrayExpression' ? around : undefined;
}

/** Whether a list holds values of more than one enum. */
function isOfSeveral(model: VulkanModel, list: List, types: ReadonlyMap<Node, EnumType>): boolean {
  const enums = new Set<EnumType>();
  const rest: (Node | null)[] = [list];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node === null) continue;
    const entity = model.names.at(node)?.entity;
    const type = entity?.kind === 'constant' ? entity.constant.type : types.get(node);
    if (type !== undefined) enums.add(type);
    else if (node.type === 'ArrayExpression') rest.push(...node.elements);
    else if (node.type === 'ConditionalExpression') rest.push(node.consequent, node.alternate);
  }
  return enums.size > 1;
}
