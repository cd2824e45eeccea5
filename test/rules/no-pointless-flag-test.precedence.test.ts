/** `!` and comparisons that come before `&`. */
import { testRule } from './harness.js';

testRule('no-pointless-flag-test', {
  valid: [
    { name: '! before the whole test', code: 'const isOther = (flags) => !(flags & VK_QUEUE_GRAPHICS_BIT);' },
    { name: '!! before a mask', code: 'const isOther = (flags) => !!flags && VK_QUEUE_GRAPHICS_BIT;' },
    {
      name: 'two comparisons joined by &',
      code: 'const isBoth = a === VK_QUEUE_GRAPHICS_BIT & b === VK_QUEUE_COMPUTE_BIT;',
    },
    {
      name: 'what may be a boolean before &',
      code: 'const isBoth = isReady & flags === VK_QUEUE_GRAPHICS_BIT;',
    },
    {
      name: 'a comparison that is added to a mask',
      code: 'const mask = (flags: VkQueueFlags) => flags | (flags === VK_QUEUE_GRAPHICS_BIT);',
    },
    { name: '!! before an enumerant', code: 'const is = (layout) => !!layout === VK_IMAGE_LAYOUT_GENERAL;' },
    { name: '! compared loosely', code: 'const is = (layout) => !layout == VK_IMAGE_LAYOUT_UNDEFINED;' },
  ],
  invalid: [
    {
      name: '| behind &',
      code: 'const is = (f: VkQueueFlags) => f & VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT ? 1 : 2;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:33-1:81',
          data: { source: 'f & VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'testBits',
              data: { test: 'f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT)' },
              output: 'const is = (f: VkQueueFlags) => f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT) ? 1 : 2;',
            },
          ],
        },
      ],
    },
    {
      name: '| behind & in parentheses, as a formatter writes it',
      code: 'const is = (f: VkQueueFlags) => (f & VK_QUEUE_GRAPHICS_BIT) | VK_QUEUE_COMPUTE_BIT ? 1 : 2;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:33-1:83',
          data: { source: '(f & VK_QUEUE_GRAPHICS_BIT) | VK_QUEUE_COMPUTE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'testBits',
              data: { test: 'f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT)' },
              output: 'const is = (f: VkQueueFlags) => f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT) ? 1 : 2;',
            },
          ],
        },
      ],
    },
    {
      name: 'several bits behind |',
      code: 'const is = (f: VkQueueFlags) => f | VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT ? 1 : 2;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:33-1:81',
          data: { source: 'f | VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'testBits',
              data: { test: 'f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT)' },
              output: 'const is = (f: VkQueueFlags) => f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT) ? 1 : 2;',
            },
          ],
        },
      ],
    },
    {
      name: '| behind ^',
      code: 'const is = (f: VkQueueFlags) => f ^ g | VK_QUEUE_COMPUTE_BIT ? 1 : 2;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:33-1:61',
          data: { source: 'f ^ g | VK_QUEUE_COMPUTE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'testBits',
              data: { test: '(f ^ g) & VK_QUEUE_COMPUTE_BIT' },
              output: 'const is = (f: VkQueueFlags) => (f ^ g) & VK_QUEUE_COMPUTE_BIT ? 1 : 2;',
            },
          ],
        },
      ],
    },
    {
      name: '| behind & behind a word',
      code: 'function is(f: VkQueueFlags) { return(f & VK_QUEUE_GRAPHICS_BIT) | VK_QUEUE_COMPUTE_BIT ? 1 : 2; }',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:38-1:88',
          data: { source: '(f & VK_QUEUE_GRAPHICS_BIT) | VK_QUEUE_COMPUTE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'testBits',
              data: { test: 'f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT)' },
              output:
                'function is(f: VkQueueFlags) { return f & (VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT) ? 1 : 2; }',
            },
          ],
        },
      ],
    },
    {
      name: '| behind & the other way around',
      code: 'const is = (f: VkQueueFlags) => VK_QUEUE_GRAPHICS_BIT & f | VK_QUEUE_COMPUTE_BIT ? 1 : 2;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:33-1:81',
          data: { source: 'VK_QUEUE_GRAPHICS_BIT & f | VK_QUEUE_COMPUTE_BIT', why: ' | only sets bits.' },
          suggestions: [],
        },
      ],
    },
    {
      name: '! before &',
      code: `function check(family: VkQueueFamilyProperties) {
  if (!family.queueFlags & VK_QUEUE_GRAPHICS_BIT) throw new Error();
}`,
      errors: [
        {
          messageId: 'negatedFirst',
          at: '2:7-2:49',
          data: { operator: '&', operand: 'mask' },
          suggestions: [
            {
              messageId: 'negateTest',
              data: {},
              output: `function check(family: VkQueueFamilyProperties) {
  if (!(family.queueFlags & VK_QUEUE_GRAPHICS_BIT)) throw new Error();
}`,
            },
          ],
        },
      ],
    },
    {
      name: '! before & in a conjunction',
      code: 'const isOther = (flags) => flags !== 0 && !flags & VK_QUEUE_GRAPHICS_BIT;',
      errors: [
        {
          messageId: 'negatedFirst',
          at: '1:43-1:73',
          data: { operator: '&', operand: 'mask' },
          suggestions: [
            {
              messageId: 'negateTest',
              data: {},
              output: 'const isOther = (flags) => flags !== 0 && !(flags & VK_QUEUE_GRAPHICS_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: '! behind &',
      code: 'const isOther = (flags) => VK_QUEUE_GRAPHICS_BIT & !flags;',
      errors: [{ messageId: 'negatedFirst', at: '1:28-1:58', data: { operator: '&', operand: 'mask' } }],
    },
    {
      name: '! of the bits that are to be taken away',
      code: 'flags &= !VK_QUEUE_GRAPHICS_BIT; use(flags & !(VK_QUEUE_COMPUTE_BIT | VK_QUEUE_TRANSFER_BIT));',
      errors: [
        {
          messageId: 'negatedBits',
          at: '1:1-1:32',
          data: { bits: 'VK_QUEUE_GRAPHICS_BIT', advice: '~ takes these bits away.' },
          suggestions: [
            {
              messageId: 'useComplement',
              data: {},
              output: 'flags &= ~VK_QUEUE_GRAPHICS_BIT; use(flags & !(VK_QUEUE_COMPUTE_BIT | VK_QUEUE_TRANSFER_BIT));',
            },
          ],
        },
        {
          messageId: 'negatedBits',
          at: '1:38-1:93',
          data: { bits: 'VK_QUEUE_COMPUTE_BIT | VK_QUEUE_TRANSFER_BIT', advice: '~ takes these bits away.' },
          suggestions: [
            {
              messageId: 'useComplement',
              data: {},
              output: 'flags &= !VK_QUEUE_GRAPHICS_BIT; use(flags & ~(VK_QUEUE_COMPUTE_BIT | VK_QUEUE_TRANSFER_BIT));',
            },
          ],
        },
      ],
    },
    {
      name: '! of the bits in a test',
      code: 'if (flags & !VK_QUEUE_GRAPHICS_BIT) use(flags & !has(VK_QUEUE_GRAPHICS_BIT));',
      errors: [
        {
          messageId: 'negatedBits',
          at: '1:5-1:35',
          data: { bits: 'VK_QUEUE_GRAPHICS_BIT', advice: 'Negate the whole test.' },
          suggestions: [
            {
              messageId: 'negateTest',
              data: {},
              output: 'if (!(flags & VK_QUEUE_GRAPHICS_BIT)) use(flags & !has(VK_QUEUE_GRAPHICS_BIT));',
            },
          ],
        },
      ],
    },
    {
      name: '=== behind & and a constant',
      code: 'const is = (flags) => (flags & VK_QUEUE_GRAPHICS_BIT === VK_QUEUE_GRAPHICS_BIT);',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:24-1:79',
          data: { operator: '===', source: 'VK_QUEUE_GRAPHICS_BIT === VK_QUEUE_GRAPHICS_BIT' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const is = (flags) => ((flags & VK_QUEUE_GRAPHICS_BIT) === VK_QUEUE_GRAPHICS_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: '!== in the parentheses of a formatter',
      code: 'const is = (flags) => (flags & (VK_QUEUE_GRAPHICS_BIT !== 0));',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:24-1:61',
          data: { operator: '!==', source: 'VK_QUEUE_GRAPHICS_BIT !== 0' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const is = (flags) => ((flags & VK_QUEUE_GRAPHICS_BIT) !== 0);',
            },
          ],
        },
      ],
    },
    {
      name: '> behind & and a constant',
      code: 'const is = (flags) => (flags & VK_QUEUE_GRAPHICS_BIT > 0);',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:24-1:57',
          data: { operator: '>', source: 'VK_QUEUE_GRAPHICS_BIT > 0' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const is = (flags) => ((flags & VK_QUEUE_GRAPHICS_BIT) > 0);',
            },
          ],
        },
      ],
    },
    {
      name: '=== before &',
      code: 'const is = (flags) => (VK_QUEUE_GRAPHICS_BIT === flags & VK_QUEUE_GRAPHICS_BIT);',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:24-1:79',
          data: { operator: '===', source: 'VK_QUEUE_GRAPHICS_BIT === flags' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const is = (flags) => (VK_QUEUE_GRAPHICS_BIT === (flags & VK_QUEUE_GRAPHICS_BIT));',
            },
          ],
        },
      ],
    },
    {
      name: '=== before & in parentheses',
      code: 'const is = (flags) => ((VK_QUEUE_GRAPHICS_BIT === flags) & VK_QUEUE_GRAPHICS_BIT);',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:24-1:81',
          data: { operator: '===', source: 'VK_QUEUE_GRAPHICS_BIT === flags' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const is = (flags) => (VK_QUEUE_GRAPHICS_BIT === (flags & VK_QUEUE_GRAPHICS_BIT));',
            },
          ],
        },
      ],
    },
    {
      name: '=== behind & and a mask whose type is known',
      code: 'const fits = (flags: VkQueueFlags, wanted) => (flags & wanted === wanted);',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:48-1:73',
          data: { operator: '===', source: 'wanted === wanted' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const fits = (flags: VkQueueFlags, wanted) => ((flags & wanted) === wanted);',
            },
          ],
        },
      ],
    },
    {
      name: '=== behind & and a number',
      code: 'const is = (flags: VkQueueFlags) => ((flags | extra) & 4 === 4);',
      errors: [
        {
          messageId: 'comparedFirst',
          at: '1:38-1:63',
          data: { operator: '===', source: '4 === 4' },
          suggestions: [
            {
              messageId: 'maskFirst',
              data: {},
              output: 'const is = (flags: VkQueueFlags) => (((flags | extra) & 4) === 4);',
            },
          ],
        },
      ],
    },
    {
      name: '! before ===',
      code: 'const is = (layout) => !layout === VK_IMAGE_LAYOUT_GENERAL;',
      errors: [
        {
          messageId: 'negatedFirst',
          at: '1:24-1:59',
          data: { operator: '===', operand: 'value' },
          suggestions: [
            {
              messageId: 'negateTest',
              data: {},
              output: 'const is = (layout) => !(layout === VK_IMAGE_LAYOUT_GENERAL);',
            },
          ],
        },
      ],
    },
    {
      name: '! before !== and a bit',
      code: 'const is = (flags) => !flags !== VK_QUEUE_GRAPHICS_BIT;',
      errors: [
        {
          messageId: 'negatedFirst',
          at: '1:23-1:55',
          data: { operator: '!==', operand: 'value' },
          suggestions: [
            { messageId: 'negateTest', data: {}, output: 'const is = (flags) => !(flags !== VK_QUEUE_GRAPHICS_BIT);' },
          ],
        },
      ],
    },
  ],
});
