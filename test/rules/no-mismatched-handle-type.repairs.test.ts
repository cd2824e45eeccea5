/** What is offered beside a report about handles: each suggestion with the program that it makes, and when there is none. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from './harness.js';

/** The programs that the suggestions make, in the order in which they are offered. */
function offers(code: string): readonly string[] {
  const messages = messagesOf('no-mismatched-handle-type', code);
  expect(messages.length).toBeGreaterThan(0);
  return messages.flatMap(({ suggestions }) =>
    suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  );
}

const T = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE';

describe('a type of the other enum', () => {
  it('becomes the one that means the same, or its struct the other one', () => {
    expect(offers(`new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_D3D11_IMAGE_BIT_NV, handle });`)).toEqual([
      `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_D3D11_TEXTURE_BIT, handle });`,
      `new VkImportMemoryWin32HandleInfoNV({ handleType: ${T}_D3D11_IMAGE_BIT_NV, handle });`,
    ]);
    expect(offers(`new VkImportMemoryWin32HandleInfoNV({ handleType: ${T}_D3D11_TEXTURE_KMT_BIT });`)).toEqual([
      `new VkImportMemoryWin32HandleInfoNV({ handleType: ${T}_D3D11_IMAGE_KMT_BIT_NV });`,
      `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_D3D11_TEXTURE_KMT_BIT });`,
    ]);
  });

  it('does so where the struct is filled in later', () => {
    expect(
      offers(`const info = new VkExportMemoryAllocateInfoNV();
info.handleTypes = ${T}_OPAQUE_WIN32_BIT;`),
    ).toEqual([
      `const info = new VkExportMemoryAllocateInfoNV();
info.handleTypes = ${T}_OPAQUE_WIN32_BIT_NV;`,
      `const info = new VkExportMemoryAllocateInfo();
info.handleTypes = ${T}_OPAQUE_WIN32_BIT;`,
    ]);
  });

  it('leaves a struct with members that the other has not', () => {
    expect(
      offers(`new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_OPAQUE_WIN32_BIT_NV, name: 'Local\\\\x' });`),
    ).toEqual([`new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_OPAQUE_WIN32_BIT, name: 'Local\\\\x' });`]);
  });

  it('leaves a struct whose name stands in a type as well', () => {
    expect(
      offers(
        `const info: VkImportMemoryWin32HandleInfoKHR = new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_OPAQUE_WIN32_BIT_NV });`,
      ),
    ).toHaveLength(1);
  });

  it('leaves a struct that says its sType', () => {
    expect(
      offers(
        `new VkImportMemoryWin32HandleInfoKHR({ sType: VK_STRUCTURE_TYPE_IMPORT_MEMORY_WIN32_HANDLE_INFO_KHR, handleType: ${T}_OPAQUE_WIN32_BIT_NV });`,
      ),
    ).toHaveLength(1);
  });

  it('imports the other struct where names are imported', () => {
    expect(
      offers(`import { VkImportMemoryWin32HandleInfoKHR, ${T}_D3D11_IMAGE_BIT_NV } from 'nvk';
new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_D3D11_IMAGE_BIT_NV });`)[1],
    )
      .toBe(`import { VkImportMemoryWin32HandleInfoKHR, ${T}_D3D11_IMAGE_BIT_NV, VkImportMemoryWin32HandleInfoNV } from 'nvk';
new VkImportMemoryWin32HandleInfoNV({ handleType: ${T}_D3D11_IMAGE_BIT_NV });`);
  });
});

describe('a type of another API', () => {
  it('becomes one of the same kind, or its struct the one that takes it', () => {
    expect(offers(`new VkImportMemoryFdInfoKHR({ handleType: ${T}_OPAQUE_WIN32_BIT });`)).toEqual([
      `new VkImportMemoryFdInfoKHR({ handleType: ${T}_OPAQUE_FD_BIT });`,
      `new VkImportMemoryFdInfoKHR({ handleType: ${T}_DMA_BUF_BIT_EXT });`,
      `new VkImportMemoryWin32HandleInfoKHR({ handleType: ${T}_OPAQUE_WIN32_BIT });`,
    ]);
  });

  it('leaves a struct with the handle of its own API', () => {
    expect(offers(`new VkImportMemoryFdInfoKHR({ handleType: ${T}_OPAQUE_WIN32_BIT, fd });`)).toHaveLength(2);
  });

  it('leaves a struct that a command expects', () => {
    expect(offers('new VkFenceGetFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT });')).toEqual([
      'new VkFenceGetFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT });',
      'new VkFenceGetFdInfoKHR({ handleType: VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT });',
    ]);
  });

  it('becomes one that a get command returns', () => {
    expect(offers(`vkGetMemoryWin32HandleNV(device, memory, ${T}_D3D11_TEXTURE_BIT, handle);`)).toEqual([
      `vkGetMemoryWin32HandleNV(device, memory, ${T}_OPAQUE_WIN32_BIT_NV, handle);`,
      `vkGetMemoryWin32HandleNV(device, memory, ${T}_OPAQUE_WIN32_KMT_BIT_NV, handle);`,
    ]);
  });
});

describe('a type among others', () => {
  it('leaves a struct that the others need', () => {
    expect(
      offers(`new VkExportMemoryAllocateInfo({ handleTypes: ${T}_D3D12_HEAP_BIT | ${T}_D3D11_IMAGE_BIT_NV });`),
    ).toEqual([`new VkExportMemoryAllocateInfo({ handleTypes: ${T}_D3D12_HEAP_BIT | ${T}_D3D11_TEXTURE_BIT });`]);
    expect(offers(`new VkExportMemoryAllocateInfo({ handleTypes: 2 | ${T}_D3D11_IMAGE_BIT_NV });`)).toHaveLength(1);
    expect(
      offers(`const f = (base) => new VkExportMemoryAllocateInfo({ handleTypes: base | ${T}_D3D11_IMAGE_BIT_NV });`),
    ).toHaveLength(1);
  });

  it('takes a struct with it that takes them all', () => {
    expect(
      offers(`new VkExportMemoryAllocateInfo({ handleTypes: ${T}_D3D11_IMAGE_BIT_NV | ${T}_OPAQUE_WIN32_BIT_NV });`),
    ).toContain(
      `new VkExportMemoryAllocateInfoNV({ handleTypes: ${T}_D3D11_IMAGE_BIT_NV | ${T}_OPAQUE_WIN32_BIT_NV });`,
    );
  });
});

describe('a sync file that is imported as something else', () => {
  const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT';
  const F = 'VK_EXTERNAL_FENCE_HANDLE_TYPE';
  const FLAG = 'VK_FENCE_IMPORT_TEMPORARY_BIT';
  const code = (fence: string): string => `const out = { $: 0 };
vkGetSemaphoreFdKHR(device, new VkSemaphoreGetFdInfoKHR({ semaphore, handleType: ${S} }), out);
${fence}`;
  const literal = (type: string, flags = ''): string =>
    code(`new VkImportFenceFdInfoKHR({ fence, fd: out.$, handleType: ${F}_${type}${flags} });`);

  it('gets its type and is imported temporarily', () => {
    expect(offers(literal('OPAQUE_FD_BIT'))).toEqual([literal('SYNC_FD_BIT', `, flags: ${FLAG}`)]);
    expect(offers(literal('OPAQUE_FD_BIT', ', flags: 0'))).toEqual([literal('SYNC_FD_BIT', `, flags: ${FLAG}`)]);
  });

  it('gets no flag where it has it, or may have it', () => {
    expect(offers(literal('OPAQUE_FD_BIT', `, flags: ${FLAG}`))).toEqual([literal('SYNC_FD_BIT', `, flags: ${FLAG}`)]);
    expect(offers(literal('OPAQUE_FD_BIT', ', flags'))).toEqual([literal('SYNC_FD_BIT', ', flags')]);
  });

  it('gets the flag as it gets the type', () => {
    const filled = (type: string, flags = ''): string =>
      code(`const info = new VkImportFenceFdInfoKHR();
info.fd = out.$;
info.handleType = ${F}_${type};${flags}
vkImportFenceFdKHR(device, info);`);
    expect(offers(filled('OPAQUE_FD_BIT'))).toEqual([filled('SYNC_FD_BIT', `\ninfo.flags = ${FLAG};`)]);
  });
});

describe('a handle that is something else', () => {
  const code = (type: string): string => `const handle = texture.GetSharedHandle();
new VkImportMemoryWin32HandleInfoKHR({ handleType: ${type}, handle });`;

  it('gets the type that it has', () => {
    expect(offers(code(`${T}_OPAQUE_WIN32_BIT`))).toEqual([code(`${T}_D3D11_TEXTURE_KMT_BIT`)]);
  });

  it('is only told where the type stands elsewhere', () => {
    expect(offers(`const TYPE = ${T}_OPAQUE_WIN32_BIT;\n${code('TYPE')}`)).toEqual([]);
  });

  it('is only told where no type of the place is right', () => {
    expect(
      offers(`const handle = texture.GetSharedHandle();
new VkImportSemaphoreWin32HandleInfoKHR({ handleType: VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT, handle });`),
    ).toEqual([]);
  });
});

describe('an export without the type that is asked for', () => {
  const code = (exported: string, asked: string): string => `const memory = new VkDeviceMemory();
vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkExportMemoryAllocateInfo({ handleTypes: ${exported} }) }), null, memory);
new VkMemoryGetWin32HandleInfoKHR({ memory, handleType: ${asked} });`;

  it('is asked for one that it has, or gets the other as well', () => {
    const [nt, kmt] = [`${T}_OPAQUE_WIN32_BIT`, `${T}_OPAQUE_WIN32_KMT_BIT`];
    expect(offers(code(kmt, nt))).toEqual([code(kmt, kmt), code(`${kmt} | ${nt}`, nt)]);
  });

  it('gets it beside others', () => {
    const [a, b, c] = [`${T}_D3D12_HEAP_BIT`, `${T}_OPAQUE_WIN32_KMT_BIT`, `${T}_OPAQUE_WIN32_BIT`];
    expect(offers(code(`${a} | ${b}`, c)).at(-1)).toBe(code(`${a} | ${b} | ${c}`, c));
  });
});

it('a layout at the border to Direct3D becomes GENERAL', () => {
  const code = (layout: string): string => `const image = new VkImage();
vkCreateImage(device, new VkImageCreateInfo({ pNext: new VkExternalMemoryImageCreateInfo({ handleTypes: ${T}_D3D11_TEXTURE_BIT }) }), null, image);
new VkImageMemoryBarrier({ dstQueueFamilyIndex: VK_QUEUE_FAMILY_EXTERNAL, newLayout: ${layout}, image });`;
  expect(offers(code('VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL'))).toEqual([code('VK_IMAGE_LAYOUT_GENERAL')]);
});
