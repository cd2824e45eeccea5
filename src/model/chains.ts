/** What Vulkan demands of every pNext chain, whatever its structs hold. */
import type { TSESTree } from '@typescript-eslint/utils';
import { chainUsage } from '../registry/implicit.js';
import { allStructs, constantOf, type Constant, type StructType } from '../registry/index.js';
import type { StructState } from './states/state.js';
import type { Slot } from './types.js';
import { certainAlternatives, exactOf, hasForeignConstant } from './value.js';

/** A statement about chains that is certainly violated. */
export interface ChainFault {
  readonly kind: 'notExtending' | 'noExtension' | 'repeated' | 'otherSType';
  /** Where the struct is hung on, or the sType that is given. */
  readonly node: TSESTree.Node;
  readonly vuid: string;
  readonly data: Readonly<Record<string, string>>;
  /** The constant that belongs there. */
  readonly instead?: Constant;
}

/** Whether anything is stated about the chain that starts at a struct. */
export function startsChains({ sType, structExtends }: StructType): boolean {
  return sType !== undefined && structExtends.length === 0;
}

/**
 * Judges the chain that starts at a struct. Statements are made for structs that extend none: of others, the chain that
 * they are part of says what they may have behind them.
 */
export function chainFaults(root: StructState): ChainFault[] {
  const faults: ChainFault[] = [];
  const usage = chainUsage(root.type);
  if (usage.pNext === undefined) return faults;
  const { chain } = root;
  if (chain.length === 0) return faults;
  const seen = new Set<StructType>();
  let holder = root;
  for (const state of chain) {
    const { type } = state;
    if (GENERIC.has(type.name)) return faults;
    const node = holder.nodeOf('pNext');
    holder = state;
    if (!type.structExtends.includes(root.type.name)) {
      const allowed = extendersOf(root.type) > 0;
      faults.push({
        kind: allowed ? 'notExtending' : 'noExtension',
        node,
        vuid: usage.pNext,
        data: { struct: type.name, root: root.type.name, extends: listOf(type.structExtends) },
      });
      // What extends nothing starts a chain of its own.
      if (type.structExtends.length === 0) return faults;
    } else if (seen.has(type) && !type.allowDuplicate) {
      faults.push({
        kind: 'repeated',
        node,
        vuid: usage.unique,
        data: { struct: type.name, root: root.type.name },
      });
    }
    seen.add(type);
  }
  // A chain that comes back to itself has no end.
  const next = holder.member('pNext');
  if (holder !== root && next.kind === 'struct' && !next.struct.type.allowDuplicate) {
    const isRoot = next.struct.type === root.type;
    const data = { struct: next.struct.type.name, root: root.type.name };
    const vuid = isRoot ? usage.pNext : usage.unique;
    faults.push({ kind: 'repeated', node: holder.nodeOf('pNext'), vuid, data });
  }
  return faults;
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
      data: { given: named.name, struct: owner.struct.name, constant: constant.name },
      instead: constant,
    });
  }
  return faults;
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
function listOf(names: readonly string[]): string {
  if (names.length === 0) return ' It extends no struct.';
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  const text = shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
  return ` It extends ${text}.`;
}
