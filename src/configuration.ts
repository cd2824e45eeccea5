/** What a configuration can say, as types: the plugin is written against them, and they are published with it. */

/** The options of each rule, as they stand behind its severity. */
export interface VulkanRuleOptions {
  'no-foreign-constant': [];
  'no-invalid-chain': [];
  'no-invalid-flags': [];
  'no-invalid-usage': [{ readonly legacy?: boolean }?];
  'no-legacy-name': [{ readonly extensions?: boolean }?];
  'no-mismatched-handle-type': [{ readonly leaks?: boolean }?];
  'no-pointless-flag-test': [];
  'no-unknown-constant': [];
  'prefer-named-constant': [];
}

/** How a binding spells Vulkan, by the binding that is known for it. */
export type VulkanDialect = 'nvk' | 'vulkan-node' | 'vulkan.node.js' | 'deno' | 'vulkan4bun' | 'bunbox' | 'ffi';

/** A constant or an extension by its name in Vulkan. */
type VulkanName = `VK_${string}`;

/** `settings.vulkan`. */
export interface VulkanSettings {
  /** Modules that export a binding, or pass one on, and how it is spelled. */
  readonly modules?: Readonly<Record<string, VulkanDialect>>;
  /** Modules that are not Vulkan, whatever their exports are called. */
  readonly exclude?: readonly string[];
  /** How globals, and modules that nothing is known of, are spelled. */
  readonly dialect?: VulkanDialect;
  /** Constants under names of your own: `{ 'MemoryProperty.HostVisible': 'VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT' }`. */
  readonly constants?: Readonly<Record<string, VulkanName>>;
  /** What your constants begin with in place of `VK_`. */
  readonly constantsPrefix?: string;
  /** What the constants of 64-bit masks are, where the binding does not settle it. */
  readonly flags64?: 'number' | 'bigint';
  /** Functions of yours that give external handles, and what type these have. */
  readonly handleSources?: Readonly<Record<string, VulkanName | readonly VulkanName[]>>;
  /** All features that the device is made with: `samplerAnisotropy`. */
  readonly features?: readonly string[];
  /** All extensions that the instance and the device are made with. */
  readonly extensions?: readonly VulkanName[];
  /** The version of Vulkan that is asked for: `1.3`. */
  readonly apiVersion?: `${number}.${number}`;
}
