/** ESLint's own parser: plain JavaScript is what it is, whoever has parsed it. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../index.js';
import { caseFiles, readCases } from './harness.js';

const linter = new Linter();
const strict = plugin.configs.strict;

function messagesOf(code: string, languageOptions: Linter.LanguageOptions): string[] {
  const config: Linter.Config = { ...strict, languageOptions: { sourceType: 'module', ...languageOptions } };
  return linter
    .verify(code, config, { filename: 'case.js' })
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const programs = caseFiles()
  .flatMap(readCases)
  .filter(({ code }) =>
    linter.verify(code, { languageOptions: { sourceType: 'module' } }).every(({ fatal }) => !fatal),
  );

it('reads enough of the cases', () => {
  expect(programs.length).toBeGreaterThan(500);
});

it.each(programs)('finds the same: $id', ({ code }) => {
  expect(messagesOf(code, {})).toEqual(messagesOf(code, { parser }));
});
