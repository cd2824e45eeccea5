/** The Vulkan names of a file: what stands where, and where each comes from. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../registry/index.js';
import type { Dialect } from './dialect.js';
import type { Entity } from './entities.js';
import type { ExportList } from './exports.js';
import type { ModuleBinding } from './module-binding.js';
import type { OwnName } from './own-names.js';
import type { Settings } from './settings.js';
import type { TypedExports } from './typed-exports.js';

type Variable = TSESLint.Scope.Variable;

/** Where a Vulkan name comes from, so that a further name can be written the same way. */
export type NameOrigin =
  /** `import * as vk`, `import vk`, `const vk = require()`: members of a variable. */
  | {
      readonly kind: 'namespace';
      readonly dialect: Dialect;
      readonly module: ModuleBinding;
      readonly variable: Variable;
      readonly typeOnly: boolean;
    }
  /** `import { VkX }`, `const { VkX } = require()`: names of their own; more can be added to the declaration. */
  | { readonly kind: 'named'; readonly dialect: Dialect; readonly module: ModuleBinding }
  /** A global that another file defines, or this one by `Object.assign`. */
  | { readonly kind: 'global'; readonly dialect: Dialect; readonly exports: ExportList | undefined }
  /** A name of the author's own making: a constant of the settings, a command that the file has loaded. */
  | { readonly kind: 'own'; readonly dialect: Dialect };

/** `this.vk`, `api.vk`, wherever the file uses a field or the property of an object for a module. */
export interface FieldBinding {
  readonly module: ModuleBinding;
  readonly uses: ReadonlySet<TSESTree.Node>;
  /** Whether it is declared with a type of the author's, which need not have all that the module has. */
  readonly isOfOwnType: boolean;
}

/** A name of a module that a variable holds: `const { VK_X } = vk`. */
export interface TakenName {
  readonly module: ModuleBinding;
  /** The exported name. */
  readonly name: string;
  readonly variable: Variable;
}

/** One place where the file writes a Vulkan name. */
export interface Occurrence {
  readonly entity: Entity;
  /** The whole name: an identifier, a member expression (`vk.VK_X`), or a qualified type name. */
  readonly node: TSESTree.Node;
  readonly origin: NameOrigin;
  /** What is taken from the binding, name by name: `['VkFormat', 'VK_FORMAT_UNDEFINED']`. */
  readonly path: readonly string[];
  /** Spelled as earlier releases of the binding had it. */
  readonly isOld?: boolean;
}

/** A name that looks like Vulkan's and is not in the registry: `vk.VK_IMAGE_USAGE_SAMPELD_BIT`. */
export interface UnknownName {
  /** The last part: `VK_IMAGE_USAGE_SAMPELD_BIT`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly node: TSESTree.Node;
  readonly origin: NameOrigin;
  /** The enum that it should be a member of. */
  readonly enum?: SlotType;
}

/** All Vulkan names of one file. */
export interface FileNames {
  readonly occurrences: readonly Occurrence[];
  readonly unknown: readonly UnknownName[];
  /** What stands at a node, when it is a Vulkan name. */
  readonly at: (node: TSESTree.Node) => Occurrence | undefined;
  readonly modules: readonly ModuleBinding[];
  /** Namespaces in the order of the file. */
  readonly namespaces: readonly (NameOrigin & { kind: 'namespace' })[];
  /** Fields and properties that hold a module, and where they are used. */
  readonly fields: readonly FieldBinding[];
  /** Names that variables have been given of a module that has a name itself. */
  readonly taken: readonly TakenName[];
  /** Names that the settings give to constants. */
  readonly ownNames: readonly OwnName[];
  /** Constants that the file defines itself, as Vulkan does. */
  readonly definedNames: readonly OwnName[];
  /** Whether constants may be globals: beside a module, a type that is global says nothing of them. */
  readonly hasGlobals: boolean;
  /** What makes globals of a binding's exports, where the file does it itself: `Object.assign(global, vk)`. */
  readonly globalsFrom: TSESTree.Node | undefined;
  /** Whether the file writes the constants of a binding as members of enum objects: `VkFormat.VK_FORMAT_UNDEFINED`. */
  readonly usesEnumObjects: (origin: NameOrigin) => boolean;
  /** Whether the file asks a binding if it has a name, as the file writes it. */
  readonly asksFor: (name: string) => boolean;
  readonly settings: Settings;
  readonly typed: TypedExports;
}

/** Whether a name comes from a module, and not from the air. */
export function hasModule(origin: NameOrigin): origin is NameOrigin & { module: ModuleBinding } {
  return origin.kind === 'namespace' || origin.kind === 'named';
}

/** The module that a name comes from; undefined for globals and for names of the author's own. */
export function moduleOf(origin: NameOrigin): ModuleBinding | undefined {
  return hasModule(origin) ? origin.module : undefined;
}

/** What is known of the exports of a name's binding. */
export function exportsOf(origin: NameOrigin): ExportList | undefined {
  if (origin.kind === 'own') return undefined;
  return origin.kind === 'global' ? origin.exports : origin.module.exports;
}
