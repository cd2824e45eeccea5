/** The core versions and extensions. */
import { extra, headsOf, onceFor, rowAt, Table } from './text.js';
import type { Provider } from './types.js';

/** The core version or extension of a name: `VK_VERSION_1_1`, `VK_KHR_swapchain`. */
export function providerOf(name: string): Provider | undefined {
  return providers.get(name);
}

/** Whether a core version is part of another: `('VK_VERSION_1_1', 'VK_VERSION_1_3')`. */
export function isInVersion(part: string, version: string): boolean {
  return versionNumber(part) <= versionNumber(version);
}

/** `VK_VERSION_1_3` -> 1003. */
function versionNumber(name: string): number {
  const [, major, minor] = /^VK_VERSION_(\d+)_(\d+)$/u.exec(name) ?? [];
  return Number(major) * 1000 + Number(minor);
}

/** All core versions, then all extensions. */
export function allProviders(): Iterable<Provider> {
  return providers.values();
}

/** The names behind the numbers of a row: `1.1,73` -> `['VK_VERSION_1_1', 'VK_KHR_external_memory']`. */
export function providersOf(ids: string | undefined): readonly string[] {
  providerNames ??= new Map(
    headsOf('providers').map((offset) => {
      const [name = '', id = ''] = rowAt(offset).fields;
      return [id, name];
    }),
  );
  const byId = providerNames;
  return onceFor(providerLists, ids, (id) => byId.get(id));
}

const providers = new Table<Provider>('providers', ({ fields }) => ({
  name: fields[0] ?? '',
  number: fields[2] === 'core' ? 0 : Number(fields[1]),
  type: fields[2] as Provider['type'],
  promotedTo: extra(fields, 3, 'promoted'),
  deprecatedBy: extra(fields, 3, 'deprecated'),
  obsoletedBy: extra(fields, 3, 'obsoleted'),
  depends: extra(fields, 3, 'depends'),
  platform: extra(fields, 3, 'platform'),
}));

const providerLists = new Map<string, readonly string[]>();
let providerNames: Map<string, string> | undefined;
