import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../syntax/asserted.js';
import { isGlobalAssign } from '../syntax/builtins.js';
import { isGivenToOwnType, usesOfMemberGiven } from '../syntax/given-members.js';
import { memberName } from '../syntax/members.js';
import { forEachName, otherNameOf, writesOf } from '../syntax/scopes.js';
import type { Entity } from './entities.js';
import type { ModuleBinding } from './module-binding.js';
import {
  hasModule,
  moduleOf,
  type FieldBinding,
  type Occurrence,
  type NameOrigin,
  type TakenName,
  type UnknownName,
} from './occurrences.js';

type Variable = TSESLint.Scope.Variable;

/** What looks like a name of Vulkan's. */
export const VULKAN_NAME = /^(?:VK_[A-Z0-9]|[Vv]k[A-Z])/u;
/** `VKFORMAT_UNDEFINED`, where the first underscore is missing. */
const GLUED_NAME = /^VK[A-Z0-9]+_/u;

/**
 * Follows what stands for a binding, or for a name of one, to each place where the file uses it, and records the Vulkan
 * names that stand there.
 */
export class Follower {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #onGlobals: (node: TSESTree.Node, module: ModuleBinding) => void;
  readonly #at = new Map<TSESTree.Node, Occurrence>();
  #unknown: UnknownName[] = [];
  readonly #fields: FieldBinding[] = [];
  readonly #taken: TakenName[] = [];
  readonly #followed = new Set<Variable>();
  /** For each module, and for globals: constants in enum objects less those outside of them. */
  #inEnumObjects: ReadonlyMap<ModuleBinding | undefined, number> | undefined;

  /** `onGlobals` is called where a module's exports are made globals. */
  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    onGlobals: (node: TSESTree.Node, module: ModuleBinding) => void,
  ) {
    this.#sourceCode = sourceCode;
    this.#onGlobals = onGlobals;
  }

  get occurrences(): Iterable<Occurrence> {
    return this.#at.values();
  }

  /** The fields and properties that hold a binding. */
  get fields(): readonly FieldBinding[] {
    return this.#fields;
  }

  /** The names that variables have been given of a binding. */
  get taken(): readonly TakenName[] {
    return this.#taken;
  }

  get unknown(): readonly UnknownName[] {
    return this.#unknown;
  }

  /** The Vulkan name at a node. */
  at(node: TSESTree.Node): Occurrence | undefined {
    return this.#at.get(node);
  }

  /** Records a name that is known to be Vulkan's. */
  add(occurrence: Occurrence): void {
    this.#at.set(occurrence.node, occurrence);
  }

  /** Forgets names that turn out not to be Vulkan's. */
  drop(isDropped: (name: Occurrence | UnknownName) => boolean): void {
    for (const [node, each] of this.#at) if (isDropped(each)) this.#at.delete(node);
    this.#unknown = this.#unknown.filter((each) => !isDropped(each));
  }

  /** Whether the constants of a binding are written as members of enum objects: asked where one is printed. */
  usesEnumObjects(origin: NameOrigin): boolean {
    this.#inEnumObjects ??= this.#countInEnumObjects();
    return (this.#inEnumObjects.get(moduleOf(origin)) ?? 0) > 0;
  }

  /** Every use of a variable that holds what `name` of the binding stands for. */
  followName(variable: Variable, name: string, origin: NameOrigin): void {
    this.#followed.add(variable);
    if (!isSought(name, origin)) return;
    for (const reference of variable.references) {
      if (!reference.isWrite()) this.record(name, reference.identifier, origin);
    }
  }

  /**
   * Every `variable.NAME`, in values and in types; copies and destructurings of the variable are followed.
   *
   * @param isPart - whether it holds an object of the binding, in which some of its names are
   */
  followBinding(variable: Variable, origin: NameOrigin, isPart = false): void {
    if (this.#followed.has(variable)) return;
    this.#followed.add(variable);
    for (const reference of variable.references) this.readMember(reference.identifier, origin, isPart);
  }

  /** `place.NAME`, or what becomes of the binding, or of a part of it, that stands at `place`. */
  readMember(place: TSESTree.Node, origin: NameOrigin, isPart = false): void {
    const node = withTypes(place);
    const { parent } = node;
    switch (parent?.type) {
      case 'MemberExpression':
        if (parent.object === node) {
          const name = memberName(parent);
          if (name !== undefined) this.record(name, parent, origin);
        }
        break;
      case 'TSQualifiedName':
        if (parent.left === node) this.record(parent.right.name, parent, origin);
        break;
      case 'VariableDeclarator':
      case 'TSImportEqualsDeclaration': {
        const copy = otherNameOf(this.#sourceCode, node);
        if (copy !== undefined) this.followBinding(copy, isPart ? origin : heldBy(copy, origin), isPart);
        else if (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern') {
          this.followPattern(parent.id, origin);
        }
        break;
      }
      case 'Property':
      case 'PropertyDefinition':
      case 'AssignmentExpression':
        this.followMember(usesOfMemberGiven(this.#sourceCode, node), isGivenToOwnType(node), origin, isPart);
        break;
      case 'CallExpression':
        if (origin.kind === 'namespace' && isGlobalAssign(parent)) this.#onGlobals(parent, origin.module);
        break;
      default:
    }
  }

  /** A field or a property that holds a binding, wherever it is used. */
  followMember(uses: readonly TSESTree.Node[], isOfOwnType: boolean, origin: NameOrigin, isPart = false): void {
    if (hasModule(origin)) this.#fields.push({ module: origin.module, uses: new Set(uses), isOfOwnType });
    for (const use of uses) this.readMember(use, origin, isPart);
  }

  /** `{ NAME: local }` of a binding; of those names that are wanted. */
  followPattern(pattern: TSESTree.ObjectPattern, origin: NameOrigin, isWanted?: (name: string) => boolean): void {
    forEachName(this.#sourceCode, pattern, (variable, name) => {
      if (isWanted?.(name) === false || writesOf(variable) !== 1) return;
      this.#followAlias(variable, name, origin);
    });
  }

  #followAlias(variable: Variable, name: string, origin: NameOrigin): void {
    if (hasModule(origin)) this.#taken.push({ module: origin.module, name, variable });
    if (!this.#followed.has(variable)) this.followName(variable, name, origin);
  }

  /** Records what `name` stands for at `node`; members of an enum object are read on. */
  record(name: string, node: TSESTree.Node, origin: NameOrigin): void {
    const entity = origin.dialect.entityOf(name);
    if (entity === undefined) {
      if (isLikeVulkan(name)) this.#unknown.push({ name, node, origin, path: [name] });
      return;
    }
    if (entity.kind === 'namespace') {
      this.readMember(node, origin, true);
      return;
    }
    if (entity.kind === 'constant') {
      this.add({ entity, node, origin, path: [name] });
      return;
    }
    const whole = withTypes(node);
    const { parent } = whole;
    if (parent !== undefined && entity.kind === 'slotType' && isMemberOf(parent, whole)) {
      this.#enumMember(entity, name, parent, origin);
      return;
    }
    this.add({ entity, node, origin, path: [name] });
    const variable = otherNameOf(this.#sourceCode, whole);
    if (variable !== undefined) this.#followAlias(variable, name, origin);
  }

  #countInEnumObjects(): ReadonlyMap<ModuleBinding | undefined, number> {
    const counts = new Map<ModuleBinding | undefined, number>();
    for (const { entity, origin, path } of this.#at.values()) {
      if (entity.kind !== 'constant' || origin.kind === 'own') continue;
      const module = moduleOf(origin);
      counts.set(module, (counts.get(module) ?? 0) + (path.length > 1 ? 1 : -1));
    }
    return counts;
  }

  #enumMember(
    entity: Entity & { kind: 'slotType' },
    object: string,
    node: TSESTree.MemberExpression | TSESTree.TSQualifiedName,
    origin: NameOrigin,
  ): void {
    const member = node.type === 'MemberExpression' ? memberName(node) : node.right.name;
    if (member === undefined) return;
    const path = [object, member];
    const found = origin.dialect.enumMember(entity.type, member, object);
    if (found !== undefined) {
      const { constant, name, isOld = false } = found;
      this.add({ entity: { kind: 'constant', constant, spelling: name }, node, origin, path, isOld });
    } else if (origin.dialect.members === undefined ? VULKAN_NAME.test(member) : /^[A-Z][A-Z0-9_]+$/u.test(member)) {
      this.#unknown.push({ name: member, node, origin, path, enum: entity.type });
    }
  }
}

/** Where the names come from that are members of another variable of the same binding. */
function heldBy(variable: Variable, origin: NameOrigin): NameOrigin {
  if (origin.kind !== 'namespace') return origin;
  return {
    ...origin,
    variable,
    get dialect() {
      return origin.dialect;
    },
  };
}

function isLikeVulkan(name: string): boolean {
  return VULKAN_NAME.test(name) || GLUED_NAME.test(name);
}

/** Whether an export has a name of Vulkan's, or one that looks like it. */
function isSought(name: string, { dialect }: NameOrigin): boolean {
  return dialect.entityOf(name) !== undefined || isLikeVulkan(name);
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
