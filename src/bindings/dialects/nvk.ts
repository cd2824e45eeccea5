import { constantOf } from '../../registry/index.js';
import type { Dialect } from '../dialects.js';
import { registryEntity } from '../entities.js';

/**
 * nvk, vulkan-api and node-vulkan: every name as the registry has it. Constants are exported flat and in enum
 * objects; in practice most programs put everything on the global object.
 */
export const nvk: Dialect = {
  id: 'nvk',
  modules: ['nvk', 'vulkan-api', 'node-vulkan', /^(?:nvk|vulkan-api|node-vulkan)\//u],
  entityOf: registryEntity,
  enumMember: (type, member) => {
    const constant = constantOf(member);
    return constant !== undefined && constant.type === type.constants ? constant : undefined;
  },
  spell: (name, constant, inEnumObject) => (inEnumObject ? [constant.type.name, name] : [name]),
  arguments: 'positional',
  memberName: (name) => name,
};
