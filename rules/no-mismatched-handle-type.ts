import type { TSESLint } from '@typescript-eslint/utils';
import type { VulkanRuleOptions } from '../src/configuration.js';
import { handleFindingsOf, type HandleFault, type HandleFinding } from '../src/model/handles.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { onePerPlace, type FaultPlace } from '../src/model/places/fault-places.js';
import { buildOf } from '../src/model/positions.js';
import type { Slot } from '../src/model/types.js';
import { forEachLeaf } from '../src/model/values/leaves.js';
import {
  counterpartOf,
  explainCollision,
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
import { listText } from '../src/words.js';
import { givenHandleTypes, type GivenHandleType } from './support/given-handle-types.js';
import { repaired, repairMessages, useStructs, useTypes } from './support/handle-repairs.js';
import { pageOf, type Rule } from './support/rule.js';
import { canBeHandedOn } from './support/temporary-imports.js';
import { allAsSpelled, collisionText, destinationText, expectedText, vuidText } from './support/text.js';

type MessageIds = HandleFault | 'otherFamily' | 'notTaken' | keyof typeof repairMessages;
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
      notTaken: '{{constant}} is {{what}}, but {{place}} takes {{takes}}{{vuid}}.{{fits}}',
      otherOrigin: '{{source}} gives {{returned}}, but {{constant}} is {{what}}{{vuid}}.{{fits}}',
      noHandle: 'Nothing is imported as {{constant}}: {{what}}{{vuid}}.',
      wrongOperation: '{{operation}} is for {{handles}}, but {{source}} gives {{returned}}.{{advice}}',
      usedAfterImport:
        '{{use}} uses a handle that {{before}} has taken on line {{line}}: a handle of {{constant}} belongs to Vulkan once it is imported{{vuid}}.',
      usedAfterClose: '{{use}} uses a handle that {{before}} has closed on line {{line}}{{vuid}}.',
      closedTwice: '{{use}} closes a handle a second time: {{before}} has closed it on line {{line}}.',
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
      temporaryTimeline: 'The handle is of a timeline semaphore, which cannot be imported temporarily{{vuid}}.',
      otherSemaphoreType:
        'The handle is of a semaphore of {{from}}, but the semaphore that it is imported into is of {{into}}{{vuid}}.',
      notTemporary: '{{constant}} is imported temporarily: flags must have {{flag}}{{vuid}}.',
      notGeneral:
        'An image of {{constant}} changes hands with external queues in {{layouts}}: {{member}} must be {{layouts}}{{vuid}}.',
      partOfMipChain:
        'An image of {{constant}} must have 1 mip level or all {{all}} of its extent, but mipLevels is {{levels}}{{vuid}}.',
      mappedHostMemory: '{{flag}} cannot be used with memory that was imported as {{constant}}{{vuid}}.',
      noKeyedMutex: 'Only a Direct3D 11 texture has a keyed mutex, and this memory was {{how}}{{vuid}}.',
      createdWithoutCollection:
        'The memory is of a buffer collection, but the {{resource}} was created without {{struct}}{{vuid}}.',
      allocatedWithoutCollection:
        'The {{resource}} belongs to a buffer collection, but the memory was allocated without {{struct}}{{vuid}}.',
      otherCollectionBuffer:
        'The memory is of buffer {{index}} of the collection, but the {{resource}} was created for buffer {{other}}{{vuid}}.',
      notDedicated:
        '{{constant}} is always {{verb}} as a dedicated allocation: VkMemoryDedicatedAllocateInfo {{how}}{{vuid}}.',
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

/**
 * Whether a place takes a type whose handles are of the same form as those of another: NT handles, file descriptors.
 */
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
            collision: explainCollision(facts.name, family) ?? '',
          }
        : {
            place: destinationText(slot, position?.owner),
            what: facts.what,
            takes: refusal?.takes ?? '',
            fits: [
              fits.length === 0 ? '' : ` ${takesText(fits)}`,
              number === undefined ? '' : collisionText(slot.type.constants!, number),
            ].join(''),
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

/** `VkImportMemoryFdInfoKHR takes it.` */
function takesText(names: readonly string[]): string {
  return `${listText(names)} ${names.length === 1 ? 'takes' : 'take'} it.`;
}

/** Reports what is wrong with a handle whose type the place takes. */
function reportFinding(
  context: TSESLint.RuleContext<MessageIds, Options>,
  model: VulkanModel,
  { kind, node, data, vuid, fits = [], repairs = [], origin }: HandleFinding,
): void {
  context.report({
    node,
    messageId: kind,
    data: allAsSpelled(model, { ...data, vuid: vuidText(vuid), fits: fits.length === 0 ? '' : ` ${takesText(fits)}` }),
    suggest: repairs.slice(0, 4).flatMap((repair) => repaired(model, origin, repair)),
  });
}
