/** What a message says of a pNext chain, or of an sType. */
import type { ChainFault } from '../../src/model/chains.js';
import { numberText, type StructType } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';
import type { Worded } from './messages.js';

export const chainMessages = {
  notExtending: '{{struct}} cannot be in the pNext chain of {{root}} ({{vuid}}).{{extends}}',
  noExtension: 'The pNext of {{root}} must be NULL: nothing extends it ({{vuid}}).',
  apart: '{{struct}} cannot be in one pNext chain with {{root}}: no chain takes both.{{extends}}',
  repeated: '{{struct}} is in the pNext chain of {{root}} already, and each struct may be there once ({{vuid}}).',
  twice: '{{struct}} is in the pNext chain of {{root}} already, and each struct may be there once.',
  otherSType: '{{given}} is not the sType of {{struct}}, which is {{constant}} ({{vuid}}).',
} as const;

/** Says what is wrong with a chain. */
export function chainWords(fault: ChainFault): Worded<typeof chainMessages> {
  const struct = fault.struct.name;
  switch (fault.kind) {
    case 'notExtending':
      return {
        messageId: fault.kind,
        data: { vuid: fault.vuid, struct, root: fault.root.name, extends: extendsText(fault.struct) },
      };
    case 'noExtension':
      return { messageId: fault.kind, data: { vuid: fault.vuid, root: fault.root.name } };
    case 'apart':
      return { messageId: fault.kind, data: { struct, root: fault.root.name, extends: extendsText(fault.struct) } };
    case 'twice':
      return { messageId: fault.kind, data: { struct, root: fault.root.name } };
    case 'repeated':
      return { messageId: fault.kind, data: { vuid: fault.vuid, struct, root: fault.root.name } };
    case 'otherSType':
      return {
        messageId: fault.kind,
        data: { vuid: fault.vuid, struct, given: givenText(fault), constant: fault.instead.name },
      };
  }
}

/** ` It extends A and B.`, in few words where there are many. */
function extendsText({ structExtends }: StructType): string {
  return structExtends.length === 0 ? ' It extends no struct.' : ` It extends ${listText(structExtends, 'and', 4)}.`;
}

/** A constant by its name; a number as it is, with the name that it stands for. */
function givenText({ given, named }: ChainFault & { readonly kind: 'otherSType' }): string {
  return given.kind === 'number' ? `${numberText(given.value, false)} (${named.name})` : named.name;
}
