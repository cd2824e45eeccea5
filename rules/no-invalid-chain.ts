import type { TSESLint } from '@typescript-eslint/utils';
import { replaceByConstants } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { onePerPlace, type FaultPlace } from '../src/model/places/fault-places.js';
import { chainFaultsOf, type FileChainFault } from '../src/model/violations.js';
import { chainMessages, chainWords } from './support/chain-words.js';
import { pageOf, type Rule } from './support/rule.js';
import { suggestionOf } from './support/suggest.js';
import { allAsSpelled } from './support/text.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';

type MessageIds = keyof typeof chainMessages | 'useSType' | UsageMessageIds;

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
      ...chainMessages,
      useSType: 'Use {{constants}}.',
      ...usageMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const [fault, place] of onePerPlace(model, chainFaultsOf(model))) {
        const { messageId, data } = chainWords(fault);
        context.report({
          node: place.node,
          messageId,
          data: allAsSpelled(model, data),
          suggest: suggestions(model, fault, place),
        });
      }
      reportViolations(context, model, 'chain');
    });
  },
};

export default rule;

function suggestions(
  model: VulkanModel,
  fault: FileChainFault,
  { node, isPart }: FaultPlace,
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  if (!isPart || fault.kind !== 'otherSType') return [];
  const { instead, origin } = fault;
  const replacement = replaceByConstants(model, node, [instead], origin);
  if (replacement === undefined) return [];
  return [suggestionOf(model, 'useSType', replacement, { constants: instead.name })];
}
