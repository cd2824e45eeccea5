/** The external handle types, and the places that take them: against what the specification says of each. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandOf, constantOf, structOf } from '../../src/registry/index.js';
import {
  allHandlePositions,
  allHandleTypes,
  counterpartOf,
  fitsFor,
  HANDLE_ENUMS,
  handlePosition,
  handleTypeFacts,
  handleTypesOfMask,
  handleTypeOfValue,
  refusalOf,
  typesInsteadOf,
} from '../../src/registry/handle-types.js';
import type { HandlePosition } from '../../src/registry/handle-types.js';
import { VALID_USAGE, VK_XML } from './sources.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const S = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_';
const F = 'VK_EXTERNAL_FENCE_HANDLE_TYPE_';

function position(owner: string, member: string): HandlePosition {
  const found = handlePosition(owner, member);
  if (!found) throw new Error(`${owner}.${member} is no position`);
  return found;
}

describe('the 36 handle types', () => {
  it.each([
    // name, number, form, import, get, properties, closed by, transferred by import
    [`${M}OPAQUE_WIN32_BIT_NV`, 0x1, 'ntHandle', 'Win32HandleInfoNV', 'Win32HandleNV', '-', 'CloseHandle', true],
    [`${M}OPAQUE_WIN32_KMT_BIT_NV`, 0x2, 'kmt', 'Win32HandleInfoNV', 'Win32HandleNV', '-', '-', false],
    [`${M}D3D11_IMAGE_BIT_NV`, 0x4, 'ntHandle', 'Win32HandleInfoNV', '-', '-', 'CloseHandle', undefined],
    [`${M}D3D11_IMAGE_KMT_BIT_NV`, 0x8, 'kmt', 'Win32HandleInfoNV', '-', '-', '-', false],
    [`${M}OPAQUE_FD_BIT`, 0x1, 'fd', 'FdInfoKHR', 'FdKHR', '-', 'close', true],
    [`${M}OPAQUE_WIN32_BIT`, 0x2, 'ntHandle', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', 'CloseHandle', false],
    [`${M}OPAQUE_WIN32_KMT_BIT`, 0x4, 'kmt', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', '-', false],
    [
      `${M}D3D11_TEXTURE_BIT`,
      0x8,
      'ntHandle',
      'Win32HandleInfoKHR',
      'Win32HandleKHR',
      'Win32Handle',
      'CloseHandle',
      false,
    ],
    [`${M}D3D11_TEXTURE_KMT_BIT`, 0x10, 'kmt', 'Win32HandleInfoKHR', 'Win32HandleKHR', 'Win32Handle', '-', false],
    [
      `${M}D3D12_HEAP_BIT`,
      0x20,
      'ntHandle',
      'Win32HandleInfoKHR',
      'Win32HandleKHR',
      'Win32Handle',
      'CloseHandle',
      false,
    ],
    [
      `${M}D3D12_RESOURCE_BIT`,
      0x40,
      'ntHandle',
      'Win32HandleInfoKHR',
      'Win32HandleKHR',
      'Win32Handle',
      'CloseHandle',
      false,
    ],
    [`${M}HOST_ALLOCATION_BIT_EXT`, 0x80, 'hostPointer', 'HostPointerInfoEXT', '-', 'HostPointer', '-', false],
    [
      `${M}HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT`,
      0x100,
      'hostPointer',
      'HostPointerInfoEXT',
      '-',
      'HostPointer',
      '-',
      false,
    ],
    [`${M}DMA_BUF_BIT_EXT`, 0x200, 'fd', 'FdInfoKHR', 'FdKHR', 'Fd', 'close', true],
    [
      `${M}ANDROID_HARDWARE_BUFFER_BIT_ANDROID`,
      0x400,
      'ahb',
      'AndroidHardwareBufferInfoANDROID',
      'AndroidHardwareBufferANDROID',
      'AndroidHardwareBuffer',
      'AHardwareBuffer_release',
      false,
    ],
    [
      `${M}ZIRCON_VMO_BIT_FUCHSIA`,
      0x800,
      'zircon',
      'ZirconHandleInfoFUCHSIA',
      'ZirconHandleFUCHSIA',
      'ZirconHandle',
      'zx_handle_close',
      true,
    ],
    [`${M}RDMA_ADDRESS_BIT_NV`, 0x1000, 'rdma', '-', 'RemoteAddressNV', '-', '-', undefined],
    [
      `${M}SCI_BUF_BIT_NV`,
      0x2000,
      'sciBuf',
      'SciBufInfoNV',
      'SciBufNV',
      'PhysicalDeviceExternalMemorySciBuf',
      '-',
      false,
    ],
    [`${M}SCREEN_BUFFER_BIT_QNX`, 0x4000, 'screenBuffer', 'ScreenBufferInfoQNX', '-', 'ScreenBuffer', '-', false],
    [
      `${M}OH_NATIVE_BUFFER_BIT_OHOS`,
      0x8000,
      'ohos',
      'NativeBufferInfoOHOS',
      'NativeBufferOHOS',
      'NativeBuffer',
      '-',
      undefined,
    ],
    [
      `${M}MTLBUFFER_BIT_EXT`,
      0x10000,
      'metal',
      'MetalHandleInfoEXT',
      'MetalHandleEXT',
      'MetalHandle',
      'release',
      false,
    ],
    [
      `${M}MTLTEXTURE_BIT_EXT`,
      0x20000,
      'metal',
      'MetalHandleInfoEXT',
      'MetalHandleEXT',
      'MetalHandle',
      'release',
      false,
    ],
    [`${M}MTLHEAP_BIT_EXT`, 0x40000, 'metal', 'MetalHandleInfoEXT', 'MetalHandleEXT', 'MetalHandle', 'release', false],
    [`${S}OPAQUE_FD_BIT`, 0x1, 'fd', 'FdInfoKHR', 'FdKHR', '-', 'close', true],
    [`${S}OPAQUE_WIN32_BIT`, 0x2, 'ntHandle', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', 'CloseHandle', false],
    [`${S}OPAQUE_WIN32_KMT_BIT`, 0x4, 'kmt', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', '-', false],
    [`${S}D3D12_FENCE_BIT`, 0x8, 'ntHandle', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', 'CloseHandle', false],
    [`${S}SYNC_FD_BIT`, 0x10, 'fd', 'FdInfoKHR', 'FdKHR', '-', 'close', true],
    [`${S}SCI_SYNC_OBJ_BIT_NV`, 0x20, 'sciSync', 'SciSyncInfoNV', 'SciSyncObjNV', '-', '-', undefined],
    [
      `${S}ZIRCON_EVENT_BIT_FUCHSIA`,
      0x80,
      'zircon',
      'ZirconHandleInfoFUCHSIA',
      'ZirconHandleFUCHSIA',
      '-',
      'zx_handle_close',
      true,
    ],
    [`${F}OPAQUE_FD_BIT`, 0x1, 'fd', 'FdInfoKHR', 'FdKHR', '-', 'close', true],
    [`${F}OPAQUE_WIN32_BIT`, 0x2, 'ntHandle', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', 'CloseHandle', false],
    [`${F}OPAQUE_WIN32_KMT_BIT`, 0x4, 'kmt', 'Win32HandleInfoKHR', 'Win32HandleKHR', '-', '-', false],
    [`${F}SYNC_FD_BIT`, 0x8, 'fd', 'FdInfoKHR', 'FdKHR', '-', 'close', true],
    [`${F}SCI_SYNC_OBJ_BIT_NV`, 0x10, 'sciSync', 'SciSyncInfoNV', 'SciSyncObjNV', '-', '-', undefined],
    [`${F}SCI_SYNC_FENCE_BIT_NV`, 0x20, 'sciSync', 'SciSyncInfoNV', 'SciSyncFenceNV', '-', '-', undefined],
  ] as const)('%s', (name, value, form, imported, got, properties, closedBy, transferred) => {
    const facts = handleTypeFacts(name);
    const bare = (owner: string | undefined): string =>
      owner?.replace(/^(Vk|vk)(Import|Get)(Memory|Semaphore|Fence)?/, '') ?? '-';
    expect(facts).toMatchObject({
      name,
      value,
      form,
      closedBy: closedBy === '-' ? undefined : closedBy,
      importTransfersOwnership: transferred,
    });
    expect(bare(facts?.importStructs[0])).toBe(imported);
    expect(bare(facts?.getCommands[0])).toBe(got);
    expect(bare(facts?.propertiesQueries[0]).replace(/Properties[A-Z]*$/, '')).toBe(properties);
  });

  it('are all there', () => {
    const count = (family: string): number => allHandleTypes().filter((facts) => facts.family === family).length;
    expect([count('memoryNV'), count('memory'), count('semaphore'), count('fence')]).toEqual([4, 19, 7, 6]);
    expect(new Set(allHandleTypes().map((facts) => facts.name)).size).toBe(36);
  });

  it('are found by their aliases', () => {
    expect(handleTypeFacts(`${M}OPAQUE_FD_BIT_KHR`)?.name).toBe(`${M}OPAQUE_FD_BIT`);
    expect(handleTypeFacts(`${S}D3D11_FENCE_BIT`)?.name).toBe(`${S}D3D12_FENCE_BIT`);
    expect(handleTypeFacts(`${F}SYNC_FD_BIT_KHR`)?.name).toBe(`${F}SYNC_FD_BIT`);
    expect(handleTypeFacts('VK_FORMAT_R8_UNORM')).toBeUndefined();
    expect(handleTypeFacts(`${M}OPAQUE_FD_BIT_EXT`)).toBeUndefined();
  });

  it('must be allocated alone where the specification requires DEDICATED_ONLY', () => {
    const names = (dedicated: string): string[] =>
      allHandleTypes().flatMap((facts) => (facts.dedicated === dedicated ? [facts.name.slice(M.length)] : []));
    expect(names('always')).toEqual([
      'D3D11_TEXTURE_BIT',
      'D3D11_TEXTURE_KMT_BIT',
      'D3D12_RESOURCE_BIT',
      'MTLTEXTURE_BIT_EXT',
    ]);
    expect(names('images')).toEqual(['ANDROID_HARDWARE_BUFFER_BIT_ANDROID', 'SCREEN_BUFFER_BIT_QNX']);
    expect(names('never')).toEqual(['HOST_ALLOCATION_BIT_EXT', 'HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT']);
  });

  it('are temporary only where the payload is copied', () => {
    expect(allHandleTypes().flatMap((facts) => (facts.temporaryOnly ? [facts.name] : []))).toEqual([
      `${S}SYNC_FD_BIT`,
      `${F}SYNC_FD_BIT`,
      `${F}SCI_SYNC_FENCE_BIT_NV`,
    ]);
  });
});

describe('NV and KHR', () => {
  it.each([
    ['OPAQUE_WIN32_BIT_NV', 'OPAQUE_WIN32_BIT', 'OPAQUE_FD_BIT'],
    ['OPAQUE_WIN32_KMT_BIT_NV', 'OPAQUE_WIN32_KMT_BIT', 'OPAQUE_WIN32_BIT'],
    ['D3D11_IMAGE_BIT_NV', 'D3D11_TEXTURE_BIT', 'OPAQUE_WIN32_KMT_BIT'],
    ['D3D11_IMAGE_KMT_BIT_NV', 'D3D11_TEXTURE_KMT_BIT', 'D3D11_TEXTURE_BIT'],
  ])('%s means %s and has the number of %s', (nv, khr, collision) => {
    const facts = handleTypeFacts(M + nv);
    expect(counterpartOf(M + nv, 'memory')).toBe(M + khr);
    expect(counterpartOf(M + khr, 'memoryNV')).toBe(M + nv);
    expect(handleTypeFacts(M + khr)?.value).toBe((facts?.value ?? 0) << 1);
    expect(handleTypeOfValue('memory', facts?.value ?? 0)?.name).toBe(M + collision);
    expect(handleTypeFacts(M + collision)?.form).not.toBe(facts?.form);
  });

  it('are found in a mask, and bits that are none', () => {
    expect(handleTypesOfMask('memory', 0x8000_0003n)).toEqual([
      handleTypeFacts(`${M}OPAQUE_FD_BIT`),
      handleTypeFacts(`${M}OPAQUE_WIN32_BIT`),
      0x8000_0000n,
    ]);
    expect(handleTypesOfMask('memory', 0n)).toEqual([]);
  });

  it('have counterparts in the other families only where the stem is the same', () => {
    expect(counterpartOf(`${M}OPAQUE_FD_BIT`, 'semaphore')).toBe(`${S}OPAQUE_FD_BIT`);
    expect(counterpartOf(`${M}OPAQUE_WIN32_BIT_NV`, 'fence')).toBe(`${F}OPAQUE_WIN32_BIT`);
    expect(counterpartOf(`${S}OPAQUE_WIN32_KMT_BIT`, 'memoryNV')).toBe(`${M}OPAQUE_WIN32_KMT_BIT_NV`);
    expect(counterpartOf(`${S}SYNC_FD_BIT`, 'fence')).toBe(`${F}SYNC_FD_BIT`);
    expect(counterpartOf(`${S}SYNC_FD_BIT`, 'memory')).toBeUndefined();
    expect(counterpartOf(`${M}DMA_BUF_BIT_EXT`, 'memoryNV')).toBeUndefined();
    expect(counterpartOf(`${M}OPAQUE_FD_BIT`, 'memoryNV')).toBeUndefined();
    expect(counterpartOf(`${M}OPAQUE_FD_BIT`, 'memory')).toBe(`${M}OPAQUE_FD_BIT`);
  });
});

describe('positions', () => {
  it('take the types of their tables', () => {
    expect(position('VkImportMemoryWin32HandleInfoKHR', 'handleType')).toMatchObject({
      family: 'memory',
      purpose: 'import',
      vuid: 'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660',
      takesMask: false,
      zeroAllowed: true,
      handleMember: 'handle',
      nameMember: 'name',
    });
    expect(position('VkSemaphoreGetFdInfoKHR', 'handleType').accepts).toEqual([`${S}OPAQUE_FD_BIT`, `${S}SYNC_FD_BIT`]);
    expect(position('VkExportMemoryAllocateInfoKHR', 'handleTypes').owner).toBe('VkExportMemoryAllocateInfo');
    expect(handlePosition('VkMemoryAllocateInfo', 'allocationSize')).toBeUndefined();
  });

  it('of a Flags type that take one bit are the three of NV', () => {
    expect(
      allHandlePositions().flatMap(({ owner, atMostOneBit, vuids }) => (atMostOneBit ? [[owner, vuids.oneBit]] : [])),
    ).toEqual([
      ['VkImportMemoryWin32HandleInfoNV', 'VUID-VkImportMemoryWin32HandleInfoNV-handleType-01327'],
      ['vkGetMemoryWin32HandleNV', undefined],
      [
        'vkGetPhysicalDeviceExternalImageFormatPropertiesNV',
        'VUID-vkGetPhysicalDeviceExternalImageFormatPropertiesNV-externalHandleType-07721',
      ],
    ]);
  });

  it('accept what the types name, and the other way round', () => {
    for (const { owner, purpose, accepts } of allHandlePositions()) {
      if (purpose !== 'import' && purpose !== 'get' && purpose !== 'properties') continue;
      const takers = allHandleTypes().filter((facts) => fitsFor(facts.name, purpose).includes(owner));
      if (accepts) expect(takers.map((facts) => facts.name)).toEqual(accepts);
      else expect(takers.map((facts) => facts.family)).toEqual(['memoryNV', 'memoryNV', 'memoryNV', 'memoryNV']);
    }
  });

  it('refuse a type of their family with their own statement', () => {
    expect(refusalOf(position('VkImportMemoryWin32HandleInfoKHR', 'handleType'), `${M}OPAQUE_FD_BIT_KHR`)).toEqual({
      vuid: 'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660',
    });
    const properties = position('vkGetMemoryFdPropertiesKHR', 'handleType');
    expect(refusalOf(properties, `${M}OPAQUE_FD_BIT`)?.vuid).toBe('VUID-vkGetMemoryFdPropertiesKHR-handleType-00674');
    expect(refusalOf(properties, `${M}D3D12_HEAP_BIT`)).toMatchObject({ vuid: undefined });
    expect(refusalOf(properties, `${M}DMA_BUF_BIT_EXT`)).toBeUndefined();
    expect(refusalOf(position('vkGetMemoryWin32HandleNV', 'handleType'), `${M}D3D11_IMAGE_BIT_NV`)).toMatchObject({
      vuid: undefined,
    });
    expect(refusalOf(position('VkExportMemoryAllocateInfo', 'handleTypes'), `${M}D3D12_HEAP_BIT`)).toBeUndefined();
    expect(refusalOf(position('VkExportMemoryAllocateInfo', 'handleTypes'), 'VK_FORMAT_UNDEFINED')).toBeUndefined();
  });

  it('refuse a type of another family with the statement that its number violates', () => {
    const khrImport = position('VkImportMemoryWin32HandleInfoKHR', 'handleType');
    const nvImport = position('VkImportMemoryWin32HandleInfoNV', 'handleType');
    expect(refusalOf(khrImport, `${M}OPAQUE_WIN32_BIT_NV`)?.vuid).toBe(
      'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660',
    );
    expect(refusalOf(khrImport, `${M}D3D11_IMAGE_BIT_NV`)).toMatchObject({ vuid: undefined });
    expect(refusalOf(nvImport, `${M}D3D12_HEAP_BIT`)).toEqual({
      vuid: 'VUID-VkImportMemoryWin32HandleInfoNV-handleType-parameter',
    });
  });
});

describe('what fits instead', () => {
  it('names the API of the type', () => {
    expect(fitsFor(`${M}OPAQUE_FD_BIT`, 'import')).toEqual(['VkImportMemoryFdInfoKHR']);
    expect(fitsFor(`${M}OPAQUE_WIN32_BIT_NV`, 'get')).toEqual(['vkGetMemoryWin32HandleNV']);
    expect(fitsFor(`${M}D3D11_IMAGE_BIT_NV`, 'get')).toEqual([]);
    expect(fitsFor(`${M}ANDROID_HARDWARE_BUFFER_BIT_ANDROID`, 'import')).toEqual([
      'VkImportAndroidHardwareBufferInfoANDROID',
    ]);
    expect(fitsFor(`${M}D3D11_IMAGE_BIT_NV`, 'resource')).toEqual(['VkExternalMemoryImageCreateInfoNV']);
    expect(fitsFor(`${S}SYNC_FD_BIT`, 'export')).toEqual(['VkExportSemaphoreCreateInfo']);
    expect(fitsFor('VK_FORMAT_UNDEFINED', 'import')).toEqual([]);
  });

  it('names the likeliest type of the position first', () => {
    const khrImport = position('VkImportMemoryWin32HandleInfoKHR', 'handleType');
    expect(typesInsteadOf(khrImport, `${M}D3D11_IMAGE_KMT_BIT_NV`)[0]).toBe(`${M}D3D11_TEXTURE_KMT_BIT`);
    expect(typesInsteadOf(khrImport, `${M}OPAQUE_FD_BIT`)[0]).toBe(`${M}OPAQUE_WIN32_BIT`);
    expect(typesInsteadOf(khrImport, `${M}OPAQUE_FD_BIT`)).toHaveLength(6);
    const nvGet = position('vkGetMemoryWin32HandleNV', 'handleType');
    expect(typesInsteadOf(nvGet, `${M}D3D11_IMAGE_KMT_BIT_NV`)).toEqual([
      `${M}OPAQUE_WIN32_KMT_BIT_NV`,
      `${M}OPAQUE_WIN32_BIT_NV`,
    ]);
    const nvImport = position('VkImportMemoryWin32HandleInfoNV', 'handleType');
    expect(typesInsteadOf(nvImport, `${M}D3D11_TEXTURE_BIT`)).toEqual([`${M}D3D11_IMAGE_BIT_NV`]);
    expect(typesInsteadOf(nvImport, `${M}D3D12_HEAP_BIT`)).toEqual([]);
  });
});

describe('the rule page', () => {
  const page = readFileSync(new URL('../../docs/rules/no-mismatched-handle-type.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));

  it('has a row for each type, with what imports and what returns it', () => {
    for (const { name, family, importStructs, getCommands, api } of allHandleTypes()) {
      if (api !== 'vulkan') continue;
      const stem = name.replace(/^VK_EXTERNAL_[A-Z]+_HANDLE_TYPE_/, '');
      const own = rows.filter((line) => line.startsWith(`| \`${stem}\``));
      expect(own.length, name).toBeGreaterThan(0);
      if (family !== 'memory') continue;
      const row = own[0];
      for (const taker of [...importStructs, ...getCommands]) expect(row, name).toContain(`\`${taker}\``);
    }
  });

  it('shows the four collisions', () => {
    for (const nv of allHandleTypes().filter(({ family }) => family === 'memoryNV')) {
      const short = (name: string | undefined): string =>
        `\`…_${name?.replace(/^VK_EXTERNAL_[A-Z]+_HANDLE_TYPE_/, '') ?? ''}\``;
      const row = new RegExp(`^\\| +\`0x${nv.value.toString(16)}\` .*…_.*$`, 'm').exec(page)?.[0];
      expect(row).toContain(short(nv.name));
      expect(row).toContain(short(handleTypeOfValue('memory', nv.value)?.name));
      expect(row).toContain(short(nv.equivalents.khr));
    }
  });
});

describe('the facts agree with the registry', () => {
  it('in every constant and its number', () => {
    for (const facts of allHandleTypes().filter(({ api }) => api === 'vulkan')) {
      const constant = constantOf(facts.name);
      expect(constant?.name, facts.name).toBe(facts.name);
      expect(constant?.value, facts.name).toBe(facts.value);
      expect(constant?.type.name, facts.name).toBe(HANDLE_ENUMS[facts.family]);
    }
  });

  it('in every struct and command of a type', () => {
    const vulkan = allHandleTypes().filter(({ api }) => api === 'vulkan');
    for (const name of new Set(vulkan.flatMap((facts) => [...facts.importStructs, ...facts.getStructs]))) {
      expect(structOf(name)?.name, name).toBe(name);
    }
    for (const name of new Set(
      vulkan.flatMap((facts) => [...facts.importCommands, ...facts.getCommands, ...facts.propertiesQueries]),
    )) {
      expect(commandOf(name)?.name, name).toBe(name);
    }
  });

  it('in every member and parameter of a position', () => {
    for (const {
      owner,
      member,
      family,
      takesMask,
      atMostOneBit,
      handleMember,
      nameMember,
      api,
    } of allHandlePositions()) {
      if (api !== 'vulkan') continue;
      const find = owner.startsWith('vk') ? commandOf(owner)?.param : structOf(owner)?.member;
      const slot = find?.(member)?.slot;
      expect(slot?.constants?.name, `${owner}.${member}`).toBe(HANDLE_ENUMS[family]);
      expect(slot?.kind, `${owner}.${member}`).toBe(takesMask || atMostOneBit ? 'flags' : 'flagBits');
      for (const name of [handleMember, nameMember]) {
        if (name) expect(find?.(name)?.name, `${owner}.${name}`).toBe(name);
      }
    }
  });

  it.runIf(existsSync(VK_XML))('in that no position is missing', () => {
    let owner = '';
    const found: string[] = [];
    for (const line of readFileSync(VK_XML, 'utf8').split('\n')) {
      const [, struct, command] = /<type category="struct" name="(\w+)"|<proto>.*<name>(\w+)<\/name>/.exec(line) ?? [];
      owner = struct ?? command ?? owner;
      const member = /<type>VkExternal(?:Memory|Semaphore|Fence)HandleTypeFlag\w+<\/type>\s*<name>(\w+)</.exec(line);
      if (member) found.push(`${owner}.${member[1] ?? ''}`);
    }
    expect(found.toSorted()).toEqual(
      allHandlePositions()
        .map(({ owner, member }) => `${owner}.${member}`)
        .toSorted(),
    );
  });

  it.runIf(existsSync(VALID_USAGE))('in every VUID', () => {
    const text = readFileSync(VALID_USAGE, 'utf8');
    const vuids = allHandlePositions().flatMap(({ vuid, vuids: others }) => [
      ...(vuid ? [vuid] : []),
      ...(Object.values(others) as string[]),
    ]);
    expect(vuids.length).toBeGreaterThan(100);
    expect(vuids.filter((vuid) => !text.includes(`"${vuid}"`))).toEqual([]);
  });
});
