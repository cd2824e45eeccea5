import type { Dialect } from '../dialect.js';
import { registryEntity, registryMember } from '../entities.js';

/**
 * vulkan.node.js: registry names, all on one object, without enum objects; 64-bit constants are bigint. Struct members
 * whose names its views need for themselves have a `$`, and a member name may say its own type: `offset:u32[2]`.
 */
export const vulkanNodeJs: Dialect = {
  id: 'vulkan.node.js',
  // It is on no registry: people have it as a folder or submodule of that name.
  modules: [{ name: /(?:^|\/)vulkan\.node\.js(?:\/(?:index\.js)?)?$/u }],
  entityOf: registryEntity,
  enumMember: registryMember,
  spell: (_, { name }) => [name],
  arguments: 'positional',
  memberName: (name) => name.replace(/^\$/u, '').replace(/:.*$/u, ''),
  memberStruct: (name) => /:(Vk\w+)/u.exec(name)?.[1],
  flags64: 'bigint',
  slots64: 'both',
  exports: 'vulkan.node.js',
};
