/** Which parts of the code run whenever what is around them does. */
import { describe, expect, test } from 'vitest';
import { meetingOf, runsBehind, runsWithin, testBefore } from '../../src/syntax/skipped.js';
import { marked, sourceCodeOf } from '../snippets.js';

describe('what runs whenever the program does', () => {
  test.each([
    ['$(x);', true],
    ['if ($(x)) y;', true],
    ['if (x) $(y);', false],
    ['if (x) y; else $(z);', false],
    ['$(x) ? y : z;', true],
    ['x ? y : $(z);', false],
    ['$(x) && y;', true],
    ['x ?? $(y);', false],
    ['x = $(y);', true],
    ['x ??= $(y);', false],
    ['x &&= $(y);', false],
    ['[x = $(y)] = z;', false],
    ['const { x = $(y) } = z;', false],
    ['const { [$(x)]: y = z } = z;', true],
    ['x.y($(z));', true],
    ['x?.y($(z));', false],
    ['x?.y.z($(z));', false],
    ['x?.y![$(z)];', false],
    ['$(x)?.y(z);', true],
    ['(x?.y).z($(z));', true],
    ['switch ($(x)) { case y: z; }', true],
    ['switch (x) { case $(y): z; }', false],
    ['switch (x) { default: $(z); }', false],
    ['try { $(x); } catch { y; }', true],
    ['try { x; } catch { $(y); }', false],
    ['try { x; } finally { $(y); }', true],
    ['{ { $(x); } }', true],
    ['out: { $(x); }', false],
    ['for (;;) $(x);', false],
    ['for (const x of $(y)) z;', false],
    ['do $(x); while (y);', false],
    ['() => $(x);', false],
    ['class A { x = $(y); }', false],
    ['class A { static x = $(y); }', true],
    ['class A { [$(x)] = y; }', true],
  ])('%s', (code, runs) => {
    const sourceCode = sourceCodeOf(code);
    expect(runsWithin(marked(sourceCode), sourceCode.ast)).toBe(runs);
  });
});

describe('what runs whenever the first statement has', () => {
  test.each([
    ['x; $(y);', true],
    ['$(x); y;', false],
    ['x; { $(y); }', true],
    ['x; if (y) $(z);', false],
    ['x; try { $(y); } finally { z; }', true],
    ['x; try { $(y); } catch { z; }', false],
    ['x; function f() { $(y); }', false],
  ])('%s', (code, runs) => {
    const sourceCode = sourceCodeOf(code);
    expect(runsBehind(marked(sourceCode), sourceCode.ast.body[0]!)).toBe(runs);
  });
});

describe('what decides whether a part runs', () => {
  test.each([
    ['if (x) $(y);', 'x'],
    ['x ? y : $(z);', 'x'],
    ['x && $(y);', 'x'],
    ['x.y ??= $(z);', 'x.y'],
    ['switch (x) { case y: $(z); }', 'x'],
    ['while (x) $(y);', undefined],
    ['x?.($(y));', undefined],
  ])('%s', (code, decider) => {
    const sourceCode = sourceCodeOf(code);
    let found: string | undefined;
    let part = marked(sourceCode);
    while (part.parent) {
      const by = testBefore(part, part.parent);
      if (by !== undefined) found = sourceCode.getText(by);
      part = part.parent;
    }
    expect(found).toBe(decider);
  });
});

test('two nodes meet in the innermost one around both', () => {
  const sourceCode = sourceCodeOf('{ x; if (y) z; }');
  const [x, y] = ['x', 'y'].map((name) => sourceCode.getNodeByRangeIndex(sourceCode.text.indexOf(name))!);
  const { node, parts } = meetingOf(x!, y!);
  expect([node.type, ...parts.map(({ type }) => type)]).toEqual([
    'BlockStatement',
    'ExpressionStatement',
    'IfStatement',
  ]);
});
