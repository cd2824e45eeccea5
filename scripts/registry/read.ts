/** vk.xml -> {@link RegistryModel}: what belongs to api `vulkan`, resolved and checked. */
import type {
  ApiConstantRow,
  CommandRow,
  ConstantRow,
  EnumRow,
  FlagsRow,
  NamedRow,
  OtherName,
  ProviderRow,
  RegistryModel,
  StructRow,
  SyncRow,
} from './model.js';
import { Declared, invert, resolve } from './declared.js';
import { readMember } from './member.js';
import { readRequirements } from './requirements.js';
import type { Requirements } from './requirements.js';
import { checkSchema } from './schema.js';
import { readSync } from './sync.js';
import { apiConstantValue, enumerantValue } from './values.js';
import { child, children, isVulkan, listOf, parseXml, RegistryError, textOf } from './xml.js';
import type { XmlElement } from './xml.js';

const VULKAN_NAME = /^(?:Vk|VK_|vk|PFN_vk)[A-Za-z0-9_]*$/;

/**
 * Reads the text of a vk.xml; `file` is its name in messages. Throws a {@link RegistryError} on anything unexpected.
 */
export function readRegistry(xml: string, file: string): RegistryModel {
  return new RegistryReader(parseXml(xml, file), file).read();
}

class RegistryReader {
  private readonly declared: Declared;
  private readonly required: Requirements;
  /** Every enumerant name -> its canonical name, filled while the enums are read. */
  private readonly constants = new Map<string, string>();

  constructor(
    private readonly root: XmlElement,
    private readonly file: string,
  ) {
    if (root.name !== 'registry') this.fail(root, `the root element is <${root.name}>, not <registry> as in a vk.xml.`);
    this.declared = new Declared(root, file);
    this.required = readRequirements(root, file);
    if (this.required.providers.length === 0) this.fail(root, 'no <feature> of api "vulkan" in the file.');
    checkSchema(root, file);
    this.checkRequired();
    this.declared.checkReferences();
  }

  read(): RegistryModel {
    const version = this.version();
    const enums = this.enumRows();
    const flags = this.flagsRows(enums);
    return {
      version,
      enums,
      flags,
      structs: this.structRows(),
      commands: this.commandRows(),
      handles: this.namedRows('handle'),
      apiConstants: this.apiConstants(),
      otherNames: this.otherNames(),
      providers: this.required.providers.map((provider) => this.providerRow(provider)),
      sync: this.syncRows(enums),
      tags: this.tags(),
    };
  }

  private fail(at: XmlElement, what: string): never {
    throw new RegistryError(this.file, at.line, what);
  }

  private attribute(element: XmlElement, name: string): string {
    return element.attributes[name] ?? this.fail(element, `<${element.name}> has no "${name}".`);
  }

  /** What a core version or extension requires must be there, or names would go missing without a word. */
  private checkRequired(): void {
    const { types, typeAliases, commands, commandAliases } = this.declared;
    for (const { element, name } of this.required.items) {
      const known =
        element.name === 'type'
          ? types.has(name) || typeAliases.has(name) || !VULKAN_NAME.test(name)
          : commands.has(name) || commandAliases.has(name);
      if (!known) this.fail(element, `the required ${element.name} "${name}" is not in the file.`);
    }
  }

  /** The Vulkan types of a category that some core version or extension requires, under their canonical names. */
  private *typesOf(...categories: string[]): Generator<NamedRow & { element: XmlElement }> {
    const aliasesOf = invert(this.declared.typeAliases);
    for (const [name, element] of this.declared.types) {
      if (!categories.includes(element.attributes['category'] ?? '')) continue;
      const aliases = (aliasesOf.get(name) ?? []).filter((alias) => this.required.types.has(alias));
      const providers = this.providersOf([name, ...aliases], this.required.types);
      if (providers.length > 0) yield { name, aliases, providers, element };
    }
  }

  /** All that require a thing under one of its names. */
  private providersOf(names: readonly string[], required: ReadonlyMap<string, readonly string[]>): string[] {
    return this.required.inOrder(new Set(names.flatMap((name) => required.get(name) ?? [])));
  }

  private namedRows(category: string): NamedRow[] {
    return Array.from(this.typesOf(category), ({ name, aliases, providers }) => ({ name, aliases, providers }));
  }

  private version(): string {
    const complete = this.declared.types.get('VK_HEADER_VERSION_COMPLETE');
    const header = this.declared.types.get('VK_HEADER_VERSION');
    const parts = complete && /\(\s*(?:\d+\s*,\s*)?(\d+)\s*,\s*(\d+)\s*,\s*VK_HEADER_VERSION/.exec(textOf(complete));
    const patch = header && /VK_HEADER_VERSION\s+(\d+)/.exec(textOf(header));
    if (!parts || !patch) this.fail(complete ?? header ?? this.root, 'no VK_HEADER_VERSION_COMPLETE in the file.');
    return `${parts[1]}.${parts[2]}.${patch[1]}`;
  }

  private enumRows(): EnumRow[] {
    const bitsTypes = new Set<string>();
    const wideBits = new Set<string>();
    for (const { element } of this.typesOf('bitmask')) {
      const bits = element.attributes['bitvalues'] ?? element.attributes['requires'];
      if (bits === undefined) continue;
      bitsTypes.add(this.declared.canonicalType(bits));
      if (widthOfFlags(element) === 64) wideBits.add(this.declared.canonicalType(bits));
    }
    for (const [type, [extension]] of this.required.enumerants) {
      const known = this.declared.types.get(this.declared.canonicalType(type));
      if (known?.attributes['category'] !== 'enum') {
        this.fail(extension?.element ?? this.root, `an enumerant extends the unknown enum "${type}".`);
      }
    }
    return Array.from(this.typesOf('enum'), ({ name, aliases, providers }) => {
      const block = this.declared.blocks.get(name);
      const isBits = block ? block.attributes['type'] === 'bitmask' : bitsTypes.has(name);
      const width = block?.attributes['bitwidth'] === '64' || wideBits.has(name) ? 64 : 32;
      const type = { name, aliases, providers, kind: isBits ? 'flagBits' : 'enum', width } as const;
      return { ...type, constants: this.constantRows(type, block) };
    });
  }

  private constantRows(owner: Omit<EnumRow, 'constants'>, block: XmlElement | undefined): ConstantRow[] {
    const type = owner.name;
    interface Draft {
      readonly value: bigint;
      readonly deprecated: string | undefined;
      readonly aliases: string[];
      readonly providers: Set<string>;
    }
    const drafts = new Map<string, Draft>();
    const aliases = new Map<string, { target: string; element: XmlElement; providers: Set<string> }>();
    const inBlock = (block ? children(block, 'enum') : [])
      .filter(isVulkan)
      .map((element) => ({ element, extension: undefined, providers: owner.providers }));
    const extending = [type, ...owner.aliases].flatMap((name) => this.required.enumerants.get(name) ?? []);
    for (const { element, extension, providers } of [...inBlock, ...extending]) {
      const name = this.attribute(element, 'name');
      const alias = element.attributes['alias'];
      if (alias !== undefined) {
        const known = aliases.get(name) ?? { target: alias, element, providers: new Set<string>() };
        if (known.target !== alias) {
          this.fail(element, `"${name}" of ${type} is an alias of "${known.target}" elsewhere.`);
        }
        aliases.set(name, known);
        for (const provider of providers) known.providers.add(provider);
        continue;
      }
      const value = enumerantValue(element, extension);
      if (value === undefined) this.fail(element, `"${name}" of ${type} has no value that can be read.`);
      const [least, most] = rangeOf(owner);
      if (value < least || value > most) {
        this.fail(element, `"${name}" of ${type} is ${value}, where ${least} to ${most} is expected.`);
      }
      const known = drafts.get(name);
      if (known && known.value !== value) this.fail(element, `"${name}" of ${type} has two different values.`);
      const draft = known ?? { value, deprecated: element.attributes['deprecated'], aliases: [], providers: new Set() };
      drafts.set(name, draft);
      for (const provider of providers) draft.providers.add(provider);
    }
    const targets = new Map(Array.from(aliases, ([name, { target }]) => [name, target]));
    for (const [name, { target, element, providers }] of aliases) {
      const draft = drafts.get(resolve(target, targets));
      if (!draft) this.fail(element, `"${name}" of ${type} is an alias of an unknown "${target}".`);
      draft.aliases.push(name);
      for (const provider of providers) draft.providers.add(provider);
    }
    return Array.from(drafts, ([name, draft]) => {
      for (const each of [name, ...draft.aliases]) this.constants.set(each, name);
      return { ...draft, name, providers: this.required.inOrder(draft.providers) };
    });
  }

  private flagsRows(enums: readonly EnumRow[]): FlagsRow[] {
    const known = new Set(enums.map((row) => row.name));
    return Array.from(this.typesOf('bitmask'), ({ element, name, aliases, providers }) => {
      const written = element.attributes['bitvalues'] ?? element.attributes['requires'];
      const bits = written === undefined ? undefined : this.declared.canonicalType(written);
      const width = widthOfFlags(element);
      return { name, aliases, providers, width, bits: bits !== undefined && known.has(bits) ? bits : undefined };
    });
  }

  private structRows(): StructRow[] {
    const rows = Array.from(this.typesOf('struct', 'union'));
    const known = new Set(rows.map((row) => row.name));
    return rows.map(({ element, name, aliases, providers }) => ({
      name,
      aliases,
      providers,
      kind: element.attributes['category'] === 'union' ? 'union' : 'struct',
      members: this.memberRows(element, 'member'),
      structExtends: listOf(element, 'structextends')
        .map((parent) => this.declared.canonicalType(parent))
        .filter((parent) => known.has(parent)),
      allowDuplicate: element.attributes['allowduplicate'] === 'true',
      returnedOnly: element.attributes['returnedonly'] === 'true',
      ...this.required.deprecation([name, ...aliases]),
    }));
  }

  private commandRows(): CommandRow[] {
    const aliasesOf = invert(this.declared.commandAliases);
    const rows: CommandRow[] = [];
    for (const [name, element] of this.declared.commands) {
      const aliases = (aliasesOf.get(name) ?? []).filter((alias) => this.required.commands.has(alias));
      const providers = this.providersOf([name, ...aliases], this.required.commands);
      if (providers.length === 0) continue;
      const proto = child(element, 'proto');
      const returnType = proto && child(proto, 'type');
      if (!returnType) this.fail(element, `"${name}" has no return type.`);
      rows.push({
        name,
        aliases,
        providers,
        returnType: textOf(returnType),
        params: this.memberRows(element, 'param'),
        ...this.required.deprecation([name, ...aliases]),
      });
    }
    return rows;
  }

  private syncRows(enums: readonly EnumRow[]): SyncRow[] {
    const values = new Map(enums.flatMap(({ constants }) => constants).map(({ name, value }) => [name, value]));
    return readSync(this.root, this.file, (name) => values.get(this.constants.get(name) ?? ''));
  }

  private tags(): string[] {
    const tags = children(this.root, 'tags').flatMap((section) => children(section, 'tag'));
    if (tags.length === 0) this.fail(this.root, 'no <tags> in the file.');
    return tags.map((tag) => this.attribute(tag, 'name'));
  }

  private memberRows(element: XmlElement, tag: 'member' | 'param') {
    const members = children(element, tag).filter(isVulkan);
    return members.map((member) => readMember(member, this.file, (code) => this.constants.get(code)));
  }

  private apiConstants(): ApiConstantRow[] {
    const rows = new Map<string, ApiConstantRow & { aliases: string[] }>();
    const aliases = new Map<string, string>();
    const block = Array.from(this.declared.blocks.values()).find((each) => each.attributes['type'] === 'constants');
    const old = this.declared.blocks.get('API Constants');
    const inBlock = children(block ?? old ?? this.fail(this.root, 'no API constants in the file.'), 'enum');
    for (const element of [...inBlock, ...this.required.plainConstants]) {
      if (!isVulkan(element)) continue;
      const name = this.attribute(element, 'name');
      const { alias, value, type } = element.attributes;
      if (alias !== undefined) aliases.set(name, alias);
      else if (value !== undefined && !rows.has(name)) {
        const number = apiConstantValue(value);
        if (number === undefined) this.fail(element, `"${name}" has a value that cannot be read: ${value}`);
        rows.set(name, {
          name,
          aliases: [],
          type: type ?? (value.includes('ULL') ? 'uint64_t' : 'uint32_t'),
          value: number,
        });
      }
    }
    for (const name of aliases.keys()) rows.get(resolve(name, aliases))?.aliases.push(name);
    return [...rows.values()];
  }

  private otherNames(): OtherName[] {
    const categories = new Map<string, string>(this.required.macros.map((name) => [name, 'define']));
    for (const category of ['basetype', 'define', 'funcpointer']) {
      for (const { name, aliases } of this.namedRows(category)) {
        for (const each of [name, ...aliases]) categories.set(each, category);
      }
    }
    return Array.from(categories, ([name, category]) => ({ name, category })).filter(({ name }) =>
      VULKAN_NAME.test(name),
    );
  }

  private providerRow(provider: Requirements['providers'][number]): ProviderRow {
    const { name, id, element, macro } = provider;
    const { attributes } = element;
    const type = attributes['type'];
    return {
      name,
      id,
      type: element.name === 'feature' ? 'core' : type === 'instance' ? 'instance' : 'device',
      promotedTo: attributes['promotedto'],
      deprecatedBy: attributes['deprecatedby'],
      obsoletedBy: attributes['obsoletedby'],
      // Before 1.3.241 a comma list of which all are needed.
      depends:
        element.name === 'feature'
          ? undefined
          : (attributes['depends'] ?? attributes['requires']?.replaceAll(',', '+')),
      platform: attributes['platform'],
      macro,
    };
  }
}

/** What the values of an enum are held in: those of C are signed. */
function rangeOf({ kind, width }: Pick<EnumRow, 'kind' | 'width'>): [least: bigint, most: bigint] {
  if (kind === 'flagBits') return [0n, (1n << BigInt(width)) - 1n];
  return [-(1n << 31n), (1n << 31n) - 1n];
}

function widthOfFlags(element: XmlElement): 32 | 64 {
  return children(element, 'type').some((type) => textOf(type) === 'VkFlags64') ? 64 : 32;
}
