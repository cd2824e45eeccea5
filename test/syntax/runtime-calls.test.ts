/** What JavaScript's own calls do with what they are given, and that an author's own function of the name is none. */
import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, test } from 'vitest';
import { deedOf, withGivingBack, type Deed } from '../../src/syntax/runtime-calls.js';
import { variableAt, type Scopes } from '../../src/syntax/scopes.js';
import { sourceCodeOf } from '../snippets.js';

/** What the last statement of a snippet does with what it is given, which is a call. */
function deedIn(code: string): Deed | undefined {
  const sourceCode = sourceCodeOf(code);
  const scopes: Scopes = { of: (identifier) => variableAt(sourceCode, identifier) };
  return deedOf(callIn(sourceCode.ast), scopes);
}

function callIn(program: TSESTree.Program): TSESTree.CallExpression | TSESTree.NewExpression {
  const statement = program.body.at(-1);
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression')
    throw new Error('The last statement is no call.');
  return call;
}

describe('a call of the runtime', () => {
  test.each([
    ['structuredClone(info)', 'reads'],
    ['JSON.stringify(info)', 'reads'],
    ['Object.keys(info)', 'reads'],
    ['Object["keys"](info)', 'reads'],
    ['Object.values(info)', 'lists'],
    ['Object.seal(info)', 'returns'],
    ['Object.assign(info, defaults)', 'copies'],
    ['Reflect.set(info, name, value)', 'writes'],
    ['new Set([info])', 'keeps'],
    ['Number(info)', 'shows'],
    ['console.table(info)', 'shows'],
    ['expect(info)', 'tests'],
    ['assert.equal(info, other)', 'tests'],
  ])('%s', (code, deed) => {
    expect(deedIn(code)).toBe(deed);
  });

  test.each([
    ['fill(info)'],
    ['Object.fill(info)'],
    ['Object[name](info)'],
    ['Reflect.apply(fill, null, [info])'],
    ['Promise.resolve(info)'],
    ['vk.console.log(info)'],
    ['expectations(info)'],
  ])('none: %s', (code) => {
    expect(deedIn(code)).toBeUndefined();
  });
});

describe('what tests compare with', () => {
  test.each([
    ['import { expect } from "vitest"; expect(info)'],
    ['import assert from "node:assert"; assert(info)'],
    ['import { strict as assert } from "assert"; assert.ok(info)'],
    ['import { assertEquals } from "jsr:@std/assert@1"; assertEquals(info, other)'],
    ['import * as chai from "chai"; const { expect } = chai; expect(info)'],
    ['const assert = require("assert/strict"); assert(info)'],
    ['const { expect } = await import("bun:test"); expect(info)'],
  ])('%s', (code) => {
    expect(deedIn(code)).toBe('tests');
  });

  test.each([
    ['import { expect } from "./vitest.js"; expect(info)'],
    ['import { vi } from "vitest"; vi.spyOn(info, "maxLod", "get")'],
    ['const { expect } = other; expect(info)'],
    ['const expect = fill; expect(info)'],
    ['function f(assert) { } f(info)'],
  ])('not by %s', (code) => {
    expect(deedIn(code)).toBeUndefined();
  });
});

test('an expression with what gives back the same', () => {
  const sourceCode = sourceCodeOf('Object.seal(Object.freeze(info as Info)).usage = 1');
  const scopes: Scopes = { of: (identifier) => variableAt(sourceCode, identifier) };
  const names: TSESTree.Identifier[] = [];
  for (const { identifier } of sourceCode.scopeManager?.globalScope?.through ?? []) {
    if (identifier.name === 'info') names.push(identifier as TSESTree.Identifier);
  }
  expect(names.map((name) => sourceCode.getText(withGivingBack(name, scopes)))).toEqual([
    'Object.seal(Object.freeze(info as Info))',
  ]);
});
