import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { hasEffects } from '../../src/fixes/effects.js';
import { isParenthesized } from '../../src/fixes/replace.js';
import type { FlagTest, Joined } from '../../src/model/flag-tests/kinds.js';
import { isCondition } from '../../src/model/flow/conditions.js';
import type { VulkanModel } from '../../src/model/model.js';
import { hasConstant } from '../../src/model/values/leaves.js';
import { bitsOf, exactOf } from '../../src/model/values/value.js';
import { EQUALITIES, operandsOf, operatorToken } from '../../src/syntax/nodes.js';

/** The messages of suggestions that write what a test may have been meant to be. */
export const repairMessages = {
  useAnd: 'Test the bit with &.',
  testBits: 'Test the bits with &: {{test}}.',
  useEquality: 'Compare with ===.',
  joinBits: 'Join the bits with |.',
  splitCase: 'Make a case of each.',
  joinComparisons: 'Join the comparisons with {{operator}}.',
  negateTest: 'Negate the whole test.',
  useComplement: 'Take the bits away with ~.',
  maskFirst: 'Take & first.',
  compareWithZero: 'Ask whether a bit is left: {{operator}} 0.',
  compareWithSame: 'Compare with the bits that are tested: {{bits}}.',
  repeatTest: 'Compare it too: {{test}}.',
} as const;

type Suggestion = TSESLint.SuggestionReportDescriptor<keyof typeof repairMessages>;

/** What a pointless test may have been meant to be, as suggestions; none where several are as good. */
export function repairsOf(model: VulkanModel, test: FlagTest): Suggestion[] {
  switch (test.kind) {
    case 'negated':
      return [negateWhole(model, test)];
    case 'negatedBits': {
      const not = model.sourceCode.getFirstToken(test.negation)!;
      if (isCondition(model, test.node)) {
        const fix: TSESLint.ReportFixFunction = (fixer) => [
          fixer.remove(not),
          fixer.insertTextBefore(test.node, '!('),
          fixer.insertTextAfter(test.node, ')'),
        ];
        return [{ messageId: 'negateTest', fix }];
      }
      return [{ messageId: 'useComplement', fix: (fixer) => fixer.replaceText(not, '~') }];
    }
    case 'comparedFirst':
      return [maskFirst(model, test)];
    case 'alone':
      return repeated(model, test);
    case 'apart': {
      const { constant, logical } = test;
      if (logical.operator !== '&&') return [];
      return constant.type.kind === 'flagBits'
        ? [{ messageId: 'useAnd', fix: operatorFix(model, logical, '&') }]
        : [equality(model, logical)];
    }
    case 'neverBoth': {
      const operator = test.node.operator === '||' ? '&&' : '||';
      const fix = joinFix(model, test, operator);
      return fix === undefined ? [] : [{ messageId: 'joinComparisons', data: { operator }, fix }];
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
function bothOfTwo(model: VulkanModel, { node, first }: FlagTest & { kind: 'oneOfTwo' }): Suggestion[] {
  const isSequence = node.type === 'SequenceExpression';
  const operands = isSequence ? node.expressions : [node.left, node.right];
  const [left, right] = operands as [TSESTree.Expression, TSESTree.Expression];
  if (operands.length > 2) return [];
  const operator = model.sourceCode
    .getTokensBetween(left, right)
    .find(({ value }) => value === (isSequence ? ',' : node.operator))!;
  const isCase = node.parent.type === 'SwitchCase' && !isParenthesized(model.sourceCode, node);
  if (isCase)
    return [
      { messageId: 'splitCase', fix: (fixer) => fixer.replaceTextRange([left.range[1], operator.range[1]], ': case') },
    ];
  const isMask = first.type.kind === 'flagBits' && model.slotAt(node) !== undefined;
  return isMask
    ? [{ messageId: 'joinBits', fix: (fixer) => fixer.replaceText(operator, isSequence ? ' |' : '|') }]
    : [];
}

type Operation = TSESTree.BinaryExpression | TSESTree.LogicalExpression;

/** Writes another operator between two operands. */
function operatorFix(model: VulkanModel, node: Operation, by: string): TSESLint.ReportFixFunction {
  return (fixer) => fixer.replaceText(operatorToken(model.sourceCode, node), by);
}

/**
 * `ok && x === A && x === B` -> `ok && (x === A || x === B)`: what stands beside the comparisons stays beside all of
 * them.
 *
 * @returns undefined where parentheses join them otherwise
 */
function joinFix(
  model: VulkanModel,
  { value, joints }: FlagTest & { kind: 'neverBoth' },
  by: '&&' | '||',
): TSESLint.ReportFixFunction | undefined {
  const [{ left, operator }] = joints as [TSESTree.LogicalExpression];
  const whole = joints.at(-1)!;
  const { parent } = whole;
  const { sourceCode } = model;
  const isGrouped = (node: TSESTree.Node): boolean =>
    node.type === 'LogicalExpression' && isParenthesized(sourceCode, node);
  if ([left, ...joints.slice(0, -1)].some(isGrouped)) return undefined;
  const isJoined = parent.type === 'LogicalExpression' && parent.operator === operator;
  // `x !== A || (x !== B || x !== C)`
  const before = isJoined && parent.right === whole ? sourceCode.getText(lastOf(parent.left)) : '';
  if (before.includes(sourceCode.getText(value))) return undefined;
  const first = lastOf(left);
  const isAlone = first === left && !isJoined;
  return (fixer) => [
    ...joints.map((joint) => fixer.replaceText(operatorToken(model.sourceCode, joint), by)),
    ...(by === '&&' || isAlone ? [] : [fixer.insertTextBefore(first, '('), fixer.insertTextAfter(whole.right, ')')]),
  ];
}

function lastOf(node: TSESTree.Expression): TSESTree.Expression {
  return node.type === 'LogicalExpression' ? node.right : node;
}

/** `x && A`, `x & A` -> `x === A` */
function equality(model: VulkanModel, node: Operation): Suggestion {
  return { messageId: 'useEquality', fix: operatorFix(model, node, '===') };
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
): Suggestion[] {
  const { sourceCode } = model;
  const masked = sides.find((side): side is TSESTree.BinaryExpression => /^[&|]$/u.test(operatorOf(side)));
  const other = sides.find((side) => side !== masked);
  if (node.type !== 'BinaryExpression' || node === sides[1] || masked === undefined || other === undefined) return [];
  const value = exactOf(model.evaluate(other));
  if (masked.operator === '|') return Number(value) === 0 ? bitTest(model, masked) : [];
  const truth = other.type === 'Literal' && (other.value === 1 || other.value === true);
  if (truth || isFalse(other) || (operator === '>=' && value === 0 && other === node.right)) {
    // Whether 0 is a number or a bigint there, only the binding knows.
    if (width === 64) return [];
    const isNone = truth === operator.startsWith('!') && operator !== '>=';
    const by = `${isNone ? '=' : '!'}=${operator.length === 3 || operator === '>=' ? '=' : ''}`;
    const fix = (fixer: TSESLint.RuleFixer): TSESLint.RuleFix[] => [
      fixer.replaceText(operatorToken(model.sourceCode, node), by),
      fixer.replaceText(other, '0'),
    ];
    return [{ messageId: 'compareWithZero', data: { operator: by }, fix }];
  }
  const bits = [masked.left, masked.right].find((each) => canBeAll(model, each, masked, width));
  if (bits === undefined || !EQUALITIES.has(operator) || sourceCode.getCommentsInside(other).length > 0) return [];
  const text = isParenthesized(sourceCode, other) ? sourceCode.getText(bits) : operandText(model, bits);
  return [{ messageId: 'compareWithSame', data: { bits: text }, fix: (fixer) => fixer.replaceText(other, text) }];
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
function bitTest(model: VulkanModel, node: TSESTree.BinaryExpression): Suggestion[] {
  const { sourceCode } = model;
  const [first, ...bits] = operandsOf(node);
  if (EQUALITIES.has(operatorOf(first))) return [];
  if (bits.length === 1 && ![first, ...bits].some((each) => /^[&^]$/u.test(operatorOf(each)))) {
    return [{ messageId: 'useAnd', fix: operatorFix(model, node, '&') }];
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
  return [{ messageId: 'testBits', data: { test }, fix: (fixer) => fixer.replaceText(node, space + test) }];
}

/** The code of an operand, with the parentheses around it. */
function operandText({ sourceCode }: VulkanModel, node: TSESTree.Node): string {
  const text = sourceCode.getText(node);
  return isParenthesized(sourceCode, node) || operatorOf(node) === '^' ? `(${text})` : text;
}

/** `x === A | B | C` -> `x === A || x === B || x === C` */
function otherEqualities(model: VulkanModel, { comparison, others }: Joined): Suggestion[] {
  const constant = model.names.at(comparison.right)?.entity;
  if (constant?.kind !== 'constant' || comparison.left.type === 'BinaryExpression') return [];
  if (comparison.operator !== '===' && comparison.operator !== '==') return [];
  if (hasEffects(comparison.left, model.sourceCode)) return [];
  const compared = `${operandText(model, comparison.left)} ${comparison.operator}`;
  const testOf = (other: TSESTree.Expression): string => `${compared} ${operandText(model, other)}`;
  return [
    {
      messageId: 'repeatTest',
      data: { test: others.map(testOf).join(' || ') },
      fix: (fixer) =>
        others.flatMap((other) => [
          fixer.replaceText(operatorToken(model.sourceCode, other.parent as Operation), '||'),
          fixer.replaceText(other, testOf(other)),
        ]),
    },
  ];
}

function operatorOf(node: TSESTree.Node): string {
  return node.type === 'BinaryExpression' ? node.operator : '';
}

/** `x & A === B` -> `(x & A) === B` */
function maskFirst(model: VulkanModel, { node, comparison }: FlagTest & { kind: 'comparedFirst' }): Suggestion {
  const { sourceCode } = model;
  const isRight = node.right === comparison;
  return {
    messageId: 'maskFirst',
    fix: (fixer) => {
      const operator = operatorToken(model.sourceCode, comparison);
      const [before, after] = [sourceCode.getTokenBefore(comparison), sourceCode.getTokenAfter(comparison)];
      const [start, end] = node.range;
      const parentheses =
        before?.value === '(' && after?.value === ')' && start <= before.range[0] && after.range[1] <= end
          ? [fixer.remove(before), fixer.remove(after)]
          : [];
      return isRight
        ? [
            ...parentheses,
            fixer.insertTextBeforeRange(node.range, '('),
            fixer.insertTextAfter(sourceCode.getTokenBefore(operator)!, ')'),
          ]
        : [
            ...parentheses,
            fixer.insertTextBefore(sourceCode.getTokenAfter(operator)!, '('),
            fixer.insertTextAfterRange(node.range, ')'),
          ];
    },
  };
}

/** `x === A || B` -> `x === A || x === B` */
function repeated(model: VulkanModel, { node, like }: FlagTest & { kind: 'alone' }): Suggestion[] {
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
  return [{ messageId: 'repeatTest', data: { test: text }, fix: (fixer) => fixer.replaceText(node, text) }];
}

function negateWhole(model: VulkanModel, { node, negation }: FlagTest & { kind: 'negated' }): Suggestion {
  const { sourceCode } = model;
  const [start] = negation.range;
  const [, end] = node.range;
  return {
    messageId: 'negateTest',
    fix: (fixer) =>
      // Only where the negation comes first does the rest stay as it is.
      start === node.range[0]
        ? fixer.replaceTextRange(
            [start, end],
            `!(${sourceCode.text.slice(sourceCode.getTokenAfter(sourceCode.getFirstToken(negation)!)!.range[0], end)})`,
          )
        : null,
  };
}
