/** Fixes that bring imports overlap, and yet a file is done after two passes, whatever it imports and how. */
import { describe, expect, test } from 'vitest';
import { messagesOf, pass } from './passes.js';
import { LITERALS, PROGRAMS } from './programs.js';

describe.each(PROGRAMS)('$file', ({ file, code }) => {
  const first = pass(code, file);
  const second = pass(first, file);

  test('has two hundred findings', () => {
    expect(messagesOf(code, file).map(({ ruleId }) => ruleId)).toEqual(
      Array.from({ length: LITERALS }, () => 'vulkan/prefer-named-constant'),
    );
  });

  test('is done after two passes, and parses', () => {
    expect(messagesOf(second, file)).toEqual([]);
    expect(pass(second, file)).toBe(second);
  });

  test('keeps the ends of its lines', () => {
    const [ends, after] = [code, second].map((text) => new Set(text.match(/\r?\n/g)));
    expect(after).toEqual(ends);
  });
});
