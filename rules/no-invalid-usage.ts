import { onVulkan } from '../src/model/model.js';
import { pageOf, type Rule } from './support/rule.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';

const rule: Rule<UsageMessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow members and arguments that contradict each other',
      url: pageOf('no-invalid-usage'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: usageMessages,
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      reportViolations(context, model, 'members');
    });
  },
};

export default rule;
