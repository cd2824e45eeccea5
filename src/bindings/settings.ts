import type { VulkanSettings } from '../configuration.js';
import { handleTypeFacts } from '../registry/handle-types.js';
import { allProviders, constantOf, extensionOfMacro, type Constant } from '../registry/index.js';
import { withPrefix, type Dialect } from './dialect.js';
import { bindingOfModule, dialectNamed, dialects, registryDialect } from './dialects.js';
import { featureNamed, featuresLike } from './features.js';
import { mentionsVulkan } from './mentions.js';
import { nearestConstant, nearestName } from './nearest.js';

/** `settings.vulkan` of the configuration, checked. */
export interface Settings {
  /** The dialect of a module that the settings name, or undefined. */
  readonly dialectOf: (source: string) => Dialect | undefined;
  /** Whether a module is not Vulkan, whatever it exports. */
  readonly isExcluded: (source: string) => boolean;
  /** The dialect of globals, and of modules that nobody knows. */
  readonly fallback: Dialect;
  /** What the author calls constants: `MemoryProperty.HostVisible` -> the constant. */
  readonly constants: ReadonlyMap<string, Constant>;
  /** What the constants of 64-bit masks are, when the settings say it. */
  readonly flags64: 'number' | 'bigint' | undefined;
  /** Functions and methods that give external handles, by name: what types their handles have. */
  readonly handleSources: ReadonlyMap<string, readonly string[]>;
  /** All features that the device is made with: `name` or `VkPhysicalDevice...Features::name`. */
  readonly features: readonly string[] | undefined;
  /** All extensions that the instance and the device are made with. */
  readonly extensions: readonly string[] | undefined;
  /** The version that is asked for, as the registry calls it: `VK_VERSION_1_3`. */
  readonly apiVersion: string | undefined;
}

const NONE: Settings = {
  dialectOf: () => undefined,
  isExcluded: () => false,
  fallback: registryDialect,
  constants: new Map(),
  flags64: undefined,
  handleSources: new Map(),
  features: undefined,
  extensions: undefined,
  apiVersion: undefined,
};

/** What each setting is read by, under its name. */
const READERS = {
  modules: readModules,
  exclude: readStrings,
  dialect: readDialect,
  constants: readConstants,
  constantsPrefix: readPrefix,
  flags64: readFlags64,
  handleSources: readHandleSources,
  features: readFeatures,
  extensions: readExtensions,
  apiVersion: readApiVersion,
} satisfies Record<keyof VulkanSettings, (key: string, raw: unknown) => unknown>;

const checked = new WeakMap<object, Settings>();

/**
 * Reads `settings.vulkan`.
 *
 * @param shared - the `settings` object of the configuration
 * @throws an Error that names the known settings when one is unknown or of the wrong shape
 */
export function settingsOf(shared: Readonly<Record<string, unknown>>): Settings {
  const raw = shared['vulkan'];
  if (raw === undefined) return NONE;
  if (!isRecord(raw)) throw settingError(` must be an object, but is ${describe(raw)}.`);
  let settings = checked.get(raw);
  if (settings === undefined) {
    settings = check(raw);
    checked.set(raw, settings);
  }
  return settings;
}

/** Whether a file can have anything of Vulkan in it, under Vulkan's names or those of the settings. */
export function mayConcernVulkan(text: string, { constants }: Settings): boolean {
  if (mentionsVulkan(text)) return true;
  for (const path of constants.keys()) if (text.includes(path.slice(path.lastIndexOf('.') + 1))) return true;
  return false;
}

function check(raw: Readonly<Record<string, unknown>>): Settings {
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(READERS, key)) {
      throw settingError(`.${key} is unknown. Known settings: ${Object.keys(READERS).join(', ')}.`);
    }
  }
  const read = <Key extends keyof typeof READERS>(key: Key): ReturnType<(typeof READERS)[Key]> =>
    READERS[key](key, raw[key]) as ReturnType<(typeof READERS)[Key]>;
  const prefix = read('constantsPrefix');
  const prefixed = (dialect: Dialect): Dialect => (prefix === undefined ? dialect : withPrefix(dialect, prefix));
  const modules = [...read('modules')].map(([name, dialect]) => [matcherOf(name), prefixed(dialect)] as const);
  const excluded = read('exclude').map(matcherOf);
  const fallback = read('dialect') ?? registryDialect;
  return {
    dialectOf: (source) => modules.find(([matches]) => matches(source))?.[1],
    isExcluded: (source) => excluded.some((matches) => matches(source)),
    // Without any prefix of its own, a global constant is told by nothing.
    fallback: prefix === '' ? fallback : prefixed(fallback),
    constants: read('constants'),
    flags64: read('flags64'),
    handleSources: read('handleSources'),
    features: read('features'),
    extensions: read('extensions'),
    apiVersion: read('apiVersion'),
  };
}

/** A test for a module's name, in which `*` stands for any text. */
function matcherOf(name: string): (source: string) => boolean {
  if (!name.includes('*')) return (source) => source === name;
  const parts = name.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 'u');
  return (source) => pattern.test(source);
}

function readModules(key: string, raw: unknown): ReadonlyMap<string, Dialect> {
  const modules = new Map<string, Dialect>();
  if (raw === undefined) return modules;
  if (!isRecord(raw)) {
    throw settingError(`.${key} must map module names to dialects, but is ${describe(raw)}.`);
  }
  for (const [module, id] of Object.entries(raw)) modules.set(module, dialectOf(`${key}["${module}"]`, id));
  return modules;
}

function readDialect(key: string, raw: unknown): Dialect | undefined {
  return raw === undefined ? undefined : dialectOf(key, raw);
}

function dialectOf(key: string, id: unknown): Dialect {
  const dialect = typeof id === 'string' ? dialectNamed(id) : undefined;
  if (dialect !== undefined) return dialect;
  const binding = typeof id === 'string' ? bindingOfModule(id) : undefined;
  const advice =
    binding === undefined
      ? `Known dialects: ${dialects.map((each) => each.id).join(', ')}.`
      : `That binding is written in the dialect "${binding.dialect.id}".`;
  throw settingError(`.${key} is ${describe(id)}. ${advice}`);
}

function readStrings(key: string, raw: unknown): readonly string[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || !raw.every((item): item is string => typeof item === 'string')) {
    throw settingError(`.${key} must be an array of strings, but is ${describe(raw)}.`);
  }
  return raw;
}

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function readConstants(key: string, raw: unknown): ReadonlyMap<string, Constant> {
  const constants = new Map<string, Constant>();
  if (raw === undefined) return constants;
  if (!isRecord(raw)) {
    throw settingError(`.${key} must map your names to Vulkan's, but is ${describe(raw)}.`);
  }
  for (const [path, name] of Object.entries(raw)) {
    if (!path.split('.').every((part) => NAME.test(part))) {
      throw settingError(`.${key}: ${describe(path)} is no name such as "MemoryProperty.HostVisible".`);
    }
    const constant = typeof name === 'string' ? constantOf(name) : undefined;
    if (constant === undefined) {
      const advice = didYouMean(constantLike(name)) || ' It takes names such as "VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT".';
      throw settingError(`.${key}["${path}"] is ${describe(name)}, which is no constant of Vulkan.${advice}`);
    }
    constants.set(path, constant);
  }
  return constants;
}

function readPrefix(key: string, raw: unknown): string | undefined {
  if (raw === undefined || (typeof raw === 'string' && /^\w*$/u.test(raw))) return raw;
  throw settingError(
    `.${key} must be what names begin with in place of "VK_", such as "GPU_", or "", but is ${describe(raw)}.`,
  );
}

function readFlags64(key: string, raw: unknown): 'number' | 'bigint' | undefined {
  if (raw === undefined || raw === 'number' || raw === 'bigint') return raw;
  throw settingError(`.${key} must be "number" or "bigint", but is ${describe(raw)}.`);
}

const SUCH_TYPE = 'such as "VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT"';

function readHandleSources(key: string, raw: unknown): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, readonly string[]>();
  if (raw === undefined) return sources;
  if (!isRecord(raw)) {
    throw settingError(`.${key} must map your functions to handle types, but is ${describe(raw)}.`);
  }
  for (const [name, given] of Object.entries(raw)) {
    if (!NAME.test(name)) {
      throw settingError(`.${key}: ${describe(name)} is no name of a function alone, such as "openTexture".`);
    }
    const types: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (types.length === 0) {
      throw settingError(`.${key}["${name}"] is []. It takes one or several external handle types, ${SUCH_TYPE}.`);
    }
    for (const type of types) {
      if (typeof type === 'string' && handleTypeFacts(type) !== undefined) continue;
      const near = constantLike(type);
      const isType = near !== undefined && handleTypeFacts(near) !== undefined;
      const advice = isType ? didYouMean(near) : ` It takes one or several, ${SUCH_TYPE}.`;
      throw settingError(
        `.${key}["${name}"] ${Array.isArray(given) ? 'has' : 'is'} ${describe(type)}, ` +
          `which is no external handle type.${advice}`,
      );
    }
    sources.set(name, types as readonly string[]);
  }
  return sources;
}

function readFeatures(key: string, raw: unknown): readonly string[] | undefined {
  if (raw === undefined) return undefined;
  return readStrings(key, raw).map((written) => {
    const feature = featureNamed(written);
    if (feature !== undefined) return feature;
    const like = featuresLike(written);
    const has = `.${key} has ${describe(written)}, which`;
    if (like.length > 1) throw settingError(`${has} is a feature of several structs. Name one: ${like.join(', ')}.`);
    const advice =
      didYouMean(like[0]) ||
      ' It takes names such as "samplerAnisotropy" or "VkPhysicalDeviceVulkan12Features::bufferDeviceAddress".';
    throw settingError(`${has} is no feature of Vulkan.${advice}`);
  });
}

function readExtensions(key: string, raw: unknown): readonly string[] | undefined {
  if (raw === undefined) return undefined;
  const names = readStrings(key, raw);
  const known = [...allProviders()].filter(({ type }) => type !== 'core').map(({ name }) => name);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong === undefined) return names;
  const near = extensionOfMacro(wrong) ?? extensionOfEnd(wrong, known) ?? nearestName(wrong, known);
  const advice = didYouMean(near) || ' It takes names such as "VK_KHR_swapchain".';
  throw settingError(`.${key} has ${describe(wrong)}, which is no extension of Vulkan.${advice}`);
}

/** The only extension whose name ends so, without the `VK_` or without the vendor too: `swapchain`. */
function extensionOfEnd(end: string, known: readonly string[]): string | undefined {
  const [found, ...others] = known.filter((name) =>
    [/^VK_/u, /^VK_[^_]+_/u].some((start) => name.replace(start, '') === end),
  );
  return others.length === 0 ? found : undefined;
}

/** `"1.3"` -> `VK_VERSION_1_3`. */
function readApiVersion(key: string, raw: unknown): string | undefined {
  if (raw === undefined) return undefined;
  const known = new Map(
    [...allProviders()]
      .filter(({ type }) => type === 'core')
      .map(({ name }) => [name.replace('VK_VERSION_', '').replace('_', '.'), name]),
  );
  const name = typeof raw === 'string' ? known.get(raw) : undefined;
  if (name !== undefined) return name;
  const versions = [...known.keys()].map(describe).join(', ');
  throw settingError(`.${key} is ${describe(raw)}. Known versions: ${versions}.`);
}

/** The constant that a name which is none may mean, be it that only the `VK_` is missing. */
function constantLike(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const whole = name.startsWith('VK_') ? name : `VK_${name}`;
  return constantOf(whole)?.name ?? (nearestConstant(name) ?? nearestConstant(whole))?.name;
}

/** ` Did you mean "VK_FILTER_LINEAR"?`; nothing when no name is near. */
function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean ${describe(name)}?`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An error about a setting. ESLint and oxlint say that it comes from the first rule that reads the settings, or from the
 * plugin, which says nothing to whoever wrote them.
 */
function settingError(text: string): Error {
  return new Error(`In the configuration of the linter, settings.vulkan${text}`);
}

/** A value as JSON, and what JSON has no form for as well as it can be told. */
function describe(value: unknown): string {
  switch (typeof value) {
    case 'function':
      return value.name === '' ? 'a function' : `the function ${value.name}`;
    case 'bigint':
      return `${String(value)}n`;
    case 'symbol':
    case 'undefined':
      return String(value);
    default:
      return JSON.stringify(value, (_, each: unknown) => (isOfJson(each) ? each : describe(each)));
  }
}

function isOfJson(value: unknown): boolean {
  return !['function', 'bigint', 'symbol'].includes(typeof value);
}
