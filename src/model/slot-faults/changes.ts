import type { TSESTree } from '@typescript-eslint/utils';
import { bitCount } from '../../registry/index.js';
import { withTypes } from '../../syntax/asserted.js';
import type { VulkanModel } from '../model.js';
import { singleBit } from '../positions.js';
import type { Slot } from '../types.js';
import { knownBits } from '../values/known.js';
import { hasConstant } from '../values/leaves.js';
import { hasForeignConstant } from '../values/of-type.js';
import { exactOf, knownOf } from '../values/value.js';
import type { SlotFault } from './fault.js';

/** What is wrong with what a member holds after `|=`, `^=` or `+=`, where the value alone is right. */
export function changeFault(model: VulkanModel, slot: Slot): readonly SlotFault[] | undefined {
  const type = slot.type.constants;
  if (slot.use !== 'add' || type === undefined || hasForeignConstant(slot.value, type)) return undefined;
  const change = model.states.members.changeBy(slot.node);
  const { width } = slot.type;
  const before = change && knownBits(change.before, width);
  if (change === undefined || before === undefined) {
    // On top of nothing it only gives a value.
    return slot.type.kind === 'enum' && change?.before.kind !== 'absent' ? combinationBy(slot) : undefined;
  }
  const added = knownBits(knownOf(slot.value, width), width);
  const after = knownBits(change.after, width);
  if (added === undefined || after === undefined) return undefined;
  const { node } = change;
  if (slot.type.kind === 'enum') {
    const { givenBefore } = change;
    // On top of a plain 0, or of itself, it is only an odd way to give a value; a constant that is 0 is one of two.
    const isGiven = before.ones !== 0n || (givenBefore !== undefined && hasConstant(model.evaluate(givenBefore)));
    const isMixed = isGiven && before.ones !== added.ones;
    return isMixed && hasConstant(slot.value) ? [combinedBy(node)] : [];
  }
  const single = singleBit(slot);
  if (single !== undefined && bitCount(after.ones) > 1) {
    return [{ kind: 'severalBits', node, vuid: single.vuid, held: { number: after.ones }, bits: after.ones }];
  }
  const isSum = node.operator === '+=';
  if (!isSum || (before.ones & added.ones) === 0n || change.after.kind !== 'exact') return undefined;
  return [{ kind: 'carry', node, sum: after.ones, operator: '|=' }];
}

/** `info.presentMode |= VK_X`: whatever it held, the two are combined. */
function combinationBy({ node, value }: Slot): readonly SlotFault[] | undefined {
  const { parent } = withTypes(node);
  const isCombined = parent?.type === 'AssignmentExpression' && (parent.operator === '|=' || parent.operator === '^=');
  return isCombined && hasConstant(value) && Number(exactOf(value)) !== 0 ? [combinedBy(parent)] : undefined;
}

function combinedBy(assignment: TSESTree.Node): SlotFault {
  return { kind: 'combinedEnum', node: assignment, operator: '=' };
}
