/** Which assignments a read can see. The value of `$(...)` is written down as `textOf` says. */
import { describe, expect, test } from 'vitest';
import { evaluated } from '../evaluation.js';

describe('in a row', () => {
  test.each([
    ['let x = 1; $(x);', 'x=1'],
    ['let x; $(x);', '_'],
    ['let x = 1; x = 2; $(x);', 'x=2'],
    ['$(x); let x = 1; x = 2;', '_'],
    ['let x = 1; { x = 2 } $(x);', 'x=2'],
    ['let x = 1; { x = 2; x = 3 } $(x);', 'x=3'],
    ['let x = 1, y = (x = 2), z = $(x);', 'x=2'],
    ['let x = 1; (x = 2), $(x);', 'x=2'],
    ['let x = 1; x = x | 4; $(x);', 'x=(x=1 | 4)'],
    ['let x = 1; x = (x = 8) | 2; $(x);', 'x=10'],
    ['let x = 1; f(x = 2, $(x));', 'x=2'],
    ['let x = 1; f($(x), x = 2);', 'x=1'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('branches', () => {
  test.each([
    ['let x = 1; if (x = 2) $(x);', 'x=2'],
    ['let x = 1; if (c) x = 2; $(x);', 'x={2, ?1}'],
    ['let x = 1; if (c) x = 2; else x = 3; $(x);', 'x={2, 3}'],
    ['let x = 1; if (c) { if (d) x = 2; } else x = 3; $(x);', 'x={2, 3, ?1}'],
    ['let x = 1; if (c) x = 2; else if (d) x = 3; else x = 4; $(x);', 'x={2, 3, 4}'],
    ['let x = 1; if (c) x = 2; x = 3; $(x);', 'x=3'],
    ['let x = 1; if (c) { x = 2; $(x) }', 'x=2'],
    ['let x = 1; if (c) x = 2; else $(x);', 'x=1'],
    ['let x; if (c) x = 2; $(x);', 'x={2, ?_}'],
    ['function f() { let x = 1; if (c) { x = 2; return; } $(x) }', 'x=1'],
    ['function f() { let x = 1; if (c) { x = 2; throw e; } $(x) }', 'x=1'],
    ['function f() { let x = 1; if (c) { x = 2 } else { x = 3; return; } $(x) }', 'x=2'],
    ['function f() { let x = 1; if (c) { x = 2; if (d) return; else throw e; } $(x) }', 'x=1'],
    ['for (;;) { let x = 1; if (c) { x = 2; continue; } $(x) }', 'x=1'],
    ['for (;;) { let x = 1; if (c) { x = 2; break; } $(x) }', 'x=1'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('inside expressions', () => {
  test.each([
    ['let x = 1; c && (x = 2); $(x);', 'x={2, ?1}'],
    ['let x = 1; (x = 2) && $(x);', 'x=2'],
    ['let x = 1; c || (x = 2); $(x);', 'x={2, ?1}'],
    ['let x = 1; c ?? (x = 2); $(x);', 'x={2, ?1}'],
    ['let x = 1; c ? (x = 2) : (x = 3); $(x);', 'x={3, 2, ?1}'],
    ['let x = 1; c ? (x = 2) : $(x);', 'x=1'],
    ['let x = 1; a?.b(x = 2); $(x);', 'x={2, ?1}'],
    ['let x = 1; y ||= (x = 2); $(x);', 'x={2, ?1}'],
    ['let x = 1; y = (x = 2); $(x);', 'x=2'],
    ['let x = 1; const { y = (x = 2) } = o; $(x);', 'x={2, ?1}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('loops', () => {
  test.each([
    ['let x = 1; while (c) x = 2; $(x);', 'x={2, ?1}'],
    ['let x = 1; while (c) { $(x); x = 2; }', 'x={2, ?1}'],
    ['let x = 1; while (c) { x = 2; $(x); x = 3; }', 'x=2'],
    ['let x = 1; while ((x = 2)) $(x);', 'x=2'],
    ['let x = 1; do { x = 2 } while (c); $(x);', 'x=2'],
    ['let x = 1; while (true) { x = 2; if (c) break; } $(x);', 'x=2'],
    ['let x = 1; while (true) { if (c) break; x = 2; } $(x);', 'x={2, ?1}'],
    ['let x = 1; do { if (c) continue; x = 2; } while (d); $(x);', 'x={2, ?1}'],
    ['let x = 1; do { if (c) continue; x = 2 } while ($(x));', 'x={2, ?1}'],
    ['let x = 1; for (x = 2; c; ) $(x);', 'x=2'],
    ['let x = 1; for (; c; x = 2) $(x);', 'x={2, ?1}'],
    ['let x = 1; for (x = 2; $(x); x = 3) {}', 'x={?2, 3}'],
    ['let x = 1; for (const y of l) x = 2; $(x);', 'x={2, ?1}'],
    ['let x = 1; for (const y in o) x = 2; $(x);', 'x={2, ?1}'],
    ['let x = 1; for (x of l) $(x);', 'x=_'],
    ['let x = 1; for (x of l) {} $(x);', 'x={_, ?1}'],
    ['let x = 1; for (x in l) $(x);', 'x=_'],
    ['for (const x of [1, 2]) $(x);', 'x={1, 2}'],
    ['for (const x of l) $(x);', 'x=_'],
    ['const l = [1, 2]; for (const x of l) $(x);', 'x=.={1, 2}'],
    ['const l = [1, 2]; l.push(3); for (const x of l) $(x);', 'x=_'],
    ['for (const x of [1, ...l]) $(x);', 'x=_'],
    ['let x = 1; for (const y of l) { if (c) { x = 2; break; } $(x) }', 'x=1'],
    ['function f() { let x = 1; for (const y of l) { if (c) { x = 2; return x; } $(x) } }', 'x=1'],
    ['let x = 1; for (const y of l) { if (c) { x = 2; break; } } $(x);', 'x={2, ?1}'],
    ['let x = 1; for (const y of l) { switch (y) { case 1: x = 2; break; } $(x) }', 'x={2, ?1}'],
    ['let x = 1; for (const y of l) { for (const z of y) { x = 2; break; } $(x) }', 'x={2, ?1}'],
    ['let x = 1; a: for (const y of l) { for (const z of y) { x = 2; break a; } } $(x);', 'x={2, ?1}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('ways out of a loop', () => {
  test.each([
    ['let x = 1; for (;;) { $(x); x = 2; break; }', 'x=1'],
    ['let x = 1; for (;;) { $(x); x = 2; if (c) continue; break; }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { $(x); x = 2; { if (c) { continue; } } break; }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { $(x); x = 2; if (c) f(); else break; break; }', 'x=1'],
    ['let x = 1; for (;;) { $(x); x = 2; if (c) break; throw e; }', 'x=1'],
    ['let x = 1; for (;;) { $(x); x = 2; for (;;) { if (c) continue; break; } break; }', 'x=1'],
    ['let x = 1; a: for (;;) { $(x); x = 2; for (;;) { if (c) continue a; } break; }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { $(x); for (;;) { x = 2; if (c) break; } break; }', 'x=1'],
    ['let x = 1; for (;;) { for (;;) { $(x); x = 2; if (c) break; throw e; } }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { $(x); switch (k) { case 1: { x = 2; break; } } }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { $(x); switch (k) { case 1: x = 2; break; } break; }', 'x=1'],
    ['let x = 1; for (;;) { $(x); switch (k) { case 1: x = 2; case 2: continue; } break; }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { $(x); a: { x = 2; if (c) break a; throw e; } }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { try { $(x); x = 2; throw e; } catch {} }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { try { for (;;) { $(x); x = 2; throw e; } } catch {} }', 'x={2, ?1}'],
    ['let x = 1; for (;;) { try { f(); } catch { $(x); x = 2; break; } }', 'x=1'],
    ['let x = 1; for (;;) { try { $(x); x = 2; break; } finally { if (c) continue; } }', 'x={2, ?1}'],
    ['try { let x = 1; for (;;) { $(x); x = 2; throw e; } } catch {}', 'x=1'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('labels', () => {
  test.each([
    ['let x = 1; a: { x = 2; if (c) break a; x = 3; } $(x);', 'x={3, 2, ?1}'],
    ['let x = 1; a: { x = 2; $(x) }', 'x=2'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('switch', () => {
  test.each([
    ['let x = 1; switch (k) { case 1: x = 2; break; case 2: x = 3; } $(x);', 'x={3, 2, ?1}'],
    ['let x = 1; switch (k) { case 1: x = 2; break; default: x = 3; } $(x);', 'x={3, 2}'],
    ['let x = 1; switch (k) { case 1: x = 2; default: x = 3; } $(x);', 'x=3'],
    ['let x = 1; switch (k) { case 1: case 2: x = 2; break; default: x = 3; } $(x);', 'x={3, 2}'],
    ['let x = 1; switch (k) { default: x = 3; break; case 1: x = 2; } $(x);', 'x={2, 3}'],
    ['let x = 1; switch (k) { case 1: { x = 2; break; } default: { x = 3; } } $(x);', 'x={3, 2}'],
    [
      'function f() { let x = 1; switch (k) { case 1: x = 2; break; case 2: x = 3; return; default: throw e; } $(x) }',
      'x=2',
    ],
    ['for (;;) { let x = 1; switch (k) { case 1: x = 2; break; default: x = 3; continue; } $(x) }', 'x=2'],
    ['let x = 1; switch (k) { case 1: x = 2; if (c) break; x = 3; break; default: x = 4; } $(x);', 'x={4, 3, 2, ?1}'],
    [
      'let x = 1; switch (k) { case 1: if (c) { x = 2; break; } else { x = 3; break; } default: x = 4; } $(x);',
      'x={4, 3, 2, ?1}',
    ],
    ['let x = 1; switch (k) { case 1: x = 2; break; case 2: $(x); }', 'x=1'],
    ['let x = 1; switch (k) { case 1: x = 2; case 2: $(x); }', 'x={2, ?1}'],
    ['let x = 1; switch (k) { case 1: x = 2; case 2: x = 3; case 3: $(x); }', 'x={3, ?1}'],
    ['let x = 1; switch (k) { case 1: if (c) x = 2; case 2: $(x); }', 'x={2, ?1}'],
    ['let x = 1; switch (x = 2) { case 1: $(x); }', 'x=2'],
    ['let x = 1; switch (x = 2) { case 1: x = 3; } $(x);', 'x={3, ?2}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('try', () => {
  test.each([
    ['let x = 1; try { x = 2; } catch {} $(x);', 'x={2, ?1}'],
    ['let x = 1; try { x = 2; f(); x = 3; } catch {} $(x);', 'x={3, 2, ?1}'],
    ['let x = 1; try { x = 2; } catch { x = 3; } $(x);', 'x={2, 3}'],
    ['let x = 1; try { x = 2; f(); x = 3; } catch { $(x); }', 'x={3, 2, ?1}'],
    ['let x = 1; try { x = 2; } finally { $(x); }', 'x={2, ?1}'],
    ['let x = 1; try { x = 2; } finally { x = 3; } $(x);', 'x=3'],
    ['let x = 1; try { x = 2; } finally { if (c) x = 3; } $(x);', 'x={3, ?2}'],
    ['function f() { let x = 1; try { x = 2; } catch { return; } $(x) }', 'x=2'],
    ['function f() { let x = 1; try { x = 2; return; } catch { x = 3; } $(x) }', 'x=3'],
    ['function f() { let x = 1; try { x = 2; return; } catch {} $(x) }', 'x={2, ?1}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('functions, classes and namespaces', () => {
  test.each([
    ['let x = 1; const f = () => { x = 2; }; $(x);', 'x={?_, ?1, ?2}'],
    ['let x = 1; const f = () => $(x);', 'x=1'],
    ['const x = 1; const f = () => $(x);', 'x=1'],
    ['let x = 1; x = 2; const f = () => $(x);', 'x={?_, ?1, ?2}'],
    ['let x = 1; function f() { let x = 2; } $(x);', 'x=1'],
    ['class A { static { let x = 1; x = 2; $(x); } }', 'x=2'],
    ['let x = 1; class A { y = (x = 2); } $(x);', 'x={?_, ?1, ?2}'],
    ['namespace N { let x = 1; x = 2; $(x); }', 'x=2'],
    ['namespace N { const x = 1; $(x); }', 'x=1'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('parameters', () => {
  test.each([
    ['function f(x) { $(x) }', '_'],
    ['function f(x) { x = 1; $(x) }', 'x=1'],
    ['function f(x) { if (c) x = 1; $(x) }', 'x={1, ?_}'],
    ['function f(x = 1) { $(x) }', 'x={?_, 1}'],
    ['function f(x = 1) { if (c) x = 2; $(x) }', 'x={2, ?_}'],
    ['function f({ x = 1 }) { $(x) }', 'x={?_, 1}'],
    ['function f([x = 1]) { $(x) }', 'x={?_, 1}'],
    ['function f(...x) { $(x) }', '_'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('await, yield, updates and patterns', () => {
  test.each([
    ['async function f() { let x = 1; await (x = 2); $(x) }', 'x=2'],
    ['function* f() { let x = 1; yield; $(x) }', 'x=1'],
    ['let x = 1; x++; $(x);', 'x=_'],
    ['let x = 1; [x] = l; $(x);', 'x=_'],
    ['let x = 1; ({ x } = o); $(x);', 'x=_'],
    ['let x = 1; ({ y: x = 2 } = o); $(x);', 'x=_'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('compound assignments', () => {
  test.each([
    ['let x = 1; x |= 2; $(x);', 'x=(x=1 | 2)'],
    ['let x = 7; x &= ~2; $(x);', 'x=(x=7 & ~2)'],
    ['let x = 7; x ^= 2; $(x);', 'x=(x=7 ^ 2)'],
    ['let x = 1; x += 2; $(x);', 'x=(x=1 + 2)'],
    ['let x = 1; x <<= 2; $(x);', 'x=(x=1 << 2)'],
    ['let x = 1; if (c) x |= 2; $(x);', 'x={(x=1 | 2), ?1}'],
    ['let x = 1; if (c) x |= 2; if (d) x |= 4; $(x);', 'x={(x={?(x=1 | 2), ?1} | 4), (x=1 | 2), ?1}'],
    ['let x = 0; for (const y of l) x |= y; $(x);', 'x={(x={_, ?0} | y=_), ?0}'],
    ['let x = 0; for (const y of l) x |= 4; $(x);', 'x={(x={_, ?0} | 4), ?0}'],
    ['let x = f(); x |= 2; $(x);', 'x=(x=_ | 2)'],
    ['let x = 1; x ||= 2; $(x);', 'x={?x=1, 2}'],
    ['let x = null; x ??= 2; $(x);', 'x={?x=null, 2}'],
    ['let x = 1; x &&= 2; $(x);', 'x={?x=1, 2}'],
    ['let x = y; let y = x; $(x);', 'x=y=x=_'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});
