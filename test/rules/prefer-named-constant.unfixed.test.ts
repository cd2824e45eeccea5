/** Where a constant would not mean, do or compile to what the number does, nothing is fixed. */
import { testRule, testRuleInJavaScript } from './harness.js';

testRuleInJavaScript('prefer-named-constant', {
  valid: [],
  invalid: [
    {
      name: 'before the namespace is required',
      code: `const FORMAT = 37;
const vk = require('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before a variable that is hoisted without its value',
      code: `const FORMAT = 37;
var vk = require('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the names are required',
      code: `const FORMAT = 37;
const { VkImageCreateInfo } = require('nvk');
new VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the namespace is assigned',
      code: `let vk;
const FORMAT = 37;
try {
  vk = require('nvk');
} catch {}
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a function, before the names are required in it',
      code: `function main() {
  const FORMAT = 37;
  const { VkImageCreateInfo } = require('nvk');
  return new VkImageCreateInfo({ format: FORMAT });
}`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:18-2:20',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a function that is called at once',
      code: `(() => {
  const FORMAT = 37;
  exports.create = () => new vk.VkImageCreateInfo({ format: FORMAT });
})();
const vk = require('nvk');`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:18-2:20',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the module is awaited',
      code: `const FORMAT = 37;
const vk = await import('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the globals are assigned',
      code: `const FORMAT = 37;
Object.assign(global, require('nvk'));
new VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before the globals are assigned from a variable',
      code: `const FORMAT = 37;
const vk = require('nvk');
Object.assign(globalThis, vk);
new VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before another function brings the namespace',
      code: `let vk;
const FORMAT = 37;
function load() {
  vk = require('nvk');
}
load();
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:16-2:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'names that are assigned to variables',
      code: `let VkImageCreateInfo;
({ VkImageCreateInfo } = require('nvk'));
new VkImageCreateInfo({ format: 37 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '3:33-3:35',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a function that is called later',
      code: `const create = () => new vk.VkImageCreateInfo({ format: 37 });
const vk = require('nvk');`,
      output: `const create = () => new vk.VkImageCreateInfo({ format: vk.VK_FORMAT_R8G8B8A8_UNORM });
const vk = require('nvk');`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:57-1:59',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'in a method and a field of instances',
      code: `class Images {
  format = 37;
  create() {
    return new vk.VkImageCreateInfo({ format: this.format });
  }
}
const vk = require('nvk');`,
      output: `class Images {
  format = vk.VK_FORMAT_R8G8B8A8_UNORM;
  create() {
    return new vk.VkImageCreateInfo({ format: this.format });
  }
}
const vk = require('nvk');`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:12-2:14',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'where the namespace is used that another function brings',
      code: `let vk;
function load() {
  vk = require('nvk');
}
load();
new vk.VkImageCreateInfo({ format: 37 });`,
      output: `let vk;
function load() {
  vk = require('nvk');
}
load();
new vk.VkImageCreateInfo({ format: vk.VK_FORMAT_R8G8B8A8_UNORM });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '6:36-6:38',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'after the globals are assigned',
      code: `Object.assign(global, require('nvk'));
new VkImageCreateInfo({ format: 37 });`,
      output: `Object.assign(global, require('nvk'));
new VkImageCreateInfo({ format: VK_FORMAT_R8G8B8A8_UNORM });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:35',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'before an import, which is there from the start',
      code: `const FORMAT = 37;
import * as vk from 'nvk';
new vk.VkImageCreateInfo({ format: FORMAT });`,
      output: `const FORMAT = vk.VK_FORMAT_R8G8B8A8_UNORM;
import * as vk from 'nvk';
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
    {
      name: 'one number before the names are required, and one after it',
      code: `const FORMAT = 37;
const { VkImageCreateInfo } = require('nvk');
new VkImageCreateInfo({ format: FORMAT, tiling: 1 });`,
      output: `const FORMAT = 37;
const { VkImageCreateInfo, VK_IMAGE_TILING_LINEAR } = require('nvk');
new VkImageCreateInfo({ format: FORMAT, tiling: VK_IMAGE_TILING_LINEAR });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
        {
          messageId: 'rawNumber',
          at: '3:49-3:50',
          data: { raw: '1', place: 'VkImageCreateInfo.tiling', constants: 'VK_IMAGE_TILING_LINEAR', note: '' },
        },
      ],
    },
    {
      name: 'a call inside the expression',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: 1 | (log(), 2) });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:47',
          data: {
            raw: '1 | (log(), 2) (0x3)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'an assignment inside the expression',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: (n = 2) | 1 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:44',
          data: {
            raw: '(n = 2) | 1 (0x3)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a step inside the expression',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: (n++, 4) | 2 });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:45',
          data: {
            raw: '(n++, 4) | 2 (0x6)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a call in the distance of a shift',
      code: `let n = 0;
new VkBufferCreateInfo({ usage: 1 << (log(), 2) });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '2:33-2:48',
          data: {
            raw: '1 << (log(), 2) (0x4)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT',
            note: '',
          },
        },
      ],
    },
    {
      name: 'a call before the number',
      code: `new VkBufferCreateInfo({ usage: (log(), 2) });`,
      output: `new VkBufferCreateInfo({ usage: (log(), VK_BUFFER_USAGE_TRANSFER_DST_BIT) });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:41-1:42',
          data: {
            raw: '2 (0x2)',
            place: 'VkBufferCreateInfo.usage',
            constants: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            note: '',
          },
        },
      ],
    },
  ],
});

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
      name: 'a result that the type of a function tells',
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
    {
      name: 'before import equals',
      code: `const FORMAT = 37;
import vk = require('nvk');
new vk.VkImageCreateInfo({ format: FORMAT });`,
      errors: [
        {
          messageId: 'rawNumber',
          at: '1:16-1:18',
          data: { raw: '37', place: 'VkImageCreateInfo.format', constants: 'VK_FORMAT_R8G8B8A8_UNORM', note: '' },
        },
      ],
    },
  ],
});
