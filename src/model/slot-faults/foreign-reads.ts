import type { TSESTree } from '@typescript-eslint/utils';
import { familyOfEnum } from '../../registry/handle-types.js';
import { sameStem, type EnumType } from '../../registry/index.js';
import type { VulkanModel } from '../model.js';
import type { Slot } from '../types.js';

/** What is read out of a place of one enum, and given to one of another. */
export interface ForeignRead {
  readonly slot: Slot;
  readonly node: TSESTree.Expression;
  /** The enum of the place that it is read from. */
  readonly type: EnumType;
}

/**
 * The members and variables of one enum that a file gives to another: `khr.handleTypes = nv.handleTypes`. Only of two
 * enums in which no value but 0 means the same; what is asserted to be of another type is meant to be.
 *
 * @param ofHandles - whether those are asked for that hold handle types, or the others
 */
export function foreignReadsOf(model: VulkanModel, ofHandles: boolean): readonly ForeignRead[] {
  const found: ForeignRead[] = [];
  for (const slot of model.unnamedSlots) {
    const expected = slot.type.constants;
    if (slot.value.kind !== 'unknown' || (slot.use !== 'value' && slot.use !== 'add') || expected === undefined)
      continue;
    const type = typeOf(slot.node, model);
    if (type === undefined || type === expected || !areApart(type, expected)) continue;
    const isOfHandles = familyOfEnum(type.name) !== undefined && familyOfEnum(expected.name) !== undefined;
    if (isOfHandles === ofHandles) found.push({ slot, node: slot.node, type });
  }
  return found;
}

/** The enum of a member of a struct, or of a variable that is given its value once. */
function typeOf(node: TSESTree.Expression, { types, variables }: VulkanModel): EnumType | undefined {
  if (node.type === 'Identifier') {
    const variable = variables.of(node);
    if (variable === undefined || variables.writesOf(variable).all.length > 1) return undefined;
  } else if (node.type !== 'MemberExpression' || types.of(node.object)?.type.kind !== 'struct') return undefined;
  const type = types.of(node)?.type;
  return type?.kind === 'slot' ? type.slot.constants : undefined;
}

const apart = new WeakMap<EnumType, Map<EnumType, boolean>>();

/** Whether no constant of an enum, but for a 0, has the value in another one of what means the same there. */
function areApart(one: EnumType, other: EnumType): boolean {
  let known = apart.get(one);
  if (known === undefined) apart.set(one, (known = new Map<EnumType, boolean>()));
  let are = known.get(other);
  if (are === undefined) {
    are = one.constants.every((constant) => {
      const counterpart = sameStem(constant, other);
      return (
        Number(constant.value) === 0 ||
        counterpart === undefined ||
        BigInt(counterpart.value) !== BigInt(constant.value)
      );
    });
    known.set(other, are);
  }
  return are;
}
