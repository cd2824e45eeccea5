import { describe, expect, test } from 'vitest';
import { withRule } from '../../scripts/rule-templates.js';

const index = `import a from 'x';
import noB from './rules/no-b.js';
import noD from './rules/no-d.js';
import { version } from './src/version.js';

const rules = {
  'no-b': noB,
  'no-d': noD,
};
`;

describe('withRule', () => {
  test('adds the import and the entry between their neighbours', () => {
    const text = withRule(index, 'no-c-at-all');
    expect(text).toContain("'./rules/no-b.js';\nimport noCAtAll from './rules/no-c-at-all.js';\nimport noD");
    expect(text).toContain("  'no-b': noB,\n  'no-c-at-all': noCAtAll,\n  'no-d': noD,\n");
  });

  test('adds the first of all', () => {
    const text = withRule(index, 'no-a');
    expect(text).toContain("from 'x';\nimport noA from './rules/no-a.js';\nimport noB");
    expect(text).toContain("const rules = {\n  'no-a': noA,\n  'no-b'");
  });

  test('adds the last of all', () => {
    const text = withRule(index, 'no-e');
    expect(text).toContain("no-d.js';\nimport noE from './rules/no-e.js';\nimport { version }");
    expect(text).toContain("  'no-d': noD,\n  'no-e': noE,\n};");
  });

  test('says what it misses', () => {
    expect(() => withRule('export default {};', 'no-a')).toThrow("index.ts has no line like: import noA from './rules");
  });
});
