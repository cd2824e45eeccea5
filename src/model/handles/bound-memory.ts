import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import {
  allHandlePositions,
  handleTypeOfValue,
  handleTypesOfMask,
  hardwareBufferType,
  type HandleTypeFacts,
} from '../../registry/handle-types.js';
import type { Created } from '../objects.js';
import { StructState } from '../states/state.js';
import { createdFor, widened, type HandleContext, type Resource } from './findings.js';

/** A resource that is bound to memory, and the statements about it. */
interface BoundResource {
  readonly resource: Resource;
  readonly bound: Created | undefined;
  readonly memory: Created | undefined;
  /** Where the memory is named. */
  readonly node: TSESTree.Expression;
  readonly origin: NameOrigin;
  readonly vuids: BoundVuids;
}

interface BoundVuids {
  /** Of memory that is exported, imported, imported from an AHardwareBuffer. */
  readonly exported: string | undefined;
  readonly imported: string | undefined;
  readonly android: string | undefined;
  /** Of a resource that belongs to a buffer collection. */
  readonly collection: string | undefined;
}

/** The struct that says what a resource may be bound to. */
const RESOURCE_STRUCTS: Readonly<Record<Resource, string>> = {
  image: 'VkExternalMemoryImageCreateInfo',
  buffer: 'VkExternalMemoryBufferCreateInfo',
  tensor: 'VkExternalMemoryTensorCreateInfoARM',
};

const COLLECTION_STRUCTS: Readonly<Partial<Record<Resource, string>>> = {
  image: 'VkBufferCollectionImageCreateInfoFUCHSIA',
  buffer: 'VkBufferCollectionBufferCreateInfoFUCHSIA',
};

/** Statements about one owner, without the part that they share. */
function vuidsOf(owner: string, exported: string, imported: string, android?: string, collection?: string): BoundVuids {
  const full = (name: string | undefined): string | undefined => name && `VUID-${owner}-${name}`;
  return { exported: full(exported), imported: full(imported), android: full(android), collection: full(collection) };
}

/** Structs and commands that bind one resource to one memory. */
const BINDERS: Readonly<Record<string, { readonly resource: Resource; readonly vuids: BoundVuids }>> = {
  vkBindImageMemory: {
    resource: 'image',
    vuids: vuidsOf('vkBindImageMemory', 'memory-02728', 'memory-02989', 'memory-02990', 'image-06392'),
  },
  vkBindBufferMemory: {
    resource: 'buffer',
    vuids: vuidsOf('vkBindBufferMemory', 'memory-02726', 'memory-02985', 'memory-02986', 'buffer-06408'),
  },
  VkBindImageMemoryInfo: {
    resource: 'image',
    vuids: vuidsOf('VkBindImageMemoryInfo', 'memory-02728', 'memory-02989', 'memory-02990', 'image-06392'),
  },
  VkBindBufferMemoryInfo: {
    resource: 'buffer',
    vuids: vuidsOf('VkBindBufferMemoryInfo', 'memory-02726', 'memory-02985', 'memory-02986', 'buffer-06408'),
  },
  VkBindTensorMemoryInfoARM: {
    resource: 'tensor',
    vuids: vuidsOf('VkBindTensorMemoryInfoARM', 'memory-09895', 'memory-09896', 'memory-09897'),
  },
};

/** Structs that bind one resource to several memories. */
const SPARSE_BINDERS: Readonly<Record<string, { readonly resource: Resource; readonly vuids: BoundVuids }>> = {
  VkSparseBufferMemoryBindInfo: {
    resource: 'buffer',
    vuids: vuidsOf('VkSparseMemoryBind', 'memory-02730', 'memory-02731'),
  },
  VkSparseImageOpaqueMemoryBindInfo: {
    resource: 'image',
    vuids: vuidsOf('VkSparseMemoryBind', 'memory-02730', 'memory-02731'),
  },
  VkSparseImageMemoryBindInfo: {
    resource: 'image',
    vuids: vuidsOf('VkSparseImageMemoryBind', 'memory-02732', 'memory-02733'),
  },
};

/** What a resource was created for, against what the memory is that it is bound to. */
export function judgeBoundMemory(context: HandleContext): void {
  for (const bound of boundResourcesOf(context)) {
    judgeExported(context, bound);
    judgeImported(context, bound);
    judgeCollection(context, bound);
  }
}

function* boundResourcesOf({ model, objects }: HandleContext): Generator<BoundResource> {
  for (const call of model.calls) {
    const binder = BINDERS[call.command.name];
    const resource = binder && call.args.get(binder.resource);
    const node = call.args.get('memory');
    if (!binder || !resource || !node) continue;
    yield { ...binder, bound: objects.at(resource), memory: objects.at(node), node, origin: call.origin };
  }
  for (const build of model.structs) {
    const binder = BINDERS[build.struct.name];
    const sparse = SPARSE_BINDERS[build.struct.name];
    if (!binder && !sparse) continue;
    for (const moment of model.states.moments.of(build)) {
      const state = model.states.stateOf(moment);
      const { resource, vuids } = (binder ?? sparse)!;
      const bound = objects.of(state, resource);
      for (const each of binder ? [state] : bindsOf(state)) {
        const node = objects.node(each, 'memory');
        if (node === undefined) continue;
        yield { resource, vuids, bound, memory: objects.at(node), node, origin: build.origin };
      }
    }
  }
}

function bindsOf(state: StructState): readonly StructState[] {
  const known = state.member('pBinds');
  const items = known.kind === 'list' ? known.items : [known];
  return items.flatMap((item) => (item.kind === 'struct' && item.struct instanceof StructState ? [item.struct] : []));
}

/** "If the handleTypes used to allocate memory is not 0, it must include at least one of the handles of the resource." */
function judgeExported(context: HandleContext, { resource, bound, memory, node, origin, vuids }: BoundResource): void {
  const { objects, add } = context;
  const exported = objects.mask(memory?.info, 'VkExportMemoryAllocateInfo', 'handleTypes');
  const declared = objects.mask(bound?.info, RESOURCE_STRUCTS[resource], 'handleTypes');
  if (exported === undefined || declared === undefined || exported.ones === 0n) return;
  const all = 0xffff_ffffn;
  if (((exported.zeros | declared.zeros) & all) !== all) return;
  const types = handleTypesOfMask('memory', exported.ones);
  const [first] = types;
  add({
    kind: 'boundToExport',
    node,
    resource,
    exported: types,
    created: createdFor(context, bound, RESOURCE_STRUCTS[resource], 'memory', declared),
    vuid: vuids.exported,
    repairs: typeof first === 'object' ? widened(declared, first) : [],
    origin,
  });
}

/** "The external handle type of the imported memory must also have been set when the resource was created." */
function judgeImported(context: HandleContext, { resource, bound, memory, node, origin, vuids }: BoundResource): void {
  const { objects, add } = context;
  const type = importedType(context, memory);
  const declared = objects.mask(bound?.info, RESOURCE_STRUCTS[resource], 'handleTypes');
  if (type === undefined || declared === undefined || (declared.zeros & BigInt(type.value)) === 0n) return;
  add({
    kind: 'boundToImport',
    node,
    resource,
    type,
    created: createdFor(context, bound, RESOURCE_STRUCTS[resource], 'memory', declared),
    vuid: (type === hardwareBufferType() ? vuids.android : undefined) ?? vuids.imported,
    repairs: widened(declared, type),
    origin,
  });
}

/** The type that memory was imported as: undefined when it was not, or when that is not known. */
export function importedType(
  { objects, model }: HandleContext,
  memory: Created | undefined,
): HandleTypeFacts | undefined {
  if (memory?.info === undefined) return undefined;
  for (const { owner, member, family, purpose } of allHandlePositions()) {
    if (family !== 'memory' || purpose !== 'import') continue;
    const struct = memory.info.chain.find(({ type }) => type.name === owner);
    if (struct === undefined) continue;
    const value = objects.value(struct, member, 0n);
    if (value !== undefined && value !== 0n) return handleTypeOfValue(family, Number(value));
  }
  const android = memory.info.chain.find(({ type }) => type.name === 'VkImportAndroidHardwareBufferInfoANDROID');
  const buffer = android && objects.node(android, 'buffer');
  if (buffer === undefined) return undefined;
  const isOne = model.evaluate(buffer).kind === 'other' && android?.member('buffer').kind === 'object';
  return isOne ? hardwareBufferType() : undefined;
}

/** A resource of a buffer collection is bound to memory of the collection, and to none other. */
function judgeCollection(
  { objects, add }: HandleContext,
  { resource, bound, memory, node, origin, vuids }: BoundResource,
): void {
  const struct = COLLECTION_STRUCTS[resource];
  if (struct === undefined || vuids.collection === undefined || !objects.chained(bound?.info, struct)) return;
  const imported = 'VkImportMemoryBufferCollectionFUCHSIA';
  if (objects.chained(memory?.info, imported) !== null) return;
  add({
    kind: 'allocatedWithoutCollection',
    node,
    resource,
    struct: imported,
    vuid: vuids.collection,
    origin,
  });
}
