/** Who introduces what: the `<require>` blocks of core versions and supported extensions. */
import { children, isVulkan, listOf, RegistryError } from './xml.js';
import type { XmlElement } from './xml.js';

export interface Requirements {
  /** Core versions and extensions, in the order of the file. */
  readonly providers: readonly RequiredProvider[];
  /** Every `<type>` and `<command>` that is required. */
  readonly items: readonly { readonly element: XmlElement; readonly name: string }[];
  /** Provider ids by type name as it is required, alias or not. */
  readonly types: ReadonlyMap<string, readonly string[]>;
  readonly commands: ReadonlyMap<string, readonly string[]>;
  /** The enumerants that extend an enum, by the name it is extended under. */
  readonly enumerants: ReadonlyMap<string, readonly Enumerant[]>;
  /** Constants without a type, or aliases of such. */
  readonly plainConstants: readonly XmlElement[];
  /** Macro names that do not follow from a provider's stem. */
  readonly macros: readonly string[];
  /** Provider ids in the order of the file. */
  readonly inOrder: (ids: Iterable<string>) => string[];
  /** What a `<deprecate>` block says of a type or command under any of its names. */
  readonly deprecation: (names: readonly string[]) => Deprecation;
}

interface RequiredProvider {
  readonly name: string;
  readonly id: string;
  readonly element: XmlElement;
  readonly macro: string | undefined;
}

export interface Enumerant {
  readonly element: XmlElement;
  readonly extension: number | undefined;
  readonly providers: readonly string[];
}

export interface Deprecation {
  readonly deprecated: string | undefined;
  readonly supersededBy: string | undefined;
}

/** The parts into which later registries split a core version, e.g. VK_GRAPHICS_VERSION_1_1, are that version. */
const VERSION = /^VK_(?:[A-Z]+_)?VERSION_(\d+)_(\d+)$/;

/** Collects what every core version of api `vulkan` and every extension supported by it requires. */
export function readRequirements(root: XmlElement, file: string): Requirements {
  const providers: RequiredProvider[] = [];
  const order = new Map<string, number>();
  const items: { element: XmlElement; name: string }[] = [];
  const types = new Map<string, string[]>();
  const commands = new Map<string, string[]>();
  const enumerants = new Map<string, Enumerant[]>();
  const plainConstants: XmlElement[] = [];
  const macros: string[] = [];
  const deprecations = new Map<string, Deprecation>();
  const inOrder = (ids: Iterable<string>): string[] =>
    [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  for (const { element, name, id } of vulkanProviders(root, file)) {
    if (!order.has(id)) order.set(id, order.size);
    const extension = element.name === 'extension' ? Number(id) : undefined;
    const stems: string[] = [];
    const blocks = children(element).filter(isVulkan);
    for (const item of blocks.filter((block) => block.name === 'require').flatMap((block) => children(block))) {
      const { name: itemName, extends: extended, alias, value } = item.attributes;
      if (itemName === undefined || !isVulkan(item)) continue;
      if (item.name === 'type' || item.name === 'command') items.push({ element: item, name: itemName });
      if (item.name === 'type') add(types, itemName, id);
      else if (item.name === 'command') add(commands, itemName, id);
      else if (item.name === 'enum' && extended !== undefined) {
        const list = enumerants.get(extended) ?? [];
        list.push({ element: item, extension, providers: [id] });
        enumerants.set(extended, list);
      } else if (item.name === 'enum' && /_(?:SPEC_VERSION|EXTENSION_NAME)$/.test(itemName)) {
        const stem = /^(\w+)_EXTENSION_NAME$/.exec(itemName)?.[1];
        if (stem !== undefined && alias === undefined) stems.push(stem);
        macros.push(itemName);
      } else if (item.name === 'enum' && (alias !== undefined || (value !== undefined && !value.startsWith('"')))) {
        plainConstants.push(item);
      } else if (item.name === 'enum' && value !== undefined) macros.push(itemName);
    }
    for (const block of blocks.filter((each) => each.name === 'deprecate')) {
      for (const item of children(block)) {
        const deprecated = block.attributes['explanationlink'] ?? 'deprecated';
        const supersededBy = item.attributes['supersededby'];
        const itemName = item.attributes['name'];
        if (itemName !== undefined && !deprecations.has(itemName))
          deprecations.set(itemName, { deprecated, supersededBy });
      }
    }
    if (!providers.some((provider) => provider.id === id)) providers.push({ name, id, element, macro: stems[0] });
  }

  const derived = new Set(providers.flatMap(({ macro }) => [`${macro}_SPEC_VERSION`, `${macro}_EXTENSION_NAME`]));
  return {
    providers,
    items,
    types,
    commands,
    enumerants,
    plainConstants,
    macros: macros.filter((name) => !derived.has(name)),
    inOrder,
    deprecation: (names) =>
      names.map((name) => deprecations.get(name)).find((each) => each !== undefined) ?? {
        deprecated: undefined,
        supersededBy: undefined,
      },
  };
}

interface Source {
  readonly element: XmlElement;
  readonly name: string;
  readonly id: string;
}

function* vulkanProviders(root: XmlElement, file: string): Generator<Source> {
  for (const element of children(root, 'feature')) {
    if (!isVulkan(element)) continue;
    const version = VERSION.exec(element.attributes['name'] ?? '');
    if (!version) throw new RegistryError(file, element.line, '<feature> has no name such as VK_VERSION_1_0.');
    yield { element, name: `VK_VERSION_${version[1]}_${version[2]}`, id: `${version[1]}.${version[2]}` };
  }
  for (const element of children(root, 'extensions').flatMap((section) => children(section, 'extension'))) {
    if (!listOf(element, 'supported').includes('vulkan')) continue;
    const { name, number } = element.attributes;
    if (name === undefined || number === undefined || !/^\d+$/.test(number)) {
      throw new RegistryError(file, element.line, '<extension> has no name or number.');
    }
    yield { element, name, id: number };
  }
}

function add(map: Map<string, string[]>, name: string, id: string): void {
  const ids = map.get(name) ?? [];
  if (!ids.includes(id)) ids.push(id);
  map.set(name, ids);
}
