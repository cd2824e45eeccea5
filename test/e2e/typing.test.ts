/** A file of 300 lines typed from its first letter to its last: whatever stands there in between, no rule throws. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { denseSource } from '../../bench/sources.js';
import { loadBuiltPlugin } from '../../scripts/project.js';
import { keystrokes } from './keystrokes.js';

const file = denseSource(300);
const linter = new Linter();
let config: Linter.Config[];

beforeAll(async () => {
  config = [{ files: ['**/*.ts'], languageOptions: { parser } }, (await loadBuiltPlugin()).configs.strict];
});

test('closes what is open as an editor does', () => {
  expect([...keystrokes("f('a')")]).toEqual(['f', 'f()', "f('')", "f('a')", "f('a')", "f('a')"]);
  expect([...keystrokes('`${[x]}`')].slice(1)).toEqual(['`$`', '`${}`', '`${[]}`', '`${[x]}`', '`${[x]}`', '`${[x]}`', '`${[x]}`']); // prettier-ignore
});

// Some ten thousand runs on a slow machine.
describe('no keystroke makes a rule throw', { timeout: 600_000 }, () => {
  test('each of them, in the declaration that it is typed in', () => {
    const declarations = file.split(/\n\n(?=\S)/);
    const head = `${declarations.splice(0, 2).join('\n')}\n`;
    let typed = 0;
    let parsed = 0;
    for (const declaration of declarations) {
      for (const text of keystrokes(`${declaration}\n\n`)) {
        typed++;
        if (parses(head + text)) parsed++;
      }
    }
    expect(typed).toBeGreaterThan(0.97 * file.length);
    expect(parsed).toBeGreaterThan(typed / 2);
  });

  test('every seventh, in the file as far as it is typed', () => {
    const texts = [...keystrokes(file)].filter((_, index) => index % 7 === 0);
    const parsed = texts.filter(parses);
    expect(parsed.length).toBeGreaterThan(texts.length / 2);
  });
});

/** Lints a text; a rule that throws throws here. */
function parses(text: string): boolean {
  return linter.verify(text, config, 'a.ts')[0]?.fatal !== true;
}
