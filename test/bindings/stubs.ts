/**
 * Stubs of the bindings: objects with the constants of each, under the names and with the values that its users meet.
 * Written from the bindings' own rules and not with the plugin's dialects, so that the two can be held against each
 * other.
 */
import { exportList } from '../../src/bindings/exports.js';
import { allEnumTypes, type Constant } from '../../src/registry/index.js';

export interface Stub {
  /** What the module exports. */
  readonly module: Readonly<Record<string, unknown>>;
  /** Whether it has a constant with its right value, under any name. */
  readonly has: (constant: Constant) => boolean;
}

type Place = (name: string, constant: Constant, object: string) => readonly string[] | undefined;

/** The stub of a binding with a list of exports, which puts its constants where `place` says. */
export function stubOf(list: string | undefined, place: Place, wide: 'number' | 'bigint'): Stub {
  const exports = list === undefined ? undefined : exportList(list);
  const module: Record<string, unknown> = {};
  const there = new Set<Constant>();
  for (const type of allEnumTypes()) {
    for (const constant of type.constants) {
      for (const name of [constant.name, ...constant.aliases]) {
        const answer = exports?.has(name) ?? 'yes';
        if (answer === 'no') continue;
        const path = place(name, constant, exports?.objectOf(constant, name) ?? type.name);
        if (path === undefined) continue;
        if (answer === 'yes') there.add(constant);
        const value = constant.type.width === 64 && wide === 'number' ? Number(constant.value) : constant.value;
        put(module, path, answer === 'yes' ? value : NaN);
      }
    }
  }
  return { module, has: (constant) => there.has(constant) };
}

function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', member] = path;
  if (member === undefined) root[name] = value;
  else {
    const object = (root[name] ??= {}) as Record<string, unknown>;
    // Of two members of one name the first is kept, as the module's generator does.
    object[member] ??= value;
  }
}

/** `VK_X` and `VkEnum.VK_X`. */
export const flatAndInObjects: readonly Place[] = [(name) => [name], (name, _, object) => [object, name]];

/** vulkan-node: in enum objects, 64-bit ones flat. */
export const vulkanNodePlace: Place = (name, { type }, object) => (type.width === 64 ? [name] : [object, name]);

/** vulkan4bun: in enum objects; C has no 64-bit enums. */
export const vulkan4bunPlace: Place = (name, { type }, object) => (type.width === 64 ? undefined : [object, name]);

/** The generator of the Deno module, in its own words. */
export const denoPlace: Place = (name, _, object) => {
  const strip = (text: string): string => text.replace(/^(?:Vk|vk|VK_)/, '');
  const enumName = strip(object);
  const prefix = (enumName.match(/[A-Z][^A-Z]*|^[^A-Z]+/g) ?? []).map((word) => word.toUpperCase()).join('_');
  const shortPrefix = prefix.replace('_FLAG_BITS', '');
  let member = strip(name);
  if (member.startsWith(`${shortPrefix}_`)) member = member.substring(shortPrefix.length + 1);
  if (enumName.endsWith('FlagBits')) member = member.replace(/_BIT$/, '');
  return [enumName, /^[0-9]/.test(member) ? `VK_${member}` : member];
};

const BUNBOX_IRREGULAR: Readonly<Record<string, string>> = {
  VK_IMAGE_CREATE_2D_ARRAY_COMPATIBLE_BIT: 'ARRAY_2D_COMPATIBLE_BIT',
  VK_SHADER_FLOAT_CONTROLS_INDEPENDENCE_32_BIT_ONLY: 'BIT_32_ONLY',
  VK_TOOL_PURPOSE_DEBUG_REPORTING_BIT_EXT: 'DEBUG_REPORTING_BIT',
  VK_TOOL_PURPOSE_DEBUG_MARKERS_BIT_EXT: 'DEBUG_MARKERS_BIT',
};

/** \@bunbox/vk: without the words of the enum, which are written as its constants share them. */
export const bunboxPlace: Place = (name, { type }, object) => {
  if (type.width === 64) return undefined;
  const irregular = BUNBOX_IRREGULAR[name];
  if (irregular !== undefined) return [object, irregular];
  // The words of the enum's name, read off the constant itself: `SampleCount` is `SAMPLE_COUNT`.
  const letters = type.name
    .slice(2)
    .replace(/FlagBits/, '')
    .replace(/(?:KHR|EXT|NV|AMD|INTEL|ARM|QCOM|GOOGLE|HUAWEI|FUCHSIA|LUNARG|SEC|VALVE|OHOS|NVX|AMDX)$/, '')
    .toUpperCase();
  const words = name.slice('VK_'.length).split('_');
  let taken = 0;
  let joined = '';
  while (joined.length < letters.length && taken < words.length) joined += words[taken++]!;
  if (joined !== letters) return [object, words.join('_')];
  const rest = words.slice(taken);
  if (object.startsWith('VkDebugUtilsMessage')) return [object, rest.join('_').replace(/_BIT_EXT$/, '')];
  return [object, /^\d/.test(rest[0] ?? '') ? [words[taken - 1], ...rest].join('_') : rest.join('_')];
};
