import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { VulkanModel } from '../../src/model/model.js';
import { ownerName } from '../../src/model/positions.js';
import type { ForeignRead } from '../../src/model/slot-faults/foreign-reads.js';
import { destinationsOf, type Destination, type Owner, type Slot } from '../../src/model/types.js';
import { familyOfEnum, mistakenFor, type HandleFamily } from '../../src/registry/handle-types.js';
import { commandOf, numberText, type Constant, type EnumType } from '../../src/registry/index.js';

/** How a message names what a slot belongs to: `VkBufferCreateInfo.usage`, `the argument usage of vkFoo`. */
export function ownerText({ owner, type }: Slot): string {
  return textOf(owner, type.name);
}

/** How a message names where a value stands: what its slot belongs to, or a comparison with that. */
export function placeText(slot: Slot): string {
  return slot.use === 'compare' ? `a comparison with ${ownerText(slot)}` : ownerText(slot);
}

/** How a message names one of the places that the value in a slot is for: a struct's member, a command's argument. */
export function destinationText(slot: Slot, name: string | undefined): string {
  const destination = destinationsOf(slot).find(({ owner }) => ownerName(owner) === name);
  return textOf(destination?.owner ?? slot.owner, slot.type.name);
}

function textOf(owner: Owner, typeName: string): string {
  if (owner.kind !== 'declared') return destinationName(owner);
  if (owner.name === typeName) return `a ${typeName}`;
  return isCommand(owner.name) ? `the ${typeName} of ${owner.name}` : `${owner.name} (${typeName})`;
}

/** How a message names a member or an argument of Vulkan's. */
export function destinationName(owner: Destination['owner']): string {
  return owner.kind === 'member'
    ? `${owner.struct.name}.${owner.member.name}`
    : `the argument ${owner.member.name} of ${owner.command.name}`;
}

/**
 * What is expected in a slot, as a clause: `VkBufferCreateInfo.usage takes VkBufferUsageFlagBits`, `usage is a
 * VkFlags`.
 */
export function expectedText(slot: Slot, type: EnumType): string {
  const { owner } = slot;
  if (owner.kind !== 'declared') return `${ownerText(slot)} takes ${type.name}`;
  if (owner.name === slot.type.name) return `a ${slot.type.name} is expected here`;
  if (owner.isList === true) return `${owner.name} is a list of ${slot.type.name}`;
  return `${owner.name} ${isCommand(owner.name) ? 'returns' : 'is'} a ${slot.type.name}`;
}

/** The data of a message on what is read out of a place of another enum, named as the code has it. */
export function foreignReadText(
  model: VulkanModel,
  { slot, node, type, isApart }: ForeignRead,
): Record<string, string> {
  const data = allAsSpelled(model, { other: type.name, expected: expectedText(slot, slot.type.constants!) });
  const apart = isApart ? ' No value but 0 means the same in both.' : '';
  return { ...data, source: model.sourceCode.getText(node), apart };
}

function isCommand(name: string): boolean {
  return commandOf(name) !== undefined;
}

/** A text with which a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Constants as a mask is written: `A | B`. */
export function namesText(constants: readonly Constant[]): string {
  return constants.map((constant) => constant.name).join(' | ');
}

/**
 * A number as the code has it, and what it is where that says something else: `0x10`, `16 (0x10)`, `1 << 4 (0x10)`.
 *
 * @param meaning - what it is beside the number: the names of its bits
 */
export function numberAsWritten(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
  value: number | bigint,
  isMask: boolean,
  meaning?: string,
): string {
  const written = sourceCode.getText(node);
  const plain = numberText(value, isMask);
  // Over several lines there may be comments in it.
  const isShown = node.loc.start.line === node.loc.end.line && written.length <= 24;
  // `0xF` and `0x1_000n` need no explanation.
  const isPlain = written.toLowerCase().replaceAll('_', '').replace(/n$/u, '') === plain;
  const shown = isShown || isPlain ? written : plain;
  const explained = meaning ?? (isShown && !isPlain ? plain : undefined);
  return explained === undefined ? shown : `${shown} (${explained})`;
}

const spellings = new WeakMap<VulkanModel, ReadonlyMap<string, string>>();

/** A text with the names that the file has for constants of several names: what it writes is not called otherwise. */
export function asSpelled(model: VulkanModel, text: string): string {
  let written = spellings.get(model);
  if (written === undefined) {
    written = writtenSpellings(model);
    spellings.set(model, written);
  }
  const names = written;
  return names.size === 0 ? text : text.replace(/\bVK_\w+/gu, (name) => names.get(name) ?? name);
}

/** Aliases in a file by the names of their constants, where it writes these by no other name. */
function writtenSpellings({ names }: VulkanModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const { entity } of names.occurrences) {
    if (entity.kind !== 'constant') continue;
    const { constant, spelling } = entity;
    if ((found.get(constant.name) ?? spelling) !== spelling) several.add(constant.name);
    found.set(constant.name, spelling);
  }
  for (const name of several) found.delete(name);
  return found;
}

/** All that is put into a message, with the names that the file has for constants of several names. */
export function allAsSpelled(model: VulkanModel, data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, asSpelled(model, text)]));
}

/**
 * What a replacement writes, as a message shows it: by the names that the binding has, without what they are taken
 * from.
 */
export function replacementText(text: string): string {
  return text
    .split(' | ')
    .map((part) => /\bVK_\w+$/u.exec(part)?.[0] ?? part)
    .join(' | ');
}

/** For a number that is given as an external handle type: what it means in the enum that it is mistaken for. */
export function collisionText({ name }: EnumType, value: number | bigint): string {
  const family = familyOfEnum(name);
  const other = family && mistakenFor(family, Number(value));
  return other === undefined ? '' : ` The same number is ${other.name} ${ENUM_TEXTS[other.family]}.`;
}

const ENUM_TEXTS: Readonly<Record<HandleFamily, string>> = {
  memoryNV: 'in the NV enum',
  memory: 'in the KHR enum',
  semaphore: 'for semaphores',
  fence: 'for fences',
};

/** ` (VUID-...)`, to stand before a full stop; nothing where no statement covers the case. */
export function vuidText(vuid: string | undefined): string {
  return vuid === undefined ? '' : ` (${vuid})`;
}
