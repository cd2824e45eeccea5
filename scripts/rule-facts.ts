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
  /** Names of its options. */
  readonly options: readonly string[];
}

/** Every rule of the plugin, by name. */
export function ruleFacts(plugin: VulkanPlugin): RuleFacts[] {
  return Object.entries(plugin.rules)
    .map(([name, { meta }]) => ({
      name,
      description: meta?.docs?.description ?? '',
      url: meta?.docs?.url ?? '',
      configs: (['recommended', 'strict'] as const).filter(
        (config) => `vulkan/${name}` in (plugin.configs[config].rules ?? {}),
      ),
      fixable: meta?.fixable !== undefined,
      hasSuggestions: meta?.hasSuggestions === true,
      options: optionsOf(meta?.schema),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names in the objects that a rule takes as options. */
function optionsOf(schema: unknown): string[] {
  const items: unknown[] = Array.isArray(schema) ? schema : [];
  return items.flatMap((item) => Object.keys((item as { properties?: object }).properties ?? {}));
}
