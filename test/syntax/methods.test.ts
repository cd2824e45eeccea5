/** What the methods of lists, maps and sets do, by one table. */
import { describe, expect, test } from 'vitest';
import {
  handsElementsOn,
  methodNamed,
  methodOfCollection,
  methodOfList,
  onlyLooks,
  visitsElements,
} from '../../src/syntax/methods.js';

const ARRAY =
  'at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes ' +
  'indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString ' +
  'toReversed toSorted toSpliced toString unshift values with';
const MAP = 'clear delete entries forEach get has keys set values';
const SET =
  'add clear delete difference entries forEach has intersection isDisjointFrom isSubsetOf isSupersetOf keys ' +
  'symmetricDifference union values';

/** The methods that the engine has. */
function methodsOf(prototype: object): readonly string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => {
    const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    return typeof value === 'function' && name !== 'constructor';
  });
}

/** Behind ECMAScript 2025. */
const LATER = new Set(['getOrInsert', 'getOrInsertComputed']);

describe('every method of ECMAScript 2025 has a row', () => {
  test.each([
    ['Array', ARRAY.split(' '), Array.prototype, methodOfList],
    ['Uint32Array', [], Object.getPrototypeOf(Uint32Array.prototype) as object, methodOfList],
    ['Map', MAP.split(' '), Map.prototype, methodOfCollection],
    ['Set', SET.split(' '), Set.prototype, methodOfCollection],
  ] as const)('%s', (_, names, prototype, methodOf) => {
    const all = [...names, ...methodsOf(prototype).filter((name) => !LATER.has(name))];
    expect(all.filter((name) => methodOf(name) === undefined)).toEqual([]);
  });
});

const ALL = [...new Set(`${ARRAY} ${MAP} ${SET} set subarray`.split(' '))];

test('what changes its list, and what looks at it', () => {
  expect(ALL.filter((name) => methodNamed(name)?.changes)).toEqual([
    ...['copyWithin', 'fill', 'pop', 'push', 'reverse', 'shift', 'sort', 'splice', 'unshift'],
    ...['clear', 'delete', 'set', 'add'],
  ]);
  expect(ALL.filter((name) => !methodNamed(name)?.changes && !onlyLooks(methodNamed(name)))).toEqual(['subarray']);
});

test('what keeps its arguments, and what compares them', () => {
  expect(ALL.filter((name) => methodNamed(name)?.arguments === 'kept')).toEqual([
    ...['concat', 'fill', 'push', 'splice', 'toSpliced', 'unshift', 'with', 'set', 'add'],
  ]);
  expect(ALL.filter((name) => methodNamed(name)?.arguments === 'compared')).toEqual([
    ...['includes', 'indexOf', 'lastIndexOf', 'delete', 'has'],
  ]);
});

test('what calls a function with each element', () => {
  expect(ALL.filter(visitsElements)).toEqual([
    ...['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap', 'forEach', 'map', 'some'],
  ]);
  expect(ALL.filter(handsElementsOn)).toEqual(['filter', 'find', 'findLast']);
});

test('no method of anybody else', () => {
  expect(methodNamed('dispatch')).toBeUndefined();
  expect(methodNamed('constructor')).toBeUndefined();
  expect(methodNamed(undefined)).toBeUndefined();
});

describe('what JavaScript does itself', () => {
  const makers = [() => [3, 1, 2], () => new Uint32Array([3, 1, 2]), () => new Map([[1, 2]]), () => new Set([3, 1])];

  /** Something that each method takes. */
  function givenTo(name: string): unknown {
    if (methodNamed(name)?.calls !== undefined) return () => 0;
    return methodNamed(name)?.arguments === undefined && name !== 'at' ? new Set([9]) : 0;
  }

  test.each(ALL.filter((name) => methodNamed(name)?.changes !== true))('%s changes nothing', (name) => {
    for (const make of makers) {
      const object: object & Iterable<unknown> = make();
      const before = JSON.stringify([...object]);
      const method = (object as Record<string, unknown>)[name];
      if (typeof method === 'function') method.call(object, givenTo(name));
      expect(JSON.stringify([...object])).toBe(before);
    }
  });
});
