/** What Vulkan demands of every pNext chain, whatever its structs hold. */
import type { TSESTree } from '@typescript-eslint/utils';
import { chainUsage } from '../registry/implicit.js';
import { allStructs, constantOf, type Constant, type StructType } from '../registry/index.js';
import { contains } from '../syntax/nodes.js';
import { StructState } from './states/state.js';
import type { Slot, Struct } from './types.js';
import { certainAlternatives } from './values/alternatives.js';
import { hasForeignConstant } from './values/of-type.js';
import { exactOf, type Value } from './values/value.js';

/** A statement about chains that is certainly violated. */
export type ChainFault = FaultKind & {
  /** Where the struct is hung on, or the sType that is given. */
  readonly node: TSESTree.Node;
  readonly vuid: string;
};

type FaultKind =
  /** A struct is in a chain that it does not extend; one that some others extend, or none at all. */
  | { readonly kind: 'notExtending' | 'noExtension'; readonly struct: StructType; readonly root: StructType }
  /** It is there a second time. */
  | { readonly kind: 'repeated'; readonly struct: StructType; readonly root: StructType }
  /** It has the sType of another one. */
  | {
      readonly kind: 'otherSType';
      readonly struct: StructType;
      readonly given: Value;
      /** What the given value is. */
      readonly named: Constant;
      /** The constant that belongs there. */
      readonly instead: Constant;
    };

/** Whether anything is stated about the chain that starts at a struct. */
export function startsChains({ sType, structExtends }: StructType): boolean {
  return sType !== undefined && structExtends.length === 0;
}

/**
 * Judges the chain that starts at a struct. Statements are made for structs that extend none: of others, the chain that
 * they are part of says what they may have behind them.
 */
export function chainFaults(root: StructState): ChainFault[] {
  const usage = chainUsage(root.type);
  if (usage.pNext === undefined) return [];
  return new ChainJudge(root, usage.pNext, usage.unique).judge(root, root.chain, new Set());
}

class ChainJudge {
  readonly #root: StructState;
  readonly #pNext: string;
  readonly #unique: string;
  /** The structs that were reached by a choice: two that name each other would never end. */
  readonly #chosen = new Set<Struct>();

  constructor(root: StructState, pNext: string, unique: string) {
    this.#root = root;
    this.#pNext = pNext;
    this.#unique = unique;
  }

  /**
   * Judges a part of the chain.
   *
   * @param start - the struct whose pNext holds the first of `chain`
   * @param before - the types that the chain has up to `start`
   * @param first - where the first of `chain` is hung on
   */
  judge(
    start: StructState,
    chain: readonly StructState[],
    before: ReadonlySet<StructType>,
    first = start.nodeOf('pNext'),
  ): ChainFault[] {
    const root = this.#root.type;
    const faults: ChainFault[] = [];
    const seen = new Set(before);
    let holder = start;
    for (const state of chain) {
      const { type } = state;
      if (GENERIC.has(type.name)) return faults;
      const node = holder === start ? first : holder.nodeOf('pNext');
      holder = state;
      if (!type.structExtends.includes(root.name)) {
        faults.push(this.#notExtending(type, node));
        // What extends nothing starts a chain of its own.
        if (type.structExtends.length === 0) return faults;
      } else if (seen.has(type) && !type.allowDuplicate) {
        faults.push(this.#repeated(type, node));
      }
      seen.add(type);
    }
    const next = holder.member('pNext');
    // A chain that comes back to itself has no end.
    if (next.kind === 'struct' && holder !== start && !next.struct.type.allowDuplicate) {
      faults.push(this.#repeated(next.struct.type, holder.nodeOf('pNext')));
    }
    // What decides between several structs may decide what is chained to them.
    if (next.kind === 'choice' && ![this.#root, ...chain].some(({ isOneOfSeveral }) => isOneOfSeveral)) {
      for (const each of next.of) {
        if (each.kind !== 'struct' || !(each.struct instanceof StructState)) continue;
        if (this.#chosen.has(each.struct.build)) continue;
        this.#chosen.add(each.struct.build);
        const { node } = each.struct.build;
        const at = holder.nodeOf('pNext');
        faults.push(...this.judge(holder, [each.struct, ...each.struct.chain], seen, contains(at, node) ? node : at));
      }
    }
    return faults;
  }

  #notExtending(struct: StructType, node: TSESTree.Node): ChainFault {
    const root = this.#root.type;
    const kind = isExtended(root) ? 'notExtending' : 'noExtension';
    return { kind, struct, root, node, vuid: this.#pNext };
  }

  #repeated(struct: StructType, node: TSESTree.Node): ChainFault {
    const root = this.#root.type;
    return { kind: 'repeated', struct, root, node, vuid: struct === root ? this.#pNext : this.#unique };
  }
}

/** Judges what is given as the sType of a struct. */
export function sTypeFaults({ owner, type, value }: Slot): ChainFault[] {
  if (owner.kind !== 'member' || owner.member.name !== 'sType') return [];
  const { sType } = owner.struct;
  const constant = sType === undefined ? undefined : constantOf(sType);
  if (constant === undefined || type.constants === undefined) return [];
  const faults: ChainFault[] = [];
  for (const given of certainAlternatives(value)) {
    const exact = exactOf(given);
    if (exact === undefined || exact === constant.value || hasForeignConstant(given, type.constants)) continue;
    const named = typeof exact === 'number' ? type.constants.byValue.get(exact) : undefined;
    // A number that is no sType at all is a matter of the enum.
    if (named === undefined) continue;
    faults.push({
      kind: 'otherSType',
      struct: owner.struct,
      given,
      named,
      instead: constant,
      node: given.node,
      vuid: chainUsage(owner.struct).sType ?? '',
    });
  }
  return faults;
}

/** Structs that stand for any other in code that walks chains. */
const GENERIC: ReadonlySet<string> = new Set(['VkBaseInStructure', 'VkBaseOutStructure']);

/** Whether any struct may extend one. Asked for reports only. */
function isExtended({ name }: StructType): boolean {
  for (const { structExtends } of allStructs()) if (structExtends.includes(name)) return true;
  return false;
}
