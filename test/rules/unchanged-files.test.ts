/**
 * A file that is linted again as it was has the same reports without being judged again; one that is not, is judged.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../../index.js';
import { all, configOf, lint, remembered, rules } from './judgements.js';

const usual = configOf({ parser });
const program = (id: number): string => `const info${id} = new VkBufferCreateInfo();\ninfo${id}.usage = 0x82;\n`;

test('what is fixed is judged, and then known as well', () => {
  const { output } = new Linter().verifyAndFix(program(1), usual, { filename: 'fixed.ts' });
  expect(output).toContain('VK_BUFFER_USAGE_VERTEX_BUFFER_BIT');
  expect(lint(output, usual, 'fixed.ts')).toEqual({ messages: [], judgements: 0 });
});

test.each([
  ['text', program(2) + '\n', usual, 'a.ts'],
  ['name', program(2), usual, 'b.ts'],
  ['parser', program(2), configOf({ parser: { ...parser } }), 'a.ts'],
  ['kind of source', program(2), configOf({ parser, sourceType: 'script' }), 'a.ts'],
  ['globals', program(2), configOf({ parser, globals: { VkBufferCreateInfo: 'readonly' } }), 'a.ts'],
  ['settings', program(2), configOf({ parser }, { settings: { vulkan: { flags64: 'bigint' } } }), 'a.ts'],
])('another %s is another file', (_, text, config, filename) => {
  lint(program(2), usual);
  expect(lint(program(2), usual).judgements).toBe(0);
  expect(lint(text, config, filename).judgements).toBe(all);
});

test('a rule with other options judges the file, and no other rule does', () => {
  const rule = 'vulkan/no-legacy-name';
  const [first, second] = [['error'], ['error', { extensions: true }]] as const;
  const configWith = (entry: unknown): Linter.Config[] =>
    configOf({ parser }, { rules: { ...plugin.configs.strict.rules, [rule]: entry as Linter.RuleEntry } });
  lint(program(3), configWith(first));
  expect(lint(program(3), configWith(second)).judgements).toBe(1);
});

test.each([
  ['functions', () => 1],
  ['maps', new Map([['a', 1]])],
])('where %s are among the options of the parser, nothing is known of what they do', (_, custom) => {
  const config = configOf({ parser, parserOptions: { custom } });
  lint(program(4), config);
  expect(lint(program(4), config).judgements).toBe(all);
});

test('what is kept of a file has nothing of its tree', async () => {
  const trees: WeakRef<object>[] = [];
  const watched = remembered({
    ...plugin.rules['prefer-named-constant'],
    create(context) {
      trees.push(new WeakRef(context.sourceCode.ast));
      return plugin.rules['prefer-named-constant'].create(context);
    },
  });
  const config = configOf(
    { parser },
    { plugins: { vulkan: { ...plugin, rules: { ...rules, 'prefer-named-constant': watched } } } },
  );
  const code = 'const kept = new VkBufferCreateInfo();\nkept.usage = 0x82;\nkept.sharingMode = 7;\n';
  expect(lint(code, config, 'tree.ts').messages.length).toBeGreaterThan(1);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // The model of a file is kept for as long as its tree is, and the linter is done with that one turn later.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    collect();
  }
  expect(trees.map((tree) => tree.deref())).toEqual([undefined]);
  expect(lint(code, config, 'tree.ts').judgements).toBe(0);
});

test('with types nothing is kept: they follow from other files', () => {
  const typed = {
    parseForESLint(text: string, options: parser.ParserOptions) {
      const result = parser.parseForESLint(text, options);
      return { ...result, services: { ...result.services, program: {} } };
    },
  };
  // None of the rules: they would ask the program.
  const rule = remembered({ create: () => ({ Program: () => undefined }) });
  const config = (each: object): Linter.Config[] => [
    {
      files: ['**/*.ts'],
      plugins: { test: { rules: { rule } } },
      rules: { 'test/rule': 'error' },
      languageOptions: { parser: each },
    },
  ];
  const counts = [typed, typed, parser, parser].map((each) => lint('let a;', config(each)).judgements);
  expect(counts).toEqual([1, 1, 1, 0]);
});

test('a linter that takes no fixes leaves them to the next one', () => {
  lint(program(5), usual, 'a.ts', { disableFixes: true });
  const { messages } = lint(program(5), usual);
  expect(messages[0]?.fix?.text).toContain('VK_BUFFER_USAGE');
});

test('a rule that throws is asked again', () => {
  const config = configOf({ parser }, { settings: { vulkan: { unknown: true } } });
  expect(() => lint(program(6), config)).toThrow('settings.vulkan.unknown is unknown');
  expect(() => lint(program(6), config)).toThrow('settings.vulkan.unknown is unknown');
});

test('of each of the last eight files the last text is known', () => {
  const again = (others: number): number => {
    lint(program(7), usual);
    for (let i = 0; i < others; i++) lint(program(7), usual, `other-${String(i)}.ts`);
    return lint(program(7), usual).judgements;
  };
  expect(again(7)).toBe(0);
  expect(again(8)).toBe(all);
  lint(program(8), usual);
  expect(again(0)).toBe(0);
  lint(program(8), usual);
  expect(lint(program(7), usual).judgements).toBe(all);
});
