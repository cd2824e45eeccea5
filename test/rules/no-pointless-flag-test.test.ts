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
    {
      name: 'a comparison with an unknown mask',
      code: 'const has = (flags: VkQueueFlags, wanted: VkQueueFlags) => (flags & wanted) === wanted;',
    },
    { name: '| that builds a mask', code: 'const usage = flags | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;' },
    {
      name: 'a switch of the file',
      code: `const USAGE = VK_BUFFER_USAGE_VERTEX_BUFFER_BIT;
if (USAGE & VK_BUFFER_USAGE_TRANSFER_DST_BIT) upload();`,
    },
    { name: 'a comparison of an enum', code: 'const isLinear = (filter: VkFilter) => filter === VK_FILTER_LINEAR;' },
    { name: `numbers of one's own`, code: 'const isSet = (flags) => (flags & 4) === 8; vkDeviceWaitIdle(device);' },
    {
      name: 'a bit compared loosely with false',
      code: 'const isOther = (flags) => (flags & VK_QUEUE_GRAPHICS_BIT) == false;',
    },
    {
      name: 'the first bit compared loosely with true',
      code: 'const is = (flags) => (flags & VK_QUEUE_GRAPHICS_BIT) == true;',
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
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output:
                'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== 0;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'useAnd',
              data: {},
              output:
                'const isHidden = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === 0;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithSame',
              data: { bits: 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT' },
              output:
                'const isCoherent = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT;',
            },
          ],
        },
      ],
    },
    {
      name: 'a bit that is always set: to compare with it would be as pointless',
      code: 'const isNone = (flags: VkMemoryPropertyFlags) => ((flags | VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === 0;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:50-1:141',
          data: { source: 'This test', why: ' The two sides can never have the same bits.' },
        },
      ],
    },
    {
      name: 'the bits of an enum, which is one value',
      code: 'const isCube = (view: VkImageViewCreateInfo) => !(view.viewType & VK_IMAGE_VIEW_TYPE_CUBE);',
      errors: [
        {
          messageId: 'bitsOfEnum',
          at: '1:51-1:90',
          data: { value: 'view.viewType', type: 'VkImageViewType', constant: 'VK_IMAGE_VIEW_TYPE_CUBE' },
          suggestions: [
            {
              messageId: 'compareValue',
              data: { test: 'view.viewType === VK_IMAGE_VIEW_TYPE_CUBE' },
              output: 'const isCube = (view: VkImageViewCreateInfo) => !(view.viewType === VK_IMAGE_VIEW_TYPE_CUBE);',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithSame',
              data: { bits: 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT' },
              output:
                'const isCoherent = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithZero',
              data: { operator: '!=' },
              output:
                'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) != 0;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithSame',
              data: { bits: 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT' },
              output:
                'const fits = (flags: VkMemoryPropertyFlags) => (flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) === (VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT);',
            },
          ],
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
          suggestions: [
            {
              messageId: 'useEquality',
              data: {},
              output: `function isCulled(mode: VkCullModeFlags) {
  if (mode === VK_CULL_MODE_NONE) return true;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the number 0 as a mask',
      code: 'const isCulled = (mode: VkCullModeFlags) => (mode & 0) !== 0;',
      errors: [{ messageId: 'alwaysFalse', at: '1:45-1:61', data: { source: '(mode & 0) !== 0', why: '' } }],
    },
    {
      name: 'a number in place of the constant',
      code: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & 2) === 1;',
      errors: [
        {
          messageId: 'alwaysFalse',
          at: '1:53-1:70',
          data: { source: '(flags & 2) === 1', why: ' The two sides can never have the same bits.' },
          suggestions: [
            {
              messageId: 'compareWithZero',
              data: { operator: '!==' },
              output: 'const isVisible = (flags: VkMemoryPropertyFlags) => (flags & 2) !== 0;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithSame',
              data: { bits: 'VK_PIPELINE_STAGE_2_COPY_BIT' },
              output:
                'const isCopy = (stages: VkPipelineStageFlags2) => (stages & VK_PIPELINE_STAGE_2_COPY_BIT) === VK_PIPELINE_STAGE_2_COPY_BIT;',
            },
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
          suggestions: [
            {
              messageId: 'compareWithZero',
              data: { operator: '!==' },
              output: 'const is = (flags) => (flags & VK_QUEUE_COMPUTE_BIT) !== 0;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithZero',
              data: { operator: '!==' },
              output: 'const is = (flags) => (flags & VK_QUEUE_COMPUTE_BIT) !== 0;',
            },
          ],
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
          suggestions: [
            {
              messageId: 'compareWithZero',
              data: { operator: '!=' },
              output: 'const is = (flags) => (flags & VK_QUEUE_COMPUTE_BIT) != 0;',
            },
          ],
        },
      ],
    },
  ],
});
