/** What expressions compute. The value of `$(...)` is written down as `textOf` says. */
import { describe, expect, test } from 'vitest';
import { evaluated } from './evaluation.js';

describe('numbers', () => {
  test.each([
    ['$(4);', '4'],
    ['$(0x80);', '128'],
    ['$(1_000n);', '1000n'],
    ['$(1 << 4);', '16'],
    ['$((1 << 1) | (1 << 2));', '6'],
    ['$(-1);', '-1'],
    ['$(+4);', '4'],
    ['$(~4);', '~4'],
    ['$(1 << 31);', '-2147483648'],
    ['$((1 << 31) >>> 0);', '2147483648'],
    ['$(2 ** 7);', '128'],
    ['$(6 / 4);', '1.5'],
    ['$(7 % 4);', '3'],
    ['$(1n << 40n);', '1099511627776n'],
    ['$(1n << 400n);', '_'],
    ['$(1n | 1);', '_'],
    ['$(1 < 2);', '_'],
    ['$(!1);', '_'],
    ["$('4');", '"4"'],
    ['$(`4`);', '"4"'],
    ['$(`${4}`);', '_'],
    ['$(true);', 'true'],
    ['$(null);', 'null'],
    ['$(undefined);', 'null'],
    ['$(/4/);', '_'],
    ['$({ a: 4 });', 'object'],
    ['$([4]);', 'object'],
    ['$(() => 4);', 'object'],
    ['$((1, 2));', '2'],
    ['$(x = 4);', '4'],
    ['$(x += 4);', '_'],
    ['$(BigInt(4));', '4n'],
    ['$(BigInt(1.5));', '_'],
    ['$(BigInt(x));', '_'],
    ['function BigInt(x) { return 8; } $(BigInt(4));', 'BigInt()=8'],
    ['$(4 as number);', '4'],
    ['$(<number>4);', '4'],
    ['$(4 satisfies number);', '4'],
    ['$(4!);', '4'],
    ['$((4 as unknown) as number);', '4'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['$(VK_FILTER_LINEAR);', 'VK_FILTER_LINEAR'],
    ['$(vk.VK_FILTER_LINEAR);', '_'],
    ["import * as vk from 'nvk'; $(vk.VK_FILTER_LINEAR);", 'VK_FILTER_LINEAR'],
    ["import * as vk from 'nvk'; $(vk['VK_FILTER_LINEAR']);", 'VK_FILTER_LINEAR'],
    ["import * as vk from 'nvk'; $(vk?.VK_FILTER_LINEAR);", 'VK_FILTER_LINEAR'],
    ["import * as vk from 'nvk'; $(vk.VkFilter.VK_FILTER_LINEAR);", 'VK_FILTER_LINEAR'],
    ["import { VK_FILTER_LINEAR as L } from 'nvk'; $(L);", 'VK_FILTER_LINEAR'],
    ["import { VK_FILTER_LINEAR } from './mine.js'; $(VK_FILTER_LINEAR);", 'VK_FILTER_LINEAR'],
    ['const VK_FILTER_LINEAR = 8; $(VK_FILTER_LINEAR);', 'VK_FILTER_LINEAR=8'],
    ['const L = VK_FILTER_LINEAR; $(L);', 'L=VK_FILTER_LINEAR'],
    ['$(VK_TRUE);', 'VK_TRUE'],
    ['$(VK_WHOLE_SIZE);', 'VK_WHOLE_SIZE'],
    ['$(VK_FILTER_LINAER);', '_'],
    ['$(VkImage);', 'object'],
    [
      '$(VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT);',
      '(VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT)',
    ],
    ['$(VK_ACCESS_SHADER_READ_BIT | 4 | 8);', '((VK_ACCESS_SHADER_READ_BIT | 4) | 8)'],
    ['$(~VK_ACCESS_SHADER_READ_BIT & 7);', '(~VK_ACCESS_SHADER_READ_BIT & 7)'],
    ['$(VK_ACCESS_SHADER_READ_BIT >>> 0);', '(VK_ACCESS_SHADER_READ_BIT >>> 0)'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('conditions and defaults', () => {
  test.each([
    ['$(c ? 1 : 2);', '{1, 2}'],
    ['$(c ? d ? 1 : 2 : 3);', '{{1, 2}, 3}'],
    ['$(c && 4);', '{?_, 4}'],
    ['$(f() || 4);', '{_, 4}'],
    ['$(f() ?? 4);', '{_, 4}'],
    ['$(VK_FILTER_LINEAR || 4);', '{VK_FILTER_LINEAR, ?4}'],
    ['$(0 || 4);', '4'],
    ['$(null ?? 4);', '4'],
    ['$(0 ?? 4);', '{0, ?4}'],
    ['const x = 0; $(x || 4);', '4'],
    ['const x = c ? 0 : 1; $(x || 4);', '{x={1}, 4}'],
    ['const x = c ? null : 1; $(x ?? 4);', '{x={1}, 4}'],
    ['function f(x = 0) { $(x || 4); }', '{x={?_}, 4}'],
    ['function f(x = 0) { $(x ?? 4); }', '{x={?_, 0}, 4}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('what a test may exclude', () => {
  test.each([
    ['function f(x = 0) { $(x ? x : 4); }', '{x={?_, ?{?_, 0}}, 4}'],
    ['function f(x = 0) { $(x > 0 ? x : 4); }', '{x={?_, ?{?_, 0}}, 4}'],
    ['function f(x = 0) { if (x) $(x); }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { if (!x) return; $(x); }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { if (x === 0) throw e; else g(); $(x); }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { if (x) g(); $(x); }', 'x={?_, 0}'],
    ['function f(x = 0) { x && $(x); }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { while (x) $(x); }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { switch (x) { case 1: $(x); } }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { for (const y of l) { if (x) continue; $(x); } }', 'x={?_, ?{?_, 0}}'],
    ['function f(x = 0) { for (const y of l) { if (x) continue; } $(x); }', 'x={?_, 0}'],
    ['function f(x = 0) { g(x > 0); $(x); }', 'x={?_, 0}'],
    ['const x = 0; if (x) $(x);', 'x={?_, ?0}'],
    ['const x = 4; if (x) $(x);', 'x=4'],
    ['const o = { x: 0 }; $(o.x ? o.x : 4);', '{.={?_, ?0}, 4}'],
    ['for (const x of [0, 1]) { if (x === 0) continue; $(x); }', 'x={?_, ?{0, 1}}'],
    ['let x = 0; if (c) x = 4; if (x !== 0) $(x);', 'x={?_, ?{4, ?0}}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('what is read behind another test than the one that decided it', () => {
  test.each([
    ['const x = c ? 1 : 2; if (c) $(x);', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; if (!c) g(); else $(x);', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; c ? $(x) : g();', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; function f() { if (c) return 0; $(x); }', 'x={?1, ?2}'],
    ["const x = p.platform === 'a' ? 1 : 2; if (p.platform === 'a') $(x);", 'x={?1, ?2}'],
    ["const w = p.platform === 'a'; const x = w ? 1 : 2; if (p.platform === 'a') $(x);", 'x={?1, ?2}'],
    ["const w = p.platform === 'a'; const x = p.platform === 'a' ? 1 : 2; if (w) $(x);", 'x={?1, ?2}'],
    ['const x = is() ? 1 : 2; if (is()) $(x);', 'x={?1, ?2}'],
    ['const x = a && b ? 1 : 2; if (b) $(x);', 'x={?1, ?2}'],
    ['let x = 1; if (c) x = 2; if (c) $(x);', 'x={?2, ?1}'],
    ['let x = 1; c && (x = 2); if (c) $(x);', 'x={?2, ?1}'],
    ['let x; switch (c) { case 1: x = 1; break; default: x = 2; } switch (c) { case 1: $(x); }', 'x={?2, ?1}'],
    ['const o = { x: c ? 1 : 2 }; if (c) $(o.x);', '.={?1, ?2}'],
    ['class A { m() { const x = this.c ? 1 : 2; if (this.c) $(x); } }', 'x={?1, ?2}'],
    ['class A { private x = c ? 1 : 2; m() { if (c) $(this.x); } }', '.={?1, ?2}'],
    ['const x = () => (c ? 1 : 2); if (c) $(x());', 'x()={?1, ?2}'],
    ['const x = c ? 1 : 2; if (d) $(x);', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; if (d) return; $(x);', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; switch (d) { case 1: $(x); }', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; d && $(x);', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; function f() { $(x); }', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; const f = () => $(x);', 'x={?1, ?2}'],
    ['const x = c ? 1 : 2; a.map(() => $(x));', 'x={1, 2}'],
    ['class A { private readonly x = c ? 1 : 2; m() { $(this.x); } }', '.={?1, ?2}'],
    ['function f() { return c ? 1 : 2; } function g() { $(f()); }', 'f()={?1, ?2}'],
    ['const x = 4 | (c ? 1 : 2); if (d) $(x);', 'x=(4 | {?1, ?2})'],
    ['if (d) { const x = c ? 1 : 2; $(x); }', 'x={1, 2}'],
    ['if (d) return; const x = c ? 1 : 2; $(x);', 'x={1, 2}'],
    ['const x = c ? 1 : 2; for (const y of d) $(x);', 'x={1, 2}'],
    ['const x = c ? 1 : 2; if (r !== VK_SUCCESS) return; $(x);', 'x={1, 2}'],
    ['const x = 1; if (d) $(x);', 'x=1'],
    ['const x = c ? 1 : 2; if (c) g(); $(x);', 'x={1, 2}'],
    ['if (c) { const x = c.d ? 1 : 2; $(x); }', 'x={1, 2}'],
    ['if (!c) throw e; const x = c.d ? 1 : 2; $(x);', 'x={1, 2}'],
    ['class A { m() { const x = this.c ? 1 : 2; if (this.d) $(x); } }', 'x={?1, ?2}'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('what a function chooses by', () => {
  test.each([
    ['function f(x) { return x ? 1 : 2; } $(f(true));', 'f()=1'],
    ['function f(x) { return x ? 1 : 2; } $(f(false));', 'f()=2'],
    ['function f(x) { return !x ? 1 : 2; } $(f(false));', 'f()=1'],
    ["function f(x) { return x === 'a' ? 1 : x === 'b' ? 2 : 3; } $(f('b'));", 'f()=2'],
    ["function f(x) { return 'a' !== x ? 1 : 2; } $(f('b'));", 'f()=1'],
    ['function f(x, y) { return x ? 1 : y ? 2 : 3; } $(f(false, c));', 'f()={2, 3}'],
    ['function f(x) { return x ? 1 : 2; } $(f(c));', 'f()={1, 2}'],
    ['function f(x) { return x ? 1 : 2; } if (c) $(f(c));', 'f()={?1, ?2}'],
    ['function f(x) { return x ? 1 : 2; } if (d) $(f(c));', 'f()={?1, ?2}'],
    ['function f(x) { return x > 4 ? 1 : 2; } $(f(8));', 'f()={?1, ?2}'],
    ['function f(x) { return g(x) ? 1 : 2; } $(f(8));', 'f()={?1, ?2}'],
    ['function f(x) { return x ? 1 : 2; } $(f());', 'f()={?1, ?2}'],
    ['function f(x) { return x ? 1 : 2; } $(f(...l));', 'f()={?1, ?2}'],
    ['function f(x) { x = !x; return x ? 1 : 2; } $(f(true));', '_'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('objects, enums and classes', () => {
  test.each([
    ['const o = { a: 4 }; $(o.a);', '.=4'],
    ["const o = { a: 4 }; $(o['a']);", '.=4'],
    ["const o = { 'a': 4 }; $(o.a);", '.=4'],
    ['const o = { a: 4 } as const; $(o.a);', '.=4'],
    ['const o = Object.freeze({ a: 4 }); $(o.a);', '.=4'],
    ['const a = 4; const o = { a }; $(o.a);', '.=a=4'],
    ['const o = { a: 4 }; $(o.b);', '_'],
    ['const o = { a: 4, a: 8 }; $(o.a);', '.=8'],
    ['const o = { ...p, a: 4 }; $(o.a);', '.=4'],
    ['const o = { a: 4, ...p }; $(o.a);', '_'],
    ['const o = { [k]: 8, a: 4 }; $(o.a);', '.=4'],
    ['const o = { a: 4, [k]: 8 }; $(o.a);', '_'],
    ['const o = { get a() { return 4; } }; $(o.a);', '.=_'],
    ['const o = { a() {} }; $(o.a);', '.=_'],
    ['const o = { __proto__: { a: 4 } }; $(o.a);', '_'],
    ['const o = { a: 4 }; o.a = 8; $(o.a);', '_'],
    ['const o = { a: 4 }; o.a++; $(o.a);', '_'],
    ['const o = { a: 4 }; delete o.a; $(o.a);', '_'],
    ['const o = { a: 4 }; [o.a] = l; $(o.a);', '_'],
    ['const o = { a: 4 }; ({ b: o.a } = p); $(o.a);', '_'],
    ['const o = { a: 4 }; for (o.a of l) {} $(o.a);', '_'],
    ['const o = { a: 4 }; f(o); $(o.a);', '_'],
    ['const o = { a: 4 }; f(o.a); $(o.a);', '.=4'],
    ['const o = { a: 4 }; f({ o }); $(o.a);', '.={?_, ?4}'],
    ['const o = { a: 4 }; f(o as any); $(o.a);', '.={?_, ?4}'],
    ['const o = { a: 4 }; (o as any).a = 8; $(o.a);', '.={?_, ?4}'],
    ['const o = { a: 4 }; const p = o; $(o.a);', '.={?_, ?4}'],
    ['const o = { a: 4 }; const f = () => o; $(o.a);', '.={?_, ?4}'],
    ['const o = { a: 4 } as const; f({ o }); $(o.a);', '.=4'],
    ['const o = Object.freeze({ a: 4 }); f({ o }); $(o.a);', '.=4'],
    ['const o = { a: 4 }; const { a } = o; console.log(o); $(o.a);', '.=4'],
    ['const o = { a: 4 }; for (const k of Object.keys(o)) {} $(o.a);', '.=4'],
    ['export const o = { a: 4 }; $(o.a);', '.=4'],
    ['export const o = { a: 0 }; $(o.a);', '.={?_, ?0}'],
    ['const o = { a: 0 }; export { o }; $(o.a);', '.={?_, ?0}'],
    ['export const o = { a: 0 } as const; $(o.a);', '.=0'],
    ['const o = { a: { b: 4 } }; $(o.a.b);', '_'],
    ['let o = { a: 4 }; o = { a: 8 }; $(o.a);', '_'],
    ['const { a } = { a: 4 }; $(a);', 'a=4'],
    ['const { b: a } = { b: 4 }; $(a);', 'a=4'],
    ['const { a = 8 } = { a: 4 }; $(a);', 'a=4'],
    ['const { a = 8 } = p; $(a);', 'a={?_, 8}'],
    ['const { a } = p; $(a);', 'a=_'],
    ['const [a] = [4]; $(a);', 'a=4'],
    ['const [, a] = [4, 8]; $(a);', 'a=8'],
    ['const [a] = [...l, 4]; $(a);', 'a=_'],
    ['const [...a] = [4]; $(a);', 'a=_'],
    ['const [a = 8] = l; $(a);', 'a={?_, 8}'],
    ['const l = [4]; $(l[0]);', '.=4'],
    ['const l = [4]; $(l[1]);', '_'],
    ['const l = [4]; $(l[i]);', '_'],
    ['const l = [4]; l.push(8); $(l[0]);', '_'],
    ['const l = [4]; f({ l }); $(l[0]);', '.={?_, ?4}'],
    ['const l = [4]; l.forEach((e, i, m) => {}); $(l[0]);', '.={?_, ?4}'],
    ['const l = [4]; l.forEach((e, i) => {}); $(l[0]);', '.=4'],
    ['const l = [4]; $(l.length);', '_'],
    ['let a; [a] = [4]; $(a);', 'a=4'],
    ['let a = 4, b = 8; [a, b] = [b, a]; $(a);', 'a=b=8'],
    ['enum E { A = 4 } $(E.A);', '.=4'],
    ['enum E { A } $(E.A);', '_'],
    ["enum E { 'A' = 4 } $(E['A']);", '.=4'],
    ['enum E { A = 4, B = A << 1 } $(E.B);', '.=(_ << 1)'],
    ['class C { static readonly A = 4; } $(C.A);', '.=4'],
    ['class C { static A = 4; } $(C.A);', '_'],
    ['class C { static readonly #A = 4; f() { $(C.#A); } }', '.=4'],
    ['class C { readonly a = 4; f() { $(this.a); } }', '.=4'],
    ['class C { #a = 4; f() { $(this.#a); } }', '.=4'],
    ['class C { a = 4; f() { $(this.a); } }', '.={?_, ?4}'],
    ['class C { private a = 4; f() { this.a = 8; } g() { $(this.a); } }', '_'],
    ['class C { private a = 4; f() { [this.a] = l; } g() { $(this.a); } }', '_'],
    ['class C { private a = 4; f(o) { Object.assign(this, o); } g() { $(this.a); } }', '_'],
    ['class C { private a = 4; f(k) { this[k] = 8; } g() { $(this.a); } }', '_'],
    ['class C { private a = 4; f() { const self = this; self.a = 8; } g() { $(this.a); } }', '_'],
    ['class C { private a = 4; f() { return () => $(this.a); } }', '.=4'],
    ['class C { private a = 4; f() { return function () { $(this.a); }; } }', '_'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});

describe('functions', () => {
  test.each([
    ['function f() { return 4; } $(f());', 'f()=4'],
    ['const f = () => 4; $(f());', 'f()=4'],
    ['const f = () => { return 4; }; $(f());', 'f()=4'],
    ['const f = function () { return 4; }; $(f());', 'f()=4'],
    ['$((() => 4)());', '4'],
    ['$(f()); function f() { return 4; }', 'f()=4'],
    ['function f() { g(); return 4; } $(f());', '_'],
    ['function f(x) { return c ? 1 : 2; } $(f(true));', 'f()={1, 2}'],
    ['function f(x) { return x | 4; } $(f(1));', 'f()=(_ | 4)'],
    ['function f(x = 8) { return x; } $(f());', 'f()=x={?_, 8}'],
    ['function f(x = 8) { return x; } $(f(4));', '_'],
    ['function f(x = 8) { return x; } $(f(...l));', '_'],
    ['function f({ x = 8 }) { return x; } $(f({ x: 4 }));', '_'],
    ['const f = (x = 8) => x; $(f(4));', '_'],
    ['async function f() { return 4; } $(f());', '_'],
    ['function* f() { return 4; } $(f());', '_'],
    ['function f() { return 4; } f = g; $(f());', '_'],
    ['function f(): 4; function f() { return 4; } $(f());', '_'],
    ['function f() { return f(); } $(f());', 'f()=f()=_'],
    ['function f() { return g(); } function g() { return f(); } $(f());', 'f()=g()=f()=_'],
    ['$(o.f());', '_'],
    ['$(new f());', 'object'],
    ['$(f`4`);', '_'],
    ['$(await f());', '_'],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toBe(expected);
  });
});
