/** Snippets of code as a rule sees them. */
import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';

export type SourceCode = Readonly<TSESLint.SourceCode>;

/** The source code object that a rule sees. */
export function sourceCodeOf(code: string): SourceCode {
  let result: SourceCode | undefined;
  const capture = {
    create(context: { sourceCode: unknown }) {
      result = context.sourceCode as SourceCode;
      return {};
    },
  };
  const [message] = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { test: { rules: { capture } } },
        rules: { 'test/capture': 'error' },
      },
    ],
    'sample.ts',
  );
  if (message !== undefined) throw new Error(`${message.message} in: ${code}`);
  if (result === undefined) throw new Error('The rule did not run.');
  return result;
}

/** The argument of the first `$(...)`. */
export function marked(sourceCode: SourceCode): TSESTree.Node {
  const at = sourceCode.text.indexOf('$(');
  const call = at < 0 ? undefined : sourceCode.getNodeByRangeIndex(at)?.parent;
  const argument = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  if (argument === undefined) throw new Error(`There is no $(...) in: ${sourceCode.text}`);
  return argument;
}
