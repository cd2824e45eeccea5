/** The statements about external handles are all there, classified as the registry's facts say, and on their page. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { overviewPage, OVERVIEW } from '../../scripts/handle-samples/pages.js';
import { statements } from '../../scripts/handle-samples/statements.js';
import { allHandlePositions } from '../../src/registry/handle-types.js';
import { VALID_USAGE } from './sources.js';

const byId = new Map(statements.map((statement) => [statement.id, statement]));

/** A statement belongs here when its owner or its text names one of these. */
const EXTERNAL = new RegExp(
  [
    'VK_EXTERNAL_(?:MEMORY|SEMAPHORE|FENCE)_HANDLE_TYPE_',
    'Vk(?:PhysicalDevice)?External(?:Memory|Semaphore|Fence|Image|Buffer|Tensor)',
    'Vk(?:Import|Export)(?:Memory|Semaphore|Fence|AndroidHardwareBuffer|ScreenBuffer|NativeBuffer)',
    'Vk(?:Memory|Semaphore|Fence)Get[A-Z]',
    'vk(?:Get|Import)(?:Memory|Semaphore|Fence)(?:Win32|Fd|Zircon|HostPointer|Metal|NativeBuffer|AndroidHardwareBuffer|RemoteAddress)',
    'vkGetPhysicalDeviceExternal',
    'vkGet(?:AndroidHardwareBuffer|ScreenBuffer|NativeBuffer)Properties',
    '(?:import|export) operation',
    'Vk(?:Memory(?:Fd|Win32Handle|ZirconHandle|HostPointer|MetalHandle)|AndroidHardwareBuffer\\w*|ScreenBuffer\\w*|NativeBuffer\\w*)Properties',
    'VkWin32KeyedMutex',
  ].join('|'),
);

it('each statement is classified once, in the order of its name', () => {
  const ids = statements.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

it('enough of them are decided by constants, one struct or one chain', () => {
  const count: Record<string, number> = {};
  for (const statement of statements) count[statement.class] = (count[statement.class] ?? 0) + 1;
  expect(count).toEqual({ constant: 147, struct: 11, chain: 85, origin: 70, notDecidable: 234 });
});

it('what a position refuses is decided by one constant, and what it was exported as by the origin', () => {
  for (const { vuid, vuids } of allHandlePositions()) {
    for (const id of [vuid, vuids.oneBit, vuids.parameter]) {
      if (id) expect(byId.get(id)?.class, id).toBe('constant');
    }
    for (const id of [vuids.name, vuids.temporary]) {
      if (id) expect(byId.get(id)?.class, id).toBe('struct');
    }
    for (const id of [vuids.exported, vuids.handle, vuids.once]) {
      if (id) expect(byId.get(id)?.class, id).toBe('origin');
    }
  }
});

it.runIf(existsSync(VALID_USAGE))('no statement of the specification is missing, and none is invented', () => {
  const { validation } = JSON.parse(readFileSync(VALID_USAGE, 'utf8')) as {
    validation: Record<string, Record<string, { vuid: string; text: string }[]>>;
  };
  const ids = Object.entries(validation).flatMap(([owner, groups]) =>
    Object.values(groups)
      .flat()
      .filter(({ text }) => EXTERNAL.test(`${owner} ${text.replaceAll(/<[^>]+>/g, '')}`))
      .map(({ vuid }) => vuid),
  );
  expect(statements.map(({ id }) => id)).toEqual([...new Set(ids)].toSorted());
});

it('the page shows them', () => {
  const page = readFileSync(OVERVIEW, 'utf8');
  expect(page, 'run `npm run docs:handles`').toBe(overviewPage(page));
});
