/** Which rule a violation is for: of chains, of members, or of the values of enums and masks. */
import type { Condition, Constraint, ConstraintScope } from '../../registry/constraint.js';
import { definedBits, type SlotType } from '../../registry/index.js';
import type { Place, Violation } from '../usage.js';
import { knownBits } from '../values/known.js';

/** Whether a statement says no more of a value than which ones its member takes. */
export function isOfAnyValue({ if: condition, then }: Constraint): boolean {
  const operators = condition === undefined || condition.op === 'without' ? OF_ANY_VALUE : OF_ANY_MASK;
  return then.every(({ op }) => operators.has(op));
}

const OF_ANY_MASK: ReadonlySet<Condition['op']> = new Set<Condition['op']>(['max1', 'one', 'valid']);
const OF_ANY_VALUE: ReadonlySet<Condition['op']> = new Set<Condition['op']>([...OF_ANY_MASK, 'is', 'not', 'only']);

/**
 * Which rule a violation is for. One about a chain is for no-invalid-chain where a struct of the chain is too many or
 * missing. Where the value of a member is at fault, the chain is only the condition: it is for the rule about members, or
 * for the one about masks where no more is asked of the chain than that some struct is not in it.
 */
export function scopeOf({ constraint, at, others }: Violation): ConstraintScope {
  if (constraint.scope !== 'chain' || at.member === undefined || at.member === 'pNext') return constraint.scope;
  if (constraint.if === undefined || !isWithout(constraint.if) || !takesConstants(at)) return 'members';
  return others.every(({ member }) => member === undefined || member === 'pNext') ? 'mask' : 'members';
}

/** Whether a place is of an enum or a mask, whose values are judged by themselves. */
function takesConstants(place: Place): boolean {
  return slotTypeOf(place) !== undefined;
}

function slotTypeOf({ facts, member = '' }: Place): SlotType | undefined {
  return ('param' in facts ? facts.type.param(member) : facts.type.member(member))?.slot;
}

/** Whether a mask has bits that nothing is known of, such as the complement of one: that is reported by itself. */
export function hasUndefinedBits(place: Place): boolean {
  const type = slotTypeOf(place);
  if (type?.kind !== 'flags' || type.constants === undefined) return false;
  const { facts, member = '' } = place;
  const { ones = 0n } = knownBits('param' in facts ? facts.param(member) : facts.member(member), type.width) ?? {};
  return (ones & ~definedBits(type.constants, ones)) !== 0n;
}

function isWithout(condition: Condition): boolean {
  return condition.op === 'and' || condition.op === 'or'
    ? condition.of.every((part) => isWithout(part))
    : condition.op !== 'has';
}
