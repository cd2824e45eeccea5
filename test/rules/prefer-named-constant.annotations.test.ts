/** Where a type does not take what the constant is, nothing is fixed. */
import { testRule } from './harness.js';

testRule('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'a variable of literals',
      code: `const f: 0 | 1 = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:18-1:19',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a variable of literals that is assigned',
      code: `let f: 0 | 1;
f = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:5-2:6',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a parameter of literals',
      code: `function f(a: 0 | 1 = 1) {
  return new VkSamplerCreateInfo({ magFilter: a });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:23-1:24',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a parameter taken apart',
      code: `function f({ a = 1 }: { a?: 0 | 1 } = {}) {
  return new VkSamplerCreateInfo({ magFilter: a });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:18-1:19',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a field of literals',
      code: `class A {
  f: 0 | 1 = 1;
  g() {
    return new VkSamplerCreateInfo({ magFilter: this.f });
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:14-2:15',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a field of literals that is assigned',
      code: `class A {
  f: 0 | 1;
  constructor() {
    this.f = 1;
  }
  g() {
    return new VkSamplerCreateInfo({ magFilter: this.f });
  }
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:14-4:15',
          data: { raw: '1', place: 'f (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an object of literals',
      code: `const o: { f: 0 | 1 } = { f: 1 };
new VkSamplerCreateInfo({ magFilter: o.f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:30-1:31',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an interface of literals',
      code: `interface Options {
  f: 0 | 1;
}
const o: Options = { f: 1 };
new VkSamplerCreateInfo({ magFilter: o.f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:25-4:26',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an alias of literals',
      code: `type Bit = 0 | 1;
const f: Bit = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:17',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a type of another file',
      code: `import type { Filter } from './filter.js';
const f: Filter = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:19-2:20',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an enum of the file',
      code: `enum Filter {
  Nearest,
  Linear,
}
const f: Filter = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '5:19-5:20',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a type made of a value',
      code: `const f: (typeof table)[keyof typeof table] = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:47-1:48',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a list of literals',
      code: `const list: readonly (0 | 1)[] = [1];
new VkSamplerCreateInfo({ magFilter: list[0] });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:35-1:36',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a value that satisfies literals',
      code: `new VkSamplerCreateInfo({ magFilter: 1 satisfies 0 | 1 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:38-1:39',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a result of literals',
      code: `const pick = (linear: boolean): 0 | 1 => (linear ? 1 : other);
new VkSamplerCreateInfo({ magFilter: pick(a) });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:52-1:53',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a result of literals that is returned',
      code: `function pick(): 0 | 1 {
  return 1;
}
new VkSamplerCreateInfo({ magFilter: pick() });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:10-2:11',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a result that the type of a function says',
      code: `const pick: () => 0 | 1 = () => 1;
new VkSamplerCreateInfo({ magFilter: pick() });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:33-1:34',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a number',
      code: `const f: number = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      output: `const f: number = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:19-1:20',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an object of the file with a type of Vulkan',
      code: `interface Options {
  readonly f?: VkFilter | undefined;
}
const o: Readonly<Options> = { f: 1 };`,
      output: `interface Options {
  readonly f?: VkFilter | undefined;
}
const o: Readonly<Options> = { f: VK_FILTER_LINEAR };`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '4:35-4:36',
          data: { raw: '1', place: 'f (VkFilter)', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'the type of a constant',
      code: `const f: typeof VK_FILTER_LINEAR = 1;
new VkSamplerCreateInfo({ magFilter: f });`,
      output: `const f: typeof VK_FILTER_LINEAR = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:36-1:37',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a literal that is constant',
      code: `const f = 1 as const;
new VkSamplerCreateInfo({ magFilter: f });`,
      output: `const f = VK_FILTER_LINEAR;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:11-1:12',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a literal that is constant, in a struct',
      code: `new VkSamplerCreateInfo({ magFilter: (<const>1) satisfies VkFilter });`,
      output: `new VkSamplerCreateInfo({ magFilter: (VK_FILTER_LINEAR) satisfies VkFilter });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:46-1:47',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'an object that is constant',
      code: `const o = { f: 1 } as const;
new VkSamplerCreateInfo({ magFilter: o.f });`,
      output: `const o = { f: VK_FILTER_LINEAR } as const;
new VkSamplerCreateInfo({ magFilter: o.f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:17',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a literal that is constant, with a comment',
      code: `const f = 1 /* linear */ as const;
new VkSamplerCreateInfo({ magFilter: f });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:11-1:12',
          data: { raw: '1', place: 'VkSamplerCreateInfo.magFilter', constants: 'VK_FILTER_LINEAR', note: '' },
        },
      ],
    },
  ],
});
