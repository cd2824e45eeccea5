import { slotTypeOf, type SlotType } from '../../registry/index.js';
import { prefixOf } from '../../registry/stems.js';
import type { Dialect } from '../dialect.js';
import type { EnumMember } from '../entities.js';
import { membersBy } from '../enum-members.js';
import { registryEntity, type Entity } from '../entities.js';

/**
 * \@bunbox/vk: enum objects with the enum's name, some of them split by the Vulkan version that added the members, whose
 * names are without that of the enum but keep `_BIT` and the vendor. Structs are built by `instantiate(vkX)`, commands
 * are called on `VK`. It has no 64-bit enum.
 */
export const bunbox: Dialect = {
  id: 'bunbox',
  modules: [{ name: '@bunbox/vk' }],
  entityOf: entityOfLowerCase,
  enumMember: (type, member) => membersOf(type).get(member),
  members: membersOf,
  spell: (constant, { name, object }) =>
    constant.type.width === 64 ? undefined : [object, stripMember(name, constant.type.name)],
  respell: (name) => `vk${name.slice(2)}`,
  arguments: 'positional',
  memberName: (name) => name,
  flags64: 'any',
  slots64: 'both',
  builders: new Set(['instantiate']),
  exports: 'bunbox',
  trace: /\bVk[A-Z][A-Za-z]+\.[A-Z](?!K_)/u,
};

/** Names that do not follow the rule. */
const IRREGULAR = new Map([
  ['VK_IMAGE_CREATE_2D_ARRAY_COMPATIBLE_BIT', 'ARRAY_2D_COMPATIBLE_BIT'],
  ['VK_SHADER_FLOAT_CONTROLS_INDEPENDENCE_32_BIT_ONLY', 'BIT_32_ONLY'],
  ['VK_TOOL_PURPOSE_DEBUG_REPORTING_BIT_EXT', 'DEBUG_REPORTING_BIT'],
  ['VK_TOOL_PURPOSE_DEBUG_MARKERS_BIT_EXT', 'DEBUG_MARKERS_BIT'],
]);

function entityOfLowerCase(name: string): Entity | undefined {
  if (name === 'VK') return { kind: 'namespace' };
  if (name.startsWith('vk')) {
    const struct = registryEntity(`Vk${name.slice(2)}`);
    return struct?.kind === 'struct' ? struct : registryEntity(name);
  }
  return registryEntity(name) ?? (/^Vk\w+1\d$/u.test(name) ? registryEntity(name.slice(0, -2)) : undefined);
}

const members = new Map<SlotType, ReadonlyMap<string, EnumMember>>();

function membersOf(type: SlotType): ReadonlyMap<string, EnumMember> {
  let found = members.get(type);
  if (found === undefined) {
    found = membersBy(type, (name) => stripMember(name, type.constants!.name));
    members.set(type, found);
  }
  return found;
}

/** Two enums have the name of their Flags type, and members without `_BIT_EXT`. */
const DEBUG_UTILS = /^VkDebugUtilsMessage(?:Severity|Type)Flag(?:s|Bits)EXT$/u;

/** `VK_IMAGE_TYPE_2D` of `VkImageType` -> `TYPE_2D`. */
function stripMember(name: string, enumName: string): string {
  const irregular = IRREGULAR.get(name);
  if (irregular !== undefined) return irregular;
  const prefix = prefixOf(slotTypeOf(enumName)?.name ?? enumName);
  if (!name.startsWith(prefix)) return name.slice(3);
  const member = name.slice(prefix.length);
  if (DEBUG_UTILS.test(enumName)) return member.replace(/_BIT_EXT$/u, '');
  return /^\d/u.test(member) ? `${prefix.slice(0, -1).split('_').at(-1)!}_${member}` : member;
}
