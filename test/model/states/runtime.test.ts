/** Structs that are given to functions of the runtime, and to others that have their names. */
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../src/model/violations.js';
import { RUNTIME_NAMES, type Deed } from '../../../src/syntax/runtime-calls.js';
import { modelOf } from '../slots.js';

const { functions, namespaces } = RUNTIME_NAMES;

/** Every name with a row: `['structuredClone', 'reads']`, `['Object.freeze', 'returns']`, `['Math.any', 'shows']`. */
const ROWS: readonly (readonly [string, Deed])[] = [
  ...functions,
  ...[...namespaces].flatMap(([name, methods]) =>
    typeof methods === 'string'
      ? [[`${name}.any`, methods] as const]
      : [...methods].map(([method, deed]) => [`${name}.${method}`, deed] as const),
  ),
  ['assert', 'tests'],
  ['expect', 'tests'],
];

/** How often a file violates a statement where it gives a function a struct before the last of its members is set. */
function violationsWith(name: string, before = ''): number {
  const code = `${before}
    const info = new VkSamplerCreateInfo({ minLod: 4 });
    ${name}(info);
    info.maxLod = 1;
    vkCreateSampler(device, info, null, sampler);`;
  return violationsOf(modelOf(code), 'members').length;
}

/** An author's own function of a name, which writes to what it is given. */
function ownOf(name: string): string {
  const [first, method] = name.split('.') as [string, string | undefined];
  return method === undefined
    ? `function ${first}(given) { given.minLod = 0; return given; }`
    : `const ${first} = { ${method}(given) { given.minLod = 0; return given; } };`;
}

const READING = ROWS.filter(([, deed]) => deed !== 'keeps' && deed !== 'writes');

test.each(READING)('%s leaves a struct as it is', (name) => {
  expect(violationsWith(name)).toBe(1);
});

describe.each(ROWS)('%s', (name) => {
  test('may write to it where it is of the file, or of another one', () => {
    expect(violationsWith(name, ownOf(name))).toBe(0);
    expect(violationsWith(name, `import { ${name.split('.')[0]} } from './own.js';`)).toBe(0);
  });
});
