/** The constraint table as it stands: its rows, its look-ups, and that each row can be violated and satisfied. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constraintDifferences, fingerprint, generateConstraints } from '../../scripts/usage/generate.js';
import { HAND_READ, NOT_USED } from '../../scripts/usage/exceptions.js';
import { readStatements, UsageError } from '../../scripts/usage/source.js';
import { plainText } from '../../scripts/usage/words.js';
import { parsePath, parseRow, rowsIn } from '../../src/registry/constraint-rows.js';
import {
  constraintOwners,
  constraintsOf,
  constraintsVersion,
  maskConstraintsOf,
} from '../../src/registry/constraints.js';
import { commandOf, registryVersion, structOf } from '../../src/registry/index.js';
import { VALID_USAGE } from './sources.js';

describe('look-ups', () => {
  it('is of the version of the registry', () => {
    expect(constraintsVersion()).toBe(registryVersion());
  });

  it('knows no statement of an owner that has none', () => {
    expect(constraintsOf('VkExtent2D')).toEqual([]);
    expect(maskConstraintsOf('VkExtent2D', 'width')).toEqual([]);
  });

  it('gives the statements of a struct, each with its scope', () => {
    const found = constraintsOf('VkMemoryAllocateInfo').find(({ vuid }) => vuid.endsWith('-pNext-00641'));
    expect(found?.scope).toBe('chain');
  });

  it('gives the statements within one mask', () => {
    expect(
      maskConstraintsOf('VkBufferCreateInfo', 'flags')
        .filter(({ gated }) => !gated)
        .map(({ vuid }) => vuid),
    ).toEqual(['VUID-VkBufferCreateInfo-flags-00918', 'VUID-VkBufferCreateInfo-None-01888']);
    expect(maskConstraintsOf('VkBufferCreateInfo', 'size')).toEqual([]);
  });

  it('gives the statement of a struct that is seen from another under its own VUID', () => {
    const found = constraintsOf('VkDescriptorSetLayoutCreateInfo').map(({ vuid }) => vuid);
    expect(found).toContain('VUID-VkDescriptorSetLayoutBinding-flags-08005');
  });

  it('has owners that are canonical names, sorted', () => {
    const owners = constraintOwners();
    expect(owners.filter((name) => (structOf(name) ?? commandOf(name))?.name !== name)).toEqual([]);
    expect([...owners].sort()).toEqual(owners);
  });
});

describe('rows', () => {
  it('reads a row', () => {
    const row =
      'flags-00918 m flags any VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT => flags all VK_BUFFER_CREATE_SPARSE_BINDING_BIT';
    expect(parseRow('VkBufferCreateInfo', row)).toMatchObject({
      vuid: 'VUID-VkBufferCreateInfo-flags-00918',
      owner: 'VkBufferCreateInfo',
      scope: 'mask',
      member: 'flags',
      gated: false,
      each: undefined,
      if: { op: 'any', operands: [{ text: 'VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT', value: 2n }] },
      then: [{ op: 'all', operands: [{ text: 'VK_BUFFER_CREATE_SPARSE_BINDING_BIT', value: 1n }] }],
    });
  });

  it('reads conditions within conditions', () => {
    const { if: condition, then } = parseRow(
      'VkX',
      'VUID-a-1 C ( a is 1 | b not -1 ) & enabled f => pNext has VkA,VkB ; c >= 0.5',
    );
    expect(condition).toMatchObject({ op: 'and', of: [{ op: 'or' }, { op: 'enabled', features: ['f'] }] });
    expect(then).toMatchObject([
      { op: 'has', structs: ['VkA', 'VkB'] },
      { op: '>=', operand: { value: 0.5 } },
    ]);
  });

  it('stands for each of several words', () => {
    expect(rowsIn('a-1 s a <= b')).toEqual(['a-1 s a <= b']);
    expect(rowsIn('a-1 s <a|b>.x[<0|1>] not 0 => <a|b>.y < 2')).toEqual([
      'a-1 s a.x[0] not 0 => a.y < 2',
      'a-1 s a.x[1] not 0 => a.y < 2',
      'a-1 s b.x[0] not 0 => b.y < 2',
      'a-1 s b.x[1] not 0 => b.y < 2',
    ]);
  });

  it.each([
    ['a', [['a', undefined, undefined]], 'owner'],
    [
      'a[*].b',
      [
        ['a', undefined, 'each'],
        ['b', undefined, undefined],
      ],
      'owner',
    ],
    [
      'a[1].b[?]',
      [
        ['a', undefined, 1],
        ['b', undefined, 'some'],
      ],
      'owner',
    ],
    ['$.VkX::a', [['a', 'VkX', undefined]], 'element'],
    ['$$.a', [['a', undefined, undefined]], 'other'],
    ['#', [], 'index'],
    ['2147483647', [], 'number'],
    [
      'a[$.b[0].c].d',
      [
        ['a', undefined, parsePath('$.b[0].c')],
        ['d', undefined, undefined],
      ],
      'owner',
    ],
  ])('reads the path %s', (text, steps, root) => {
    expect(parsePath(text)).toEqual({
      text,
      root,
      isOfElement: text.includes('$') || text === '#',
      steps: steps.map(([member, chained, element]) => ({ member, chained, element })),
    });
  });

  it.each(['x-1 m flags', 'x-1 m flags likes VK_TRUE', 'x-1 q flags is 0', 'x-1 m ( flags is 0', 'x-1 m flags is 0 0'])(
    'refuses %s',
    (row) => {
      expect(() => parseRow('VkX', row)).toThrow(/VkX|is no/);
    },
  );
});

describe('hand-read statements', () => {
  it('are either used or not', () => {
    expect(Object.keys(HAND_READ).filter((vuid) => vuid in NOT_USED)).toEqual([]);
  });

  it('each stand in the table', () => {
    const vuids = new Set(constraintOwners().flatMap((owner) => constraintsOf(owner).map(({ vuid }) => vuid)));
    expect(Object.keys(HAND_READ).filter((vuid) => !vuids.has(vuid))).toEqual([]);
  });

  it.runIf(existsSync(VALID_USAGE))('are of the sentences that the specification has', () => {
    const sentences = new Map(
      readStatements(readFileSync(VALID_USAGE, 'utf8')).statements.map(({ vuid, html }) => [vuid, html]),
    );
    const changed = Object.entries(HAND_READ).filter(
      ([vuid, { read }]) => fingerprint(sentences.get(vuid) ?? '') !== read,
    );
    expect(changed.map(([vuid]) => vuid)).toEqual([]);
    expect(Object.keys(NOT_USED).filter((vuid) => !sentences.has(vuid))).toEqual([]);
  });
});

describe('statements about sums', () => {
  it.runIf(existsSync(VALID_USAGE))('are judged as such, and not by one part of the sum', () => {
    const { readings } = generateConstraints(readFileSync(VALID_USAGE, 'utf8'));
    const half = readings.filter(
      ({ statement, rows }) =>
        rows.length > 0 &&
        / \+ |\bsum of\b|\bminus\b/.test(plainText(statement.html)) &&
        !rows.some(({ text }) => text.includes(' fits ')),
    );
    // A product is in the sum.
    expect(half.map(({ statement }) => statement.vuid).filter((vuid) => !vuid.endsWith('-pInfo-13110'))).toEqual([]);
  });
});

describe('a validusage.json that cannot be used', () => {
  const file = (validation: string): string =>
    `{\n "version info": { "api version": "9.9.9" },\n "validation":\n${validation}\n}`;

  it.each([
    ['{ "validation": {} }', '1: version info is missing, where an object is expected.'],
    ['{\n "version info": {} }', '2: version info.api version is missing, where a text is expected.'],
    ['[]', '1: the file is [], where an object is expected.'],
    [file('[]'), '4: validation is [], where an object is expected.'],
    [file('{ "VkX": { "core": [] } }'), '4: there is no statement in it.'],
    [file('{ "VkX": [] }'), '4: validation.VkX is [], where an object is expected.'],
    [file('{ "VkX": {\n"core": {} } }'), '5: validation.VkX.core is {}, where a list of statements is expected.'],
    [
      file('{ "VkX": { "core": [\n{ "vuid": "VUID-VkX-a-1", "text": "a" },\n{ "vuid": "VUID-VkX-a-2" } ] } }'),
      '6: validation.VkX.core[1].text is missing, where a text of VUID-VkX-a-2 is expected.',
    ],
    [
      file('{ "VkX": { "core": [\n{ "text": "a" } ] } }'),
      '5: validation.VkX.core[0].vuid is missing, where a text is expected.',
    ],
    [
      file('{ "VkX": { "core": [\n{ "vuid": "a-1", "text": "a" } ] } }'),
      '5: validation.VkX.core[0].vuid is "a-1", where a VUID is expected.',
    ],
    [file('{ "VkX": }'), '4: it is no JSON: Expression expected.'],
    ['hello', '1: it is no JSON: '],
    [file('{ "VkX": {').slice(0, -2), "4: it is no JSON: '}' expected."],
  ])('%j', (json, message) => {
    let error: unknown;
    try {
      readStatements(json);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).within('f', json)).toContain(`f:${message}`);
  });
});

describe('the generator', () => {
  const statement = (vuid: string, text: string): string =>
    JSON.stringify({
      'version info': { 'api version': '9.9.9' },
      validation: { VkBufferCreateInfo: { core: [{ vuid, text }], '(VK_KHR_x)': [{ vuid, text }] } },
    });

  it('writes one row for a statement that stands in several blocks', () => {
    const { text } = generateConstraints(statement('VUID-VkBufferCreateInfo-size-1', '<code>size</code> must be 1'));
    expect(text).toBe(
      'Vulkan 9.9.9, 1 valid-usage statements of 1: written from validusage.json by "npm run generate", do not edit\n' +
        'There are 1 numbered\n\nVkBufferCreateInfo\nsize-1 s size is 1\n',
    );
  });

  it('leaves out what is generated from vk.xml', () => {
    const { readings } = generateConstraints(
      statement('VUID-VkBufferCreateInfo-flags-parameter', '<code>flags</code> must be 0'),
    );
    expect(readings).toEqual([]);
  });

  it('says what is new, what is different and what is not read any more', () => {
    const before =
      'Vulkan 9.9.8\n\nVkBufferCreateInfo\nsize-1 s size is 2\nsize-2 s size is 3\n\nVkImageCreateInfo\nflags-3 m flags is 0\n';
    const file = (first: string, second: string): string =>
      JSON.stringify({
        'version info': { 'api version': '9.9.9' },
        validation: {
          VkBufferCreateInfo: {
            core: [
              { vuid: 'VUID-VkBufferCreateInfo-size-1', text: first },
              { vuid: 'VUID-VkBufferCreateInfo-size-2', text: second },
              { vuid: 'VUID-VkBufferCreateInfo-size-4', text: '<code>size</code> must be 4' },
            ],
          },
        },
      });
    expect(
      constraintDifferences(before, generateConstraints(file('<code>size</code> must be 1', 'As you like it'))),
    ).toEqual([
      '~ VUID-VkBufferCreateInfo-size-1  VkBufferCreateInfo: s size is 2  ->  VkBufferCreateInfo: s size is 1',
      '+ VUID-VkBufferCreateInfo-size-4  VkBufferCreateInfo: s size is 4',
      '- VUID-VkBufferCreateInfo-size-2  is no longer read: the sentence is not understood',
      '- VUID-VkImageCreateInfo-flags-3  is not in this version',
    ]);
  });

  it.runIf(existsSync(VALID_USAGE))('gives the committed table', () => {
    const table = readFileSync(new URL('../../src/registry/tables/constraints.txt', import.meta.url), 'utf8');
    expect(generateConstraints(readFileSync(VALID_USAGE, 'utf8')).text).toBe(table);
  });
});
