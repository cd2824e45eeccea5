/** Whether a variable has its value at `$(...)`, by the order in which the code of the file runs. */
import { describe, expect, test } from 'vitest';
import { arrivalOf, Arrivals } from '../../src/bindings/arrivals.js';
import { marked, sourceCodeOf } from '../snippets.js';

/** Of the variable `x`; undefined where it is there from the start. */
function isThere(code: string): boolean | undefined {
  const sourceCode = sourceCodeOf(code);
  const scopes = sourceCode.scopeManager?.scopes ?? [];
  const variable = scopes.flatMap(({ variables }) => variables).find(({ name }) => name === 'x');
  const arrival = variable && arrivalOf(variable);
  return arrival && new Arrivals(sourceCode).isThere(arrival, marked(sourceCode));
}

describe('in the same code', () => {
  test.each([
    ['const x = f(); $(1);', true],
    ['$(1); const x = f();', false],
    ['const x = $(1);', false],
    ['let x; x = f(); $(1);', true],
    ['let x; $(1); x = f();', false],
    ['let x; if (c) { x = f(); } $(1);', true],
    ['const { x } = f(); $(1);', true],
    ['const a = $(1), x = f();', false],
    ['import x = require("nvk"); $(1);', true],
    ['$(1); import x = require("nvk");', false],
    ['{ const x = f(); } $(1);', true],
  ])('%s', (code, expected) => {
    expect(isThere(code)).toBe(expected);
  });
});

describe('in a function', () => {
  test.each([
    // It is called later than the code around it runs.
    ['const x = f(); function g() { $(1); }', true],
    ['function g() { $(1); } const x = f();', true],
    ['const g = () => $(1); const x = f();', true],
    ['class A { g() { $(1); } } const x = f();', true],
    ['class A { a = $(1); } const x = f();', true],
    ['async function g() { $(1); } const x = f();', true],
    ['function g() { const x = f(); $(1); }', true],
    ['function g() { $(1); const x = f(); }', false],
    ['function g() { const x = f(); return () => $(1); }', true],
    // These run where they stand.
    ['(() => { $(1); })(); const x = f();', false],
    ['(function () { $(1); })(); const x = f();', false],
    ['const x = f(); (() => { $(1); })();', true],
    ['(async () => { $(1); })(); const x = f();', true],
    ['class A { static { $(1); } } const x = f();', false],
    ['class A { static a = $(1); } const x = f();', false],
    ['namespace N { $(1); } const x = f();', false],
    ['(() => { const x = f(); })(); $(1);', true],
  ])('%s', (code, expected) => {
    expect(isThere(code)).toBe(expected);
  });
});

describe('brought by another function', () => {
  test.each([
    ['let x; function load() { x = f(); } load(); $(1);', false],
    ['let x; function load() { x = f(); } load(); x.a; $(1);', true],
    ['let x; function load() { x = f(); } load(); $(1); x.a;', false],
    ['let x; function load() { x = f(); } function g() { x.a; $(1); }', true],
    ['let x; function load() { x = f(); } x.a; function g() { $(1); }', false],
    ['let x; function load() { x = f(); return () => $(1); }', true],
  ])('%s', (code, expected) => {
    expect(isThere(code)).toBe(expected);
  });
});

describe('from the start', () => {
  test.each(['import x from "nvk"; $(1);', '$(1); function x() {}', 'function g(x) { $(1); }'])('%s', (code) => {
    expect(isThere(code)).toBeUndefined();
  });
});
