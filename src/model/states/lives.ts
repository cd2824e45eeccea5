import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isObjectCall } from '../../bindings/modules.js';
import type { Evaluator } from '../evaluate.js';
import { isFunction, isLoop, type Write } from '../flow.js';
import { isTypeOnly, propertyName } from '../syntax.js';
import type { StructBuild } from '../types.js';
import type { Builds } from './builds.js';

type Variable = TSESLint.Scope.Variable;

/** How a struct lives in the variable that holds it. */
export interface Life {
  readonly boundary: TSESTree.Node;
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** Members that are changed in ways that are not followed. */
  readonly blurred: ReadonlySet<string>;
  /** Uses of the whole struct, in the order of the file. */
  readonly uses: readonly TSESTree.Node[];
  /** From here on anybody may change it. */
  readonly escape: TSESTree.Node | undefined;
}

/** How the structs of a file live: what is written to them, who uses them, and from when on others may change them. */
export class Lives {
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #lives = new Map<StructBuild, Life | undefined>();

  constructor(evaluator: Evaluator, builds: Builds) {
    this.#evaluator = evaluator;
    this.#builds = builds;
  }

  of(build: StructBuild): Life | undefined {
    if (this.#lives.has(build)) return this.#lives.get(build);
    const variable = this.#holderOf(build);
    const life = variable && this.#live(build, variable);
    this.#lives.set(build, life);
    return life;
  }

  /** Whether a struct is used where it is built, and by nobody afterwards. */
  isHandedOn(node: TSESTree.Node): boolean {
    const { parent } = node;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ArrayExpression':
      case 'ObjectExpression':
        return this.isHandedOn(parent);
      case 'Property':
        return parent.value === node && this.isHandedOn(parent);
      case 'AssignmentExpression':
        return parent.left.type === 'MemberExpression' && this.#builds.heldBy(parent.left.object) !== undefined;
      case 'CallExpression':
        // What is made to be written to is not handed on yet.
        return !isAssignedTo(node);
      case 'NewExpression':
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
      case 'ExpressionStatement':
      case 'YieldExpression':
        return true;
      default:
        return false;
    }
  }

  /** The variable that a struct is kept in for all of its life. */
  #holderOf(build: StructBuild): Variable | undefined {
    let node: TSESTree.Node = build.node;
    let parent: TSESTree.Node | undefined = node.parent;
    while (parent && isTypeOnly(parent)) {
      node = parent;
      parent = node.parent;
    }
    if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier') {
      return undefined;
    }
    const variable = this.#evaluator.variables.declaredBy(parent);
    return variable && this.#evaluator.variables.initializerOf(variable) !== undefined ? variable : undefined;
  }

  #live(build: StructBuild, variable: Variable): Life | undefined {
    const home = variable.scope.variableScope;
    const boundary = home.block as TSESTree.Node;
    const writes = new Map<string, Write[]>();
    const blurred = new Set<string>();
    const uses: TSESTree.Node[] = [];
    let escape: TSESTree.Node | undefined;
    for (const reference of variable.references) {
      if (reference.init === true) continue;
      const identifier = reference.identifier as TSESTree.Node;
      const inside = reference.from.variableScope === home;
      const member = identifier.parent?.type === 'MemberExpression' ? identifier.parent : undefined;
      if (member !== undefined && member.object === identifier) {
        const name = writtenMember(member, build);
        if (name === undefined) continue;
        const { parent } = member;
        const isPlain = inside && parent.type === 'AssignmentExpression' && parent.left === member;
        if (name === '' || !isPlain) blurred.add(name);
        else {
          addWrite(writes, name, { node: parent, value: parent.right, operator: parent.operator });
        }
      } else if (isAssignedTo(identifier)) {
        // `Object.assign(info, { usage })` writes members, all in one.
        for (const { name, value } of membersAssigned(identifier.parent, build)) {
          if (!inside || value === undefined) blurred.add(name);
          else addWrite(writes, name, { node: identifier.parent, value, operator: '=' });
        }
      } else if (!inside) {
        escape ??= build.node;
      } else {
        uses.push(identifier);
        if (escape === undefined && this.#mayChange(identifier)) escape = identifier;
      }
    }
    if (blurred.has('')) return undefined;
    return { boundary, writes, blurred, uses, escape };
  }

  /** Whether what is done with a struct lets somebody else change it. A command reads its input and keeps nothing. */
  #mayChange(node: TSESTree.Node): boolean {
    let child = node;
    for (let { parent } = node; parent; { parent } = parent) {
      switch (parent.type) {
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'TSSatisfiesExpression':
        case 'ArrayExpression':
          break;
        case 'Property':
        case 'ObjectExpression':
          break;
        case 'AssignmentExpression':
          // `info.pNext = next`: part of another struct.
          return !(
            parent.right === child &&
            parent.left.type === 'MemberExpression' &&
            this.#builds.heldBy(parent.left.object) !== undefined
          );
        case 'NewExpression':
          return this.#builds.at(parent) === undefined;
        case 'CallExpression': {
          const call = this.#builds.callAt(parent);
          if (call === undefined) return this.#builds.at(parent) === undefined;
          return call.command.params.some(
            (param) => call.args.get(param.name) === child && param.pointer > 0 && !param.isConst,
          );
        }
        default:
          return true;
      }
      child = parent;
    }
    return true;
  }
}

function addWrite(writes: Map<string, Write[]>, name: string, write: Write): void {
  const list = writes.get(name);
  if (list === undefined) writes.set(name, [write]);
  else list.push(write);
}

/** Whether `Object.assign` writes to what stands at a node. */
function isAssignedTo(node: TSESTree.Node): node is TSESTree.Node & { parent: TSESTree.CallExpression } {
  const { parent } = node;
  return parent !== undefined && isObjectCall(parent, 'assign') && parent.arguments[0] === node;
}

/** The members that `Object.assign` writes; '' where they may be any, without a value where it is not written there. */
function membersAssigned(
  call: TSESTree.CallExpression,
  { origin }: StructBuild,
): readonly { readonly name: string; readonly value: TSESTree.Expression | undefined }[] {
  const [, source, ...more] = call.arguments;
  if (source?.type !== 'ObjectExpression' || more.length > 0) return [{ name: '', value: undefined }];
  return source.properties.map((property) => {
    const name = property.type === 'Property' ? propertyName(property) : undefined;
    if (property.type !== 'Property' || name === undefined) return { name: '', value: undefined };
    const value = property.kind === 'init' ? (property.value as TSESTree.Expression) : undefined;
    return { name: origin.dialect.memberName(name), value };
  });
}

/**
 * The member of a struct that an access through its variable may write: '' when any may be meant, undefined when it
 * only reads.
 */
function writtenMember(node: TSESTree.MemberExpression, build: StructBuild): string | undefined {
  const { property, computed } = node;
  const name = computed ? '' : property.type === 'Identifier' ? build.origin.dialect.memberName(property.name) : '';
  let child: TSESTree.Node = node;
  let { parent } = node;
  while (parent.type === 'MemberExpression' && parent.object === child) {
    child = parent;
    ({ parent } = parent);
  }
  switch (parent.type) {
    case 'AssignmentExpression':
      return parent.left === child ? name : undefined;
    case 'UpdateExpression':
    case 'UnaryExpression':
      return name;
    case 'CallExpression':
      // A method of a struct, or of what it holds, may change it.
      return parent.callee === child ? (child === node ? '' : name) : undefined;
    default:
      return undefined;
  }
}

/** Whether `node` runs when `escape` may already have run in the life of a struct. */
export function isAfter(node: TSESTree.Node, escape: TSESTree.Node | undefined, build: StructBuild): boolean {
  if (escape === undefined) return false;
  if (node.range[0] > escape.range[0]) return true;
  for (let { parent } = escape; parent; { parent } = parent) {
    // Each pass of a loop around the struct makes another one.
    if (isFunction(parent) || contains(parent, build.node)) return false;
    if (isLoop(parent) && contains(parent, node)) return true;
  }
  return false;
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
