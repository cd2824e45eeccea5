/** Rule pages as they are read: sections, samples, and what is to be said of each. */
import { describe, expect, test } from 'vitest';
import { parseRulePage } from '../../scripts/rule-pages.js';

const page = `# vulkan/x

What it does.

## Incorrect

\`\`\`ts eslint={"options":[{"a":1}],"settings":{"exclude":["./b"]}}
first
\`\`\`

\`\`\`ts fixed
## not a heading
\`\`\`

\`\`\`js
second
\`\`\`

## Correct

None.
`;

describe('parseRulePage', () => {
  test('finds the head, the sections and the samples', () => {
    const { head, sections, incorrect, correct } = parseRulePage(page);
    expect(head).toBe('# vulkan/x\n\nWhat it does.\n\n');
    expect([...sections.keys()]).toEqual(['Incorrect', 'Correct']);
    expect(correct).toEqual([]);
    expect(incorrect).toEqual([
      {
        line: 7,
        language: 'ts',
        code: 'first\n',
        options: [{ a: 1 }],
        settings: { exclude: ['./b'] },
        fixed: '## not a heading\n',
        suggested: [],
      },
      { line: 15, language: 'js', code: 'second\n', options: [], settings: {}, fixed: undefined, suggested: [] },
    ]);
  });

  test('names the line of an info string that it does not understand', () => {
    expect(() => parseRulePage('## Correct\n\n```tsx\n```\n')).toThrow('Line 3: the block\'s info string "tsx"');
  });

  test('wants a sample above what a fix makes of it', () => {
    expect(() => parseRulePage('## Incorrect\n\n```ts fixed\n```\n')).toThrow('Line 3: a "fixed" block needs a sample');
  });

  test('wants one fix a sample', () => {
    const twice = '## Incorrect\n\n```ts\n```\n\n```ts fixed\n```\n\n```ts fixed\n```\n';
    expect(() => parseRulePage(twice)).toThrow('Line 9: the sample above has its "fixed" block already.');
  });
});
