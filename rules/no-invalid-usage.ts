import type { VulkanRuleOptions } from '../src/configuration.js';
import { onVulkan } from '../src/model/model.js';
import { onePerPlace } from '../src/model/places/fault-places.js';
import { usageOf } from '../src/model/positions.js';
import { disabledConstantsOf } from '../src/model/violations.js';
import { LEGACY_STATEMENTS } from '../src/registry/constraints.js';
import { listText, providerText } from '../src/words.js';
import { pageOf, type Rule } from './support/rule.js';
import { asSpelled, placeText, vuidText } from './support/text.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';

type MessageIds = 'notEnabled' | UsageMessageIds;
type Options = VulkanRuleOptions['no-invalid-usage'];

const rule: Rule<MessageIds, Options> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow members and arguments that contradict each other',
      url: pageOf('no-invalid-usage'),
      preset: 'recommended',
      strictOptions: [{ legacy: true }],
    },
    hasSuggestions: true,
    messages: {
      notEnabled: '{{constant}} in {{place}} needs {{providers}}, {{which}} enabled{{vuid}}.',
      ...usageMessages,
    },
    schema: [
      {
        type: 'object',
        properties: {
          legacy: {
            type: 'boolean',
            description:
              'Also report violated statements that no implementation minds, such as those on device layers.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ legacy: false }],
  },
  create(context) {
    const [options] = context.options;
    const legacy = options?.legacy === true;
    return onVulkan(context, (model) => {
      for (const [{ slot, constant }, { node }] of onePerPlace(model, disabledConstantsOf(model))) {
        const { providers } = constant;
        const none = providers.length === 2 ? 'neither of which is' : 'none of which is';
        context.report({
          node,
          messageId: 'notEnabled',
          data: {
            constant: asSpelled(model, constant.name),
            place: placeText(slot),
            providers: listText(providers.map(providerText), 'or'),
            which: providers.length === 1 ? 'which is not' : none,
            vuid: vuidText(usageOf(slot).parameter),
          },
        });
      }
      reportViolations(context, model, 'members', ({ violation }) => !legacy && LEGACY_STATEMENTS.has(violation.vuid));
    });
  },
};

export default rule;
