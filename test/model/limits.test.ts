/**
 * Values that grow without end, or depend on themselves in many ways: what cannot be followed in a moment is unknown.
 * Without a limit, none of these comes to an end.
 */
import { describe, expect, test } from 'vitest';
import { forEachLeaf } from '../../src/model/values/leaves.js';
import { bitsOf } from '../../src/model/values/value.js';
import { chainFaultsOf } from '../../src/model/violations.js';
import { evaluated, valueIn } from './evaluation.js';
import { modelOf } from './slots.js';

const LONG = 400;
const MANY = 5000;

describe('what is followed in many ways has an end', () => {
  test('constants that use the one before twice', () => {
    expect(
      partsIn(`const x0 = f();\n${rows((i) => `const x${i} = x${i - 1} | x${i - 1};`)} $(x${LONG});`),
    ).toBeLessThan(MANY);
  });

  test('functions that call the one before twice', () => {
    const functions = rows((i) => `const f${i} = () => f${i - 1}() | f${i - 1}();`);
    expect(partsIn(`const f0 = () => 1;\n${functions} $(f${LONG}());`)).toBeLessThan(MANY);
  });

  test('assignments of one of two', () => {
    expect(partsIn(`let x = f();\n${rows((i) => `x = c${i} ? x : x | ${i};`)} $(x);`)).toBeLessThan(MANY);
  });

  test('assignments in branches', () => {
    expect(partsIn(`let x = 0;\n${rows((i) => `if (c${i}) x = x | ${i}; else x = x & ${i};`)} $(x);`)).toBeLessThan(
      MANY,
    );
  });

  test('steps behind tests, of what is known in part', () => {
    expect(partsIn(`let x = f() & 15;\n${rows((i) => `if (c${i}) x |= ${i};`)} if (c) { $(x); }`)).toBeLessThan(MANY);
  });

  test('variables of a loop that depend on each other', () => {
    expect(partsIn(`let x = 1, y = 2; for (;;) {\n${rows(() => 'x = x | y; y = y | x;')} $(x); }`)).toBeLessThan(MANY);
  });

  test('a hash', () => {
    expect(partsIn(`let x = f();\n${rows(() => 'x = (x ^ (x >>> 16)) * (x | 1);')} $(x);`)).toBeLessThan(MANY);
  });
});

describe('what is long and no more than that', () => {
  test('a mask of many operands', () => {
    const sum = Array.from({ length: LONG }, (_, i) => `f(${i})`).join(' | ');
    expect(evaluated(`$(${sum} | 4);`)).toMatch(/ \| 4\)$/);
  });

  test('many assignments, of which the last counts', () => {
    expect(evaluated(`let x = 0;\n${rows((i) => `x = ${i};`)} $(x);`)).toBe(`x=${LONG}`);
  });

  test('many cases', () => {
    const text = evaluated(`let x; switch (k) {\n${rows((i) => `case ${i}: x = ${i}; break;`)} } $(x);`);
    expect(text.startsWith(`x={${LONG}, ${LONG - 1}, `)).toBe(true);
    expect(text.endsWith(', 2, 1, ?_}')).toBe(true);
  });

  test('many bits that are added', () => {
    // Each would be walked again at the next; the bit of the last is all that is left of them.
    const { ones } = bitsOf(valueIn(`let x = 0;\n${rows(() => 'x |= 1;')} x |= 4; $(x);`), 32);
    expect(ones & 4n).toBe(4n);
  });
});

describe('what stands in a row', () => {
  test('structs in a long chain, each of which is there once', () => {
    const structs = Array.from({ length: 4000 }, (_, i) => {
      return `const s${i} = new VkPhysicalDeviceVulkan12Features(); s${i}.pNext = ${i === 0 ? 'null' : `s${i - 1}`};`;
    });
    const faults = chainFaultsOf(modelOf(`${structs.join('\n')} new VkDeviceCreateInfo({ pNext: s3999 });`));
    // Where the chain is followed no further from its root, what is left begins a chain of its own.
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['repeated', 'twice']));
  });
});

/** How many parts the value of `$(...)` is made of. */
function partsIn(code: string): number {
  let parts = 0;
  forEachLeaf(valueIn(code), () => parts++);
  return parts;
}

function rows(row: (index: number) => string): string {
  return Array.from({ length: LONG }, (_, index) => row(index + 1)).join('\n');
}
