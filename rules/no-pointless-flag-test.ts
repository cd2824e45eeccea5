import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { repairsOfEnumTest, repairsOfTest } from '../src/fixes/flag-tests.js';
import { flagTestsOf, hasForeign } from '../src/model/flag-tests.js';
import { enumTestOf } from '../src/model/flag-tests/enum-tests.js';
import type { ComputedTest, FlagTest, Joined } from '../src/model/flag-tests/kinds.js';
import { outcomeOf } from '../src/model/flag-tests/outcomes.js';
import { isCondition } from '../src/model/flow/conditions.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import type { Constant } from '../src/registry/index.js';
import { ORDERS } from '../src/syntax/nodes.js';
import type { Worded } from './support/messages.js';
import { pageOf, type Rule } from './support/rule.js';
import { offered, testRepairMessages } from './support/test-repairs.js';
import { allAsSpelled } from './support/text.js';

const testMessages = {
  alwaysTrue: '{{source}} is always true, whatever bits are set.{{why}}',
  alwaysFalse: '{{source}} is always false, whatever bits are set.{{why}}',
  neverMatches: 'This case never matches: {{source}} is never {{test}}.{{why}}',
  negatedFirst: '! makes a boolean of the {{operand}} before {{operator}} sees it. Negate the whole test.',
  negatedBits: '! makes false of {{bits}}, so that & leaves no bit. {{advice}}',
  comparedFirst: '{{operator}} binds tighter than &: {{source}} is compared first, and & gets true or false.',
  joinedToOutcome:
    '{{source}} is always true: {{operator}} binds tighter than |, which joins {{other}} to true or false.',
  alone: '{{constant}} is compared with nothing here, and by itself it is always {{outcome}}.',
  neverBoth: '{{value}} is never both {{first}} and {{second}}, so that this is always {{outcome}}.',
  oneOfTwo: '{{first}} is {{value}}, so that {{operator}} {{often}} comes to {{second}}.',
  commaTakesLast: 'A comma takes the last: {{first}} before {{second}} counts for nothing.',
  bitsOfEnum:
    '{{value}} is a {{type}}, which is no mask: it holds one value, and & does not tell whether that is {{constant}}.',
} as const;

type MessageIds = keyof typeof testMessages | keyof typeof testRepairMessages;

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tests of constants and flag bits whose result is always the same',
      url: pageOf('no-pointless-flag-test'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      ...testMessages,
      ...testRepairMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const test of flagTestsOf(model)) {
        const report = reportOf(model, test);
        if (report === undefined) {
          reportEnumTest(context, model, test);
          continue;
        }
        const data = allAsSpelled(model, report.data);
        context.report({
          node: test.node,
          messageId: report.messageId,
          data,
          suggest: offered(model, repairsOfTest(model, test)),
        });
      }
    });
  },
};

export default rule;

/** Reports a test of bits of what has none, and may come to either. */
function reportEnumTest(context: TSESLint.RuleContext<MessageIds, []>, model: VulkanModel, test: FlagTest): void {
  const found = test.kind === 'comparison' || test.kind === 'truth' ? enumTestOf(model, test) : undefined;
  if (found === undefined) return;
  const { value, constant } = found;
  const data = { value: shortText(model, value, 'It'), type: constant.type.name, constant: constant.name };
  context.report({
    node: test.node,
    messageId: 'bitsOfEnum',
    data: allAsSpelled(model, data),
    suggest: offered(model, repairsOfEnumTest(model, test as ComputedTest, found)),
  });
}

/** What is reported of a test; undefined where what it comes to depends on the run. */
function reportOf(model: VulkanModel, test: FlagTest): Worded<typeof testMessages> | undefined {
  switch (test.kind) {
    case 'negated': {
      const { operator } = test.node;
      return { messageId: 'negatedFirst', data: { operator, operand: operator === '&' ? 'mask' : 'value' } };
    }
    case 'negatedBits': {
      const bits = shortText(model, test.negation.argument, 'the bits');
      const advice = isCondition(model, test.node) ? 'Negate the whole test.' : '~ takes these bits away.';
      return { messageId: 'negatedBits', data: { bits, advice } };
    }
    case 'comparedFirst': {
      const { comparison } = test;
      const data = { operator: comparison.operator, source: shortText(model, comparison, 'that') };
      return { messageId: 'comparedFirst', data };
    }
    case 'alone':
    case 'apart':
      return { messageId: 'alone', data: aloneData(test.constant) };
    case 'neverBoth': {
      const value = shortText(model, test.value, 'It');
      const outcome = String(test.node.operator === '||');
      return { messageId: 'neverBoth', data: { value, first: test.first.name, second: test.second.name, outcome } };
    }
    case 'oneOfTwo': {
      const data = { first: test.first.name, second: test.second.name };
      if (test.node.type === 'SequenceExpression') return { messageId: 'commaTakesLast', data };
      const { operator } = test.node;
      const isZero = Number(test.first.value) === 0;
      const often = isZero === (operator === '||') ? 'always' : 'never';
      return { messageId: 'oneOfTwo', data: { ...data, value: isZero ? '0' : 'not 0', operator, often } };
    }
    case 'comparison':
    case 'truth': {
      const outcome = outcomeOf(model, test);
      if (outcome === undefined || hasForeign(model, test)) return undefined;
      if (test.node.parent.type === 'SwitchCase' && test.kind === 'comparison') {
        return outcome ? undefined : { messageId: 'neverMatches', data: caseData(model, test) };
      }
      if (outcome && test.kind === 'truth' && test.joined !== undefined) {
        return { messageId: 'joinedToOutcome', data: joinedData(model, test.node, test.joined) };
      }
      const data = { source: shortText(model, test.node, 'This test'), why: reason(test, outcome) };
      return { messageId: outcome ? 'alwaysTrue' : 'alwaysFalse', data };
    }
  }
}

type Texts<Names extends string> = Readonly<Record<Names, string>>;

function joinedData(
  model: VulkanModel,
  node: TSESTree.Node,
  { comparison, others }: Joined,
): Texts<'source' | 'operator' | 'other'> {
  return {
    source: shortText(model, node, 'This test'),
    operator: comparison.operator,
    other: others.map((each) => shortText(model, each, 'the rest')).join(' | '),
  };
}

function caseData(model: VulkanModel, test: ComputedTest & { kind: 'comparison' }): Texts<'source' | 'test' | 'why'> {
  const [discriminant] = test.sides;
  const source = shortText(model, discriminant, 'it');
  return { source, test: shortText(model, test.node, 'that'), why: test.sides.some(isBoolean) ? OF_NUMBERS : '' };
}

/** The code of a node, or what to call it where that is long. */
function shortText(model: VulkanModel, node: TSESTree.Node, otherwise: string): string {
  const text = model.sourceCode.getText(node);
  return text.length > 80 ? otherwise : text;
}

function aloneData(constant: Constant): Texts<'constant' | 'outcome'> {
  return { constant: constant.name, outcome: String(Number(constant.value) !== 0) };
}

function reason(test: ComputedTest, outcome: boolean): string {
  if (test.kind === 'truth') return outcome ? ' | only sets bits.' : ' No bit is left to test.';
  const { operator, sides } = test;
  if (sides.some(isBoolean)) return OF_NUMBERS;
  if (ORDERS.has(operator)) return outcome ? ' The bits make no other number.' : ' The bits make no such number.';
  const isEquality = operator === '===' || operator === '==';
  return outcome === isEquality ? '' : ' The two sides can never have the same bits.';
}

function isBoolean(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'boolean';
}

const OF_NUMBERS = ' What & gives is a number.';
