/** What the derived lists of the docs say of a rule, read from the plugin object alone. */
import type { VulkanPlugin } from './project.js';

export interface RuleFacts {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** The configs that turn the rule on. */
  readonly configs: readonly ('recommended' | 'strict')[];
  readonly fixable: boolean;
  readonly hasSuggestions: boolean;
}

/** Every rule of the plugin, by name. */
export function ruleFacts(plugin: VulkanPlugin): RuleFacts[] {
  return Object.keys(plugin.rules)
    .sort()
    .map((name) => {
      const meta = plugin.rules[name as keyof typeof plugin.rules].meta;
      return {
        name,
        description: meta?.docs?.description ?? '',
        url: meta?.docs?.url ?? '',
        configs: (['recommended', 'strict'] as const).filter(
          (config) => `vulkan/${name}` in (plugin.configs[config].rules ?? {}),
        ),
        fixable: meta?.fixable !== undefined,
        hasSuggestions: meta?.hasSuggestions === true,
      };
    });
}
