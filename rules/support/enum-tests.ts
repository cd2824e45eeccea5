import type { TSESLint } from '@typescript-eslint/utils';
import { isParenthesized } from '../../src/fixes/replace.js';
import type { EnumTest } from '../../src/model/flag-tests/enum-tests.js';
import type { ComputedTest } from '../../src/model/flag-tests/kinds.js';
import type { VulkanModel } from '../../src/model/model.js';

/** The message of a suggestion that compares the value of an enum. */
export const enumTestMessage = { compareValue: 'Compare the value: {{test}}.' } as const;

/** `(x & A) !== 0` -> `x === A`, and `(x & A) === 0` -> `x !== A` */
export function valueCompared(
  { sourceCode }: VulkanModel,
  { node }: ComputedTest,
  { operands, isPositive }: EnumTest,
): TSESLint.SuggestionReportDescriptor<keyof typeof enumTestMessage>[] {
  if (sourceCode.getCommentsInside(node).length > 0) return [];
  const [left, right] = operands.map((each) => {
    const text = sourceCode.getText(each);
    return isParenthesized(sourceCode, each) && text.includes(' ') ? `(${text})` : text;
  });
  const test = `${left!} ${isPositive ? '===' : '!=='} ${right!}`;
  // `return(x & A) !== 0` is two words without a space.
  const space = /[\w$]/u.test(sourceCode.text[node.range[0] - 1] ?? '') ? ' ' : '';
  return [{ messageId: 'compareValue', data: { test }, fix: (fixer) => fixer.replaceText(node, space + test) }];
}
