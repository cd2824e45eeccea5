/** Reads what a binding exports from its text: declarations where it has them, else its source. */
import type { Dialect } from '../../src/bindings/dialect.js';
import { dialects } from '../../src/bindings/dialects.js';
import { constantOf, isVulkanName, type Constant } from '../../src/registry/index.js';

/** What one release of a binding exports. */
export interface Exported {
  /** Names, most of them the registry's; false for a constant whose value is not the registry's. */
  readonly names: Map<string, boolean>;
  /**
   * Enum objects whose names do not follow from the enum: of an enum's constants, or of a single one. That of a
   * constant that is in no enum of Vulkan's begins otherwise than with `Vk`. An alias that has an object beside that of
   * the enum has itself.
   */
  readonly objects: Map<string, string>;
}

/** The members of the enum objects of a text, with their values as written. */
type Objects = ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

/** The ids of the lists that dialects name, each with its dialect. */
export const listDialects: ReadonlyMap<string, Dialect> = new Map(
  dialects.flatMap((dialect) =>
    [dialect, ...dialect.modules].flatMap(({ exports }) =>
      exports === undefined ? [] : [[exports, dialect] as const],
    ),
  ),
);

/**
 * Reads the exports of a binding.
 *
 * @param list - the id of its list, by which its dialect is found
 */
export function readExports(list: string, text: string): Exported {
  const dialect = listDialects.get(list);
  if (dialect === undefined) throw new Error(`No dialect names a list "${list}".`);
  const names = new Map<string, boolean>();
  const found = new Map<string, { constant: Constant; object: string }>();
  const objects = readObjects(text);
  for (const [object, members] of objects) {
    const entity = dialect.entityOf(object);
    if (entity?.kind !== 'slotType') continue;
    for (const [member, value] of members) {
      const known = dialect.enumMember(entity.type, member, object);
      if (known === undefined || known.isOld === true) {
        // What the registry no longer has, or has taken out again.
        if (/^[A-Z][A-Z0-9_]*$/u.test(member) && !isVulkanName(member))
          names.set(member.startsWith('VK_') ? member : `${object}.${member}`, true);
        continue;
      }
      names.set(known.name, isRight(known.constant, valueOf(value, members)) && names.get(known.name) !== false);
      // Where an enum has kept its older name beside its own, structs and commands take its own.
      if (found.get(known.name)?.object === known.constant.type.name) continue;
      found.set(known.name, { constant: known.constant, object: object.startsWith('Vk') ? object : `Vk${object}` });
    }
  }
  for (const [name, value] of readFlat(text)) {
    const constant = constantOf(name);
    const known = names.get(name);
    // Macros follow from the registry's extensions.
    if (constant === undefined && (isVulkanName(name) || /_(?:EXTENSION_NAME|SPEC_VERSION)$/u.test(name))) continue;
    if (constant === undefined) names.set(name, true);
    else names.set(name, known ?? isRight(constant, valueOf(value, readFlat(text))));
    const outside = constant && !found.has(name) && [...objects].find(([, members]) => members.has(name));
    if (outside) found.set(name, { constant, object: outside[0] });
  }
  for (const name of readTypesAndCommands(dialect, text)) names.set(name, true);
  for (const name of MOVED[list] ?? []) names.set(name, false);
  const irregularObjects = irregular(found);
  for (const alias of ownAliases(objects, dialect)) irregularObjects.set(alias, alias);
  return { names, objects: irregularObjects };
}

/** The aliases of enums that are declared beside these, so that TypeScript tells the two apart. */
function ownAliases(objects: Objects, { entityOf }: Dialect): string[] {
  return [...objects.keys()].filter((object) => {
    const entity = entityOf(object);
    if (entity?.kind !== 'slotType' || entity.type.alias !== object) return false;
    return objects.has(entity.type.constants?.name ?? '');
  });
}

/** Constants that have another value in a binding whose declarations tell no values. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  // -1000244000 in Vulkan 1.1.126, an alias of -1000257000 since.
  nvk: ['VK_ERROR_INVALID_DEVICE_ADDRESS_EXT'],
};

/** Enum objects with other names than their enums; one row an enum where all its constants agree. */
function irregular(found: ReadonlyMap<string, { constant: Constant; object: string }>): Map<string, string> {
  const byType = new Map<string, Map<string, string>>();
  for (const [name, { constant, object }] of found) {
    const objects = byType.get(constant.type.name) ?? new Map<string, string>();
    objects.set(name, object);
    byType.set(constant.type.name, objects);
  }
  const rows = new Map<string, string>();
  for (const [type, objects] of byType) {
    const [first, ...others] = new Set(objects.values());
    if (others.length === 0) {
      if (first !== undefined && first !== type) rows.set(type, first);
    } else {
      for (const [name, object] of objects) if (object !== type) rows.set(name, object);
    }
  }
  return rows;
}

function readObjects(text: string): Objects {
  const objects = new Map<string, Map<string, string | undefined>>();
  const blocks = /^export (?:declare )?(?:const )?(?:enum (\w+)|const (\w+) =) \{\r?\n([\s\S]*?)^\}/gmu;
  for (const [, enumName, constName, body = ''] of text.matchAll(blocks)) {
    const name = enumName ?? constName ?? '';
    const members = objects.get(name) ?? new Map<string, string | undefined>();
    for (const [, member = '', value] of body.matchAll(/^\s*(\w+)(?:\s*[=:]\s*([^\n]*?))?,?[ \t]*(?:\/\/.*)?\r?$/gmu)) {
      members.set(member, value);
    }
    objects.set(name, members);
  }
  return objects;
}

const flats = new Map<string, ReadonlyMap<string, string | undefined>>();

/** Constants outside of enum objects. */
function readFlat(text: string): ReadonlyMap<string, string | undefined> {
  let flat = flats.get(text);
  if (flat === undefined) {
    const found = new Map<string, string | undefined>();
    for (const [, name = '', value] of text.matchAll(
      /^(?:export )?(?:declare )?const (VK_\w+)(?::[^=;]*)?(?:\s*=\s*(.*?))?;/gmu,
    )) {
      found.set(name, value);
    }
    for (const [, name = '', value] of text.matchAll(/\bget (VK_\w+)\(\) \{ return (.*?) \}/gu)) found.set(name, value);
    flat = found;
    flats.set(text, flat);
  }
  return flat;
}

/** How the bindings declare structs and commands. */
const DECLARATIONS = [
  /\bdeclare interface (Vk\w+)Constructor\b/gu,
  /\bclass (Vk\w+) extends VkSerializable\b/gu,
  /\bfunction (Vk\w+)_to_C\(/gu,
  /^const (Vk\w+) = new Proxy\b/gmu,
  /^export class (\w+) implements BaseStruct\b/gmu,
  /^export const (vk[A-Z]\w+) = (?:struct|union)\b/gmu,
  /^\s*export function (\w+)\(/gmu,
  /^export declare const (vk[A-Z]\w*)\b/gmu,
  /^export const (vk[A-Z]\w+) = \{/gmu,
];

function readTypesAndCommands({ entityOf }: Dialect, text: string): Set<string> {
  const names = new Set<string>();
  for (const pattern of DECLARATIONS) {
    for (const [, name = ''] of text.matchAll(pattern)) {
      const entity = entityOf(name);
      // Under the name that it has here: an alias of the registry stays one.
      const bare = name.replace(/^[Vv]k/u, '').replace(/_(?:to|from)_C$/u, '');
      if (entity?.kind === 'struct') names.add(`Vk${bare}`);
      else if (entity?.kind === 'command') names.add(`vk${bare}`);
    }
  }
  return names;
}

/** Whether a value is the constant's; one that the text does not tell counts as right. */
function isRight(constant: Constant, value: number | bigint | undefined): boolean {
  if (value === undefined) return true;
  if (Number.isNaN(value)) return false;
  if (constant.type.width === 64) return BigInt.asUintN(64, BigInt(value)) === constant.value;
  return constant.type.kind === 'flagBits'
    ? Number(value) >>> 0 === constant.value
    : Number(value) === Number(constant.value);
}

/** What JavaScript makes of a value as written: a number, a shift, or another member. */
function valueOf(
  written: string | undefined,
  siblings: ReadonlyMap<string, string | undefined>,
  depth = 0,
): number | bigint | undefined {
  if (written === undefined) return undefined;
  const value = written.trim();
  if (value === 'NaN') return NaN;
  if (/^-?(?:0x[\da-f]+|\d+)$/iu.test(value)) return value.startsWith('-') ? -Number(value.slice(1)) : Number(value);
  if (/^-?(?:0x[\da-f]+|\d+)n$/iu.test(value)) return BigInt(value.slice(0, -1));
  const shift = /^(\d+)\s*<<\s*(\d+)$/u.exec(value);
  if (shift !== null) return Number(shift[1]) << Number(shift[2]);
  const other = /^(?:\(?E\["(\w+)"\]\|\|0n?\)?|(\w+))$/u.exec(value);
  const name = other?.[1] ?? other?.[2];
  return name !== undefined && siblings.has(name) && depth < 6
    ? valueOf(siblings.get(name), siblings, depth + 1)
    : undefined;
}
