import type { TSESLint } from '@typescript-eslint/utils';
import { replaceByConstants } from '../src/fixes/replace.js';
import type { ChainFault } from '../src/model/chains.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { chainFaultsOf, type FileChainFault } from '../src/model/violations.js';
import { pageOf, type Rule } from './support/rule.js';
import { suggestionOf } from './support/suggest.js';
import { allAsSpelled } from './support/text.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';

type MessageIds = ChainFault['kind'] | 'useSType' | UsageMessageIds;

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow pNext chains that Vulkan does not allow',
      url: pageOf('no-invalid-chain'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      notExtending: '{{struct}} cannot be in the pNext chain of {{root}} ({{vuid}}).{{extends}}',
      noExtension: 'The pNext of {{root}} must be NULL: nothing extends it ({{vuid}}).',
      repeated: '{{struct}} is in the pNext chain of {{root}} already, and each struct may be there once ({{vuid}}).',
      otherSType: '{{given}} is not the sType of {{struct}} ({{vuid}}).',
      useSType: 'Use {{constants}}.',
      ...usageMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const fault of chainFaultsOf(model)) {
        const { node, kind, vuid } = fault;
        const data = { ...allAsSpelled(model, fault.data), vuid };
        context.report({ node, messageId: kind, data, suggest: suggestions(model, fault) });
      }
      reportViolations(context, model, 'chain');
    });
  },
};

export default rule;

function suggestions(
  model: VulkanModel,
  { node, instead, origin }: FileChainFault,
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  const replacement = instead && replaceByConstants(model, node, [instead], origin);
  if (instead === undefined || replacement === undefined) return [];
  return [suggestionOf(model, 'useSType', replacement, { constants: instead.name })];
}
