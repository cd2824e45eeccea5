import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../src/bindings/names.js';
import { applyEdits, replaceByConstants } from '../src/fixes/replace.js';
import { handleFindingsOf, type HandleFinding } from '../src/model/handles.js';
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

type MessageIds = HandleFinding['kind'] | 'otherFamily' | 'notTaken' | 'useType';

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow an external handle type with a struct or command that cannot take it',
      url: pageOf('no-mismatched-handle-type'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      otherFamily: '{{constant}} is no handle type for {{place}}, which takes {{type}}: {{collision}}{{vuid}}.',
      notTaken: '{{constant}} is {{what}}, but {{place}} takes {{takes}}{{vuid}}.{{fits}}',
      otherOrigin: '{{source}} returns {{returned}}, but {{constant}} is {{what}}{{vuid}}.{{fits}}',
      useType: 'Use {{constant}}.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
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
        if (reported.has(finding.node)) continue;
        const { node, kind, data, instead, origin } = finding;
        context.report({
          node,
          messageId: kind,
          data: {
            ...data,
            vuid: vuidText(data['vuid'] || undefined),
            fits: data['fits'] ? ` ${takesText(data['fits'].split(', '))}` : '',
          },
          suggest: instead === undefined ? [] : suggestions(model, origin, instead.at, instead.names),
        });
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
  context: TSESLint.RuleContext<MessageIds, []>,
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
