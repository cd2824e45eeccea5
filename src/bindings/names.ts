import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { dialectOfModule, registryDialect, type Dialect } from './dialects.js';
import type { Entity } from './entities.js';
import { findInText } from './find.js';
import type { Settings } from './settings.js';

type Variable = TSESLint.Scope.Variable;
type Reference = TSESLint.Scope.Reference;

/** Where a Vulkan name comes from, so that a further name can be written the same way. */
export type Origin =
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
  /** A global that another file defines. */
  | { readonly kind: 'global'; readonly dialect: Dialect };

/** One module that the file imports Vulkan from. */
export interface ModuleBinding {
  readonly source: string;
  readonly dialect: Dialect;
  /** The import declarations of the module, and `require` patterns, in file order. */
  readonly declarations: (TSESTree.ImportDeclaration | TSESTree.ObjectPattern)[];
  /** Local variables of single names: registry spelling -> variable. */
  readonly named: Map<string, NamedImport>;
}

export interface NamedImport {
  readonly variable: Variable;
  readonly typeOnly: boolean;
}

/** One place where the file writes a Vulkan name. */
export interface Occurrence {
  readonly entity: Entity;
  /** The whole name: an identifier, a member expression (`vk.VK_X`), or a qualified type name. */
  readonly node: TSESTree.Node;
  readonly origin: Origin;
}

/** A name that looks like Vulkan's and is not in the registry: `vk.VK_IMAGE_USAGE_SAMPELD_BIT`. */
export interface UnknownName {
  readonly name: string;
  readonly node: TSESTree.Node;
  readonly origin: Origin;
}

/** All Vulkan names of one file. */
export interface FileNames {
  readonly occurrences: readonly Occurrence[];
  readonly unknown: readonly UnknownName[];
  /** What stands at a node, when it is a Vulkan name. */
  readonly at: (node: TSESTree.Node) => Occurrence | undefined;
  readonly modules: readonly ModuleBinding[];
  /** Namespaces in the order of the file. */
  readonly namespaces: readonly (Origin & { kind: 'namespace' })[];
  /** The file writes its constants as members of enum objects: `VkFormat.VK_FORMAT_UNDEFINED`. */
  readonly usesEnumObjects: boolean;
}

const VULKAN_NAME = /^(?:VK_[A-Z0-9]|[Vv]k[A-Z])/u;

/**
 * Finds every Vulkan name that a file refers to, by following its scopes: from imports of a binding, from `require`,
 * and from globals with exact registry names.
 */
export function namesOf(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings): FileNames {
  return new NameFinder(sourceCode, settings).find();
}

class NameFinder {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #settings: Settings;
  readonly #at = new Map<TSESTree.Node, Occurrence>();
  #unknown: UnknownName[] = [];
  readonly #modules = new Map<string, ModuleBinding>();
  #namespaces: (Origin & { kind: 'namespace' })[] = [];
  readonly #followed = new Set<Variable>();
  #inEnumObjects = 0;
  #flat = 0;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings) {
    this.#sourceCode = sourceCode;
    this.#settings = settings;
  }

  find(): FileNames {
    const manager = this.#sourceCode.scopeManager;
    const globalScope = manager?.scopes[0];
    if (globalScope !== undefined) {
      for (const statement of this.#sourceCode.ast.body) {
        if (statement.type === 'ImportDeclaration' || statement.type === 'TSImportEqualsDeclaration') {
          this.#import(statement);
        }
      }
      const origin: Origin = { kind: 'global', dialect: registryDialect };
      for (const reference of globalScope.through) this.#global(reference, origin);
      for (const variable of globalScope.variables) {
        if (variable.defs.length > 0) continue;
        for (const reference of variable.references) this.#global(reference, origin);
      }
    }
    if (/\bimport\s*\(/u.test(this.#sourceCode.text)) this.#dynamicImports();
    this.#dropUncertainModules();
    return {
      occurrences: [...this.#at.values()],
      unknown: this.#unknown,
      at: (node) => this.#at.get(node),
      modules: [...this.#modules.values()],
      namespaces: this.#namespaces,
      usesEnumObjects: this.#inEnumObjects > this.#flat,
    };
  }

  /** What a module's exports are read as; undefined when they are not Vulkan. */
  #dialectOf(source: string): Dialect | undefined {
    if (this.#settings.exclude.has(source)) return undefined;
    return this.#settings.modules.get(source) ?? dialectOfModule(source) ?? registryDialect;
  }

  #module(source: string): ModuleBinding | undefined {
    let module = this.#modules.get(source);
    if (module === undefined) {
      const dialect = this.#dialectOf(source);
      if (dialect === undefined) return undefined;
      module = { source, dialect, declarations: [], named: new Map() };
      this.#modules.set(source, module);
    }
    return module;
  }

  #import(statement: TSESTree.ImportDeclaration | TSESTree.TSImportEqualsDeclaration): void {
    if (statement.type === 'TSImportEqualsDeclaration') {
      const reference = statement.moduleReference;
      if (reference.type !== 'TSExternalModuleReference' || reference.expression.type !== 'Literal') return;
      const [variable] = this.#sourceCode.getDeclaredVariables!(statement);
      const module = this.#module(String(reference.expression.value));
      if (variable && module) this.#namespace(variable, module, statement.importKind === 'type');
      return;
    }
    const module = this.#module(statement.source.value);
    if (module === undefined) return;
    module.declarations.push(statement);
    for (const specifier of statement.specifiers) {
      const [variable] = this.#sourceCode.getDeclaredVariables!(specifier);
      if (variable === undefined) continue;
      const typeOnly =
        statement.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
      if (specifier.type !== 'ImportSpecifier') {
        this.#namespace(variable, module, typeOnly);
        continue;
      }
      const { imported } = specifier;
      const name = imported.type === 'Identifier' ? imported.name : imported.value;
      if (name === 'default') this.#namespace(variable, module, typeOnly);
      else this.#named(variable, name, module, typeOnly);
    }
  }

  #global(reference: Reference, origin: Origin): void {
    const identifier = reference.identifier as TSESTree.Node;
    if (identifier.type !== 'Identifier') return;
    const { name } = identifier;
    const first = name.charCodeAt(0);
    if (first === 86 /* V */ || first === 118 /* v */) {
      if (VULKAN_NAME.test(name) && !reference.isWrite()) this.#name(name, identifier, origin);
    } else if (name === 'require') {
      this.#require(identifier);
    }
  }

  #require(identifier: TSESTree.Identifier): void {
    const call = identifier.parent;
    if (call.type !== 'CallExpression' || call.callee !== identifier) return;
    const [argument] = call.arguments;
    if (argument?.type !== 'Literal' || typeof argument.value !== 'string') return;
    this.#loaded(call, argument.value);
  }

  /** `await import('nvk')`. */
  #dynamicImports(): void {
    const { ast } = this.#sourceCode;
    for (const node of findInText(this.#sourceCode, ast, /\bimport\s*\(/gu, isImport)) {
      const { source, parent } = node;
      if (source.type !== 'Literal' || typeof source.value !== 'string') continue;
      if (parent.type === 'AwaitExpression') this.#loaded(parent, source.value);
    }
  }

  /** An expression that is a module: what is it given to? */
  #loaded(call: TSESTree.Expression, source: string): void {
    const parent = call.parent!;
    const target =
      parent.type === 'VariableDeclarator' && parent.init === call
        ? parent.id
        : parent.type === 'AssignmentExpression' && parent.right === call
          ? parent.left
          : undefined;
    const module = this.#module(source);
    if (module === undefined) return;
    if (target?.type === 'Identifier') {
      const variable = this.#variableOf(target);
      if (variable !== undefined && writesOf(variable) === 1) this.#namespace(variable, module, false);
    } else if (target?.type === 'ObjectPattern') {
      module.declarations.push(target);
      this.#pattern(target, (variable, name) => {
        this.#named(variable, name, module, false);
      });
    } else if (parent.type === 'MemberExpression' && parent.object === call) {
      const name = memberName(parent);
      if (name === 'default') this.#loaded(parent, source);
      else if (name !== undefined) this.#name(name, parent, { kind: 'named', dialect: module.dialect, module });
    }
  }

  #named(variable: Variable, name: string, module: ModuleBinding, typeOnly: boolean): void {
    const origin: Origin = { kind: 'named', dialect: module.dialect, module };
    if (!module.named.has(name) || !typeOnly) module.named.set(name, { variable, typeOnly });
    this.#followed.add(variable);
    for (const reference of variable.references) {
      if (!reference.isWrite()) this.#name(name, reference.identifier as TSESTree.Node, origin);
    }
  }

  #namespace(variable: Variable, module: ModuleBinding, typeOnly: boolean): void {
    const origin = { kind: 'namespace', dialect: module.dialect, module, variable, typeOnly } as const;
    this.#namespaces.push(origin);
    this.#members(variable, origin);
  }

  /** Every `variable.NAME`, in values and in types; copies and destructurings of the variable are followed. */
  #members(variable: Variable, origin: Origin & { kind: 'namespace' }): void {
    if (this.#followed.has(variable)) return;
    this.#followed.add(variable);
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Node;
      const parent = identifier.parent;
      if (parent === undefined) continue;
      if (parent.type === 'MemberExpression') {
        if (parent.object !== identifier) continue;
        const name = memberName(parent);
        if (name !== undefined) this.#name(name, parent, origin);
      } else if (parent.type === 'TSQualifiedName') {
        if (parent.left === identifier) this.#name(parent.right.name, parent, origin);
      } else if (parent.type === 'VariableDeclarator' && parent.init === identifier) {
        if (parent.id.type === 'Identifier') {
          const copy = this.#variableOf(parent.id);
          if (copy !== undefined && writesOf(copy) === 1) this.#members(copy, origin);
        } else if (parent.id.type === 'ObjectPattern') {
          this.#pattern(parent.id, (local, name) => {
            this.#alias(local, name, origin);
          });
        }
      }
    }
  }

  /** A variable that holds what `name` of the binding stands for. */
  #alias(variable: Variable, name: string, origin: Origin): void {
    if (this.#followed.has(variable) || writesOf(variable) !== 1) return;
    this.#followed.add(variable);
    for (const reference of variable.references) {
      if (!reference.isWrite()) this.#name(name, reference.identifier as TSESTree.Node, origin);
    }
  }

  #pattern(pattern: TSESTree.ObjectPattern, visit: (variable: Variable, name: string) => void): void {
    for (const property of pattern.properties) {
      if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue;
      const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
      if (target.type !== 'Identifier') continue;
      const variable = this.#variableOf(target);
      if (variable !== undefined) visit(variable, property.key.name);
    }
  }

  /** Records what `name` stands for at `node`; members of an enum object are read on. */
  #name(name: string, node: TSESTree.Node, origin: Origin): void {
    const entity = origin.dialect.entityOf(name);
    if (entity === undefined) {
      if (VULKAN_NAME.test(name)) this.#unknown.push({ name, node, origin });
      return;
    }
    const { parent } = node;
    if (parent !== undefined && entity.kind === 'slotType' && isMemberOf(parent, node)) {
      this.#enumMember(entity, parent, origin);
      return;
    }
    this.#at.set(node, { entity, node, origin });
    if (entity.kind === 'constant') this.#flat++;
    if (parent?.type === 'VariableDeclarator' && parent.init === node && entity.kind !== 'constant') {
      const variable = parent.id.type === 'Identifier' ? this.#variableOf(parent.id) : undefined;
      if (variable !== undefined) this.#alias(variable, name, origin);
    }
  }

  #enumMember(
    entity: Entity & { kind: 'slotType' },
    node: TSESTree.MemberExpression | TSESTree.TSQualifiedName,
    origin: Origin,
  ): void {
    const member = node.type === 'MemberExpression' ? memberName(node) : node.right.name;
    if (member === undefined) return;
    const constant = origin.dialect.enumMember(entity.type, member);
    if (constant !== undefined) {
      this.#inEnumObjects++;
      this.#at.set(node, { entity: { kind: 'constant', constant, spelling: member }, node, origin });
    } else if (VULKAN_NAME.test(member)) {
      this.#unknown.push({ name: `${entity.type.name}.${member}`, node, origin });
    }
  }

  #variableOf(identifier: TSESTree.Identifier): Variable | undefined {
    let scope: TSESLint.Scope.Scope | null = this.#sourceCode.getScope!(identifier);
    while (scope !== null) {
      const variable = scope.set.get(identifier.name);
      if (variable !== undefined) return variable;
      scope = scope.upper;
    }
    return undefined;
  }

  /**
   * A module that is no known binding proves itself by the constants that are taken from it. A `VkFenceCreateInfo` may
   * be anybody's; what exports `VK_FENCE_CREATE_SIGNALED_BIT` beside it is Vulkan.
   */
  #dropUncertainModules(): void {
    const uncertain = new Set([...this.#modules.values()].filter((module) => !this.#isCertain(module.source)));
    if (uncertain.size === 0) return;
    for (const { entity, origin } of this.#at.values()) {
      if (entity.kind === 'constant' && origin.kind !== 'global') uncertain.delete(origin.module);
    }
    const isDropped = (origin: Origin): boolean => origin.kind !== 'global' && uncertain.has(origin.module);
    for (const [node, { origin }] of this.#at) if (isDropped(origin)) this.#at.delete(node);
    this.#unknown = this.#unknown.filter(({ origin }) => !isDropped(origin));
    this.#namespaces = this.#namespaces.filter((origin) => !isDropped(origin));
    for (const module of uncertain) this.#modules.delete(module.source);
  }

  #isCertain(source: string): boolean {
    return this.#settings.modules.has(source) || dialectOfModule(source) !== undefined;
  }
}

/** The name of a member that is written in the code: `vk.X`, `vk['X']`. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

function isMemberOf(
  parent: TSESTree.Node,
  node: TSESTree.Node,
): parent is TSESTree.MemberExpression | TSESTree.TSQualifiedName {
  return (
    (parent.type === 'MemberExpression' && parent.object === node) ||
    (parent.type === 'TSQualifiedName' && parent.left === node)
  );
}

function writesOf(variable: Variable): number {
  let writes = 0;
  for (const reference of variable.references) if (reference.isWrite()) writes++;
  return writes;
}

function isImport(node: TSESTree.Node): node is TSESTree.ImportExpression {
  return node.type === 'ImportExpression';
}
