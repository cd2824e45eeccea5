/**
 * The files that a new rule starts with. They are a whole small rule, one that reports what the registry marks as
 * deprecated, so that a newcomer changes something that works.
 */

/** The code of a new rule. */
export function ruleTemplate(name: string): string {
  return `import { onVulkan } from '../src/model/model.js';
import { pageOf, type Rule } from './support/rule.js';
import { placeText } from './support/text.js';

type MessageIds = 'deprecated';

const rule: Rule<MessageIds> = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow a constant that the Vulkan registry marks as deprecated',
      url: pageOf('${name}'),
      preset: 'strict',
    },
    messages: {
      deprecated: '{{constant}} in {{place}} is deprecated.',
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      for (const slot of model.slots) {
        const { value } = slot;
        if (value.kind !== 'constant' || value.constant.deprecated === undefined) continue;
        context.report({
          node: value.node,
          messageId: 'deprecated',
          data: { constant: value.constant.name, place: placeText(slot) },
        });
      }
    });
  },
};

export default rule;
`;
}

/** The test of a new rule. */
export function testTemplate(name: string): string {
  return `import { testRule } from './harness.js';

testRule('${name}', {
  valid: [
    {
      name: 'another color space',
      code: 'new VkSwapchainCreateInfoKHR({ imageColorSpace: VK_COLOR_SPACE_HDR10_ST2084_EXT });',
    },
    {
      name: 'a color space that nobody knows here',
      code: 'function create(space) { new VkSwapchainCreateInfoKHR({ imageColorSpace: space }); }',
    },
  ],
  invalid: [
    {
      name: 'a deprecated color space',
      code: 'new VkSwapchainCreateInfoKHR({ imageColorSpace: VK_COLOR_SPACE_DOLBYVISION_EXT });',
      errors: [
        {
          messageId: 'deprecated',
          data: {
            constant: 'VK_COLOR_SPACE_DOLBYVISION_EXT',
            place: 'VkSwapchainCreateInfoKHR.imageColorSpace',
          },
          at: '1:49-1:79',
        },
      ],
    },
  ],
});
`;
}

/** The page of a new rule, but for the head that `npm run docs` writes. */
export function pageTemplate(): string {
  return `## Why

What Vulkan marks as deprecated may stop being supported by drivers:
[VkColorSpaceKHR](https://docs.vulkan.org/refpages/latest/refpages/source/VkColorSpaceKHR.html).

## Incorrect

\`\`\`ts
import * as vk from 'nvk';

const info = new vk.VkSwapchainCreateInfoKHR({ imageColorSpace: vk.VK_COLOR_SPACE_DOLBYVISION_EXT });
\`\`\`

## Correct

\`\`\`ts
import * as vk from 'nvk';

const info = new vk.VkSwapchainCreateInfoKHR({ imageColorSpace: vk.VK_COLOR_SPACE_HDR10_ST2084_EXT });
\`\`\`

## Options

This rule has no options.

## Limits

A constant that reaches the member through a parameter or another file is not seen.

## When not to use it

When you have to run on drivers that offer nothing newer.
`;
}

/**
 * The text of index.ts with one more rule: its import and its entry, each in alphabetical order.
 *
 * @throws an Error when the file has no list of rules in the form that this expects
 */
export function withRule(index: string, name: string): string {
  const identifier = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const imported = insertSorted(
    index,
    /^import \w+ from '\.\/rules\/[\w-]+\.js';$/gm,
    `import ${identifier} from './rules/${name}.js';`,
  );
  return insertSorted(imported, /^ {2}'[\w-]+': \w+,$/gm, `  '${name}': ${identifier},`);
}

/** The text of src/configuration.ts with one more rule, which takes no options. */
export function withOptions(configuration: string, name: string): string {
  return insertSorted(configuration, /^ {2}'[\w-]+': \[.*\];$/gm, `  '${name}': [];`);
}

function insertSorted(text: string, lines: RegExp, line: string): string {
  const present = [...text.matchAll(lines)];
  const [first] = present;
  if (first === undefined) throw new Error(`There is no line like: ${line.trim()}`);
  const before = present.findLast((match) => key(match[0]) < key(line));
  const at = before === undefined ? first.index : before.index + before[0].length + 1;
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

/** What the lines are sorted by: the rule's name in quotes. */
function key(line: string): string {
  return /'[^']+'/.exec(line)?.[0] ?? line;
}
