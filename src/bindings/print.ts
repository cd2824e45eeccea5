import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Constant } from '../registry/index.js';
import type { FileNames, ModuleBinding, Origin } from './names.js';

type Variable = TSESLint.Scope.Variable;

/** A constant as a file writes it, and the import without which it would not be there. */
export interface Printed {
  readonly text: string;
  readonly needs: ImportNeed | undefined;
}

/** A name that has to be imported from a module. */
export interface ImportNeed {
  readonly module: ModuleBinding;
  readonly name: string;
}

/** Writes constants the way one file writes them. */
export class ConstantPrinter {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  #spellings: Set<string> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames) {
    this.#sourceCode = sourceCode;
    this.#names = names;
  }

  /**
   * The text of a constant at a place.
   *
   * @param constant - what to write
   * @param origin - where the Vulkan name came from that the constant goes with
   * @param place - the node that it replaces or stands beside
   * @returns undefined when the file has no way to name it there
   */
  print(constant: Constant, origin: Origin, place: TSESTree.Node): Printed | undefined {
    const name = this.#spelling(constant);
    const path = origin.dialect.spell(name, constant, this.#names.usesEnumObjects);
    switch (origin.kind) {
      case 'namespace':
        return origin.typeOnly
          ? this.#fromModule(path, origin.module, place)
          : this.#member(origin.variable, path, place);
      case 'named':
        return this.#fromModule(path, origin.module, place);
      case 'global':
        return this.#resolve(path[0]!, place) === undefined ? { text: path.join('.'), needs: undefined } : undefined;
    }
  }

  #fromModule(path: readonly string[], module: ModuleBinding, place: TSESTree.Node): Printed | undefined {
    const [name, ...members] = path as [string, ...string[]];
    const imported = module.named.get(name);
    if (imported !== undefined && !imported.typeOnly) return this.#member(imported.variable, members, place);
    const namespace = this.#names.namespaces.find((each) => each.module === module && !each.typeOnly);
    if (namespace !== undefined) return this.#member(namespace.variable, path, place);
    // A type-only import of the same name, or anybody else's variable, is in the way.
    if (this.#resolve(name, place) !== undefined || this.#resolve(name, this.#sourceCode.ast) !== undefined) {
      return undefined;
    }
    return { text: path.join('.'), needs: { module, name } };
  }

  #member(variable: Variable, path: readonly string[], place: TSESTree.Node): Printed | undefined {
    if (this.#resolve(variable.name, place) !== variable) return undefined;
    return { text: [variable.name, ...path].join('.'), needs: undefined };
  }

  /** The registry name to use: the alias that the file already uses, else the canonical one. */
  #spelling(constant: Constant): string {
    if (constant.aliases.length === 0) return constant.name;
    if (this.#spellings === undefined) {
      this.#spellings = new Set();
      for (const module of this.#names.modules) for (const name of module.named.keys()) this.#spellings.add(name);
      for (const { entity } of this.#names.occurrences) {
        if (entity.kind === 'constant') this.#spellings.add(entity.spelling);
      }
    }
    const spellings = this.#spellings;
    if (spellings.has(constant.name)) return constant.name;
    return constant.aliases.find((alias) => spellings.has(alias)) ?? constant.name;
  }

  /** The variable that a name would refer to at a place; globals without a definition count as none. */
  #resolve(name: string, place: TSESTree.Node): Variable | undefined {
    let scope: TSESLint.Scope.Scope | null =
      place.type === 'Program'
        ? (this.#sourceCode.scopeManager?.scopes.find((each) => each.type === ('module' as unknown)) ??
          this.#sourceCode.getScope!(place))
        : this.#sourceCode.getScope!(place);
    while (scope !== null) {
      const variable = scope.set.get(name);
      if (variable !== undefined && variable.defs.length > 0) return variable;
      scope = scope.upper;
    }
    return undefined;
  }
}
