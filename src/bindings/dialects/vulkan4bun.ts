import type { Dialect } from '../dialect.js';
import { registryEntity, registryMember } from '../entities.js';

/**
 * vulkan4bun: registry names, constants in enum objects only. Structs are plain literals with an sType, which
 * `VkX_to_C` and `VkX_from_C` turn into memory and back.
 */
export const vulkan4bun: Dialect = {
  id: 'vulkan4bun',
  modules: [{ name: 'vulkan4bun' }, { name: /(?:^|\/)vulkan4bun(?:\/(?:index|vulkan)(?:\.[jt]s)?)?$/u }],
  entityOf: (name) => registryEntity(name.replace(/^(Vk\w+)_(?:to|from)_C$/u, '$1')),
  enumMember: registryMember,
  spell: (constant, { name, object }) => (constant.type.width === 64 ? undefined : [object, name]),
  arguments: 'positional',
  memberName: (name) => name,
  flags64: 'any',
  slots64: 'both',
  exports: 'vulkan4bun',
};
