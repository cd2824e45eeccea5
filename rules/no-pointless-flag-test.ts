import type { TSESLint } from '@typescript-eslint/utils';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { flagTestsOf, outcomeOf, type FlagTest } from '../src/model/tests.js';
import { pageOf, type Rule } from './support/rule.js';

type MessageIds = 'alwaysTrue' | 'alwaysFalse' | 'negatedFirst' | 'useAnd' | 'negateTest';

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tests of flag bits that always come to the same',
      url: pageOf('no-pointless-flag-test'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      alwaysTrue: '{{source}} is always true, whatever bits are set.{{why}}',
      alwaysFalse: '{{source}} is always false, whatever bits are set.{{why}}',
      negatedFirst: '! makes a boolean of the mask before & sees it. Negate the whole test.',
      useAnd: 'Test the bit with &.',
      negateTest: 'Negate the whole test.',
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const test of flagTestsOf(model)) {
        if (test.kind === 'negated') {
          context.report({ node: test.node, messageId: 'negatedFirst', suggest: [negateWhole(model, test)] });
          continue;
        }
        const outcome = outcomeOf(model, test);
        if (outcome === undefined) continue;
        const source = model.sourceCode.getText(test.node);
        context.report({
          node: test.node,
          messageId: outcome ? 'alwaysTrue' : 'alwaysFalse',
          data: { source: source.length > 80 ? 'This test' : source, why: reason(test, outcome) },
          suggest: test.kind === 'truth' && test.node.operator === '|' ? [andInstead(model, test)] : [],
        });
      }
    });
  },
};

export default rule;

function reason(test: Exclude<FlagTest, { kind: 'negated' }>, outcome: boolean): string {
  if (test.kind === 'truth') return outcome ? ' | only sets bits.' : ' No bit is left to test.';
  return ' The two sides can never have the same bits.'.slice(0, outcome === isEquality(test) ? 0 : undefined);
}

function isEquality({ node }: Exclude<FlagTest, { kind: 'negated' }>): boolean {
  return node.operator === '===' || node.operator === '==';
}

function andInstead(
  model: VulkanModel,
  { node }: Exclude<FlagTest, { kind: 'negated' }>,
): TSESLint.SuggestionReportDescriptor<MessageIds> {
  return {
    messageId: 'useAnd',
    fix: (fixer) => {
      const operator = model.sourceCode.getTokensBetween(node.left, node.right).find(({ value }) => value === '|');
      return operator === undefined ? null : fixer.replaceText(operator, '&');
    },
  };
}

function negateWhole(
  model: VulkanModel,
  { node, negation }: FlagTest & { kind: 'negated' },
): TSESLint.SuggestionReportDescriptor<MessageIds> {
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
