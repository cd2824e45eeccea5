/**
 * Every valid-usage statement about external handles, and what decides it. The classification is read by hand and kept
 * in external-statements.json; the page docs/external-handles.md shows it, and is written by
 * `npx vitest run test/registry/external-statements.test.ts --update`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allHandlePositions } from '../../src/registry/handle-types.js';
import { VALID_USAGE } from './sources.js';

type Class = 'constant' | 'struct' | 'chain' | 'origin' | 'notDecidable';

interface Statement {
  readonly id: string;
  readonly class: Class;
  /** Some code certainly violates it, other code cannot be judged. */
  readonly partly?: boolean;
  readonly reason: string;
}

const TITLES: readonly (readonly [Class, string])[] = [
  ['constant', 'Decided by one constant'],
  ['struct', 'Decided by one struct'],
  ['chain', 'Decided by one chain'],
  ['origin', 'Decided by the origin'],
  ['notDecidable', 'Not decidable'],
];

const PAGE = fileURLToPath(new URL('../../docs/external-handles.md', import.meta.url));

const statements = JSON.parse(
  readFileSync(new URL('external-statements.json', import.meta.url), 'utf8'),
) as readonly Statement[];
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
  const count = Object.fromEntries(
    TITLES.map(([name]) => [name, statements.filter((statement) => statement.class === name).length]),
  );
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

it('the page shows them', async () => {
  const begin = '<!-- statements: begin -->\n';
  const end = '<!-- statements: end -->';
  const page = readFileSync(PAGE, 'utf8');
  const before = page.slice(0, page.indexOf(begin) + begin.length);
  const after = page.slice(page.indexOf(end));
  await expect(before + TITLES.map(section).join('') + after).toMatchFileSnapshot(PAGE);
});

function section([name, title]: (typeof TITLES)[number]): string {
  const rows = statements
    .filter((statement) => statement.class === name)
    .map(({ id, partly, reason }) => `| ${linked(id, name)} | ${partly ? 'In part: ' : ''}${reason} |`);
  return `\n## ${title} (${rows.length})\n\n| Statement | By what |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** A statement that code decides has its programs on a page of their own: see scripts/handle-samples. */
function linked(id: string, name: Class): string {
  return name === 'notDecidable' ? `\`${id}\`` : `[\`${id}\`](external-handles-samples.md#${id.toLowerCase()})`;
}
