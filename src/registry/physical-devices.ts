/** What a physical device is asked about. */
import { allCommands, allStructs, structOf } from './tables.js';
import type { Command, Member, StructType } from './types.js';

/**
 * Whether a command is one of a physical device: the specification has it wherever an extension is supported, and whether
 * or not a device is made with it. The command that makes a device is none: what it is given must be enabled.
 */
export function isOfPhysicalDevice({ name, params: [first] }: Command): boolean {
  return first?.typeName === 'VkPhysicalDevice' && name !== 'vkCreateDevice';
}

/**
 * Whether a struct may be what a physical device is asked about: commands of one take it, or it is in what they take, or in
 * the chain of that. Most of these are given to devices, too.
 */
export function isAskedOfPhysicalDevices({ name }: StructType): boolean {
  asked ??= readAsked();
  return asked.has(name);
}

let asked: ReadonlySet<string> | undefined;

function readAsked(): ReadonlySet<string> {
  const found = new Set<string>();
  const extensions = new Map<string, string[]>();
  for (const { name, structExtends } of allStructs()) {
    for (const extended of structExtends) {
      const names = extensions.get(extended);
      if (names === undefined) extensions.set(extended, [name]);
      else names.push(name);
    }
  }
  const add = ({ typeName }: Member): void => {
    const struct = structOf(typeName);
    if (struct?.returnedOnly === false) found.add(struct.name);
  };
  for (const command of allCommands()) if (isOfPhysicalDevice(command)) command.params.forEach(add);
  for (const name of found) {
    structOf(name)!.members.forEach(add);
    for (const extension of extensions.get(name) ?? []) found.add(extension);
  }
  return found;
}
