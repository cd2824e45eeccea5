import { onVulkan } from '../src/model/model.js';
import { pageOf, type Rule } from './support/rule.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';

const rule: Rule<UsageMessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow pNext chains that Vulkan does not allow',
      url: pageOf('no-invalid-chain'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: usageMessages,
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      reportViolations(context, model, 'chain');
    });
  },
};

export default rule;
