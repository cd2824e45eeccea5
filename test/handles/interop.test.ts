/**
 * Flows as real programs have them, right as they are: nothing is reported, by no rule of `strict`. One word changed in
 * each, and it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asText, reportsOf } from '../../scripts/handle-samples/reports.js';

const folder = new URL('../fixtures/interop/', import.meta.url);

/** File, what stands in it, what is put in its place, and what that is reported as. */
const CHANGES: readonly (readonly [file: string, from: string, to: string, messageIds: readonly string[]])[] = [
  // An NT handle where GetSharedHandle returns a global one.
  ['d3d11-keyed-mutex.ts', 'D3D11_TEXTURE_KMT_BIT', 'D3D11_TEXTURE_BIT', ['otherOrigin']],
  // The Direct3D texture without its dedicated allocation.
  ['d3d11-keyed-mutex.ts', 'pNext: dedicated,\n', '', ['notDedicated']],
  // The descriptor is closed after the import, too.
  ['dma-buf-planes.ts', 'memories.push(memory);', 'closeSync(fd);', ['usedAfterImport']],
  // The sync file is imported for good.
  ['dma-buf-planes.ts', 'flags: vk.VK_SEMAPHORE_IMPORT_TEMPORARY_BIT,\n', '', ['notTemporary']],
  // The semaphore was made for another file.
  [
    'dma-buf-planes.ts',
    `handleTypes: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT`,
    `handleTypes: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT`,
    ['notExported'],
  ],
  // Neither of the two types that the memory is exported as.
  [
    'cuda-buffers.ts',
    'semaphore,\n    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT',
    'semaphore,\n    handleType: vk.VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT',
    ['notExported'],
  ],
  // The handle stays open.
  [
    'cuda-buffers.ts',
    'const external = cuda.importSemaphoreWin32(out.$);\n    kernel32.CloseHandle(out.$);',
    'const external = cuda;',
    ['neverClosed'],
  ],
  // The NV type of the same meaning.
  ['electron-offscreen.ts', 'D3D11_TEXTURE_BIT,\n    handle', 'D3D11_IMAGE_BIT_NV,\n    handle', ['otherFamily']],
  // A global handle is duplicated, and closed.
  [
    'nv-between-processes.ts',
    'memory, vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT_NV, own',
    'memory, vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT_NV, own',
    ['wrongOperation', 'wrongOperation'],
  ],
  // A Direct3D fence as memory.
  [
    'd3d12-timeline.ts',
    'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT',
    'VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT',
    ['otherFamily'],
  ],
];

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

const flows = readdirSync(folder).filter((file) => !file.endsWith('.d.ts'));

describe.each(flows)('%s', (file) => {
  it('is right as it is', () => {
    expect(asText(reportsOf(textOf(file)))).toEqual([]);
  });

  it('is tried with a fault', () => {
    expect(CHANGES.some(([changed]) => changed === file)).toBe(true);
  });
});

it.each(CHANGES)('%s: %s', (file, from, to, messageIds) => {
  const text = textOf(file);
  expect(text.split(from), 'the place is there once').toHaveLength(2);
  const messages = reportsOf(text.replace(from, () => to)).filter(
    ({ ruleId }) => ruleId === 'vulkan/no-mismatched-handle-type',
  );
  expect(messages.map(({ messageId }) => messageId)).toEqual(messageIds);
});
