/** Masks that an operator makes another of than its operands say. */
import type { Slot } from '../../src/model/types.js';
import { hasConstant } from '../../src/model/values/leaves.js';
import { bitsOf, exactOf, type Value } from '../../src/model/values/value.js';
import { constantsOf, numberText } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';
import type { Fault } from './faults.js';

/** A sum of masks that share a bit: the carry makes another mask of it. */
export function carryIn(value: Value, slot: Slot): Fault | undefined {
  if (value.kind !== 'operation') return undefined;
  if (value.operator === '+' && hasConstant(value)) {
    const [a, b] = value.operands.map((operand) => bitsOf(operand, slot.type.width));
    const sum = exactOf(value);
    if (a !== undefined && b !== undefined && (a.ones & b.ones) !== 0n && sum !== undefined) {
      const constants = slot.type.constants && constantsOf(slot.type.constants, sum);
      const result = constants === undefined ? numberText(sum, true) : listText(constants.map(({ name }) => name));
      return { messageId: 'carry', value: value.node, data: { result }, ...united(slot, value) };
    }
  }
  for (const operand of value.operands) {
    const fault = carryIn(operand, slot);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Constants without a common bit that `&` leaves nothing of, in a mask of others: `A | (B & C)`. */
export function emptyIn(value: Value, slot: Slot): Fault | undefined {
  if (value.kind !== 'operation' || value.operator !== '|') return undefined;
  for (const operand of value.operands) {
    if (operand.kind !== 'operation') continue;
    const isEmpty = operand.operator === '&' && operand.operands.every(isMaskOfNames) && Number(exactOf(operand)) === 0;
    const fault = isEmpty ? emptyIntersection(operand, slot) : emptyIn(operand, slot);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What `&` leaves nothing of. */
export function emptyIntersection(value: Value & { kind: 'operation' }, slot: Slot): Fault {
  const { node, operands } = value;
  // `A & ~A` says itself what it clears.
  if (operands.some((operand) => operand.kind === 'operation' && operand.operator === '~')) {
    return { messageId: 'clearedAll', value: node };
  }
  return { messageId: 'emptyIntersection', value: node, ...united(slot, value) };
}

/** The operands of an operation as one mask, which was meant where another operator stands between them. */
function united({ type }: Slot, { operands }: Value & { kind: 'operation' }): Pick<Fault, 'instead'> {
  const bits = operands.reduce((all, operand) => all | bitsOf(operand, type.width).ones, 0n);
  const constants = type.constants && constantsOf(type.constants, bits);
  return constants === undefined ? {} : { instead: { messageId: 'useMask', choices: [constants] } };
}

function isMaskOfNames(value: Value): boolean {
  if (value.kind === 'operation') return value.operator === '|' && value.operands.every(isMaskOfNames);
  return value.kind === 'constant';
}
