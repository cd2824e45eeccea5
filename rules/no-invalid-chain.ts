import type { TSESLint } from '@typescript-eslint/utils';
import { replaceByConstants } from '../src/fixes/replace.js';
import type { ChainFault } from '../src/model/chains.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { onePerPlace, type FaultPlace } from '../src/model/places/fault-places.js';
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
      apart: '{{struct}} cannot be in one pNext chain with {{root}}: no chain takes both.{{extends}}',
      repeated: '{{struct}} is in the pNext chain of {{root}} already, and each struct may be there once ({{vuid}}).',
      otherSType: '{{given}} is not the sType of {{struct}}, which is {{constant}} ({{vuid}}).',
      useSType: 'Use {{constants}}.',
      ...usageMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const [fault, place] of onePerPlace(model, chainFaultsOf(model))) {
        const { kind, vuid } = fault;
        const data = { ...allAsSpelled(model, fault.data), ...(vuid === undefined ? {} : { vuid }) };
        context.report({ node: place.node, messageId: kind, data, suggest: suggestions(model, fault, place) });
      }
      reportViolations(context, model, 'chain');
    });
  },
};

export default rule;

function suggestions(
  model: VulkanModel,
  { instead, origin }: FileChainFault,
  { node, isPart }: FaultPlace,
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  if (!isPart || instead === undefined) return [];
  const replacement = replaceByConstants(model, node, [instead], origin);
  if (replacement === undefined) return [];
  return [suggestionOf(model, 'useSType', replacement, { constants: instead.name })];
}
