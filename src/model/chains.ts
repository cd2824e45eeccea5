/** What Vulkan demands of every pNext chain, whatever its structs hold. */
import type { TSESTree } from '@typescript-eslint/utils';
import { chainUsage } from '../registry/implicit.js';
import { allStructs, constantOf, structOf, type Constant, type StructType } from '../registry/index.js';
import { contains } from '../syntax/nodes.js';
import { StructState } from './states/state.js';
import type { Slot, Struct } from './types.js';
import { certainAlternatives } from './values/alternatives.js';
import { hasForeignConstant } from './values/of-type.js';
import { exactOf, type Value } from './values/value.js';

/** What is certainly wrong with a chain, or with an sType. */
export type ChainFault = (ExtensionFault | TwiceFault | STypeFault | ApartFault) & {
  /** Where the struct is hung on, or the sType that is given. */
  readonly node: TSESTree.Node;
};

/** A struct is in a chain that it does not extend, which some others extend or none at all, or is there a second time. */
interface ExtensionFault {
  readonly kind: 'notExtending' | 'noExtension' | 'repeated';
  readonly struct: StructType;
  readonly root: StructType;
  readonly vuid: string;
}

/** A struct is there a second time behind a struct that has no statement of its own about chains. */
interface TwiceFault {
  readonly kind: 'twice';
  readonly struct: StructType;
  readonly root: StructType;
  readonly vuid: undefined;
}

/** A struct has the sType of another one. */
interface STypeFault {
  readonly kind: 'otherSType';
  readonly struct: StructType;
  readonly given: Value;
  /** What the given value is. */
  readonly named: Constant;
  /** The constant that belongs there. */
  readonly instead: Constant;
  readonly vuid: string;
}

/** Two structs that no chain takes: vk.xml says it, and no statement does. */
interface ApartFault {
  readonly kind: 'apart';
  readonly struct: StructType;
  readonly root: StructType;
  readonly vuid: undefined;
}

/** Whether a struct can be in a chain, be it the first of it. */
export function isChained({ sType }: StructType): boolean {
  return sType !== undefined;
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

/**
 * Judges what is behind a struct for which no statement is made: most often one that extends others, which may be in a
 * chain that starts at one of those, or start one of its own. A struct that extends none of them is in neither. Of a
 * struct that neither extends others nor is extended, vk.xml does not say what may be behind it.
 */
export function partFaults(first: StructState): ChainFault[] {
  const { type } = first;
  if (type.sType === undefined || chainUsage(type).pNext !== undefined || GENERIC.has(type.name)) return [];
  let roots = rootsOf(type);
  let holder = first;
  const seen = new Set([type]);
  // Which link of a circle is wrong, nobody knows.
  const isCircle = first.chain.at(-1)?.member('pNext').kind === 'struct';
  for (const state of first.chain) {
    const { name, sType, structExtends, allowDuplicate } = state.type;
    if (GENERIC.has(name) || sType === undefined) return [];
    if (seen.has(state.type) && !allowDuplicate && !isCircle) {
      return [{ kind: 'twice', struct: state.type, root: type, node: holder.nodeOf('pNext'), vuid: undefined }];
    }
    seen.add(state.type);
    const shared = new Set(structExtends.filter((root) => roots.has(root)));
    if (shared.size === 0) {
      if (type.structExtends.length === 0 && !isExtended(type)) return [];
      return [{ kind: 'apart', struct: state.type, root: type, node: holder.nodeOf('pNext'), vuid: undefined }];
    }
    // What extends a struct in the chain may be meant to be in the chain of that.
    roots = shared.add(name);
    holder = state;
  }
  return [];
}

/** The structs that a chain may start at in which a struct is: itself, and all that it extends. */
function rootsOf({ name }: StructType): ReadonlySet<string> {
  const roots = new Set([name]);
  for (const root of roots) for (const next of structOf(root)?.structExtends ?? []) roots.add(next);
  return roots;
}

/** One of several structs that a pNext has. */
interface Chosen {
  /** As it is where it is put there, if that is known. */
  readonly given: StructState | undefined;
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
   * @param chosen - where that is one of several: what it is there
   */
  judge(
    start: StructState,
    chain: readonly StructState[],
    before: ReadonlySet<StructType>,
    first = start.nodeOf('pNext'),
    chosen?: Chosen,
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
      // Which of several is there may go together with which of several it is chained to, and so may what unlinks it again.
      if (chosen !== undefined && holder.isChainedAnew) return faults;
      const certain = chosen && nextOf(holder, chosen.given);
      const given = holder.chainedAsGiven;
      for (const each of next.of) {
        if (each.kind !== 'struct' || !(each.struct instanceof StructState)) continue;
        const { build } = each.struct;
        if (this.#chosen.has(build) || (chosen !== undefined && build !== certain)) continue;
        this.#chosen.add(build);
        const at = holder.nodeOf('pNext');
        const place = contains(at, build.node) ? build.node : at;
        const own = { given: given.find((one) => one.build === build) };
        faults.push(...this.judge(holder, [each.struct, ...each.struct.chain], seen, place, own));
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

/** The struct that another one certainly has behind it, in the chain of one that is given somewhere. */
function nextOf({ build }: StructState, given: StructState | undefined): Struct | undefined {
  const holder = given && [given, ...given.chain].find((each) => each.build === build);
  const next = holder?.member('pNext');
  return next?.kind === 'struct' && next.struct instanceof StructState ? next.struct.build : undefined;
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
