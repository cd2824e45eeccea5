import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { nameAs, renameAt, renameImport, respelled } from '../src/fixes/rename.js';
import { applyEdits } from '../src/fixes/replace.js';
import { absentNamesOf, type AbsentName } from '../src/model/absent-names.js';
import { unknownExtensionsOf } from '../src/model/extension-names.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { numberText, type Constant } from '../src/registry/index.js';
import type { Worded } from './support/messages.js';
import { pageOf, type Rule } from './support/rule.js';
import { suggestionOf } from './support/suggest.js';

const faultMessages = {
  unknown: '{{name}} is no constant of Vulkan: it does not exist at run time.{{nearest}}',
  unknownMember: '{{object}} has no member {{name}}: it does not exist at run time.{{nearest}}',
  notExported: '{{by}} does not export {{name}}: it does not exist at run time.{{other}}',
  otherValue: '{{name}} has another value in {{by}} than in Vulkan, where it is {{value}}.',
  oldSpelling: '{{name}} is how the binding spelled it in earlier releases: it does not exist at run time.',
} as const;

type MessageIds = keyof typeof faultMessages | 'unknownExtension' | 'useNearest';

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow names of Vulkan constants that do not exist',
      url: pageOf('no-unknown-constant'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      ...faultMessages,
      unknownExtension: '{{name}} is no extension of Vulkan. Was {{nearest}} meant?',
      useNearest: 'Use {{nearest}}.',
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const imports = new Set<TSESTree.Node>();
      for (const absent of absentNamesOf(model)) {
        if ('near' in absent) reportUnknown(context, model, absent, imports);
        else reportKnown(context, model, absent);
      }
      for (const { node, name, nearest } of unknownExtensionsOf(model)) {
        const edit = respelled(node, name, nearest);
        context.report({
          node,
          messageId: 'unknownExtension',
          data: { name, nearest },
          suggest:
            edit === undefined
              ? []
              : [{ messageId: 'useNearest', data: { nearest }, fix: (fixer) => applyEdits(model, fixer, [edit], []) }],
        });
      }
    });
  },
};

export default rule;

type Context = TSESLint.RuleContext<MessageIds, []>;
type Unknown = AbsentName & { readonly kind: 'unknown' | 'unknownMember' };

/** A name that the registry does not have. */
function reportUnknown(context: Context, model: VulkanModel, absent: Unknown, imports: Set<TSESTree.Node>): void {
  const { node, origin, path, constant, near } = absent;
  const entity = constant && ({ kind: 'constant', constant, spelling: near! } as const);
  const place = { node, origin, path, entity };
  const renamed = renameImport(model, place, near);
  // An imported name is reported once, where it is imported.
  if (renamed !== undefined && imports.has(renamed.node)) return;
  if (renamed !== undefined) imports.add(renamed.node);
  const isOfNone = near !== undefined && constant === undefined;
  const edits = renamed?.edits ?? (isOfNone && renamed === undefined ? renameAt(place, near) : undefined);
  context.report({
    node: renamed?.node ?? node,
    ...unknownWords(absent),
    suggest:
      edits === undefined
        ? suggestion(model, absent, constant, near)
        : [{ messageId: 'useNearest', data: { nearest: near! }, fix: (fixer) => applyEdits(model, fixer, edits, []) }],
  });
}

function unknownWords({ kind, name, path, near, nearest }: Unknown): Worded<typeof faultMessages> {
  const meant = near === undefined ? '' : ` Was ${nearest!} meant?`;
  return kind === 'unknown'
    ? { messageId: kind, data: { name, nearest: meant } }
    : { messageId: kind, data: { name, nearest: meant, object: path[0]! } };
}

/** A constant of Vulkan that is not there. */
function reportKnown(context: Context, model: VulkanModel, absent: Exclude<AbsentName, Unknown>): void {
  const { kind, node, name, constant } = absent;
  const isNamed = kind === 'otherMember' || kind === 'oldSpelling';
  const suggest = suggestion(model, absent, constant, isNamed ? name : undefined);
  const other = suggest[0]?.data?.['nearest'];
  context.report({ node, ...knownWords(absent, typeof other === 'string' ? other : undefined), suggest });
}

/** @param other - what the binding has in its place, where that can be written */
function knownWords(absent: Exclude<AbsentName, Unknown>, other: string | undefined): Worded<typeof faultMessages> {
  const { kind, name, path, constant } = absent;
  switch (kind) {
    case 'otherMember': {
      const nearest = ` It is a constant of ${constant.type.name}.`;
      return { messageId: 'unknownMember', data: { object: path[0]!, name, nearest } };
    }
    case 'oldSpelling':
      return { messageId: kind, data: { name: path.join('.') } };
    case 'notExported':
      return { messageId: kind, data: { name, by: absent.by, other: other === undefined ? '' : ` Use ${other}.` } };
    case 'otherValue': {
      const value = numberText(constant.value, constant.type.kind === 'flagBits');
      return { messageId: kind, data: { name, by: absent.by, value } };
    }
  }
}

/** A constant in the place of a name, under a certain name or any that the binding has; none where the file cannot. */
function suggestion(
  model: VulkanModel,
  { node, origin }: AbsentName,
  constant: Constant | undefined,
  name: string | undefined,
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  const replacement = constant && nameAs(model, node, origin, constant, name);
  return replacement === undefined
    ? []
    : [suggestionOf(model, 'useNearest', replacement, { nearest: replacement.text })];
}
