import { constantOf, type SlotType } from '../../registry/index.js';
import type { Dialect } from '../dialect.js';
import type { EnumMember } from '../entities.js';
import { membersBy } from '../enum-members.js';
import { registryEntity, type Entity } from '../entities.js';

/**
 * The Deno module `vulkan`: names without `Vk`, `vk` and `VK_`. Members of enum objects lose the name of their enum as
 * well, and `_BIT`, as far as its generator recognises them: words are split before every capital letter, so that
 * enums with a vendor's name, a `2` or an acronym in theirs keep it in their members.
 */
export const deno: Dialect = {
  id: 'deno',
  modules: [{ name: /^(?:https?:\/\/deno\.land\/x\/vulkan(?:@[^/]+)?|jsr:@[^/]+\/vulkan(?:@[^/]+)?)(?:\/|$)/u }],
  entityOf: entityOfStripped,
  enumMember: (type, member, object) => membersOf(type, object).get(member) ?? oldMember(type, member),
  members: membersOf,
  spell: (_, { name, object }) => [object.slice(2), stripMember(name, object)],
  respell: (name) => name.slice(2),
  arguments: 'positional',
  memberName: (name) => name.replace(/^vk_/u, ''),
  flags64: 'number',
  slots64: 'both',
  exports: 'deno',
  trace: /\b[A-Z][A-Za-z]+FlagBits\d?[A-Z]*\.[A-Z]/u,
};

function entityOfStripped(name: string): Entity | undefined {
  if (!/^[A-Z]/u.test(name)) return undefined;
  if (/^[A-Z0-9_]+$/u.test(name)) return registryEntity(`VK_${name}`);
  return registryEntity(`Vk${name}`) ?? registryEntity(`vk${name}`);
}

const members = new Map<string, ReadonlyMap<string, EnumMember>>();

/** The members of an enum object by their names in it. */
function membersOf(type: SlotType, object: string): ReadonlyMap<string, EnumMember> {
  let found = members.get(object);
  if (found === undefined) {
    found = membersBy(type, (name) => stripMember(name, `Vk${object}`));
    members.set(object, found);
  }
  return found;
}

/** Until the end of 2022 only `VK_` was left out, and before that not even this. */
function oldMember(type: SlotType, member: string): EnumMember | undefined {
  const name = member.startsWith('VK_') ? member : `VK_${member}`;
  const constant = constantOf(name);
  return constant !== undefined && constant.type === type.constants ? { constant, name, isOld: true } : undefined;
}

/** `VK_BUFFER_USAGE_TRANSFER_DST_BIT` of `VkBufferUsageFlagBits` -> `TRANSFER_DST`. */
function stripMember(name: string, object: string): string {
  const words = object
    .slice(2)
    .split(/(?=[A-Z])/u)
    .join('_')
    .toUpperCase()
    .replace('_FLAG_BITS', '');
  let member = name.slice(3);
  if (member.startsWith(`${words}_`)) member = member.slice(words.length + 1);
  if (object.endsWith('FlagBits') && member.endsWith('_BIT')) member = member.slice(0, -4);
  return /^\d/u.test(member) ? `VK_${member}` : member;
}
