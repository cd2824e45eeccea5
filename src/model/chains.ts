/** What Vulkan demands of every pNext chain, whatever its structs hold. */
import type { TSESTree } from '@typescript-eslint/utils';
import { chainUsage } from '../registry/implicit.js';
import { allStructs, constantOf, numberText, structOf, type Constant, type StructType } from '../registry/index.js';
import { contains } from '../syntax/nodes.js';
import { listText } from '../words.js';
import { StructState } from './states/state.js';
import type { Slot, Struct } from './types.js';
import { certainAlternatives } from './values/alternatives.js';
import { hasForeignConstant } from './values/of-type.js';
import { exactOf, type Value } from './values/value.js';

/** A statement about chains that is certainly violated. */
export interface ChainFault {
  readonly kind: 'notExtending' | 'noExtension' | 'apart' | 'repeated' | 'otherSType';
  /** Where the struct is hung on, or the sType that is given. */
  readonly node: TSESTree.Node;
  /** Undefined where vk.xml says it, and no statement does. */
  readonly vuid: string | undefined;
  readonly data: Readonly<Record<string, string>>;
  /** The constant that belongs there. */
  readonly instead?: Constant;
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
 * Judges what is behind a struct that extends others. No statement is made for it: it may be in a chain that starts at
 * one of those, or start one of its own. A struct that extends none of them is in neither.
 */
export function partFaults(first: StructState): ChainFault[] {
  const { type } = first;
  if (type.sType === undefined || type.structExtends.length === 0) return [];
  let roots = rootsOf(type);
  let holder = first;
  for (const state of first.chain) {
    const { name, sType, structExtends } = state.type;
    if (GENERIC.has(name) || sType === undefined) return [];
    const shared = new Set(structExtends.filter((root) => roots.has(root)));
    if (shared.size === 0) {
      const data = { struct: name, root: type.name, extends: extendsText(state.type) };
      return [{ kind: 'apart', node: holder.nodeOf('pNext'), vuid: undefined, data }];
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

  #notExtending(type: StructType, node: TSESTree.Node): ChainFault {
    const root = this.#root.type;
    const kind = extendersOf(root) > 0 ? 'notExtending' : 'noExtension';
    const data = { struct: type.name, root: root.name, extends: extendsText(type) };
    return { kind, node, vuid: this.#pNext, data };
  }

  #repeated(type: StructType, node: TSESTree.Node): ChainFault {
    const root = this.#root.type;
    const data = { struct: type.name, root: root.name };
    return { kind: 'repeated', node, vuid: type === root ? this.#pNext : this.#unique, data };
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
      node: given.node,
      vuid: chainUsage(owner.struct).sType ?? '',
      data: { given: givenText(given, named), struct: owner.struct.name, constant: constant.name },
      instead: constant,
    });
  }
  return faults;
}

/** A constant by its name; a number as it is, with the name that it stands for. */
function givenText(given: Value, { name }: Constant): string {
  return given.kind === 'number' ? `${numberText(given.value, false)} (${name})` : name;
}

/** Structs that stand for any other in code that walks chains. */
const GENERIC: ReadonlySet<string> = new Set(['VkBaseInStructure', 'VkBaseOutStructure']);

/** How many structs may extend one. Asked for reports only. */
function extendersOf({ name }: StructType): number {
  let count = 0;
  for (const { structExtends } of allStructs()) if (structExtends.includes(name)) count++;
  return count;
}

/** ` It extends A and B.`, in few words where there are many. */
function extendsText({ structExtends }: StructType): string {
  return structExtends.length === 0 ? ' It extends no struct.' : ` It extends ${listText(structExtends, 'and', 4)}.`;
}
