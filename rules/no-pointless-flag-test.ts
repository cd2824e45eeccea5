import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { flagTestsOf, outcomeOf, type ComputedTest, type FlagTest } from '../src/model/tests.js';
import type { Constant } from '../src/registry/index.js';
import { pageOf, type Rule } from './support/rule.js';

type MessageIds =
  | 'alwaysTrue'
  | 'alwaysFalse'
  | 'negatedFirst'
  | 'comparedFirst'
  | 'alone'
  | 'neverBoth'
  | 'neverTaken'
  | 'useAnd'
  | 'useEquality'
  | 'joinBits'
  | 'joinComparisons'
  | 'negateTest'
  | 'maskFirst'
  | 'repeatTest';
type Report = TSESLint.ReportDescriptor<MessageIds>;
type Suggestion = TSESLint.SuggestionReportDescriptor<MessageIds>;

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tests of constants and flag bits that always come to the same',
      url: pageOf('no-pointless-flag-test'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      alwaysTrue: '{{source}} is always true, whatever bits are set.{{why}}',
      alwaysFalse: '{{source}} is always false, whatever bits are set.{{why}}',
      negatedFirst: '! makes a boolean of the {{operand}} before {{operator}} sees it. Negate the whole test.',
      comparedFirst: '{{operator}} binds tighter than &: {{source}} is compared first, and & gets true or false.',
      alone: '{{constant}} is compared with nothing here, and by itself it is always {{outcome}}.',
      neverBoth: '{{value}} is never both {{first}} and {{second}}, so that this is always {{outcome}}.',
      neverTaken: '{{first}} is not 0, so that || never comes to {{second}}.',
      useAnd: 'Test the bit with &.',
      useEquality: 'Compare with ===.',
      joinBits: 'Join the bits with |.',
      joinComparisons: 'Join the comparisons with {{operator}}.',
      negateTest: 'Negate the whole test.',
      maskFirst: 'Take & first.',
      repeatTest: 'Compare it too: {{test}}.',
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const test of flagTestsOf(model)) {
        const report = reportOf(model, test);
        if (report !== undefined) context.report(report);
      }
    });
  },
};

export default rule;

function reportOf(model: VulkanModel, test: FlagTest): Report | undefined {
  const { node } = test;
  switch (test.kind) {
    case 'negated': {
      const { operator } = test.node;
      const data = { operator, operand: operator === '&' ? 'mask' : 'value' };
      return { node, messageId: 'negatedFirst', data, suggest: [negateWhole(model, test)] };
    }
    case 'comparedFirst': {
      const { comparison } = test;
      const data = { operator: comparison.operator, source: shortText(model, comparison, 'that') };
      return { node, messageId: 'comparedFirst', data, suggest: [maskFirst(model, test)] };
    }
    case 'alone':
      return { node, messageId: 'alone', data: aloneData(test.constant), suggest: repeated(model, test) };
    case 'apart':
      return { node, messageId: 'alone', data: aloneData(test.constant), suggest: joined(model, test) };
    case 'neverBoth': {
      const isAlwaysTrue = test.node.operator === '||';
      const operator = isAlwaysTrue ? '&&' : '||';
      const data = {
        value: shortText(model, test.value, 'It'),
        first: test.first.name,
        second: test.second.name,
        outcome: String(isAlwaysTrue),
      };
      const fix = operatorFix(model, test.node, operator);
      return {
        node,
        messageId: 'neverBoth',
        data,
        suggest: [{ messageId: 'joinComparisons', data: { operator }, fix }],
      };
    }
    case 'neverTaken': {
      const data = { first: test.first.name, second: test.second.name };
      const isMask = test.first.type.kind === 'flagBits' && model.slotAt(test.node) !== undefined;
      const suggest: Suggestion[] = isMask ? [{ messageId: 'joinBits', fix: operatorFix(model, test.node, '|') }] : [];
      return { node, messageId: 'neverTaken', data, suggest };
    }
    case 'comparison':
    case 'truth': {
      const outcome = outcomeOf(model, test);
      if (outcome === undefined) return undefined;
      const isJoined = test.kind === 'truth' && test.node.operator === '|';
      return {
        node,
        messageId: outcome ? 'alwaysTrue' : 'alwaysFalse',
        data: { source: shortText(model, node, 'This test'), why: reason(test, outcome) },
        suggest: isJoined ? [{ messageId: 'useAnd', fix: operatorFix(model, test.node, '&') }] : [],
      };
    }
  }
}

/** The code of a node, or what to call it where that is long. */
function shortText(model: VulkanModel, node: TSESTree.Node, otherwise: string): string {
  const text = model.sourceCode.getText(node);
  return text.length > 80 ? otherwise : text;
}

function aloneData(constant: Constant): Record<string, string> {
  return { constant: constant.name, outcome: String(Number(constant.value) !== 0) };
}

function reason(test: ComputedTest, outcome: boolean): string {
  if (test.kind === 'truth') return outcome ? ' | only sets bits.' : ' No bit is left to test.';
  if ([test.node.left, test.node.right].some((side) => side.type === 'Literal' && typeof side.value === 'boolean')) {
    return ' What & gives is a number.';
  }
  return ' The two sides can never have the same bits.'.slice(0, outcome === isEquality(test) ? 0 : undefined);
}

function isEquality({ node }: ComputedTest): boolean {
  return node.operator === '===' || node.operator === '==';
}

/** Writes another operator between two operands. */
function operatorFix(
  model: VulkanModel,
  node: TSESTree.BinaryExpression | TSESTree.LogicalExpression,
  by: string,
): TSESLint.ReportFixFunction {
  return (fixer) => {
    const operator = model.sourceCode
      .getTokensBetween(node.left, node.right)
      .find(({ value }) => value === node.operator);
    return operator === undefined ? null : fixer.replaceText(operator, by);
  };
}

/** `x & A === B` -> `(x & A) === B` */
function maskFirst(model: VulkanModel, { node, comparison }: FlagTest & { kind: 'comparedFirst' }): Suggestion {
  const { sourceCode } = model;
  const isRight = node.right === comparison;
  return {
    messageId: 'maskFirst',
    fix: (fixer) => {
      const operator = sourceCode
        .getTokensBetween(comparison.left, comparison.right)
        .find(({ value }) => value === comparison.operator);
      if (operator === undefined) return null;
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

/** `mask && A` -> `mask & A`, `value && A` -> `value === A` */
function joined(model: VulkanModel, { constant, logical }: FlagTest & { kind: 'apart' }): Suggestion[] {
  if (logical.operator !== '&&') return [];
  return constant.type.kind === 'flagBits'
    ? [{ messageId: 'useAnd', fix: operatorFix(model, logical, '&') }]
    : [{ messageId: 'useEquality', fix: operatorFix(model, logical, '===') }];
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
