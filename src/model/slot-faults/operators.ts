/** Masks that an operator makes another of than its operands say. */
import { constantsOf } from '../../registry/index.js';
import type { Slot } from '../types.js';
import { hasConstant } from '../values/leaves.js';
import { bitsOf, exactOf, type Value } from '../values/value.js';
import type { SlotFault } from './fault.js';

/** A sum of masks that share a bit: the carry makes another mask of it. */
export function carryIn(value: Value, slot: Slot): SlotFault | undefined {
  if (value.kind !== 'operation') return undefined;
  if (value.operator === '+' && hasConstant(value)) {
    const [a, b] = value.operands.map((operand) => bitsOf(operand, slot.type.width));
    const sum = exactOf(value);
    if (a !== undefined && b !== undefined && (a.ones & b.ones) !== 0n && sum !== undefined) {
      return { kind: 'carry', node: value.node, sum, ...united(slot, value) };
    }
  }
  for (const operand of value.operands) {
    const fault = carryIn(operand, slot);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A constant that `!` makes false of, by itself or in a mask: `!A`, `A | !B`. */
export function negatedIn(value: Value): SlotFault | undefined {
  if (value.kind !== 'operation') return undefined;
  const { node, operator, operands } = value;
  if (operator === '!') {
    const bits = operands.every(isMaskOfNames) ? exactOf(operands[0]!) : undefined;
    return bits === undefined || Number(bits) === 0 ? undefined : { kind: 'negated', node };
  }
  if (operator !== '|') return undefined;
  for (const operand of operands) {
    const fault = negatedIn(operand);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Constants without a common bit that `&` leaves nothing of, in a mask of others: `A | (B & C)`. */
export function emptyIn(value: Value, slot: Slot): SlotFault | undefined {
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
export function emptyIntersection(value: Value & { kind: 'operation' }, slot: Slot): SlotFault {
  const { node, operands } = value;
  // `A & ~A` says itself what it clears.
  if (operands.some((operand) => operand.kind === 'operation' && operand.operator === '~')) {
    return { kind: 'clearedAll', node };
  }
  const isWritten = node.type === 'BinaryExpression' && operands.every((operand) => isWrittenInNames(operand));
  return { kind: 'emptyIntersection', node, ...(isWritten ? { operator: '|' } : united(slot, value)) };
}

/** The operands of an operation as one mask, which was meant where another operator stands between them. */
function united({ type }: Slot, value: Value & { kind: 'operation' }): Pick<SlotFault, 'instead'> {
  const bits = valuesBetween(value).reduce((all, operand) => all | bitsOf(operand, type.width).ones, 0n);
  const constants = type.constants && constantsOf(type.constants, bits);
  return constants === undefined ? {} : { instead: { kind: 'mask', choices: [constants] } };
}

/** What an operator stands between, be it written once or several times: A, B and C of `A + B + C`. */
function valuesBetween({ operator, operands }: Value & { kind: 'operation' }): readonly Value[] {
  return operands.flatMap((operand) =>
    operand.kind === 'operation' && operand.operator === operator ? valuesBetween(operand) : operand,
  );
}

/** Whether a value is written with nothing but names. */
function isWrittenInNames(value: Value): boolean {
  return value.kind === 'operation' ? value.operands.every(isWrittenInNames) : value.kind === 'constant';
}

function isMaskOfNames(value: Value): boolean {
  if (value.kind === 'operation') return value.operator === '|' && value.operands.every(isMaskOfNames);
  return value.kind === 'constant';
}
