import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../syntax/asserted.js';
import { isGlobalObject } from '../syntax/builtins.js';
import { memberName } from '../syntax/members.js';
import { askedNames } from './asked.js';
import { detectDialect } from './detect.js';
import type { Dialect } from './dialect.js';
import { bindingOfModule, dialectNamed, registryDialect } from './dialects.js';
import { registryEntity, type Entity } from './entities.js';
import { exportList, type ExportList } from './exports.js';
import { Follower, VULKAN_NAME } from './follower.js';
import type { ModuleBinding } from './module-binding.js';
import { modulesOf, type Access, type LoadedModule } from './modules.js';
import { hasModule, type FileNames, type Occurrence, type NameOrigin } from './occurrences.js';
import { definedConstants, ffiCommands, namedConstants } from './own-names.js';
import type { Settings } from './settings.js';
import { TypedExports } from './typed-exports.js';

type Variable = TSESLint.Scope.Variable;
type Reference = TSESLint.Scope.Reference;

/**
 * Finds every Vulkan name that a file refers to, by following its scopes: from imports of a binding, from `require`,
 * and from globals with exact registry names.
 */
export function namesOf(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings): FileNames {
  return new NameFinder(sourceCode, settings).find();
}

/** A module while the file is being read: proof may come that changes what it is read as. */
interface Candidate extends ModuleBinding {
  dialect: Dialect;
  isWhole: boolean;
}

class NameFinder {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #settings: Settings;
  readonly #follower: Follower;
  readonly #modules: Candidate[] = [];
  #namespaces: (NameOrigin & { kind: 'namespace' })[] = [];
  #globalExports: ExportList | undefined;
  #globalsFrom: TSESTree.Node | undefined;
  /** Globals that the file gives something of its own: `globalThis.VkContext = class {}`. */
  readonly #ownGlobals = new Set<string>();
  #hasFfiCommands = false;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings) {
    this.#sourceCode = sourceCode;
    this.#settings = settings;
    this.#follower = new Follower(sourceCode, (node, module) => {
      this.#becomeGlobals(node, module);
    });
  }

  find(): FileNames {
    const all = modulesOf(this.#sourceCode);
    for (const loaded of all.values()) {
      const module = this.#moduleOf(loaded);
      if (module === undefined) continue;
      this.#modules.push(module);
      for (const access of loaded.accesses) this.#access(access, module);
    }
    this.#globals();
    this.#ffi();
    const own = this.#ownConstants();
    this.#dropUncertainModules();
    const occurrences = [...this.#follower.occurrences];
    return {
      occurrences,
      unknown: this.#follower.unknown,
      at: (node) => this.#follower.at(node),
      modules: this.#modules,
      namespaces: this.#namespaces,
      fields: this.#follower.fields,
      taken: this.#follower.taken,
      ...own,
      hasGlobals:
        this.#globalsFrom !== undefined ||
        occurrences.some(isGlobalValue) ||
        [...all.values()].every(({ accesses }) => accesses.length === 0),
      globalsFrom: this.#globalsFrom,
      usesEnumObjects: (origin) => this.#follower.usesEnumObjects(origin),
      asksFor: askedNames(this.#sourceCode, occurrences),
      settings: this.#settings,
      typed: new TypedExports(this.#sourceCode),
    };
  }

  /** What a module's exports are read as; undefined when they are not Vulkan. */
  #moduleOf(loaded: LoadedModule): Candidate | undefined {
    const { source, declarations } = loaded;
    if (this.#settings.isExcluded(source)) return undefined;
    const configured = this.#settings.dialectOf(source);
    const known = bindingOfModule(source);
    const dialect = configured ?? known?.dialect ?? detectDialect(this.#sourceCode, loaded) ?? this.#settings.fallback;
    const list = known !== undefined && known.dialect === dialect ? known.exports : dialect.exports;
    return {
      source,
      dialect,
      isCertain: configured !== undefined || known !== undefined,
      isWhole: configured !== undefined || known !== undefined,
      get exports() {
        return list === undefined ? undefined : exportList(list);
      },
      isLoadedLater: loaded.isLoadedLater,
      declarations,
      named: new Map(),
    };
  }

  #access(access: Access, module: Candidate): void {
    switch (access.kind) {
      case 'namespace': {
        const { variable, typeOnly } = access;
        this.#namespace(variable, module, typeOnly);
        break;
      }
      case 'named': {
        const { variable, name, typeOnly } = access;
        if (!module.named.has(name) || !typeOnly) module.named.set(name, { variable, typeOnly });
        if (this.#isNamespace(variable, name, module)) this.#namespace(variable, module, typeOnly);
        else this.#follower.followName(variable, name, named(module));
        break;
      }
      case 'member':
        this.#follower.record(access.name, access.node, named(module));
        break;
      case 'field':
        this.#follower.followMember(access.uses, access.isOfOwnType, named(module));
        break;
      case 'globals':
        this.#becomeGlobals(access.node, module);
        break;
    }
  }

  /** Whether an export of a module that nobody knows is the whole binding: `import { V } from './gpu.js'`. */
  #isNamespace(variable: Variable, name: string, module: Candidate): boolean {
    if (module.isCertain || VULKAN_NAME.test(name)) return false;
    const { text } = this.#sourceCode;
    return variable.references.some((reference) => {
      const identifier = reference.identifier as TSESTree.Node;
      // A function, as most exports are.
      if (text[identifier.range[1]] === '(') return false;
      const whole = withTypes(identifier);
      const { parent } = whole;
      if (parent?.type !== 'MemberExpression' || parent.object !== whole) return false;
      const member = memberName(parent);
      return member?.startsWith('VK_') === true && module.dialect.entityOf(member)?.kind === 'constant';
    });
  }

  #becomeGlobals(node: TSESTree.Node, module: ModuleBinding): void {
    this.#globalsFrom ??= node;
    if (module.isCertain) this.#globalExports = module.exports;
  }

  #globals(): void {
    const globalScope = this.#sourceCode.scopeManager?.scopes[0];
    if (globalScope === undefined) return;
    const own = this.#globalTypes();
    const { fallback } = this.#settings;
    const origin: NameOrigin = { kind: 'global', dialect: fallback, exports: this.#globalExports };
    for (const reference of globalScope.through) {
      if (!own.has(reference.identifier.name)) this.#global(reference, origin);
    }
    for (const variable of globalScope.variables) {
      if (variable.defs.length > 0) continue;
      for (const reference of variable.references) this.#global(reference, origin);
    }
    if (this.#ownGlobals.size === 0) return;
    this.#follower.drop((each) => each.origin === origin && this.#ownGlobals.has(each.path[0]!));
  }

  /** The types that the file makes global itself: `declare global { type VkFormat = number }`. */
  #globalTypes(): ReadonlySet<string> {
    const names = new Set<string>();
    if (!this.#sourceCode.text.includes('declare global')) return names;
    for (const { block, variables } of this.#sourceCode.scopeManager?.scopes ?? []) {
      const declaration = block as TSESTree.Node;
      if (declaration.type !== 'TSModuleDeclaration' || declaration.kind !== 'global') continue;
      for (const { name, defs } of variables) if (defs.every(isType)) names.add(name);
    }
    return names;
  }

  #global(reference: Reference, origin: NameOrigin): void {
    const identifier = reference.identifier as TSESTree.Node;
    if (identifier.type !== 'Identifier' || reference.isWrite()) return;
    const { name } = identifier;
    if (isGlobalName(name, origin)) this.#follower.record(name, identifier, origin);
    else if (isGlobalObject(identifier)) this.#globalObject(identifier, origin);
  }

  /** `globalThis.VkX`: a global as well, unless the file makes it. */
  #globalObject(node: TSESTree.Identifier, origin: NameOrigin): void {
    const { parent } = node;
    if (parent.type === 'MemberExpression' && parent.object === node) {
      const name = memberName(parent);
      if (name === undefined || !isGlobalName(name, origin)) return;
      const { parent: assignment } = parent;
      if (assignment.type !== 'AssignmentExpression' || assignment.left !== parent)
        this.#follower.record(name, parent, origin);
      else if (this.#follower.at(assignment.right) === undefined) this.#ownGlobals.add(name);
    } else if (parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
      this.#follower.followPattern(parent.id, origin, (name) => isGlobalName(name, origin));
    }
  }

  #ffi(): void {
    const origin: NameOrigin = { kind: 'own', dialect: ffi };
    for (const { name, node } of ffiCommands(this.#sourceCode)) {
      if (this.#follower.at(node) !== undefined) continue;
      this.#hasFfiCommands = true;
      this.#follower.add({ entity: registryEntity(name)!, node, origin, path: [name] });
    }
  }

  /** Constants under names of the author's: those of the settings, and those that the file defines as Vulkan does. */
  #ownConstants(): Pick<FileNames, 'ownNames' | 'definedNames'> {
    const { constants } = this.#settings;
    const named = constants.size > 0 ? namedConstants(this.#sourceCode, constants) : undefined;
    const defined = definedConstants(this.#sourceCode);
    for (const { constant, node, path } of [...(named?.uses ?? []), ...defined.uses]) {
      const entity: Entity = { kind: 'constant', constant, spelling: constant.name };
      this.#follower.add({ entity, node, origin: { kind: 'own', dialect: ffi }, path: path.split('.') });
    }
    return { ownNames: named?.names ?? [], definedNames: defined.names };
  }

  #namespace(variable: Variable, module: Candidate, typeOnly: boolean): void {
    const origin: NameOrigin & { kind: 'namespace' } = {
      kind: 'namespace',
      get dialect() {
        return module.dialect;
      },
      module,
      variable,
      typeOnly,
    };
    this.#namespaces.push(origin);
    this.#follower.followBinding(variable, origin);
  }

  /**
   * A module that is no known binding proves itself by the constants that are taken from it. A `VkFenceCreateInfo` may
   * be anybody's; what exports `VK_FENCE_CREATE_SIGNALED_BIT` beside it is Vulkan. Where the file has loaded Vulkan
   * itself, a description of a struct is one as well: `VkBufferCreateInfo.make({})` beside `lib.symbols.vkCreateBuffer`.
   */
  #dropUncertainModules(): void {
    const uncertain = new Set<ModuleBinding>(this.#modules.filter((module) => !module.isCertain));
    if (uncertain.size === 0) return;
    for (const { entity, origin } of this.#follower.occurrences) {
      if (!hasModule(origin)) continue;
      if (entity.kind === 'constant') uncertain.delete(origin.module);
      else (origin.module as Candidate).isWhole = true;
    }
    if (this.#hasFfiCommands) {
      for (const { entity, node, origin } of this.#follower.occurrences) {
        if (entity.kind !== 'struct' || !hasModule(origin) || !uncertain.has(origin.module)) continue;
        if (node.parent?.type !== 'MemberExpression') continue;
        uncertain.delete(origin.module);
        // It describes structs; nothing says that it has constants.
        (origin.module as Candidate).dialect = ffi;
      }
    }
    const isDropped = (origin: NameOrigin): boolean => hasModule(origin) && uncertain.has(origin.module);
    this.#follower.drop(({ origin }) => isDropped(origin));
    this.#namespaces = this.#namespaces.filter((origin) => !isDropped(origin));
    for (const module of uncertain) this.#modules.splice(this.#modules.indexOf(module), 1);
  }
}

const ffi = dialectNamed('ffi')!;

function isType({ node }: TSESLint.Scope.Definition): boolean {
  const { type } = node as TSESTree.Node;
  return type === 'TSTypeAliasDeclaration' || type === 'TSInterfaceDeclaration' || type === 'TSEnumDeclaration';
}

/** Whether a name is that of a global that is there at run time. */
function isGlobalValue({ node, origin }: Occurrence): boolean {
  return origin.kind === 'global' && !ONLY_TYPES.has(node.parent?.type ?? '');
}

const ONLY_TYPES: ReadonlySet<string> = new Set([
  'TSClassImplements',
  'TSInterfaceHeritage',
  'TSQualifiedName',
  'TSTypeReference',
]);

function named(module: Candidate): NameOrigin {
  return {
    kind: 'named',
    get dialect() {
      return module.dialect;
    },
    module,
  };
}

/** Whether a name of a global may be Vulkan's. */
function isGlobalName(name: string, { dialect }: NameOrigin): boolean {
  return VULKAN_NAME.test(name) || (dialect !== registryDialect && dialect.entityOf(name) !== undefined);
}
