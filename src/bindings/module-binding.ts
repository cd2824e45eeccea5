import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Dialect } from './dialect.js';
import type { ExportList } from './exports.js';

type Variable = TSESLint.Scope.Variable;

/** One module that the file imports Vulkan from. */
export interface ModuleBinding {
  readonly source: string;
  readonly dialect: Dialect;
  /** A known binding, or one that the settings name: what it exports is Vulkan without further proof. */
  readonly isCertain: boolean;
  /**
   * Whether it is taken to have all of Vulkan: a certain one, or one that gives structs or commands beside constants.
   * What gives nothing but constants may be a file of the author's, with the few that the program needs.
   */
  readonly isWhole: boolean;
  /** What it exports, when that is known. */
  readonly exports: ExportList | undefined;
  /** Whether the file loads it while it runs, or is given it: it may be meant not to be there from the start. */
  readonly isLoadedLater: boolean;
  /** The import declarations of the module, and `require` patterns, in file order. */
  readonly declarations: readonly (TSESTree.ImportDeclaration | TSESTree.ObjectPattern)[];
  /** Local variables of single names: exported name -> variable. */
  readonly named: Map<string, NamedImport>;
}

/** A single name that the file has of a module. */
export interface NamedImport {
  readonly variable: Variable;
  readonly typeOnly: boolean;
}
