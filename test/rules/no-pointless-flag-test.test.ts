import { testRule } from './harness.js';

testRule('no-pointless-flag-test', {
  valid: [
    {
      name: 'a test of a bit',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== 0;',
    },
    {
      name: 'a test of a bit as a condition',
      code: `function isVisible(flags: VkMemoryPropertyFlags) {
  if (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) return true;
}`,
    },
    {
      name: 'a comparison with the bit that is tested',
      code: 'const isVisible = (flags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT;',
    },
    {
      name: 'a comparison with one of two',
      code: 'const isFront = (mode) => (mode & VK_CULL_MODE_FRONT_AND_BACK) === VK_CULL_MODE_FRONT_BIT;',
    },
    {
      name: 'a comparison of a whole mask',
      code: 'const isAlone = (flags) => flags === VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT;',
    },
    { name: 'a comparison with an unknown mask', code: 'const has = (flags, wanted) => (flags & wanted) === wanted;' },
    { name: '! before the whole test', code: 'const isOther = (flags) => !(flags & VK_QUEUE_GRAPHICS_BIT);' },
    { name: '!! before a mask', code: 'const isOther = (flags) => !!flags && VK_QUEUE_GRAPHICS_BIT;' },
    { name: '| that builds a mask', code: 'const usage = flags | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;' },
    {
      name: 'a switch of the file',
      code: `const USAGE = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
if (USAGE & VK_BUFFER_USAGE_TRANSFER_DST_BIT) upload();`,
    },
    { name: 'a comparison of an enum', code: 'const isLinear = (filter: VkFilter) => filter === VK_FILTER_LINEAR;' },
    { name: `numbers of one's own`, code: 'const isSet = (flags) => (flags & 4) === 8;' },
    {
      name: 'a constant that the program asks for first',
      code: 'if (vk.VK_SUBOPTIMAL_KHR && result === vk.VK_SUBOPTIMAL_KHR) recreate();',
    },
    {
      name: 'a constant as the value behind a comparison',
      code: 'const usage = mode === VK_SHARING_MODE_CONCURRENT && VK_SHARING_MODE_EXCLUSIVE;',
    },
    {
      name: 'a constant as the value for no bits',
      code: 'const usage = (wanted & VK_BUFFER_USAGE_TRANSFER_DST_BIT) || VK_BUFFER_USAGE_TRANSFER_SRC_BIT;',
    },
    {
      name: 'a constant as the value for none',
      code: 'const of = (layout?: VkImageLayout) => layout || VK_IMAGE_LAYOUT_GENERAL;',
    },
    {
      name: 'a constant as the value for one',
      code: 'const of = (layout?: VkImageLayout) => layout && VK_IMAGE_LAYOUT_GENERAL;',
    },
    {
      name: 'a constant of another enum behind a comparison',
      code: 'if (filter === VK_FILTER_LINEAR && VK_SUBOPTIMAL_KHR) recreate();',
    },
    {
      name: 'a constant that a binding may not have',
      code: `import * as vk from './my-vulkan.js';
const usage = vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT || vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT;`,
    },
    {
      name: 'a name and its alias',
      code: `import * as vk from 'nvk';
const feature = vk.VK_FORMAT_FEATURE_TRANSFER_SRC_BIT || vk.VK_FORMAT_FEATURE_TRANSFER_SRC_BIT_KHR;`,
    },
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
    {
      name: 'a bit compared loosely with false',
      code: 'const isOther = (flags) => (flags & VK_QUEUE_GRAPHICS_BIT) == false;',
    },
    {
      name: 'the first bit compared loosely with true',
      code: 'const is = (flags) => (flags & VK_QUEUE_GRAPHICS_BIT) == true;',
    },
    { name: '!! before an enumerant', code: 'const is = (layout) => !!layout === VK_IMAGE_LAYOUT_GENERAL;' },
    { name: '! compared loosely', code: 'const is = (layout) => !layout == VK_IMAGE_LAYOUT_UNDEFINED;' },
    {
      name: 'comparisons of one value that leave something',
      code: `if (result !== VK_SUCCESS && result !== VK_SUBOPTIMAL_KHR) stop();
if (result === VK_SUCCESS || result === VK_SUBOPTIMAL_KHR) go();
if (isLost && result !== VK_SUCCESS || result !== VK_SUBOPTIMAL_KHR) stop();`,
    },
    { name: 'comparisons of two values', code: 'if (one !== VK_SUCCESS || other !== VK_SUBOPTIMAL_KHR) stop();' },
    {
      name: 'comparisons of what may be another each time',
      code: `if (next() === VK_NOT_READY && next() === VK_SUCCESS) go();
if (list[i++].result === VK_NOT_READY && list[i++].result === VK_SUCCESS) go();`,
    },
    {
      name: 'comparisons with a constant and its alias',
      code: 'if (result !== VK_ERROR_OUT_OF_POOL_MEMORY || result !== VK_ERROR_OUT_OF_POOL_MEMORY_KHR) stop();',
    },
  ],
  invalid: [
    {
      name: '| where & is meant',
      code: `function isVisible(flags: VkMemoryPropertyFlags) {
  if (flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) return true;
}`,
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '2:7-2:50',
          data: { source: 'flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output: `function isVisible(flags: VkMemoryPropertyFlags) {
  if (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) return true;
}`,
            },
          ],
        },
      ],
    },
    {
      name: '| in a conditional',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT ? 1 : 0);',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:54-1:97',
          data: { source: 'flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output:
                'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT ? 1 : 0);',
            },
          ],
        },
      ],
    },
    {
      name: '| behind !',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => !(flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT);',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:55-1:98',
          data: { source: 'flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT', why: ' | only sets bits.' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output:
                'const isVisible = (flags: VkMemoryPropertyFlags) => !(flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT);',
            },
          ],
        },
      ],
    },
    {
      name: '| compared with 0',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== 0;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:53-1:104',
          data: {
            source: '(flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== 0',
            why: ' The two sides can never have the same bits.',
          },
        },
      ],
    },
    {
      name: '| that cannot be 0',
      code: 'const isHidden = (flags: VkMemoryPropertyFlags) => (flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === 0;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:52-1:103',
          data: {
            source: '(flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === 0',
            why: ' The two sides can never have the same bits.',
          },
        },
      ],
    },
    {
      name: 'another bit than the one that is left',
      code: 'const isCoherent = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:54-1:140',
          data: { source: 'This test', why: ' The two sides can never have the same bits.' },
        },
      ],
    },
    {
      name: 'another bit than the one that is left, negated',
      code: 'const isCoherent = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:54-1:140',
          data: { source: 'This test', why: ' The two sides can never have the same bits.' },
        },
      ],
    },
    {
      name: 'the number 1 as a truth',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) == 1;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:53-1:103',
          data: {
            source: '(flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) == 1',
            why: ' The two sides can never have the same bits.',
          },
        },
      ],
    },
    {
      name: 'more bits than are left',
      code: 'const fits = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === (VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT);',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:48-1:174',
          data: { source: 'This test', why: ' The two sides can never have the same bits.' },
        },
      ],
    },
    {
      name: 'a constant that is 0',
      code: 'const isCulled = (mode: VkCullModeFlags) => (mode & VK_CULL_MODE_NONE) !== 0;',
      errors: [
        { messageId: 'alwaysFalse', at: '1:45-1:77', data: { source: '(mode & VK_CULL_MODE_NONE) !== 0', why: '' } },
      ],
    },
    {
      name: 'a constant that is 0 as a condition',
      code: `function isCulled(mode: VkCullModeFlags) {
  if (mode & VK_CULL_MODE_NONE) return true;
}`,
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '2:7-2:31',
          data: { source: 'mode & VK_CULL_MODE_NONE', why: ' No bit is left to test.' },
        },
      ],
    },
    {
      name: 'the number 0 as a mask',
      code: 'const isCulled = (mode: VkCullModeFlags) => (mode & 0) !== 0;',
      errors: [{ messageId: 'alwaysFalse', at: '1:45-1:61', data: { source: '(mode & 0) !== 0', why: '' } }],
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
      name: 'a number in place of the constant',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & 2) === 1;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:53-1:70',
          data: { source: '(flags & 2) === 1', why: ' The two sides can never have the same bits.' },
        },
      ],
    },
    {
      name: 'a mask of 64 bits',
      code: 'const isCopy = (stages: VkPipelineStageFlags2) => (stages & VK_PIPELINE_STAGE_2_COPY_BIT) === VK_PIPELINE_STAGE_2_RESOLVE_BIT;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:51-1:126',
          data: {
            source: '(stages & VK_PIPELINE_STAGE_2_COPY_BIT) === VK_PIPELINE_STAGE_2_RESOLVE_BIT',
            why: ' The two sides can never have the same bits.',
          },
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
      name: 'a constant behind || and a comparison',
      code: 'const mustStop = (result) => result === VK_ERROR_OUT_OF_DATE_KHR || VK_SUBOPTIMAL_KHR;',
      errors: [
        {
          messageId: 'alone',
          at: '1:69-1:86',
          data: { constant: 'VK_SUBOPTIMAL_KHR', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'result === VK_SUBOPTIMAL_KHR' },
              output:
                'const mustStop = (result) => result === VK_ERROR_OUT_OF_DATE_KHR || result === VK_SUBOPTIMAL_KHR;',
            },
          ],
        },
      ],
    },
    {
      name: 'two constants behind ||',
      code: 'if (result === VK_ERROR_OUT_OF_DATE_KHR || VK_SUBOPTIMAL_KHR || VK_ERROR_DEVICE_LOST) stop();',
      errors: [
        {
          messageId: 'alone',
          at: '1:44-1:61',
          data: { constant: 'VK_SUBOPTIMAL_KHR', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'result === VK_SUBOPTIMAL_KHR' },
              output:
                'if (result === VK_ERROR_OUT_OF_DATE_KHR || result === VK_SUBOPTIMAL_KHR || VK_ERROR_DEVICE_LOST) stop();',
            },
          ],
        },
        {
          messageId: 'alone',
          at: '1:65-1:85',
          data: { constant: 'VK_ERROR_DEVICE_LOST', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'result === VK_ERROR_DEVICE_LOST' },
              output:
                'if (result === VK_ERROR_OUT_OF_DATE_KHR || VK_SUBOPTIMAL_KHR || result === VK_ERROR_DEVICE_LOST) stop();',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant behind && and a comparison',
      code: 'if (result !== VK_ERROR_OUT_OF_DATE_KHR && VK_SUBOPTIMAL_KHR) stop();',
      errors: [
        {
          messageId: 'alone',
          at: '1:44-1:61',
          data: { constant: 'VK_SUBOPTIMAL_KHR', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'result !== VK_SUBOPTIMAL_KHR' },
              output: 'if (result !== VK_ERROR_OUT_OF_DATE_KHR && result !== VK_SUBOPTIMAL_KHR) stop();',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant behind && where the value would be two at once',
      code: 'if (result === VK_ERROR_OUT_OF_DATE_KHR && VK_SUBOPTIMAL_KHR) stop();',
      errors: [{ messageId: 'alone', at: '1:44-1:61', data: { constant: 'VK_SUBOPTIMAL_KHR', outcome: 'true' } }],
    },
    {
      name: 'a constant that is 0 behind ||',
      code: 'if (result === VK_NOT_READY || VK_SUCCESS) stop();',
      errors: [
        {
          messageId: 'alone',
          at: '1:32-1:42',
          data: { constant: 'VK_SUCCESS', outcome: 'false' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'result === VK_SUCCESS' },
              output: 'if (result === VK_NOT_READY || result === VK_SUCCESS) stop();',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant behind && and a test of a bit',
      code: 'if (flags & VK_QUEUE_GRAPHICS_BIT && VK_QUEUE_COMPUTE_BIT) use();',
      errors: [
        {
          messageId: 'alone',
          at: '1:38-1:58',
          data: { constant: 'VK_QUEUE_COMPUTE_BIT', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'flags & VK_QUEUE_COMPUTE_BIT' },
              output: 'if (flags & VK_QUEUE_GRAPHICS_BIT && flags & VK_QUEUE_COMPUTE_BIT) use();',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant behind || and a comparison of a bit',
      code: 'if ((flags & VK_QUEUE_GRAPHICS_BIT) === VK_QUEUE_GRAPHICS_BIT || VK_QUEUE_COMPUTE_BIT) use();',
      errors: [
        {
          messageId: 'alone',
          at: '1:66-1:86',
          data: { constant: 'VK_QUEUE_COMPUTE_BIT', outcome: 'true' },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: '(flags & VK_QUEUE_COMPUTE_BIT) === VK_QUEUE_COMPUTE_BIT' },
              output:
                'if ((flags & VK_QUEUE_GRAPHICS_BIT) === VK_QUEUE_GRAPHICS_BIT || (flags & VK_QUEUE_COMPUTE_BIT) === VK_QUEUE_COMPUTE_BIT) use();',
            },
          ],
        },
      ],
    },
    {
      name: '&& where & is meant',
      code: 'const use = (flags: VkQueueFlags) => (flags && VK_QUEUE_GRAPHICS_BIT ? 1 : 0);',
      errors: [
        {
          messageId: 'alone',
          at: '1:48-1:69',
          data: { constant: 'VK_QUEUE_GRAPHICS_BIT', outcome: 'true' },
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output: 'const use = (flags: VkQueueFlags) => (flags & VK_QUEUE_GRAPHICS_BIT ? 1 : 0);',
            },
          ],
        },
      ],
    },
    {
      name: '&& where === is meant',
      code: `function use(layout: VkImageLayout) {
  if (layout && VK_IMAGE_LAYOUT_GENERAL) go();
}`,
      errors: [
        {
          messageId: 'alone',
          at: '2:17-2:40',
          data: { constant: 'VK_IMAGE_LAYOUT_GENERAL', outcome: 'true' },
          suggestions: [
            {
              messageId: 'useEquality',
              data: {},
              output: `function use(layout: VkImageLayout) {
  if (layout === VK_IMAGE_LAYOUT_GENERAL) go();
}`,
            },
          ],
        },
      ],
    },
    {
      name: '|| in a condition',
      code: `function use(layout: VkImageLayout) {
  if (layout || VK_IMAGE_LAYOUT_GENERAL) go();
}`,
      errors: [{ messageId: 'alone', at: '2:17-2:40', data: { constant: 'VK_IMAGE_LAYOUT_GENERAL', outcome: 'true' } }],
    },
    {
      name: '|| in a mask',
      code: `import * as vk from 'nvk';
new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT || vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT });`,
      errors: [
        {
          messageId: 'neverTaken',
          at: '2:45-2:119',
          data: { first: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT', second: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT' },
          suggestions: [
            {
              messageId: 'joinBits',
              data: {},
              output: `import * as vk from 'nvk';
new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT | vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT });`,
            },
          ],
        },
      ],
    },
    {
      name: '|| in a comparison',
      code: `import * as vk from 'nvk';
const isGpu = (type) => type === (vk.VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU || vk.VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU);`,
      errors: [
        {
          messageId: 'neverTaken',
          at: '2:35-2:119',
          data: { first: 'VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU', second: 'VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU' },
        },
      ],
    },
    {
      name: '|| in a case',
      code: `import * as vk from 'nvk';
switch (type) {
  case vk.VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU || vk.VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
    use();
}`,
      errors: [
        {
          messageId: 'neverTaken',
          at: '3:8-3:92',
          data: { first: 'VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU', second: 'VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU' },
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
    {
      name: 'a bit compared with true',
      code: 'const is = (flags) => (flags & VK_QUEUE_COMPUTE_BIT) === true;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:23-1:62',
          data: { source: '(flags & VK_QUEUE_COMPUTE_BIT) === true', why: ' What & gives is a number.' },
        },
      ],
    },
    {
      name: 'a bit compared with false',
      code: 'const is = (flags) => (flags & VK_QUEUE_COMPUTE_BIT) !== false;',
      errors: [
        {
          messageId: 'alwaysTrue',
          at: '1:23-1:63',
          data: { source: '(flags & VK_QUEUE_COMPUTE_BIT) !== false', why: ' What & gives is a number.' },
        },
      ],
    },
    {
      name: 'a bit that is not 1 compared loosely with true',
      code: 'const is = (flags) => (flags & VK_QUEUE_COMPUTE_BIT) == true;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:23-1:61',
          data: { source: '(flags & VK_QUEUE_COMPUTE_BIT) == true', why: ' What & gives is a number.' },
        },
      ],
    },
    {
      name: '!== of two constants, joined by ||',
      code: 'if (result !== VK_SUCCESS || result !== VK_SUBOPTIMAL_KHR) stop();',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:5-1:58',
          data: { value: 'result', first: 'VK_SUCCESS', second: 'VK_SUBOPTIMAL_KHR', outcome: 'true' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '&&' },
              output: 'if (result !== VK_SUCCESS && result !== VK_SUBOPTIMAL_KHR) stop();',
            },
          ],
        },
      ],
    },
    {
      name: '=== of two constants, joined by &&',
      code: 'const isBoth = (flags) => flags === VK_QUEUE_GRAPHICS_BIT && flags === VK_QUEUE_COMPUTE_BIT;',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:27-1:92',
          data: { value: 'flags', first: 'VK_QUEUE_GRAPHICS_BIT', second: 'VK_QUEUE_COMPUTE_BIT', outcome: 'false' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '||' },
              output: 'const isBoth = (flags) => flags === VK_QUEUE_GRAPHICS_BIT || flags === VK_QUEUE_COMPUTE_BIT;',
            },
          ],
        },
      ],
    },
    {
      name: 'two constants before a member',
      code: 'if (VK_SUCCESS != this.last.result || VK_NOT_READY != this.last.result) stop();',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:5-1:71',
          data: { value: 'this.last.result', first: 'VK_SUCCESS', second: 'VK_NOT_READY', outcome: 'true' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '&&' },
              output: 'if (VK_SUCCESS != this.last.result && VK_NOT_READY != this.last.result) stop();',
            },
          ],
        },
      ],
    },
  ],
});
