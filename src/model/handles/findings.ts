import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import {
  handleTypeFacts,
  handleTypeOfValue,
  type HandleFamily,
  type HandlePosition,
} from '../../registry/handle-types.js';
import { contains } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { Objects } from '../objects.js';
import type { StructState } from '../states/state.js';
import type { Call, StructBuild } from '../types.js';
import type { Order } from './order.js';
import type { GivenType, Origins } from './origins.js';

/** What is wrong with a handle, or with what is done with it. */
export type HandleFault =
  /** It is imported, or asked about, as something else than it is. */
  | 'otherOrigin'
  /** There is none, and no name in its place. */
  | 'noHandle'
  /** It is closed or duplicated by a function that is not for its kind. */
  | 'wrongOperation'
  /** It is used after an import that took it. */
  | 'usedAfterImport'
  /** It is used after it was closed. */
  | 'usedAfterClose'
  /** It is closed a second time. */
  | 'closedTwice'
  /** Nobody can ever close it. */
  | 'neverClosed'
  /** The object was not created to export what it is asked for. */
  | 'notExported'
  /** An NT handle is asked for a second time. */
  | 'askedTwice'
  /** A resource is bound to memory of another handle type than it was created for. */
  | 'boundToImport'
  | 'boundToExport'
  /** Memory is imported with another size or type than it was allocated with. */
  | 'otherAllocation'
  /** A payload goes to or comes from a semaphore of the wrong type. */
  | 'timeline'
  | 'temporaryTimeline'
  | 'otherSemaphoreType'
  /** A copied payload is imported without being temporary. */
  | 'notTemporary'
  /** An image of a Direct3D 11 texture changes hands in a layout that Direct3D does not know. */
  | 'notGeneral'
  /** An image of another system has some of its mip levels, but not all. */
  | 'partOfMipChain'
  /** Imported memory is used for what it cannot do. */
  | 'mappedHostMemory'
  | 'noKeyedMutex'
  /** Image, buffer and memory do not come from the same buffer collection. */
  | 'createdWithoutCollection'
  | 'allocatedWithoutCollection'
  | 'otherCollectionBuffer'
  /** A type that always needs a dedicated allocation has none. */
  | 'notDedicated';

/** One fault, in the words of a message. */
export interface HandleFinding {
  readonly kind: HandleFault;
  readonly node: TSESTree.Node;
  readonly data: Readonly<Record<string, string>>;
  readonly vuid: string | undefined;
  /** Structs and commands that would take what this place cannot. */
  readonly fits?: readonly string[];
  readonly repairs?: readonly HandleRepair[];
  /** Where the Vulkan name came from that the finding is about: a repair is written the same way. */
  readonly origin: NameOrigin;
}

/** A constant in the place of an expression, or added to the mask that it is. */
export interface HandleRepair {
  readonly kind: 'replace' | 'add';
  readonly at: TSESTree.Node;
  readonly constant: string;
  /** The struct that is given the constant, where others of its members have to go with it. */
  readonly build?: StructBuild;
}

/** What the parts of the analysis share. */
export interface HandleContext {
  readonly model: VulkanModel;
  readonly origins: Origins;
  readonly objects: Objects;
  readonly order: Order;
  readonly add: (finding: HandleFinding) => void;
}

/** The structs that a command is given, with those of their chains. */
export function infosOf({ objects }: HandleContext, call: Call): readonly StructState[] {
  return call.command.params.flatMap((param) => {
    const info = param.isConst && param.pointer > 0 ? objects.infoOf(call, param.name) : undefined;
    return info === undefined ? [] : [info, ...info.chain];
  });
}

/**
 * Where a handle type of a struct or call is reported: at the constant where that stands in the place itself, else (a
 * variable, a constant declared elsewhere) at the place.
 */
export function placeOf(
  type: GivenType,
  nodes: readonly TSESTree.Expression[],
): { readonly node: TSESTree.Node; readonly isWritten: boolean } {
  const isWritten = nodes.some((node) => contains(node, type.node));
  return { node: isWritten ? type.node : nodes[0]!, isWritten };
}

/** Types that a position takes, as replacements of the one that stands there. */
export function replacements(
  position: HandlePosition,
  type: GivenType,
  nodes: readonly TSESTree.Expression[],
  names: readonly string[],
  build?: StructBuild,
): readonly HandleRepair[] {
  if (!placeOf(type, nodes).isWritten) return [];
  return names
    .filter(
      (name) =>
        name !== type.name &&
        handleTypeFacts(name)?.family === position.family &&
        (position.accepts === undefined || position.accepts.includes(name)),
    )
    .map((constant) => ({ kind: 'replace', at: type.node, constant, ...(build && { build }) }));
}

/** The names of the bits of a mask of handle types. */
export function typesOfMask(family: HandleFamily, mask: bigint): readonly string[] {
  const names: string[] = [];
  for (let bit = 1n; bit <= mask; bit <<= 1n) {
    if ((mask & bit) === 0n) continue;
    names.push(handleTypeOfValue(family, Number(bit))?.name ?? `0x${bit.toString(16)}`);
  }
  return names;
}
