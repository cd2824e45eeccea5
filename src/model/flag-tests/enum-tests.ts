import type { TSESTree } from '@typescript-eslint/utils';
import type { Constant } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { EQUALITIES } from '../../syntax/nodes.js';
import { isNumberFirst } from '../flow/moved-bits.js';
import type { VulkanModel } from '../model.js';
import { exactOf } from '../values/value.js';
import type { ComputedTest } from './kinds.js';

/** A test of the bits of what holds one value of an enum that is no mask: `view.viewType & VK_A`. */
export interface EnumTest {
  readonly value: TSESTree.Expression;
  readonly constant: Constant;
  /** The two operands of `&`, as they stand there. */
  readonly operands: readonly [TSESTree.Expression, TSESTree.Expression];
  /** Whether it was to ask if the value is the constant, or if it is none such. */
  readonly isPositive: boolean;
}

/** The test of an enum's bits that a test is; undefined where nothing certainly says that it is one. */
export function enumTestOf(model: VulkanModel, test: ComputedTest): EnumTest | undefined {
  const tested =
    test.kind === 'truth' ? { bits: test.node, isPositive: true, isSame: false } : comparedBits(model, test);
  if (tested === undefined) return undefined;
  const { left, right, operator } = tested.bits;
  if (operator !== '&') return undefined;
  for (const [value, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const entity = model.names.at(withoutTypes(other))?.entity;
    if (entity?.kind !== 'constant' || !isOneOf(model, withoutTypes(value), entity.constant)) continue;
    if (isExact(entity.constant, tested.isSame)) return undefined;
    return { value, constant: entity.constant, operands: [left, right], isPositive: tested.isPositive };
  }
  return undefined;
}

/** What a comparison asks of bits: whether there are any, or whether they are the ones that are tested. */
function comparedBits(
  model: VulkanModel,
  { node, sides, operator }: ComputedTest & { kind: 'comparison' },
): { readonly bits: TSESTree.BinaryExpression; readonly isPositive: boolean; readonly isSame: boolean } | undefined {
  if (node.type !== 'BinaryExpression' || node === sides[1]) return undefined;
  const [left, right] = sides.map((side) => withoutTypes(side as TSESTree.Expression)) as [Expression, Expression];
  const [bits, other] = left.type === 'BinaryExpression' ? [left, right] : [right, left];
  if (bits.type !== 'BinaryExpression') return undefined;
  const isNone = Number(exactOf(model.evaluate(other))) === 0;
  if (operator === '>') return isNone && bits === left ? { bits, isPositive: true, isSame: false } : undefined;
  if (!EQUALITIES.has(operator)) return undefined;
  const constant = model.names.at(other)?.entity;
  const isSame = [bits.left, bits.right].some((side) => {
    const entity = model.names.at(withoutTypes(side as Expression))?.entity;
    return entity?.kind === 'constant' && constant?.kind === 'constant' && entity.constant === constant.constant;
  });
  if (!isNone && !isSame) return undefined;
  return { bits, isPositive: operator.startsWith('!') === isNone, isSame };
}

type Expression = TSESTree.Expression;

/**
 * Enums whose values are made of bits that each say something: of VkCompareOp less, equal and greater, of VkLogicOp a row
 * of a truth table, of VkFragmentShadingRateNV the width and the height.
 */
const MADE_OF_BITS: ReadonlySet<string> = new Set(['VkCompareOp', 'VkFragmentShadingRateNV', 'VkLogicOp']);

/**
 * Whether bits of an enum's value tell what they are asked for: no other value of it has those of the constant.
 *
 * @param isSame - whether all of the bits are asked for, and not any of them
 */
function isExact({ type, value }: Constant, isSame: boolean): boolean {
  if (MADE_OF_BITS.has(type.name)) return true;
  const bits = BigInt(value);
  return ![...type.byValue.keys()].some((other) => {
    const common = BigInt(other) & bits;
    return BigInt(other) !== bits && (isSame ? common === bits : common !== 0n);
  });
}

/** Whether something certainly holds a value of the enum that a constant is of, and nobody computes with it. */
function isOneOf({ types, variables }: VulkanModel, value: Expression, { type }: Constant): boolean {
  const known = type.kind === 'enum' ? types.of(value)?.type : undefined;
  if (known?.kind !== 'slot' || known.slot.constants !== type) return false;
  const variable = value.type === 'Identifier' ? variables.of(value) : undefined;
  return variable?.references.some(({ identifier }) => isNumberFirst(identifier, false)) !== true;
}
