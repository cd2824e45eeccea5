import type { TSESLint } from '@typescript-eslint/utils';
import { applyEdits, type Replacement } from '../../src/fixes/replace.js';
import type { VulkanModel } from '../../src/model/model.js';
import { replacementText } from './text.js';

/** The message of a suggestion that writes the names of what a value is. */
export const sameValueMessage = { useSameValue: 'Keep the value: use {{constants}}.' } as const;

type Part = Pick<Replacement, 'edit' | 'needs'>;

/**
 * A suggestion that makes the edit of a replacement, with the imports that it needs.
 *
 * @param data - of the message; the constants that are written when left out
 * @param more - edits that go with it
 */
export function suggestionOf<MessageId extends string>(
  model: VulkanModel,
  messageId: MessageId,
  replacement: Replacement,
  data: Readonly<Record<string, string>> = { constants: replacementText(replacement.text) },
  more: readonly Part[] = [],
): TSESLint.SuggestionReportDescriptor<MessageId> {
  const parts: readonly Part[] = [replacement, ...more];
  const edits = parts.map(({ edit }) => edit);
  const needs = parts.flatMap((part) => part.needs);
  return { messageId, data, fix: (fixer) => applyEdits(model, fixer, edits, needs) };
}
