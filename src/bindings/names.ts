import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from './asserted.js';
import { askedNames } from './asked.js';
import { usesOfField } from './class-fields.js';
import { detectDialect } from './detect.js';
import { bindingOfModule, dialectNamed, registryDialect, type Dialect } from './dialects.js';
import { registryEntity, type Entity } from './entities.js';
import { exportList, type ExportList } from './exports.js';
import {
  forEachName,
  isGlobalAssign,
  isGlobalObject,
  memberName,
  modulesOf,
  otherNameOf,
  writesOf,
  type Access,
  type LoadedModule,
} from './modules.js';
import {
  hasModule,
  moduleOf,
  type FileNames,
  type ModuleBinding,
  type Occurrence,
  type Origin,
  type UnknownName,
} from './occurrences.js';
import { foreignCommands, renamedConstants, type RenamedConstant } from './own-names.js';
import type { Settings } from './settings.js';
import { TypedExports } from './typed-exports.js';

type Variable = TSESLint.Scope.Variable;
type Reference = TSESLint.Scope.Reference;

const VULKAN_NAME = /^(?:VK_[A-Z0-9]|[Vv]k[A-Z])/u;
/** `VKFORMAT_UNDEFINED`, where the first underscore is missing. */
const GLUED_NAME = /^VK[A-Z0-9]+_/u;

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
  readonly #at = new Map<TSESTree.Node, Occurrence>();
  #unknown: UnknownName[] = [];
  readonly #modules: Candidate[] = [];
  #namespaces: (Origin & { kind: 'namespace' })[] = [];
  readonly #followed = new Set<Variable>();
  #globalExports: ExportList | undefined;
  #globalsFrom: TSESTree.Node | undefined;
  /** Globals that the file gives something of its own: `globalThis.VkContext = class {}`. */
  readonly #ownGlobals = new Set<string>();
  #hasForeignCommands = false;
  /** For each module, and for globals: constants in enum objects less those outside of them. */
  readonly #inEnumObjects = new Map<ModuleBinding | undefined, number>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings) {
    this.#sourceCode = sourceCode;
    this.#settings = settings;
  }

  find(): FileNames {
    for (const loaded of modulesOf(this.#sourceCode).values()) {
      const module = this.#moduleOf(loaded);
      if (module === undefined) continue;
      this.#modules.push(module);
      for (const access of loaded.accesses) this.#access(access, module);
    }
    this.#globals();
    this.#foreign();
    const renamed = this.#renamed();
    this.#dropUncertainModules();
    const occurrences = [...this.#at.values()];
    return {
      occurrences,
      unknown: this.#unknown,
      at: (node) => this.#at.get(node),
      modules: this.#modules,
      namespaces: this.#namespaces,
      renamed,
      hasGlobals: this.#modules.length === 0 || this.#globalsFrom !== undefined || occurrences.some(isGlobalValue),
      globalsFrom: this.#globalsFrom,
      usesEnumObjects: (origin) => (this.#inEnumObjects.get(moduleOf(origin)) ?? 0) > 0,
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
        else this.#named(variable, name, named(module));
        break;
      }
      case 'member':
        this.#name(access.name, access.node, named(module));
        break;
      case 'field':
        for (const use of access.uses) this.#membersAt(use, named(module));
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
    const origin: Origin = { kind: 'global', dialect: fallback, exports: this.#globalExports };
    for (const reference of globalScope.through) {
      if (!own.has(reference.identifier.name)) this.#global(reference, origin);
    }
    for (const variable of globalScope.variables) {
      if (variable.defs.length > 0) continue;
      for (const reference of variable.references) this.#global(reference, origin);
    }
    if (this.#ownGlobals.size === 0) return;
    const isOwn = (each: Occurrence | UnknownName): boolean =>
      each.origin === origin && this.#ownGlobals.has(each.path[0]!);
    for (const [node, each] of this.#at) if (isOwn(each)) this.#at.delete(node);
    this.#unknown = this.#unknown.filter((each) => !isOwn(each));
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

  #global(reference: Reference, origin: Origin): void {
    const identifier = reference.identifier as TSESTree.Node;
    if (identifier.type !== 'Identifier' || reference.isWrite()) return;
    const { name } = identifier;
    if (isGlobalName(name, origin)) this.#name(name, identifier, origin);
    else if (isGlobalObject(identifier)) this.#globalObject(identifier, origin);
  }

  /** `globalThis.VkX`: a global as well, unless the file makes it. */
  #globalObject(node: TSESTree.Identifier, origin: Origin): void {
    const { parent } = node;
    if (parent.type === 'MemberExpression' && parent.object === node) {
      const name = memberName(parent);
      if (name === undefined || !isGlobalName(name, origin)) return;
      const { parent: assignment } = parent;
      if (assignment.type !== 'AssignmentExpression' || assignment.left !== parent) this.#name(name, parent, origin);
      else if (!this.#at.has(assignment.right)) this.#ownGlobals.add(name);
    } else if (parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
      forEachName(this.#sourceCode, parent.id, (variable, name) => {
        if (isGlobalName(name, origin) && writesOf(variable) === 1) this.#alias(variable, name, origin);
      });
    }
  }

  #foreign(): void {
    const origin: Origin = { kind: 'own', dialect: foreign };
    for (const { name, node } of foreignCommands(this.#sourceCode)) {
      if (this.#at.has(node)) continue;
      this.#hasForeignCommands = true;
      this.#at.set(node, { entity: registryEntity(name)!, node, origin, path: [name] });
    }
  }

  #renamed(): readonly RenamedConstant[] {
    const { constants } = this.#settings;
    if (constants.size === 0) return [];
    const renamed = renamedConstants(this.#sourceCode, constants);
    for (const { constant, node, path } of renamed) {
      const entity: Entity = { kind: 'constant', constant, spelling: constant.name };
      this.#at.set(node, { entity, node, origin: { kind: 'own', dialect: foreign }, path: path.split('.') });
    }
    return renamed;
  }

  #named(variable: Variable, name: string, origin: Origin): void {
    this.#followed.add(variable);
    if (!isSought(name, origin)) return;
    for (const reference of variable.references) {
      if (!reference.isWrite()) this.#name(name, reference.identifier, origin);
    }
  }

  #namespace(variable: Variable, module: Candidate, typeOnly: boolean): void {
    const origin: Origin & { kind: 'namespace' } = {
      kind: 'namespace',
      get dialect() {
        return module.dialect;
      },
      module,
      variable,
      typeOnly,
    };
    this.#namespaces.push(origin);
    this.#members(variable, origin);
  }

  /** Every `variable.NAME`, in values and in types; copies and destructurings of the variable are followed. */
  #members(variable: Variable, origin: Origin): void {
    if (this.#followed.has(variable)) return;
    this.#followed.add(variable);
    for (const reference of variable.references) this.#membersAt(reference.identifier, origin);
  }

  #membersAt(place: TSESTree.Node, origin: Origin): void {
    const node = withTypes(place);
    const { parent } = node;
    switch (parent?.type) {
      case 'MemberExpression':
        if (parent.object === node) {
          const name = memberName(parent);
          if (name !== undefined) this.#name(name, parent, origin);
        }
        break;
      case 'TSQualifiedName':
        if (parent.left === node) this.#name(parent.right.name, parent, origin);
        break;
      case 'VariableDeclarator':
      case 'TSImportEqualsDeclaration': {
        const copy = otherNameOf(this.#sourceCode, node);
        if (copy !== undefined) this.#members(copy, origin);
        else if (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern') {
          forEachName(this.#sourceCode, parent.id, (local, name) => {
            if (writesOf(local) === 1) this.#alias(local, name, origin);
          });
        }
        break;
      }
      case 'PropertyDefinition':
      case 'AssignmentExpression':
        for (const use of usesOfField(this.#sourceCode, node)) this.#membersAt(use, origin);
        break;
      case 'CallExpression':
        if (origin.kind === 'namespace' && isGlobalAssign(parent)) this.#becomeGlobals(parent, origin.module);
        break;
      default:
    }
  }

  /** A variable that holds what `name` of the binding stands for. */
  #alias(variable: Variable, name: string, origin: Origin): void {
    if (!this.#followed.has(variable)) this.#named(variable, name, origin);
  }

  /** Records what `name` stands for at `node`; members of an enum object are read on. */
  #name(name: string, node: TSESTree.Node, origin: Origin): void {
    const entity = origin.dialect.entityOf(name);
    if (entity === undefined) {
      if (isLikeVulkan(name)) this.#unknown.push({ name, node, origin, path: [name] });
      return;
    }
    if (entity.kind === 'namespace') {
      this.#membersAt(node, origin);
      return;
    }
    if (entity.kind === 'constant') {
      this.#at.set(node, { entity, node, origin, path: [name] });
      this.#count(origin, -1);
      return;
    }
    const whole = withTypes(node);
    const { parent } = whole;
    if (parent !== undefined && entity.kind === 'slotType' && isMemberOf(parent, whole)) {
      this.#enumMember(entity, name, parent, origin);
      return;
    }
    this.#at.set(node, { entity, node, origin, path: [name] });
    const variable = otherNameOf(this.#sourceCode, whole);
    if (variable !== undefined) this.#alias(variable, name, origin);
  }

  #count(origin: Origin, by: number): void {
    const module = moduleOf(origin);
    this.#inEnumObjects.set(module, (this.#inEnumObjects.get(module) ?? 0) + by);
  }

  #enumMember(
    entity: Entity & { kind: 'slotType' },
    object: string,
    node: TSESTree.MemberExpression | TSESTree.TSQualifiedName,
    origin: Origin,
  ): void {
    const member = node.type === 'MemberExpression' ? memberName(node) : node.right.name;
    if (member === undefined) return;
    const path = [object, member];
    const found = origin.dialect.enumMember(entity.type, member, object);
    if (found !== undefined) {
      const { constant, name, isOld = false } = found;
      this.#count(origin, 1);
      this.#at.set(node, { entity: { kind: 'constant', constant, spelling: name }, node, origin, path, isOld });
    } else if (origin.dialect.members === undefined ? VULKAN_NAME.test(member) : /^[A-Z][A-Z0-9_]+$/u.test(member)) {
      this.#unknown.push({ name: member, node, origin, path, enum: entity.type });
    }
  }

  /**
   * A module that is no known binding proves itself by the constants that are taken from it. A `VkFenceCreateInfo` may
   * be anybody's; what exports `VK_FENCE_CREATE_SIGNALED_BIT` beside it is Vulkan. Where the file has loaded Vulkan
   * itself, a description of a struct is one as well: `VkBufferCreateInfo.make({})` beside `lib.symbols.vkCreateBuffer`.
   */
  #dropUncertainModules(): void {
    const uncertain = new Set<ModuleBinding>(this.#modules.filter((module) => !module.isCertain));
    if (uncertain.size === 0) return;
    for (const { entity, origin } of this.#at.values()) {
      if (!hasModule(origin)) continue;
      if (entity.kind === 'constant') uncertain.delete(origin.module);
      else (origin.module as Candidate).isWhole = true;
    }
    if (this.#hasForeignCommands) {
      for (const { entity, node, origin } of this.#at.values()) {
        if (entity.kind !== 'struct' || !hasModule(origin) || !uncertain.has(origin.module)) continue;
        if (node.parent?.type !== 'MemberExpression') continue;
        uncertain.delete(origin.module);
        // It describes structs; nothing says that it has constants.
        (origin.module as Candidate).dialect = foreign;
      }
    }
    const isDropped = (origin: Origin): boolean => hasModule(origin) && uncertain.has(origin.module);
    for (const [node, { origin }] of this.#at) if (isDropped(origin)) this.#at.delete(node);
    this.#unknown = this.#unknown.filter(({ origin }) => !isDropped(origin));
    this.#namespaces = this.#namespaces.filter((origin) => !isDropped(origin));
    for (const module of uncertain) this.#modules.splice(this.#modules.indexOf(module), 1);
  }
}

const foreign = dialectNamed('ffi')!;

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

function named(module: Candidate): Origin {
  return {
    kind: 'named',
    get dialect() {
      return module.dialect;
    },
    module,
  };
}

function isLikeVulkan(name: string): boolean {
  return VULKAN_NAME.test(name) || GLUED_NAME.test(name);
}

/** Whether an export has a name of Vulkan's, or one that looks like it. */
function isSought(name: string, { dialect }: Origin): boolean {
  return dialect.entityOf(name) !== undefined || isLikeVulkan(name);
}

/** Whether a name of a global may be Vulkan's. */
function isGlobalName(name: string, { dialect }: Origin): boolean {
  return VULKAN_NAME.test(name) || (dialect !== registryDialect && dialect.entityOf(name) !== undefined);
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
