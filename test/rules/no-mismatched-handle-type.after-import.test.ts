/** A handle that Vulkan has taken by an import is not used again. */
import {
  closedAt,
  getFd,
  importFd,
  importKhr,
  importNv,
  importSemaphore,
  inFunction,
  M,
  S,
} from './handle-programs.js';
import { testRule } from './harness.js';

testRule('no-mismatched-handle-type', {
  valid: [
    {
      name: 'another value of a local',
      code: `function f() { let fd = take(); ${importFd()}; fd = take(); close(fd); }`,
    },
    {
      name: 'another member',
      code: `function f() { const own = take(); ${importFd('OPAQUE_FD_BIT', 'own.fd')}; close(own.fd); }`,
    },
    { name: 'given to a close() of its own', code: `function f(fd, registry) { ${importFd()}; registry.close(fd); }` },
    {
      name: 'given to a closeSync() of its own',
      code: `function f(fd, registry) { ${importFd()}; registry.closeSync(fd); }`,
    },
    {
      name: 'given to an object of the file',
      code: `class Files { close(x) {} } const fs = new Files(); ${inFunction(`${importFd()}; fs.close(fd);`)}`,
    },
    { name: 'given to an inherited method', code: `class A extends B { f(fd) { ${importFd()}; this.close(fd); } }` },
    {
      name: 'closed in the branch of a failed import',
      code: inFunction(`if (${importFd()} !== 0) { close(fd); throw 0; }`),
    },
    { name: 'closed under a condition', code: inFunction(`const r = ${importFd()}; if (r !== 0) close(fd);`) },
    { name: 'closed in a catch', code: inFunction(`try { ${importFd()}; } catch { close(fd); }`) },
    { name: 'closed in the other branch', code: inFunction(`if (x) { ${importFd()}; } else { close(fd); }`) },
    { name: 'closed after a conditional import', code: inFunction(`if (x) { ${importFd()}; } close(fd);`) },
    { name: 'closed in another function', code: `${inFunction(`${importFd()};`)} function g(fd) { close(fd); }` },
    { name: 'closed in a callback', code: inFunction(`${importFd()}; later(() => close(fd));`) },
    {
      name: 'closed in the other case',
      code: `function f(fd) { switch (x) { case 1: ${importFd()}; break; default: close(fd); } }`,
    },
    { name: 'a copy is imported', code: inFunction(`${importFd('OPAQUE_FD_BIT', 'dup(fd)')}; close(fd);`) },
    {
      name: 'a copy is imported by its name',
      code: inFunction(`const copy = dup(fd); ${importFd('OPAQUE_FD_BIT', 'copy')}; close(fd);`),
    },
    { name: 'another descriptor', code: `function f(fd, other) { ${importFd()}; close(other); }` },
    { name: 'another value of the variable', code: inFunction(`${importFd()}; fd = open(); close(fd);`) },
    {
      name: 'an import of no type',
      code: inFunction(
        `vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: 0, fd }) }), null, memory); close(fd);`,
      ),
    },
    {
      name: 'a type that is not known',
      code: `function f(fd, handleType) { vkAllocateMemory(device, new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType, fd }) }), null, memory); close(fd); }`,
    },
    { name: 'an NT handle closed after a KHR import', code: inFunction(`${importKhr}; CloseHandle(handle);`) },
    {
      name: 'a Direct3D handle closed after an NV import, of which nothing is said',
      code: inFunction(`${importNv('D3D11_IMAGE_BIT_NV')}; CloseHandle(handle);`),
    },
    {
      name: 'a descriptor in a mutable field',
      code: `class A { f() { ${importFd('OPAQUE_FD_BIT', 'this.fd')}; close(this.fd); } }`,
    },
    {
      name: 'a descriptor of an object that others have',
      code: `function f(plane) { ${importFd('OPAQUE_FD_BIT', 'plane.fd')}; close(plane.fd); }`,
    },
  ],
  invalid: [
    {
      name: 'a descriptor closed after its import',
      code: inFunction(`${importFd()}; close(fd);`),
      errors: closedAt('1:208-1:210'),
    },
    {
      name: 'closed as a member',
      code: inFunction(`${importFd()}; fs.closeSync(fd);`),
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:215-1:217',
          data: { use: 'closeSync', before: 'vkAllocateMemory', line: '1', constant: `${M}OPAQUE_FD_BIT`, vuid: '' },
        },
      ],
    },
    {
      name: 'a descriptor of a function that nobody knows',
      code: `function f() { const own = take(); ${importFd('OPAQUE_FD_BIT', 'own')}; close(own); }`,
      errors: closedAt('1:219-1:222'),
    },
    {
      name: 'a descriptor that is taken out of an object',
      code: `function f() { const { fd } = take(); ${importFd()}; close(fd); }`,
      errors: closedAt('1:221-1:223'),
    },
    {
      name: 'a descriptor of a list',
      code: `for (const fd of fds) { ${importFd()}; close(fd); }`,
      errors: closedAt('1:207-1:209'),
    },
    {
      name: 'closed by a library',
      code: inFunction(`${importFd()}; library.symbols.close(fd);`),
      errors: closedAt('1:224-1:226'),
    },
    {
      name: 'closed by a field',
      code: `class A { f(fd) { ${importFd()}; this.libc.close(fd); } }`,
      errors: closedAt('1:211-1:213'),
    },
    {
      name: 'closed by a module of another name',
      code: `import * as files from 'fs'; ${inFunction(`${importFd()}; files.closeSync(fd);`)}`,
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:247-1:249',
          data: { use: 'closeSync', before: 'vkAllocateMemory', line: '1', constant: `${M}OPAQUE_FD_BIT`, vuid: '' },
        },
      ],
    },
    {
      name: 'closed by a module that is required',
      code: `const files = require('node:fs'); ${inFunction(`${importFd()}; files.closeSync(fd);`)}`,
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:252-1:254',
          data: { use: 'closeSync', before: 'vkAllocateMemory', line: '1', constant: `${M}OPAQUE_FD_BIT`, vuid: '' },
        },
      ],
    },
    {
      name: 'closed after a checked import',
      code: inFunction(`if (${importFd()} !== 0) throw 0; close(fd);`),
      errors: closedAt('1:227-1:229'),
    },
    {
      name: 'closed after a result that is kept',
      code: inFunction(`const r = ${importFd()}; check(r); close(fd);`),
      errors: closedAt('1:228-1:230'),
    },
    {
      name: 'imported a second time',
      code: inFunction(`${importFd()}; ${importFd()};`),
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:202-1:218',
          data: {
            use: 'vkAllocateMemory',
            before: 'vkAllocateMemory',
            line: '1',
            constant: `${M}OPAQUE_FD_BIT`,
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00670)',
          },
        },
      ],
    },
    {
      name: 'imported as a semaphore, and closed',
      code: inFunction(`${importSemaphore()}; close(fd);`),
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:180-1:182',
          data: { use: 'close', before: 'vkImportSemaphoreFdKHR', line: '1', constant: `${S}OPAQUE_FD_BIT`, vuid: '' },
        },
      ],
    },
    {
      name: 'duplicated after its import',
      code: inFunction(`${importFd()}; const copy = dup(fd);`),
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:219-1:221',
          data: { use: 'dup', before: 'vkAllocateMemory', line: '1', constant: `${M}OPAQUE_FD_BIT`, vuid: '' },
        },
      ],
    },
    {
      name: 'asked about after its import',
      code: inFunction(
        `${importFd('DMA_BUF_BIT_EXT')}; vkGetMemoryFdPropertiesKHR(device, ${M}DMA_BUF_BIT_EXT, fd, p);`,
      ),
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:287-1:289',
          data: {
            use: 'vkGetMemoryFdPropertiesKHR',
            before: 'vkAllocateMemory',
            line: '1',
            constant: `${M}DMA_BUF_BIT_EXT`,
            vuid: ' (VUID-vkGetMemoryFdPropertiesKHR-fd-00673)',
          },
        },
      ],
    },
    {
      name: 'closed in a finally',
      code: inFunction(`try { ${importFd()}; } finally { close(fd); }`),
      errors: closedAt('1:226-1:228'),
    },
    {
      name: 'an opaque NT handle closed after an NV import',
      code: inFunction(`${importNv('OPAQUE_WIN32_BIT_NV')}; CloseHandle(handle);`),
      errors: [
        {
          messageId: 'usedAfterImport',
          at: '1:236-1:242',
          data: {
            use: 'CloseHandle',
            before: 'vkAllocateMemory',
            line: '1',
            constant: `${M}OPAQUE_WIN32_BIT_NV`,
            vuid: '',
          },
        },
      ],
    },
    {
      name: 'an exported descriptor',
      code: inFunction(`const out = { $: 0 }; ${getFd()}; ${importFd('OPAQUE_FD_BIT', 'out.$')}; close(out.$);`),
      errors: closedAt('1:367-1:372'),
    },
  ],
});
