import type { TSESTree } from '@typescript-eslint/utils';
import type { VulkanRuleOptions } from '../src/configuration.js';
import { handleTypeFaultsOf } from '../src/model/handle-type-faults.js';
import { handleFindingsOf } from '../src/model/handles.js';
import { onVulkan } from '../src/model/model.js';
import { foreignReadsOf } from '../src/model/slot-faults/foreign-reads.js';
import { handleRepairMessages, repairsOfHandle, repairsOfType } from './support/handle-repairs.js';
import { handleMessages, handleTypeMessages, handleTypeWords, handleWords } from './support/handle-words.js';
import { pageOf, type Rule } from './support/rule.js';
import { allAsSpelled, foreignReadText } from './support/text.js';

type MessageIds =
  'otherFamilyType' | keyof typeof handleTypeMessages | keyof typeof handleMessages | keyof typeof handleRepairMessages;
type Options = VulkanRuleOptions['no-mismatched-handle-type'];

const rule: Rule<MessageIds, Options> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow external handles and handle types where they cannot be used',
      url: pageOf('no-mismatched-handle-type'),
      preset: 'recommended',
      strictOptions: [{ leaks: true }],
    },
    hasSuggestions: true,
    messages: {
      ...handleTypeMessages,
      otherFamilyType: '{{source}} is a {{other}}, but {{expected}}.{{apart}}',
      ...handleMessages,
      ...handleRepairMessages,
    },
    schema: [
      {
        type: 'object',
        properties: {
          leaks: {
            type: 'boolean',
            description: 'Also report handles that a function asks for and never closes, imports or hands on.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ leaks: false }],
  },
  create(context) {
    const [options] = context.options;
    const leaks = options?.leaks === true;
    return onVulkan(context, (model) => {
      const reported = new Set<TSESTree.Node>();
      for (const fault of handleTypeFaultsOf(model)) {
        const { node } = fault.place;
        const { messageId, data } = handleTypeWords(fault);
        reported.add(node);
        context.report({ node, messageId, data: allAsSpelled(model, data), suggest: repairsOfType(model, fault) });
      }
      for (const read of foreignReadsOf(model, true)) {
        context.report({ node: read.node, messageId: 'otherFamilyType', data: foreignReadText(model, read) });
      }
      for (const finding of handleFindingsOf(model)) {
        const { kind, node } = finding;
        // What is wrong with the type of a handle is wrong with the handle.
        if ((kind === 'neverClosed' && !leaks) || reported.has(node)) continue;
        const { messageId, data } = handleWords(finding);
        context.report({ node, messageId, data: allAsSpelled(model, data), suggest: repairsOfHandle(model, finding) });
      }
    });
  },
};

export default rule;
