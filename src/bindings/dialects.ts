import type { Dialect } from './dialect.js';
import { bunbox } from './dialects/bunbox.js';
import { deno } from './dialects/deno.js';
import { ffi } from './dialects/ffi.js';
import { nvk } from './dialects/nvk.js';
import { vulkanNode } from './dialects/vulkan-node.js';
import { vulkanNodeJs } from './dialects/vulkan-node-js.js';
import { vulkan4bun } from './dialects/vulkan4bun.js';

/** Every binding that is known by its module's name. One entry each. */
export const dialects: readonly Dialect[] = [nvk, vulkanNode, vulkanNodeJs, deno, vulkan4bun, bunbox, ffi];

/** The dialect of exact registry names: what a global or an unknown binding is read as. */
export const registryDialect: Dialect = { ...nvk, id: 'registry', modules: [] };

/** The dialect with this id, or undefined. */
export function dialectNamed(id: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.id === id);
}

/** A binding that a module is known to export, with the list of its exports where there is one. */
export interface KnownModule {
  readonly dialect: Dialect;
  readonly exports: string | undefined;
}

const known = new Map<string, KnownModule | undefined>();

/**
 * The binding of a module that is known by its name.
 *
 * @example bindingOfModule('nvk/generated/1.1.126/win32') // nvk
 * @example bindingOfModule('npm:vulkan-node@0.1.0') // vulkan-node
 */
export function bindingOfModule(source: string): KnownModule | undefined {
  if (known.has(source)) return known.get(source);
  const name = source.replace(/^npm:\/?((?:@[^/]+\/)?[^@/]+)(?:@[^/]*)?/u, '$1');
  let found: KnownModule | undefined;
  for (const dialect of dialects) {
    const module = dialect.modules.find((each) =>
      typeof each.name === 'string' ? name === each.name || name.startsWith(`${each.name}/`) : each.name.test(name),
    );
    if (module !== undefined) found ??= { dialect, exports: module.exports ?? dialect.exports };
  }
  known.set(source, found);
  return found;
}
