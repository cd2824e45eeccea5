/** What can be said of a value: its bits, its exact number, its alternatives, and the parts that it is made of. */
import { describe, expect, test } from 'vitest';
import { certainAlternatives } from '../../../src/model/values/alternatives.js';
import { calculate } from '../../../src/model/values/arithmetic.js';
import { forEachCertainLeaf, forEachFollowed, forEachLeaf, hasConstant } from '../../../src/model/values/leaves.js';
import { hasForeignConstant } from '../../../src/model/values/of-type.js';
import { bitsOf, exactOf, knownOf } from '../../../src/model/values/value.js';
import { enumTypeOf } from '../../../src/registry/index.js';
import { numberText, textOf, valueIn } from '../evaluation.js';

describe('the low bits of a value: 1, 0, or unknown', () => {
  test.each([
    ['$(5);', '00000101'],
    ['$(-1);', '11111111'],
    ['$(5n);', '00000101'],
    ['$(VK_ACCESS_SHADER_READ_BIT);', '00100000'],
    ['$(f());', '........'],
    ["$('5');", '........'],
    ['$(1.5);', '........'],
    ['$(f() | 5);', '.....1.1'],
    ['$(f() & 5);', '00000.0.'],
    ['$(f() & ~5);', '.....0.0'],
    ['$(f() ^ 5);', '........'],
    ['$((f() & 7) ^ 5);', '00000...'],
    ['$(((f() & ~3) | 1) ^ 3);', '......10'],
    ['$(~(f() | 5));', '.....0.0'],
    ['$((f() | 5) >>> 0);', '.....1.1'],
    ['$((f() | 5) >> 1);', '........'],
    ['$(f() + 5);', '........'],
    ['$(c ? 5 : 4);', '0000010.'],
    ['$(c ? 5 : f());', '........'],
    ['$((c ? 5 : 4) | 8);', '0000110.'],
    ['$((c ? 1 : 2) | (d ? 4 : 8));', '0000....'],
    ['let x = 0; if (c) x |= 1; x |= 4; $(x);', '0000010.'],
    ['let x = 7; x &= ~2; $(x);', '00000101'],
    ['let x = f(); x |= 3; x &= ~1; $(x);', '......10'],
    ['let x = 1; for (const y of l) x |= 2; $(x);', '........'],
    ['function g(x = 4) { $(x | 1); }', '.......1'],
  ])('%s %s', (code, expected) => {
    const { ones, zeros } = bitsOf(valueIn(code), 32);
    expect(lowBits(ones, zeros)).toBe(expected);
  });

  test('a negative number of 32 bits has no bits above', () => {
    expect(bitsOf(valueIn('$(1 << 31);'), 32)).toEqual({ ones: 0x8000_0000n, zeros: 0x7fff_ffffn });
  });

  test('a negative number of 64 bits has', () => {
    expect(bitsOf(valueIn('$(1 << 31);'), 64)).toEqual({ ones: 0xffff_ffff_8000_0000n, zeros: 0x7fff_ffffn });
  });

  test('a bigint of 64 bits', () => {
    expect(bitsOf(valueIn('$(1n << 63n);'), 64)).toEqual({ ones: 1n << 63n, zeros: (1n << 63n) - 1n });
  });
});

describe('the exact number', () => {
  test.each([
    ['$(5);', '5'],
    ['$(VK_FILTER_LINEAR);', '1'],
    ['$(VK_WHOLE_SIZE);', '18446744073709551615n'],
    ['$(VK_FILTER_LINEAR + 4);', '5'],
    ['$(VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT);', '96'],
    ['$(VK_ACCESS_SHADER_READ_BIT & VK_ACCESS_SHADER_WRITE_BIT);', '0'],
    ['$(~VK_ACCESS_SHADER_READ_BIT);', '-33'],
    ['const x = 4; const y = x; $(y | 1);', '5'],
    ['$(c ? 4 : 4);', '4'],
    ['let x = 4; if (c) x = 4; $(x);', '4'],
  ])('%s %s', (code, expected) => {
    expect(numberText(exactOf(valueIn(code))!)).toBe(expected);
  });

  test.each(['$(f());', '$(c ? 4 : 5);', '$(f() & 0);', "$('4');", '$(c && 4);', '$(VK_FILTER_LINEAR | 1n);'])(
    'of %s is not known',
    (code) => {
      expect(exactOf(valueIn(code))).toBeUndefined();
    },
  );
});

describe('arithmetic is that of JavaScript', () => {
  test.each([
    ['|', [1, 2], 3],
    ['&', [6, 3], 2],
    ['^', [6, 3], 5],
    ['<<', [1, 31], -2147483648],
    ['<<', [1, 32], 1],
    ['>>', [-8, 1], -4],
    ['>>>', [-1, 0], 4294967295],
    ['+', [2147483647, 1], 2147483648],
    ['-', [1, 2], -1],
    ['*', [3, 4], 12],
    ['/', [3, 2], 1.5],
    ['%', [7, 4], 3],
    ['**', [2, 10], 1024],
    ['-', [4], -4],
    ['+', [4], 4],
    ['~', [4], -5],
    ['|', [1n, 2n], 3n],
    ['&', [6n, 3n], 2n],
    ['^', [6n, 3n], 5n],
    ['<<', [1n, 40n], 1099511627776n],
    ['>>', [8n, 1n], 4n],
    ['+', [1n, 2n], 3n],
    ['-', [1n, 2n], -1n],
    ['*', [3n, 4n], 12n],
    ['**', [2n, 40n], 1099511627776n],
    ['~', [4n], -5n],
  ] as const)('%s of %o', (operator, operands, expected) => {
    expect(calculate(operator, operands)).toBe(expected);
  });

  test.each([
    ['of a number and a bigint', '|', [1, 1n]],
    ['+ of a bigint', '+', [1n]],
    ['>>> of bigints', '>>>', [1n, 1n]],
    ['a bigint shifted out of all bounds', '<<', [1n, 1000000n]],
    ['a comparison', '<', [1, 2]],
    ['!', '!', [1]],
    ['nothing', '|', []],
  ] as const)('%s has no result', (_, operator, operands) => {
    expect(calculate(operator, operands)).toBeUndefined();
  });
});

describe('the values that some run certainly takes', () => {
  test.each([
    ['$(4);', '4'],
    ['$(f());', '_'],
    ['$(c ? 5 : 4);', '5; 4'],
    ['$(c ? 5 : d ? 4 : 3);', '5; 4; 3'],
    ['$((c ? 5 : 4) | 8);', '(5 | 8); (4 | 8)'],
    ['$(8 | (c ? 5 : f()));', '(8 | 5); (8 | _)'],
    // Whether the two conditions go together is not known.
    ['$((c ? 1 : 2) | (d ? 4 : 8));', '({1, 2} | {4, 8})'],
    ['const x = c ? 1 : 2; $(x | x);', '(x={1, 2} | x={1, 2})'],
    ['$(c && 4);', '4'],
    ['$(f() || 4);', '_; 4'],
    ['$(VK_FILTER_LINEAR || 4);', 'VK_FILTER_LINEAR'],
    // The starting value may always be replaced.
    ['let x = 1; if (c) x = 2; $(x);', '2'],
    ['let x = 1; if (c) x = 2; else x = 4; $(x | 8);', '(2 | 8); (4 | 8)'],
    ['let x = 0; if (c) x |= 1; x |= 4; $(x);', '((x=0 | 1) | 4)'],
    ['function g(x = 4) { $(x); }', '4'],
    ['function g(x = 4) { if (x) $(x); }', '4'],
    ['function g(x = 0) { if (x) $(x); }', ''],
    ['function g(x = 4) { if (x > 4) $(x); }', ''],
  ])('%s %s', (code, expected) => {
    expect(certainAlternatives(valueIn(code)).map(textOf).join('; ')).toBe(expected);
  });
});

describe('the parts of a value and what they do to it', () => {
  test.each([
    ['$(4);', 'set 4'],
    ['$(VK_ACCESS_SHADER_READ_BIT | 4);', 'set VK_ACCESS_SHADER_READ_BIT, set 4'],
    ['$(VK_ACCESS_SHADER_READ_BIT ^ 4);', 'set VK_ACCESS_SHADER_READ_BIT, set 4'],
    ['$(f() + 4);', 'set _, set 4'],
    ['$(f() & 4);', 'mask _, mask 4'],
    ['$(f() & ~4);', 'mask _, mask 4'],
    ['$(f() - 4);', 'amount _, amount 4'],
    ['$(f() - VK_ACCESS_SHADER_READ_BIT);', 'set _, amount VK_ACCESS_SHADER_READ_BIT'],
    ['$((f() | 4) >>> 0);', 'set _, set 4, amount 0'],
    ['$((f() | 4) >>> 2);', 'amount _, amount 4, amount 2'],
    ['$(4 << f());', 'amount 4, amount _'],
    ['$(f() * 4);', 'amount _, amount 4'],
    ['$(1 << (f() | 4));', 'amount 1, amount _, amount 4'],
    ['$(c ? 4 : 8);', 'set 4, set 8'],
    ['let x = 1; if (c) x = 2; $(x);', 'set 2, set 1'],
  ])('%s: %s', (code, expected) => {
    const parts: string[] = [];
    forEachLeaf(valueIn(code), (leaf, role) => parts.push(`${role} ${textOf(leaf)}`));
    expect(parts.join(', ')).toBe(expected);
  });

  test.each([
    ['$(c && 4);', 'set 4'],
    ['let x = 1; if (c) x = 2; $(x);', 'set 2'],
    ['let x = 1; if (c) x = 2; $(x & 6);', 'mask 2, mask 6'],
    ['function g(x = 4) { $(x | 8); }', 'set 4, set 8'],
  ])('of %s certainly take part: %s', (code, expected) => {
    const parts: string[] = [];
    forEachCertainLeaf(valueIn(code), (leaf, role) => parts.push(`${role} ${textOf(leaf)}`));
    expect(parts.join(', ')).toBe(expected);
  });

  test.each([
    ['const x = 4; $(x);', 'variable x'],
    ['const x = 4; const y = x; $(y);', 'variable y, variable x'],
    ['const f = () => 4; $(f());', 'function f'],
    ['const o = { a: 4 }; $(o.a);', 'member'],
    ['const x = 4; const o = { a: x }; $(o.a);', 'member, variable x'],
  ])('%s was followed through %s', (code, expected) => {
    const found: string[] = [];
    forEachLeaf(valueIn(code), (_leaf, _role, through) => {
      for (const each of through) found.push(each.kind === 'member' ? 'member' : `${each.kind} ${each.variable.name}`);
    });
    expect(found.join(', ')).toBe(expected);
  });

  test.each([
    ['const x = 4; const y = x | 1; $(y | x);', 'y, x, x'],
    ['const f = () => 4; $(c ? f() : 1);', 'f()'],
    ['const o = { a: 4 }; $(o.a);', 'o.a'],
  ])('%s reads %s', (code, expected) => {
    const found: string[] = [];
    forEachFollowed(valueIn(code), (node) => found.push(code.slice(...node.range)));
    expect(found.join(', ')).toBe(expected);
  });

  test('a named constant is found wherever it stands', () => {
    expect(hasConstant(valueIn('const x = 1 | VK_FILTER_LINEAR; $(c ? 4 : ~x);'))).toBe(true);
    expect(hasConstant(valueIn('const x = 1 | VK_TRUE; $(c ? 4 : ~x);'))).toBe(false);
  });

  test('a constant of another enum is foreign', () => {
    const type = enumTypeOf('VkFilter')!;
    expect(hasForeignConstant(valueIn('$(c ? VK_FILTER_LINEAR : 1);'), type)).toBe(false);
    expect(hasForeignConstant(valueIn('$(c ? VK_FILTER_LINEAR : VK_FORMAT_UNDEFINED);'), type)).toBe(true);
  });
});

describe('a value without its nodes', () => {
  test.each([
    ['$(4);', { kind: 'exact', value: 4 }],
    ['$(VK_FILTER_LINEAR);', { kind: 'exact', value: 1 }],
    ['const x = 4; $(x);', { kind: 'exact', value: 4 }],
    ["$('a');", { kind: 'string', value: 'a' }],
    ['$(false);', { kind: 'boolean', value: false }],
    ['$(null);', { kind: 'null' }],
    ['$(undefined);', { kind: 'null' }],
    ['$({});', { kind: 'object' }],
    ['$(f());', { kind: 'unknown' }],
    ['$(f() + 1);', { kind: 'unknown' }],
    ['$(f() | 4);', { kind: 'bits', ones: 4n, zeros: 0n }],
    [
      '$(c ? 4 : f());',
      {
        kind: 'choice',
        of: [{ kind: 'exact', value: 4 }, { kind: 'unknown' }],
      },
    ],
  ])('%s %o', (code, expected) => {
    expect(knownOf(valueIn(code))).toEqual(expected);
  });

  test('the zeros end with its width', () => {
    expect(knownOf(valueIn('$(f() & 1);'), 32)).toEqual({ kind: 'bits', ones: 0n, zeros: 0xffff_fffen });
  });
});

/** The lowest eight bits, highest first. */
function lowBits(ones: bigint, zeros: bigint): string {
  const text = (bit: bigint): string => (((ones >> bit) & 1n) === 1n ? '1' : ((zeros >> bit) & 1n) === 1n ? '0' : '.');
  return [7n, 6n, 5n, 4n, 3n, 2n, 1n, 0n].map(text).join('');
}
