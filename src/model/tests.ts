import type { TSESTree } from '@typescript-eslint/utils';
import type { VulkanModel } from './model.js';
import { bitsOf, exactOf, forEachLeaf, type Bits, type Value } from './value.js';

/** A condition on the bits of a mask. */
export type FlagTest =
  /** `(x & A) === B` */
  | { readonly kind: 'comparison'; readonly node: TSESTree.BinaryExpression; readonly width: 32 | 64 }
  /** `x & A`, where only true and false count. */
  | { readonly kind: 'truth'; readonly node: TSESTree.BinaryExpression; readonly width: 32 | 64 }
  /** `!x & A`: `!` makes a boolean of the mask first. */
  | { readonly kind: 'negated'; readonly node: TSESTree.BinaryExpression; readonly negation: TSESTree.UnaryExpression };

/** Every condition of a file in which flag bits stand, each once. */
export function flagTestsOf(model: VulkanModel): readonly FlagTest[] {
  const tests = new Map<TSESTree.Node, FlagTest>();
  // The operands of one mask lead to the same place: each part is climbed once.
  const climbed = new Set<TSESTree.Node>();
  const add = (node: TSESTree.Node, width: 32 | 64): void => {
    const test = testAround(node, width, climbed);
    if (test !== undefined) tests.set(test.node, test);
  };
  for (const { entity, node } of model.names.occurrences) {
    if (entity.kind !== 'constant' || !isOperand(node)) continue;
    if (entity.constant.type.kind === 'flagBits') add(node, entity.constant.type.width);
  }
  for (const slot of model.slots) {
    if (slot.type.kind !== 'enum' && isOperand(slot.node) && (slot.use === 'mask' || slot.use === 'compare'))
      add(slot.node, slot.type.width);
  }
  return [...tests.values()];
}

/** What a test comes to in every run: true, false, or undefined where it depends. */
export function outcomeOf(model: VulkanModel, test: FlagTest): boolean | undefined {
  if (test.kind === 'negated') return undefined;
  const { node, width } = test;
  if (test.kind === 'truth') {
    const value = model.evaluate(node);
    if (!dependsOnRun(value)) return undefined;
    const bits = bitsOf(value, width);
    return bits.ones !== 0n ? true : isExact(bits, width) ? false : undefined;
  }
  const left = model.evaluate(node.left);
  const right = model.evaluate(node.right);
  if (!dependsOnRun(left) && !dependsOnRun(right)) return undefined;
  const equal = areEqual(bitsOf(left, width), bitsOf(right, width), width);
  if (equal === undefined) return undefined;
  return node.operator === '===' || node.operator === '==' ? equal : !equal;
}

function isOperand({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'BinaryExpression' || parent?.type === 'UnaryExpression';
}

function testAround(start: TSESTree.Node, width: 32 | 64, climbed: Set<TSESTree.Node>): FlagTest | undefined {
  let node = start;
  for (;;) {
    const { parent } = node;
    if (parent === undefined || climbed.has(parent)) return undefined;
    if (parent.type === 'BinaryExpression' || parent.type === 'UnaryExpression') climbed.add(parent);
    if (parent.type === 'BinaryExpression') {
      if (COMPARISONS.has(parent.operator)) return { kind: 'comparison', node: parent, width };
      if (!BITWISE.has(parent.operator)) return undefined;
      const negation = [parent.left, parent.right].find((each) => isNegation(each));
      if (parent.operator === '&' && negation?.type === 'UnaryExpression') {
        return { kind: 'negated', node: parent, negation };
      }
    } else if (parent.type === 'UnaryExpression' && parent.operator === '~') {
      // `x & ~A` is still about the mask.
    } else {
      return node.type === 'BinaryExpression' && isCondition(node) ? { kind: 'truth', node, width } : undefined;
    }
    node = parent;
  }
}

function isNegation(node: TSESTree.Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === '!' && node.argument.type !== 'UnaryExpression';
}

/** Whether only the truth of an expression counts. */
function isCondition(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'LogicalExpression':
      return parent.operator !== '??' && (parent.left === node || isCondition(parent));
    case 'CallExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name === 'Boolean' && parent.arguments[0] === node;
    default:
      return false;
  }
}

/** Whether a value has an unknown part: a test of constants alone is a switch that somebody set on purpose. */
function dependsOnRun(value: Value): boolean {
  if (exactOf(value) !== undefined) return false;
  let unknown = false;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === 'unknown' || leaf.kind === 'other') unknown = true;
  });
  return unknown;
}

function areEqual(a: Bits, b: Bits, width: 32 | 64): boolean | undefined {
  if ((a.ones & b.zeros) !== 0n || (a.zeros & b.ones) !== 0n) return false;
  return isExact(a, width) && isExact(b, width) ? true : undefined;
}

function isExact(bits: Bits, width: 32 | 64): boolean {
  return (bits.ones | bits.zeros) === (1n << BigInt(width)) - 1n;
}

const COMPARISONS = new Set(['===', '!==', '==', '!=']);
const BITWISE = new Set(['&', '|', '^']);
