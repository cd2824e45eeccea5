import type { Dialect } from '../dialect.js';
import { registryEntity, registryMember } from '../entities.js';

/**
 * Hand-written bindings over `Deno.dlopen`, `bun:ffi`, koffi or ffi-napi: commands and structs have their registry names, and
 * constants are what their author calls them, so that the settings have to say it.
 */
export const ffi: Dialect = {
  id: 'ffi',
  modules: [],
  entityOf: registryEntity,
  enumMember: registryMember,
  spell: () => undefined,
  arguments: 'positional',
  memberName: (name) => name,
  flags64: 'any',
  slots64: 'both',
};
