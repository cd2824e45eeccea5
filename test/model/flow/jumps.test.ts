/** Where control goes on behind a statement. */
import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, test } from 'vitest';
import { exits, leavesLoop } from '../../../src/model/flow/jumps.js';
import { isLoop } from '../../../src/syntax/nodes.js';
import { marked, sourceCodeOf } from '../../snippets.js';

/** The statement around the first `$(...)`, or around that. */
function statementsAround(node: TSESTree.Node): TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) if (/Statement$/u.test(at.type)) found.push(at);
  return found;
}

describe('a statement that control never comes out of at its end', () => {
  test.each([
    ['return;', true],
    ['throw e;', true],
    ['break;', true],
    ['continue;', true],
    ['break out;', true],
    ['x;', false],
    [';', false],
    ['{}', false],
    ['{ x; return; }', true],
    ['{ return; x; }', false],
    ['{ { throw e; } }', true],
    ['if (c) return;', false],
    ['if (c) return; else throw e;', true],
    ['if (c) return; else x;', false],
    ['if (c) x; else return;', false],
    ['if (c) { x; break; } else if (d) continue; else return;', true],
    ['if (c) break; else if (d) continue;', false],
    // More than these is not looked into.
    ['try { return; } finally { x; }', false],
    ['switch (c) { default: return; }', false],
    ['while (true) { x; }', false],
    ['process.exit();', true],
    ['x.exit();', false],
    ['g(); function g(): never { throw 0; }', true],
    ['g(); function g() { if (c) throw 0; }', false],
  ])('%s %s', (code, expected) => {
    const sourceCode = sourceCodeOf(`function f() { out: for (;;) { ${code} } }`);
    const node = sourceCode.getNodeByRangeIndex(sourceCode.text.indexOf('{ ', sourceCode.text.indexOf(';;')));
    if (node?.type !== 'BlockStatement') throw new Error(`There is no block around: ${code}`);
    expect(exits(node.body[0]!)).toBe(expected);
  });
});

describe('a loop that control leaves behind a node, before it comes round again', () => {
  test.each([
    ['for (;;) { $(1); break; }', true],
    ['for (;;) { $(1); return; }', true],
    ['for (;;) { $(1); throw e; }', true],
    ['for (;;) { $(1); continue; }', false],
    ['for (;;) { $(1); }', false],
    ['for (;;) { break; $(1); }', false],
    ['for (;;) { $(1); x; break; }', true],
    ['for (;;) { $(1); { x; break; } }', true],
    ['for (;;) { { $(1); } break; }', true],
    ['while (c) { $(1); break; }', true],
    ['do { $(1); break; } while (c);', true],
    ['for (const y of l) { $(1); break; }', true],
    // Branches: both ways have to.
    ['for (;;) { $(1); if (c) break; }', false],
    ['for (;;) { $(1); if (c) break; else return; }', true],
    ['for (;;) { $(1); if (c) continue; break; }', false],
    ['for (;;) { $(1); if (c) x; break; }', true],
    ['for (;;) { if (c) { $(1); break; } }', true],
    ['for (;;) { if (c) { $(1); } break; }', true],
    ['for (;;) { if (c) { $(1); } else { break; } }', false],
    // Labels may lead anywhere.
    ['out: for (;;) { $(1); break out; }', false],
    // A switch takes the break for itself, and falls through.
    ['for (;;) { switch (c) { case 1: $(1); break; } }', false],
    ['for (;;) { switch (c) { case 1: $(1); break; } break; }', true],
    ['for (;;) { switch (c) { case 1: $(1); return; } }', true],
    ['for (;;) { switch (c) { case 1: $(1); default: return; } }', true],
    ['for (;;) { switch (c) { case 1: $(1); continue; } break; }', false],
    ['for (;;) { $(1); switch (c) { case 1: break; } break; }', true],
    ['for (;;) { $(1); switch (c) { case 1: continue; } break; }', false],
    // So does a loop inside.
    ['for (;;) { $(1); for (;;) { break; } break; }', true],
    ['for (;;) { $(1); for (;;) { break; } }', false],
    ['out: for (;;) { $(1); for (;;) { continue out; } break; }', false],
    // What is thrown may be caught, and what leaves may be kept.
    ['for (;;) { try { $(1); throw e; } catch {} }', false],
    ['for (;;) { try { $(1); break; } finally {} }', false],
    ['for (;;) { try { x; } catch { $(1); break; } }', true],
    ['for (;;) { try { x; } catch { $(1); break; } finally {} }', false],
    ['for (;;) { try { x; } finally { $(1); break; } }', true],
    ['for (;;) { $(1); try { x; } finally {} break; }', true],
    ['for (;;) { $(1); try { continue; } finally {} break; }', false],
  ])('%s %s', (code, expected) => {
    const sourceCode = sourceCodeOf(`function f() { ${code} }`);
    const around = statementsAround(marked(sourceCode));
    const loop = around.findLast(isLoop)!;
    expect(leavesLoop(around[0]!, loop)).toBe(expected);
  });

  test('the inner one of two', () => {
    const sourceCode = sourceCodeOf('for (;;) { for (;;) { $(1); break; } }');
    const [statement, , inner, , outer] = statementsAround(marked(sourceCode));
    expect([leavesLoop(statement!, inner!), leavesLoop(statement!, outer!)]).toEqual([true, false]);
  });
});
