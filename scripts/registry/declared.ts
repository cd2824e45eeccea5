/** What a vk.xml declares, by name, and whether all that it refers to is declared. */
import { child, children, isVulkan, listOf, RegistryError, textOf } from './xml.js';
import type { XmlElement } from './xml.js';

/** The types, commands and enum blocks of api `vulkan`. Throws a {@link RegistryError} on what stands there twice. */
export class Declared {
  readonly types = new Map<string, XmlElement>();
  readonly typeAliases = new Map<string, string>();
  readonly commands = new Map<string, XmlElement>();
  readonly commandAliases = new Map<string, string>();
  readonly blocks = new Map<string, XmlElement>();
  /** Where a thing is declared first. */
  private readonly lines = new Map<string, number>();
  /** What may be referred to: the types, constants and providers of every api, and of what is disabled. */
  private readonly allTypes = new Set<string>();
  private readonly allConstants = new Set<string>();
  private readonly allProviders = new Set<string>();

  constructor(
    private readonly root: XmlElement,
    private readonly file: string,
  ) {
    this.index('type', this.types, this.typeAliases);
    this.index('command', this.commands, this.commandAliases);
    for (const block of children(root, 'enums')) {
      const name = block.attributes['name'] ?? this.fail(block, '<enums> has no "name".');
      this.declare(`<enums> "${name}"`, block);
      this.blocks.set(name, block);
    }
  }

  fail(at: XmlElement, what: string): never {
    throw new RegistryError(this.file, at.line, what);
  }

  /** The name that an alias of a type leads to. */
  canonicalType(name: string): string {
    return resolve(name, this.typeAliases);
  }

  /** Throws a {@link RegistryError} at the first reference to what the file does not declare. */
  checkReferences(): void {
    this.collect(this.root);
    for (const [name, block] of this.blocks) this.checkBlock(name, block);
    for (const [name, type] of this.types) {
      this.checkMask(type);
      for (const parent of listOf(type, 'structextends')) this.checkType(type, parent, 'struct');
      this.checkMembers(name, type, 'member');
    }
    for (const [name, command] of this.commands) {
      this.checkMembers(name, command, 'param');
      const returned = children(command, 'proto').flatMap((proto) => children(proto, 'type'));
      for (const type of returned) this.checkType(type, textOf(type));
      for (const code of ['successcodes', 'errorcodes'].flatMap((list) => listOf(command, list))) {
        this.checkConstant(command, code);
      }
    }
    for (const extension of children(this.root, 'extensions').flatMap((section) => children(section))) {
      for (const attribute of ['promotedto', 'deprecatedby', 'obsoletedby', 'depends']) {
        const unknown = extension.attributes[attribute]?.match(/VK_\w+/g)?.find((name) => !this.allProviders.has(name));
        if (unknown) this.fail(extension, `${attribute}= names the unknown "${unknown}".`);
      }
    }
  }

  private index(tag: 'type' | 'command', targets: Map<string, XmlElement>, aliases: Map<string, string>): void {
    const elements = new Map<string, XmlElement>();
    for (const element of children(this.root, `${tag}s`).flatMap((section) => children(section, tag))) {
      const name = element.attributes['name'] ?? nameWithin(element);
      if (!name) this.fail(element, `<${tag}> has no name.`);
      if (tag === 'type') this.allTypes.add(name);
      if (!isVulkan(element)) continue;
      this.declare(`"${name}"`, element);
      elements.set(name, element);
      const alias = element.attributes['alias'];
      if (alias === undefined) targets.set(name, element);
      else aliases.set(name, alias);
    }
    if (targets.size === 0) this.fail(this.root, `no <${tag}s> in the file.`);
    for (const [name, alias] of aliases) {
      if (targets.has(resolve(alias, aliases))) continue;
      this.fail(elements.get(name) ?? this.root, `"${name}" is an alias of an unknown "${alias}".`);
    }
  }

  /** `what` says it in the message, too. */
  private declare(what: string, element: XmlElement): void {
    const first = this.lines.get(what);
    if (first !== undefined) this.fail(element, `${what} is there twice, first in line ${first}.`);
    this.lines.set(what, element.line);
  }

  private collect(element: XmlElement): void {
    for (const item of children(element)) {
      const { name } = item.attributes;
      if (name !== undefined && item.name === 'enum') this.allConstants.add(name);
      if (name !== undefined && (item.name === 'feature' || item.name === 'extension')) this.allProviders.add(name);
      this.collect(item);
    }
  }

  private checkBlock(name: string, block: XmlElement): void {
    const { type } = block.attributes;
    if (type === 'constants' || name === 'API Constants') return;
    if (type === undefined) this.fail(block, `<enums> "${name}" has no "type".`);
    // Before 1.2.159 there are blocks of types to come, without a constant.
    if (children(block, 'enum').length > 0) this.checkType(block, name, 'enum');
  }

  /** A mask of which the bits are not found would count as reserved. */
  private checkMask(type: XmlElement): void {
    if (type.attributes['category'] !== 'bitmask') return;
    for (const width of children(type, 'type')) this.checkType(type, textOf(width));
    const bits = type.attributes['bitvalues'] ?? type.attributes['requires'];
    if (bits === undefined) return;
    this.checkType(type, bits, 'enum');
    const kind = this.blocks.get(this.canonicalType(bits))?.attributes['type'];
    if (kind !== undefined && kind !== 'bitmask') this.fail(type, `"${bits}" is no type of bits, but type="${kind}".`);
  }

  private checkType(at: XmlElement, name: string, category?: string): void {
    if (!this.allTypes.has(name)) this.fail(at, `the type "${name}" is not in the file.`);
    const found = this.types.get(this.canonicalType(name))?.attributes['category'];
    if (category === undefined || found === undefined || found === category) return;
    this.fail(at, `"${name}" is of category "${found}", where "${category}" is expected.`);
  }

  private checkConstant(at: XmlElement, name: string): void {
    if (!this.allConstants.has(name)) this.fail(at, `the constant "${name}" is not in the file.`);
  }

  private checkMembers(owner: string, element: XmlElement, tag: 'member' | 'param'): void {
    // A member may stand twice, once for each api.
    for (const member of children(element, tag).filter(isVulkan)) {
      const type = child(member, 'type');
      const name = nameWithin(member);
      // That one of them is missing is said where it is read.
      if (!type || !name) continue;
      this.declare(`<${tag}> "${owner}::${name}"`, member);
      this.checkType(member, textOf(type));
      for (const constant of [...listOf(member, 'values'), ...listOf(member, 'selection')]) {
        this.checkConstant(member, constant);
      }
    }
  }
}

/** The `<name>` within a type or member; that of a function pointer or command is within its `<proto>`. */
function nameWithin(element: XmlElement): string | undefined {
  const name = child(element, 'name');
  if (name) return textOf(name);
  const proto = child(element, 'proto');
  return proto && nameWithin(proto);
}

/** Follows aliases of aliases to their end. */
export function resolve(name: string, aliases: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  for (let next = aliases.get(name); next !== undefined && !seen.has(name); next = aliases.get(name)) {
    seen.add(name);
    name = next;
  }
  return name;
}

/** Canonical name -> all names that lead to it, in the order of the file. */
export function invert(aliases: ReadonlyMap<string, string>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const name of aliases.keys()) {
    const target = resolve(name, aliases);
    inverted.set(target, [...(inverted.get(target) ?? []), name]);
  }
  return inverted;
}
