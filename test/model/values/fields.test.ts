/** Fields are found in the text of the file: all uses, and nothing else. */
import { describe, expect, test } from 'vitest';
import { fieldName } from '../../../src/syntax/members.js';
import { Fields } from '../../../src/model/values/fields.js';
import { classAround } from '../../../src/syntax/class-fields.js';
import { marked, sourceCodeOf } from '../../snippets.js';

describe('every use of a field', () => {
  test.each([
    ['x', 'class A { f() { $(this); this.x; } }', ['this.x']],
    ['x', 'class A { f() { $(this); this.x = this.x + this.y; } }', ['this.x', 'this.x']],
    ['x', 'class A { #x; f() { $(this); this.#x; } }', ['this.#x']],
    ['x', 'class A { f() { $(this); this?.x; } }', ['this?.x']],
    ['x', 'class A { f() { $(this); this\n  .x; } }', ['this\n  .x']],
    ['x', 'class A { f() { $(this); this /* a */ . // b\n x; } }', ['this /* a */ . // b\n x']],
    ['x', 'class A { f() { $(this); this.xx; this.x$; this.x1; } }', []],
    ['x', 'class A { f() { $(this); other.x; x; } }', []],
    ['x', 'class A { f() { $(this); "this.x"; /* this.x */ } }', []],
    ['x', 'class A { f() { $(this); return () => this.x; } }', ['this.x']],
    ['x', 'class A { f() { $(this); function g() { this.x; } } }', []],
    ['x', 'class A { f() { $(this); ({ g() { return this.x; } }); } }', []],
    ['x', 'class A { f() { $(this); class B { g() { this.x; } } } }', []],
    ['x', 'class A { y = this.x; f() { $(this); } static { this.x; } }', ['this.x', 'this.x']],
    ['x$', 'class A { f() { $(this); this.x$; this.x; } }', ['this.x$']],
    ['größe', 'class A { f() { $(this); this.größe; this.größenordnung; } }', ['this.größe']],
    ['a-b', 'class A { f() { $(this); this["a-b"]; } }', ['this["a-b"]']],
    ['(', 'class A { f() { $(this); this["("]; } }', ['this["("]']],
    ['x', 'class A { f(k) { $(this); this["x"]; this[k]; this[x]; } }', ['this["x"]']],
  ])('%s in %s', (name, code, expected) => {
    const sourceCode = sourceCodeOf(code);
    const uses = new Fields(sourceCode).uses(classAround(marked(sourceCode))!, name);
    expect(uses.map((use) => sourceCode.getText(use))).toEqual(expected);
  });

  test('are found once and remembered', () => {
    const sourceCode = sourceCodeOf('class A { f() { $(this); this.x; } }');
    const fields = new Fields(sourceCode);
    const body = classAround(marked(sourceCode))!;
    expect(fields.uses(body, 'x')).toBe(fields.uses(body, 'x'));
  });
});

describe('a class that changes fields that it does not name', () => {
  test.each([
    ['class A { f(o) { $(this); Object.assign(this, o); } }', true],
    ['class A { f(k) { $(this); this[k] = 1; } }', true],
    ['class A { f() { $(this); const self = this; } }', true],
    ['class A { f() { $(this); (this as any).x = 1; } }', true],
    ['class A { f() { $(this); (<any>this).x = 1; } }', true],
    ['class A { f() { $(this); this!.x = 1; } }', true],
    ['class A { f() { $(this); this.x = 1; } }', false],
    ['class A { f() { $(this); const x = this.x; } }', false],
    ['class A { f(o) { $(this); return o === this; } }', false],
    ['class A { f() { $(this); g(this); } }', false],
  ])('%s %s', (code, expected) => {
    const sourceCode = sourceCodeOf(code);
    expect(new Fields(sourceCode).isOpen(classAround(marked(sourceCode))!)).toBe(expected);
  });
});

describe('the class whose instance `this` is', () => {
  test.each([
    ['class A { f() { $(this); } }', 'A'],
    ['class A { f = () => $(this); }', 'A'],
    ['class A { f() { return [1].map(() => $(this)); } }', 'A'],
    ['class A { constructor() { $(this); } }', 'A'],
    ['class A { get x() { return $(this); } }', 'A'],
    ['class A { f() { return class B { g() { $(this); } }; } }', 'B'],
    ['class A { f() { (function () { $(this); })(); } }', undefined],
    ['class A { f() { function g() { $(this); } } }', undefined],
    ['class A { f = function () { $(this); }; }', undefined],
    ['$(this);', undefined],
  ])('%s %s', (code, expected) => {
    const around = classAround(marked(sourceCodeOf(code)))?.parent;
    expect(around?.id?.name).toBe(expected);
  });
});

describe('the name of a field', () => {
  test.each([
    ['$(this.x);', 'x'],
    ["$(this['x']);", 'x'],
    ['class A { #x; f() { $(this.#x); } }', 'x'],
    ['$(this[x]);', undefined],
    ['$(this[0]);', undefined],
  ])('%s %s', (code, expected) => {
    const node = marked(sourceCodeOf(code));
    expect(node.type === 'MemberExpression' ? fieldName(node) : 'no member').toBe(expected);
  });
});
