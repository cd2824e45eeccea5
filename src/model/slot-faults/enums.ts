import { chainUsage } from '../../registry/implicit.js';
import { isNeverDefined, type Constant, type EnumType } from '../../registry/index.js';
import { isHeld, onlyConstantOf } from '../positions.js';
import type { Slot } from '../types.js';
import { forEachLeaf, hasConstant } from '../values/leaves.js';
import { hasForeignConstant } from '../values/of-type.js';
import { exactOf, type Value } from '../values/value.js';
import type { SlotFault } from './fault.js';
import { negatedIn } from './operators.js';

/** What `VK_*_MAX_ENUM` is in C: no value, but nobody writes it by mistake. */
const MAX_ENUM = 0x7fff_ffff;

const COMBINING = new Set(['|', '&', '^', '~']);

/** What is certainly wrong with a value in a slot of an enum that is no mask. */
export function enumFault(slot: Slot, value: Value): SlotFault | undefined {
  const type = slot.type.constants;
  if (type === undefined || hasForeignConstant(value, type)) return undefined;
  const negated = isHeld(slot) ? negatedIn(value) : undefined;
  if (negated !== undefined) return negated;
  if (value.kind === 'operation' && isCombining(value)) {
    const fault = { kind: 'combinedEnum', node: value.node, ...oneOf(value, type) } as const;
    return isHeld(slot) ? fault : { ...fault, vuid: undefined };
  }
  const exact = exactOf(value);
  if (exact === undefined || typeof exact === 'bigint') return undefined;
  if (type.byValue.has(exact) || exact === MAX_ENUM) return undefined;
  // An author's own may be nothing yet.
  if (exact === 0 && slot.owner.kind === 'declared') return undefined;
  if (slot.use !== 'value' && !(isComparedWithHeld(slot) && isNeverDefined(type, exact))) return undefined;
  return {
    kind: 'notAnEnumerant',
    node: value.node,
    ...(isHeld(slot) ? ownConstant(slot) : { vuid: undefined }),
    held: { number: exact, value },
    isIn: (held) => held === BigInt.asUintN(32, BigInt(exact)),
  };
}

/** The only constant that a member takes, and the statement that says so. */
function ownConstant({ owner }: Slot): Pick<SlotFault, 'vuid' | 'instead'> {
  const own = onlyConstantOf(owner);
  if (owner.kind !== 'member' || own === undefined) return {};
  return { vuid: chainUsage(owner.struct).sType, instead: { kind: 'mask', choices: [[own]] } };
}

/** Each of the constants that are combined, alone. */
function oneOf(value: Value & { kind: 'operation' }, type: EnumType): Pick<SlotFault, 'instead'> {
  const choices = new Set<Constant>();
  forEachLeaf(value, (leaf, role) => {
    if (role === 'set' && leaf.kind === 'constant' && leaf.constant.type === type) choices.add(leaf.constant);
  });
  return choices.size > 4 ? {} : { instead: { kind: 'one', choices: [...choices].map((each) => [each]) } };
}

/** Whether something is compared with what Vulkan's own members and parameters hold: a variable may hold other values. */
function isComparedWithHeld({ use, owner }: Slot): boolean {
  return use === 'compare' && owner.kind !== 'declared';
}

/**
 * Whether constants are combined as those of a mask are; `FIRST + 2` is the second behind one, and what is not known may
 * be 0.
 */
function isCombining(value: Value & { kind: 'operation' }): boolean {
  const { operator, operands } = value;
  if (operator === '+') return operands.length > 1 && operands.every(({ kind }) => kind === 'constant');
  if (!COMBINING.has(operator)) return false;
  if (operands.some((operand) => operand.kind === 'operation' && isCombining(operand))) return true;
  return hasConstant(value) && !isInteger(value) && operands.every((operand) => exactOf(operand) !== undefined);
}

/** `VK_X | 0`: JavaScript's way to make an integer of a number, which leaves this one as it is. */
function isInteger({ operator, operands }: Value & { kind: 'operation' }): boolean {
  return operator === '|' && operands.some((operand) => operand.kind === 'number' && Number(operand.value) === 0);
}
