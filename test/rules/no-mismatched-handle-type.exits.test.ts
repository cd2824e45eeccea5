/** What stands behind an exit is reached, or not, by what the import before it has come to. */
import { closedAt, importFd, importSemaphore, inFunction, M } from './handle-programs.js';
import { testRule } from './harness.js';

const SUCCESS = 'VK_SUCCESS';
const retry = `const alloc = new VkMemoryAllocateInfo({ pNext: new VkImportMemoryFdInfoKHR({ handleType: ${M}OPAQUE_FD_BIT, fd }) });`;
const allocate = 'vkAllocateMemory(device, alloc, null, memory)';

testRule('no-mismatched-handle-type', {
  valid: [
    { name: 'left on success', code: inFunction(`if (${importFd()} === ${SUCCESS}) return true; close(fd);`) },
    {
      name: 'left on a kept success',
      code: inFunction(`const r = ${importFd()}; if (r === ${SUCCESS}) { return 1; } close(fd);`),
    },
    { name: 'left on no failure', code: inFunction(`const r = ${importFd()}; if (!r) return true; close(fd);`) },
    {
      name: 'left on what is not negative',
      code: inFunction(`const r = ${importFd()}; if (r >= 0) return true; close(fd);`),
    },
    {
      name: 'left on a flag',
      code: inFunction(`const ok = ${importFd()} === ${SUCCESS}; if (ok) return true; close(fd);`),
    },
    {
      name: 'left in the other branch',
      code: inFunction(`if (${importFd()} !== ${SUCCESS}) log(); else return; close(fd);`),
    },
    {
      name: 'left in the case of success',
      code: inFunction(`switch (${importFd()}) { case ${SUCCESS}: return; } close(fd);`),
    },
    {
      name: 'left in a default',
      code: inFunction(`switch (${importFd()}) { case -1: break; default: return; } close(fd);`),
    },
    {
      name: 'left in a case that success falls into',
      code: inFunction(`switch (${importFd()}) { case ${SUCCESS}: log(); default: return; } close(fd);`),
    },
    { name: 'left by its label', code: inFunction(`a: { if (${importFd()} === ${SUCCESS}) break a; close(fd); }`) },
    {
      name: 'left for the next turn',
      code: inFunction(`for (;;) { if (${importFd()} === ${SUCCESS}) continue; close(fd); }`),
    },
    { name: 'left out of a try', code: inFunction(`try { check(${importFd()}); return true; } catch {} close(fd);`) },
    { name: 'left by a function', code: inFunction(`if (succeeded(${importFd()})) return true; close(fd);`) },
    {
      name: 'left with the program',
      code: inFunction(`if (${importFd()} === ${SUCCESS}) process.exit(0); close(fd);`),
    },
    {
      name: 'left on a list of results',
      code: inFunction(`const all = [${importFd()}]; if (all.every((r) => r === ${SUCCESS})) return; close(fd);`),
    },
    {
      name: 'left by what is no test of a result',
      code: inFunction(`${importFd()}; if (state.done) return; close(fd);`),
    },
    {
      name: 'a variable of itself',
      code: inFunction(`var a = b; var b = a; ${importFd()}; if (a) return; close(fd);`),
    },
    {
      name: 'tried again',
      code: inFunction(`${retry} if (${allocate} === ${SUCCESS}) return 1; alloc.memoryTypeIndex = 2; ${allocate};`),
    },
    {
      name: 'tried as something else',
      code: inFunction(`if (${importFd()} === ${SUCCESS}) return 1; ${importSemaphore()};`),
    },
    {
      name: 'closed again when the first has failed',
      code: inFunction(
        'const h = t.CreateSharedHandle(); if (CloseHandle(h)) return; CloseHandle(h); vkDeviceWaitIdle(device);',
      ),
    },
  ],
  invalid: [
    {
      name: 'left on a failure',
      code: inFunction(`const r = ${importFd()}; if (r !== ${SUCCESS}) return false; close(fd);`),
      errors: closedAt('1:254-1:256'),
    },
    {
      name: 'left on an error',
      code: inFunction(`const r = ${importFd()}; if (r === VK_ERROR_UNKNOWN) return false; close(fd);`),
      errors: closedAt('1:260-1:262'),
    },
    {
      name: 'left on what is not 0',
      code: inFunction(`const r = ${importFd()}; if (r) return false; close(fd);`),
      errors: closedAt('1:239-1:241'),
    },
    {
      name: 'left on what is negative',
      code: inFunction(`if (${importFd()} < 0) throw 0; close(fd);`),
      errors: closedAt('1:225-1:227'),
    },
    {
      name: 'left on either failure',
      code: inFunction(`const r = ${importFd()}; if (r < 0 || r === VK_TIMEOUT) throw 0; close(fd);`),
      errors: closedAt('1:258-1:260'),
    },
    {
      name: 'left on no success',
      code: inFunction(`const ok = ${importFd()} === ${SUCCESS}; if (!ok) return; close(fd);`),
      errors: closedAt('1:251-1:253'),
    },
    {
      name: 'left in the branch of a failure',
      code: inFunction(`if (${importFd()} === ${SUCCESS}) log(); else return; close(fd);`),
      errors: closedAt('1:247-1:249'),
    },
    {
      name: 'left in the cases of failure',
      code: inFunction(`switch (${importFd()}) { case ${SUCCESS}: break; default: throw 0; } close(fd);`),
      errors: closedAt('1:262-1:264'),
    },
    {
      name: 'left in a catch',
      code: inFunction(`try { check(${importFd()}); } catch (e) { throw e; } close(fd);`),
      errors: closedAt('1:246-1:248'),
    },
    {
      name: 'closed on the way out',
      code: inFunction(`try { if (${importFd()} === ${SUCCESS}) return; } finally { close(fd); }`),
      errors: closedAt('1:253-1:255'),
    },
    {
      name: 'a turn of a loop between',
      code: inFunction(`${importFd()}; for (const x of xs) { if (x) continue; } close(fd);`),
      errors: closedAt('1:249-1:251'),
    },
    {
      name: 'a function between',
      code: inFunction(`${importFd()}; xs.forEach((x) => { return x; }); close(fd);`),
      errors: closedAt('1:242-1:244'),
    },
  ],
});
