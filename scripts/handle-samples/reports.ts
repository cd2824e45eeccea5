/** What the rules say of a program: that a sample shows its statement. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../index.js';

const linter = new Linter();
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.strict];

/** What the rules of `strict` report of a program in TypeScript. */
export function reportsOf(code: string): readonly Linter.LintMessage[] {
  return linter.verify(code, config, { filename: 'program.ts' });
}

/** The report of a program that names this statement. */
export function reportOf(code: string, vuid: string): Linter.LintMessage | undefined {
  return reportsOf(code).find(({ message }) => message.includes(`(${vuid})`));
}

/** Reports as a failing test is to show them. */
export function asText(reports: readonly Linter.LintMessage[]): readonly string[] {
  return reports.map(({ line, ruleId, message }) => `${line} ${String(ruleId)} ${message}`);
}
