/** What is known of handles by what gives them, and what that contradicts. */
import { describe, expect, it } from 'vitest';
import {
  closerOf,
  configuredOrigin,
  duplicatorOf,
  importContradiction,
  originOfGetCommand,
  originOfMember,
  originOfMethod,
  readsHandle,
  refusesHandle,
  unknownNtHandle,
} from '../../src/registry/handle-origins.js';
import type { HandleOrigin } from '../../src/registry/handle-origins.js';
import { allHandleTypes, handlePosition, handleTypeFacts } from '../../src/registry/handle-types.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
const F = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('There is none');
  return found;
}

const MEMORY_IMPORT = known(handlePosition('VkImportMemoryWin32HandleInfoKHR', 'handleType'));

/** Of a handle that is imported by the struct for its type, where that takes one. */
function contradiction(origin: HandleOrigin, type: string) {
  const [struct = ''] = handleTypeFacts(type)?.importStructs ?? [];
  return importContradiction(origin, type, handlePosition(struct, 'handleType') ?? MEMORY_IMPORT);
}

const getSharedHandle = known(originOfMethod('GetSharedHandle'));
const createSharedHandle = known(originOfMethod('CreateSharedHandle'));

describe('methods', () => {
  it('say what they return', () => {
    expect(getSharedHandle.types).toEqual([`${M}D3D11_TEXTURE_KMT_BIT`, `${M}D3D11_IMAGE_KMT_BIT_NV`]);
    expect(createSharedHandle.types).toContain(`${S}D3D12_FENCE_BIT`);
    expect(known(originOfMethod('OpenSharedHandleByName')).types).not.toContain(`${M}D3D11_TEXTURE_KMT_BIT`);
    expect(known(originOfMethod('gbm_bo_get_fd')).types).toEqual([`${M}DMA_BUF_BIT_EXT`]);
  });

  it('in the spelling of their API only', () => {
    expect(originOfMethod('getSharedHandle')).toBeUndefined();
    expect(originOfMethod('constructor')).toBeUndefined();
  });
});

describe('members', () => {
  it.each([
    [['texture', 'textureInfo', 'handle', 'ntHandle'], 'electron.ntHandle'],
    [['handle', 'ntHandle'], 'electron.ntHandle'],
    [['event', 'texture', 'textureInfo', 'sharedTextureHandle'], 'electron.sharedTextureHandle'],
    [['handle', 'ioSurface'], 'electron.ioSurface'],
    [['handle', 'nativePixmap', 'planes', '*', 'fd'], 'electron.planes.fd'],
    [['textureInfo', 'planes', '*', 'fd'], 'electron.planes.fd'],
  ])('%j', (path, id) => {
    expect(originOfMember(path)?.id).toBe(id);
  });

  it.each([[['ntHandle']], [['planes', '*', 'fd']], [['fd']], [['handle', 'ntHandle', 'length']], [[]]])(
    '%j says nothing',
    (path) => {
      expect(originOfMember(path)).toBeUndefined();
    },
  );
});

describe('get commands', () => {
  it('return the type that they were asked for', () => {
    const dmaBuf = known(originOfGetCommand('vkGetMemoryFdKHR', `${M}DMA_BUF_BIT_EXT`));
    expect(dmaBuf).toEqual({
      id: 'vkGetMemoryFdKHR',
      gives: { kind: 'types', of: [handleTypeFacts(`${M}DMA_BUF_BIT_EXT`)] },
      types: [`${M}DMA_BUF_BIT_EXT`],
    });
    expect(contradiction(dmaBuf, `${M}OPAQUE_FD_BIT`)?.vuid).toBe('VUID-VkImportMemoryFdInfoKHR-handleType-00670');
  });

  it('return one of their types when it is not known which', () => {
    const fd = known(originOfGetCommand('vkGetMemoryFdKHR'));
    expect(fd.types).toEqual([`${M}OPAQUE_FD_BIT`, `${M}DMA_BUF_BIT_EXT`]);
    expect(fd.gives).toEqual({ kind: 'forms', of: ['fd'] });
    const win32 = known(originOfGetCommand('vkGetMemoryWin32HandleKHR'));
    expect(win32.gives).toEqual({ kind: 'forms', of: ['ntHandle', 'kmt'] });
  });

  it('return what the other memory enum imports too', () => {
    const nv = known(originOfGetCommand('vkGetMemoryWin32HandleNV', `${M}OPAQUE_WIN32_BIT_NV`));
    expect(nv.types).toEqual([`${M}OPAQUE_WIN32_BIT_NV`, `${M}OPAQUE_WIN32_BIT`]);
    expect(contradiction(nv, `${M}OPAQUE_WIN32_BIT`)).toBeUndefined();
    expect(contradiction(nv, `${M}OPAQUE_WIN32_KMT_BIT`)?.vuid).toBe(
      'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661',
    );
  });

  it('return sync files that semaphores and fences share', () => {
    const sync = known(originOfGetCommand('vkGetSemaphoreFdKHR', `${S}SYNC_FD_BIT`));
    expect(contradiction(sync, `${F}SYNC_FD_BIT`)).toBeUndefined();
    expect(contradiction(sync, `${F}OPAQUE_FD_BIT`)?.vuid).toBe('VUID-VkImportFenceFdInfoKHR-fd-01541');
  });

  it('are no origin for a type that they cannot return, and nothing else is one', () => {
    expect(originOfGetCommand('vkGetMemoryWin32HandleNV', `${M}D3D11_IMAGE_BIT_NV`)).toBeUndefined();
    expect(originOfGetCommand('vkAllocateMemory')).toBeUndefined();
  });

  it('are all of those that the types name', () => {
    const commands = new Set(allHandleTypes().flatMap((facts) => facts.getCommands));
    for (const command of commands) expect(originOfGetCommand(command)?.types.length, command).toBeGreaterThan(0);
    expect(commands.size).toBe(17);
  });
});

describe('contradictions', () => {
  it('a KMT handle as an NT handle type', () => {
    expect(contradiction(getSharedHandle, `${M}D3D11_TEXTURE_BIT_KHR`)).toEqual({
      vuid: 'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661',
    });
    expect(contradiction(getSharedHandle, `${M}D3D11_TEXTURE_KMT_BIT`)).toBeUndefined();
    expect(contradiction(getSharedHandle, `${M}D3D11_IMAGE_BIT_NV`)?.vuid).toBe(
      'VUID-VkImportMemoryWin32HandleInfoNV-handle-01328',
    );
  });

  it('a Direct3D handle as opaque', () => {
    expect(contradiction(createSharedHandle, `${M}OPAQUE_WIN32_BIT`)?.vuid).toBe(
      'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661',
    );
    expect(contradiction(createSharedHandle, `${M}D3D11_TEXTURE_BIT`)).toBeUndefined();
    expect(contradiction(createSharedHandle, `${M}D3D12_HEAP_BIT`)).toBeUndefined();
    expect(contradiction(createSharedHandle, `${S}D3D12_FENCE_BIT`)).toBeUndefined();
    expect(contradiction(createSharedHandle, `${F}OPAQUE_WIN32_BIT`)?.vuid).toBe(
      'VUID-VkImportFenceWin32HandleInfoKHR-handleType-01461',
    );
  });

  it('a memory handle as a semaphore', () => {
    const memory = known(originOfGetCommand('vkGetMemoryFdKHR', `${M}OPAQUE_FD_BIT`));
    expect(contradiction(memory, `${S}OPAQUE_FD_BIT`)?.vuid).toBe('VUID-VkImportSemaphoreFdInfoKHR-fd-01544');
  });

  it('an IOSurface as anything', () => {
    const surface = known(originOfMember(['handle', 'ioSurface']));
    expect(surface.types).toEqual([]);
    expect(contradiction(surface, `${M}MTLTEXTURE_BIT_EXT`)).toBeDefined();
  });

  it('nothing for a name that is no handle type', () => {
    expect(contradiction(getSharedHandle, 'VK_FORMAT_UNDEFINED')).toBeUndefined();
  });

  it('an unknown duplicate as anything that is no NT handle', () => {
    const copy = unknownNtHandle();
    for (const { name, form } of allHandleTypes()) {
      expect(contradiction(copy, name) === undefined, name).toBe(form === 'ntHandle');
    }
  });

  it('a configured source as what it is not declared to be', () => {
    const source = configuredOrigin('captureFrame', [`${M}D3D11_TEXTURE_BIT_KHR`]);
    expect(source.gives).toEqual({ kind: 'types', of: [handleTypeFacts(`${M}D3D11_TEXTURE_BIT`)] });
    expect(contradiction(source, `${M}D3D11_IMAGE_BIT_NV`)).toBeUndefined();
    expect(contradiction(source, `${M}OPAQUE_WIN32_BIT`)?.vuid).toBe(
      'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661',
    );
  });
});

describe('operations', () => {
  it('do not take a KMT handle', () => {
    expect(refusesHandle(operation('CloseHandle'), getSharedHandle)).toBe(true);
    expect(refusesHandle(operation('DuplicateHandle'), getSharedHandle)).toBe(true);
    expect(refusesHandle(operation('CloseHandle'), createSharedHandle)).toBe(false);
  });

  it('do not judge an origin of several forms', () => {
    const either = known(originOfGetCommand('vkGetMemoryWin32HandleKHR'));
    expect(refusesHandle(operation('CloseHandle'), either)).toBe(false);
  });

  it('agree with what closes each type', () => {
    for (const { closedBy, form, name } of allHandleTypes()) {
      const closer = closedBy === undefined ? undefined : closerOf(closedBy);
      if (closer) expect(closer.form, name).toBe(form);
    }
    expect(closerOf('CloseHandle')?.form).toBe(handleTypeFacts(`${M}D3D12_HEAP_BIT`)?.form);
    expect(closerOf('closeWindow')).toBeUndefined();
  });

  it('name the argument that holds the handle', () => {
    expect(duplicatorOf('DuplicateHandle')?.argument).toBe(1);
    expect(duplicatorOf('dup')?.argument).toBe(0);
  });

  function operation(name: string): NonNullable<ReturnType<typeof closerOf>> {
    const found = closerOf(name) ?? duplicatorOf(name);
    if (!found) throw new Error(`${name} is no operation`);
    return found;
  }
});

describe('reading a handle out of a buffer', () => {
  it.each(['readBigUInt64LE', 'readBigInt64LE', 'readUInt32LE', 'readInt32BE', 'getBigUint64', 'getInt32'])(
    '%s keeps the origin',
    (method) => {
      expect(readsHandle(method)).toBe(true);
    },
  );
  it.each(['readUInt8', 'toString', 'read', 'getFloat64'])('%s does not', (method) => {
    expect(readsHandle(method)).toBe(false);
  });
});
