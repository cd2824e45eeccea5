/** What `npm run new` writes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import type { Rule } from 'eslint';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project.js';
import { parseRulePage } from '../../scripts/rule-pages.js';
import { pageTemplate, ruleTemplate, withOptions, withRule } from '../../scripts/rule-templates.js';

describe('the rule that a new one starts as', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vulkan-rule-'));
  const page = parseRulePage(pageTemplate());
  let rule: Rule.RuleModule;

  beforeAll(async () => {
    const file = join(folder, 'no-something.ts');
    const text = ruleTemplate('no-something');
    writeFileSync(
      file,
      text.replaceAll(/'(\.[^']*)\.js'/g, (_, path: string) => `'${join(projectRoot, 'rules', path)}.ts'`),
    );
    ({ default: rule } = (await import(pathToFileURL(file).href)) as { default: Rule.RuleModule });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('reports what its page calls incorrect, and nothing else', () => {
    expect(page.incorrect.map(({ code }) => reports(code))).toEqual([['deprecated']]);
    expect(page.correct.map(({ code }) => reports(code))).toEqual([[]]);
  });

  function reports(code: string): (string | undefined)[] {
    const plugins = { x: { rules: { 'no-something': rule } } };
    const config = { files: ['**/*.ts'], languageOptions: { parser }, plugins, rules: { 'x/no-something': 'error' } };
    return new Linter().verify(code, [config as Linter.Config], 'a.ts').map(({ messageId }) => messageId);
  }
});

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
    expect(() => withRule('export default {};', 'no-a')).toThrow("There is no line like: import noA from './rules");
  });
});

test('withOptions adds the rule to the ones that a configuration can name', () => {
  const text = withOptions("interface Options {\n  'no-b': [];\n  'no-d': [{ readonly x?: boolean }?];\n}\n", 'no-c');
  expect(text).toBe("interface Options {\n  'no-b': [];\n  'no-c': [];\n  'no-d': [{ readonly x?: boolean }?];\n}\n");
});
