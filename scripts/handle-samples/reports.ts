import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../index.js';

const linter = new Linter();
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.strict];

/** What the rules of `strict` report of a program in TypeScript. */
export function reportsOf(code: string): readonly Linter.LintMessage[] {
  return linter.verify(code, config, { filename: 'program.ts' });
}

/** Reports as a failing test is to show them. */
export function asText(reports: readonly Linter.LintMessage[]): readonly string[] {
  return reports.map(({ line, ruleId, message }) => `${line} ${String(ruleId)} ${message}`);
}
