import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isGuarded } from '../src/bindings/asked.js';
import { availabilityOf } from '../src/bindings/availability.js';
import { exportsOf, type Occurrence, type UnknownName } from '../src/bindings/occurrences.js';
import { printerOf } from '../src/bindings/print.js';
import { renameAt, renameImport } from '../src/fixes/rename.js';
import { applyEdits } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { constantOf, numberText, type Constant, type SlotType } from '../src/registry/index.js';
import { isRead } from '../src/syntax/targets.js';
import { pageOf, type Rule } from './support/rule.js';
import { suggestionOf } from './support/suggest.js';
import { absenceOf } from './support/unknown-names.js';

type MessageIds = 'unknown' | 'unknownMember' | 'notExported' | 'otherValue' | 'oldSpelling' | 'useNearest';

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
      unknown: '{{name}} is no constant of Vulkan: it does not exist at run time.{{nearest}}',
      unknownMember: '{{object}} has no member {{name}}: it does not exist at run time.{{nearest}}',
      notExported: '{{by}} does not export {{name}}: it does not exist at run time.{{other}}',
      otherValue: '{{name}} has another value in {{by}} than in Vulkan, where it is {{value}}.',
      oldSpelling: '{{name}} is how the binding spelled it in earlier releases: it does not exist at run time.',
      useNearest: 'Use {{nearest}}.',
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const spellsAnew = model.names.occurrences.some((each) => each.isOld === false && isStripped(each));
      const imports = new Set<TSESTree.Node>();
      for (const each of model.names.unknown) judgeUnknown(context, model, each, imports);
      for (const each of model.names.occurrences) {
        if (each.entity.kind === 'constant') judgeKnown(context, model, each, each.entity, spellsAnew);
      }
    });
  },
};

export default rule;

/** A name that the registry does not have. */
function judgeUnknown(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  unknown: UnknownName,
  imports: Set<TSESTree.Node>,
): void {
  const { name, node, origin, path, enum: enumType } = unknown;
  if (enumType !== undefined && judgeElsewhere(context, model, { ...unknown, enum: enumType })) return;
  const absence = absenceOf(model, unknown);
  if (absence === undefined) return;
  const { constant, near, nearest } = absence;
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
    messageId: enumType === undefined ? 'unknown' : 'unknownMember',
    data: {
      name,
      nearest: near === undefined ? '' : ` Was ${nearest!} meant?`,
      ...(enumType === undefined ? {} : { object: path[0]! }),
    },
    suggest:
      edits === undefined
        ? suggestion(model, node, origin, constant, near)
        : [{ messageId: 'useNearest', data: { nearest: near! }, fix: (fixer) => applyEdits(model, fixer, edits, []) }],
  });
}

/** A constant that is a member of another enum's object than the one that it is taken from. */
function judgeElsewhere(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { name, node, origin, path, enum: enumType }: UnknownName & { readonly enum: SlotType },
): boolean {
  const constant = constantOf(name);
  if (constant === undefined || constant.type === enumType.constants) return false;
  // Of a binding that nobody knows, nobody knows either what it has put into an object.
  if (exportsOf(origin) !== undefined && isRead(node) && !isGuarded(node)) {
    context.report({
      node,
      messageId: 'unknownMember',
      data: { object: path[0]!, name, nearest: ` It is a constant of ${constant.type.name}.` },
      suggest: suggestion(model, node, origin, constant, name),
    });
  }
  return true;
}

/** A constant of the registry, which the binding may have all the same or not. */
function judgeKnown(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { node, origin, path, isOld }: Occurrence,
  { constant, spelling }: Occurrence['entity'] & { kind: 'constant' },
  spellsAnew: boolean,
): void {
  const list = exportsOf(origin);
  const isListed = list === undefined || list.has(spelling) === 'yes';
  // The common case, at the price of one look-up.
  if (isListed && isOld !== true && !model.names.typed.isThere) return;
  if (origin.kind === 'own' || !isRead(node) || isGuarded(node)) return;
  const answer = availabilityOf(model.names, origin, spelling, path);
  if (isOld === true) {
    const isGone = answer.kind === 'no' ? answer.isCertain : spellsAnew;
    if (!isGone) return;
    const data = { name: path.join('.') };
    context.report({
      node,
      messageId: 'oldSpelling',
      data,
      suggest: suggestion(model, node, origin, constant, spelling),
    });
  } else if (answer.kind === 'no' && answer.isCertain) {
    const suggest = suggestion(model, node, origin, constant, undefined);
    const other = suggest[0]?.data?.['nearest'];
    context.report({
      node,
      messageId: 'notExported',
      data: { name: spelling, by: answer.by, other: typeof other === 'string' ? ` Use ${other}.` : '' },
      suggest,
    });
  } else if (answer.kind === 'wrong') {
    context.report({
      node,
      messageId: 'otherValue',
      data: { name: spelling, by: answer.by, value: numberText(constant.value, constant.type.kind === 'flagBits') },
      suggest: suggestion(model, node, origin, constant, undefined),
    });
  }
}

/** The edit that writes a constant instead, where the file can; under a certain name, or any that the binding has. */
function suggestion(
  model: VulkanModel,
  node: TSESTree.Node,
  origin: Occurrence['origin'],
  constant: Constant | undefined,
  name: string | undefined,
): TSESLint.ReportSuggestionArray<MessageIds> {
  if (constant === undefined) return [];
  const printer = printerOf(model);
  const printed =
    name === undefined ? printer.print(constant, origin, node) : printer.printAs(name, constant, origin, node);
  if (printed === undefined || printed.text === model.sourceCode.getText(node)) return [];
  const { text, needs } = printed;
  const replacement = { text, edit: { range: node.range, text }, needs: needs ? [needs] : [] };
  return [suggestionOf(model, 'useNearest', replacement, { nearest: text })];
}

/** Whether a constant is spelled as a member without its enum's name, as bindings did not from the start. */
function isStripped({ entity, path }: Occurrence): boolean {
  return entity.kind === 'constant' && path.length > 1 && !`VK_${path[1]!}`.endsWith(entity.spelling);
}
