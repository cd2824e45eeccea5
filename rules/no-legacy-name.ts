import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { availabilityOf } from '../src/bindings/availability.js';
import type { Entity } from '../src/bindings/entities.js';
import type { Occurrence } from '../src/bindings/occurrences.js';
import type { VulkanRuleOptions } from '../src/configuration.js';
import { ownName, renameAt, renameImport } from '../src/fixes/rename.js';
import { applyEdits } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { providerOf, type Command, type Constant, type SlotType, type StructType } from '../src/registry/index.js';
import { pageOf, type Rule } from './support/rule.js';

type MessageIds = 'alias' | 'superseded' | 'deprecated' | 'extension' | 'useCurrent';
type Options = VulkanRuleOptions['no-legacy-name'];

/** Why a name is legacy, and what replaces it. */
interface Legacy {
  readonly messageId: Exclude<MessageIds, 'useCurrent'>;
  readonly data: Readonly<Record<string, string>>;
  /** The name that means exactly the same, where there is one. */
  readonly same?: string;
  /** Whether the binding has it for certain. */
  readonly isThere?: boolean;
}

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
      alias: '{{name}} is an older name of {{current}}.',
      superseded: '{{name}} is superseded by {{current}}.',
      deprecated: '{{name}} is deprecated, and Vulkan names no successor.',
      extension: '{{name}} is of {{extension}}, which {{current}} replaces.',
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
      for (const occurrence of model.names.occurrences) {
        const legacy = legacyOf(model, occurrence, extensions);
        if (legacy !== undefined) report(context, model, occurrence, legacy, imports);
      }
    });
  },
};

export default rule;

function report(
  context: TSESLint.RuleContext<MessageIds, Options>,
  model: VulkanModel,
  occurrence: Occurrence,
  { messageId, data, same, isThere }: Legacy,
  imports: Set<TSESTree.Node>,
): void {
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
    messageId,
    data,
    fix: fix !== undefined && isThere === true ? fix : null,
    // Nobody knows whether the binding is new enough to have the name.
    suggest: fix !== undefined && isThere !== true ? [{ messageId: 'useCurrent', data: { current: same! }, fix }] : [],
  });
}

/** Why a name is legacy; undefined when it is not, or when the binding has nothing to put in its place. */
function legacyOf(model: VulkanModel, occurrence: Occurrence, withExtensions: boolean): Legacy | undefined {
  const { entity, origin } = occurrence;
  if (origin.kind === 'own' || !('spelling' in entity)) return undefined;
  const { spelling: name } = entity;
  const named = namedBy(entity);
  const { name: current } = named;
  if (current !== name) {
    // What is not even there is another matter, and its fix would change the program.
    const { kind } = availabilityOf(model.names, origin, name, occurrence.path);
    if (kind === 'wrong' || kind === 'no' || model.names.asksFor(occurrence.path.at(-1)!)) return undefined;
    const answer = availabilityOf(model.names, origin, current, pathOf(occurrence, current));
    const isThere = answer.kind === 'yes';
    // Lists of exports hold no names of enums.
    const isUnknown = answer.kind === 'unknown' && entity.kind !== 'slotType';
    if (!isThere && !isUnknown) return undefined;
    return { messageId: 'alias', data: { name, current }, same: current, isThere };
  }
  if ('supersededBy' in named && named.supersededBy !== undefined) {
    const { supersededBy } = named;
    const answer = availabilityOf(model.names, origin, supersededBy, pathOf(occurrence, supersededBy));
    return answer.kind === 'yes' ? { messageId: 'superseded', data: { name, current: supersededBy } } : undefined;
  }
  if (entity.kind === 'constant' && entity.constant.deprecated === 'true') {
    return { messageId: 'deprecated', data: { name } };
  }
  return withExtensions && 'providers' in named ? ofLegacyExtension(name, named.providers) : undefined;
}

/** What a name stands for in the registry. */
function namedBy(entity: Extract<Entity, { readonly spelling: string }>): Constant | StructType | Command | SlotType {
  switch (entity.kind) {
    case 'constant':
      return entity.constant;
    case 'struct':
      return entity.struct;
    case 'command':
      return entity.command;
    case 'slotType':
      return entity.type;
  }
}

/** How the binding exports another name of the same kind. */
function pathOf({ entity, origin, path }: Occurrence, name: string): readonly string[] {
  if (entity.kind !== 'constant') return [origin.dialect.respell?.(name) ?? name];
  const { constant } = entity;
  const object = path.length > 1 ? constant.type.name : '';
  return origin.dialect.spell(constant, { name, object, inEnumObject: path.length > 1 }) ?? [name];
}

/** Whether all that provides a name has been replaced. */
function ofLegacyExtension(name: string, providers: readonly string[]): Legacy | undefined {
  const [first] = providers;
  const replaced = providers.map((each) => {
    const provider = providerOf(each);
    return provider?.obsoletedBy ?? provider?.deprecatedBy;
  });
  const [current] = replaced;
  if (first === undefined || current === undefined || current === '' || replaced.includes(undefined)) return undefined;
  return { messageId: 'extension', data: { name, extension: first, current } };
}
