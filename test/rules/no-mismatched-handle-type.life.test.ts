/** What handles allow, in which order: each program with the faults that it has, none where nothing is certain. */
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';
import { messagesOf } from './harness.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';

function faults(code: string, leaks = true): readonly string[] {
  return messagesOf('no-mismatched-handle-type', code, { leaks }).map(({ messageId }) => messageId);
}

const importFd = (type = 'OPAQUE_FD_BIT', fd = 'fd'): string =>
  `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: ${M}${type}, fd: ${fd} }) }), null, memory)`;
const importNv = (type: string, handle = 'handle'): string =>
  `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryWin32HandleInfoNV({ handleType: ${M}${type}, handle: ${handle} }) }), null, memory)`;
const importKhr = `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryWin32HandleInfoKHR({ handleType: ${M}OPAQUE_WIN32_BIT, handle }) }), null, memory)`;
const importSemaphore = (fd = 'fd'): string =>
  `vkImportSemaphoreFdKHR(device, new VkImportSemaphoreFdInfoKHR({ semaphore, handleType: ${S}OPAQUE_FD_BIT, fd: ${fd} }))`;
const getFd = (out = 'out'): string =>
  `vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory: other, handleType: ${M}OPAQUE_FD_BIT }), ${out})`;
const getHandle = (out = 'out'): string =>
  `vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory: other, handleType: ${M}OPAQUE_WIN32_BIT }), ${out})`;
const getKmt = (out = 'out'): string =>
  `vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory: other, handleType: ${M}OPAQUE_WIN32_KMT_BIT }), ${out})`;
const inFunction = (body: string): string => `function f(fd, handle) { ${body} }`;

type Row = readonly [name: string, code: string, faults: readonly string[]];

const TAKEN = ['usedAfterImport'];
const CLOSED = ['usedAfterClose'];

const afterImport: readonly Row[] = [
  ['a descriptor closed after its import', inFunction(`${importFd()}; close(fd);`), TAKEN],
  ['closed as a member', inFunction(`${importFd()}; fs.closeSync(fd);`), TAKEN],
  [
    'a descriptor of a function that nobody knows',
    `function f() { const own = take(); ${importFd('OPAQUE_FD_BIT', 'own')}; close(own); }`,
    TAKEN,
  ],
  [
    'a descriptor that is taken out of an object',
    `function f() { const { fd } = take(); ${importFd()}; close(fd); }`,
    TAKEN,
  ],
  ['a descriptor of a list', `for (const fd of fds) { ${importFd()}; close(fd); }`, TAKEN],
  ['another value of a local', `function f() { let fd = take(); ${importFd()}; fd = take(); close(fd); }`, []],
  ['another member', `function f() { const own = take(); ${importFd('OPAQUE_FD_BIT', 'own.fd')}; close(own.fd); }`, []],
  ['closed by a library', inFunction(`${importFd()}; library.symbols.close(fd);`), TAKEN],
  ['closed by a field', `class A { f(fd) { ${importFd()}; this.libc.close(fd); } }`, TAKEN],
  [
    'closed by a module of another name',
    `import * as files from 'fs'; ${inFunction(`${importFd()}; files.closeSync(fd);`)}`,
    TAKEN,
  ],
  [
    'closed by a module that is required',
    `const files = require('node:fs'); ${inFunction(`${importFd()}; files.closeSync(fd);`)}`,
    TAKEN,
  ],
  ['given to a close() of its own', `function f(fd, registry) { ${importFd()}; registry.close(fd); }`, []],
  ['given to a closeSync() of its own', `function f(fd, registry) { ${importFd()}; registry.closeSync(fd); }`, []],
  [
    'given to an object of the file',
    `class Files { close(x) {} } const fs = new Files(); ${inFunction(`${importFd()}; fs.close(fd);`)}`,
    [],
  ],
  ['given to an inherited method', `class A extends B { f(fd) { ${importFd()}; this.close(fd); } }`, []],
  ['closed after a checked import', inFunction(`if (${importFd()} !== 0) throw 0; close(fd);`), TAKEN],
  ['closed after a result that is kept', inFunction(`const r = ${importFd()}; check(r); close(fd);`), TAKEN],
  ['imported a second time', inFunction(`${importFd()}; ${importFd()};`), TAKEN],
  ['imported as a semaphore, and closed', inFunction(`${importSemaphore()}; close(fd);`), TAKEN],
  ['duplicated after its import', inFunction(`${importFd()}; const copy = dup(fd);`), TAKEN],
  [
    'asked about after its import',
    inFunction(`${importFd('DMA_BUF_BIT_EXT')}; vkGetMemoryFdPropertiesKHR(device, ${M}DMA_BUF_BIT_EXT, fd, p);`),
    TAKEN,
  ],
  ['closed in a finally', inFunction(`try { ${importFd()}; } finally { close(fd); }`), TAKEN],
  [
    'an opaque NT handle closed after an NV import',
    inFunction(`${importNv('OPAQUE_WIN32_BIT_NV')}; CloseHandle(handle);`),
    TAKEN,
  ],
  [
    'an exported descriptor',
    inFunction(`const out = { $: 0 }; ${getFd()}; ${importFd('OPAQUE_FD_BIT', 'out.$')}; close(out.$);`),
    TAKEN,
  ],
  ['closed in the branch of a failed import', inFunction(`if (${importFd()} !== 0) { close(fd); throw 0; }`), []],
  ['closed under a condition', inFunction(`const r = ${importFd()}; if (r !== 0) close(fd);`), []],
  ['closed in a catch', inFunction(`try { ${importFd()}; } catch { close(fd); }`), []],
  ['closed in the other branch', inFunction(`if (x) { ${importFd()}; } else { close(fd); }`), []],
  ['closed after a conditional import', inFunction(`if (x) { ${importFd()}; } close(fd);`), []],
  ['closed in another function', `${inFunction(`${importFd()};`)} function g(fd) { close(fd); }`, []],
  ['closed in a callback', inFunction(`${importFd()}; later(() => close(fd));`), []],
  [
    'closed in the other case',
    `function f(fd) { switch (x) { case 1: ${importFd()}; break; default: close(fd); } }`,
    [],
  ],
  ['a copy is imported', inFunction(`${importFd('OPAQUE_FD_BIT', 'dup(fd)')}; close(fd);`), []],
  [
    'a copy is imported by its name',
    inFunction(`const copy = dup(fd); ${importFd('OPAQUE_FD_BIT', 'copy')}; close(fd);`),
    [],
  ],
  ['another descriptor', `function f(fd, other) { ${importFd()}; close(other); }`, []],
  ['another value of the variable', inFunction(`${importFd()}; fd = open(); close(fd);`), []],
  [
    'an import of no type',
    inFunction(
      `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: 0, fd }) }), null, memory); close(fd);`,
    ),
    [],
  ],
  [
    'a type that is not known',
    `function f(fd, handleType) { vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType, fd }) }), null, memory); close(fd); }`,
    [],
  ],
  ['an NT handle closed after a KHR import', inFunction(`${importKhr}; CloseHandle(handle);`), []],
  [
    'a Direct3D handle closed after an NV import, of which nothing is said',
    inFunction(`${importNv('D3D11_IMAGE_BIT_NV')}; CloseHandle(handle);`),
    [],
  ],
  [
    'a descriptor in a mutable field',
    `class A { f() { ${importFd('OPAQUE_FD_BIT', 'this.fd')}; close(this.fd); } }`,
    [],
  ],
  [
    'a descriptor of an object that others have',
    `function f(plane) { ${importFd('OPAQUE_FD_BIT', 'plane.fd')}; close(plane.fd); }`,
    [],
  ],
];

const SUCCESS = 'VK_SUCCESS';
const retry = `const alloc = new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: ${M}OPAQUE_FD_BIT, fd }) });`;
const allocate = 'vkAllocateMemory(device, alloc, null, memory)';

/** What stands behind an exit is reached, or not, by what the import has come to. */
const afterExit: readonly Row[] = [
  ['left on success', inFunction(`if (${importFd()} === ${SUCCESS}) return true; close(fd);`), []],
  ['left on a kept success', inFunction(`const r = ${importFd()}; if (r === ${SUCCESS}) { return 1; } close(fd);`), []],
  ['left on no failure', inFunction(`const r = ${importFd()}; if (!r) return true; close(fd);`), []],
  ['left on what is not negative', inFunction(`const r = ${importFd()}; if (r >= 0) return true; close(fd);`), []],
  ['left on a flag', inFunction(`const ok = ${importFd()} === ${SUCCESS}; if (ok) return true; close(fd);`), []],
  ['left in the other branch', inFunction(`if (${importFd()} !== ${SUCCESS}) log(); else return; close(fd);`), []],
  ['left in the case of success', inFunction(`switch (${importFd()}) { case ${SUCCESS}: return; } close(fd);`), []],
  ['left in a default', inFunction(`switch (${importFd()}) { case -1: break; default: return; } close(fd);`), []],
  [
    'left in a case that success falls into',
    inFunction(`switch (${importFd()}) { case ${SUCCESS}: log(); default: return; } close(fd);`),
    [],
  ],
  ['left by its label', inFunction(`a: { if (${importFd()} === ${SUCCESS}) break a; close(fd); }`), []],
  ['left for the next turn', inFunction(`for (;;) { if (${importFd()} === ${SUCCESS}) continue; close(fd); }`), []],
  ['left out of a try', inFunction(`try { check(${importFd()}); return true; } catch {} close(fd);`), []],
  ['left by a function', inFunction(`if (succeeded(${importFd()})) return true; close(fd);`), []],
  ['left with the program', inFunction(`if (${importFd()} === ${SUCCESS}) process.exit(0); close(fd);`), []],
  [
    'left on a list of results',
    inFunction(`const all = [${importFd()}]; if (all.every((r) => r === ${SUCCESS})) return; close(fd);`),
    [],
  ],
  ['left by what is no test of a result', inFunction(`${importFd()}; if (state.done) return; close(fd);`), []],
  ['a variable of itself', inFunction(`var a = b; var b = a; ${importFd()}; if (a) return; close(fd);`), []],
  [
    'tried again',
    inFunction(`${retry} if (${allocate} === ${SUCCESS}) return 1; alloc.memoryTypeIndex = 2; ${allocate};`),
    [],
  ],
  ['tried as something else', inFunction(`if (${importFd()} === ${SUCCESS}) return 1; ${importSemaphore()};`), []],
  [
    'closed again when the first has failed',
    inFunction(
      'const h = t.CreateSharedHandle(); if (CloseHandle(h)) return; CloseHandle(h); vkDeviceWaitIdle(device);',
    ),
    [],
  ],
  ['left on a failure', inFunction(`const r = ${importFd()}; if (r !== ${SUCCESS}) return false; close(fd);`), TAKEN],
  [
    'left on an error',
    inFunction(`const r = ${importFd()}; if (r === VK_ERROR_UNKNOWN) return false; close(fd);`),
    TAKEN,
  ],
  ['left on what is not 0', inFunction(`const r = ${importFd()}; if (r) return false; close(fd);`), TAKEN],
  ['left on what is negative', inFunction(`if (${importFd()} < 0) throw 0; close(fd);`), TAKEN],
  [
    'left on either failure',
    inFunction(`const r = ${importFd()}; if (r < 0 || r === VK_TIMEOUT) throw 0; close(fd);`),
    TAKEN,
  ],
  ['left on no success', inFunction(`const ok = ${importFd()} === ${SUCCESS}; if (!ok) return; close(fd);`), TAKEN],
  [
    'left in the branch of a failure',
    inFunction(`if (${importFd()} === ${SUCCESS}) log(); else return; close(fd);`),
    TAKEN,
  ],
  [
    'left in the cases of failure',
    inFunction(`switch (${importFd()}) { case ${SUCCESS}: break; default: throw 0; } close(fd);`),
    TAKEN,
  ],
  ['left in a catch', inFunction(`try { check(${importFd()}); } catch (e) { throw e; } close(fd);`), TAKEN],
  [
    'closed on the way out',
    inFunction(`try { if (${importFd()} === ${SUCCESS}) return; } finally { close(fd); }`),
    TAKEN,
  ],
  ['a turn of a loop between', inFunction(`${importFd()}; for (const x of xs) { if (x) continue; } close(fd);`), TAKEN],
  ['a function between', inFunction(`${importFd()}; xs.forEach((x) => { return x; }); close(fd);`), TAKEN],
];

const afterClose: readonly Row[] = [
  ['imported after it was closed', inFunction(`close(fd); ${importFd()};`), CLOSED],
  [
    'an NT handle imported after it was closed',
    inFunction(
      `const h = t.CreateSharedHandle(); CloseHandle(h); vkGetMemoryWin32HandlePropertiesKHR(device, ${M}D3D11_TEXTURE_BIT, h, p);`,
    ),
    CLOSED,
  ],
  [
    'closed twice',
    inFunction(`const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$); CloseHandle(out.$);`),
    CLOSED,
  ],
  [
    'duplicated after it was closed',
    inFunction(
      `const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$); DuplicateHandle(a, out.$, b, copy, 0, 0, 2);`,
    ),
    CLOSED,
  ],
  [
    'closed once in each branch',
    inFunction(`const out = { $: 0n }; ${getHandle()}; if (x) CloseHandle(out.$); else CloseHandle(out.$);`),
    [],
  ],
  [
    'closed under a condition, and at the end',
    inFunction(`const out = { $: 0n }; ${getHandle()}; if (x) { CloseHandle(out.$); return; } CloseHandle(out.$);`),
    [],
  ],
  [
    'two handles',
    inFunction(`const h = t.CreateSharedHandle(); CloseHandle(h); const k = t.CreateSharedHandle(); CloseHandle(k);`),
    [],
  ],
  [
    'the same wrapper filled twice',
    inFunction(`const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$); ${getHandle()}; CloseHandle(out.$);`),
    [],
  ],
  [
    'closed in each turn of a loop',
    inFunction(`for (const t of all) { const h = t.CreateSharedHandle(); use(h); CloseHandle(h); }`),
    [],
  ],
  [
    'files that are none of ours',
    `function f(file) { close(file); close(file); } vkDeviceWaitIdle(device); ${importFd()};`,
    [],
  ],
];

const operations: readonly Row[] = [
  [
    'CloseHandle of a global share handle',
    'CloseHandle(t.GetSharedHandle()); vkDeviceWaitIdle(device);',
    ['wrongOperation'],
  ],
  [
    'CloseHandle as a member',
    'const h = t.GetSharedHandle(); kernel32.CloseHandle(h); vkDeviceWaitIdle(device);',
    ['wrongOperation'],
  ],
  [
    'DuplicateHandle of one',
    'const h = t.GetSharedHandle(); DuplicateHandle(p, h, q, out, 0, 0, 2); vkDeviceWaitIdle(device);',
    ['wrongOperation'],
  ],
  ['of one that Vulkan returned', `const out = { $: 0n }; ${getKmt()}; CloseHandle(out.$);`, ['wrongOperation']],
  ['CloseHandle of a descriptor', `const out = { $: 0 }; ${getFd()}; CloseHandle(out.$);`, ['wrongOperation']],
  [
    'closeSync of an NT handle',
    `import { closeSync } from 'node:fs'; const out = { $: 0n }; ${getHandle()}; closeSync(Number(out.$));`,
    ['wrongOperation'],
  ],
  ['CloseHandle of an NT handle', 'CloseHandle(t.CreateSharedHandle()); vkDeviceWaitIdle(device);', []],
  [
    'CloseHandle of either',
    'const h = x ? t.GetSharedHandle() : t.CreateSharedHandle(); CloseHandle(h); vkDeviceWaitIdle(device);',
    [],
  ],
  ['CloseHandle of what nobody knows', 'CloseHandle(handle); vkDeviceWaitIdle(device);', []],
  [`close() of somebody's own`, `const out = { $: 0n }; ${getHandle()}; registry.close(out.$);`, []],
  [
    'a CloseHandle of the file',
    'function CloseHandle(x) {} CloseHandle(t.GetSharedHandle()); vkDeviceWaitIdle(device);',
    [],
  ],
];

const asks = (memory: string, then = ''): string => {
  const get = `vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory: ${memory}, handleType: ${M}OPAQUE_WIN32_BIT }), out); use(out.$);`;
  return `${get} ${then} ${get}`;
};

const questions: readonly Row[] = [
  ['memory of the caller', `function f(memory, out) { ${asks('memory')} }`, ['askedTwice']],
  ['memory of another function', `function f(out) { const own = make(); ${asks('own')} }`, ['askedTwice']],
  ['asked again where the first failed', `function f(memory, out) { ${asks('memory', 'if (out.$) return;')} }`, []],
  [
    'memory that is allocated anew',
    `function f(memory, out) { ${asks('memory', 'vkAllocateMemory(device, info, null, memory);')} }`,
    [],
  ],
  ['memory that others have', `function f(memory, out) { ${asks('memory', 'recreate(memory);')} }`, []],
  ['two memories', `function f(memory, out) { ${asks('memory.a')} }`, []],
];

const leaks: readonly Row[] = [
  ['a handle that nobody reads', inFunction(`const out = { $: 0n }; ${getHandle()};`), ['neverClosed']],
  [
    'a handle that is only compared',
    inFunction(`const out = { $: 0n }; ${getHandle()}; return out.$ !== 0n;`),
    ['neverClosed'],
  ],
  [
    'a handle that is only logged',
    inFunction(`const out = { $: 0n }; ${getHandle()}; console.log(out.$);`),
    ['neverClosed'],
  ],
  ['a wrapper that is gone', inFunction(`${getFd('{ $: 0 }')};`), ['neverClosed']],
  ['a handle that is returned', inFunction(`const out = { $: 0n }; ${getHandle()}; return out.$;`), []],
  ['a wrapper that is returned', inFunction(`const out = { $: 0n }; ${getHandle()}; return out;`), []],
  ['a handle that is closed', inFunction(`const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$);`), []],
  [
    'a handle that is closed in one branch',
    inFunction(`const out = { $: 0n }; ${getHandle()}; if (x) CloseHandle(out.$);`),
    [],
  ],
  [
    'a handle that is imported',
    inFunction(`const out = { $: 0 }; ${getFd()}; ${importFd('OPAQUE_FD_BIT', 'out.$')};`),
    [],
  ],
  ['a handle that is handed on', inFunction(`const out = { $: 0n }; ${getHandle()}; send(out.$);`), []],
  ['a handle that is kept', inFunction(`const out = { $: 0n }; ${getHandle()}; handles.push(out.$);`), []],
  ['a handle in a property', inFunction(`const out = { $: 0n }; ${getHandle()}; frame.handle = out.$;`), []],
  ['a global share handle', inFunction(`const out = { $: 0n }; ${getKmt()};`), []],
  ['a wrapper of the caller', `function f(out) { ${getHandle()}; }`, []],
  ['a wrapper of the module', `const out = { $: 0n }; function f() { ${getHandle()}; }`, []],
  ['a handle of the whole program', `const out = { $: 0n }; ${getHandle()};`, []],
  [
    'a type that is not known',
    `function f(type) { const out = { $: 0n }; vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: type }), out); }`,
    [],
  ],
];

describe.each(Object.entries({ afterImport, afterExit, afterClose, operations, questions, leaks }))('%s', (_, rows) => {
  it.each(rows)('%s', (_name, code, expected) => {
    expect(faults(code)).toEqual(expected);
  });
});

it('tells what nobody closes only where it is asked to', () => {
  const [, code] = leaks[0]!;
  expect(faults(code, false)).toEqual([]);
  const rules = (config: 'recommended' | 'strict'): unknown =>
    plugin.configs[config].rules?.['vulkan/no-mismatched-handle-type'];
  expect([rules('recommended'), rules('strict')]).toEqual(['error', ['error', { leaks: true }]]);
});
