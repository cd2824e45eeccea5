import { familyOfEnum } from '../../registry/handle-types.js';
import type { EnumType } from '../../registry/index.js';
import type { VulkanModel } from '../model.js';
import { withoutEither } from '../places/either.js';
import type { FaultyValue } from '../places/fault-places.js';
import { isTakenFor } from '../places/serving.js';
import type { Slot } from '../types.js';
import { forEachCleared, forEachLeaf } from '../values/leaves.js';
import { isForeign } from '../values/of-type.js';
import type { Value } from '../values/value.js';

type Constant = Value & { readonly kind: 'constant' | 'apiConstant' };

/** A constant that is none of the type of a slot that is given it. */
export interface ForeignConstant extends FaultyValue {
  readonly slot: Slot;
  readonly leaf: Constant;
}

/** The constants of a file that stand where Vulkan expects another enum, or nothing but 0. */
export function foreignConstantsOf(model: VulkanModel): readonly ForeignConstant[] {
  const found: ForeignConstant[] = [];
  for (const slot of model.unnamedSlots) {
    const { value, type } = slot;
    if (value.kind === 'constant' && value.constant.type === type.constants) continue;
    const cleared = new Set<Value>();
    if (slot.use === 'value') forEachCleared(value, (constant) => cleared.add(constant));
    forEachLeaf(value, (leaf, role, through, standing) => {
      if (role === 'mask' && cleared.has(leaf)) return;
      if (role === 'amount' || !isFault(leaf, type.constants)) return;
      if (isTakenFor(model, standing, through, type.constants)) found.push({ slot, node: leaf.node, leaf });
    });
  }
  for (const slot of model.spreadSlots) {
    const faulty: ForeignConstant[] = [];
    forEachLeaf(slot.value, (leaf) => {
      if (isFault(leaf, slot.type.constants)) faulty.push({ slot, node: leaf.node, leaf });
    });
    if (faulty.length > 0 && model.states.values.isKeptBehindSpread(slot)) found.push(...faulty);
  }
  return withoutEither(model, found);
}

/** Whether a slot of a type, or one that is reserved, takes no such constant. */
function isFault(leaf: Value, type: EnumType | undefined): leaf is Constant {
  if (type === undefined) return leaf.kind === 'constant';
  if (!isForeign(leaf, type)) return false;
  // A handle type of another family is a matter of its API.
  return leaf.kind === 'apiConstant' || !familyOfEnum(type.name) || !familyOfEnum(leaf.constant.type.name);
}
