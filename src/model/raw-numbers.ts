/** Numbers that stand where Vulkan has names. */
import type { TSESTree } from '@typescript-eslint/utils';
import { hasModule } from '../bindings/occurrences.js';
import { printerOf } from '../bindings/print.js';
import { withTypes } from '../syntax/asserted.js';
import { propertyName } from '../syntax/members.js';
import { bitCount, constantOf, constantSpelled, constantsOf, type Constant, type EnumType } from '../registry/index.js';
import { sTypeFaults } from './chains.js';
import { isPointlessComparison } from './flag-tests.js';
import { isPlaceholder, isPlaceKept } from './flow/later.js';
import type { VulkanModel } from './model.js';
import { isAssignedBeyond, servesOnly } from './places/serving.js';
import { singleBit } from './positions.js';
import type { Slot } from './types.js';
import { forEachEnumerant, forEachLeaf, hasConstant, type Role } from './values/leaves.js';
import { truncationIn } from './values/truncation.js';
import type { Through, Value } from './values/value.js';

/** A number that a slot is given, and the constants that it stands for there. */
export interface RawNumber {
  readonly node: TSESTree.Node;
  readonly value: number | bigint;
  readonly slot: Slot;
  readonly constants: readonly Constant[];
  /**
   * Where it is one of the numbers that a look-up may find in a table: all of them. They get their names together, since
   * numbers that stand among constants are taken for something else.
   */
  readonly table?: readonly RawNumber[];
}

/** Every raw number of a file that has a name, in the order of the file; and of what each number of it is a value. */
export function rawNumbersOf(model: VulkanModel): {
  readonly raw: readonly RawNumber[];
  readonly types: ReadonlyMap<TSESTree.Node, EnumType>;
} {
  const types = new Map<TSESTree.Node, EnumType>();
  const found = new Map<TSESTree.Node, RawNumber>();
  const tables = new Map<readonly Value[], RawNumber[]>();
  /** Numbers that no names make right, wherever else they stand. */
  const wrong = new Set<TSESTree.Node>();
  for (const slot of model.unnamedSlots) {
    const type = slot.type.constants;
    if (type === undefined || type.constants.length === 0) continue;
    const value = slot.value;
    if (value.kind === 'constant') continue;
    // `format += 1` takes the next one: a distance.
    if (slot.type.kind === 'enum' && (slot.use === 'add' || slot.use === 'mask')) continue;
    const forEach = slot.type.kind === 'enum' ? forEachEnumerant : forEachLeaf;
    forEach(value, (leaf, role, through) => {
      if (leaf.kind !== 'number' || role === 'amount') return;
      // Only a module says of what types its constants are.
      if (hasModule(slot.origin)) types.set(leaf.node, type);
      if (role === 'set' && isOfSeveralBits(leaf.value, slot)) wrong.add(leaf.node);
      if (found.has(leaf.node) || wrong.has(leaf.node)) return;
      const constants = namesOfNumber(leaf.value, slot, type, role, value);
      if (constants === undefined || !isAnonymous(model, through, type)) return;
      if (isAssignedBeyond(model, leaf.node, type) || isPlaceholder(model, slot, leaf.node)) return;
      if (isPlaceKept(model, leaf.node) || isPlaceKept(model, slot.node)) return;
      // What bits are compared with that they never make may be meant as `true`, and is reported with the comparison.
      if (isPointlessComparison(model, slot) || sTypeFaults(slot).length > 0) return;
      // JavaScript makes another number of it than the code says: no name keeps both.
      if (truncationIn(leaf, type.width, undefined) !== undefined) return;
      if (isNamedByKey(model, leaf.node, constants, slot)) return;
      // Where the binding has the name wrong, the number is right.
      if (constants.some((constant) => printerOf(model).isWrong(constant, slot.origin))) return;
      const among = through.find((each) => each.kind === 'member' && each.among !== undefined);
      const table = among?.kind === 'member' ? tableOf(among.among!, tables) : undefined;
      const number: RawNumber = { node: leaf.node, value: leaf.value, slot, constants, ...(table && { table }) };
      table?.push(number);
      found.set(leaf.node, number);
    });
  }
  for (const node of wrong) found.delete(node);
  return { raw: [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]), types };
}

function tableOf(values: readonly Value[], tables: Map<readonly Value[], RawNumber[]>): RawNumber[] {
  let table = tables.get(values);
  if (table === undefined) tables.set(values, (table = []));
  return table;
}

/** The constants that a number stands for in a slot; undefined where it is legal without one, or not legal at all. */
function namesOfNumber(
  number: number | bigint,
  slot: Slot,
  type: EnumType,
  role: Role,
  whole: Value,
): readonly Constant[] | undefined {
  // 0 is how every mask says "none".
  if (type.kind === 'flagBits' && Number(number) === 0) return undefined;
  // A negative mask is a complement: there is no name for it.
  if (type.kind === 'flagBits' && number < 0 && number !== -0x8000_0000) return undefined;
  if (whole.kind === 'operation' && whole.operator === '~' && slot.use === 'value') return undefined;
  const constants = constantsOf(type, number);
  if (constants === undefined) return undefined;
  // What a number selects from somebody else's value may be somebody else's bits.
  if (role === 'mask' && slot.use === 'value' && !hasConstant(whole)) return undefined;
  return constants;
}

/**
 * Whether an object of the file gives a number the name of its constant, where there is no other by which the file could call
 * it: `{ TransferSrc: 1 }` is the enum then.
 */
function isNamedByKey(model: VulkanModel, number: TSESTree.Node, constants: readonly Constant[], slot: Slot): boolean {
  const { parent } = withTypes(number);
  const key = parent?.type === 'Property' ? propertyName(parent) : undefined;
  const [constant, ...more] = constants;
  if (key === undefined || constant === undefined || more.length > 0) return false;
  if (constantSpelled(key, constant.type) !== constant) return false;
  return printerOf(model).print(constant, slot.origin, number, slot.type) === undefined;
}

/** Whether a number has several bits where one is taken. */
function isOfSeveralBits(number: number | bigint, slot: Slot): boolean {
  if ((slot.use !== 'value' && slot.use !== 'compare') || !Number.isInteger(Number(number))) return false;
  return bitCount(BigInt.asUintN(slot.type.width, BigInt(number))) > 1 && singleBit(slot) !== undefined;
}

/** Whether a number has no name of its own: it stands in the slot, or in a variable that serves only such slots. */
function isAnonymous(model: VulkanModel, through: readonly Through[], type: EnumType): boolean {
  if (through.length === 0) return true;
  const named = through.some((each) => each.kind !== 'member' && constantOf(each.variable.name) !== undefined);
  return !named && servesOnly(model, through, type);
}
