/** Suggestions that write what a pointless test may have been meant to be. */
import type { TSESLint } from '@typescript-eslint/utils';
import type { TestRepair } from '../../src/fixes/flag-tests.js';
import { applyEdits } from '../../src/fixes/replace.js';
import type { VulkanModel } from '../../src/model/model.js';
import type { Worded } from './messages.js';

export const testRepairMessages = {
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
  compareValue: 'Compare the value: {{test}}.',
} as const;

/** Offers what a test may have been meant to be. */
export function offered(
  model: VulkanModel,
  repairs: readonly TestRepair[],
): TSESLint.SuggestionReportDescriptor<keyof typeof testRepairMessages>[] {
  return repairs.map((repair) => ({
    ...wordsOf(repair),
    fix: (fixer) => applyEdits(model, fixer, repair.edits, []),
  }));
}

function wordsOf(repair: TestRepair): Worded<typeof testRepairMessages> {
  switch (repair.kind) {
    case 'testBits':
    case 'repeatTest':
    case 'compareValue':
      return { messageId: repair.kind, data: { test: repair.test } };
    case 'joinComparisons':
    case 'compareWithZero':
      return { messageId: repair.kind, data: { operator: repair.operator } };
    case 'compareWithSame':
      return { messageId: repair.kind, data: { bits: repair.bits } };
    default:
      return { messageId: repair.kind, data: {} };
  }
}
