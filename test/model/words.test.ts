/** Lists of names in a sentence. */
import { expect, test } from 'vitest';
import { joined } from '../../src/model/usage/words.js';

test.each([
  ['', ''],
  ['A', 'A'],
  ['AB', 'A or B'],
  ['ABCDE', 'A, B, C, D or E'],
  // Behind four it says how many more there are.
  ['ABCDEF', 'A, B, C, D or 2 others'],
])('%s', (letters, text) => {
  expect(joined(letters.match(/./g) ?? [], 'or')).toBe(text);
});
