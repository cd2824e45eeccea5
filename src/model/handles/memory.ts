import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { handleTypeFacts, handleTypesOfMask, hardwareBufferType } from '../../registry/handle-types.js';
import { apiConstant, constantOf } from '../../registry/index.js';
import { StructState } from '../states/state.js';
import { importedType } from './bound-memory.js';
import type { HandleContext, HandleFinding } from './findings.js';
import { exporterOf } from './payloads.js';

const MEMORY = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const D3D11 = [`${MEMORY}D3D11_TEXTURE_BIT`, `${MEMORY}D3D11_TEXTURE_KMT_BIT`];
const HOST = [`${MEMORY}HOST_ALLOCATION_BIT_EXT`, `${MEMORY}HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT`];

/** What is done with memory and images that come from somewhere else. */
export function judgeMemory(context: HandleContext): void {
  const { model } = context;
  for (const build of model.structs) {
    const judge = JUDGES[build.struct.name];
    if (judge === undefined) continue;
    for (const moment of model.states.moments.of(build)) judge(context, model.states.stateOf(moment));
  }
}

type Judge = (context: HandleContext, state: StructState) => void;

const JUDGES: Readonly<Record<string, Judge>> = {
  VkMemoryAllocateInfo: (context, state) => {
    judgeSize(context, state);
    judgeCollections(context, state);
    judgeDedicated(context, state);
  },
  VkImageCreateInfo: judgeMipLevels,
  VkImageMemoryBarrier: judgeBarrier,
  VkMemoryMapInfo: (context, state) => {
    judgeMapping(context, state, 'VK_MEMORY_MAP_PLACED_BIT_EXT', '09575');
  },
  VkMemoryUnmapInfo: (context, state) => {
    judgeMapping(context, state, 'VK_MEMORY_UNMAP_RESERVE_BIT_EXT', '09580');
  },
  VkWin32KeyedMutexAcquireReleaseInfoKHR: judgeKeyedMutex,
};

/** Opaque memory of Vulkan is imported with the size and memory type that it was allocated with. */
function judgeSize(context: HandleContext, state: StructState): void {
  const { objects, add } = context;
  for (const [owner, member, vuid] of [
    ['VkImportMemoryFdInfoKHR', 'fd', '01742'],
    ['VkImportMemoryWin32HandleInfoKHR', 'handle', '01743'],
  ] as const) {
    const imported = state.chain.find(({ type }) => type.name === owner);
    const handle = imported && objects.node(imported, member);
    const types = imported && handle && context.origins.typesOf(givenTo(context, imported, 'handleType'), 'memory');
    const [given, ...others] = types ?? [];
    if (!handle || given === undefined || others.length > 0 || !given.type.name.includes('_OPAQUE_')) continue;
    const before = exporterOf(context, handle, 'memory')?.info;
    if (before?.type.name !== 'VkMemoryAllocateInfo') continue;
    for (const name of ['allocationSize', 'memoryTypeIndex']) {
      const [value, allocated] = [objects.value(state, name, 0n), objects.value(before, name, 0n)];
      const node = objects.node(state, name);
      if (value === undefined || allocated === undefined || value === allocated || node === undefined) continue;
      add({
        kind: 'otherAllocation',
        node,
        type: given.type,
        member: name,
        value,
        allocated,
        vuid: `VUID-VkMemoryAllocateInfo-allocationSize-${vuid}`,
        origin: state.build.origin,
      });
    }
  }
}

function givenTo({ model }: HandleContext, state: StructState, member: string): readonly TSESTree.Expression[] {
  return model.states.given(state.build, member, state.at) ?? [];
}

/** Memory of a buffer collection, and the image or buffer that it is dedicated to. */
function judgeCollections({ objects, add }: HandleContext, state: StructState): void {
  const imported = state.chain.find(({ type }) => type.name === 'VkImportMemoryBufferCollectionFUCHSIA');
  const dedicated = state.chain.find(({ type }) => type.name === 'VkMemoryDedicatedAllocateInfo');
  if (imported === undefined || dedicated === undefined) return;
  for (const [resource, struct, missing, differs] of [
    ['image', 'VkBufferCollectionImageCreateInfoFUCHSIA', '06384', '06381'],
    ['buffer', 'VkBufferCollectionBufferCreateInfoFUCHSIA', '06385', '06380'],
  ] as const) {
    const node = objects.node(dedicated, resource);
    const collection = objects.chained(objects.of(dedicated, resource)?.info, struct);
    if (node === undefined || collection === undefined) continue;
    const vuid = `VUID-VkMemoryAllocateInfo-${resource}-${collection === null ? missing : differs}`;
    const { origin } = state.build;
    if (collection === null) {
      add({ kind: 'createdWithoutCollection', node, resource, struct, vuid, origin });
      continue;
    }
    const [index, created] = [objects.value(imported, 'index', 0n), objects.value(collection, 'index', 0n)];
    if (index === undefined || created === undefined || index === created) continue;
    add({ kind: 'otherCollectionBuffer', node, resource, index, created, vuid, origin });
  }
}

/**
 * Direct3D textures, Direct3D 12 resources and Metal textures: implementations are required to report
 * VK_EXTERNAL_MEMORY_FEATURE_DEDICATED_ONLY_BIT for them, so their memory is always dedicated to one image.
 */
function judgeDedicated(context: HandleContext, state: StructState): void {
  const { objects, add, model } = context;
  const dedicated = objects.chained(state, 'VkMemoryDedicatedAllocateInfo');
  if (dedicated === undefined || (dedicated !== null && !isToNothing(dedicated))) return;
  if (objects.chained(state, 'VkDedicatedAllocationMemoryAllocateInfoNV') !== null) return;
  const found: HandleFinding[] = [];
  for (const struct of state.chain) {
    const owner = struct.type.name;
    const member = IMPORTS_AND_EXPORTS[owner];
    const node = member === undefined ? undefined : objects.node(struct, member);
    if (member === undefined || node === undefined) continue;
    const isExport = member === 'handleTypes';
    const types = isExport
      ? handleTypesOfMask('memory', objects.mask(state, owner, member)?.ones ?? 0n)
      : (context.origins.typesAt(node, 'memory') ?? []).map(({ type }) => type);
    if (!isExport && types.length !== 1) continue;
    const always = types.find((type) => typeof type !== 'bigint' && type.dedicated === 'always');
    // A Metal texture has a statement of its own.
    if (typeof always !== 'object' || (!isExport && owner === 'VkImportMemoryMetalHandleInfoEXT')) continue;
    if (model.states.moments.of(state.build).length === 0) continue;
    found.push({
      kind: 'notDedicated',
      node,
      type: always,
      isExport,
      isMissing: dedicated === null,
      vuid: isExport ? 'VUID-VkMemoryAllocateInfo-pNext-00639' : undefined,
      origin: struct.build.origin,
    });
  }
  // Of the export there is a statement, and what it lacks is missing once.
  const exported = found.filter(({ vuid }) => vuid !== undefined);
  for (const each of exported.length > 0 ? exported : found) add(each);
}

/** Whether an allocation is dedicated to no resource, and says so: what is not written may be left out for brevity. */
function isToNothing(dedicated: StructState): boolean {
  const kinds = ['image', 'buffer'].map((resource) => dedicated.member(resource).kind);
  return kinds.includes('null') && kinds.every((kind) => kind === 'null' || kind === 'absent');
}

const IMPORTS_AND_EXPORTS: Readonly<Record<string, string>> = {
  VkImportMemoryWin32HandleInfoKHR: 'handleType',
  VkImportMemoryMetalHandleInfoEXT: 'handleType',
  VkExportMemoryAllocateInfo: 'handleTypes',
};

/** An image of an AHardwareBuffer or a Screen buffer has one mip level, or all that its extent allows. */
function judgeMipLevels({ objects, add }: HandleContext, state: StructState): void {
  const node = objects.node(state, 'mipLevels');
  const levels = objects.value(state, 'mipLevels', 0n);
  const known = state.member('extent');
  const extent = known.kind === 'struct' && known.struct instanceof StructState ? known.struct : undefined;
  if (node === undefined || levels === undefined || levels === 1n || extent === undefined) return;
  const sizes = ['width', 'height', 'depth'].map((side) => objects.value(extent, side, 0n));
  if (!sizes.every((size) => size !== undefined)) return;
  const all = Math.max(...sizes.map(Number)).toString(2).length;
  if (Number(levels) === all) return;
  const mask = objects.mask(state, 'VkExternalMemoryImageCreateInfo', 'handleTypes');
  for (const [type, vuid] of [
    [hardwareBufferType(), '02394'],
    [handleTypeFacts(`${MEMORY}SCREEN_BUFFER_BIT_QNX`)!, '08952'],
  ] as const) {
    if (mask === undefined || (mask.ones & BigInt(type.value)) === 0n) continue;
    add({
      kind: 'partOfMipChain',
      node,
      type,
      levels,
      all,
      vuid: `VUID-VkImageCreateInfo-pNext-${vuid}`,
      origin: state.build.origin,
    });
  }
}

/** A Direct3D 11 texture is given away in VK_IMAGE_LAYOUT_GENERAL, and taken in it or with its content lost. */
function judgeBarrier(context: HandleContext, state: StructState): void {
  const { objects, add } = context;
  const external = BigInt(apiConstant('VK_QUEUE_FAMILY_EXTERNAL')!.value);
  for (const [side, layout, allowed, vuid] of [
    ['dstQueueFamilyIndex', 'newLayout', ['VK_IMAGE_LAYOUT_GENERAL'], '12331'],
    ['srcQueueFamilyIndex', 'oldLayout', ['VK_IMAGE_LAYOUT_GENERAL', 'VK_IMAGE_LAYOUT_UNDEFINED'], '12332'],
  ] as const) {
    if (objects.value(state, side, 0n) !== external) continue;
    const node = objects.node(state, layout);
    const value = objects.value(state, layout, 0n);
    const layouts: readonly string[] = allowed;
    if (node === undefined || value === undefined) continue;
    if (layouts.some((name) => BigInt(constantOf(name)!.value) === value)) continue;
    const mask = objects.mask(objects.of(state, 'image')?.info, 'VkExternalMemoryImageCreateInfo', 'handleTypes');
    const types = mask === undefined ? [] : handleTypesOfMask('memory', mask.ones);
    const type = types.find((each) => typeof each !== 'bigint' && D3D11.includes(each.name));
    if (typeof type !== 'object') continue;
    add({
      kind: 'notGeneral',
      node,
      type,
      member: layout,
      layouts,
      vuid: `VUID-VkImageMemoryBarrier-${side}-${vuid}`,
      repairs: [{ kind: 'replace', at: node, constant: 'VK_IMAGE_LAYOUT_GENERAL' }],
      origin: state.build.origin,
    });
  }
}

/** Host memory that was imported stays where the host has it. */
function judgeMapping(context: HandleContext, state: StructState, flag: string, vuid: string): void {
  const { objects, add } = context;
  const value = BigInt(constantOf(flag)!.value);
  const flags = objects.value(state, 'flags', 0n);
  const node = objects.node(state, 'flags');
  const type = importedType(context, objects.of(state, 'memory'));
  if (flags === undefined || node === undefined || (flags & value) === 0n || !type || !HOST.includes(type.name)) return;
  add({
    kind: 'mappedHostMemory',
    node,
    type,
    flag,
    vuid: `VUID-${state.type.name}-flags-${vuid}`,
    origin: state.build.origin,
  });
}

/** Only a Direct3D 11 texture has a keyed mutex. */
function judgeKeyedMutex(context: HandleContext, state: StructState): void {
  for (const member of ['pAcquireSyncs', 'pReleaseSyncs']) {
    const list = context.objects.node(state, member);
    if (list?.type !== 'ArrayExpression') continue;
    for (const element of list.elements) {
      if (element === null || element.type === 'SpreadElement') continue;
      judgeMutex(context, element, state.build.origin);
    }
  }
}

function judgeMutex(context: HandleContext, node: TSESTree.Expression, origin: NameOrigin): void {
  const { objects, add } = context;
  const memory = objects.at(node);
  const imported = objects.chained(memory?.info, 'VkImportMemoryWin32HandleInfoKHR');
  if (imported === undefined) return;
  // Direct3D 11 images of the older extension have a mutex as well.
  if (objects.chained(memory?.info, 'VkImportMemoryWin32HandleInfoNV') !== null) return;
  const type = importedType(context, memory);
  if (imported !== null && (type === undefined || D3D11.includes(type.name))) return;
  add({
    kind: 'noKeyedMutex',
    node,
    type: imported === null ? undefined : type,
    vuid: 'VUID-VkWin32KeyedMutexAcquireReleaseInfoKHR-pAcquireSyncs-00081',
    origin,
  });
}
