import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../src/bindings/names.js';
import { applyEdits, printerOf, replaceByConstants } from '../src/fixes/replace.js';
import { handleFindingsOf, type HandleFault, type HandleFinding, type HandleRepair } from '../src/model/handles.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import type { Slot } from '../src/model/types.js';
import { certainAlternatives, forEachCertainLeaf } from '../src/model/value.js';
import { constantOf, constantsOf, type Constant } from '../src/registry/index.js';
import {
  counterpartOf,
  explainCollision,
  familyOfEnum,
  fitsFor,
  handlePosition,
  handleTypeFacts,
  refusalOf,
  typesInsteadOf,
  type HandleFamily,
  type HandlePosition,
} from '../src/registry/handle-types.js';
import { pageOf, type Rule } from './support/rule.js';
import { listText, ownerName, placeText, vuidText } from './support/text.js';

type MessageIds = HandleFault | 'otherFamily' | 'notTaken' | 'useType' | 'addType';

export interface Options {
  readonly leaks?: boolean;
}

const rule: Rule<MessageIds, [Options]> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow an external handle type with a struct or command that cannot take it',
      url: pageOf('no-mismatched-handle-type'),
      preset: 'recommended',
      strictOptions: [{ leaks: true }],
    },
    hasSuggestions: true,
    messages: {
      otherFamily: '{{constant}} is no handle type for {{place}}, which takes {{type}}: {{collision}}{{vuid}}.',
      notTaken: '{{constant}} is {{what}}, but {{place}} takes {{takes}}{{vuid}}.{{fits}}',
      otherOrigin: '{{source}} returns {{returned}}, but {{constant}} is {{what}}{{vuid}}.{{fits}}',
      wrongOperation: '{{operation}} is not for a handle of {{source}}, which returns {{returned}}.',
      usedAfterImport:
        '{{use}} uses a handle that {{before}} has taken: a handle of {{constant}} belongs to Vulkan once it is imported{{vuid}}.',
      usedAfterClose: '{{use}} uses a handle that {{before}} has closed{{vuid}}.',
      neverClosed:
        'The handle that {{command}} returns for {{constant}} is never closed, imported or handed on. {{closer}} releases it.',
      notExported: '{{constant}} is asked for, but the {{object}} was created {{exported}}{{vuid}}.',
      askedTwice:
        '{{command}} asks the same {{object}} for {{constant}} a second time: an NT handle is returned once{{vuid}}.',
      boundToImport:
        'The {{resource}} is bound to memory that is imported as {{constant}}, but it was created {{declared}}{{vuid}}.',
      boundToExport:
        'The {{resource}} is bound to memory that is exported as {{exported}}, but it was created {{declared}}{{vuid}}.',
      otherAllocation:
        '{{member}} is {{value}} here, but the memory behind this handle of {{constant}} was allocated with {{other}}{{vuid}}.',
      timeline: '{{constant}} carries the payload of a binary semaphore, but this one is a timeline semaphore{{vuid}}.',
      otherSemaphoreType: '{{fault}}{{vuid}}.',
      notTemporary: '{{constant}} is imported temporarily: flags must have {{flag}}{{vuid}}.',
      notGeneral:
        'An image of {{constant}} changes hands with external queues in {{layouts}}: {{member}} must say so{{vuid}}.',
      mappedHostMemory: '{{flag}} cannot be used with memory that was imported as {{constant}}{{vuid}}.',
      noKeyedMutex: 'Only a Direct3D 11 texture has a keyed mutex, and this memory was {{how}}{{vuid}}.',
      otherCollection: '{{fault}}{{vuid}}.',
      notDedicated:
        '{{constant}} is always {{verb}} as a dedicated allocation: VkMemoryDedicatedAllocateInfo is missing in the chain{{vuid}}.',
      useType: 'Use {{constant}}.',
      addType: 'Add {{constant}}.',
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
    const [options] = context.options as readonly Options[];
    const leaks = options?.leaks === true;
    return onVulkan(context, (model) => {
      const reported = new Set<TSESTree.Node>();
      for (const slot of model.slots) {
        const family = slot.type.constants && familyOfEnum(slot.type.constants.name);
        if (family === undefined) continue;
        const position =
          slot.owner.kind === 'declared' ? undefined : handlePosition(ownerName(slot.owner), slot.owner.member.name);
        for (const value of certainAlternatives(slot.value)) {
          // Several types where one is allowed are a matter of the mask.
          const isSet = slot.use !== 'mask' && (position?.takesMask === true || value.kind !== 'operation');
          forEachCertainLeaf(value, (leaf, role) => {
            if (role === 'amount' || reported.has(leaf.node)) return;
            const constants = typesOf(leaf, slot);
            if (constants.length > 1 && position?.takesMask !== true) return;
            for (const constant of constants) {
              if (!judge(context, model, slot, position, family, leaf.node, constant, isSet && role === 'set'))
                continue;
              reported.add(leaf.node);
              return;
            }
          });
        }
      }
      for (const finding of handleFindingsOf(model)) {
        if (finding.kind === 'neverClosed' && !leaks) continue;
        if (!reported.has(finding.node)) reportFinding(context, model, finding);
      }
    });
  },
};

export default rule;

/** The handle types that a constant or a number gives a slot. */
function typesOf(leaf: Parameters<Parameters<typeof forEachCertainLeaf>[1]>[0], slot: Slot): readonly Constant[] {
  if (leaf.kind === 'constant') return [leaf.constant];
  if (leaf.kind !== 'number' || Number(leaf.value) === 0) return [];
  return constantsOf(slot.type.constants!, leaf.value) ?? [];
}

/** Reports a handle type that its place cannot take; false when it can. */
function judge(
  context: TSESLint.RuleContext<MessageIds, [Options]>,
  model: VulkanModel,
  slot: Slot,
  position: HandlePosition | undefined,
  family: HandleFamily,
  node: TSESTree.Node,
  constant: Constant,
  isSet: boolean,
): boolean {
  const facts = handleTypeFacts(constant.name);
  if (facts === undefined) return false;
  const data = { constant: constant.name, place: placeText(slot) };
  if (facts.family !== family) {
    const counterpart = counterpartOf(constant.name, family);
    const instead = position === undefined ? [] : typesInsteadOf(position, constant.name).slice(0, 1);
    context.report({
      node,
      messageId: 'otherFamily',
      data: {
        ...data,
        type: slot.type.constants!.name,
        collision: explainCollision(constant.name, family) ?? '',
        vuid: vuidText(position && refusalOf(position, constant.name)?.vuid),
      },
      suggest: suggestions(model, slot.origin, node, counterpart === undefined ? instead : [counterpart]),
    });
    return true;
  }
  const refusal = position && isSet ? refusalOf(position, constant.name) : undefined;
  if (position === undefined || refusal === undefined) return false;
  const fits = fitsFor(constant.name, position.purpose);
  context.report({
    node,
    messageId: 'notTaken',
    data: {
      ...data,
      what: facts.what,
      takes: refusal.takes,
      vuid: vuidText(refusal.vuid),
      fits: fits.length === 0 ? '' : ` ${takesText(fits)}`,
    },
    suggest: suggestions(model, slot.origin, node, typesInsteadOf(position, constant.name).slice(0, 3)),
  });
  return true;
}

/** `VkImportMemoryFdInfoKHR takes it.` */
function takesText(names: readonly string[]): string {
  return `${listText(names)} ${names.length === 1 ? 'takes' : 'take'} it.`;
}

/** Reports what is wrong with a handle whose type the place takes. */
function reportFinding(
  context: TSESLint.RuleContext<MessageIds, [Options]>,
  model: VulkanModel,
  { kind, node, data, vuid, fits = [], repairs = [], origin }: HandleFinding,
): void {
  context.report({
    node,
    messageId: kind,
    data: { ...data, vuid: vuidText(vuid), fits: fits.length === 0 ? '' : ` ${takesText(fits)}` },
    suggest: repairs.slice(0, 4).flatMap((repair) => suggestion(model, origin, repair)),
  });
}

function suggestion(
  model: VulkanModel,
  origin: Origin,
  { kind, at, constant: name }: HandleRepair,
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  if (kind === 'replace') return suggestions(model, origin, at, [name]);
  const constant = constantOf(name);
  const printed = constant && printerOf(model).print(constant, origin, at);
  if (printed === undefined) return [];
  const source = model.sourceCode.getText(at);
  const isOperand = ['Identifier', 'MemberExpression', 'Literal'].includes(at.type);
  const isMask = at.type === 'BinaryExpression' && at.operator === '|';
  const text = `${isOperand || isMask ? source : `(${source})`} | ${printed.text}`;
  const isShorthand = at.parent?.type === 'Property' && at.parent.shorthand;
  const edit = { range: at.range, text: isShorthand ? `${source}: ${text}` : text };
  return [
    {
      messageId: 'addType',
      data: { constant: name },
      fix: (fixer) => applyEdits(model, fixer, [edit], printed.needs === undefined ? [] : [printed.needs]),
    },
  ];
}

function suggestions(
  model: VulkanModel,
  origin: Origin,
  node: TSESTree.Node,
  names: readonly string[],
): TSESLint.SuggestionReportDescriptor<MessageIds>[] {
  return names.flatMap((name) => {
    const constant = constantOf(name);
    const replacement = constant && replaceByConstants(model, node, [constant], origin);
    if (replacement === undefined) return [];
    return [
      {
        messageId: 'useType' as const,
        data: { constant: name },
        fix: (fixer: TSESLint.RuleFixer) => applyEdits(model, fixer, [replacement.edit], replacement.needs),
      },
    ];
  });
}
