import type { Dialect } from '../dialect.js';
import { entityOrInitializer, registryMember } from '../entities.js';

/**
 * nvk, vulkan-api and node-vulkan: every name as the registry has it. Constants are exported flat and in enum
 * objects; in practice most programs put everything on the global object. None of them has a 64-bit mask.
 */
export const nvk: Dialect = {
  id: 'nvk',
  modules: [
    { name: 'nvk', exports: 'nvk' },
    { name: 'vulkan-api', exports: 'vulkan-api' },
    // Its constants are generated when it is installed, for the Vulkan that is there.
    { name: 'node-vulkan' },
  ],
  entityOf: (name) => entityOrInitializer(name, 'Initializer'),
  enumMember: registryMember,
  spell: (_, { name, inEnumObject, object }) => (inEnumObject ? [object, name] : [name]),
  arguments: 'positional',
  memberName: (name) => name,
  flags64: 'any',
  slots64: 'both',
};
