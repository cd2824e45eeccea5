/** Names of constants in a file that do not exist at run time, or not with the value that Vulkan gives them. */
import type { TSESTree } from '@typescript-eslint/utils';
import { isGuarded } from '../bindings/asked.js';
import { availabilityOf } from '../bindings/availability.js';
import { nearestConstant, nearestMember } from '../bindings/nearest.js';
import { exportsOf, type Occurrence, type UnknownName } from '../bindings/occurrences.js';
import { constantOf, isVulkanName, withoutTag, type Constant, type EnumType } from '../registry/index.js';
import { isRead } from '../syntax/targets.js';
import type { VulkanModel } from './model.js';

type Place = Pick<Occurrence, 'node' | 'origin' | 'path'>;

/** A name that does not exist, or not as Vulkan has it, and where it stands. */
export type AbsentName = Absence & Place;

type Absence =
  /** Vulkan has no such name, or the enum no such member. */
  | ({ readonly kind: 'unknown' | 'unknownMember'; readonly name: string } & Near)
  /** It is a constant of another enum than the one that it is taken from. */
  | { readonly kind: 'otherMember'; readonly name: string; readonly constant: Constant }
  /** The binding has it by another name since, or not at all, or with another value. */
  | { readonly kind: 'oldSpelling'; readonly name: string; readonly constant: Constant }
  | {
      readonly kind: 'notExported' | 'otherValue';
      readonly name: string;
      readonly constant: Constant;
      /** The binding, and its release where that is known. */
      readonly by: string;
    };

/** What was probably meant by a name that does not exist. */
export interface Near {
  /** As messages have it: a member of the same object, or a name of Vulkan. */
  readonly nearest: string | undefined;
  /** The name in Vulkan, where it can stand here. */
  readonly near: string | undefined;
  /** The constant of that name; undefined for one that belongs to no enum. */
  readonly constant: Constant | undefined;
}

/** The names of a file that certainly do not exist as they are written: those that are none of Vulkan's come first. */
export function absentNamesOf(model: VulkanModel): readonly AbsentName[] {
  const { unknown, occurrences } = model.names;
  const spellsAnew = occurrences.some((each) => each.isOld === false && isStripped(each));
  const found: AbsentName[] = [];
  const add = ({ node, origin, path }: Place, absence: Absence | undefined): void => {
    if (absence !== undefined) found.push({ ...absence, node, origin, path });
  };
  for (const each of unknown) add(each, ofUnknown(model, each));
  for (const each of occurrences) add(each, ofOccurrence(model, each, spellsAnew));
  return found;
}

/** A name that the registry does not have, or has in another enum. */
function ofUnknown(model: VulkanModel, unknown: UnknownName): Absence | undefined {
  const { name, node, origin, enum: enumType } = unknown;
  const constant = enumType && constantOf(name);
  if (constant !== undefined && constant.type !== enumType?.constants) {
    // Of a binding that nobody knows, nobody knows either what it has put into an object.
    const isKnown = exportsOf(origin) !== undefined && isRead(node) && !isGuarded(node);
    return isKnown ? { kind: 'otherMember', name, constant } : undefined;
  }
  const near = nearOf(model, unknown);
  return near && { kind: enumType === undefined ? 'unknown' : 'unknownMember', name, ...near };
}

/**
 * What was meant by a name that the registry does not have, where it is certain that it does not exist.
 *
 * @returns undefined where the binding may have it, where it may be the author's own, and where it is not read
 */
function nearOf(model: VulkanModel, { name, node, origin, path, enum: enumType }: UnknownName): Near | undefined {
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

const NO_OTHER: Near = { nearest: undefined, near: undefined, constant: undefined };

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

/** A constant of the registry, which the binding may have all the same or not. */
function ofOccurrence(
  model: VulkanModel,
  { entity, node, origin, path, isOld }: Occurrence,
  spellsAnew: boolean,
): Absence | undefined {
  if (entity.kind !== 'constant') return undefined;
  const { constant, spelling: name } = entity;
  const list = exportsOf(origin);
  const isListed = list === undefined || list.has(name) === 'yes';
  // The common case, at the price of one look-up.
  if (isListed && isOld !== true && !model.names.typed.isThere) return undefined;
  if (origin.kind === 'own' || !isRead(node) || isGuarded(node)) return undefined;
  const answer = availabilityOf(model.names, origin, name, path);
  if (isOld === true) {
    const isGone = answer.kind === 'no' ? answer.isCertain : spellsAnew;
    return isGone ? { kind: 'oldSpelling', name, constant } : undefined;
  }
  if (answer.kind === 'no' && answer.isCertain) return { kind: 'notExported', name, constant, by: answer.by };
  return answer.kind === 'wrong' ? { kind: 'otherValue', name, constant, by: answer.by } : undefined;
}

/** Whether a constant is spelled as a member without its enum's name, as bindings did not from the start. */
function isStripped({ entity, path }: Occurrence): boolean {
  return entity.kind === 'constant' && path.length > 1 && !`VK_${path[1]!}`.endsWith(entity.spelling);
}
