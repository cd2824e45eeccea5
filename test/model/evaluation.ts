/** Evaluates an expression of a snippet and writes its value down, so that a test is a line of text on each side. */
import { namesOf } from '../../src/bindings/names.js';
import { settingsOf } from '../../src/bindings/settings.js';
import { Evaluator } from '../../src/model/values/evaluate.js';
import { Fields } from '../../src/model/values/fields.js';
import type { Through, Value } from '../../src/model/values/value.js';
import { marked, sourceCodeOf } from '../snippets.js';

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

const STANDINGS = { certain: '', meant: '!', possible: '?' };

/**
 * A value as text: `_` is unknown, `{a, ?b, !c}` one of several of which b may never be taken and c is only meant to
 * be, `x=4` what the variable x holds, `f()=4` what a function returns, `.=4` what a property holds.
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

/** A number as it is written in code: `4`, `4n`. */
export function numberText(value: number | bigint): string {
  return typeof value === 'bigint' ? `${value}n` : String(value);
}
