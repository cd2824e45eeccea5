import type { TSESTree } from '@typescript-eslint/utils';
import { availabilityOf } from '../bindings/availability.js';
import type { Occurrence } from '../bindings/occurrences.js';
import type { Constant, EnumType } from '../registry/index.js';
import { withTypes } from '../syntax/asserted.js';
import { EQUALITIES, operandsOf, ORDERS } from '../syntax/nodes.js';
import type { ComputedTest, FlagTest, Joined } from './flag-tests/kinds.js';
import { OF_MASKS, outcomeOf } from './flag-tests/outcomes.js';
import { isCondition } from './flow/conditions.js';
import type { VulkanModel } from './model.js';
import type { Slot } from './types.js';
import { hasForeignConstant } from './values/of-type.js';
import { exactOf } from './values/value.js';

/** Every test of a file in which constants stand, each once. */
export function flagTestsOf(model: VulkanModel): readonly FlagTest[] {
  const tests = new Map<TSESTree.Node, FlagTest>();
  // The operands of one mask lead to the same place: each part is climbed once.
  const climbed = new Set<TSESTree.Node>();
  const add = (test: FlagTest | undefined): void => {
    // A `case` of `A || B` is a test of its own, too, and says less.
    if (test !== undefined && !tests.has(test.node)) tests.set(test.node, test);
  };
  for (const occurrence of model.names.occurrences) {
    const { entity, node } = occurrence;
    if (entity.kind !== 'constant') continue;
    const { type } = entity.constant;
    const { parent } = withTypes(node);
    switch (parent?.type) {
      case 'BinaryExpression':
        add(secondComparison(model, parent, entity.constant));
        for (const test of testsAround(model, node, type.width, climbed)) add(test);
        break;
      case 'UnaryExpression':
      case 'SwitchCase':
        for (const test of testsAround(model, node, type.width, climbed)) add(test);
        break;
      case 'LogicalExpression':
        add(operandOf(model, occurrence, entity.constant, parent));
        break;
      case 'SequenceExpression':
        add(lastOfSequence(model, node, entity.constant, parent));
        break;
      default:
    }
  }
  for (const { type, node, use } of model.slots) {
    if (use === 'value' || use === 'fallback') continue;
    if (CLIMBED.has(withTypes(node).parent?.type ?? '')) {
      for (const test of testsAround(model, node, type.width, climbed)) add(test);
    }
  }
  return [...tests.values()];
}

/** Whether a constant of another enum stands in a test, which is reported as such. */
export function hasForeign(model: VulkanModel, test: ComputedTest): boolean {
  const isForeign = (node: TSESTree.Node): boolean => {
    const slot = model.slotAt(node);
    if (slot?.type.constants !== undefined && hasForeignConstant(slot.value, slot.type.constants)) return true;
    return node.type === 'BinaryExpression' && (isForeign(node.left) || isForeign(node.right));
  };
  return test.kind === 'truth' ? isForeign(test.node) : test.sides.some(isForeign);
}

/** The comparison of which an expression is a side. */
function comparisonOf(side: TSESTree.Node, width: 32 | 64): ComputedTest | undefined {
  const node = withTypes(side);
  const { parent } = node;
  if (parent?.type === 'BinaryExpression' && isComparison(parent)) {
    const { left, right, operator } = parent;
    return { kind: 'comparison', node: parent, sides: [left, right], operator, width };
  }
  return parent?.type === 'SwitchCase' ? caseOf(parent, width) : undefined;
}

/** Whether what stands in a slot is compared with bits, and the outcome is known. */
export function isPointlessComparison(model: VulkanModel, { node, type, use }: Slot): boolean {
  const comparison = use === 'compare' ? comparisonOf(node, type.width) : undefined;
  return comparison !== undefined && outcomeOf(model, comparison) !== undefined;
}

function caseOf({ test, parent }: TSESTree.SwitchCase, width: 32 | 64): ComputedTest | undefined {
  if (test === null) return undefined;
  return { kind: 'comparison', node: test, sides: [parent.discriminant, test], operator: '===', width };
}

/** The tests that a mask or an enumerant goes into: one, or each `case` of a `switch`. */
function testsAround(
  model: VulkanModel,
  start: TSESTree.Node,
  width: 32 | 64,
  climbed: Set<TSESTree.Node>,
): readonly (FlagTest | undefined)[] {
  let node = start;
  for (;;) {
    const untyped = node;
    node = withTypes(node);
    const { parent } = node;
    if (parent === undefined || climbed.has(parent)) return NONE;
    if (CLIMBED.has(parent.type)) climbed.add(parent);
    if (parent.type === 'BinaryExpression') {
      if (isComparison(parent)) {
        return [comparedFirst(model, parent) ?? negatedComparison(parent) ?? comparisonOf(node, width)];
      }
      if (!OF_MASKS.has(parent.operator)) return NONE;
      const sides = [parent.left, parent.right];
      const comparison = sides.find((each) => isComparison(each)) as typeof parent | undefined;
      // `x === A | B` is true as B is.
      if (comparison !== undefined && parent.operator !== '|') return [comparedFirst(model, comparison)];
      const negation = sides.find((each) => isNegation(each));
      if (parent.operator === '&' && negation?.type === 'UnaryExpression') {
        const kind = isOfBits(model, negation) ? 'negatedBits' : 'negated';
        return [{ kind, node: parent, negation }];
      }
    } else if (parent.type === 'UnaryExpression' && parent.operator === '~') {
      // `x & ~A` is still about the mask.
    } else if (parent.type === 'AssignmentExpression' && node.type === 'UnaryExpression' && node.operator === '!') {
      return [{ kind: 'negatedBits', node: parent, negation: node }];
    } else if (parent.type === 'UnaryExpression' && isOfBits(model, parent) && isAndedWith(parent)) {
      // `mask & !A`, `mask &= !A`
    } else if (parent.type === 'UnaryExpression' && parent.operator === '!' && isNegatedNumber(model, parent)) {
      return [negatedComparison(parent.parent)];
    } else if (parent.type === 'SwitchStatement') {
      return parent.discriminant === node ? parent.cases.map((each) => caseOf(each, width)) : NONE;
    } else if (parent.type === 'SwitchCase') {
      return parent.test === node ? [caseOf(parent, width)] : NONE;
    } else {
      if (untyped.type !== 'BinaryExpression' || !isCondition(model, node)) return NONE;
      return [{ kind: 'truth', node: untyped, width, joined: joinedIn(untyped) }];
    }
    node = parent;
  }
}

/**
 * A comparison that stands as an operand of `&`, and was not meant to: it compares what is written out, or a mask is
 * joined with its outcome. `ok & x === A` may be two tests. Parentheses say nothing: a formatter writes them.
 */
function comparedFirst(model: VulkanModel, comparison: TSESTree.BinaryExpression): FlagTest | undefined {
  const node = comparison.parent;
  if (node.type !== 'BinaryExpression' || node.operator !== '&') return undefined;
  const other = node.left === comparison ? node.right : node.left;
  const isCertain =
    isConstant(model, other) ||
    model.slotAt(comparison) !== undefined ||
    [comparison.left, comparison.right].every((side) => side.type === 'Literal' || isConstant(model, side));
  return isCertain ? { kind: 'comparedFirst', node, comparison } : undefined;
}

function isConstant(model: VulkanModel, node: TSESTree.Node): boolean {
  return model.names.at(node)?.entity.kind === 'constant';
}

/** `!x === A`, which a number never is. */
function negatedComparison(node: TSESTree.BinaryExpression): FlagTest | undefined {
  if (node.operator !== '===' && node.operator !== '!==') return undefined;
  const negation = [node.left, node.right].find((each) => isNegation(each));
  return negation?.type === 'UnaryExpression' ? { kind: 'negated', node, negation } : undefined;
}

/** `!A`, where the bits are certain: false, and so 0. */
function isOfBits(model: VulkanModel, { operator, argument }: TSESTree.UnaryExpression): boolean {
  const bits = operator === '!' ? exactOf(model.evaluate(argument)) : undefined;
  return bits !== undefined && Number(bits) !== 0;
}

/** Whether a mask is joined with an expression by `&`. */
function isAndedWith(node: TSESTree.Node): boolean {
  const { parent } = withTypes(node);
  if (parent?.type === 'AssignmentExpression') return parent.operator === '&=';
  return parent?.type === 'BinaryExpression' && parent.operator === '&';
}

/** `!(x & A) === 0`: a boolean, compared with a number. */
function isNegatedNumber(
  model: VulkanModel,
  negation: TSESTree.UnaryExpression,
): negation is TSESTree.UnaryExpression & { readonly parent: TSESTree.BinaryExpression } {
  const { parent } = negation;
  if (parent.type !== 'BinaryExpression' || !EQUALITIES.has(parent.operator)) return false;
  return exactOf(model.evaluate(parent.left === negation ? parent.right : parent.left)) !== undefined;
}

/** A comparison of the same value with another constant than the comparisons before it, joined so that it is pointless. */
function secondComparison(
  model: VulkanModel,
  comparison: TSESTree.BinaryExpression,
  second: Constant,
): FlagTest | undefined {
  const node = comparison.parent;
  if (node.type !== 'LogicalExpression' || node.right !== comparison) return undefined;
  if (!EQUALITIES.has(comparison.operator)) return undefined;
  if (node.operator !== (isInequality(comparison) ? '||' : '&&')) return undefined;
  const value = comparedWithConstant(model, comparison);
  if (value === undefined) return undefined;
  const text = model.sourceCode.getText(value);
  const comparedIn = (other: TSESTree.Expression): Constant | undefined => {
    if (other.type !== 'BinaryExpression' || other.operator !== comparison.operator) return undefined;
    const compared = comparedWithConstant(model, other);
    return compared && model.sourceCode.getText(compared) === text ? constantIn(model, other, second.type) : undefined;
  };
  const first = comparedIn(lastOf(node.left, node.operator));
  if (first === undefined || first.value === second.value) return undefined;
  const joints = [node];
  for (let joint = node.left; isJoined(joint, node.operator); joint = joint.left) {
    const earlier = comparedIn(lastOf(joint.left, node.operator));
    if (earlier === undefined) break;
    // Those before are pointless already.
    if (earlier.value !== first.value) return undefined;
    joints.unshift(joint);
  }
  let last: TSESTree.Node = node;
  while (isJoined(last.parent, node.operator) && last.parent.left === last && comparedIn(last.parent.right)) {
    last = last.parent;
    joints.push(last);
  }
  return { kind: 'neverBoth', node, value, first, second, joints };
}

/** The last of what an operator joins. */
function lastOf(node: TSESTree.Expression, operator: string): TSESTree.Expression {
  return isJoined(node, operator) ? node.right : node;
}

function isJoined(node: TSESTree.Node | undefined, operator: string): node is TSESTree.LogicalExpression {
  return node?.type === 'LogicalExpression' && node.operator === operator;
}

function isInequality({ operator }: TSESTree.BinaryExpression): boolean {
  return operator === '!==' || operator === '!=';
}

/** What a comparison compares with a constant: a variable or a member, which is the same when it is read again. */
function comparedWithConstant(
  model: VulkanModel,
  { left, right }: TSESTree.BinaryExpression,
): TSESTree.Node | undefined {
  if (isConstant(model, left) === isConstant(model, right)) return undefined;
  const value = isConstant(model, left) ? right : left;
  return isPath(value) ? value : undefined;
}

function isPath(node: TSESTree.Node): boolean {
  if (node.type === 'MemberExpression') return !node.computed && isPath(node.object);
  return node.type === 'Identifier' || node.type === 'ThisExpression';
}

/** What is wrong with a constant that is an operand of `&&` or `||` by itself. */
function operandOf(
  model: VulkanModel,
  { node, origin }: Occurrence,
  constant: Constant,
  logical: TSESTree.LogicalExpression,
): FlagTest | undefined {
  // A constant before an operator may be asked for: older bindings do not have it.
  if (logical.operator === '??' || logical.right !== node) return undefined;
  const { type, value } = constant;
  const before = model.names.at(logical.left);
  if (before !== undefined) {
    const first = before.entity.kind === 'constant' ? before.entity.constant : undefined;
    if (first?.type !== type || first.value === value) return undefined;
    const isFirst = logical.operator === '||' && Number(first.value) !== 0;
    if (isFirst ? isCondition(model, logical) : !isUsedAsValue(model, logical)) return undefined;
    const isThere = availabilityOf(model.names, origin, first.name, before.path).kind === 'yes';
    return isThere ? { kind: 'oneOfTwo', node: logical, first, second: constant } : undefined;
  }
  const test = testBefore(model, logical.left);
  const like = test && constantIn(model, test, type);
  if (test === undefined || like === undefined) {
    const isOfType = model.logical.get(logical)?.constants === type;
    return isOfType && isCondition(model, logical) ? { kind: 'apart', node, constant, logical } : undefined;
  }
  // `x === A && B` is a way to write `x === A ? B : 0`, and `x & A || B` one to write what is used for no bits.
  const isValue = logical.operator === '&&' || !EQUALITIES.has(test.operator);
  if (isValue && !isCondition(model, logical)) return undefined;
  return { kind: 'alone', node, constant, like: { test, constant: like } };
}

/** A constant that a comma gives, where it stands behind another one: `case A, B:`. */
function lastOfSequence(
  model: VulkanModel,
  node: TSESTree.Node,
  second: Constant,
  sequence: TSESTree.SequenceExpression,
): FlagTest | undefined {
  const { expressions } = sequence;
  if (expressions.at(-1) !== node || !isUsedAsValue(model, sequence)) return undefined;
  const first = model.names.at(expressions.at(-2)!)?.entity;
  if (first?.kind !== 'constant' || first.constant.type !== second.type) return undefined;
  return { kind: 'oneOfTwo', node: sequence, first: first.constant, second };
}

/** Whether an expression is given to something of Vulkan's, compared, or joined with other bits. */
function isUsedAsValue(model: VulkanModel, expression: TSESTree.Expression): boolean {
  let node: TSESTree.Node = expression;
  if (expression.type === 'LogicalExpression') {
    while (isJoined(node.parent, expression.operator) && node.parent.left === node) node = node.parent;
  }
  const { parent } = withTypes(node);
  if (parent?.type === 'BinaryExpression' || parent?.type === 'SwitchCase') return true;
  return model.slotAt(node) !== undefined;
}

/** The last test of `x === A || x === B || C`. */
function testBefore(model: VulkanModel, left: TSESTree.Expression): TSESTree.BinaryExpression | undefined {
  let node = left;
  while (node.type === 'LogicalExpression') node = model.names.at(node.right) === undefined ? node.right : node.left;
  return node.type === 'BinaryExpression' && (EQUALITIES.has(node.operator) || node.operator === '&')
    ? node
    : undefined;
}

/** The constant of a type that a test compares with. */
function constantIn(model: VulkanModel, test: TSESTree.BinaryExpression, type: EnumType): Constant | undefined {
  for (const side of [test.left, test.right]) {
    const entity = model.names.at(side)?.entity;
    if (entity?.kind === 'constant' && entity.constant.type === type) return entity.constant;
    const inside = side.type === 'BinaryExpression' && side.operator === '&' && constantIn(model, side, type);
    if (inside) return inside;
  }
  return undefined;
}

const NONE: readonly FlagTest[] = [];

/** What an operand of a test stands in. */
const CLIMBED: ReadonlySet<string> = new Set(['BinaryExpression', 'UnaryExpression', 'SwitchCase']);

/** `x === A | B | C`: a comparison first, and what is joined with its outcome. */
function joinedIn(node: TSESTree.BinaryExpression): Joined | undefined {
  const [comparison, ...others] = operandsOf(node);
  return comparison.type === 'BinaryExpression' && isComparison(comparison) ? { comparison, others } : undefined;
}

/** Whether an expression compares two values. */
export function isComparison(node: TSESTree.Node): boolean {
  return node.type === 'BinaryExpression' && (EQUALITIES.has(node.operator) || ORDERS.has(node.operator));
}

function isNegation(node: TSESTree.Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === '!' && node.argument.type !== 'UnaryExpression';
}
