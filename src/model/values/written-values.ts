/** Values that stand in the code themselves: literals, numbers, the macros of the header. */
import type { TSESTree } from '@typescript-eslint/utils';
import { extensionOfMacro, NULL_HANDLE } from '../../registry/index.js';
import { unknown } from './compose.js';
import { NULL } from './known.js';
import type { Value } from './value.js';

/** What a literal is: a number, a text, a truth, or nothing. */
export function literalValue(node: TSESTree.Literal): Value {
  const { value } = node;
  if (typeof value === 'number' || typeof value === 'bigint') return { kind: 'number', node, value };
  if (typeof value === 'string') return { kind: 'other', node, known: { kind: 'string', value } };
  if (typeof value === 'boolean') return { kind: 'other', node, known: { kind: 'boolean', value } };
  return value === null && !('regex' in node) && !('bigint' in node)
    ? { kind: 'other', node, known: NULL }
    : unknown(node);
}

/** What a macro of the header stands for, which most bindings have: `vk.VK_KHR_SWAPCHAIN_EXTENSION_NAME`. */
export function macroValue(node: TSESTree.Node): Value | undefined {
  const named = node.type === 'MemberExpression' ? node.property : node;
  if (named.type !== 'Identifier') return undefined;
  if (named.name === NULL_HANDLE) return { kind: 'other', node, known: NULL };
  const extension = extensionOfMacro(named.name);
  return extension === undefined ? undefined : { kind: 'other', node, known: { kind: 'string', value: extension } };
}

/** A number that is written down, or the complement of one. */
export function writtenNumber(value: Value): (Value & { kind: 'number' }) | undefined {
  if (value.kind === 'number') return value;
  if (value.kind !== 'operation' || value.operator !== '~') return undefined;
  const [operand] = value.operands;
  return operand?.kind === 'number' ? { ...operand, node: value.node, value: ~operand.value } : undefined;
}

/** A number that is written down or held in a constant of this file. */
export function plainNumber(value: Value): (Value & { kind: 'number' }) | undefined {
  if (value.kind === 'number') return value;
  return value.kind === 'followed' ? plainNumber(value.value) : undefined;
}

/** Whether a value is a number that is written somewhere. */
export function isWrittenNumber(value: Value): boolean {
  return value.kind === 'followed' ? isWrittenNumber(value.value) : value.kind === 'number';
}

/** Functions that make a number of the other kind out of one, and leave its value. */
export const CONVERSIONS: ReadonlySet<string> = new Set(['BigInt', 'Number']);
