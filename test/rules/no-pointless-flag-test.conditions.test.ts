/** `|` where only the truth of it counts: it is always true. */
import { testRule } from './harness.js';

testRule('no-pointless-flag-test', {
  valid: [
    {
      name: '| in a callback whose result is kept',
      code: 'const masks = families.map((each: VkQueueFlags) => each | VK_QUEUE_GRAPHICS_BIT);',
    },
    {
      name: '| in what a function makes a mask of',
      code: `const withGraphics = (flags: VkQueueFlags) => flags | VK_QUEUE_GRAPHICS_BIT;
if (withGraphics(family.queueFlags)) use(withGraphics(0));`,
    },
    {
      name: '| in a function that others may call',
      code: `export function withGraphics(flags: VkQueueFlags) {
  return flags | VK_QUEUE_GRAPHICS_BIT;
}
if (withGraphics(0)) use();`,
    },
    {
      name: '| in a function that is handed on',
      code: `const withGraphics = (flags: VkQueueFlags) => flags | VK_QUEUE_GRAPHICS_BIT;
if (withGraphics(0)) use(withGraphics);`,
    },
    {
      name: '| in a function that nobody calls',
      code: 'const withGraphics = (flags: VkQueueFlags) => flags | VK_QUEUE_GRAPHICS_BIT;',
    },
    {
      name: '| in a function that calls itself',
      code: `function all(flags: VkQueueFlags, n: number) {
  return n > 0 ? all(flags, n - 1) : flags | VK_QUEUE_GRAPHICS_BIT;
}`,
    },
    {
      name: '| in an async callback',
      code: 'list.filter(async (each: VkQueueFlags) => each | VK_QUEUE_GRAPHICS_BIT);',
    },
    {
      name: '| in the second argument of a method',
      code: 'list.filter(isReady, (each: VkQueueFlags) => each | VK_QUEUE_GRAPHICS_BIT);',
    },
    { name: 'a test in a callback', code: 'list.filter((each) => each.queueFlags & VK_QUEUE_GRAPHICS_BIT);' },
  ],
  invalid: [
    {
      name: '| in a callback of filter',
      code: 'list.filter((each: VkQueueFlags) => each | VK_QUEUE_GRAPHICS_BIT);',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:37-1:65',
          data: { source: 'each | VK_QUEUE_GRAPHICS_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output: 'list.filter((each: VkQueueFlags) => each & VK_QUEUE_GRAPHICS_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: '| in what a callback returns',
      code: `list.findIndex(function ({ queueFlags }) {
  if (queueFlags === 0) return false;
  return isReady && (queueFlags | VK_QUEUE_GRAPHICS_BIT);
});`,
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '3:22-3:56',
          data: { source: 'queueFlags | VK_QUEUE_GRAPHICS_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output: `list.findIndex(function ({ queueFlags }) {
  if (queueFlags === 0) return false;
  return isReady && (queueFlags & VK_QUEUE_GRAPHICS_BIT);
});`,
            },
          ],
        },
      ],
    },
    {
      name: '| in a function that conditions and filters call',
      code: `function isGraphics({ queueFlags }) {
  return queueFlags | VK_QUEUE_GRAPHICS_BIT;
}
const isAny = list.some(isGraphics) || isGraphics(first) ? 1 : 2;`,
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '2:10-2:44',
          data: { source: 'queueFlags | VK_QUEUE_GRAPHICS_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output: `function isGraphics({ queueFlags }) {
  return queueFlags & VK_QUEUE_GRAPHICS_BIT;
}
const isAny = list.some(isGraphics) || isGraphics(first) ? 1 : 2;`,
            },
          ],
        },
      ],
    },
    {
      name: '| in a branch of a condition, under a type',
      code: 'if (isAny ? (flags | VK_QUEUE_GRAPHICS_BIT) as number : isReady) use();',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:14-1:43',
          data: { source: 'flags | VK_QUEUE_GRAPHICS_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output: 'if (isAny ? (flags & VK_QUEUE_GRAPHICS_BIT) as number : isReady) use();',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant alone in a callback',
      code: 'list.every((each: VkQueueFamilyProperties) => each.queueFlags & VK_QUEUE_GRAPHICS_BIT && VK_QUEUE_COMPUTE_BIT);',
      errors: [
        {
          messageId: 'alone',
          at: '1:90-1:110',
          data: { constant: 'VK_QUEUE_COMPUTE_BIT', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'each.queueFlags & VK_QUEUE_COMPUTE_BIT' },
              output:
                'list.every((each: VkQueueFamilyProperties) => each.queueFlags & VK_QUEUE_GRAPHICS_BIT && each.queueFlags & VK_QUEUE_COMPUTE_BIT);',
            },
          ],
        },
      ],
    },
  ],
});
