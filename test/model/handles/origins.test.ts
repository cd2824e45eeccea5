/**
 * Where a handle comes from: the argument of `$(...)` in a snippet, followed to what made it. `_` is what the file does
 * not tell, an empty text a handle that is always null; several origins are joined by `|`.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/bindings/names.js';
import { settingsOf } from '../../../src/bindings/settings.js';
import { Origins } from '../../../src/model/handles/origins.js';
import { VulkanModel } from '../../../src/model/model.js';
import { marked, sourceCodeOf } from '../../snippets.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';

function originIn(code: string, settings: object = {}): string {
  const sourceCode = sourceCodeOf(code);
  const model = new VulkanModel(sourceCode, namesOf(sourceCode, settingsOf({ vulkan: settings })));
  const origins = new Origins(model).of(marked(sourceCode) as TSESTree.Expression);
  if (origins === undefined) return '_';
  return origins
    .map(({ id, types }) => `${id}${types.length === 1 ? ` ${String(types[0]).replace(M, '')}` : ''}`)
    .join('|');
}

const get = (out: string): string =>
  `vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: ${M}OPAQUE_FD_BIT }), ${out});`;
const OPAQUE = 'vkGetMemoryFdKHR OPAQUE_FD_BIT';

const ROWS: Readonly<Record<string, readonly (readonly [code: string, origin: string])[]>> = {
  'names of functions': [
    ['$(texture.GetSharedHandle())', 'GetSharedHandle'],
    ['$(GetSharedHandle())', 'GetSharedHandle'],
    ['import { GetSharedHandle as get } from "./d3d.js"; $(get())', 'GetSharedHandle'],
    ['const { GetSharedHandle } = native; $(GetSharedHandle())', 'GetSharedHandle'],
    ['$(texture?.GetSharedHandle())', 'GetSharedHandle'],
    ['$(texture.getSharedHandle())', '_'],
    ['$(texture.GetSharedHandle)', '_'],
    ['function GetSharedHandle() { return somewhere.handle; } $(GetSharedHandle())', '_'],
    ['const GetSharedHandle = () => texture.CreateSharedHandle(); $(GetSharedHandle())', 'CreateSharedHandle'],
    ['$(openHandle())', '_'],
  ],
  variables: [
    ['const handle = texture.GetSharedHandle(); $(handle)', 'GetSharedHandle'],
    ['const handle = texture.GetSharedHandle(); const copy = handle; $(copy)', 'GetSharedHandle'],
    ['let handle = 0n; handle = texture.GetSharedHandle(); $(handle)', 'GetSharedHandle'],
    ['let handle; handle = texture.GetSharedHandle(); handle = other(); $(handle)', '_'],
    ['let handle = 0n; if (isWindows) handle = texture.GetSharedHandle(); $(handle)', 'GetSharedHandle'],
    [
      'let handle; if (isNew) handle = texture.CreateSharedHandle(); else handle = texture.GetSharedHandle(); $(handle)',
      'CreateSharedHandle|GetSharedHandle',
    ],
    ['let handle; if (isNew) handle = texture.CreateSharedHandle(); else handle = other(); $(handle)', '_'],
    ['let handle = other(); if (isNew) handle = texture.GetSharedHandle(); $(handle)', '_'],
    ['const handle = isNew ? texture.CreateSharedHandle() : 0n; $(handle)', 'CreateSharedHandle'],
    ['const handle = cached ?? texture.GetSharedHandle(); $(handle)', '_'],
    ['const handle = texture && texture.GetSharedHandle(); $(handle)', 'GetSharedHandle'],
    ['const handle = texture.GetSharedHandle() as bigint; $(handle!)', 'GetSharedHandle'],
    ['const handle = BigInt(texture.GetSharedHandle()); $(handle)', 'GetSharedHandle'],
    ['let handle = texture.GetSharedHandle(); function f() { $(handle) } handle = other();', '_'],
    ['let handle = 0n; function f() { $(handle) } handle = texture.GetSharedHandle();', 'GetSharedHandle'],
    ['for (const handle of handles) $(handle)', '_'],
    ['$(null)', ''],
    ['$(0n)', ''],
    ['const handle = null; $(handle)', ''],
    ['$(5n)', '_'],
  ],
  'parameters and fields': [
    ['function f(handle: bigint) { $(handle) }', '_'],
    ['function f(handle = texture.GetSharedHandle()) { $(handle) }', '_'],
    ['class A { handle = texture.GetSharedHandle(); f() { $(this.handle) } }', '_'],
    ['class A { readonly handle = texture.GetSharedHandle(); f() { $(this.handle) } }', 'GetSharedHandle'],
    [
      'class A { readonly #handle; constructor() { this.#handle = texture.GetSharedHandle(); } f() { $(this.#handle) } }',
      'GetSharedHandle',
    ],
    [
      'class A { private handle = 0n; f() { this.handle = texture.GetSharedHandle(); $(this.handle) } }',
      'GetSharedHandle',
    ],
    ['class A { handle = 0n; f() { this.handle = texture.GetSharedHandle(); $(this.handle) } }', '_'],
    [
      'class A { private handle = 0n; f(other: A) { this.handle = texture.GetSharedHandle(); other.handle = old(); $(this.handle) } }',
      '_',
    ],
    [
      'class A { private handle = 0n; f() { this.handle = texture.GetSharedHandle(); this.handle = old(); $(this.handle) } }',
      '_',
    ],
    [`class A { readonly out = { $: 0 }; f() { ${get('this.out')} $(this.out.$) } }`, OPAQUE],
    [`class A { readonly out = { $: 0 }; f() { fill(this.out); ${get('this.out')} $(this.out.$) } }`, '_'],
    [`class A { readonly out = { $: 0 }; f() { ${get('this.out')} } g() { ${get('this.out')} $(this.out.$) } }`, '_'],
    [`let out; out = { $: 0 }; ${get('out')} fill(out); $(out.$)`, '_'],
  ],
  'output parameters': [
    [`const out = { $: 0 }; ${get('out')} $(out.$)`, OPAQUE],
    [`const out = [0]; ${get('out')} $(out[0])`, OPAQUE],
    [`const out = new Int32Array(1); ${get('out')} $(out[0])`, OPAQUE],
    [`const out = Buffer.alloc(4); ${get('out')} $(out.readInt32LE(0))`, OPAQUE],
    [`const bytes = new ArrayBuffer(4); ${get('bytes')} $(new DataView(bytes).getInt32(0, true))`, OPAQUE],
    [`const out = { fd: { $: 0 } }; ${get('out.fd')} $(out.fd.$)`, OPAQUE],
    [`const out = { fd: { $: 0 }, other: 1 }; ${get('out.fd')} $(out.other)`, '_'],
    [
      `const out = { $: 0 }; if (vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: ${M}OPAQUE_FD_BIT }), out) !== 0) throw 0; $(out.$)`,
      OPAQUE,
    ],
    [`const out = { $: 0 }; $(out.$); ${get('out')}`, ''],
    [`const out = { $: 0 }; ${get('out')} out.$ = other(); $(out.$)`, '_'],
    [`const out = { $: 0 }; ${get('out')} fill(out); $(out.$)`, '_'],
    [`const out = { $: 0 }; ${get('out')} fill(out.$); $(out.$)`, OPAQUE],
    [`const out = { $: 0 }; ${get('out')} console.log(out); $(out.$)`, OPAQUE],
    [`const out = { $: 0 }; if (isLinux) { ${get('out')} } $(out.$)`, OPAQUE],
    [`const out = { $: 0 }; function f() { ${get('out')} } $(out.$)`, OPAQUE],
    [`const out = { $: 0 }; function f() { ${get('out')} } function g() { out.$ = other(); } $(out.$)`, '_'],
    ['const out = { $: 0n }; texture.GetSharedHandle(out); $(out.$)', 'GetSharedHandle'],
    ['const out = [null]; device.CreateSharedHandle(texture, null, 1, null, out); $(out[0])', 'CreateSharedHandle'],
    ['const texture = open(); const handle = device.CreateSharedHandle(texture); $(texture)', '_'],
  ],
  'get commands': [
    [
      `function f(type) { const out = { $: 0 }; vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: type }), out); $(out.$) }`,
      'vkGetMemoryFdKHR',
    ],
    [
      `const out = { $: 0n }; vkGetMemoryWin32HandleNV(device, memory, ${M}OPAQUE_WIN32_KMT_BIT_NV, out); $(out.$)`,
      'vkGetMemoryWin32HandleNV',
    ],
    [
      `const info = new VkMemoryGetFdInfoKHR(); info.handleType = ${M}DMA_BUF_BIT_EXT; const out = { $: 0 }; vkGetMemoryFdKHR(device, info, out); $(out.$)`,
      'vkGetMemoryFdKHR DMA_BUF_BIT_EXT',
    ],
    ['const memory = new VkDeviceMemory(); vkAllocateMemory(device, info, null, memory); $(memory)', '_'],
  ],
  'objects and destructuring': [
    ['const { handle } = { handle: texture.GetSharedHandle() }; $(handle)', 'GetSharedHandle'],
    ['const shared = { handle: texture.GetSharedHandle() }; $(shared.handle)', 'GetSharedHandle'],
    ['const shared = { handle: texture.GetSharedHandle() }; shared.handle = other(); $(shared.handle)', '_'],
    ['const shared = { handle: 0n }; shared.handle = texture.GetSharedHandle(); $(shared.handle)', 'GetSharedHandle'],
    ['const shared = { ...other, handle: texture.GetSharedHandle() }; $(shared.handle)', 'GetSharedHandle'],
    ['const shared = { handle: texture.GetSharedHandle(), ...other }; $(shared.handle)', '_'],
    ['const [first] = [texture.GetSharedHandle()]; $(first)', 'GetSharedHandle'],
    ['const { a: { b } } = { a: { b: texture.GetSharedHandle() } }; $(b)', 'GetSharedHandle'],
    ['const { handle = 0n } = shared; $(handle)', '_'],
  ],
  'functions of the file': [
    ['function open() { return texture.GetSharedHandle(); } $(open())', 'GetSharedHandle'],
    ['const open = () => texture.GetSharedHandle(); $(open())', 'GetSharedHandle'],
    ['function open() { if (!texture) return null; return texture.GetSharedHandle(); } $(open())', 'GetSharedHandle'],
    ['function open() { if (isOld) return old(); return texture.GetSharedHandle(); } $(open())', '_'],
    [`function open() { const out = { $: 0 }; ${get('out')} return out.$; } $(open())`, OPAQUE],
    [`function open() { const out = { $: 0 }; ${get('out')} return { fd: out.$, size: 4 }; } $(open().fd)`, OPAQUE],
    [
      `function open() { const out = { $: 0 }; ${get('out')} return { fd: out.$, size: 4 }; } const { fd } = open(); $(fd)`,
      OPAQUE,
    ],
    ['function id(handle) { return handle; } $(id(texture.GetSharedHandle()))', '_'],
    [
      'async function open() { return texture.GetSharedHandle(); } async function f() { $(await open()) }',
      'GetSharedHandle',
    ],
    ['async function f() { $(await texture.GetSharedHandle()) }', 'GetSharedHandle'],
    [
      'async function f() { const [a, b] = await Promise.all([texture.GetSharedHandle(), texture.CreateSharedHandle()]); $(b) }',
      'CreateSharedHandle',
    ],
    ['class A { open() { return texture.GetSharedHandle(); } f() { $(this.open()) } }', 'GetSharedHandle'],
    ['function open() { return open(); } $(open())', '_'],
    ['function* open() { return texture.GetSharedHandle(); } $(open())', '_'],
  ],
  copies: [
    ['$(dup(other))', '_'],
    [`const out = { $: 0 }; ${get('out')} $(dup(out.$))`, OPAQUE],
    [
      'const handle = texture.CreateSharedHandle(); const copy = { $: 0n }; DuplicateHandle(a, handle, b, copy, 0, 0, 2); $(copy.$)',
      'CreateSharedHandle',
    ],
    ['const copy = { $: 0n }; DuplicateHandle(a, other, b, copy, 0, 0, 2); $(copy.$)', 'DuplicateHandle'],
    ['$(DuplicateHandle(other))', 'DuplicateHandle'],
  ],
  Electron: [
    ['$(event.texture.textureInfo.handle.ntHandle)', 'electron.ntHandle'],
    ['$(info.handle.ntHandle.readBigUInt64LE())', 'electron.ntHandle'],
    [
      'on((event) => { const { texture } = event; const { handle } = texture.textureInfo; $(handle.ntHandle) })',
      'electron.ntHandle',
    ],
    ['on(({ texture: { textureInfo } }) => { $(textureInfo.handle.ntHandle) })', 'electron.ntHandle'],
    ['const { ntHandle } = texture.textureInfo.handle; $(ntHandle)', 'electron.ntHandle'],
    ['$(texture.textureInfo.planes[0].fd)', 'electron.planes.fd DMA_BUF_BIT_EXT'],
    ['const [plane] = info.handle.nativePixmap.planes; $(plane.fd)', 'electron.planes.fd DMA_BUF_BIT_EXT'],
    ['$(window.ntHandle)', '_'],
    ['const info = { handle: { ntHandle: texture.GetSharedHandle() } }; $(info.handle.ntHandle)', 'GetSharedHandle'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s', (code, origin) => {
    expect(originIn(`${code};\nvkDeviceWaitIdle(device);`)).toBe(origin);
  });
});

describe('settings.vulkan.handleSources', () => {
  const settings = {
    handleSources: { openTexture: `${M}D3D11_TEXTURE_BIT`, any: [`${M}OPAQUE_FD_BIT`, `${M}DMA_BUF_BIT_EXT`] },
  };

  it.each([
    ['$(openTexture("scene"))', 'openTexture'],
    ['$(textures.openTexture("scene"))', 'openTexture'],
    ['function openTexture() { return native(); } $(openTexture())', 'openTexture'],
    ['const out = { $: 0n }; openTexture("scene", out); $(out.$)', 'openTexture'],
    ['async function f() { $(await openTexture("scene")) }', 'openTexture'],
    ['$(any())', 'any'],
    ['$(closeTexture())', '_'],
  ])('%s', (code, origin) => {
    expect(originIn(`${code};\nvkDeviceWaitIdle(device);`, settings)).toBe(origin);
  });

  it('takes names of functions and handle types, and says what else it is given', () => {
    const read = (handleSources: unknown) => () => settingsOf({ vulkan: { handleSources } });
    expect(read([])).toThrow('settings.vulkan.handleSources must map your functions to handle types, but is [].');
    expect(read({ open: 'VK_FILTER_LINEAR' })).toThrow(
      'settings.vulkan.handleSources["open"] is "VK_FILTER_LINEAR", which is no external handle type. It takes one or several, such as "VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT".',
    );
    expect(read({ open: [] })).toThrow('settings.vulkan.handleSources["open"] is [].');
  });
});
