/** Constants behind `||` and `&&` that are compared with nothing. */
import { testRule } from './harness.js';

testRule('no-pointless-flag-test', {
  valid: [
    {
      name: 'a constant that the program asks for first',
      code: `import * as vk from 'nvk';
if (vk.VK_SUBOPTIMAL_KHR && result === vk.VK_SUBOPTIMAL_KHR) recreate();`,
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
      name: 'constants joined where nothing of Vulkan takes one',
      code: `import * as vk from 'nvk';
const hasBoth = vk.VK_SUBOPTIMAL_KHR && vk.VK_TIMEOUT;
if (vk.VK_SUCCESS || vk.VK_TIMEOUT) go();
for (first = vk.VK_NOT_READY, second = vk.VK_TIMEOUT; ; ) go();`,
    },
    {
      name: 'a name and its alias',
      code: `import * as vk from 'nvk';
const feature = vk.VK_FORMAT_FEATURE_TRANSFER_SRC_BIT || vk.VK_FORMAT_FEATURE_TRANSFER_SRC_BIT_KHR;`,
    },
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
      name: '|| twice in a mask',
      code: `import * as vk from 'nvk';
new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT || vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT || usage });`,
      errors: [
        {
          messageId: 'oneOfTwo',
          at: '2:45-2:119',
          data: {
            first: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
            second: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            value: 'not 0',
            operator: '||',
            often: 'never',
          },
        },
      ],
    },
    {
      name: '|| in a mask',
      code: `import * as vk from 'nvk';
new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT || vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT });`,
      errors: [
        {
          messageId: 'oneOfTwo',
          at: '2:45-2:119',
          data: {
            first: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
            second: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            value: 'not 0',
            operator: '||',
            often: 'never',
          },
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
          messageId: 'oneOfTwo',
          at: '2:35-2:119',
          data: {
            first: 'VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU',
            second: 'VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU',
            value: 'not 0',
            operator: '||',
            often: 'never',
          },
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
          messageId: 'oneOfTwo',
          at: '3:8-3:92',
          data: {
            first: 'VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU',
            second: 'VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU',
            value: 'not 0',
            operator: '||',
            often: 'never',
          },
          suggestions: [
            {
              messageId: 'splitCase',
              data: {},
              output: `import * as vk from 'nvk';
switch (type) {
  case vk.VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU: case vk.VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
    use();
}`,
            },
          ],
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
      name: '=== of two constants behind another condition',
      code: 'if (isReady && result === VK_SUCCESS && result === VK_INCOMPLETE) stop();',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:5-1:65',
          data: { value: 'result', first: 'VK_SUCCESS', second: 'VK_INCOMPLETE', outcome: 'false' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '||' },
              output: 'if (isReady && (result === VK_SUCCESS || result === VK_INCOMPLETE)) stop();',
            },
          ],
        },
      ],
    },
    {
      name: '=== of two constants before another condition',
      code: 'if (result === VK_SUCCESS && result === VK_INCOMPLETE && isReady) stop();',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:5-1:54',
          data: { value: 'result', first: 'VK_SUCCESS', second: 'VK_INCOMPLETE', outcome: 'false' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '||' },
              output: 'if ((result === VK_SUCCESS || result === VK_INCOMPLETE) && isReady) stop();',
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
    {
      name: '&& of two constants in a mask',
      code: `import * as vk from 'nvk';
new vk.VkBufferCreateInfo({ size: 4, usage: vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT && vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT });`,
      errors: [
        {
          messageId: 'oneOfTwo',
          at: '2:45-2:119',
          data: {
            first: 'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
            second: 'VK_BUFFER_USAGE_TRANSFER_DST_BIT',
            value: 'not 0',
            operator: '&&',
            often: 'always',
          },
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
      name: '|| behind a constant that is 0',
      code: `import * as vk from 'nvk';
const isDone = (result) => result === (vk.VK_SUCCESS || vk.VK_SUBOPTIMAL_KHR);`,
      errors: [
        {
          messageId: 'oneOfTwo',
          at: '2:40-2:77',
          data: { first: 'VK_SUCCESS', second: 'VK_SUBOPTIMAL_KHR', value: '0', operator: '||', often: 'always' },
        },
      ],
    },
    {
      name: 'a comma in a case',
      code: `import * as vk from 'nvk';
switch (result) {
  case vk.VK_NOT_READY, vk.VK_TIMEOUT:
    wait();
}`,
      errors: [
        {
          messageId: 'commaTakesLast',
          at: '3:8-3:38',
          data: { first: 'VK_NOT_READY', second: 'VK_TIMEOUT' },
          suggestions: [
            {
              messageId: 'splitCase',
              data: {},
              output: `import * as vk from 'nvk';
switch (result) {
  case vk.VK_NOT_READY: case vk.VK_TIMEOUT:
    wait();
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comma in a case, in parentheses as a formatter writes it',
      code: `import * as vk from 'nvk';
switch (result) {
  case (vk.VK_NOT_READY, vk.VK_TIMEOUT):
    return true;
}`,
      errors: [
        {
          messageId: 'commaTakesLast',
          at: '3:9-3:39',
          data: { first: 'VK_NOT_READY', second: 'VK_TIMEOUT' },
          suggestions: [
            {
              messageId: 'splitCase',
              data: {},
              output: `import * as vk from 'nvk';
switch (result) {
  case vk.VK_NOT_READY: case vk.VK_TIMEOUT:
    return true;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'three constants in a case, with parentheses and comments',
      code: `import * as vk from 'nvk';
switch (result) {
  case ((vk.VK_NOT_READY), vk.VK_TIMEOUT // both wait
    , (vk.VK_INCOMPLETE)):
    return true;
}`,
      errors: [
        {
          messageId: 'commaTakesLast',
          at: '3:9-4:25',
          data: { first: 'VK_TIMEOUT', second: 'VK_INCOMPLETE' },
          suggestions: [
            {
              messageId: 'splitCase',
              data: {},
              output: `import * as vk from 'nvk';
switch (result) {
  case (vk.VK_NOT_READY): case vk.VK_TIMEOUT // both wait
    : case (vk.VK_INCOMPLETE):
    return true;
}`,
            },
          ],
        },
      ],
    },
    {
      name: '!== of three constants, joined by ||',
      code: 'if (isLost || result !== VK_SUCCESS || result !== VK_SUBOPTIMAL_KHR || result !== VK_TIMEOUT) stop();',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:5-1:68',
          data: { value: 'result', first: 'VK_SUCCESS', second: 'VK_SUBOPTIMAL_KHR', outcome: 'true' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '&&' },
              output:
                'if (isLost || result !== VK_SUCCESS && result !== VK_SUBOPTIMAL_KHR && result !== VK_TIMEOUT) stop();',
            },
          ],
        },
      ],
    },
    {
      name: '=== of three constants, joined by &&',
      code: 'if (isReady && result === VK_SUCCESS && result === VK_SUCCESS && result === VK_TIMEOUT) stop();',
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:5-1:87',
          data: { value: 'result', first: 'VK_SUCCESS', second: 'VK_TIMEOUT', outcome: 'false' },
          suggestions: [
            {
              messageId: 'joinComparisons',
              data: { operator: '||' },
              output:
                'if (isReady && (result === VK_SUCCESS || result === VK_SUCCESS || result === VK_TIMEOUT)) stop();',
            },
          ],
        },
      ],
    },
    {
      name: 'comparisons that parentheses join otherwise',
      code: `if (result !== VK_SUCCESS || (result !== VK_SUBOPTIMAL_KHR || result !== VK_TIMEOUT)) stop();
if ((isReady && result === VK_SUCCESS) && result === VK_TIMEOUT) stop();`,
      errors: [
        {
          messageId: 'neverBoth',
          at: '1:31-1:84',
          data: { value: 'result', first: 'VK_SUBOPTIMAL_KHR', second: 'VK_TIMEOUT', outcome: 'true' },
        },
        {
          messageId: 'neverBoth',
          at: '2:5-2:64',
          data: { value: 'result', first: 'VK_SUCCESS', second: 'VK_TIMEOUT', outcome: 'false' },
        },
      ],
    },
    {
      name: 'a constant beside what is not to be done twice',
      code: `if (VK_ERROR_OUT_OF_DATE_KHR === vkQueuePresentKHR(queue, info) || VK_SUBOPTIMAL_KHR) stop();
if ((result = wait()) === VK_ERROR_OUT_OF_DATE_KHR | VK_SUBOPTIMAL_KHR) stop();`,
      errors: [
        {
          messageId: 'alone',
          at: '1:68-1:85',
          data: { constant: 'VK_SUBOPTIMAL_KHR', outcome: 'true' },
        },
        {
          messageId: 'joinedToOutcome',
          at: '2:5-2:71',
          data: {
            source: '(result = wait()) === VK_ERROR_OUT_OF_DATE_KHR | VK_SUBOPTIMAL_KHR',
            operator: '===',
            other: 'VK_SUBOPTIMAL_KHR',
          },
        },
      ],
    },
    {
      name: 'an outcome that several constants are joined to',
      code: 'if (format == VK_FORMAT_R8_UNORM | VK_FORMAT_R8_SNORM | VK_FORMAT_R8_UINT) use();',
      errors: [
        {
          messageId: 'joinedToOutcome',
          at: '1:5-1:74',
          data: {
            source: 'format == VK_FORMAT_R8_UNORM | VK_FORMAT_R8_SNORM | VK_FORMAT_R8_UINT',
            operator: '==',
            other: 'VK_FORMAT_R8_SNORM | VK_FORMAT_R8_UINT',
          },
          suggestions: [
            {
              messageId: 'repeatTest',
              data: { test: 'format == VK_FORMAT_R8_SNORM || format == VK_FORMAT_R8_UINT' },
              output:
                'if (format == VK_FORMAT_R8_UNORM || format == VK_FORMAT_R8_SNORM || format == VK_FORMAT_R8_UINT) use();',
            },
          ],
        },
      ],
    },
  ],
});
