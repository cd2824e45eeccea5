import type { TSESTree } from '@typescript-eslint/utils';
import { structOf } from '../registry/index.js';
import type { VulkanModel } from './model.js';
import { DistinctObjects } from './objects/distinct.js';
import { isCreation } from './sources/mentions.js';
import { keyOf, type MemberPath, type Source } from './sources/source.js';
import type { States } from './states.js';
import { StructState } from './states/state.js';
import type { Call } from './types.js';
import { knownBits } from './values/known.js';
import { hasForeignConstant } from './values/of-type.js';

/** An object of Vulkan: the one call that made it, and the struct it was made from. */
export interface Created {
  /** Tells one object of the file from another. */
  readonly key: string;
  readonly call: Call;
  /** `pCreateInfo`, `pAllocateInfo`; undefined where it is not followed. */
  readonly info: StructState | undefined;
}

/** Known bits of a mask. */
export interface Mask {
  readonly ones: bigint;
  readonly zeros: bigint;
  /** The expression that gives it, when there is one. */
  readonly node: TSESTree.Expression | undefined;
}

const EMPTY: Mask = { ones: 0n, zeros: 0xffff_ffff_ffff_ffffn, node: undefined };

/** What the objects of one file were created with. */
export class Objects {
  readonly #model: VulkanModel;
  readonly #distinct: DistinctObjects;
  readonly #ofCalls = new Map<TSESTree.CallExpression, States>();

  constructor(model: VulkanModel) {
    this.#model = model;
    this.#distinct = new DistinctObjects(model);
  }

  /** The call that made the object in an expression, or at a path in it: undefined when it is not known, or not one alone. */
  at(node: TSESTree.Expression, path: MemberPath = []): Created | undefined {
    const sources = this.#model.sources.of(node, path);
    return sources?.length === 1 ? this.bySource(sources[0]!) : undefined;
  }

  /** The same of an object in a struct that is used later, where no command creates another in its place. */
  kept(node: TSESTree.Expression, path: MemberPath): Created | undefined {
    return this.#distinct.isCreatedOnce(node) ? this.at(node, path) : undefined;
  }

  /** The same by the source of an object. */
  bySource(source: Source): Created | undefined {
    if (source.kind !== 'command' || !this.#distinct.areOf(source.param.typeName)) return undefined;
    const { call } = source;
    const param = call.command.params.find(
      ({ pointer, isConst, typeName }) => pointer > 0 && isConst && structOf(typeName) !== undefined,
    );
    if (param === undefined || !isCreation(call)) return undefined;
    return { key: keyOf(source), call, info: this.infoOf(call, param.name, this.#statesOf(source)) };
  }

  /**
   * The struct that a call is given for a parameter.
   *
   * @param states - what the structs of the file hold: as one call of a function makes them, if the call is in that
   */
  infoOf(call: Call, param: string, states = this.#model.states): StructState | undefined {
    const known = states.callState(call).param(param);
    const only = known.kind === 'list' && known.items.length === 1 ? known.items[0] : known;
    return only?.kind === 'struct' && only.struct instanceof StructState ? only.struct : undefined;
  }

  /** What the command was given where the object came to be: by the call of the function around it, if there is one. */
  #statesOf({ through: [call] = [] }: Source): States {
    if (call === undefined) return this.#model.states;
    let states = this.#ofCalls.get(call);
    if (states === undefined) this.#ofCalls.set(call, (states = this.#model.states.ofCall(call)));
    return states;
  }

  /** The object that a member of a struct holds. */
  of(state: StructState, member: string): Created | undefined {
    const given = this.#model.states.given(state.build, member, state.at);
    return given?.length === 1 ? this.at(given[0]!) : undefined;
  }

  /**
   * What tells the object that a member of a struct holds from others: also of one that is made elsewhere, when nothing
   * can put another one in its place.
   */
  keyAt(state: StructState, member: string): string | undefined {
    const node = this.node(state, member);
    const sources = node && this.#model.sources.of(node);
    const [source] = sources ?? [];
    if (source === undefined || sources?.length !== 1) return undefined;
    if (source.kind === 'variable') return this.#isOnlyNamed(source.node) ? keyOf(source) : undefined;
    return this.bySource(source)?.key;
  }

  /** Whether a variable is only named in structs, and to commands that do not write to it: some bindings have objects. */
  #isOnlyNamed(declared: TSESTree.Node): boolean {
    const variable = declared.type === 'Identifier' ? this.#model.variables.of(declared) : undefined;
    return variable?.references.every(({ init, identifier }) => init === true || this.#isNamedAt(identifier)) === true;
  }

  #isNamedAt(mention: TSESTree.Node): boolean {
    const { parent } = mention;
    switch (parent?.type) {
      case 'Property':
        return parent.parent.type === 'ObjectExpression' && this.#model.givenIn(parent.parent) !== undefined;
      case 'AssignmentExpression':
        return parent.left.type === 'MemberExpression' && this.#model.states.holderOf(parent.left) !== undefined;
      case 'CallExpression': {
        const entity = this.#model.names.at(parent.callee)?.entity;
        const index = parent.arguments.findIndex((each) => each === mention);
        const param = entity?.kind === 'command' ? entity.command.params[index] : undefined;
        return param !== undefined && (param.pointer === 0 || param.isConst);
      }
      default:
        return false;
    }
  }

  /** A struct of a chain: null when it is certainly not there, undefined when that is not known. */
  chained(head: StructState | undefined, name: string): StructState | null | undefined {
    if (head === undefined) return undefined;
    return head.chain.find(({ type }) => type.name === name) ?? (head.chainIsComplete ? null : undefined);
  }

  /** A mask in a struct of a chain; no bit when the struct is not there. Undefined when it is not known. */
  mask(head: StructState | undefined, name: string, member: string): Mask | undefined {
    const struct = this.chained(head, name);
    if (struct === undefined) return undefined;
    if (struct === null) return EMPTY;
    const given = this.#model.states.given(struct.build, member, struct.at);
    if (given?.length === 0) return EMPTY;
    const type = struct.type.member(member)?.slot?.constants;
    if (given === undefined || type === undefined) return undefined;
    // A constant of another enum is a fault of its own: what its number says here was not meant.
    if (given.some((node) => hasForeignConstant(this.#model.evaluate(node), type))) return undefined;
    const bits = knownBits(struct.member(member), type.width);
    return bits && { ...bits, node: given.length === 1 ? given[0] : undefined };
  }

  /** A number or enumerant that a member certainly has; `absent` where nothing writes it. */
  value(struct: StructState, member: string, absent: bigint): bigint | undefined {
    const given = this.#model.states.given(struct.build, member, struct.at);
    if (given?.length === 0) return absent;
    const known = struct.member(member);
    if (known.kind !== 'exact' || (typeof known.value === 'number' && !Number.isInteger(known.value))) return undefined;
    return BigInt(known.value);
  }

  /** The expression that gives a member, when there is one alone. */
  node(struct: StructState, member: string): TSESTree.Expression | undefined {
    const given = this.#model.states.given(struct.build, member, struct.at);
    return given?.length === 1 ? given[0] : undefined;
  }
}
