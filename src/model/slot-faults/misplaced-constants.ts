import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { plainKind, type PlainKind } from '../../registry/plain-members.js';
import type { Constant } from '../../registry/index.js';
import { handsBitsOn } from '../../syntax/branches.js';
import { memberName } from '../../syntax/members.js';
import type { VulkanModel } from '../model.js';
import type { Call, Destination } from '../types.js';
import { isOnlyABeginning } from './beginnings.js';

type Owner = Destination['owner'];

/** A constant of an enum that is given to a member or an argument that takes no enum. */
export interface MisplacedConstant {
  readonly node: TSESTree.Node;
  readonly constant: Constant;
  readonly owner: Owner;
  /** What is taken there. */
  readonly taken: PlainKind;
}

/**
 * The constants of a file that are given by name to what takes a size, an object, true or false:
 * `memoryTypeIndex: VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT`.
 */
export function misplacedConstantsOf(model: VulkanModel): readonly MisplacedConstant[] {
  const found: MisplacedConstant[] = [];
  const places = new PlainPlaces(model);
  for (const { entity, node, origin } of model.names.occurrences) {
    // What the file has a number of its own for may be that number.
    if (entity.kind !== 'constant' || origin.kind === 'own' || isNumberItself(entity.constant)) continue;
    const given = places.givenBy(node);
    const owner = given && places.ownerOf(given, origin);
    const taken = owner && !isAnswer(owner) ? plainKind(owner.member) : undefined;
    if (taken === undefined) continue;
    const destination = { owner: owner!, node: given as TSESTree.Expression };
    // It may stand for what is looked up by it, and put in its place.
    if (!isOnlyABeginning(model, destination)) found.push({ node, constant: entity.constant, owner: owner!, taken });
  }
  return found;
}

/** Whether the value of a constant is what it says: of samples, there are as many as the bit is worth. */
function isNumberItself({ type }: Constant): boolean {
  return type.name === 'VkSampleCountFlagBits';
}

/** Whether a member is of a struct that Vulkan fills in: who writes to it plays Vulkan. */
function isAnswer(owner: Owner): boolean {
  return owner.kind === 'member' && owner.struct.returnedOnly;
}

/** Whose value the expressions of a file are that stand in no slot. */
class PlainPlaces {
  readonly #model: VulkanModel;
  readonly #given = new Map<TSESTree.Node, TSESTree.Node | undefined>();
  #arguments: ReadonlyMap<TSESTree.Node, Owner> | undefined;

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /** The expression that gives a constant away, be it one of several or one bit of a mask; undefined for one in a slot. */
  givenBy(constant: TSESTree.Node): TSESTree.Node | undefined {
    const parts: TSESTree.Node[] = [];
    let given: TSESTree.Node | undefined;
    for (let node = constant; ; node = node.parent!) {
      const isKnown = this.#given.has(node);
      if (isKnown) given = this.#given.get(node);
      if (isKnown || this.#model.slotAt(node) !== undefined || node.parent === undefined) break;
      parts.push(node);
      if (!handsBitsOn(node.parent, node)) {
        given = node;
        break;
      }
    }
    for (const each of parts) this.#given.set(each, given);
    return given;
  }

  /** The member or the parameter that an expression is given to. */
  ownerOf(node: TSESTree.Node, origin: NameOrigin): Owner | undefined {
    const { parent } = node;
    switch (parent?.type) {
      case 'Property': {
        const literal = parent.parent;
        if (parent.value !== node || literal.type !== 'ObjectExpression') return undefined;
        return this.#memberOf(literal, node) ?? this.#argument(node);
      }
      case 'CallExpression':
        return parent.callee === node ? undefined : this.#argument(node);
      case 'AssignmentExpression':
        return parent.right === node && ASSIGNED.has(parent.operator) ? this.#assigned(parent.left, origin) : undefined;
      default:
        return undefined;
    }
  }

  #memberOf(literal: TSESTree.ObjectExpression, node: TSESTree.Node): Owner | undefined {
    const given = this.#model.givenIn(literal);
    const name = given?.names[given.values.indexOf(node as TSESTree.Expression)];
    const member = name === undefined ? undefined : given?.struct.member(name);
    return member && { kind: 'member', struct: given!.struct, member };
  }

  #assigned(target: TSESTree.Node, origin: NameOrigin): Owner | undefined {
    if (target.type !== 'MemberExpression') return undefined;
    const name = memberName(target);
    const type = this.#model.types.of(target.object)?.type;
    const member =
      type?.kind === 'struct' && name !== undefined ? type.struct.member(origin.dialect.memberName(name)) : undefined;
    return member && type?.kind === 'struct' ? { kind: 'member', struct: type.struct, member } : undefined;
  }

  #argument(node: TSESTree.Node): Owner | undefined {
    this.#arguments ??= argumentsOf(this.#model.calls);
    return this.#arguments.get(node);
  }
}

const ASSIGNED: ReadonlySet<string> = new Set(['=', '|=']);

/** The arguments of calls that give all of what a command takes: a function of the same name may take others. */
function argumentsOf(calls: readonly Call[]): ReadonlyMap<TSESTree.Node, Owner> {
  const found = new Map<TSESTree.Node, Owner>();
  for (const { command, args } of calls) {
    if (args.size !== command.params.length) continue;
    for (const [name, node] of args) found.set(node, { kind: 'param', command, member: command.param(name)! });
  }
  return found;
}
