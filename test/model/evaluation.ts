/** Evaluates an expression of a snippet and writes its value down, so that a test is a line of text on each side. */
import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { namesOf } from '../../src/bindings/names.js';
import { settingsOf } from '../../src/bindings/settings.js';
import { Evaluator } from '../../src/model/evaluate.js';
import { Fields } from '../../src/model/fields.js';
import type { Through, Value } from '../../src/model/value.js';

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

/** The value of the argument of the first `$(...)` in a snippet. */
export function valueIn(code: string): Value {
  const sourceCode = sourceCodeOf(code);
  const evaluator = new Evaluator(sourceCode, namesOf(sourceCode, settingsOf({})), new Fields(sourceCode));
  return evaluator.evaluate(marked(sourceCode));
}

/** {@link textOf} of {@link valueIn}. */
export function evaluated(code: string): string {
  return textOf(valueIn(code));
}

/** The argument of the first `$(...)`. */
export function marked(sourceCode: SourceCode): TSESTree.Node {
  const at = sourceCode.text.indexOf('$(');
  const call = at < 0 ? undefined : sourceCode.getNodeByRangeIndex(at)?.parent;
  const argument = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  if (argument === undefined) throw new Error(`There is no $(...) in: ${sourceCode.text}`);
  return argument;
}

const STANDINGS = { certain: '', meant: '!', possible: '?' };

/**
 * A value as text: `_` is unknown, `{a, ?b, !c}` one of several of which b may never be taken and c is
 * only meant to be, `x=4` what the variable x
 * holds, `f()=4` what a function returns, `.=4` what a property holds.
 */
export function textOf(value: Value): string {
  switch (value.kind) {
    case 'constant':
      return value.name.entity.kind === 'constant' ? value.name.entity.spelling : value.constant.name;
    case 'apiConstant':
      return value.name;
    case 'number':
      return numberText(value.value);
    case 'operation':
      return value.operands.length === 1
        ? `${value.operator}${textOf(value.operands[0]!)}`
        : `(${value.operands.map(textOf).join(` ${value.operator} `)})`;
    case 'choice':
      return `{${value.of.map((each) => `${STANDINGS[each.standing]}${textOf(each.value)}`).join(', ')}}`;
    case 'followed':
      return `${throughText(value.through)}=${textOf(value.value)}`;
    case 'other':
      return 'value' in value.known ? JSON.stringify(value.known.value) : value.known.kind;
    case 'unknown':
      return '_';
  }
}

function throughText(through: Through): string {
  switch (through.kind) {
    case 'variable':
      return through.variable.name;
    case 'function':
      return `${through.variable.name}()`;
    case 'member':
      return '.';
  }
}

export function numberText(value: number | bigint): string {
  return typeof value === 'bigint' ? `${value}n` : String(value);
}
