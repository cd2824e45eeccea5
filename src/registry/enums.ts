/** The enum, FlagBits and Flags types, and their constants. */
import { providersOf } from './providers.js';
import { canonicalIn, extra, findOwned, headsOf, listOf, ownedAt, rowAt, Table } from './text.js';
import type { Row } from './text.js';
import type { Constant, ConstantValue, EnumType, SlotType } from './types.js';

/** The constant of a name: `VK_FORMAT_UNDEFINED`, or an alias of one. No API constants: see {@link apiConstant}. */
export function constantOf(name: string): Constant | undefined {
  return constants.get(name) ?? findConstant(name);
}

/** The enum or FlagBits type of a name. */
export function enumTypeOf(name: string): EnumType | undefined {
  return enums.get(name);
}

/** The enum, FlagBits or Flags type of a name. A Flags type has the constants of its FlagBits type. */
export function slotTypeOf(name: string): SlotType | undefined {
  const enumType = enums.get(name);
  return enumType ? slotOfEnum(enumType) : flags.get(name);
}

/** The type of a name, called by the alias that it was asked for: a binding may have that as a type of its own. */
export function slotTypeAs(name: string): SlotType | undefined {
  const type = slotTypeOf(name);
  if (type === undefined || type.name === name) return type;
  let aliased = aliasedSlots.get(name);
  if (aliased === undefined) aliasedSlots.set(name, (aliased = { ...type, alias: name }));
  return aliased;
}

/** All enum and FlagBits types, in registry order. */
export function allEnumTypes(): Iterable<EnumType> {
  return enums.values();
}

/** All enum and FlagBits types, then all Flags types. */
export function* allSlotTypes(): Iterable<SlotType> {
  for (const type of enums.values()) yield slotOfEnum(type);
  yield* flags.values();
}

/** All constants of enum and FlagBits types. */
export function* allConstants(): Iterable<Constant> {
  for (const type of enums.values()) yield* type.constants;
}

/** A constant; the names of its providers are found when they are asked for. */
class ConstantEntry implements Constant {
  readonly name: string;
  readonly value: ConstantValue;
  readonly type: EnumType;
  readonly aliases: readonly string[];
  readonly deprecated: string | undefined;
  readonly #by: string | undefined;

  constructor(fields: readonly string[], aliases: readonly string[], type: EnumType) {
    this.name = fields[0] ?? '';
    this.value = type.width === 64 ? BigInt(fields[1] ?? 0) : Number(fields[1]);
    this.type = type;
    this.aliases = aliases;
    this.deprecated = extra(fields, 2, 'deprecated');
    this.#by = extra(fields, 2, 'by');
  }

  get providers(): readonly string[] {
    return this.#by === undefined ? this.type.providers : providersOf(this.#by);
  }
}

/** An enum type whose constants are parsed when they are asked for: there are 1,300 structure types. */
class EnumEntry implements EnumType {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'enum' | 'flagBits';
  readonly width: 32 | 64;
  readonly #by: string | undefined;
  readonly #next: number;
  #constants: readonly Constant[] | undefined;
  #byValue: ReadonlyMap<ConstantValue, Constant> | undefined;
  #mask: ConstantValue | undefined;

  constructor({ fields, next }: Row) {
    this.name = fields[0] ?? '';
    this.kind = fields[1] === 'b' ? 'flagBits' : 'enum';
    this.width = fields[2] === '64' ? 64 : 32;
    this.#by = fields[3];
    this.aliases = listOf(extra(fields, 5, 'aliases'));
    this.#next = next;
  }

  get providers(): readonly string[] {
    return providersOf(this.#by);
  }

  get constants(): readonly Constant[] {
    return (this.#constants ??= this.#readAll());
  }

  get byValue(): ReadonlyMap<ConstantValue, Constant> {
    return (this.#byValue ??= new Map(this.constants.map((constant) => [constant.value, constant])));
  }

  get mask(): ConstantValue {
    if (this.#mask === undefined) {
      const bits = this.kind === 'flagBits' ? this.constants : [];
      const mask = bits.reduce((all, { value }) => all | BigInt(value), 0n);
      this.#mask = this.width === 64 ? mask : Number(mask);
    }
    return this.#mask;
  }

  /** The constant of a name, canonical or alias, if it is of this type. */
  find(name: string): Constant | undefined {
    // Once all are read, what is missing among them is not there.
    const offset = this.#constants ? -1 : findOwned(this.#next, name);
    if (offset < 0) return undefined;
    const row = rowAt(offset);
    const canonical = canonicalIn(row);
    if (canonical !== undefined) return constantOf(canonical);
    const aliases: string[] = [];
    for (let below = rowAt(row.next + 1); canonicalIn(below) === name; below = rowAt(below.next + 1)) {
      aliases.push(below.fields[0] ?? '');
    }
    return this.#add(row.fields, aliases);
  }

  #readAll(): Constant[] {
    const all: { fields: readonly string[]; aliases: string[] }[] = [];
    for (const offset of ownedAt(this.#next)) {
      const row = rowAt(offset);
      // An alias is in a row below its constant.
      if (canonicalIn(row) === undefined) all.push({ fields: row.fields, aliases: [] });
      else all.at(-1)?.aliases.push(row.fields[0] ?? '');
    }
    return all.map(({ fields, aliases }) => constants.get(fields[0] ?? '') ?? this.#add(fields, aliases));
  }

  #add(fields: readonly string[], aliases: readonly string[]): Constant {
    const constant = new ConstantEntry(fields, aliases, this);
    constants.set(constant.name, constant);
    for (const alias of aliases) constants.set(alias, constant);
    return constant;
  }
}

const enums = new Table('enums', (row) => new EnumEntry(row));
const flags = new Table<SlotType>('flags', ({ fields }) => ({
  name: fields[0] ?? '',
  aliases: listOf(extra(fields, 4, 'aliases')),
  kind: 'flags',
  width: fields[1] === '64' ? 64 : 32,
  constants: enumTypeOf(fields[2] ?? ''),
}));

/** The constants met so far, by each of their names. */
const constants = new Map<string, Constant>();
const enumSlots = new Map<EnumType, SlotType>();
const aliasedSlots = new Map<string, SlotType>();
let enumsByPrefix: Map<string, string[]> | undefined;

/**
 * Looks for a constant in the enum types whose names all begin like its own: `VK_FORMAT_R8_UNORM` in those with the
 * prefix `VK_FORMAT_`, then in those with `VK_`. Four types at most, and all but one of them small.
 */
function findConstant(name: string): Constant | undefined {
  if (!name.startsWith('VK_')) return undefined;
  enumsByPrefix ??= readPrefixes();
  for (let end = name.length; end > 0; end = name.lastIndexOf('_', end - 2) + 1) {
    for (const type of enumsByPrefix.get(name.slice(0, end)) ?? []) {
      const found = enums.get(type)?.find(name);
      if (found) return found;
    }
  }
  return undefined;
}

function readPrefixes(): Map<string, string[]> {
  const prefixes = new Map<string, string[]>();
  for (const offset of headsOf('enums')) {
    const [name = '', kind, , , prefix = ''] = rowAt(offset).fields;
    if (kind?.startsWith('=')) continue;
    const types = prefixes.get(prefix);
    if (types) types.push(name);
    else prefixes.set(prefix, [name]);
  }
  return prefixes;
}

/** The slot of an enum or FlagBits type, made once. */
function slotOfEnum(type: EnumType): SlotType {
  let slot = enumSlots.get(type);
  if (!slot) {
    slot = { name: type.name, aliases: type.aliases, kind: type.kind, width: type.width, constants: type };
    enumSlots.set(type, slot);
  }
  return slot;
}
