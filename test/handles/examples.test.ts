/** The examples of the docs: the clean one is clean, and the broken one shows each kind of fault once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';
import { asText, reportsOf } from '../../scripts/handle-samples/reports.js';

function textOf(example: string, file: string): string {
  return readFileSync(new URL(`../../docs/examples/${example}/${file}`, import.meta.url), 'utf8');
}

/** What no example shows, most of it because it is of other systems: see docs/external-handles-samples.md. */
const ELSEWHERE = [
  'otherFamilyType',
  'closedTwice',
  'mappedHostMemory',
  'temporaryTimeline',
  'createdWithoutCollection',
  'allocatedWithoutCollection',
  'otherCollectionBuffer',
  'partOfMipChain',
];

const FAULTS = {
  'share-d3d11-texture': [
    'otherFamily',
    'notTaken',
    'usedAfterClose',
    'boundToImport',
    'notGeneral',
    'otherOrigin',
    'wrongOperation',
    'boundToExport',
    'askedTwice',
    'neverClosed',
    'otherAllocation',
    'noKeyedMutex',
    'notDedicated',
    'usedAfterImport',
    'noHandle',
    'notExported',
  ],
  'share-dma-buf': ['usedAfterImport', 'notTemporary', 'timeline', 'otherSemaphoreType'],
};

describe.each(Object.entries(FAULTS))('%s', (example, faults) => {
  it('is clean where it is right', () => {
    expect(asText(reportsOf(textOf(example, 'fixed.ts')))).toEqual([]);
  });

  it('shows each fault of a handle once', () => {
    const messages = reportsOf(textOf(example, 'broken.ts')).filter(
      ({ ruleId }) => ruleId === 'vulkan/no-mismatched-handle-type',
    );
    expect(messages.map(({ messageId }) => messageId)).toEqual(faults);
  });
});

it('every fault that the rule knows is shown somewhere', () => {
  const messages = Object.keys(plugin.rules['no-mismatched-handle-type'].meta?.messages ?? {});
  const shown = [...Object.values(FAULTS).flat(), ...ELSEWHERE];
  expect(messages.filter((id) => !/^(?:use|add)[A-Z]/u.test(id) || id.startsWith('used')).toSorted()).toEqual(
    [...new Set(shown)].toSorted(),
  );
});
