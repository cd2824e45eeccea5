/**
 * A fix keeps the value: for every constant of the registry and for random masks, in every dialect and import style, a
 * literal is written, fixed, and evaluated with a stub of the binding.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import plugin from '../../index.js';
import { allSlotTypes, constantsOf, type SlotType } from '../../src/registry/index.js';
import {
  bunboxPlace,
  denoPlace,
  flatAndInObjects,
  stubOf,
  vulkan4bunPlace,
  vulkanNodePlace,
  type Stub,
} from './stubs.js';

interface Setting {
  readonly name: string;
  /** The file up to the literals. */
  readonly head: string;
  /** How a type is written. */
  readonly type: (name: string) => string;
  readonly stub: () => Stub;
  /** The variable that holds the whole stub; undefined where constants are imported, or global. */
  readonly namespace?: string;
  readonly settings?: object;
  /** What 64-bit constants are. */
  readonly wide: 'number' | 'bigint';
}

const [flat, inObjects] = flatAndInObjects as [(typeof flatAndInObjects)[0], (typeof flatAndInObjects)[0]];
const vk = (name: string): string => `vk.${name}`;
const same = (name: string): string => name;

const SETTINGS: readonly Setting[] = [
  {
    name: 'nvk, namespace',
    head: "import * as vk from 'nvk';",
    type: vk,
    stub: () => stubOf('nvk', flat, 'number'),
    namespace: 'vk',
    wide: 'number',
  },
  {
    name: 'nvk, named imports',
    head: "import { VkInstance } from 'nvk';",
    type: same,
    stub: () => stubOf('nvk', flat, 'number'),
    wide: 'number',
  },
  {
    name: 'nvk, enum objects',
    head: "import * as nvk from 'nvk';\nnvk.VkFilter.VK_FILTER_LINEAR;",
    type: (name) => `nvk.${name}`,
    stub: () => stubOf('nvk', inObjects, 'number'),
    namespace: 'nvk',
    wide: 'number',
  },
  {
    name: 'vulkan-api',
    head: "import vk from 'vulkan-api';",
    type: vk,
    stub: () => stubOf('vulkan-api', flat, 'number'),
    namespace: 'vk',
    wide: 'number',
  },
  {
    name: 'node-vulkan, whose 64-bit constants are told to be numbers',
    head: "import * as vk from 'node-vulkan';",
    type: vk,
    stub: () => stubOf(undefined, flat, 'number'),
    namespace: 'vk',
    settings: { flags64: 'number' },
    wide: 'number',
  },
  {
    name: 'globals, whose 64-bit constants are told to be bigints',
    head: 'vkDeviceWaitIdle(device);',
    type: same,
    stub: () => stubOf(undefined, flat, 'bigint'),
    settings: { flags64: 'bigint' },
    wide: 'bigint',
  },
  {
    name: 'vulkan-node',
    head: "import * as vk from 'vulkan-node';",
    type: vk,
    stub: () => stubOf('vulkan-node', vulkanNodePlace, 'bigint'),
    namespace: 'vk',
    wide: 'bigint',
  },
  {
    name: 'vulkan.node.js',
    head: "import { default as V } from './deps/vulkan.node.js/index.js';",
    type: (name) => `V.${name}`,
    stub: () => stubOf('vulkan.node.js', flat, 'bigint'),
    namespace: 'V',
    wide: 'bigint',
  },
  {
    name: 'Deno',
    head: "import * as vk from 'https://deno.land/x/vulkan/mod.ts';",
    type: (name) => `vk.${name.slice(2)}`,
    stub: () => stubOf('deno', denoPlace, 'number'),
    namespace: 'vk',
    wide: 'number',
  },
  {
    name: 'vulkan4bun',
    head: "import { VkResult } from 'vulkan4bun';\nVkResult.VK_SUCCESS;",
    type: same,
    stub: () => stubOf('vulkan4bun', vulkan4bunPlace, 'number'),
    wide: 'number',
  },
  {
    name: '@bunbox/vk',
    head: "import { VkResult } from '@bunbox/vk';\nVkResult.SUCCESS;",
    type: same,
    stub: () => stubOf('bunbox', bunboxPlace, 'number'),
    wide: 'number',
  },
];

interface Sample {
  readonly type: SlotType;
  readonly value: number | bigint;
  readonly literal: string;
}

/** The same numbers in every run. */
let seed = 20_240_611;

const samples = [...allSlotTypes()].flatMap(samplesOf);
const linter = new Linter();

describe.each(SETTINGS)('$name', (setting) => {
  const { head, type, stub, namespace, settings = {} } = setting;
  const names = new Set(samples.map((sample) => type(sample.type.name)).filter((name) => !name.includes('.')));
  const imported = head.replace(/\{ \w+ \} from/, `{ ${[...names].join(', ')} } from`);
  const code = [
    head.includes('{ Vk') ? imported : head,
    ...samples.map(({ type: slot, literal }, index) => `const v${String(index)}: ${type(slot.name)} = ${literal};`),
    '',
  ].join('\n');
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { vulkan: plugin },
    settings: { vulkan: settings },
    rules: { 'vulkan/prefer-named-constant': 'error' },
  };
  const { module, has } = stub();
  let output = code;

  beforeAll(() => {
    // With imports, the first fix brings them all, and the second pass does the rest.
    const passes = namespace === undefined && head !== '' ? 2 : 1;
    for (let pass = 0; pass < passes; pass++) output = fixOnce(output, config);
  }, 30_000);

  test('every literal that the binding has constants for becomes them, and keeps its value', () => {
    const faults: string[] = [];
    const expressions = expressionsIn(output);
    const values = evaluate(output, module, namespace);
    let fixed = 0;
    for (const [index, { type: slot, value, literal }] of samples.entries()) {
      const written = expressions[index] ?? '';
      const isFixed = written !== literal;
      if (isFixed) fixed++;
      if (isFixed !== isFixable(setting, slot, value, literal, has)) faults.push(`${slot.name} ${literal}: ${written}`);
      if (!isSame(slot, value, values[index]))
        faults.push(`${slot.name} ${literal}: ${written} is ${String(values[index])}`);
    }
    expect(faults).toEqual([]);
    expect(values).toHaveLength(samples.length);
    expect(fixed).toBeGreaterThan(700);
  });

  test('a further run changes nothing, and the file parses', () => {
    const messages = linter.verify(output, config, 'a.ts');
    expect(messages.filter(({ fatal, fix }) => fatal === true || fix !== undefined)).toEqual([]);
  });
});

/** One pass of `--fix`: of fixes that overlap the first is made. */
function fixOnce(code: string, config: Linter.Config): string {
  const parts: string[] = [];
  let end = 0;
  const fixes = linter.verify(code, config, 'a.ts').flatMap(({ fix }) => fix ?? []);
  for (const fix of fixes.sort((a, b) => a.range[0] - b.range[0])) {
    if (fix.range[0] <= end && end > 0) continue;
    parts.push(code.slice(end, fix.range[0]), fix.text);
    end = fix.range[1];
  }
  return parts.join('') + code.slice(end);
}

/** Every value of a type, and some masks of it, as literals of several forms. */
function samplesOf(type: SlotType): Sample[] {
  const constants = type.constants?.constants ?? [];
  const values = new Set(constants.map(({ value }) => value));
  if (type.kind === 'flagBits') return [];
  if (type.kind === 'flags') {
    for (let i = 0; i < 6 && constants.length > 1; i++) {
      let mask = 0n;
      for (const { value } of constants) if (random() < 0.3) mask |= BigInt(value);
      values.add(type.width === 64 ? mask : Number(mask));
    }
    values.delete(0);
    values.delete(0n);
  }
  return [...values].flatMap((value) => {
    if (type.width === 32) return [{ type, value, literal: literalOf(value) }];
    const number = Number(value);
    const asNumber = Number.isSafeInteger(number) ? [{ type, value: number, literal: literalOf(number) }] : [];
    return [{ type, value, literal: `${literalOf(value)}n` }, ...asNumber];
  });
}

function literalOf(value: number | bigint): string {
  if (value < 0) return String(value);
  return random() < 0.5 ? String(value) : `0x${value.toString(16)}`;
}

/** Whether the binding has what a literal needs, and JavaScript can put it together. */
function isFixable(
  { wide }: Setting,
  slot: SlotType,
  value: number | bigint,
  literal: string,
  has: Stub['has'],
): boolean {
  const constants = constantsOf(slot.constants!, value);
  if (constants?.every(has) !== true) return false;
  // `|` cuts numbers to 32 bits.
  return (
    slot.width === 32 || constants.length === 1 || wide === 'bigint' || BigInt(literal.replace('n', '')) < 2n ** 31n
  );
}

function isSame(slot: SlotType, value: number | bigint, found: unknown): boolean {
  if (slot.width === 64 || slot.kind === 'enum') return found === value;
  return typeof found === 'number' && found >>> 0 === Number(value) >>> 0;
}

/** The values of all `const vN`, in order. */
function evaluate(output: string, module: Readonly<Record<string, unknown>>, namespace: string | undefined): unknown[] {
  const locals = new Map<string, unknown>();
  if (namespace !== undefined) locals.set(namespace, module);
  else {
    const list = /^import \{([^}]*)\}/m.exec(output)?.[1];
    const imports =
      list === undefined
        ? Object.keys(module).map((name) => [name])
        : list.split(',').map((each) => each.trim().split(' as '));
    for (const [name = '', local = name] of imports) if (/^\w+$/.test(local)) locals.set(local, module[name]);
  }
  const body = expressionsIn(output).join(',\n');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code under test is evaluated, that is the test
  const run = new Function(...locals.keys(), `return [${body}];`) as (...values: unknown[]) => unknown[];
  return run(...locals.values());
}

/** What stands behind each `const vN`, in order. */
function expressionsIn(output: string): string[] {
  return [...output.matchAll(/^const v\d+: [\w.]+ = (.*);$/gm)].map((match) => match[1] ?? '');
}

function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}
