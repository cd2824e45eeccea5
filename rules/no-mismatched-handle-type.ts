import type { TSESLint } from '@typescript-eslint/utils';
import type { VulkanRuleOptions } from '../src/configuration.js';
import { handleFindingsOf, type HandleFinding } from '../src/model/handles.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { onePerPlace, type FaultPlace } from '../src/model/places/fault-places.js';
import { buildOf } from '../src/model/positions.js';
import { foreignReadsOf } from '../src/model/slot-faults/foreign-reads.js';
import type { Slot } from '../src/model/types.js';
import { forEachLeaf } from '../src/model/values/leaves.js';
import {
  counterpartOf,
  fitsFor,
  HANDLE_ENUMS,
  handlePosition,
  handleTypeFacts,
  refusalOf,
  typesInsteadOf,
  type HandleFamily,
  type HandlePosition,
  type HandleTypeFacts,
  type Refusal,
} from '../src/registry/handle-types.js';
import { constantsOf, numberText } from '../src/registry/index.js';
import { givenHandleTypes, type GivenHandleType } from './support/given-handle-types.js';
import { repaired, repairMessages, useStructs, useTypes } from './support/handle-repairs.js';
import { handleMessages, handleWords, otherMeaningText, takesText } from './support/handle-words.js';
import { pageOf, type Rule } from './support/rule.js';
import { canBeHandedOn } from './support/temporary-imports.js';
import {
  allAsSpelled,
  collisionText,
  destinationText,
  expectedText,
  foreignReadText,
  vuidText,
} from './support/text.js';

type MessageIds =
  'otherFamily' | 'otherFamilyType' | 'notTaken' | keyof typeof handleMessages | keyof typeof repairMessages;
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
      otherFamily: '{{constant}} belongs to {{other}}, but {{expected}}, where {{collision}}{{vuid}}.',
      otherFamilyType: '{{source}} is a {{other}}, but {{expected}}. No value but 0 means the same in both.',
      notTaken: '{{constant}} is {{what}}, but {{place}} takes {{takes}}{{vuid}}.{{fits}}',
      ...handleMessages,
      ...repairMessages,
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
      const misfits = onePerPlace(
        model,
        [...givenHandleTypes(model)].flatMap((given) => misfitOf(given) ?? []),
      );
      for (const [misfit, place] of misfits) reportMisfit(context, model, misfit, place);
      for (const read of foreignReadsOf(model, true)) {
        context.report({ node: read.node, messageId: 'otherFamilyType', data: foreignReadText(model, read) });
      }
      const reported = new Set(misfits.map(([, { node }]) => node));
      for (const finding of handleFindingsOf(model)) {
        if (finding.kind === 'neverClosed' && !leaks) continue;
        if (!reported.has(finding.node)) reportFinding(context, model, finding);
      }
    });
  },
};

export default rule;

/** Why a handle type cannot stand where it is given: it is of another family, or the place refuses it. */
interface Misfit extends GivenHandleType {
  readonly facts: HandleTypeFacts;
  readonly isOther: boolean;
  readonly refusal: Refusal | undefined;
}

/** What is wrong with a handle type at its place; undefined where it can stand there. */
function misfitOf(given: GivenHandleType): Misfit | undefined {
  const { name, number, family, position, isSet } = given;
  const facts = handleTypeFacts(name);
  if (facts === undefined) return undefined;
  const isOther = facts.family !== family;
  const refusal = position && (isSet || isOther) ? refusalOf(position, facts.name) : undefined;
  if (refusal === undefined && !isOther) return undefined;
  // What no statement says of handles of the same form is said of names alone: a number is to get its name first.
  if (!isOther && refusal?.vuid === undefined && number !== undefined && takesForm(position, facts)) return undefined;
  return { ...given, facts, isOther, refusal };
}

/** Whether a place takes a type whose handles are of the same form as those of another: NT handles, file descriptors. */
function takesForm(position: HandlePosition | undefined, { form }: HandleTypeFacts): boolean {
  return position?.accepts?.some((name) => handleTypeFacts(name)?.form === form) === true;
}

function reportMisfit(
  context: TSESLint.RuleContext<MessageIds, Options>,
  model: VulkanModel,
  { slot, family, position, number, facts, isOther, refusal }: Misfit,
  { node, isPart }: FaultPlace,
): void {
  const fits = position === undefined ? [] : fitsFor(facts.name, position.purpose);
  const types = isPart ? typesInstead(position, family, facts.name) : [];
  const instead = types.filter((name) => canBeHandedOn(model, slot, name));
  const structs = fits.filter((struct) => takesAll(struct, slot));
  context.report({
    node,
    messageId: isOther ? 'otherFamily' : 'notTaken',
    data: allAsSpelled(model, {
      constant: number === undefined ? facts.name : `${numberText(number, true)} (${facts.name})`,
      vuid: vuidText(refusal?.vuid),
      ...(isOther
        ? {
            other: HANDLE_ENUMS[facts.family],
            expected: expectedText(slot, slot.type.constants!),
            collision: otherMeaningText(facts, family),
          }
        : {
            place: destinationText(slot, position?.owner),
            what: facts.what,
            takes: position?.takes ?? '',
            fits: [takesText(fits), number === undefined ? '' : collisionText(slot.type.constants!, number)].join(''),
          }),
    }),
    suggest: [
      ...useTypes(model, slot.origin, node, instead, buildOf(model, slot)),
      ...useStructs(model, slot, structs),
    ],
  });
}

/** Whether the same member of another struct takes all types that a slot is given. */
function takesAll(struct: string, { owner, value, type }: Slot): boolean {
  const position = owner.kind === 'member' ? handlePosition(struct, owner.member.name) : undefined;
  if (position === undefined) return false;
  let takes = true;
  forEachLeaf(value, (leaf) => {
    const number = leaf.kind === 'number' && type.constants ? constantsOf(type.constants, leaf.value) : undefined;
    const constants = leaf.kind === 'constant' ? [leaf.constant] : number;
    if (constants?.every(({ name }) => refusalOf(position, name) === undefined) !== true) takes = false;
  });
  return takes;
}

/** What stands best in the place of a type: what means the same there, else what is nearest. */
function typesInstead(position: HandlePosition | undefined, family: HandleFamily, name: string): readonly string[] {
  const counterpart = counterpartOf(name, family);
  const isTaken = counterpart !== undefined && position?.accepts?.includes(counterpart) !== false;
  if (counterpart !== undefined && counterpart !== name && isTaken) return [counterpart];
  return position === undefined ? [] : typesInsteadOf(position, name).slice(0, 3);
}

/** Reports what is wrong with a handle whose type the place takes. */
function reportFinding(
  context: TSESLint.RuleContext<MessageIds, Options>,
  model: VulkanModel,
  finding: HandleFinding,
): void {
  const { node, repairs = [], origin } = finding;
  const { messageId, data } = handleWords(finding);
  context.report({
    node,
    messageId,
    data: allAsSpelled(model, data),
    suggest: repairs.slice(0, 4).flatMap((repair) => repaired(model, origin, repair)),
  });
}
