import type { SlotType } from '../registry/index.js';
import type { EnumMember } from './entities.js';

/**
 * The members of an enum object by their names in it, of constants by all of their names. The first of two equal names is
 * the one that a module has.
 *
 * @param nameOf - what a name of the registry is called in the object
 */
export function membersBy(type: SlotType, nameOf: (name: string) => string): ReadonlyMap<string, EnumMember> {
  const byName = new Map<string, EnumMember>();
  for (const constant of type.constants?.constants ?? []) {
    for (const name of [constant.name, ...constant.aliases]) {
      const member = nameOf(name);
      if (!byName.has(member)) byName.set(member, { constant, name });
    }
  }
  return byName;
}
