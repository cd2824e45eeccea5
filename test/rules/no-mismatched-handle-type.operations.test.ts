/** What is done with a handle: closed twice, closed by what is for another, asked for twice. */
import { getFd, getHandle, getKmt, importFd, inFunction, M } from './handle-programs.js';
import { testRule } from './harness.js';

const asks = (memory: string, then = ''): string => {
  const get = `vkGetMemoryWin32HandleKHR(device, new VkMemoryGetWin32HandleInfoKHR({ memory: ${memory}, handleType: ${M}OPAQUE_WIN32_BIT }), out); use(out.$);`;
  return `${get} ${then} ${get}`;
};

testRule('no-mismatched-handle-type', {
  valid: [
    {
      name: 'closed once in each branch',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; if (x) CloseHandle(out.$); else CloseHandle(out.$);`),
    },
    {
      name: 'closed under a condition, and at the end',
      code: inFunction(
        `const out = { $: 0n }; ${getHandle()}; if (x) { CloseHandle(out.$); return; } CloseHandle(out.$);`,
      ),
    },
    {
      name: 'two handles',
      code: inFunction(
        `const h = t.CreateSharedHandle(); CloseHandle(h); const k = t.CreateSharedHandle(); CloseHandle(k); vkDeviceWaitIdle(device);`,
      ),
    },
    {
      name: 'the same wrapper filled twice',
      code: inFunction(
        `const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$); ${getHandle()}; CloseHandle(out.$);`,
      ),
    },
    {
      name: 'closed in each turn of a loop',
      code: inFunction(
        `for (const t of all) { const h = t.CreateSharedHandle(); use(h); CloseHandle(h); } vkDeviceWaitIdle(device);`,
      ),
    },
    {
      name: 'files that are none of ours',
      code: `function f(file) { close(file); close(file); } vkDeviceWaitIdle(device); ${importFd()};`,
    },
    { name: 'CloseHandle of an NT handle', code: 'CloseHandle(t.CreateSharedHandle()); vkDeviceWaitIdle(device);' },
    {
      name: 'CloseHandle of either',
      code: 'const h = x ? t.GetSharedHandle() : t.CreateSharedHandle(); CloseHandle(h); vkDeviceWaitIdle(device);',
    },
    { name: 'CloseHandle of what nobody knows', code: 'CloseHandle(handle); vkDeviceWaitIdle(device);' },
    { name: `close() of somebody's own`, code: `const out = { $: 0n }; ${getHandle()}; registry.close(out.$);` },
    {
      name: 'a CloseHandle of the file',
      code: 'function CloseHandle(x) {} CloseHandle(t.GetSharedHandle()); vkDeviceWaitIdle(device);',
    },
    {
      name: 'asked again where the first failed',
      code: `function f(memory, out) { ${asks('memory', 'if (out.$) return;')} }`,
    },
    {
      name: 'memory that is allocated anew',
      code: `function f(memory, out) { ${asks('memory', 'vkAllocateMemory(device, info, null, memory);')} }`,
    },
    { name: 'memory that others have', code: `function f(memory, out) { ${asks('memory', 'recreate(memory);')} }` },
    { name: 'two memories', code: `function f(memory, out) { ${asks('memory.a')} }` },
  ],
  invalid: [
    {
      name: 'imported after it was closed',
      code: inFunction(`close(fd); ${importFd()};`),
      errors: [
        {
          messageId: 'usedAfterClose',
          at: '1:37-1:53',
          data: {
            use: 'vkAllocateMemory',
            before: 'close',
            line: '1',
            vuid: ' (VUID-VkImportMemoryFdInfoKHR-handleType-00670)',
          },
        },
      ],
    },
    {
      name: 'an NT handle imported after it was closed',
      code: inFunction(
        `const h = t.CreateSharedHandle(); CloseHandle(h); vkGetMemoryWin32HandlePropertiesKHR(device, ${M}D3D11_TEXTURE_BIT, h, p);`,
      ),
      errors: [
        {
          messageId: 'usedAfterClose',
          at: '1:170-1:171',
          data: {
            use: 'vkGetMemoryWin32HandlePropertiesKHR',
            before: 'CloseHandle',
            line: '1',
            vuid: ' (VUID-vkGetMemoryWin32HandlePropertiesKHR-handle-00665)',
          },
        },
      ],
    },
    {
      name: 'closed twice',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$); CloseHandle(out.$);`),
      errors: [
        {
          messageId: 'closedTwice',
          at: '1:236-1:241',
          data: { use: 'CloseHandle', before: 'CloseHandle', line: '1' },
        },
      ],
    },
    {
      name: 'duplicated after it was closed',
      code: inFunction(
        `const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$); DuplicateHandle(a, out.$, b, copy, 0, 0, 2);`,
      ),
      errors: [
        {
          messageId: 'usedAfterClose',
          at: '1:243-1:248',
          data: { use: 'DuplicateHandle', before: 'CloseHandle', line: '1', vuid: '' },
        },
      ],
    },
    {
      name: 'CloseHandle of a global share handle',
      code: 'CloseHandle(t.GetSharedHandle()); vkDeviceWaitIdle(device);',
      errors: [
        {
          messageId: 'wrongOperation',
          at: '1:13-1:32',
          data: {
            operation: 'CloseHandle',
            handles: 'NT handles',
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            advice: ' There is nothing to close.',
          },
        },
      ],
    },
    {
      name: 'CloseHandle as a member',
      code: 'const h = t.GetSharedHandle(); kernel32.CloseHandle(h); vkDeviceWaitIdle(device);',
      errors: [
        {
          messageId: 'wrongOperation',
          at: '1:53-1:54',
          data: {
            operation: 'CloseHandle',
            handles: 'NT handles',
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            advice: ' There is nothing to close.',
          },
        },
      ],
    },
    {
      name: 'DuplicateHandle of one',
      code: 'const h = t.GetSharedHandle(); DuplicateHandle(p, h, q, out, 0, 0, 2); vkDeviceWaitIdle(device);',
      errors: [
        {
          messageId: 'wrongOperation',
          at: '1:51-1:52',
          data: {
            operation: 'DuplicateHandle',
            handles: 'NT handles',
            source: 'GetSharedHandle',
            returned: 'a global share (KMT) handle to a Direct3D 11 texture',
            advice: ' It is handed on as it is.',
          },
        },
      ],
    },
    {
      name: 'of one that Vulkan returned',
      code: `const out = { $: 0n }; ${getKmt()}; CloseHandle(out.$);`,
      errors: [
        {
          messageId: 'wrongOperation',
          at: '1:195-1:200',
          data: {
            operation: 'CloseHandle',
            handles: 'NT handles',
            source: 'vkGetMemoryWin32HandleKHR',
            returned: 'a global share (KMT) handle to Vulkan memory',
            advice: ' There is nothing to close.',
          },
        },
      ],
    },
    {
      name: 'CloseHandle of a descriptor',
      code: `const out = { $: 0 }; ${getFd()}; CloseHandle(out.$);`,
      errors: [
        {
          messageId: 'wrongOperation',
          at: '1:169-1:174',
          data: {
            operation: 'CloseHandle',
            handles: 'NT handles',
            source: 'vkGetMemoryFdKHR',
            returned: 'a POSIX file descriptor of Vulkan memory',
            advice: ' close releases it.',
          },
        },
      ],
    },
    {
      name: 'closeSync of an NT handle',
      code: `import { closeSync } from 'node:fs'; const out = { $: 0n }; ${getHandle()}; closeSync(Number(out.$));`,
      errors: [
        {
          messageId: 'wrongOperation',
          at: '1:226-1:239',
          data: {
            operation: 'closeSync',
            handles: 'POSIX file descriptors',
            source: 'vkGetMemoryWin32HandleKHR',
            returned: 'an NT handle to Vulkan memory',
            advice: ' CloseHandle releases it.',
          },
        },
      ],
    },
    {
      name: 'memory of the caller',
      code: `function f(memory, out) { ${asks('memory')} }`,
      errors: [
        {
          messageId: 'askedTwice',
          at: '1:196-1:221',
          data: {
            command: 'vkGetMemoryWin32HandleKHR',
            object: 'memory',
            constant: `${M}OPAQUE_WIN32_BIT`,
            vuid: ' (VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00663)',
          },
        },
      ],
    },
    {
      name: 'memory of another function',
      code: `function f(out) { const own = make(); ${asks('own')} }`,
      errors: [
        {
          messageId: 'askedTwice',
          at: '1:205-1:230',
          data: {
            command: 'vkGetMemoryWin32HandleKHR',
            object: 'memory',
            constant: `${M}OPAQUE_WIN32_BIT`,
            vuid: ' (VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00663)',
          },
        },
      ],
    },
  ],
});
