/**
 * Each of the 36 handle types, at every place that takes one: silent wherever its API takes it, and reported at a place
 * of each wrong family and of each wrong API. The numbers beside the names are read off the specification's tables.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';
import { allHandlePositions, allHandleTypes, type HandlePosition } from '../../src/registry/handle-types.js';
import { commandOf, structOf } from '../../src/registry/index.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
const F = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

/** Type, places that take it, places of its family that do not, places of other families. */
const TYPES: readonly (readonly [name: string, taken: number, notTaken: number, otherFamily: number])[] = [
  [`${M}OPAQUE_WIN32_BIT_NV`, 5, 0, 36],
  [`${M}OPAQUE_WIN32_KMT_BIT_NV`, 5, 0, 36],
  [`${M}D3D11_IMAGE_BIT_NV`, 4, 1, 36],
  [`${M}D3D11_IMAGE_KMT_BIT_NV`, 4, 1, 36],
  [`${M}OPAQUE_FD_BIT`, 9, 13, 19],
  [`${M}OPAQUE_WIN32_BIT`, 9, 13, 19],
  [`${M}OPAQUE_WIN32_KMT_BIT`, 9, 13, 19],
  [`${M}D3D11_TEXTURE_BIT`, 10, 12, 19],
  [`${M}D3D11_TEXTURE_KMT_BIT`, 10, 12, 19],
  [`${M}D3D12_HEAP_BIT`, 10, 12, 19],
  [`${M}D3D12_RESOURCE_BIT`, 10, 12, 19],
  [`${M}HOST_ALLOCATION_BIT_EXT`, 9, 13, 19],
  [`${M}HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT`, 9, 13, 19],
  [`${M}DMA_BUF_BIT_EXT`, 10, 12, 19],
  [`${M}ANDROID_HARDWARE_BUFFER_BIT_ANDROID`, 7, 15, 19],
  [`${M}ZIRCON_VMO_BIT_FUCHSIA`, 10, 12, 19],
  [`${M}RDMA_ADDRESS_BIT_NV`, 8, 14, 19],
  [`${M}SCI_BUF_BIT_NV`, 7, 15, 19],
  [`${M}SCREEN_BUFFER_BIT_QNX`, 7, 15, 19],
  [`${M}OH_NATIVE_BUFFER_BIT_OHOS`, 7, 15, 19],
  [`${M}MTLBUFFER_BIT_EXT`, 10, 12, 19],
  [`${M}MTLTEXTURE_BIT_EXT`, 10, 12, 19],
  [`${M}MTLHEAP_BIT_EXT`, 10, 12, 19],
  [`${S}OPAQUE_FD_BIT`, 4, 4, 33],
  [`${S}OPAQUE_WIN32_BIT`, 4, 4, 33],
  [`${S}OPAQUE_WIN32_KMT_BIT`, 4, 4, 33],
  [`${S}D3D12_FENCE_BIT`, 4, 4, 33],
  [`${S}SYNC_FD_BIT`, 4, 4, 33],
  [`${S}SCI_SYNC_OBJ_BIT_NV`, 2, 6, 33],
  [`${S}ZIRCON_EVENT_BIT_FUCHSIA`, 4, 4, 33],
  [`${F}OPAQUE_FD_BIT`, 4, 2, 35],
  [`${F}OPAQUE_WIN32_BIT`, 4, 2, 35],
  [`${F}OPAQUE_WIN32_KMT_BIT`, 4, 2, 35],
  [`${F}SYNC_FD_BIT`, 4, 2, 35],
  [`${F}SCI_SYNC_OBJ_BIT_NV`, 2, 4, 35],
  [`${F}SCI_SYNC_FENCE_BIT_NV`, 2, 4, 35],
];

const linter = new Linter();
const config: Linter.Config[] = [
  {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { vulkan: plugin },
    rules: { 'vulkan/no-mismatched-handle-type': 'error' },
  },
];

/** The structs and commands of a desktop that the program fills in or calls, one statement each. */
const places = allHandlePositions().filter(({ api, purpose }) => api === 'vulkan' && purpose !== 'capability');

function use({ owner, member }: HandlePosition, type: string): string {
  if (structOf(owner) !== undefined) return `new ${owner}({ ${member}: ${type} });`;
  const params = commandOf(owner)?.params ?? [];
  return `${owner}(${params.map(({ name }) => (name === member ? type : name)).join(', ')});`;
}

function messageIds(code: string): readonly (string | undefined)[] {
  return linter.verify(code, config, { filename: 'sample.ts' }).map(({ messageId }) => messageId);
}

it('names all types', () => {
  expect(TYPES.map(([name]) => name)).toEqual(allHandleTypes().map(({ name }) => name));
});

describe.each(TYPES)('%s', (name, taken, notTaken, otherFamily) => {
  const { family } = allHandleTypes().find((type) => type.name === name)!;
  const own = places.filter((place) => place.family === family);
  const fitting = own.filter(({ accepts }) => accepts === undefined || accepts.includes(name));
  const refusing = own.filter((place) => !fitting.includes(place));
  const foreign = places.filter((place) => place.family !== family);

  it('is silent wherever it fits', () => {
    expect(fitting).toHaveLength(taken);
    expect(messageIds(fitting.map((place) => use(place, name)).join('\n'))).toEqual([]);
  });

  it('is reported at every API of its family that cannot take it', () => {
    expect(refusing).toHaveLength(notTaken);
    expect(messageIds(refusing.map((place) => use(place, name)).join('\n'))).toEqual(refusing.map(() => 'notTaken'));
  });

  it('is reported in every other family', () => {
    expect(foreign).toHaveLength(otherFamily);
    expect(messageIds(foreign.map((place) => use(place, name)).join('\n'))).toEqual(foreign.map(() => 'otherFamily'));
  });
});
