/** `npm run demo`: the plugin at work on the examples. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import * as parser from '@typescript-eslint/parser';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Linter } from 'eslint';
import { ESLint } from 'eslint';
import { argumentsOf, loadBuiltPlugin, projectRoot, refuse } from './project.js';

const USAGE = `Lints docs/examples with the built plugin, prints what ESLint prints, lets --fix loose on a copy and prints the
difference. Changes nothing in the project.

  npm run demo
`;
refuse(argumentsOf(USAGE)[0], USAGE);

const examples = join(projectRoot, 'docs/examples');
const { strict } = (await loadBuiltPlugin()).configs;

/** ESLint as a user has it who turned on `strict`, looking at a folder of examples. */
function eslintIn(cwd: string, fix: boolean): ESLint {
  const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, strict];
  return new ESLint({ cwd, fix, overrideConfigFile: true, overrideConfig: config });
}

function heading(text: string): void {
  console.log(`\n${styleText('bold', text)}\n`);
}

const eslint = eslintIn(examples, false);
const found = await eslint.lintFiles(['**/*.ts']);
heading('npx eslint docs/examples');
const report = await (await eslint.loadFormatter('stylish')).format(found);
// The formatter aligns the rule names behind the longest message, which would be wider than any terminal.
console.log(report.trim().replaceAll(/ {3,}(?=\S*vulkan\/)/g, '  '));
const clean = found.filter((result) => result.messages.length === 0);
for (const result of clean) console.log(`\n${relative(projectRoot, result.filePath)}: nothing to report`);

const copy = mkdtempSync(join(tmpdir(), 'vulkan-demo-'));
try {
  cpSync(examples, copy, { recursive: true });
  const fixed = await eslintIn(copy, true).lintFiles(['**/*.ts']);
  await ESLint.outputFixes(fixed);
  heading('npx eslint --fix docs/examples, on a copy');
  for (const { filePath, output } of fixed) {
    if (output === undefined) continue;
    const path = relative(copy, filePath);
    console.log(coloured(patch(path, readFileSync(join(examples, path), 'utf8'), output)));
  }
  const left = fixed.reduce((sum, result) => sum + result.messages.length, 0);
  const offered = fixed.flatMap((result) => result.messages).filter((message) => message.suggestions?.length).length;
  console.log(
    `${total(found) - left} fixed. ${left} change what the program does, so they are yours to decide; ` +
      `for ${offered} of them an editor offers the change.`,
  );
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function total(results: readonly ESLint.LintResult[]): number {
  return results.reduce((sum, result) => sum + result.messages.length, 0);
}

function patch(path: string, before: string, after: string): string {
  const name = join('docs/examples', path);
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function coloured(text: string): string {
  const colours = { '+': 'green', '-': 'red', '@': 'cyan' } as const;
  return text
    .split('\n')
    .map((line) => {
      const colour = colours[line.charAt(0) as keyof typeof colours] as 'green' | 'red' | 'cyan' | undefined;
      return colour ? styleText(colour, line) : line;
    })
    .join('\n');
}
