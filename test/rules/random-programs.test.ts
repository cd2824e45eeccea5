/**
 * Random programs fill a struct in, through branches, loops and functions, and are run: a value that is reported of its
 * member is one that the member has when the struct is used.
 */
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../../index.js';

const PROGRAMS = 800;
/** What a run of a program came to, where it did not come to the use of the struct. */
const THROWN = 'thrown';

/** Where a statement stands: how deep others may be in it, and what it may leave. */
interface Where {
  readonly depth: number;
  readonly inFunction: boolean;
  readonly inLoop: boolean;
}

type Production = (program: Program, where: Where) => string;

/** Statements without others in them. */
const PLAIN: readonly Production[] = [
  (it) => `${it.target()} = ${it.source()};`,
  (it) => `${it.target()} ${it.pick(['+=', '-=', '*=', '||=', '&&=', '??='])} ${it.digit()};`,
  (it) => `${it.target()}${it.pick(['++', '--'])};`,
  (it) =>
    it.pick(['set(info);', 'bump();', 'setO(o);', 'setL(info, 4);', 'set?.(info);', 'f3();', '[info].forEach(set);']),
  (it) =>
    it.pick([
      `({ x: ${it.target()} } = { x: ${it.digit()} });`,
      `[${it.target()}] = [${it.digit()}];`,
      `Object.assign(info, { maxLod: ${it.digit()} });`,
      `Object.assign(o, { a: ${it.digit()} });`,
      '[v, w] = [w, v];',
      `p = [${it.digit()}];`,
      `o = { a: ${it.digit()}, b: ${it.digit()} };`,
      '({ a: v } = o);',
    ]),
  (it) => `${it.condition()} ${it.pick(['&&', '||'])} (${it.target()} = ${it.digit()});`,
  (it) => `${it.target()} = ${it.condition()} ? ${it.source()} : ${it.source()};`,
];

/** Statements with others in them, or that leave those around them; the ones that stand twice are the common ones. */
const NESTED: readonly Production[] = [
  (it, at) => `if (${it.condition()}) { ${it.block(at)} }`,
  (it, at) => `if (${it.condition()}) { ${it.block(at)} }`,
  (it, at) => `if (${it.condition()}) { ${it.block(at)} } else { ${it.block(at)} }`,
  (it, at) => `if (${it.condition()}) { ${it.block(at)} } else { ${it.block(at)} }`,
  (it, at) => {
    const i = it.name('i');
    return `for (let ${i} = 0; ${i} < ${it.below(3)}; ${i}++) { ${it.block({ ...at, inLoop: true })} }`;
  },
  (it, at) => `for (const x of [1, 2]) { v = x; ${it.block({ ...at, inLoop: true })} }`,
  (it, at) => `do { ${it.block({ ...at, inLoop: true })} } while (false);`,
  (it, at) => {
    const cases = [0, 1].map(() => `case ${it.digit()}: ${it.block(at)} ${it.pick(['break;', ''])}`);
    return `switch (${it.pick(['v', 'w'])}) { ${cases.join(' ')} default: ${it.block(at)} }`;
  },
  (it, at) => {
    const body = `${it.block(at)} ${it.pick(['', 'if (a) throw 1;', 'throw 1;'])} ${it.block(at)}`;
    const last = `finally { ${it.block({ ...at, inFunction: false, inLoop: false })} }`;
    return `try { ${body} } catch { ${it.block(at)} } ${it.pick(['', last])}`;
  },
  (it, at) => {
    const label = it.name('l');
    const leave = it.pick([`if (${it.condition()}) break ${label};`, '']);
    return `${label}: { ${it.block(at)} ${leave} ${it.block(at)} }`;
  },
  (it, at) => `(() => { ${it.block({ ...at, inFunction: true, inLoop: false })} })();`,
  (it, at) => {
    const f = it.name('f_');
    const use = it.pick([`${f}();`, `if (a) ${f}();`, '', `[1].forEach(${f});`]);
    return `const ${f} = () => { ${it.block({ ...at, inFunction: true, inLoop: false })} }; ${use}`;
  },
  (it, at) => `{ let v = ${it.digit()}; ${it.block(at)} }`,
  (it, { inLoop }) => (inLoop ? `if (${it.condition()}) ${it.pick(['break', 'continue'])};` : `v = ${it.digit()};`),
  (it, { inFunction }) => (inFunction ? `if (${it.condition()}) return;` : `w = ${it.digit()};`),
];

/** What statements name, beside what all programs have. */
const NAMES = [
  ['set', 'function set(x) { x.maxLod = 6; }'],
  ['setL', 'function setL(x, l) { if (l > 3) x.maxLod = l; }'],
  ['setO', 'const setO = (x) => { x.a = 8; };'],
  ['bump', 'const bump = () => { v = 7; };'],
  ['f3', 'const f3 = () => { info.maxLod = w; };'],
] as const;

/** One program, the same for the same number. */
class Program {
  #seed: number;
  #names = 0;
  readonly code: string;

  constructor(seed: number) {
    this.#seed = Math.imul(seed, 2_654_435_761);
    const body = Array.from({ length: 1 + this.below(4) }, () =>
      this.#statement({ depth: 1 + this.below(2), inFunction: false, inLoop: false }),
    );
    const other = sampler(this.pick(['v', 'w', 'o.a', 'p[0]']), '2e9');
    const uses = ['info', other].map((info) => `vk.vkCreateSampler(null, ${info}, null, null);`);
    const code = [...body, ...uses].join('\n  ');
    // Only what is named: a function that nothing calls might be called by anybody.
    const named = NAMES.filter(([name]) => new RegExp(`\\b${name}\\b`).test(code)).map(([, text]) => `  ${text}\n`);
    this.code = `function f(a, b) {
  let v = 2, w = 3, o = { a: 4, b: 5 }, p = [6];
  const info = ${sampler(this.digit(), '1e9')};
${named.join('')}  ${code}
}
`;
  }

  below(limit: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** A name that the program has not had. */
  name(letter: string): string {
    return `${letter}${this.#names++}`;
  }

  digit(): string {
    return String(1 + this.below(9));
  }

  /** What is written to: most often the member. */
  target(): string {
    return this.pick(['v', 'w', 'o.a', 'o.b', 'p[0]', 'info.maxLod', 'info.maxLod', 'info.maxLod']);
  }

  source(): string {
    return this.pick([this.digit(), this.digit(), this.digit(), 'v', 'w', 'o.a', 'info.maxLod', 'p[0]']);
  }

  condition(): string {
    const conditions = ['a', 'b', '!a', 'a && b', 'a || b', 'true', 'v > 3', 'w === 2', 'o.a !== 4', 'info.maxLod < 5'];
    return this.pick(conditions);
  }

  block(where: Where): string {
    const inner = { ...where, depth: where.depth - 1 };
    return Array.from({ length: 1 + this.below(3) }, () => this.#statement(inner)).join(' ');
  }

  #statement(where: Where): string {
    return this.pick(where.depth > 0 ? [...PLAIN, ...NESTED] : PLAIN)(this, where);
  }
}

/** A sampler that is reported whatever its `maxLod` is, as long as that is known. */
function sampler(maxLod: string, minLod: string): string {
  return `new vk.VkSamplerCreateInfo({ minLod: ${minLod}, maxLod: ${maxLod} })`;
}

/** What the members are when the command is called, for all arguments of the function. */
function reached(code: string): Set<string> {
  const found = new Set<string>();
  const vk = {
    VkSamplerCreateInfo: function (this: object, members: object) {
      Object.assign(this, members);
    },
    vkCreateSampler: (_: unknown, info: { minLod: number; maxLod: number }) =>
      found.add(`${info.maxLod} ${info.minLod}`),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the programs are run, that is the test
  const run = new Function('vk', `${code}return f;`) as (binding: object) => (a: boolean, b: boolean) => void;
  const f = run(vk);
  for (const a of [true, false]) {
    for (const b of [true, false]) {
      try {
        f(a, b);
      } catch {
        found.add(THROWN);
      }
    }
  }
  return found;
}

test('a value that is reported is one that the member has', () => {
  const linter = new Linter();
  const config: Linter.Config = { plugins: { vulkan: plugin }, rules: { 'vulkan/no-invalid-usage': 'error' } };
  let reports = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const { code } = new Program(seed);
    const values = reached(code);
    // A name before its declaration ends a run, and then nothing is known of the rest.
    if (values.has(THROWN)) continue;
    for (const { message } of linter.verify(`import * as vk from 'nvk';\n${code}`, config, 'a.js')) {
      const [, ...lods] = /^maxLod is (\S+) and minLod is (\S+)\./.exec(message) ?? [];
      expect(values, `${message}\n${code}`).toContain(lods.join(' '));
      reports++;
    }
  }
  expect(reports).toBeGreaterThan(400);
});
