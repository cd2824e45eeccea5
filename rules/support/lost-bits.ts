import { printerOf } from '../../src/fixes/replace.js';
import type { VulkanModel } from '../../src/model/model.js';
import type { Slot } from '../../src/model/types.js';
import { truncationIn } from '../../src/model/values/truncation.js';
import { exactOf } from '../../src/model/values/value.js';
import { constantsOf, numberText } from '../../src/registry/index.js';
import type { Fault } from './faults.js';

/** A mask that JavaScript makes another of than the code says, because numbers have 32 bits to compute with. */
export function lostBits(model: VulkanModel, { type, value, isNamed, origin, owner }: Slot): Fault | undefined {
  if (type.kind === 'enum' || (type.width === 32 && isNamed)) return undefined;
  const wide = type.width === 64 ? printerOf(model).flags64(origin) : undefined;
  const cut = truncationIn(value, type.width, wide);
  const instead = (mask: bigint | undefined): Pick<Fault, 'instead'> => {
    // Constants that are numbers would lose the same bits.
    const constants =
      mask === undefined || type.constants === undefined ? undefined : constantsOf(type.constants, mask);
    const isLost = constants === undefined || (wide !== 'bigint' && constants.length > 1);
    return isLost ? {} : { instead: { messageId: 'useMask', choices: [constants] } };
  };
  if (cut !== undefined) return { messageId: 'truncated', value: cut.node, vuid: undefined, ...instead(cut.meant) };
  const exact = exactOf(value);
  if (wide !== 'bigint' || origin.dialect.slots64 !== 'both' || owner.kind === 'declared') return undefined;
  if (typeof exact !== 'number' || exact < 2 ** 32) return undefined;
  const data = { value: numberText(exact, true) };
  return { messageId: 'needsBigint', value: value.node, vuid: undefined, data, ...instead(BigInt(exact)) };
}
