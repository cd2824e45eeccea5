/** Nodes that start at places in the text, found without walking the whole tree. */
import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, test } from 'vitest';
import { findInText } from '../../src/syntax/find.js';
import { sourceCodeOf } from '../snippets.js';

const LONG = 40;

function returnsIn(code: string, root?: (program: TSESTree.Program) => TSESTree.Node): string[] {
  const sourceCode = sourceCodeOf(code);
  const start = root === undefined ? sourceCode.ast : root(sourceCode.ast);
  return findInText(sourceCode, start, 'return', isReturn).map((node) => sourceCode.getText(node));
}

function isReturn(node: TSESTree.Node): node is TSESTree.ReturnStatement {
  return node.type === 'ReturnStatement';
}

function isName(node: TSESTree.Node): node is TSESTree.Identifier | TSESTree.PrivateIdentifier {
  return node.type === 'Identifier' || node.type === 'PrivateIdentifier';
}

describe('every node of a kind', () => {
  test.each([
    ['function f() { return 1; }', ['return 1;']],
    ['function f() { if (a) return 1; return 2; }', ['return 1;', 'return 2;']],
    ['function f() { return () => { return 1; }; }', ['return () => { return 1; };', 'return 1;']],
    ['const f = "return"; // return', []],
    ['const f = `return ${(() => { return 1; })()}`;', ['return 1;']],
    ['const o = { return: 1 }; o.return;', []],
    ['', []],
  ])('%s', (code, expected) => {
    expect(returnsIn(code)).toEqual(expected);
  });

  test('a word by itself alone, with the # of a private name', () => {
    const code = 'class A { #size = 1; f() { return this.#size + this.size + resize + sized + $size + this.#sized; } }';
    const sourceCode = sourceCodeOf(code);
    const nodes = findInText(sourceCode, sourceCode.ast, 'size', isName);
    expect(nodes.map((node) => sourceCode.getText(node))).toEqual(['#size', '#size', 'size']);
  });

  test('only those inside the root', () => {
    const code = 'function f() { return 1; } function g() { return 2; }';
    expect(returnsIn(code, (program) => program.body[1]!)).toEqual(['return 2;']);
  });

  test('a few in a long list', () => {
    const code = statements((index) => (index % 15 === 7 ? `return ${index};` : `f(${index});`));
    expect(returnsIn(`function g() { ${code} }`)).toEqual(['return 7;', 'return 22;', 'return 37;']);
  });

  test('all of a long list', () => {
    const code = statements((index) => `if (a) return ${index};`);
    expect(returnsIn(`function g() { ${code} }`)).toHaveLength(LONG);
  });
});

function statements(statement: (index: number) => string): string {
  return Array.from({ length: LONG }, (_, index) => statement(index)).join(' ');
}
