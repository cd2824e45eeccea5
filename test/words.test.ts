/** Lists and names of providers in a sentence. */
import { expect, test } from 'vitest';
import { listText, providerText } from '../src/words.js';

test.each([
  ['', ''],
  ['A', 'A'],
  ['AB', 'A and B'],
  ['ABCDEF', 'A, B, C, D, E and F'],
])('all of %s', (letters, text) => {
  expect(listText(letters.split(''))).toBe(text);
});

test.each([
  ['', ''],
  ['A', 'A'],
  ['AB', 'A or B'],
  ['ABCDE', 'A, B, C, D or E'],
  // Behind four it says how many more there are.
  ['ABCDEF', 'A, B, C, D or 2 others'],
])('at most five of %s', (letters, text) => {
  expect(listText(letters.split(''), 'or', 5)).toBe(text);
});

test.each([
  ['VK_VERSION_1_3', 'Vulkan 1.3'],
  ['VK_KHR_swapchain', 'the extension VK_KHR_swapchain'],
])('%s', (name, text) => {
  expect(providerText(name)).toBe(text);
});
