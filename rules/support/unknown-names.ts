import type { TSESTree } from '@typescript-eslint/utils';
import { isGuarded } from '../../src/bindings/asked.js';
import { availabilityOf } from '../../src/bindings/availability.js';
import { nearestConstant, nearestMember } from '../../src/bindings/nearest.js';
import { exportsOf, type UnknownName } from '../../src/bindings/occurrences.js';
import type { VulkanModel } from '../../src/model/model.js';
import { constantOf, isVulkanName, withoutTag, type Constant, type EnumType } from '../../src/registry/index.js';
import { isRead } from '../../src/syntax/targets.js';

/** What is known of a name that does not exist. */
export interface Absence {
  /** The name that was probably meant, as messages have it: a member of the same object, or a name of Vulkan. */
  readonly nearest: string | undefined;
  /** The name in Vulkan of what was meant, where it can stand here. */
  readonly near: string | undefined;
  /** The constant of that name; undefined for one that belongs to no enum. */
  readonly constant: Constant | undefined;
}

/**
 * What is known of a name that the registry does not have, where it is certain that it does not exist.
 *
 * @returns undefined where the binding may have it, where it may be the author's own, and where it is not read
 */
export function absenceOf(
  model: VulkanModel,
  { name, node, origin, path, enum: enumType }: UnknownName,
): Absence | undefined {
  const isMember = enumType !== undefined;
  const registryName = name.startsWith(isMember ? 'VK_' : 'VK') ? name : `VK_${name}`;
  if ((!isMember && !name.startsWith('VK')) || isVulkanName(registryName) || isRangeName(name)) return undefined;
  if (!isRead(node) || isGuarded(node)) return undefined;
  // The registry may have dropped what the binding still has.
  const list = exportsOf(origin);
  if (list?.has(name) === 'yes' || list?.has(path.join('.')) === 'yes') return undefined;
  const answer = availabilityOf(model.names, origin, name, path);
  if (answer.kind === 'yes') return undefined;
  // A global may be the author's own, as long as nothing else is Vulkan here.
  if (origin.kind === 'global' && !model.names.occurrences.some(({ entity }) => entity.kind === 'constant')) {
    return undefined;
  }
  const members = enumType && origin.dialect.members?.(enumType, path[0]!);
  const nearest = members
    ? nearestMember(name, members)
    : nearestConstant(registryName, enumType?.constants ?? expectedAt(model, node));
  // What is not called as Vulkan's constants are may be an export of the binding's own.
  const isAbsent = answer.kind === 'no' && answer.isCertain && (isMember || name.startsWith('VK_'));
  if (!isAbsent && nearest?.isSlip !== true) return undefined;
  const near = nearest && (members?.get(nearest.name)?.name ?? nearest.name);
  const constant = near === undefined ? undefined : constantOf(near);
  const fits = constant === undefined ? near !== undefined && isVulkanName(near) : fitsIn(constant, enumType);
  return fits ? { nearest: nearest?.name, near, constant } : NO_OTHER;
}

const NO_OTHER: Absence = { nearest: undefined, near: undefined, constant: undefined };

/** Whether a constant can be a member of an enum's object; each can stand by itself. */
function fitsIn(constant: Constant, enumType: UnknownName['enum']): boolean {
  return enumType === undefined || constant.type === enumType.constants;
}

/** The enum of the slot that a constant stands in, alone or as an operand. */
function expectedAt(model: VulkanModel, node: TSESTree.Node): EnumType | undefined {
  const slot = model.slotAt(node);
  if (slot !== undefined) return slot.type.constants;
  return node.parent?.type === 'BinaryExpression' ? expectedAt(model, node.parent) : undefined;
}

/** Older headers had these for every enum. */
function isRangeName(name: string): boolean {
  return /_(?:BEGIN_RANGE|END_RANGE|RANGE_SIZE|MAX_ENUM)$/u.test(withoutTag(name));
}
