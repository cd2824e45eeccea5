import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { VulkanModel } from '../../src/model/model.js';
import { isParenthesized } from '../../src/fixes/replace.js';
import type { FlagTest } from '../../src/model/tests.js';
import { exactOf } from '../../src/model/value.js';

export const repairMessages = {
  useAnd: 'Test the bit with &.',
  testBits: 'Test the bits with &: {{test}}.',
  useEquality: 'Compare with ===.',
  joinBits: 'Join the bits with |.',
  joinComparisons: 'Join the comparisons with {{operator}}.',
  negateTest: 'Negate the whole test.',
  maskFirst: 'Take & first.',
  repeatTest: 'Compare it too: {{test}}.',
} as const;

type Suggestion = TSESLint.SuggestionReportDescriptor<keyof typeof repairMessages>;

/** What a pointless test may have been meant to be, as suggestions; none where several are as good. */
export function repairsOf(model: VulkanModel, test: FlagTest): Suggestion[] {
  switch (test.kind) {
    case 'negated':
      return [negateWhole(model, test)];
    case 'comparedFirst':
      return [maskFirst(model, test)];
    case 'alone':
      return repeated(model, test);
    case 'apart': {
      const { constant, logical } = test;
      if (logical.operator !== '&&') return [];
      return constant.type.kind === 'flagBits'
        ? [{ messageId: 'useAnd', fix: operatorFix(model, logical, '&') }]
        : [{ messageId: 'useEquality', fix: operatorFix(model, logical, '===') }];
    }
    case 'neverBoth': {
      const operator = test.node.operator === '||' ? '&&' : '||';
      return [{ messageId: 'joinComparisons', data: { operator }, fix: operatorFix(model, test.node, operator) }];
    }
    case 'neverTaken': {
      const isMask = test.first.type.kind === 'flagBits' && model.slotAt(test.node) !== undefined;
      return isMask ? [{ messageId: 'joinBits', fix: operatorFix(model, test.node, '|') }] : [];
    }
    case 'comparison':
      return [];
    case 'truth':
      return test.node.operator === '|' ? bitTest(model, test.node) : [];
  }
}

type Operation = TSESTree.BinaryExpression | TSESTree.LogicalExpression;

/** Writes another operator between two operands. */
function operatorFix(model: VulkanModel, node: Operation, by: string): TSESLint.ReportFixFunction {
  return (fixer) => fixer.replaceText(operatorToken(model, node), by);
}

function operatorToken({ sourceCode }: VulkanModel, { left, right, operator }: Operation): TSESTree.Token {
  return sourceCode.getTokensBetween(left, right).find(({ value }) => value === operator)!;
}

/** `x | A` -> `x & A`, `x | A | B` and `x & A | B` -> `x & (A | B)` */
function bitTest(model: VulkanModel, node: TSESTree.BinaryExpression): Suggestion[] {
  const { sourceCode } = model;
  const [first, ...bits] = operandsOf(node) as [TSESTree.Expression, ...TSESTree.Expression[]];
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
  const written = (each: TSESTree.Node): string => {
    const text = sourceCode.getText(each);
    return isParenthesized(sourceCode, each) || operatorOf(each) === '^' ? `(${text})` : text;
  };
  const mask = bits.map(written).join(' | ');
  const test = `${written(value)} & ${bits.length > 1 ? `(${mask})` : mask}`;
  // `return(x & A) | B` is two words without a space.
  const space = /[\w$]/u.test(sourceCode.text[node.range[0] - 1] ?? '') ? ' ' : '';
  return [{ messageId: 'testBits', data: { test }, fix: (fixer) => fixer.replaceText(node, space + test) }];
}

/** The operands of `a | b | c`, from the left. */
function operandsOf(node: TSESTree.BinaryExpression): TSESTree.Expression[] {
  const operands: TSESTree.Expression[] = [];
  let left = node as TSESTree.Expression;
  while (left.type === 'BinaryExpression' && left.operator === '|') {
    operands.unshift(left.right);
    left = left.left;
  }
  return [left, ...operands];
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
      const operator = operatorToken(model, comparison);
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
        ? fixer.replaceTextRange([start, end], `!(${sourceCode.text.slice(negation.argument.range[0], end)})`)
        : null,
  };
}
