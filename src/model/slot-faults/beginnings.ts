import { isChangedElsewhere, isFilledInLater } from '../flow/later.js';
import type { VulkanModel } from '../model.js';
import type { Destination } from '../types.js';

/** Whether a value says nothing yet: it is not seen to be what a struct is used with. */
export function isOnlyABeginning(model: VulkanModel, { owner, node }: Destination): boolean {
  const isUsed = owner.kind === 'member' ? model.states.values.isUsedWith(node, owner.member) : undefined;
  return isUsed === undefined ? isFilledInLater(model, node) : !isUsed || isChangedElsewhere(model, node);
}
