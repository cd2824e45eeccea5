/** What a message says of an external handle, or of a handle type. */
import type { HandleTypeFault } from '../../src/model/handle-type-faults.js';
import type { CreatedFor, HandleFinding } from '../../src/model/handles.js';
import type { HandleOrigin } from '../../src/registry/handle-origins.js';
import {
  HANDLE_ENUMS,
  handleTypeOfValue,
  type HandleFamily,
  type HandleForm,
  type HandlePosition,
  type HandleTypeBit,
  type HandleTypeFacts,
} from '../../src/registry/handle-types.js';
import { numberText } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';
import type { Worded } from './messages.js';
import { collisionText, destinationText, expectedText, vuidText } from './text.js';

/** The messages of what is wrong with a handle type where it is given. */
export const handleTypeMessages = {
  otherFamily: '{{constant}} belongs to {{other}}, but {{expected}}, where {{collision}}{{vuid}}.',
  notTaken: '{{constant}} is {{what}}, but {{place}} takes {{takes}}{{vuid}}.{{fits}}',
} as const;

/** Says what is wrong with a handle type. */
export function handleTypeWords(fault: HandleTypeFault): Worded<typeof handleTypeMessages> {
  const { slot, family, type, number } = fault;
  const constants = slot.type.constants!;
  const constant = number === undefined ? type.name : `${numberText(number, true)} (${type.name})`;
  const vuid = vuidText(fault.vuid);
  switch (fault.kind) {
    case 'otherFamily': {
      const [other, expected] = [HANDLE_ENUMS[type.family], expectedText(slot, constants)];
      return { messageId: fault.kind, data: { constant, other, expected, collision: meaningText(type, family), vuid } };
    }
    case 'notTaken': {
      const { owner, takes } = fault.position;
      const place = destinationText(slot, owner);
      const collision = number === undefined ? '' : collisionText(constants, number);
      const fits = takesText(fault.fits) + collision;
      return { messageId: fault.kind, data: { constant, what: type.what, place, takes, fits, vuid } };
    }
  }
}

/** The messages of what is wrong with a handle whose type the place takes. */
export const handleMessages = {
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
} as const;

/** Says what is wrong with a handle. */
export function handleWords(finding: HandleFinding): Worded<typeof handleMessages> {
  const vuid = vuidText(finding.vuid);
  switch (finding.kind) {
    case 'otherOrigin': {
      const { kind, type, from, fits } = finding;
      const data = { constant: type.name, what: type.what, source: from.id, returned: givenText(from), vuid };
      return { messageId: kind, data: { ...data, fits: takesText(fits) } };
    }
    case 'noHandle': {
      const { kind, type, position, none } = finding;
      return { messageId: kind, data: { constant: type.name, what: noneText(position, none), vuid } };
    }
    case 'wrongOperation': {
      const { kind, operation, from } = finding;
      const handles = `${FORM_NAMES[operation.form]}s`;
      const data = { operation: operation.name, handles, source: from.id, returned: givenText(from) };
      return { messageId: kind, data: { ...data, advice: adviceText(finding) } };
    }
    case 'usedAfterImport': {
      const { kind, type, use, before, line } = finding;
      return { messageId: kind, data: { use, before, line: String(line), constant: type.name, vuid } };
    }
    case 'usedAfterClose': {
      const { kind, use, before, line } = finding;
      return { messageId: kind, data: { use, before, line: String(line), vuid } };
    }
    case 'closedTwice': {
      const { kind, use, before, line } = finding;
      return { messageId: kind, data: { use, before, line: String(line) } };
    }
    case 'neverClosed': {
      const { kind, type, command, closer } = finding;
      return { messageId: kind, data: { constant: type.name, command: command.name, closer: closer.name } };
    }
    case 'notExported': {
      const { kind, type, object, created } = finding;
      return { messageId: kind, data: { constant: type.name, object, exported: exportedText(created), vuid } };
    }
    case 'askedTwice': {
      const { kind, type, object, command } = finding;
      return { messageId: kind, data: { constant: type.name, object, command: command.name, vuid } };
    }
    case 'boundToImport': {
      const { kind, type, resource, created } = finding;
      return { messageId: kind, data: { resource, constant: type.name, declared: declaredText(created), vuid } };
    }
    case 'boundToExport': {
      const { kind, resource, exported, created } = finding;
      return {
        messageId: kind,
        data: { resource, exported: typesText(exported), declared: declaredText(created), vuid },
      };
    }
    case 'otherAllocation': {
      const { kind, type, member, value, allocated } = finding;
      return {
        messageId: kind,
        data: { member, value: String(value), other: String(allocated), constant: type.name, vuid },
      };
    }
    case 'timeline':
      return { messageId: finding.kind, data: { constant: finding.type.name, vuid } };
    case 'temporaryTimeline':
      return { messageId: finding.kind, data: { vuid } };
    case 'otherSemaphoreType': {
      const { kind, from, into } = finding;
      return { messageId: kind, data: { from, into, vuid } };
    }
    case 'notTemporary': {
      const { kind, type, flag } = finding;
      return { messageId: kind, data: { constant: type.name, flag: flag.name, vuid } };
    }
    case 'notGeneral': {
      const { kind, type, member, layouts } = finding;
      return { messageId: kind, data: { constant: type.name, member, layouts: layouts.join(' or '), vuid } };
    }
    case 'partOfMipChain': {
      const { kind, type, levels, all } = finding;
      return { messageId: kind, data: { constant: type.name, levels: String(levels), all: String(all), vuid } };
    }
    case 'mappedHostMemory': {
      const { kind, type, flag } = finding;
      return { messageId: kind, data: { constant: type.name, flag, vuid } };
    }
    case 'noKeyedMutex': {
      const { kind, type } = finding;
      const how = type === undefined ? 'not imported from a Windows handle' : `imported as ${type.name}`;
      return { messageId: kind, data: { how, vuid } };
    }
    case 'createdWithoutCollection':
    case 'allocatedWithoutCollection': {
      const { kind, resource, struct } = finding;
      return { messageId: kind, data: { resource, struct, vuid } };
    }
    case 'otherCollectionBuffer': {
      const { kind, resource, index, created } = finding;
      return { messageId: kind, data: { resource, index: String(index), other: String(created), vuid } };
    }
    case 'notDedicated': {
      const { kind, type, isExport, isMissing } = finding;
      const verb = isExport ? 'exported' : 'imported';
      const how = isMissing ? 'is missing in the chain' : 'has neither an image nor a buffer';
      return { messageId: kind, data: { constant: type.name, verb, how, vuid } };
    }
  }
}

/** How a handle of each form is called. */
const FORM_NAMES: Readonly<Record<HandleForm, string>> = {
  ntHandle: 'NT handle',
  kmt: 'global share (KMT) handle',
  fd: 'POSIX file descriptor',
  hostPointer: 'host pointer',
  ahb: 'AHardwareBuffer',
  zircon: 'Zircon handle',
  rdma: 'remote address',
  sciBuf: 'NvSciBufObj',
  sciSync: 'NvSciSync object',
  screenBuffer: 'QNX Screen buffer',
  ohos: 'OH_NativeBuffer',
  metal: 'Metal object',
};

/** What a handle is that an origin gives: `an NT handle or a global share (KMT) handle of Vulkan`. */
export function givenText({ gives }: Pick<HandleOrigin, 'gives'>): string {
  switch (gives.kind) {
    case 'called':
      return gives.what;
    case 'types':
      return [...new Set(gives.of.map(({ what }) => what))].join(' or ');
    case 'forms':
      return `${gives.of.map((form) => withArticle(FORM_NAMES[form])).join(' or ')} of Vulkan`;
  }
}

/** `NT handle` -> `an NT handle`; spoken as letters or beginning with a vowel. */
function withArticle(noun: string): string {
  return `${/^(?:NT|Nv|[AEIO])/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** That neither a handle nor a name is given: `handle is null and there is no name`. */
function noneText({ handleMember = '', nameMember }: HandlePosition, none: number): string {
  const handle = `${handleMember} is ${none === 0 ? 'null' : String(none)}`;
  return nameMember === undefined ? handle : `${handle} and there is no ${nameMember}`;
}

/** What is to be done with a handle that an operation is not for. */
function adviceText({ instead, isClosing }: HandleFinding & { readonly kind: 'wrongOperation' }): string {
  if (instead === undefined) return '';
  if (instead === 'none') return isClosing ? ' There is nothing to close.' : ' It is handed on as it is.';
  return isClosing ? ` ${instead.name} releases it.` : ` ${instead.name} makes another one.`;
}

function exportedText({ struct, types }: CreatedFor): string {
  if (types === undefined) return `without ${struct}`;
  return types.length === 0 ? 'to export nothing' : `to export ${typesText(types)}`;
}

function declaredText({ struct, types }: CreatedFor): string {
  if (types === undefined) return `without ${struct}`;
  return types.length === 0 ? 'for no handle type' : `for ${typesText(types)}`;
}

function typesText(types: readonly HandleTypeBit[]): string {
  return types.map((type) => (typeof type === 'bigint' ? numberText(type, true) : type.name)).join(' and ');
}

/** ` VkImportMemoryFdInfoKHR takes it.`; nothing where nothing does. */
function takesText(names: readonly string[]): string {
  return names.length === 0 ? '' : ` ${listText(names)} ${names.length === 1 ? 'takes' : 'take'} it.`;
}

/**
 * What the number of a handle type is in another family, without a period:
 * `(..._OPAQUE_WIN32_BIT_NV, 'memory')` -> `0x1 is ..._OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory`.
 */
export function meaningText({ value }: HandleTypeFacts, family: HandleFamily): string {
  const here = handleTypeOfValue(family, value);
  return `${numberText(value, true)} is ${here === undefined ? 'no handle type' : `${here.name}, ${here.what}`}`;
}
