import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import type { HandleOperation, HandleOrigin } from '../../registry/handle-origins.js';
import {
  handleTypesOfMask,
  type HandleFamily,
  type HandlePosition,
  type HandleTypeBit,
  type HandleTypeFacts,
} from '../../registry/handle-types.js';
import type { Command, Constant } from '../../registry/index.js';
import { contains } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { Created, Mask, Objects } from '../objects.js';
import type { StructState } from '../states/state.js';
import type { Call, StructBuild } from '../types.js';
import type { Order } from './order.js';
import type { GivenType, Origins } from './origins.js';

/** What is wrong with a handle, or with what is done with it: what the messages say it by. */
export type HandleFault =
  /** It is imported, or asked about, as something else than it is. */
  | {
      readonly kind: 'otherOrigin';
      readonly type: HandleTypeFacts;
      readonly from: HandleOrigin;
      /** Structs and commands that would take what this place cannot. */
      readonly fits: readonly string[];
    }
  /** There is none, and no name in its place. */
  | {
      readonly kind: 'noHandle';
      readonly type: HandleTypeFacts;
      readonly position: HandlePosition;
      /** The number that stands for none. */
      readonly none: number;
    }
  /** It is closed or duplicated by a function that is not for its kind. */
  | {
      readonly kind: 'wrongOperation';
      readonly operation: HandleOperation;
      readonly isClosing: boolean;
      readonly from: HandleOrigin;
      /** What is for it: a function, or none, as nothing is to be done; undefined where nobody knows one. */
      readonly instead: HandleOperation | 'none' | undefined;
    }
  /** It is used after an import that took it. */
  | ({ readonly kind: 'usedAfterImport'; readonly type: HandleTypeFacts } & LateUse)
  /** It is used after it was closed, or is closed a second time. */
  | ({ readonly kind: 'usedAfterClose' | 'closedTwice' } & LateUse)
  /** Nobody can ever close it. */
  | {
      readonly kind: 'neverClosed';
      readonly type: HandleTypeFacts;
      readonly command: Command;
      readonly closer: HandleOperation;
    }
  /** The object was not created to export what it is asked for. */
  | {
      readonly kind: 'notExported';
      readonly type: HandleTypeFacts;
      readonly object: string;
      readonly created: CreatedFor;
    }
  /** An NT handle is asked for a second time. */
  | {
      readonly kind: 'askedTwice';
      readonly type: HandleTypeFacts;
      readonly object: string;
      readonly command: Command;
    }
  /** A resource is bound to memory of another handle type than it was created for. */
  | {
      readonly kind: 'boundToImport';
      readonly resource: Resource;
      readonly type: HandleTypeFacts;
      readonly created: CreatedFor;
    }
  | {
      readonly kind: 'boundToExport';
      readonly resource: Resource;
      readonly exported: readonly HandleTypeBit[];
      readonly created: CreatedFor;
    }
  /** Memory is imported with another size or type than it was allocated with. */
  | {
      readonly kind: 'otherAllocation';
      readonly type: HandleTypeFacts;
      readonly member: string;
      readonly value: bigint;
      readonly allocated: bigint;
    }
  /** A payload goes to or comes from a semaphore of the wrong type. */
  | { readonly kind: 'timeline'; readonly type: HandleTypeFacts }
  | { readonly kind: 'temporaryTimeline' }
  | { readonly kind: 'otherSemaphoreType'; readonly from: string; readonly into: string }
  /** A copied payload is imported without being temporary. */
  | { readonly kind: 'notTemporary'; readonly type: HandleTypeFacts; readonly flag: Constant }
  /** An image of a Direct3D 11 texture changes hands in a layout that Direct3D does not know. */
  | {
      readonly kind: 'notGeneral';
      readonly type: HandleTypeFacts;
      readonly member: string;
      readonly layouts: readonly string[];
    }
  /** An image of another system has some of its mip levels, but not all. */
  | {
      readonly kind: 'partOfMipChain';
      readonly type: HandleTypeFacts;
      readonly levels: bigint;
      readonly all: number;
    }
  /** Imported memory is used for what it cannot do. */
  | { readonly kind: 'mappedHostMemory'; readonly type: HandleTypeFacts; readonly flag: string }
  | {
      readonly kind: 'noKeyedMutex';
      /** What the memory was imported as; undefined where it was not, or from nothing of Windows. */
      readonly type: HandleTypeFacts | undefined;
    }
  /** Image, buffer and memory do not come from the same buffer collection. */
  | {
      readonly kind: 'createdWithoutCollection' | 'allocatedWithoutCollection';
      readonly resource: Resource;
      /** The struct that is missing. */
      readonly struct: string;
    }
  | {
      readonly kind: 'otherCollectionBuffer';
      readonly resource: Resource;
      readonly index: bigint;
      /** The buffer that the resource was created for. */
      readonly created: bigint;
    }
  /** A type that always needs a dedicated allocation has none. */
  | {
      readonly kind: 'notDedicated';
      readonly type: HandleTypeFacts;
      readonly isExport: boolean;
      /** Whether no struct says so; else it names no resource. */
      readonly isMissing: boolean;
    };

/** What uses a handle that was taken or closed before. */
interface LateUse {
  readonly use: string;
  /** The function that took or closed it, and on which line. */
  readonly before: string;
  readonly line: number;
}

/** What an object was created to export, or to be bound to. */
export interface CreatedFor {
  /** The struct that says so. */
  readonly struct: string;
  /** The types in it; undefined where the object was created without it. */
  readonly types: readonly HandleTypeBit[] | undefined;
}

export type Resource = 'image' | 'buffer' | 'tensor';

/** One fault, and where it is. */
export type HandleFinding = HandleFault & {
  readonly node: TSESTree.Node;
  readonly vuid: string | undefined;
  readonly repairs?: readonly HandleRepair[];
  /** Where the Vulkan name came from that the finding is about: a repair is written the same way. */
  readonly origin: NameOrigin;
};

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
export function placeOfType(
  { node }: GivenType,
  nodes: readonly TSESTree.Expression[],
): { readonly node: TSESTree.Node; readonly isWritten: boolean } {
  const isWritten = nodes.some((each) => contains(each, node));
  return { node: isWritten ? node : nodes[0]!, isWritten };
}

/** Types that a position takes, as replacements of the one that stands there. */
export function replacements(
  position: HandlePosition,
  given: GivenType,
  nodes: readonly TSESTree.Expression[],
  types: readonly HandleTypeBit[],
  build?: StructBuild,
): readonly HandleRepair[] {
  if (!placeOfType(given, nodes).isWritten) return [];
  return types.flatMap((type): readonly HandleRepair[] => {
    if (typeof type === 'bigint' || type === given.type || type.family !== position.family) return [];
    if (position.accepts?.includes(type.name) === false) return [];
    return [{ kind: 'replace', at: given.node, constant: type.name, ...(build && { build }) }];
  });
}

/** What an object was created for, as a mask in the chain of its struct says. */
export function createdFor(
  { objects }: HandleContext,
  created: Created | undefined,
  struct: string,
  family: HandleFamily,
  mask: Mask,
): CreatedFor {
  const isMissing = objects.chained(created?.info, struct) === null;
  return { struct, types: isMissing ? undefined : handleTypesOfMask(family, mask.ones) };
}

/** The mask that an object was created for with one type more, where it has some. */
export function widened({ node, ones }: Mask, { name }: HandleTypeFacts): readonly HandleRepair[] {
  return node === undefined || ones === 0n ? [] : [{ kind: 'add', at: node, constant: name }];
}
