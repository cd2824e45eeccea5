import type { Dialect } from '../dialect.js';
import { entityOrInitializer, registryMember } from '../entities.js';

/**
 * vulkan-node: registry names. Constants of 32 bits are members of enum objects, only some of them are exported flat as
 * well; those of 64 bits are flat and bigint, while the structs take numbers. Commands take one object.
 */
export const vulkanNode: Dialect = {
  id: 'vulkan-node',
  modules: [{ name: 'vulkan-node' }],
  entityOf: (name) => entityOrInitializer(name, 'Input'),
  enumMember: registryMember,
  spell: (constant, { name, object }) => (constant.type.width === 64 ? [name] : [object, name]),
  arguments: 'named',
  memberName: (name) => name,
  flags64: 'bigint',
  slots64: 'number',
  exports: 'vulkan-node',
};
