/** Whether a value that has a name of its own is one enum's wherever it goes. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { constantsOf, type EnumType } from '../../registry/index.js';
import { isExportedAt } from '../../syntax/exports.js';
import { assignedToMembers } from '../../syntax/members.js';
import { readBy } from '../../syntax/nodes.js';
import { isWrittenOut } from '../../syntax/shown.js';
import { isComputedWith } from '../flow/computing.js';
import { isAskedForNothing } from '../flow/guards.js';
import type { VulkanModel } from '../model.js';
import { forEachFollowed, hasConstant } from '../values/leaves.js';
import { exactOf, type Standing, type Through, type Value } from '../values/value.js';
import { isTestedAs } from './tested-as.js';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether what a number was followed through serves only slots of one enum, so that the number is that enum's wherever it
 * goes: `const STAGE = 1 << 4`, used as a shader stage each time.
 */
export function servesOnly(model: VulkanModel, through: readonly Through[], type: EnumType): boolean {
  return through.every((each) => {
    const key = each.kind === 'member' ? each : each.variable;
    let known = servingOf(model).get(key);
    if (known === undefined) servingOf(model).set(key, (known = new Map<EnumType, boolean>()));
    let serves = known.get(type);
    if (serves === undefined) known.set(type, (serves = isOnlyFor(model, each, type)));
    return serves;
  });
}

function isOnlyFor(model: VulkanModel, through: Through, type: EnumType): boolean {
  if (through.kind !== 'member') return isUsedOnlyAs(model, through.variable, type);
  const { reads, among } = through;
  if (reads?.every((read) => readsOfSlots(model).get(read) === type) !== true) return false;
  return among?.every((value) => mayBeOf(type, value)) !== false;
}

type Serving = Map<Through | Variable, Map<EnumType, boolean>>;

const servingByModel = new WeakMap<VulkanModel, Serving>();

/** What is known of that already: a table has many numbers, and all of them are followed through the same. */
function servingOf(model: VulkanModel): Serving {
  let known = servingByModel.get(model);
  if (known === undefined) servingByModel.set(model, (known = new Map<Through | Variable, Map<EnumType, boolean>>()));
  return known;
}

/** Whether a slot of an enum is certainly given one of several values: some run has it, or it serves no other slots. */
export function isTakenFor(
  model: VulkanModel,
  standing: Standing,
  through: readonly Through[],
  type: EnumType | undefined,
): boolean {
  if (standing !== 'meant') return standing === 'certain';
  return type !== undefined && servesOnly(model, through, type);
}

/**
 * Raises the standing of the table entries in a value from `meant` to `certain`, where the table is read at this one place
 * only: they were written to be taken there. Numbers stay as they are: they may say that there is none.
 */
export function withEntriesTaken(model: VulkanModel, value: Value, type: EnumType | undefined): Value {
  return type !== undefined && isAmongEntries(value) ? takenIn(model, value, type, undefined) : value;
}

/** A glance: few values are entries of tables. */
function isAmongEntries(value: Value): boolean {
  switch (value.kind) {
    case 'followed':
      return isAmongEntries(value.value);
    case 'operation':
      return value.operands.some(isAmongEntries);
    case 'choice':
      return value.of.some((each) => each.standing === 'meant' || isAmongEntries(each.value));
    default:
      return false;
  }
}

/** @param around - what the value is followed through */
function takenIn(model: VulkanModel, value: Value, type: EnumType, around: Through | undefined): Value {
  const isOfOnePlace = (through: Through | undefined): boolean =>
    through?.kind === 'member' && through.reads?.length === 1 && servesOnly(model, [through], type);
  switch (value.kind) {
    case 'followed':
      return { ...value, value: takenIn(model, value.value, type, value.through) };
    case 'operation':
      return { ...value, operands: value.operands.map((each) => takenIn(model, each, type, undefined)) };
    case 'choice': {
      // What a function returns, it chooses by what it is given.
      const isEntry = value.node.type !== 'CallExpression' && (around?.kind !== 'member' || around.among !== undefined);
      const of = value.of.map((each) => {
        const isTaken =
          isEntry &&
          each.standing === 'meant' &&
          hasConstant(each.value) &&
          isOfOnePlace(each.value.kind === 'followed' ? each.value.through : around);
        const inside = takenIn(model, each.value, type, undefined);
        return { value: inside, standing: isTaken ? ('certain' as const) : each.standing };
      });
      return { ...value, of };
    }
    default:
      return value;
  }
}

/** Whether a number goes into members of other types too: `info.usage = info.size = 16`. */
export function isAssignedBeyond(model: VulkanModel, number: TSESTree.Node, type: EnumType): boolean {
  const assigned = assignedToMembers(number);
  // One alone may be a field of the file's own, which is followed to where it is read.
  return assigned.length > 1 && !assigned.every((node) => model.slotAt(node)?.type.constants === type);
}

function isUsedOnlyAs(model: VulkanModel, variable: Variable, type: EnumType): boolean {
  const reads = readsOfSlots(model);
  const places = variable.references.map(({ identifier }) => identifier as TSESTree.Node);
  // What is multiplied is a number first, whatever it serves as in the end.
  if (isComputedWith(places, type.kind === 'flagBits', model)) return false;
  return variable.references.every((reference) => {
    if (!reference.isRead() || reference.isWrite()) return true;
    const node = reference.identifier as TSESTree.Node;
    const { parent } = node;
    if (parent?.type === 'TSTypeQuery' || isExportedAt(node) || isWrittenOut(node, model.variables)) return true;
    const read = readBy(node);
    if (reads.get(read) === type || isTestedAs(model, read, type)) return true;
    return type.kind === 'flagBits' && isAskedForNothing(node);
  });
}

/** Whether a value is no number that a type has no name for: a table with one in it is no table of the type. */
function mayBeOf(type: EnumType, value: Value): boolean {
  const exact = hasConstant(value) ? undefined : exactOf(value);
  return exact === undefined || Number(exact) === 0 || constantsOf(type, exact) !== undefined;
}

type Reads = ReadonlyMap<TSESTree.Node, EnumType | undefined>;

const readsByModel = new WeakMap<VulkanModel, Reads>();

/** Every node of a variable or a call that gives a slot its value, with the enum of that slot. */
function readsOfSlots(model: VulkanModel): Reads {
  let known = readsByModel.get(model);
  if (known === undefined) {
    const reads = new Map<TSESTree.Node, EnumType | undefined>();
    for (const slot of model.unnamedSlots) {
      const type = slot.type.constants;
      forEachFollowed(slot.value, (node) => {
        reads.set(node, reads.has(node) && reads.get(node) !== type ? undefined : type);
      });
    }
    known = reads;
    readsByModel.set(model, known);
  }
  return known;
}
