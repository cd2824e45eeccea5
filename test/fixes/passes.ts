/** One pass of `--fix` at a time, as ESLint and oxlint make them. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../index.js';

const linter = new Linter();

/** What a file is configured by: the rule that brings imports, alone. */
function configOf(file: string, settings: object): Linter.Config[] {
  return [
    {
      files: ['**/*'],
      languageOptions: {
        sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module',
        ...(file.endsWith('.ts') ? { parser } : {}),
      },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings: { vulkan: settings },
    },
    {
      files: ['**/*.{ts,js,cjs}'],
      plugins: { vulkan: plugin },
      rules: { 'vulkan/prefer-named-constant': 'error' },
    },
  ];
}

/** What the rule reports. */
export function messagesOf(code: string, file = 'a.ts', settings: object = {}): Linter.LintMessage[] {
  return linter.verify(code, configOf(file, settings), file);
}

/** The text after one pass: of fixes that touch each other the first is made. */
export function pass(code: string, file = 'a.ts', settings: object = {}): string {
  const fixes = messagesOf(code, file, settings).flatMap(({ fix }) => fix ?? []);
  const parts: string[] = [];
  let end = -1;
  for (const { range, text } of fixes.sort((a, b) => a.range[0] - b.range[0])) {
    if (range[0] <= end) continue;
    parts.push(code.slice(Math.max(end, 0), range[0]), text);
    end = range[1];
  }
  return parts.join('') + code.slice(Math.max(end, 0));
}
