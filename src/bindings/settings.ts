import { dialectNamed, dialects, type Dialect } from './dialects.js';

/** `settings.vulkan` of the configuration, checked. */
export interface Settings {
  /** Further modules that export a binding, with the dialect that they speak. */
  readonly modules: ReadonlyMap<string, Dialect>;
  /** Modules that are not Vulkan, whatever they export. */
  readonly exclude: ReadonlySet<string>;
}

const NONE: Settings = { modules: new Map(), exclude: new Set() };
const KNOWN = ['modules', 'exclude'];
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
  if (!isRecord(raw)) throw new Error(`settings.vulkan must be an object, but is ${describe(raw)}.`);
  let settings = checked.get(raw);
  if (settings === undefined) {
    settings = check(raw);
    checked.set(raw, settings);
  }
  return settings;
}

function check(raw: Readonly<Record<string, unknown>>): Settings {
  for (const key of Object.keys(raw)) {
    if (!KNOWN.includes(key))
      throw new Error(`settings.vulkan.${key} is unknown. Known settings: ${KNOWN.join(', ')}.`);
  }
  return { modules: modulesOf(raw['modules']), exclude: new Set(stringsOf('exclude', raw['exclude'])) };
}

function modulesOf(raw: unknown): ReadonlyMap<string, Dialect> {
  const modules = new Map<string, Dialect>();
  if (raw === undefined) return modules;
  if (!isRecord(raw)) {
    throw new Error(`settings.vulkan.modules must map module names to dialects, but is ${describe(raw)}.`);
  }
  for (const [module, id] of Object.entries(raw)) {
    const dialect = typeof id === 'string' ? dialectNamed(id) : undefined;
    if (dialect === undefined) {
      const known = dialects.map((each) => each.id).join(', ');
      throw new Error(`settings.vulkan.modules["${module}"] is ${describe(id)}. Known dialects: ${known}.`);
    }
    modules.set(module, dialect);
  }
  return modules;
}

function stringsOf(key: string, raw: unknown): readonly string[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || !raw.every((item): item is string => typeof item === 'string')) {
    throw new Error(`settings.vulkan.${key} must be an array of strings, but is ${describe(raw)}.`);
  }
  return raw;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
