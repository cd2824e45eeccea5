import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ORDERS } from '../../syntax/nodes.js';
import type { Write } from '../flow/flow.js';
import type { VulkanModel } from '../model.js';
import { forEachLeaf } from '../values/leaves.js';
import { bitsOf, exactOf, type Bits, type Value } from '../values/value.js';
import type { ComputedTest } from './kinds.js';

type Variable = TSESLint.Scope.Variable;

/** What a test comes to in every run: true, false, or undefined where it depends. */
export function outcomeOf(model: VulkanModel, test: ComputedTest): boolean | undefined {
  const { width } = test;
  if (test.kind === 'truth') {
    const value = model.evaluate(test.node);
    if (!dependsOnRun(value)) return undefined;
    const bits = bitsOf(value, width);
    return bits.ones !== 0n ? true : isExact(bits, width) ? false : undefined;
  }
  const { operator, sides } = test;
  if (sides.some((side) => isOfResults(model, side))) return undefined;
  const [left, right] = [model.evaluate(sides[0]), model.evaluate(sides[1])];
  if (!dependsOnRun(left) && !dependsOnRun(right)) return undefined;
  if (ORDERS.has(operator)) return width === 32 ? ordered(operator, rangeOf(left), rangeOf(right)) : undefined;
  const isStrict = operator === '===' || operator === '!==';
  const [a, b] = [comparedBits(left, right, width, isStrict), comparedBits(right, left, width, isStrict)];
  const equal = a === undefined || b === undefined ? false : areEqual(a, b, width);
  if (equal === undefined) return undefined;
  return operator === '===' || operator === '==' ? equal : !equal;
}

const ofResults = new WeakMap<Variable, boolean>();

/** Whether an expression names what only commands give: of that nothing is known, and most tests ask for no more. */
function isOfResults(model: VulkanModel, side: TSESTree.Node): boolean {
  const isVariable = side.type === 'Identifier' && model.names.at(side) === undefined;
  const variable = isVariable ? model.variables.of(side) : undefined;
  if (variable === undefined) return false;
  let isOne = ofResults.get(variable);
  if (isOne === undefined) {
    const { all } = model.variables.writesOf(variable);
    isOne = all.length > 0 && all.every((write) => isResult(model, write));
    ofResults.set(variable, isOne);
  }
  return isOne;
}

function isResult({ names }: VulkanModel, { operator, value }: Write): boolean {
  if (value?.type !== 'CallExpression' || (operator !== '=' && operator !== 'declare')) return false;
  return names.at(value.callee)?.entity.kind === 'command';
}

/** The bits of one side of a comparison; undefined for a boolean that is compared strictly with a mask. */
function comparedBits(value: Value, other: Value, width: 32 | 64, isStrict: boolean): Bits | undefined {
  if (value.kind !== 'other' || value.known.kind !== 'boolean' || other.kind !== 'operation')
    return bitsOf(value, width);
  if (!OF_MASKS.has(other.operator)) return bitsOf(value, width);
  if (isStrict) return undefined;
  const ones = value.known.value ? 1n : 0n;
  return { ones, zeros: ((1n << BigInt(width)) - 1n) ^ ones };
}

/** The least and the greatest number that a value can be. */
type Range = readonly [number, number];

/** Undefined where the sign is not known: JavaScript takes bit 31 of a mask for one. */
function rangeOf(value: Value): Range | undefined {
  const exact = exactOf(value);
  if (exact !== undefined) return [Number(exact), Number(exact)];
  const { ones, zeros } = bitsOf(value, 32);
  return (zeros & SIGN) === 0n ? undefined : [Number(ones), Number(~zeros & (SIGN - 1n))];
}

const SIGN = 0x8000_0000n;

function ordered(operator: string, left: Range | undefined, right: Range | undefined): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '<':
      return isLess(left, right);
    case '>':
      return isLess(right, left);
    case '<=':
      return negated(isLess(right, left));
    case '>=':
      return negated(isLess(left, right));
    default:
      return undefined;
  }
}

function isLess([leastLeft, greatestLeft]: Range, [leastRight, greatestRight]: Range): boolean | undefined {
  return greatestLeft < leastRight ? true : leastLeft >= greatestRight ? false : undefined;
}

function negated(outcome: boolean | undefined): boolean | undefined {
  return outcome === undefined ? undefined : !outcome;
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

/** Operators that make a number of masks, bit by bit. */
export const OF_MASKS: ReadonlySet<string> = new Set(['&', '|', '^']);
