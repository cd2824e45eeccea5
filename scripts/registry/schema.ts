/**
 * The elements and words that a vk.xml is made of. One that is misspelt would be passed over, with all that is in it.
 */
import { children, listOf, RegistryError } from './xml.js';
import type { XmlElement } from './xml.js';

/** What may stand within an element; a `<comment>` may stand everywhere. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  registry: [
    ...['platforms', 'tags', 'types', 'enums', 'commands', 'feature', 'extensions', 'formats'],
    ...['spirvextensions', 'spirvcapabilities', 'sync', 'videocodecs'],
  ],
  tags: ['tag'],
  types: ['type'],
  type: ['name', 'type', 'proto', 'param', 'member', 'apientry'],
  enums: ['enum', 'unused'],
  commands: ['command'],
  command: ['proto', 'param', 'implicitexternsyncparams', 'description'],
  extensions: ['extension'],
  feature: ['require', 'deprecate', 'remove'],
  extension: ['require', 'deprecate', 'remove'],
  sync: ['syncstage', 'syncaccess', 'syncpipeline'],
  syncstage: ['syncsupport', 'syncequivalent'],
  syncaccess: ['syncsupport', 'syncequivalent'],
  require: ['type', 'enum', 'command', 'feature'],
  deprecate: ['type', 'enum', 'command', 'feature'],
};

const BOOLEAN = ['true', 'false'];

/** The words of an attribute, by its name or, where it has others elsewhere, with that of its element. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  api: ['vulkan', 'vulkanbase', 'vulkansc'],
  supported: ['vulkan', 'vulkansc', 'disabled'],
  category: [...['include', 'define', 'basetype', 'bitmask', 'handle', 'enum', 'funcpointer', 'struct', 'union']],
  'enums type': ['enum', 'bitmask', 'constants'],
  'extension type': ['instance', 'device'],
  bitwidth: ['32', '64'],
  dir: ['-'],
  optional: BOOLEAN,
  noautovalidity: BOOLEAN,
  returnedonly: BOOLEAN,
  allowduplicate: BOOLEAN,
  provisional: BOOLEAN,
};

/** Throws a {@link RegistryError} at the first element or word, within an element of the registry, that is unknown. */
export function checkSchema(element: XmlElement, file: string): void {
  const known = CHILDREN[element.name];
  if (known === undefined) return;
  for (const item of children(element)) {
    if (item.name === 'comment') continue;
    if (!known.includes(item.name)) {
      throw new RegistryError(file, item.line, `<${item.name}> is unknown in <${element.name}>. ${list(known)}`);
    }
    for (const attribute of Object.keys(item.attributes)) {
      const words = WORDS[attribute] ?? WORDS[`${item.name} ${attribute}`];
      const wrong = words && listOf(item, attribute).find((word) => !words.includes(word));
      if (wrong !== undefined) {
        throw new RegistryError(file, item.line, `${attribute}="${wrong}" is unknown. ${list(words ?? [])}`);
      }
    }
    checkSchema(item, file);
  }
}

function list(known: readonly string[]): string {
  return `Known: ${known.join(', ')}.`;
}
