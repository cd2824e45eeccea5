/** The `<sync>` of vk.xml: what a pipeline stage stands for, and which stages can use an access flag. */
import type { SyncRow } from './model.js';
import { child, children, listOf, RegistryError } from './xml.js';
import type { XmlElement } from './xml.js';

/** The one stage that is no command's, and the one that stands for all others: vk.xml lists nothing for it. */
const HOST = 'VK_PIPELINE_STAGE_2_HOST_BIT';
const ALL_COMMANDS = 'VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT';

/**
 * A row for each stage that stands for others, with its own bit and theirs, and one for each access flag that not every
 * stage can use, with the bits of all stages that can, such as VK_PIPELINE_STAGE_2_ALL_GRAPHICS_BIT for what a shader
 * does. Empty for a vk.xml from before there was a `<sync>`.
 */
export function readSync(root: XmlElement, file: string, valueOf: (name: string) => bigint | undefined): SyncRow[] {
  const sync = child(root, 'sync');
  if (sync === undefined) return [];
  const valueAt = (element: XmlElement, name: string): bigint => {
    const value = valueOf(name);
    if (value === undefined) throw new RegistryError(file, element.line, `the stage "${name}" is unknown.`);
    return value;
  };
  const bitsIn = (element: XmlElement, list: string): bigint =>
    children(element, list)
      .flatMap((item) => listOf(item, 'stage').map((name) => valueAt(item, name)))
      .reduce((all, bits) => all | bits, 0n);
  const known = (tag: string): XmlElement[] =>
    children(sync, tag).filter(({ attributes }) => valueOf(attributes['name'] ?? '') !== undefined);
  const stages = known('syncstage').map((element) => {
    const name = element.attributes['name'] ?? '';
    return { name, bits: valueAt(element, name) | bitsIn(element, 'syncequivalent') };
  });
  const all = stages.reduce((bits, { name, bits: own }) => (name === HOST ? bits : bits | own), 0n);
  for (const stage of stages) {
    if (stage.name === ALL_COMMANDS) stage.bits = all;
    // What a stage stands for may stand for more: each pass goes one deeper.
    for (let before = 0n; before !== stage.bits;) {
      before = stage.bits;
      for (const { name, bits } of stages) if ((stage.bits & (valueOf(name) ?? 0n)) !== 0n) stage.bits |= bits;
    }
  }
  const access = known('syncaccess').flatMap((element) => {
    const own = bitsIn(element, 'syncsupport');
    if (own === 0n) return [];
    const using = stages.filter(({ bits }) => (bits & own) !== 0n);
    const bits = using.reduce((sum, { name }) => sum | (valueOf(name) ?? 0n), own);
    return [{ name: element.attributes['name'] ?? '', bits }];
  });
  return [...stages.filter(({ name, bits }) => bits !== valueOf(name)), ...access];
}
