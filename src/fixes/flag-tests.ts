/** Edits that make of a pointless test what it may have been meant to be. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { EnumTest } from '../model/flag-tests/enum-tests.js';
import type { ComputedTest, FlagTest, Joined } from '../model/flag-tests/kinds.js';
import { isCondition } from '../model/flow/conditions.js';
import type { VulkanModel } from '../model/model.js';
import { hasConstant } from '../model/values/leaves.js';
import { bitsOf, exactOf } from '../model/values/value.js';
import { EQUALITIES, operandsOf, operatorToken } from '../syntax/nodes.js';
import { hasEffects } from './effects.js';
import type { Edit } from './imports.js';
import { isParenthesized } from './replace.js';

/** What a test becomes, and the edits that make it so. */
export type TestRepair = Repaired & { readonly edits: readonly Edit[] };

type Repaired =
  /** `x & A` */
  | { readonly kind: 'useAnd' }
  | { readonly kind: 'testBits'; readonly test: string }
  /** `x === A` */
  | { readonly kind: 'useEquality' }
  /** `A | B` */
  | { readonly kind: 'joinBits' }
  /** `case A: case B:` */
  | { readonly kind: 'splitCase' }
  /** `x !== A && x !== B` */
  | { readonly kind: 'joinComparisons'; readonly operator: '&&' | '||' }
  /** `!(x & A)` */
  | { readonly kind: 'negateTest' }
  /** `x & ~A` */
  | { readonly kind: 'useComplement' }
  /** `(x & A) === B` */
  | { readonly kind: 'maskFirst' }
  /** `(x & A) !== 0` */
  | { readonly kind: 'compareWithZero'; readonly operator: string }
  /** `(x & A) === A` */
  | { readonly kind: 'compareWithSame'; readonly bits: string }
  /** `x === A || x === B` */
  | { readonly kind: 'repeatTest'; readonly test: string }
  /** `x === A` for `(x & A) !== 0` */
  | { readonly kind: 'compareValue'; readonly test: string };

/** What a test of an enum's bits was meant to be: `(x & A) !== 0` -> `x === A`, and `(x & A) === 0` -> `x !== A`. */
export function repairsOfEnumTest(
  { sourceCode }: VulkanModel,
  { node }: ComputedTest,
  { operands, isPositive }: EnumTest,
): readonly TestRepair[] {
  if (sourceCode.getCommentsInside(node).length > 0) return [];
  const [left, right] = operands.map((each) => {
    const text = sourceCode.getText(each);
    return isParenthesized(sourceCode, each) && text.includes(' ') ? `(${text})` : text;
  });
  const test = `${left!} ${isPositive ? '===' : '!=='} ${right!}`;
  // `return(x & A) !== 0` is two words without a space.
  const space = /[\w$]/u.test(sourceCode.text[node.range[0] - 1] ?? '') ? ' ' : '';
  return [{ kind: 'compareValue', test, edits: [replace(node, space + test)] }];
}

/** What a pointless test may have been meant to be; none where several are as good. */
export function repairsOfTest(model: VulkanModel, test: FlagTest): readonly TestRepair[] {
  switch (test.kind) {
    case 'negated':
      return negateWhole(model, test);
    case 'negatedBits': {
      const not = model.sourceCode.getFirstToken(test.negation)!;
      if (isCondition(model, test.node)) {
        return [{ kind: 'negateTest', edits: [replace(not, ''), before(test.node, '!('), after(test.node, ')')] }];
      }
      return [{ kind: 'useComplement', edits: [replace(not, '~')] }];
    }
    case 'comparedFirst':
      return [maskFirst(model, test)];
    case 'alone':
      return repeated(model, test);
    case 'apart': {
      const { constant, logical } = test;
      if (logical.operator !== '&&') return [];
      return constant.type.kind === 'flagBits'
        ? [{ kind: 'useAnd', edits: [useOperator(model, logical, '&')] }]
        : [equality(model, logical)];
    }
    case 'neverBoth': {
      const operator = test.node.operator === '||' ? '&&' : '||';
      const edits = joinedBy(model, test, operator);
      return edits === undefined ? [] : [{ kind: 'joinComparisons', operator, edits }];
    }
    case 'oneOfTwo':
      return bothOfTwo(model, test);
    case 'comparison':
      return comparedAgain(model, test);
    case 'truth': {
      if (isOfOneValue(model, test.node)) return [equality(model, test.node)];
      if (test.joined !== undefined) return otherEqualities(model, test.joined);
      return test.node.operator === '|' ? bitTest(model, test.node) : [];
    }
  }
}

/** `A || B` -> `A | B`, and `case A, B:` -> `case A: case B:` */
function bothOfTwo(model: VulkanModel, { node, first }: FlagTest & { kind: 'oneOfTwo' }): readonly TestRepair[] {
  const isSequence = node.type === 'SequenceExpression';
  const operands = isSequence ? node.expressions : [node.left, node.right];
  const operators = operands
    .slice(1)
    .map((right, index) => operatorBetween(model, operands[index]!, right, isSequence ? ',' : node.operator));
  if (node.parent.type === 'SwitchCase') return [splitCase(model, node, operators)];
  const isMask = first.type.kind === 'flagBits' && model.slotAt(node) !== undefined && operators.length === 1;
  return isMask ? [{ kind: 'joinBits', edits: [replace(operators[0]!, isSequence ? ' |' : '|')] }] : [];
}

function operatorBetween(
  { sourceCode }: VulkanModel,
  left: TSESTree.Node,
  right: TSESTree.Node,
  operator: string,
): TSESTree.Token {
  return sourceCode.getTokensBetween(left, right).find(({ value }) => value === operator)!;
}

/** `case (A, B):` -> `case A: case B:` */
function splitCase({ sourceCode }: VulkanModel, node: TSESTree.Node, operators: readonly TSESTree.Token[]): TestRepair {
  const edits = operators.map((operator): Edit => {
    const before = sourceCode.getTokenBefore(operator)!;
    const start = sourceCode.commentsExistBetween(before, operator) ? operator.range[0] : before.range[1];
    return { range: [start, operator.range[1]], text: ': case' };
  });
  for (
    let open = sourceCode.getTokenBefore(node)!, close = sourceCode.getTokenAfter(node)!;
    open.value === '(' && close.value === ')';
    open = sourceCode.getTokenBefore(open)!, close = sourceCode.getTokenAfter(close)!
  ) {
    edits.push(replace(open, ''), replace(close, ''));
  }
  return { kind: 'splitCase', edits };
}

type Operation = TSESTree.BinaryExpression | TSESTree.LogicalExpression;

/** Writes another operator between two operands. */
function useOperator({ sourceCode }: VulkanModel, node: Operation, by: string): Edit {
  return replace(operatorToken(sourceCode, node), by);
}

function replace({ range }: Ranged, text: string): Edit {
  return { range, text };
}

function before({ range: [start] }: Ranged, text: string): Edit {
  return { range: [start, start], text };
}

function after({ range: [, end] }: Ranged, text: string): Edit {
  return { range: [end, end], text };
}

type Ranged = Pick<TSESTree.Node | TSESTree.Token, 'range'>;

/**
 * `ok && x === A && x === B` -> `ok && (x === A || x === B)`: what stands beside the comparisons stays beside all of them.
 *
 * @returns undefined where parentheses join them otherwise
 */
function joinedBy(
  model: VulkanModel,
  { value, joints }: FlagTest & { kind: 'neverBoth' },
  by: '&&' | '||',
): readonly Edit[] | undefined {
  const [{ left, operator }] = joints as [TSESTree.LogicalExpression];
  const whole = joints.at(-1)!;
  const { parent } = whole;
  const { sourceCode } = model;
  const isGrouped = (node: TSESTree.Node): boolean =>
    node.type === 'LogicalExpression' && isParenthesized(sourceCode, node);
  if ([left, ...joints.slice(0, -1)].some(isGrouped)) return undefined;
  const isJoined = parent.type === 'LogicalExpression' && parent.operator === operator;
  // `x !== A || (x !== B || x !== C)`
  const leftOf = isJoined && parent.right === whole ? sourceCode.getText(lastOf(parent.left)) : '';
  if (leftOf.includes(sourceCode.getText(value))) return undefined;
  const first = lastOf(left);
  const isAlone = first === left && !isJoined;
  return [
    ...joints.map((joint) => useOperator(model, joint, by)),
    ...(by === '&&' || isAlone ? [] : [before(first, '('), after(whole.right, ')')]),
  ];
}

function lastOf(node: TSESTree.Expression): TSESTree.Expression {
  return node.type === 'LogicalExpression' ? node.right : node;
}

/** `x && A`, `x & A` -> `x === A` */
function equality(model: VulkanModel, node: Operation): TestRepair {
  return { kind: 'useEquality', edits: [useOperator(model, node, '===')] };
}

/** `x & A`, where A is no bit: an enumerant, or 0. */
function isOfOneValue({ names }: VulkanModel, { left, right }: TSESTree.BinaryExpression): boolean {
  const entity = names.at(right)?.entity;
  if (entity?.kind !== 'constant' || left.type === 'BinaryExpression') return false;
  return entity.constant.type.kind === 'enum' || Number(entity.constant.value) === 0;
}

/** What the bits that are left may have been meant to be compared with. */
function comparedAgain(
  model: VulkanModel,
  { node, sides, operator, width }: FlagTest & { kind: 'comparison' },
): readonly TestRepair[] {
  const { sourceCode } = model;
  const masked = sides.find((side): side is TSESTree.BinaryExpression => /^[&|]$/u.test(operatorOf(side)));
  const other = sides.find((side) => side !== masked);
  if (node.type !== 'BinaryExpression' || node === sides[1] || masked === undefined || other === undefined) return [];
  const value = exactOf(model.evaluate(other));
  // What is certainly set makes the next test pointless, too.
  if (masked.operator === '&' && bitsOf(model.evaluate(masked), width).ones !== 0n) return [];
  if (masked.operator === '|') return Number(value) === 0 ? bitTest(model, masked) : [];
  const truth = other.type === 'Literal' && (other.value === 1 || other.value === true);
  if (truth || isFalse(other) || (operator === '>=' && value === 0 && other === node.right)) {
    // Whether 0 is a number or a bigint there, only the binding knows.
    if (width === 64) return [];
    const isNone = truth === operator.startsWith('!') && operator !== '>=';
    const by = `${isNone ? '=' : '!'}=${operator.length === 3 || operator === '>=' ? '=' : ''}`;
    return [{ kind: 'compareWithZero', operator: by, edits: [useOperator(model, node, by), replace(other, '0')] }];
  }
  const bits = [masked.left, masked.right].find((each) => canBeAll(model, each, masked, width));
  if (bits === undefined || !EQUALITIES.has(operator) || sourceCode.getCommentsInside(other).length > 0) return [];
  const text = isParenthesized(sourceCode, other) ? sourceCode.getText(bits) : operandText(model, bits);
  return [{ kind: 'compareWithSame', bits: text, edits: [replace(other, text)] }];
}

/** Whether the bits of an operand are named, and may all be what `&` leaves. */
function canBeAll(model: VulkanModel, bits: TSESTree.Node, masked: TSESTree.BinaryExpression, width: 32 | 64): boolean {
  const value = model.evaluate(bits);
  const { zeros } = bitsOf(model.evaluate(masked), width);
  return hasConstant(value) && Number(exactOf(value) ?? 0) > 0 && (bitsOf(value, width).ones & zeros) === 0n;
}

function isFalse(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === false;
}

/** `x | A` -> `x & A`, `x | A | B` and `x & A | B` -> `x & (A | B)` */
function bitTest(model: VulkanModel, node: TSESTree.BinaryExpression): readonly TestRepair[] {
  const { sourceCode } = model;
  const [first, ...bits] = operandsOf(node);
  if (EQUALITIES.has(operatorOf(first))) return [];
  if (bits.length === 1 && ![first, ...bits].some((each) => /^[&^]$/u.test(operatorOf(each)))) {
    return [{ kind: 'useAnd', edits: [useOperator(model, node, '&')] }];
  }
  let value = first;
  if (first.type === 'BinaryExpression' && first.operator === '&') {
    value = first.left;
    bits.unshift(first.right);
  }
  if (bits.some((bit) => exactOf(model.evaluate(bit)) === undefined)) return [];
  if (sourceCode.getCommentsInside(node).length > 0) return [];
  const mask = bits.map((bit) => operandText(model, bit)).join(' | ');
  const test = `${operandText(model, value)} & ${bits.length > 1 ? `(${mask})` : mask}`;
  // `return(x & A) | B` is two words without a space.
  const space = /[\w$]/u.test(sourceCode.text[node.range[0] - 1] ?? '') ? ' ' : '';
  return [{ kind: 'testBits', test, edits: [replace(node, space + test)] }];
}

/** The code of an operand, with the parentheses around it. */
function operandText({ sourceCode }: VulkanModel, node: TSESTree.Node): string {
  const text = sourceCode.getText(node);
  return isParenthesized(sourceCode, node) || operatorOf(node) === '^' ? `(${text})` : text;
}

/** `x === A | B | C` -> `x === A || x === B || x === C` */
function otherEqualities(model: VulkanModel, { comparison, others }: Joined): readonly TestRepair[] {
  const constant = model.names.at(comparison.right)?.entity;
  if (constant?.kind !== 'constant' || comparison.left.type === 'BinaryExpression') return [];
  if (comparison.operator !== '===' && comparison.operator !== '==') return [];
  if (hasEffects(comparison.left, model.sourceCode)) return [];
  const compared = `${operandText(model, comparison.left)} ${comparison.operator}`;
  const testOf = (other: TSESTree.Expression): string => `${compared} ${operandText(model, other)}`;
  return [
    {
      kind: 'repeatTest',
      test: others.map(testOf).join(' || '),
      edits: others.flatMap((other) => [
        useOperator(model, other.parent as Operation, '||'),
        replace(other, testOf(other)),
      ]),
    },
  ];
}

function operatorOf(node: TSESTree.Node): string {
  return node.type === 'BinaryExpression' ? node.operator : '';
}

/** `x & A === B` -> `(x & A) === B` */
function maskFirst(model: VulkanModel, { node, comparison }: FlagTest & { kind: 'comparedFirst' }): TestRepair {
  const { sourceCode } = model;
  const isRight = node.right === comparison;
  const operator = operatorToken(sourceCode, comparison);
  const [open, close] = [sourceCode.getTokenBefore(comparison), sourceCode.getTokenAfter(comparison)];
  const [start, end] = node.range;
  const parentheses =
    open?.value === '(' && close?.value === ')' && start <= open.range[0] && close.range[1] <= end
      ? [replace(open, ''), replace(close, '')]
      : [];
  const around = isRight
    ? [before(node, '('), after(sourceCode.getTokenBefore(operator)!, ')')]
    : [before(sourceCode.getTokenAfter(operator)!, '('), after(node, ')')];
  return { kind: 'maskFirst', edits: [...parentheses, ...around] };
}

/** `x === A || B` -> `x === A || x === B` */
function repeated(model: VulkanModel, { node, like }: FlagTest & { kind: 'alone' }): readonly TestRepair[] {
  const { sourceCode, names } = model;
  const logical = node.parent as TSESTree.LogicalExpression;
  const { test } = like;
  if (hasEffects(test, sourceCode)) return [];
  const isNegative = test.operator === '!==' || test.operator === '!=';
  const isBitTest = [test, test.left, test.right].some(
    (each) => each.type === 'BinaryExpression' && each.operator === '&',
  );
  // `x === A && x === B` is never true.
  if (!isBitTest && isNegative !== (logical.operator === '&&')) return [];
  const [start, end] = test.range;
  const constant = sourceCode.getText(node);
  const inside = names.occurrences
    .filter(({ entity }) => entity.kind === 'constant' && entity.constant === like.constant)
    .map((each) => each.node.range)
    .filter(([from, to]) => start <= from && to <= end)
    .sort(([a], [b]) => a - b);
  let text = '';
  let done = start;
  for (const [from, to] of inside) {
    text += sourceCode.text.slice(done, from) + constant;
    done = to;
  }
  text += sourceCode.text.slice(done, end);
  return [{ kind: 'repeatTest', test: text, edits: [replace(node, text)] }];
}

/** `!x & A` -> `!(x & A)` */
function negateWhole(model: VulkanModel, { node, negation }: FlagTest & { kind: 'negated' }): readonly TestRepair[] {
  const { sourceCode } = model;
  const [start] = negation.range;
  const [, end] = node.range;
  // Only where the negation comes first does the rest stay as it is.
  if (start !== node.range[0]) return [];
  const rest = sourceCode.text.slice(sourceCode.getTokenAfter(sourceCode.getFirstToken(negation)!)!.range[0], end);
  return [{ kind: 'negateTest', edits: [{ range: [start, end], text: `!(${rest})` }] }];
}
