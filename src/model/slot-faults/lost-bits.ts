import { printerOf } from '../../bindings/print.js';
import { constantsOf } from '../../registry/index.js';
import type { VulkanModel } from '../model.js';
import type { Slot } from '../types.js';
import { truncationIn } from '../values/truncation.js';
import { exactOf } from '../values/value.js';
import type { SlotFault } from './fault.js';

/** A mask that JavaScript makes another of than the code says, because numbers have 32 bits to compute with. */
export function lostBits(model: VulkanModel, { type, value, isNamed, origin, owner }: Slot): SlotFault | undefined {
  if (type.kind === 'enum' || (type.width === 32 && isNamed)) return undefined;
  const wide = type.width === 64 ? printerOf(model).flags64(origin) : undefined;
  const cut = truncationIn(value, type.width, wide);
  const instead = (mask: bigint | undefined): Pick<SlotFault, 'instead'> => {
    // Constants that are numbers would lose the same bits.
    const constants =
      mask === undefined || type.constants === undefined ? undefined : constantsOf(type.constants, mask);
    const isLost = constants === undefined || (wide !== 'bigint' && constants.length > 1);
    return isLost ? {} : { instead: { kind: 'mask', choices: [constants] } };
  };
  if (cut !== undefined) return { kind: 'truncated', vuid: undefined, ...cut, ...instead(cut.meant) };
  const exact = exactOf(value);
  if (wide !== 'bigint' || origin.dialect.slots64 !== 'both' || owner.kind === 'declared') return undefined;
  if (typeof exact !== 'number' || exact < 2 ** 32) return undefined;
  const held = { number: exact, value };
  return { kind: 'needsBigint', node: value.node, vuid: undefined, held, ...instead(BigInt(exact)) };
}
