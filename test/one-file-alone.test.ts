/**
 * What is reported of a file follows from that file alone: the order of the files and what ran before change nothing.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import plugin from '../index.js';
import { mentionsVulkan } from '../src/bindings/mentions.js';
import { caseFiles, readCases } from './cases/harness.js';
import { configOf, lint } from './rules/judgements.js';

const programs = caseFiles()
  .flatMap((file) => readCases(file))
  .map(({ code }) => code);

interface Linted {
  readonly code: string;
  readonly first: ReturnType<typeof lint>;
  readonly second: ReturnType<typeof lint>;
}
let forward: readonly Linted[];

// Some thousand programs: slow machines need their time.
const PATIENCE = 600_000;

beforeAll(() => {
  const config = configOf({ parser });
  forward = programs.map((code) => ({ code, first: lint(code, config), second: lint(code, config) }));
}, PATIENCE);

test('every program has the same reports, fixes and suggestions the second time, without being judged', () => {
  expect(forward.flatMap(({ first }) => first.messages).length).toBeGreaterThan(1_500);
  for (const { code, first, second } of forward) {
    expect(second.messages, code).toEqual(first.messages);
    // What has no Vulkan in it is not even looked at.
    if (mentionsVulkan(code)) expect(second.judgements, code).toBe(0);
  }
});

test('in any order, and by one linter, every program has the same reports', { timeout: PATIENCE }, () => {
  const linter = new Linter();
  const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.strict];
  for (const { code, first } of shuffled(forward)) {
    expect(linter.verify(code, config, 'a.ts'), code).toEqual(first.messages);
  }
});

/** The same in another order, in every run the same one. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let seed = 20_261_130;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
