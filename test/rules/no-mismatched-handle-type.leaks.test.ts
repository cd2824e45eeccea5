/** Handles that a function asks for and never closes, imports or hands on: reported where the option asks for it. */
import { expect, it } from 'vitest';
import plugin from '../../index.js';
import { getFd, getHandle, getKmt, importFd, inFunction, M } from './handle-programs.js';
import { testRule } from './harness.js';

const LEAKS = [{ leaks: true }];

testRule('no-mismatched-handle-type', {
  valid: [
    { name: 'a handle that nobody reads, unasked', code: inFunction(`const out = { $: 0n }; ${getHandle()};`) },
    {
      name: 'a handle that is returned',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; return out.$;`),
      options: LEAKS,
    },
    {
      name: 'a wrapper that is returned',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; return out;`),
      options: LEAKS,
    },
    {
      name: 'a handle that is closed',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; CloseHandle(out.$);`),
      options: LEAKS,
    },
    {
      name: 'a handle that is closed in one branch',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; if (x) CloseHandle(out.$);`),
      options: LEAKS,
    },
    {
      name: 'a handle that is imported',
      code: inFunction(`const out = { $: 0 }; ${getFd()}; ${importFd('OPAQUE_FD_BIT', 'out.$')};`),
      options: LEAKS,
    },
    {
      name: 'a handle that is handed on',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; send(out.$);`),
      options: LEAKS,
    },
    {
      name: 'a handle that is kept',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; handles.push(out.$);`),
      options: LEAKS,
    },
    {
      name: 'a handle in a property',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; frame.handle = out.$;`),
      options: LEAKS,
    },
    { name: 'a global share handle', code: inFunction(`const out = { $: 0n }; ${getKmt()};`), options: LEAKS },
    { name: 'a wrapper of the caller', code: `function f(out) { ${getHandle()}; }`, options: LEAKS },
    {
      name: 'a wrapper of the module',
      code: `const out = { $: 0n }; function f() { ${getHandle()}; }`,
      options: LEAKS,
    },
    { name: 'a handle of the whole program', code: `const out = { $: 0n }; ${getHandle()};`, options: LEAKS },
    {
      name: 'a type that is not known',
      code: `function f(type) { const out = { $: 0n }; vkGetMemoryFdKHR(device, new VkMemoryGetFdInfoKHR({ memory, handleType: type }), out); }`,
      options: LEAKS,
    },
  ],
  invalid: [
    {
      name: 'a handle that nobody reads',
      code: inFunction(`const out = { $: 0n }; ${getHandle()};`),
      options: LEAKS,
      errors: [
        {
          messageId: 'neverClosed',
          at: '1:198-1:201',
          data: { command: 'vkGetMemoryWin32HandleKHR', constant: `${M}OPAQUE_WIN32_BIT`, closer: 'CloseHandle' },
        },
      ],
    },
    {
      name: 'a handle that is only compared',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; return out.$ !== 0n;`),
      options: LEAKS,
      errors: [
        {
          messageId: 'neverClosed',
          at: '1:198-1:201',
          data: { command: 'vkGetMemoryWin32HandleKHR', constant: `${M}OPAQUE_WIN32_BIT`, closer: 'CloseHandle' },
        },
      ],
    },
    {
      name: 'a handle that is only logged',
      code: inFunction(`const out = { $: 0n }; ${getHandle()}; console.log(out.$);`),
      options: LEAKS,
      errors: [
        {
          messageId: 'neverClosed',
          at: '1:198-1:201',
          data: { command: 'vkGetMemoryWin32HandleKHR', constant: `${M}OPAQUE_WIN32_BIT`, closer: 'CloseHandle' },
        },
      ],
    },
    {
      name: 'a wrapper that is gone',
      code: inFunction(`${getFd('{ $: 0 }')};`),
      options: LEAKS,
      errors: [
        {
          messageId: 'neverClosed',
          at: '1:154-1:162',
          data: { command: 'vkGetMemoryFdKHR', constant: `${M}OPAQUE_FD_BIT`, closer: 'close' },
        },
      ],
    },
  ],
});

it('is asked for by the strict configuration alone', () => {
  const rules = (config: 'recommended' | 'strict'): unknown =>
    plugin.configs[config].rules?.['vulkan/no-mismatched-handle-type'];
  expect([rules('recommended'), rules('strict')]).toEqual(['error', ['error', { leaks: true }]]);
});
