import type { Constant, SlotType } from '../registry/index.js';
import type { Entity } from './entities.js';
import { nvk } from './dialects/nvk.js';

/** How a binding writes Vulkan, both ways: from a name to what it stands for, and from a constant to its name. */
export interface Dialect {
  readonly id: string;
  /** What a module has to be called to be this binding: exact names, or a test for families of them. */
  readonly modules: readonly (string | RegExp)[];
  /** What an exported name (or a global) of the binding stands for. */
  readonly entityOf: (name: string) => Entity | undefined;
  /** What a member of an enum object stands for: `VkFormat.VK_FORMAT_UNDEFINED`. */
  readonly enumMember: (type: SlotType, member: string) => Constant | undefined;
  /** How a constant is spelled, outermost name first: `['VK_X']`, or `['VkFormat', 'VK_X']` where it sits in an enum object. */
  readonly spell: (name: string, constant: Constant, inEnumObject: boolean) => readonly string[];
  /** Whether commands take their arguments by position or as one object with the parameters' names. */
  readonly arguments: 'positional' | 'named';
  /** What a member name in a struct literal is in the registry, e.g. without a `$` prefix. */
  readonly memberName: (name: string) => string;
}

/** Every binding that is known by its module's name. One entry each. */
export const dialects: readonly Dialect[] = [nvk];

/** The dialect of exact registry names: what a global or an unknown binding is read as. */
export const registryDialect: Dialect = nvk;

/** The dialect with this id, or undefined. */
export function dialectNamed(id: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.id === id);
}

/** The dialect of a known binding, by the module it is imported from. */
export function dialectOfModule(source: string): Dialect | undefined {
  return dialects.find((dialect) =>
    dialect.modules.some((module) => (typeof module === 'string' ? module === source : module.test(source))),
  );
}
