import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isGuarded } from '../src/bindings/asked.js';
import { availabilityOf } from '../src/bindings/availability.js';
import { exportsOf, type Occurrence, type UnknownName } from '../src/bindings/occurrences.js';
import { nearestConstant, nearestMember } from '../src/bindings/nearest.js';
import { renameAt, renameImport } from '../src/fixes/rename.js';
import { applyEdits, printerOf } from '../src/fixes/replace.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import {
  constantOf,
  isVulkanName,
  numberText,
  withoutTag,
  type Constant,
  type EnumType,
  type SlotType,
} from '../src/registry/index.js';
import { pageOf, type Rule } from './support/rule.js';
import { suggestionOf } from './support/suggest.js';

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
      notExported: '{{by}} does not export {{name}}: it does not exist at run time.',
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
  { name, node, origin, path, enum: enumType }: UnknownName,
  imports: Set<TSESTree.Node>,
): void {
  const isMember = enumType !== undefined;
  const registryName = name.startsWith(isMember ? 'VK_' : 'VK') ? name : `VK_${name}`;
  if (isMember && judgeElsewhere(context, model, { name, node, origin, path, enum: enumType })) return;
  if ((!isMember && !name.startsWith('VK')) || isVulkanName(registryName) || isRangeName(name)) return;
  if (!isRead(node) || isGuarded(node)) return;
  // The registry may have dropped what the binding still has.
  const list = exportsOf(origin);
  if (list?.has(name) === 'yes' || list?.has(path.join('.')) === 'yes') return;
  const answer = availabilityOf(model.names, origin, name, path);
  if (answer.kind === 'yes') return;
  const isCertain = answer.kind === 'no' && answer.isCertain;
  // A global may be the author's own, as long as nothing else is Vulkan here.
  if (origin.kind === 'global' && !model.names.occurrences.some(({ entity }) => entity.kind === 'constant')) return;
  const members = enumType && origin.dialect.members?.(enumType, path[0]!);
  const nearest = members
    ? nearestMember(name, members)
    : nearestConstant(registryName, enumType?.constants ?? expectedAt(model, node));
  // What is not called as Vulkan's constants are may be an export of the binding's own.
  const isAbsent = isCertain && (isMember || name.startsWith('VK_'));
  if (!isAbsent && nearest?.isSlip !== true) return;
  const near = nearest && (members?.get(nearest.name)?.name ?? nearest.name);
  const constant = near === undefined ? undefined : constantOf(near);
  const meant = isMember && constant?.type !== enumType.constants ? undefined : constant;
  // One that belongs to no enum has but one name.
  const isOfNone = near !== undefined && constant === undefined && isVulkanName(near);
  const entity = meant && ({ kind: 'constant', constant: meant, spelling: near! } as const);
  const place = { node, origin, path, entity };
  const known = meant !== undefined || isOfNone ? near : undefined;
  const renamed = renameImport(model, place, known);
  // An imported name is reported once, where it is imported.
  if (renamed !== undefined && imports.has(renamed.node)) return;
  if (renamed !== undefined) imports.add(renamed.node);
  const edits = renamed?.edits ?? (isOfNone && renamed === undefined ? renameAt(place, near) : undefined);
  context.report({
    node: renamed?.node ?? node,
    messageId: isMember ? 'unknownMember' : 'unknown',
    data: {
      name,
      nearest: known === undefined ? '' : ` Was ${nearest!.name} meant?`,
      ...(isMember ? { object: path[0]! } : {}),
    },
    suggest:
      edits === undefined
        ? suggestion(model, node, origin, meant, near)
        : [{ messageId: 'useNearest', data: { nearest: near! }, fix: (fixer) => applyEdits(model, fixer, edits, []) }],
  });
}

/** The enum of the slot that a constant stands in, alone or as an operand. */
function expectedAt(model: VulkanModel, node: TSESTree.Node): EnumType | undefined {
  const slot = model.slotAt(node);
  if (slot !== undefined) return slot.type.constants;
  return node.parent?.type === 'BinaryExpression' ? expectedAt(model, node.parent) : undefined;
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
    context.report({
      node,
      messageId: 'notExported',
      data: { name: spelling, by: answer.by },
      suggest: suggestion(model, node, origin, constant, undefined),
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

/** Whether a name is read as a value: neither assigned, nor a type, nor called. */
function isRead(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (node.type === 'TSQualifiedName') return false;
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.left !== node;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node;
    case 'TaggedTemplateExpression':
    case 'TSTypeQuery':
    case 'TSTypeReference':
    case 'UpdateExpression':
    case 'MemberExpression':
      return false;
    default:
      return true;
  }
}

/** Older headers had these for every enum. */
function isRangeName(name: string): boolean {
  return /_(?:BEGIN_RANGE|END_RANGE|RANGE_SIZE|MAX_ENUM)$/u.test(withoutTag(name));
}

/** Whether a constant is spelled as a member without its enum's name, as bindings did not from the start. */
function isStripped({ entity, path }: Occurrence): boolean {
  return entity.kind === 'constant' && path.length > 1 && !`VK_${path[1]!}`.endsWith(entity.spelling);
}
