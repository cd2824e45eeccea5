import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { VulkanRuleOptions } from '../src/configuration.js';
import { ownName, renameAt, renameImport } from '../src/fixes/rename.js';
import { applyEdits } from '../src/fixes/replace.js';
import { legacyNamesOf, type LegacyName } from '../src/model/legacy-names.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import type { Worded } from './support/messages.js';
import { pageOf, type Rule } from './support/rule.js';

const reasonMessages = {
  alias: '{{name}} is an older name of {{current}}.',
  superseded: '{{name}} is superseded by {{current}}.',
  deprecated: '{{name}} is deprecated, and Vulkan names no successor.',
  extension: '{{name}} is of {{extension}}, which {{current}} replaces.',
} as const;

type MessageIds = keyof typeof reasonMessages | 'useCurrent';
type Options = VulkanRuleOptions['no-legacy-name'];

const rule: Rule<MessageIds, Options> = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow names that Vulkan has replaced by others',
      url: pageOf('no-legacy-name'),
      preset: 'strict',
    },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      ...reasonMessages,
      useCurrent: 'Use {{current}}.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          extensions: {
            type: 'boolean',
            description: 'Also report the names of extensions that another extension or a version of Vulkan replaces.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ extensions: false }],
  },
  create(context) {
    const { extensions = false } = context.options[0] ?? {};
    return onVulkan(context, (model) => {
      const imports = new Set<TSESTree.Node>();
      for (const legacy of legacyNamesOf(model, extensions)) report(context, model, legacy, imports);
    });
  },
};

export default rule;

function report(
  context: TSESLint.RuleContext<MessageIds, Options>,
  model: VulkanModel,
  legacy: LegacyName,
  imports: Set<TSESTree.Node>,
): void {
  const { occurrence } = legacy;
  // Only an alias means exactly the same.
  const { current: same, isThere } = legacy.kind === 'alias' ? legacy : NO_OTHER;
  // An imported name is legacy once, where it is imported.
  const renamed = renameImport(model, occurrence, same);
  if (renamed !== undefined) {
    if (imports.has(renamed.node)) return;
    imports.add(renamed.node);
  }
  // What an author declares is reported where it gets its value.
  else if (ownName(model, occurrence) !== undefined) return;
  const edits = renamed === undefined ? renameAt(occurrence, same) : renamed.edits;
  const node = renamed?.node ?? occurrence.node;
  const fix = edits && ((fixer: TSESLint.RuleFixer) => applyEdits(model, fixer, edits, []));
  context.report({
    node,
    ...wordsOf(legacy),
    fix: fix !== undefined && isThere ? fix : null,
    // Nobody knows whether the binding is new enough to have the name.
    suggest: fix !== undefined && !isThere ? [{ messageId: 'useCurrent', data: { current: same! }, fix }] : [],
  });
}

const NO_OTHER = { current: undefined, isThere: false };

function wordsOf(legacy: LegacyName): Worded<typeof reasonMessages> {
  const { kind, name } = legacy;
  switch (kind) {
    case 'alias':
    case 'superseded':
      return { messageId: kind, data: { name, current: legacy.current } };
    case 'deprecated':
      return { messageId: kind, data: { name } };
    case 'extension':
      return { messageId: kind, data: { name, extension: legacy.extension, current: legacy.current } };
  }
}
