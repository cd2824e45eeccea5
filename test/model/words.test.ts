/** Lists of names in a sentence. */
import { expect, test } from 'vitest';
import { joined } from '../../src/model/usage/words.js';

test.each([
  ['', ''],
  ['A', 'A'],
  ['AB', 'A or B'],
  ['ABCDEFGH', 'A, B, C, D, E, F, G or H'],
  // Behind seven it says how many more there are.
  ['ABCDEFGHI', 'A, B, C, D, E, F, G or 2 others'],
])('%s', (letters, text) => {
  expect(joined(letters.match(/./g) ?? [], 'or')).toBe(text);
});
